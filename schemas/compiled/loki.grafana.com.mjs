// Generated from schemas/loki.grafana.com/*.json by `npm run schemas`. Do not edit.
const fields_LokiStack_v1_spec = new Set(["managementState","hashRing","proxy","replicationFactor","replication","rules","template","tenants","networkPolicies","size","storage","storageClassName","limits"]);
export const AlertingRule_v1 = validate_AlertingRule_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_AlertingRule_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_AlertingRule_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_AlertingRule_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_AlertingRule_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertingRule_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_AlertingRule_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertingRule_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_AlertingRule_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata_labels.errors : vErrors.concat(validate_AlertingRule_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_AlertingRule_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata_annotations.errors : vErrors.concat(validate_AlertingRule_v1_metadata_annotations.errors);
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
if(!(validate_AlertingRule_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata_ownerReferences.errors : vErrors.concat(validate_AlertingRule_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertingRule_v1_metadata.errors = vErrors;
return errors === 0;
}
const pattern_1c7e6101 = new RegExp("^((([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?|0)$", "");
function validate_AlertingRule_v1_spec_groups_items_rules_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expr === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expr"}});
}
for(const key3 in data){
if(!(((((key3 === "alert") || (key3 === "expr")) || (key3 === "for")) || (key3 === "labels")) || (key3 === "annotations"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.alert !== undefined){
if(typeof data.alert !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert",keyword:"type",params:{type: "string"}});
}
}
if(data.expr !== undefined){
if(typeof data.expr !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expr",keyword:"type",params:{type: "string"}});
}
}
if(data.for !== undefined){
let data3 = data.for;
if(typeof data3 === "string"){
if(!pattern_1c7e6101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"pattern",params:{pattern: "^((([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?|0)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data.annotations !== undefined){
let data3 = data.annotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertingRule_v1_spec_groups_items_rules_items.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_spec_groups_items_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertingRule_v1_spec_groups_items_rules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_spec_groups_items_rules_items.errors : vErrors.concat(validate_AlertingRule_v1_spec_groups_items_rules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertingRule_v1_spec_groups_items_rules.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_spec_groups_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.rules === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
}
for(const key3 in data){
if(!((((key3 === "name") || (key3 === "interval")) || (key3 === "limit")) || (key3 === "rules"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_1c7e6101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^((([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?|0)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
}
}
if(data.rules !== undefined){
if(!(validate_AlertingRule_v1_spec_groups_items_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_spec_groups_items_rules.errors : vErrors.concat(validate_AlertingRule_v1_spec_groups_items_rules.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertingRule_v1_spec_groups_items.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_spec_groups(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertingRule_v1_spec_groups_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_spec_groups_items.errors : vErrors.concat(validate_AlertingRule_v1_spec_groups_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertingRule_v1_spec_groups.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenantID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tenantID"}});
}
for(const key3 in data){
if(!((key3 === "tenantID") || (key3 === "groups"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.tenantID !== undefined){
if(typeof data.tenantID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantID",keyword:"type",params:{type: "string"}});
}
}
if(data.groups !== undefined){
if(!(validate_AlertingRule_v1_spec_groups(data.groups, {instancePath:instancePath+"/groups"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_spec_groups.errors : vErrors.concat(validate_AlertingRule_v1_spec_groups.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertingRule_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_AlertingRule_v1(data, {instancePath=""}={}){
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
if("loki.grafana.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "loki.grafana.com/v1"}});
}
}
if(data.kind !== undefined){
if("AlertingRule" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "AlertingRule"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertingRule_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata.errors : vErrors.concat(validate_AlertingRule_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_AlertingRule_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_spec.errors : vErrors.concat(validate_AlertingRule_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertingRule_v1.errors = vErrors;
return errors === 0;
}
export const LokiStack_v1 = validate_LokiStack_v1;
const pattern_2b6a9d60 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "");
function validate_LokiStack_v1_spec_storage_schemas_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
}
if(data.effectiveDate === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "effectiveDate"}});
}
for(const key3 in data){
if(!((key3 === "version") || (key3 === "effectiveDate"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.version !== undefined){
let data3 = data.version;
if(!(((data3 === "v11") || (data3 === "v12")) || (data3 === "v13"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"enum",params:{allowedValues: ["v11","v12","v13"]}});
}
}
if(data.effectiveDate !== undefined){
let data3 = data.effectiveDate;
if(typeof data3 === "string"){
if(!pattern_2b6a9d60.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/effectiveDate",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_LokiStack_v1_spec_storage_schemas_items.errors = vErrors;
return errors === 0;
}
function validate_LokiStack_v1_spec_storage_schemas(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_LokiStack_v1_spec_storage_schemas_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_LokiStack_v1_spec_storage_schemas_items.errors : vErrors.concat(validate_LokiStack_v1_spec_storage_schemas_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_LokiStack_v1_spec_storage_schemas.errors = vErrors;
return errors === 0;
}
function validate_LokiStack_v1_spec_storage_secret(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!(((key3 === "name") || (key3 === "type")) || (key3 === "credentialMode"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.type !== undefined){
let data3 = data.type;
if(!(((((data3 === "s3") || (data3 === "gcs")) || (data3 === "azure")) || (data3 === "swift")) || (data3 === "alibabacloud"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["s3","gcs","azure","swift","alibabacloud"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_LokiStack_v1_spec_storage_secret.errors = vErrors;
return errors === 0;
}
function validate_LokiStack_v1_spec_storage(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data){
if(!(((key3 === "tls") || (key3 === "schemas")) || (key3 === "secret"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.schemas !== undefined){
if(!(validate_LokiStack_v1_spec_storage_schemas(data.schemas, {instancePath:instancePath+"/schemas"}))){
vErrors = vErrors === null ? validate_LokiStack_v1_spec_storage_schemas.errors : vErrors.concat(validate_LokiStack_v1_spec_storage_schemas.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_LokiStack_v1_spec_storage_secret(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_LokiStack_v1_spec_storage_secret.errors : vErrors.concat(validate_LokiStack_v1_spec_storage_secret.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_LokiStack_v1_spec_storage.errors = vErrors;
return errors === 0;
}
function validate_LokiStack_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.size === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "size"}});
}
if(data.storage === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "storage"}});
}
if(data.storageClassName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "storageClassName"}});
}
for(const key3 in data){
if(!(fields_LokiStack_v1_spec.has(key3))){
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
if(!(validate_LokiStack_v1_spec_storage(data.storage, {instancePath:instancePath+"/storage"}))){
vErrors = vErrors === null ? validate_LokiStack_v1_spec_storage.errors : vErrors.concat(validate_LokiStack_v1_spec_storage.errors);
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
if(data.limits !== undefined){
let data3 = data.limits;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "tenants") || (key5 === "global"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/limits",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.global !== undefined){
let data5 = data3.global;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/limits/global",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/limits",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_LokiStack_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_LokiStack_v1(data, {instancePath=""}={}){
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
if("loki.grafana.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "loki.grafana.com/v1"}});
}
}
if(data.kind !== undefined){
if("LokiStack" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "LokiStack"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertingRule_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata.errors : vErrors.concat(validate_AlertingRule_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_LokiStack_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_LokiStack_v1_spec.errors : vErrors.concat(validate_LokiStack_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_LokiStack_v1.errors = vErrors;
return errors === 0;
}
export const RecordingRule_v1 = validate_RecordingRule_v1;
function validate_RecordingRule_v1_spec_groups_items_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.expr === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "expr"}});
}
for(const key5 in data3){
if(!(((key5 === "record") || (key5 === "expr")) || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.record !== undefined){
if(typeof data3.record !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/record",keyword:"type",params:{type: "string"}});
}
}
if(data3.expr !== undefined){
if(typeof data3.expr !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/expr",keyword:"type",params:{type: "string"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/labels",keyword:"type",params:{type: "object"}});
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
validate_RecordingRule_v1_spec_groups_items_rules.errors = vErrors;
return errors === 0;
}
function validate_RecordingRule_v1_spec_groups_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.rules === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
}
for(const key3 in data){
if(!((((key3 === "name") || (key3 === "interval")) || (key3 === "limit")) || (key3 === "rules"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_1c7e6101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^((([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?|0)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
}
}
if(data.rules !== undefined){
if(!(validate_RecordingRule_v1_spec_groups_items_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_RecordingRule_v1_spec_groups_items_rules.errors : vErrors.concat(validate_RecordingRule_v1_spec_groups_items_rules.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_RecordingRule_v1_spec_groups_items.errors = vErrors;
return errors === 0;
}
function validate_RecordingRule_v1_spec_groups(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_RecordingRule_v1_spec_groups_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_RecordingRule_v1_spec_groups_items.errors : vErrors.concat(validate_RecordingRule_v1_spec_groups_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_RecordingRule_v1_spec_groups.errors = vErrors;
return errors === 0;
}
function validate_RecordingRule_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tenantID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tenantID"}});
}
for(const key3 in data){
if(!((key3 === "tenantID") || (key3 === "groups"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.tenantID !== undefined){
if(typeof data.tenantID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantID",keyword:"type",params:{type: "string"}});
}
}
if(data.groups !== undefined){
if(!(validate_RecordingRule_v1_spec_groups(data.groups, {instancePath:instancePath+"/groups"}))){
vErrors = vErrors === null ? validate_RecordingRule_v1_spec_groups.errors : vErrors.concat(validate_RecordingRule_v1_spec_groups.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_RecordingRule_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_RecordingRule_v1(data, {instancePath=""}={}){
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
if("loki.grafana.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "loki.grafana.com/v1"}});
}
}
if(data.kind !== undefined){
if("RecordingRule" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "RecordingRule"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertingRule_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata.errors : vErrors.concat(validate_AlertingRule_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_RecordingRule_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_RecordingRule_v1_spec.errors : vErrors.concat(validate_RecordingRule_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_RecordingRule_v1.errors = vErrors;
return errors === 0;
}
export const RulerConfig_v1 = validate_RulerConfig_v1;
function validate_RulerConfig_v1_spec_alertmanager_discovery(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "enableSRV") || (key3 === "refreshInterval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.enableSRV !== undefined){
if(typeof data.enableSRV !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableSRV",keyword:"type",params:{type: "boolean"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_1c7e6101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^((([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?|0)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_RulerConfig_v1_spec_alertmanager_discovery.errors = vErrors;
return errors === 0;
}
function validate_RulerConfig_v1_spec_alertmanager(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoints === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoints"}});
}
for(const key3 in data){
if(!((((((((key3 === "endpoints") || (key3 === "enableV2")) || (key3 === "externalUrl")) || (key3 === "externalLabels")) || (key3 === "discovery")) || (key3 === "notificationQueue")) || (key3 === "relabelConfigs")) || (key3 === "client"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.endpoints !== undefined){
let data3 = data.endpoints;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoints/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoints/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "array"}});
}
}
if(data.enableV2 !== undefined){
if(typeof data.enableV2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableV2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.externalUrl !== undefined){
if(typeof data.externalUrl !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.externalLabels !== undefined){
let data3 = data.externalLabels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalLabels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalLabels",keyword:"type",params:{type: "object"}});
}
}
if(data.discovery !== undefined){
if(!(validate_RulerConfig_v1_spec_alertmanager_discovery(data.discovery, {instancePath:instancePath+"/discovery"}))){
vErrors = vErrors === null ? validate_RulerConfig_v1_spec_alertmanager_discovery.errors : vErrors.concat(validate_RulerConfig_v1_spec_alertmanager_discovery.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_RulerConfig_v1_spec_alertmanager.errors = vErrors;
return errors === 0;
}
function validate_RulerConfig_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "evaluationInterval") || (key3 === "pollInterval")) || (key3 === "remoteWrite")) || (key3 === "overrides")) || (key3 === "alertmanager"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.evaluationInterval !== undefined){
let data3 = data.evaluationInterval;
if(typeof data3 === "string"){
if(!pattern_1c7e6101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/evaluationInterval",keyword:"pattern",params:{pattern: "^((([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?|0)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/evaluationInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.pollInterval !== undefined){
let data3 = data.pollInterval;
if(typeof data3 === "string"){
if(!pattern_1c7e6101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pollInterval",keyword:"pattern",params:{pattern: "^((([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?|0)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pollInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.alertmanager !== undefined){
if(!(validate_RulerConfig_v1_spec_alertmanager(data.alertmanager, {instancePath:instancePath+"/alertmanager"}))){
vErrors = vErrors === null ? validate_RulerConfig_v1_spec_alertmanager.errors : vErrors.concat(validate_RulerConfig_v1_spec_alertmanager.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_RulerConfig_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_RulerConfig_v1(data, {instancePath=""}={}){
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
if("loki.grafana.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "loki.grafana.com/v1"}});
}
}
if(data.kind !== undefined){
if("RulerConfig" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "RulerConfig"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertingRule_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertingRule_v1_metadata.errors : vErrors.concat(validate_AlertingRule_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_RulerConfig_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_RulerConfig_v1_spec.errors : vErrors.concat(validate_RulerConfig_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_RulerConfig_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
