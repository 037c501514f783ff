// Generated from schemas/argoproj.io/*.json by `npm run schemas`. Do not edit.
const fields_AppProject_v1alpha1_spec_syncWindows_items = new Set(["andOperator","applications","clusters","description","duration","kind","manualSync","namespaces","schedule","syncOverrun","timeZone"]);
const fields_AppProject_v1alpha1_spec = new Set(["clusterResourceBlacklist","clusterResourceWhitelist","description","destinationServiceAccounts","destinations","namespaceResourceBlacklist","namespaceResourceWhitelist","orphanedResources","permitOnlyProjectScopedClusters","roles","signatureKeys","sourceIntegrity","sourceNamespaces","sourceRepos","syncWindows"]);
const fields_Application_v1alpha1_operation_sync_source_helm = new Set(["apiVersions","fileParameters","ignoreMissingValueFiles","kubeVersion","namespace","parameters","passCredentials","releaseName","skipCrds","skipSchemaValidation","skipTests","valueFiles","values","valuesObject","version"]);
const fields_Application_v1alpha1_operation_sync_source_kustomize = new Set(["apiVersions","commonAnnotations","commonAnnotationsEnvsubst","commonLabels","components","forceCommonAnnotations","forceCommonLabels","ignoreMissingComponents","images","kubeVersion","labelIncludeTemplates","labelWithoutSelector","namePrefix","nameSuffix","namespace","patches","replicas","version"]);
const fields_Application_v1alpha1_operation_sync_source = new Set(["chart","directory","helm","kustomize","name","path","plugin","ref","repoURL","tagPrefix","targetRevision"]);
const fields_Application_v1alpha1_operation_sync = new Set(["autoHealAttemptsCount","dryRun","manifests","prune","resources","revision","revisions","source","sources","syncOptions","syncStrategy"]);
const fields_Application_v1alpha1_spec = new Set(["destination","ignoreDifferences","info","project","revisionHistoryLimit","source","sourceHydrator","sources","syncPolicy"]);
export const AppProject_v1alpha1 = validate_AppProject_v1alpha1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_AppProject_v1alpha1_metadata_labels(data, {instancePath=""}={}){
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
validate_AppProject_v1alpha1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_metadata_annotations(data, {instancePath=""}={}){
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
validate_AppProject_v1alpha1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_AppProject_v1alpha1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AppProject_v1alpha1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_metadata_ownerReferences_items.errors : vErrors.concat(validate_AppProject_v1alpha1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AppProject_v1alpha1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_metadata(data, {instancePath=""}={}){
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
if(!(validate_AppProject_v1alpha1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_metadata_labels.errors : vErrors.concat(validate_AppProject_v1alpha1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_AppProject_v1alpha1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_metadata_annotations.errors : vErrors.concat(validate_AppProject_v1alpha1_metadata_annotations.errors);
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
if(!(validate_AppProject_v1alpha1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_metadata_ownerReferences.errors : vErrors.concat(validate_AppProject_v1alpha1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AppProject_v1alpha1_metadata.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_destinationServiceAccounts_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.defaultServiceAccount === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "defaultServiceAccount"}});
}
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key3 in data){
if(!(((key3 === "defaultServiceAccount") || (key3 === "namespace")) || (key3 === "server"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
validate_AppProject_v1alpha1_spec_destinationServiceAccounts_items.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_destinationServiceAccounts(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AppProject_v1alpha1_spec_destinationServiceAccounts_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_destinationServiceAccounts_items.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_destinationServiceAccounts_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AppProject_v1alpha1_spec_destinationServiceAccounts.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_orphanedResources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "ignore") || (key3 === "warn"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.ignore !== undefined){
let data3 = data.ignore;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(((key7 === "group") || (key7 === "kind")) || (key7 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.group !== undefined){
if(typeof data5.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i5+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data5.kind !== undefined){
if(typeof data5.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i5+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignore/" + i5,keyword:"type",params:{type: "object"}});
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
validate_AppProject_v1alpha1_spec_orphanedResources.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_roles_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((((key3 === "description") || (key3 === "groups")) || (key3 === "jwtTokens")) || (key3 === "name")) || (key3 === "policies"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.groups !== undefined){
let data3 = data.groups;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groups/" + i5,keyword:"type",params:{type: "string"}});
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
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.iat === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i5,keyword:"required",params:{missingProperty: "iat"}});
}
for(const key7 in data5){
if(!(((key7 === "exp") || (key7 === "iat")) || (key7 === "id"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.exp !== undefined){
let data7 = data5.exp;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i5+"/exp",keyword:"type",params:{type: "integer"}});
}
}
if(data5.iat !== undefined){
let data7 = data5.iat;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i5+"/iat",keyword:"type",params:{type: "integer"}});
}
}
if(data5.id !== undefined){
if(typeof data5.id !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i5+"/id",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jwtTokens/" + i5,keyword:"type",params:{type: "object"}});
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
let data3 = data.policies;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/policies/" + i5,keyword:"type",params:{type: "string"}});
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
validate_AppProject_v1alpha1_spec_roles_items.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_roles(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AppProject_v1alpha1_spec_roles_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_roles_items.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_roles_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AppProject_v1alpha1_spec_roles.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gpg === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gpg"}});
}
if(data.repos === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repos"}});
}
for(const key3 in data){
if(!((key3 === "gpg") || (key3 === "repos"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.gpg !== undefined){
let data3 = data.gpg;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.keys === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"required",params:{missingProperty: "keys"}});
}
if(data3.mode === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"required",params:{missingProperty: "mode"}});
}
for(const key5 in data3){
if(!((key5 === "keys") || (key5 === "mode"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.keys !== undefined){
let data5 = data3.keys;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg/keys/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg/keys",keyword:"type",params:{type: "array"}});
}
}
if(data3.mode !== undefined){
if(typeof data3.mode !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg/mode",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gpg",keyword:"type",params:{type: "object"}});
}
}
if(data.repos !== undefined){
let data3 = data.repos;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i5,keyword:"required",params:{missingProperty: "url"}});
}
for(const key7 in data5){
if(!(key7 === "url")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.url !== undefined){
if(typeof data5.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i5+"/url",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repos/" + i5,keyword:"type",params:{type: "object"}});
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
validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies_items.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies_items.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_sourceIntegrity_git(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policies === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "policies"}});
}
for(const key3 in data){
if(!(key3 === "policies")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.policies !== undefined){
if(!(validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies(data.policies, {instancePath:instancePath+"/policies"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_sourceIntegrity_git_policies.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AppProject_v1alpha1_spec_sourceIntegrity_git.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_sourceIntegrity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.git === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "git"}});
}
for(const key3 in data){
if(!(key3 === "git")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.git !== undefined){
if(!(validate_AppProject_v1alpha1_spec_sourceIntegrity_git(data.git, {instancePath:instancePath+"/git"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_sourceIntegrity_git.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_sourceIntegrity_git.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AppProject_v1alpha1_spec_sourceIntegrity.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_syncWindows_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AppProject_v1alpha1_spec_syncWindows_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.andOperator !== undefined){
if(typeof data.andOperator !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/andOperator",keyword:"type",params:{type: "boolean"}});
}
}
if(data.applications !== undefined){
let data3 = data.applications;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applications/" + i5,keyword:"type",params:{type: "string"}});
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
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusters/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.namespaces;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/" + i5,keyword:"type",params:{type: "string"}});
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
validate_AppProject_v1alpha1_spec_syncWindows_items.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec_syncWindows(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AppProject_v1alpha1_spec_syncWindows_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_syncWindows_items.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_syncWindows_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AppProject_v1alpha1_spec_syncWindows.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AppProject_v1alpha1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clusterResourceBlacklist !== undefined){
let data3 = data.clusterResourceBlacklist;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i5,keyword:"required",params:{missingProperty: "group"}});
}
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i5,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key7 in data5){
if(!(((key7 === "group") || (key7 === "kind")) || (key7 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.group !== undefined){
if(typeof data5.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i5+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data5.kind !== undefined){
if(typeof data5.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i5+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceBlacklist",keyword:"type",params:{type: "array"}});
}
}
if(data.clusterResourceWhitelist !== undefined){
let data3 = data.clusterResourceWhitelist;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i5,keyword:"required",params:{missingProperty: "group"}});
}
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i5,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key7 in data5){
if(!(((key7 === "group") || (key7 === "kind")) || (key7 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.group !== undefined){
if(typeof data5.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i5+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data5.kind !== undefined){
if(typeof data5.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i5+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterResourceWhitelist",keyword:"type",params:{type: "array"}});
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(lengthOf(data3) > 255){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"maxLength",params:{limit: 255}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.destinationServiceAccounts !== undefined){
if(!(validate_AppProject_v1alpha1_spec_destinationServiceAccounts(data.destinationServiceAccounts, {instancePath:instancePath+"/destinationServiceAccounts"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_destinationServiceAccounts.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_destinationServiceAccounts.errors);
errors = vErrors.length;
}
}
if(data.destinations !== undefined){
let data3 = data.destinations;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(((key7 === "name") || (key7 === "namespace")) || (key7 === "server"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.namespace !== undefined){
if(typeof data5.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i5+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data5.server !== undefined){
if(typeof data5.server !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i5+"/server",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinations",keyword:"type",params:{type: "array"}});
}
}
if(data.namespaceResourceBlacklist !== undefined){
let data3 = data.namespaceResourceBlacklist;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i5,keyword:"required",params:{missingProperty: "group"}});
}
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i5,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key7 in data5){
if(!((key7 === "group") || (key7 === "kind"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.group !== undefined){
if(typeof data5.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i5+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data5.kind !== undefined){
if(typeof data5.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i5+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceBlacklist",keyword:"type",params:{type: "array"}});
}
}
if(data.namespaceResourceWhitelist !== undefined){
let data3 = data.namespaceResourceWhitelist;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.group === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i5,keyword:"required",params:{missingProperty: "group"}});
}
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i5,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key7 in data5){
if(!((key7 === "group") || (key7 === "kind"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.group !== undefined){
if(typeof data5.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i5+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data5.kind !== undefined){
if(typeof data5.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i5+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceResourceWhitelist",keyword:"type",params:{type: "array"}});
}
}
if(data.orphanedResources !== undefined){
if(!(validate_AppProject_v1alpha1_spec_orphanedResources(data.orphanedResources, {instancePath:instancePath+"/orphanedResources"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_orphanedResources.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_orphanedResources.errors);
errors = vErrors.length;
}
}
if(data.permitOnlyProjectScopedClusters !== undefined){
if(typeof data.permitOnlyProjectScopedClusters !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/permitOnlyProjectScopedClusters",keyword:"type",params:{type: "boolean"}});
}
}
if(data.roles !== undefined){
if(!(validate_AppProject_v1alpha1_spec_roles(data.roles, {instancePath:instancePath+"/roles"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_roles.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_roles.errors);
errors = vErrors.length;
}
}
if(data.signatureKeys !== undefined){
let data3 = data.signatureKeys;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.keyID === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signatureKeys/" + i5,keyword:"required",params:{missingProperty: "keyID"}});
}
for(const key7 in data5){
if(!(key7 === "keyID")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signatureKeys/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.keyID !== undefined){
if(typeof data5.keyID !== "string"){
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
if(!(validate_AppProject_v1alpha1_spec_sourceIntegrity(data.sourceIntegrity, {instancePath:instancePath+"/sourceIntegrity"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_sourceIntegrity.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_sourceIntegrity.errors);
errors = vErrors.length;
}
}
if(data.sourceNamespaces !== undefined){
let data3 = data.sourceNamespaces;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceNamespaces/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceNamespaces",keyword:"type",params:{type: "array"}});
}
}
if(data.sourceRepos !== undefined){
let data3 = data.sourceRepos;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceRepos/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceRepos",keyword:"type",params:{type: "array"}});
}
}
if(data.syncWindows !== undefined){
if(!(validate_AppProject_v1alpha1_spec_syncWindows(data.syncWindows, {instancePath:instancePath+"/syncWindows"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec_syncWindows.errors : vErrors.concat(validate_AppProject_v1alpha1_spec_syncWindows.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AppProject_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_AppProject_v1alpha1(data, {instancePath=""}={}){
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
if(!(validate_AppProject_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_metadata.errors : vErrors.concat(validate_AppProject_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_AppProject_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_spec.errors : vErrors.concat(validate_AppProject_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AppProject_v1alpha1.errors = vErrors;
return errors === 0;
}
export const Application_v1alpha1 = validate_Application_v1alpha1;
function validate_Application_v1alpha1_operation_retry(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "backoff") || (key3 === "limit")) || (key3 === "refresh"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.backoff !== undefined){
let data3 = data.backoff;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "duration") || (key5 === "factor")) || (key5 === "maxDuration"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.duration !== undefined){
if(typeof data3.duration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff/duration",keyword:"type",params:{type: "string"}});
}
}
if(data3.factor !== undefined){
let data5 = data3.factor;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff/factor",keyword:"type",params:{type: "integer"}});
}
}
if(data3.maxDuration !== undefined){
if(typeof data3.maxDuration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff/maxDuration",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"type",params:{type: "object"}});
}
}
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
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
validate_Application_v1alpha1_operation_retry.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_resources_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((key3 === "group") || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
validate_Application_v1alpha1_operation_sync_resources_items.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_resources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Application_v1alpha1_operation_sync_resources_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_resources_items.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_resources_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Application_v1alpha1_operation_sync_resources.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_directory_jsonnet(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "extVars") || (key3 === "libs")) || (key3 === "tlas"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.extVars !== undefined){
let data3 = data.extVars;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!(((key7 === "code") || (key7 === "name")) || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.code !== undefined){
if(typeof data5.code !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i5+"/code",keyword:"type",params:{type: "boolean"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/extVars",keyword:"type",params:{type: "array"}});
}
}
if(data.libs !== undefined){
let data3 = data.libs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/libs/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/libs",keyword:"type",params:{type: "array"}});
}
}
if(data.tlas !== undefined){
let data3 = data.tlas;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!(((key7 === "code") || (key7 === "name")) || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.code !== undefined){
if(typeof data5.code !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i5+"/code",keyword:"type",params:{type: "boolean"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tlas/" + i5,keyword:"type",params:{type: "object"}});
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
validate_Application_v1alpha1_operation_sync_source_directory_jsonnet.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_directory(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "exclude") || (key3 === "include")) || (key3 === "jsonnet")) || (key3 === "recurse"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(!(validate_Application_v1alpha1_operation_sync_source_directory_jsonnet(data.jsonnet, {instancePath:instancePath+"/jsonnet"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_directory_jsonnet.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_directory_jsonnet.errors);
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
validate_Application_v1alpha1_operation_sync_source_directory.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_helm(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Application_v1alpha1_operation_sync_source_helm.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersions !== undefined){
let data3 = data.apiVersions;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions",keyword:"type",params:{type: "array"}});
}
}
if(data.fileParameters !== undefined){
let data3 = data.fileParameters;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.path !== undefined){
if(typeof data5.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i5+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileParameters/" + i5,keyword:"type",params:{type: "object"}});
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
let data3 = data.parameters;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(((key7 === "forceString") || (key7 === "name")) || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.forceString !== undefined){
if(typeof data5.forceString !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i5+"/forceString",keyword:"type",params:{type: "boolean"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/parameters/" + i5,keyword:"type",params:{type: "object"}});
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
let data3 = data.valueFiles;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/valueFiles/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.valuesObject;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
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
validate_Application_v1alpha1_operation_sync_source_helm.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items_target(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "annotationSelector") || (key3 === "group")) || (key3 === "kind")) || (key3 === "labelSelector")) || (key3 === "name")) || (key3 === "namespace")) || (key3 === "version"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items_target.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "options") || (key3 === "patch")) || (key3 === "path")) || (key3 === "target"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.options !== undefined){
let data3 = data.options;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "boolean"}});
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
if(!(validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items_target(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items_target.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items_target.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_kustomize_patches(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_kustomize_patches_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Application_v1alpha1_operation_sync_source_kustomize_patches.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_kustomize(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Application_v1alpha1_operation_sync_source_kustomize.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersions !== undefined){
let data3 = data.apiVersions;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersions",keyword:"type",params:{type: "array"}});
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
if(data.commonAnnotationsEnvsubst !== undefined){
if(typeof data.commonAnnotationsEnvsubst !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonAnnotationsEnvsubst",keyword:"type",params:{type: "boolean"}});
}
}
if(data.commonLabels !== undefined){
let data3 = data.commonLabels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonLabels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/commonLabels",keyword:"type",params:{type: "object"}});
}
}
if(data.components !== undefined){
let data3 = data.components;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/components/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.images;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/images/" + i5,keyword:"type",params:{type: "string"}});
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
if(!(validate_Application_v1alpha1_operation_sync_source_kustomize_patches(data.patches, {instancePath:instancePath+"/patches"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_kustomize_patches.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_kustomize_patches.errors);
errors = vErrors.length;
}
}
if(data.replicas !== undefined){
let data3 = data.replicas;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.count === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i5,keyword:"required",params:{missingProperty: "count"}});
}
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!((key7 === "count") || (key7 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.count !== undefined){
let data7 = data5.count;
if((!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))) && (typeof data7 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i5+"/count",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas/" + i5,keyword:"type",params:{type: "object"}});
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
validate_Application_v1alpha1_operation_sync_source_kustomize.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_plugin_parameters_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "array") || (key3 === "map")) || (key3 === "name")) || (key3 === "string"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.array !== undefined){
let data3 = data.array;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/array/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/array",keyword:"type",params:{type: "array"}});
}
}
if(data.map !== undefined){
let data3 = data.map;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/map/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate_Application_v1alpha1_operation_sync_source_plugin_parameters_items.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_plugin_parameters(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Application_v1alpha1_operation_sync_source_plugin_parameters_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_plugin_parameters_items.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_plugin_parameters_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Application_v1alpha1_operation_sync_source_plugin_parameters.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source_plugin(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "env") || (key3 === "name")) || (key3 === "parameters"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.env !== undefined){
let data3 = data.env;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/env/" + i5,keyword:"type",params:{type: "object"}});
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
if(!(validate_Application_v1alpha1_operation_sync_source_plugin_parameters(data.parameters, {instancePath:instancePath+"/parameters"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_plugin_parameters.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_plugin_parameters.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Application_v1alpha1_operation_sync_source_plugin.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_source(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.repoURL === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repoURL"}});
}
for(const key3 in data){
if(!(fields_Application_v1alpha1_operation_sync_source.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.chart !== undefined){
if(typeof data.chart !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chart",keyword:"type",params:{type: "string"}});
}
}
if(data.directory !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source_directory(data.directory, {instancePath:instancePath+"/directory"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_directory.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_directory.errors);
errors = vErrors.length;
}
}
if(data.helm !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source_helm(data.helm, {instancePath:instancePath+"/helm"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_helm.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_helm.errors);
errors = vErrors.length;
}
}
if(data.kustomize !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source_kustomize(data.kustomize, {instancePath:instancePath+"/kustomize"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_kustomize.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_kustomize.errors);
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
if(!(validate_Application_v1alpha1_operation_sync_source_plugin(data.plugin, {instancePath:instancePath+"/plugin"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_plugin.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_plugin.errors);
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
validate_Application_v1alpha1_operation_sync_source.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_sources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Application_v1alpha1_operation_sync_source(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Application_v1alpha1_operation_sync_sources.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync_syncStrategy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "apply") || (key3 === "hook"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apply !== undefined){
let data3 = data.apply;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "force")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apply",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.force !== undefined){
if(typeof data3.force !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apply/force",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apply",keyword:"type",params:{type: "object"}});
}
}
if(data.hook !== undefined){
let data3 = data.hook;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "force")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hook",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.force !== undefined){
if(typeof data3.force !== "boolean"){
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
validate_Application_v1alpha1_operation_sync_syncStrategy.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation_sync(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Application_v1alpha1_operation_sync.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.autoHealAttemptsCount !== undefined){
let data3 = data.autoHealAttemptsCount;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/autoHealAttemptsCount",keyword:"type",params:{type: "integer"}});
}
}
if(data.dryRun !== undefined){
if(typeof data.dryRun !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dryRun",keyword:"type",params:{type: "boolean"}});
}
}
if(data.manifests !== undefined){
let data3 = data.manifests;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifests/" + i5,keyword:"type",params:{type: "string"}});
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
if(!(validate_Application_v1alpha1_operation_sync_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_resources.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_resources.errors);
errors = vErrors.length;
}
}
if(data.revision !== undefined){
if(typeof data.revision !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revision",keyword:"type",params:{type: "string"}});
}
}
if(data.revisions !== undefined){
let data3 = data.revisions;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisions/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisions",keyword:"type",params:{type: "array"}});
}
}
if(data.source !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_sources(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_sources.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_sources.errors);
errors = vErrors.length;
}
}
if(data.syncOptions !== undefined){
let data3 = data.syncOptions;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOptions/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOptions",keyword:"type",params:{type: "array"}});
}
}
if(data.syncStrategy !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_syncStrategy(data.syncStrategy, {instancePath:instancePath+"/syncStrategy"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_syncStrategy.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_syncStrategy.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Application_v1alpha1_operation_sync.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_operation(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "info") || (key3 === "initiatedBy")) || (key3 === "retry")) || (key3 === "sync"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.info !== undefined){
let data3 = data.info;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/info",keyword:"type",params:{type: "array"}});
}
}
if(data.initiatedBy !== undefined){
let data3 = data.initiatedBy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "automated") || (key5 === "username"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.automated !== undefined){
if(typeof data3.automated !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy/automated",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.username !== undefined){
if(typeof data3.username !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy/username",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatedBy",keyword:"type",params:{type: "object"}});
}
}
if(data.retry !== undefined){
if(!(validate_Application_v1alpha1_operation_retry(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_retry.errors : vErrors.concat(validate_Application_v1alpha1_operation_retry.errors);
errors = vErrors.length;
}
}
if(data.sync !== undefined){
if(!(validate_Application_v1alpha1_operation_sync(data.sync, {instancePath:instancePath+"/sync"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Application_v1alpha1_operation.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_spec_ignoreDifferences_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
for(const key3 in data){
if(!(((((((key3 === "group") || (key3 === "jqPathExpressions")) || (key3 === "jsonPointers")) || (key3 === "kind")) || (key3 === "managedFieldsManagers")) || (key3 === "name")) || (key3 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.jqPathExpressions !== undefined){
let data3 = data.jqPathExpressions;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jqPathExpressions/" + i5,keyword:"type",params:{type: "string"}});
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
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jsonPointers/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.managedFieldsManagers;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedFieldsManagers/" + i5,keyword:"type",params:{type: "string"}});
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
validate_Application_v1alpha1_spec_ignoreDifferences_items.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_spec_ignoreDifferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Application_v1alpha1_spec_ignoreDifferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_spec_ignoreDifferences_items.errors : vErrors.concat(validate_Application_v1alpha1_spec_ignoreDifferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Application_v1alpha1_spec_ignoreDifferences.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_spec_sourceHydrator_drySource(data, {instancePath=""}={}){
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
for(const key3 in data){
if(!(((((((key3 === "directory") || (key3 === "helm")) || (key3 === "kustomize")) || (key3 === "path")) || (key3 === "plugin")) || (key3 === "repoURL")) || (key3 === "targetRevision"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.directory !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source_directory(data.directory, {instancePath:instancePath+"/directory"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_directory.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_directory.errors);
errors = vErrors.length;
}
}
if(data.helm !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source_helm(data.helm, {instancePath:instancePath+"/helm"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_helm.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_helm.errors);
errors = vErrors.length;
}
}
if(data.kustomize !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source_kustomize(data.kustomize, {instancePath:instancePath+"/kustomize"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_kustomize.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_kustomize.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.plugin !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source_plugin(data.plugin, {instancePath:instancePath+"/plugin"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source_plugin.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source_plugin.errors);
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
validate_Application_v1alpha1_spec_sourceHydrator_drySource.errors = vErrors;
return errors === 0;
}
const pattern_8c752f69 = new RegExp("^.{2,}|[^./]$", "");
function validate_Application_v1alpha1_spec_sourceHydrator_syncSource(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
if(data.targetBranch === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetBranch"}});
}
for(const key3 in data){
if(!(((key3 === "path") || (key3 === "repoURL")) || (key3 === "targetBranch"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_8c752f69.test(data3)){
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
validate_Application_v1alpha1_spec_sourceHydrator_syncSource.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_spec_sourceHydrator(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.drySource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "drySource"}});
}
if(data.syncSource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "syncSource"}});
}
for(const key3 in data){
if(!(((key3 === "drySource") || (key3 === "hydrateTo")) || (key3 === "syncSource"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.drySource !== undefined){
if(!(validate_Application_v1alpha1_spec_sourceHydrator_drySource(data.drySource, {instancePath:instancePath+"/drySource"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_spec_sourceHydrator_drySource.errors : vErrors.concat(validate_Application_v1alpha1_spec_sourceHydrator_drySource.errors);
errors = vErrors.length;
}
}
if(data.hydrateTo !== undefined){
let data3 = data.hydrateTo;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.targetBranch === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo",keyword:"required",params:{missingProperty: "targetBranch"}});
}
for(const key5 in data3){
if(!(key5 === "targetBranch")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.targetBranch !== undefined){
if(typeof data3.targetBranch !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo/targetBranch",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hydrateTo",keyword:"type",params:{type: "object"}});
}
}
if(data.syncSource !== undefined){
if(!(validate_Application_v1alpha1_spec_sourceHydrator_syncSource(data.syncSource, {instancePath:instancePath+"/syncSource"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_spec_sourceHydrator_syncSource.errors : vErrors.concat(validate_Application_v1alpha1_spec_sourceHydrator_syncSource.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Application_v1alpha1_spec_sourceHydrator.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_spec_syncPolicy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "automated") || (key3 === "managedNamespaceMetadata")) || (key3 === "retry")) || (key3 === "syncOptions"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.automated !== undefined){
let data3 = data.automated;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((((key5 === "allowEmpty") || (key5 === "enabled")) || (key5 === "prune")) || (key5 === "selfHeal"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.allowEmpty !== undefined){
if(typeof data3.allowEmpty !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/allowEmpty",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.enabled !== undefined){
if(typeof data3.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/enabled",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.prune !== undefined){
if(typeof data3.prune !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/prune",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.selfHeal !== undefined){
if(typeof data3.selfHeal !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated/selfHeal",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/automated",keyword:"type",params:{type: "object"}});
}
}
if(data.managedNamespaceMetadata !== undefined){
let data3 = data.managedNamespaceMetadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedNamespaceMetadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Application_v1alpha1_operation_retry(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_retry.errors : vErrors.concat(validate_Application_v1alpha1_operation_retry.errors);
errors = vErrors.length;
}
}
if(data.syncOptions !== undefined){
let data3 = data.syncOptions;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/syncOptions/" + i5,keyword:"type",params:{type: "string"}});
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
validate_Application_v1alpha1_spec_syncPolicy.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.destination === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "destination"}});
}
if(data.project === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "project"}});
}
for(const key3 in data){
if(!(fields_Application_v1alpha1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.destination !== undefined){
let data3 = data.destination;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "name") || (key5 === "namespace")) || (key5 === "server"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.namespace !== undefined){
if(typeof data3.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data3.server !== undefined){
if(typeof data3.server !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination/server",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/destination",keyword:"type",params:{type: "object"}});
}
}
if(data.ignoreDifferences !== undefined){
if(!(validate_Application_v1alpha1_spec_ignoreDifferences(data.ignoreDifferences, {instancePath:instancePath+"/ignoreDifferences"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_spec_ignoreDifferences.errors : vErrors.concat(validate_Application_v1alpha1_spec_ignoreDifferences.errors);
errors = vErrors.length;
}
}
if(data.info !== undefined){
let data3 = data.info;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/info/" + i5,keyword:"type",params:{type: "object"}});
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
let data3 = data.revisionHistoryLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisionHistoryLimit",keyword:"type",params:{type: "integer"}});
}
}
if(data.source !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_source(data.source, {instancePath:instancePath+"/source"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_source.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_source.errors);
errors = vErrors.length;
}
}
if(data.sourceHydrator !== undefined){
if(!(validate_Application_v1alpha1_spec_sourceHydrator(data.sourceHydrator, {instancePath:instancePath+"/sourceHydrator"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_spec_sourceHydrator.errors : vErrors.concat(validate_Application_v1alpha1_spec_sourceHydrator.errors);
errors = vErrors.length;
}
}
if(data.sources !== undefined){
if(!(validate_Application_v1alpha1_operation_sync_sources(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation_sync_sources.errors : vErrors.concat(validate_Application_v1alpha1_operation_sync_sources.errors);
errors = vErrors.length;
}
}
if(data.syncPolicy !== undefined){
if(!(validate_Application_v1alpha1_spec_syncPolicy(data.syncPolicy, {instancePath:instancePath+"/syncPolicy"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_spec_syncPolicy.errors : vErrors.concat(validate_Application_v1alpha1_spec_syncPolicy.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Application_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_Application_v1alpha1(data, {instancePath=""}={}){
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
if(!(((((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "metadata")) || (key3 === "operation")) || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(!(validate_AppProject_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AppProject_v1alpha1_metadata.errors : vErrors.concat(validate_AppProject_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.operation !== undefined){
if(!(validate_Application_v1alpha1_operation(data.operation, {instancePath:instancePath+"/operation"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_operation.errors : vErrors.concat(validate_Application_v1alpha1_operation.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Application_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Application_v1alpha1_spec.errors : vErrors.concat(validate_Application_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Application_v1alpha1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
