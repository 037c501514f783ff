// Generated from schemas/viaduct.ai/*.json by `npm run schemas`. Do not edit.
export const ksops_v1 = validate21;
const func2 = text => { let length = 0; for (const _ of text) length++; return length; };
function validate21(data, {instancePath=""}={}){
/*# sourceURL="ksops_v1" */;
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
if(data.files === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "files"}});
}
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "files"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiVersion !== undefined){
if("viaduct.ai/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "viaduct.ai/v1"}});
}
}
if(data.kind !== undefined){
if("ksops" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "ksops"}});
}
}
if(data.metadata !== undefined){
let data2 = data.metadata;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "name"}});
}
if(data2.annotations === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"required",params:{missingProperty: "annotations"}});
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "annotations"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.name !== undefined){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/name",keyword:"type",params:{type: "string"}});
}
}
if(data2.annotations !== undefined){
let data4 = data2.annotations;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.files !== undefined){
let data6 = data.files;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1}});
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func2(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data6.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data6[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
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
