// Generated from schemas/source.toolkit.fluxcd.io/*.json by `npm run schemas`. Do not edit.
const fields_GitRepository_v1_spec = new Set(["ignore","include","interval","provider","proxySecretRef","recurseSubmodules","ref","secretRef","serviceAccountName","sparseCheckout","suspend","timeout","url","verify"]);
export const GitRepository_v1 = validate_GitRepository_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_GitRepository_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_GitRepository_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_GitRepository_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_GitRepository_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GitRepository_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GitRepository_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_GitRepository_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GitRepository_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_GitRepository_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_GitRepository_v1_metadata_labels.errors : vErrors.concat(validate_GitRepository_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_GitRepository_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_GitRepository_v1_metadata_annotations.errors : vErrors.concat(validate_GitRepository_v1_metadata_annotations.errors);
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
if(!(validate_GitRepository_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_GitRepository_v1_metadata_ownerReferences.errors : vErrors.concat(validate_GitRepository_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GitRepository_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1_spec_include_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repository === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repository"}});
}
for(const key3 in data){
if(!(((key3 === "fromPath") || (key3 === "repository")) || (key3 === "toPath"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fromPath !== undefined){
if(typeof data.fromPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fromPath",keyword:"type",params:{type: "string"}});
}
}
if(data.repository !== undefined){
let data3 = data.repository;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"type",params:{type: "object"}});
}
}
if(data.toPath !== undefined){
if(typeof data.toPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/toPath",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GitRepository_v1_spec_include_items.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1_spec_include(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GitRepository_v1_spec_include_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GitRepository_v1_spec_include_items.errors : vErrors.concat(validate_GitRepository_v1_spec_include_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GitRepository_v1_spec_include.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1_spec_verify(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretRef"}});
}
for(const key3 in data){
if(!((key3 === "mode") || (key3 === "secretRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "head") || (data3 === "HEAD")) || (data3 === "Tag")) || (data3 === "TagAndHEAD"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["head","HEAD","Tag","TagAndHEAD"]}});
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
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GitRepository_v1_spec_verify.errors = vErrors;
return errors === 0;
}
const pattern_8b63ed87 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$", "");
const pattern_39900cf8 = new RegExp("^([0-9]+(\\.[0-9]+)?(ms|s|m))+$", "");
const pattern_2358a910 = new RegExp("^(http|https|ssh)://.*$", "");
function validate_GitRepository_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interval === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "interval"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(fields_GitRepository_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.ignore !== undefined){
if(typeof data.ignore !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore",keyword:"type",params:{type: "string"}});
}
}
if(data.include !== undefined){
if(!(validate_GitRepository_v1_spec_include(data.include, {instancePath:instancePath+"/include"}))){
vErrors = vErrors === null ? validate_GitRepository_v1_spec_include.errors : vErrors.concat(validate_GitRepository_v1_spec_include.errors);
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
if(data.provider !== undefined){
let data3 = data.provider;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "generic") || (data3 === "aws")) || (data3 === "azure")) || (data3 === "github"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/provider",keyword:"enum",params:{allowedValues: ["generic","aws","azure","github"]}});
}
}
if(data.proxySecretRef !== undefined){
let data3 = data.proxySecretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxySecretRef",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxySecretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxySecretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxySecretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.recurseSubmodules !== undefined){
if(typeof data.recurseSubmodules !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/recurseSubmodules",keyword:"type",params:{type: "boolean"}});
}
}
if(data.ref !== undefined){
let data3 = data.ref;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((((key5 === "branch") || (key5 === "commit")) || (key5 === "name")) || (key5 === "semver")) || (key5 === "tag"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.branch !== undefined){
if(typeof data3.branch !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref/branch",keyword:"type",params:{type: "string"}});
}
}
if(data3.commit !== undefined){
if(typeof data3.commit !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref/commit",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.semver !== undefined){
if(typeof data3.semver !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref/semver",keyword:"type",params:{type: "string"}});
}
}
if(data3.tag !== undefined){
if(typeof data3.tag !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref/tag",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref",keyword:"type",params:{type: "object"}});
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
if(data.sparseCheckout !== undefined){
let data3 = data.sparseCheckout;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sparseCheckout/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sparseCheckout",keyword:"type",params:{type: "array"}});
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern_39900cf8.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern_2358a910.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^(http|https|ssh)://.*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.verify !== undefined){
if(!(validate_GitRepository_v1_spec_verify(data.verify, {instancePath:instancePath+"/verify"}))){
vErrors = vErrors === null ? validate_GitRepository_v1_spec_verify.errors : vErrors.concat(validate_GitRepository_v1_spec_verify.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GitRepository_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_GitRepository_v1(data, {instancePath=""}={}){
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
if("source.toolkit.fluxcd.io/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "source.toolkit.fluxcd.io/v1"}});
}
}
if(data.kind !== undefined){
if("GitRepository" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GitRepository"}});
}
}
if(data.metadata !== undefined){
if(!(validate_GitRepository_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GitRepository_v1_metadata.errors : vErrors.concat(validate_GitRepository_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GitRepository_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GitRepository_v1_spec.errors : vErrors.concat(validate_GitRepository_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GitRepository_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
"source.toolkit.fluxcd.io/v1/GitRepository": [
{"path":["spec"],"rule":"!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))","message":"serviceAccountName can only be set when provider is 'azure' or 'aws'","settled":{"fields":[["serviceAccountName",[]],["provider",["azure","aws"]]],"breaks":[4,7]}},
],
};
export const uniques = {
};
