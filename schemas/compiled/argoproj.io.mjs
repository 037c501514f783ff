// Generated from schemas/argoproj.io/*.json by `npm run schemas`. Do not edit.
const fields0 = new Set(["andOperator","applications","clusters","description","duration","kind","manualSync","namespaces","schedule","syncOverrun","timeZone"]);
const fields1 = new Set(["clusterResourceBlacklist","clusterResourceWhitelist","description","destinationServiceAccounts","destinations","namespaceResourceBlacklist","namespaceResourceWhitelist","orphanedResources","permitOnlyProjectScopedClusters","roles","signatureKeys","sourceIntegrity","sourceNamespaces","sourceRepos","syncWindows"]);
const fields2 = new Set(["apiVersions","fileParameters","ignoreMissingValueFiles","kubeVersion","namespace","parameters","passCredentials","releaseName","skipCrds","skipSchemaValidation","skipTests","valueFiles","values","valuesObject","version"]);
const fields3 = new Set(["apiVersions","commonAnnotations","commonAnnotationsEnvsubst","commonLabels","components","forceCommonAnnotations","forceCommonLabels","ignoreMissingComponents","images","kubeVersion","labelIncludeTemplates","labelWithoutSelector","namePrefix","nameSuffix","namespace","patches","replicas","version"]);
const fields4 = new Set(["chart","directory","helm","kustomize","name","path","plugin","ref","repoURL","tagPrefix","targetRevision"]);
const fields5 = new Set(["autoHealAttemptsCount","dryRun","manifests","prune","resources","revision","revisions","source","sources","syncOptions","syncStrategy"]);
const fields6 = new Set(["destination","ignoreDifferences","info","project","revisionHistoryLimit","source","sourceHydrator","sources","syncPolicy"]);
export const AppProject_v1alpha1 = validate21;
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
if(data.defaultServiceAccount === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "defaultServiceAccount"}});
}
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key0 in data){
if(!(((key0 === "defaultServiceAccount") || (key0 === "namespace")) || (key0 === "server"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.defaultServiceAccount !== undefined){
if(typeof data.defaultServiceAccount !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultServiceAccount",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.server !== undefined){
if(typeof data.server !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
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
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ignore") || (key0 === "warn"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.ignore !== undefined){
let data0 = data.ignore;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(((key1 === "group") || (key1 === "kind")) || (key1 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.group !== undefined){
if(typeof data1.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i0+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data1.kind !== undefined){
if(typeof data1.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i0+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore",keyword:"type",params:{type: "array"}});
}
}
if(data.warn !== undefined){
if(typeof data.warn !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/warn",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate38.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((((key0 === "description") || (key0 === "groups")) || (key0 === "jwtTokens")) || (key0 === "name")) || (key0 === "policies"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.groups !== undefined){
let data1 = data.groups;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groups/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/groups",keyword:"type",params:{type: "array"}});
}
}
if(data.jwtTokens !== undefined){
let data3 = data.jwtTokens;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.iat === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i1,keyword:"required",params:{missingProperty: "iat"}});
}
for(const key1 in data4){
if(!(((key1 === "exp") || (key1 === "iat")) || (key1 === "id"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data4.exp !== undefined){
let data5 = data4.exp;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i1+"/exp",keyword:"type",params:{type: "integer"}});
}
}
if(data4.iat !== undefined){
let data6 = data4.iat;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i1+"/iat",keyword:"type",params:{type: "integer"}});
}
}
if(data4.id !== undefined){
if(typeof data4.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i1+"/id",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i1,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens",keyword:"type",params:{type: "array"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.policies !== undefined){
let data9 = data.policies;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/policies/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/policies",keyword:"type",params:{type: "array"}});
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate40.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gpg === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gpg"}});
}
if(data.repos === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repos"}});
}
for(const key0 in data){
if(!((key0 === "gpg") || (key0 === "repos"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.gpg !== undefined){
let data0 = data.gpg;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.keys === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"required",params:{missingProperty: "keys"}});
}
if(data0.mode === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"required",params:{missingProperty: "mode"}});
}
for(const key1 in data0){
if(!((key1 === "keys") || (key1 === "mode"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.keys !== undefined){
let data1 = data0.keys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg/keys/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg/keys",keyword:"type",params:{type: "array"}});
}
}
if(data0.mode !== undefined){
if(typeof data0.mode !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg/mode",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"type",params:{type: "object"}});
}
}
if(data.repos !== undefined){
let data4 = data.repos;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
let data5 = data4[i1];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i1,keyword:"required",params:{missingProperty: "url"}});
}
for(const key2 in data5){
if(!(key2 === "url")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data5.url !== undefined){
if(typeof data5.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i1+"/url",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i1,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate47.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate47(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate46.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policies === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "policies"}});
}
for(const key0 in data){
if(!(key0 === "policies")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.policies !== undefined){
if(!(validate46(data.policies, {instancePath:instancePath+"/policies"}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate45.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.git === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "git"}});
}
for(const key0 in data){
if(!(key0 === "git")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.git !== undefined){
if(!(validate45(data.git, {instancePath:instancePath+"/git"}))){
vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate44.errors = vErrors;
return errors === 0;
}
function validate53(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields0.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.andOperator !== undefined){
if(typeof data.andOperator !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/andOperator",keyword:"type",params:{type: "boolean"}});
}
}
if(data.applications !== undefined){
let data1 = data.applications;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applications/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applications",keyword:"type",params:{type: "array"}});
}
}
if(data.clusters !== undefined){
let data3 = data.clusters;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusters",keyword:"type",params:{type: "array"}});
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.duration !== undefined){
if(typeof data.duration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/duration",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.manualSync !== undefined){
if(typeof data.manualSync !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manualSync",keyword:"type",params:{type: "boolean"}});
}
}
if(data.namespaces !== undefined){
let data9 = data.namespaces;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
if(typeof data9[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces",keyword:"type",params:{type: "array"}});
}
}
if(data.schedule !== undefined){
if(typeof data.schedule !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"type",params:{type: "string"}});
}
}
if(data.syncOverrun !== undefined){
if(typeof data.syncOverrun !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOverrun",keyword:"type",params:{type: "boolean"}});
}
}
if(data.timeZone !== undefined){
if(typeof data.timeZone !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeZone",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate53.errors = vErrors;
return errors === 0;
}
function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate53(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate52.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields1.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.clusterResourceBlacklist !== undefined){
let data0 = data.clusterResourceBlacklist;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i0,keyword:"required",params:{missingProperty: "group"}});
}
if(data1.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i0,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key1 in data1){
if(!(((key1 === "group") || (key1 === "kind")) || (key1 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.group !== undefined){
if(typeof data1.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i0+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data1.kind !== undefined){
if(typeof data1.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i0+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist",keyword:"type",params:{type: "array"}});
}
}
if(data.clusterResourceWhitelist !== undefined){
let data5 = data.clusterResourceWhitelist;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i1,keyword:"required",params:{missingProperty: "group"}});
}
if(data6.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i1,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key2 in data6){
if(!(((key2 === "group") || (key2 === "kind")) || (key2 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data6.group !== undefined){
if(typeof data6.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i1+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data6.kind !== undefined){
if(typeof data6.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i1+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i1+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i1,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist",keyword:"type",params:{type: "array"}});
}
}
if(data.description !== undefined){
let data10 = data.description;
if(typeof data10 === "string"){
if(func2(data10) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 255}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.destinationServiceAccounts !== undefined){
if(!(validate34(data.destinationServiceAccounts, {instancePath:instancePath+"/destinationServiceAccounts"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.destinations !== undefined){
let data12 = data.destinations;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key3 in data13){
if(!(((key3 === "name") || (key3 === "namespace")) || (key3 === "server"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i2+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data13.namespace !== undefined){
if(typeof data13.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i2+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data13.server !== undefined){
if(typeof data13.server !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i2+"/server",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations",keyword:"type",params:{type: "array"}});
}
}
if(data.namespaceResourceBlacklist !== undefined){
let data17 = data.namespaceResourceBlacklist;
if(Array.isArray(data17)){
const len3 = data17.length;
for(let i3=0; i3<len3; i3++){
let data18 = data17[i3];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i3,keyword:"required",params:{missingProperty: "group"}});
}
if(data18.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i3,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key4 in data18){
if(!((key4 === "group") || (key4 === "kind"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i3,keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data18.group !== undefined){
if(typeof data18.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i3+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data18.kind !== undefined){
if(typeof data18.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i3+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i3,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist",keyword:"type",params:{type: "array"}});
}
}
if(data.namespaceResourceWhitelist !== undefined){
let data21 = data.namespaceResourceWhitelist;
if(Array.isArray(data21)){
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i4,keyword:"required",params:{missingProperty: "group"}});
}
if(data22.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i4,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key5 in data22){
if(!((key5 === "group") || (key5 === "kind"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i4,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data22.group !== undefined){
if(typeof data22.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i4+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data22.kind !== undefined){
if(typeof data22.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i4+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i4,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist",keyword:"type",params:{type: "array"}});
}
}
if(data.orphanedResources !== undefined){
if(!(validate38(data.orphanedResources, {instancePath:instancePath+"/orphanedResources"}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.permitOnlyProjectScopedClusters !== undefined){
if(typeof data.permitOnlyProjectScopedClusters !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/permitOnlyProjectScopedClusters",keyword:"type",params:{type: "boolean"}});
}
}
if(data.roles !== undefined){
if(!(validate40(data.roles, {instancePath:instancePath+"/roles"}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.signatureKeys !== undefined){
let data28 = data.signatureKeys;
if(Array.isArray(data28)){
const len5 = data28.length;
for(let i5=0; i5<len5; i5++){
let data29 = data28[i5];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.keyID === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signatureKeys/" + i5,keyword:"required",params:{missingProperty: "keyID"}});
}
for(const key6 in data29){
if(!(key6 === "keyID")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signatureKeys/" + i5,keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data29.keyID !== undefined){
if(typeof data29.keyID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signatureKeys/" + i5+"/keyID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/signatureKeys/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/signatureKeys",keyword:"type",params:{type: "array"}});
}
}
if(data.sourceIntegrity !== undefined){
if(!(validate44(data.sourceIntegrity, {instancePath:instancePath+"/sourceIntegrity"}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.sourceNamespaces !== undefined){
let data32 = data.sourceNamespaces;
if(Array.isArray(data32)){
const len6 = data32.length;
for(let i6=0; i6<len6; i6++){
if(typeof data32[i6] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceNamespaces/" + i6,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceNamespaces",keyword:"type",params:{type: "array"}});
}
}
if(data.sourceRepos !== undefined){
let data34 = data.sourceRepos;
if(Array.isArray(data34)){
const len7 = data34.length;
for(let i7=0; i7<len7; i7++){
if(typeof data34[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceRepos/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceRepos",keyword:"type",params:{type: "array"}});
}
}
if(data.syncWindows !== undefined){
if(!(validate52(data.syncWindows, {instancePath:instancePath+"/syncWindows"}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
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
/*# sourceURL="AppProject_v1alpha1" */;
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
if("argoproj.io/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "argoproj.io/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("AppProject" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "AppProject"}});
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
export const Application_v1alpha1 = validate57;
function validate58(data, {instancePath=""}={}){
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
validate58.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "backoff") || (key0 === "limit")) || (key0 === "refresh"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.backoff !== undefined){
let data0 = data.backoff;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "duration") || (key1 === "factor")) || (key1 === "maxDuration"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.duration !== undefined){
if(typeof data0.duration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff/duration",keyword:"type",params:{type: "string"}});
}
}
if(data0.factor !== undefined){
let data2 = data0.factor;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff/factor",keyword:"type",params:{type: "integer"}});
}
}
if(data0.maxDuration !== undefined){
if(typeof data0.maxDuration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff/maxDuration",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"type",params:{type: "object"}});
}
}
if(data.limit !== undefined){
let data4 = data.limit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
}
}
if(data.refresh !== undefined){
if(typeof data.refresh !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refresh",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate64.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath=""}={}){
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
if(!((((key0 === "group") || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate68.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate68(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate67.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "extVars") || (key0 === "libs")) || (key0 === "tlas"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.extVars !== undefined){
let data0 = data.extVars;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i0,keyword:"required",params:{missingProperty: "name"}});
}
if(data1.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key1 in data1){
if(!(((key1 === "code") || (key1 === "name")) || (key1 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.code !== undefined){
if(typeof data1.code !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i0+"/code",keyword:"type",params:{type: "boolean"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars",keyword:"type",params:{type: "array"}});
}
}
if(data.libs !== undefined){
let data5 = data.libs;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/libs/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/libs",keyword:"type",params:{type: "array"}});
}
}
if(data.tlas !== undefined){
let data7 = data.tlas;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i2,keyword:"required",params:{missingProperty: "name"}});
}
if(data8.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i2,keyword:"required",params:{missingProperty: "value"}});
}
for(const key2 in data8){
if(!(((key2 === "code") || (key2 === "name")) || (key2 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data8.code !== undefined){
if(typeof data8.code !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i2+"/code",keyword:"type",params:{type: "boolean"}});
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i2+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data8.value !== undefined){
if(typeof data8.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i2+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate73.errors = vErrors;
return errors === 0;
}
function validate72(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "exclude") || (key0 === "include")) || (key0 === "jsonnet")) || (key0 === "recurse"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.exclude !== undefined){
if(typeof data.exclude !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exclude",keyword:"type",params:{type: "string"}});
}
}
if(data.include !== undefined){
if(typeof data.include !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/include",keyword:"type",params:{type: "string"}});
}
}
if(data.jsonnet !== undefined){
if(!(validate73(data.jsonnet, {instancePath:instancePath+"/jsonnet"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.recurse !== undefined){
if(typeof data.recurse !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/recurse",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate72.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields2.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiVersions !== undefined){
let data0 = data.apiVersions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions",keyword:"type",params:{type: "array"}});
}
}
if(data.fileParameters !== undefined){
let data2 = data.fileParameters;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i1+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.path !== undefined){
if(typeof data3.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i1+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i1,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters",keyword:"type",params:{type: "array"}});
}
}
if(data.ignoreMissingValueFiles !== undefined){
if(typeof data.ignoreMissingValueFiles !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreMissingValueFiles",keyword:"type",params:{type: "boolean"}});
}
}
if(data.kubeVersion !== undefined){
if(typeof data.kubeVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kubeVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.parameters !== undefined){
let data9 = data.parameters;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i2=0; i2<len2; i2++){
let data10 = data9[i2];
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!(((key2 === "forceString") || (key2 === "name")) || (key2 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data10.forceString !== undefined){
if(typeof data10.forceString !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i2+"/forceString",keyword:"type",params:{type: "boolean"}});
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i2+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data10.value !== undefined){
if(typeof data10.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i2+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters",keyword:"type",params:{type: "array"}});
}
}
if(data.passCredentials !== undefined){
if(typeof data.passCredentials !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/passCredentials",keyword:"type",params:{type: "boolean"}});
}
}
if(data.releaseName !== undefined){
if(typeof data.releaseName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/releaseName",keyword:"type",params:{type: "string"}});
}
}
if(data.skipCrds !== undefined){
if(typeof data.skipCrds !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/skipCrds",keyword:"type",params:{type: "boolean"}});
}
}
if(data.skipSchemaValidation !== undefined){
if(typeof data.skipSchemaValidation !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/skipSchemaValidation",keyword:"type",params:{type: "boolean"}});
}
}
if(data.skipTests !== undefined){
if(typeof data.skipTests !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/skipTests",keyword:"type",params:{type: "boolean"}});
}
}
if(data.valueFiles !== undefined){
let data19 = data.valueFiles;
if(Array.isArray(data19)){
const len3 = data19.length;
for(let i3=0; i3<len3; i3++){
if(typeof data19[i3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/valueFiles/" + i3,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/valueFiles",keyword:"type",params:{type: "array"}});
}
}
if(data.values !== undefined){
if(typeof data.values !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesObject !== undefined){
let data22 = data.valuesObject;
if(!(data22 && typeof data22 == "object" && !Array.isArray(data22))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/valuesObject",keyword:"type",params:{type: "object"}});
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
validate76.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "annotationSelector") || (key0 === "group")) || (key0 === "kind")) || (key0 === "labelSelector")) || (key0 === "name")) || (key0 === "namespace")) || (key0 === "version"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.annotationSelector !== undefined){
if(typeof data.annotationSelector !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotationSelector",keyword:"type",params:{type: "string"}});
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.labelSelector !== undefined){
if(typeof data.labelSelector !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelSelector",keyword:"type",params:{type: "string"}});
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
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate81.errors = vErrors;
return errors === 0;
}
function validate80(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "options") || (key0 === "patch")) || (key0 === "path")) || (key0 === "target"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.options !== undefined){
let data0 = data.options;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/options",keyword:"type",params:{type: "object"}});
}
}
if(data.patch !== undefined){
if(typeof data.patch !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/patch",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.target !== undefined){
if(!(validate81(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate80.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate80(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate80.errors : vErrors.concat(validate80.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate79.errors = vErrors;
return errors === 0;
}
function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields3.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiVersions !== undefined){
let data0 = data.apiVersions;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions",keyword:"type",params:{type: "array"}});
}
}
if(data.commonAnnotations !== undefined){
let data2 = data.commonAnnotations;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotations",keyword:"type",params:{type: "object"}});
}
}
if(data.commonAnnotationsEnvsubst !== undefined){
if(typeof data.commonAnnotationsEnvsubst !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotationsEnvsubst",keyword:"type",params:{type: "boolean"}});
}
}
if(data.commonLabels !== undefined){
let data5 = data.commonLabels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonLabels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonLabels",keyword:"type",params:{type: "object"}});
}
}
if(data.components !== undefined){
let data7 = data.components;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/components/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/components",keyword:"type",params:{type: "array"}});
}
}
if(data.forceCommonAnnotations !== undefined){
if(typeof data.forceCommonAnnotations !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forceCommonAnnotations",keyword:"type",params:{type: "boolean"}});
}
}
if(data.forceCommonLabels !== undefined){
if(typeof data.forceCommonLabels !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forceCommonLabels",keyword:"type",params:{type: "boolean"}});
}
}
if(data.ignoreMissingComponents !== undefined){
if(typeof data.ignoreMissingComponents !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreMissingComponents",keyword:"type",params:{type: "boolean"}});
}
}
if(data.images !== undefined){
let data12 = data.images;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
if(typeof data12[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/images/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/images",keyword:"type",params:{type: "array"}});
}
}
if(data.kubeVersion !== undefined){
if(typeof data.kubeVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kubeVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.labelIncludeTemplates !== undefined){
if(typeof data.labelIncludeTemplates !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelIncludeTemplates",keyword:"type",params:{type: "boolean"}});
}
}
if(data.labelWithoutSelector !== undefined){
if(typeof data.labelWithoutSelector !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelWithoutSelector",keyword:"type",params:{type: "boolean"}});
}
}
if(data.namePrefix !== undefined){
if(typeof data.namePrefix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namePrefix",keyword:"type",params:{type: "string"}});
}
}
if(data.nameSuffix !== undefined){
if(typeof data.nameSuffix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameSuffix",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
if(typeof data.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.patches !== undefined){
if(!(validate79(data.patches, {instancePath:instancePath+"/patches"}))){
vErrors = vErrors === null ? validate79.errors : vErrors.concat(validate79.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
let data21 = data.replicas;
if(Array.isArray(data21)){
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.count === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i3,keyword:"required",params:{missingProperty: "count"}});
}
if(data22.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i3,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data22){
if(!((key3 === "count") || (key3 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i3,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data22.count !== undefined){
let data23 = data22.count;
if((!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))) && (typeof data23 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i3+"/count",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data22.name !== undefined){
if(typeof data22.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i3+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i3,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "array"}});
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
validate78.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "array") || (key0 === "map")) || (key0 === "name")) || (key0 === "string"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.array !== undefined){
let data0 = data.array;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/array/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/array",keyword:"type",params:{type: "array"}});
}
}
if(data.map !== undefined){
let data2 = data.map;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/map/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/map",keyword:"type",params:{type: "object"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.string !== undefined){
if(typeof data.string !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/string",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate88.errors = vErrors;
return errors === 0;
}
function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate88(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate88.errors : vErrors.concat(validate88.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate87.errors = vErrors;
return errors === 0;
}
function validate86(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "env") || (key0 === "name")) || (key0 === "parameters"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.env !== undefined){
let data0 = data.env;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i0,keyword:"required",params:{missingProperty: "name"}});
}
if(data1.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/env",keyword:"type",params:{type: "array"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.parameters !== undefined){
if(!(validate87(data.parameters, {instancePath:instancePath+"/parameters"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate86.errors = vErrors;
return errors === 0;
}
function validate71(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repoURL === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repoURL"}});
}
for(const key0 in data){
if(!(fields4.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.chart !== undefined){
if(typeof data.chart !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chart",keyword:"type",params:{type: "string"}});
}
}
if(data.directory !== undefined){
if(!(validate72(data.directory, {instancePath:instancePath+"/directory"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.helm !== undefined){
if(!(validate76(data.helm, {instancePath:instancePath+"/helm"}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.kustomize !== undefined){
if(!(validate78(data.kustomize, {instancePath:instancePath+"/kustomize"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.plugin !== undefined){
if(!(validate86(data.plugin, {instancePath:instancePath+"/plugin"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.ref !== undefined){
if(typeof data.ref !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ref",keyword:"type",params:{type: "string"}});
}
}
if(data.repoURL !== undefined){
if(typeof data.repoURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repoURL",keyword:"type",params:{type: "string"}});
}
}
if(data.tagPrefix !== undefined){
if(typeof data.tagPrefix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagPrefix",keyword:"type",params:{type: "string"}});
}
}
if(data.targetRevision !== undefined){
if(typeof data.targetRevision !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetRevision",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate71.errors = vErrors;
return errors === 0;
}
function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate71(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate93.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "apply") || (key0 === "hook"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apply !== undefined){
let data0 = data.apply;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "force")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apply",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.force !== undefined){
if(typeof data0.force !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apply/force",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apply",keyword:"type",params:{type: "object"}});
}
}
if(data.hook !== undefined){
let data2 = data.hook;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "force")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hook",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data2.force !== undefined){
if(typeof data2.force !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hook/force",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hook",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate96.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields5.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.autoHealAttemptsCount !== undefined){
let data0 = data.autoHealAttemptsCount;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/autoHealAttemptsCount",keyword:"type",params:{type: "integer"}});
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
}
}
if(data.manifests !== undefined){
let data2 = data.manifests;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifests/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifests",keyword:"type",params:{type: "array"}});
}
}
if(data.prune !== undefined){
if(typeof data.prune !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prune",keyword:"type",params:{type: "boolean"}});
}
}
if(data.resources !== undefined){
if(!(validate67(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.revision !== undefined){
if(typeof data.revision !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"type",params:{type: "string"}});
}
}
if(data.revisions !== undefined){
let data7 = data.revisions;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisions",keyword:"type",params:{type: "array"}});
}
}
if(data.source !== undefined){
if(!(validate71(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate93(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.syncOptions !== undefined){
let data11 = data.syncOptions;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(typeof data11[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOptions/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOptions",keyword:"type",params:{type: "array"}});
}
}
if(data.syncStrategy !== undefined){
if(!(validate96(data.syncStrategy, {instancePath:instancePath+"/syncStrategy"}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate66.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "info") || (key0 === "initiatedBy")) || (key0 === "retry")) || (key0 === "sync"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.info !== undefined){
let data0 = data.info;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"required",params:{missingProperty: "name"}});
}
if(data1.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.value !== undefined){
if(typeof data1.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/info",keyword:"type",params:{type: "array"}});
}
}
if(data.initiatedBy !== undefined){
let data4 = data.initiatedBy;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((key2 === "automated") || (key2 === "username"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.automated !== undefined){
if(typeof data4.automated !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy/automated",keyword:"type",params:{type: "boolean"}});
}
}
if(data4.username !== undefined){
if(typeof data4.username !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy/username",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy",keyword:"type",params:{type: "object"}});
}
}
if(data.retry !== undefined){
if(!(validate64(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.sync !== undefined){
if(!(validate66(data.sync, {instancePath:instancePath+"/sync"}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
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
function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key0 in data){
if(!(((((((key0 === "group") || (key0 === "jqPathExpressions")) || (key0 === "jsonPointers")) || (key0 === "kind")) || (key0 === "managedFieldsManagers")) || (key0 === "name")) || (key0 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.jqPathExpressions !== undefined){
let data1 = data.jqPathExpressions;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jqPathExpressions/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jqPathExpressions",keyword:"type",params:{type: "array"}});
}
}
if(data.jsonPointers !== undefined){
let data3 = data.jsonPointers;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jsonPointers/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jsonPointers",keyword:"type",params:{type: "array"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.managedFieldsManagers !== undefined){
let data6 = data.managedFieldsManagers;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedFieldsManagers/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedFieldsManagers",keyword:"type",params:{type: "array"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate102.errors = vErrors;
return errors === 0;
}
function validate101(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate102(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate101.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
if(data.repoURL === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repoURL"}});
}
if(data.targetRevision === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetRevision"}});
}
for(const key0 in data){
if(!(((((((key0 === "directory") || (key0 === "helm")) || (key0 === "kustomize")) || (key0 === "path")) || (key0 === "plugin")) || (key0 === "repoURL")) || (key0 === "targetRevision"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.directory !== undefined){
if(!(validate72(data.directory, {instancePath:instancePath+"/directory"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.helm !== undefined){
if(!(validate76(data.helm, {instancePath:instancePath+"/helm"}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.kustomize !== undefined){
if(!(validate78(data.kustomize, {instancePath:instancePath+"/kustomize"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.plugin !== undefined){
if(!(validate86(data.plugin, {instancePath:instancePath+"/plugin"}))){
vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
errors = vErrors.length;
}
}
if(data.repoURL !== undefined){
if(typeof data.repoURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repoURL",keyword:"type",params:{type: "string"}});
}
}
if(data.targetRevision !== undefined){
if(typeof data.targetRevision !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetRevision",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate107.errors = vErrors;
return errors === 0;
}
const pattern7 = new RegExp("^.{2,}|[^./]$", "");
function validate113(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
if(data.targetBranch === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetBranch"}});
}
for(const key0 in data){
if(!(((key0 === "path") || (key0 === "repoURL")) || (key0 === "targetBranch"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.path !== undefined){
let data0 = data.path;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1}});
}
if(!pattern7.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^.{2,}|[^./]$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.repoURL !== undefined){
if(typeof data.repoURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repoURL",keyword:"type",params:{type: "string"}});
}
}
if(data.targetBranch !== undefined){
if(typeof data.targetBranch !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetBranch",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate113.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.drySource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "drySource"}});
}
if(data.syncSource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "syncSource"}});
}
for(const key0 in data){
if(!(((key0 === "drySource") || (key0 === "hydrateTo")) || (key0 === "syncSource"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.drySource !== undefined){
if(!(validate107(data.drySource, {instancePath:instancePath+"/drySource"}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.hydrateTo !== undefined){
let data1 = data.hydrateTo;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.targetBranch === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo",keyword:"required",params:{missingProperty: "targetBranch"}});
}
for(const key1 in data1){
if(!(key1 === "targetBranch")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.targetBranch !== undefined){
if(typeof data1.targetBranch !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo/targetBranch",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo",keyword:"type",params:{type: "object"}});
}
}
if(data.syncSource !== undefined){
if(!(validate113(data.syncSource, {instancePath:instancePath+"/syncSource"}))){
vErrors = vErrors === null ? validate113.errors : vErrors.concat(validate113.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate106.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "automated") || (key0 === "managedNamespaceMetadata")) || (key0 === "retry")) || (key0 === "syncOptions"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.automated !== undefined){
let data0 = data.automated;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((((key1 === "allowEmpty") || (key1 === "enabled")) || (key1 === "prune")) || (key1 === "selfHeal"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.allowEmpty !== undefined){
if(typeof data0.allowEmpty !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/allowEmpty",keyword:"type",params:{type: "boolean"}});
}
}
if(data0.enabled !== undefined){
if(typeof data0.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/enabled",keyword:"type",params:{type: "boolean"}});
}
}
if(data0.prune !== undefined){
if(typeof data0.prune !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/prune",keyword:"type",params:{type: "boolean"}});
}
}
if(data0.selfHeal !== undefined){
if(typeof data0.selfHeal !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/selfHeal",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated",keyword:"type",params:{type: "object"}});
}
}
if(data.managedNamespaceMetadata !== undefined){
let data5 = data.managedNamespaceMetadata;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((key2 === "annotations") || (key2 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data5.annotations !== undefined){
let data6 = data5.annotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(typeof data6[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data5.labels !== undefined){
let data8 = data5.labels;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key4 in data8){
if(typeof data8[key4] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.retry !== undefined){
if(!(validate64(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
if(data.syncOptions !== undefined){
let data11 = data.syncOptions;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOptions/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOptions",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate117.errors = vErrors;
return errors === 0;
}
function validate100(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
}
if(data.project === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "project"}});
}
for(const key0 in data){
if(!(fields6.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.destination !== undefined){
let data0 = data.destination;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(((key1 === "name") || (key1 === "namespace")) || (key1 === "server"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.namespace !== undefined){
if(typeof data0.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data0.server !== undefined){
if(typeof data0.server !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination/server",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "object"}});
}
}
if(data.ignoreDifferences !== undefined){
if(!(validate101(data.ignoreDifferences, {instancePath:instancePath+"/ignoreDifferences"}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.info !== undefined){
let data5 = data.info;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"required",params:{missingProperty: "name"}});
}
if(data6.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key2 in data6){
if(!((key2 === "name") || (key2 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data6.value !== undefined){
if(typeof data6.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/info",keyword:"type",params:{type: "array"}});
}
}
if(data.project !== undefined){
if(typeof data.project !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
}
}
if(data.revisionHistoryLimit !== undefined){
let data10 = data.revisionHistoryLimit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisionHistoryLimit",keyword:"type",params:{type: "integer"}});
}
}
if(data.source !== undefined){
if(!(validate71(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
errors = vErrors.length;
}
}
if(data.sourceHydrator !== undefined){
if(!(validate106(data.sourceHydrator, {instancePath:instancePath+"/sourceHydrator"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate93(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
if(data.syncPolicy !== undefined){
if(!(validate117(data.syncPolicy, {instancePath:instancePath+"/syncPolicy"}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate100.errors = vErrors;
return errors === 0;
}
function validate57(data, {instancePath=""}={}){
/*# sourceURL="Application_v1alpha1" */;
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
if(!(((((key0 === "apiVersion") || (key0 === "kind")) || (key0 === "metadata")) || (key0 === "operation")) || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiVersion !== undefined){
if("argoproj.io/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "argoproj.io/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("Application" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Application"}});
}
}
if(data.metadata !== undefined){
if(!(validate58(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.operation !== undefined){
if(!(validate63(data.operation, {instancePath:instancePath+"/operation"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate100(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate57.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
