// Generated from schemas/route.openshift.io/*.json by `npm run schemas`. Do not edit.
const fields_Route_v1_spec = new Set(["alternateBackends","host","httpHeaders","path","port","subdomain","tls","to","wildcardPolicy"]);
export const Route_v1 = validate_Route_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_Route_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_Route_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_Route_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_Route_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Route_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Route_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_Route_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Route_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_Route_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_Route_v1_metadata_labels.errors : vErrors.concat(validate_Route_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_Route_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_Route_v1_metadata_annotations.errors : vErrors.concat(validate_Route_v1_metadata_annotations.errors);
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
if(!(validate_Route_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_Route_v1_metadata_ownerReferences.errors : vErrors.concat(validate_Route_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_alternateBackends_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "name")) || (key3 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Service") || (data3 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["Service",""]}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 256 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 256}});
}
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec_alternateBackends_items.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_alternateBackends(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 3){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 3}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Route_v1_spec_alternateBackends_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Route_v1_spec_alternateBackends_items.errors : vErrors.concat(validate_Route_v1_spec_alternateBackends_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Route_v1_spec_alternateBackends.errors = vErrors;
return errors === 0;
}
const pattern_bf469e4d = new RegExp("^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*$", "");
function validate_Route_v1_spec_host(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(lengthOf(data) > 253){
errors = (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 253}});
}
if(!pattern_bf469e4d.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate_Route_v1_spec_host.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_httpHeaders_actions_request_items_action(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!((key3 === "set") || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.set !== undefined){
let data3 = data.set;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"required",params:{missingProperty: "value"}});
}
for(const key5 in data3){
if(!(key5 === "value")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if(typeof data5 === "string"){
if(lengthOf(data5) > 16384){
errors = (vErrors ??= []).push({instancePath:instancePath+"/set/value",keyword:"maxLength",params:{limit: 16384}});
}
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/set/value",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/set/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"type",params:{type: "object"}});
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Set") || (data3 === "Delete"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Set","Delete"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec_httpHeaders_actions_request_items_action.errors = vErrors;
return errors === 0;
}
const pattern_be97172f = new RegExp("^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$", "");
function validate_Route_v1_spec_httpHeaders_actions_request_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((key3 === "action") || (key3 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.action !== undefined){
if(!(validate_Route_v1_spec_httpHeaders_actions_request_items_action(data.action, {instancePath:instancePath+"/action"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_httpHeaders_actions_request_items_action.errors : vErrors.concat(validate_Route_v1_spec_httpHeaders_actions_request_items_action.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 255}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_be97172f.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec_httpHeaders_actions_request_items.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_httpHeaders_actions_request(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 20}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Route_v1_spec_httpHeaders_actions_request_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Route_v1_spec_httpHeaders_actions_request_items.errors : vErrors.concat(validate_Route_v1_spec_httpHeaders_actions_request_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Route_v1_spec_httpHeaders_actions_request.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_httpHeaders_actions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "request") || (key3 === "response"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.request !== undefined){
if(!(validate_Route_v1_spec_httpHeaders_actions_request(data.request, {instancePath:instancePath+"/request"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_httpHeaders_actions_request.errors : vErrors.concat(validate_Route_v1_spec_httpHeaders_actions_request.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate_Route_v1_spec_httpHeaders_actions_request(data.response, {instancePath:instancePath+"/response"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_httpHeaders_actions_request.errors : vErrors.concat(validate_Route_v1_spec_httpHeaders_actions_request.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec_httpHeaders_actions.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_httpHeaders(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "actions")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.actions !== undefined){
if(!(validate_Route_v1_spec_httpHeaders_actions(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_httpHeaders_actions.errors : vErrors.concat(validate_Route_v1_spec_httpHeaders_actions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec_httpHeaders.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_port(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetPort === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetPort"}});
}
for(const key3 in data){
if(!(key3 === "targetPort")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.targetPort !== undefined){
let data3 = data.targetPort;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
const _errs3 = errors;
const _errs3_2 = errors;
if(!(data3 === 0)){
errors = (vErrors ??= []).push({});
}
var valid2 = _errs3_2 === errors;
if(valid2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",schemaPath:"#/properties/targetPort/allOf/0/not",keyword:"not",params:{}});
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
const _errs3_3 = errors;
const _errs3_4 = errors;
if(!(data3 === "")){
errors = (vErrors ??= []).push({});
}
var valid2_2 = _errs3_4 === errors;
if(valid2_2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",schemaPath:"#/properties/targetPort/allOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs3_3;
if(vErrors !== null){
if(_errs3_3){
vErrors.length = _errs3_3;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec_port.errors = vErrors;
return errors === 0;
}
function validate_Route_v1_spec_tls(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = false;
const _errs1_2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caCertificate !== undefined){
let data3 = data.caCertificate;
if(typeof data3 === "string"){
if(lengthOf(data3) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/caCertificate",schemaPath:"#/allOf/0/anyOf/0/properties/caCertificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
if(data.certificate !== undefined){
let data3 = data.certificate;
if(typeof data3 === "string"){
if(lengthOf(data3) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/allOf/0/anyOf/0/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
if(data.destinationCACertificate !== undefined){
let data3 = data.destinationCACertificate;
if(typeof data3 === "string"){
if(lengthOf(data3) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinationCACertificate",schemaPath:"#/allOf/0/anyOf/0/properties/destinationCACertificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
if(data.key !== undefined){
let data3 = data.key;
if(typeof data3 === "string"){
if(lengthOf(data3) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",schemaPath:"#/allOf/0/anyOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
}
var _valid0 = _errs1_2 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs2 = errors;
const _errs2_2 = errors;
const _errs2_3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.termination !== undefined){
if(!(data.termination === "passthrough")){
errors = (vErrors ??= []).push({});
}
}
}
var valid1_2 = _errs2_3 === errors;
if(valid1_2){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs2_2;
if(vErrors !== null){
if(_errs2_2){
vErrors.length = _errs2_2;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs2 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs1_3 = errors;
let valid1_3 = false;
const _errs1_4 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationCACertificate !== undefined){
let data3 = data.destinationCACertificate;
if(typeof data3 === "string"){
if(lengthOf(data3) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinationCACertificate",schemaPath:"#/allOf/1/anyOf/0/properties/destinationCACertificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
}
var _valid0_2 = _errs1_4 === errors;
valid1_3 = valid1_3 || _valid0_2;
if(!valid1_3){
const _errs2 = errors;
const _errs2_2 = errors;
const _errs2_3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.termination !== undefined){
if(!(data.termination === "edge")){
errors = (vErrors ??= []).push({});
}
}
}
var valid1_4 = _errs2_3 === errors;
if(valid1_4){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs2_2;
if(vErrors !== null){
if(_errs2_2){
vErrors.length = _errs2_2;
}
else {
vErrors = null;
}
}
}
var _valid0_2 = _errs2 === errors;
valid1_3 = valid1_3 || _valid0_2;
}
if(!valid1_3){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs1_3;
if(vErrors !== null){
if(_errs1_3){
vErrors.length = _errs1_3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.termination === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "termination"}});
}
for(const key3 in data){
if(!(((((((key3 === "caCertificate") || (key3 === "certificate")) || (key3 === "destinationCACertificate")) || (key3 === "externalCertificate")) || (key3 === "insecureEdgeTerminationPolicy")) || (key3 === "key")) || (key3 === "termination"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.caCertificate !== undefined){
if(typeof data.caCertificate !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/caCertificate",keyword:"type",params:{type: "string"}});
}
}
if(data.certificate !== undefined){
if(typeof data.certificate !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certificate",keyword:"type",params:{type: "string"}});
}
}
if(data.destinationCACertificate !== undefined){
if(typeof data.destinationCACertificate !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinationCACertificate",keyword:"type",params:{type: "string"}});
}
}
if(data.externalCertificate !== undefined){
let data3 = data.externalCertificate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate",keyword:"type",params:{type: "object"}});
}
}
if(data.insecureEdgeTerminationPolicy !== undefined){
let data3 = data.insecureEdgeTerminationPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "Allow") || (data3 === "None")) || (data3 === "Redirect")) || (data3 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"enum",params:{allowedValues: ["Allow","None","Redirect",""]}});
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.termination !== undefined){
let data3 = data.termination;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "edge") || (data3 === "reencrypt")) || (data3 === "passthrough"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"enum",params:{allowedValues: ["edge","reencrypt","passthrough"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec_tls.errors = vErrors;
return errors === 0;
}
const pattern_4e6abddd = new RegExp("^/", "");
function validate_Route_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = false;
const _errs1_2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(lengthOf(data3) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/allOf/0/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
}
var _valid0 = _errs1_2 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tls !== undefined){
if(!(data.tls === null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls",schemaPath:"#/allOf/0/anyOf/1/properties/tls/enum",keyword:"enum",params:{allowedValues: [null]}});
}
}
}
var _valid0 = _errs2 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs3 = errors;
const _errs3_2 = errors;
const _errs3_3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tls !== undefined){
let data5 = data.tls;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.termination !== undefined){
if(!(data5.termination === "passthrough")){
errors = (vErrors ??= []).push({});
}
}
}
}
}
var valid2 = _errs3_3 === errors;
if(valid2){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/2/not",keyword:"not",params:{}});
}
else {
errors = _errs3_2;
if(vErrors !== null){
if(_errs3_2){
vErrors.length = _errs3_2;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
}
const _errs1_3 = errors;
let valid1_2 = false;
const _errs1_4 = errors;
const _errs1_5 = errors;
const _errs1_6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(lengthOf(data3) > 0){
errors = (vErrors ??= []).push({});
}
}
}
}
var valid0 = _errs1_6 === errors;
if(valid0){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/0/not",keyword:"not",params:{}});
}
else {
errors = _errs1_5;
if(vErrors !== null){
if(_errs1_5){
vErrors.length = _errs1_5;
}
else {
vErrors = null;
}
}
}
var _valid0_2 = _errs1_4 === errors;
valid1_2 = valid1_2 || _valid0_2;
if(!valid1_2){
const _errs2 = errors;
const _errs2_2 = errors;
const _errs2_3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.wildcardPolicy === undefined) && (missing3 = "wildcardPolicy")){
errors = (vErrors ??= []).push({});
}
else {
if(data.wildcardPolicy !== undefined){
if(!(data.wildcardPolicy === "Subdomain")){
errors = (vErrors ??= []).push({});
}
}
}
}
var valid1_3 = _errs2_3 === errors;
if(valid1_3){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs2_2;
if(vErrors !== null){
if(_errs2_2){
vErrors.length = _errs2_2;
}
else {
vErrors = null;
}
}
}
var _valid0_2 = _errs2 === errors;
valid1_2 = valid1_2 || _valid0_2;
}
if(!valid1_2){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs1_3;
if(vErrors !== null){
if(_errs1_3){
vErrors.length = _errs1_3;
}
else {
vErrors = null;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
}
for(const key3 in data){
if(!(fields_Route_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.alternateBackends !== undefined){
if(!(validate_Route_v1_spec_alternateBackends(data.alternateBackends, {instancePath:instancePath+"/alternateBackends"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_alternateBackends.errors : vErrors.concat(validate_Route_v1_spec_alternateBackends.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(!(validate_Route_v1_spec_host(data.host, {instancePath:instancePath+"/host"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_host.errors : vErrors.concat(validate_Route_v1_spec_host.errors);
errors = vErrors.length;
}
}
if(data.httpHeaders !== undefined){
if(!(validate_Route_v1_spec_httpHeaders(data.httpHeaders, {instancePath:instancePath+"/httpHeaders"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_httpHeaders.errors : vErrors.concat(validate_Route_v1_spec_httpHeaders.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(!pattern_4e6abddd.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
if(!(validate_Route_v1_spec_port(data.port, {instancePath:instancePath+"/port"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_port.errors : vErrors.concat(validate_Route_v1_spec_port.errors);
errors = vErrors.length;
}
}
if(data.subdomain !== undefined){
if(!(validate_Route_v1_spec_host(data.subdomain, {instancePath:instancePath+"/subdomain"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_host.errors : vErrors.concat(validate_Route_v1_spec_host.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate_Route_v1_spec_tls(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_tls.errors : vErrors.concat(validate_Route_v1_spec_tls.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate_Route_v1_spec_alternateBackends_items(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate_Route_v1_spec_alternateBackends_items.errors : vErrors.concat(validate_Route_v1_spec_alternateBackends_items.errors);
errors = vErrors.length;
}
}
if(data.wildcardPolicy !== undefined){
let data3 = data.wildcardPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wildcardPolicy",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "None") || (data3 === "Subdomain")) || (data3 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wildcardPolicy",keyword:"enum",params:{allowedValues: ["None","Subdomain",""]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_Route_v1(data, {instancePath=""}={}){
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
if("route.openshift.io/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "route.openshift.io/v1"}});
}
}
if(data.kind !== undefined){
if("Route" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Route"}});
}
}
if(data.metadata !== undefined){
if(!(validate_Route_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_Route_v1_metadata.errors : vErrors.concat(validate_Route_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Route_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Route_v1_spec.errors : vErrors.concat(validate_Route_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Route_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
"route.openshift.io/v1/Route": [
{"path":["spec"],"rule":"!has(self.tls) || self.tls.termination != 'passthrough' || !has(self.httpHeaders)","message":"header actions are not permitted when tls termination is passthrough."},
{"path":["spec","httpHeaders","actions","request"],"rule":"self.all(key, key.action.type == \"Delete\" || (has(key.action.set) && key.action.set.value.matches('^(?:%(?:%|(?:\\\\{[-+]?[QXE](?:,[-+]?[QXE])*\\\\})?\\\\[(?:req\\\\.hdr\\\\([0-9A-Za-z-]+\\\\)|ssl_c_der)(?:,(?:lower|base64))*\\\\])|[^%\\\\x00-\\\\x1f\\\\x7f])+$')))","message":"Either the header value provided is not in correct format or the sample fetcher/converter specified is not allowed. The dynamic header value will be interpreted as an HAProxy format string as defined in http://cbonte.github.io/haproxy-dconv/2.6/configuration.html#8.2.6 and may use HAProxy's %[] syntax and otherwise must be a valid HTTP header value as defined in https://datatracker.ietf.org/doc/html/rfc7230#section-3.2. Sample fetchers allowed are req.hdr, ssl_c_der. Converters allowed are lower, base64."},
{"path":["spec","httpHeaders","actions","request","*","action"],"rule":"has(self.type) && self.type == 'Set' ?  has(self.set) : !has(self.set)","message":"set is required when type is Set, and forbidden otherwise","settled":{"fields":[["type",["Set"]],["set",[]]],"breaks":[1,2,5]}},
{"path":["spec","httpHeaders","actions","request","*","name"],"rule":"self.lowerAscii() != 'strict-transport-security'","message":"strict-transport-security header may not be modified via header actions"},
{"path":["spec","httpHeaders","actions","request","*","name"],"rule":"self.lowerAscii() != 'proxy'","message":"proxy header may not be modified via header actions"},
{"path":["spec","httpHeaders","actions","request","*","name"],"rule":"self.lowerAscii() != 'cookie'","message":"cookie header may not be modified via header actions"},
{"path":["spec","httpHeaders","actions","request","*","name"],"rule":"self.lowerAscii() != 'set-cookie'","message":"set-cookie header may not be modified via header actions"},
{"path":["spec","httpHeaders","actions","response"],"rule":"self.all(key, key.action.type == \"Delete\" || (has(key.action.set) && key.action.set.value.matches('^(?:%(?:%|(?:\\\\{[-+]?[QXE](?:,[-+]?[QXE])*\\\\})?\\\\[(?:res\\\\.hdr\\\\([0-9A-Za-z-]+\\\\)|ssl_c_der)(?:,(?:lower|base64))*\\\\])|[^%\\\\x00-\\\\x1f\\\\x7f])+$')))","message":"Either the header value provided is not in correct format or the sample fetcher/converter specified is not allowed. The dynamic header value will be interpreted as an HAProxy format string as defined in http://cbonte.github.io/haproxy-dconv/2.6/configuration.html#8.2.6 and may use HAProxy's %[] syntax and otherwise must be a valid HTTP header value as defined in https://datatracker.ietf.org/doc/html/rfc7230#section-3.2. Sample fetchers allowed are res.hdr, ssl_c_der. Converters allowed are lower, base64."},
{"path":["spec","httpHeaders","actions","response","*","action"],"rule":"has(self.type) && self.type == 'Set' ?  has(self.set) : !has(self.set)","message":"set is required when type is Set, and forbidden otherwise","settled":{"fields":[["type",["Set"]],["set",[]]],"breaks":[1,2,5]}},
{"path":["spec","httpHeaders","actions","response","*","name"],"rule":"self.lowerAscii() != 'strict-transport-security'","message":"strict-transport-security header may not be modified via header actions"},
{"path":["spec","httpHeaders","actions","response","*","name"],"rule":"self.lowerAscii() != 'proxy'","message":"proxy header may not be modified via header actions"},
{"path":["spec","httpHeaders","actions","response","*","name"],"rule":"self.lowerAscii() != 'cookie'","message":"cookie header may not be modified via header actions"},
{"path":["spec","httpHeaders","actions","response","*","name"],"rule":"self.lowerAscii() != 'set-cookie'","message":"set-cookie header may not be modified via header actions"},
{"path":["spec","tls"],"rule":"has(self.termination) && has(self.insecureEdgeTerminationPolicy) ? !((self.termination=='passthrough') && (self.insecureEdgeTerminationPolicy=='Allow')) : true","message":"cannot have both spec.tls.termination: passthrough and spec.tls.insecureEdgeTerminationPolicy: Allow","settled":{"fields":[["termination",["passthrough"]],["insecureEdgeTerminationPolicy",["Allow"]]],"breaks":[4]}},
{"path":["spec","tls"],"rule":"!(has(self.certificate) && has(self.externalCertificate))","message":"cannot have both spec.tls.certificate and spec.tls.externalCertificate","settled":{"fields":[["certificate",[]],["externalCertificate",[]]],"breaks":[3]}},
],
};
export const uniques = {
"route.openshift.io/v1/Route": [
{"path":["spec","alternateBackends"],"keys":["name","kind"]},
{"path":["spec","httpHeaders","actions","request"],"keys":["name"]},
{"path":["spec","httpHeaders","actions","response"],"keys":["name"]},
],
};
