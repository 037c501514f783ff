// Generated from schemas/perses.dev/*.json by `npm run schemas`. Do not edit.
const fields_PersesDashboard_v1alpha1_spec = new Set(["display","datasources","variables","annotations","panels","layouts","duration","refreshInterval","timezone","links"]);
export const PersesDashboard_v1alpha1 = validate_PersesDashboard_v1alpha1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_PersesDashboard_v1alpha1_metadata_labels(data, {instancePath=""}={}){
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
validate_PersesDashboard_v1alpha1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_metadata_annotations(data, {instancePath=""}={}){
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
validate_PersesDashboard_v1alpha1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_PersesDashboard_v1alpha1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PersesDashboard_v1alpha1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata_ownerReferences_items.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PersesDashboard_v1alpha1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_metadata(data, {instancePath=""}={}){
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
if(!(validate_PersesDashboard_v1alpha1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata_labels.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_PersesDashboard_v1alpha1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata_annotations.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata_annotations.errors);
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
if(!(validate_PersesDashboard_v1alpha1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata_ownerReferences.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_metadata.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plugin === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plugin"}});
}
for(const key3 in data){
if(!(((key3 === "display") || (key3 === "default")) || (key3 === "plugin"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.display !== undefined){
let data3 = data.display;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "name") || (key5 === "description")) || (key5 === "hidden"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.description !== undefined){
if(typeof data3.description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/description",keyword:"type",params:{type: "string"}});
}
}
if(data3.hidden !== undefined){
if(typeof data3.hidden !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/hidden",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/display",keyword:"type",params:{type: "object"}});
}
}
if(data.default !== undefined){
if(typeof data.default !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/default",keyword:"type",params:{type: "boolean"}});
}
}
if(data.plugin !== undefined){
let data3 = data.plugin;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"required",params:{missingProperty: "kind"}});
}
for(const key5 in data3){
if(!(((key5 === "kind") || (key5 === "spec")) || (key5 === "metadata"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.kind !== undefined){
if(typeof data3.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin/kind",keyword:"type",params:{type: "string"}});
}
}
if(data3.metadata !== undefined){
let data5 = data3.metadata;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin/metadata",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_datasources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_datasources.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plugin === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plugin"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "plugin"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.plugin !== undefined){
let data3 = data.plugin;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"required",params:{missingProperty: "kind"}});
}
for(const key5 in data3){
if(!(((key5 === "kind") || (key5 === "spec")) || (key5 === "metadata"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.kind !== undefined){
if(typeof data3.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin/kind",keyword:"type",params:{type: "string"}});
}
}
if(data3.metadata !== undefined){
let data5 = data3.metadata;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin/metadata",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items_spec.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.spec === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "spec"}});
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.spec !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items_spec.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(((((key3 === "name") || (key3 === "url")) || (key3 === "tooltip")) || (key3 === "renderVariables")) || (key3 === "targetBlank"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.tooltip !== undefined){
if(typeof data.tooltip !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tooltip",keyword:"type",params:{type: "string"}});
}
}
if(data.renderVariables !== undefined){
if(typeof data.renderVariables !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/renderVariables",keyword:"type",params:{type: "boolean"}});
}
}
if(data.targetBlank !== undefined){
if(typeof data.targetBlank !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetBlank",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links_items.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links_items.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.plugin === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "plugin"}});
}
for(const key3 in data){
if(!((((key3 === "display") || (key3 === "plugin")) || (key3 === "queries")) || (key3 === "links"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.display !== undefined){
let data3 = data.display;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "name") || (key5 === "description")) || (key5 === "hidden"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.description !== undefined){
if(typeof data3.description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/description",keyword:"type",params:{type: "string"}});
}
}
if(data3.hidden !== undefined){
if(typeof data3.hidden !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/hidden",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/display",keyword:"type",params:{type: "object"}});
}
}
if(data.plugin !== undefined){
let data3 = data.plugin;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"required",params:{missingProperty: "kind"}});
}
for(const key5 in data3){
if(!(((key5 === "kind") || (key5 === "spec")) || (key5 === "metadata"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.kind !== undefined){
if(typeof data3.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin/kind",keyword:"type",params:{type: "string"}});
}
}
if(data3.metadata !== undefined){
let data5 = data3.metadata;
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin/metadata",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/plugin",keyword:"type",params:{type: "object"}});
}
}
if(data.queries !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries(data.queries, {instancePath:instancePath+"/queries"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_queries.errors);
errors = vErrors.length;
}
}
if(data.links !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links(data.links, {instancePath:instancePath+"/links"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.spec === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "spec"}});
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.spec !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1_spec_panels(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec_panels.errors = vErrors;
return errors === 0;
}
const pattern_cdac5418 = new RegExp("^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$", "");
function validate_PersesDashboard_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.panels === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "panels"}});
}
for(const key3 in data){
if(!(fields_PersesDashboard_v1alpha1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.display !== undefined){
let data3 = data.display;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "name") || (key5 === "description")) || (key5 === "hidden"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.description !== undefined){
if(typeof data3.description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/description",keyword:"type",params:{type: "string"}});
}
}
if(data3.hidden !== undefined){
if(typeof data3.hidden !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/display/hidden",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/display",keyword:"type",params:{type: "object"}});
}
}
if(data.datasources !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_datasources(data.datasources, {instancePath:instancePath+"/datasources"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_datasources.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_datasources.errors);
errors = vErrors.length;
}
}
if(data.variables !== undefined){
let data3 = data.variables;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/variables/" + i5,keyword:"required",params:{missingProperty: "kind"}});
}
if(data5.spec === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/variables/" + i5,keyword:"required",params:{missingProperty: "spec"}});
}
for(const key7 in data5){
if(!((key7 === "kind") || (key7 === "spec"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/variables/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.kind !== undefined){
if(typeof data5.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/variables/" + i5+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data5.spec !== undefined){
let data7 = data5.spec;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/variables/" + i5+"/spec",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/variables/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/variables",keyword:"type",params:{type: "array"}});
}
}
if(data.annotations !== undefined){
let data3 = data.annotations;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations",keyword:"type",params:{type: "array"}});
}
}
if(data.panels !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_panels(data.panels, {instancePath:instancePath+"/panels"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels.errors);
errors = vErrors.length;
}
}
if(data.layouts !== undefined){
let data3 = data.layouts;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/layouts/" + i5,keyword:"required",params:{missingProperty: "kind"}});
}
if(data5.spec === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/layouts/" + i5,keyword:"required",params:{missingProperty: "spec"}});
}
for(const key7 in data5){
if(!((key7 === "kind") || (key7 === "spec"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/layouts/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.kind !== undefined){
if(typeof data5.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/layouts/" + i5+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data5.spec !== undefined){
let data7 = data5.spec;
if(!(data7 && typeof data7 == "object" && !Array.isArray(data7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/layouts/" + i5+"/spec",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/layouts/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/layouts",keyword:"type",params:{type: "array"}});
}
}
if(data.duration !== undefined){
let data3 = data.duration;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/duration",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/duration",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.timezone !== undefined){
if(typeof data.timezone !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timezone",keyword:"type",params:{type: "string"}});
}
}
if(data.links !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links(data.links, {instancePath:instancePath+"/links"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_panels_additionalProperties_spec_links.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha1(data, {instancePath=""}={}){
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
if("perses.dev/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "perses.dev/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("PersesDashboard" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PersesDashboard"}});
}
}
if(data.metadata !== undefined){
if(!(validate_PersesDashboard_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha1.errors = vErrors;
return errors === 0;
}
export const PersesDashboard_v1alpha2 = validate_PersesDashboard_v1alpha2;
function validate_PersesDashboard_v1alpha2_spec_instanceSelector_matchExpressions(data, {instancePath=""}={}){
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
validate_PersesDashboard_v1alpha2_spec_instanceSelector_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha2_spec_instanceSelector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchLabels") || (key3 === "matchExpressions"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.matchExpressions !== undefined){
if(!(validate_PersesDashboard_v1alpha2_spec_instanceSelector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha2_spec_instanceSelector_matchExpressions.errors : vErrors.concat(validate_PersesDashboard_v1alpha2_spec_instanceSelector_matchExpressions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha2_spec_instanceSelector.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha2_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.config === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "config"}});
}
for(const key3 in data){
if(!((key3 === "config") || (key3 === "instanceSelector"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.config !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec(data.config, {instancePath:instancePath+"/config"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
if(data.instanceSelector !== undefined){
if(!(validate_PersesDashboard_v1alpha2_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha2_spec_instanceSelector.errors : vErrors.concat(validate_PersesDashboard_v1alpha2_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha2_spec.errors = vErrors;
return errors === 0;
}
function validate_PersesDashboard_v1alpha2(data, {instancePath=""}={}){
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
if("perses.dev/v1alpha2" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "perses.dev/v1alpha2"}});
}
}
if(data.kind !== undefined){
if("PersesDashboard" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PersesDashboard"}});
}
}
if(data.metadata !== undefined){
if(!(validate_PersesDashboard_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PersesDashboard_v1alpha2_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha2_spec.errors : vErrors.concat(validate_PersesDashboard_v1alpha2_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDashboard_v1alpha2.errors = vErrors;
return errors === 0;
}
export const PersesDatasource_v1alpha1 = validate_PersesDatasource_v1alpha1;
function validate_PersesDatasource_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.config === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "config"}});
}
for(const key3 in data){
if(!((key3 === "config") || (key3 === "client"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.config !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties(data.config, {instancePath:instancePath+"/config"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties.errors);
errors = vErrors.length;
}
}
if(data.client !== undefined){
let data3 = data.client;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDatasource_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_PersesDatasource_v1alpha1(data, {instancePath=""}={}){
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
if("perses.dev/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "perses.dev/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("PersesDatasource" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PersesDatasource"}});
}
}
if(data.metadata !== undefined){
if(!(validate_PersesDashboard_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PersesDatasource_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PersesDatasource_v1alpha1_spec.errors : vErrors.concat(validate_PersesDatasource_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDatasource_v1alpha1.errors = vErrors;
return errors === 0;
}
export const PersesDatasource_v1alpha2 = validate_PersesDatasource_v1alpha2;
function validate_PersesDatasource_v1alpha2_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.config === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "config"}});
}
for(const key3 in data){
if(!(((key3 === "config") || (key3 === "client")) || (key3 === "instanceSelector"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.config !== undefined){
if(!(validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties(data.config, {instancePath:instancePath+"/config"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_spec_datasources_additionalProperties.errors);
errors = vErrors.length;
}
}
if(data.client !== undefined){
let data3 = data.client;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"type",params:{type: "object"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate_PersesDashboard_v1alpha2_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha2_spec_instanceSelector.errors : vErrors.concat(validate_PersesDashboard_v1alpha2_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDatasource_v1alpha2_spec.errors = vErrors;
return errors === 0;
}
function validate_PersesDatasource_v1alpha2(data, {instancePath=""}={}){
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
if("perses.dev/v1alpha2" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "perses.dev/v1alpha2"}});
}
}
if(data.kind !== undefined){
if("PersesDatasource" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PersesDatasource"}});
}
}
if(data.metadata !== undefined){
if(!(validate_PersesDashboard_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PersesDatasource_v1alpha2_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PersesDatasource_v1alpha2_spec.errors : vErrors.concat(validate_PersesDatasource_v1alpha2_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesDatasource_v1alpha2.errors = vErrors;
return errors === 0;
}
export const PersesGlobalDatasource_v1alpha2 = validate_PersesGlobalDatasource_v1alpha2;
function validate_PersesGlobalDatasource_v1alpha2(data, {instancePath=""}={}){
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
if("perses.dev/v1alpha2" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "perses.dev/v1alpha2"}});
}
}
if(data.kind !== undefined){
if("PersesGlobalDatasource" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PersesGlobalDatasource"}});
}
}
if(data.metadata !== undefined){
if(!(validate_PersesDashboard_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_PersesDashboard_v1alpha1_metadata.errors : vErrors.concat(validate_PersesDashboard_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PersesDatasource_v1alpha2_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PersesDatasource_v1alpha2_spec.errors : vErrors.concat(validate_PersesDatasource_v1alpha2_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PersesGlobalDatasource_v1alpha2.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
