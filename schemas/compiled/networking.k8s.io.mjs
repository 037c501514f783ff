// Generated from schemas/networking.k8s.io/*.json by `npm run schemas`. Do not edit.
export const Ingress_v1 = validate_Ingress_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_Ingress_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_Ingress_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_Ingress_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_Ingress_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Ingress_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Ingress_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_Ingress_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Ingress_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_Ingress_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_Ingress_v1_metadata_labels.errors : vErrors.concat(validate_Ingress_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_Ingress_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_Ingress_v1_metadata_annotations.errors : vErrors.concat(validate_Ingress_v1_metadata_annotations.errors);
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
if(!(validate_Ingress_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_Ingress_v1_metadata_ownerReferences.errors : vErrors.concat(validate_Ingress_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec_defaultBackend_service(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "port"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "number"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.number !== undefined){
let data5 = data3.number;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port/number",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1_spec_defaultBackend_service.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec_defaultBackend(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "resource") || (key3 === "service"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"required",params:{missingProperty: "kind"}});
}
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(((key5 === "apiGroup") || (key5 === "kind")) || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiGroup !== undefined){
if(typeof data3.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data3.kind !== undefined){
if(typeof data3.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/kind",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"type",params:{type: "object"}});
}
}
if(data.service !== undefined){
if(!(validate_Ingress_v1_spec_defaultBackend_service(data.service, {instancePath:instancePath+"/service"}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_defaultBackend_service.errors : vErrors.concat(validate_Ingress_v1_spec_defaultBackend_service.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1_spec_defaultBackend.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec_rules_items_http_paths_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pathType === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pathType"}});
}
if(data.backend === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backend"}});
}
for(const key3 in data){
if(!(((key3 === "backend") || (key3 === "path")) || (key3 === "pathType"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.backend !== undefined){
if(!(validate_Ingress_v1_spec_defaultBackend(data.backend, {instancePath:instancePath+"/backend"}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_defaultBackend.errors : vErrors.concat(validate_Ingress_v1_spec_defaultBackend.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.pathType !== undefined){
if(typeof data.pathType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pathType",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1_spec_rules_items_http_paths_items.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec_rules_items_http_paths(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Ingress_v1_spec_rules_items_http_paths_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_rules_items_http_paths_items.errors : vErrors.concat(validate_Ingress_v1_spec_rules_items_http_paths_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Ingress_v1_spec_rules_items_http_paths.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec_rules_items_http(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paths === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paths"}});
}
for(const key3 in data){
if(!(key3 === "paths")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.paths !== undefined){
if(!(validate_Ingress_v1_spec_rules_items_http_paths(data.paths, {instancePath:instancePath+"/paths"}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_rules_items_http_paths.errors : vErrors.concat(validate_Ingress_v1_spec_rules_items_http_paths.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1_spec_rules_items_http.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec_rules_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "host") || (key3 === "http"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.http !== undefined){
if(!(validate_Ingress_v1_spec_rules_items_http(data.http, {instancePath:instancePath+"/http"}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_rules_items_http.errors : vErrors.concat(validate_Ingress_v1_spec_rules_items_http.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1_spec_rules_items.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Ingress_v1_spec_rules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_rules_items.errors : vErrors.concat(validate_Ingress_v1_spec_rules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Ingress_v1_spec_rules.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "defaultBackend") || (key3 === "ingressClassName")) || (key3 === "rules")) || (key3 === "tls"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.defaultBackend !== undefined){
if(!(validate_Ingress_v1_spec_defaultBackend(data.defaultBackend, {instancePath:instancePath+"/defaultBackend"}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_defaultBackend.errors : vErrors.concat(validate_Ingress_v1_spec_defaultBackend.errors);
errors = vErrors.length;
}
}
if(data.ingressClassName !== undefined){
if(typeof data.ingressClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ingressClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.rules !== undefined){
if(!(validate_Ingress_v1_spec_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec_rules.errors : vErrors.concat(validate_Ingress_v1_spec_rules.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!((key7 === "hosts") || (key7 === "secretName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.hosts !== undefined){
let data7 = data5.hosts;
if(Array.isArray(data7)){
const len8 = data7.length;
for(let i9=0; i9<len8; i9++){
if(typeof data7[i9] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5+"/hosts/" + i9,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5+"/hosts",keyword:"type",params:{type: "array"}});
}
}
if(data5.secretName !== undefined){
if(typeof data5.secretName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5+"/secretName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_Ingress_v1(data, {instancePath=""}={}){
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
if("networking.k8s.io/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "networking.k8s.io/v1"}});
}
}
if(data.kind !== undefined){
if("Ingress" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Ingress"}});
}
}
if(data.metadata !== undefined){
if(!(validate_Ingress_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_Ingress_v1_metadata.errors : vErrors.concat(validate_Ingress_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Ingress_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Ingress_v1_spec.errors : vErrors.concat(validate_Ingress_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Ingress_v1.errors = vErrors;
return errors === 0;
}
export const NetworkPolicy_v1 = validate_NetworkPolicy_v1;
function validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector_matchExpressions(data, {instancePath=""}={}){
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
validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector_matchExpressions.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector_matchExpressions.errors);
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
validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec_egress_items_to_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "ipBlock") || (key3 === "namespaceSelector")) || (key3 === "podSelector"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.ipBlock !== undefined){
let data3 = data.ipBlock;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.cidr === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipBlock",keyword:"required",params:{missingProperty: "cidr"}});
}
for(const key5 in data3){
if(!((key5 === "cidr") || (key5 === "except"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipBlock",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.cidr !== undefined){
if(typeof data3.cidr !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipBlock/cidr",keyword:"type",params:{type: "string"}});
}
}
if(data3.except !== undefined){
let data5 = data3.except;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipBlock/except/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipBlock/except",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipBlock",keyword:"type",params:{type: "object"}});
}
}
if(data.namespaceSelector !== undefined){
if(!(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector.errors);
errors = vErrors.length;
}
}
if(data.podSelector !== undefined){
if(!(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector(data.podSelector, {instancePath:instancePath+"/podSelector"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_NetworkPolicy_v1_spec_egress_items_to_items.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec_egress_items_to(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_NetworkPolicy_v1_spec_egress_items_to_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items_to_items.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items_to_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_NetworkPolicy_v1_spec_egress_items_to.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec_egress_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "ports") || (key3 === "to"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.ports !== undefined){
let data3 = data.ports;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(((key7 === "endPort") || (key7 === "port")) || (key7 === "protocol"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.endPort !== undefined){
let data7 = data5.endPort;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5+"/endPort",keyword:"type",params:{type: "integer"}});
}
}
if(data5.port !== undefined){
let data7 = data5.port;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5+"/port",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data5.protocol !== undefined){
if(typeof data5.protocol !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5+"/protocol",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports",keyword:"type",params:{type: "array"}});
}
}
if(data.to !== undefined){
if(!(validate_NetworkPolicy_v1_spec_egress_items_to(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items_to.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items_to.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_NetworkPolicy_v1_spec_egress_items.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec_egress(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_NetworkPolicy_v1_spec_egress_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_NetworkPolicy_v1_spec_egress.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec_ingress_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "from") || (key3 === "ports"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.from !== undefined){
if(!(validate_NetworkPolicy_v1_spec_egress_items_to(data.from, {instancePath:instancePath+"/from"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items_to.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items_to.errors);
errors = vErrors.length;
}
}
if(data.ports !== undefined){
let data3 = data.ports;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(((key7 === "endPort") || (key7 === "port")) || (key7 === "protocol"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.endPort !== undefined){
let data7 = data5.endPort;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5+"/endPort",keyword:"type",params:{type: "integer"}});
}
}
if(data5.port !== undefined){
let data7 = data5.port;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5+"/port",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data5.protocol !== undefined){
if(typeof data5.protocol !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5+"/protocol",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ports",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_NetworkPolicy_v1_spec_ingress_items.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec_ingress(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_NetworkPolicy_v1_spec_ingress_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_ingress_items.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_ingress_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_NetworkPolicy_v1_spec_ingress.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "egress") || (key3 === "ingress")) || (key3 === "podSelector")) || (key3 === "policyTypes"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.egress !== undefined){
if(!(validate_NetworkPolicy_v1_spec_egress(data.egress, {instancePath:instancePath+"/egress"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress.errors);
errors = vErrors.length;
}
}
if(data.ingress !== undefined){
if(!(validate_NetworkPolicy_v1_spec_ingress(data.ingress, {instancePath:instancePath+"/ingress"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_ingress.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_ingress.errors);
errors = vErrors.length;
}
}
if(data.podSelector !== undefined){
if(!(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector(data.podSelector, {instancePath:instancePath+"/podSelector"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector.errors : vErrors.concat(validate_NetworkPolicy_v1_spec_egress_items_to_items_namespaceSelector.errors);
errors = vErrors.length;
}
}
if(data.policyTypes !== undefined){
let data3 = data.policyTypes;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/policyTypes/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/policyTypes",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_NetworkPolicy_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_NetworkPolicy_v1(data, {instancePath=""}={}){
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
if("networking.k8s.io/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "networking.k8s.io/v1"}});
}
}
if(data.kind !== undefined){
if("NetworkPolicy" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "NetworkPolicy"}});
}
}
if(data.metadata !== undefined){
if(!(validate_Ingress_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_Ingress_v1_metadata.errors : vErrors.concat(validate_Ingress_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_NetworkPolicy_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_NetworkPolicy_v1_spec.errors : vErrors.concat(validate_NetworkPolicy_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_NetworkPolicy_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
