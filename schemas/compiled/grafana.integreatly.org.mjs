// Generated from schemas/grafana.integreatly.org/*.json by `npm run schemas`. Do not edit.
const fields_GrafanaAlertRuleGroup_v1beta1_spec_rules_items = new Set(["annotations","condition","dashboardUid","data","execErrState","for","isPaused","keepFiringFor","labels","missingSeriesEvalsToResolve","noDataState","notificationSettings","panelId","record","title","uid"]);
const fields_GrafanaAlertRuleGroup_v1beta1_spec = new Set(["allowCrossNamespaceImport","editable","folderRef","folderUID","instanceSelector","interval","name","resyncPeriod","rules","suspend"]);
const fields_GrafanaContactPoint_v1beta1_spec = new Set(["allowCrossNamespaceImport","disableResolveMessage","editable","instanceSelector","name","receivers","resyncPeriod","settings","suspend","type","uid","valuesFrom"]);
const fields_GrafanaDashboard_v1beta1_spec = new Set(["allowCrossNamespaceImport","configMapRef","contentCacheDuration","datasources","envFrom","envs","folder","folderRef","folderUID","grafanaCom","gzipJson","instanceSelector","json","jsonnet","jsonnetLib","plugins","resyncPeriod","suspend","uid","url","urlAuthorization"]);
const fields_GrafanaDatasource_v1beta1_spec_datasource = new Set(["access","basicAuth","basicAuthUser","database","editable","isDefault","jsonData","name","orgId","secureJsonData","type","uid","url","user"]);
const fields_GrafanaFolder_v1beta1_spec = new Set(["allowCrossNamespaceImport","instanceSelector","parentFolderRef","parentFolderUID","permissions","resyncPeriod","suspend","title","uid"]);
const fields_GrafanaNotificationPolicy_v1beta1_spec_route = new Set(["active_time_intervals","continue","group_by","group_interval","group_wait","match_re","matchers","mute_time_intervals","object_matchers","provenance","receiver","repeat_interval","routeSelector","routes"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe = new Set(["exec","failureThreshold","grpc","httpGet","initialDelaySeconds","periodSeconds","successThreshold","tcpSocket","terminationGracePeriodSeconds","timeoutSeconds"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext = new Set(["allowPrivilegeEscalation","appArmorProfile","capabilities","privileged","procMount","readOnlyRootFilesystem","runAsGroup","runAsNonRoot","runAsUser","seLinuxOptions","seccompProfile","windowsOptions"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items = new Set(["args","command","env","envFrom","image","imagePullPolicy","lifecycle","livenessProbe","name","ports","readinessProbe","resizePolicy","resources","restartPolicy","restartPolicyRules","securityContext","startupProbe","stdin","stdinOnce","terminationMessagePath","terminationMessagePolicy","tty","volumeDevices","volumeMounts","workingDir"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers_items = new Set(["args","command","env","envFrom","image","imagePullPolicy","lifecycle","livenessProbe","name","ports","readinessProbe","resizePolicy","resources","restartPolicy","restartPolicyRules","securityContext","startupProbe","stdin","stdinOnce","targetContainerName","terminationMessagePath","terminationMessagePolicy","tty","volumeDevices","volumeMounts","workingDir"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_securityContext = new Set(["appArmorProfile","fsGroup","fsGroupChangePolicy","runAsGroup","runAsNonRoot","runAsUser","seLinuxChangePolicy","seLinuxOptions","seccompProfile","supplementalGroups","supplementalGroupsPolicy","sysctls","windowsOptions"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec = new Set(["accessModes","dataSource","dataSourceRef","resources","selector","storageClassName","volumeAttributesClassName","volumeMode","volumeName"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_iscsi = new Set(["chapAuthDiscovery","chapAuthSession","fsType","initiatorName","iqn","iscsiInterface","lun","portals","readOnly","secretRef","targetPortal"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_scaleIO = new Set(["fsType","gateway","protectionDomain","readOnly","secretRef","sslEnabled","storageMode","storagePool","system","volumeName"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items = new Set(["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVolume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","name","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","projected","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]);
const fields_Grafana_v1beta1_spec_deployment_spec_template_spec = new Set(["activeDeadlineSeconds","affinity","automountServiceAccountToken","containers","dnsConfig","dnsPolicy","enableServiceLinks","ephemeralContainers","hostAliases","hostIPC","hostNetwork","hostPID","hostUsers","hostname","imagePullSecrets","initContainers","nodeName","nodeSelector","os","overhead","preemptionPolicy","priority","priorityClassName","readinessGates","restartPolicy","runtimeClassName","schedulerName","securityContext","serviceAccount","serviceAccountName","setHostnameAsFQDN","shareProcessNamespace","subdomain","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","volumes"]);
const fields_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items = new Set(["cors","extensionRef","externalAuth","requestHeaderModifier","requestMirror","requestRedirect","responseHeaderModifier","type","urlRewrite"]);
const fields_Grafana_v1beta1_spec_service_spec = new Set(["allocateLoadBalancerNodePorts","clusterIP","clusterIPs","externalIPs","externalName","externalTrafficPolicy","healthCheckNodePort","internalTrafficPolicy","ipFamilies","ipFamilyPolicy","loadBalancerClass","loadBalancerIP","loadBalancerSourceRanges","ports","publishNotReadyAddresses","selector","sessionAffinity","sessionAffinityConfig","trafficDistribution","type"]);
const fields_Grafana_v1beta1_spec = new Set(["client","config","deployment","disableDefaultAdminSecret","disableDefaultSecurityContext","external","httpRoute","ingress","jsonnet","persistentVolumeClaim","preferences","route","service","serviceAccount","suspend","version"]);
export const GrafanaAlertRuleGroup_v1beta1 = validate_GrafanaAlertRuleGroup_v1beta1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_GrafanaAlertRuleGroup_v1beta1_metadata_labels(data, {instancePath=""}={}){
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
validate_GrafanaAlertRuleGroup_v1beta1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_metadata_annotations(data, {instancePath=""}={}){
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
validate_GrafanaAlertRuleGroup_v1beta1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences_items.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_metadata(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata_labels.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata_annotations.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata_annotations.errors);
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions(data, {instancePath=""}={}){
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
validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions.errors);
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
validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "datasourceUid") || (key3 === "model")) || (key3 === "queryType")) || (key3 === "refId")) || (key3 === "relativeTimeRange"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
for(const key5 in data3){
if(!((key5 === "from") || (key5 === "to"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/relativeTimeRange",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.from !== undefined){
let data5 = data3.from;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
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
validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data_items.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_notificationSettings(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"}});
}
for(const key3 in data){
if(!(((((((key3 === "active_time_intervals") || (key3 === "group_by")) || (key3 === "group_interval")) || (key3 === "group_wait")) || (key3 === "mute_time_intervals")) || (key3 === "receiver")) || (key3 === "repeat_interval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.active_time_intervals !== undefined){
let data3 = data.active_time_intervals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/active_time_intervals/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/active_time_intervals",keyword:"type",params:{type: "array"}});
}
}
if(data.group_by !== undefined){
let data3 = data.group_by;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_by/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.mute_time_intervals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals",keyword:"type",params:{type: "array"}});
}
}
if(data.receiver !== undefined){
let data3 = data.receiver;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
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
validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_notificationSettings.errors = vErrors;
return errors === 0;
}
const pattern_2075adb9 = new RegExp("^([0-9]+(\\.[0-9]+)?(s|m|h|d|w))+$", "");
const pattern_8faff44b = new RegExp("^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$", "");
const pattern_7155351a = new RegExp("^[a-zA-Z0-9-_]+$", "");
function validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items(data, {instancePath=""}={}){
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
for(const key3 in data){
if(!(fields_GrafanaAlertRuleGroup_v1beta1_spec_rules_items.has(key3))){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data(data.data, {instancePath:instancePath+"/data"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_data.errors);
errors = vErrors.length;
}
}
if(data.execErrState !== undefined){
let data3 = data.execErrState;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/execErrState",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "OK") || (data3 === "Alerting")) || (data3 === "Error")) || (data3 === "KeepLast"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/execErrState",keyword:"enum",params:{allowedValues: ["OK","Alerting","Error","KeepLast"]}});
}
}
if(data.for !== undefined){
let data3 = data.for;
if(typeof data3 === "string"){
if(!pattern_2075adb9.test(data3)){
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
let data3 = data.keepFiringFor;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepFiringFor",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepFiringFor",keyword:"type",params:{type: "string"}});
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
if(data.missingSeriesEvalsToResolve !== undefined){
let data3 = data.missingSeriesEvalsToResolve;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/missingSeriesEvalsToResolve",keyword:"type",params:{type: "integer"}});
}
}
if(data.noDataState !== undefined){
let data3 = data.noDataState;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noDataState",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "Alerting") || (data3 === "NoData")) || (data3 === "OK")) || (data3 === "KeepLast"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noDataState",keyword:"enum",params:{allowedValues: ["Alerting","NoData","OK","KeepLast"]}});
}
}
if(data.notificationSettings !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_notificationSettings(data.notificationSettings, {instancePath:instancePath+"/notificationSettings"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_notificationSettings.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items_notificationSettings.errors);
errors = vErrors.length;
}
}
if(data.panelId !== undefined){
let data3 = data.panelId;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panelId",keyword:"type",params:{type: "integer"}});
}
}
if(data.record !== undefined){
let data3 = data.record;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.from === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"required",params:{missingProperty: "from"}});
}
if(data3.metric === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"required",params:{missingProperty: "metric"}});
}
for(const key5 in data3){
if(!(((key5 === "from") || (key5 === "metric")) || (key5 === "targetDatasourceUid"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.from !== undefined){
if(typeof data3.from !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record/from",keyword:"type",params:{type: "string"}});
}
}
if(data3.metric !== undefined){
if(typeof data3.metric !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record/metric",keyword:"type",params:{type: "string"}});
}
}
if(data3.targetDatasourceUid !== undefined){
if(typeof data3.targetDatasourceUid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record/targetDatasourceUid",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"type",params:{type: "object"}});
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(lengthOf(data3) > 190){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"maxLength",params:{limit: 190}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
let data3 = data.uid;
if(typeof data3 === "string"){
if(lengthOf(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_7155351a.test(data3)){
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
validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_spec_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaAlertRuleGroup_v1beta1_spec_rules.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1_spec(data, {instancePath=""}={}){
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
for(const key3 in data){
if(!(fields_GrafanaAlertRuleGroup_v1beta1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
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
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.rules !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_rules.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_rules.errors);
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
validate_GrafanaAlertRuleGroup_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_GrafanaAlertRuleGroup_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaAlertRuleGroup_v1beta1.errors = vErrors;
return errors === 0;
}
export const GrafanaContactPoint_v1beta1 = validate_GrafanaContactPoint_v1beta1;
function validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "configMapKeyRef") || (key3 === "secretKeyRef"))){
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
validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom.errors = vErrors;
return errors === 0;
}
function validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targetPath === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targetPath"}});
}
if(data.valueFrom === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "valueFrom"}});
}
for(const key3 in data){
if(!((key3 === "targetPath") || (key3 === "valueFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.targetPath !== undefined){
if(typeof data.targetPath !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPath",keyword:"type",params:{type: "string"}});
}
}
if(data.valueFrom !== undefined){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 99){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 99}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom.errors = vErrors;
return errors === 0;
}
function validate_GrafanaContactPoint_v1beta1_spec_receivers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.settings === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "settings"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!(((((key3 === "disableResolveMessage") || (key3 === "settings")) || (key3 === "type")) || (key3 === "uid")) || (key3 === "valuesFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.disableResolveMessage !== undefined){
if(typeof data.disableResolveMessage !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableResolveMessage",keyword:"type",params:{type: "boolean"}});
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
let data3 = data.uid;
if(typeof data3 === "string"){
if(lengthOf(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_7155351a.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesFrom !== undefined){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom(data.valuesFrom, {instancePath:instancePath+"/valuesFrom"}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaContactPoint_v1beta1_spec_receivers_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaContactPoint_v1beta1_spec_receivers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 99){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 99}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaContactPoint_v1beta1_spec_receivers.errors = vErrors;
return errors === 0;
}
function validate_GrafanaContactPoint_v1beta1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key3 in data){
if(!(fields_GrafanaContactPoint_v1beta1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.receivers !== undefined){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers(data.receivers, {instancePath:instancePath+"/receivers"}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
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
let data3 = data.type;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
}
if(data.uid !== undefined){
let data3 = data.uid;
if(typeof data3 === "string"){
if(lengthOf(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_7155351a.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesFrom !== undefined){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom(data.valuesFrom, {instancePath:instancePath+"/valuesFrom"}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaContactPoint_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_GrafanaContactPoint_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GrafanaContactPoint_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaContactPoint_v1beta1.errors = vErrors;
return errors === 0;
}
export const GrafanaDashboard_v1beta1 = validate_GrafanaDashboard_v1beta1;
function validate_GrafanaDashboard_v1beta1_spec_datasources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.datasourceName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "datasourceName"}});
}
if(data3.inputName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"required",params:{missingProperty: "inputName"}});
}
for(const key5 in data3){
if(!((key5 === "datasourceName") || (key5 === "inputName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.datasourceName !== undefined){
if(typeof data3.datasourceName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/datasourceName",keyword:"type",params:{type: "string"}});
}
}
if(data3.inputName !== undefined){
if(typeof data3.inputName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/inputName",keyword:"type",params:{type: "string"}});
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
validate_GrafanaDashboard_v1beta1_spec_datasources.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1_spec_envFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaDashboard_v1beta1_spec_envFrom.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1_spec_envs_items(data, {instancePath=""}={}){
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
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom_items_valueFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaDashboard_v1beta1_spec_envs_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1_spec_envs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaDashboard_v1beta1_spec_envs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_envs_items.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_envs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaDashboard_v1beta1_spec_envs.errors = vErrors;
return errors === 0;
}
const pattern_41adcd87 = new RegExp("^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$", "");
function validate_GrafanaDashboard_v1beta1_spec_jsonnetLib(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.fileName === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "fileName"}});
}
if(data.gzipJsonnetProject === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "gzipJsonnetProject"}});
}
for(const key3 in data){
if(!(((key3 === "fileName") || (key3 === "gzipJsonnetProject")) || (key3 === "jPath"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.fileName !== undefined){
if(typeof data.fileName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fileName",keyword:"type",params:{type: "string"}});
}
}
if(data.gzipJsonnetProject !== undefined){
let data3 = data.gzipJsonnetProject;
if(typeof data3 === "string"){
if(!pattern_41adcd87.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJsonnetProject",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJsonnetProject",keyword:"type",params:{type: "string"}});
}
}
if(data.jPath !== undefined){
let data3 = data.jPath;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jPath/" + i5,keyword:"type",params:{type: "string"}});
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
validate_GrafanaDashboard_v1beta1_spec_jsonnetLib.errors = vErrors;
return errors === 0;
}
const pattern_11e979a1 = new RegExp("^((0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?|latest)$", "");
function validate_GrafanaDashboard_v1beta1_spec_plugins_items_version(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern_11e979a1.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^((0|[1-9]\\d*)\\.(0|[1-9]\\d*)\\.(0|[1-9]\\d*)(?:-((?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\\.(?:0|[1-9]\\d*|\\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\\+([0-9a-zA-Z-]+(?:\\.[0-9a-zA-Z-]+)*))?|latest)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate_GrafanaDashboard_v1beta1_spec_plugins_items_version.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1_spec_plugins_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.version === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "version"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "version"))){
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
if(data.version !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_plugins_items_version(data.version, {instancePath:instancePath+"/version"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_plugins_items_version.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_plugins_items_version.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaDashboard_v1beta1_spec_plugins_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1_spec_plugins(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaDashboard_v1beta1_spec_plugins_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_plugins_items.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_plugins_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaDashboard_v1beta1_spec_plugins.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1_spec_urlAuthorization_basicAuth(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "password") || (key3 === "username"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.password !== undefined){
let data3 = data.password;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "object"}});
}
}
if(data.username !== undefined){
let data3 = data.username;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
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
validate_GrafanaDashboard_v1beta1_spec_urlAuthorization_basicAuth.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1_spec_urlAuthorization(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "basicAuth")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.basicAuth !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_urlAuthorization_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_urlAuthorization_basicAuth.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_urlAuthorization_basicAuth.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaDashboard_v1beta1_spec_urlAuthorization.errors = vErrors;
return errors === 0;
}
const pattern_fee162a2 = new RegExp("^https?://.+$", "");
function validate_GrafanaDashboard_v1beta1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key3 in data){
if(!(fields_GrafanaDashboard_v1beta1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.configMapRef !== undefined){
let data3 = data.configMapRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMapRef/key",keyword:"type",params:{type: "string"}});
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
if(data.contentCacheDuration !== undefined){
if(typeof data.contentCacheDuration !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contentCacheDuration",keyword:"type",params:{type: "string"}});
}
}
if(data.datasources !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_datasources(data.datasources, {instancePath:instancePath+"/datasources"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_datasources.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_datasources.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_envFrom(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_envFrom.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_envFrom.errors);
errors = vErrors.length;
}
}
if(data.envs !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_envs(data.envs, {instancePath:instancePath+"/envs"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_envs.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_envs.errors);
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
let data3 = data.grafanaCom;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom",keyword:"required",params:{missingProperty: "id"}});
}
for(const key5 in data3){
if(!((key5 === "id") || (key5 === "revision"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.id !== undefined){
let data5 = data3.id;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom/id",keyword:"type",params:{type: "integer"}});
}
}
if(data3.revision !== undefined){
let data5 = data3.revision;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom/revision",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafanaCom",keyword:"type",params:{type: "object"}});
}
}
if(data.gzipJson !== undefined){
let data3 = data.gzipJson;
if(typeof data3 === "string"){
if(!pattern_41adcd87.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJson",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gzipJson",keyword:"type",params:{type: "string"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
if(!(validate_GrafanaDashboard_v1beta1_spec_jsonnetLib(data.jsonnetLib, {instancePath:instancePath+"/jsonnetLib"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_jsonnetLib.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_jsonnetLib.errors);
errors = vErrors.length;
}
}
if(data.plugins !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_plugins(data.plugins, {instancePath:instancePath+"/plugins"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_plugins.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_plugins.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
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
let data3 = data.uid;
if(typeof data3 === "string"){
if(lengthOf(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_7155351a.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.urlAuthorization !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_urlAuthorization(data.urlAuthorization, {instancePath:instancePath+"/urlAuthorization"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_urlAuthorization.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_urlAuthorization.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaDashboard_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDashboard_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaDashboard_v1beta1.errors = vErrors;
return errors === 0;
}
export const GrafanaDatasource_v1beta1 = validate_GrafanaDatasource_v1beta1;
function validate_GrafanaDatasource_v1beta1_spec_datasource(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_GrafanaDatasource_v1beta1_spec_datasource.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
let data3 = data.jsonData;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jsonData",keyword:"type",params:{type: "object"}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.orgId !== undefined){
let data3 = data.orgId;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/orgId",keyword:"type",params:{type: "integer"}});
}
}
if(data.secureJsonData !== undefined){
let data3 = data.secureJsonData;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
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
validate_GrafanaDatasource_v1beta1_spec_datasource.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDatasource_v1beta1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.datasource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "datasource"}});
}
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key3 in data){
if(!((((((((key3 === "allowCrossNamespaceImport") || (key3 === "datasource")) || (key3 === "instanceSelector")) || (key3 === "plugins")) || (key3 === "resyncPeriod")) || (key3 === "suspend")) || (key3 === "uid")) || (key3 === "valuesFrom"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.datasource !== undefined){
if(!(validate_GrafanaDatasource_v1beta1_spec_datasource(data.datasource, {instancePath:instancePath+"/datasource"}))){
vErrors = vErrors === null ? validate_GrafanaDatasource_v1beta1_spec_datasource.errors : vErrors.concat(validate_GrafanaDatasource_v1beta1_spec_datasource.errors);
errors = vErrors.length;
}
}
if(data.instanceSelector !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
if(data.plugins !== undefined){
if(!(validate_GrafanaDashboard_v1beta1_spec_plugins(data.plugins, {instancePath:instancePath+"/plugins"}))){
vErrors = vErrors === null ? validate_GrafanaDashboard_v1beta1_spec_plugins.errors : vErrors.concat(validate_GrafanaDashboard_v1beta1_spec_plugins.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
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
let data3 = data.uid;
if(typeof data3 === "string"){
if(lengthOf(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_7155351a.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9-_]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"type",params:{type: "string"}});
}
}
if(data.valuesFrom !== undefined){
if(!(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom(data.valuesFrom, {instancePath:instancePath+"/valuesFrom"}))){
vErrors = vErrors === null ? validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom.errors : vErrors.concat(validate_GrafanaContactPoint_v1beta1_spec_receivers_items_valuesFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaDatasource_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_GrafanaDatasource_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GrafanaDatasource_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GrafanaDatasource_v1beta1_spec.errors : vErrors.concat(validate_GrafanaDatasource_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaDatasource_v1beta1.errors = vErrors;
return errors === 0;
}
export const GrafanaFolder_v1beta1 = validate_GrafanaFolder_v1beta1;
function validate_GrafanaFolder_v1beta1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
for(const key3 in data){
if(!(fields_GrafanaFolder_v1beta1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowCrossNamespaceImport !== undefined){
if(typeof data.allowCrossNamespaceImport !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCrossNamespaceImport",keyword:"type",params:{type: "boolean"}});
}
}
if(data.instanceSelector !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
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
let data3 = data.uid;
if(typeof data3 === "string"){
if(lengthOf(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/uid",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_7155351a.test(data3)){
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
validate_GrafanaFolder_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_GrafanaFolder_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GrafanaFolder_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GrafanaFolder_v1beta1_spec.errors : vErrors.concat(validate_GrafanaFolder_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaFolder_v1beta1.errors = vErrors;
return errors === 0;
}
export const GrafanaMuteTiming_v1beta1 = validate_GrafanaMuteTiming_v1beta1;
function validate_GrafanaMuteTiming_v1beta1_spec_time_intervals_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "days_of_month") || (key3 === "location")) || (key3 === "months")) || (key3 === "times")) || (key3 === "weekdays")) || (key3 === "years"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.days_of_month !== undefined){
let data3 = data.days_of_month;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/days_of_month/" + i5,keyword:"type",params:{type: "string"}});
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
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/months/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/months",keyword:"type",params:{type: "array"}});
}
}
if(data.times !== undefined){
let data3 = data.times;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.end_time === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i5,keyword:"required",params:{missingProperty: "end_time"}});
}
if(data5.start_time === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i5,keyword:"required",params:{missingProperty: "start_time"}});
}
for(const key7 in data5){
if(!((key7 === "end_time") || (key7 === "start_time"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.end_time !== undefined){
if(typeof data5.end_time !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i5+"/end_time",keyword:"type",params:{type: "string"}});
}
}
if(data5.start_time !== undefined){
if(typeof data5.start_time !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i5+"/start_time",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/times/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/times",keyword:"type",params:{type: "array"}});
}
}
if(data.weekdays !== undefined){
let data3 = data.weekdays;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weekdays/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/weekdays",keyword:"type",params:{type: "array"}});
}
}
if(data.years !== undefined){
let data3 = data.years;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/years/" + i5,keyword:"type",params:{type: "string"}});
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
validate_GrafanaMuteTiming_v1beta1_spec_time_intervals_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaMuteTiming_v1beta1_spec_time_intervals(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaMuteTiming_v1beta1_spec_time_intervals_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaMuteTiming_v1beta1_spec_time_intervals_items.errors : vErrors.concat(validate_GrafanaMuteTiming_v1beta1_spec_time_intervals_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaMuteTiming_v1beta1_spec_time_intervals.errors = vErrors;
return errors === 0;
}
function validate_GrafanaMuteTiming_v1beta1_spec(data, {instancePath=""}={}){
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
for(const key3 in data){
if(!(((((((key3 === "allowCrossNamespaceImport") || (key3 === "editable")) || (key3 === "instanceSelector")) || (key3 === "name")) || (key3 === "resyncPeriod")) || (key3 === "suspend")) || (key3 === "time_intervals"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.resyncPeriod !== undefined){
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
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
if(!(validate_GrafanaMuteTiming_v1beta1_spec_time_intervals(data.time_intervals, {instancePath:instancePath+"/time_intervals"}))){
vErrors = vErrors === null ? validate_GrafanaMuteTiming_v1beta1_spec_time_intervals.errors : vErrors.concat(validate_GrafanaMuteTiming_v1beta1_spec_time_intervals.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaMuteTiming_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_GrafanaMuteTiming_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GrafanaMuteTiming_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GrafanaMuteTiming_v1beta1_spec.errors : vErrors.concat(validate_GrafanaMuteTiming_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaMuteTiming_v1beta1.errors = vErrors;
return errors === 0;
}
export const GrafanaNotificationPolicy_v1beta1 = validate_GrafanaNotificationPolicy_v1beta1;
function validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.isRegex === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "isRegex"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key3 in data){
if(!((((key3 === "isEqual") || (key3 === "isRegex")) || (key3 === "name")) || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers_items.errors = vErrors;
return errors === 0;
}
function validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers_items.errors : vErrors.concat(validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers.errors = vErrors;
return errors === 0;
}
function validate_GrafanaNotificationPolicy_v1beta1_spec_route(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receiver === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receiver"}});
}
for(const key3 in data){
if(!(fields_GrafanaNotificationPolicy_v1beta1_spec_route.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.active_time_intervals !== undefined){
let data3 = data.active_time_intervals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/active_time_intervals/" + i5,keyword:"type",params:{type: "string"}});
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
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group_by/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.match_re;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/match_re/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/match_re",keyword:"type",params:{type: "object"}});
}
}
if(data.matchers !== undefined){
if(!(validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers(data.matchers, {instancePath:instancePath+"/matchers"}))){
vErrors = vErrors === null ? validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers.errors : vErrors.concat(validate_GrafanaNotificationPolicy_v1beta1_spec_route_matchers.errors);
errors = vErrors.length;
}
}
if(data.mute_time_intervals !== undefined){
let data3 = data.mute_time_intervals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mute_time_intervals",keyword:"type",params:{type: "array"}});
}
}
if(data.object_matchers !== undefined){
let data3 = data.object_matchers;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/object_matchers/" + i5+"/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/object_matchers/" + i5,keyword:"type",params:{type: "array"}});
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
let data3 = data.receiver;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.routeSelector, {instancePath:instancePath+"/routeSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaNotificationPolicy_v1beta1_spec_route.errors = vErrors;
return errors === 0;
}
function validate_GrafanaNotificationPolicy_v1beta1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.instanceSelector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "instanceSelector"}});
}
if(data.route === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "route"}});
}
for(const key3 in data){
if(!((((((key3 === "allowCrossNamespaceImport") || (key3 === "editable")) || (key3 === "instanceSelector")) || (key3 === "resyncPeriod")) || (key3 === "route")) || (key3 === "suspend"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.instanceSelector, {instancePath:instancePath+"/instanceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
if(data.resyncPeriod !== undefined){
let data3 = data.resyncPeriod;
if(typeof data3 === "string"){
if(!pattern_8faff44b.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"pattern",params:{pattern: "^([0-9]+(\\.[0-9]+)?(ns|us|\u00b5s|ms|s|m|h))+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resyncPeriod",keyword:"type",params:{type: "string"}});
}
}
if(data.route !== undefined){
if(!(validate_GrafanaNotificationPolicy_v1beta1_spec_route(data.route, {instancePath:instancePath+"/route"}))){
vErrors = vErrors === null ? validate_GrafanaNotificationPolicy_v1beta1_spec_route.errors : vErrors.concat(validate_GrafanaNotificationPolicy_v1beta1_spec_route.errors);
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
validate_GrafanaNotificationPolicy_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_GrafanaNotificationPolicy_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_GrafanaNotificationPolicy_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_GrafanaNotificationPolicy_v1beta1_spec.errors : vErrors.concat(validate_GrafanaNotificationPolicy_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_GrafanaNotificationPolicy_v1beta1.errors = vErrors;
return errors === 0;
}
export const Grafana_v1beta1 = validate_Grafana_v1beta1;
function validate_Grafana_v1beta1_spec_client_tls(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "certSecretRef") || (key3 === "insecureSkipVerify"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.certSecretRef !== undefined){
let data3 = data.certSecretRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "namespace"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certSecretRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certSecretRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.namespace !== undefined){
if(typeof data3.namespace !== "string"){
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
validate_Grafana_v1beta1_spec_client_tls.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_client(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "headers") || (key3 === "preferIngress")) || (key3 === "timeout")) || (key3 === "tls")) || (key3 === "useKubeAuth"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"}});
}
}
if(data.preferIngress !== undefined){
let data3 = data.preferIngress;
if((typeof data3 !== "boolean") && (data3 !== null)){
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
if(!(validate_Grafana_v1beta1_spec_client_tls(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_client_tls.errors : vErrors.concat(validate_Grafana_v1beta1_spec_client_tls.errors);
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
validate_Grafana_v1beta1_spec_client.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_strategy(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_strategy.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchFields"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions.errors);
errors = vErrors.length;
}
}
if(data.matchFields !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions(data.matchFields, {instancePath:instancePath+"/matchFields"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector_matchExpressions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data.preference, {instancePath:instancePath+"/preference"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data.nodeSelectorTerms, {instancePath:instancePath+"/nodeSelectorTerms"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data.podAffinityTerm, {instancePath:instancePath+"/podAffinityTerm"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "nodeAffinity") || (key3 === "podAffinity")) || (key3 === "podAntiAffinity"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.nodeAffinity !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_nodeAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAffinity !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity(data.podAffinity, {instancePath:instancePath+"/podAffinity"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAntiAffinity !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity(data.podAntiAffinity, {instancePath:instancePath+"/podAntiAffinity"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef.errors = vErrors;
return errors === 0;
}
const pattern_806b2d88 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "");
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.divisor, {instancePath:instancePath+"/divisor"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_fileKeyRef.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom_items(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "postStart") || (key3 === "preStop")) || (key3 === "stopSignal"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.postStart !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart(data.postStart, {instancePath:instancePath+"/postStart"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart(data.preStop, {instancePath:instancePath+"/preStop"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.has(key3))){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle_postStart_httpGet.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports_items(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules_items(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext.has(key3))){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts_items(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items.has(key3))){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe(data.livenessProbe, {instancePath:instancePath+"/livenessProbe"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.ports !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe(data.readinessProbe, {instancePath:instancePath+"/readinessProbe"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.resizePolicy !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy(data.resizePolicy, {instancePath:instancePath+"/resizePolicy"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.restartPolicyRules !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules(data.restartPolicyRules, {instancePath:instancePath+"/restartPolicyRules"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules.errors);
errors = vErrors.length;
}
}
if(data.securityContext !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe(data.startupProbe, {instancePath:instancePath+"/startupProbe"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors);
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
if(data5.devicePath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "devicePath"}});
}
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "name"}});
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_dnsConfig(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_dnsConfig.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers_items.has(key3))){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_envFrom.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_lifecycle.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe(data.livenessProbe, {instancePath:instancePath+"/livenessProbe"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.ports !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_ports.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe(data.readinessProbe, {instancePath:instancePath+"/readinessProbe"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.resizePolicy !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy(data.resizePolicy, {instancePath:instancePath+"/resizePolicy"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resizePolicy.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.restartPolicyRules !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules(data.restartPolicyRules, {instancePath:instancePath+"/restartPolicyRules"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_restartPolicyRules.errors);
errors = vErrors.length;
}
}
if(data.securityContext !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe(data.startupProbe, {instancePath:instancePath+"/startupProbe"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_livenessProbe.errors);
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
if(data5.devicePath === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "devicePath"}});
}
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/volumeDevices/" + i5,keyword:"required",params:{missingProperty: "name"}});
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_volumeMounts.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_securityContext(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_securityContext.has(key3))){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_securityContext_windowsOptions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_securityContext.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations_items(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints_items(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_awsElasticBlockStore(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_awsElasticBlockStore.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureDisk(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureDisk.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureFile(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureFile.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cephfs(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cephfs.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cinder(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cinder.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_configMap(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_csi(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_csi.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items_items(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_emptyDir(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.sizeLimit, {instancePath:instancePath+"/sizeLimit"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_emptyDir.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "limits") || (key3 === "requests"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.limits !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.has(key3))){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec_resources.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "volumeClaimTemplate")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.volumeClaimTemplate !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate(data.volumeClaimTemplate, {instancePath:instancePath+"/volumeClaimTemplate"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral_volumeClaimTemplate.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_fc(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_fc.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_flexVolume(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_flexVolume.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_gcePersistentDisk(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_gcePersistentDisk.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_iscsi(data, {instancePath=""}={}){
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
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_iscsi.has(key3))){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_iscsi.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_downwardAPI(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "items")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.items !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_podCertificate(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_podCertificate.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "clusterTrustBundle") || (key3 === "configMap")) || (key3 === "downwardAPI")) || (key3 === "podCertificate")) || (key3 === "secret")) || (key3 === "serviceAccountToken"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_downwardAPI.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.podCertificate !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_podCertificate(data.podCertificate, {instancePath:instancePath+"/podCertificate"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_podCertificate.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_podCertificate.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items_configMap.errors);
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected(data, {instancePath=""}={}){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected_sources.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_quobyte(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_quobyte.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_rbd(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_rbd.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_scaleIO(data, {instancePath=""}={}){
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
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_scaleIO.has(key3))){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_scaleIO.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_secret(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_secret.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_storageos(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_storageos.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_vsphereVolume(data, {instancePath=""}={}){
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
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_vsphereVolume.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.awsElasticBlockStore !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_awsElasticBlockStore(data.awsElasticBlockStore, {instancePath:instancePath+"/awsElasticBlockStore"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_awsElasticBlockStore.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_awsElasticBlockStore.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureDisk(data.azureDisk, {instancePath:instancePath+"/azureDisk"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureDisk.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureDisk.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureFile(data.azureFile, {instancePath:instancePath+"/azureFile"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureFile.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_azureFile.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cephfs(data.cephfs, {instancePath:instancePath+"/cephfs"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cephfs.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cephfs.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cinder(data.cinder, {instancePath:instancePath+"/cinder"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cinder.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_cinder.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_configMap.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_csi(data.csi, {instancePath:instancePath+"/csi"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_csi.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_csi.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.emptyDir !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_emptyDir(data.emptyDir, {instancePath:instancePath+"/emptyDir"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_emptyDir.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_emptyDir.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral(data.ephemeral, {instancePath:instancePath+"/ephemeral"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_ephemeral.errors);
errors = vErrors.length;
}
}
if(data.fc !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_fc(data.fc, {instancePath:instancePath+"/fc"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_fc.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_fc.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_flexVolume(data.flexVolume, {instancePath:instancePath+"/flexVolume"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_flexVolume.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_flexVolume.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_gcePersistentDisk(data.gcePersistentDisk, {instancePath:instancePath+"/gcePersistentDisk"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_gcePersistentDisk.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_gcePersistentDisk.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_iscsi(data.iscsi, {instancePath:instancePath+"/iscsi"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_iscsi.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_iscsi.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected(data.projected, {instancePath:instancePath+"/projected"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_projected.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_quobyte(data.quobyte, {instancePath:instancePath+"/quobyte"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_quobyte.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_quobyte.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_rbd(data.rbd, {instancePath:instancePath+"/rbd"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_rbd.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_rbd.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_scaleIO(data.scaleIO, {instancePath:instancePath+"/scaleIO"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_scaleIO.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_scaleIO.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_secret(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_secret.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_secret.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_storageos(data.storageos, {instancePath:instancePath+"/storageos"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_storageos.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_storageos.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_vsphereVolume(data.vsphereVolume, {instancePath:instancePath+"/vsphereVolume"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_vsphereVolume.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items_vsphereVolume.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_deployment_spec_template_spec.has(key3))){
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity(data.affinity, {instancePath:instancePath+"/affinity"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_affinity.errors);
errors = vErrors.length;
}
}
if(data.automountServiceAccountToken !== undefined){
if(typeof data.automountServiceAccountToken !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automountServiceAccountToken",keyword:"type",params:{type: "boolean"}});
}
}
if(data.containers !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers(data.containers, {instancePath:instancePath+"/containers"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers.errors);
errors = vErrors.length;
}
}
if(data.dnsConfig !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_dnsConfig(data.dnsConfig, {instancePath:instancePath+"/dnsConfig"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_dnsConfig.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_dnsConfig.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers(data.ephemeralContainers, {instancePath:instancePath+"/ephemeralContainers"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_ephemeralContainers.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers(data.initContainers, {instancePath:instancePath+"/initContainers"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits(data.overhead, {instancePath:instancePath+"/overhead"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources_limits.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_securityContext.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_securityContext.errors);
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations(data.tolerations, {instancePath:instancePath+"/tolerations"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_tolerations.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints(data.topologySpreadConstraints, {instancePath:instancePath+"/topologySpreadConstraints"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_topologySpreadConstraints.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes(data.volumes, {instancePath:instancePath+"/volumes"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_volumes.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec_template(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec_template.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
if(data.strategy !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_strategy(data.strategy, {instancePath:instancePath+"/strategy"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_strategy.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_strategy.errors);
errors = vErrors.length;
}
}
if(data.template !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template(data.template, {instancePath:instancePath+"/template"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_deployment(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_deployment_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_deployment.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_external(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!((((((key3 === "adminPassword") || (key3 === "adminUser")) || (key3 === "apiKey")) || (key3 === "tenantNamespace")) || (key3 === "tls")) || (key3 === "url"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.adminPassword !== undefined){
let data3 = data.adminPassword;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminPassword",keyword:"type",params:{type: "object"}});
}
}
if(data.adminUser !== undefined){
let data3 = data.adminUser;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/adminUser",keyword:"type",params:{type: "object"}});
}
}
if(data.apiKey !== undefined){
let data3 = data.apiKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
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
if(!(validate_Grafana_v1beta1_spec_client_tls(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_client_tls.errors : vErrors.concat(validate_Grafana_v1beta1_spec_client_tls.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
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
validate_Grafana_v1beta1_spec_external.errors = vErrors;
return errors === 0;
}
const pattern_491d5cc7 = new RegExp("^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
function validate_Grafana_v1beta1_spec_httpRoute_spec_hostnames(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"minLength",params:{limit: 1}});
}
if(!pattern_491d5cc7.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"pattern",params:{pattern: "^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_hostnames.errors = vErrors;
return errors === 0;
}
const pattern_011c7fe1 = new RegExp("^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_9e7b0fbf = new RegExp("^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$", "");
function validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((((key3 === "group") || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace")) || (key3 === "port")) || (key3 === "sectionName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.group !== undefined){
let data3 = data.group;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern_011c7fe1.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 === "string"){
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_9e7b0fbf.test(data3)){
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
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
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
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_29f948d6.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.sectionName !== undefined){
let data3 = data.sectionName;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sectionName",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sectionName",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_a3ee4713.test(data3)){
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
validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 32){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 32}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs.errors = vErrors;
return errors === 0;
}
const pattern_789bb101 = new RegExp("^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$", "");
const pattern_124830e2 = new RegExp("(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)", "");
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors_allowOrigins(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 64){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 64}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"minLength",params:{limit: 1}});
}
if(!pattern_124830e2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"pattern",params:{pattern: "(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"type",params:{type: "string"}});
}
}
let i2 = data.length;
let j2;
if(i2 > 1){
const indices3 = {};
for(;i2--;){
let item4 = data[i2];
if(typeof item4 !== "string"){
continue;
}
if(typeof indices3[item4] == "number"){
j2 = indices3[item4];
errors = (vErrors ??= []).push({instancePath,keyword:"uniqueItems",params:{i: i2, j: j2}});
break;
}
indices3[item4] = i2;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors_allowOrigins.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "allowCredentials") || (key3 === "allowHeaders")) || (key3 === "allowMethods")) || (key3 === "allowOrigins")) || (key3 === "exposeHeaders")) || (key3 === "maxAge"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowCredentials !== undefined){
if(typeof data.allowCredentials !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowCredentials",keyword:"type",params:{type: "boolean"}});
}
}
if(data.allowHeaders !== undefined){
let data3 = data.allowHeaders;
if(Array.isArray(data3)){
if(data3.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i5,keyword:"maxLength",params:{limit: 256}});
}
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i5,keyword:"minLength",params:{limit: 1}});
}
if(!pattern_789bb101.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i5,keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowHeaders",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
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
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods/" + i5,keyword:"type",params:{type: "string"}});
}
if(!((((((((((data5 === "GET") || (data5 === "HEAD")) || (data5 === "POST")) || (data5 === "PUT")) || (data5 === "DELETE")) || (data5 === "CONNECT")) || (data5 === "OPTIONS")) || (data5 === "TRACE")) || (data5 === "PATCH")) || (data5 === "*"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods/" + i5,keyword:"enum",params:{allowedValues: ["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowMethods",keyword:"type",params:{type: "array"}});
}
}
if(data.allowOrigins !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors_allowOrigins(data.allowOrigins, {instancePath:instancePath+"/allowOrigins"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors_allowOrigins.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors_allowOrigins.errors);
errors = vErrors.length;
}
}
if(data.exposeHeaders !== undefined){
let data3 = data.exposeHeaders;
if(Array.isArray(data3)){
if(data3.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i5,keyword:"maxLength",params:{limit: 256}});
}
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i5,keyword:"minLength",params:{limit: 1}});
}
if(!pattern_789bb101.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i5,keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exposeHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.maxAge !== undefined){
let data3 = data.maxAge;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAge",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAge",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_extensionRef(data, {instancePath=""}={}){
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
for(const key3 in data){
if(!(((key3 === "group") || (key3 === "kind")) || (key3 === "name"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.group !== undefined){
let data3 = data.group;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern_011c7fe1.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 === "string"){
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_9e7b0fbf.test(data3)){
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
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
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
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_extensionRef.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((((key3 === "group") || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace")) || (key3 === "port"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.group !== undefined){
let data3 = data.group;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern_011c7fe1.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 === "string"){
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_9e7b0fbf.test(data3)){
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
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
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
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_29f948d6.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef.errors = vErrors;
return errors === 0;
}
const pattern_0ced8724 = new RegExp("^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$", "");
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_http(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "allowedHeaders") || (key3 === "allowedResponseHeaders")) || (key3 === "path"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowedHeaders !== undefined){
let data3 = data.allowedHeaders;
if(Array.isArray(data3)){
if(data3.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.allowedResponseHeaders !== undefined){
let data3 = data.allowedResponseHeaders;
if(Array.isArray(data3)){
if(data3.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowedResponseHeaders",keyword:"type",params:{type: "array"}});
}
}
if(data.path !== undefined){
let data3 = data.path;
if(typeof data3 === "string"){
if(lengthOf(data3) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"maxLength",params:{limit: 1024}});
}
if(!pattern_0ced8724.test(data3)){
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
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_http.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backendRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backendRef"}});
}
if(data.protocol === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "protocol"}});
}
for(const key3 in data){
if(!(((((key3 === "backendRef") || (key3 === "forwardBody")) || (key3 === "grpc")) || (key3 === "http")) || (key3 === "protocol"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.backendRef !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef(data.backendRef, {instancePath:instancePath+"/backendRef"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef.errors);
errors = vErrors.length;
}
}
if(data.forwardBody !== undefined){
let data3 = data.forwardBody;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "maxSize")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forwardBody",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.maxSize !== undefined){
let data5 = data3.maxSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
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
for(const key5 in data3){
if(!(key5 === "allowedHeaders")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.allowedHeaders !== undefined){
let data5 = data3.allowedHeaders;
if(Array.isArray(data5)){
if(data5.length > 64){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/allowedHeaders",keyword:"maxItems",params:{limit: 64}});
}
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/allowedHeaders/" + i7,keyword:"type",params:{type: "string"}});
}
}
let i6 = data5.length;
let j6;
if(i6 > 1){
const indices7 = {};
for(;i6--;){
let item8 = data5[i6];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices7[item8] == "number"){
j6 = indices7[item8];
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpc/allowedHeaders",keyword:"uniqueItems",params:{i: i6, j: j6}});
break;
}
indices7[item8] = i6;
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
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_http(data.http, {instancePath:instancePath+"/http"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_http.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_http.errors);
errors = vErrors.length;
}
}
if(data.protocol !== undefined){
let data3 = data.protocol;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "HTTP") || (data3 === "GRPC"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/protocol",keyword:"enum",params:{allowedValues: ["HTTP","GRPC"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 256}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_789bb101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 === "string"){
if(lengthOf(data3) > 4096){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 4096}});
}
if(lengthOf(data3) < 1){
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
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "add") || (key3 === "remove")) || (key3 === "set"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.add !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add(data.add, {instancePath:instancePath+"/add"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add.errors);
errors = vErrors.length;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
if(data3.length > 16){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"maxItems",params:{limit: 16}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/remove",keyword:"type",params:{type: "array"}});
}
}
if(data.set !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add(data.set, {instancePath:instancePath+"/set"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier_add.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestMirror(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backendRef === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backendRef"}});
}
for(const key3 in data){
if(!(((key3 === "backendRef") || (key3 === "fraction")) || (key3 === "percent"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.backendRef !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef(data.backendRef, {instancePath:instancePath+"/backendRef"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth_backendRef.errors);
errors = vErrors.length;
}
}
if(data.fraction !== undefined){
let data3 = data.fraction;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.numerator === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"required",params:{missingProperty: "numerator"}});
}
for(const key5 in data3){
if(!((key5 === "denominator") || (key5 === "numerator"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.denominator !== undefined){
let data5 = data3.denominator;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction/denominator",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction/denominator",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data3.numerator !== undefined){
let data5 = data3.numerator;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fraction/numerator",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
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
let data3 = data.percent;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 100 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"maximum",params:{comparison: "<=", limit: 100}});
}
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/percent",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestMirror.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!(((key3 === "replaceFullPath") || (key3 === "replacePrefixMatch")) || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.replaceFullPath !== undefined){
let data3 = data.replaceFullPath;
if(typeof data3 === "string"){
if(lengthOf(data3) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replaceFullPath",keyword:"maxLength",params:{limit: 1024}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/replaceFullPath",keyword:"type",params:{type: "string"}});
}
}
if(data.replacePrefixMatch !== undefined){
let data3 = data.replacePrefixMatch;
if(typeof data3 === "string"){
if(lengthOf(data3) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replacePrefixMatch",keyword:"maxLength",params:{limit: 1024}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/replacePrefixMatch",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "ReplaceFullPath") || (data3 === "ReplacePrefixMatch"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["ReplaceFullPath","ReplacePrefixMatch"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "hostname") || (key3 === "path")) || (key3 === "port")) || (key3 === "scheme")) || (key3 === "statusCode"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.hostname !== undefined){
let data3 = data.hostname;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_a3ee4713.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path(data.path, {instancePath:instancePath+"/path"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data3 < 1 || isNaN(data3)){
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
let data3 = data.statusCode;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"type",params:{type: "integer"}});
}
if(!(((((data3 === 301) || (data3 === 302)) || (data3 === 303)) || (data3 === 307)) || (data3 === 308))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/statusCode",keyword:"enum",params:{allowedValues: [301,302,303,307,308]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_urlRewrite(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "hostname") || (key3 === "path"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.hostname !== undefined){
let data3 = data.hostname;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"maxLength",params:{limit: 253}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_a3ee4713.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostname",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path(data.path, {instancePath:instancePath+"/path"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect_path.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_urlRewrite.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.cors !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors(data.cors, {instancePath:instancePath+"/cors"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_cors.errors);
errors = vErrors.length;
}
}
if(data.extensionRef !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_extensionRef(data.extensionRef, {instancePath:instancePath+"/extensionRef"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_extensionRef.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_extensionRef.errors);
errors = vErrors.length;
}
}
if(data.externalAuth !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth(data.externalAuth, {instancePath:instancePath+"/externalAuth"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_externalAuth.errors);
errors = vErrors.length;
}
}
if(data.requestHeaderModifier !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier(data.requestHeaderModifier, {instancePath:instancePath+"/requestHeaderModifier"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier.errors);
errors = vErrors.length;
}
}
if(data.requestMirror !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestMirror(data.requestMirror, {instancePath:instancePath+"/requestMirror"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestMirror.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestMirror.errors);
errors = vErrors.length;
}
}
if(data.requestRedirect !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect(data.requestRedirect, {instancePath:instancePath+"/requestRedirect"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestRedirect.errors);
errors = vErrors.length;
}
}
if(data.responseHeaderModifier !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier(data.responseHeaderModifier, {instancePath:instancePath+"/responseHeaderModifier"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_requestHeaderModifier.errors);
errors = vErrors.length;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!(((((((data3 === "RequestHeaderModifier") || (data3 === "ResponseHeaderModifier")) || (data3 === "RequestMirror")) || (data3 === "RequestRedirect")) || (data3 === "URLRewrite")) || (data3 === "ExtensionRef")) || (data3 === "CORS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS"]}});
}
}
if(data.urlRewrite !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_urlRewrite(data.urlRewrite, {instancePath:instancePath+"/urlRewrite"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_urlRewrite.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items_urlRewrite.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((((((key3 === "filters") || (key3 === "group")) || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace")) || (key3 === "port")) || (key3 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.filters !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters.errors);
errors = vErrors.length;
}
}
if(data.group !== undefined){
let data3 = data.group;
if(typeof data3 === "string"){
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"maxLength",params:{limit: 253}});
}
if(!pattern_011c7fe1.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"pattern",params:{pattern: "^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 === "string"){
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_9e7b0fbf.test(data3)){
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
if(lengthOf(data3) > 253){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 253}});
}
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
if(lengthOf(data3) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"maxLength",params:{limit: 63}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_29f948d6.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 1000000 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 1000000}});
}
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key3 in data){
if(!(((key3 === "name") || (key3 === "type")) || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 256}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_789bb101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Exact") || (data3 === "RegularExpression"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Exact","RegularExpression"]}});
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 === "string"){
if(lengthOf(data3) > 4096){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 4096}});
}
if(lengthOf(data3) < 1){
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
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key3 in data){
if(!(((key3 === "name") || (key3 === "type")) || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 256){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 256}});
}
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_789bb101.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Exact") || (data3 === "RegularExpression"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Exact","RegularExpression"]}});
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 === "string"){
if(lengthOf(data3) > 1024){
errors = (vErrors ??= []).push({instancePath:instancePath+"/value",keyword:"maxLength",params:{limit: 1024}});
}
if(lengthOf(data3) < 1){
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
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "headers") || (key3 === "method")) || (key3 === "path")) || (key3 === "queryParams"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.headers !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers(data.headers, {instancePath:instancePath+"/headers"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_headers.errors);
errors = vErrors.length;
}
}
if(data.method !== undefined){
let data3 = data.method;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"type",params:{type: "string"}});
}
if(!(((((((((data3 === "GET") || (data3 === "HEAD")) || (data3 === "POST")) || (data3 === "PUT")) || (data3 === "DELETE")) || (data3 === "CONNECT")) || (data3 === "OPTIONS")) || (data3 === "TRACE")) || (data3 === "PATCH"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/method",keyword:"enum",params:{allowedValues: ["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}});
}
}
if(data.path !== undefined){
let data3 = data.path;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "type") || (key5 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.type !== undefined){
let data5 = data3.type;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/type",keyword:"type",params:{type: "string"}});
}
if(!(((data5 === "Exact") || (data5 === "PathPrefix")) || (data5 === "RegularExpression"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path/type",keyword:"enum",params:{allowedValues: ["Exact","PathPrefix","RegularExpression"]}});
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if(typeof data5 === "string"){
if(lengthOf(data5) > 1024){
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
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams(data.queryParams, {instancePath:instancePath+"/queryParams"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items_queryParams.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 64){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 64}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches.errors = vErrors;
return errors === 0;
}
const pattern_40c11ad9 = new RegExp("^([0-9]{1,5}(h|m|s|ms)){1,4}$", "");
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_retry(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "attempts") || (key3 === "backoff")) || (key3 === "codes"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.attempts !== undefined){
let data3 = data.attempts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attempts",keyword:"type",params:{type: "integer"}});
}
}
if(data.backoff !== undefined){
let data3 = data.backoff;
if(typeof data3 === "string"){
if(!pattern_40c11ad9.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backoff",keyword:"type",params:{type: "string"}});
}
}
if(data.codes !== undefined){
let data3 = data.codes;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/codes/" + i5,keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 599 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/codes/" + i5,keyword:"maximum",params:{comparison: "<=", limit: 599}});
}
if(data5 < 400 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/codes/" + i5,keyword:"minimum",params:{comparison: ">=", limit: 400}});
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
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_retry.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_sessionPersistence(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "absoluteTimeout") || (key3 === "cookieConfig")) || (key3 === "idleTimeout")) || (key3 === "sessionName")) || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.absoluteTimeout !== undefined){
let data3 = data.absoluteTimeout;
if(typeof data3 === "string"){
if(!pattern_40c11ad9.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/absoluteTimeout",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/absoluteTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.cookieConfig !== undefined){
let data3 = data.cookieConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "lifetimeType")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cookieConfig",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.lifetimeType !== undefined){
let data5 = data3.lifetimeType;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cookieConfig/lifetimeType",keyword:"type",params:{type: "string"}});
}
if(!((data5 === "Permanent") || (data5 === "Session"))){
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
if(!pattern_40c11ad9.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/idleTimeout",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/idleTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.sessionName !== undefined){
let data3 = data.sessionName;
if(typeof data3 === "string"){
if(lengthOf(data3) > 128){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionName",keyword:"maxLength",params:{limit: 128}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionName",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Cookie") || (data3 === "Header"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["Cookie","Header"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_sessionPersistence.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_timeouts(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "backendRequest") || (key3 === "request"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.backendRequest !== undefined){
let data3 = data.backendRequest;
if(typeof data3 === "string"){
if(!pattern_40c11ad9.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backendRequest",keyword:"pattern",params:{pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backendRequest",keyword:"type",params:{type: "string"}});
}
}
if(data.request !== undefined){
let data3 = data.request;
if(typeof data3 === "string"){
if(!pattern_40c11ad9.test(data3)){
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
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_timeouts.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "backendRefs") || (key3 === "filters")) || (key3 === "matches")) || (key3 === "name")) || (key3 === "retry")) || (key3 === "sessionPersistence")) || (key3 === "timeouts"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.backendRefs !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs(data.backendRefs, {instancePath:instancePath+"/backendRefs"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs.errors);
errors = vErrors.length;
}
}
if(data.filters !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_backendRefs_items_filters.errors);
errors = vErrors.length;
}
}
if(data.matches !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches(data.matches, {instancePath:instancePath+"/matches"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_matches.errors);
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
if(data.retry !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_retry(data.retry, {instancePath:instancePath+"/retry"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_retry.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_retry.errors);
errors = vErrors.length;
}
}
if(data.sessionPersistence !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_sessionPersistence(data.sessionPersistence, {instancePath:instancePath+"/sessionPersistence"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_sessionPersistence.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_sessionPersistence.errors);
errors = vErrors.length;
}
}
if(data.timeouts !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_timeouts(data.timeouts, {instancePath:instancePath+"/timeouts"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_timeouts.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items_timeouts.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length > 16){
errors = (vErrors ??= []).push({instancePath,keyword:"maxItems",params:{limit: 16}});
}
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_httpRoute_spec_rules.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "hostnames") || (key3 === "parentRefs")) || (key3 === "rules")) || (key3 === "useDefaultGateways"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.hostnames !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_hostnames(data.hostnames, {instancePath:instancePath+"/hostnames"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_hostnames.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_hostnames.errors);
errors = vErrors.length;
}
}
if(data.parentRefs !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs(data.parentRefs, {instancePath:instancePath+"/parentRefs"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_parentRefs.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec_rules.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec_rules.errors);
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
validate_Grafana_v1beta1_spec_httpRoute_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_httpRoute(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_httpRoute_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_httpRoute.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend_service(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "port"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "number"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.number !== undefined){
let data5 = data3.number;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
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
validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend_service.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "resource") || (key3 === "service"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.resource !== undefined){
let data3 = data.resource;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"required",params:{missingProperty: "kind"}});
}
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(((key5 === "apiGroup") || (key5 === "kind")) || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiGroup !== undefined){
if(typeof data3.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data3.kind !== undefined){
if(typeof data3.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/kind",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"type",params:{type: "object"}});
}
}
if(data.service !== undefined){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend_service(data.service, {instancePath:instancePath+"/service"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend_service.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend_service.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.backend === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "backend"}});
}
if(data.pathType === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pathType"}});
}
for(const key3 in data){
if(!(((key3 === "backend") || (key3 === "path")) || (key3 === "pathType"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.backend !== undefined){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend(data.backend, {instancePath:instancePath+"/backend"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend.errors);
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
validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.paths === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "paths"}});
}
for(const key3 in data){
if(!(key3 === "paths")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.paths !== undefined){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths(data.paths, {instancePath:instancePath+"/paths"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http_paths.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec_rules_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "host") || (key3 === "http"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.http !== undefined){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http(data.http, {instancePath:instancePath+"/http"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_rules_items_http.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_ingress_spec_rules_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_rules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_rules_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_rules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_ingress_spec_rules.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "defaultBackend") || (key3 === "ingressClassName")) || (key3 === "rules")) || (key3 === "tls"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.defaultBackend !== undefined){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend(data.defaultBackend, {instancePath:instancePath+"/defaultBackend"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_defaultBackend.errors);
errors = vErrors.length;
}
}
if(data.ingressClassName !== undefined){
if(typeof data.ingressClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ingressClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.rules !== undefined){
if(!(validate_Grafana_v1beta1_spec_ingress_spec_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec_rules.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec_rules.errors);
errors = vErrors.length;
}
}
if(data.tls !== undefined){
let data3 = data.tls;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!((key7 === "hosts") || (key7 === "secretName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.hosts !== undefined){
let data7 = data5.hosts;
if(Array.isArray(data7)){
const len8 = data7.length;
for(let i9=0; i9<len8; i9++){
if(typeof data7[i9] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5+"/hosts/" + i9,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5+"/hosts",keyword:"type",params:{type: "array"}});
}
}
if(data5.secretName !== undefined){
if(typeof data5.secretName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5+"/secretName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tls/" + i5,keyword:"type",params:{type: "object"}});
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
validate_Grafana_v1beta1_spec_ingress_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_ingress(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_ingress_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_ingress.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_jsonnet(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "libraryLabelSelector")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.libraryLabelSelector !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.libraryLabelSelector, {instancePath:instancePath+"/libraryLabelSelector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_jsonnet.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_persistentVolumeClaim_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((((key3 === "accessModes") || (key3 === "dataSource")) || (key3 === "dataSourceRef")) || (key3 === "resources")) || (key3 === "selector")) || (key3 === "storageClassName")) || (key3 === "volumeMode")) || (key3 === "volumeName"))){
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
let data3 = data.dataSourceRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"required",params:{missingProperty: "kind"}});
}
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"required",params:{missingProperty: "name"}});
}
for(const key5 in data3){
if(!(((key5 === "apiGroup") || (key5 === "kind")) || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiGroup !== undefined){
if(typeof data3.apiGroup !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef/apiGroup",keyword:"type",params:{type: "string"}});
}
}
if(data3.kind !== undefined){
if(typeof data3.kind !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef/kind",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dataSourceRef",keyword:"type",params:{type: "object"}});
}
}
if(data.resources !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment_spec_template_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_spec_instanceSelector.errors);
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
validate_Grafana_v1beta1_spec_persistentVolumeClaim_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_persistentVolumeClaim(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_persistentVolumeClaim_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_persistentVolumeClaim_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_persistentVolumeClaim_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_persistentVolumeClaim.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((key3 === "kind") || (key3 === "name")) || (key3 === "weight"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.kind !== undefined){
let data3 = data.kind;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Service") || (data3 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"enum",params:{allowedValues: ["Service",""]}});
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
if(data.weight !== undefined){
let data3 = data.weight;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 256 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"maximum",params:{comparison: "<=", limit: 256}});
}
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/weight",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_route_spec_alternateBackends(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_route_spec_alternateBackends.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_route_spec_tls(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.termination === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "termination"}});
}
for(const key3 in data){
if(!(((((((key3 === "caCertificate") || (key3 === "certificate")) || (key3 === "destinationCACertificate")) || (key3 === "externalCertificate")) || (key3 === "insecureEdgeTerminationPolicy")) || (key3 === "key")) || (key3 === "termination"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
for(const key5 in data3){
if(!(key5 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalCertificate",keyword:"additionalProperties",params:{additionalProperty: key5}});
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
let data3 = data.insecureEdgeTerminationPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "Allow") || (data3 === "None")) || (data3 === "Redirect")) || (data3 === ""))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureEdgeTerminationPolicy",keyword:"enum",params:{allowedValues: ["Allow","None","Redirect",""]}});
}
}
if(data.key !== undefined){
if(typeof data.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data.termination !== undefined){
let data3 = data.termination;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "edge") || (data3 === "reencrypt")) || (data3 === "passthrough"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/termination",keyword:"enum",params:{allowedValues: ["edge","reencrypt","passthrough"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_route_spec_tls.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_route_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((((key3 === "alternateBackends") || (key3 === "host")) || (key3 === "path")) || (key3 === "port")) || (key3 === "subdomain")) || (key3 === "tls")) || (key3 === "to")) || (key3 === "wildcardPolicy"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.alternateBackends !== undefined){
if(!(validate_Grafana_v1beta1_spec_route_spec_alternateBackends(data.alternateBackends, {instancePath:instancePath+"/alternateBackends"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_route_spec_alternateBackends.errors : vErrors.concat(validate_Grafana_v1beta1_spec_route_spec_alternateBackends.errors);
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
for(const key5 in data3){
if(!(key5 === "targetPort")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.targetPort !== undefined){
let data5 = data3.targetPort;
if((!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))) && (typeof data5 !== "string")){
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
if(!(validate_Grafana_v1beta1_spec_route_spec_tls(data.tls, {instancePath:instancePath+"/tls"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_route_spec_tls.errors : vErrors.concat(validate_Grafana_v1beta1_spec_route_spec_tls.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items(data.to, {instancePath:instancePath+"/to"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_route_spec_alternateBackends_items.errors);
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
validate_Grafana_v1beta1_spec_route_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_route(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_route_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_route_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_route_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_route.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_service_spec_ports_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.port === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
}
for(const key3 in data){
if(!((((((key3 === "appProtocol") || (key3 === "name")) || (key3 === "nodePort")) || (key3 === "port")) || (key3 === "protocol")) || (key3 === "targetPort"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
let data3 = data.nodePort;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
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
let data3 = data.targetPort;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_service_spec_ports_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_service_spec_ports(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_service_spec_ports_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_service_spec_ports_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_service_spec_ports_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_service_spec_ports.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_service_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec_service_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
let data3 = data.clusterIPs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterIPs/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterIPs",keyword:"type",params:{type: "array"}});
}
}
if(data.externalIPs !== undefined){
let data3 = data.externalIPs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalIPs/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.healthCheckNodePort;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/healthCheckNodePort",keyword:"type",params:{type: "integer"}});
}
}
if(data.internalTrafficPolicy !== undefined){
if(typeof data.internalTrafficPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/internalTrafficPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.ipFamilies !== undefined){
let data3 = data.ipFamilies;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ipFamilies/" + i5,keyword:"type",params:{type: "string"}});
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
let data3 = data.loadBalancerSourceRanges;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/loadBalancerSourceRanges/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/loadBalancerSourceRanges",keyword:"type",params:{type: "array"}});
}
}
if(data.ports !== undefined){
if(!(validate_Grafana_v1beta1_spec_service_spec_ports(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_service_spec_ports.errors : vErrors.concat(validate_Grafana_v1beta1_spec_service_spec_ports.errors);
errors = vErrors.length;
}
}
if(data.publishNotReadyAddresses !== undefined){
if(typeof data.publishNotReadyAddresses !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/publishNotReadyAddresses",keyword:"type",params:{type: "boolean"}});
}
}
if(data.selector !== undefined){
let data3 = data.selector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
let data3 = data.sessionAffinityConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "clientIP")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinityConfig",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.clientIP !== undefined){
let data5 = data3.clientIP;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(key7 === "timeoutSeconds")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sessionAffinityConfig/clientIP",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.timeoutSeconds !== undefined){
let data7 = data5.timeoutSeconds;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
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
validate_Grafana_v1beta1_spec_service_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_service(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "metadata") || (key3 === "spec"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_service_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_service_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec_service_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_service.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_serviceAccount_secrets_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "apiVersion") || (key3 === "fieldPath")) || (key3 === "kind")) || (key3 === "name")) || (key3 === "namespace")) || (key3 === "resourceVersion")) || (key3 === "uid"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
validate_Grafana_v1beta1_spec_serviceAccount_secrets_items.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_serviceAccount_secrets(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Grafana_v1beta1_spec_serviceAccount_secrets_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_serviceAccount_secrets_items.errors : vErrors.concat(validate_Grafana_v1beta1_spec_serviceAccount_secrets_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Grafana_v1beta1_spec_serviceAccount_secrets.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec_serviceAccount(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "automountServiceAccountToken") || (key3 === "imagePullSecrets")) || (key3 === "metadata")) || (key3 === "secrets"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.automountServiceAccountToken !== undefined){
if(typeof data.automountServiceAccountToken !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automountServiceAccountToken",keyword:"type",params:{type: "boolean"}});
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
if(data.metadata !== undefined){
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "annotations") || (key5 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate_Grafana_v1beta1_spec_serviceAccount_secrets(data.secrets, {instancePath:instancePath+"/secrets"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_serviceAccount_secrets.errors : vErrors.concat(validate_Grafana_v1beta1_spec_serviceAccount_secrets.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1_spec_serviceAccount.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Grafana_v1beta1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.client !== undefined){
if(!(validate_Grafana_v1beta1_spec_client(data.client, {instancePath:instancePath+"/client"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_client.errors : vErrors.concat(validate_Grafana_v1beta1_spec_client.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
let data3 = data.config;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
let data5 = data3[key5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/config/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/config/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/config",keyword:"type",params:{type: "object"}});
}
}
if(data.deployment !== undefined){
if(!(validate_Grafana_v1beta1_spec_deployment(data.deployment, {instancePath:instancePath+"/deployment"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_deployment.errors : vErrors.concat(validate_Grafana_v1beta1_spec_deployment.errors);
errors = vErrors.length;
}
}
if(data.disableDefaultAdminSecret !== undefined){
if(typeof data.disableDefaultAdminSecret !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableDefaultAdminSecret",keyword:"type",params:{type: "boolean"}});
}
}
if(data.disableDefaultSecurityContext !== undefined){
let data3 = data.disableDefaultSecurityContext;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableDefaultSecurityContext",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "Pod") || (data3 === "Container")) || (data3 === "All"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableDefaultSecurityContext",keyword:"enum",params:{allowedValues: ["Pod","Container","All"]}});
}
}
if(data.external !== undefined){
if(!(validate_Grafana_v1beta1_spec_external(data.external, {instancePath:instancePath+"/external"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_external.errors : vErrors.concat(validate_Grafana_v1beta1_spec_external.errors);
errors = vErrors.length;
}
}
if(data.httpRoute !== undefined){
if(!(validate_Grafana_v1beta1_spec_httpRoute(data.httpRoute, {instancePath:instancePath+"/httpRoute"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_httpRoute.errors : vErrors.concat(validate_Grafana_v1beta1_spec_httpRoute.errors);
errors = vErrors.length;
}
}
if(data.ingress !== undefined){
if(!(validate_Grafana_v1beta1_spec_ingress(data.ingress, {instancePath:instancePath+"/ingress"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_ingress.errors : vErrors.concat(validate_Grafana_v1beta1_spec_ingress.errors);
errors = vErrors.length;
}
}
if(data.jsonnet !== undefined){
if(!(validate_Grafana_v1beta1_spec_jsonnet(data.jsonnet, {instancePath:instancePath+"/jsonnet"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_jsonnet.errors : vErrors.concat(validate_Grafana_v1beta1_spec_jsonnet.errors);
errors = vErrors.length;
}
}
if(data.persistentVolumeClaim !== undefined){
if(!(validate_Grafana_v1beta1_spec_persistentVolumeClaim(data.persistentVolumeClaim, {instancePath:instancePath+"/persistentVolumeClaim"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_persistentVolumeClaim.errors : vErrors.concat(validate_Grafana_v1beta1_spec_persistentVolumeClaim.errors);
errors = vErrors.length;
}
}
if(data.preferences !== undefined){
let data3 = data.preferences;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "homeDashboardUid")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferences",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.homeDashboardUid !== undefined){
if(typeof data3.homeDashboardUid !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferences/homeDashboardUid",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferences",keyword:"type",params:{type: "object"}});
}
}
if(data.route !== undefined){
if(!(validate_Grafana_v1beta1_spec_route(data.route, {instancePath:instancePath+"/route"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_route.errors : vErrors.concat(validate_Grafana_v1beta1_spec_route.errors);
errors = vErrors.length;
}
}
if(data.service !== undefined){
if(!(validate_Grafana_v1beta1_spec_service(data.service, {instancePath:instancePath+"/service"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_service.errors : vErrors.concat(validate_Grafana_v1beta1_spec_service.errors);
errors = vErrors.length;
}
}
if(data.serviceAccount !== undefined){
if(!(validate_Grafana_v1beta1_spec_serviceAccount(data.serviceAccount, {instancePath:instancePath+"/serviceAccount"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec_serviceAccount.errors : vErrors.concat(validate_Grafana_v1beta1_spec_serviceAccount.errors);
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
validate_Grafana_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_Grafana_v1beta1(data, {instancePath=""}={}){
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
if(!(validate_GrafanaAlertRuleGroup_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors : vErrors.concat(validate_GrafanaAlertRuleGroup_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Grafana_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Grafana_v1beta1_spec.errors : vErrors.concat(validate_Grafana_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Grafana_v1beta1.errors = vErrors;
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
