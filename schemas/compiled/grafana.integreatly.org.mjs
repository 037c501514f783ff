// Generated from schemas/grafana.integreatly.org/*.json by `npm run schemas`. Do not edit.
const fields0 = new Set(["annotations","condition","dashboardUid","data","execErrState","for","isPaused","keepFiringFor","labels","missingSeriesEvalsToResolve","noDataState","notificationSettings","panelId","record","title","uid"]);
const fields1 = new Set(["allowCrossNamespaceImport","editable","folderRef","folderUID","instanceSelector","interval","name","resyncPeriod","rules","suspend"]);
const fields2 = new Set(["allowCrossNamespaceImport","disableResolveMessage","editable","instanceSelector","name","receivers","resyncPeriod","settings","suspend","type","uid","valuesFrom"]);
const fields3 = new Set(["allowCrossNamespaceImport","configMapRef","contentCacheDuration","datasources","envFrom","envs","folder","folderRef","folderUID","grafanaCom","gzipJson","instanceSelector","json","jsonnet","jsonnetLib","plugins","resyncPeriod","suspend","uid","url","urlAuthorization"]);
const fields4 = new Set(["access","basicAuth","basicAuthUser","database","editable","isDefault","jsonData","name","orgId","secureJsonData","type","uid","url","user"]);
const fields5 = new Set(["allowCrossNamespaceImport","instanceSelector","parentFolderRef","parentFolderUID","permissions","resyncPeriod","suspend","title","uid"]);
const fields6 = new Set(["active_time_intervals","continue","group_by","group_interval","group_wait","match_re","matchers","mute_time_intervals","object_matchers","provenance","receiver","repeat_interval","routeSelector","routes"]);
const fields7 = new Set(["exec","failureThreshold","grpc","httpGet","initialDelaySeconds","periodSeconds","successThreshold","tcpSocket","terminationGracePeriodSeconds","timeoutSeconds"]);
const fields8 = new Set(["allowPrivilegeEscalation","appArmorProfile","capabilities","privileged","procMount","readOnlyRootFilesystem","runAsGroup","runAsNonRoot","runAsUser","seLinuxOptions","seccompProfile","windowsOptions"]);
const fields9 = new Set(["args","command","env","envFrom","image","imagePullPolicy","lifecycle","livenessProbe","name","ports","readinessProbe","resizePolicy","resources","restartPolicy","restartPolicyRules","securityContext","startupProbe","stdin","stdinOnce","terminationMessagePath","terminationMessagePolicy","tty","volumeDevices","volumeMounts","workingDir"]);
const fields10 = new Set(["args","command","env","envFrom","image","imagePullPolicy","lifecycle","livenessProbe","name","ports","readinessProbe","resizePolicy","resources","restartPolicy","restartPolicyRules","securityContext","startupProbe","stdin","stdinOnce","targetContainerName","terminationMessagePath","terminationMessagePolicy","tty","volumeDevices","volumeMounts","workingDir"]);
const fields11 = new Set(["appArmorProfile","fsGroup","fsGroupChangePolicy","runAsGroup","runAsNonRoot","runAsUser","seLinuxChangePolicy","seLinuxOptions","seccompProfile","supplementalGroups","supplementalGroupsPolicy","sysctls","windowsOptions"]);
const fields12 = new Set(["accessModes","dataSource","dataSourceRef","resources","selector","storageClassName","volumeAttributesClassName","volumeMode","volumeName"]);
const fields13 = new Set(["chapAuthDiscovery","chapAuthSession","fsType","initiatorName","iqn","iscsiInterface","lun","portals","readOnly","secretRef","targetPortal"]);
const fields14 = new Set(["fsType","gateway","protectionDomain","readOnly","secretRef","sslEnabled","storageMode","storagePool","system","volumeName"]);
const fields15 = new Set(["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVolume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","name","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","projected","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]);
const fields16 = new Set(["activeDeadlineSeconds","affinity","automountServiceAccountToken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliases","hostIPC","hostNetwork","hostPID","hostUsers","hostname","imagePullSecrets","initContainers","nodeName","nodeSelector","os","overhead","preemptionPolicy","priority","priorityClassName","readinessGates","restartPolicy","runtimeClassName","schedulerName","securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN","shareProcessNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"]);
const fields17 = new Set(["cors","extensionRef","externalAuth","requestHeaderModifier","requestMirror","requestRedirect","responseHeaderModifier","type","urlRewrite"]);
const fields18 = new Set(["allocateLoadBalancerNodePorts","clusterIP","clusterIPs","externalIPs","externalName","externalTrafficPolicy","healthCheckNodePort","internalTrafficPolicy","ipFamilies","ipFamilyPolicy","loadBalancerClass","loadBalancerIP","loadBalancerSourceRanges","ports","publishNotReadyAddresses","selector","sessionAffinity","sessionAffinityConfig","trafficDistribution","type"]);
const fields19 = new Set(["client","config","deployment","disableDefaultAdminSecret","disableDefaultSecurityContext","external","httpRoute","ingress","jsonnet","persistentVolumeClaim","preferences","route","service","serviceAccount","suspend","version"]);
export const GrafanaAlertRuleGroup_v1beta1 = validate21;
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data0.operator === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "operator"}});
}
for(const key0 in data0){
if(!(((key0 === "key") || (key0 === "operator")) || (key0 === "values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.operator !== undefined){
if(typeof data0.operator !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/operator",keyword:"type",params:{type: "string"}});
}
}
if(data0.values !== undefined){
let data3 = data0.values;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/values/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/values",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate35.errors = vErrors;
return errors === 0;
}
function validate34(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate35(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.matchLabels !== undefined){
let data1 = data.matchLabels;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchLabels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate34.errors = vErrors;
return errors === 0;
}
function validate41(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "datasourceUid") || (key0 === "model")) || (key0 === "queryType")) || (key0 === "refId")) || (key0 === "relativeTimeRange"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.datasourceUid !== undefined){
if(typeof data.datasourceUid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datasourceUid",keyword:"type",params:{type: "string"}});
}
}
if(data.queryType !== undefined){
if(typeof data.queryType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/queryType",keyword:"type",params:{type: "string"}});
}
}
if(data.refId !== undefined){
if(typeof data.refId !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refId",keyword:"type",params:{type: "string"}});
}
}
if(data.relativeTimeRange !== undefined){
let data3 = data.relativeTimeRange;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "from") || (key1 === "to"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/relativeTimeRange",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data3.from !== undefined){
let data4 = data3.from;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/relativeTimeRange/from",keyword:"type",params:{type: "integer"}});
}
}
if(data3.to !== undefined){
let data5 = data3.to;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/relativeTimeRange/to",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/relativeTimeRange",keyword:"type",params:{type: "object"}});
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
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"}});
}
for(const key0 in data){
if(!(((((((key0 === "active_time_intervals") || (key0 === "group_by")) || (key0 === "group_interval")) || (key0 === "group_wait")) || (key0 === "mute_time_intervals")) || (key0 === "receiver")) || (key0 === "repeat_interval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.active_time_intervals !== undefined){
let data0 = data.active_time_intervals;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/active_time_intervals/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/active_time_intervals",keyword:"type",params:{type: "array"}});
}
}
if(data.group_by !== undefined){
let data2 = data.group_by;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_by/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_by",keyword:"type",params:{type: "array"}});
}
}
if(data.group_interval !== undefined){
if(typeof data.group_interval !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_interval",keyword:"type",params:{type: "string"}});
}
}
if(data.group_wait !== undefined){
if(typeof data.group_wait !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_wait",keyword:"type",params:{type: "string"}});
}
}
if(data.mute_time_intervals !== undefined){
let data6 = data.mute_time_intervals;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals",keyword:"type",params:{type: "array"}});
}
}
if(data.receiver !== undefined){
let data8 = data.receiver;
if(typeof data8 === "string"){
if(func2(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receiver",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receiver",keyword:"type",params:{type: "string"}});
}
}
if(data.repeat_interval !== undefined){
if(typeof data.repeat_interval !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repeat_interval",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate44.errors = vErrors;
return errors === 0;
}
const pattern7 = new RegExp("^([0-9]+(\\.[0-9]+)?(s|m|h|d|w))+$", "");
const pattern5 = new RegExp("^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$", "");
const pattern9 = new RegExp("^[a-zA-Z0-9-_]+$", "");
function validate39(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.condition === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "condition"}});
}
if(data.data === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "data"}});
}
if(data.execErrState === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "execErrState"}});
}
if(data.noDataState === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "noDataState"}});
}
if(data.title === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
}
if(data.uid === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "uid"}});
}
for(const key0 in data){
if(!(fields0.has(key0))){
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
if(data.condition !== undefined){
if(typeof data.condition !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/condition",keyword:"type",params:{type: "string"}});
}
}
if(data.dashboardUid !== undefined){
if(typeof data.dashboardUid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboardUid",keyword:"type",params:{type: "string"}});
}
}
if(data.data !== undefined){
if(!(validate40(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
errors = vErrors.length;
}
}
if(data.execErrState !== undefined){
let data5 = data.execErrState;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/execErrState",keyword:"type",params:{type: "string"}});
}
if(!((((data5 === "OK") || (data5 === "Alerting")) || (data5 === "Error")) || (data5 === "KeepLast"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/execErrState",keyword:"enum",params:{allowedValues: ["OK","Alerting","Error","KeepLast"]}});
}
}
if(data.for !== undefined){
let data6 = data.for;
if(typeof data6 === "string"){
if(!pattern7.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(s|m|h|d|w))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data.isPaused !== undefined){
if(typeof data.isPaused !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/isPaused",keyword:"type",params:{type: "boolean"}});
}
}
if(data.keepFiringFor !== undefined){
let data8 = data.keepFiringFor;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepFiringFor",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepFiringFor",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
let data9 = data.labels;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(typeof data9[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data.missingSeriesEvalsToResolve !== undefined){
let data11 = data.missingSeriesEvalsToResolve;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/missingSeriesEvalsToResolve",keyword:"type",params:{type: "integer"}});
}
}
if(data.noDataState !== undefined){
let data12 = data.noDataState;
if(typeof data12 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noDataState",keyword:"type",params:{type: "string"}});
}
if(!((((data12 === "Alerting") || (data12 === "NoData")) || (data12 === "OK")) || (data12 === "KeepLast"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noDataState",keyword:"enum",params:{allowedValues: ["Alerting","NoData","OK","KeepLast"]}});
}
}
if(data.notificationSettings !== undefined){
if(!(validate44(data.notificationSettings, {instancePath:instancePath+"/notificationSettings"}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
if(data.panelId !== undefined){
let data14 = data.panelId;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panelId",keyword:"type",params:{type: "integer"}});
}
}
if(data.record !== undefined){
let data15 = data.record;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.from === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"required",params:{missingProperty: "from"}});
}
if(data15.metric === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"required",params:{missingProperty: "metric"}});
}
for(const key3 in data15){
if(!(((key3 === "from") || (key3 === "metric")) || (key3 === "targetDatasourceUid"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data15.from !== undefined){
if(typeof data15.from !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record/from",keyword:"type",params:{type: "string"}});
}
}
if(data15.metric !== undefined){
if(typeof data15.metric !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record/metric",keyword:"type",params:{type: "string"}});
}
}
if(data15.targetDatasourceUid !== undefined){
if(typeof data15.targetDatasourceUid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record/targetDatasourceUid",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"type",params:{type: "object"}});
}
}
if(data.title !== undefined){
let data19 = data.title;
if(typeof data19 === "string"){
if(func2(data19) > 190){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 190}});
}
if(func2(data19) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
let data20 = data.uid;
if(typeof data20 === "string"){
if(func2(data20) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern9.test(data20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate39.errors = vErrors;
return errors === 0;
}
function validate38(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate39(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate38.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
if(data.interval === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "interval"}});
}
if(data.rules === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "rules"}});
}
for(const key0 in data){
if(!(fields1.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.editable !== undefined){
if(typeof data.editable !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/editable",keyword:"type",params:{type: "boolean"}});
}
}
if(data.folderRef !== undefined){
if(typeof data.folderRef !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/folderRef",keyword:"type",params:{type: "string"}});
}
}
if(data.folderUID !== undefined){
if(typeof data.folderUID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/folderUID",keyword:"type",params:{type: "string"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate34(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.interval !== undefined){
let data5 = data.interval;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.resyncPeriod !== undefined){
let data7 = data.resyncPeriod;
if(typeof data7 === "string"){
if(!pattern5.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.rules !== undefined){
if(!(validate38(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
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
/*# sourceURL="GrafanaAlertRuleGroup_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("GrafanaAlertRuleGroup" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GrafanaAlertRuleGroup"}});
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
export const GrafanaContactPoint_v1beta1 = validate49;
function validate50(data, {instancePath=""}={}){
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
validate50.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "configMapKeyRef") || (key0 === "secretKeyRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.configMapKeyRef !== undefined){
let data0 = data.configMapKeyRef;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"type",params:{type: "object"}});
}
}
if(data.secretKeyRef !== undefined){
let data4 = data.secretKeyRef;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data4){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.key !== undefined){
if(typeof data4.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data4.optional !== undefined){
if(typeof data4.optional !== "boolean"){
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
validate61.errors = vErrors;
return errors === 0;
}
function validate60(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetPath === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetPath"}});
}
if(data.valueFrom === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "valueFrom"}});
}
for(const key0 in data){
if(!((key0 === "targetPath") || (key0 === "valueFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.targetPath !== undefined){
if(typeof data.targetPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPath",keyword:"type",params:{type: "string"}});
}
}
if(data.valueFrom !== undefined){
if(!(validate61(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate60.errors = vErrors;
return errors === 0;
}
function validate59(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 99){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 99}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate60(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate59.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key0 in data){
if(!(((((key0 === "disableResolveMessage") || (key0 === "settings")) || (key0 === "type")) || (key0 === "uid")) || (key0 === "valuesFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.disableResolveMessage !== undefined){
if(typeof data.disableResolveMessage !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableResolveMessage",keyword:"type",params:{type: "boolean"}});
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
let data2 = data.uid;
if(typeof data2 === "string"){
if(func2(data2) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern9.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesFrom !== undefined){
if(!(validate59(data.valuesFrom, {instancePath:instancePath+"/valuesFrom"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
function validate57(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 99){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 99}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate58(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate57.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key0 in data){
if(!(fields2.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.disableResolveMessage !== undefined){
if(typeof data.disableResolveMessage !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableResolveMessage",keyword:"type",params:{type: "boolean"}});
}
}
if(data.editable !== undefined){
if(typeof data.editable !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/editable",keyword:"type",params:{type: "boolean"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate34(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.receivers !== undefined){
if(!(validate57(data.receivers, {instancePath:instancePath+"/receivers"}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data6 = data.resyncPeriod;
if(typeof data6 === "string"){
if(!pattern5.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
if(data.type !== undefined){
let data8 = data.type;
if(typeof data8 === "string"){
if(func2(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
let data9 = data.uid;
if(typeof data9 === "string"){
if(func2(data9) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern9.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesFrom !== undefined){
if(!(validate59(data.valuesFrom, {instancePath:instancePath+"/valuesFrom"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate55.errors = vErrors;
return errors === 0;
}
function validate49(data, {instancePath=""}={}){
/*# sourceURL="GrafanaContactPoint_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("GrafanaContactPoint" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GrafanaContactPoint"}});
}
}
if(data.metadata !== undefined){
if(!(validate50(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate55(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
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
export const GrafanaDashboard_v1beta1 = validate69;
function validate70(data, {instancePath=""}={}){
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
validate70.errors = vErrors;
return errors === 0;
}
function validate76(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.datasourceName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "datasourceName"}});
}
if(data0.inputName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "inputName"}});
}
for(const key0 in data0){
if(!((key0 === "datasourceName") || (key0 === "inputName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data0.datasourceName !== undefined){
if(typeof data0.datasourceName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/datasourceName",keyword:"type",params:{type: "string"}});
}
}
if(data0.inputName !== undefined){
if(typeof data0.inputName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/inputName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate76.errors = vErrors;
return errors === 0;
}
function validate78(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate61(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate78.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "valueFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
if(!(validate61(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate82.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate82(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate82.errors : vErrors.concat(validate82.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate81.errors = vErrors;
return errors === 0;
}
const pattern17 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "");
function validate87(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fileName"}});
}
if(data.gzipJsonnetProject === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gzipJsonnetProject"}});
}
for(const key0 in data){
if(!(((key0 === "fileName") || (key0 === "gzipJsonnetProject")) || (key0 === "jPath"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
}
}
if(data.gzipJsonnetProject !== undefined){
let data1 = data.gzipJsonnetProject;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJsonnetProject",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJsonnetProject",keyword:"type",params:{type: "string"}});
}
}
if(data.jPath !== undefined){
let data2 = data.jPath;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jPath/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jPath",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate87.errors = vErrors;
return errors === 0;
}
const pattern19 = new RegExp("^((0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?|latest)$", "");
function validate91(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern19.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^((0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?|latest)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate91.errors = vErrors;
return errors === 0;
}
function validate90(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.version === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "version"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.version !== undefined){
if(!(validate91(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate91.errors : vErrors.concat(validate91.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate90.errors = vErrors;
return errors === 0;
}
function validate89(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate90(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate90.errors : vErrors.concat(validate90.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate89.errors = vErrors;
return errors === 0;
}
function validate96(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "password") || (key0 === "username"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.password !== undefined){
let data0 = data.password;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "object"}});
}
}
if(data.username !== undefined){
let data4 = data.username;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data4){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.key !== undefined){
if(typeof data4.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username/key",keyword:"type",params:{type: "string"}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username/name",keyword:"type",params:{type: "string"}});
}
}
if(data4.optional !== undefined){
if(typeof data4.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate96.errors = vErrors;
return errors === 0;
}
function validate95(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "basicAuth")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.basicAuth !== undefined){
if(!(validate96(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate96.errors : vErrors.concat(validate96.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate95.errors = vErrors;
return errors === 0;
}
const pattern22 = new RegExp("^https?://.+$", "");
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key0 in data){
if(!(fields3.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.configMapRef !== undefined){
let data1 = data.configMapRef;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"type",params:{type: "object"}});
}
}
if(data.contentCacheDuration !== undefined){
if(typeof data.contentCacheDuration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contentCacheDuration",keyword:"type",params:{type: "string"}});
}
}
if(data.datasources !== undefined){
if(!(validate76(data.datasources, {instancePath:instancePath+"/datasources"}))){
vErrors = vErrors === null ? validate76.errors : vErrors.concat(validate76.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate78(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
errors = vErrors.length;
}
}
if(data.envs !== undefined){
if(!(validate81(data.envs, {instancePath:instancePath+"/envs"}))){
vErrors = vErrors === null ? validate81.errors : vErrors.concat(validate81.errors);
errors = vErrors.length;
}
}
if(data.folder !== undefined){
if(typeof data.folder !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/folder",keyword:"type",params:{type: "string"}});
}
}
if(data.folderRef !== undefined){
if(typeof data.folderRef !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/folderRef",keyword:"type",params:{type: "string"}});
}
}
if(data.folderUID !== undefined){
if(typeof data.folderUID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/folderUID",keyword:"type",params:{type: "string"}});
}
}
if(data.grafanaCom !== undefined){
let data12 = data.grafanaCom;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom",keyword:"required",params:{missingProperty: "id"}});
}
for(const key2 in data12){
if(!((key2 === "id") || (key2 === "revision"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data12.id !== undefined){
let data13 = data12.id;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom/id",keyword:"type",params:{type: "integer"}});
}
}
if(data12.revision !== undefined){
let data14 = data12.revision;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom/revision",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom",keyword:"type",params:{type: "object"}});
}
}
if(data.gzipJson !== undefined){
let data15 = data.gzipJson;
if(typeof data15 === "string"){
if(!pattern17.test(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJson",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJson",keyword:"type",params:{type: "string"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate34(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.json !== undefined){
if(typeof data.json !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/json",keyword:"type",params:{type: "string"}});
}
}
if(data.jsonnet !== undefined){
if(typeof data.jsonnet !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jsonnet",keyword:"type",params:{type: "string"}});
}
}
if(data.jsonnetLib !== undefined){
if(!(validate87(data.jsonnetLib, {instancePath:instancePath+"/jsonnetLib"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.plugins !== undefined){
if(!(validate89(data.plugins, {instancePath:instancePath+"/plugins"}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data21 = data.resyncPeriod;
if(typeof data21 === "string"){
if(!pattern5.test(data21)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
if(data.uid !== undefined){
let data23 = data.uid;
if(typeof data23 === "string"){
if(func2(data23) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern9.test(data23)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
let data24 = data.url;
if(typeof data24 === "string"){
if(!pattern22.test(data24)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.urlAuthorization !== undefined){
if(!(validate95(data.urlAuthorization, {instancePath:instancePath+"/urlAuthorization"}))){
vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate75.errors = vErrors;
return errors === 0;
}
function validate69(data, {instancePath=""}={}){
/*# sourceURL="GrafanaDashboard_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("GrafanaDashboard" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GrafanaDashboard"}});
}
}
if(data.metadata !== undefined){
if(!(validate70(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate75(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
export const GrafanaDatasource_v1beta1 = validate100;
function validate101(data, {instancePath=""}={}){
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
validate101.errors = vErrors;
return errors === 0;
}
function validate107(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields4.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.access !== undefined){
if(typeof data.access !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/access",keyword:"type",params:{type: "string"}});
}
}
if(data.basicAuth !== undefined){
if(typeof data.basicAuth !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth",keyword:"type",params:{type: "boolean"}});
}
}
if(data.basicAuthUser !== undefined){
if(typeof data.basicAuthUser !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuthUser",keyword:"type",params:{type: "string"}});
}
}
if(data.database !== undefined){
if(typeof data.database !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"type",params:{type: "string"}});
}
}
if(data.editable !== undefined){
if(typeof data.editable !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/editable",keyword:"type",params:{type: "boolean"}});
}
}
if(data.isDefault !== undefined){
if(typeof data.isDefault !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/isDefault",keyword:"type",params:{type: "boolean"}});
}
}
if(data.jsonData !== undefined){
let data6 = data.jsonData;
if(!(data6 && typeof data6 == "object" && !Array.isArray(data6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jsonData",keyword:"type",params:{type: "object"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.orgId !== undefined){
let data8 = data.orgId;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/orgId",keyword:"type",params:{type: "integer"}});
}
}
if(data.secureJsonData !== undefined){
let data9 = data.secureJsonData;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secureJsonData",keyword:"type",params:{type: "object"}});
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
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
validate107.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "datasource"}});
}
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key0 in data){
if(!((((((((key0 === "allowCrossNamespaceImport") || (key0 === "datasource")) || (key0 === "instanceSelector")) || (key0 === "plugins")) || (key0 === "resyncPeriod")) || (key0 === "suspend")) || (key0 === "uid")) || (key0 === "valuesFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.datasource !== undefined){
if(!(validate107(data.datasource, {instancePath:instancePath+"/datasource"}))){
vErrors = vErrors === null ? validate107.errors : vErrors.concat(validate107.errors);
errors = vErrors.length;
}
}
if(data.instanceSelector !== undefined){
if(!(validate34(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.plugins !== undefined){
if(!(validate89(data.plugins, {instancePath:instancePath+"/plugins"}))){
vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data4 = data.resyncPeriod;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
if(data.uid !== undefined){
let data6 = data.uid;
if(typeof data6 === "string"){
if(func2(data6) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern9.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesFrom !== undefined){
if(!(validate59(data.valuesFrom, {instancePath:instancePath+"/valuesFrom"}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
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
function validate100(data, {instancePath=""}={}){
/*# sourceURL="GrafanaDatasource_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("GrafanaDatasource" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GrafanaDatasource"}});
}
}
if(data.metadata !== undefined){
if(!(validate101(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate101.errors : vErrors.concat(validate101.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate106(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
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
export const GrafanaFolder_v1beta1 = validate113;
function validate114(data, {instancePath=""}={}){
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
validate114.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key0 in data){
if(!(fields5.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate34(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.parentFolderRef !== undefined){
if(typeof data.parentFolderRef !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parentFolderRef",keyword:"type",params:{type: "string"}});
}
}
if(data.parentFolderUID !== undefined){
if(typeof data.parentFolderUID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parentFolderUID",keyword:"type",params:{type: "string"}});
}
}
if(data.permissions !== undefined){
if(typeof data.permissions !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/permissions",keyword:"type",params:{type: "string"}});
}
}
if(data.resyncPeriod !== undefined){
let data5 = data.resyncPeriod;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
let data8 = data.uid;
if(typeof data8 === "string"){
if(func2(data8) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern9.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate119.errors = vErrors;
return errors === 0;
}
function validate113(data, {instancePath=""}={}){
/*# sourceURL="GrafanaFolder_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("GrafanaFolder" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GrafanaFolder"}});
}
}
if(data.metadata !== undefined){
if(!(validate114(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate119(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate113.errors = vErrors;
return errors === 0;
}
export const GrafanaMuteTiming_v1beta1 = validate122;
function validate123(data, {instancePath=""}={}){
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
validate123.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "days_of_month") || (key0 === "location")) || (key0 === "months")) || (key0 === "times")) || (key0 === "weekdays")) || (key0 === "years"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.days_of_month !== undefined){
let data0 = data.days_of_month;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/days_of_month/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/days_of_month",keyword:"type",params:{type: "array"}});
}
}
if(data.location !== undefined){
if(typeof data.location !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/location",keyword:"type",params:{type: "string"}});
}
}
if(data.months !== undefined){
let data3 = data.months;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/months/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/months",keyword:"type",params:{type: "array"}});
}
}
if(data.times !== undefined){
let data5 = data.times;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.end_time === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i2,keyword:"required",params:{missingProperty: "end_time"}});
}
if(data6.start_time === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i2,keyword:"required",params:{missingProperty: "start_time"}});
}
for(const key1 in data6){
if(!((key1 === "end_time") || (key1 === "start_time"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data6.end_time !== undefined){
if(typeof data6.end_time !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i2+"/end_time",keyword:"type",params:{type: "string"}});
}
}
if(data6.start_time !== undefined){
if(typeof data6.start_time !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i2+"/start_time",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"type",params:{type: "array"}});
}
}
if(data.weekdays !== undefined){
let data9 = data.weekdays;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weekdays/" + i3,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/weekdays",keyword:"type",params:{type: "array"}});
}
}
if(data.years !== undefined){
let data11 = data.years;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(typeof data11[i4] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/years/" + i4,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/years",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate131.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate131(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate130.errors = vErrors;
return errors === 0;
}
function validate128(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.time_intervals === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "time_intervals"}});
}
for(const key0 in data){
if(!(((((((key0 === "allowCrossNamespaceImport") || (key0 === "editable")) || (key0 === "instanceSelector")) || (key0 === "name")) || (key0 === "resyncPeriod")) || (key0 === "suspend")) || (key0 === "time_intervals"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.editable !== undefined){
if(typeof data.editable !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/editable",keyword:"type",params:{type: "boolean"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate34(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.resyncPeriod !== undefined){
let data4 = data.resyncPeriod;
if(typeof data4 === "string"){
if(!pattern5.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
if(data.time_intervals !== undefined){
if(!(validate130(data.time_intervals, {instancePath:instancePath+"/time_intervals"}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate128.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath=""}={}){
/*# sourceURL="GrafanaMuteTiming_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("GrafanaMuteTiming" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GrafanaMuteTiming"}});
}
}
if(data.metadata !== undefined){
if(!(validate123(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate128(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate128.errors : vErrors.concat(validate128.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate122.errors = vErrors;
return errors === 0;
}
export const GrafanaNotificationPolicy_v1beta1 = validate135;
function validate136(data, {instancePath=""}={}){
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
validate136.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isRegex === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isRegex"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key0 in data){
if(!((((key0 === "isEqual") || (key0 === "isRegex")) || (key0 === "name")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.isEqual !== undefined){
if(typeof data.isEqual !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/isEqual",keyword:"type",params:{type: "boolean"}});
}
}
if(data.isRegex !== undefined){
if(typeof data.isRegex !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/isRegex",keyword:"type",params:{type: "boolean"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate145.errors = vErrors;
return errors === 0;
}
function validate144(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate145(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate144.errors = vErrors;
return errors === 0;
}
function validate143(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"}});
}
for(const key0 in data){
if(!(fields6.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.active_time_intervals !== undefined){
let data0 = data.active_time_intervals;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/active_time_intervals/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/active_time_intervals",keyword:"type",params:{type: "array"}});
}
}
if(data.continue !== undefined){
if(typeof data.continue !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/continue",keyword:"type",params:{type: "boolean"}});
}
}
if(data.group_by !== undefined){
let data3 = data.group_by;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_by/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_by",keyword:"type",params:{type: "array"}});
}
}
if(data.group_interval !== undefined){
if(typeof data.group_interval !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_interval",keyword:"type",params:{type: "string"}});
}
}
if(data.group_wait !== undefined){
if(typeof data.group_wait !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_wait",keyword:"type",params:{type: "string"}});
}
}
if(data.match_re !== undefined){
let data7 = data.match_re;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(typeof data7[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/match_re/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/match_re",keyword:"type",params:{type: "object"}});
}
}
if(data.matchers !== undefined){
if(!(validate144(data.matchers, {instancePath:instancePath+"/matchers"}))){
vErrors = vErrors === null ? validate144.errors : vErrors.concat(validate144.errors);
errors = vErrors.length;
}
}
if(data.mute_time_intervals !== undefined){
let data10 = data.mute_time_intervals;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals",keyword:"type",params:{type: "array"}});
}
}
if(data.object_matchers !== undefined){
let data12 = data.object_matchers;
if(Array.isArray(data12)){
const len3 = data12.length;
for(let i3=0; i3<len3; i3++){
let data13 = data12[i3];
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i4=0; i4<len4; i4++){
if(typeof data13[i4] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/object_matchers/" + i3+"/" + i4,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/object_matchers/" + i3,keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/object_matchers",keyword:"type",params:{type: "array"}});
}
}
if(data.provenance !== undefined){
if(typeof data.provenance !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/provenance",keyword:"type",params:{type: "string"}});
}
}
if(data.receiver !== undefined){
let data16 = data.receiver;
if(typeof data16 === "string"){
if(func2(data16) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receiver",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receiver",keyword:"type",params:{type: "string"}});
}
}
if(data.repeat_interval !== undefined){
if(typeof data.repeat_interval !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repeat_interval",keyword:"type",params:{type: "string"}});
}
}
if(data.routeSelector !== undefined){
if(!(validate34(data.routeSelector, {instancePath:instancePath+"/routeSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate143.errors = vErrors;
return errors === 0;
}
function validate141(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
if(data.route === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "route"}});
}
for(const key0 in data){
if(!((((((key0 === "allowCrossNamespaceImport") || (key0 === "editable")) || (key0 === "instanceSelector")) || (key0 === "resyncPeriod")) || (key0 === "route")) || (key0 === "suspend"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.editable !== undefined){
if(typeof data.editable !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/editable",keyword:"type",params:{type: "boolean"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate34(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern5.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.route !== undefined){
if(!(validate143(data.route, {instancePath:instancePath+"/route"}))){
vErrors = vErrors === null ? validate143.errors : vErrors.concat(validate143.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate141.errors = vErrors;
return errors === 0;
}
function validate135(data, {instancePath=""}={}){
/*# sourceURL="GrafanaNotificationPolicy_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("GrafanaNotificationPolicy" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "GrafanaNotificationPolicy"}});
}
}
if(data.metadata !== undefined){
if(!(validate136(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate141(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate141.errors : vErrors.concat(validate141.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate135.errors = vErrors;
return errors === 0;
}
export const Grafana_v1beta1 = validate151;
function validate152(data, {instancePath=""}={}){
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
validate152.errors = vErrors;
return errors === 0;
}
function validate159(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "certSecretRef") || (key0 === "insecureSkipVerify"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.certSecretRef !== undefined){
let data0 = data.certSecretRef;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "namespace"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certSecretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certSecretRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.namespace !== undefined){
if(typeof data0.namespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certSecretRef/namespace",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/certSecretRef",keyword:"type",params:{type: "object"}});
}
}
if(data.insecureSkipVerify !== undefined){
if(typeof data.insecureSkipVerify !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureSkipVerify",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate159.errors = vErrors;
return errors === 0;
}
function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "headers") || (key0 === "preferIngress")) || (key0 === "timeout")) || (key0 === "tls")) || (key0 === "useKubeAuth"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.headers !== undefined){
let data0 = data.headers;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
}
}
if(data.preferIngress !== undefined){
let data2 = data.preferIngress;
if((typeof data2 !== "boolean") && (data2 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferIngress",keyword:"type",params:{type: ["boolean","null"]}});
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (data3 !== null)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: ["integer","null"]}});
}
}
if(data.tls !== undefined){
if(!(validate159(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.useKubeAuth !== undefined){
if(typeof data.useKubeAuth !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/useKubeAuth",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate158.errors = vErrors;
return errors === 0;
}
function validate165(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "rollingUpdate") || (key0 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.rollingUpdate !== undefined){
let data0 = data.rollingUpdate;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "maxSurge") || (key1 === "maxUnavailable"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.maxSurge !== undefined){
let data1 = data0.maxSurge;
if((!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))) && (typeof data1 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate/maxSurge",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data0.maxUnavailable !== undefined){
let data2 = data0.maxUnavailable;
if((!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))) && (typeof data2 !== "string")){
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
validate165.errors = vErrors;
return errors === 0;
}
function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchFields"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate35(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
if(data.matchFields !== undefined){
if(!(validate35(data.matchFields, {instancePath:instancePath+"/matchFields"}))){
vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate173.errors = vErrors;
return errors === 0;
}
function validate172(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.preference === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "preference"}});
}
if(data.weight === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"}});
}
for(const key0 in data){
if(!((key0 === "preference") || (key0 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.preference !== undefined){
if(!(validate173(data.preference, {instancePath:instancePath+"/preference"}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate172.errors = vErrors;
return errors === 0;
}
function validate171(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate172(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate171.errors = vErrors;
return errors === 0;
}
function validate180(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate173(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate173.errors : vErrors.concat(validate173.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate180.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.nodeSelectorTerms === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "nodeSelectorTerms"}});
}
for(const key0 in data){
if(!(key0 === "nodeSelectorTerms")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.nodeSelectorTerms !== undefined){
if(!(validate180(data.nodeSelectorTerms, {instancePath:instancePath+"/nodeSelectorTerms"}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate179.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "preferredDuringSchedulingIgnoredDuringExecution") || (key0 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate171(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate179(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate170.errors = vErrors;
return errors === 0;
}
function validate188(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.topologyKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "topologyKey"}});
}
for(const key0 in data){
if(!((((((key0 === "labelSelector") || (key0 === "matchLabelKeys")) || (key0 === "mismatchLabelKeys")) || (key0 === "namespaceSelector")) || (key0 === "namespaces")) || (key0 === "topologyKey"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.labelSelector !== undefined){
if(!(validate34(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.matchLabelKeys !== undefined){
let data1 = data.matchLabelKeys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchLabelKeys/" + i0,keyword:"type",params:{type: "string"}});
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
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(typeof data3[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mismatchLabelKeys/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mismatchLabelKeys",keyword:"type",params:{type: "array"}});
}
}
if(data.namespaceSelector !== undefined){
if(!(validate34(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.namespaces !== undefined){
let data6 = data.namespaces;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/" + i2,keyword:"type",params:{type: "string"}});
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
validate188.errors = vErrors;
return errors === 0;
}
function validate187(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.podAffinityTerm === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "podAffinityTerm"}});
}
if(data.weight === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "weight"}});
}
for(const key0 in data){
if(!((key0 === "podAffinityTerm") || (key0 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.podAffinityTerm !== undefined){
if(!(validate188(data.podAffinityTerm, {instancePath:instancePath+"/podAffinityTerm"}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
if(data.weight !== undefined){
let data1 = data.weight;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate187.errors = vErrors;
return errors === 0;
}
function validate186(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate187(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate187.errors : vErrors.concat(validate187.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate186.errors = vErrors;
return errors === 0;
}
function validate194(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate188(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate188.errors : vErrors.concat(validate188.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate194.errors = vErrors;
return errors === 0;
}
function validate185(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "preferredDuringSchedulingIgnoredDuringExecution") || (key0 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate186(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate186.errors : vErrors.concat(validate186.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate194(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate194.errors : vErrors.concat(validate194.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate185.errors = vErrors;
return errors === 0;
}
function validate169(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nodeAffinity") || (key0 === "podAffinity")) || (key0 === "podAntiAffinity"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.nodeAffinity !== undefined){
if(!(validate170(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity"}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
errors = vErrors.length;
}
}
if(data.podAffinity !== undefined){
if(!(validate185(data.podAffinity, {instancePath:instancePath+"/podAffinity"}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
if(data.podAntiAffinity !== undefined){
if(!(validate185(data.podAntiAffinity, {instancePath:instancePath+"/podAntiAffinity"}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate169.errors = vErrors;
return errors === 0;
}
function validate205(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!((((key0 === "key") || (key0 === "optional")) || (key0 === "path")) || (key0 === "volumeName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate205.errors = vErrors;
return errors === 0;
}
const pattern39 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "");
function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["integer","string"]}});
}
if(typeof data === "string"){
if(!pattern39.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}});
}
}
validate208.errors = vErrors;
return errors === 0;
}
function validate207(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.resource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resource"}});
}
for(const key0 in data){
if(!(((key0 === "containerName") || (key0 === "divisor")) || (key0 === "resource"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.containerName !== undefined){
if(typeof data.containerName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/containerName",keyword:"type",params:{type: "string"}});
}
}
if(data.divisor !== undefined){
if(!(validate208(data.divisor, {instancePath:instancePath+"/divisor"}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
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
validate207.errors = vErrors;
return errors === 0;
}
function validate204(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "configMapKeyRef") || (key0 === "fieldRef")) || (key0 === "fileKeyRef")) || (key0 === "resourceFieldRef")) || (key0 === "secretKeyRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.configMapKeyRef !== undefined){
let data0 = data.configMapKeyRef;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapKeyRef",keyword:"type",params:{type: "object"}});
}
}
if(data.fieldRef !== undefined){
let data4 = data.fieldRef;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.fieldPath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"required",params:{missingProperty: "fieldPath"}});
}
for(const key2 in data4){
if(!((key2 === "apiVersion") || (key2 === "fieldPath"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.apiVersion !== undefined){
if(typeof data4.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data4.fieldPath !== undefined){
if(typeof data4.fieldPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef/fieldPath",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"type",params:{type: "object"}});
}
}
if(data.fileKeyRef !== undefined){
if(!(validate205(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef"}))){
vErrors = vErrors === null ? validate205.errors : vErrors.concat(validate205.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate207(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
if(data.secretKeyRef !== undefined){
let data9 = data.secretKeyRef;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key3 in data9){
if(!(((key3 === "key") || (key3 === "name")) || (key3 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data9.key !== undefined){
if(typeof data9.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKeyRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data9.optional !== undefined){
if(typeof data9.optional !== "boolean"){
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
validate204.errors = vErrors;
return errors === 0;
}
function validate203(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "value")) || (key0 === "valueFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
if(!(validate204(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate204.errors : vErrors.concat(validate204.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate203.errors = vErrors;
return errors === 0;
}
function validate202(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate203(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate202.errors = vErrors;
return errors === 0;
}
function validate215(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "configMapRef") || (key0 === "prefix")) || (key0 === "secretRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.configMapRef !== undefined){
let data0 = data.configMapRef;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
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
let data4 = data.secretRef;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((key2 === "name") || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data4.optional !== undefined){
if(typeof data4.optional !== "boolean"){
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
validate215.errors = vErrors;
return errors === 0;
}
function validate214(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate215(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate214.errors = vErrors;
return errors === 0;
}
function validate220(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
}
for(const key0 in data){
if(!(((((key0 === "host") || (key0 === "httpHeaders")) || (key0 === "path")) || (key0 === "port")) || (key0 === "scheme"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.httpHeaders !== undefined){
let data1 = data.httpHeaders;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i0,keyword:"required",params:{missingProperty: "name"}});
}
if(data2.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key1 in data2){
if(!((key1 === "name") || (key1 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data2.value !== undefined){
if(typeof data2.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpHeaders/" + i0,keyword:"type",params:{type: "object"}});
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
let data6 = data.port;
if((!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))) && (typeof data6 !== "string")){
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
validate220.errors = vErrors;
return errors === 0;
}
function validate219(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "exec") || (key0 === "httpGet")) || (key0 === "sleep")) || (key0 === "tcpSocket"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.exec !== undefined){
let data0 = data.exec;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "command")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.command !== undefined){
let data1 = data0.command;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec/command/" + i0,keyword:"type",params:{type: "string"}});
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
if(!(validate220(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.sleep !== undefined){
let data4 = data.sleep;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.seconds === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sleep",keyword:"required",params:{missingProperty: "seconds"}});
}
for(const key2 in data4){
if(!(key2 === "seconds")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sleep",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.seconds !== undefined){
let data5 = data4.seconds;
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
let data6 = data.tcpSocket;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.port === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"required",params:{missingProperty: "port"}});
}
for(const key3 in data6){
if(!((key3 === "host") || (key3 === "port"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data6.host !== undefined){
if(typeof data6.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket/host",keyword:"type",params:{type: "string"}});
}
}
if(data6.port !== undefined){
let data8 = data6.port;
if((!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))) && (typeof data8 !== "string")){
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
validate219.errors = vErrors;
return errors === 0;
}
function validate218(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "postStart") || (key0 === "preStop")) || (key0 === "stopSignal"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.postStart !== undefined){
if(!(validate219(data.postStart, {instancePath:instancePath+"/postStart"}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate219(data.preStop, {instancePath:instancePath+"/preStop"}))){
vErrors = vErrors === null ? validate219.errors : vErrors.concat(validate219.errors);
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
validate218.errors = vErrors;
return errors === 0;
}
function validate225(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields7.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.exec !== undefined){
let data0 = data.exec;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "command")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.command !== undefined){
let data1 = data0.command;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exec/command/" + i0,keyword:"type",params:{type: "string"}});
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
let data4 = data.grpc;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.port === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"required",params:{missingProperty: "port"}});
}
for(const key2 in data4){
if(!((key2 === "port") || (key2 === "service"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.port !== undefined){
let data5 = data4.port;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/port",keyword:"type",params:{type: "integer"}});
}
}
if(data4.service !== undefined){
if(typeof data4.service !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/service",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"type",params:{type: "object"}});
}
}
if(data.httpGet !== undefined){
if(!(validate220(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate220.errors : vErrors.concat(validate220.errors);
errors = vErrors.length;
}
}
if(data.initialDelaySeconds !== undefined){
let data8 = data.initialDelaySeconds;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/initialDelaySeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.periodSeconds !== undefined){
let data9 = data.periodSeconds;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/periodSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.successThreshold !== undefined){
let data10 = data.successThreshold;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/successThreshold",keyword:"type",params:{type: "integer"}});
}
}
if(data.tcpSocket !== undefined){
let data11 = data.tcpSocket;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.port === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"required",params:{missingProperty: "port"}});
}
for(const key3 in data11){
if(!((key3 === "host") || (key3 === "port"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data11.host !== undefined){
if(typeof data11.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket/host",keyword:"type",params:{type: "string"}});
}
}
if(data11.port !== undefined){
let data13 = data11.port;
if((!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))) && (typeof data13 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket/port",keyword:"type",params:{type: ["integer","string"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tcpSocket",keyword:"type",params:{type: "object"}});
}
}
if(data.terminationGracePeriodSeconds !== undefined){
let data14 = data.terminationGracePeriodSeconds;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.timeoutSeconds !== undefined){
let data15 = data.timeoutSeconds;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeoutSeconds",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate225.errors = vErrors;
return errors === 0;
}
function validate229(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.containerPort === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "containerPort"}});
}
for(const key0 in data){
if(!(((((key0 === "containerPort") || (key0 === "hostIP")) || (key0 === "hostPort")) || (key0 === "name")) || (key0 === "protocol"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.containerPort !== undefined){
let data0 = data.containerPort;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/containerPort",keyword:"type",params:{type: "integer"}});
}
}
if(data.hostIP !== undefined){
if(typeof data.hostIP !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostIP",keyword:"type",params:{type: "string"}});
}
}
if(data.hostPort !== undefined){
let data2 = data.hostPort;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
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
validate229.errors = vErrors;
return errors === 0;
}
function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate228.errors = vErrors;
return errors === 0;
}
function validate233(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.resourceName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "resourceName"}});
}
if(data0.restartPolicy === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"required",params:{missingProperty: "restartPolicy"}});
}
for(const key0 in data0){
if(!((key0 === "resourceName") || (key0 === "restartPolicy"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data0.resourceName !== undefined){
if(typeof data0.resourceName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/resourceName",keyword:"type",params:{type: "string"}});
}
}
if(data0.restartPolicy !== undefined){
if(typeof data0.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate233.errors = vErrors;
return errors === 0;
}
function validate236(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(validate208(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate236.errors = vErrors;
return errors === 0;
}
function validate235(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "claims") || (key0 === "limits")) || (key0 === "requests"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.claims !== undefined){
let data0 = data.claims;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i0,keyword:"required",params:{missingProperty: "name"}});
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "request"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.request !== undefined){
if(typeof data1.request !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i0+"/request",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/claims",keyword:"type",params:{type: "array"}});
}
}
if(data.limits !== undefined){
if(!(validate236(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate236(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate235.errors = vErrors;
return errors === 0;
}
function validate242(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.action === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "action"}});
}
for(const key0 in data){
if(!((key0 === "action") || (key0 === "exitCodes"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.action !== undefined){
if(typeof data.action !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/action",keyword:"type",params:{type: "string"}});
}
}
if(data.exitCodes !== undefined){
let data1 = data.exitCodes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.operator === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes",keyword:"required",params:{missingProperty: "operator"}});
}
for(const key1 in data1){
if(!((key1 === "operator") || (key1 === "values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.operator !== undefined){
if(typeof data1.operator !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes/operator",keyword:"type",params:{type: "string"}});
}
}
if(data1.values !== undefined){
let data3 = data1.values;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes/values/" + i0,keyword:"type",params:{type: "integer"}});
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data3[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/exitCodes/values",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
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
validate242.errors = vErrors;
return errors === 0;
}
function validate241(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate242(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate242.errors : vErrors.concat(validate242.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate241.errors = vErrors;
return errors === 0;
}
function validate246(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "gmsaCredentialSpec") || (key0 === "gmsaCredentialSpecName")) || (key0 === "hostProcess")) || (key0 === "runAsUserName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate246.errors = vErrors;
return errors === 0;
}
function validate245(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields8.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowPrivilegeEscalation !== undefined){
if(typeof data.allowPrivilegeEscalation !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowPrivilegeEscalation",keyword:"type",params:{type: "boolean"}});
}
}
if(data.appArmorProfile !== undefined){
let data1 = data.appArmorProfile;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key1 in data1){
if(!((key1 === "localhostProfile") || (key1 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.localhostProfile !== undefined){
if(typeof data1.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data1.type !== undefined){
if(typeof data1.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"type",params:{type: "object"}});
}
}
if(data.capabilities !== undefined){
let data4 = data.capabilities;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((key2 === "add") || (key2 === "drop"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.add !== undefined){
let data5 = data4.add;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities/add/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities/add",keyword:"type",params:{type: "array"}});
}
}
if(data4.drop !== undefined){
let data7 = data4.drop;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
if(typeof data7[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/capabilities/drop/" + i1,keyword:"type",params:{type: "string"}});
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
let data12 = data.runAsGroup;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsGroup",keyword:"type",params:{type: "integer"}});
}
}
if(data.runAsNonRoot !== undefined){
if(typeof data.runAsNonRoot !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsNonRoot",keyword:"type",params:{type: "boolean"}});
}
}
if(data.runAsUser !== undefined){
let data14 = data.runAsUser;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsUser",keyword:"type",params:{type: "integer"}});
}
}
if(data.seLinuxOptions !== undefined){
let data15 = data.seLinuxOptions;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!((((key3 === "level") || (key3 === "role")) || (key3 === "type")) || (key3 === "user"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data15.level !== undefined){
if(typeof data15.level !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/level",keyword:"type",params:{type: "string"}});
}
}
if(data15.role !== undefined){
if(typeof data15.role !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/role",keyword:"type",params:{type: "string"}});
}
}
if(data15.type !== undefined){
if(typeof data15.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/type",keyword:"type",params:{type: "string"}});
}
}
if(data15.user !== undefined){
if(typeof data15.user !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/user",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"type",params:{type: "object"}});
}
}
if(data.seccompProfile !== undefined){
let data20 = data.seccompProfile;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key4 in data20){
if(!((key4 === "localhostProfile") || (key4 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data20.localhostProfile !== undefined){
if(typeof data20.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data20.type !== undefined){
if(typeof data20.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"type",params:{type: "object"}});
}
}
if(data.windowsOptions !== undefined){
if(!(validate246(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate245.errors = vErrors;
return errors === 0;
}
function validate251(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mountPath === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "mountPath"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((((((key0 === "mountPath") || (key0 === "mountPropagation")) || (key0 === "name")) || (key0 === "readOnly")) || (key0 === "recursiveReadOnly")) || (key0 === "subPath")) || (key0 === "subPathExpr"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate251.errors = vErrors;
return errors === 0;
}
function validate250(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate251(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate251.errors : vErrors.concat(validate251.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate250.errors = vErrors;
return errors === 0;
}
function validate201(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(fields9.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.args !== undefined){
let data0 = data.args;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/args/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/args",keyword:"type",params:{type: "array"}});
}
}
if(data.command !== undefined){
let data2 = data.command;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/command/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/command",keyword:"type",params:{type: "array"}});
}
}
if(data.env !== undefined){
if(!(validate202(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate214(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
if(!(validate218(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate225(data.livenessProbe, {instancePath:instancePath+"/livenessProbe"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.ports !== undefined){
if(!(validate228(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate225(data.readinessProbe, {instancePath:instancePath+"/readinessProbe"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.resizePolicy !== undefined){
if(!(validate233(data.resizePolicy, {instancePath:instancePath+"/resizePolicy"}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate235(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.restartPolicyRules !== undefined){
if(!(validate241(data.restartPolicyRules, {instancePath:instancePath+"/restartPolicyRules"}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.securityContext !== undefined){
if(!(validate245(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate225(data.startupProbe, {instancePath:instancePath+"/startupProbe"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
let data24 = data.volumeDevices;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.devicePath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"required",params:{missingProperty: "devicePath"}});
}
if(data25.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"required",params:{missingProperty: "name"}});
}
for(const key1 in data25){
if(!((key1 === "devicePath") || (key1 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data25.devicePath !== undefined){
if(typeof data25.devicePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2+"/devicePath",keyword:"type",params:{type: "string"}});
}
}
if(data25.name !== undefined){
if(typeof data25.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices",keyword:"type",params:{type: "array"}});
}
}
if(data.volumeMounts !== undefined){
if(!(validate250(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
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
validate201.errors = vErrors;
return errors === 0;
}
function validate200(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate201(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate201.errors : vErrors.concat(validate201.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate200.errors = vErrors;
return errors === 0;
}
function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "nameservers") || (key0 === "options")) || (key0 === "searches"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.nameservers !== undefined){
let data0 = data.nameservers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameservers/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameservers",keyword:"type",params:{type: "array"}});
}
}
if(data.options !== undefined){
let data2 = data.options;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!((key1 === "name") || (key1 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i1,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i1+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.value !== undefined){
if(typeof data3.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i1+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i1,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/options",keyword:"type",params:{type: "array"}});
}
}
if(data.searches !== undefined){
let data6 = data.searches;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(typeof data6[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/searches/" + i2,keyword:"type",params:{type: "string"}});
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
validate256.errors = vErrors;
return errors === 0;
}
function validate259(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(fields10.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.args !== undefined){
let data0 = data.args;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/args/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/args",keyword:"type",params:{type: "array"}});
}
}
if(data.command !== undefined){
let data2 = data.command;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/command/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/command",keyword:"type",params:{type: "array"}});
}
}
if(data.env !== undefined){
if(!(validate202(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate214(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate214.errors : vErrors.concat(validate214.errors);
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
if(!(validate218(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate225(data.livenessProbe, {instancePath:instancePath+"/livenessProbe"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.ports !== undefined){
if(!(validate228(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate225(data.readinessProbe, {instancePath:instancePath+"/readinessProbe"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
errors = vErrors.length;
}
}
if(data.resizePolicy !== undefined){
if(!(validate233(data.resizePolicy, {instancePath:instancePath+"/resizePolicy"}))){
vErrors = vErrors === null ? validate233.errors : vErrors.concat(validate233.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate235(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.restartPolicyRules !== undefined){
if(!(validate241(data.restartPolicyRules, {instancePath:instancePath+"/restartPolicyRules"}))){
vErrors = vErrors === null ? validate241.errors : vErrors.concat(validate241.errors);
errors = vErrors.length;
}
}
if(data.securityContext !== undefined){
if(!(validate245(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate225(data.startupProbe, {instancePath:instancePath+"/startupProbe"}))){
vErrors = vErrors === null ? validate225.errors : vErrors.concat(validate225.errors);
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
let data25 = data.volumeDevices;
if(Array.isArray(data25)){
const len2 = data25.length;
for(let i2=0; i2<len2; i2++){
let data26 = data25[i2];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.devicePath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"required",params:{missingProperty: "devicePath"}});
}
if(data26.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"required",params:{missingProperty: "name"}});
}
for(const key1 in data26){
if(!((key1 === "devicePath") || (key1 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data26.devicePath !== undefined){
if(typeof data26.devicePath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2+"/devicePath",keyword:"type",params:{type: "string"}});
}
}
if(data26.name !== undefined){
if(typeof data26.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices",keyword:"type",params:{type: "array"}});
}
}
if(data.volumeMounts !== undefined){
if(!(validate250(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
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
validate259.errors = vErrors;
return errors === 0;
}
function validate258(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate259(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate259.errors : vErrors.concat(validate259.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate258.errors = vErrors;
return errors === 0;
}
function validate276(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields11.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.appArmorProfile !== undefined){
let data0 = data.appArmorProfile;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key1 in data0){
if(!((key1 === "localhostProfile") || (key1 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.localhostProfile !== undefined){
if(typeof data0.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appArmorProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data0.type !== undefined){
if(typeof data0.type !== "string"){
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
let data5 = data.runAsGroup;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsGroup",keyword:"type",params:{type: "integer"}});
}
}
if(data.runAsNonRoot !== undefined){
if(typeof data.runAsNonRoot !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsNonRoot",keyword:"type",params:{type: "boolean"}});
}
}
if(data.runAsUser !== undefined){
let data7 = data.runAsUser;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runAsUser",keyword:"type",params:{type: "integer"}});
}
}
if(data.seLinuxChangePolicy !== undefined){
if(typeof data.seLinuxChangePolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxChangePolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.seLinuxOptions !== undefined){
let data9 = data.seLinuxOptions;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!((((key2 === "level") || (key2 === "role")) || (key2 === "type")) || (key2 === "user"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data9.level !== undefined){
if(typeof data9.level !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/level",keyword:"type",params:{type: "string"}});
}
}
if(data9.role !== undefined){
if(typeof data9.role !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/role",keyword:"type",params:{type: "string"}});
}
}
if(data9.type !== undefined){
if(typeof data9.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/type",keyword:"type",params:{type: "string"}});
}
}
if(data9.user !== undefined){
if(typeof data9.user !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions/user",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seLinuxOptions",keyword:"type",params:{type: "object"}});
}
}
if(data.seccompProfile !== undefined){
let data14 = data.seccompProfile;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data14){
if(!((key3 === "localhostProfile") || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data14.localhostProfile !== undefined){
if(typeof data14.localhostProfile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/localhostProfile",keyword:"type",params:{type: "string"}});
}
}
if(data14.type !== undefined){
if(typeof data14.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/seccompProfile",keyword:"type",params:{type: "object"}});
}
}
if(data.supplementalGroups !== undefined){
let data17 = data.supplementalGroups;
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/supplementalGroups/" + i0,keyword:"type",params:{type: "integer"}});
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
let data20 = data.sysctls;
if(Array.isArray(data20)){
const len1 = data20.length;
for(let i1=0; i1<len1; i1++){
let data21 = data20[i1];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i1,keyword:"required",params:{missingProperty: "name"}});
}
if(data21.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i1,keyword:"required",params:{missingProperty: "value"}});
}
for(const key4 in data21){
if(!((key4 === "name") || (key4 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i1,keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i1+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data21.value !== undefined){
if(typeof data21.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i1+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls/" + i1,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sysctls",keyword:"type",params:{type: "array"}});
}
}
if(data.windowsOptions !== undefined){
if(!(validate246(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate246.errors : vErrors.concat(validate246.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate276.errors = vErrors;
return errors === 0;
}
function validate280(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "effect") || (key0 === "key")) || (key0 === "operator")) || (key0 === "tolerationSeconds")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate280.errors = vErrors;
return errors === 0;
}
function validate279(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate280(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate279.errors = vErrors;
return errors === 0;
}
function validate284(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!((((((((key0 === "labelSelector") || (key0 === "matchLabelKeys")) || (key0 === "maxSkew")) || (key0 === "minDomains")) || (key0 === "nodeAffinityPolicy")) || (key0 === "nodeTaintsPolicy")) || (key0 === "topologyKey")) || (key0 === "whenUnsatisfiable"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.labelSelector !== undefined){
if(!(validate34(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.matchLabelKeys !== undefined){
let data1 = data.matchLabelKeys;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchLabelKeys/" + i0,keyword:"type",params:{type: "string"}});
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
let data4 = data.minDomains;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
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
validate284.errors = vErrors;
return errors === 0;
}
function validate283(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate284(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate283.errors = vErrors;
return errors === 0;
}
function validate290(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumeID"}});
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "partition")) || (key0 === "readOnly")) || (key0 === "volumeID"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.partition !== undefined){
let data1 = data.partition;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
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
validate290.errors = vErrors;
return errors === 0;
}
function validate292(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.diskName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "diskName"}});
}
if(data.diskURI === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "diskURI"}});
}
for(const key0 in data){
if(!((((((key0 === "cachingMode") || (key0 === "diskName")) || (key0 === "diskURI")) || (key0 === "fsType")) || (key0 === "kind")) || (key0 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate292.errors = vErrors;
return errors === 0;
}
function validate294(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretName"}});
}
if(data.shareName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "shareName"}});
}
for(const key0 in data){
if(!(((key0 === "readOnly") || (key0 === "secretName")) || (key0 === "shareName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate294.errors = vErrors;
return errors === 0;
}
function validate296(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.monitors === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitors"}});
}
for(const key0 in data){
if(!((((((key0 === "monitors") || (key0 === "path")) || (key0 === "readOnly")) || (key0 === "secretFile")) || (key0 === "secretRef")) || (key0 === "user"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.monitors !== undefined){
let data0 = data.monitors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitors/" + i0,keyword:"type",params:{type: "string"}});
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
let data5 = data.secretRef;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
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
validate296.errors = vErrors;
return errors === 0;
}
function validate298(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumeID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumeID"}});
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "readOnly")) || (key0 === "secretRef")) || (key0 === "volumeID"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data2 = data.secretRef;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
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
validate298.errors = vErrors;
return errors === 0;
}
function validate300(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "defaultMode") || (key0 === "items")) || (key0 === "name")) || (key0 === "optional"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data2.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "path"}});
}
for(const key1 in data2){
if(!(((key1 === "key") || (key1 === "mode")) || (key1 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data2.mode !== undefined){
let data4 = data2.mode;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/mode",keyword:"type",params:{type: "integer"}});
}
}
if(data2.path !== undefined){
if(typeof data2.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
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
validate300.errors = vErrors;
return errors === 0;
}
function validate302(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "driver"}});
}
for(const key0 in data){
if(!(((((key0 === "driver") || (key0 === "fsType")) || (key0 === "nodePublishSecretRef")) || (key0 === "readOnly")) || (key0 === "volumeAttributes"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data2 = data.nodePublishSecretRef;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodePublishSecretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
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
let data5 = data.volumeAttributes;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeAttributes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate302.errors = vErrors;
return errors === 0;
}
function validate306(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
for(const key0 in data){
if(!((((key0 === "fieldRef") || (key0 === "mode")) || (key0 === "path")) || (key0 === "resourceFieldRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.fieldRef !== undefined){
let data0 = data.fieldRef;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.fieldPath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"required",params:{missingProperty: "fieldPath"}});
}
for(const key1 in data0){
if(!((key1 === "apiVersion") || (key1 === "fieldPath"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.apiVersion !== undefined){
if(typeof data0.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldRef/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data0.fieldPath !== undefined){
if(typeof data0.fieldPath !== "string"){
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
if(!(validate207(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate306.errors = vErrors;
return errors === 0;
}
function validate305(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate306(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate306.errors : vErrors.concat(validate306.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate305.errors = vErrors;
return errors === 0;
}
function validate304(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "defaultMode") || (key0 === "items"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.items !== undefined){
if(!(validate305(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate304.errors = vErrors;
return errors === 0;
}
function validate311(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "medium") || (key0 === "sizeLimit"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.medium !== undefined){
if(typeof data.medium !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/medium",keyword:"type",params:{type: "string"}});
}
}
if(data.sizeLimit !== undefined){
if(!(validate208(data.sizeLimit, {instancePath:instancePath+"/sizeLimit"}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate311.errors = vErrors;
return errors === 0;
}
function validate317(data, {instancePath=""}={}){
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
if(!((((key0 === "apiGroup") || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate317.errors = vErrors;
return errors === 0;
}
function validate319(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "limits") || (key0 === "requests"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.limits !== undefined){
if(!(validate236(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate236(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate319.errors = vErrors;
return errors === 0;
}
function validate316(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields12.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.accessModes !== undefined){
let data0 = data.accessModes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessModes/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessModes",keyword:"type",params:{type: "array"}});
}
}
if(data.dataSource !== undefined){
let data2 = data.dataSource;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"required",params:{missingProperty: "kind"}});
}
if(data2.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"required",params:{missingProperty: "name"}});
}
for(const key1 in data2){
if(!(((key1 === "apiGroup") || (key1 === "kind")) || (key1 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.apiGroup !== undefined){
if(typeof data2.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data2.kind !== undefined){
if(typeof data2.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/kind",keyword:"type",params:{type: "string"}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"type",params:{type: "object"}});
}
}
if(data.dataSourceRef !== undefined){
if(!(validate317(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef"}))){
vErrors = vErrors === null ? validate317.errors : vErrors.concat(validate317.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate319(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate319.errors : vErrors.concat(validate319.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate34(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate316.errors = vErrors;
return errors === 0;
}
function validate315(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.spec === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "spec"}});
}
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate316(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate315.errors = vErrors;
return errors === 0;
}
function validate314(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "volumeClaimTemplate")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.volumeClaimTemplate !== undefined){
if(!(validate315(data.volumeClaimTemplate, {instancePath:instancePath+"/volumeClaimTemplate"}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate314.errors = vErrors;
return errors === 0;
}
function validate327(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "fsType") || (key0 === "lun")) || (key0 === "readOnly")) || (key0 === "targetWWNs")) || (key0 === "wwids"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.lun !== undefined){
let data1 = data.lun;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
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
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetWWNs/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetWWNs",keyword:"type",params:{type: "array"}});
}
}
if(data.wwids !== undefined){
let data5 = data.wwids;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wwids/" + i1,keyword:"type",params:{type: "string"}});
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
validate327.errors = vErrors;
return errors === 0;
}
function validate329(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.driver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "driver"}});
}
for(const key0 in data){
if(!(((((key0 === "driver") || (key0 === "fsType")) || (key0 === "options")) || (key0 === "readOnly")) || (key0 === "secretRef"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data2 = data.options;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
let data5 = data.secretRef;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(key2 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
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
validate329.errors = vErrors;
return errors === 0;
}
function validate331(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pdName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pdName"}});
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "partition")) || (key0 === "pdName")) || (key0 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.fsType !== undefined){
if(typeof data.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data.partition !== undefined){
let data1 = data.partition;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
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
validate331.errors = vErrors;
return errors === 0;
}
function validate333(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!(fields13.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data6 = data.lun;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/lun",keyword:"type",params:{type: "integer"}});
}
}
if(data.portals !== undefined){
let data7 = data.portals;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portals/" + i0,keyword:"type",params:{type: "string"}});
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
let data10 = data.secretRef;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data10.name !== undefined){
if(typeof data10.name !== "string"){
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
validate333.errors = vErrors;
return errors === 0;
}
function validate338(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "path"}});
}
for(const key0 in data){
if(!(((((key0 === "labelSelector") || (key0 === "name")) || (key0 === "optional")) || (key0 === "path")) || (key0 === "signerName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.labelSelector !== undefined){
if(!(validate34(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
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
validate338.errors = vErrors;
return errors === 0;
}
function validate341(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "items") || (key0 === "name")) || (key0 === "optional"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.items !== undefined){
let data0 = data.items;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data1.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "path"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "mode")) || (key1 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.mode !== undefined){
let data3 = data1.mode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/mode",keyword:"type",params:{type: "integer"}});
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
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
validate341.errors = vErrors;
return errors === 0;
}
function validate343(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "items")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.items !== undefined){
if(!(validate305(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate343.errors = vErrors;
return errors === 0;
}
function validate346(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.keyType === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "keyType"}});
}
if(data.signerName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "signerName"}});
}
for(const key0 in data){
if(!(((((((key0 === "certificateChainPath") || (key0 === "credentialBundlePath")) || (key0 === "keyPath")) || (key0 === "keyType")) || (key0 === "maxExpirationSeconds")) || (key0 === "signerName")) || (key0 === "userAnnotations"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data4 = data.maxExpirationSeconds;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxExpirationSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.signerName !== undefined){
if(typeof data.signerName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/signerName",keyword:"type",params:{type: "string"}});
}
}
if(data.userAnnotations !== undefined){
let data6 = data.userAnnotations;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(typeof data6[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userAnnotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate346.errors = vErrors;
return errors === 0;
}
function validate337(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "clusterTrustBundle") || (key0 === "configMap")) || (key0 === "downwardAPI")) || (key0 === "podCertificate")) || (key0 === "secret")) || (key0 === "serviceAccountToken"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate338(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle"}))){
vErrors = vErrors === null ? validate338.errors : vErrors.concat(validate338.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate341(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate343(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate343.errors : vErrors.concat(validate343.errors);
errors = vErrors.length;
}
}
if(data.podCertificate !== undefined){
if(!(validate346(data.podCertificate, {instancePath:instancePath+"/podCertificate"}))){
vErrors = vErrors === null ? validate346.errors : vErrors.concat(validate346.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate341(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountToken !== undefined){
let data5 = data.serviceAccountToken;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken",keyword:"required",params:{missingProperty: "path"}});
}
for(const key1 in data5){
if(!(((key1 === "audience") || (key1 === "expirationSeconds")) || (key1 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data5.audience !== undefined){
if(typeof data5.audience !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken/audience",keyword:"type",params:{type: "string"}});
}
}
if(data5.expirationSeconds !== undefined){
let data7 = data5.expirationSeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountToken/expirationSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data5.path !== undefined){
if(typeof data5.path !== "string"){
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
validate337.errors = vErrors;
return errors === 0;
}
function validate336(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate337(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate336.errors = vErrors;
return errors === 0;
}
function validate335(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "defaultMode") || (key0 === "sources"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.sources !== undefined){
if(!(validate336(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate336.errors : vErrors.concat(validate336.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate335.errors = vErrors;
return errors === 0;
}
function validate352(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.registry === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "registry"}});
}
if(data.volume === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volume"}});
}
for(const key0 in data){
if(!((((((key0 === "group") || (key0 === "readOnly")) || (key0 === "registry")) || (key0 === "tenant")) || (key0 === "user")) || (key0 === "volume"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate352.errors = vErrors;
return errors === 0;
}
function validate354(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "image"}});
}
if(data.monitors === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "monitors"}});
}
for(const key0 in data){
if(!((((((((key0 === "fsType") || (key0 === "image")) || (key0 === "keyring")) || (key0 === "monitors")) || (key0 === "pool")) || (key0 === "readOnly")) || (key0 === "secretRef")) || (key0 === "user"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitors/" + i0,keyword:"type",params:{type: "string"}});
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
let data7 = data.secretRef;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key1 in data7){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
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
validate354.errors = vErrors;
return errors === 0;
}
function validate356(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!(fields14.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data4 = data.secretRef;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
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
validate356.errors = vErrors;
return errors === 0;
}
function validate358(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "defaultMode") || (key0 === "items")) || (key0 === "optional")) || (key0 === "secretName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.defaultMode !== undefined){
let data0 = data.defaultMode;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/defaultMode",keyword:"type",params:{type: "integer"}});
}
}
if(data.items !== undefined){
let data1 = data.items;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data2.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"required",params:{missingProperty: "path"}});
}
for(const key1 in data2){
if(!(((key1 === "key") || (key1 === "mode")) || (key1 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data2.mode !== undefined){
let data4 = data2.mode;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/mode",keyword:"type",params:{type: "integer"}});
}
}
if(data2.path !== undefined){
if(typeof data2.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "object"}});
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
validate358.errors = vErrors;
return errors === 0;
}
function validate360(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "fsType") || (key0 === "readOnly")) || (key0 === "secretRef")) || (key0 === "volumeName")) || (key0 === "volumeNamespace"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
let data2 = data.secretRef;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretRef",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
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
validate360.errors = vErrors;
return errors === 0;
}
function validate362(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.volumePath === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "volumePath"}});
}
for(const key0 in data){
if(!((((key0 === "fsType") || (key0 === "storagePolicyID")) || (key0 === "storagePolicyName")) || (key0 === "volumePath"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
validate362.errors = vErrors;
return errors === 0;
}
function validate289(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(fields15.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.awsElasticBlockStore !== undefined){
if(!(validate290(data.awsElasticBlockStore, {instancePath:instancePath+"/awsElasticBlockStore"}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!(validate292(data.azureDisk, {instancePath:instancePath+"/azureDisk"}))){
vErrors = vErrors === null ? validate292.errors : vErrors.concat(validate292.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate294(data.azureFile, {instancePath:instancePath+"/azureFile"}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate296(data.cephfs, {instancePath:instancePath+"/cephfs"}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate298(data.cinder, {instancePath:instancePath+"/cinder"}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate300(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate300.errors : vErrors.concat(validate300.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate302(data.csi, {instancePath:instancePath+"/csi"}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate304(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.emptyDir !== undefined){
if(!(validate311(data.emptyDir, {instancePath:instancePath+"/emptyDir"}))){
vErrors = vErrors === null ? validate311.errors : vErrors.concat(validate311.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate314(data.ephemeral, {instancePath:instancePath+"/ephemeral"}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.fc !== undefined){
if(!(validate327(data.fc, {instancePath:instancePath+"/fc"}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate329(data.flexVolume, {instancePath:instancePath+"/flexVolume"}))){
vErrors = vErrors === null ? validate329.errors : vErrors.concat(validate329.errors);
errors = vErrors.length;
}
}
if(data.flocker !== undefined){
let data12 = data.flocker;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key1 in data12){
if(!((key1 === "datasetName") || (key1 === "datasetUUID"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data12.datasetName !== undefined){
if(typeof data12.datasetName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker/datasetName",keyword:"type",params:{type: "string"}});
}
}
if(data12.datasetUUID !== undefined){
if(typeof data12.datasetUUID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker/datasetUUID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/flocker",keyword:"type",params:{type: "object"}});
}
}
if(data.gcePersistentDisk !== undefined){
if(!(validate331(data.gcePersistentDisk, {instancePath:instancePath+"/gcePersistentDisk"}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.gitRepo !== undefined){
let data16 = data.gitRepo;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.repository === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo",keyword:"required",params:{missingProperty: "repository"}});
}
for(const key2 in data16){
if(!(((key2 === "directory") || (key2 === "repository")) || (key2 === "revision"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data16.directory !== undefined){
if(typeof data16.directory !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo/directory",keyword:"type",params:{type: "string"}});
}
}
if(data16.repository !== undefined){
if(typeof data16.repository !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo/repository",keyword:"type",params:{type: "string"}});
}
}
if(data16.revision !== undefined){
if(typeof data16.revision !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo/revision",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gitRepo",keyword:"type",params:{type: "object"}});
}
}
if(data.glusterfs !== undefined){
let data20 = data.glusterfs;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.endpoints === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"required",params:{missingProperty: "endpoints"}});
}
if(data20.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"required",params:{missingProperty: "path"}});
}
for(const key3 in data20){
if(!(((key3 === "endpoints") || (key3 === "path")) || (key3 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data20.endpoints !== undefined){
if(typeof data20.endpoints !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs/endpoints",keyword:"type",params:{type: "string"}});
}
}
if(data20.path !== undefined){
if(typeof data20.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs/path",keyword:"type",params:{type: "string"}});
}
}
if(data20.readOnly !== undefined){
if(typeof data20.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/glusterfs",keyword:"type",params:{type: "object"}});
}
}
if(data.hostPath !== undefined){
let data24 = data.hostPath;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath",keyword:"required",params:{missingProperty: "path"}});
}
for(const key4 in data24){
if(!((key4 === "path") || (key4 === "type"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data24.path !== undefined){
if(typeof data24.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath/path",keyword:"type",params:{type: "string"}});
}
}
if(data24.type !== undefined){
if(typeof data24.type !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostPath",keyword:"type",params:{type: "object"}});
}
}
if(data.image !== undefined){
let data27 = data.image;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key5 in data27){
if(!((key5 === "pullPolicy") || (key5 === "reference"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data27.pullPolicy !== undefined){
if(typeof data27.pullPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image/pullPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data27.reference !== undefined){
if(typeof data27.reference !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image/reference",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "object"}});
}
}
if(data.iscsi !== undefined){
if(!(validate333(data.iscsi, {instancePath:instancePath+"/iscsi"}))){
vErrors = vErrors === null ? validate333.errors : vErrors.concat(validate333.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.nfs !== undefined){
let data32 = data.nfs;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.path === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"required",params:{missingProperty: "path"}});
}
if(data32.server === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"required",params:{missingProperty: "server"}});
}
for(const key6 in data32){
if(!(((key6 === "path") || (key6 === "readOnly")) || (key6 === "server"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data32.path !== undefined){
if(typeof data32.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs/path",keyword:"type",params:{type: "string"}});
}
}
if(data32.readOnly !== undefined){
if(typeof data32.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data32.server !== undefined){
if(typeof data32.server !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs/server",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nfs",keyword:"type",params:{type: "object"}});
}
}
if(data.persistentVolumeClaim !== undefined){
let data36 = data.persistentVolumeClaim;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.claimName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim",keyword:"required",params:{missingProperty: "claimName"}});
}
for(const key7 in data36){
if(!((key7 === "claimName") || (key7 === "readOnly"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data36.claimName !== undefined){
if(typeof data36.claimName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim/claimName",keyword:"type",params:{type: "string"}});
}
}
if(data36.readOnly !== undefined){
if(typeof data36.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/persistentVolumeClaim",keyword:"type",params:{type: "object"}});
}
}
if(data.photonPersistentDisk !== undefined){
let data39 = data.photonPersistentDisk;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.pdID === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk",keyword:"required",params:{missingProperty: "pdID"}});
}
for(const key8 in data39){
if(!((key8 === "fsType") || (key8 === "pdID"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk",keyword:"additionalProperties",params:{additionalProperty: key8}});
}
}
if(data39.fsType !== undefined){
if(typeof data39.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data39.pdID !== undefined){
if(typeof data39.pdID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk/pdID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/photonPersistentDisk",keyword:"type",params:{type: "object"}});
}
}
if(data.portworxVolume !== undefined){
let data42 = data.portworxVolume;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.volumeID === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume",keyword:"required",params:{missingProperty: "volumeID"}});
}
for(const key9 in data42){
if(!(((key9 === "fsType") || (key9 === "readOnly")) || (key9 === "volumeID"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume",keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data42.fsType !== undefined){
if(typeof data42.fsType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume/fsType",keyword:"type",params:{type: "string"}});
}
}
if(data42.readOnly !== undefined){
if(typeof data42.readOnly !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume/readOnly",keyword:"type",params:{type: "boolean"}});
}
}
if(data42.volumeID !== undefined){
if(typeof data42.volumeID !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume/volumeID",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/portworxVolume",keyword:"type",params:{type: "object"}});
}
}
if(data.projected !== undefined){
if(!(validate335(data.projected, {instancePath:instancePath+"/projected"}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!(validate352(data.quobyte, {instancePath:instancePath+"/quobyte"}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate354(data.rbd, {instancePath:instancePath+"/rbd"}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate356(data.scaleIO, {instancePath:instancePath+"/scaleIO"}))){
vErrors = vErrors === null ? validate356.errors : vErrors.concat(validate356.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate358(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate360(data.storageos, {instancePath:instancePath+"/storageos"}))){
vErrors = vErrors === null ? validate360.errors : vErrors.concat(validate360.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!(validate362(data.vsphereVolume, {instancePath:instancePath+"/vsphereVolume"}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate289.errors = vErrors;
return errors === 0;
}
function validate288(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate289(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate288.errors = vErrors;
return errors === 0;
}
function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields16.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.activeDeadlineSeconds !== undefined){
let data0 = data.activeDeadlineSeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/activeDeadlineSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.affinity !== undefined){
if(!(validate169(data.affinity, {instancePath:instancePath+"/affinity"}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
errors = vErrors.length;
}
}
if(data.automountServiceAccountToken !== undefined){
if(typeof data.automountServiceAccountToken !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automountServiceAccountToken",keyword:"type",params:{type: "boolean"}});
}
}
if(data.containers !== undefined){
if(!(validate200(data.containers, {instancePath:instancePath+"/containers"}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.dnsConfig !== undefined){
if(!(validate256(data.dnsConfig, {instancePath:instancePath+"/dnsConfig"}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
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
if(!(validate258(data.ephemeralContainers, {instancePath:instancePath+"/ephemeralContainers"}))){
vErrors = vErrors === null ? validate258.errors : vErrors.concat(validate258.errors);
errors = vErrors.length;
}
}
if(data.hostAliases !== undefined){
let data8 = data.hostAliases;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.ip === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i0,keyword:"required",params:{missingProperty: "ip"}});
}
for(const key1 in data9){
if(!((key1 === "hostnames") || (key1 === "ip"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data9.hostnames !== undefined){
let data10 = data9.hostnames;
if(Array.isArray(data10)){
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
if(typeof data10[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i0+"/hostnames/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i0+"/hostnames",keyword:"type",params:{type: "array"}});
}
}
if(data9.ip !== undefined){
if(typeof data9.ip !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i0+"/ip",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i0,keyword:"type",params:{type: "object"}});
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
if(data.imagePullSecrets !== undefined){
let data18 = data.imagePullSecrets;
if(Array.isArray(data18)){
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key2 in data19){
if(!(key2 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i2,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data19.name !== undefined){
if(typeof data19.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i2+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets",keyword:"type",params:{type: "array"}});
}
}
if(data.initContainers !== undefined){
if(!(validate200(data.initContainers, {instancePath:instancePath+"/initContainers"}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
errors = vErrors.length;
}
}
if(data.nodeName !== undefined){
if(typeof data.nodeName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeName",keyword:"type",params:{type: "string"}});
}
}
if(data.nodeSelector !== undefined){
let data23 = data.nodeSelector;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(typeof data23[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeSelector/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeSelector",keyword:"type",params:{type: "object"}});
}
}
if(data.os !== undefined){
let data25 = data.os;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/os",keyword:"required",params:{missingProperty: "name"}});
}
for(const key4 in data25){
if(!(key4 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/os",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data25.name !== undefined){
if(typeof data25.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/os/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/os",keyword:"type",params:{type: "object"}});
}
}
if(data.overhead !== undefined){
if(!(validate236(data.overhead, {instancePath:instancePath+"/overhead"}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.preemptionPolicy !== undefined){
if(typeof data.preemptionPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preemptionPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.priority !== undefined){
let data29 = data.priority;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "integer"}});
}
}
if(data.priorityClassName !== undefined){
if(typeof data.priorityClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.readinessGates !== undefined){
let data31 = data.readinessGates;
if(Array.isArray(data31)){
const len3 = data31.length;
for(let i3=0; i3<len3; i3++){
let data32 = data31[i3];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.conditionType === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i3,keyword:"required",params:{missingProperty: "conditionType"}});
}
for(const key5 in data32){
if(!(key5 === "conditionType")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data32.conditionType !== undefined){
if(typeof data32.conditionType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i3+"/conditionType",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates/" + i3,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/readinessGates",keyword:"type",params:{type: "array"}});
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
if(data.securityContext !== undefined){
if(!(validate276(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
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
let data43 = data.terminationGracePeriodSeconds;
if(!(((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43))) && (isFinite(data43)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.tolerations !== undefined){
if(!(validate279(data.tolerations, {instancePath:instancePath+"/tolerations"}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
if(!(validate283(data.topologySpreadConstraints, {instancePath:instancePath+"/topologySpreadConstraints"}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate288(data.volumes, {instancePath:instancePath+"/volumes"}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate168.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "annotations") || (key1 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.annotations !== undefined){
let data1 = data0.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data0.labels !== undefined){
let data3 = data0.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(typeof data3[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate168(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate167.errors = vErrors;
return errors === 0;
}
function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "minReadySeconds") || (key0 === "paused")) || (key0 === "progressDeadlineSeconds")) || (key0 === "replicas")) || (key0 === "revisionHistoryLimit")) || (key0 === "selector")) || (key0 === "strategy")) || (key0 === "template"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.minReadySeconds !== undefined){
let data0 = data.minReadySeconds;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"type",params:{type: "integer"}});
}
}
if(data.paused !== undefined){
if(typeof data.paused !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"type",params:{type: "boolean"}});
}
}
if(data.progressDeadlineSeconds !== undefined){
let data2 = data.progressDeadlineSeconds;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
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
let data4 = data.revisionHistoryLimit;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/revisionHistoryLimit",keyword:"type",params:{type: "integer"}});
}
}
if(data.selector !== undefined){
if(!(validate34(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate165(data.strategy, {instancePath:instancePath+"/strategy"}))){
vErrors = vErrors === null ? validate165.errors : vErrors.concat(validate165.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate167(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate163.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "annotations") || (key1 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.annotations !== undefined){
let data1 = data0.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data0.labels !== undefined){
let data3 = data0.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(typeof data3[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate163(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate162.errors = vErrors;
return errors === 0;
}
function validate370(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key0 in data){
if(!((((((key0 === "adminPassword") || (key0 === "adminUser")) || (key0 === "apiKey")) || (key0 === "tenantNamespace")) || (key0 === "tls")) || (key0 === "url"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.adminPassword !== undefined){
let data0 = data.adminPassword;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword",keyword:"type",params:{type: "object"}});
}
}
if(data.adminUser !== undefined){
let data4 = data.adminUser;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data4){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.key !== undefined){
if(typeof data4.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser/key",keyword:"type",params:{type: "string"}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser/name",keyword:"type",params:{type: "string"}});
}
}
if(data4.optional !== undefined){
if(typeof data4.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser",keyword:"type",params:{type: "object"}});
}
}
if(data.apiKey !== undefined){
let data8 = data.apiKey;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key3 in data8){
if(!(((key3 === "key") || (key3 === "name")) || (key3 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data8.key !== undefined){
if(typeof data8.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data8.optional !== undefined){
if(typeof data8.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"type",params:{type: "object"}});
}
}
if(data.tenantNamespace !== undefined){
if(typeof data.tenantNamespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantNamespace",keyword:"type",params:{type: "string"}});
}
}
if(data.tls !== undefined){
if(!(validate159(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate159.errors : vErrors.concat(validate159.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data14 = data.url;
if(typeof data14 === "string"){
if(!pattern22.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate370.errors = vErrors;
return errors === 0;
}
const pattern41 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
function validate375(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 253}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1}});
}
if(!pattern41.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate375.errors = vErrors;
return errors === 0;
}
const pattern42 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern43 = new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", "");
function validate378(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((((((key0 === "group") || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace")) || (key0 === "port")) || (key0 === "sectionName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern42.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func2(data1) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern43.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(func2(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
if(!pattern1.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data4 = data.port;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.sectionName !== undefined){
let data5 = data.sectionName;
if(typeof data5 === "string"){
if(func2(data5) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sectionName",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sectionName",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sectionName",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sectionName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate378.errors = vErrors;
return errors === 0;
}
function validate377(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 32){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 32}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate378(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate378.errors : vErrors.concat(validate378.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate377.errors = vErrors;
return errors === 0;
}
const pattern46 = new RegExp("^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", "");
const pattern47 = new RegExp("(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)", "");
function validate388(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 64){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 64}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"maxLength",params:{limit: 253}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"minLength",params:{limit: 1}});
}
if(!pattern47.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"pattern",params:{pattern: "(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath,keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate388.errors = vErrors;
return errors === 0;
}
function validate387(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "allowCredentials") || (key0 === "allowHeaders")) || (key0 === "allowMethods")) || (key0 === "allowOrigins")) || (key0 === "exposeHeaders")) || (key0 === "maxAge"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowCredentials !== undefined){
if(typeof data.allowCredentials !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCredentials",keyword:"type",params:{type: "boolean"}});
}
}
if(data.allowHeaders !== undefined){
let data1 = data.allowHeaders;
if(Array.isArray(data1)){
if(data1.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i0,keyword:"maxLength",params:{limit: 256}});
}
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i0,keyword:"minLength",params:{limit: 1}});
}
if(!pattern46.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i0,keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.allowMethods !== undefined){
let data3 = data.allowMethods;
if(Array.isArray(data3)){
if(data3.length > 9){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods",keyword:"maxItems",params:{limit: 9}});
}
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
let data4 = data3[i2];
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods/" + i2,keyword:"type",params:{type: "string"}});
}
if(!((((((((((data4 === "GET") || (data4 === "HEAD")) || (data4 === "POST")) || (data4 === "PUT")) || (data4 === "DELETE")) || (data4 === "CONNECT")) || (data4 === "OPTIONS")) || (data4 === "TRACE")) || (data4 === "PATCH")) || (data4 === "*"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods/" + i2,keyword:"enum",params:{allowedValues: ["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}});
}
}
let i3 = data3.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data3[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods",keyword:"type",params:{type: "array"}});
}
}
if(data.allowOrigins !== undefined){
if(!(validate388(data.allowOrigins, {instancePath:instancePath+"/allowOrigins"}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
if(data.exposeHeaders !== undefined){
let data6 = data.exposeHeaders;
if(Array.isArray(data6)){
if(data6.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len2 = data6.length;
for(let i4=0; i4<len2; i4++){
let data7 = data6[i4];
if(typeof data7 === "string"){
if(func2(data7) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i4,keyword:"maxLength",params:{limit: 256}});
}
if(func2(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i4,keyword:"minLength",params:{limit: 1}});
}
if(!pattern46.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i4,keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i4,keyword:"type",params:{type: "string"}});
}
}
let i5 = data6.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data6[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders",keyword:"uniqueItems",params:{i: i5, j: j2}});
break;
}
indices2[item2] = i5;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.maxAge !== undefined){
let data8 = data.maxAge;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAge",keyword:"type",params:{type: "integer"}});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 1 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate387.errors = vErrors;
return errors === 0;
}
function validate391(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.group === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "group"}});
}
if(data.kind === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "kind"}});
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((key0 === "group") || (key0 === "kind")) || (key0 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern42.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func2(data1) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern43.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate391.errors = vErrors;
return errors === 0;
}
function validate394(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((((key0 === "group") || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace")) || (key0 === "port"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.group !== undefined){
let data0 = data.group;
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern42.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(typeof data1 === "string"){
if(func2(data1) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern43.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(func2(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
if(!pattern1.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data4 = data.port;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 65535 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate394.errors = vErrors;
return errors === 0;
}
const pattern54 = new RegExp("^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$", "");
function validate396(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "allowedHeaders") || (key0 === "allowedResponseHeaders")) || (key0 === "path"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowedHeaders !== undefined){
let data0 = data.allowedHeaders;
if(Array.isArray(data0)){
if(data0.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data0[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.allowedResponseHeaders !== undefined){
let data2 = data.allowedResponseHeaders;
if(Array.isArray(data2)){
if(data2.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len1 = data2.length;
for(let i2=0; i2<len1; i2++){
if(typeof data2[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders/" + i2,keyword:"type",params:{type: "string"}});
}
}
let i3 = data2.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data2[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.path !== undefined){
let data4 = data.path;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1024}});
}
if(!pattern54.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate396.errors = vErrors;
return errors === 0;
}
function validate393(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backendRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backendRef"}});
}
if(data.protocol === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
}
for(const key0 in data){
if(!(((((key0 === "backendRef") || (key0 === "forwardBody")) || (key0 === "grpc")) || (key0 === "http")) || (key0 === "protocol"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.backendRef !== undefined){
if(!(validate394(data.backendRef, {instancePath:instancePath+"/backendRef"}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data.forwardBody !== undefined){
let data1 = data.forwardBody;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "maxSize")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forwardBody",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.maxSize !== undefined){
let data2 = data1.maxSize;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forwardBody/maxSize",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/forwardBody",keyword:"type",params:{type: "object"}});
}
}
if(data.grpc !== undefined){
let data3 = data.grpc;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key2 in data3){
if(!(key2 === "allowedHeaders")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data3.allowedHeaders !== undefined){
let data4 = data3.allowedHeaders;
if(Array.isArray(data4)){
if(data4.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/allowedHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/allowedHeaders/" + i0,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/allowedHeaders",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/allowedHeaders",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"type",params:{type: "object"}});
}
}
if(data.http !== undefined){
if(!(validate396(data.http, {instancePath:instancePath+"/http"}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.protocol !== undefined){
let data7 = data.protocol;
if(typeof data7 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"}});
}
if(!((data7 === "HTTP") || (data7 === "GRPC"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"enum",params:{allowedValues: ["HTTP","GRPC"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate393.errors = vErrors;
return errors === 0;
}
function validate401(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 256}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern46.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.value !== undefined){
let data1 = data.value;
if(typeof data1 === "string"){
if(func2(data1) > 4096){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 4096}});
}
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate401.errors = vErrors;
return errors === 0;
}
function validate400(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate401(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate400.errors = vErrors;
return errors === 0;
}
function validate399(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "add") || (key0 === "remove")) || (key0 === "set"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.add !== undefined){
if(!(validate400(data.add, {instancePath:instancePath+"/add"}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
let data1 = data.remove;
if(Array.isArray(data1)){
if(data1.length > 16){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 16}});
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(typeof data1[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data1[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"}});
}
}
if(data.set !== undefined){
if(!(validate400(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate399.errors = vErrors;
return errors === 0;
}
function validate406(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backendRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backendRef"}});
}
for(const key0 in data){
if(!(((key0 === "backendRef") || (key0 === "fraction")) || (key0 === "percent"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.backendRef !== undefined){
if(!(validate394(data.backendRef, {instancePath:instancePath+"/backendRef"}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
if(data.fraction !== undefined){
let data1 = data.fraction;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.numerator === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"required",params:{missingProperty: "numerator"}});
}
for(const key1 in data1){
if(!((key1 === "denominator") || (key1 === "numerator"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.denominator !== undefined){
let data2 = data1.denominator;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction/denominator",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction/denominator",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data1.numerator !== undefined){
let data3 = data1.numerator;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction/numerator",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction/numerator",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"type",params:{type: "object"}});
}
}
if(data.percent !== undefined){
let data4 = data.percent;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 > 100 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
}
if(data4 < 0 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate406.errors = vErrors;
return errors === 0;
}
function validate410(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key0 in data){
if(!(((key0 === "replaceFullPath") || (key0 === "replacePrefixMatch")) || (key0 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.replaceFullPath !== undefined){
let data0 = data.replaceFullPath;
if(typeof data0 === "string"){
if(func2(data0) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replaceFullPath",keyword:"maxLength",params:{limit: 1024}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/replaceFullPath",keyword:"type",params:{type: "string"}});
}
}
if(data.replacePrefixMatch !== undefined){
let data1 = data.replacePrefixMatch;
if(typeof data1 === "string"){
if(func2(data1) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replacePrefixMatch",keyword:"maxLength",params:{limit: 1024}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/replacePrefixMatch",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data2 === "ReplaceFullPath") || (data2 === "ReplacePrefixMatch"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["ReplaceFullPath","ReplacePrefixMatch"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate410.errors = vErrors;
return errors === 0;
}
function validate409(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "hostname") || (key0 === "path")) || (key0 === "port")) || (key0 === "scheme")) || (key0 === "statusCode"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.hostname !== undefined){
let data0 = data.hostname;
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(!(validate410(data.path, {instancePath:instancePath+"/path"}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data2 = data.port;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 65535 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data2 < 1 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.scheme !== undefined){
let data3 = data.scheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "http") || (data3 === "https"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https"]}});
}
}
if(data.statusCode !== undefined){
let data4 = data.statusCode;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "integer"}});
}
if(!(((((data4 === 301) || (data4 === 302)) || (data4 === 303)) || (data4 === 307)) || (data4 === 308))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"enum",params:{allowedValues: [301,302,303,307,308]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate409.errors = vErrors;
return errors === 0;
}
function validate414(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "hostname") || (key0 === "path"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.hostname !== undefined){
let data0 = data.hostname;
if(typeof data0 === "string"){
if(func2(data0) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(!(validate410(data.path, {instancePath:instancePath+"/path"}))){
vErrors = vErrors === null ? validate410.errors : vErrors.concat(validate410.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate414.errors = vErrors;
return errors === 0;
}
function validate386(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key0 in data){
if(!(fields17.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.cors !== undefined){
if(!(validate387(data.cors, {instancePath:instancePath+"/cors"}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.extensionRef !== undefined){
if(!(validate391(data.extensionRef, {instancePath:instancePath+"/extensionRef"}))){
vErrors = vErrors === null ? validate391.errors : vErrors.concat(validate391.errors);
errors = vErrors.length;
}
}
if(data.externalAuth !== undefined){
if(!(validate393(data.externalAuth, {instancePath:instancePath+"/externalAuth"}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
if(data.requestHeaderModifier !== undefined){
if(!(validate399(data.requestHeaderModifier, {instancePath:instancePath+"/requestHeaderModifier"}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
if(data.requestMirror !== undefined){
if(!(validate406(data.requestMirror, {instancePath:instancePath+"/requestMirror"}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
if(data.requestRedirect !== undefined){
if(!(validate409(data.requestRedirect, {instancePath:instancePath+"/requestRedirect"}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
if(data.responseHeaderModifier !== undefined){
if(!(validate399(data.responseHeaderModifier, {instancePath:instancePath+"/responseHeaderModifier"}))){
vErrors = vErrors === null ? validate399.errors : vErrors.concat(validate399.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data7 = data.type;
if(typeof data7 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!(((((((data7 === "RequestHeaderModifier") || (data7 === "ResponseHeaderModifier")) || (data7 === "RequestMirror")) || (data7 === "RequestRedirect")) || (data7 === "URLRewrite")) || (data7 === "ExtensionRef")) || (data7 === "CORS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS"]}});
}
}
if(data.urlRewrite !== undefined){
if(!(validate414(data.urlRewrite, {instancePath:instancePath+"/urlRewrite"}))){
vErrors = vErrors === null ? validate414.errors : vErrors.concat(validate414.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate386.errors = vErrors;
return errors === 0;
}
function validate385(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate386(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate386.errors : vErrors.concat(validate386.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate385.errors = vErrors;
return errors === 0;
}
function validate384(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((((((key0 === "filters") || (key0 === "group")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace")) || (key0 === "port")) || (key0 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.filters !== undefined){
if(!(validate385(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data1 = data.group;
if(typeof data1 === "string"){
if(func2(data1) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern42.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(typeof data2 === "string"){
if(func2(data2) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern43.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"pattern",params:{pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data4 = data.namespace;
if(typeof data4 === "string"){
if(func2(data4) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
if(!pattern1.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data5 = data.port;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 65535 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5 < 1 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.weight !== undefined){
let data6 = data.weight;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000000 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data6 < 0 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate384.errors = vErrors;
return errors === 0;
}
function validate383(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate384(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate383.errors = vErrors;
return errors === 0;
}
function validate425(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "type")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 256}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern46.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data1 === "Exact") || (data1 === "RegularExpression"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Exact","RegularExpression"]}});
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
if(func2(data2) > 4096){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 4096}});
}
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate425.errors = vErrors;
return errors === 0;
}
function validate424(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate425(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate424.errors = vErrors;
return errors === 0;
}
function validate429(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key0 in data){
if(!(((key0 === "name") || (key0 === "type")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func2(data0) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 256}});
}
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern46.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data1 = data.type;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data1 === "Exact") || (data1 === "RegularExpression"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Exact","RegularExpression"]}});
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
if(func2(data2) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 1024}});
}
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate429.errors = vErrors;
return errors === 0;
}
function validate428(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate429(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate429.errors : vErrors.concat(validate429.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate428.errors = vErrors;
return errors === 0;
}
function validate423(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "headers") || (key0 === "method")) || (key0 === "path")) || (key0 === "queryParams"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.headers !== undefined){
if(!(validate424(data.headers, {instancePath:instancePath+"/headers"}))){
vErrors = vErrors === null ? validate424.errors : vErrors.concat(validate424.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data1 = data.method;
if(typeof data1 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
}
if(!(((((((((data1 === "GET") || (data1 === "HEAD")) || (data1 === "POST")) || (data1 === "PUT")) || (data1 === "DELETE")) || (data1 === "CONNECT")) || (data1 === "OPTIONS")) || (data1 === "TRACE")) || (data1 === "PATCH"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: ["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}});
}
}
if(data.path !== undefined){
let data2 = data.path;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "type") || (key1 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.type !== undefined){
let data3 = data2.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/type",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "Exact") || (data3 === "PathPrefix")) || (data3 === "RegularExpression"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/type",keyword:"enum",params:{allowedValues: ["Exact","PathPrefix","RegularExpression"]}});
}
}
if(data2.value !== undefined){
let data4 = data2.value;
if(typeof data4 === "string"){
if(func2(data4) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/value",keyword:"maxLength",params:{limit: 1024}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "object"}});
}
}
if(data.queryParams !== undefined){
if(!(validate428(data.queryParams, {instancePath:instancePath+"/queryParams"}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate423.errors = vErrors;
return errors === 0;
}
function validate422(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 64){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 64}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate423(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate422.errors = vErrors;
return errors === 0;
}
const pattern64 = new RegExp("^([0-9]{1,5}(h|m|s|ms)){1,4}$", "");
function validate434(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "attempts") || (key0 === "backoff")) || (key0 === "codes"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.attempts !== undefined){
let data0 = data.attempts;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
}
}
if(data.backoff !== undefined){
let data1 = data.backoff;
if(typeof data1 === "string"){
if(!pattern64.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"type",params:{type: "string"}});
}
}
if(data.codes !== undefined){
let data2 = data.codes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/codes/" + i0,keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 599 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/codes/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 599}});
}
if(data3 < 400 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/codes/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 400}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/codes",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate434.errors = vErrors;
return errors === 0;
}
function validate436(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "absoluteTimeout") || (key0 === "cookieConfig")) || (key0 === "idleTimeout")) || (key0 === "sessionName")) || (key0 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.absoluteTimeout !== undefined){
let data0 = data.absoluteTimeout;
if(typeof data0 === "string"){
if(!pattern64.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/absoluteTimeout",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/absoluteTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.cookieConfig !== undefined){
let data1 = data.cookieConfig;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "lifetimeType")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cookieConfig",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.lifetimeType !== undefined){
let data2 = data1.lifetimeType;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cookieConfig/lifetimeType",keyword:"type",params:{type: "string"}});
}
if(!((data2 === "Permanent") || (data2 === "Session"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cookieConfig/lifetimeType",keyword:"enum",params:{allowedValues: ["Permanent","Session"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cookieConfig",keyword:"type",params:{type: "object"}});
}
}
if(data.idleTimeout !== undefined){
let data3 = data.idleTimeout;
if(typeof data3 === "string"){
if(!pattern64.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/idleTimeout",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/idleTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.sessionName !== undefined){
let data4 = data.sessionName;
if(typeof data4 === "string"){
if(func2(data4) > 128){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionName",keyword:"maxLength",params:{limit: 128}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionName",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data5 = data.type;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data5 === "Cookie") || (data5 === "Header"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Cookie","Header"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate436.errors = vErrors;
return errors === 0;
}
function validate438(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "backendRequest") || (key0 === "request"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.backendRequest !== undefined){
let data0 = data.backendRequest;
if(typeof data0 === "string"){
if(!pattern64.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backendRequest",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backendRequest",keyword:"type",params:{type: "string"}});
}
}
if(data.request !== undefined){
let data1 = data.request;
if(typeof data1 === "string"){
if(!pattern64.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/request",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/request",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate438.errors = vErrors;
return errors === 0;
}
function validate382(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "backendRefs") || (key0 === "filters")) || (key0 === "matches")) || (key0 === "name")) || (key0 === "retry")) || (key0 === "sessionPersistence")) || (key0 === "timeouts"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.backendRefs !== undefined){
if(!(validate383(data.backendRefs, {instancePath:instancePath+"/backendRefs"}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
if(!(validate385(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate385.errors : vErrors.concat(validate385.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
if(!(validate422(data.matches, {instancePath:instancePath+"/matches"}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(func2(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.retry !== undefined){
if(!(validate434(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
if(data.sessionPersistence !== undefined){
if(!(validate436(data.sessionPersistence, {instancePath:instancePath+"/sessionPersistence"}))){
vErrors = vErrors === null ? validate436.errors : vErrors.concat(validate436.errors);
errors = vErrors.length;
}
}
if(data.timeouts !== undefined){
if(!(validate438(data.timeouts, {instancePath:instancePath+"/timeouts"}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate382.errors = vErrors;
return errors === 0;
}
function validate381(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate382(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate382.errors : vErrors.concat(validate382.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate381.errors = vErrors;
return errors === 0;
}
function validate374(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "hostnames") || (key0 === "parentRefs")) || (key0 === "rules")) || (key0 === "useDefaultGateways"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.hostnames !== undefined){
if(!(validate375(data.hostnames, {instancePath:instancePath+"/hostnames"}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
if(data.parentRefs !== undefined){
if(!(validate377(data.parentRefs, {instancePath:instancePath+"/parentRefs"}))){
vErrors = vErrors === null ? validate377.errors : vErrors.concat(validate377.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate381(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
if(data.useDefaultGateways !== undefined){
let data3 = data.useDefaultGateways;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/useDefaultGateways",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "All") || (data3 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/useDefaultGateways",keyword:"enum",params:{allowedValues: ["All","None"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate374.errors = vErrors;
return errors === 0;
}
function validate373(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "annotations") || (key1 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.annotations !== undefined){
let data1 = data0.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data0.labels !== undefined){
let data3 = data0.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(typeof data3[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate374(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate373.errors = vErrors;
return errors === 0;
}
function validate447(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "port"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data1 = data.port;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "number"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.number !== undefined){
let data3 = data1.number;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port/number",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate447.errors = vErrors;
return errors === 0;
}
function validate446(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "resource") || (key0 === "service"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.resource !== undefined){
let data0 = data.resource;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"required",params:{missingProperty: "kind"}});
}
if(data0.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"required",params:{missingProperty: "name"}});
}
for(const key1 in data0){
if(!(((key1 === "apiGroup") || (key1 === "kind")) || (key1 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.apiGroup !== undefined){
if(typeof data0.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data0.kind !== undefined){
if(typeof data0.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/kind",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"type",params:{type: "object"}});
}
}
if(data.service !== undefined){
if(!(validate447(data.service, {instancePath:instancePath+"/service"}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate446.errors = vErrors;
return errors === 0;
}
function validate454(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backend === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backend"}});
}
if(data.pathType === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pathType"}});
}
for(const key0 in data){
if(!(((key0 === "backend") || (key0 === "path")) || (key0 === "pathType"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.backend !== undefined){
if(!(validate446(data.backend, {instancePath:instancePath+"/backend"}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.pathType !== undefined){
if(typeof data.pathType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pathType",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate454.errors = vErrors;
return errors === 0;
}
function validate453(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate454(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate454.errors : vErrors.concat(validate454.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate453.errors = vErrors;
return errors === 0;
}
function validate452(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paths === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paths"}});
}
for(const key0 in data){
if(!(key0 === "paths")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.paths !== undefined){
if(!(validate453(data.paths, {instancePath:instancePath+"/paths"}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate452.errors = vErrors;
return errors === 0;
}
function validate451(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "host") || (key0 === "http"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.http !== undefined){
if(!(validate452(data.http, {instancePath:instancePath+"/http"}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate451.errors = vErrors;
return errors === 0;
}
function validate450(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate451(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate450.errors = vErrors;
return errors === 0;
}
function validate445(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "defaultBackend") || (key0 === "ingressClassName")) || (key0 === "rules")) || (key0 === "tls"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.defaultBackend !== undefined){
if(!(validate446(data.defaultBackend, {instancePath:instancePath+"/defaultBackend"}))){
vErrors = vErrors === null ? validate446.errors : vErrors.concat(validate446.errors);
errors = vErrors.length;
}
}
if(data.ingressClassName !== undefined){
if(typeof data.ingressClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ingressClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.rules !== undefined){
if(!(validate450(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!((key1 === "hosts") || (key1 === "secretName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data4.hosts !== undefined){
let data5 = data4.hosts;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i0+"/hosts/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i0+"/hosts",keyword:"type",params:{type: "array"}});
}
}
if(data4.secretName !== undefined){
if(typeof data4.secretName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i0+"/secretName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate445.errors = vErrors;
return errors === 0;
}
function validate444(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "annotations") || (key1 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.annotations !== undefined){
let data1 = data0.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data0.labels !== undefined){
let data3 = data0.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(typeof data3[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate445(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate444.errors = vErrors;
return errors === 0;
}
function validate463(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "libraryLabelSelector")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.libraryLabelSelector !== undefined){
if(!(validate34(data.libraryLabelSelector, {instancePath:instancePath+"/libraryLabelSelector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate463.errors = vErrors;
return errors === 0;
}
function validate467(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "accessModes") || (key0 === "dataSource")) || (key0 === "dataSourceRef")) || (key0 === "resources")) || (key0 === "selector")) || (key0 === "storageClassName")) || (key0 === "volumeMode")) || (key0 === "volumeName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.accessModes !== undefined){
let data0 = data.accessModes;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessModes/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessModes",keyword:"type",params:{type: "array"}});
}
}
if(data.dataSource !== undefined){
let data2 = data.dataSource;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"required",params:{missingProperty: "kind"}});
}
if(data2.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"required",params:{missingProperty: "name"}});
}
for(const key1 in data2){
if(!(((key1 === "apiGroup") || (key1 === "kind")) || (key1 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.apiGroup !== undefined){
if(typeof data2.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data2.kind !== undefined){
if(typeof data2.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/kind",keyword:"type",params:{type: "string"}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSource",keyword:"type",params:{type: "object"}});
}
}
if(data.dataSourceRef !== undefined){
let data6 = data.dataSourceRef;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"required",params:{missingProperty: "kind"}});
}
if(data6.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"required",params:{missingProperty: "name"}});
}
for(const key2 in data6){
if(!(((key2 === "apiGroup") || (key2 === "kind")) || (key2 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data6.apiGroup !== undefined){
if(typeof data6.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data6.kind !== undefined){
if(typeof data6.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef/kind",keyword:"type",params:{type: "string"}});
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"type",params:{type: "object"}});
}
}
if(data.resources !== undefined){
if(!(validate235(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate34(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.storageClassName !== undefined){
if(typeof data.storageClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/storageClassName",keyword:"type",params:{type: "string"}});
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
validate467.errors = vErrors;
return errors === 0;
}
function validate466(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "annotations") || (key1 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.annotations !== undefined){
let data1 = data0.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data0.labels !== undefined){
let data3 = data0.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(typeof data3[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate467(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate467.errors : vErrors.concat(validate467.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate466.errors = vErrors;
return errors === 0;
}
function validate475(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((key0 === "kind") || (key0 === "name")) || (key0 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data0 === "Service") || (data0 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["Service",""]}});
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.weight !== undefined){
let data2 = data.weight;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 256 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 256}});
}
if(data2 < 0 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate475.errors = vErrors;
return errors === 0;
}
function validate474(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate475(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate474.errors = vErrors;
return errors === 0;
}
function validate478(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.termination === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "termination"}});
}
for(const key0 in data){
if(!(((((((key0 === "caCertificate") || (key0 === "certificate")) || (key0 === "destinationCACertificate")) || (key0 === "externalCertificate")) || (key0 === "insecureEdgeTerminationPolicy")) || (key0 === "key")) || (key0 === "termination"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.caCertificate !== undefined){
if(typeof data.caCertificate !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/caCertificate",keyword:"type",params:{type: "string"}});
}
}
if(data.certificate !== undefined){
if(typeof data.certificate !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certificate",keyword:"type",params:{type: "string"}});
}
}
if(data.destinationCACertificate !== undefined){
if(typeof data.destinationCACertificate !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/destinationCACertificate",keyword:"type",params:{type: "string"}});
}
}
if(data.externalCertificate !== undefined){
let data3 = data.externalCertificate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key1 in data3){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate",keyword:"type",params:{type: "object"}});
}
}
if(data.insecureEdgeTerminationPolicy !== undefined){
let data5 = data.insecureEdgeTerminationPolicy;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data5 === "Allow") || (data5 === "None")) || (data5 === "Redirect")) || (data5 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"enum",params:{allowedValues: ["Allow","None","Redirect",""]}});
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.termination !== undefined){
let data7 = data.termination;
if(typeof data7 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"type",params:{type: "string"}});
}
if(!(((data7 === "edge") || (data7 === "reencrypt")) || (data7 === "passthrough"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"enum",params:{allowedValues: ["edge","reencrypt","passthrough"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate478.errors = vErrors;
return errors === 0;
}
function validate473(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "alternateBackends") || (key0 === "host")) || (key0 === "path")) || (key0 === "port")) || (key0 === "subdomain")) || (key0 === "tls")) || (key0 === "to")) || (key0 === "wildcardPolicy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.alternateBackends !== undefined){
if(!(validate474(data.alternateBackends, {instancePath:instancePath+"/alternateBackends"}))){
vErrors = vErrors === null ? validate474.errors : vErrors.concat(validate474.errors);
errors = vErrors.length;
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.targetPort === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"required",params:{missingProperty: "targetPort"}});
}
for(const key1 in data3){
if(!(key1 === "targetPort")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data3.targetPort !== undefined){
let data4 = data3.targetPort;
if((!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))) && (typeof data4 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "object"}});
}
}
if(data.subdomain !== undefined){
if(typeof data.subdomain !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subdomain",keyword:"type",params:{type: "string"}});
}
}
if(data.tls !== undefined){
if(!(validate478(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate478.errors : vErrors.concat(validate478.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate475(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
errors = vErrors.length;
}
}
if(data.wildcardPolicy !== undefined){
if(typeof data.wildcardPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/wildcardPolicy",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate473.errors = vErrors;
return errors === 0;
}
function validate472(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "annotations") || (key1 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.annotations !== undefined){
let data1 = data0.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data0.labels !== undefined){
let data3 = data0.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(typeof data3[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate473(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate473.errors : vErrors.concat(validate473.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate472.errors = vErrors;
return errors === 0;
}
function validate486(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
}
for(const key0 in data){
if(!((((((key0 === "appProtocol") || (key0 === "name")) || (key0 === "nodePort")) || (key0 === "port")) || (key0 === "protocol")) || (key0 === "targetPort"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.appProtocol !== undefined){
if(typeof data.appProtocol !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/appProtocol",keyword:"type",params:{type: "string"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.nodePort !== undefined){
let data2 = data.nodePort;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodePort",keyword:"type",params:{type: "integer"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
}
if(data.protocol !== undefined){
if(typeof data.protocol !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"}});
}
}
if(data.targetPort !== undefined){
let data5 = data.targetPort;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate486.errors = vErrors;
return errors === 0;
}
function validate485(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate486(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate486.errors : vErrors.concat(validate486.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate485.errors = vErrors;
return errors === 0;
}
function validate484(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields18.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allocateLoadBalancerNodePorts !== undefined){
if(typeof data.allocateLoadBalancerNodePorts !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allocateLoadBalancerNodePorts",keyword:"type",params:{type: "boolean"}});
}
}
if(data.clusterIP !== undefined){
if(typeof data.clusterIP !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterIP",keyword:"type",params:{type: "string"}});
}
}
if(data.clusterIPs !== undefined){
let data2 = data.clusterIPs;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterIPs/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterIPs",keyword:"type",params:{type: "array"}});
}
}
if(data.externalIPs !== undefined){
let data4 = data.externalIPs;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i1=0; i1<len1; i1++){
if(typeof data4[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalIPs/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalIPs",keyword:"type",params:{type: "array"}});
}
}
if(data.externalName !== undefined){
if(typeof data.externalName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalName",keyword:"type",params:{type: "string"}});
}
}
if(data.externalTrafficPolicy !== undefined){
if(typeof data.externalTrafficPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalTrafficPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.healthCheckNodePort !== undefined){
let data8 = data.healthCheckNodePort;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/healthCheckNodePort",keyword:"type",params:{type: "integer"}});
}
}
if(data.internalTrafficPolicy !== undefined){
if(typeof data.internalTrafficPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/internalTrafficPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.ipFamilies !== undefined){
let data10 = data.ipFamilies;
if(Array.isArray(data10)){
const len2 = data10.length;
for(let i2=0; i2<len2; i2++){
if(typeof data10[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipFamilies/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipFamilies",keyword:"type",params:{type: "array"}});
}
}
if(data.ipFamilyPolicy !== undefined){
if(typeof data.ipFamilyPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipFamilyPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.loadBalancerClass !== undefined){
if(typeof data.loadBalancerClass !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/loadBalancerClass",keyword:"type",params:{type: "string"}});
}
}
if(data.loadBalancerIP !== undefined){
if(typeof data.loadBalancerIP !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/loadBalancerIP",keyword:"type",params:{type: "string"}});
}
}
if(data.loadBalancerSourceRanges !== undefined){
let data15 = data.loadBalancerSourceRanges;
if(Array.isArray(data15)){
const len3 = data15.length;
for(let i3=0; i3<len3; i3++){
if(typeof data15[i3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/loadBalancerSourceRanges/" + i3,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/loadBalancerSourceRanges",keyword:"type",params:{type: "array"}});
}
}
if(data.ports !== undefined){
if(!(validate485(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate485.errors : vErrors.concat(validate485.errors);
errors = vErrors.length;
}
}
if(data.publishNotReadyAddresses !== undefined){
if(typeof data.publishNotReadyAddresses !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/publishNotReadyAddresses",keyword:"type",params:{type: "boolean"}});
}
}
if(data.selector !== undefined){
let data19 = data.selector;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key1 in data19){
if(typeof data19[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
}
if(data.sessionAffinity !== undefined){
if(typeof data.sessionAffinity !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinity",keyword:"type",params:{type: "string"}});
}
}
if(data.sessionAffinityConfig !== undefined){
let data22 = data.sessionAffinityConfig;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key2 in data22){
if(!(key2 === "clientIP")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinityConfig",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data22.clientIP !== undefined){
let data23 = data22.clientIP;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key3 in data23){
if(!(key3 === "timeoutSeconds")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinityConfig/clientIP",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data23.timeoutSeconds !== undefined){
let data24 = data23.timeoutSeconds;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinityConfig/clientIP/timeoutSeconds",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinityConfig/clientIP",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinityConfig",keyword:"type",params:{type: "object"}});
}
}
if(data.trafficDistribution !== undefined){
if(typeof data.trafficDistribution !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/trafficDistribution",keyword:"type",params:{type: "string"}});
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
validate484.errors = vErrors;
return errors === 0;
}
function validate483(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "metadata") || (key0 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.metadata !== undefined){
let data0 = data.metadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "annotations") || (key1 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.annotations !== undefined){
let data1 = data0.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key2 in data1){
if(typeof data1[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data0.labels !== undefined){
let data3 = data0.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key3 in data3){
if(typeof data3[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate484(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate483.errors = vErrors;
return errors === 0;
}
function validate493(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "apiVersion") || (key0 === "fieldPath")) || (key0 === "kind")) || (key0 === "name")) || (key0 === "namespace")) || (key0 === "resourceVersion")) || (key0 === "uid"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiVersion !== undefined){
if(typeof data.apiVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.fieldPath !== undefined){
if(typeof data.fieldPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fieldPath",keyword:"type",params:{type: "string"}});
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
if(data.resourceVersion !== undefined){
if(typeof data.resourceVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resourceVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
if(typeof data.uid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate493.errors = vErrors;
return errors === 0;
}
function validate492(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate493(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate493.errors : vErrors.concat(validate493.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate492.errors = vErrors;
return errors === 0;
}
function validate491(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "automountServiceAccountToken") || (key0 === "imagePullSecrets")) || (key0 === "metadata")) || (key0 === "secrets"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.automountServiceAccountToken !== undefined){
if(typeof data.automountServiceAccountToken !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automountServiceAccountToken",keyword:"type",params:{type: "boolean"}});
}
}
if(data.imagePullSecrets !== undefined){
let data1 = data.imagePullSecrets;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(key1 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullSecrets",keyword:"type",params:{type: "array"}});
}
}
if(data.metadata !== undefined){
let data4 = data.metadata;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key2 in data4){
if(!((key2 === "annotations") || (key2 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.annotations !== undefined){
let data5 = data4.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key3 in data5){
if(typeof data5[key3] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data4.labels !== undefined){
let data7 = data4.labels;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key4 in data7){
if(typeof data7[key4] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.secrets !== undefined){
if(!(validate492(data.secrets, {instancePath:instancePath+"/secrets"}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate491.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields19.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.client !== undefined){
if(!(validate158(data.client, {instancePath:instancePath+"/client"}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data1 = data.config;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
let data2 = data1[key1];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(typeof data2[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/config/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
}
}
if(data.deployment !== undefined){
if(!(validate162(data.deployment, {instancePath:instancePath+"/deployment"}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.disableDefaultAdminSecret !== undefined){
if(typeof data.disableDefaultAdminSecret !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableDefaultAdminSecret",keyword:"type",params:{type: "boolean"}});
}
}
if(data.disableDefaultSecurityContext !== undefined){
let data6 = data.disableDefaultSecurityContext;
if(typeof data6 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableDefaultSecurityContext",keyword:"type",params:{type: "string"}});
}
if(!(((data6 === "Pod") || (data6 === "Container")) || (data6 === "All"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableDefaultSecurityContext",keyword:"enum",params:{allowedValues: ["Pod","Container","All"]}});
}
}
if(data.external !== undefined){
if(!(validate370(data.external, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
errors = vErrors.length;
}
}
if(data.httpRoute !== undefined){
if(!(validate373(data.httpRoute, {instancePath:instancePath+"/httpRoute"}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
}
if(data.ingress !== undefined){
if(!(validate444(data.ingress, {instancePath:instancePath+"/ingress"}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
}
if(data.jsonnet !== undefined){
if(!(validate463(data.jsonnet, {instancePath:instancePath+"/jsonnet"}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
errors = vErrors.length;
}
}
if(data.persistentVolumeClaim !== undefined){
if(!(validate466(data.persistentVolumeClaim, {instancePath:instancePath+"/persistentVolumeClaim"}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
if(data.preferences !== undefined){
let data12 = data.preferences;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!(key3 === "homeDashboardUid")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferences",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data12.homeDashboardUid !== undefined){
if(typeof data12.homeDashboardUid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferences/homeDashboardUid",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferences",keyword:"type",params:{type: "object"}});
}
}
if(data.route !== undefined){
if(!(validate472(data.route, {instancePath:instancePath+"/route"}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate483(data.service, {instancePath:instancePath+"/service"}))){
vErrors = vErrors === null ? validate483.errors : vErrors.concat(validate483.errors);
errors = vErrors.length;
}
}
if(data.serviceAccount !== undefined){
if(!(validate491(data.serviceAccount, {instancePath:instancePath+"/serviceAccount"}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
if(data.suspend !== undefined){
if(typeof data.suspend !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/suspend",keyword:"type",params:{type: "boolean"}});
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
validate157.errors = vErrors;
return errors === 0;
}
function validate151(data, {instancePath=""}={}){
/*# sourceURL="Grafana_v1beta1" */;
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
if("grafana.integreatly.org/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "grafana.integreatly.org/v1beta1"}});
}
}
if(data.kind !== undefined){
if("Grafana" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Grafana"}});
}
}
if(data.metadata !== undefined){
if(!(validate152(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate157(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate151.errors = vErrors;
return errors === 0;
}
export const rules = {
"grafana.integreatly.org/v1beta1/Grafana": [
{"path":["spec","client","tls"],"rule":"(has(self.insecureSkipVerify) && !(has(self.certSecretRef))) || (has(self.certSecretRef) && !(has(self.insecureSkipVerify)))","message":"insecureSkipVerify and certSecretRef cannot be set at the same time","settled":{"fields":[["insecureSkipVerify",[]],["certSecretRef",[]]],"breaks":[0,3]}},
{"path":["spec","external","tls"],"rule":"(has(self.insecureSkipVerify) && !(has(self.certSecretRef))) || (has(self.certSecretRef) && !(has(self.insecureSkipVerify)))","message":"insecureSkipVerify and certSecretRef cannot be set at the same time","settled":{"fields":[["insecureSkipVerify",[]],["certSecretRef",[]]],"breaks":[0,3]}},
{"path":["spec","httpRoute","spec","rules"],"rule":"(self.size() > 0 ? self[0].matches.size() : 0) + (self.size() > 1 ? self[1].matches.size() : 0) + (self.size() > 2 ? self[2].matches.size() : 0) + (self.size() > 3 ? self[3].matches.size() : 0) + (self.size() > 4 ? self[4].matches.size() : 0) + (self.size() > 5 ? self[5].matches.size() : 0) + (self.size() > 6 ? self[6].matches.size() : 0) + (self.size() > 7 ? self[7].matches.size() : 0) + (self.size() > 8 ? self[8].matches.size() : 0) + (self.size() > 9 ? self[9].matches.size() : 0) + (self.size() > 10 ? self[10].matches.size() : 0) + (self.size() > 11 ? self[11].matches.size() : 0) + (self.size() > 12 ? self[12].matches.size() : 0) + (self.size() > 13 ? self[13].matches.size() : 0) + (self.size() > 14 ? self[14].matches.size() : 0) + (self.size() > 15 ? self[15].matches.size() : 0) <= 128","message":"While 16 rules and 64 matches per rule are allowed, the total number of matches across all rules in a route must be less than 128","defaults":[[["*","matches"],[{"path":{"type":"PathPrefix","value":"/"}}]]]},
{"path":["spec","httpRoute","spec","rules","*"],"rule":"(has(self.backendRefs) && size(self.backendRefs) > 0) ? (!has(self.filters) || self.filters.all(f, !has(f.requestRedirect))): true","message":"RequestRedirect filter must not be used together with backendRefs"},
{"path":["spec","httpRoute","spec","rules","*"],"rule":"(has(self.filters) && self.filters.exists_one(f, has(f.requestRedirect) && has(f.requestRedirect.path) && f.requestRedirect.path.type == 'ReplacePrefixMatch' && has(f.requestRedirect.path.replacePrefixMatch))) ? ((size(self.matches) != 1 || ![self.matches[0]].all(item, has(item.path)) || self.matches[0].path.type != 'PathPrefix') ? false : true) : true","message":"When using RequestRedirect filter with path.replacePrefixMatch, exactly one PathPrefix match must be specified","defaults":[[["matches"],[{"path":{"type":"PathPrefix","value":"/"}}]],[["matches","*","headers","*","type"],"Exact"],[["matches","*","path"],{"type":"PathPrefix","value":"/"}],[["matches","*","path","type"],"PathPrefix"],[["matches","*","queryParams","*","type"],"Exact"],[["sessionPersistence","type"],"Cookie"]]},
{"path":["spec","httpRoute","spec","rules","*"],"rule":"(has(self.filters) && self.filters.exists_one(f, has(f.urlRewrite) && has(f.urlRewrite.path) && f.urlRewrite.path.type == 'ReplacePrefixMatch' && has(f.urlRewrite.path.replacePrefixMatch))) ? ((size(self.matches) != 1 || ![self.matches[0]].all(item, has(item.path)) || self.matches[0].path.type != 'PathPrefix') ? false : true) : true","message":"When using URLRewrite filter with path.replacePrefixMatch, exactly one PathPrefix match must be specified","defaults":[[["matches"],[{"path":{"type":"PathPrefix","value":"/"}}]],[["matches","*","headers","*","type"],"Exact"],[["matches","*","path"],{"type":"PathPrefix","value":"/"}],[["matches","*","path","type"],"PathPrefix"],[["matches","*","queryParams","*","type"],"Exact"],[["sessionPersistence","type"],"Cookie"]]},
{"path":["spec","httpRoute","spec","rules","*"],"rule":"(has(self.backendRefs) && self.backendRefs.exists_one(b, (has(b.filters) && b.filters.exists_one(f, has(f.requestRedirect) && has(f.requestRedirect.path) && f.requestRedirect.path.type == 'ReplacePrefixMatch' && has(f.requestRedirect.path.replacePrefixMatch))) )) ? ((size(self.matches) != 1 || ![self.matches[0]].all(item, has(item.path)) || self.matches[0].path.type != 'PathPrefix') ? false : true) : true","message":"Within backendRefs, when using RequestRedirect filter with path.replacePrefixMatch, exactly one PathPrefix match must be specified","defaults":[[["matches"],[{"path":{"type":"PathPrefix","value":"/"}}]],[["matches","*","headers","*","type"],"Exact"],[["matches","*","path"],{"type":"PathPrefix","value":"/"}],[["matches","*","path","type"],"PathPrefix"],[["matches","*","queryParams","*","type"],"Exact"],[["sessionPersistence","type"],"Cookie"]]},
{"path":["spec","httpRoute","spec","rules","*"],"rule":"(has(self.backendRefs) && self.backendRefs.exists_one(b, (has(b.filters) && b.filters.exists_one(f, has(f.urlRewrite) && has(f.urlRewrite.path) && f.urlRewrite.path.type == 'ReplacePrefixMatch' && has(f.urlRewrite.path.replacePrefixMatch))) )) ? ((size(self.matches) != 1 || ![self.matches[0]].all(item, has(item.path)) || self.matches[0].path.type != 'PathPrefix') ? false : true) : true","message":"Within backendRefs, When using URLRewrite filter with path.replacePrefixMatch, exactly one PathPrefix match must be specified","defaults":[[["matches"],[{"path":{"type":"PathPrefix","value":"/"}}]],[["matches","*","headers","*","type"],"Exact"],[["matches","*","path"],{"type":"PathPrefix","value":"/"}],[["matches","*","path","type"],"PathPrefix"],[["matches","*","queryParams","*","type"],"Exact"],[["sessionPersistence","type"],"Cookie"]]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*"],"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true","message":"Must have port for Service reference","defaults":[[["filters","*","externalAuth","backendRef","group"],""],[["filters","*","externalAuth","backendRef","kind"],"Service"],[["filters","*","requestMirror","backendRef","group"],""],[["filters","*","requestMirror","backendRef","kind"],"Service"],[["group"],""],[["kind"],"Service"]]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters"],"rule":"!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))","message":"May specify either httpRouteFilterRequestRedirect or httpRouteFilterRequestRewrite, but not both"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters"],"rule":"self.filter(f, f.type == 'CORS').size() <= 1","message":"CORS filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters"],"rule":"self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1","message":"RequestHeaderModifier filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters"],"rule":"self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1","message":"ResponseHeaderModifier filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters"],"rule":"self.filter(f, f.type == 'RequestRedirect').size() <= 1","message":"RequestRedirect filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters"],"rule":"self.filter(f, f.type == 'URLRewrite').size() <= 1","message":"URLRewrite filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(has(self.cors) && self.type != 'CORS')","message":"filter.cors must be nil if the filter.type is not CORS","settled":{"fields":[["cors",[]],["type",["CORS"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(!has(self.cors) && self.type == 'CORS')","message":"filter.cors must be specified for CORS filter.type","settled":{"fields":[["cors",[]],["type",["CORS"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(has(self.requestHeaderModifier) && self.type != 'RequestHeaderModifier')","message":"filter.requestHeaderModifier must be nil if the filter.type is not RequestHeaderModifier","settled":{"fields":[["requestHeaderModifier",[]],["type",["RequestHeaderModifier"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(!has(self.requestHeaderModifier) && self.type == 'RequestHeaderModifier')","message":"filter.requestHeaderModifier must be specified for RequestHeaderModifier filter.type","settled":{"fields":[["requestHeaderModifier",[]],["type",["RequestHeaderModifier"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(has(self.responseHeaderModifier) && self.type != 'ResponseHeaderModifier')","message":"filter.responseHeaderModifier must be nil if the filter.type is not ResponseHeaderModifier","settled":{"fields":[["responseHeaderModifier",[]],["type",["ResponseHeaderModifier"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(!has(self.responseHeaderModifier) && self.type == 'ResponseHeaderModifier')","message":"filter.responseHeaderModifier must be specified for ResponseHeaderModifier filter.type","settled":{"fields":[["responseHeaderModifier",[]],["type",["ResponseHeaderModifier"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(has(self.requestMirror) && self.type != 'RequestMirror')","message":"filter.requestMirror must be nil if the filter.type is not RequestMirror","settled":{"fields":[["requestMirror",[]],["type",["RequestMirror"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(!has(self.requestMirror) && self.type == 'RequestMirror')","message":"filter.requestMirror must be specified for RequestMirror filter.type","settled":{"fields":[["requestMirror",[]],["type",["RequestMirror"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(has(self.requestRedirect) && self.type != 'RequestRedirect')","message":"filter.requestRedirect must be nil if the filter.type is not RequestRedirect","settled":{"fields":[["requestRedirect",[]],["type",["RequestRedirect"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(!has(self.requestRedirect) && self.type == 'RequestRedirect')","message":"filter.requestRedirect must be specified for RequestRedirect filter.type","settled":{"fields":[["requestRedirect",[]],["type",["RequestRedirect"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(has(self.urlRewrite) && self.type != 'URLRewrite')","message":"filter.urlRewrite must be nil if the filter.type is not URLRewrite","settled":{"fields":[["urlRewrite",[]],["type",["URLRewrite"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(!has(self.urlRewrite) && self.type == 'URLRewrite')","message":"filter.urlRewrite must be specified for URLRewrite filter.type","settled":{"fields":[["urlRewrite",[]],["type",["URLRewrite"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(has(self.extensionRef) && self.type != 'ExtensionRef')","message":"filter.extensionRef must be nil if the filter.type is not ExtensionRef","settled":{"fields":[["extensionRef",[]],["type",["ExtensionRef"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*"],"rule":"!(!has(self.extensionRef) && self.type == 'ExtensionRef')","message":"filter.extensionRef must be specified for ExtensionRef filter.type","settled":{"fields":[["extensionRef",[]],["type",["ExtensionRef"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","cors","allowHeaders"],"rule":"!('*' in self && self.size() > 1)","message":"AllowHeaders cannot contain '*' alongside other methods"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","cors","allowMethods"],"rule":"!('*' in self && self.size() > 1)","message":"AllowMethods cannot contain '*' alongside other methods"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","cors","allowOrigins"],"rule":"!('*' in self && self.size() > 1)","message":"AllowOrigins cannot contain '*' alongside other origins"},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","externalAuth"],"rule":"self.protocol == 'GRPC' ? has(self.grpc) : true","message":"grpc must be specified when protocol is set to 'GRPC'","settled":{"fields":[["grpc",[]],["protocol",["GRPC"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","externalAuth"],"rule":"has(self.grpc) ? self.protocol == 'GRPC' : true","message":"protocol must be 'GRPC' when grpc is set","settled":{"fields":[["grpc",[]],["protocol",["GRPC"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","externalAuth"],"rule":"self.protocol == 'HTTP' ? has(self.http) : true","message":"http must be specified when protocol is set to 'HTTP'","settled":{"fields":[["http",[]],["protocol",["HTTP"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","externalAuth"],"rule":"has(self.http) ? self.protocol == 'HTTP' : true","message":"protocol must be 'HTTP' when http is set","settled":{"fields":[["http",[]],["protocol",["HTTP"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","externalAuth","backendRef"],"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true","message":"Must have port for Service reference","defaults":[[["group"],""],[["kind"],"Service"]]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestMirror"],"rule":"!(has(self.percent) && has(self.fraction))","message":"Only one of percent or fraction may be specified in HTTPRequestMirrorFilter","settled":{"fields":[["percent",[]],["fraction",[]]],"breaks":[3]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestMirror","backendRef"],"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true","message":"Must have port for Service reference","defaults":[[["group"],""],[["kind"],"Service"]]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestMirror","fraction"],"rule":"self.numerator <= self.denominator","message":"numerator must be less than or equal to denominator","defaults":[[["denominator"],100]]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestRedirect","path"],"rule":"self.type == 'ReplaceFullPath' ? has(self.replaceFullPath) : true","message":"replaceFullPath must be specified when type is set to 'ReplaceFullPath'","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestRedirect","path"],"rule":"has(self.replaceFullPath) ? self.type == 'ReplaceFullPath' : true","message":"type must be 'ReplaceFullPath' when replaceFullPath is set","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestRedirect","path"],"rule":"self.type == 'ReplacePrefixMatch' ? has(self.replacePrefixMatch) : true","message":"replacePrefixMatch must be specified when type is set to 'ReplacePrefixMatch'","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestRedirect","path"],"rule":"has(self.replacePrefixMatch) ? self.type == 'ReplacePrefixMatch' : true","message":"type must be 'ReplacePrefixMatch' when replacePrefixMatch is set","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","urlRewrite","path"],"rule":"self.type == 'ReplaceFullPath' ? has(self.replaceFullPath) : true","message":"replaceFullPath must be specified when type is set to 'ReplaceFullPath'","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","urlRewrite","path"],"rule":"has(self.replaceFullPath) ? self.type == 'ReplaceFullPath' : true","message":"type must be 'ReplaceFullPath' when replaceFullPath is set","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","urlRewrite","path"],"rule":"self.type == 'ReplacePrefixMatch' ? has(self.replacePrefixMatch) : true","message":"replacePrefixMatch must be specified when type is set to 'ReplacePrefixMatch'","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","urlRewrite","path"],"rule":"has(self.replacePrefixMatch) ? self.type == 'ReplacePrefixMatch' : true","message":"type must be 'ReplacePrefixMatch' when replacePrefixMatch is set","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters"],"rule":"!(self.exists(f, f.type == 'RequestRedirect') && self.exists(f, f.type == 'URLRewrite'))","message":"May specify either httpRouteFilterRequestRedirect or httpRouteFilterRequestRewrite, but not both"},
{"path":["spec","httpRoute","spec","rules","*","filters"],"rule":"self.filter(f, f.type == 'CORS').size() <= 1","message":"CORS filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","filters"],"rule":"self.filter(f, f.type == 'RequestHeaderModifier').size() <= 1","message":"RequestHeaderModifier filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","filters"],"rule":"self.filter(f, f.type == 'ResponseHeaderModifier').size() <= 1","message":"ResponseHeaderModifier filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","filters"],"rule":"self.filter(f, f.type == 'RequestRedirect').size() <= 1","message":"RequestRedirect filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","filters"],"rule":"self.filter(f, f.type == 'URLRewrite').size() <= 1","message":"URLRewrite filter cannot be repeated"},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(has(self.cors) && self.type != 'CORS')","message":"filter.cors must be nil if the filter.type is not CORS","settled":{"fields":[["cors",[]],["type",["CORS"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(!has(self.cors) && self.type == 'CORS')","message":"filter.cors must be specified for CORS filter.type","settled":{"fields":[["cors",[]],["type",["CORS"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(has(self.requestHeaderModifier) && self.type != 'RequestHeaderModifier')","message":"filter.requestHeaderModifier must be nil if the filter.type is not RequestHeaderModifier","settled":{"fields":[["requestHeaderModifier",[]],["type",["RequestHeaderModifier"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(!has(self.requestHeaderModifier) && self.type == 'RequestHeaderModifier')","message":"filter.requestHeaderModifier must be specified for RequestHeaderModifier filter.type","settled":{"fields":[["requestHeaderModifier",[]],["type",["RequestHeaderModifier"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(has(self.responseHeaderModifier) && self.type != 'ResponseHeaderModifier')","message":"filter.responseHeaderModifier must be nil if the filter.type is not ResponseHeaderModifier","settled":{"fields":[["responseHeaderModifier",[]],["type",["ResponseHeaderModifier"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(!has(self.responseHeaderModifier) && self.type == 'ResponseHeaderModifier')","message":"filter.responseHeaderModifier must be specified for ResponseHeaderModifier filter.type","settled":{"fields":[["responseHeaderModifier",[]],["type",["ResponseHeaderModifier"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(has(self.requestMirror) && self.type != 'RequestMirror')","message":"filter.requestMirror must be nil if the filter.type is not RequestMirror","settled":{"fields":[["requestMirror",[]],["type",["RequestMirror"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(!has(self.requestMirror) && self.type == 'RequestMirror')","message":"filter.requestMirror must be specified for RequestMirror filter.type","settled":{"fields":[["requestMirror",[]],["type",["RequestMirror"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(has(self.requestRedirect) && self.type != 'RequestRedirect')","message":"filter.requestRedirect must be nil if the filter.type is not RequestRedirect","settled":{"fields":[["requestRedirect",[]],["type",["RequestRedirect"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(!has(self.requestRedirect) && self.type == 'RequestRedirect')","message":"filter.requestRedirect must be specified for RequestRedirect filter.type","settled":{"fields":[["requestRedirect",[]],["type",["RequestRedirect"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(has(self.urlRewrite) && self.type != 'URLRewrite')","message":"filter.urlRewrite must be nil if the filter.type is not URLRewrite","settled":{"fields":[["urlRewrite",[]],["type",["URLRewrite"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(!has(self.urlRewrite) && self.type == 'URLRewrite')","message":"filter.urlRewrite must be specified for URLRewrite filter.type","settled":{"fields":[["urlRewrite",[]],["type",["URLRewrite"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(has(self.extensionRef) && self.type != 'ExtensionRef')","message":"filter.extensionRef must be nil if the filter.type is not ExtensionRef","settled":{"fields":[["extensionRef",[]],["type",["ExtensionRef"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*"],"rule":"!(!has(self.extensionRef) && self.type == 'ExtensionRef')","message":"filter.extensionRef must be specified for ExtensionRef filter.type","settled":{"fields":[["extensionRef",[]],["type",["ExtensionRef"]]],"breaks":[0,1]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","cors","allowHeaders"],"rule":"!('*' in self && self.size() > 1)","message":"AllowHeaders cannot contain '*' alongside other methods"},
{"path":["spec","httpRoute","spec","rules","*","filters","*","cors","allowMethods"],"rule":"!('*' in self && self.size() > 1)","message":"AllowMethods cannot contain '*' alongside other methods"},
{"path":["spec","httpRoute","spec","rules","*","filters","*","cors","allowOrigins"],"rule":"!('*' in self && self.size() > 1)","message":"AllowOrigins cannot contain '*' alongside other origins"},
{"path":["spec","httpRoute","spec","rules","*","filters","*","externalAuth"],"rule":"self.protocol == 'GRPC' ? has(self.grpc) : true","message":"grpc must be specified when protocol is set to 'GRPC'","settled":{"fields":[["grpc",[]],["protocol",["GRPC"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","externalAuth"],"rule":"has(self.grpc) ? self.protocol == 'GRPC' : true","message":"protocol must be 'GRPC' when grpc is set","settled":{"fields":[["grpc",[]],["protocol",["GRPC"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","externalAuth"],"rule":"self.protocol == 'HTTP' ? has(self.http) : true","message":"http must be specified when protocol is set to 'HTTP'","settled":{"fields":[["http",[]],["protocol",["HTTP"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","externalAuth"],"rule":"has(self.http) ? self.protocol == 'HTTP' : true","message":"protocol must be 'HTTP' when http is set","settled":{"fields":[["http",[]],["protocol",["HTTP"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","externalAuth","backendRef"],"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true","message":"Must have port for Service reference","defaults":[[["group"],""],[["kind"],"Service"]]},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestMirror"],"rule":"!(has(self.percent) && has(self.fraction))","message":"Only one of percent or fraction may be specified in HTTPRequestMirrorFilter","settled":{"fields":[["percent",[]],["fraction",[]]],"breaks":[3]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestMirror","backendRef"],"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true","message":"Must have port for Service reference","defaults":[[["group"],""],[["kind"],"Service"]]},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestMirror","fraction"],"rule":"self.numerator <= self.denominator","message":"numerator must be less than or equal to denominator","defaults":[[["denominator"],100]]},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestRedirect","path"],"rule":"self.type == 'ReplaceFullPath' ? has(self.replaceFullPath) : true","message":"replaceFullPath must be specified when type is set to 'ReplaceFullPath'","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestRedirect","path"],"rule":"has(self.replaceFullPath) ? self.type == 'ReplaceFullPath' : true","message":"type must be 'ReplaceFullPath' when replaceFullPath is set","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestRedirect","path"],"rule":"self.type == 'ReplacePrefixMatch' ? has(self.replacePrefixMatch) : true","message":"replacePrefixMatch must be specified when type is set to 'ReplacePrefixMatch'","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestRedirect","path"],"rule":"has(self.replacePrefixMatch) ? self.type == 'ReplacePrefixMatch' : true","message":"type must be 'ReplacePrefixMatch' when replacePrefixMatch is set","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","urlRewrite","path"],"rule":"self.type == 'ReplaceFullPath' ? has(self.replaceFullPath) : true","message":"replaceFullPath must be specified when type is set to 'ReplaceFullPath'","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","urlRewrite","path"],"rule":"has(self.replaceFullPath) ? self.type == 'ReplaceFullPath' : true","message":"type must be 'ReplaceFullPath' when replaceFullPath is set","settled":{"fields":[["replaceFullPath",[]],["type",["ReplaceFullPath"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","urlRewrite","path"],"rule":"self.type == 'ReplacePrefixMatch' ? has(self.replacePrefixMatch) : true","message":"replacePrefixMatch must be specified when type is set to 'ReplacePrefixMatch'","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[0,1,3]}},
{"path":["spec","httpRoute","spec","rules","*","filters","*","urlRewrite","path"],"rule":"has(self.replacePrefixMatch) ? self.type == 'ReplacePrefixMatch' : true","message":"type must be 'ReplacePrefixMatch' when replacePrefixMatch is set","settled":{"fields":[["replacePrefixMatch",[]],["type",["ReplacePrefixMatch"]]],"breaks":[3,5]}},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? self.value.startsWith('/') : true","message":"value must be an absolute path and start with '/' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.contains('//') : true","message":"must not contain '//' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/./') : true","message":"must not contain '/./' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.contains('/../') : true","message":"must not contain '/../' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2f') : true","message":"must not contain '%2f' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.contains('%2F') : true","message":"must not contain '%2F' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.contains('#') : true","message":"must not contain '#' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/..') : true","message":"must not end with '/..' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? !self.value.endsWith('/.') : true","message":"must not end with '/.' when type one of ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"self.type in ['Exact','PathPrefix'] || self.type == 'RegularExpression'","message":"type must be one of ['Exact', 'PathPrefix', 'RegularExpression']","defaults":[[["type"],"PathPrefix"]]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","path"],"rule":"(self.type in ['Exact','PathPrefix']) ? self.value.matches(r\"\"\"^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$\"\"\") : true","message":"must only contain valid characters (matching ^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$) for types ['Exact', 'PathPrefix']","defaults":[[["type"],"PathPrefix"],[["value"],"/"]]},
{"path":["spec","httpRoute","spec","rules","*","sessionPersistence"],"rule":"!has(self.cookieConfig) || !has(self.cookieConfig.lifetimeType) || self.cookieConfig.lifetimeType != 'Permanent' || has(self.absoluteTimeout)","message":"AbsoluteTimeout must be specified when cookie lifetimeType is Permanent","defaults":[[["cookieConfig","lifetimeType"],"Session"]]},
{"path":["spec","httpRoute","spec","rules","*","sessionPersistence"],"rule":"!has(self.cookieConfig) || self.type == 'Cookie'","message":"cookieConfig can only be set with type Cookie","defaults":[[["type"],"Cookie"]]},
{"path":["spec","httpRoute","spec","rules","*","timeouts"],"rule":"!(has(self.request) && has(self.backendRequest) && duration(self.request) != duration('0s') && duration(self.backendRequest) > duration(self.request))","message":"backendRequest timeout cannot be longer than request timeout"},
{"path":["spec","route","spec","tls"],"rule":"has(self.termination) && has(self.insecureEdgeTerminationPolicy) ? !((self.termination=='passthrough') && (self.insecureEdgeTerminationPolicy=='Allow')) : true","message":"cannot have both spec.tls.termination: passthrough and spec.tls.insecureEdgeTerminationPolicy: Allow","settled":{"fields":[["termination",["passthrough"]],["insecureEdgeTerminationPolicy",["Allow"]]],"breaks":[4]}},
],
"grafana.integreatly.org/v1beta1/GrafanaAlertRuleGroup": [
{"path":["spec"],"rule":"(has(self.folderUID) && !(has(self.folderRef))) || (has(self.folderRef) && !(has(self.folderUID)))","message":"Only one of FolderUID or FolderRef can be set and one must be defined","settled":{"fields":[["folderUID",[]],["folderRef",[]]],"breaks":[0,3]}},
],
"grafana.integreatly.org/v1beta1/GrafanaContactPoint": [
{"path":["spec","receivers","*","valuesFrom","*","valueFrom"],"rule":"(has(self.configMapKeyRef) && !has(self.secretKeyRef)) || (!has(self.configMapKeyRef) && has(self.secretKeyRef))","message":"Either configMapKeyRef or secretKeyRef must be set","settled":{"fields":[["configMapKeyRef",[]],["secretKeyRef",[]]],"breaks":[0,3]}},
{"path":["spec","valuesFrom","*","valueFrom"],"rule":"(has(self.configMapKeyRef) && !has(self.secretKeyRef)) || (!has(self.configMapKeyRef) && has(self.secretKeyRef))","message":"Either configMapKeyRef or secretKeyRef must be set","settled":{"fields":[["configMapKeyRef",[]],["secretKeyRef",[]]],"breaks":[0,3]}},
],
"grafana.integreatly.org/v1beta1/GrafanaDashboard": [
{"path":["spec"],"rule":"(has(self.folderUID) && !(has(self.folderRef))) || (has(self.folderRef) && !(has(self.folderUID))) || !(has(self.folderRef) && (has(self.folderUID)))","message":"Only one of folderUID or folderRef can be declared at the same time","settled":{"fields":[["folderUID",[]],["folderRef",[]]],"breaks":[3]}},
{"path":["spec"],"rule":"(has(self.folder) && !(has(self.folderRef) || has(self.folderUID))) || !(has(self.folder))","message":"folder field cannot be set when folderUID or folderRef is already declared","settled":{"fields":[["folder",[]],["folderRef",[]],["folderUID",[]]],"breaks":[5,6,7]}},
],
"grafana.integreatly.org/v1beta1/GrafanaDatasource": [
{"path":["spec","valuesFrom","*","valueFrom"],"rule":"(has(self.configMapKeyRef) && !has(self.secretKeyRef)) || (!has(self.configMapKeyRef) && has(self.secretKeyRef))","message":"Either configMapKeyRef or secretKeyRef must be set","settled":{"fields":[["configMapKeyRef",[]],["secretKeyRef",[]]],"breaks":[0,3]}},
],
"grafana.integreatly.org/v1beta1/GrafanaFolder": [
{"path":["spec"],"rule":"(has(self.parentFolderUID) && !(has(self.parentFolderRef))) || (has(self.parentFolderRef) && !(has(self.parentFolderUID))) || !(has(self.parentFolderRef) && (has(self.parentFolderUID)))","message":"Only one of parentFolderUID or parentFolderRef can be set","settled":{"fields":[["parentFolderUID",[]],["parentFolderRef",[]]],"breaks":[3]}},
],
"grafana.integreatly.org/v1beta1/GrafanaNotificationPolicy": [
{"path":["spec","route"],"rule":"!has(self.continue)","message":"continue is invalid on the top level route node","settled":{"fields":[["continue",[]]],"breaks":[1]}},
{"path":["spec","route"],"rule":"!has(self.match_re)","message":"match_re is invalid on the top level route node","settled":{"fields":[["match_re",[]]],"breaks":[1]}},
{"path":["spec","route"],"rule":"!has(self.matchers)","message":"matchers is invalid on the top level route node","settled":{"fields":[["matchers",[]]],"breaks":[1]}},
{"path":["spec","route"],"rule":"!has(self.object_matchers)","message":"object_matchers is invalid on the top level route node","settled":{"fields":[["object_matchers",[]]],"breaks":[1]}},
{"path":["spec","route"],"rule":"!has(self.mute_time_intervals)","message":"mute_time_intervals is invalid on the top level route node","settled":{"fields":[["mute_time_intervals",[]]],"breaks":[1]}},
{"path":["spec","route"],"rule":"!has(self.active_time_intervals)","message":"active_time_intervals is invalid on the top level route node","settled":{"fields":[["active_time_intervals",[]]],"breaks":[1]}},
],
};
export const uniques = {
"grafana.integreatly.org/v1beta1/Grafana": [
{"path":["spec","deployment","spec","template","spec","containers","*","env"],"keys":["name"]},
{"path":["spec","deployment","spec","template","spec","containers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","deployment","spec","template","spec","containers","*","resources","claims"],"keys":["name"]},
{"path":["spec","deployment","spec","template","spec","containers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","deployment","spec","template","spec","containers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","deployment","spec","template","spec","ephemeralContainers","*","env"],"keys":["name"]},
{"path":["spec","deployment","spec","template","spec","ephemeralContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","deployment","spec","template","spec","ephemeralContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","deployment","spec","template","spec","ephemeralContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","deployment","spec","template","spec","ephemeralContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","deployment","spec","template","spec","initContainers","*","env"],"keys":["name"]},
{"path":["spec","deployment","spec","template","spec","initContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","deployment","spec","template","spec","initContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","deployment","spec","template","spec","initContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","deployment","spec","template","spec","initContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","deployment","spec","template","spec","topologySpreadConstraints"],"keys":["topologyKey","whenUnsatisfiable"]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestHeaderModifier","add"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","requestHeaderModifier","set"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","responseHeaderModifier","add"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","backendRefs","*","filters","*","responseHeaderModifier","set"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestHeaderModifier","add"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","filters","*","requestHeaderModifier","set"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","filters","*","responseHeaderModifier","add"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","filters","*","responseHeaderModifier","set"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","headers"],"keys":["name"]},
{"path":["spec","httpRoute","spec","rules","*","matches","*","queryParams"],"keys":["name"]},
{"path":["spec","persistentVolumeClaim","spec","resources","claims"],"keys":["name"]},
{"path":["spec","service","spec","ports"],"keys":["port","protocol"]},
],
};
