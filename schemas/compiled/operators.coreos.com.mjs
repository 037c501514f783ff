// Generated from schemas/operators.coreos.com/*.json by `npm run schemas`. Do not edit.
const fields_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec = new Set(["accessModes","dataSource","dataSourceRef","resources","selector","storageClassName","volumeAttributesClassName","volumeMode","volumeName"]);
const fields_Subscription_v1alpha1_spec_config_volumes_items_iscsi = new Set(["chapAuthDiscovery","chapAuthSession","fsType","initiatorName","iqn","iscsiInterface","lun","portals","readOnly","secretRef","targetPortal"]);
const fields_Subscription_v1alpha1_spec_config_volumes_items_scaleIO = new Set(["fsType","gateway","protectionDomain","readOnly","secretRef","sslEnabled","storageMode","storagePool","system","volumeName"]);
const fields_Subscription_v1alpha1_spec_config_volumes_items = new Set(["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVolume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","name","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","projected","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]);
const fields_Subscription_v1alpha1_spec_config = new Set(["affinity","annotations","env","envFrom","nodeSelector","resources","selector","tolerations","volumeMounts","volumes"]);
export const OperatorGroup_v1 = validate_OperatorGroup_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_OperatorGroup_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_OperatorGroup_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_OperatorGroup_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_OperatorGroup_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_OperatorGroup_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_OperatorGroup_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_OperatorGroup_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_OperatorGroup_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_metadata_labels.errors : vErrors.concat(validate_OperatorGroup_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_OperatorGroup_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_metadata_annotations.errors : vErrors.concat(validate_OperatorGroup_v1_metadata_annotations.errors);
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
if(!(validate_OperatorGroup_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_metadata_ownerReferences.errors : vErrors.concat(validate_OperatorGroup_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OperatorGroup_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1_spec_selector_matchExpressions(data, {instancePath=""}={}){
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
validate_OperatorGroup_v1_spec_selector_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1_spec_selector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector_matchExpressions.errors);
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
validate_OperatorGroup_v1_spec_selector.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "selector") || (key3 === "serviceAccountName")) || (key3 === "staticProvidedAPIs")) || (key3 === "targetNamespaces")) || (key3 === "upgradeStrategy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.selector !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountName !== undefined){
if(typeof data.serviceAccountName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountName",keyword:"type",params:{type: "string"}});
}
}
if(data.staticProvidedAPIs !== undefined){
if(typeof data.staticProvidedAPIs !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/staticProvidedAPIs",keyword:"type",params:{type: "boolean"}});
}
}
if(data.targetNamespaces !== undefined){
let data3 = data.targetNamespaces;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetNamespaces/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetNamespaces",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetNamespaces",keyword:"type",params:{type: "array"}});
}
}
if(data.upgradeStrategy !== undefined){
let data3 = data.upgradeStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/upgradeStrategy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Default") || (data3 === "TechPreviewUnsafeFailForward"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/upgradeStrategy",keyword:"enum",params:{allowedValues: ["Default","TechPreviewUnsafeFailForward"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OperatorGroup_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_OperatorGroup_v1(data, {instancePath=""}={}){
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
if("operators.coreos.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "operators.coreos.com/v1"}});
}
}
if(data.kind !== undefined){
if("OperatorGroup" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "OperatorGroup"}});
}
}
if(data.metadata !== undefined){
if(!(validate_OperatorGroup_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_metadata.errors : vErrors.concat(validate_OperatorGroup_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_OperatorGroup_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec.errors : vErrors.concat(validate_OperatorGroup_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OperatorGroup_v1.errors = vErrors;
return errors === 0;
}
export const Subscription_v1alpha1 = validate_Subscription_v1alpha1;
function validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchFields"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector_matchExpressions.errors);
errors = vErrors.length;
}
}
if(data.matchFields !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector_matchExpressions(data.matchFields, {instancePath:instancePath+"/matchFields"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector_matchExpressions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preference === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "preference"}});
}
if(data.weight === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"}});
}
for(const key3 in data){
if(!((key3 === "preference") || (key3 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preference !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data.preference, {instancePath:instancePath+"/preference"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodeSelectorTerms === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodeSelectorTerms"}});
}
for(const key3 in data){
if(!(key3 === "nodeSelectorTerms")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.nodeSelectorTerms !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data.nodeSelectorTerms, {instancePath:instancePath+"/nodeSelectorTerms"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topologyKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "topologyKey"}});
}
for(const key3 in data){
if(!((((((key3 === "labelSelector") || (key3 === "matchLabelKeys")) || (key3 === "mismatchLabelKeys")) || (key3 === "namespaceSelector")) || (key3 === "namespaces")) || (key3 === "topologyKey"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.labelSelector !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.matchLabelKeys !== undefined){
let data3 = data.matchLabelKeys;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchLabelKeys/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchLabelKeys",keyword:"type",params:{type: "array"}});
}
}
if(data.mismatchLabelKeys !== undefined){
let data3 = data.mismatchLabelKeys;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mismatchLabelKeys/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mismatchLabelKeys",keyword:"type",params:{type: "array"}});
}
}
if(data.namespaceSelector !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector.errors);
errors = vErrors.length;
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
if(data.topologyKey !== undefined){
if(typeof data.topologyKey !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topologyKey",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.podAffinityTerm === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "podAffinityTerm"}});
}
if(data.weight === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"}});
}
for(const key3 in data){
if(!((key3 === "podAffinityTerm") || (key3 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.podAffinityTerm !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data.podAffinityTerm, {instancePath:instancePath+"/podAffinityTerm"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity_podAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity_podAffinity.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_affinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "nodeAffinity") || (key3 === "podAffinity")) || (key3 === "podAntiAffinity"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.nodeAffinity !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_nodeAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAffinity !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity(data.podAffinity, {instancePath:instancePath+"/podAffinity"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_podAffinity.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAntiAffinity !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity(data.podAntiAffinity, {instancePath:instancePath+"/podAntiAffinity"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity_podAffinity.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_affinity.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_fileKeyRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
}
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
if(data.volumeName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumeName"}});
}
for(const key3 in data){
if(!((((key3 === "key") || (key3 === "optional")) || (key3 === "path")) || (key3 === "volumeName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeName !== undefined){
if(typeof data.volumeName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_fileKeyRef.errors = vErrors;
return errors === 0;
}
const pattern_806b2d88 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "");
function validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["integer","string"]}});
}
if(typeof data === "string"){
if(!pattern_806b2d88.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}});
}
}
validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resource"}});
}
for(const key3 in data){
if(!(((key3 === "containerName") || (key3 === "divisor")) || (key3 === "resource"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/containerName",keyword:"type",params:{type: "string"}});
}
}
if(data.divisor !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor(data.divisor, {instancePath:instancePath+"/divisor"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
if(data.resource !== undefined){
if(typeof data.resource !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_env_items_valueFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "configMapKeyRef") || (key3 === "fieldRef")) || (key3 === "fileKeyRef")) || (key3 === "resourceFieldRef")) || (key3 === "secretKeyRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.configMapKeyRef !== undefined){
let data3 = data.configMapKeyRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"type",params:{type: "object"}});
}
}
if(data.fieldRef !== undefined){
let data3 = data.fieldRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.fieldPath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"required",params:{missingProperty: "fieldPath"}});
}
for(const key5 in data3){
if(!((key5 === "apiVersion") || (key5 === "fieldPath"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiVersion !== undefined){
if(typeof data3.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data3.fieldPath !== undefined){
if(typeof data3.fieldPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef/fieldPath",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"type",params:{type: "object"}});
}
}
if(data.fileKeyRef !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_fileKeyRef(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_fileKeyRef.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_fileKeyRef.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef.errors);
errors = vErrors.length;
}
}
if(data.secretKeyRef !== undefined){
let data3 = data.secretKeyRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_env_items_valueFrom.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_env_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((key3 === "name") || (key3 === "value")) || (key3 === "valueFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
}
}
if(data.valueFrom !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items_valueFrom.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_env_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_env(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_env_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_env.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_envFrom_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "configMapRef") || (key3 === "prefix")) || (key3 === "secretRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.configMapRef !== undefined){
let data3 = data.configMapRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"type",params:{type: "object"}});
}
}
if(data.prefix !== undefined){
if(typeof data.prefix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prefix",keyword:"type",params:{type: "string"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_envFrom_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_envFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_envFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_envFrom_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_envFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_envFrom.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_resources_limits(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_resources_limits.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_resources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "claims") || (key3 === "limits")) || (key3 === "requests"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.claims !== undefined){
let data3 = data.claims;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "request"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.request !== undefined){
if(typeof data5.request !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i5+"/request",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"}});
}
}
if(data.limits !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_resources_limits.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_resources_limits.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_resources.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_tolerations_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "effect") || (key3 === "key")) || (key3 === "operator")) || (key3 === "tolerationSeconds")) || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.effect !== undefined){
if(typeof data.effect !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/effect",keyword:"type",params:{type: "string"}});
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.operator !== undefined){
if(typeof data.operator !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/operator",keyword:"type",params:{type: "string"}});
}
}
if(data.tolerationSeconds !== undefined){
let data3 = data.tolerationSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tolerationSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.value !== undefined){
if(typeof data.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_tolerations_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_tolerations(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_tolerations_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_tolerations_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_tolerations_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_tolerations.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumeMounts_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mountPath === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mountPath"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((((((key3 === "mountPath") || (key3 === "mountPropagation")) || (key3 === "name")) || (key3 === "readOnly")) || (key3 === "recursiveReadOnly")) || (key3 === "subPath")) || (key3 === "subPathExpr"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.mountPath !== undefined){
if(typeof data.mountPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mountPath",keyword:"type",params:{type: "string"}});
}
}
if(data.mountPropagation !== undefined){
if(typeof data.mountPropagation !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mountPropagation",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.recursiveReadOnly !== undefined){
if(typeof data.recursiveReadOnly !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/recursiveReadOnly",keyword:"type",params:{type: "string"}});
}
}
if(data.subPath !== undefined){
if(typeof data.subPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subPath",keyword:"type",params:{type: "string"}});
}
}
if(data.subPathExpr !== undefined){
if(typeof data.subPathExpr !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subPathExpr",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumeMounts_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumeMounts(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_volumeMounts_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumeMounts_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumeMounts_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_volumeMounts.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_awsElasticBlockStore(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumeID"}});
}
for(const key3 in data){
if(!((((key3 === "fsType") || (key3 === "partition")) || (key3 === "readOnly")) || (key3 === "volumeID"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.partition !== undefined){
let data3 = data.partition;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/partition",keyword:"type",params:{type: "integer"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.volumeID !== undefined){
if(typeof data.volumeID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_awsElasticBlockStore.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_azureDisk(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.diskName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "diskName"}});
}
if(data.diskURI === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "diskURI"}});
}
for(const key3 in data){
if(!((((((key3 === "cachingMode") || (key3 === "diskName")) || (key3 === "diskURI")) || (key3 === "fsType")) || (key3 === "kind")) || (key3 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.cachingMode !== undefined){
if(typeof data.cachingMode !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cachingMode",keyword:"type",params:{type: "string"}});
}
}
if(data.diskName !== undefined){
if(typeof data.diskName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/diskName",keyword:"type",params:{type: "string"}});
}
}
if(data.diskURI !== undefined){
if(typeof data.diskURI !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/diskURI",keyword:"type",params:{type: "string"}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_azureDisk.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_azureFile(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretName"}});
}
if(data.shareName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "shareName"}});
}
for(const key3 in data){
if(!(((key3 === "readOnly") || (key3 === "secretName")) || (key3 === "shareName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretName !== undefined){
if(typeof data.secretName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretName",keyword:"type",params:{type: "string"}});
}
}
if(data.shareName !== undefined){
if(typeof data.shareName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/shareName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_azureFile.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_cephfs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monitors === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitors"}});
}
for(const key3 in data){
if(!((((((key3 === "monitors") || (key3 === "path")) || (key3 === "readOnly")) || (key3 === "secretFile")) || (key3 === "secretRef")) || (key3 === "user"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.monitors !== undefined){
let data3 = data.monitors;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitors/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitors",keyword:"type",params:{type: "array"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretFile !== undefined){
if(typeof data.secretFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretFile",keyword:"type",params:{type: "string"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_cephfs.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_cinder(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumeID"}});
}
for(const key3 in data){
if(!((((key3 === "fsType") || (key3 === "readOnly")) || (key3 === "secretRef")) || (key3 === "volumeID"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.volumeID !== undefined){
if(typeof data.volumeID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_cinder.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_configMap(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "defaultMode") || (key3 === "items")) || (key3 === "name")) || (key3 === "optional"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.defaultMode !== undefined){
let data3 = data.defaultMode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.items !== undefined){
let data3 = data.items;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
if(data5.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"required",params:{missingProperty: "path"}});
}
for(const key7 in data5){
if(!(((key7 === "key") || (key7 === "mode")) || (key7 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
if(typeof data5.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.mode !== undefined){
let data7 = data5.mode;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/mode",keyword:"type",params:{type: "integer"}});
}
}
if(data5.path !== undefined){
if(typeof data5.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_csi(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "driver"}});
}
for(const key3 in data){
if(!(((((key3 === "driver") || (key3 === "fsType")) || (key3 === "nodePublishSecretRef")) || (key3 === "readOnly")) || (key3 === "volumeAttributes"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.nodePublishSecretRef !== undefined){
let data3 = data.nodePublishSecretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodePublishSecretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodePublishSecretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodePublishSecretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.volumeAttributes !== undefined){
let data3 = data.volumeAttributes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeAttributes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeAttributes",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_csi.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
for(const key3 in data){
if(!((((key3 === "fieldRef") || (key3 === "mode")) || (key3 === "path")) || (key3 === "resourceFieldRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fieldRef !== undefined){
let data3 = data.fieldRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.fieldPath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"required",params:{missingProperty: "fieldPath"}});
}
for(const key5 in data3){
if(!((key5 === "apiVersion") || (key5 === "fieldPath"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiVersion !== undefined){
if(typeof data3.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data3.fieldPath !== undefined){
if(typeof data3.fieldPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef/fieldPath",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"type",params:{type: "object"}});
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "integer"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "defaultMode") || (key3 === "items"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.defaultMode !== undefined){
let data3 = data.defaultMode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.items !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_emptyDir(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "medium") || (key3 === "sizeLimit"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.medium !== undefined){
if(typeof data.medium !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/medium",keyword:"type",params:{type: "string"}});
}
}
if(data.sizeLimit !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor(data.sizeLimit, {instancePath:instancePath+"/sizeLimit"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_emptyDir.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data, {instancePath=""}={}){
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
if(!((((key3 === "apiGroup") || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiGroup !== undefined){
if(typeof data.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiGroup",keyword:"type",params:{type: "string"}});
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
validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_resources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "limits") || (key3 === "requests"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.limits !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_resources_limits.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_resources_limits.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.accessModes !== undefined){
let data3 = data.accessModes;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessModes/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessModes",keyword:"type",params:{type: "array"}});
}
}
if(data.dataSource !== undefined){
let data3 = data.dataSource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"required",params:{missingProperty: "kind"}});
}
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(((key5 === "apiGroup") || (key5 === "kind")) || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiGroup !== undefined){
if(typeof data3.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data3.kind !== undefined){
if(typeof data3.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/kind",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"type",params:{type: "object"}});
}
}
if(data.dataSourceRef !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.storageClassName !== undefined){
if(typeof data.storageClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storageClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeAttributesClassName !== undefined){
if(typeof data.volumeAttributesClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeAttributesClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeMode !== undefined){
if(typeof data.volumeMode !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeMode",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeName !== undefined){
if(typeof data.volumeName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "spec"}});
}
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "volumeClaimTemplate")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.volumeClaimTemplate !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate(data.volumeClaimTemplate, {instancePath:instancePath+"/volumeClaimTemplate"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral_volumeClaimTemplate.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_fc(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "fsType") || (key3 === "lun")) || (key3 === "readOnly")) || (key3 === "targetWWNs")) || (key3 === "wwids"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.lun !== undefined){
let data3 = data.lun;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/lun",keyword:"type",params:{type: "integer"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.targetWWNs !== undefined){
let data3 = data.targetWWNs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetWWNs/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetWWNs",keyword:"type",params:{type: "array"}});
}
}
if(data.wwids !== undefined){
let data3 = data.wwids;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wwids/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/wwids",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_fc.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_flexVolume(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "driver"}});
}
for(const key3 in data){
if(!(((((key3 === "driver") || (key3 === "fsType")) || (key3 === "options")) || (key3 === "readOnly")) || (key3 === "secretRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.driver !== undefined){
if(typeof data.driver !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/driver",keyword:"type",params:{type: "string"}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.options !== undefined){
let data3 = data.options;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/options",keyword:"type",params:{type: "object"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_flexVolume.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_gcePersistentDisk(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pdName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pdName"}});
}
for(const key3 in data){
if(!((((key3 === "fsType") || (key3 === "partition")) || (key3 === "pdName")) || (key3 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.partition !== undefined){
let data3 = data.partition;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/partition",keyword:"type",params:{type: "integer"}});
}
}
if(data.pdName !== undefined){
if(typeof data.pdName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pdName",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_gcePersistentDisk.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_iscsi(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.iqn === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "iqn"}});
}
if(data.lun === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lun"}});
}
if(data.targetPortal === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetPortal"}});
}
for(const key3 in data){
if(!(fields_Subscription_v1alpha1_spec_config_volumes_items_iscsi.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.chapAuthDiscovery !== undefined){
if(typeof data.chapAuthDiscovery !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chapAuthDiscovery",keyword:"type",params:{type: "boolean"}});
}
}
if(data.chapAuthSession !== undefined){
if(typeof data.chapAuthSession !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chapAuthSession",keyword:"type",params:{type: "boolean"}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.initiatorName !== undefined){
if(typeof data.initiatorName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initiatorName",keyword:"type",params:{type: "string"}});
}
}
if(data.iqn !== undefined){
if(typeof data.iqn !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/iqn",keyword:"type",params:{type: "string"}});
}
}
if(data.iscsiInterface !== undefined){
if(typeof data.iscsiInterface !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/iscsiInterface",keyword:"type",params:{type: "string"}});
}
}
if(data.lun !== undefined){
let data3 = data.lun;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/lun",keyword:"type",params:{type: "integer"}});
}
}
if(data.portals !== undefined){
let data3 = data.portals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portals/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/portals",keyword:"type",params:{type: "array"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.targetPortal !== undefined){
if(typeof data.targetPortal !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPortal",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_iscsi.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_clusterTrustBundle(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
for(const key3 in data){
if(!(((((key3 === "labelSelector") || (key3 === "name")) || (key3 === "optional")) || (key3 === "path")) || (key3 === "signerName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.labelSelector !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.signerName !== undefined){
if(typeof data.signerName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signerName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_clusterTrustBundle.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "items") || (key3 === "name")) || (key3 === "optional"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.items !== undefined){
let data3 = data.items;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
if(data5.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"required",params:{missingProperty: "path"}});
}
for(const key7 in data5){
if(!(((key7 === "key") || (key7 === "mode")) || (key7 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
if(typeof data5.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.mode !== undefined){
let data7 = data5.mode;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/mode",keyword:"type",params:{type: "integer"}});
}
}
if(data5.path !== undefined){
if(typeof data5.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_downwardAPI(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "items")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.items !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_podCertificate(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyType === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keyType"}});
}
if(data.signerName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signerName"}});
}
for(const key3 in data){
if(!(((((((key3 === "certificateChainPath") || (key3 === "credentialBundlePath")) || (key3 === "keyPath")) || (key3 === "keyType")) || (key3 === "maxExpirationSeconds")) || (key3 === "signerName")) || (key3 === "userAnnotations"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.certificateChainPath !== undefined){
if(typeof data.certificateChainPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certificateChainPath",keyword:"type",params:{type: "string"}});
}
}
if(data.credentialBundlePath !== undefined){
if(typeof data.credentialBundlePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentialBundlePath",keyword:"type",params:{type: "string"}});
}
}
if(data.keyPath !== undefined){
if(typeof data.keyPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keyPath",keyword:"type",params:{type: "string"}});
}
}
if(data.keyType !== undefined){
if(typeof data.keyType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keyType",keyword:"type",params:{type: "string"}});
}
}
if(data.maxExpirationSeconds !== undefined){
let data3 = data.maxExpirationSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxExpirationSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.signerName !== undefined){
if(typeof data.signerName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signerName",keyword:"type",params:{type: "string"}});
}
}
if(data.userAnnotations !== undefined){
let data3 = data.userAnnotations;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userAnnotations/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/userAnnotations",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_podCertificate.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "clusterTrustBundle") || (key3 === "configMap")) || (key3 === "downwardAPI")) || (key3 === "podCertificate")) || (key3 === "secret")) || (key3 === "serviceAccountToken"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_clusterTrustBundle(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_clusterTrustBundle.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_clusterTrustBundle.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_downwardAPI.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.podCertificate !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_podCertificate(data.podCertificate, {instancePath:instancePath+"/podCertificate"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_podCertificate.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_podCertificate.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountToken !== undefined){
let data3 = data.serviceAccountToken;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken",keyword:"required",params:{missingProperty: "path"}});
}
for(const key5 in data3){
if(!(((key5 === "audience") || (key5 === "expirationSeconds")) || (key5 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.audience !== undefined){
if(typeof data3.audience !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken/audience",keyword:"type",params:{type: "string"}});
}
}
if(data3.expirationSeconds !== undefined){
let data5 = data3.expirationSeconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken/expirationSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data3.path !== undefined){
if(typeof data3.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_projected(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "defaultMode") || (key3 === "sources"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.defaultMode !== undefined){
let data3 = data.defaultMode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.sources !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected_sources.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_projected.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_quobyte(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registry === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registry"}});
}
if(data.volume === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volume"}});
}
for(const key3 in data){
if(!((((((key3 === "group") || (key3 === "readOnly")) || (key3 === "registry")) || (key3 === "tenant")) || (key3 === "user")) || (key3 === "volume"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.group !== undefined){
if(typeof data.group !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.registry !== undefined){
if(typeof data.registry !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/registry",keyword:"type",params:{type: "string"}});
}
}
if(data.tenant !== undefined){
if(typeof data.tenant !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenant",keyword:"type",params:{type: "string"}});
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
}
}
if(data.volume !== undefined){
if(typeof data.volume !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volume",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_quobyte.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_rbd(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "image"}});
}
if(data.monitors === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitors"}});
}
for(const key3 in data){
if(!((((((((key3 === "fsType") || (key3 === "image")) || (key3 === "keyring")) || (key3 === "monitors")) || (key3 === "pool")) || (key3 === "readOnly")) || (key3 === "secretRef")) || (key3 === "user"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
}
if(data.keyring !== undefined){
if(typeof data.keyring !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keyring",keyword:"type",params:{type: "string"}});
}
}
if(data.monitors !== undefined){
let data3 = data.monitors;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitors/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitors",keyword:"type",params:{type: "array"}});
}
}
if(data.pool !== undefined){
if(typeof data.pool !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pool",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/user",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_rbd.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_scaleIO(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gateway === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gateway"}});
}
if(data.secretRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretRef"}});
}
if(data.system === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "system"}});
}
for(const key3 in data){
if(!(fields_Subscription_v1alpha1_spec_config_volumes_items_scaleIO.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.gateway !== undefined){
if(typeof data.gateway !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gateway",keyword:"type",params:{type: "string"}});
}
}
if(data.protectionDomain !== undefined){
if(typeof data.protectionDomain !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/protectionDomain",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.sslEnabled !== undefined){
if(typeof data.sslEnabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sslEnabled",keyword:"type",params:{type: "boolean"}});
}
}
if(data.storageMode !== undefined){
if(typeof data.storageMode !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storageMode",keyword:"type",params:{type: "string"}});
}
}
if(data.storagePool !== undefined){
if(typeof data.storagePool !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storagePool",keyword:"type",params:{type: "string"}});
}
}
if(data.system !== undefined){
if(typeof data.system !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/system",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeName !== undefined){
if(typeof data.volumeName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_scaleIO.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_secret(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "defaultMode") || (key3 === "items")) || (key3 === "optional")) || (key3 === "secretName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.defaultMode !== undefined){
let data3 = data.defaultMode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.items !== undefined){
let data3 = data.items;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
if(data5.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"required",params:{missingProperty: "path"}});
}
for(const key7 in data5){
if(!(((key7 === "key") || (key7 === "mode")) || (key7 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
if(typeof data5.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.mode !== undefined){
let data7 = data5.mode;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/mode",keyword:"type",params:{type: "integer"}});
}
}
if(data5.path !== undefined){
if(typeof data5.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items",keyword:"type",params:{type: "array"}});
}
}
if(data.optional !== undefined){
if(typeof data.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretName !== undefined){
if(typeof data.secretName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_secret.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_storageos(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "fsType") || (key3 === "readOnly")) || (key3 === "secretRef")) || (key3 === "volumeName")) || (key3 === "volumeNamespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnly !== undefined){
if(typeof data.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data.secretRef !== undefined){
let data3 = data.secretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.volumeName !== undefined){
if(typeof data.volumeName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeName",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeNamespace !== undefined){
if(typeof data.volumeNamespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeNamespace",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_storageos.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items_vsphereVolume(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumePath === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumePath"}});
}
for(const key3 in data){
if(!((((key3 === "fsType") || (key3 === "storagePolicyID")) || (key3 === "storagePolicyName")) || (key3 === "volumePath"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.storagePolicyID !== undefined){
if(typeof data.storagePolicyID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storagePolicyID",keyword:"type",params:{type: "string"}});
}
}
if(data.storagePolicyName !== undefined){
if(typeof data.storagePolicyName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storagePolicyName",keyword:"type",params:{type: "string"}});
}
}
if(data.volumePath !== undefined){
if(typeof data.volumePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumePath",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items_vsphereVolume.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_Subscription_v1alpha1_spec_config_volumes_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.awsElasticBlockStore !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_awsElasticBlockStore(data.awsElasticBlockStore, {instancePath:instancePath+"/awsElasticBlockStore"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_awsElasticBlockStore.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_awsElasticBlockStore.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_azureDisk(data.azureDisk, {instancePath:instancePath+"/azureDisk"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_azureDisk.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_azureDisk.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_azureFile(data.azureFile, {instancePath:instancePath+"/azureFile"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_azureFile.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_azureFile.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_cephfs(data.cephfs, {instancePath:instancePath+"/cephfs"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_cephfs.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_cephfs.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_cinder(data.cinder, {instancePath:instancePath+"/cinder"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_cinder.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_cinder.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_configMap.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_csi(data.csi, {instancePath:instancePath+"/csi"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_csi.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_csi.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.emptyDir !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_emptyDir(data.emptyDir, {instancePath:instancePath+"/emptyDir"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_emptyDir.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_emptyDir.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral(data.ephemeral, {instancePath:instancePath+"/ephemeral"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_ephemeral.errors);
errors = vErrors.length;
}
}
if(data.fc !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_fc(data.fc, {instancePath:instancePath+"/fc"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_fc.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_fc.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_flexVolume(data.flexVolume, {instancePath:instancePath+"/flexVolume"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_flexVolume.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_flexVolume.errors);
errors = vErrors.length;
}
}
if(data.flocker !== undefined){
let data3 = data.flocker;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "datasetName") || (key5 === "datasetUUID"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.datasetName !== undefined){
if(typeof data3.datasetName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker/datasetName",keyword:"type",params:{type: "string"}});
}
}
if(data3.datasetUUID !== undefined){
if(typeof data3.datasetUUID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker/datasetUUID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker",keyword:"type",params:{type: "object"}});
}
}
if(data.gcePersistentDisk !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_gcePersistentDisk(data.gcePersistentDisk, {instancePath:instancePath+"/gcePersistentDisk"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_gcePersistentDisk.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_gcePersistentDisk.errors);
errors = vErrors.length;
}
}
if(data.gitRepo !== undefined){
let data3 = data.gitRepo;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.repository === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo",keyword:"required",params:{missingProperty: "repository"}});
}
for(const key5 in data3){
if(!(((key5 === "directory") || (key5 === "repository")) || (key5 === "revision"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.directory !== undefined){
if(typeof data3.directory !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo/directory",keyword:"type",params:{type: "string"}});
}
}
if(data3.repository !== undefined){
if(typeof data3.repository !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo/repository",keyword:"type",params:{type: "string"}});
}
}
if(data3.revision !== undefined){
if(typeof data3.revision !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo/revision",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo",keyword:"type",params:{type: "object"}});
}
}
if(data.glusterfs !== undefined){
let data3 = data.glusterfs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.endpoints === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"required",params:{missingProperty: "endpoints"}});
}
if(data3.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"required",params:{missingProperty: "path"}});
}
for(const key5 in data3){
if(!(((key5 === "endpoints") || (key5 === "path")) || (key5 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.endpoints !== undefined){
if(typeof data3.endpoints !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs/endpoints",keyword:"type",params:{type: "string"}});
}
}
if(data3.path !== undefined){
if(typeof data3.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs/path",keyword:"type",params:{type: "string"}});
}
}
if(data3.readOnly !== undefined){
if(typeof data3.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"type",params:{type: "object"}});
}
}
if(data.hostPath !== undefined){
let data3 = data.hostPath;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath",keyword:"required",params:{missingProperty: "path"}});
}
for(const key5 in data3){
if(!((key5 === "path") || (key5 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.path !== undefined){
if(typeof data3.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath/path",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath",keyword:"type",params:{type: "object"}});
}
}
if(data.image !== undefined){
let data3 = data.image;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "pullPolicy") || (key5 === "reference"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.pullPolicy !== undefined){
if(typeof data3.pullPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image/pullPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data3.reference !== undefined){
if(typeof data3.reference !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image/reference",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "object"}});
}
}
if(data.iscsi !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_iscsi(data.iscsi, {instancePath:instancePath+"/iscsi"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_iscsi.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_iscsi.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.nfs !== undefined){
let data3 = data.nfs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"required",params:{missingProperty: "path"}});
}
if(data3.server === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"required",params:{missingProperty: "server"}});
}
for(const key5 in data3){
if(!(((key5 === "path") || (key5 === "readOnly")) || (key5 === "server"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.path !== undefined){
if(typeof data3.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs/path",keyword:"type",params:{type: "string"}});
}
}
if(data3.readOnly !== undefined){
if(typeof data3.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.server !== undefined){
if(typeof data3.server !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs/server",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"type",params:{type: "object"}});
}
}
if(data.persistentVolumeClaim !== undefined){
let data3 = data.persistentVolumeClaim;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.claimName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim",keyword:"required",params:{missingProperty: "claimName"}});
}
for(const key5 in data3){
if(!((key5 === "claimName") || (key5 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.claimName !== undefined){
if(typeof data3.claimName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim/claimName",keyword:"type",params:{type: "string"}});
}
}
if(data3.readOnly !== undefined){
if(typeof data3.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim",keyword:"type",params:{type: "object"}});
}
}
if(data.photonPersistentDisk !== undefined){
let data3 = data.photonPersistentDisk;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.pdID === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk",keyword:"required",params:{missingProperty: "pdID"}});
}
for(const key5 in data3){
if(!((key5 === "fsType") || (key5 === "pdID"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.fsType !== undefined){
if(typeof data3.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data3.pdID !== undefined){
if(typeof data3.pdID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk/pdID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk",keyword:"type",params:{type: "object"}});
}
}
if(data.portworxVolume !== undefined){
let data3 = data.portworxVolume;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.volumeID === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume",keyword:"required",params:{missingProperty: "volumeID"}});
}
for(const key5 in data3){
if(!(((key5 === "fsType") || (key5 === "readOnly")) || (key5 === "volumeID"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.fsType !== undefined){
if(typeof data3.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data3.readOnly !== undefined){
if(typeof data3.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.volumeID !== undefined){
if(typeof data3.volumeID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume/volumeID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume",keyword:"type",params:{type: "object"}});
}
}
if(data.projected !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_projected(data.projected, {instancePath:instancePath+"/projected"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_projected.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_projected.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_quobyte(data.quobyte, {instancePath:instancePath+"/quobyte"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_quobyte.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_quobyte.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_rbd(data.rbd, {instancePath:instancePath+"/rbd"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_rbd.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_rbd.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_scaleIO(data.scaleIO, {instancePath:instancePath+"/scaleIO"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_scaleIO.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_scaleIO.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_secret(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_secret.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_secret.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_storageos(data.storageos, {instancePath:instancePath+"/storageos"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_storageos.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_storageos.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items_vsphereVolume(data.vsphereVolume, {instancePath:instancePath+"/vsphereVolume"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items_vsphereVolume.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items_vsphereVolume.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config_volumes_items.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config_volumes(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Subscription_v1alpha1_spec_config_volumes_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes_items.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Subscription_v1alpha1_spec_config_volumes.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec_config(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Subscription_v1alpha1_spec_config.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.affinity !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_affinity(data.affinity, {instancePath:instancePath+"/affinity"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_affinity.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_affinity.errors);
errors = vErrors.length;
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
if(data.env !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_env(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_env.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_env.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_envFrom(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_envFrom.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_envFrom.errors);
errors = vErrors.length;
}
}
if(data.nodeSelector !== undefined){
let data3 = data.nodeSelector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeSelector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeSelector",keyword:"type",params:{type: "object"}});
}
}
if(data.resources !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_resources.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_resources.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_OperatorGroup_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_spec_selector.errors : vErrors.concat(validate_OperatorGroup_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_tolerations(data.tolerations, {instancePath:instancePath+"/tolerations"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_tolerations.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_tolerations.errors);
errors = vErrors.length;
}
}
if(data.volumeMounts !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumeMounts.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumeMounts.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config_volumes(data.volumes, {instancePath:instancePath+"/volumes"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config_volumes.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config_volumes.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec_config.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.source === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "source"}});
}
if(data.sourceNamespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sourceNamespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "channel") || (key3 === "config")) || (key3 === "installPlanApproval")) || (key3 === "name")) || (key3 === "source")) || (key3 === "sourceNamespace")) || (key3 === "startingCSV"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.channel !== undefined){
if(typeof data.channel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
}
}
if(data.config !== undefined){
if(!(validate_Subscription_v1alpha1_spec_config(data.config, {instancePath:instancePath+"/config"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec_config.errors : vErrors.concat(validate_Subscription_v1alpha1_spec_config.errors);
errors = vErrors.length;
}
}
if(data.installPlanApproval !== undefined){
if(typeof data.installPlanApproval !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/installPlanApproval",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.source !== undefined){
if(typeof data.source !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
}
}
if(data.sourceNamespace !== undefined){
if(typeof data.sourceNamespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceNamespace",keyword:"type",params:{type: "string"}});
}
}
if(data.startingCSV !== undefined){
if(typeof data.startingCSV !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/startingCSV",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_Subscription_v1alpha1(data, {instancePath=""}={}){
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
if("operators.coreos.com/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "operators.coreos.com/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("Subscription" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Subscription"}});
}
}
if(data.metadata !== undefined){
if(!(validate_OperatorGroup_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_OperatorGroup_v1_metadata.errors : vErrors.concat(validate_OperatorGroup_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Subscription_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Subscription_v1alpha1_spec.errors : vErrors.concat(validate_Subscription_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Subscription_v1alpha1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
"operators.coreos.com/v1alpha1/Subscription": [
{"path":["spec","config","resources","claims"],"keys":["name"]},
],
};
