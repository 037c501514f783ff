// Generated from schemas/monitoring.coreos.com/*.json by `npm run schemas`. Do not edit.
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2 = new Set(["clientId","clientSecret","endpointParams","noProxy","proxyConnectHeader","proxyFromEnvironment","proxyUrl","scopes","tlsConfig","tokenUrl"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig = new Set(["authorization","basicAuth","bearerTokenSecret","enableHttp2","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyURL","proxyUrl","tlsConfig"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs_items = new Set(["authIdentity","authPassword","authSecret","authUsername","forceImplicitTLS","from","headers","hello","html","requireTLS","sendResolved","smarthost","text","threading","tlsConfig","to"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items = new Set(["actions","apiKey","apiURL","description","details","entity","httpConfig","message","note","priority","responders","sendResolved","source","tags","updateAlerts"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs_items = new Set(["class","client","clientURL","component","description","details","group","httpConfig","pagerDutyImageConfigs","pagerDutyLinkConfigs","routingKey","sendResolved","serviceKey","severity","source","timeout","url"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs_items = new Set(["device","expire","html","httpConfig","message","monospace","priority","retry","sendResolved","sound","title","token","tokenFile","ttl","url","urlTitle","userKey","userKeyFile"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items = new Set(["actions","apiURL","channel","color","emoji","fields","httpConfig","iconURL","imageURL","linkNames","sendResolved","shortFields","text","thumbURL","title","titleLink","token","tokenID"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items = new Set(["actions","apiURL","callbackId","channel","color","fallback","fields","footer","httpConfig","iconEmoji","iconURL","imageURL","linkNames","messageText","mrkdwnIn","pretext","sendResolved","shortFields","text","thumbURL","timeout","title","titleLink","updateMessage","username"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items = new Set(["apiURL","attributes","httpConfig","message","phoneNumber","sendResolved","sigv4","subject","targetARN","topicARN","useAWSHTTPClient"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs_items = new Set(["apiURL","botToken","botTokenFile","chatID","disableNotifications","httpConfig","message","messageThreadID","parseMode","sendResolved"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs_items = new Set(["apiKey","apiUrl","customFields","entityDisplayName","httpConfig","messageType","monitoringTool","routingKey","sendResolved","stateMessage"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs_items = new Set(["agentID","apiSecret","apiURL","corpID","httpConfig","message","messageType","sendResolved","toParty","toTag","toUser"]);
const fields_AlertmanagerConfig_v1alpha1_spec_receivers_items = new Set(["discordConfigs","emailConfigs","msteamsConfigs","msteamsv2Configs","name","opsgenieConfigs","pagerdutyConfigs","pushoverConfigs","rocketchatConfigs","slackConfigs","snsConfigs","telegramConfigs","victoropsConfigs","webexConfigs","webhookConfigs","wechatConfigs"]);
const fields_AlertmanagerConfig_v1alpha1_spec_route = new Set(["activeTimeIntervals","continue","groupBy","groupInterval","groupWait","matchers","muteTimeIntervals","receiver","repeatInterval","routes"]);
const fields_PodMonitor_v1_spec_podMetricsEndpoints_items = new Set(["authorization","basicAuth","bearerTokenSecret","enableHttp2","filterRunning","followRedirects","honorLabels","honorTimestamps","interval","metricRelabelings","noProxy","oauth2","params","path","port","portNumber","proxyConnectHeader","proxyFromEnvironment","proxyUrl","relabelings","scheme","scrapeTimeout","targetPort","tlsConfig","trackTimestampsStaleness"]);
const fields_PodMonitor_v1_spec = new Set(["attachMetadata","bodySizeLimit","convertClassicHistogramsToNHCB","fallbackScrapeProtocol","jobLabel","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","namespaceSelector","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","podMetricsEndpoints","podTargetLabels","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","selector","selectorMechanism","targetLimit"]);
const fields_Probe_v1_spec = new Set(["authorization","basicAuth","bearerTokenSecret","convertClassicHistogramsToNHCB","enableHttp2","fallbackScrapeProtocol","followRedirects","interval","jobName","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","metricRelabelings","module","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","oauth2","params","prober","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","scrapeTimeout","targetLimit","targets","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_azureSDConfigs_items = new Set(["authenticationMethod","authorization","basicAuth","clientID","clientSecret","enableHTTP2","environment","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","resourceGroup","subscriptionID","tenantID","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_consulSDConfigs_items = new Set(["allowStale","authorization","basicAuth","datacenter","enableHTTP2","filter","followRedirects","healthFilter","namespace","noProxy","nodeMeta","oauth2","partition","pathPrefix","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","scheme","server","services","tagSeparator","tags","tlsConfig","tokenRef"]);
const fields_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs_items = new Set(["authorization","enableHTTP2","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items = new Set(["authorization","basicAuth","enableHTTP2","filters","followRedirects","host","hostNetworkingHost","matchFirstNetwork","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs_items = new Set(["authorization","basicAuth","enableHTTP2","filters","followRedirects","host","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","role","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_ec2SDConfigs_items = new Set(["accessKey","enableHTTP2","filters","followRedirects","noProxy","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","roleARN","secretKey","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs_items = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","server","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs_items = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","labelSelector","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","role","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_httpSDConfigs_items = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig","url"]);
const fields_ScrapeConfig_v1alpha1_spec_ionosSDConfigs_items = new Set(["authorization","datacenterID","enableHTTP2","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items = new Set(["apiServer","attachMetadata","authorization","basicAuth","enableHTTP2","followRedirects","namespaces","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","role","selectors","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_kumaSDConfigs_items = new Set(["authorization","basicAuth","clientID","enableHTTP2","fetchTimeout","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","server","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs_items = new Set(["accessKey","authorization","basicAuth","enableHTTP2","endpoint","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","roleARN","secretKey","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_linodeSDConfigs_items = new Set(["authorization","enableHTTP2","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","tagSeparator","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_nomadSDConfigs_items = new Set(["allowStale","authorization","basicAuth","enableHTTP2","followRedirects","namespace","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","server","tagSeparator","tlsConfig"]);
const fields_ScrapeConfig_v1alpha1_spec_openstackSDConfigs_items = new Set(["allTenants","applicationCredentialId","applicationCredentialName","applicationCredentialSecret","availability","domainID","domainName","identityEndpoint","password","port","projectID","projectName","refreshInterval","region","role","tlsConfig","userid","username"]);
const fields_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs_items = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","includeParameters","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","query","refreshInterval","tlsConfig","url"]);
const fields_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs_items = new Set(["accessKey","apiURL","enableHTTP2","followRedirects","nameFilter","noProxy","port","projectID","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","role","secretKey","tagsFilter","tlsConfig","zone"]);
const fields_ScrapeConfig_v1alpha1_spec = new Set(["authorization","azureSDConfigs","basicAuth","bodySizeLimit","consulSDConfigs","convertClassicHistogramsToNHCB","digitalOceanSDConfigs","dnsSDConfigs","dockerSDConfigs","dockerSwarmSDConfigs","ec2SDConfigs","enableCompression","enableHTTP2","eurekaSDConfigs","fallbackScrapeProtocol","fileSDConfigs","gceSDConfigs","hetznerSDConfigs","honorLabels","honorTimestamps","httpSDConfigs","ionosSDConfigs","jobName","keepDroppedTargets","kubernetesSDConfigs","kumaSDConfigs","labelLimit","labelNameLengthLimit","labelValueLengthLimit","lightSailSDConfigs","linodeSDConfigs","metricRelabelings","metricsPath","nameEscapingScheme","nameValidationScheme","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","noProxy","nomadSDConfigs","oauth2","openstackSDConfigs","ovhcloudSDConfigs","params","proxyConnectHeader","proxyFromEnvironment","proxyUrl","puppetDBSDConfigs","relabelings","sampleLimit","scalewaySDConfigs","scheme","scrapeClass","scrapeClassicHistograms","scrapeInterval","scrapeNativeHistograms","scrapeProtocols","scrapeTimeout","staticConfigs","targetLimit","tlsConfig","trackTimestampsStaleness"]);
const fields_ServiceMonitor_v1_spec_endpoints_items_tlsConfig = new Set(["ca","caFile","cert","certFile","insecureSkipVerify","keyFile","keySecret","maxVersion","minVersion","serverName"]);
const fields_ServiceMonitor_v1_spec_endpoints_items = new Set(["authorization","basicAuth","bearerTokenFile","bearerTokenSecret","enableHttp2","filterRunning","followRedirects","honorLabels","honorTimestamps","interval","metricRelabelings","noProxy","oauth2","params","path","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","relabelings","scheme","scrapeTimeout","targetPort","tlsConfig","trackTimestampsStaleness"]);
const fields_ServiceMonitor_v1_spec = new Set(["attachMetadata","bodySizeLimit","convertClassicHistogramsToNHCB","endpoints","fallbackScrapeProtocol","jobLabel","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","namespaceSelector","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","podTargetLabels","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","selector","selectorMechanism","serviceDiscoveryRole","targetLabels","targetLimit"]);
export const AlertmanagerConfig_v1alpha1 = validate_AlertmanagerConfig_v1alpha1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_AlertmanagerConfig_v1alpha1_metadata_labels(data, {instancePath=""}={}){
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
validate_AlertmanagerConfig_v1alpha1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_metadata_annotations(data, {instancePath=""}={}){
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
validate_AlertmanagerConfig_v1alpha1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_metadata(data, {instancePath=""}={}){
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
if(!(validate_AlertmanagerConfig_v1alpha1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata_labels.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata_annotations.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata_annotations.errors);
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
if(!(validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_metadata.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((key3 === "matchType") || (key3 === "name")) || (key3 === "regex")) || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchType !== undefined){
let data3 = data.matchType;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchType",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "!=") || (data3 === "=")) || (data3 === "=~")) || (data3 === "!~"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchType",keyword:"enum",params:{allowedValues: ["!=","=","=~","!~"]}});
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
if(data.regex !== undefined){
if(typeof data.regex !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regex",keyword:"type",params:{type: "boolean"}});
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
validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "equal") || (key3 === "sourceMatch")) || (key3 === "targetMatch"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.equal !== undefined){
let data3 = data.equal;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/equal/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/equal",keyword:"type",params:{type: "array"}});
}
}
if(data.sourceMatch !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch(data.sourceMatch, {instancePath:instancePath+"/sourceMatch"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch.errors);
errors = vErrors.length;
}
}
if(data.targetMatch !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch(data.targetMatch, {instancePath:instancePath+"/targetMatch"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules.errors = vErrors;
return errors === 0;
}
const pattern_289bb84b = new RegExp("^([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9])(?:((:([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9]))$)|$)", "");
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern_289bb84b.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9])(?:((:([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9]))$)|$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months.errors = vErrors;
return errors === 0;
}
const pattern_d68c81f2 = new RegExp("^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)", "");
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "endTime") || (key3 === "startTime"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.endTime !== undefined){
let data3 = data.endTime;
if(typeof data3 === "string"){
if(!pattern_d68c81f2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"pattern",params:{pattern: "^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "string"}});
}
}
if(data.startTime !== undefined){
let data3 = data.startTime;
if(typeof data3 === "string"){
if(!pattern_d68c81f2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"pattern",params:{pattern: "^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/startTime",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times.errors = vErrors;
return errors === 0;
}
const pattern_7982f8f8 = new RegExp("^([sS][uU][nN]|[mM][oO][nN]|[tT][uU][eE][sS]|[wW][eE][dD][nN][eE][sS]|[tT][hH][uU][rR][sS]|[fF][rR][iI]|[sS][aA][tT][uU][rR])day(?:((:(sun|mon|tues|wednes|thurs|fri|satur)day)$)|$)", "");
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern_7982f8f8.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([sS][uU][nN]|[mM][oO][nN]|[tT][uU][eE][sS]|[wW][eE][dD][nN][eE][sS]|[tT][hH][uU][rR][sS]|[fF][rR][iI]|[sS][aA][tT][uU][rR])day(?:((:(sun|mon|tues|wednes|thurs|fri|satur)day)$)|$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays.errors = vErrors;
return errors === 0;
}
const pattern_6510b0ec = new RegExp("^2\\d{3}(?::2\\d{3}|$)", "");
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "daysOfMonth") || (key3 === "months")) || (key3 === "times")) || (key3 === "weekdays")) || (key3 === "years"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.daysOfMonth !== undefined){
let data3 = data.daysOfMonth;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!((key7 === "end") || (key7 === "start"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.end !== undefined){
let data7 = data5.end;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5+"/end",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 31 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5+"/end",keyword:"maximum",params:{comparison: "<=", limit: 31}});
}
if(data7 < -31 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5+"/end",keyword:"minimum",params:{comparison: ">=", limit: -31}});
}
}
}
if(data5.start !== undefined){
let data7 = data5.start;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5+"/start",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 31 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5+"/start",keyword:"maximum",params:{comparison: "<=", limit: 31}});
}
if(data7 < -31 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5+"/start",keyword:"minimum",params:{comparison: ">=", limit: -31}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth",keyword:"type",params:{type: "array"}});
}
}
if(data.months !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months(data.months, {instancePath:instancePath+"/months"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_months.errors);
errors = vErrors.length;
}
}
if(data.times !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times(data.times, {instancePath:instancePath+"/times"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_times.errors);
errors = vErrors.length;
}
}
if(data.weekdays !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays(data.weekdays, {instancePath:instancePath+"/weekdays"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items_weekdays.errors);
errors = vErrors.length;
}
}
if(data.years !== undefined){
let data3 = data.years;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(!pattern_6510b0ec.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/years/" + i5,keyword:"pattern",params:{pattern: "^2\\d{3}(?::2\\d{3}|$)"}});
}
}
else {
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
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "timeIntervals"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.timeIntervals !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals(data.timeIntervals, {instancePath:instancePath+"/timeIntervals"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items_timeIntervals.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals.errors = vErrors;
return errors === 0;
}
const pattern_fee162a2 = new RegExp("^https?://.+$", "");
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "credentials") || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.credentials !== undefined){
let data3 = data.credentials;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials",keyword:"type",params:{type: "object"}});
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
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data, {instancePath=""}={}){
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
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "configMap") || (key3 === "secret"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.configMap !== undefined){
let data3 = data.configMap;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap",keyword:"type",params:{type: "object"}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
let data3 = data[key3];
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!(((key7 === "key") || (key7 === "name")) || (key7 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
if(typeof data5.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.optional !== undefined){
if(typeof data5.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "ca") || (key3 === "cert")) || (key3 === "insecureSkipVerify")) || (key3 === "keySecret")) || (key3 === "maxVersion")) || (key3 === "minVersion")) || (key3 === "serverName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.ca !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data.ca, {instancePath:instancePath+"/ca"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors);
errors = vErrors.length;
}
}
if(data.cert !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data.cert, {instancePath:instancePath+"/cert"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors);
errors = vErrors.length;
}
}
if(data.insecureSkipVerify !== undefined){
if(typeof data.insecureSkipVerify !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureSkipVerify",keyword:"type",params:{type: "boolean"}});
}
}
if(data.keySecret !== undefined){
let data3 = data.keySecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"type",params:{type: "object"}});
}
}
if(data.maxVersion !== undefined){
let data3 = data.maxVersion;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "TLS10") || (data3 === "TLS11")) || (data3 === "TLS12")) || (data3 === "TLS13"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"enum",params:{allowedValues: ["TLS10","TLS11","TLS12","TLS13"]}});
}
}
if(data.minVersion !== undefined){
let data3 = data.minVersion;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "TLS10") || (data3 === "TLS11")) || (data3 === "TLS12")) || (data3 === "TLS13"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minVersion",keyword:"enum",params:{allowedValues: ["TLS10","TLS11","TLS12","TLS13"]}});
}
}
if(data.serverName !== undefined){
if(typeof data.serverName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors = vErrors;
return errors === 0;
}
const pattern_2c0f9d33 = new RegExp("^(http|https|socks5)://.+$", "");
const pattern_655967b3 = new RegExp("^(http|https)://.+$", "");
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientId"}});
}
if(data.clientSecret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientSecret"}});
}
if(data.tokenUrl === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tokenUrl"}});
}
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clientId !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data.clientId, {instancePath:instancePath+"/clientId"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors);
errors = vErrors.length;
}
}
if(data.clientSecret !== undefined){
let data3 = data.clientSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.endpointParams !== undefined){
let data3 = data.endpointParams;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpointParams/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpointParams",keyword:"type",params:{type: "object"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.scopes !== undefined){
let data3 = data.scopes;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.tokenUrl !== undefined){
let data3 = data.tokenUrl;
if(typeof data3 === "string"){
if(!pattern_655967b3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenUrl",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenUrl",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bearerTokenSecret !== undefined){
let data3 = data.bearerTokenSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.enableHttp2 !== undefined){
if(typeof data.enableHttp2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHttp2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyURL !== undefined){
if(typeof data.proxyURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyURL",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiURL === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiURL"}});
}
for(const key3 in data){
if(!((((((((key3 === "apiURL") || (key3 === "avatarURL")) || (key3 === "content")) || (key3 === "httpConfig")) || (key3 === "message")) || (key3 === "sendResolved")) || (key3 === "title")) || (key3 === "username"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "object"}});
}
}
if(data.avatarURL !== undefined){
let data3 = data.avatarURL;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/avatarURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/avatarURL",keyword:"type",params:{type: "string"}});
}
}
if(data.content !== undefined){
let data3 = data.content;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/content",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/content",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.username !== undefined){
let data3 = data.username;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authIdentity !== undefined){
let data3 = data.authIdentity;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authIdentity",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/authIdentity",keyword:"type",params:{type: "string"}});
}
}
if(data.authPassword !== undefined){
let data3 = data.authPassword;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword",keyword:"type",params:{type: "object"}});
}
}
if(data.authSecret !== undefined){
let data3 = data.authSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.authUsername !== undefined){
let data3 = data.authUsername;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authUsername",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/authUsername",keyword:"type",params:{type: "string"}});
}
}
if(data.forceImplicitTLS !== undefined){
if(typeof data.forceImplicitTLS !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forceImplicitTLS",keyword:"type",params:{type: "boolean"}});
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
}
}
if(data.headers !== undefined){
let data3 = data.headers;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "key") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i5+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "array"}});
}
}
if(data.hello !== undefined){
let data3 = data.hello;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hello",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hello",keyword:"type",params:{type: "string"}});
}
}
if(data.html !== undefined){
if(typeof data.html !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/html",keyword:"type",params:{type: "string"}});
}
}
if(data.requireTLS !== undefined){
if(typeof data.requireTLS !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/requireTLS",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.smarthost !== undefined){
let data3 = data.smarthost;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"type",params:{type: "string"}});
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.threading !== undefined){
let data3 = data.threading;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.threadByDate === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading",keyword:"required",params:{missingProperty: "threadByDate"}});
}
for(const key5 in data3){
if(!(key5 === "threadByDate")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.threadByDate !== undefined){
let data5 = data3.threadByDate;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading/threadByDate",keyword:"type",params:{type: "string"}});
}
if(!((data5 === "Daily") || (data5 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading/threadByDate",keyword:"enum",params:{allowedValues: ["Daily","None"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading",keyword:"type",params:{type: "object"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data3 = data.to;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhookUrl === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "webhookUrl"}});
}
for(const key3 in data){
if(!((((((key3 === "httpConfig") || (key3 === "sendResolved")) || (key3 === "summary")) || (key3 === "text")) || (key3 === "title")) || (key3 === "webhookUrl"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.summary !== undefined){
if(typeof data.summary !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/summary",keyword:"type",params:{type: "string"}});
}
}
if(data.text !== undefined){
if(typeof data.text !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
if(typeof data.title !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.webhookUrl !== undefined){
let data3 = data.webhookUrl;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "httpConfig") || (key3 === "sendResolved")) || (key3 === "text")) || (key3 === "title")) || (key3 === "webhookURL"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.webhookURL !== undefined){
let data3 = data.webhookURL;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!((((key3 === "id") || (key3 === "name")) || (key3 === "type")) || (key3 === "username"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.id !== undefined){
let data3 = data.id;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
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
if(data.type !== undefined){
let data3 = data.type;
if(!(((((data3 === "team") || (data3 === "teams")) || (data3 === "user")) || (data3 === "escalation")) || (data3 === "schedule"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["team","teams","user","escalation","schedule"]}});
}
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
}
if(data.username !== undefined){
let data3 = data.username;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.actions !== undefined){
let data3 = data.actions;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/actions",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/actions",keyword:"type",params:{type: "string"}});
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
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.details !== undefined){
let data3 = data.details;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "key") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: "array"}});
}
}
if(data.entity !== undefined){
let data3 = data.entity;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
}
}
if(data.priority !== undefined){
let data3 = data.priority;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "string"}});
}
}
if(data.responders !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders(data.responders, {instancePath:instancePath+"/responders"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items_responders.errors);
errors = vErrors.length;
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "string"}});
}
}
if(data.updateAlerts !== undefined){
if(typeof data.updateAlerts !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/updateAlerts",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs.errors = vErrors;
return errors === 0;
}
const pattern_cdac5418 = new RegExp("^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$", "");
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.class !== undefined){
let data3 = data.class;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/class",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/class",keyword:"type",params:{type: "string"}});
}
}
if(data.client !== undefined){
let data3 = data.client;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/client",keyword:"type",params:{type: "string"}});
}
}
if(data.clientURL !== undefined){
if(typeof data.clientURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientURL",keyword:"type",params:{type: "string"}});
}
}
if(data.component !== undefined){
let data3 = data.component;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"type",params:{type: "string"}});
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.details !== undefined){
let data3 = data.details;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "key") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: "array"}});
}
}
if(data.group !== undefined){
let data3 = data.group;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.pagerDutyImageConfigs !== undefined){
let data3 = data.pagerDutyImageConfigs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!(((key7 === "alt") || (key7 === "href")) || (key7 === "src"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.alt !== undefined){
let data7 = data5.alt;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i5+"/alt",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i5+"/alt",keyword:"type",params:{type: "string"}});
}
}
if(data5.href !== undefined){
if(typeof data5.href !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i5+"/href",keyword:"type",params:{type: "string"}});
}
}
if(data5.src !== undefined){
let data7 = data5.src;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i5+"/src",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i5+"/src",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs",keyword:"type",params:{type: "array"}});
}
}
if(data.pagerDutyLinkConfigs !== undefined){
let data3 = data.pagerDutyLinkConfigs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!((key7 === "alt") || (key7 === "href"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.alt !== undefined){
let data7 = data5.alt;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i5+"/alt",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i5+"/alt",keyword:"type",params:{type: "string"}});
}
}
if(data5.href !== undefined){
if(typeof data5.href !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i5+"/href",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs",keyword:"type",params:{type: "array"}});
}
}
if(data.routingKey !== undefined){
let data3 = data.routingKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey",keyword:"type",params:{type: "object"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.serviceKey !== undefined){
let data3 = data.serviceKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey",keyword:"type",params:{type: "object"}});
}
}
if(data.severity !== undefined){
let data3 = data.severity;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
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
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs.errors = vErrors;
return errors === 0;
}
const pattern_378bfcb5 = new RegExp("^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$", "");
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.device !== undefined){
let data3 = data.device;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}});
}
}
if(data.expire !== undefined){
let data3 = data.expire;
if(typeof data3 === "string"){
if(!pattern_378bfcb5.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expire",keyword:"pattern",params:{pattern: "^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/expire",keyword:"type",params:{type: "string"}});
}
}
if(data.html !== undefined){
if(typeof data.html !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/html",keyword:"type",params:{type: "boolean"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.monospace !== undefined){
if(typeof data.monospace !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monospace",keyword:"type",params:{type: "boolean"}});
}
}
if(data.priority !== undefined){
let data3 = data.priority;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "string"}});
}
}
if(data.retry !== undefined){
let data3 = data.retry;
if(typeof data3 === "string"){
if(!pattern_378bfcb5.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retry",keyword:"pattern",params:{pattern: "^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/retry",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sound !== undefined){
let data3 = data.sound;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sound",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sound",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.token !== undefined){
let data3 = data.token;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "object"}});
}
}
if(data.tokenFile !== undefined){
let data3 = data.tokenFile;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenFile",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenFile",keyword:"type",params:{type: "string"}});
}
}
if(data.ttl !== undefined){
let data3 = data.ttl;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ttl",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ttl",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.urlTitle !== undefined){
let data3 = data.urlTitle;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlTitle",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlTitle",keyword:"type",params:{type: "string"}});
}
}
if(data.userKey !== undefined){
let data3 = data.userKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey",keyword:"type",params:{type: "object"}});
}
}
if(data.userKeyFile !== undefined){
let data3 = data.userKeyFile;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKeyFile",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKeyFile",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_actions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "msg") || (key5 === "text")) || (key5 === "url"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.msg !== undefined){
let data5 = data3.msg;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/msg",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/msg",keyword:"type",params:{type: "string"}});
}
}
if(data3.text !== undefined){
let data5 = data3.text;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data3.url !== undefined){
if(typeof data3.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/url",keyword:"type",params:{type: "string"}});
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
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_actions.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_fields(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "short") || (key5 === "title")) || (key5 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.short !== undefined){
if(typeof data3.short !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/short",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.title !== undefined){
let data5 = data3.title;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data3.value !== undefined){
let data5 = data3.value;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/value",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3+"/value",keyword:"type",params:{type: "string"}});
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
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_fields.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
}
if(data.tokenID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tokenID"}});
}
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.actions !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_actions(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_actions.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_actions.errors);
errors = vErrors.length;
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
}
}
if(data.color !== undefined){
let data3 = data.color;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"type",params:{type: "string"}});
}
}
if(data.emoji !== undefined){
let data3 = data.emoji;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/emoji",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/emoji",keyword:"type",params:{type: "string"}});
}
}
if(data.fields !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_fields(data.fields, {instancePath:instancePath+"/fields"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_fields.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items_fields.errors);
errors = vErrors.length;
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.iconURL !== undefined){
if(typeof data.iconURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/iconURL",keyword:"type",params:{type: "string"}});
}
}
if(data.imageURL !== undefined){
if(typeof data.imageURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imageURL",keyword:"type",params:{type: "string"}});
}
}
if(data.linkNames !== undefined){
if(typeof data.linkNames !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/linkNames",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.shortFields !== undefined){
if(typeof data.shortFields !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/shortFields",keyword:"type",params:{type: "boolean"}});
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.thumbURL !== undefined){
if(typeof data.thumbURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/thumbURL",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.titleLink !== undefined){
let data3 = data.titleLink;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/titleLink",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/titleLink",keyword:"type",params:{type: "string"}});
}
}
if(data.token !== undefined){
let data3 = data.token;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "object"}});
}
}
if(data.tokenID !== undefined){
let data3 = data.tokenID;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items_confirm(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
}
for(const key3 in data){
if(!((((key3 === "dismissText") || (key3 === "okText")) || (key3 === "text")) || (key3 === "title"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.dismissText !== undefined){
let data3 = data.dismissText;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dismissText",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dismissText",keyword:"type",params:{type: "string"}});
}
}
if(data.okText !== undefined){
let data3 = data.okText;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/okText",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/okText",keyword:"type",params:{type: "string"}});
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items_confirm.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!(((((((key3 === "confirm") || (key3 === "name")) || (key3 === "style")) || (key3 === "text")) || (key3 === "type")) || (key3 === "url")) || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.confirm !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items_confirm(data.confirm, {instancePath:instancePath+"/confirm"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items_confirm.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items_confirm.errors);
errors = vErrors.length;
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
if(data.style !== undefined){
let data3 = data.style;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/style",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/style",keyword:"type",params:{type: "string"}});
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
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
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 === "string"){
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
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key3 in data){
if(!(((key3 === "short") || (key3 === "title")) || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.short !== undefined){
if(typeof data.short !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"type",params:{type: "boolean"}});
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.value !== undefined){
let data3 = data.value;
if(typeof data3 === "string"){
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
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.actions !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_actions.errors);
errors = vErrors.length;
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "object"}});
}
}
if(data.callbackId !== undefined){
let data3 = data.callbackId;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/callbackId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/callbackId",keyword:"type",params:{type: "string"}});
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
}
}
if(data.color !== undefined){
let data3 = data.color;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"type",params:{type: "string"}});
}
}
if(data.fallback !== undefined){
let data3 = data.fallback;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"type",params:{type: "string"}});
}
}
if(data.fields !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields(data.fields, {instancePath:instancePath+"/fields"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items_fields.errors);
errors = vErrors.length;
}
}
if(data.footer !== undefined){
let data3 = data.footer;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/footer",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/footer",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.iconEmoji !== undefined){
let data3 = data.iconEmoji;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/iconEmoji",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/iconEmoji",keyword:"type",params:{type: "string"}});
}
}
if(data.iconURL !== undefined){
if(typeof data.iconURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/iconURL",keyword:"type",params:{type: "string"}});
}
}
if(data.imageURL !== undefined){
if(typeof data.imageURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imageURL",keyword:"type",params:{type: "string"}});
}
}
if(data.linkNames !== undefined){
if(typeof data.linkNames !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/linkNames",keyword:"type",params:{type: "boolean"}});
}
}
if(data.messageText !== undefined){
let data3 = data.messageText;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageText",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageText",keyword:"type",params:{type: "string"}});
}
}
if(data.mrkdwnIn !== undefined){
let data3 = data.mrkdwnIn;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn",keyword:"type",params:{type: "array"}});
}
}
if(data.pretext !== undefined){
let data3 = data.pretext;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pretext",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pretext",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.shortFields !== undefined){
if(typeof data.shortFields !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/shortFields",keyword:"type",params:{type: "boolean"}});
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.thumbURL !== undefined){
if(typeof data.thumbURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/thumbURL",keyword:"type",params:{type: "string"}});
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
let data3 = data.title;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.titleLink !== undefined){
if(typeof data.titleLink !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/titleLink",keyword:"type",params:{type: "string"}});
}
}
if(data.updateMessage !== undefined){
if(typeof data.updateMessage !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/updateMessage",keyword:"type",params:{type: "boolean"}});
}
}
if(data.username !== undefined){
let data3 = data.username;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "accessKey") || (key3 === "externalId")) || (key3 === "profile")) || (key3 === "region")) || (key3 === "roleArn")) || (key3 === "secretKey")) || (key3 === "useFIPSSTSEndpoint"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.accessKey !== undefined){
let data3 = data.accessKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"type",params:{type: "object"}});
}
}
if(data.externalId !== undefined){
let data3 = data.externalId;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalId",keyword:"type",params:{type: "string"}});
}
}
if(data.profile !== undefined){
if(typeof data.profile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/profile",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.roleArn !== undefined){
if(typeof data.roleArn !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleArn",keyword:"type",params:{type: "string"}});
}
}
if(data.secretKey !== undefined){
let data3 = data.secretKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "object"}});
}
}
if(data.useFIPSSTSEndpoint !== undefined){
if(typeof data.useFIPSSTSEndpoint !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/useFIPSSTSEndpoint",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiURL !== undefined){
if(typeof data.apiURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.attributes !== undefined){
let data3 = data.attributes;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attributes/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attributes",keyword:"type",params:{type: "object"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.phoneNumber !== undefined){
let data3 = data.phoneNumber;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/phoneNumber",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/phoneNumber",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sigv4 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4(data.sigv4, {instancePath:instancePath+"/sigv4"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data3 = data.subject;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subject",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
}
}
if(data.targetARN !== undefined){
let data3 = data.targetARN;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetARN",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetARN",keyword:"type",params:{type: "string"}});
}
}
if(data.topicARN !== undefined){
let data3 = data.topicARN;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topicARN",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topicARN",keyword:"type",params:{type: "string"}});
}
}
if(data.useAWSHTTPClient !== undefined){
if(typeof data.useAWSHTTPClient !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/useAWSHTTPClient",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chatID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "chatID"}});
}
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.botToken !== undefined){
let data3 = data.botToken;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken",keyword:"type",params:{type: "object"}});
}
}
if(data.botTokenFile !== undefined){
if(typeof data.botTokenFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botTokenFile",keyword:"type",params:{type: "string"}});
}
}
if(data.chatID !== undefined){
let data3 = data.chatID;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chatID",keyword:"type",params:{type: "integer"}});
}
}
if(data.disableNotifications !== undefined){
if(typeof data.disableNotifications !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableNotifications",keyword:"type",params:{type: "boolean"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.messageThreadID !== undefined){
let data3 = data.messageThreadID;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageThreadID",keyword:"type",params:{type: "integer"}});
}
}
if(data.parseMode !== undefined){
let data3 = data.parseMode;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parseMode",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "MarkdownV2") || (data3 === "Markdown")) || (data3 === "HTML"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parseMode",keyword:"enum",params:{allowedValues: ["MarkdownV2","Markdown","HTML"]}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routingKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "routingKey"}});
}
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.apiUrl !== undefined){
let data3 = data.apiUrl;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiUrl",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.customFields !== undefined){
let data3 = data.customFields;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i5,keyword:"required",params:{missingProperty: "key"}});
}
if(data5.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i5,keyword:"required",params:{missingProperty: "value"}});
}
for(const key7 in data5){
if(!((key7 === "key") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i5+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i5+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields",keyword:"type",params:{type: "array"}});
}
}
if(data.entityDisplayName !== undefined){
let data3 = data.entityDisplayName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/entityDisplayName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/entityDisplayName",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.messageType !== undefined){
let data3 = data.messageType;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageType",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageType",keyword:"type",params:{type: "string"}});
}
}
if(data.monitoringTool !== undefined){
let data3 = data.monitoringTool;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitoringTool",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitoringTool",keyword:"type",params:{type: "string"}});
}
}
if(data.routingKey !== undefined){
let data3 = data.routingKey;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.stateMessage !== undefined){
let data3 = data.stateMessage;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/stateMessage",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/stateMessage",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roomID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "roomID"}});
}
for(const key3 in data){
if(!(((((key3 === "apiURL") || (key3 === "httpConfig")) || (key3 === "message")) || (key3 === "roomID")) || (key3 === "sendResolved"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.roomID !== undefined){
let data3 = data.roomID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/roomID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/roomID",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "httpConfig") || (key3 === "maxAlerts")) || (key3 === "payload")) || (key3 === "sendResolved")) || (key3 === "timeout")) || (key3 === "url")) || (key3 === "urlSecret"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.maxAlerts !== undefined){
let data3 = data.maxAlerts;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAlerts",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAlerts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.payload !== undefined){
let data3 = data.payload;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/payload",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.urlSecret !== undefined){
let data3 = data.urlSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.agentID !== undefined){
let data3 = data.agentID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/agentID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/agentID",keyword:"type",params:{type: "string"}});
}
}
if(data.apiSecret !== undefined){
let data3 = data.apiSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.corpID !== undefined){
let data3 = data.corpID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/corpID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/corpID",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.messageType !== undefined){
let data3 = data.messageType;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageType",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageType",keyword:"type",params:{type: "string"}});
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.toParty !== undefined){
let data3 = data.toParty;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/toParty",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/toParty",keyword:"type",params:{type: "string"}});
}
}
if(data.toTag !== undefined){
let data3 = data.toTag;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/toTag",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/toTag",keyword:"type",params:{type: "string"}});
}
}
if(data.toUser !== undefined){
let data3 = data.toUser;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/toUser",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/toUser",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_receivers_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.discordConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs(data.discordConfigs, {instancePath:instancePath+"/discordConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs.errors);
errors = vErrors.length;
}
}
if(data.emailConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs(data.emailConfigs, {instancePath:instancePath+"/emailConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_emailConfigs.errors);
errors = vErrors.length;
}
}
if(data.msteamsConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs(data.msteamsConfigs, {instancePath:instancePath+"/msteamsConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsConfigs.errors);
errors = vErrors.length;
}
}
if(data.msteamsv2Configs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs(data.msteamsv2Configs, {instancePath:instancePath+"/msteamsv2Configs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_msteamsv2Configs.errors);
errors = vErrors.length;
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
if(data.opsgenieConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs(data.opsgenieConfigs, {instancePath:instancePath+"/opsgenieConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_opsgenieConfigs.errors);
errors = vErrors.length;
}
}
if(data.pagerdutyConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs(data.pagerdutyConfigs, {instancePath:instancePath+"/pagerdutyConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pagerdutyConfigs.errors);
errors = vErrors.length;
}
}
if(data.pushoverConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs(data.pushoverConfigs, {instancePath:instancePath+"/pushoverConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_pushoverConfigs.errors);
errors = vErrors.length;
}
}
if(data.rocketchatConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs(data.rocketchatConfigs, {instancePath:instancePath+"/rocketchatConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_rocketchatConfigs.errors);
errors = vErrors.length;
}
}
if(data.slackConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs(data.slackConfigs, {instancePath:instancePath+"/slackConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_slackConfigs.errors);
errors = vErrors.length;
}
}
if(data.snsConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs(data.snsConfigs, {instancePath:instancePath+"/snsConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs.errors);
errors = vErrors.length;
}
}
if(data.telegramConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs(data.telegramConfigs, {instancePath:instancePath+"/telegramConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_telegramConfigs.errors);
errors = vErrors.length;
}
}
if(data.victoropsConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs(data.victoropsConfigs, {instancePath:instancePath+"/victoropsConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_victoropsConfigs.errors);
errors = vErrors.length;
}
}
if(data.webexConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs(data.webexConfigs, {instancePath:instancePath+"/webexConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webexConfigs.errors);
errors = vErrors.length;
}
}
if(data.webhookConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs(data.webhookConfigs, {instancePath:instancePath+"/webhookConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_webhookConfigs.errors);
errors = vErrors.length;
}
}
if(data.wechatConfigs !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs(data.wechatConfigs, {instancePath:instancePath+"/wechatConfigs"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_wechatConfigs.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers_items.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_receivers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_receivers.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec_route(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_AlertmanagerConfig_v1alpha1_spec_route.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.activeTimeIntervals !== undefined){
let data3 = data.activeTimeIntervals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/activeTimeIntervals/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/activeTimeIntervals",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/activeTimeIntervals",keyword:"type",params:{type: "array"}});
}
}
if(data.continue !== undefined){
if(typeof data.continue !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/continue",keyword:"type",params:{type: "boolean"}});
}
}
if(data.groupBy !== undefined){
let data3 = data.groupBy;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupBy/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupBy",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupBy",keyword:"type",params:{type: "array"}});
}
}
if(data.groupInterval !== undefined){
let data3 = data.groupInterval;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.groupWait !== undefined){
let data3 = data.groupWait;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupWait",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupWait",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupWait",keyword:"type",params:{type: "string"}});
}
}
if(data.matchers !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch(data.matchers, {instancePath:instancePath+"/matchers"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules_items_sourceMatch.errors);
errors = vErrors.length;
}
}
if(data.muteTimeIntervals !== undefined){
let data3 = data.muteTimeIntervals;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimeIntervals/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimeIntervals",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimeIntervals",keyword:"type",params:{type: "array"}});
}
}
if(data.receiver !== undefined){
if(typeof data.receiver !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receiver",keyword:"type",params:{type: "string"}});
}
}
if(data.repeatInterval !== undefined){
let data3 = data.repeatInterval;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repeatInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repeatInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repeatInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.routes !== undefined){
if(!(Array.isArray(data.routes))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec_route.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "inhibitRules") || (key3 === "muteTimeIntervals")) || (key3 === "receivers")) || (key3 === "route"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.inhibitRules !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules(data.inhibitRules, {instancePath:instancePath+"/inhibitRules"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_inhibitRules.errors);
errors = vErrors.length;
}
}
if(data.muteTimeIntervals !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals(data.muteTimeIntervals, {instancePath:instancePath+"/muteTimeIntervals"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_muteTimeIntervals.errors);
errors = vErrors.length;
}
}
if(data.receivers !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers(data.receivers, {instancePath:instancePath+"/receivers"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers.errors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_route(data.route, {instancePath:instancePath+"/route"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_route.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_route.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_AlertmanagerConfig_v1alpha1(data, {instancePath=""}={}){
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
if("monitoring.coreos.com/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "monitoring.coreos.com/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("AlertmanagerConfig" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "AlertmanagerConfig"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_AlertmanagerConfig_v1alpha1.errors = vErrors;
return errors === 0;
}
export const PodMonitor_v1 = validate_PodMonitor_v1;
const pattern_1fbd4341 = new RegExp("(^0|[0-9]((K|M|G|T|E|P)i?)?B)$", "");
const pattern_806b2d88 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "");
function validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor(data, {instancePath=""}={}){
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
validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items_action(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
if(!((((((((((((((((((((((data === "replace") || (data === "Replace")) || (data === "keep")) || (data === "Keep")) || (data === "drop")) || (data === "Drop")) || (data === "hashmod")) || (data === "HashMod")) || (data === "labelmap")) || (data === "LabelMap")) || (data === "labeldrop")) || (data === "LabelDrop")) || (data === "labelkeep")) || (data === "LabelKeep")) || (data === "lowercase")) || (data === "Lowercase")) || (data === "uppercase")) || (data === "Uppercase")) || (data === "keepequal")) || (data === "KeepEqual")) || (data === "dropequal")) || (data === "DropEqual"))){
errors = (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}});
}
validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items_action.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((((key3 === "action") || (key3 === "modulus")) || (key3 === "regex")) || (key3 === "replacement")) || (key3 === "separator")) || (key3 === "sourceLabels")) || (key3 === "targetLabel"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.action !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items_action(data.action, {instancePath:instancePath+"/action"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items_action.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items_action.errors);
errors = vErrors.length;
}
}
if(data.modulus !== undefined){
let data3 = data.modulus;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/modulus",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/modulus",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.regex !== undefined){
if(typeof data.regex !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/regex",keyword:"type",params:{type: "string"}});
}
}
if(data.replacement !== undefined){
if(typeof data.replacement !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replacement",keyword:"type",params:{type: "string"}});
}
}
if(data.separator !== undefined){
if(typeof data.separator !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/separator",keyword:"type",params:{type: "string"}});
}
}
if(data.sourceLabels !== undefined){
let data3 = data.sourceLabels;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceLabels/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceLabels",keyword:"type",params:{type: "array"}});
}
}
if(data.targetLabel !== undefined){
if(typeof data.targetLabel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLabel",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_podMetricsEndpoints_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_PodMonitor_v1_spec_podMetricsEndpoints_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bearerTokenSecret !== undefined){
let data3 = data.bearerTokenSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.enableHttp2 !== undefined){
if(typeof data.enableHttp2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHttp2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filterRunning !== undefined){
if(typeof data.filterRunning !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filterRunning",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.honorLabels !== undefined){
if(typeof data.honorLabels !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/honorLabels",keyword:"type",params:{type: "boolean"}});
}
}
if(data.honorTimestamps !== undefined){
if(typeof data.honorTimestamps !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/honorTimestamps",keyword:"type",params:{type: "boolean"}});
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.metricRelabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
let data5 = data3[key5];
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
if(typeof data.port !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
}
if(data.portNumber !== undefined){
let data3 = data.portNumber;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portNumber",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portNumber",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portNumber",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.relabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.relabelings, {instancePath:instancePath+"/relabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
let data3 = data.scheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "http") || (data3 === "https")) || (data3 === "HTTP")) || (data3 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.scrapeTimeout !== undefined){
let data3 = data.scrapeTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.targetPort !== undefined){
let data3 = data.targetPort;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.trackTimestampsStaleness !== undefined){
if(typeof data.trackTimestampsStaleness !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/trackTimestampsStaleness",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodMonitor_v1_spec_podMetricsEndpoints_items.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_podMetricsEndpoints(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PodMonitor_v1_spec_podMetricsEndpoints.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_scrapeProtocols(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "PrometheusProto") || (data3 === "OpenMetricsText0.0.1")) || (data3 === "OpenMetricsText1.0.0")) || (data3 === "PrometheusText0.0.4")) || (data3 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
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
validate_PodMonitor_v1_spec_scrapeProtocols.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_selector_matchExpressions(data, {instancePath=""}={}){
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
validate_PodMonitor_v1_spec_selector_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec_selector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_PodMonitor_v1_spec_selector_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_selector_matchExpressions.errors : vErrors.concat(validate_PodMonitor_v1_spec_selector_matchExpressions.errors);
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
validate_PodMonitor_v1_spec_selector.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "selector"}});
}
for(const key3 in data){
if(!(fields_PodMonitor_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.attachMetadata !== undefined){
let data3 = data.attachMetadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "node")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.node !== undefined){
if(typeof data3.node !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata/node",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.bodySizeLimit !== undefined){
let data3 = data.bodySizeLimit;
if(typeof data3 === "string"){
if(!pattern_1fbd4341.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"pattern",params:{pattern: "(^0|[0-9]((K|M|G|T|E|P)i?)?B)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"type",params:{type: "string"}});
}
}
if(data.convertClassicHistogramsToNHCB !== undefined){
if(typeof data.convertClassicHistogramsToNHCB !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/convertClassicHistogramsToNHCB",keyword:"type",params:{type: "boolean"}});
}
}
if(data.fallbackScrapeProtocol !== undefined){
let data3 = data.fallbackScrapeProtocol;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "PrometheusProto") || (data3 === "OpenMetricsText0.0.1")) || (data3 === "OpenMetricsText1.0.0")) || (data3 === "PrometheusText0.0.4")) || (data3 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.jobLabel !== undefined){
if(typeof data.jobLabel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobLabel",keyword:"type",params:{type: "string"}});
}
}
if(data.keepDroppedTargets !== undefined){
let data3 = data.keepDroppedTargets;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelLimit !== undefined){
let data3 = data.labelLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data3 = data.labelNameLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data3 = data.labelValueLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.namespaceSelector !== undefined){
let data3 = data.namespaceSelector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "any") || (key5 === "matchNames"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.any !== undefined){
if(typeof data3.any !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/any",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.matchNames !== undefined){
let data5 = data3.matchNames;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"type",params:{type: "object"}});
}
}
if(data.nativeHistogramBucketLimit !== undefined){
let data3 = data.nativeHistogramBucketLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors : vErrors.concat(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors);
errors = vErrors.length;
}
}
if(data.podMetricsEndpoints !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints(data.podMetricsEndpoints, {instancePath:instancePath+"/podMetricsEndpoints"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints.errors);
errors = vErrors.length;
}
}
if(data.podTargetLabels !== undefined){
let data3 = data.podTargetLabels;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels",keyword:"type",params:{type: "array"}});
}
}
if(data.sampleLimit !== undefined){
let data3 = data.sampleLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scrapeClass !== undefined){
let data3 = data.scrapeClass;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"type",params:{type: "string"}});
}
}
if(data.scrapeClassicHistograms !== undefined){
if(typeof data.scrapeClassicHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClassicHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeNativeHistograms !== undefined){
if(typeof data.scrapeNativeHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeNativeHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeProtocols !== undefined){
if(!(validate_PodMonitor_v1_spec_scrapeProtocols(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_scrapeProtocols.errors : vErrors.concat(validate_PodMonitor_v1_spec_scrapeProtocols.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_PodMonitor_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_selector.errors : vErrors.concat(validate_PodMonitor_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.selectorMechanism !== undefined){
let data3 = data.selectorMechanism;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "RelabelConfig") || (data3 === "RoleSelector"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"enum",params:{allowedValues: ["RelabelConfig","RoleSelector"]}});
}
}
if(data.targetLimit !== undefined){
let data3 = data.targetLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodMonitor_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_PodMonitor_v1(data, {instancePath=""}={}){
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
if("monitoring.coreos.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "monitoring.coreos.com/v1"}});
}
}
if(data.kind !== undefined){
if("PodMonitor" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PodMonitor"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PodMonitor_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec.errors : vErrors.concat(validate_PodMonitor_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PodMonitor_v1.errors = vErrors;
return errors === 0;
}
export const Probe_v1 = validate_Probe_v1;
function validate_Probe_v1_spec_params_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "values"))){
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
if(data.values !== undefined){
let data3 = data.values;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Probe_v1_spec_params_items.errors = vErrors;
return errors === 0;
}
function validate_Probe_v1_spec_params(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Probe_v1_spec_params_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Probe_v1_spec_params_items.errors : vErrors.concat(validate_Probe_v1_spec_params_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Probe_v1_spec_params.errors = vErrors;
return errors === 0;
}
function validate_Probe_v1_spec_prober(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(((((((key3 === "noProxy") || (key3 === "path")) || (key3 === "proxyConnectHeader")) || (key3 === "proxyFromEnvironment")) || (key3 === "proxyUrl")) || (key3 === "scheme")) || (key3 === "url"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.scheme !== undefined){
let data3 = data.scheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "http") || (data3 === "https")) || (data3 === "HTTP")) || (data3 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"minLength",params:{limit: 1}});
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
validate_Probe_v1_spec_prober.errors = vErrors;
return errors === 0;
}
function validate_Probe_v1_spec_targets_ingress(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "namespaceSelector") || (key3 === "relabelingConfigs")) || (key3 === "selector"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespaceSelector !== undefined){
let data3 = data.namespaceSelector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "any") || (key5 === "matchNames"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.any !== undefined){
if(typeof data3.any !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/any",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.matchNames !== undefined){
let data5 = data3.matchNames;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"type",params:{type: "object"}});
}
}
if(data.relabelingConfigs !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.relabelingConfigs, {instancePath:instancePath+"/relabelingConfigs"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_PodMonitor_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_selector.errors : vErrors.concat(validate_PodMonitor_v1_spec_selector.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Probe_v1_spec_targets_ingress.errors = vErrors;
return errors === 0;
}
function validate_Probe_v1_spec_targets_staticConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "labels") || (key3 === "relabelingConfigs")) || (key3 === "static"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.relabelingConfigs !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.relabelingConfigs, {instancePath:instancePath+"/relabelingConfigs"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.static !== undefined){
let data3 = data.static;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/static/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/static",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Probe_v1_spec_targets_staticConfig.errors = vErrors;
return errors === 0;
}
function validate_Probe_v1_spec_targets(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "ingress") || (key3 === "staticConfig"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.ingress !== undefined){
if(!(validate_Probe_v1_spec_targets_ingress(data.ingress, {instancePath:instancePath+"/ingress"}))){
vErrors = vErrors === null ? validate_Probe_v1_spec_targets_ingress.errors : vErrors.concat(validate_Probe_v1_spec_targets_ingress.errors);
errors = vErrors.length;
}
}
if(data.staticConfig !== undefined){
if(!(validate_Probe_v1_spec_targets_staticConfig(data.staticConfig, {instancePath:instancePath+"/staticConfig"}))){
vErrors = vErrors === null ? validate_Probe_v1_spec_targets_staticConfig.errors : vErrors.concat(validate_Probe_v1_spec_targets_staticConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Probe_v1_spec_targets.errors = vErrors;
return errors === 0;
}
function validate_Probe_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Probe_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bearerTokenSecret !== undefined){
let data3 = data.bearerTokenSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.convertClassicHistogramsToNHCB !== undefined){
if(typeof data.convertClassicHistogramsToNHCB !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/convertClassicHistogramsToNHCB",keyword:"type",params:{type: "boolean"}});
}
}
if(data.enableHttp2 !== undefined){
if(typeof data.enableHttp2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHttp2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.fallbackScrapeProtocol !== undefined){
let data3 = data.fallbackScrapeProtocol;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "PrometheusProto") || (data3 === "OpenMetricsText0.0.1")) || (data3 === "OpenMetricsText1.0.0")) || (data3 === "PrometheusText0.0.4")) || (data3 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.jobName !== undefined){
if(typeof data.jobName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobName",keyword:"type",params:{type: "string"}});
}
}
if(data.keepDroppedTargets !== undefined){
let data3 = data.keepDroppedTargets;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelLimit !== undefined){
let data3 = data.labelLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data3 = data.labelNameLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data3 = data.labelValueLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.metricRelabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.module !== undefined){
if(typeof data.module !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"type",params:{type: "string"}});
}
}
if(data.nativeHistogramBucketLimit !== undefined){
let data3 = data.nativeHistogramBucketLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors : vErrors.concat(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors);
errors = vErrors.length;
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
if(!(validate_Probe_v1_spec_params(data.params, {instancePath:instancePath+"/params"}))){
vErrors = vErrors === null ? validate_Probe_v1_spec_params.errors : vErrors.concat(validate_Probe_v1_spec_params.errors);
errors = vErrors.length;
}
}
if(data.prober !== undefined){
if(!(validate_Probe_v1_spec_prober(data.prober, {instancePath:instancePath+"/prober"}))){
vErrors = vErrors === null ? validate_Probe_v1_spec_prober.errors : vErrors.concat(validate_Probe_v1_spec_prober.errors);
errors = vErrors.length;
}
}
if(data.sampleLimit !== undefined){
let data3 = data.sampleLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scrapeClass !== undefined){
let data3 = data.scrapeClass;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"type",params:{type: "string"}});
}
}
if(data.scrapeClassicHistograms !== undefined){
if(typeof data.scrapeClassicHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClassicHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeNativeHistograms !== undefined){
if(typeof data.scrapeNativeHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeNativeHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeProtocols !== undefined){
if(!(validate_PodMonitor_v1_spec_scrapeProtocols(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_scrapeProtocols.errors : vErrors.concat(validate_PodMonitor_v1_spec_scrapeProtocols.errors);
errors = vErrors.length;
}
}
if(data.scrapeTimeout !== undefined){
let data3 = data.scrapeTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.targetLimit !== undefined){
let data3 = data.targetLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.targets !== undefined){
if(!(validate_Probe_v1_spec_targets(data.targets, {instancePath:instancePath+"/targets"}))){
vErrors = vErrors === null ? validate_Probe_v1_spec_targets.errors : vErrors.concat(validate_Probe_v1_spec_targets.errors);
errors = vErrors.length;
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Probe_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_Probe_v1(data, {instancePath=""}={}){
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
if("monitoring.coreos.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "monitoring.coreos.com/v1"}});
}
}
if(data.kind !== undefined){
if("Probe" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Probe"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Probe_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Probe_v1_spec.errors : vErrors.concat(validate_Probe_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Probe_v1.errors = vErrors;
return errors === 0;
}
export const PrometheusRule_v1 = validate_PrometheusRule_v1;
const pattern_d561c595 = new RegExp("^([aA][bB][oO][rR][tT]|[wW][aA][rR][nN])?$", "");
function validate_PrometheusRule_v1_spec_groups_items_rules_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expr === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expr"}});
}
for(const key3 in data){
if(!(((((((key3 === "alert") || (key3 === "annotations")) || (key3 === "expr")) || (key3 === "for")) || (key3 === "keep_firing_for")) || (key3 === "labels")) || (key3 === "record"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.alert !== undefined){
if(typeof data.alert !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert",keyword:"type",params:{type: "string"}});
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
if(data.expr !== undefined){
let data3 = data.expr;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/expr",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.for !== undefined){
let data3 = data.for;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data.keep_firing_for !== undefined){
let data3 = data.keep_firing_for;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keep_firing_for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keep_firing_for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keep_firing_for",keyword:"type",params:{type: "string"}});
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
if(data.record !== undefined){
if(typeof data.record !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/record",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PrometheusRule_v1_spec_groups_items_rules_items.errors = vErrors;
return errors === 0;
}
function validate_PrometheusRule_v1_spec_groups_items_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PrometheusRule_v1_spec_groups_items_rules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PrometheusRule_v1_spec_groups_items_rules_items.errors : vErrors.concat(validate_PrometheusRule_v1_spec_groups_items_rules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PrometheusRule_v1_spec_groups_items_rules.errors = vErrors;
return errors === 0;
}
function validate_PrometheusRule_v1_spec_groups_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(((((((key3 === "interval") || (key3 === "labels")) || (key3 === "limit")) || (key3 === "name")) || (key3 === "partial_response_strategy")) || (key3 === "query_offset")) || (key3 === "rules"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
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
if(data.limit !== undefined){
let data3 = data.limit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/limit",keyword:"type",params:{type: "integer"}});
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
if(data.partial_response_strategy !== undefined){
let data3 = data.partial_response_strategy;
if(typeof data3 === "string"){
if(!pattern_d561c595.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/partial_response_strategy",keyword:"pattern",params:{pattern: "^([aA][bB][oO][rR][tT]|[wW][aA][rR][nN])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/partial_response_strategy",keyword:"type",params:{type: "string"}});
}
}
if(data.query_offset !== undefined){
let data3 = data.query_offset;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query_offset",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query_offset",keyword:"type",params:{type: "string"}});
}
}
if(data.rules !== undefined){
if(!(validate_PrometheusRule_v1_spec_groups_items_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_PrometheusRule_v1_spec_groups_items_rules.errors : vErrors.concat(validate_PrometheusRule_v1_spec_groups_items_rules.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PrometheusRule_v1_spec_groups_items.errors = vErrors;
return errors === 0;
}
function validate_PrometheusRule_v1_spec_groups(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PrometheusRule_v1_spec_groups_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PrometheusRule_v1_spec_groups_items.errors : vErrors.concat(validate_PrometheusRule_v1_spec_groups_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_PrometheusRule_v1_spec_groups.errors = vErrors;
return errors === 0;
}
function validate_PrometheusRule_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "groups")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.groups !== undefined){
if(!(validate_PrometheusRule_v1_spec_groups(data.groups, {instancePath:instancePath+"/groups"}))){
vErrors = vErrors === null ? validate_PrometheusRule_v1_spec_groups.errors : vErrors.concat(validate_PrometheusRule_v1_spec_groups.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PrometheusRule_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_PrometheusRule_v1(data, {instancePath=""}={}){
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
if("monitoring.coreos.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "monitoring.coreos.com/v1"}});
}
}
if(data.kind !== undefined){
if("PrometheusRule" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "PrometheusRule"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_PrometheusRule_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_PrometheusRule_v1_spec.errors : vErrors.concat(validate_PrometheusRule_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_PrometheusRule_v1.errors = vErrors;
return errors === 0;
}
export const ScrapeConfig_v1alpha1 = validate_ScrapeConfig_v1alpha1;
function validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscriptionID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriptionID"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_azureSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authenticationMethod !== undefined){
let data3 = data.authenticationMethod;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authenticationMethod",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "OAuth") || (data3 === "ManagedIdentity")) || (data3 === "SDK")) || (data3 === "WorkloadIdentity"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authenticationMethod",keyword:"enum",params:{allowedValues: ["OAuth","ManagedIdentity","SDK","WorkloadIdentity"]}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.clientID !== undefined){
let data3 = data.clientID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientID",keyword:"type",params:{type: "string"}});
}
}
if(data.clientSecret !== undefined){
let data3 = data.clientSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.environment !== undefined){
let data3 = data.environment;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/environment",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/environment",keyword:"type",params:{type: "string"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.resourceGroup !== undefined){
let data3 = data.resourceGroup;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resourceGroup",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resourceGroup",keyword:"type",params:{type: "string"}});
}
}
if(data.subscriptionID !== undefined){
let data3 = data.subscriptionID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subscriptionID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/subscriptionID",keyword:"type",params:{type: "string"}});
}
}
if(data.tenantID !== undefined){
let data3 = data.tenantID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantID",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_consulSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowStale !== undefined){
if(typeof data.allowStale !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowStale",keyword:"type",params:{type: "boolean"}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.datacenter !== undefined){
let data3 = data.datacenter;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datacenter",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datacenter",keyword:"type",params:{type: "string"}});
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"type",params:{type: "string"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.healthFilter !== undefined){
let data3 = data.healthFilter;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/healthFilter",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/healthFilter",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.nodeMeta !== undefined){
let data3 = data.nodeMeta;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeMeta/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeMeta",keyword:"type",params:{type: "object"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.partition !== undefined){
let data3 = data.partition;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/partition",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/partition",keyword:"type",params:{type: "string"}});
}
}
if(data.pathPrefix !== undefined){
let data3 = data.pathPrefix;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pathPrefix",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pathPrefix",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.scheme !== undefined){
let data3 = data.scheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "http") || (data3 === "https")) || (data3 === "HTTP")) || (data3 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.server !== undefined){
let data3 = data.server;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.services !== undefined){
let data3 = data.services;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/services/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
}
}
if(data.tagSeparator !== undefined){
let data3 = data.tagSeparator;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.tags !== undefined){
let data3 = data.tags;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.tokenRef !== undefined){
let data3 = data.tokenRef;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.names === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "names"}});
}
for(const key3 in data){
if(!((((key3 === "names") || (key3 === "port")) || (key3 === "refreshInterval")) || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.names !== undefined){
let data3 = data.names;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/names/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/names/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"type",params:{type: "array"}});
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "A") || (data3 === "AAAA")) || (data3 === "MX")) || (data3 === "NS")) || (data3 === "SRV"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["A","AAAA","MX","NS","SRV"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.values === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "values"}});
}
for(const key3 in data){
if(!((key3 === "name") || (key3 === "values"))){
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
if(data.values !== undefined){
let data3 = data.values;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters.errors = vErrors;
return errors === 0;
}
const pattern_36a9da49 = new RegExp("^[a-zA-Z][a-zA-Z0-9+.-]*://.+$", "");
function validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "host"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filters !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters.errors);
errors = vErrors.length;
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_36a9da49.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9+.-]*://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.hostNetworkingHost !== undefined){
let data3 = data.hostNetworkingHost;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostNetworkingHost",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostNetworkingHost",keyword:"type",params:{type: "string"}});
}
}
if(data.matchFirstNetwork !== undefined){
if(typeof data.matchFirstNetwork !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchFirstNetwork",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "host"}});
}
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filters !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters.errors);
errors = vErrors.length;
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.host !== undefined){
let data3 = data.host;
if(typeof data3 === "string"){
if(!pattern_36a9da49.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9+.-]*://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "Services") || (data3 === "Tasks")) || (data3 === "Nodes"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Services","Tasks","Nodes"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_ec2SDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.accessKey !== undefined){
let data3 = data.accessKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"type",params:{type: "object"}});
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filters !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs_items_filters.errors);
errors = vErrors.length;
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.roleARN !== undefined){
let data3 = data.roleARN;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"type",params:{type: "string"}});
}
}
if(data.secretKey !== undefined){
let data3 = data.secretKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "object"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.server !== undefined){
let data3 = data.server;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs.errors = vErrors;
return errors === 0;
}
const pattern_b3d2598e = new RegExp("^[^*]*(\\*[^/]*)?\\.(json|yml|yaml|JSON|YML|YAML)$", "");
function validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "files"}});
}
for(const key3 in data){
if(!((key3 === "files") || (key3 === "refreshInterval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.files !== undefined){
let data3 = data.files;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(!pattern_b3d2598e.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i5,keyword:"pattern",params:{pattern: "^[^*]*(\\*[^/]*)?\\.(json|yml|yaml|JSON|YML|YAML)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"type",params:{type: "array"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "project"}});
}
if(data.zone === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "zone"}});
}
for(const key3 in data){
if(!((((((key3 === "filter") || (key3 === "port")) || (key3 === "project")) || (key3 === "refreshInterval")) || (key3 === "tagSeparator")) || (key3 === "zone"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.filter !== undefined){
let data3 = data.filter;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"type",params:{type: "string"}});
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.project !== undefined){
let data3 = data.project;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/project",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/project",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tagSeparator !== undefined){
let data3 = data.tagSeparator;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/zone",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/zone",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.labelSelector !== undefined){
let data3 = data.labelSelector;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelSelector",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelSelector",keyword:"type",params:{type: "string"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "hcloud") || (data3 === "Hcloud")) || (data3 === "robot")) || (data3 === "Robot"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["hcloud","Hcloud","robot","Robot"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_httpSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
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
validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "authorization"}});
}
if(data.datacenterID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "datacenterID"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_ionosSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.datacenterID !== undefined){
let data3 = data.datacenterID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datacenterID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datacenterID",keyword:"type",params:{type: "string"}});
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key3 in data){
if(!(((key3 === "field") || (key3 === "label")) || (key3 === "role"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.field !== undefined){
let data3 = data.field;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"type",params:{type: "string"}});
}
}
if(data.label !== undefined){
let data3 = data.label;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((((((data3 === "Pod") || (data3 === "Endpoints")) || (data3 === "Ingress")) || (data3 === "Service")) || (data3 === "Node")) || (data3 === "EndpointSlice"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Pod","Endpoints","Ingress","Service","Node","EndpointSlice"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiServer !== undefined){
let data3 = data.apiServer;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiServer",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiServer",keyword:"type",params:{type: "string"}});
}
}
if(data.attachMetadata !== undefined){
let data3 = data.attachMetadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "node")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.node !== undefined){
if(typeof data3.node !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata/node",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.namespaces !== undefined){
let data3 = data.namespaces;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "names") || (key5 === "ownNamespace"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.names !== undefined){
let data5 = data3.names;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/names/" + i7,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/names",keyword:"uniqueItems",params:{i: i6, j: j6}});
break;
}
indices7[item8] = i6;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/names",keyword:"type",params:{type: "array"}});
}
}
if(data3.ownNamespace !== undefined){
if(typeof data3.ownNamespace !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/ownNamespace",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces",keyword:"type",params:{type: "object"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((((((data3 === "Pod") || (data3 === "Endpoints")) || (data3 === "Ingress")) || (data3 === "Service")) || (data3 === "Node")) || (data3 === "EndpointSlice"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Pod","Endpoints","Ingress","Service","Node","EndpointSlice"]}});
}
}
if(data.selectors !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors(data.selectors, {instancePath:instancePath+"/selectors"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items_selectors.errors);
errors = vErrors.length;
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_kumaSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.clientID !== undefined){
let data3 = data.clientID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientID",keyword:"type",params:{type: "string"}});
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.fetchTimeout !== undefined){
let data3 = data.fetchTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fetchTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fetchTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.server !== undefined){
let data3 = data.server;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.accessKey !== undefined){
let data3 = data.accessKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"type",params:{type: "object"}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.endpoint !== undefined){
let data3 = data.endpoint;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.roleARN !== undefined){
let data3 = data.roleARN;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"type",params:{type: "string"}});
}
}
if(data.secretKey !== undefined){
let data3 = data.secretKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "object"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_linodeSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.tagSeparator !== undefined){
let data3 = data.tagSeparator;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_metricRelabelings(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_metricRelabelings.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_nomadSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allowStale !== undefined){
if(typeof data.allowStale !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowStale",keyword:"type",params:{type: "boolean"}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.server !== undefined){
let data3 = data.server;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.tagSeparator !== undefined){
let data3 = data.tagSeparator;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "region"}});
}
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_openstackSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.allTenants !== undefined){
if(typeof data.allTenants !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allTenants",keyword:"type",params:{type: "boolean"}});
}
}
if(data.applicationCredentialId !== undefined){
let data3 = data.applicationCredentialId;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialId",keyword:"type",params:{type: "string"}});
}
}
if(data.applicationCredentialName !== undefined){
let data3 = data.applicationCredentialName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialName",keyword:"type",params:{type: "string"}});
}
}
if(data.applicationCredentialSecret !== undefined){
let data3 = data.applicationCredentialSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.availability !== undefined){
let data3 = data.availability;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/availability",keyword:"type",params:{type: "string"}});
}
if(!((((((data3 === "Public") || (data3 === "public")) || (data3 === "Admin")) || (data3 === "admin")) || (data3 === "Internal")) || (data3 === "internal"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/availability",keyword:"enum",params:{allowedValues: ["Public","public","Admin","admin","Internal","internal"]}});
}
}
if(data.domainID !== undefined){
let data3 = data.domainID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainID",keyword:"type",params:{type: "string"}});
}
}
if(data.domainName !== undefined){
let data3 = data.domainName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainName",keyword:"type",params:{type: "string"}});
}
}
if(data.identityEndpoint !== undefined){
let data3 = data.identityEndpoint;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/identityEndpoint",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/identityEndpoint",keyword:"type",params:{type: "string"}});
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
if(data.port !== undefined){
let data3 = data.port;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 65535 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.projectID !== undefined){
let data3 = data.projectID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"type",params:{type: "string"}});
}
}
if(data.projectName !== undefined){
let data3 = data.projectName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectName",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data3 = data.region;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "Instance") || (data3 === "Hypervisor")) || (data3 === "LoadBalancer"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Instance","Hypervisor","LoadBalancer"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.userid !== undefined){
let data3 = data.userid;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userid",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/userid",keyword:"type",params:{type: "string"}});
}
}
if(data.username !== undefined){
let data3 = data.username;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/username",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.applicationKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "applicationKey"}});
}
if(data.applicationSecret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "applicationSecret"}});
}
if(data.consumerKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "consumerKey"}});
}
if(data.service === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "service"}});
}
for(const key3 in data){
if(!((((((key3 === "applicationKey") || (key3 === "applicationSecret")) || (key3 === "consumerKey")) || (key3 === "endpoint")) || (key3 === "refreshInterval")) || (key3 === "service"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.applicationKey !== undefined){
let data3 = data.applicationKey;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationKey",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationKey",keyword:"type",params:{type: "string"}});
}
}
if(data.applicationSecret !== undefined){
let data3 = data.applicationSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.consumerKey !== undefined){
let data3 = data.consumerKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey",keyword:"type",params:{type: "object"}});
}
}
if(data.endpoint !== undefined){
let data3 = data.endpoint;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.service !== undefined){
let data3 = data.service;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "VPS") || (data3 === "DedicatedServer"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"enum",params:{allowedValues: ["VPS","DedicatedServer"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "query"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.includeParameters !== undefined){
if(typeof data.includeParameters !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/includeParameters",keyword:"type",params:{type: "boolean"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.query !== undefined){
let data3 = data.query;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
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
validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "accessKey"}});
}
if(data.projectID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "projectID"}});
}
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
if(data.secretKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secretKey"}});
}
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.accessKey !== undefined){
let data3 = data.accessKey;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"type",params:{type: "string"}});
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_fee162a2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.nameFilter !== undefined){
let data3 = data.nameFilter;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameFilter",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameFilter",keyword:"type",params:{type: "string"}});
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
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
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.projectID !== undefined){
let data3 = data.projectID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Instance") || (data3 === "Baremetal"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Instance","Baremetal"]}});
}
}
if(data.secretKey !== undefined){
let data3 = data.secretKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "object"}});
}
}
if(data.tagsFilter !== undefined){
let data3 = data.tagsFilter;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter",keyword:"type",params:{type: "array"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.zone !== undefined){
let data3 = data.zone;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/zone",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/zone",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_scrapeProtocols(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
let data3 = data[i3];
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "PrometheusProto") || (data3 === "OpenMetricsText0.0.1")) || (data3 === "OpenMetricsText1.0.0")) || (data3 === "PrometheusText0.0.4")) || (data3 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i3,keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
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
validate_ScrapeConfig_v1alpha1_spec_scrapeProtocols.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_staticConfigs_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targets"}});
}
for(const key3 in data){
if(!((key3 === "labels") || (key3 === "targets"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.targets !== undefined){
let data3 = data.targets;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec_staticConfigs_items.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec_staticConfigs(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ScrapeConfig_v1alpha1_spec_staticConfigs_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_staticConfigs_items.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_staticConfigs_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ScrapeConfig_v1alpha1_spec_staticConfigs.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_ScrapeConfig_v1alpha1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.azureSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs(data.azureSDConfigs, {instancePath:instancePath+"/azureSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_azureSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bodySizeLimit !== undefined){
let data3 = data.bodySizeLimit;
if(typeof data3 === "string"){
if(!pattern_1fbd4341.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"pattern",params:{pattern: "(^0|[0-9]((K|M|G|T|E|P)i?)?B)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"type",params:{type: "string"}});
}
}
if(data.consulSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs(data.consulSDConfigs, {instancePath:instancePath+"/consulSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_consulSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.convertClassicHistogramsToNHCB !== undefined){
if(typeof data.convertClassicHistogramsToNHCB !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/convertClassicHistogramsToNHCB",keyword:"type",params:{type: "boolean"}});
}
}
if(data.digitalOceanSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs(data.digitalOceanSDConfigs, {instancePath:instancePath+"/digitalOceanSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_digitalOceanSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.dnsSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs(data.dnsSDConfigs, {instancePath:instancePath+"/dnsSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dnsSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.dockerSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs(data.dockerSDConfigs, {instancePath:instancePath+"/dockerSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.dockerSwarmSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs(data.dockerSwarmSDConfigs, {instancePath:instancePath+"/dockerSwarmSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_dockerSwarmSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.ec2SDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs(data.ec2SDConfigs, {instancePath:instancePath+"/ec2SDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_ec2SDConfigs.errors);
errors = vErrors.length;
}
}
if(data.enableCompression !== undefined){
if(typeof data.enableCompression !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableCompression",keyword:"type",params:{type: "boolean"}});
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.eurekaSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs(data.eurekaSDConfigs, {instancePath:instancePath+"/eurekaSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_eurekaSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.fallbackScrapeProtocol !== undefined){
let data3 = data.fallbackScrapeProtocol;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "PrometheusProto") || (data3 === "OpenMetricsText0.0.1")) || (data3 === "OpenMetricsText1.0.0")) || (data3 === "PrometheusText0.0.4")) || (data3 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.fileSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs(data.fileSDConfigs, {instancePath:instancePath+"/fileSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_fileSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.gceSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs(data.gceSDConfigs, {instancePath:instancePath+"/gceSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_gceSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.hetznerSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs(data.hetznerSDConfigs, {instancePath:instancePath+"/hetznerSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_hetznerSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.honorLabels !== undefined){
if(typeof data.honorLabels !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/honorLabels",keyword:"type",params:{type: "boolean"}});
}
}
if(data.honorTimestamps !== undefined){
if(typeof data.honorTimestamps !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/honorTimestamps",keyword:"type",params:{type: "boolean"}});
}
}
if(data.httpSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs(data.httpSDConfigs, {instancePath:instancePath+"/httpSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_httpSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.ionosSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs(data.ionosSDConfigs, {instancePath:instancePath+"/ionosSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_ionosSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.jobName !== undefined){
let data3 = data.jobName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobName",keyword:"type",params:{type: "string"}});
}
}
if(data.keepDroppedTargets !== undefined){
let data3 = data.keepDroppedTargets;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.kubernetesSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs(data.kubernetesSDConfigs, {instancePath:instancePath+"/kubernetesSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_kubernetesSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.kumaSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs(data.kumaSDConfigs, {instancePath:instancePath+"/kumaSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_kumaSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.labelLimit !== undefined){
let data3 = data.labelLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data3 = data.labelNameLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data3 = data.labelValueLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.lightSailSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs(data.lightSailSDConfigs, {instancePath:instancePath+"/lightSailSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_lightSailSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.linodeSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs(data.linodeSDConfigs, {instancePath:instancePath+"/linodeSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_linodeSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.metricRelabelings !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_metricRelabelings(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_metricRelabelings.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.metricsPath !== undefined){
let data3 = data.metricsPath;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metricsPath",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metricsPath",keyword:"type",params:{type: "string"}});
}
}
if(data.nameEscapingScheme !== undefined){
let data3 = data.nameEscapingScheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameEscapingScheme",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "AllowUTF8") || (data3 === "Underscores")) || (data3 === "Dots")) || (data3 === "Values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameEscapingScheme",keyword:"enum",params:{allowedValues: ["AllowUTF8","Underscores","Dots","Values"]}});
}
}
if(data.nameValidationScheme !== undefined){
let data3 = data.nameValidationScheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameValidationScheme",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "UTF8") || (data3 === "Legacy"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameValidationScheme",keyword:"enum",params:{allowedValues: ["UTF8","Legacy"]}});
}
}
if(data.nativeHistogramBucketLimit !== undefined){
let data3 = data.nativeHistogramBucketLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors : vErrors.concat(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors);
errors = vErrors.length;
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.nomadSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs(data.nomadSDConfigs, {instancePath:instancePath+"/nomadSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_nomadSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.openstackSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs(data.openstackSDConfigs, {instancePath:instancePath+"/openstackSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_openstackSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.ovhcloudSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs(data.ovhcloudSDConfigs, {instancePath:instancePath+"/ovhcloudSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_ovhcloudSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
let data5 = data3[key5];
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.puppetDBSDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs(data.puppetDBSDConfigs, {instancePath:instancePath+"/puppetDBSDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_puppetDBSDConfigs.errors);
errors = vErrors.length;
}
}
if(data.relabelings !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_metricRelabelings(data.relabelings, {instancePath:instancePath+"/relabelings"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_metricRelabelings.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.sampleLimit !== undefined){
let data3 = data.sampleLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scalewaySDConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs(data.scalewaySDConfigs, {instancePath:instancePath+"/scalewaySDConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_scalewaySDConfigs.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
let data3 = data.scheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "http") || (data3 === "https")) || (data3 === "HTTP")) || (data3 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.scrapeClass !== undefined){
let data3 = data.scrapeClass;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"type",params:{type: "string"}});
}
}
if(data.scrapeClassicHistograms !== undefined){
if(typeof data.scrapeClassicHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClassicHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeInterval !== undefined){
let data3 = data.scrapeInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.scrapeNativeHistograms !== undefined){
if(typeof data.scrapeNativeHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeNativeHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeProtocols !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_scrapeProtocols(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_scrapeProtocols.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_scrapeProtocols.errors);
errors = vErrors.length;
}
}
if(data.scrapeTimeout !== undefined){
let data3 = data.scrapeTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.staticConfigs !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec_staticConfigs(data.staticConfigs, {instancePath:instancePath+"/staticConfigs"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec_staticConfigs.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec_staticConfigs.errors);
errors = vErrors.length;
}
}
if(data.targetLimit !== undefined){
let data3 = data.targetLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.tlsConfig !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.trackTimestampsStaleness !== undefined){
if(typeof data.trackTimestampsStaleness !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/trackTimestampsStaleness",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1_spec.errors = vErrors;
return errors === 0;
}
function validate_ScrapeConfig_v1alpha1(data, {instancePath=""}={}){
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
if("monitoring.coreos.com/v1alpha1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "monitoring.coreos.com/v1alpha1"}});
}
}
if(data.kind !== undefined){
if("ScrapeConfig" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "ScrapeConfig"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_ScrapeConfig_v1alpha1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_ScrapeConfig_v1alpha1_spec.errors : vErrors.concat(validate_ScrapeConfig_v1alpha1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ScrapeConfig_v1alpha1.errors = vErrors;
return errors === 0;
}
export const ServiceMonitor_v1 = validate_ServiceMonitor_v1;
function validate_ServiceMonitor_v1_spec_endpoints_items_tlsConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_ServiceMonitor_v1_spec_endpoints_items_tlsConfig.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.ca !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data.ca, {instancePath:instancePath+"/ca"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors);
errors = vErrors.length;
}
}
if(data.caFile !== undefined){
if(typeof data.caFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/caFile",keyword:"type",params:{type: "string"}});
}
}
if(data.cert !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data.cert, {instancePath:instancePath+"/cert"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors);
errors = vErrors.length;
}
}
if(data.certFile !== undefined){
if(typeof data.certFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/certFile",keyword:"type",params:{type: "string"}});
}
}
if(data.insecureSkipVerify !== undefined){
if(typeof data.insecureSkipVerify !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecureSkipVerify",keyword:"type",params:{type: "boolean"}});
}
}
if(data.keyFile !== undefined){
if(typeof data.keyFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keyFile",keyword:"type",params:{type: "string"}});
}
}
if(data.keySecret !== undefined){
let data3 = data.keySecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"type",params:{type: "object"}});
}
}
if(data.maxVersion !== undefined){
let data3 = data.maxVersion;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "TLS10") || (data3 === "TLS11")) || (data3 === "TLS12")) || (data3 === "TLS13"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"enum",params:{allowedValues: ["TLS10","TLS11","TLS12","TLS13"]}});
}
}
if(data.minVersion !== undefined){
let data3 = data.minVersion;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "TLS10") || (data3 === "TLS11")) || (data3 === "TLS12")) || (data3 === "TLS13"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minVersion",keyword:"enum",params:{allowedValues: ["TLS10","TLS11","TLS12","TLS13"]}});
}
}
if(data.serverName !== undefined){
if(typeof data.serverName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ServiceMonitor_v1_spec_endpoints_items_tlsConfig.errors = vErrors;
return errors === 0;
}
function validate_ServiceMonitor_v1_spec_endpoints_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_ServiceMonitor_v1_spec_endpoints_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bearerTokenFile !== undefined){
if(typeof data.bearerTokenFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenFile",keyword:"type",params:{type: "string"}});
}
}
if(data.bearerTokenSecret !== undefined){
let data3 = data.bearerTokenSecret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.enableHttp2 !== undefined){
if(typeof data.enableHttp2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHttp2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filterRunning !== undefined){
if(typeof data.filterRunning !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filterRunning",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.honorLabels !== undefined){
if(typeof data.honorLabels !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/honorLabels",keyword:"type",params:{type: "boolean"}});
}
}
if(data.honorTimestamps !== undefined){
if(typeof data.honorTimestamps !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/honorTimestamps",keyword:"type",params:{type: "boolean"}});
}
}
if(data.interval !== undefined){
let data3 = data.interval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.metricRelabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
let data5 = data3[key5];
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
}
}
if(data.path !== undefined){
if(typeof data.path !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
if(typeof data.port !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_proxyConnectHeader.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data3 = data.proxyUrl;
if(typeof data3 === "string"){
if(!pattern_2c0f9d33.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.relabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.relabelings, {instancePath:instancePath+"/relabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
let data3 = data.scheme;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "http") || (data3 === "https")) || (data3 === "HTTP")) || (data3 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.scrapeTimeout !== undefined){
let data3 = data.scrapeTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.targetPort !== undefined){
let data3 = data.targetPort;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_ServiceMonitor_v1_spec_endpoints_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_ServiceMonitor_v1_spec_endpoints_items_tlsConfig.errors : vErrors.concat(validate_ServiceMonitor_v1_spec_endpoints_items_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.trackTimestampsStaleness !== undefined){
if(typeof data.trackTimestampsStaleness !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/trackTimestampsStaleness",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ServiceMonitor_v1_spec_endpoints_items.errors = vErrors;
return errors === 0;
}
function validate_ServiceMonitor_v1_spec_endpoints(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_ServiceMonitor_v1_spec_endpoints_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_ServiceMonitor_v1_spec_endpoints_items.errors : vErrors.concat(validate_ServiceMonitor_v1_spec_endpoints_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_ServiceMonitor_v1_spec_endpoints.errors = vErrors;
return errors === 0;
}
function validate_ServiceMonitor_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoints === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoints"}});
}
if(data.selector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "selector"}});
}
for(const key3 in data){
if(!(fields_ServiceMonitor_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.attachMetadata !== undefined){
let data3 = data.attachMetadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "node")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.node !== undefined){
if(typeof data3.node !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata/node",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.bodySizeLimit !== undefined){
let data3 = data.bodySizeLimit;
if(typeof data3 === "string"){
if(!pattern_1fbd4341.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"pattern",params:{pattern: "(^0|[0-9]((K|M|G|T|E|P)i?)?B)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"type",params:{type: "string"}});
}
}
if(data.convertClassicHistogramsToNHCB !== undefined){
if(typeof data.convertClassicHistogramsToNHCB !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/convertClassicHistogramsToNHCB",keyword:"type",params:{type: "boolean"}});
}
}
if(data.endpoints !== undefined){
if(!(validate_ServiceMonitor_v1_spec_endpoints(data.endpoints, {instancePath:instancePath+"/endpoints"}))){
vErrors = vErrors === null ? validate_ServiceMonitor_v1_spec_endpoints.errors : vErrors.concat(validate_ServiceMonitor_v1_spec_endpoints.errors);
errors = vErrors.length;
}
}
if(data.fallbackScrapeProtocol !== undefined){
let data3 = data.fallbackScrapeProtocol;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "PrometheusProto") || (data3 === "OpenMetricsText0.0.1")) || (data3 === "OpenMetricsText1.0.0")) || (data3 === "PrometheusText0.0.4")) || (data3 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.jobLabel !== undefined){
if(typeof data.jobLabel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobLabel",keyword:"type",params:{type: "string"}});
}
}
if(data.keepDroppedTargets !== undefined){
let data3 = data.keepDroppedTargets;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelLimit !== undefined){
let data3 = data.labelLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data3 = data.labelNameLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data3 = data.labelValueLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.namespaceSelector !== undefined){
let data3 = data.namespaceSelector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "any") || (key5 === "matchNames"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.any !== undefined){
if(typeof data3.any !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/any",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.matchNames !== undefined){
let data5 = data3.matchNames;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"type",params:{type: "object"}});
}
}
if(data.nativeHistogramBucketLimit !== undefined){
let data3 = data.nativeHistogramBucketLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors : vErrors.concat(validate_PodMonitor_v1_spec_nativeHistogramMinBucketFactor.errors);
errors = vErrors.length;
}
}
if(data.podTargetLabels !== undefined){
let data3 = data.podTargetLabels;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels",keyword:"type",params:{type: "array"}});
}
}
if(data.sampleLimit !== undefined){
let data3 = data.sampleLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scrapeClass !== undefined){
let data3 = data.scrapeClass;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClass",keyword:"type",params:{type: "string"}});
}
}
if(data.scrapeClassicHistograms !== undefined){
if(typeof data.scrapeClassicHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClassicHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeNativeHistograms !== undefined){
if(typeof data.scrapeNativeHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeNativeHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeProtocols !== undefined){
if(!(validate_PodMonitor_v1_spec_scrapeProtocols(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_scrapeProtocols.errors : vErrors.concat(validate_PodMonitor_v1_spec_scrapeProtocols.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_PodMonitor_v1_spec_selector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_selector.errors : vErrors.concat(validate_PodMonitor_v1_spec_selector.errors);
errors = vErrors.length;
}
}
if(data.selectorMechanism !== undefined){
let data3 = data.selectorMechanism;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "RelabelConfig") || (data3 === "RoleSelector"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"enum",params:{allowedValues: ["RelabelConfig","RoleSelector"]}});
}
}
if(data.serviceDiscoveryRole !== undefined){
let data3 = data.serviceDiscoveryRole;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceDiscoveryRole",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Endpoints") || (data3 === "EndpointSlice"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceDiscoveryRole",keyword:"enum",params:{allowedValues: ["Endpoints","EndpointSlice"]}});
}
}
if(data.targetLabels !== undefined){
let data3 = data.targetLabels;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLabels/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLabels",keyword:"type",params:{type: "array"}});
}
}
if(data.targetLimit !== undefined){
let data3 = data.targetLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ServiceMonitor_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_ServiceMonitor_v1(data, {instancePath=""}={}){
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
if("monitoring.coreos.com/v1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "monitoring.coreos.com/v1"}});
}
}
if(data.kind !== undefined){
if("ServiceMonitor" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "ServiceMonitor"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_ServiceMonitor_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_ServiceMonitor_v1_spec.errors : vErrors.concat(validate_ServiceMonitor_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_ServiceMonitor_v1.errors = vErrors;
return errors === 0;
}
export const rules = {
"monitoring.coreos.com/v1alpha1/AlertmanagerConfig": [
{"path":["spec","receivers","*","snsConfigs","*","sigv4"],"rule":"!has(self.externalId) || has(self.roleArn)","message":"externalId can only be used when roleArn is specified","settled":{"fields":[["externalId",[]],["roleArn",[]]],"breaks":[2]}},
],
"monitoring.coreos.com/v1alpha1/ScrapeConfig": [
{"path":["spec"],"rule":"[has(self.basicAuth), has(self.authorization), has(self.oauth2)].filter(x, x).size() <= 1","message":"at most one of basicAuth, authorization, or oauth2 can be configured","settled":{"fields":[["basicAuth",[]],["authorization",[]],["oauth2",[]]],"breaks":[3,5,6,7]}},
],
};
export const uniques = {
"monitoring.coreos.com/v1/Probe": [
{"path":["spec","params"],"keys":["name"]},
],
"monitoring.coreos.com/v1/PrometheusRule": [
{"path":["spec","groups"],"keys":["name"]},
],
"monitoring.coreos.com/v1alpha1/AlertmanagerConfig": [
{"path":["spec","receivers"],"keys":["name"]},
],
"monitoring.coreos.com/v1alpha1/ScrapeConfig": [
{"path":["spec","dockerSDConfigs","*","filters"],"keys":["name"]},
{"path":["spec","dockerSwarmSDConfigs","*","filters"],"keys":["name"]},
{"path":["spec","ec2SDConfigs","*","filters"],"keys":["name"]},
{"path":["spec","kubernetesSDConfigs","*","selectors"],"keys":["role"]},
],
};
