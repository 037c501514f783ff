// Generated from schemas/apps/*.json by `npm run schemas`. Do not edit.
const fields_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe = new Set(["exec","failureThreshold","grpc","httpGet","initialDelaySeconds","periodSeconds","successThreshold","tcpSocket","terminationGracePeriodSeconds","timeoutSeconds"]);
const fields_DaemonSet_v1_spec_template_spec_containers_items_securityContext = new Set(["allowPrivilegeEscalation","appArmorProfile","capabilities","privileged","procMount","readOnlyRootFilesystem","runAsGroup","runAsNonRoot","runAsUser","seLinuxOptions","seccompProfile","windowsOptions"]);
const fields_DaemonSet_v1_spec_template_spec_containers_items = new Set(["args","command","env","envFrom","image","imagePullPolicy","lifecycle","livenessProbe","name","ports","readinessProbe","resizePolicy","resources","restartPolicy","restartPolicyRules","securityContext","startupProbe","stdin","stdinOnce","terminationMessagePath","terminationMessagePolicy","tty","volumeDevices","volumeMounts","workingDir"]);
const fields_DaemonSet_v1_spec_template_spec_ephemeralContainers_items = new Set(["args","command","env","envFrom","image","imagePullPolicy","lifecycle","livenessProbe","name","ports","readinessProbe","resizePolicy","resources","restartPolicy","restartPolicyRules","securityContext","startupProbe","stdin","stdinOnce","targetContainerName","terminationMessagePath","terminationMessagePolicy","tty","volumeDevices","volumeMounts","workingDir"]);
const fields_DaemonSet_v1_spec_template_spec_securityContext = new Set(["appArmorProfile","fsGroup","fsGroupChangePolicy","runAsGroup","runAsNonRoot","runAsUser","seLinuxChangePolicy","seLinuxOptions","seccompProfile","supplementalGroups","supplementalGroupsPolicy","sysctls","windowsOptions"]);
const fields_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec = new Set(["accessModes","dataSource","dataSourceRef","resources","selector","storageClassName","volumeAttributesClassName","volumeMode","volumeName"]);
const fields_DaemonSet_v1_spec_template_spec_volumes_items_iscsi = new Set(["chapAuthDiscovery","chapAuthSession","fsType","initiatorName","iqn","iscsiInterface","lun","portals","readOnly","secretRef","targetPortal"]);
const fields_DaemonSet_v1_spec_template_spec_volumes_items_scaleIO = new Set(["fsType","gateway","protectionDomain","readOnly","secretRef","sslEnabled","storageMode","storagePool","system","volumeName"]);
const fields_DaemonSet_v1_spec_template_spec_volumes_items = new Set(["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVolume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","name","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","projected","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]);
const fields_DaemonSet_v1_spec_template_spec = new Set(["activeDeadlineSeconds","affinity","automountServiceAccountToken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliases","hostIPC","hostNetwork","hostPID","hostUsers","hostname","hostnameOverride","imagePullSecrets","initContainers","nodeName","nodeSelector","os","overhead","preemptionPolicy","priority","priorityClassName","readinessGates","resourceClaims","resources","restartPolicy","runtimeClassName","schedulerName","schedulingGates","schedulingGroup","securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN","shareProcessNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"]);
const fields_StatefulSet_v1_spec = new Set(["minReadySeconds","ordinals","persistentVolumeClaimRetentionPolicy","podManagementPolicy","replicas","revisionHistoryLimit","selector","serviceName","template","updateStrategy","volumeClaimTemplates"]);
export const DaemonSet_v1 = validate_DaemonSet_v1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_DaemonSet_v1_metadata_labels(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_metadata_annotations(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata_ownerReferences_items.errors : vErrors.concat(validate_DaemonSet_v1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_metadata(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata_labels.errors : vErrors.concat(validate_DaemonSet_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_DaemonSet_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata_annotations.errors : vErrors.concat(validate_DaemonSet_v1_metadata_annotations.errors);
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
if(!(validate_DaemonSet_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata_ownerReferences.errors : vErrors.concat(validate_DaemonSet_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_metadata.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_selector_matchExpressions(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_selector_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_selector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_DaemonSet_v1_spec_selector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector_matchExpressions.errors);
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
validate_DaemonSet_v1_spec_selector.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_metadata(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(!(validate_DaemonSet_v1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata_labels.errors : vErrors.concat(validate_DaemonSet_v1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_DaemonSet_v1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata_annotations.errors : vErrors.concat(validate_DaemonSet_v1_metadata_annotations.errors);
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
if(!(validate_DaemonSet_v1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata_ownerReferences.errors : vErrors.concat(validate_DaemonSet_v1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_metadata.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchFields"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_DaemonSet_v1_spec_selector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector_matchExpressions.errors);
errors = vErrors.length;
}
}
if(data.matchFields !== undefined){
if(!(validate_DaemonSet_v1_spec_selector_matchExpressions(data.matchFields, {instancePath:instancePath+"/matchFields"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector_matchExpressions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weight === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"}});
}
if(data.preference === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "preference"}});
}
for(const key3 in data){
if(!((key3 === "preference") || (key3 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preference !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data.preference, {instancePath:instancePath+"/preference"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
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
validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data.nodeSelectorTerms, {instancePath:instancePath+"/nodeSelectorTerms"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_selector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
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
if(!(validate_DaemonSet_v1_spec_selector(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
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
validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.weight === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"}});
}
if(data.podAffinityTerm === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "podAffinityTerm"}});
}
for(const key3 in data){
if(!((key3 === "podAffinityTerm") || (key3 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.podAffinityTerm !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data.podAffinityTerm, {instancePath:instancePath+"/podAffinityTerm"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
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
validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_affinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "nodeAffinity") || (key3 === "podAffinity")) || (key3 === "podAntiAffinity"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.nodeAffinity !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_nodeAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAffinity !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity(data.podAffinity, {instancePath:instancePath+"/podAffinity"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAntiAffinity !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity(data.podAntiAffinity, {instancePath:instancePath+"/podAntiAffinity"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_affinity.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumeName"}});
}
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
if(data.key === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "key"}});
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
validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef.errors = vErrors;
return errors === 0;
}
const pattern_806b2d88 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "");
function validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef(data, {instancePath=""}={}){
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
let data3 = data.divisor;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/divisor",keyword:"type",params:{type: ["number","string"]}});
}
if(typeof data3 === "string"){
if(!pattern_806b2d88.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/divisor",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}});
}
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
validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors);
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
validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_env_items(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_env_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_env(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_env_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_env.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom_items(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
}
for(const key3 in data){
if(!(((((key3 === "host") || (key3 === "httpHeaders")) || (key3 === "path")) || (key3 === "port")) || (key3 === "scheme"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.httpHeaders !== undefined){
let data3 = data.httpHeaders;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.scheme !== undefined){
if(typeof data.scheme !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "exec") || (key3 === "httpGet")) || (key3 === "sleep")) || (key3 === "tcpSocket"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.exec !== undefined){
let data3 = data.exec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "command")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.command !== undefined){
let data5 = data3.command;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec/command/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec/command",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec",keyword:"type",params:{type: "object"}});
}
}
if(data.httpGet !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors);
errors = vErrors.length;
}
}
if(data.sleep !== undefined){
let data3 = data.sleep;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.seconds === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sleep",keyword:"required",params:{missingProperty: "seconds"}});
}
for(const key5 in data3){
if(!(key5 === "seconds")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sleep",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.seconds !== undefined){
let data5 = data3.seconds;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sleep/seconds",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sleep",keyword:"type",params:{type: "object"}});
}
}
if(data.tcpSocket !== undefined){
let data3 = data.tcpSocket;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.port === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"required",params:{missingProperty: "port"}});
}
for(const key5 in data3){
if(!((key5 === "host") || (key5 === "port"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.host !== undefined){
if(typeof data3.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket/host",keyword:"type",params:{type: "string"}});
}
}
if(data3.port !== undefined){
let data5 = data3.port;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket/port",keyword:"type",params:{type: ["integer","string"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "postStart") || (key3 === "preStop")) || (key3 === "stopSignal"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.postStart !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart(data.postStart, {instancePath:instancePath+"/postStart"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart(data.preStop, {instancePath:instancePath+"/preStop"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart.errors);
errors = vErrors.length;
}
}
if(data.stopSignal !== undefined){
if(typeof data.stopSignal !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/stopSignal",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.exec !== undefined){
let data3 = data.exec;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "command")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.command !== undefined){
let data5 = data3.command;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec/command/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec/command",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec",keyword:"type",params:{type: "object"}});
}
}
if(data.failureThreshold !== undefined){
let data3 = data.failureThreshold;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/failureThreshold",keyword:"type",params:{type: "integer"}});
}
}
if(data.grpc !== undefined){
let data3 = data.grpc;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.port === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"required",params:{missingProperty: "port"}});
}
for(const key5 in data3){
if(!((key5 === "port") || (key5 === "service"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.port !== undefined){
let data5 = data3.port;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/port",keyword:"type",params:{type: "integer"}});
}
}
if(data3.service !== undefined){
if(typeof data3.service !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/service",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"type",params:{type: "object"}});
}
}
if(data.httpGet !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors);
errors = vErrors.length;
}
}
if(data.initialDelaySeconds !== undefined){
let data3 = data.initialDelaySeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initialDelaySeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.periodSeconds !== undefined){
let data3 = data.periodSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/periodSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.successThreshold !== undefined){
let data3 = data.successThreshold;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/successThreshold",keyword:"type",params:{type: "integer"}});
}
}
if(data.tcpSocket !== undefined){
let data3 = data.tcpSocket;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.port === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"required",params:{missingProperty: "port"}});
}
for(const key5 in data3){
if(!((key5 === "host") || (key5 === "port"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.host !== undefined){
if(typeof data3.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket/host",keyword:"type",params:{type: "string"}});
}
}
if(data3.port !== undefined){
let data5 = data3.port;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket/port",keyword:"type",params:{type: ["integer","string"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"type",params:{type: "object"}});
}
}
if(data.terminationGracePeriodSeconds !== undefined){
let data3 = data.terminationGracePeriodSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.timeoutSeconds !== undefined){
let data3 = data.timeoutSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeoutSeconds",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_ports_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerPort === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "containerPort"}});
}
for(const key3 in data){
if(!(((((key3 === "containerPort") || (key3 === "hostIP")) || (key3 === "hostPort")) || (key3 === "name")) || (key3 === "protocol"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.containerPort !== undefined){
let data3 = data.containerPort;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/containerPort",keyword:"type",params:{type: "integer"}});
}
}
if(data.hostIP !== undefined){
if(typeof data.hostIP !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostIP",keyword:"type",params:{type: "string"}});
}
}
if(data.hostPort !== undefined){
let data3 = data.hostPort;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPort",keyword:"type",params:{type: "integer"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_ports_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_ports(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_ports_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_ports_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_ports_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_ports.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.resourceName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "resourceName"}});
}
if(data3.restartPolicy === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "restartPolicy"}});
}
for(const key5 in data3){
if(!((key5 === "resourceName") || (key5 === "restartPolicy"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.resourceName !== undefined){
if(typeof data3.resourceName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/resourceName",keyword:"type",params:{type: "string"}});
}
}
if(data3.restartPolicy !== undefined){
if(typeof data3.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/restartPolicy",keyword:"type",params:{type: "string"}});
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
validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
let data3 = data[key3];
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: ["number","string"]}});
}
if(typeof data3 === "string"){
if(!pattern_806b2d88.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_resources(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_resources.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
}
for(const key3 in data){
if(!((key3 === "action") || (key3 === "exitCodes"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
}
}
if(data.exitCodes !== undefined){
let data3 = data.exitCodes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.operator === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes",keyword:"required",params:{missingProperty: "operator"}});
}
for(const key5 in data3){
if(!((key5 === "operator") || (key5 === "values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.operator !== undefined){
if(typeof data3.operator !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes/operator",keyword:"type",params:{type: "string"}});
}
}
if(data3.values !== undefined){
let data5 = data3.values;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
let data7 = data5[i7];
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes/values/" + i7,keyword:"type",params:{type: "integer"}});
}
}
let i6 = data5.length;
let j6;
if(i6 > 1){
const indices7 = {};
for(;i6--;){
let item8 = data5[i6];
if(!(((typeof item8 == "number") && (!(item8 % 1) && !isNaN(item8))) && (isFinite(item8)))){
continue;
}
if(typeof indices7[item8] == "number"){
j6 = indices7[item8];
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes/values",keyword:"uniqueItems",params:{i: i6, j: j6}});
break;
}
indices7[item8] = i6;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes/values",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "gmsaCredentialSpec") || (key3 === "gmsaCredentialSpecName")) || (key3 === "hostProcess")) || (key3 === "runAsUserName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.gmsaCredentialSpec !== undefined){
if(typeof data.gmsaCredentialSpec !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gmsaCredentialSpec",keyword:"type",params:{type: "string"}});
}
}
if(data.gmsaCredentialSpecName !== undefined){
if(typeof data.gmsaCredentialSpecName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gmsaCredentialSpecName",keyword:"type",params:{type: "string"}});
}
}
if(data.hostProcess !== undefined){
if(typeof data.hostProcess !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostProcess",keyword:"type",params:{type: "boolean"}});
}
}
if(data.runAsUserName !== undefined){
if(typeof data.runAsUserName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsUserName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_containers_items_securityContext.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowPrivilegeEscalation !== undefined){
if(typeof data.allowPrivilegeEscalation !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowPrivilegeEscalation",keyword:"type",params:{type: "boolean"}});
}
}
if(data.appArmorProfile !== undefined){
let data3 = data.appArmorProfile;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key5 in data3){
if(!((key5 === "localhostProfile") || (key5 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.localhostProfile !== undefined){
if(typeof data3.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"type",params:{type: "object"}});
}
}
if(data.capabilities !== undefined){
let data3 = data.capabilities;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "add") || (key5 === "drop"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.add !== undefined){
let data5 = data3.add;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities/add/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities/add",keyword:"type",params:{type: "array"}});
}
}
if(data3.drop !== undefined){
let data5 = data3.drop;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities/drop/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities/drop",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities",keyword:"type",params:{type: "object"}});
}
}
if(data.privileged !== undefined){
if(typeof data.privileged !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/privileged",keyword:"type",params:{type: "boolean"}});
}
}
if(data.procMount !== undefined){
if(typeof data.procMount !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/procMount",keyword:"type",params:{type: "string"}});
}
}
if(data.readOnlyRootFilesystem !== undefined){
if(typeof data.readOnlyRootFilesystem !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readOnlyRootFilesystem",keyword:"type",params:{type: "boolean"}});
}
}
if(data.runAsGroup !== undefined){
let data3 = data.runAsGroup;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsGroup",keyword:"type",params:{type: "integer"}});
}
}
if(data.runAsNonRoot !== undefined){
if(typeof data.runAsNonRoot !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsNonRoot",keyword:"type",params:{type: "boolean"}});
}
}
if(data.runAsUser !== undefined){
let data3 = data.runAsUser;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsUser",keyword:"type",params:{type: "integer"}});
}
}
if(data.seLinuxOptions !== undefined){
let data3 = data.seLinuxOptions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((((key5 === "level") || (key5 === "role")) || (key5 === "type")) || (key5 === "user"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.level !== undefined){
if(typeof data3.level !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/level",keyword:"type",params:{type: "string"}});
}
}
if(data3.role !== undefined){
if(typeof data3.role !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/role",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/type",keyword:"type",params:{type: "string"}});
}
}
if(data3.user !== undefined){
if(typeof data3.user !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/user",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"type",params:{type: "object"}});
}
}
if(data.seccompProfile !== undefined){
let data3 = data.seccompProfile;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key5 in data3){
if(!((key5 === "localhostProfile") || (key5 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.localhostProfile !== undefined){
if(typeof data3.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"type",params:{type: "object"}});
}
}
if(data.windowsOptions !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.mountPath === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mountPath"}});
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
validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_containers_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.args !== undefined){
let data3 = data.args;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/args/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/args",keyword:"type",params:{type: "array"}});
}
}
if(data.command !== undefined){
let data3 = data.command;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/command/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/command",keyword:"type",params:{type: "array"}});
}
}
if(data.env !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_env(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_env.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_env.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
}
if(data.imagePullPolicy !== undefined){
if(typeof data.imagePullPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.lifecycle !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe(data.livenessProbe, {instancePath:instancePath+"/livenessProbe"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.ports !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_ports(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_ports.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_ports.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe(data.readinessProbe, {instancePath:instancePath+"/readinessProbe"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.resizePolicy !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy(data.resizePolicy, {instancePath:instancePath+"/resizePolicy"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.restartPolicyRules !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules(data.restartPolicyRules, {instancePath:instancePath+"/restartPolicyRules"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules.errors);
errors = vErrors.length;
}
}
if(data.securityContext !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe(data.startupProbe, {instancePath:instancePath+"/startupProbe"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.stdin !== undefined){
if(typeof data.stdin !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/stdin",keyword:"type",params:{type: "boolean"}});
}
}
if(data.stdinOnce !== undefined){
if(typeof data.stdinOnce !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/stdinOnce",keyword:"type",params:{type: "boolean"}});
}
}
if(data.terminationMessagePath !== undefined){
if(typeof data.terminationMessagePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationMessagePath",keyword:"type",params:{type: "string"}});
}
}
if(data.terminationMessagePolicy !== undefined){
if(typeof data.terminationMessagePolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationMessagePolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.tty !== undefined){
if(typeof data.tty !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tty",keyword:"type",params:{type: "boolean"}});
}
}
if(data.volumeDevices !== undefined){
let data3 = data.volumeDevices;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.devicePath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "devicePath"}});
}
for(const key7 in data5){
if(!((key7 === "devicePath") || (key7 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.devicePath !== undefined){
if(typeof data5.devicePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5+"/devicePath",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices",keyword:"type",params:{type: "array"}});
}
}
if(data.volumeMounts !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts.errors);
errors = vErrors.length;
}
}
if(data.workingDir !== undefined){
if(typeof data.workingDir !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workingDir",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_containers_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_containers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_containers.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_dnsConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "nameservers") || (key3 === "options")) || (key3 === "searches"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.nameservers !== undefined){
let data3 = data.nameservers;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameservers/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameservers",keyword:"type",params:{type: "array"}});
}
}
if(data.options !== undefined){
let data3 = data.options;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/options",keyword:"type",params:{type: "array"}});
}
}
if(data.searches !== undefined){
let data3 = data.searches;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/searches/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/searches",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_dnsConfig.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_ephemeralContainers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_ephemeralContainers_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.args !== undefined){
let data3 = data.args;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/args/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/args",keyword:"type",params:{type: "array"}});
}
}
if(data.command !== undefined){
let data3 = data.command;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/command/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/command",keyword:"type",params:{type: "array"}});
}
}
if(data.env !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_env(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_env.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_env.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_envFrom.errors);
errors = vErrors.length;
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
}
if(data.imagePullPolicy !== undefined){
if(typeof data.imagePullPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.lifecycle !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_lifecycle.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe(data.livenessProbe, {instancePath:instancePath+"/livenessProbe"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.ports !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_ports(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_ports.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_ports.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe(data.readinessProbe, {instancePath:instancePath+"/readinessProbe"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.resizePolicy !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy(data.resizePolicy, {instancePath:instancePath+"/resizePolicy"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resizePolicy.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.restartPolicyRules !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules(data.restartPolicyRules, {instancePath:instancePath+"/restartPolicyRules"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_restartPolicyRules.errors);
errors = vErrors.length;
}
}
if(data.securityContext !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe(data.startupProbe, {instancePath:instancePath+"/startupProbe"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.stdin !== undefined){
if(typeof data.stdin !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/stdin",keyword:"type",params:{type: "boolean"}});
}
}
if(data.stdinOnce !== undefined){
if(typeof data.stdinOnce !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/stdinOnce",keyword:"type",params:{type: "boolean"}});
}
}
if(data.targetContainerName !== undefined){
if(typeof data.targetContainerName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetContainerName",keyword:"type",params:{type: "string"}});
}
}
if(data.terminationMessagePath !== undefined){
if(typeof data.terminationMessagePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationMessagePath",keyword:"type",params:{type: "string"}});
}
}
if(data.terminationMessagePolicy !== undefined){
if(typeof data.terminationMessagePolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationMessagePolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.tty !== undefined){
if(typeof data.tty !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tty",keyword:"type",params:{type: "boolean"}});
}
}
if(data.volumeDevices !== undefined){
let data3 = data.volumeDevices;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.devicePath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "devicePath"}});
}
for(const key7 in data5){
if(!((key7 === "devicePath") || (key7 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.devicePath !== undefined){
if(typeof data5.devicePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5+"/devicePath",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices",keyword:"type",params:{type: "array"}});
}
}
if(data.volumeMounts !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_volumeMounts.errors);
errors = vErrors.length;
}
}
if(data.workingDir !== undefined){
if(typeof data.workingDir !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workingDir",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_ephemeralContainers_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_ephemeralContainers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_ephemeralContainers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_ephemeralContainers_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_ephemeralContainers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_ephemeralContainers.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_resourceClaims_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((key3 === "name") || (key3 === "resourceClaimName")) || (key3 === "resourceClaimTemplateName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.resourceClaimName !== undefined){
if(typeof data.resourceClaimName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resourceClaimName",keyword:"type",params:{type: "string"}});
}
}
if(data.resourceClaimTemplateName !== undefined){
if(typeof data.resourceClaimTemplateName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resourceClaimTemplateName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_resourceClaims_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_resourceClaims(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_resourceClaims_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_resourceClaims_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_resourceClaims_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_resourceClaims.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_securityContext(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_securityContext.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.appArmorProfile !== undefined){
let data3 = data.appArmorProfile;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key5 in data3){
if(!((key5 === "localhostProfile") || (key5 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.localhostProfile !== undefined){
if(typeof data3.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"type",params:{type: "object"}});
}
}
if(data.fsGroup !== undefined){
let data3 = data.fsGroup;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsGroup",keyword:"type",params:{type: "integer"}});
}
}
if(data.fsGroupChangePolicy !== undefined){
if(typeof data.fsGroupChangePolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsGroupChangePolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.runAsGroup !== undefined){
let data3 = data.runAsGroup;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsGroup",keyword:"type",params:{type: "integer"}});
}
}
if(data.runAsNonRoot !== undefined){
if(typeof data.runAsNonRoot !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsNonRoot",keyword:"type",params:{type: "boolean"}});
}
}
if(data.runAsUser !== undefined){
let data3 = data.runAsUser;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsUser",keyword:"type",params:{type: "integer"}});
}
}
if(data.seLinuxChangePolicy !== undefined){
if(typeof data.seLinuxChangePolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxChangePolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.seLinuxOptions !== undefined){
let data3 = data.seLinuxOptions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((((key5 === "level") || (key5 === "role")) || (key5 === "type")) || (key5 === "user"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.level !== undefined){
if(typeof data3.level !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/level",keyword:"type",params:{type: "string"}});
}
}
if(data3.role !== undefined){
if(typeof data3.role !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/role",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/type",keyword:"type",params:{type: "string"}});
}
}
if(data3.user !== undefined){
if(typeof data3.user !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/user",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"type",params:{type: "object"}});
}
}
if(data.seccompProfile !== undefined){
let data3 = data.seccompProfile;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key5 in data3){
if(!((key5 === "localhostProfile") || (key5 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.localhostProfile !== undefined){
if(typeof data3.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data3.type !== undefined){
if(typeof data3.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"type",params:{type: "object"}});
}
}
if(data.supplementalGroups !== undefined){
let data3 = data.supplementalGroups;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/supplementalGroups/" + i5,keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/supplementalGroups",keyword:"type",params:{type: "array"}});
}
}
if(data.supplementalGroupsPolicy !== undefined){
if(typeof data.supplementalGroupsPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/supplementalGroupsPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.sysctls !== undefined){
let data3 = data.sysctls;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls",keyword:"type",params:{type: "array"}});
}
}
if(data.windowsOptions !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_securityContext_windowsOptions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_securityContext.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_tolerations_items(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_tolerations_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_tolerations(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_tolerations_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_tolerations_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_tolerations_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_tolerations.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.maxSkew === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "maxSkew"}});
}
if(data.topologyKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "topologyKey"}});
}
if(data.whenUnsatisfiable === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "whenUnsatisfiable"}});
}
for(const key3 in data){
if(!((((((((key3 === "labelSelector") || (key3 === "matchLabelKeys")) || (key3 === "maxSkew")) || (key3 === "minDomains")) || (key3 === "nodeAffinityPolicy")) || (key3 === "nodeTaintsPolicy")) || (key3 === "topologyKey")) || (key3 === "whenUnsatisfiable"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.labelSelector !== undefined){
if(!(validate_DaemonSet_v1_spec_selector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
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
if(data.maxSkew !== undefined){
let data3 = data.maxSkew;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxSkew",keyword:"type",params:{type: "integer"}});
}
}
if(data.minDomains !== undefined){
let data3 = data.minDomains;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minDomains",keyword:"type",params:{type: "integer"}});
}
}
if(data.nodeAffinityPolicy !== undefined){
if(typeof data.nodeAffinityPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeAffinityPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.nodeTaintsPolicy !== undefined){
if(typeof data.nodeTaintsPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeTaintsPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.topologyKey !== undefined){
if(typeof data.topologyKey !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topologyKey",keyword:"type",params:{type: "string"}});
}
}
if(data.whenUnsatisfiable !== undefined){
if(typeof data.whenUnsatisfiable !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/whenUnsatisfiable",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_awsElasticBlockStore(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_awsElasticBlockStore.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_azureDisk(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_azureDisk.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_azureFile(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_azureFile.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_cephfs(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_cephfs.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_cinder(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_cinder.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_configMap(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_csi(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_csi.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items_items(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_emptyDir(data, {instancePath=""}={}){
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
let data3 = data.sizeLimit;
if((!((typeof data3 == "number") && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sizeLimit",keyword:"type",params:{type: ["number","string"]}});
}
if(typeof data3 === "string"){
if(!pattern_806b2d88.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sizeLimit",keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_emptyDir.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "limits") || (key3 === "requests"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.limits !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.has(key3))){
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
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_DaemonSet_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_metadata.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "volumeClaimTemplate")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.volumeClaimTemplate !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate(data.volumeClaimTemplate, {instancePath:instancePath+"/volumeClaimTemplate"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_fc(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_fc.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_flexVolume(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_flexVolume.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_gcePersistentDisk(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_gcePersistentDisk.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_iscsi(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetPortal === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetPortal"}});
}
if(data.iqn === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "iqn"}});
}
if(data.lun === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "lun"}});
}
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_volumes_items_iscsi.has(key3))){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_iscsi.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_selector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_downwardAPI(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "items")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.items !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_podCertificate(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signerName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signerName"}});
}
if(data.keyType === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keyType"}});
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_podCertificate.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "clusterTrustBundle") || (key3 === "configMap")) || (key3 === "downwardAPI")) || (key3 === "podCertificate")) || (key3 === "secret")) || (key3 === "serviceAccountToken"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_downwardAPI.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.podCertificate !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_podCertificate(data.podCertificate, {instancePath:instancePath+"/podCertificate"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_podCertificate.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_podCertificate.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items_configMap.errors);
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_projected(data, {instancePath=""}={}){
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
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected_sources.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items_projected.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_quobyte(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_quobyte.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_rbd(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monitors === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitors"}});
}
if(data.image === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "image"}});
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_rbd.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_scaleIO(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.gateway === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gateway"}});
}
if(data.system === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "system"}});
}
if(data.secretRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretRef"}});
}
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_volumes_items_scaleIO.has(key3))){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_scaleIO.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_secret(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_secret.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_storageos(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_storageos.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items_vsphereVolume(data, {instancePath=""}={}){
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
validate_DaemonSet_v1_spec_template_spec_volumes_items_vsphereVolume.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec_volumes_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.awsElasticBlockStore !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_awsElasticBlockStore(data.awsElasticBlockStore, {instancePath:instancePath+"/awsElasticBlockStore"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_awsElasticBlockStore.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_awsElasticBlockStore.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_azureDisk(data.azureDisk, {instancePath:instancePath+"/azureDisk"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_azureDisk.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_azureDisk.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_azureFile(data.azureFile, {instancePath:instancePath+"/azureFile"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_azureFile.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_azureFile.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_cephfs(data.cephfs, {instancePath:instancePath+"/cephfs"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_cephfs.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_cephfs.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_cinder(data.cinder, {instancePath:instancePath+"/cinder"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_cinder.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_cinder.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_configMap.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_csi(data.csi, {instancePath:instancePath+"/csi"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_csi.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_csi.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.emptyDir !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_emptyDir(data.emptyDir, {instancePath:instancePath+"/emptyDir"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_emptyDir.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_emptyDir.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral(data.ephemeral, {instancePath:instancePath+"/ephemeral"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral.errors);
errors = vErrors.length;
}
}
if(data.fc !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_fc(data.fc, {instancePath:instancePath+"/fc"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_fc.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_fc.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_flexVolume(data.flexVolume, {instancePath:instancePath+"/flexVolume"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_flexVolume.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_flexVolume.errors);
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
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_gcePersistentDisk(data.gcePersistentDisk, {instancePath:instancePath+"/gcePersistentDisk"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_gcePersistentDisk.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_gcePersistentDisk.errors);
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
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_iscsi(data.iscsi, {instancePath:instancePath+"/iscsi"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_iscsi.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_iscsi.errors);
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
if(data3.server === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"required",params:{missingProperty: "server"}});
}
if(data3.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"required",params:{missingProperty: "path"}});
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
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected(data.projected, {instancePath:instancePath+"/projected"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_projected.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_projected.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_quobyte(data.quobyte, {instancePath:instancePath+"/quobyte"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_quobyte.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_quobyte.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_rbd(data.rbd, {instancePath:instancePath+"/rbd"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_rbd.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_rbd.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_scaleIO(data.scaleIO, {instancePath:instancePath+"/scaleIO"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_scaleIO.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_scaleIO.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_secret(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_secret.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_secret.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_storageos(data.storageos, {instancePath:instancePath+"/storageos"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_storageos.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_storageos.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_vsphereVolume(data.vsphereVolume, {instancePath:instancePath+"/vsphereVolume"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_vsphereVolume.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_vsphereVolume.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes_items.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec_volumes(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_DaemonSet_v1_spec_template_spec_volumes.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containers === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "containers"}});
}
for(const key3 in data){
if(!(fields_DaemonSet_v1_spec_template_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.activeDeadlineSeconds !== undefined){
let data3 = data.activeDeadlineSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/activeDeadlineSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.affinity !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_affinity(data.affinity, {instancePath:instancePath+"/affinity"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_affinity.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_affinity.errors);
errors = vErrors.length;
}
}
if(data.automountServiceAccountToken !== undefined){
if(typeof data.automountServiceAccountToken !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automountServiceAccountToken",keyword:"type",params:{type: "boolean"}});
}
}
if(data.containers !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers(data.containers, {instancePath:instancePath+"/containers"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers.errors);
errors = vErrors.length;
}
}
if(data.dnsConfig !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_dnsConfig(data.dnsConfig, {instancePath:instancePath+"/dnsConfig"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_dnsConfig.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_dnsConfig.errors);
errors = vErrors.length;
}
}
if(data.dnsPolicy !== undefined){
if(typeof data.dnsPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dnsPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.enableServiceLinks !== undefined){
if(typeof data.enableServiceLinks !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableServiceLinks",keyword:"type",params:{type: "boolean"}});
}
}
if(data.ephemeralContainers !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_ephemeralContainers(data.ephemeralContainers, {instancePath:instancePath+"/ephemeralContainers"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_ephemeralContainers.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_ephemeralContainers.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data3 = data.hostAliases;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.ip === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5,keyword:"required",params:{missingProperty: "ip"}});
}
for(const key7 in data5){
if(!((key7 === "hostnames") || (key7 === "ip"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.hostnames !== undefined){
let data7 = data5.hostnames;
if(Array.isArray(data7)){
const len8 = data7.length;
for(let i9=0; i9<len8; i9++){
if(typeof data7[i9] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5+"/hostnames/" + i9,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5+"/hostnames",keyword:"type",params:{type: "array"}});
}
}
if(data5.ip !== undefined){
if(typeof data5.ip !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5+"/ip",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases",keyword:"type",params:{type: "array"}});
}
}
if(data.hostIPC !== undefined){
if(typeof data.hostIPC !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostIPC",keyword:"type",params:{type: "boolean"}});
}
}
if(data.hostNetwork !== undefined){
if(typeof data.hostNetwork !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostNetwork",keyword:"type",params:{type: "boolean"}});
}
}
if(data.hostPID !== undefined){
if(typeof data.hostPID !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPID",keyword:"type",params:{type: "boolean"}});
}
}
if(data.hostUsers !== undefined){
if(typeof data.hostUsers !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostUsers",keyword:"type",params:{type: "boolean"}});
}
}
if(data.hostname !== undefined){
if(typeof data.hostname !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"type",params:{type: "string"}});
}
}
if(data.hostnameOverride !== undefined){
if(typeof data.hostnameOverride !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostnameOverride",keyword:"type",params:{type: "string"}});
}
}
if(data.imagePullSecrets !== undefined){
let data3 = data.imagePullSecrets;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(key7 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets",keyword:"type",params:{type: "array"}});
}
}
if(data.initContainers !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers(data.initContainers, {instancePath:instancePath+"/initContainers"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers.errors);
errors = vErrors.length;
}
}
if(data.nodeName !== undefined){
if(typeof data.nodeName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeName",keyword:"type",params:{type: "string"}});
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
if(data.os !== undefined){
let data3 = data.os;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/os",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/os",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/os/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/os",keyword:"type",params:{type: "object"}});
}
}
if(data.overhead !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data.overhead, {instancePath:instancePath+"/overhead"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.preemptionPolicy !== undefined){
if(typeof data.preemptionPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preemptionPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.priority !== undefined){
let data3 = data.priority;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"}});
}
}
if(data.priorityClassName !== undefined){
if(typeof data.priorityClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.readinessGates !== undefined){
let data3 = data.readinessGates;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.conditionType === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i5,keyword:"required",params:{missingProperty: "conditionType"}});
}
for(const key7 in data5){
if(!(key7 === "conditionType")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.conditionType !== undefined){
if(typeof data5.conditionType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i5+"/conditionType",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates",keyword:"type",params:{type: "array"}});
}
}
if(data.resourceClaims !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_resourceClaims(data.resourceClaims, {instancePath:instancePath+"/resourceClaims"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_resourceClaims.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_resourceClaims.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.runtimeClassName !== undefined){
if(typeof data.runtimeClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runtimeClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.schedulerName !== undefined){
if(typeof data.schedulerName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulerName",keyword:"type",params:{type: "string"}});
}
}
if(data.schedulingGates !== undefined){
let data3 = data.schedulingGates;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGates/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!(key7 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGates/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGates/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGates/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGates",keyword:"type",params:{type: "array"}});
}
}
if(data.schedulingGroup !== undefined){
let data3 = data.schedulingGroup;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "podGroupName")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGroup",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.podGroupName !== undefined){
if(typeof data3.podGroupName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGroup/podGroupName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulingGroup",keyword:"type",params:{type: "object"}});
}
}
if(data.securityContext !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_securityContext.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_securityContext.errors);
errors = vErrors.length;
}
}
if(data.serviceAccount !== undefined){
if(typeof data.serviceAccount !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccount",keyword:"type",params:{type: "string"}});
}
}
if(data.serviceAccountName !== undefined){
if(typeof data.serviceAccountName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountName",keyword:"type",params:{type: "string"}});
}
}
if(data.setHostnameAsFQDN !== undefined){
if(typeof data.setHostnameAsFQDN !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/setHostnameAsFQDN",keyword:"type",params:{type: "boolean"}});
}
}
if(data.shareProcessNamespace !== undefined){
if(typeof data.shareProcessNamespace !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/shareProcessNamespace",keyword:"type",params:{type: "boolean"}});
}
}
if(data.subdomain !== undefined){
if(typeof data.subdomain !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subdomain",keyword:"type",params:{type: "string"}});
}
}
if(data.terminationGracePeriodSeconds !== undefined){
let data3 = data.terminationGracePeriodSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.tolerations !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_tolerations(data.tolerations, {instancePath:instancePath+"/tolerations"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_tolerations.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_tolerations.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints(data.topologySpreadConstraints, {instancePath:instancePath+"/topologySpreadConstraints"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_topologySpreadConstraints.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes(data.volumes, {instancePath:instancePath+"/volumes"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template_spec.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_template(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
if(!(validate_DaemonSet_v1_spec_template_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_metadata.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec_template.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec_updateStrategy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "rollingUpdate") || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.rollingUpdate !== undefined){
let data3 = data.rollingUpdate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "maxSurge") || (key5 === "maxUnavailable"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.maxSurge !== undefined){
let data5 = data3.maxSurge;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate/maxSurge",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data3.maxUnavailable !== undefined){
let data5 = data3.maxUnavailable;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate/maxUnavailable",keyword:"type",params:{type: ["integer","string"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate",keyword:"type",params:{type: "object"}});
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
validate_DaemonSet_v1_spec_updateStrategy.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "selector"}});
}
if(data.template === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "template"}});
}
for(const key3 in data){
if(!(((((key3 === "minReadySeconds") || (key3 === "revisionHistoryLimit")) || (key3 === "selector")) || (key3 === "template")) || (key3 === "updateStrategy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.minReadySeconds !== undefined){
let data3 = data.minReadySeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.revisionHistoryLimit !== undefined){
let data3 = data.revisionHistoryLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisionHistoryLimit",keyword:"type",params:{type: "integer"}});
}
}
if(data.selector !== undefined){
if(!(validate_DaemonSet_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate_DaemonSet_v1_spec_template(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template.errors : vErrors.concat(validate_DaemonSet_v1_spec_template.errors);
errors = vErrors.length;
}
}
if(data.updateStrategy !== undefined){
if(!(validate_DaemonSet_v1_spec_updateStrategy(data.updateStrategy, {instancePath:instancePath+"/updateStrategy"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_updateStrategy.errors : vErrors.concat(validate_DaemonSet_v1_spec_updateStrategy.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_DaemonSet_v1(data, {instancePath=""}={}){
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
if("apps/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "apps/v1"}});
}
}
if(data.kind !== undefined){
if("DaemonSet" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "DaemonSet"}});
}
}
if(data.metadata !== undefined){
if(!(validate_DaemonSet_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata.errors : vErrors.concat(validate_DaemonSet_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_DaemonSet_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec.errors : vErrors.concat(validate_DaemonSet_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_DaemonSet_v1.errors = vErrors;
return errors === 0;
}
export const Deployment_v1 = validate_Deployment_v1;
function validate_Deployment_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "selector"}});
}
if(data.template === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "template"}});
}
for(const key3 in data){
if(!((((((((key3 === "minReadySeconds") || (key3 === "paused")) || (key3 === "progressDeadlineSeconds")) || (key3 === "replicas")) || (key3 === "revisionHistoryLimit")) || (key3 === "selector")) || (key3 === "strategy")) || (key3 === "template"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.minReadySeconds !== undefined){
let data3 = data.minReadySeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.paused !== undefined){
if(typeof data.paused !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"type",params:{type: "boolean"}});
}
}
if(data.progressDeadlineSeconds !== undefined){
let data3 = data.progressDeadlineSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/progressDeadlineSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.replicas !== undefined){
let data3 = data.replicas;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "integer"}});
}
}
if(data.revisionHistoryLimit !== undefined){
let data3 = data.revisionHistoryLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisionHistoryLimit",keyword:"type",params:{type: "integer"}});
}
}
if(data.selector !== undefined){
if(!(validate_DaemonSet_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate_DaemonSet_v1_spec_updateStrategy(data.strategy, {instancePath:instancePath+"/strategy"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_updateStrategy.errors : vErrors.concat(validate_DaemonSet_v1_spec_updateStrategy.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate_DaemonSet_v1_spec_template(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template.errors : vErrors.concat(validate_DaemonSet_v1_spec_template.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Deployment_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_Deployment_v1(data, {instancePath=""}={}){
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
if("apps/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "apps/v1"}});
}
}
if(data.kind !== undefined){
if("Deployment" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Deployment"}});
}
}
if(data.metadata !== undefined){
if(!(validate_DaemonSet_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata.errors : vErrors.concat(validate_DaemonSet_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Deployment_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Deployment_v1_spec.errors : vErrors.concat(validate_Deployment_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Deployment_v1.errors = vErrors;
return errors === 0;
}
export const StatefulSet_v1 = validate_StatefulSet_v1;
function validate_StatefulSet_v1_spec_updateStrategy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "rollingUpdate") || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.rollingUpdate !== undefined){
let data3 = data.rollingUpdate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "maxUnavailable") || (key5 === "partition"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.maxUnavailable !== undefined){
let data5 = data3.maxUnavailable;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate/maxUnavailable",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data3.partition !== undefined){
let data5 = data3.partition;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate/partition",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate",keyword:"type",params:{type: "object"}});
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
validate_StatefulSet_v1_spec_updateStrategy.errors = vErrors;
return errors === 0;
}
function validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
}
for(const key3 in data){
if(!((((((key3 === "lastProbeTime") || (key3 === "lastTransitionTime")) || (key3 === "message")) || (key3 === "reason")) || (key3 === "status")) || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.lastProbeTime !== undefined){
if(typeof data.lastProbeTime !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/lastProbeTime",keyword:"type",params:{type: "string"}});
}
}
if(data.lastTransitionTime !== undefined){
if(typeof data.lastTransitionTime !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/lastTransitionTime",keyword:"type",params:{type: "string"}});
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.reason !== undefined){
if(typeof data.reason !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reason",keyword:"type",params:{type: "string"}});
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/status",keyword:"type",params:{type: "string"}});
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
validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions_items.errors = vErrors;
return errors === 0;
}
function validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions_items.errors : vErrors.concat(validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions.errors = vErrors;
return errors === 0;
}
function validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((((key3 === "accessModes") || (key3 === "allocatedResourceStatuses")) || (key3 === "allocatedResources")) || (key3 === "capacity")) || (key3 === "conditions")) || (key3 === "currentVolumeAttributesClassName")) || (key3 === "modifyVolumeStatus")) || (key3 === "phase"))){
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
if(data.allocatedResourceStatuses !== undefined){
let data3 = data.allocatedResourceStatuses;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allocatedResourceStatuses/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allocatedResourceStatuses",keyword:"type",params:{type: "object"}});
}
}
if(data.allocatedResources !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data.allocatedResources, {instancePath:instancePath+"/allocatedResources"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.capacity !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits(data.capacity, {instancePath:instancePath+"/capacity"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
if(!(validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions(data.conditions, {instancePath:instancePath+"/conditions"}))){
vErrors = vErrors === null ? validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions.errors : vErrors.concat(validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status_conditions.errors);
errors = vErrors.length;
}
}
if(data.currentVolumeAttributesClassName !== undefined){
if(typeof data.currentVolumeAttributesClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/currentVolumeAttributesClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.modifyVolumeStatus !== undefined){
let data3 = data.modifyVolumeStatus;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.status === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/modifyVolumeStatus",keyword:"required",params:{missingProperty: "status"}});
}
for(const key5 in data3){
if(!((key5 === "status") || (key5 === "targetVolumeAttributesClassName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/modifyVolumeStatus",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.status !== undefined){
if(typeof data3.status !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/modifyVolumeStatus/status",keyword:"type",params:{type: "string"}});
}
}
if(data3.targetVolumeAttributesClassName !== undefined){
if(typeof data3.targetVolumeAttributesClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/modifyVolumeStatus/targetVolumeAttributesClassName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/modifyVolumeStatus",keyword:"type",params:{type: "object"}});
}
}
if(data.phase !== undefined){
if(typeof data.phase !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/phase",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status.errors = vErrors;
return errors === 0;
}
function validate_StatefulSet_v1_spec_volumeClaimTemplates_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "apiVersion") || (key3 === "kind")) || (key3 === "metadata")) || (key3 === "spec")) || (key3 === "status"))){
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
if(data.metadata !== undefined){
if(!(validate_DaemonSet_v1_spec_template_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_metadata.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors : vErrors.concat(validate_DaemonSet_v1_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status.errors : vErrors.concat(validate_StatefulSet_v1_spec_volumeClaimTemplates_items_status.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_StatefulSet_v1_spec_volumeClaimTemplates_items.errors = vErrors;
return errors === 0;
}
function validate_StatefulSet_v1_spec_volumeClaimTemplates(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_StatefulSet_v1_spec_volumeClaimTemplates_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_StatefulSet_v1_spec_volumeClaimTemplates_items.errors : vErrors.concat(validate_StatefulSet_v1_spec_volumeClaimTemplates_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_StatefulSet_v1_spec_volumeClaimTemplates.errors = vErrors;
return errors === 0;
}
function validate_StatefulSet_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "selector"}});
}
if(data.template === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "template"}});
}
for(const key3 in data){
if(!(fields_StatefulSet_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.minReadySeconds !== undefined){
let data3 = data.minReadySeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.ordinals !== undefined){
let data3 = data.ordinals;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "start")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ordinals",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.start !== undefined){
let data5 = data3.start;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ordinals/start",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ordinals",keyword:"type",params:{type: "object"}});
}
}
if(data.persistentVolumeClaimRetentionPolicy !== undefined){
let data3 = data.persistentVolumeClaimRetentionPolicy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "whenDeleted") || (key5 === "whenScaled"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaimRetentionPolicy",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.whenDeleted !== undefined){
if(typeof data3.whenDeleted !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaimRetentionPolicy/whenDeleted",keyword:"type",params:{type: "string"}});
}
}
if(data3.whenScaled !== undefined){
if(typeof data3.whenScaled !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaimRetentionPolicy/whenScaled",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaimRetentionPolicy",keyword:"type",params:{type: "object"}});
}
}
if(data.podManagementPolicy !== undefined){
if(typeof data.podManagementPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podManagementPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.replicas !== undefined){
let data3 = data.replicas;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "integer"}});
}
}
if(data.revisionHistoryLimit !== undefined){
let data3 = data.revisionHistoryLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisionHistoryLimit",keyword:"type",params:{type: "integer"}});
}
}
if(data.selector !== undefined){
if(!(validate_DaemonSet_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_selector.errors : vErrors.concat(validate_DaemonSet_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.serviceName !== undefined){
if(typeof data.serviceName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"}});
}
}
if(data.template !== undefined){
if(!(validate_DaemonSet_v1_spec_template(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_spec_template.errors : vErrors.concat(validate_DaemonSet_v1_spec_template.errors);
errors = vErrors.length;
}
}
if(data.updateStrategy !== undefined){
if(!(validate_StatefulSet_v1_spec_updateStrategy(data.updateStrategy, {instancePath:instancePath+"/updateStrategy"}))){
vErrors = vErrors === null ? validate_StatefulSet_v1_spec_updateStrategy.errors : vErrors.concat(validate_StatefulSet_v1_spec_updateStrategy.errors);
errors = vErrors.length;
}
}
if(data.volumeClaimTemplates !== undefined){
if(!(validate_StatefulSet_v1_spec_volumeClaimTemplates(data.volumeClaimTemplates, {instancePath:instancePath+"/volumeClaimTemplates"}))){
vErrors = vErrors === null ? validate_StatefulSet_v1_spec_volumeClaimTemplates.errors : vErrors.concat(validate_StatefulSet_v1_spec_volumeClaimTemplates.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_StatefulSet_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_StatefulSet_v1(data, {instancePath=""}={}){
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
if("apps/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "apps/v1"}});
}
}
if(data.kind !== undefined){
if("StatefulSet" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "StatefulSet"}});
}
}
if(data.metadata !== undefined){
if(!(validate_DaemonSet_v1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_DaemonSet_v1_metadata.errors : vErrors.concat(validate_DaemonSet_v1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_StatefulSet_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_StatefulSet_v1_spec.errors : vErrors.concat(validate_StatefulSet_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_StatefulSet_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
"apps/v1/DaemonSet": [
{"path":["spec","template","spec","containers"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","containers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","containers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","ephemeralContainers"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","ephemeralContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","ephemeralContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","hostAliases"],"keys":["ip"]},
{"path":["spec","template","spec","imagePullSecrets"],"keys":["name"]},
{"path":["spec","template","spec","initContainers"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","initContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","initContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","resourceClaims"],"keys":["name"]},
{"path":["spec","template","spec","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","schedulingGates"],"keys":["name"]},
{"path":["spec","template","spec","topologySpreadConstraints"],"keys":["topologyKey","whenUnsatisfiable"]},
{"path":["spec","template","spec","volumes"],"keys":["name"]},
],
"apps/v1/Deployment": [
{"path":["spec","template","spec","containers"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","containers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","containers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","ephemeralContainers"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","ephemeralContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","ephemeralContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","hostAliases"],"keys":["ip"]},
{"path":["spec","template","spec","imagePullSecrets"],"keys":["name"]},
{"path":["spec","template","spec","initContainers"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","initContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","initContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","resourceClaims"],"keys":["name"]},
{"path":["spec","template","spec","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","schedulingGates"],"keys":["name"]},
{"path":["spec","template","spec","topologySpreadConstraints"],"keys":["topologyKey","whenUnsatisfiable"]},
{"path":["spec","template","spec","volumes"],"keys":["name"]},
],
"apps/v1/StatefulSet": [
{"path":["spec","template","spec","containers"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","containers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","containers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","containers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","ephemeralContainers"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","ephemeralContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","ephemeralContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","ephemeralContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","hostAliases"],"keys":["ip"]},
{"path":["spec","template","spec","imagePullSecrets"],"keys":["name"]},
{"path":["spec","template","spec","initContainers"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","env"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","template","spec","initContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","initContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","template","spec","initContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","template","spec","resourceClaims"],"keys":["name"]},
{"path":["spec","template","spec","resources","claims"],"keys":["name"]},
{"path":["spec","template","spec","schedulingGates"],"keys":["name"]},
{"path":["spec","template","spec","topologySpreadConstraints"],"keys":["topologyKey","whenUnsatisfiable"]},
{"path":["spec","template","spec","volumes"],"keys":["name"]},
{"path":["spec","volumeClaimTemplates","*","status","conditions"],"keys":["type"]},
],
};
