// Generated from schemas/external-secrets.io/*.json by `npm run schemas`. Do not edit.
export const ExternalSecret_v1 = validate_ExternalSecret_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_ExternalSecret_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_ExternalSecret_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_ExternalSecret_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_ExternalSecret_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ExternalSecret_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_ExternalSecret_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ExternalSecret_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_ExternalSecret_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_metadata_labels.errors : vErrors.concat(validate_ExternalSecret_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_ExternalSecret_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_metadata_annotations.errors : vErrors.concat(validate_ExternalSecret_v1_metadata_annotations.errors);
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
if(!(validate_ExternalSecret_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_metadata_ownerReferences.errors : vErrors.concat(validate_ExternalSecret_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_data_items_remoteRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
}
for(const key3 in data){
if(!(((((((key3 === "conversionStrategy") || (key3 === "decodingStrategy")) || (key3 === "key")) || (key3 === "metadataPolicy")) || (key3 === "nullBytePolicy")) || (key3 === "property")) || (key3 === "version"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.conversionStrategy !== undefined){
let data3 = data.conversionStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Default") || (data3 === "Unicode"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"enum",params:{allowedValues: ["Default","Unicode"]}});
}
}
if(data.decodingStrategy !== undefined){
let data3 = data.decodingStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/decodingStrategy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "Auto") || (data3 === "Base64")) || (data3 === "Base64URL")) || (data3 === "None"))){
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
let data3 = data.nullBytePolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nullBytePolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Ignore") || (data3 === "Fail"))){
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
validate_ExternalSecret_v1_spec_data_items_remoteRef.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef_kind(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
if(!((((((((((((((((((data === "ACRAccessToken") || (data === "BeyondtrustWorkloadCredentialsDynamicSecret")) || (data === "ClusterGenerator")) || (data === "CloudsmithAccessToken")) || (data === "ECRAuthorizationToken")) || (data === "Fake")) || (data === "GCRAccessToken")) || (data === "GithubAccessToken")) || (data === "GitlabDeployToken")) || (data === "QuayAccessToken")) || (data === "Password")) || (data === "SSHKey")) || (data === "STSSessionToken")) || (data === "UUID")) || (data === "VaultDynamicSecret")) || (data === "Webhook")) || (data === "Grafana")) || (data === "MFA"))){
errors = (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["ACRAccessToken","BeyondtrustWorkloadCredentialsDynamicSecret","ClusterGenerator","CloudsmithAccessToken","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","GitlabDeployToken","QuayAccessToken","Password","SSHKey","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana","MFA"]}});
}
validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef_kind.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef(data, {instancePath=""}={}){
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
if(!(((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(!(validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef_kind(data.kind, {instancePath:instancePath+"/kind"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef_kind.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef_kind.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_a3ee4713.test(data3)){
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
validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "SecretStore") || (data3 === "ClusterSecretStore"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["SecretStore","ClusterSecretStore"]}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_a3ee4713.test(data3)){
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
validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_data_items_sourceRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
errors = (vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 1}});
}
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
}
for(const key3 in data){
if(!((key3 === "generatorRef") || (key3 === "storeRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.generatorRef !== undefined){
if(!(validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef(data.generatorRef, {instancePath:instancePath+"/generatorRef"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_sourceRef_generatorRef.errors);
errors = vErrors.length;
}
}
if(data.storeRef !== undefined){
if(!(validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef(data.storeRef, {instancePath:instancePath+"/storeRef"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_data_items_sourceRef.errors = vErrors;
return errors === 0;
}
const pattern_aeb636d6 = new RegExp("^[-._a-zA-Z0-9]+$", "");
function validate_ExternalSecret_v1_spec_data_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.remoteRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "remoteRef"}});
}
if(data.secretKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretKey"}});
}
for(const key3 in data){
if(!(((key3 === "remoteRef") || (key3 === "secretKey")) || (key3 === "sourceRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.remoteRef !== undefined){
if(!(validate_ExternalSecret_v1_spec_data_items_remoteRef(data.remoteRef, {instancePath:instancePath+"/remoteRef"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_remoteRef.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_remoteRef.errors);
errors = vErrors.length;
}
}
if(data.secretKey !== undefined){
let data3 = data.secretKey;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_aeb636d6.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "string"}});
}
}
if(data.sourceRef !== undefined){
if(!(validate_ExternalSecret_v1_spec_data_items_sourceRef(data.sourceRef, {instancePath:instancePath+"/sourceRef"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_sourceRef.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_sourceRef.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_data_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_data(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ExternalSecret_v1_spec_data_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ExternalSecret_v1_spec_data.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_dataFrom_items_find(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "conversionStrategy") || (key3 === "decodingStrategy")) || (key3 === "name")) || (key3 === "nullBytePolicy")) || (key3 === "path")) || (key3 === "tags"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.conversionStrategy !== undefined){
let data3 = data.conversionStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Default") || (data3 === "Unicode"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conversionStrategy",keyword:"enum",params:{allowedValues: ["Default","Unicode"]}});
}
}
if(data.decodingStrategy !== undefined){
let data3 = data.decodingStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/decodingStrategy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "Auto") || (data3 === "Base64")) || (data3 === "Base64URL")) || (data3 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/decodingStrategy",keyword:"enum",params:{allowedValues: ["Auto","Base64","Base64URL","None"]}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "regexp")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.regexp !== undefined){
if(typeof data3.regexp !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name/regexp",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "object"}});
}
}
if(data.nullBytePolicy !== undefined){
let data3 = data.nullBytePolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nullBytePolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Ignore") || (data3 === "Fail"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nullBytePolicy",keyword:"enum",params:{allowedValues: ["Ignore","Fail"]}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate_ExternalSecret_v1_spec_dataFrom_items_find.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items_merge(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "conflictPolicy") || (key3 === "into")) || (key3 === "priority")) || (key3 === "priorityPolicy")) || (key3 === "strategy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.conflictPolicy !== undefined){
let data3 = data.conflictPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conflictPolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Ignore") || (data3 === "Error"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/conflictPolicy",keyword:"enum",params:{allowedValues: ["Ignore","Error"]}});
}
}
if(data.into !== undefined){
if(typeof data.into !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/into",keyword:"type",params:{type: "string"}});
}
}
if(data.priority !== undefined){
let data3 = data.priority;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "array"}});
}
}
if(data.priorityPolicy !== undefined){
let data3 = data.priorityPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityPolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "IgnoreNotFound") || (data3 === "Strict"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityPolicy",keyword:"enum",params:{allowedValues: ["IgnoreNotFound","Strict"]}});
}
}
if(data.strategy !== undefined){
let data3 = data.strategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/strategy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Extract") || (data3 === "JSON"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/strategy",keyword:"enum",params:{allowedValues: ["Extract","JSON"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items_merge.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length > 1){
errors = (vErrors ??= []).push({instancePath,keyword:"maxProperties",params:{limit: 1}});
}
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
}
for(const key3 in data){
if(!(((key3 === "merge") || (key3 === "regexp")) || (key3 === "transform"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.merge !== undefined){
if(!(validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items_merge(data.merge, {instancePath:instancePath+"/merge"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items_merge.errors : vErrors.concat(validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items_merge.errors);
errors = vErrors.length;
}
}
if(data.regexp !== undefined){
let data3 = data.regexp;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.source === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"required",params:{missingProperty: "source"}});
}
if(data3.target === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"required",params:{missingProperty: "target"}});
}
for(const key5 in data3){
if(!((key5 === "source") || (key5 === "target"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.source !== undefined){
if(typeof data3.source !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp/source",keyword:"type",params:{type: "string"}});
}
}
if(data3.target !== undefined){
if(typeof data3.target !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp/target",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/regexp",keyword:"type",params:{type: "object"}});
}
}
if(data.transform !== undefined){
let data3 = data.transform;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.template === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/transform",keyword:"required",params:{missingProperty: "template"}});
}
for(const key5 in data3){
if(!(key5 === "template")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/transform",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.template !== undefined){
if(typeof data3.template !== "string"){
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
validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_dataFrom_items_rewrite(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items.errors : vErrors.concat(validate_ExternalSecret_v1_spec_dataFrom_items_rewrite_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ExternalSecret_v1_spec_dataFrom_items_rewrite.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_dataFrom_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "extract") || (key3 === "find")) || (key3 === "rewrite")) || (key3 === "sourceRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.extract !== undefined){
if(!(validate_ExternalSecret_v1_spec_data_items_remoteRef(data.extract, {instancePath:instancePath+"/extract"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_remoteRef.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_remoteRef.errors);
errors = vErrors.length;
}
}
if(data.find !== undefined){
if(!(validate_ExternalSecret_v1_spec_dataFrom_items_find(data.find, {instancePath:instancePath+"/find"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_dataFrom_items_find.errors : vErrors.concat(validate_ExternalSecret_v1_spec_dataFrom_items_find.errors);
errors = vErrors.length;
}
}
if(data.rewrite !== undefined){
if(!(validate_ExternalSecret_v1_spec_dataFrom_items_rewrite(data.rewrite, {instancePath:instancePath+"/rewrite"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_dataFrom_items_rewrite.errors : vErrors.concat(validate_ExternalSecret_v1_spec_dataFrom_items_rewrite.errors);
errors = vErrors.length;
}
}
if(data.sourceRef !== undefined){
if(!(validate_ExternalSecret_v1_spec_data_items_sourceRef(data.sourceRef, {instancePath:instancePath+"/sourceRef"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_sourceRef.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_sourceRef.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_dataFrom_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_dataFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ExternalSecret_v1_spec_dataFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_dataFrom_items.errors : vErrors.concat(validate_ExternalSecret_v1_spec_dataFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ExternalSecret_v1_spec_dataFrom.errors = vErrors;
return errors === 0;
}
const pattern_665fa5b4 = new RegExp("^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s].*|[^\\s]+( [^\\s]+){4})$", "");
function validate_ExternalSecret_v1_spec_syncWindows_windows_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.duration === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "duration"}});
}
if(data.schedule === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "schedule"}});
}
for(const key3 in data){
if(!((key3 === "duration") || (key3 === "schedule"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.duration !== undefined){
if(typeof data.duration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/duration",keyword:"type",params:{type: "string"}});
}
}
if(data.schedule !== undefined){
let data3 = data.schedule;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_665fa5b4.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedule",keyword:"pattern",params:{pattern: "^(@(annually|yearly|monthly|weekly|daily|midnight|hourly)|@every [^\\s].*|[^\\s]+( [^\\s]+){4})$"}});
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
validate_ExternalSecret_v1_spec_syncWindows_windows_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_syncWindows_windows(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ExternalSecret_v1_spec_syncWindows_windows_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_syncWindows_windows_items.errors : vErrors.concat(validate_ExternalSecret_v1_spec_syncWindows_windows_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ExternalSecret_v1_spec_syncWindows_windows.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_syncWindows(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.windows === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "windows"}});
}
for(const key3 in data){
if(!((key3 === "kind") || (key3 === "windows"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "allow") || (data3 === "deny"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["allow","deny"]}});
}
}
if(data.windows !== undefined){
if(!(validate_ExternalSecret_v1_spec_syncWindows_windows(data.windows, {instancePath:instancePath+"/windows"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_syncWindows_windows.errors : vErrors.concat(validate_ExternalSecret_v1_spec_syncWindows_windows.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_syncWindows.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target_template_metadata(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "annotations") || (key3 === "finalizers")) || (key3 === "labels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.finalizers !== undefined){
let data3 = data.finalizers;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/finalizers",keyword:"type",params:{type: "array"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_target_template_metadata.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
}
for(const key3 in data){
if(!((key3 === "key") || (key3 === "templateAs"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.key !== undefined){
let data3 = data.key;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_aeb636d6.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.templateAs !== undefined){
let data3 = data.templateAs;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/templateAs",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Values") || (data3 === "KeysAndValues"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/templateAs",keyword:"enum",params:{allowedValues: ["Values","KeysAndValues"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items_items.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.items === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "items"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((key3 === "items") || (key3 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.items !== undefined){
if(!(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap_items.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_a3ee4713.test(data3)){
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
validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target_template_templateFrom_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "configMap") || (key3 === "literal")) || (key3 === "secret")) || (key3 === "target")) || (key3 === "valuesDecodingStrategy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.configMap !== undefined){
if(!(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.literal !== undefined){
if(typeof data.literal !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/literal",keyword:"type",params:{type: "string"}});
}
}
if(data.secret !== undefined){
if(!(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template_templateFrom_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(typeof data.target !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/target",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesDecodingStrategy !== undefined){
let data3 = data.valuesDecodingStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/valuesDecodingStrategy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "Auto") || (data3 === "Base64")) || (data3 === "Base64URL")) || (data3 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/valuesDecodingStrategy",keyword:"enum",params:{allowedValues: ["Auto","Base64","Base64URL","None"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_target_template_templateFrom_items.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target_template_templateFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ExternalSecret_v1_spec_target_template_templateFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template_templateFrom_items.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template_templateFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ExternalSecret_v1_spec_target_template_templateFrom.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target_template(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "data") || (key3 === "engineVersion")) || (key3 === "mergePolicy")) || (key3 === "metadata")) || (key3 === "templateFrom")) || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.data !== undefined){
let data3 = data.data;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/data/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/data",keyword:"type",params:{type: "object"}});
}
}
if(data.engineVersion !== undefined){
let data3 = data.engineVersion;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/engineVersion",keyword:"type",params:{type: "string"}});
}
if(!(data3 === "v2")){
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
if(!(validate_ExternalSecret_v1_spec_target_template_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template_metadata.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template_metadata.errors);
errors = vErrors.length;
}
}
if(data.templateFrom !== undefined){
if(!(validate_ExternalSecret_v1_spec_target_template_templateFrom(data.templateFrom, {instancePath:instancePath+"/templateFrom"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template_templateFrom.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template_templateFrom.errors);
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
validate_ExternalSecret_v1_spec_target_template.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec_target(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "creationPolicy") || (key3 === "deletionPolicy")) || (key3 === "immutable")) || (key3 === "manifest")) || (key3 === "name")) || (key3 === "template"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.creationPolicy !== undefined){
let data3 = data.creationPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/creationPolicy",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "Owner") || (data3 === "Orphan")) || (data3 === "Merge")) || (data3 === "None")) || (data3 === "CreateOrMerge"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/creationPolicy",keyword:"enum",params:{allowedValues: ["Owner","Orphan","Merge","None","CreateOrMerge"]}});
}
}
if(data.deletionPolicy !== undefined){
let data3 = data.deletionPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deletionPolicy",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "Delete") || (data3 === "Merge")) || (data3 === "Retain"))){
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
for(const key5 in data3){
if(!((key5 === "apiVersion") || (key5 === "kind"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/manifest",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiVersion !== undefined){
let data5 = data3.apiVersion;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
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
if(lengthOf(data5) < 1){
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
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_a3ee4713.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.template !== undefined){
if(!(validate_ExternalSecret_v1_spec_target_template(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target_template.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target_template.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec_target.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "data") || (key3 === "dataFrom")) || (key3 === "refreshInterval")) || (key3 === "refreshPolicy")) || (key3 === "secretStoreRef")) || (key3 === "syncWindows")) || (key3 === "target"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.data !== undefined){
if(!(validate_ExternalSecret_v1_spec_data(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data.errors);
errors = vErrors.length;
}
}
if(data.dataFrom !== undefined){
if(!(validate_ExternalSecret_v1_spec_dataFrom(data.dataFrom, {instancePath:instancePath+"/dataFrom"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_dataFrom.errors : vErrors.concat(validate_ExternalSecret_v1_spec_dataFrom.errors);
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
if(!(validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef(data.secretStoreRef, {instancePath:instancePath+"/secretStoreRef"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef.errors : vErrors.concat(validate_ExternalSecret_v1_spec_data_items_sourceRef_storeRef.errors);
errors = vErrors.length;
}
}
if(data.syncWindows !== undefined){
if(!(validate_ExternalSecret_v1_spec_syncWindows(data.syncWindows, {instancePath:instancePath+"/syncWindows"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_syncWindows.errors : vErrors.concat(validate_ExternalSecret_v1_spec_syncWindows.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate_ExternalSecret_v1_spec_target(data.target, {instancePath:instancePath+"/target"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec_target.errors : vErrors.concat(validate_ExternalSecret_v1_spec_target.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_ExternalSecret_v1(data, {instancePath=""}={}){
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
if(!(validate_ExternalSecret_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_metadata.errors : vErrors.concat(validate_ExternalSecret_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_ExternalSecret_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_ExternalSecret_v1_spec.errors : vErrors.concat(validate_ExternalSecret_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ExternalSecret_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
