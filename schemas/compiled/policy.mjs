// Generated from schemas/policy/*.json by `npm run schemas`. Do not edit.
export const PodDisruptionBudget_v1 = validate_PodDisruptionBudget_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_PodDisruptionBudget_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_PodDisruptionBudget_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_PodDisruptionBudget_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_PodDisruptionBudget_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PodDisruptionBudget_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_PodDisruptionBudget_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PodDisruptionBudget_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_PodDisruptionBudget_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_metadata_labels.errors : vErrors.concat(validate_PodDisruptionBudget_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_PodDisruptionBudget_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_metadata_annotations.errors : vErrors.concat(validate_PodDisruptionBudget_v1_metadata_annotations.errors);
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
if(!(validate_PodDisruptionBudget_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_metadata_ownerReferences.errors : vErrors.concat(validate_PodDisruptionBudget_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodDisruptionBudget_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1_spec_selector_matchExpressions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "key"}});
}
if(data3.operator === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "operator"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "operator")) || (key5 === "values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.operator !== undefined){
if(typeof data3.operator !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/operator",keyword:"type",params:{type: "string"}});
}
}
if(data3.values !== undefined){
let data5 = data3.values;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/values/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/values",keyword:"type",params:{type: "array"}});
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
validate_PodDisruptionBudget_v1_spec_selector_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1_spec_selector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_PodDisruptionBudget_v1_spec_selector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_PodDisruptionBudget_v1_spec_selector_matchExpressions.errors);
errors = vErrors.length;
}
}
if(data.matchLabels !== undefined){
let data3 = data.matchLabels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchLabels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchLabels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodDisruptionBudget_v1_spec_selector.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "maxUnavailable") || (key3 === "minAvailable")) || (key3 === "selector")) || (key3 === "unhealthyPodEvictionPolicy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.maxUnavailable !== undefined){
let data3 = data.maxUnavailable;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxUnavailable",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.minAvailable !== undefined){
let data3 = data.minAvailable;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minAvailable",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.selector !== undefined){
if(!(validate_PodDisruptionBudget_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_spec_selector.errors : vErrors.concat(validate_PodDisruptionBudget_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.unhealthyPodEvictionPolicy !== undefined){
if(typeof data.unhealthyPodEvictionPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/unhealthyPodEvictionPolicy",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodDisruptionBudget_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_PodDisruptionBudget_v1(data, {instancePath=""}={}){
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
if("policy/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "policy/v1"}});
}
}
if(data.kind !== undefined){
if("PodDisruptionBudget" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PodDisruptionBudget"}});
}
}
if(data.metadata !== undefined){
if(!(validate_PodDisruptionBudget_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_metadata.errors : vErrors.concat(validate_PodDisruptionBudget_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PodDisruptionBudget_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PodDisruptionBudget_v1_spec.errors : vErrors.concat(validate_PodDisruptionBudget_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodDisruptionBudget_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
