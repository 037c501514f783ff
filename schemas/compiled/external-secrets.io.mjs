// Generated from schemas/external-secrets.io/*.json by `npm run schemas`. Do not edit.
export const ExternalSecret_v1 = validate21;
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
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
}
for(const key0 in data){
if(!(((((((key0 === "conversionStrategy") || (key0 === "decodingStrategy")) || (key0 === "key")) || (key0 === "metadataPolicy")) || (key0 === "nullBytePolicy")) || (key0 === "property")) || (key0 === "version"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.conversionStrategy !== undefined){
let data0 = data.conversionStrategy;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "Default") || (data0 === "Unicode"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"enum",params:{allowedValues: ["Default","Unicode"]}});
}
}
if(data.decodingStrategy !== undefined){
let data1 = data.decodingStrategy;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/decodingStrategy",keyword:"type",params:{type: "string"}});
}
if(!((((data1 === "Auto") || (data1 === "Base64")) || (data1 === "Base64URL")) || (data1 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/decodingStrategy",keyword:"enum",params:{allowedValues: ["Auto","Base64","Base64URL","None"]}});
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.metadataPolicy !== undefined){
let data3 = data.metadataPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadataPolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "None") || (data3 === "Fetch"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadataPolicy",keyword:"enum",params:{allowedValues: ["None","Fetch"]}});
}
}
if(data.nullBytePolicy !== undefined){
let data4 = data.nullBytePolicy;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nullBytePolicy",keyword:"type",params:{type: "string"}});
}
if(!((data4 === "Ignore") || (data4 === "Fail"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nullBytePolicy",keyword:"enum",params:{allowedValues: ["Ignore","Fail"]}});
}
}
if(data.property !== undefined){
if(typeof data.property !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/property",keyword:"type",params:{type: "string"}});
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate36.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
if(!((((((((((((((((((data === "ACRAccessToken") || (data === "BeyondtrustWorkloadCredentialsDynamicSecret")) || (data === "ClusterGenerator")) || (data === "CloudsmithAccessToken")) || (data === "ECRAuthorizationToken")) || (data === "Fake")) || (data === "GCRAccessToken")) || (data === "GithubAccessToken")) || (data === "GitlabDeployToken")) || (data === "QuayAccessToken")) || (data === "Password")) || (data === "SSHKey")) || (data === "STSSessionToken")) || (data === "UUID")) || (data === "VaultDynamicSecret")) || (data === "Webhook")) || (data === "Grafana")) || (data === "MFA"))){
errors = (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["ACRAccessToken","BeyondtrustWorkloadCredentialsDynamicSecret","ClusterGenerator","CloudsmithAccessToken","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","GitlabDeployToken","QuayAccessToken","Password","SSHKey","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana","MFA"]}});
}
validate40.errors = vErrors;
return errors === 0;
}
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(!(validate40(data.kind, {instancePath:instancePath+"/kind"}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(func2(data2) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
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
validate39.errors = vErrors;
return errors === 0;
}
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "SecretStore") || (data0 === "ClusterSecretStore"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["SecretStore","ClusterSecretStore"]}});
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
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
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
errors = (vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 1}});
}
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
}
for(const key0 in data){
if(!((key0 === "generatorRef") || (key0 === "storeRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.generatorRef !== undefined){
if(!(validate39(data.generatorRef, {instancePath:instancePath+"/generatorRef"}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
if(data.storeRef !== undefined){
if(!(validate43(data.storeRef, {instancePath:instancePath+"/storeRef"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate38.errors = vErrors;
return errors === 0;
}
const pattern5 = new RegExp("^[-._a-zA-Z0-9]+$", "");
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remoteRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "remoteRef"}});
}
if(data.secretKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretKey"}});
}
for(const key0 in data){
if(!(((key0 === "remoteRef") || (key0 === "secretKey")) || (key0 === "sourceRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.remoteRef !== undefined){
if(!(validate36(data.remoteRef, {instancePath:instancePath+"/remoteRef"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.secretKey !== undefined){
let data1 = data.secretKey;
if(typeof data1 === "string"){
if(func2(data1) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"minLength",params:{limit: 1}});
}
if(!pattern5.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "string"}});
}
}
if(data.sourceRef !== undefined){
if(!(validate38(data.sourceRef, {instancePath:instancePath+"/sourceRef"}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
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
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "conversionStrategy") || (key0 === "decodingStrategy")) || (key0 === "name")) || (key0 === "nullBytePolicy")) || (key0 === "path")) || (key0 === "tags"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.conversionStrategy !== undefined){
let data0 = data.conversionStrategy;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "Default") || (data0 === "Unicode"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"enum",params:{allowedValues: ["Default","Unicode"]}});
}
}
if(data.decodingStrategy !== undefined){
let data1 = data.decodingStrategy;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/decodingStrategy",keyword:"type",params:{type: "string"}});
}
if(!((((data1 === "Auto") || (data1 === "Base64")) || (data1 === "Base64URL")) || (data1 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/decodingStrategy",keyword:"enum",params:{allowedValues: ["Auto","Base64","Base64URL","None"]}});
}
}
if(data.name !== undefined){
let data2 = data.name;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "regexp")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.regexp !== undefined){
if(typeof data2.regexp !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name/regexp",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "object"}});
}
}
if(data.nullBytePolicy !== undefined){
let data4 = data.nullBytePolicy;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nullBytePolicy",keyword:"type",params:{type: "string"}});
}
if(!((data4 === "Ignore") || (data4 === "Fail"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nullBytePolicy",keyword:"enum",params:{allowedValues: ["Ignore","Fail"]}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.tags !== undefined){
let data6 = data.tags;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(typeof data6[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate51.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "conflictPolicy") || (key0 === "into")) || (key0 === "priority")) || (key0 === "priorityPolicy")) || (key0 === "strategy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.conflictPolicy !== undefined){
let data0 = data.conflictPolicy;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conflictPolicy",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "Ignore") || (data0 === "Error"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conflictPolicy",keyword:"enum",params:{allowedValues: ["Ignore","Error"]}});
}
}
if(data.into !== undefined){
if(typeof data.into !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/into",keyword:"type",params:{type: "string"}});
}
}
if(data.priority !== undefined){
let data2 = data.priority;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "array"}});
}
}
if(data.priorityPolicy !== undefined){
let data4 = data.priorityPolicy;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityPolicy",keyword:"type",params:{type: "string"}});
}
if(!((data4 === "IgnoreNotFound") || (data4 === "Strict"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityPolicy",keyword:"enum",params:{allowedValues: ["IgnoreNotFound","Strict"]}});
}
}
if(data.strategy !== undefined){
let data5 = data.strategy;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/strategy",keyword:"type",params:{type: "string"}});
}
if(!((data5 === "Extract") || (data5 === "JSON"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/strategy",keyword:"enum",params:{allowedValues: ["Extract","JSON"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate55.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
errors = (vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 1}});
}
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
}
for(const key0 in data){
if(!(((key0 === "merge") || (key0 === "regexp")) || (key0 === "transform"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.merge !== undefined){
if(!(validate55(data.merge, {instancePath:instancePath+"/merge"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.regexp !== undefined){
let data1 = data.regexp;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.source === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"required",params:{missingProperty: "source"}});
}
if(data1.target === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"required",params:{missingProperty: "target"}});
}
for(const key1 in data1){
if(!((key1 === "source") || (key1 === "target"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.source !== undefined){
if(typeof data1.source !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp/source",keyword:"type",params:{type: "string"}});
}
}
if(data1.target !== undefined){
if(typeof data1.target !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp/target",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"type",params:{type: "object"}});
}
}
if(data.transform !== undefined){
let data4 = data.transform;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.template === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/transform",keyword:"required",params:{missingProperty: "template"}});
}
for(const key2 in data4){
if(!(key2 === "template")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/transform",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.template !== undefined){
if(typeof data4.template !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/transform/template",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/transform",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate54.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate54(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate53.errors = vErrors;
return errors === 0;
}
function validate49(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "extract") || (key0 === "find")) || (key0 === "rewrite")) || (key0 === "sourceRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.extract !== undefined){
if(!(validate36(data.extract, {instancePath:instancePath+"/extract"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.find !== undefined){
if(!(validate51(data.find, {instancePath:instancePath+"/find"}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.rewrite !== undefined){
if(!(validate53(data.rewrite, {instancePath:instancePath+"/rewrite"}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
if(data.sourceRef !== undefined){
if(!(validate38(data.sourceRef, {instancePath:instancePath+"/sourceRef"}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate49.errors = vErrors;
return errors === 0;
}
function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate49(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate48.errors = vErrors;
return errors === 0;
}
const pattern8 = new RegExp("^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s]+.*|[^\\s]+( [^\\s]+){4})$", "");
function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "duration"}});
}
if(data.schedule === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "schedule"}});
}
for(const key0 in data){
if(!((key0 === "duration") || (key0 === "schedule"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.duration !== undefined){
if(typeof data.duration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/duration",keyword:"type",params:{type: "string"}});
}
}
if(data.schedule !== undefined){
let data1 = data.schedule;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"minLength",params:{limit: 1}});
}
if(!pattern8.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"pattern",params:{pattern: "^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s]+.*|[^\\s]+( [^\\s]+){4})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate65(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.windows === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "windows"}});
}
for(const key0 in data){
if(!((key0 === "kind") || (key0 === "windows"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "allow") || (data0 === "deny"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["allow","deny"]}});
}
}
if(data.windows !== undefined){
if(!(validate64(data.windows, {instancePath:instancePath+"/windows"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate63.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "annotations") || (key0 === "finalizers")) || (key0 === "labels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.annotations !== undefined){
let data0 = data.annotations;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data.finalizers !== undefined){
let data2 = data.finalizers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers",keyword:"type",params:{type: "array"}});
}
}
if(data.labels !== undefined){
let data4 = data.labels;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(typeof data4[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate71.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
}
for(const key0 in data){
if(!((key0 === "key") || (key0 === "templateAs"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.key !== undefined){
let data0 = data.key;
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"minLength",params:{limit: 1}});
}
if(!pattern5.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.templateAs !== undefined){
let data1 = data.templateAs;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/templateAs",keyword:"type",params:{type: "string"}});
}
if(!((data1 === "Values") || (data1 === "KeysAndValues"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/templateAs",keyword:"enum",params:{allowedValues: ["Values","KeysAndValues"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate77.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate77(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate76.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((key0 === "items") || (key0 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.items !== undefined){
if(!(validate76(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
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
validate75.errors = vErrors;
return errors === 0;
}
function validate74(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "configMap") || (key0 === "literal")) || (key0 === "secret")) || (key0 === "target")) || (key0 === "valuesDecodingStrategy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.configMap !== undefined){
if(!(validate75(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.literal !== undefined){
if(typeof data.literal !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/literal",keyword:"type",params:{type: "string"}});
}
}
if(data.secret !== undefined){
if(!(validate75(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesDecodingStrategy !== undefined){
let data4 = data.valuesDecodingStrategy;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/valuesDecodingStrategy",keyword:"type",params:{type: "string"}});
}
if(!((((data4 === "Auto") || (data4 === "Base64")) || (data4 === "Base64URL")) || (data4 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/valuesDecodingStrategy",keyword:"enum",params:{allowedValues: ["Auto","Base64","Base64URL","None"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate74.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate74(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate74.errors : vErrors.concat(validate74.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate73.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "data") || (key0 === "engineVersion")) || (key0 === "mergePolicy")) || (key0 === "metadata")) || (key0 === "templateFrom")) || (key0 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.data !== undefined){
let data0 = data.data;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
}
}
if(data.engineVersion !== undefined){
let data2 = data.engineVersion;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/engineVersion",keyword:"type",params:{type: "string"}});
}
if(!(data2 === "v2")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/engineVersion",keyword:"enum",params:{allowedValues: ["v2"]}});
}
}
if(data.mergePolicy !== undefined){
let data3 = data.mergePolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mergePolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Replace") || (data3 === "Merge"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mergePolicy",keyword:"enum",params:{allowedValues: ["Replace","Merge"]}});
}
}
if(data.metadata !== undefined){
if(!(validate71(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.templateFrom !== undefined){
if(!(validate73(data.templateFrom, {instancePath:instancePath+"/templateFrom"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate70.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "creationPolicy") || (key0 === "deletionPolicy")) || (key0 === "immutable")) || (key0 === "manifest")) || (key0 === "name")) || (key0 === "template"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.creationPolicy !== undefined){
let data0 = data.creationPolicy;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/creationPolicy",keyword:"type",params:{type: "string"}});
}
if(!(((((data0 === "Owner") || (data0 === "Orphan")) || (data0 === "Merge")) || (data0 === "None")) || (data0 === "CreateOrMerge"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/creationPolicy",keyword:"enum",params:{allowedValues: ["Owner","Orphan","Merge","None","CreateOrMerge"]}});
}
}
if(data.deletionPolicy !== undefined){
let data1 = data.deletionPolicy;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deletionPolicy",keyword:"type",params:{type: "string"}});
}
if(!(((data1 === "Delete") || (data1 === "Merge")) || (data1 === "Retain"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deletionPolicy",keyword:"enum",params:{allowedValues: ["Delete","Merge","Retain"]}});
}
}
if(data.immutable !== undefined){
if(typeof data.immutable !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/immutable",keyword:"type",params:{type: "boolean"}});
}
}
if(data.manifest !== undefined){
let data3 = data.manifest;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.apiVersion === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest",keyword:"required",params:{missingProperty: "apiVersion"}});
}
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest",keyword:"required",params:{missingProperty: "kind"}});
}
for(const key1 in data3){
if(!((key1 === "apiVersion") || (key1 === "kind"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data3.apiVersion !== undefined){
let data4 = data3.apiVersion;
if(typeof data4 === "string"){
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest/apiVersion",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data3.kind !== undefined){
let data5 = data3.kind;
if(typeof data5 === "string"){
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest/kind",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest",keyword:"type",params:{type: "object"}});
}
}
if(data.name !== undefined){
let data6 = data.name;
if(typeof data6 === "string"){
if(func2(data6) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.template !== undefined){
if(!(validate70(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate69.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "data") || (key0 === "dataFrom")) || (key0 === "refreshInterval")) || (key0 === "refreshPolicy")) || (key0 === "secretStoreRef")) || (key0 === "syncWindows")) || (key0 === "target"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.data !== undefined){
if(!(validate34(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.dataFrom !== undefined){
if(!(validate48(data.dataFrom, {instancePath:instancePath+"/dataFrom"}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
if(data.refreshInterval !== undefined){
if(typeof data.refreshInterval !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshPolicy !== undefined){
let data3 = data.refreshPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshPolicy",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "CreatedOnce") || (data3 === "Periodic")) || (data3 === "OnChange"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshPolicy",keyword:"enum",params:{allowedValues: ["CreatedOnce","Periodic","OnChange"]}});
}
}
if(data.secretStoreRef !== undefined){
if(!(validate43(data.secretStoreRef, {instancePath:instancePath+"/secretStoreRef"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.syncWindows !== undefined){
if(!(validate63(data.syncWindows, {instancePath:instancePath+"/syncWindows"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate69(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate69.errors : vErrors.concat(validate69.errors);
errors = vErrors.length;
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
/*# sourceURL="ExternalSecret_v1" */;
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
for(const key0 in data){
if(!((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiVersion !== undefined){
if("external-secrets.io/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "external-secrets.io/v1"}});
}
}
if(data.kind !== undefined){
if("ExternalSecret" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "ExternalSecret"}});
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
};
export const uniques = {
};
