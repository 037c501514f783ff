// Generated from schemas/route.openshift.io/*.json by `npm run schemas`. Do not edit.
const fields0 = new Set(["alternateBackends","host","httpHeaders","path","port","subdomain","tls","to","wildcardPolicy"]);
export const Route_v1 = validate21;
const func2 = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern1 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern2 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern3 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate24(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 317){
errors = (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 317},propertyName:key0});
}
if(!pattern2.test(key0)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key0});
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors = (vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
}
}
for(const key1 in data){
let data0 = data[key1];
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate24.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
const _errs1 = errors;
if(typeof key0 === "string"){
if(func2(key0) > 317){
errors = (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 317},propertyName:key0});
}
if(!pattern2.test(key0)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key0});
}
}
var valid0 = _errs1 === errors;
if(!valid0){
errors = (vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key0}});
}
}
for(const key1 in data){
if(typeof data[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate26.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!((((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name")) || (key0 === "uid")) || (key0 === "controller")) || (key0 === "blockOwnerDeletion"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate29.errors = vErrors;
return errors === 0;
}
function validate28(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate29(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate28.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "namespace")) || (key0 === "labels")) || (key0 === "annotations")) || (key0 === "finalizers")) || (key0 === "ownerReferences"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(func2(data1) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(!pattern1.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
if(!(validate24(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate26(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.finalizers !== undefined){
let data4 = data.finalizers;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers",keyword:"type",params:{type: "array"}});
}
}
if(data.ownerReferences !== undefined){
if(!(validate28(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate23.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "name")) || (key0 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "Service") || (data0 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["Service",""]}});
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 256 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 256}});
}
if(data2 < 0 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate35.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 3){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 3}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate35(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate34.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*$", "");
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(func2(data) > 253){
errors = (vErrors ??= []).push({instancePath,keyword:"maxLength",params:{limit: 253}});
}
if(!pattern5.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])(\\.([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9]))*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate38.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key0 in data){
if(!((key0 === "set") || (key0 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.set !== undefined){
let data0 = data.set;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"required",params:{missingProperty: "value"}});
}
for(const key1 in data0){
if(!(key1 === "value")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/set",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.value !== undefined){
let data1 = data0.value;
if(typeof data1 === "string"){
if(func2(data1) > 16384){
errors = (vErrors ??= []).push({instancePath:instancePath+"/set/value",keyword:"maxLength",params:{limit: 16384}});
}
if(func2(data1) < 1){
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
let data2 = data.type;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data2 === "Set") || (data2 === "Delete"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Set","Delete"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate44.errors = vErrors;
return errors === 0;
}
const pattern6 = new RegExp("^[-!#$%&'*+.0-9A-Z^_`a-z|~]+$", "");
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.action !== undefined){
if(!(validate44(data.action, {instancePath:instancePath+"/action"}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 255}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern6.test(data1)){
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
validate43.errors = vErrors;
return errors === 0;
}
function validate42(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 20){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 20}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate43(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate42.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "request") || (key0 === "response"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.request !== undefined){
if(!(validate42(data.request, {instancePath:instancePath+"/request"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
if(data.response !== undefined){
if(!(validate42(data.response, {instancePath:instancePath+"/response"}))){
vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate41.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "actions")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.actions !== undefined){
if(!(validate41(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate40.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetPort === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetPort"}});
}
for(const key0 in data){
if(!(key0 === "targetPort")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.targetPort !== undefined){
let data0 = data.targetPort;
if((!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))) && (typeof data0 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
const _errs5 = errors;
const _errs6 = errors;
if(!(data0 === 0)){
errors = (vErrors ??= []).push({});
}
var valid2 = _errs6 === errors;
if(valid2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",schemaPath:"#/properties/targetPort/allOf/0/not",keyword:"not",params:{}});
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
const _errs8 = errors;
const _errs9 = errors;
if(!(data0 === "")){
errors = (vErrors ??= []).push({});
}
var valid3 = _errs9 === errors;
if(valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",schemaPath:"#/properties/targetPort/allOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
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
validate51.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.caCertificate !== undefined){
let data0 = data.caCertificate;
if(typeof data0 === "string"){
if(func2(data0) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/caCertificate",schemaPath:"#/allOf/0/anyOf/0/properties/caCertificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
if(data.certificate !== undefined){
let data1 = data.certificate;
if(typeof data1 === "string"){
if(func2(data1) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certificate",schemaPath:"#/allOf/0/anyOf/0/properties/certificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
if(data.destinationCACertificate !== undefined){
let data2 = data.destinationCACertificate;
if(typeof data2 === "string"){
if(func2(data2) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinationCACertificate",schemaPath:"#/allOf/0/anyOf/0/properties/destinationCACertificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
if(data.key !== undefined){
let data3 = data.key;
if(typeof data3 === "string"){
if(func2(data3) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",schemaPath:"#/allOf/0/anyOf/0/properties/key/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
const _errs9 = errors;
const _errs10 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.termination !== undefined){
if(!(data.termination === "passthrough")){
errors = (vErrors ??= []).push({});
}
}
}
var valid3 = _errs10 === errors;
if(valid3){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs13 = errors;
let valid5 = false;
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destinationCACertificate !== undefined){
let data5 = data.destinationCACertificate;
if(typeof data5 === "string"){
if(func2(data5) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinationCACertificate",schemaPath:"#/allOf/1/anyOf/0/properties/destinationCACertificate/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
}
var _valid1 = _errs14 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs16 = errors;
const _errs17 = errors;
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.termination !== undefined){
if(!(data.termination === "edge")){
errors = (vErrors ??= []).push({});
}
}
}
var valid7 = _errs18 === errors;
if(valid7){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs16 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
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
for(const key0 in data){
if(!(((((((key0 === "caCertificate") || (key0 === "certificate")) || (key0 === "destinationCACertificate")) || (key0 === "externalCertificate")) || (key0 === "insecureEdgeTerminationPolicy")) || (key0 === "key")) || (key0 === "termination"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data10 = data.externalCertificate;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate",keyword:"type",params:{type: "object"}});
}
}
if(data.insecureEdgeTerminationPolicy !== undefined){
let data12 = data.insecureEdgeTerminationPolicy;
if(typeof data12 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data12 === "Allow") || (data12 === "None")) || (data12 === "Redirect")) || (data12 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"enum",params:{allowedValues: ["Allow","None","Redirect",""]}});
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.termination !== undefined){
let data14 = data.termination;
if(typeof data14 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"type",params:{type: "string"}});
}
if(!(((data14 === "edge") || (data14 === "reencrypt")) || (data14 === "passthrough"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"enum",params:{allowedValues: ["edge","reencrypt","passthrough"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate54.errors = vErrors;
return errors === 0;
}
const pattern7 = new RegExp("^/", "");
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) > 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",schemaPath:"#/allOf/0/anyOf/0/properties/path/maxLength",keyword:"maxLength",params:{limit: 0}});
}
}
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tls !== undefined){
if(!(data.tls === null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls",schemaPath:"#/allOf/0/anyOf/1/properties/tls/enum",keyword:"enum",params:{allowedValues: [null]}});
}
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs7 = errors;
const _errs8 = errors;
const _errs9 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tls !== undefined){
let data2 = data.tls;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.termination !== undefined){
if(!(data2.termination === "passthrough")){
errors = (vErrors ??= []).push({});
}
}
}
}
}
var valid4 = _errs9 === errors;
if(valid4){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf/2/not",keyword:"not",params:{}});
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
}
}
if(!valid1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
const _errs13 = errors;
let valid7 = false;
const _errs14 = errors;
const _errs15 = errors;
const _errs16 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host !== undefined){
let data4 = data.host;
if(typeof data4 === "string"){
if(func2(data4) > 0){
errors = (vErrors ??= []).push({});
}
}
}
}
var valid8 = _errs16 === errors;
if(valid8){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/0/not",keyword:"not",params:{}});
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs14 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs18 = errors;
const _errs19 = errors;
const _errs20 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.wildcardPolicy === undefined) && (missing0 = "wildcardPolicy")){
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
var valid10 = _errs20 === errors;
if(valid10){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf/1/not",keyword:"not",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
var _valid1 = _errs18 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/1/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs13;
if(vErrors !== null){
if(_errs13){
vErrors.length = _errs13;
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
for(const key0 in data){
if(!(fields0.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.alternateBackends !== undefined){
if(!(validate34(data.alternateBackends, {instancePath:instancePath+"/alternateBackends"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(!(validate38(data.host, {instancePath:instancePath+"/host"}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.httpHeaders !== undefined){
if(!(validate40(data.httpHeaders, {instancePath:instancePath+"/httpHeaders"}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
let data9 = data.path;
if(typeof data9 === "string"){
if(!pattern7.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
if(!(validate51(data.port, {instancePath:instancePath+"/port"}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.subdomain !== undefined){
if(!(validate38(data.subdomain, {instancePath:instancePath+"/subdomain"}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
if(!(validate54(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate35(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.wildcardPolicy !== undefined){
let data14 = data.wildcardPolicy;
if(typeof data14 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wildcardPolicy",keyword:"type",params:{type: "string"}});
}
if(!(((data14 === "None") || (data14 === "Subdomain")) || (data14 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wildcardPolicy",keyword:"enum",params:{allowedValues: ["None","Subdomain",""]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate33.errors = vErrors;
return errors === 0;
}
function validate21(data, {instancePath=""}={}){
/*# sourceURL="Route_v1" */;
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
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
if(!(validate23(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate33(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate21.errors = vErrors;
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
