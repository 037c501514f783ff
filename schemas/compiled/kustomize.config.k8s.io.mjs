// Generated from schemas/kustomize.config.k8s.io/*.json by `npm run schemas`. Do not edit.
const fields0 = new Set(["apiVersion","kind","metadata","namespace","resources","components","labels","commonAnnotations","images","patches","generators","configMapGenerator","generatorOptions","sortOptions"]);
export const Kustomization_v1beta1 = validate21;
const func3 = text => { let length = 0; for (const _ of text) length++; return length; };
function validate23(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "labels")) || (key0 === "annotations"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
let data1 = data.labels;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
for(const key2 in data3){
if(typeof data3[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate23.errors = vErrors;
return errors === 0;
}
function validate26(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pairs === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pairs"}});
}
for(const key0 in data){
if(!(((key0 === "pairs") || (key0 === "includeSelectors")) || (key0 === "includeTemplates"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.pairs !== undefined){
let data0 = data.pairs;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pairs",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pairs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate26.errors = vErrors;
return errors === 0;
}
function validate25(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate26(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate25.errors = vErrors;
return errors === 0;
}
const pattern1 = new RegExp("^sha256:[0-9a-f]{64}$", "");
function validate30(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.newTag === undefined) && (missing0 = "newTag")) || ((data.digest === undefined) && (missing0 = "digest"))){
errors = (vErrors ??= []).push({});
}
}
var valid0 = _errs2 === errors;
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
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "newName")) || (key0 === "newTag")) || (key0 === "digest"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.newName !== undefined){
let data1 = data.newName;
if(typeof data1 === "string"){
if(func3(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/newName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/newName",keyword:"type",params:{type: "string"}});
}
}
if(data.newTag !== undefined){
let data2 = data.newTag;
if(typeof data2 === "string"){
if(func3(data2) < 1){
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
if(!pattern1.test(data3)){
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
validate30.errors = vErrors;
return errors === 0;
}
function validate29(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate30(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate29.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
}
for(const key0 in data){
if(!(((((((key0 === "group") || (key0 === "version")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace")) || (key0 === "labelSelector")) || (key0 === "annotationSelector"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate35.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid0 = false;
let passing0 = null;
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/0/required",keyword:"required",params:{missingProperty: "path"}});
}
}
var _valid0 = _errs2 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.patch === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/oneOf/1/required",keyword:"required",params:{missingProperty: "patch"}});
}
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
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
for(const key0 in data){
if(!((((key0 === "path") || (key0 === "patch")) || (key0 === "target")) || (key0 === "options"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func3(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.patch !== undefined){
let data1 = data.patch;
if(typeof data1 === "string"){
if(func3(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type",params:{type: "string"}});
}
}
if(data.target !== undefined){
if(!(validate35(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.options !== undefined){
let data3 = data.options;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "allowNameChange") || (key1 === "allowKindChange"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options",keyword:"additionalProperties",params:{additionalProperty: key1}});
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
validate34.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate34(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate33.errors = vErrors;
return errors === 0;
}
const pattern2 = new RegExp("=", "");
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "labels") || (key0 === "annotations")) || (key0 === "disableNameSuffixHash")) || (key0 === "immutable"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.labels !== undefined){
let data0 = data.labels;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(typeof data2[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate41.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((((((key0 === "name") || (key0 === "namespace")) || (key0 === "behavior")) || (key0 === "files")) || (key0 === "literals")) || (key0 === "options"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data1 = data.namespace;
if(typeof data1 === "string"){
if(func3(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.behavior !== undefined){
let data2 = data.behavior;
if(!(((data2 === "create") || (data2 === "replace")) || (data2 === "merge"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/behavior",keyword:"enum",params:{allowedValues: ["create","replace","merge"]}});
}
}
if(data.files !== undefined){
let data3 = data.files;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func3(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
}
}
if(data.literals !== undefined){
let data5 = data.literals;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/literals/" + i1,keyword:"pattern",params:{pattern: "="}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/literals/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/literals",keyword:"type",params:{type: "array"}});
}
}
if(data.options !== undefined){
if(!(validate41(data.options, {instancePath:instancePath+"/options"}))){
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
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate40(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate39.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "labels") || (key0 === "annotations")) || (key0 === "disableNameSuffixHash")) || (key0 === "immutable"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.labels !== undefined){
let data0 = data.labels;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data.annotations !== undefined){
let data2 = data.annotations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(typeof data2[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate45.errors = vErrors;
return errors === 0;
}
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
function validate21(data, {instancePath=""}={}){
/*# sourceURL="Kustomization_v1beta1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiVersion === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiVersion"}});
}
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key0 in data){
if(!(fields0.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
if(!(validate23(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(func3(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.resources !== undefined){
let data4 = data.resources;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func3(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data4[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resources",keyword:"type",params:{type: "array"}});
}
}
if(data.components !== undefined){
let data6 = data.components;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i2=0; i2<len1; i2++){
let data7 = data6[i2];
if(typeof data7 === "string"){
if(func3(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/components/" + i2,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/components/" + i2,keyword:"type",params:{type: "string"}});
}
}
let i3 = data6.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data6[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"type",params:{type: "array"}});
}
}
if(data.labels !== undefined){
if(!(validate25(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
}
if(data.commonAnnotations !== undefined){
let data9 = data.commonAnnotations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(typeof data9[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotations",keyword:"type",params:{type: "object"}});
}
}
if(data.images !== undefined){
if(!(validate29(data.images, {instancePath:instancePath+"/images"}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
}
if(data.patches !== undefined){
if(!(validate33(data.patches, {instancePath:instancePath+"/patches"}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
}
if(data.generators !== undefined){
let data13 = data.generators;
if(Array.isArray(data13)){
const len2 = data13.length;
for(let i4=0; i4<len2; i4++){
let data14 = data13[i4];
if(typeof data14 === "string"){
if(func3(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators/" + i4,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators/" + i4,keyword:"type",params:{type: "string"}});
}
}
let i5 = data13.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data13[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators",keyword:"uniqueItems",params:{i: i5, j: j2}});
break;
}
indices2[item2] = i5;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/generators",keyword:"type",params:{type: "array"}});
}
}
if(data.configMapGenerator !== undefined){
if(!(validate39(data.configMapGenerator, {instancePath:instancePath+"/configMapGenerator"}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.generatorOptions !== undefined){
if(!(validate45(data.generatorOptions, {instancePath:instancePath+"/generatorOptions"}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
if(data.sortOptions !== undefined){
let data17 = data.sortOptions;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.order === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sortOptions",keyword:"required",params:{missingProperty: "order"}});
}
for(const key2 in data17){
if(!(key2 === "order")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sortOptions",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data17.order !== undefined){
let data18 = data17.order;
if(!((data18 === "legacy") || (data18 === "fifo"))){
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
validate21.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
