// Generated from schemas/tempo.grafana.com/*.json by `npm run schemas`. Do not edit.
const fields_TempoStack_v1alpha1_spec = new Set(["managementState","limits","timeout","resources","images","serviceAccount","search","hashRing","replicationFactor","tenants","observability","networkPolicy","extraConfig","env","envFrom","size","storage","storageClassName","storageSize","retention","template"]);
export const TempoStack_v1alpha1 = validate_TempoStack_v1alpha1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_TempoStack_v1alpha1_metadata_labels(data, {instancePath=""}={}){
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
validate_TempoStack_v1alpha1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1_metadata_annotations(data, {instancePath=""}={}){
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
validate_TempoStack_v1alpha1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_TempoStack_v1alpha1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_TempoStack_v1alpha1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_metadata_ownerReferences_items.errors : vErrors.concat(validate_TempoStack_v1alpha1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_TempoStack_v1alpha1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1_metadata(data, {instancePath=""}={}){
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
if(!(validate_TempoStack_v1alpha1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_metadata_labels.errors : vErrors.concat(validate_TempoStack_v1alpha1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_TempoStack_v1alpha1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_metadata_annotations.errors : vErrors.concat(validate_TempoStack_v1alpha1_metadata_annotations.errors);
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
if(!(validate_TempoStack_v1alpha1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_metadata_ownerReferences.errors : vErrors.concat(validate_TempoStack_v1alpha1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_TempoStack_v1alpha1_metadata.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1_spec_storage(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data){
if(!((key3 === "tls") || (key3 === "secret"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data3.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "type"}});
}
for(const key5 in data3){
if(!(((key5 === "name") || (key5 === "type")) || (key5 === "credentialMode"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
let data5 = data3.type;
if(!(((data5 === "s3") || (data5 === "gcs")) || (data5 === "azure"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/type",keyword:"enum",params:{allowedValues: ["s3","gcs","azure"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_TempoStack_v1alpha1_spec_storage.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1_spec_template(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "ingester") || (key3 === "compactor")) || (key3 === "querier")) || (key3 === "queryFrontend")) || (key3 === "gateway")) || (key3 === "metricsGenerator")) || (key3 === "distributor"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.distributor !== undefined){
let data3 = data.distributor;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "component") || (key5 === "tls"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/distributor",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/distributor",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_TempoStack_v1alpha1_spec_template.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.storage === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "storage"}});
}
for(const key3 in data){
if(!(fields_TempoStack_v1alpha1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.size !== undefined){
let data3 = data.size;
if(!(((((data3 === "1x.demo") || (data3 === "1x.pico")) || (data3 === "1x.extra-small")) || (data3 === "1x.small")) || (data3 === "1x.medium"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/size",keyword:"enum",params:{allowedValues: ["1x.demo","1x.pico","1x.extra-small","1x.small","1x.medium"]}});
}
}
if(data.storage !== undefined){
if(!(validate_TempoStack_v1alpha1_spec_storage(data.storage, {instancePath:instancePath+"/storage"}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_spec_storage.errors : vErrors.concat(validate_TempoStack_v1alpha1_spec_storage.errors);
errors = vErrors.length;
}
}
if(data.storageClassName !== undefined){
let data3 = data.storageClassName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storageClassName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/storageClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.storageSize !== undefined){
let data3 = data.storageSize;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storageSize",keyword:"type",params:{type: ["number","string"]}});
}
}
if(data.retention !== undefined){
let data3 = data.retention;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "perTenant") || (key5 === "global"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retention",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.global !== undefined){
let data5 = data3.global;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retention/global",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/retention",keyword:"type",params:{type: "object"}});
}
}
if(data.template !== undefined){
if(!(validate_TempoStack_v1alpha1_spec_template(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_spec_template.errors : vErrors.concat(validate_TempoStack_v1alpha1_spec_template.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_TempoStack_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_TempoStack_v1alpha1(data, {instancePath=""}={}){
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
if(data.spec === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "spec"}});
}
for(const key3 in data){
if(!((((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "metadata")) || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if("tempo.grafana.com/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "tempo.grafana.com/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("TempoStack" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "TempoStack"}});
}
}
if(data.metadata !== undefined){
if(!(validate_TempoStack_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_metadata.errors : vErrors.concat(validate_TempoStack_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_TempoStack_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_TempoStack_v1alpha1_spec.errors : vErrors.concat(validate_TempoStack_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_TempoStack_v1alpha1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
