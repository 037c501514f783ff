// Generated from schemas/kustomize.toolkit.fluxcd.io/*.json by `npm run schemas`. Do not edit.
const fields_Kustomization_v1_spec = new Set(["buildMetadata","commonMetadata","components","decryption","deletionPolicy","dependsOn","force","healthCheckExprs","healthChecks","ignore","ignoreMissingComponents","images","interval","kubeConfig","namePrefix","nameSuffix","patches","path","postBuild","prune","retryInterval","serviceAccountName","sourceRef","suspend","targetNamespace","timeout","wait"]);
export const Kustomization_v1 = validate_Kustomization_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_Kustomization_v1_metadata_labels(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
const _errs3 = errors;
if(typeof key3 === "string"){
if(lengthOf(key3) > 317){
errors = (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 317},propertyName:key3});
}
if(!pattern_5ffb91d7.test(key3)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key3});
}
}
var valid2 = _errs3 === errors;
if(!valid2){
errors = (vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key3}});
}
}
for(const key3 in data){
let data3 = data[key3];
if(typeof data3 === "string"){
if(!pattern_d7885729.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_metadata_annotations(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
const _errs3 = errors;
if(typeof key3 === "string"){
if(lengthOf(key3) > 317){
errors = (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 317},propertyName:key3});
}
if(!pattern_5ffb91d7.test(key3)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key3});
}
}
var valid2 = _errs3 === errors;
if(!valid2){
errors = (vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key3}});
}
}
for(const key3 in data){
if(typeof data[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
}
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.uid === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
}
for(const key3 in data){
if(!((((((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "name")) || (key3 === "uid")) || (key3 === "controller")) || (key3 === "blockOwnerDeletion"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.controller !== undefined){
if(typeof data.controller !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/controller",keyword:"type",params:{type: "boolean"}});
}
}
if(data.blockOwnerDeletion !== undefined){
if(typeof data.blockOwnerDeletion !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/blockOwnerDeletion",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_Kustomization_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_metadata(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((((key3 === "name") || (key3 === "namespace")) || (key3 === "labels")) || (key3 === "annotations")) || (key3 === "finalizers")) || (key3 === "ownerReferences"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern_a3ee4713.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(!pattern_29f948d6.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
if(!(validate_Kustomization_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_metadata_labels.errors : vErrors.concat(validate_Kustomization_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_Kustomization_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_metadata_annotations.errors : vErrors.concat(validate_Kustomization_v1_metadata_annotations.errors);
errors = vErrors.length;
}
}
if(data.finalizers !== undefined){
let data3 = data.finalizers;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers",keyword:"type",params:{type: "array"}});
}
}
if(data.ownerReferences !== undefined){
if(!(validate_Kustomization_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_metadata_ownerReferences.errors : vErrors.concat(validate_Kustomization_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_decryption(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.provider === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "provider"}});
}
for(const key3 in data){
if(!(((key3 === "provider") || (key3 === "secretRef")) || (key3 === "serviceAccountName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.provider !== undefined){
let data3 = data.provider;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}});
}
if(!(data3 === "sops")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"enum",params:{allowedValues: ["sops"]}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.serviceAccountName !== undefined){
if(typeof data.serviceAccountName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_decryption.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_healthCheckExprs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
}
if(data.current === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "current"}});
}
for(const key3 in data){
if(!(((((key3 === "apiVersion") || (key3 === "current")) || (key3 === "failed")) || (key3 === "inProgress")) || (key3 === "kind"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.current !== undefined){
if(typeof data.current !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/current",keyword:"type",params:{type: "string"}});
}
}
if(data.failed !== undefined){
if(typeof data.failed !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/failed",keyword:"type",params:{type: "string"}});
}
}
if(data.inProgress !== undefined){
if(typeof data.inProgress !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/inProgress",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_healthCheckExprs_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_healthCheckExprs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1_spec_healthCheckExprs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_healthCheckExprs_items.errors : vErrors.concat(validate_Kustomization_v1_spec_healthCheckExprs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1_spec_healthCheckExprs.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_healthChecks_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_healthChecks_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_healthChecks(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1_spec_healthChecks_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_healthChecks_items.errors : vErrors.concat(validate_Kustomization_v1_spec_healthChecks_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1_spec_healthChecks.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_ignore_items_target(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "annotationSelector") || (key3 === "group")) || (key3 === "kind")) || (key3 === "labelSelector")) || (key3 === "name")) || (key3 === "namespace")) || (key3 === "version"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.annotationSelector !== undefined){
if(typeof data.annotationSelector !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotationSelector",keyword:"type",params:{type: "string"}});
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.labelSelector !== undefined){
if(typeof data.labelSelector !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelSelector",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_ignore_items_target.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_ignore_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paths === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paths"}});
}
for(const key3 in data){
if(!((key3 === "paths") || (key3 === "target"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.paths !== undefined){
let data3 = data.paths;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/paths/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/paths",keyword:"type",params:{type: "array"}});
}
}
if(data.target !== undefined){
if(!(validate_Kustomization_v1_spec_ignore_items_target(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_ignore_items_target.errors : vErrors.concat(validate_Kustomization_v1_spec_ignore_items_target.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_ignore_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_ignore(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1_spec_ignore_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_ignore_items.errors : vErrors.concat(validate_Kustomization_v1_spec_ignore_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1_spec_ignore.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_images(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!((((key5 === "digest") || (key5 === "name")) || (key5 === "newName")) || (key5 === "newTag"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.digest !== undefined){
if(typeof data3.digest !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/digest",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.newName !== undefined){
if(typeof data3.newName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/newName",keyword:"type",params:{type: "string"}});
}
}
if(data3.newTag !== undefined){
if(typeof data3.newTag !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/newTag",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1_spec_images.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_kubeConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "configMapRef") || (key3 === "secretRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.configMapRef !== undefined){
let data3 = data.configMapRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"type",params:{type: "object"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!((key5 === "key") || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_kubeConfig.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_patches_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patch === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "patch"}});
}
for(const key3 in data){
if(!((key3 === "patch") || (key3 === "target"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.patch !== undefined){
if(typeof data.patch !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type",params:{type: "string"}});
}
}
if(data.target !== undefined){
if(!(validate_Kustomization_v1_spec_ignore_items_target(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_ignore_items_target.errors : vErrors.concat(validate_Kustomization_v1_spec_ignore_items_target.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_patches_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_patches(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1_spec_patches_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_patches_items.errors : vErrors.concat(validate_Kustomization_v1_spec_patches_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1_spec_patches.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_postBuild_substituteFrom_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "name")) || (key3 === "optional"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Secret") || (data3 === "ConfigMap"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["Secret","ConfigMap"]}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_postBuild_substituteFrom_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_postBuild_substituteFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1_spec_postBuild_substituteFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_postBuild_substituteFrom_items.errors : vErrors.concat(validate_Kustomization_v1_spec_postBuild_substituteFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1_spec_postBuild_substituteFrom.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_postBuild(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "substitute") || (key3 === "substituteFrom")) || (key3 === "substituteStrategy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.substitute !== undefined){
let data3 = data.substitute;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/substitute/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/substitute",keyword:"type",params:{type: "object"}});
}
}
if(data.substituteFrom !== undefined){
if(!(validate_Kustomization_v1_spec_postBuild_substituteFrom(data.substituteFrom, {instancePath:instancePath+"/substituteFrom"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_postBuild_substituteFrom.errors : vErrors.concat(validate_Kustomization_v1_spec_postBuild_substituteFrom.errors);
errors = vErrors.length;
}
}
if(data.substituteStrategy !== undefined){
let data3 = data.substituteStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/substituteStrategy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "WithVariables") || (data3 === "Always"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/substituteStrategy",keyword:"enum",params:{allowedValues: ["WithVariables","Always"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_postBuild.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1_spec_sourceRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "OCIRepository") || (data3 === "GitRepository")) || (data3 === "Bucket")) || (data3 === "ExternalArtifact"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["OCIRepository","GitRepository","Bucket","ExternalArtifact"]}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec_sourceRef.errors = vErrors;
return errors === 0;
}
const pattern_8b63ed87 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "");
function validate_Kustomization_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interval === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "interval"}});
}
if(data.prune === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "prune"}});
}
if(data.sourceRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceRef"}});
}
for(const key3 in data){
if(!(fields_Kustomization_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.buildMetadata !== undefined){
let data3 = data.buildMetadata;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/buildMetadata/" + i5,keyword:"type",params:{type: "string"}});
}
if(!((data5 === "originAnnotations") || (data5 === "transformerAnnotations"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/buildMetadata/" + i5,keyword:"enum",params:{allowedValues: ["originAnnotations","transformerAnnotations"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/buildMetadata",keyword:"type",params:{type: "array"}});
}
}
if(data.commonMetadata !== undefined){
let data3 = data.commonMetadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonMetadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonMetadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonMetadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonMetadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonMetadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.components !== undefined){
let data3 = data.components;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/components/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"type",params:{type: "array"}});
}
}
if(data.decryption !== undefined){
if(!(validate_Kustomization_v1_spec_decryption(data.decryption, {instancePath:instancePath+"/decryption"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_decryption.errors : vErrors.concat(validate_Kustomization_v1_spec_decryption.errors);
errors = vErrors.length;
}
}
if(data.deletionPolicy !== undefined){
let data3 = data.deletionPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deletionPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "MirrorPrune") || (data3 === "Delete")) || (data3 === "WaitForTermination")) || (data3 === "Orphan"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deletionPolicy",keyword:"enum",params:{allowedValues: ["MirrorPrune","Delete","WaitForTermination","Orphan"]}});
}
}
if(data.dependsOn !== undefined){
let data3 = data.dependsOn;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dependsOn/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!(((key7 === "name") || (key7 === "namespace")) || (key7 === "readyExpr"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dependsOn/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dependsOn/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.namespace !== undefined){
if(typeof data5.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dependsOn/" + i5+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data5.readyExpr !== undefined){
if(typeof data5.readyExpr !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dependsOn/" + i5+"/readyExpr",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dependsOn/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dependsOn",keyword:"type",params:{type: "array"}});
}
}
if(data.force !== undefined){
if(typeof data.force !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/force",keyword:"type",params:{type: "boolean"}});
}
}
if(data.healthCheckExprs !== undefined){
if(!(validate_Kustomization_v1_spec_healthCheckExprs(data.healthCheckExprs, {instancePath:instancePath+"/healthCheckExprs"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_healthCheckExprs.errors : vErrors.concat(validate_Kustomization_v1_spec_healthCheckExprs.errors);
errors = vErrors.length;
}
}
if(data.healthChecks !== undefined){
if(!(validate_Kustomization_v1_spec_healthChecks(data.healthChecks, {instancePath:instancePath+"/healthChecks"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_healthChecks.errors : vErrors.concat(validate_Kustomization_v1_spec_healthChecks.errors);
errors = vErrors.length;
}
}
if(data.ignore !== undefined){
if(!(validate_Kustomization_v1_spec_ignore(data.ignore, {instancePath:instancePath+"/ignore"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_ignore.errors : vErrors.concat(validate_Kustomization_v1_spec_ignore.errors);
errors = vErrors.length;
}
}
if(data.ignoreMissingComponents !== undefined){
if(typeof data.ignoreMissingComponents !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreMissingComponents",keyword:"type",params:{type: "boolean"}});
}
}
if(data.images !== undefined){
if(!(validate_Kustomization_v1_spec_images(data.images, {instancePath:instancePath+"/images"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_images.errors : vErrors.concat(validate_Kustomization_v1_spec_images.errors);
errors = vErrors.length;
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_8b63ed87.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.kubeConfig !== undefined){
if(!(validate_Kustomization_v1_spec_kubeConfig(data.kubeConfig, {instancePath:instancePath+"/kubeConfig"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_kubeConfig.errors : vErrors.concat(validate_Kustomization_v1_spec_kubeConfig.errors);
errors = vErrors.length;
}
}
if(data.namePrefix !== undefined){
let data3 = data.namePrefix;
if(typeof data3 === "string"){
if(lengthOf(data3) > 200){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namePrefix",keyword:"maxLength",params:{limit: 200}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namePrefix",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namePrefix",keyword:"type",params:{type: "string"}});
}
}
if(data.nameSuffix !== undefined){
let data3 = data.nameSuffix;
if(typeof data3 === "string"){
if(lengthOf(data3) > 200){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameSuffix",keyword:"maxLength",params:{limit: 200}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameSuffix",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameSuffix",keyword:"type",params:{type: "string"}});
}
}
if(data.patches !== undefined){
if(!(validate_Kustomization_v1_spec_patches(data.patches, {instancePath:instancePath+"/patches"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_patches.errors : vErrors.concat(validate_Kustomization_v1_spec_patches.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.postBuild !== undefined){
if(!(validate_Kustomization_v1_spec_postBuild(data.postBuild, {instancePath:instancePath+"/postBuild"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_postBuild.errors : vErrors.concat(validate_Kustomization_v1_spec_postBuild.errors);
errors = vErrors.length;
}
}
if(data.prune !== undefined){
if(typeof data.prune !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prune",keyword:"type",params:{type: "boolean"}});
}
}
if(data.retryInterval !== undefined){
let data3 = data.retryInterval;
if(typeof data3 === "string"){
if(!pattern_8b63ed87.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retryInterval",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/retryInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.serviceAccountName !== undefined){
if(typeof data.serviceAccountName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountName",keyword:"type",params:{type: "string"}});
}
}
if(data.sourceRef !== undefined){
if(!(validate_Kustomization_v1_spec_sourceRef(data.sourceRef, {instancePath:instancePath+"/sourceRef"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec_sourceRef.errors : vErrors.concat(validate_Kustomization_v1_spec_sourceRef.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
if(data.targetNamespace !== undefined){
let data3 = data.targetNamespace;
if(typeof data3 === "string"){
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetNamespace",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetNamespace",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetNamespace",keyword:"type",params:{type: "string"}});
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern_8b63ed87.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
if(data.wait !== undefined){
if(typeof data.wait !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wait",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
}
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.metadata === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "metadata"}});
}
for(const key3 in data){
if(!((((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "metadata")) || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if("kustomize.toolkit.fluxcd.io/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "kustomize.toolkit.fluxcd.io/v1"}});
}
}
if(data.kind !== undefined){
if("Kustomization" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Kustomization"}});
}
}
if(data.metadata !== undefined){
if(!(validate_Kustomization_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_metadata.errors : vErrors.concat(validate_Kustomization_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Kustomization_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Kustomization_v1_spec.errors : vErrors.concat(validate_Kustomization_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
"kustomize.toolkit.fluxcd.io/v1/Kustomization": [
{"path":["spec","kubeConfig"],"rule":"has(self.configMapRef) != has(self.secretRef)","message":"exactly one of spec.kubeConfig.configMapRef or spec.kubeConfig.secretRef must be specified","settled":{"fields":[["configMapRef",[]],["secretRef",[]]],"breaks":[0,3]}},
],
};
export const uniques = {
};
