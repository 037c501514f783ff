// Generated from schemas/kustomize.config.k8s.io/*.json by `npm run schemas`. Do not edit.
const fields_Kustomization_v1beta1 = new Set(["apiVersion","kind","metadata","namespace","resources","components","labels","commonAnnotations","images","patches","generators","configMapGenerator","generatorOptions","sortOptions"]);
export const Kustomization_v1beta1 = validate_Kustomization_v1beta1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
function validate_Kustomization_v1beta1_metadata(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "name") || (key3 === "labels")) || (key3 === "annotations"))){
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
validate_Kustomization_v1beta1_metadata.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_labels_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pairs === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pairs"}});
}
for(const key3 in data){
if(!(((key3 === "pairs") || (key3 === "includeSelectors")) || (key3 === "includeTemplates"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.pairs !== undefined){
let data3 = data.pairs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pairs",keyword:"minProperties",params:{limit: 1}});
}
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pairs/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pairs",keyword:"type",params:{type: "object"}});
}
}
if(data.includeSelectors !== undefined){
if(typeof data.includeSelectors !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/includeSelectors",keyword:"type",params:{type: "boolean"}});
}
}
if(data.includeTemplates !== undefined){
if(typeof data.includeTemplates !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/includeTemplates",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1beta1_labels_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_labels(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1beta1_labels_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_labels_items.errors : vErrors.concat(validate_Kustomization_v1beta1_labels_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1beta1_labels.errors = vErrors;
return errors === 0;
}
const pattern_c437cda5 = new RegExp("^sha256:[0-9a-f]{64}$", "");
function validate_Kustomization_v1beta1_images_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs1_2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if(((data.newTag === undefined) && (missing2 = "newTag")) || ((data.digest === undefined) && (missing2 = "digest"))){
errors = (vErrors ??= []).push({});
}
}
var valid0 = _errs1_2 === errors;
if(valid0){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/not",keyword:"not",params:{}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((key3 === "name") || (key3 === "newName")) || (key3 === "newTag")) || (key3 === "digest"))){
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
if(data.newName !== undefined){
let data3 = data.newName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/newName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/newName",keyword:"type",params:{type: "string"}});
}
}
if(data.newTag !== undefined){
let data3 = data.newTag;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/newTag",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/newTag",keyword:"type",params:{type: "string"}});
}
}
if(data.digest !== undefined){
let data3 = data.digest;
if(typeof data3 === "string"){
if(!pattern_c437cda5.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"pattern",params:{pattern: "^sha256:[0-9a-f]{64}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/digest",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1beta1_images_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_images(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1beta1_images_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_images_items.errors : vErrors.concat(validate_Kustomization_v1beta1_images_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1beta1_images.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_patches_items_target(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
}
for(const key3 in data){
if(!(((((((key3 === "group") || (key3 === "version")) || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace")) || (key3 === "labelSelector")) || (key3 === "annotationSelector"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
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
if(data.labelSelector !== undefined){
if(typeof data.labelSelector !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelSelector",keyword:"type",params:{type: "string"}});
}
}
if(data.annotationSelector !== undefined){
if(typeof data.annotationSelector !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotationSelector",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1beta1_patches_items_target.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_patches_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = false;
let passing1 = null;
const _errs1_2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "path"}});
}
}
var _valid0 = _errs1_2 === errors;
if(_valid0){
valid1 = true;
passing1 = 0;
}
const _errs1_3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patch === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "patch"}});
}
}
var _valid0 = _errs1_3 === errors;
if(_valid0 && valid1){
valid1 = false;
passing1 = [passing1, 1];
}
else {
if(_valid0){
valid1 = true;
passing1 = 1;
}
}
if(!valid1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing1}});
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
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "path") || (key3 === "patch")) || (key3 === "target")) || (key3 === "options"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.patch !== undefined){
let data3 = data.patch;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type",params:{type: "string"}});
}
}
if(data.target !== undefined){
if(!(validate_Kustomization_v1beta1_patches_items_target(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_patches_items_target.errors : vErrors.concat(validate_Kustomization_v1beta1_patches_items_target.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data3 = data.options;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "allowNameChange") || (key5 === "allowKindChange"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.allowNameChange !== undefined){
if(typeof data3.allowNameChange !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/allowNameChange",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.allowKindChange !== undefined){
if(typeof data3.allowKindChange !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/allowKindChange",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/options",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1beta1_patches_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_patches(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1beta1_patches_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_patches_items.errors : vErrors.concat(validate_Kustomization_v1beta1_patches_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1beta1_patches.errors = vErrors;
return errors === 0;
}
const pattern_31c2199c = new RegExp("=", "");
function validate_Kustomization_v1beta1_configMapGenerator_items_options(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "labels") || (key3 === "annotations")) || (key3 === "disableNameSuffixHash")) || (key3 === "immutable"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.disableNameSuffixHash !== undefined){
if(typeof data.disableNameSuffixHash !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableNameSuffixHash",keyword:"type",params:{type: "boolean"}});
}
}
if(data.immutable !== undefined){
if(typeof data.immutable !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/immutable",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1beta1_configMapGenerator_items_options.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_configMapGenerator_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((((key3 === "name") || (key3 === "namespace")) || (key3 === "behavior")) || (key3 === "files")) || (key3 === "literals")) || (key3 === "options"))){
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
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.behavior !== undefined){
let data3 = data.behavior;
if(!(((data3 === "create") || (data3 === "replace")) || (data3 === "merge"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/behavior",keyword:"enum",params:{allowedValues: ["create","replace","merge"]}});
}
}
if(data.files !== undefined){
let data3 = data.files;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
}
}
if(data.literals !== undefined){
let data3 = data.literals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(!pattern_31c2199c.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/literals/" + i5,keyword:"pattern",params:{pattern: "="}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/literals/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/literals",keyword:"type",params:{type: "array"}});
}
}
if(data.options !== undefined){
if(!(validate_Kustomization_v1beta1_configMapGenerator_items_options(data.options, {instancePath:instancePath+"/options"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_configMapGenerator_items_options.errors : vErrors.concat(validate_Kustomization_v1beta1_configMapGenerator_items_options.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1beta1_configMapGenerator_items.errors = vErrors;
return errors === 0;
}
function validate_Kustomization_v1beta1_configMapGenerator(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Kustomization_v1beta1_configMapGenerator_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_configMapGenerator_items.errors : vErrors.concat(validate_Kustomization_v1beta1_configMapGenerator_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Kustomization_v1beta1_configMapGenerator.errors = vErrors;
return errors === 0;
}
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
function validate_Kustomization_v1beta1(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
}
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key3 in data){
if(!(fields_Kustomization_v1beta1.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if("kustomize.config.k8s.io/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "kustomize.config.k8s.io/v1beta1"}});
}
}
if(data.kind !== undefined){
if("Kustomization" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Kustomization"}});
}
}
if(data.metadata !== undefined){
if(!(validate_Kustomization_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_metadata.errors : vErrors.concat(validate_Kustomization_v1beta1_metadata.errors);
errors = vErrors.length;
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
if(data.resources !== undefined){
let data3 = data.resources;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources/" + i5,keyword:"type",params:{type: "string"}});
}
}
let i4 = data3.length;
let j4;
if(i4 > 1){
const indices5 = {};
for(;i4--;){
let item6 = data3[i4];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices5[item6] == "number"){
j4 = indices5[item6];
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources",keyword:"type",params:{type: "array"}});
}
}
if(data.components !== undefined){
let data3 = data.components;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/components/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/components/" + i5,keyword:"type",params:{type: "string"}});
}
}
let i4 = data3.length;
let j4;
if(i4 > 1){
const indices5 = {};
for(;i4--;){
let item6 = data3[i4];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices5[item6] == "number"){
j4 = indices5[item6];
errors = (vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"type",params:{type: "array"}});
}
}
if(data.labels !== undefined){
if(!(validate_Kustomization_v1beta1_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_labels.errors : vErrors.concat(validate_Kustomization_v1beta1_labels.errors);
errors = vErrors.length;
}
}
if(data.commonAnnotations !== undefined){
let data3 = data.commonAnnotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotations",keyword:"type",params:{type: "object"}});
}
}
if(data.images !== undefined){
if(!(validate_Kustomization_v1beta1_images(data.images, {instancePath:instancePath+"/images"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_images.errors : vErrors.concat(validate_Kustomization_v1beta1_images.errors);
errors = vErrors.length;
}
}
if(data.patches !== undefined){
if(!(validate_Kustomization_v1beta1_patches(data.patches, {instancePath:instancePath+"/patches"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_patches.errors : vErrors.concat(validate_Kustomization_v1beta1_patches.errors);
errors = vErrors.length;
}
}
if(data.generators !== undefined){
let data3 = data.generators;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators/" + i5,keyword:"type",params:{type: "string"}});
}
}
let i4 = data3.length;
let j4;
if(i4 > 1){
const indices5 = {};
for(;i4--;){
let item6 = data3[i4];
if(typeof item6 !== "string"){
continue;
}
if(typeof indices5[item6] == "number"){
j4 = indices5[item6];
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators",keyword:"type",params:{type: "array"}});
}
}
if(data.configMapGenerator !== undefined){
if(!(validate_Kustomization_v1beta1_configMapGenerator(data.configMapGenerator, {instancePath:instancePath+"/configMapGenerator"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_configMapGenerator.errors : vErrors.concat(validate_Kustomization_v1beta1_configMapGenerator.errors);
errors = vErrors.length;
}
}
if(data.generatorOptions !== undefined){
if(!(validate_Kustomization_v1beta1_configMapGenerator_items_options(data.generatorOptions, {instancePath:instancePath+"/generatorOptions"}))){
vErrors = vErrors === null ? validate_Kustomization_v1beta1_configMapGenerator_items_options.errors : vErrors.concat(validate_Kustomization_v1beta1_configMapGenerator_items_options.errors);
errors = vErrors.length;
}
}
if(data.sortOptions !== undefined){
let data3 = data.sortOptions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.order === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sortOptions",keyword:"required",params:{missingProperty: "order"}});
}
for(const key5 in data3){
if(!(key5 === "order")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sortOptions",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.order !== undefined){
let data5 = data3.order;
if(!((data5 === "legacy") || (data5 === "fifo"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sortOptions/order",keyword:"enum",params:{allowedValues: ["legacy","fifo"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sortOptions",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Kustomization_v1beta1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
