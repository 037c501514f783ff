// Generated from schemas/monitoring.coreos.com/*.json by `npm run schemas`. Do not edit.
const fields0 = new Set(["clientId","clientSecret","endpointParams","noProxy","proxyConnectHeader","proxyFromEnvironment","proxyUrl","scopes","tlsConfig","tokenUrl"]);
const fields1 = new Set(["authorization","basicAuth","bearerTokenSecret","enableHttp2","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyURL","proxyUrl","tlsConfig"]);
const fields2 = new Set(["authIdentity","authPassword","authSecret","authUsername","forceImplicitTLS","from","headers","hello","html","requireTLS","sendResolved","smarthost","text","threading","tlsConfig","to"]);
const fields3 = new Set(["actions","apiKey","apiURL","description","details","entity","httpConfig","message","note","priority","responders","sendResolved","source","tags","updateAlerts"]);
const fields4 = new Set(["class","client","clientURL","component","description","details","group","httpConfig","pagerDutyImageConfigs","pagerDutyLinkConfigs","routingKey","sendResolved","serviceKey","severity","source","timeout","url"]);
const fields5 = new Set(["device","expire","html","httpConfig","message","monospace","priority","retry","sendResolved","sound","title","token","tokenFile","ttl","url","urlTitle","userKey","userKeyFile"]);
const fields6 = new Set(["actions","apiURL","channel","color","emoji","fields","httpConfig","iconURL","imageURL","linkNames","sendResolved","shortFields","text","thumbURL","title","titleLink","token","tokenID"]);
const fields7 = new Set(["actions","apiURL","callbackId","channel","color","fallback","fields","footer","httpConfig","iconEmoji","iconURL","imageURL","linkNames","messageText","mrkdwnIn","pretext","sendResolved","shortFields","text","thumbURL","timeout","title","titleLink","updateMessage","username"]);
const fields8 = new Set(["apiURL","attributes","httpConfig","message","phoneNumber","sendResolved","sigv4","subject","targetARN","topicARN","useAWSHTTPClient"]);
const fields9 = new Set(["apiURL","botToken","botTokenFile","chatID","disableNotifications","httpConfig","message","messageThreadID","parseMode","sendResolved"]);
const fields10 = new Set(["apiKey","apiUrl","customFields","entityDisplayName","httpConfig","messageType","monitoringTool","routingKey","sendResolved","stateMessage"]);
const fields11 = new Set(["agentID","apiSecret","apiURL","corpID","httpConfig","message","messageType","sendResolved","toParty","toTag","toUser"]);
const fields12 = new Set(["discordConfigs","emailConfigs","msteamsConfigs","msteamsv2Configs","name","opsgenieConfigs","pagerdutyConfigs","pushoverConfigs","rocketchatConfigs","slackConfigs","snsConfigs","telegramConfigs","victoropsConfigs","webexConfigs","webhookConfigs","wechatConfigs"]);
const fields13 = new Set(["activeTimeIntervals","continue","groupBy","groupInterval","groupWait","matchers","muteTimeIntervals","receiver","repeatInterval","routes"]);
const fields14 = new Set(["authorization","basicAuth","bearerTokenSecret","enableHttp2","filterRunning","followRedirects","honorLabels","honorTimestamps","interval","metricRelabelings","noProxy","oauth2","params","path","port","portNumber","proxyConnectHeader","proxyFromEnvironment","proxyUrl","relabelings","scheme","scrapeTimeout","targetPort","tlsConfig","trackTimestampsStaleness"]);
const fields15 = new Set(["attachMetadata","bodySizeLimit","convertClassicHistogramsToNHCB","fallbackScrapeProtocol","jobLabel","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","namespaceSelector","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","podMetricsEndpoints","podTargetLabels","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","selector","selectorMechanism","targetLimit"]);
const fields16 = new Set(["authorization","basicAuth","bearerTokenSecret","convertClassicHistogramsToNHCB","enableHttp2","fallbackScrapeProtocol","followRedirects","interval","jobName","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","metricRelabelings","module","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","oauth2","params","prober","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","scrapeTimeout","targetLimit","targets","tlsConfig"]);
const fields17 = new Set(["authenticationMethod","authorization","basicAuth","clientID","clientSecret","enableHTTP2","environment","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","resourceGroup","subscriptionID","tenantID","tlsConfig"]);
const fields18 = new Set(["allowStale","authorization","basicAuth","datacenter","enableHTTP2","filter","followRedirects","healthFilter","namespace","noProxy","nodeMeta","oauth2","partition","pathPrefix","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","scheme","server","services","tagSeparator","tags","tlsConfig","tokenRef"]);
const fields19 = new Set(["authorization","enableHTTP2","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig"]);
const fields20 = new Set(["authorization","basicAuth","enableHTTP2","filters","followRedirects","host","hostNetworkingHost","matchFirstNetwork","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig"]);
const fields21 = new Set(["authorization","basicAuth","enableHTTP2","filters","followRedirects","host","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","role","tlsConfig"]);
const fields22 = new Set(["accessKey","enableHTTP2","filters","followRedirects","noProxy","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","roleARN","secretKey","tlsConfig"]);
const fields23 = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","server","tlsConfig"]);
const fields24 = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","labelSelector","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","role","tlsConfig"]);
const fields25 = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig","url"]);
const fields26 = new Set(["authorization","datacenterID","enableHTTP2","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","tlsConfig"]);
const fields27 = new Set(["apiServer","attachMetadata","authorization","basicAuth","enableHTTP2","followRedirects","namespaces","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","role","selectors","tlsConfig"]);
const fields28 = new Set(["authorization","basicAuth","clientID","enableHTTP2","fetchTimeout","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","server","tlsConfig"]);
const fields29 = new Set(["accessKey","authorization","basicAuth","enableHTTP2","endpoint","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","roleARN","secretKey","tlsConfig"]);
const fields30 = new Set(["authorization","enableHTTP2","followRedirects","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","tagSeparator","tlsConfig"]);
const fields31 = new Set(["allowStale","authorization","basicAuth","enableHTTP2","followRedirects","namespace","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","region","server","tagSeparator","tlsConfig"]);
const fields32 = new Set(["allTenants","applicationCredentialId","applicationCredentialName","applicationCredentialSecret","availability","domainID","domainName","identityEndpoint","password","port","projectID","projectName","refreshInterval","region","role","tlsConfig","userid","username"]);
const fields33 = new Set(["authorization","basicAuth","enableHTTP2","followRedirects","includeParameters","noProxy","oauth2","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","query","refreshInterval","tlsConfig","url"]);
const fields34 = new Set(["accessKey","apiURL","enableHTTP2","followRedirects","nameFilter","noProxy","port","projectID","proxyConnectHeader","proxyFromEnvironment","proxyUrl","refreshInterval","role","secretKey","tagsFilter","tlsConfig","zone"]);
const fields35 = new Set(["authorization","azureSDConfigs","basicAuth","bodySizeLimit","consulSDConfigs","convertClassicHistogramsToNHCB","digitalOceanSDConfigs","dnsSDConfigs","dockerSDConfigs","dockerSwarmSDConfigs","ec2SDConfigs","enableCompression","enableHTTP2","eurekaSDConfigs","fallbackScrapeProtocol","fileSDConfigs","gceSDConfigs","hetznerSDConfigs","honorLabels","honorTimestamps","httpSDConfigs","ionosSDConfigs","jobName","keepDroppedTargets","kubernetesSDConfigs","kumaSDConfigs","labelLimit","labelNameLengthLimit","labelValueLengthLimit","lightSailSDConfigs","linodeSDConfigs","metricRelabelings","metricsPath","nameEscapingScheme","nameValidationScheme","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","noProxy","nomadSDConfigs","oauth2","openstackSDConfigs","ovhcloudSDConfigs","params","proxyConnectHeader","proxyFromEnvironment","proxyUrl","puppetDBSDConfigs","relabelings","sampleLimit","scalewaySDConfigs","scheme","scrapeClass","scrapeClassicHistograms","scrapeInterval","scrapeNativeHistograms","scrapeProtocols","scrapeTimeout","staticConfigs","targetLimit","tlsConfig","trackTimestampsStaleness"]);
const fields36 = new Set(["ca","caFile","cert","certFile","insecureSkipVerify","keyFile","keySecret","maxVersion","minVersion","serverName"]);
const fields37 = new Set(["authorization","basicAuth","bearerTokenFile","bearerTokenSecret","enableHttp2","filterRunning","followRedirects","honorLabels","honorTimestamps","interval","metricRelabelings","noProxy","oauth2","params","path","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","relabelings","scheme","scrapeTimeout","targetPort","tlsConfig","trackTimestampsStaleness"]);
const fields38 = new Set(["attachMetadata","bodySizeLimit","convertClassicHistogramsToNHCB","endpoints","fallbackScrapeProtocol","jobLabel","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","namespaceSelector","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","podTargetLabels","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","selector","selectorMechanism","serviceDiscoveryRole","targetLabels","targetLimit"]);
export const AlertmanagerConfig_v1alpha1 = validate21;
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
function validate37(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((((key0 === "matchType") || (key0 === "name")) || (key0 === "regex")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.matchType !== undefined){
let data0 = data.matchType;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchType",keyword:"type",params:{type: "string"}});
}
if(!((((data0 === "!=") || (data0 === "=")) || (data0 === "=~")) || (data0 === "!~"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matchType",keyword:"enum",params:{allowedValues: ["!=","=","=~","!~"]}});
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
validate37.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate37(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate36.errors = vErrors;
return errors === 0;
}
function validate35(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "equal") || (key0 === "sourceMatch")) || (key0 === "targetMatch"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.equal !== undefined){
let data0 = data.equal;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/equal/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/equal",keyword:"type",params:{type: "array"}});
}
}
if(data.sourceMatch !== undefined){
if(!(validate36(data.sourceMatch, {instancePath:instancePath+"/sourceMatch"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.targetMatch !== undefined){
if(!(validate36(data.targetMatch, {instancePath:instancePath+"/targetMatch"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
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
const pattern5 = new RegExp("^([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9])(?:((:([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9]))$)|$)", "");
function validate48(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern5.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9])(?:((:([jJ][aA][nN][uU][aA][rR][yY]|[fF][eE][bB][rR][uU][aA][rR][yY]|[mM][aA][rR][cC][hH]|[aA][pP][rR][iI][lL]|[mM][aA][yY]|[jJ][uU][nN][eE]|[jJ][uU][lL][yY]|[aA][uU][gG][uU][sS][tT]|[sS][eE][pP][tT][eE][mM][bB][eE][rR]|[oO][cC][tT][oO][bB][eE][rR]|[nN][oO][vV][eE][mM][bB][eE][rR]|[dD][eE][cC][eE][mM][bB][eE][rR]|1[0-2]|[1-9]))$)|$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate48.errors = vErrors;
return errors === 0;
}
function validate47(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate48(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate47.errors = vErrors;
return errors === 0;
}
const pattern6 = new RegExp("^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)", "");
function validate52(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "endTime") || (key0 === "startTime"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.endTime !== undefined){
let data0 = data.endTime;
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"pattern",params:{pattern: "^((([01][0-9])|(2[0-3])):[0-5][0-9])$|(^24:00$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endTime",keyword:"type",params:{type: "string"}});
}
}
if(data.startTime !== undefined){
let data1 = data.startTime;
if(typeof data1 === "string"){
if(!pattern6.test(data1)){
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
validate52.errors = vErrors;
return errors === 0;
}
function validate51(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate52(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate51.errors = vErrors;
return errors === 0;
}
const pattern8 = new RegExp("^([sS][uU][nN]|[mM][oO][nN]|[tT][uU][eE][sS]|[wW][eE][dD][nN][eE][sS]|[tT][hH][uU][rR][sS]|[fF][rR][iI]|[sS][aA][tT][uU][rR])day(?:((:(sun|mon|tues|wednes|thurs|fri|satur)day)$)|$)", "");
function validate56(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data === "string"){
if(!pattern8.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^([sS][uU][nN]|[mM][oO][nN]|[tT][uU][eE][sS]|[wW][eE][dD][nN][eE][sS]|[tT][hH][uU][rR][sS]|[fF][rR][iI]|[sS][aA][tT][uU][rR])day(?:((:(sun|mon|tues|wednes|thurs|fri|satur)day)$)|$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
validate56.errors = vErrors;
return errors === 0;
}
function validate55(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate56(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate55.errors = vErrors;
return errors === 0;
}
const pattern9 = new RegExp("^2\\d{3}(?::2\\d{3}|$)", "");
function validate46(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "daysOfMonth") || (key0 === "months")) || (key0 === "times")) || (key0 === "weekdays")) || (key0 === "years"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.daysOfMonth !== undefined){
let data0 = data.daysOfMonth;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!((key1 === "end") || (key1 === "start"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.end !== undefined){
let data2 = data1.end;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0+"/end",keyword:"type",params:{type: "integer"}});
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 31 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0+"/end",keyword:"maximum",params:{comparison: "<=", limit: 31}});
}
if(data2 < -31 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0+"/end",keyword:"minimum",params:{comparison: ">=", limit: -31}});
}
}
}
if(data1.start !== undefined){
let data3 = data1.start;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0+"/start",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 > 31 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0+"/start",keyword:"maximum",params:{comparison: "<=", limit: 31}});
}
if(data3 < -31 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0+"/start",keyword:"minimum",params:{comparison: ">=", limit: -31}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/daysOfMonth",keyword:"type",params:{type: "array"}});
}
}
if(data.months !== undefined){
if(!(validate47(data.months, {instancePath:instancePath+"/months"}))){
vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
errors = vErrors.length;
}
}
if(data.times !== undefined){
if(!(validate51(data.times, {instancePath:instancePath+"/times"}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
}
if(data.weekdays !== undefined){
if(!(validate55(data.weekdays, {instancePath:instancePath+"/weekdays"}))){
vErrors = vErrors === null ? validate55.errors : vErrors.concat(validate55.errors);
errors = vErrors.length;
}
}
if(data.years !== undefined){
let data7 = data.years;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(typeof data8 === "string"){
if(!pattern9.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/years/" + i1,keyword:"pattern",params:{pattern: "^2\\d{3}(?::2\\d{3}|$)"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/years/" + i1,keyword:"type",params:{type: "string"}});
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
validate46.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate46(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate46.errors : vErrors.concat(validate46.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate45.errors = vErrors;
return errors === 0;
}
function validate44(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "timeIntervals"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.timeIntervals !== undefined){
if(!(validate45(data.timeIntervals, {instancePath:instancePath+"/timeIntervals"}))){
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
function validate43(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate44(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate44.errors : vErrors.concat(validate44.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate43.errors = vErrors;
return errors === 0;
}
const pattern10 = new RegExp("^https?://.+$", "");
function validate68(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "credentials") || (key0 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.credentials !== undefined){
let data0 = data.credentials;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentials/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
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
validate68.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath=""}={}){
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
validate70.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "configMap") || (key0 === "secret"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.configMap !== undefined){
let data0 = data.configMap;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMap",keyword:"type",params:{type: "object"}});
}
}
if(data.secret !== undefined){
let data4 = data.secret;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data4){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data4.key !== undefined){
if(typeof data4.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data4.optional !== undefined){
if(typeof data4.optional !== "boolean"){
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
validate73.errors = vErrors;
return errors === 0;
}
function validate75(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
let data0 = data[key0];
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0+"/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate75.errors = vErrors;
return errors === 0;
}
function validate77(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "ca") || (key0 === "cert")) || (key0 === "insecureSkipVerify")) || (key0 === "keySecret")) || (key0 === "maxVersion")) || (key0 === "minVersion")) || (key0 === "serverName"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.ca !== undefined){
if(!(validate73(data.ca, {instancePath:instancePath+"/ca"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.cert !== undefined){
if(!(validate73(data.cert, {instancePath:instancePath+"/cert"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
for(const key1 in data3){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
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
let data7 = data.maxVersion;
if(typeof data7 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data7 === "TLS10") || (data7 === "TLS11")) || (data7 === "TLS12")) || (data7 === "TLS13"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"enum",params:{allowedValues: ["TLS10","TLS11","TLS12","TLS13"]}});
}
}
if(data.minVersion !== undefined){
let data8 = data.minVersion;
if(typeof data8 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data8 === "TLS10") || (data8 === "TLS11")) || (data8 === "TLS12")) || (data8 === "TLS13"))){
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
validate77.errors = vErrors;
return errors === 0;
}
const pattern11 = new RegExp("^(http|https|socks5)://.+$", "");
const pattern12 = new RegExp("^(http|https)://.+$", "");
function validate72(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!(fields0.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.clientId !== undefined){
if(!(validate73(data.clientId, {instancePath:instancePath+"/clientId"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.clientSecret !== undefined){
let data1 = data.clientSecret;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.endpointParams !== undefined){
let data5 = data.endpointParams;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(typeof data5[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpointParams/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data10 = data.proxyUrl;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.scopes !== undefined){
let data11 = data.scopes;
if(Array.isArray(data11)){
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
if(typeof data11[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scopes",keyword:"type",params:{type: "array"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.tokenUrl !== undefined){
let data14 = data.tokenUrl;
if(typeof data14 === "string"){
if(!pattern12.test(data14)){
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
validate72.errors = vErrors;
return errors === 0;
}
function validate67(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields1.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.bearerTokenSecret !== undefined){
let data2 = data.bearerTokenSecret;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data2){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data2.optional !== undefined){
if(typeof data2.optional !== "boolean"){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
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
let data13 = data.proxyUrl;
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate67.errors = vErrors;
return errors === 0;
}
function validate66(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.apiURL === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "apiURL"}});
}
for(const key0 in data){
if(!((((((((key0 === "apiURL") || (key0 === "avatarURL")) || (key0 === "content")) || (key0 === "httpConfig")) || (key0 === "message")) || (key0 === "sendResolved")) || (key0 === "title")) || (key0 === "username"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiURL !== undefined){
let data0 = data.apiURL;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "object"}});
}
}
if(data.avatarURL !== undefined){
let data4 = data.avatarURL;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/avatarURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/avatarURL",keyword:"type",params:{type: "string"}});
}
}
if(data.content !== undefined){
let data5 = data.content;
if(typeof data5 === "string"){
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/content",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/content",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
let data10 = data.username;
if(typeof data10 === "string"){
if(func2(data10) < 1){
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
validate66.errors = vErrors;
return errors === 0;
}
function validate65(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate66(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate66.errors : vErrors.concat(validate66.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate65.errors = vErrors;
return errors === 0;
}
function validate88(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields2.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authIdentity !== undefined){
let data0 = data.authIdentity;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authIdentity",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/authIdentity",keyword:"type",params:{type: "string"}});
}
}
if(data.authPassword !== undefined){
let data1 = data.authPassword;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/authPassword",keyword:"type",params:{type: "object"}});
}
}
if(data.authSecret !== undefined){
let data5 = data.authSecret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data5){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data5.key !== undefined){
if(typeof data5.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.optional !== undefined){
if(typeof data5.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/authSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.authUsername !== undefined){
let data9 = data.authUsername;
if(typeof data9 === "string"){
if(func2(data9) < 1){
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
let data11 = data.from;
if(typeof data11 === "string"){
if(func2(data11) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
}
}
if(data.headers !== undefined){
let data12 = data.headers;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data13.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key3 in data13){
if(!((key3 === "key") || (key3 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i0,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data13.key !== undefined){
let data14 = data13.key;
if(typeof data14 === "string"){
if(func2(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i0+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data13.value !== undefined){
if(typeof data13.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/headers",keyword:"type",params:{type: "array"}});
}
}
if(data.hello !== undefined){
let data16 = data.hello;
if(typeof data16 === "string"){
if(func2(data16) < 1){
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
let data20 = data.smarthost;
if(typeof data20 === "string"){
if(func2(data20) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"type",params:{type: "string"}});
}
}
if(data.text !== undefined){
let data21 = data.text;
if(typeof data21 === "string"){
if(func2(data21) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.threading !== undefined){
let data22 = data.threading;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.threadByDate === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading",keyword:"required",params:{missingProperty: "threadByDate"}});
}
for(const key4 in data22){
if(!(key4 === "threadByDate")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data22.threadByDate !== undefined){
let data23 = data22.threadByDate;
if(typeof data23 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading/threadByDate",keyword:"type",params:{type: "string"}});
}
if(!((data23 === "Daily") || (data23 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading/threadByDate",keyword:"enum",params:{allowedValues: ["Daily","None"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/threading",keyword:"type",params:{type: "object"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
let data25 = data.to;
if(typeof data25 === "string"){
if(func2(data25) < 1){
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
function validate93(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.webhookUrl === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "webhookUrl"}});
}
for(const key0 in data){
if(!((((((key0 === "httpConfig") || (key0 === "sendResolved")) || (key0 === "summary")) || (key0 === "text")) || (key0 === "title")) || (key0 === "webhookUrl"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
let data5 = data.webhookUrl;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data5){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data5.key !== undefined){
if(typeof data5.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookUrl/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.optional !== undefined){
if(typeof data5.optional !== "boolean"){
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
validate93.errors = vErrors;
return errors === 0;
}
function validate92(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate93(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate92.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "httpConfig") || (key0 === "sendResolved")) || (key0 === "text")) || (key0 === "title")) || (key0 === "webhookURL"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.webhookURL !== undefined){
let data4 = data.webhookURL;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data4){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data4.key !== undefined){
if(typeof data4.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL/key",keyword:"type",params:{type: "string"}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webhookURL/name",keyword:"type",params:{type: "string"}});
}
}
if(data4.optional !== undefined){
if(typeof data4.optional !== "boolean"){
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
validate98.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate98(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate97.errors = vErrors;
return errors === 0;
}
function validate106(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key0 in data){
if(!((((key0 === "id") || (key0 === "name")) || (key0 === "type")) || (key0 === "username"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/id",keyword:"type",params:{type: "string"}});
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
if(data.type !== undefined){
let data2 = data.type;
if(!(((((data2 === "team") || (data2 === "teams")) || (data2 === "user")) || (data2 === "escalation")) || (data2 === "schedule"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["team","teams","user","escalation","schedule"]}});
}
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
if(func2(data3) < 1){
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
validate106.errors = vErrors;
return errors === 0;
}
function validate105(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate106(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate106.errors : vErrors.concat(validate106.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate105.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields3.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.actions !== undefined){
let data0 = data.actions;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/actions",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/actions",keyword:"type",params:{type: "string"}});
}
}
if(data.apiKey !== undefined){
let data1 = data.apiKey;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"type",params:{type: "object"}});
}
}
if(data.apiURL !== undefined){
let data5 = data.apiURL;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.description !== undefined){
let data6 = data.description;
if(typeof data6 === "string"){
if(func2(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.details !== undefined){
let data7 = data.details;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data8.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key2 in data8){
if(!((key2 === "key") || (key2 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data8.key !== undefined){
let data9 = data8.key;
if(typeof data9 === "string"){
if(func2(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data8.value !== undefined){
if(typeof data8.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: "array"}});
}
}
if(data.entity !== undefined){
let data11 = data.entity;
if(typeof data11 === "string"){
if(func2(data11) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/entity",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data13 = data.message;
if(typeof data13 === "string"){
if(func2(data13) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.note !== undefined){
let data14 = data.note;
if(typeof data14 === "string"){
if(func2(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/note",keyword:"type",params:{type: "string"}});
}
}
if(data.priority !== undefined){
let data15 = data.priority;
if(typeof data15 === "string"){
if(func2(data15) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "string"}});
}
}
if(data.responders !== undefined){
if(!(validate105(data.responders, {instancePath:instancePath+"/responders"}))){
vErrors = vErrors === null ? validate105.errors : vErrors.concat(validate105.errors);
errors = vErrors.length;
}
}
if(data.sendResolved !== undefined){
if(typeof data.sendResolved !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendResolved",keyword:"type",params:{type: "boolean"}});
}
}
if(data.source !== undefined){
let data18 = data.source;
if(typeof data18 === "string"){
if(func2(data18) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
}
}
if(data.tags !== undefined){
let data19 = data.tags;
if(typeof data19 === "string"){
if(func2(data19) < 1){
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
validate103.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate103(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate102.errors = vErrors;
return errors === 0;
}
const pattern15 = new RegExp("^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$", "");
function validate112(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields4.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.class !== undefined){
let data0 = data.class;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/class",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/class",keyword:"type",params:{type: "string"}});
}
}
if(data.client !== undefined){
let data1 = data.client;
if(typeof data1 === "string"){
if(func2(data1) < 1){
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
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/component",keyword:"type",params:{type: "string"}});
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data.details !== undefined){
let data5 = data.details;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data6.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key1 in data6){
if(!((key1 === "key") || (key1 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data6.key !== undefined){
let data7 = data6.key;
if(typeof data7 === "string"){
if(func2(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data6.value !== undefined){
if(typeof data6.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/details",keyword:"type",params:{type: "array"}});
}
}
if(data.group !== undefined){
let data9 = data.group;
if(typeof data9 === "string"){
if(func2(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.pagerDutyImageConfigs !== undefined){
let data11 = data.pagerDutyImageConfigs;
if(Array.isArray(data11)){
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key2 in data12){
if(!(((key2 === "alt") || (key2 === "href")) || (key2 === "src"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i1,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data12.alt !== undefined){
let data13 = data12.alt;
if(typeof data13 === "string"){
if(func2(data13) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i1+"/alt",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i1+"/alt",keyword:"type",params:{type: "string"}});
}
}
if(data12.href !== undefined){
if(typeof data12.href !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i1+"/href",keyword:"type",params:{type: "string"}});
}
}
if(data12.src !== undefined){
let data15 = data12.src;
if(typeof data15 === "string"){
if(func2(data15) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i1+"/src",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i1+"/src",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs/" + i1,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyImageConfigs",keyword:"type",params:{type: "array"}});
}
}
if(data.pagerDutyLinkConfigs !== undefined){
let data16 = data.pagerDutyLinkConfigs;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!((key3 === "alt") || (key3 === "href"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i2,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data17.alt !== undefined){
let data18 = data17.alt;
if(typeof data18 === "string"){
if(func2(data18) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i2+"/alt",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i2+"/alt",keyword:"type",params:{type: "string"}});
}
}
if(data17.href !== undefined){
if(typeof data17.href !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i2+"/href",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerDutyLinkConfigs",keyword:"type",params:{type: "array"}});
}
}
if(data.routingKey !== undefined){
let data20 = data.routingKey;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key4 in data20){
if(!(((key4 === "key") || (key4 === "name")) || (key4 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data20.key !== undefined){
if(typeof data20.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routingKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data20.optional !== undefined){
if(typeof data20.optional !== "boolean"){
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
let data25 = data.serviceKey;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data25){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data25.key !== undefined){
if(typeof data25.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data25.name !== undefined){
if(typeof data25.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data25.optional !== undefined){
if(typeof data25.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceKey",keyword:"type",params:{type: "object"}});
}
}
if(data.severity !== undefined){
let data29 = data.severity;
if(typeof data29 === "string"){
if(func2(data29) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severity",keyword:"type",params:{type: "string"}});
}
}
if(data.source !== undefined){
let data30 = data.source;
if(typeof data30 === "string"){
if(func2(data30) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/source",keyword:"type",params:{type: "string"}});
}
}
if(data.timeout !== undefined){
let data31 = data.timeout;
if(typeof data31 === "string"){
if(!pattern15.test(data31)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
if(data.url !== undefined){
let data32 = data.url;
if(typeof data32 === "string"){
if(!pattern10.test(data32)){
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
validate112.errors = vErrors;
return errors === 0;
}
function validate111(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate112(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate111.errors = vErrors;
return errors === 0;
}
const pattern17 = new RegExp("^(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?$", "");
function validate117(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields5.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.device !== undefined){
let data0 = data.device;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/device",keyword:"type",params:{type: "string"}});
}
}
if(data.expire !== undefined){
let data1 = data.expire;
if(typeof data1 === "string"){
if(!pattern17.test(data1)){
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
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func2(data4) < 1){
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
let data6 = data.priority;
if(typeof data6 === "string"){
if(func2(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/priority",keyword:"type",params:{type: "string"}});
}
}
if(data.retry !== undefined){
let data7 = data.retry;
if(typeof data7 === "string"){
if(!pattern17.test(data7)){
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
let data9 = data.sound;
if(typeof data9 === "string"){
if(func2(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sound",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sound",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
let data10 = data.title;
if(typeof data10 === "string"){
if(func2(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.token !== undefined){
let data11 = data.token;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data11){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data11.key !== undefined){
if(typeof data11.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/key",keyword:"type",params:{type: "string"}});
}
}
if(data11.name !== undefined){
if(typeof data11.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/name",keyword:"type",params:{type: "string"}});
}
}
if(data11.optional !== undefined){
if(typeof data11.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "object"}});
}
}
if(data.tokenFile !== undefined){
let data15 = data.tokenFile;
if(typeof data15 === "string"){
if(func2(data15) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenFile",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenFile",keyword:"type",params:{type: "string"}});
}
}
if(data.ttl !== undefined){
let data16 = data.ttl;
if(typeof data16 === "string"){
if(!pattern15.test(data16)){
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
let data18 = data.urlTitle;
if(typeof data18 === "string"){
if(func2(data18) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlTitle",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlTitle",keyword:"type",params:{type: "string"}});
}
}
if(data.userKey !== undefined){
let data19 = data.userKey;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data19){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data19.key !== undefined){
if(typeof data19.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data19.name !== undefined){
if(typeof data19.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data19.optional !== undefined){
if(typeof data19.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/userKey",keyword:"type",params:{type: "object"}});
}
}
if(data.userKeyFile !== undefined){
let data23 = data.userKeyFile;
if(typeof data23 === "string"){
if(func2(data23) < 1){
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
validate117.errors = vErrors;
return errors === 0;
}
function validate116(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate117(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate117.errors : vErrors.concat(validate117.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate116.errors = vErrors;
return errors === 0;
}
function validate123(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(((key0 === "msg") || (key0 === "text")) || (key0 === "url"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data0.msg !== undefined){
let data1 = data0.msg;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/msg",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/msg",keyword:"type",params:{type: "string"}});
}
}
if(data0.text !== undefined){
let data2 = data0.text;
if(typeof data2 === "string"){
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data0.url !== undefined){
if(typeof data0.url !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/url",keyword:"type",params:{type: "string"}});
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
validate123.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key0 in data0){
if(!(((key0 === "short") || (key0 === "title")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data0.short !== undefined){
if(typeof data0.short !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/short",keyword:"type",params:{type: "boolean"}});
}
}
if(data0.title !== undefined){
let data2 = data0.title;
if(typeof data2 === "string"){
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data0.value !== undefined){
let data3 = data0.value;
if(typeof data3 === "string"){
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/value",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0+"/value",keyword:"type",params:{type: "string"}});
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
validate125.errors = vErrors;
return errors === 0;
}
function validate122(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.token === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "token"}});
}
if(data.tokenID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tokenID"}});
}
for(const key0 in data){
if(!(fields6.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.actions !== undefined){
if(!(validate123(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate123.errors : vErrors.concat(validate123.errors);
errors = vErrors.length;
}
}
if(data.apiURL !== undefined){
let data1 = data.apiURL;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.channel !== undefined){
let data2 = data.channel;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"type",params:{type: "string"}});
}
}
if(data.emoji !== undefined){
let data4 = data.emoji;
if(typeof data4 === "string"){
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/emoji",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/emoji",keyword:"type",params:{type: "string"}});
}
}
if(data.fields !== undefined){
if(!(validate125(data.fields, {instancePath:instancePath+"/fields"}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
let data12 = data.text;
if(typeof data12 === "string"){
if(func2(data12) < 1){
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
let data14 = data.title;
if(typeof data14 === "string"){
if(func2(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.titleLink !== undefined){
let data15 = data.titleLink;
if(typeof data15 === "string"){
if(func2(data15) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/titleLink",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/titleLink",keyword:"type",params:{type: "string"}});
}
}
if(data.token !== undefined){
let data16 = data.token;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data16){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data16.key !== undefined){
if(typeof data16.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/key",keyword:"type",params:{type: "string"}});
}
}
if(data16.name !== undefined){
if(typeof data16.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/name",keyword:"type",params:{type: "string"}});
}
}
if(data16.optional !== undefined){
if(typeof data16.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/token/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/token",keyword:"type",params:{type: "object"}});
}
}
if(data.tokenID !== undefined){
let data20 = data.tokenID;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data20){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data20.key !== undefined){
if(typeof data20.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID/key",keyword:"type",params:{type: "string"}});
}
}
if(data20.name !== undefined){
if(typeof data20.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenID/name",keyword:"type",params:{type: "string"}});
}
}
if(data20.optional !== undefined){
if(typeof data20.optional !== "boolean"){
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
validate122.errors = vErrors;
return errors === 0;
}
function validate121(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate122(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate122.errors : vErrors.concat(validate122.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate121.errors = vErrors;
return errors === 0;
}
function validate134(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
}
for(const key0 in data){
if(!((((key0 === "dismissText") || (key0 === "okText")) || (key0 === "text")) || (key0 === "title"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.dismissText !== undefined){
let data0 = data.dismissText;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dismissText",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dismissText",keyword:"type",params:{type: "string"}});
}
}
if(data.okText !== undefined){
let data1 = data.okText;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/okText",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/okText",keyword:"type",params:{type: "string"}});
}
}
if(data.text !== undefined){
let data2 = data.text;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
if(func2(data3) < 1){
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
validate134.errors = vErrors;
return errors === 0;
}
function validate133(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.text === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "text"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key0 in data){
if(!(((((((key0 === "confirm") || (key0 === "name")) || (key0 === "style")) || (key0 === "text")) || (key0 === "type")) || (key0 === "url")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.confirm !== undefined){
if(!(validate134(data.confirm, {instancePath:instancePath+"/confirm"}))){
vErrors = vErrors === null ? validate134.errors : vErrors.concat(validate134.errors);
errors = vErrors.length;
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
if(data.style !== undefined){
let data2 = data.style;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/text",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 === "string"){
if(func2(data4) < 1){
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
let data6 = data.value;
if(typeof data6 === "string"){
if(func2(data6) < 1){
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
validate133.errors = vErrors;
return errors === 0;
}
function validate132(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate133(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate133.errors : vErrors.concat(validate133.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate132.errors = vErrors;
return errors === 0;
}
function validate139(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "title"}});
}
if(data.value === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "value"}});
}
for(const key0 in data){
if(!(((key0 === "short") || (key0 === "title")) || (key0 === "value"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.short !== undefined){
if(typeof data.short !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/short",keyword:"type",params:{type: "boolean"}});
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data.value !== undefined){
let data2 = data.value;
if(typeof data2 === "string"){
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
validate139.errors = vErrors;
return errors === 0;
}
function validate138(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate139(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate139.errors : vErrors.concat(validate139.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate138.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields7.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.actions !== undefined){
if(!(validate132(data.actions, {instancePath:instancePath+"/actions"}))){
vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors);
errors = vErrors.length;
}
}
if(data.apiURL !== undefined){
let data1 = data.apiURL;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "object"}});
}
}
if(data.callbackId !== undefined){
let data5 = data.callbackId;
if(typeof data5 === "string"){
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/callbackId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/callbackId",keyword:"type",params:{type: "string"}});
}
}
if(data.channel !== undefined){
let data6 = data.channel;
if(typeof data6 === "string"){
if(func2(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
}
}
if(data.color !== undefined){
let data7 = data.color;
if(typeof data7 === "string"){
if(func2(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/color",keyword:"type",params:{type: "string"}});
}
}
if(data.fallback !== undefined){
let data8 = data.fallback;
if(typeof data8 === "string"){
if(func2(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallback",keyword:"type",params:{type: "string"}});
}
}
if(data.fields !== undefined){
if(!(validate138(data.fields, {instancePath:instancePath+"/fields"}))){
vErrors = vErrors === null ? validate138.errors : vErrors.concat(validate138.errors);
errors = vErrors.length;
}
}
if(data.footer !== undefined){
let data10 = data.footer;
if(typeof data10 === "string"){
if(func2(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/footer",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/footer",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.iconEmoji !== undefined){
let data12 = data.iconEmoji;
if(typeof data12 === "string"){
if(func2(data12) < 1){
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
let data16 = data.messageText;
if(typeof data16 === "string"){
if(func2(data16) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageText",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageText",keyword:"type",params:{type: "string"}});
}
}
if(data.mrkdwnIn !== undefined){
let data17 = data.mrkdwnIn;
if(Array.isArray(data17)){
if(data17.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn",keyword:"minItems",params:{limit: 1}});
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(func2(data18) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/mrkdwnIn",keyword:"type",params:{type: "array"}});
}
}
if(data.pretext !== undefined){
let data19 = data.pretext;
if(typeof data19 === "string"){
if(func2(data19) < 1){
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
let data22 = data.text;
if(typeof data22 === "string"){
if(func2(data22) < 1){
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
let data24 = data.timeout;
if(typeof data24 === "string"){
if(!pattern15.test(data24)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
if(data.title !== undefined){
let data25 = data.title;
if(typeof data25 === "string"){
if(func2(data25) < 1){
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
let data28 = data.username;
if(typeof data28 === "string"){
if(func2(data28) < 1){
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
validate131.errors = vErrors;
return errors === 0;
}
function validate130(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
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
function validate148(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "accessKey") || (key0 === "externalId")) || (key0 === "profile")) || (key0 === "region")) || (key0 === "roleArn")) || (key0 === "secretKey")) || (key0 === "useFIPSSTSEndpoint"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.accessKey !== undefined){
let data0 = data.accessKey;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"type",params:{type: "object"}});
}
}
if(data.externalId !== undefined){
let data4 = data.externalId;
if(typeof data4 === "string"){
if(func2(data4) < 1){
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
let data8 = data.secretKey;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data8){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data8.key !== undefined){
if(typeof data8.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data8.optional !== undefined){
if(typeof data8.optional !== "boolean"){
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
validate148.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields8.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiURL !== undefined){
if(typeof data.apiURL !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.attributes !== undefined){
let data1 = data.attributes;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attributes/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attributes",keyword:"type",params:{type: "object"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data4 = data.message;
if(typeof data4 === "string"){
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.phoneNumber !== undefined){
let data5 = data.phoneNumber;
if(typeof data5 === "string"){
if(func2(data5) < 1){
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
if(!(validate148(data.sigv4, {instancePath:instancePath+"/sigv4"}))){
vErrors = vErrors === null ? validate148.errors : vErrors.concat(validate148.errors);
errors = vErrors.length;
}
}
if(data.subject !== undefined){
let data8 = data.subject;
if(typeof data8 === "string"){
if(func2(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subject",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/subject",keyword:"type",params:{type: "string"}});
}
}
if(data.targetARN !== undefined){
let data9 = data.targetARN;
if(typeof data9 === "string"){
if(func2(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetARN",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetARN",keyword:"type",params:{type: "string"}});
}
}
if(data.topicARN !== undefined){
let data10 = data.topicARN;
if(typeof data10 === "string"){
if(func2(data10) < 1){
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
validate146.errors = vErrors;
return errors === 0;
}
function validate145(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate146(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate146.errors : vErrors.concat(validate146.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate145.errors = vErrors;
return errors === 0;
}
function validate153(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.chatID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "chatID"}});
}
for(const key0 in data){
if(!(fields9.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiURL !== undefined){
let data0 = data.apiURL;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.botToken !== undefined){
let data1 = data.botToken;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/botToken/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
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
let data6 = data.chatID;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chatID",keyword:"type",params:{type: "integer"}});
}
}
if(data.disableNotifications !== undefined){
if(typeof data.disableNotifications !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableNotifications",keyword:"type",params:{type: "boolean"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
if(typeof data.message !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.messageThreadID !== undefined){
let data10 = data.messageThreadID;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageThreadID",keyword:"type",params:{type: "integer"}});
}
}
if(data.parseMode !== undefined){
let data11 = data.parseMode;
if(typeof data11 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/parseMode",keyword:"type",params:{type: "string"}});
}
if(!(((data11 === "MarkdownV2") || (data11 === "Markdown")) || (data11 === "HTML"))){
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
validate153.errors = vErrors;
return errors === 0;
}
function validate152(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate153(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate153.errors : vErrors.concat(validate153.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate152.errors = vErrors;
return errors === 0;
}
function validate158(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.routingKey === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "routingKey"}});
}
for(const key0 in data){
if(!(fields10.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiKey !== undefined){
let data0 = data.apiKey;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiKey",keyword:"type",params:{type: "object"}});
}
}
if(data.apiUrl !== undefined){
let data4 = data.apiUrl;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiUrl",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.customFields !== undefined){
let data5 = data.customFields;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i0,keyword:"required",params:{missingProperty: "key"}});
}
if(data6.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i0,keyword:"required",params:{missingProperty: "value"}});
}
for(const key2 in data6){
if(!((key2 === "key") || (key2 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i0,keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data6.key !== undefined){
let data7 = data6.key;
if(typeof data7 === "string"){
if(func2(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i0+"/key",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i0+"/key",keyword:"type",params:{type: "string"}});
}
}
if(data6.value !== undefined){
if(typeof data6.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i0+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/customFields",keyword:"type",params:{type: "array"}});
}
}
if(data.entityDisplayName !== undefined){
let data9 = data.entityDisplayName;
if(typeof data9 === "string"){
if(func2(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/entityDisplayName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/entityDisplayName",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.messageType !== undefined){
let data11 = data.messageType;
if(typeof data11 === "string"){
if(func2(data11) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageType",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageType",keyword:"type",params:{type: "string"}});
}
}
if(data.monitoringTool !== undefined){
let data12 = data.monitoringTool;
if(typeof data12 === "string"){
if(func2(data12) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitoringTool",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitoringTool",keyword:"type",params:{type: "string"}});
}
}
if(data.routingKey !== undefined){
let data13 = data.routingKey;
if(typeof data13 === "string"){
if(func2(data13) < 1){
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
let data15 = data.stateMessage;
if(typeof data15 === "string"){
if(func2(data15) < 1){
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
validate158.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate158(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate157.errors = vErrors;
return errors === 0;
}
function validate163(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.roomID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "roomID"}});
}
for(const key0 in data){
if(!(((((key0 === "apiURL") || (key0 === "httpConfig")) || (key0 === "message")) || (key0 === "roomID")) || (key0 === "sendResolved"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiURL !== undefined){
let data0 = data.apiURL;
if(typeof data0 === "string"){
if(!pattern10.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
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
if(func2(data3) < 1){
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
validate163.errors = vErrors;
return errors === 0;
}
function validate162(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate163(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate162.errors = vErrors;
return errors === 0;
}
function validate168(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "httpConfig") || (key0 === "maxAlerts")) || (key0 === "payload")) || (key0 === "sendResolved")) || (key0 === "timeout")) || (key0 === "url")) || (key0 === "urlSecret"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.maxAlerts !== undefined){
let data1 = data.maxAlerts;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAlerts",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxAlerts",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.payload !== undefined){
let data2 = data.payload;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
let data4 = data.timeout;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
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
let data6 = data.urlSecret;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data6){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data6.key !== undefined){
if(typeof data6.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/urlSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data6.optional !== undefined){
if(typeof data6.optional !== "boolean"){
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
validate168.errors = vErrors;
return errors === 0;
}
function validate167(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate168(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate167.errors = vErrors;
return errors === 0;
}
function validate173(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields11.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.agentID !== undefined){
let data0 = data.agentID;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/agentID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/agentID",keyword:"type",params:{type: "string"}});
}
}
if(data.apiSecret !== undefined){
let data1 = data.apiSecret;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.apiURL !== undefined){
let data5 = data.apiURL;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
if(data.corpID !== undefined){
let data6 = data.corpID;
if(typeof data6 === "string"){
if(func2(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/corpID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/corpID",keyword:"type",params:{type: "string"}});
}
}
if(data.httpConfig !== undefined){
if(!(validate67(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate67.errors : vErrors.concat(validate67.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data8 = data.message;
if(typeof data8 === "string"){
if(func2(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/message",keyword:"type",params:{type: "string"}});
}
}
if(data.messageType !== undefined){
let data9 = data.messageType;
if(typeof data9 === "string"){
if(func2(data9) < 1){
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
let data11 = data.toParty;
if(typeof data11 === "string"){
if(func2(data11) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/toParty",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/toParty",keyword:"type",params:{type: "string"}});
}
}
if(data.toTag !== undefined){
let data12 = data.toTag;
if(typeof data12 === "string"){
if(func2(data12) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/toTag",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/toTag",keyword:"type",params:{type: "string"}});
}
}
if(data.toUser !== undefined){
let data13 = data.toUser;
if(typeof data13 === "string"){
if(func2(data13) < 1){
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
validate173.errors = vErrors;
return errors === 0;
}
function validate172(data, {instancePath=""}={}){
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
validate172.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(fields12.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.discordConfigs !== undefined){
if(!(validate65(data.discordConfigs, {instancePath:instancePath+"/discordConfigs"}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
if(data.emailConfigs !== undefined){
if(!(validate87(data.emailConfigs, {instancePath:instancePath+"/emailConfigs"}))){
vErrors = vErrors === null ? validate87.errors : vErrors.concat(validate87.errors);
errors = vErrors.length;
}
}
if(data.msteamsConfigs !== undefined){
if(!(validate92(data.msteamsConfigs, {instancePath:instancePath+"/msteamsConfigs"}))){
vErrors = vErrors === null ? validate92.errors : vErrors.concat(validate92.errors);
errors = vErrors.length;
}
}
if(data.msteamsv2Configs !== undefined){
if(!(validate97(data.msteamsv2Configs, {instancePath:instancePath+"/msteamsv2Configs"}))){
vErrors = vErrors === null ? validate97.errors : vErrors.concat(validate97.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data4 = data.name;
if(typeof data4 === "string"){
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.opsgenieConfigs !== undefined){
if(!(validate102(data.opsgenieConfigs, {instancePath:instancePath+"/opsgenieConfigs"}))){
vErrors = vErrors === null ? validate102.errors : vErrors.concat(validate102.errors);
errors = vErrors.length;
}
}
if(data.pagerdutyConfigs !== undefined){
if(!(validate111(data.pagerdutyConfigs, {instancePath:instancePath+"/pagerdutyConfigs"}))){
vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors);
errors = vErrors.length;
}
}
if(data.pushoverConfigs !== undefined){
if(!(validate116(data.pushoverConfigs, {instancePath:instancePath+"/pushoverConfigs"}))){
vErrors = vErrors === null ? validate116.errors : vErrors.concat(validate116.errors);
errors = vErrors.length;
}
}
if(data.rocketchatConfigs !== undefined){
if(!(validate121(data.rocketchatConfigs, {instancePath:instancePath+"/rocketchatConfigs"}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
}
if(data.slackConfigs !== undefined){
if(!(validate130(data.slackConfigs, {instancePath:instancePath+"/slackConfigs"}))){
vErrors = vErrors === null ? validate130.errors : vErrors.concat(validate130.errors);
errors = vErrors.length;
}
}
if(data.snsConfigs !== undefined){
if(!(validate145(data.snsConfigs, {instancePath:instancePath+"/snsConfigs"}))){
vErrors = vErrors === null ? validate145.errors : vErrors.concat(validate145.errors);
errors = vErrors.length;
}
}
if(data.telegramConfigs !== undefined){
if(!(validate152(data.telegramConfigs, {instancePath:instancePath+"/telegramConfigs"}))){
vErrors = vErrors === null ? validate152.errors : vErrors.concat(validate152.errors);
errors = vErrors.length;
}
}
if(data.victoropsConfigs !== undefined){
if(!(validate157(data.victoropsConfigs, {instancePath:instancePath+"/victoropsConfigs"}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
}
if(data.webexConfigs !== undefined){
if(!(validate162(data.webexConfigs, {instancePath:instancePath+"/webexConfigs"}))){
vErrors = vErrors === null ? validate162.errors : vErrors.concat(validate162.errors);
errors = vErrors.length;
}
}
if(data.webhookConfigs !== undefined){
if(!(validate167(data.webhookConfigs, {instancePath:instancePath+"/webhookConfigs"}))){
vErrors = vErrors === null ? validate167.errors : vErrors.concat(validate167.errors);
errors = vErrors.length;
}
}
if(data.wechatConfigs !== undefined){
if(!(validate172(data.wechatConfigs, {instancePath:instancePath+"/wechatConfigs"}))){
vErrors = vErrors === null ? validate172.errors : vErrors.concat(validate172.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate64.errors = vErrors;
return errors === 0;
}
function validate63(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate64(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate63.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields13.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.activeTimeIntervals !== undefined){
let data0 = data.activeTimeIntervals;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/activeTimeIntervals/" + i0,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/activeTimeIntervals",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
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
const len1 = data3.length;
for(let i2=0; i2<len1; i2++){
if(typeof data3[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupBy/" + i2,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupBy",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupBy",keyword:"type",params:{type: "array"}});
}
}
if(data.groupInterval !== undefined){
let data5 = data.groupInterval;
if(typeof data5 === "string"){
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern15.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.groupWait !== undefined){
let data6 = data.groupWait;
if(typeof data6 === "string"){
if(func2(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupWait",keyword:"minLength",params:{limit: 1}});
}
if(!pattern15.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupWait",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/groupWait",keyword:"type",params:{type: "string"}});
}
}
if(data.matchers !== undefined){
if(!(validate36(data.matchers, {instancePath:instancePath+"/matchers"}))){
vErrors = vErrors === null ? validate36.errors : vErrors.concat(validate36.errors);
errors = vErrors.length;
}
}
if(data.muteTimeIntervals !== undefined){
let data8 = data.muteTimeIntervals;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i4=0; i4<len2; i4++){
if(typeof data8[i4] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimeIntervals/" + i4,keyword:"type",params:{type: "string"}});
}
}
let i5 = data8.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data8[i5];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimeIntervals",keyword:"uniqueItems",params:{i: i5, j: j2}});
break;
}
indices2[item2] = i5;
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
let data11 = data.repeatInterval;
if(typeof data11 === "string"){
if(func2(data11) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repeatInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern15.test(data11)){
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
validate179.errors = vErrors;
return errors === 0;
}
function validate33(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "inhibitRules") || (key0 === "muteTimeIntervals")) || (key0 === "receivers")) || (key0 === "route"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.inhibitRules !== undefined){
if(!(validate34(data.inhibitRules, {instancePath:instancePath+"/inhibitRules"}))){
vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
errors = vErrors.length;
}
}
if(data.muteTimeIntervals !== undefined){
if(!(validate43(data.muteTimeIntervals, {instancePath:instancePath+"/muteTimeIntervals"}))){
vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
errors = vErrors.length;
}
}
if(data.receivers !== undefined){
if(!(validate63(data.receivers, {instancePath:instancePath+"/receivers"}))){
vErrors = vErrors === null ? validate63.errors : vErrors.concat(validate63.errors);
errors = vErrors.length;
}
}
if(data.route !== undefined){
if(!(validate179(data.route, {instancePath:instancePath+"/route"}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
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
/*# sourceURL="AlertmanagerConfig_v1alpha1" */;
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
export const PodMonitor_v1 = validate183;
function validate184(data, {instancePath=""}={}){
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
validate184.errors = vErrors;
return errors === 0;
}
const pattern32 = new RegExp("(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$", "");
const pattern33 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "");
function validate190(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if((!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))) && (typeof data !== "string")){
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: ["integer","string"]}});
}
if(typeof data === "string"){
if(!pattern33.test(data)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$"}});
}
}
validate190.errors = vErrors;
return errors === 0;
}
function validate198(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(typeof data !== "string"){
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "string"}});
}
if(!((((((((((((((((((((((data === "replace") || (data === "Replace")) || (data === "keep")) || (data === "Keep")) || (data === "drop")) || (data === "Drop")) || (data === "hashmod")) || (data === "HashMod")) || (data === "labelmap")) || (data === "LabelMap")) || (data === "labeldrop")) || (data === "LabelDrop")) || (data === "labelkeep")) || (data === "LabelKeep")) || (data === "lowercase")) || (data === "Lowercase")) || (data === "uppercase")) || (data === "Uppercase")) || (data === "keepequal")) || (data === "KeepEqual")) || (data === "dropequal")) || (data === "DropEqual"))){
errors = (vErrors ??= []).push({instancePath,keyword:"enum",params:{allowedValues: ["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}});
}
validate198.errors = vErrors;
return errors === 0;
}
function validate197(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "action") || (key0 === "modulus")) || (key0 === "regex")) || (key0 === "replacement")) || (key0 === "separator")) || (key0 === "sourceLabels")) || (key0 === "targetLabel"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.action !== undefined){
if(!(validate198(data.action, {instancePath:instancePath+"/action"}))){
vErrors = vErrors === null ? validate198.errors : vErrors.concat(validate198.errors);
errors = vErrors.length;
}
}
if(data.modulus !== undefined){
let data1 = data.modulus;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/modulus",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
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
let data5 = data.sourceLabels;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sourceLabels/" + i0,keyword:"type",params:{type: "string"}});
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
validate197.errors = vErrors;
return errors === 0;
}
function validate196(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate197(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate196.errors = vErrors;
return errors === 0;
}
function validate193(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields14.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.bearerTokenSecret !== undefined){
let data2 = data.bearerTokenSecret;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data2){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data2.optional !== undefined){
if(typeof data2.optional !== "boolean"){
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
let data11 = data.interval;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.metricRelabelings !== undefined){
if(!(validate196(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data15 = data.params;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key2 in data15){
let data16 = data15[key2];
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(typeof data16[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
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
let data20 = data.portNumber;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portNumber",keyword:"type",params:{type: "integer"}});
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 > 65535 || isNaN(data20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portNumber",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data20 < 1 || isNaN(data20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portNumber",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data23 = data.proxyUrl;
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.relabelings !== undefined){
if(!(validate196(data.relabelings, {instancePath:instancePath+"/relabelings"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
let data25 = data.scheme;
if(typeof data25 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data25 === "http") || (data25 === "https")) || (data25 === "HTTP")) || (data25 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.scrapeTimeout !== undefined){
let data26 = data.scrapeTimeout;
if(typeof data26 === "string"){
if(!pattern15.test(data26)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.targetPort !== undefined){
let data27 = data.targetPort;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
validate193.errors = vErrors;
return errors === 0;
}
function validate192(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate193(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate193.errors : vErrors.concat(validate193.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate192.errors = vErrors;
return errors === 0;
}
function validate208(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
}
if(!(((((data0 === "PrometheusProto") || (data0 === "OpenMetricsText0.0.1")) || (data0 === "OpenMetricsText1.0.0")) || (data0 === "PrometheusText0.0.4")) || (data0 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
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
validate208.errors = vErrors;
return errors === 0;
}
function validate211(data, {instancePath=""}={}){
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
validate211.errors = vErrors;
return errors === 0;
}
function validate210(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "matchExpressions") || (key0 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate211(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
validate210.errors = vErrors;
return errors === 0;
}
function validate189(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "selector"}});
}
for(const key0 in data){
if(!(fields15.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.attachMetadata !== undefined){
let data0 = data.attachMetadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "node")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.node !== undefined){
if(typeof data0.node !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata/node",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.bodySizeLimit !== undefined){
let data2 = data.bodySizeLimit;
if(typeof data2 === "string"){
if(!pattern32.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"pattern",params:{pattern: "(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$"}});
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
let data4 = data.fallbackScrapeProtocol;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data4 === "PrometheusProto") || (data4 === "OpenMetricsText0.0.1")) || (data4 === "OpenMetricsText1.0.0")) || (data4 === "PrometheusText0.0.4")) || (data4 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.jobLabel !== undefined){
if(typeof data.jobLabel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobLabel",keyword:"type",params:{type: "string"}});
}
}
if(data.keepDroppedTargets !== undefined){
let data6 = data.keepDroppedTargets;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelLimit !== undefined){
let data7 = data.labelLimit;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data8 = data.labelNameLengthLimit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data9 = data.labelValueLengthLimit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.namespaceSelector !== undefined){
let data10 = data.namespaceSelector;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key2 in data10){
if(!((key2 === "any") || (key2 === "matchNames"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data10.any !== undefined){
if(typeof data10.any !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/any",keyword:"type",params:{type: "boolean"}});
}
}
if(data10.matchNames !== undefined){
let data12 = data10.matchNames;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
if(typeof data12[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames/" + i0,keyword:"type",params:{type: "string"}});
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
let data14 = data.nativeHistogramBucketLimit;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate190(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.podMetricsEndpoints !== undefined){
if(!(validate192(data.podMetricsEndpoints, {instancePath:instancePath+"/podMetricsEndpoints"}))){
vErrors = vErrors === null ? validate192.errors : vErrors.concat(validate192.errors);
errors = vErrors.length;
}
}
if(data.podTargetLabels !== undefined){
let data17 = data.podTargetLabels;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(typeof data17[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels",keyword:"type",params:{type: "array"}});
}
}
if(data.sampleLimit !== undefined){
let data19 = data.sampleLimit;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scrapeClass !== undefined){
let data20 = data.scrapeClass;
if(typeof data20 === "string"){
if(func2(data20) < 1){
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
if(!(validate208(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate210(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.selectorMechanism !== undefined){
let data25 = data.selectorMechanism;
if(typeof data25 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"type",params:{type: "string"}});
}
if(!((data25 === "RelabelConfig") || (data25 === "RoleSelector"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"enum",params:{allowedValues: ["RelabelConfig","RoleSelector"]}});
}
}
if(data.targetLimit !== undefined){
let data26 = data.targetLimit;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate189.errors = vErrors;
return errors === 0;
}
function validate183(data, {instancePath=""}={}){
/*# sourceURL="PodMonitor_v1" */;
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
if(!(validate184(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate189(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate183.errors = vErrors;
return errors === 0;
}
export const Probe_v1 = validate215;
function validate216(data, {instancePath=""}={}){
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
validate216.errors = vErrors;
return errors === 0;
}
function validate228(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "values"))){
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
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 1}});
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"type",params:{type: "string"}});
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
validate228.errors = vErrors;
return errors === 0;
}
function validate227(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate228(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate228.errors : vErrors.concat(validate228.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate227.errors = vErrors;
return errors === 0;
}
function validate231(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key0 in data){
if(!(((((((key0 === "noProxy") || (key0 === "path")) || (key0 === "proxyConnectHeader")) || (key0 === "proxyFromEnvironment")) || (key0 === "proxyUrl")) || (key0 === "scheme")) || (key0 === "url"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
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
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data4 = data.proxyUrl;
if(typeof data4 === "string"){
if(!pattern11.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.scheme !== undefined){
let data5 = data.scheme;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data5 === "http") || (data5 === "https")) || (data5 === "HTTP")) || (data5 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.url !== undefined){
let data6 = data.url;
if(typeof data6 === "string"){
if(func2(data6) < 1){
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
validate231.errors = vErrors;
return errors === 0;
}
function validate236(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "namespaceSelector") || (key0 === "relabelingConfigs")) || (key0 === "selector"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespaceSelector !== undefined){
let data0 = data.namespaceSelector;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!((key1 === "any") || (key1 === "matchNames"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.any !== undefined){
if(typeof data0.any !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/any",keyword:"type",params:{type: "boolean"}});
}
}
if(data0.matchNames !== undefined){
let data2 = data0.matchNames;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(typeof data2[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames/" + i0,keyword:"type",params:{type: "string"}});
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
if(!(validate196(data.relabelingConfigs, {instancePath:instancePath+"/relabelingConfigs"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate210(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
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
function validate240(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "labels") || (key0 === "relabelingConfigs")) || (key0 === "static"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.labels !== undefined){
let data0 = data.labels;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data.relabelingConfigs !== undefined){
if(!(validate196(data.relabelingConfigs, {instancePath:instancePath+"/relabelingConfigs"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.static !== undefined){
let data3 = data.static;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/static/" + i0,keyword:"type",params:{type: "string"}});
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
validate240.errors = vErrors;
return errors === 0;
}
function validate235(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "ingress") || (key0 === "staticConfig"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.ingress !== undefined){
if(!(validate236(data.ingress, {instancePath:instancePath+"/ingress"}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
errors = vErrors.length;
}
}
if(data.staticConfig !== undefined){
if(!(validate240(data.staticConfig, {instancePath:instancePath+"/staticConfig"}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
function validate221(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields16.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.bearerTokenSecret !== undefined){
let data2 = data.bearerTokenSecret;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data2){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data2.key !== undefined){
if(typeof data2.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data2.name !== undefined){
if(typeof data2.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data2.optional !== undefined){
if(typeof data2.optional !== "boolean"){
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
let data8 = data.fallbackScrapeProtocol;
if(typeof data8 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data8 === "PrometheusProto") || (data8 === "OpenMetricsText0.0.1")) || (data8 === "OpenMetricsText1.0.0")) || (data8 === "PrometheusText0.0.4")) || (data8 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.interval !== undefined){
let data10 = data.interval;
if(typeof data10 === "string"){
if(!pattern15.test(data10)){
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
let data12 = data.keepDroppedTargets;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelLimit !== undefined){
let data13 = data.labelLimit;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data14 = data.labelNameLengthLimit;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data15 = data.labelValueLengthLimit;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.metricRelabelings !== undefined){
if(!(validate196(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.module !== undefined){
if(typeof data.module !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"type",params:{type: "string"}});
}
}
if(data.nativeHistogramBucketLimit !== undefined){
let data18 = data.nativeHistogramBucketLimit;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate190(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.oauth2 !== undefined){
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
if(!(validate227(data.params, {instancePath:instancePath+"/params"}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.prober !== undefined){
if(!(validate231(data.prober, {instancePath:instancePath+"/prober"}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.sampleLimit !== undefined){
let data23 = data.sampleLimit;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scrapeClass !== undefined){
let data24 = data.scrapeClass;
if(typeof data24 === "string"){
if(func2(data24) < 1){
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
if(!(validate208(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.scrapeTimeout !== undefined){
let data28 = data.scrapeTimeout;
if(typeof data28 === "string"){
if(!pattern15.test(data28)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.targetLimit !== undefined){
let data29 = data.targetLimit;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.targets !== undefined){
if(!(validate235(data.targets, {instancePath:instancePath+"/targets"}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate221.errors = vErrors;
return errors === 0;
}
function validate215(data, {instancePath=""}={}){
/*# sourceURL="Probe_v1" */;
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
if(!(validate216(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate216.errors : vErrors.concat(validate216.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate221(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate215.errors = vErrors;
return errors === 0;
}
export const PrometheusRule_v1 = validate246;
function validate247(data, {instancePath=""}={}){
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
validate247.errors = vErrors;
return errors === 0;
}
const pattern45 = new RegExp("^([aA][bB][oO][rR][tT]|[wW][aA][rR][nN])?$", "");
function validate256(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expr === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "expr"}});
}
for(const key0 in data){
if(!(((((((key0 === "alert") || (key0 === "annotations")) || (key0 === "expr")) || (key0 === "for")) || (key0 === "keep_firing_for")) || (key0 === "labels")) || (key0 === "record"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.alert !== undefined){
if(typeof data.alert !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert",keyword:"type",params:{type: "string"}});
}
}
if(data.annotations !== undefined){
let data1 = data.annotations;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/annotations/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
let data4 = data.for;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data.keep_firing_for !== undefined){
let data5 = data.keep_firing_for;
if(typeof data5 === "string"){
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keep_firing_for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern15.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keep_firing_for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keep_firing_for",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
let data6 = data.labels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(typeof data6[key2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
validate256.errors = vErrors;
return errors === 0;
}
function validate255(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate256(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate256.errors : vErrors.concat(validate256.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate255.errors = vErrors;
return errors === 0;
}
function validate254(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key0 in data){
if(!(((((((key0 === "interval") || (key0 === "labels")) || (key0 === "limit")) || (key0 === "name")) || (key0 === "partial_response_strategy")) || (key0 === "query_offset")) || (key0 === "rules"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.interval !== undefined){
let data0 = data.interval;
if(typeof data0 === "string"){
if(!pattern15.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
let data1 = data.labels;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(typeof data1[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
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
let data4 = data.name;
if(typeof data4 === "string"){
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.partial_response_strategy !== undefined){
let data5 = data.partial_response_strategy;
if(typeof data5 === "string"){
if(!pattern45.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/partial_response_strategy",keyword:"pattern",params:{pattern: "^([aA][bB][oO][rR][tT]|[wW][aA][rR][nN])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/partial_response_strategy",keyword:"type",params:{type: "string"}});
}
}
if(data.query_offset !== undefined){
let data6 = data.query_offset;
if(typeof data6 === "string"){
if(!pattern15.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query_offset",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query_offset",keyword:"type",params:{type: "string"}});
}
}
if(data.rules !== undefined){
if(!(validate255(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate254.errors = vErrors;
return errors === 0;
}
function validate253(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate254(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate253.errors = vErrors;
return errors === 0;
}
function validate252(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "groups")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.groups !== undefined){
if(!(validate253(data.groups, {instancePath:instancePath+"/groups"}))){
vErrors = vErrors === null ? validate253.errors : vErrors.concat(validate253.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate252.errors = vErrors;
return errors === 0;
}
function validate246(data, {instancePath=""}={}){
/*# sourceURL="PrometheusRule_v1" */;
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
if(!(validate247(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate247.errors : vErrors.concat(validate247.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate252(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate252.errors : vErrors.concat(validate252.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate246.errors = vErrors;
return errors === 0;
}
export const ScrapeConfig_v1alpha1 = validate262;
function validate263(data, {instancePath=""}={}){
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
validate263.errors = vErrors;
return errors === 0;
}
function validate271(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.subscriptionID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "subscriptionID"}});
}
for(const key0 in data){
if(!(fields17.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authenticationMethod !== undefined){
let data0 = data.authenticationMethod;
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authenticationMethod",keyword:"type",params:{type: "string"}});
}
if(!((((data0 === "OAuth") || (data0 === "ManagedIdentity")) || (data0 === "SDK")) || (data0 === "WorkloadIdentity"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authenticationMethod",keyword:"enum",params:{allowedValues: ["OAuth","ManagedIdentity","SDK","WorkloadIdentity"]}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.clientID !== undefined){
let data3 = data.clientID;
if(typeof data3 === "string"){
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientID",keyword:"type",params:{type: "string"}});
}
}
if(data.clientSecret !== undefined){
let data4 = data.clientSecret;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data4){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data4.key !== undefined){
if(typeof data4.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data4.optional !== undefined){
if(typeof data4.optional !== "boolean"){
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
let data9 = data.environment;
if(typeof data9 === "string"){
if(func2(data9) < 1){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data13 = data.port;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 65535 || isNaN(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data13 < 0 || isNaN(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data16 = data.proxyUrl;
if(typeof data16 === "string"){
if(!pattern11.test(data16)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data17 = data.refreshInterval;
if(typeof data17 === "string"){
if(!pattern15.test(data17)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.resourceGroup !== undefined){
let data18 = data.resourceGroup;
if(typeof data18 === "string"){
if(func2(data18) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resourceGroup",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resourceGroup",keyword:"type",params:{type: "string"}});
}
}
if(data.subscriptionID !== undefined){
let data19 = data.subscriptionID;
if(typeof data19 === "string"){
if(func2(data19) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/subscriptionID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/subscriptionID",keyword:"type",params:{type: "string"}});
}
}
if(data.tenantID !== undefined){
let data20 = data.tenantID;
if(typeof data20 === "string"){
if(func2(data20) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantID",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate271.errors = vErrors;
return errors === 0;
}
function validate270(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate271(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate271.errors : vErrors.concat(validate271.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate270.errors = vErrors;
return errors === 0;
}
function validate281(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key0 in data){
if(!(fields18.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowStale !== undefined){
if(typeof data.allowStale !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowStale",keyword:"type",params:{type: "boolean"}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.datacenter !== undefined){
let data3 = data.datacenter;
if(typeof data3 === "string"){
if(func2(data3) < 1){
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
let data5 = data.filter;
if(typeof data5 === "string"){
if(func2(data5) < 1){
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
let data7 = data.healthFilter;
if(typeof data7 === "string"){
if(func2(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/healthFilter",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/healthFilter",keyword:"type",params:{type: "string"}});
}
}
if(data.namespace !== undefined){
let data8 = data.namespace;
if(typeof data8 === "string"){
if(func2(data8) < 1){
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
let data10 = data.nodeMeta;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key1 in data10){
if(typeof data10[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeMeta/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nodeMeta",keyword:"type",params:{type: "object"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.partition !== undefined){
let data13 = data.partition;
if(typeof data13 === "string"){
if(func2(data13) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/partition",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/partition",keyword:"type",params:{type: "string"}});
}
}
if(data.pathPrefix !== undefined){
let data14 = data.pathPrefix;
if(typeof data14 === "string"){
if(func2(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pathPrefix",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pathPrefix",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data17 = data.proxyUrl;
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data18 = data.refreshInterval;
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.scheme !== undefined){
let data19 = data.scheme;
if(typeof data19 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data19 === "http") || (data19 === "https")) || (data19 === "HTTP")) || (data19 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.server !== undefined){
let data20 = data.server;
if(typeof data20 === "string"){
if(func2(data20) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.services !== undefined){
let data21 = data.services;
if(Array.isArray(data21)){
const len0 = data21.length;
for(let i0=0; i0<len0; i0++){
if(typeof data21[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/services/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data21.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data21[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/services",keyword:"type",params:{type: "array"}});
}
}
if(data.tagSeparator !== undefined){
let data23 = data.tagSeparator;
if(typeof data23 === "string"){
if(func2(data23) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.tags !== undefined){
let data24 = data.tags;
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i2=0; i2<len1; i2++){
if(typeof data24[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags/" + i2,keyword:"type",params:{type: "string"}});
}
}
let i3 = data24.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data24[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"uniqueItems",params:{i: i3, j: j1}});
break;
}
indices1[item1] = i3;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tags",keyword:"type",params:{type: "array"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.tokenRef !== undefined){
let data27 = data.tokenRef;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data27){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data27.key !== undefined){
if(typeof data27.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef/key",keyword:"type",params:{type: "string"}});
}
}
if(data27.name !== undefined){
if(typeof data27.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tokenRef/name",keyword:"type",params:{type: "string"}});
}
}
if(data27.optional !== undefined){
if(typeof data27.optional !== "boolean"){
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
validate281.errors = vErrors;
return errors === 0;
}
function validate280(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate281(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate281.errors : vErrors.concat(validate281.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate280.errors = vErrors;
return errors === 0;
}
function validate290(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields19.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
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
if(data5 < 0 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data8 = data.proxyUrl;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data9 = data.refreshInterval;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate290.errors = vErrors;
return errors === 0;
}
function validate289(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate290(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate290.errors : vErrors.concat(validate290.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate289.errors = vErrors;
return errors === 0;
}
function validate298(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.names === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "names"}});
}
for(const key0 in data){
if(!((((key0 === "names") || (key0 === "port")) || (key0 === "refreshInterval")) || (key0 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.names !== undefined){
let data0 = data.names;
if(Array.isArray(data0)){
if(data0.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"minItems",params:{limit: 1}});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/names/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/names/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/names",keyword:"type",params:{type: "array"}});
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
if(data2 < 0 || isNaN(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.refreshInterval !== undefined){
let data3 = data.refreshInterval;
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.type !== undefined){
let data4 = data.type;
if(typeof data4 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!(((((data4 === "A") || (data4 === "AAAA")) || (data4 === "MX")) || (data4 === "NS")) || (data4 === "SRV"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["A","AAAA","MX","NS","SRV"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate298.errors = vErrors;
return errors === 0;
}
function validate297(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate298(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate298.errors : vErrors.concat(validate298.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate297.errors = vErrors;
return errors === 0;
}
function validate306(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.values === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "values"}});
}
for(const key0 in data){
if(!((key0 === "name") || (key0 === "values"))){
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
if(data.values !== undefined){
let data1 = data.values;
if(Array.isArray(data1)){
if(data1.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"minItems",params:{limit: 1}});
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func2(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/values/" + i0,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/values",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
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
const pattern59 = new RegExp("^[a-zA-Z][a-zA-Z0-9+.-]*://.+$", "");
function validate302(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "host"}});
}
for(const key0 in data){
if(!(fields20.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filters !== undefined){
if(!(validate305(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(func2(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"minLength",params:{limit: 1}});
}
if(!pattern59.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"pattern",params:{pattern: "^[a-zA-Z][a-zA-Z0-9+.-]*://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
}
}
if(data.hostNetworkingHost !== undefined){
let data6 = data.hostNetworkingHost;
if(typeof data6 === "string"){
if(func2(data6) < 1){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data10 = data.port;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 > 65535 || isNaN(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data10 < 0 || isNaN(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data13 = data.proxyUrl;
if(typeof data13 === "string"){
if(!pattern11.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data14 = data.refreshInterval;
if(typeof data14 === "string"){
if(!pattern15.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate302.errors = vErrors;
return errors === 0;
}
function validate301(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate302(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate301.errors = vErrors;
return errors === 0;
}
function validate315(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "host"}});
}
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key0 in data){
if(!(fields21.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.filters !== undefined){
if(!(validate305(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
}
}
if(data.host !== undefined){
let data5 = data.host;
if(typeof data5 === "string"){
if(!pattern59.test(data5)){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data8 = data.port;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data8 < 0 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data11 = data.proxyUrl;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data12 = data.refreshInterval;
if(typeof data12 === "string"){
if(!pattern15.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data13 = data.role;
if(typeof data13 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!(((data13 === "Services") || (data13 === "Tasks")) || (data13 === "Nodes"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Services","Tasks","Nodes"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate315(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate314.errors = vErrors;
return errors === 0;
}
function validate325(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields22.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.accessKey !== undefined){
let data0 = data.accessKey;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
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
if(!(validate305(data.filters, {instancePath:instancePath+"/filters"}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
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
let data8 = data.port;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 65535 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data8 < 0 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data11 = data.proxyUrl;
if(typeof data11 === "string"){
if(!pattern11.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data12 = data.refreshInterval;
if(typeof data12 === "string"){
if(!pattern15.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data13 = data.region;
if(typeof data13 === "string"){
if(func2(data13) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.roleARN !== undefined){
let data14 = data.roleARN;
if(typeof data14 === "string"){
if(func2(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"type",params:{type: "string"}});
}
}
if(data.secretKey !== undefined){
let data15 = data.secretKey;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data15){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data15.key !== undefined){
if(typeof data15.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data15.name !== undefined){
if(typeof data15.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data15.optional !== undefined){
if(typeof data15.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "object"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate325.errors = vErrors;
return errors === 0;
}
function validate324(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate325(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate325.errors : vErrors.concat(validate325.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate324.errors = vErrors;
return errors === 0;
}
function validate332(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key0 in data){
if(!(fields23.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data8 = data.proxyUrl;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data9 = data.refreshInterval;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.server !== undefined){
let data10 = data.server;
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate332.errors = vErrors;
return errors === 0;
}
function validate331(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate332(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate332.errors : vErrors.concat(validate332.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate331.errors = vErrors;
return errors === 0;
}
const pattern70 = new RegExp("^[^*]*(\\*[^/]*)?\\.(json|yml|yaml|JSON|YML|YAML)$", "");
function validate341(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.files === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "files"}});
}
for(const key0 in data){
if(!((key0 === "files") || (key0 === "refreshInterval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.files !== undefined){
let data0 = data.files;
if(Array.isArray(data0)){
if(data0.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files",keyword:"minItems",params:{limit: 1}});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern70.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,keyword:"pattern",params:{pattern: "^[^*]*(\\*[^/]*)?\\.(json|yml|yaml|JSON|YML|YAML)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/files/" + i0,keyword:"type",params:{type: "string"}});
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
if(data.refreshInterval !== undefined){
let data2 = data.refreshInterval;
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
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
validate341.errors = vErrors;
return errors === 0;
}
function validate340(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate341(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate340.errors = vErrors;
return errors === 0;
}
function validate345(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.project === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "project"}});
}
if(data.zone === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "zone"}});
}
for(const key0 in data){
if(!((((((key0 === "filter") || (key0 === "port")) || (key0 === "project")) || (key0 === "refreshInterval")) || (key0 === "tagSeparator")) || (key0 === "zone"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.filter !== undefined){
let data0 = data.filter;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/filter",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data1 = data.port;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 65535 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data1 < 0 || isNaN(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.project !== undefined){
let data2 = data.project;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
if(!pattern15.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tagSeparator !== undefined){
let data4 = data.tagSeparator;
if(typeof data4 === "string"){
if(func2(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.zone !== undefined){
let data5 = data.zone;
if(typeof data5 === "string"){
if(func2(data5) < 1){
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
validate345.errors = vErrors;
return errors === 0;
}
function validate344(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate345(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate345.errors : vErrors.concat(validate345.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate344.errors = vErrors;
return errors === 0;
}
function validate349(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key0 in data){
if(!(fields24.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
let data4 = data.labelSelector;
if(typeof data4 === "string"){
if(func2(data4) < 1){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data7 = data.port;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data7 < 0 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data10 = data.proxyUrl;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data11 = data.refreshInterval;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data12 = data.role;
if(typeof data12 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((((data12 === "hcloud") || (data12 === "Hcloud")) || (data12 === "robot")) || (data12 === "Robot"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["hcloud","Hcloud","robot","Robot"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate349.errors = vErrors;
return errors === 0;
}
function validate348(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate349(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate348.errors = vErrors;
return errors === 0;
}
function validate358(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key0 in data){
if(!(fields25.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data8 = data.proxyUrl;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data9 = data.refreshInterval;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data11 = data.url;
if(typeof data11 === "string"){
if(!pattern10.test(data11)){
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
validate358.errors = vErrors;
return errors === 0;
}
function validate357(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate358(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate358.errors : vErrors.concat(validate358.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate357.errors = vErrors;
return errors === 0;
}
function validate367(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorization === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "authorization"}});
}
if(data.datacenterID === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "datacenterID"}});
}
for(const key0 in data){
if(!(fields26.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.datacenterID !== undefined){
let data1 = data.datacenterID;
if(typeof data1 === "string"){
if(func2(data1) < 1){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data6 = data.port;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data6 < 0 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data9 = data.proxyUrl;
if(typeof data9 === "string"){
if(!pattern11.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data10 = data.refreshInterval;
if(typeof data10 === "string"){
if(!pattern15.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate367.errors = vErrors;
return errors === 0;
}
function validate366(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate367(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate367.errors : vErrors.concat(validate367.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate366.errors = vErrors;
return errors === 0;
}
function validate381(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key0 in data){
if(!(((key0 === "field") || (key0 === "label")) || (key0 === "role"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.field !== undefined){
let data0 = data.field;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/field",keyword:"type",params:{type: "string"}});
}
}
if(data.label !== undefined){
let data1 = data.label;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/label",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data2 = data.role;
if(typeof data2 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((((((data2 === "Pod") || (data2 === "Endpoints")) || (data2 === "Ingress")) || (data2 === "Service")) || (data2 === "Node")) || (data2 === "EndpointSlice"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Pod","Endpoints","Ingress","Service","Node","EndpointSlice"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate381.errors = vErrors;
return errors === 0;
}
function validate380(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate381(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate380.errors = vErrors;
return errors === 0;
}
function validate375(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key0 in data){
if(!(fields27.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.apiServer !== undefined){
let data0 = data.apiServer;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiServer",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiServer",keyword:"type",params:{type: "string"}});
}
}
if(data.attachMetadata !== undefined){
let data1 = data.attachMetadata;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
for(const key1 in data1){
if(!(key1 === "node")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.node !== undefined){
if(typeof data1.node !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata/node",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
let data7 = data.namespaces;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((key2 === "names") || (key2 === "ownNamespace"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data7.names !== undefined){
let data8 = data7.names;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
if(typeof data8[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/names/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data8[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/names",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces/names",keyword:"type",params:{type: "array"}});
}
}
if(data7.ownNamespace !== undefined){
if(typeof data7.ownNamespace !== "boolean"){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data15 = data.proxyUrl;
if(typeof data15 === "string"){
if(!pattern11.test(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data16 = data.role;
if(typeof data16 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((((((data16 === "Pod") || (data16 === "Endpoints")) || (data16 === "Ingress")) || (data16 === "Service")) || (data16 === "Node")) || (data16 === "EndpointSlice"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Pod","Endpoints","Ingress","Service","Node","EndpointSlice"]}});
}
}
if(data.selectors !== undefined){
if(!(validate380(data.selectors, {instancePath:instancePath+"/selectors"}))){
vErrors = vErrors === null ? validate380.errors : vErrors.concat(validate380.errors);
errors = vErrors.length;
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate375.errors = vErrors;
return errors === 0;
}
function validate374(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate375(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate375.errors : vErrors.concat(validate375.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate374.errors = vErrors;
return errors === 0;
}
function validate388(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key0 in data){
if(!(fields28.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.clientID !== undefined){
let data2 = data.clientID;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
let data4 = data.fetchTimeout;
if(typeof data4 === "string"){
if(!pattern15.test(data4)){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data10 = data.proxyUrl;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data11 = data.refreshInterval;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.server !== undefined){
let data12 = data.server;
if(typeof data12 === "string"){
if(!pattern10.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate388.errors = vErrors;
return errors === 0;
}
function validate387(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate388(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate387.errors = vErrors;
return errors === 0;
}
function validate397(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields29.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.accessKey !== undefined){
let data0 = data.accessKey;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.key !== undefined){
if(typeof data0.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.optional !== undefined){
if(typeof data0.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"type",params:{type: "object"}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.enableHTTP2 !== undefined){
if(typeof data.enableHTTP2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHTTP2",keyword:"type",params:{type: "boolean"}});
}
}
if(data.endpoint !== undefined){
let data7 = data.endpoint;
if(typeof data7 === "string"){
if(func2(data7) < 1){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data11 = data.port;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 65535 || isNaN(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data11 < 0 || isNaN(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data14 = data.proxyUrl;
if(typeof data14 === "string"){
if(!pattern11.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data15 = data.refreshInterval;
if(typeof data15 === "string"){
if(!pattern15.test(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data16 = data.region;
if(typeof data16 === "string"){
if(func2(data16) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.roleARN !== undefined){
let data17 = data.roleARN;
if(typeof data17 === "string"){
if(func2(data17) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/roleARN",keyword:"type",params:{type: "string"}});
}
}
if(data.secretKey !== undefined){
let data18 = data.secretKey;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data18){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data18.key !== undefined){
if(typeof data18.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data18.name !== undefined){
if(typeof data18.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data18.optional !== undefined){
if(typeof data18.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "object"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate397.errors = vErrors;
return errors === 0;
}
function validate396(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate397(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate397.errors : vErrors.concat(validate397.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate396.errors = vErrors;
return errors === 0;
}
function validate406(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields30.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
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
if(data5 < 0 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data8 = data.proxyUrl;
if(typeof data8 === "string"){
if(!pattern11.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data9 = data.refreshInterval;
if(typeof data9 === "string"){
if(!pattern15.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data10 = data.region;
if(typeof data10 === "string"){
if(func2(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.tagSeparator !== undefined){
let data11 = data.tagSeparator;
if(typeof data11 === "string"){
if(func2(data11) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate406.errors = vErrors;
return errors === 0;
}
function validate405(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate406(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate406.errors : vErrors.concat(validate406.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate405.errors = vErrors;
return errors === 0;
}
function validate413(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate197(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate197.errors : vErrors.concat(validate197.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate413.errors = vErrors;
return errors === 0;
}
function validate418(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key0 in data){
if(!(fields31.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allowStale !== undefined){
if(typeof data.allowStale !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowStale",keyword:"type",params:{type: "boolean"}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
let data5 = data.namespace;
if(typeof data5 === "string"){
if(func2(data5) < 1){
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data10 = data.proxyUrl;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data11 = data.refreshInterval;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data12 = data.region;
if(typeof data12 === "string"){
if(func2(data12) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.server !== undefined){
let data13 = data.server;
if(typeof data13 === "string"){
if(!pattern10.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/server",keyword:"type",params:{type: "string"}});
}
}
if(data.tagSeparator !== undefined){
let data14 = data.tagSeparator;
if(typeof data14 === "string"){
if(func2(data14) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagSeparator",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate418.errors = vErrors;
return errors === 0;
}
function validate417(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate418(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate418.errors : vErrors.concat(validate418.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate417.errors = vErrors;
return errors === 0;
}
function validate428(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "region"}});
}
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key0 in data){
if(!(fields32.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.allTenants !== undefined){
if(typeof data.allTenants !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allTenants",keyword:"type",params:{type: "boolean"}});
}
}
if(data.applicationCredentialId !== undefined){
let data1 = data.applicationCredentialId;
if(typeof data1 === "string"){
if(func2(data1) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialId",keyword:"type",params:{type: "string"}});
}
}
if(data.applicationCredentialName !== undefined){
let data2 = data.applicationCredentialName;
if(typeof data2 === "string"){
if(func2(data2) < 1){
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
for(const key1 in data3){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationCredentialSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
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
let data7 = data.availability;
if(typeof data7 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/availability",keyword:"type",params:{type: "string"}});
}
if(!((((((data7 === "Public") || (data7 === "public")) || (data7 === "Admin")) || (data7 === "admin")) || (data7 === "Internal")) || (data7 === "internal"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/availability",keyword:"enum",params:{allowedValues: ["Public","public","Admin","admin","Internal","internal"]}});
}
}
if(data.domainID !== undefined){
let data8 = data.domainID;
if(typeof data8 === "string"){
if(func2(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainID",keyword:"type",params:{type: "string"}});
}
}
if(data.domainName !== undefined){
let data9 = data.domainName;
if(typeof data9 === "string"){
if(func2(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/domainName",keyword:"type",params:{type: "string"}});
}
}
if(data.identityEndpoint !== undefined){
let data10 = data.identityEndpoint;
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/identityEndpoint",keyword:"pattern",params:{pattern: "^https?://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/identityEndpoint",keyword:"type",params:{type: "string"}});
}
}
if(data.password !== undefined){
let data11 = data.password;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data11){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data11.key !== undefined){
if(typeof data11.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/key",keyword:"type",params:{type: "string"}});
}
}
if(data11.name !== undefined){
if(typeof data11.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/name",keyword:"type",params:{type: "string"}});
}
}
if(data11.optional !== undefined){
if(typeof data11.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/password/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/password",keyword:"type",params:{type: "object"}});
}
}
if(data.port !== undefined){
let data15 = data.port;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 > 65535 || isNaN(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data15 < 0 || isNaN(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.projectID !== undefined){
let data16 = data.projectID;
if(typeof data16 === "string"){
if(func2(data16) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"type",params:{type: "string"}});
}
}
if(data.projectName !== undefined){
let data17 = data.projectName;
if(typeof data17 === "string"){
if(func2(data17) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectName",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data18 = data.refreshInterval;
if(typeof data18 === "string"){
if(!pattern15.test(data18)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.region !== undefined){
let data19 = data.region;
if(typeof data19 === "string"){
if(func2(data19) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/region",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data20 = data.role;
if(typeof data20 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!(((data20 === "Instance") || (data20 === "Hypervisor")) || (data20 === "LoadBalancer"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Instance","Hypervisor","LoadBalancer"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.userid !== undefined){
let data22 = data.userid;
if(typeof data22 === "string"){
if(func2(data22) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/userid",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/userid",keyword:"type",params:{type: "string"}});
}
}
if(data.username !== undefined){
let data23 = data.username;
if(typeof data23 === "string"){
if(func2(data23) < 1){
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
validate428.errors = vErrors;
return errors === 0;
}
function validate427(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate428(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate428.errors : vErrors.concat(validate428.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate427.errors = vErrors;
return errors === 0;
}
function validate433(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!((((((key0 === "applicationKey") || (key0 === "applicationSecret")) || (key0 === "consumerKey")) || (key0 === "endpoint")) || (key0 === "refreshInterval")) || (key0 === "service"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.applicationKey !== undefined){
let data0 = data.applicationKey;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationKey",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationKey",keyword:"type",params:{type: "string"}});
}
}
if(data.applicationSecret !== undefined){
let data1 = data.applicationSecret;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.key !== undefined){
if(typeof data1.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.optional !== undefined){
if(typeof data1.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/applicationSecret",keyword:"type",params:{type: "object"}});
}
}
if(data.consumerKey !== undefined){
let data5 = data.consumerKey;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data5){
if(!(((key2 === "key") || (key2 === "name")) || (key2 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data5.key !== undefined){
if(typeof data5.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.optional !== undefined){
if(typeof data5.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/consumerKey",keyword:"type",params:{type: "object"}});
}
}
if(data.endpoint !== undefined){
let data9 = data.endpoint;
if(typeof data9 === "string"){
if(func2(data9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoint",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data10 = data.refreshInterval;
if(typeof data10 === "string"){
if(!pattern15.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.service !== undefined){
let data11 = data.service;
if(typeof data11 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
if(!((data11 === "VPS") || (data11 === "DedicatedServer"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"enum",params:{allowedValues: ["VPS","DedicatedServer"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate433.errors = vErrors;
return errors === 0;
}
function validate432(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate433(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate432.errors = vErrors;
return errors === 0;
}
function validate438(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.query === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "query"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key0 in data){
if(!(fields33.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.port !== undefined){
let data7 = data.port;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 > 65535 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data7 < 0 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data10 = data.proxyUrl;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.query !== undefined){
let data11 = data.query;
if(typeof data11 === "string"){
if(func2(data11) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/query",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data12 = data.refreshInterval;
if(typeof data12 === "string"){
if(!pattern15.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data14 = data.url;
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
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
validate438.errors = vErrors;
return errors === 0;
}
function validate437(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate438(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate437.errors = vErrors;
return errors === 0;
}
function validate448(data, {instancePath=""}={}){
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
for(const key0 in data){
if(!(fields34.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.accessKey !== undefined){
let data0 = data.accessKey;
if(typeof data0 === "string"){
if(func2(data0) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/accessKey",keyword:"type",params:{type: "string"}});
}
}
if(data.apiURL !== undefined){
let data1 = data.apiURL;
if(typeof data1 === "string"){
if(!pattern10.test(data1)){
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
let data4 = data.nameFilter;
if(typeof data4 === "string"){
if(func2(data4) < 1){
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
let data6 = data.port;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data6 < 0 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.projectID !== undefined){
let data7 = data.projectID;
if(typeof data7 === "string"){
if(func2(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/projectID",keyword:"type",params:{type: "string"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data10 = data.proxyUrl;
if(typeof data10 === "string"){
if(!pattern11.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.refreshInterval !== undefined){
let data11 = data.refreshInterval;
if(typeof data11 === "string"){
if(!pattern15.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/refreshInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.role !== undefined){
let data12 = data.role;
if(typeof data12 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"type",params:{type: "string"}});
}
if(!((data12 === "Instance") || (data12 === "Baremetal"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["Instance","Baremetal"]}});
}
}
if(data.secretKey !== undefined){
let data13 = data.secretKey;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data13){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data13.key !== undefined){
if(typeof data13.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data13.name !== undefined){
if(typeof data13.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data13.optional !== undefined){
if(typeof data13.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secretKey",keyword:"type",params:{type: "object"}});
}
}
if(data.tagsFilter !== undefined){
let data17 = data.tagsFilter;
if(Array.isArray(data17)){
if(data17.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter",keyword:"minItems",params:{limit: 1}});
}
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
let data18 = data17[i0];
if(typeof data18 === "string"){
if(func2(data18) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data17.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data17[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tagsFilter",keyword:"type",params:{type: "array"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
errors = vErrors.length;
}
}
if(data.zone !== undefined){
let data20 = data.zone;
if(typeof data20 === "string"){
if(func2(data20) < 1){
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
validate448.errors = vErrors;
return errors === 0;
}
function validate447(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate448(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate448.errors : vErrors.concat(validate448.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate447.errors = vErrors;
return errors === 0;
}
function validate453(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
if(data.length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minItems",params:{limit: 1}});
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "string"}});
}
if(!(((((data0 === "PrometheusProto") || (data0 === "OpenMetricsText0.0.1")) || (data0 === "OpenMetricsText1.0.0")) || (data0 === "PrometheusText0.0.4")) || (data0 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/" + i0,keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
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
validate453.errors = vErrors;
return errors === 0;
}
function validate456(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.targets === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "targets"}});
}
for(const key0 in data){
if(!((key0 === "labels") || (key0 === "targets"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.labels !== undefined){
let data0 = data.labels;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(typeof data0[key1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data.targets !== undefined){
let data2 = data.targets;
if(Array.isArray(data2)){
if(data2.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"minItems",params:{limit: 1}});
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func2(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + i0,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
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
validate456.errors = vErrors;
return errors === 0;
}
function validate455(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate456(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate456.errors : vErrors.concat(validate456.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate455.errors = vErrors;
return errors === 0;
}
function validate268(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields35.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.azureSDConfigs !== undefined){
if(!(validate270(data.azureSDConfigs, {instancePath:instancePath+"/azureSDConfigs"}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
errors = vErrors.length;
}
}
if(data.bodySizeLimit !== undefined){
let data3 = data.bodySizeLimit;
if(typeof data3 === "string"){
if(!pattern32.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"pattern",params:{pattern: "(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"type",params:{type: "string"}});
}
}
if(data.consulSDConfigs !== undefined){
if(!(validate280(data.consulSDConfigs, {instancePath:instancePath+"/consulSDConfigs"}))){
vErrors = vErrors === null ? validate280.errors : vErrors.concat(validate280.errors);
errors = vErrors.length;
}
}
if(data.convertClassicHistogramsToNHCB !== undefined){
if(typeof data.convertClassicHistogramsToNHCB !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/convertClassicHistogramsToNHCB",keyword:"type",params:{type: "boolean"}});
}
}
if(data.digitalOceanSDConfigs !== undefined){
if(!(validate289(data.digitalOceanSDConfigs, {instancePath:instancePath+"/digitalOceanSDConfigs"}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
errors = vErrors.length;
}
}
if(data.dnsSDConfigs !== undefined){
if(!(validate297(data.dnsSDConfigs, {instancePath:instancePath+"/dnsSDConfigs"}))){
vErrors = vErrors === null ? validate297.errors : vErrors.concat(validate297.errors);
errors = vErrors.length;
}
}
if(data.dockerSDConfigs !== undefined){
if(!(validate301(data.dockerSDConfigs, {instancePath:instancePath+"/dockerSDConfigs"}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
errors = vErrors.length;
}
}
if(data.dockerSwarmSDConfigs !== undefined){
if(!(validate314(data.dockerSwarmSDConfigs, {instancePath:instancePath+"/dockerSwarmSDConfigs"}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
errors = vErrors.length;
}
}
if(data.ec2SDConfigs !== undefined){
if(!(validate324(data.ec2SDConfigs, {instancePath:instancePath+"/ec2SDConfigs"}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
if(!(validate331(data.eurekaSDConfigs, {instancePath:instancePath+"/eurekaSDConfigs"}))){
vErrors = vErrors === null ? validate331.errors : vErrors.concat(validate331.errors);
errors = vErrors.length;
}
}
if(data.fallbackScrapeProtocol !== undefined){
let data14 = data.fallbackScrapeProtocol;
if(typeof data14 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data14 === "PrometheusProto") || (data14 === "OpenMetricsText0.0.1")) || (data14 === "OpenMetricsText1.0.0")) || (data14 === "PrometheusText0.0.4")) || (data14 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.fileSDConfigs !== undefined){
if(!(validate340(data.fileSDConfigs, {instancePath:instancePath+"/fileSDConfigs"}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
if(data.gceSDConfigs !== undefined){
if(!(validate344(data.gceSDConfigs, {instancePath:instancePath+"/gceSDConfigs"}))){
vErrors = vErrors === null ? validate344.errors : vErrors.concat(validate344.errors);
errors = vErrors.length;
}
}
if(data.hetznerSDConfigs !== undefined){
if(!(validate348(data.hetznerSDConfigs, {instancePath:instancePath+"/hetznerSDConfigs"}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
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
if(!(validate357(data.httpSDConfigs, {instancePath:instancePath+"/httpSDConfigs"}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.ionosSDConfigs !== undefined){
if(!(validate366(data.ionosSDConfigs, {instancePath:instancePath+"/ionosSDConfigs"}))){
vErrors = vErrors === null ? validate366.errors : vErrors.concat(validate366.errors);
errors = vErrors.length;
}
}
if(data.jobName !== undefined){
let data22 = data.jobName;
if(typeof data22 === "string"){
if(func2(data22) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobName",keyword:"type",params:{type: "string"}});
}
}
if(data.keepDroppedTargets !== undefined){
let data23 = data.keepDroppedTargets;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.kubernetesSDConfigs !== undefined){
if(!(validate374(data.kubernetesSDConfigs, {instancePath:instancePath+"/kubernetesSDConfigs"}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
if(data.kumaSDConfigs !== undefined){
if(!(validate387(data.kumaSDConfigs, {instancePath:instancePath+"/kumaSDConfigs"}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.labelLimit !== undefined){
let data26 = data.labelLimit;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 0 || isNaN(data26)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data27 = data.labelNameLengthLimit;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data28 = data.labelValueLengthLimit;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 0 || isNaN(data28)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.lightSailSDConfigs !== undefined){
if(!(validate396(data.lightSailSDConfigs, {instancePath:instancePath+"/lightSailSDConfigs"}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.linodeSDConfigs !== undefined){
if(!(validate405(data.linodeSDConfigs, {instancePath:instancePath+"/linodeSDConfigs"}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data.metricRelabelings !== undefined){
if(!(validate413(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
if(data.metricsPath !== undefined){
let data32 = data.metricsPath;
if(typeof data32 === "string"){
if(func2(data32) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metricsPath",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metricsPath",keyword:"type",params:{type: "string"}});
}
}
if(data.nameEscapingScheme !== undefined){
let data33 = data.nameEscapingScheme;
if(typeof data33 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameEscapingScheme",keyword:"type",params:{type: "string"}});
}
if(!((((data33 === "AllowUTF8") || (data33 === "Underscores")) || (data33 === "Dots")) || (data33 === "Values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameEscapingScheme",keyword:"enum",params:{allowedValues: ["AllowUTF8","Underscores","Dots","Values"]}});
}
}
if(data.nameValidationScheme !== undefined){
let data34 = data.nameValidationScheme;
if(typeof data34 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameValidationScheme",keyword:"type",params:{type: "string"}});
}
if(!((data34 === "UTF8") || (data34 === "Legacy"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameValidationScheme",keyword:"enum",params:{allowedValues: ["UTF8","Legacy"]}});
}
}
if(data.nativeHistogramBucketLimit !== undefined){
let data35 = data.nativeHistogramBucketLimit;
if(!(((typeof data35 == "number") && (!(data35 % 1) && !isNaN(data35))) && (isFinite(data35)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data35 == "number") && (isFinite(data35))){
if(data35 < 0 || isNaN(data35)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate190(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.nomadSDConfigs !== undefined){
if(!(validate417(data.nomadSDConfigs, {instancePath:instancePath+"/nomadSDConfigs"}))){
vErrors = vErrors === null ? validate417.errors : vErrors.concat(validate417.errors);
errors = vErrors.length;
}
}
if(data.oauth2 !== undefined){
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.openstackSDConfigs !== undefined){
if(!(validate427(data.openstackSDConfigs, {instancePath:instancePath+"/openstackSDConfigs"}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
if(data.ovhcloudSDConfigs !== undefined){
if(!(validate432(data.ovhcloudSDConfigs, {instancePath:instancePath+"/ovhcloudSDConfigs"}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data42 = data.params;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
for(const key1 in data42){
let data43 = data42[key1];
if(Array.isArray(data43)){
const len0 = data43.length;
for(let i0=0; i0<len0; i0++){
if(typeof data43[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params",keyword:"type",params:{type: "object"}});
}
}
if(data.proxyConnectHeader !== undefined){
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data47 = data.proxyUrl;
if(typeof data47 === "string"){
if(!pattern11.test(data47)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.puppetDBSDConfigs !== undefined){
if(!(validate437(data.puppetDBSDConfigs, {instancePath:instancePath+"/puppetDBSDConfigs"}))){
vErrors = vErrors === null ? validate437.errors : vErrors.concat(validate437.errors);
errors = vErrors.length;
}
}
if(data.relabelings !== undefined){
if(!(validate413(data.relabelings, {instancePath:instancePath+"/relabelings"}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
if(data.sampleLimit !== undefined){
let data50 = data.sampleLimit;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scalewaySDConfigs !== undefined){
if(!(validate447(data.scalewaySDConfigs, {instancePath:instancePath+"/scalewaySDConfigs"}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
let data52 = data.scheme;
if(typeof data52 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data52 === "http") || (data52 === "https")) || (data52 === "HTTP")) || (data52 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.scrapeClass !== undefined){
let data53 = data.scrapeClass;
if(typeof data53 === "string"){
if(func2(data53) < 1){
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
let data55 = data.scrapeInterval;
if(typeof data55 === "string"){
if(!pattern15.test(data55)){
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
if(!(validate453(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate453.errors : vErrors.concat(validate453.errors);
errors = vErrors.length;
}
}
if(data.scrapeTimeout !== undefined){
let data58 = data.scrapeTimeout;
if(typeof data58 === "string"){
if(!pattern15.test(data58)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.staticConfigs !== undefined){
if(!(validate455(data.staticConfigs, {instancePath:instancePath+"/staticConfigs"}))){
vErrors = vErrors === null ? validate455.errors : vErrors.concat(validate455.errors);
errors = vErrors.length;
}
}
if(data.targetLimit !== undefined){
let data60 = data.targetLimit;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.tlsConfig !== undefined){
if(!(validate77(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate77.errors : vErrors.concat(validate77.errors);
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
validate268.errors = vErrors;
return errors === 0;
}
function validate262(data, {instancePath=""}={}){
/*# sourceURL="ScrapeConfig_v1alpha1" */;
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
if(!(validate263(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate268(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate262.errors = vErrors;
return errors === 0;
}
export const ServiceMonitor_v1 = validate461;
function validate462(data, {instancePath=""}={}){
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
validate462.errors = vErrors;
return errors === 0;
}
function validate476(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields36.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.ca !== undefined){
if(!(validate73(data.ca, {instancePath:instancePath+"/ca"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
errors = vErrors.length;
}
}
if(data.caFile !== undefined){
if(typeof data.caFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/caFile",keyword:"type",params:{type: "string"}});
}
}
if(data.cert !== undefined){
if(!(validate73(data.cert, {instancePath:instancePath+"/cert"}))){
vErrors = vErrors === null ? validate73.errors : vErrors.concat(validate73.errors);
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
let data6 = data.keySecret;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data6){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data6.key !== undefined){
if(typeof data6.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/key",keyword:"type",params:{type: "string"}});
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/name",keyword:"type",params:{type: "string"}});
}
}
if(data6.optional !== undefined){
if(typeof data6.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/keySecret",keyword:"type",params:{type: "object"}});
}
}
if(data.maxVersion !== undefined){
let data10 = data.maxVersion;
if(typeof data10 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data10 === "TLS10") || (data10 === "TLS11")) || (data10 === "TLS12")) || (data10 === "TLS13"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"enum",params:{allowedValues: ["TLS10","TLS11","TLS12","TLS13"]}});
}
}
if(data.minVersion !== undefined){
let data11 = data.minVersion;
if(typeof data11 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data11 === "TLS10") || (data11 === "TLS11")) || (data11 === "TLS12")) || (data11 === "TLS13"))){
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
validate476.errors = vErrors;
return errors === 0;
}
function validate469(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(fields37.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.authorization !== undefined){
if(!(validate68(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate68.errors : vErrors.concat(validate68.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate70(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate70.errors : vErrors.concat(validate70.errors);
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
for(const key1 in data3){
if(!(((key1 === "key") || (key1 === "name")) || (key1 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenSecret",keyword:"additionalProperties",params:{additionalProperty: key1}});
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
let data12 = data.interval;
if(typeof data12 === "string"){
if(!pattern15.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
if(data.metricRelabelings !== undefined){
if(!(validate196(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.noProxy !== undefined){
if(typeof data.noProxy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/noProxy",keyword:"type",params:{type: "string"}});
}
}
if(data.oauth2 !== undefined){
if(!(validate72(data.oauth2, {instancePath:instancePath+"/oauth2"}))){
vErrors = vErrors === null ? validate72.errors : vErrors.concat(validate72.errors);
errors = vErrors.length;
}
}
if(data.params !== undefined){
let data16 = data.params;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key2 in data16){
let data17 = data16[key2];
if(Array.isArray(data17)){
const len0 = data17.length;
for(let i0=0; i0<len0; i0++){
if(typeof data17[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/params/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
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
if(!(validate75(data.proxyConnectHeader, {instancePath:instancePath+"/proxyConnectHeader"}))){
vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors);
errors = vErrors.length;
}
}
if(data.proxyFromEnvironment !== undefined){
if(typeof data.proxyFromEnvironment !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyFromEnvironment",keyword:"type",params:{type: "boolean"}});
}
}
if(data.proxyUrl !== undefined){
let data23 = data.proxyUrl;
if(typeof data23 === "string"){
if(!pattern11.test(data23)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"pattern",params:{pattern: "^(http|https|socks5)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/proxyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.relabelings !== undefined){
if(!(validate196(data.relabelings, {instancePath:instancePath+"/relabelings"}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
errors = vErrors.length;
}
}
if(data.scheme !== undefined){
let data25 = data.scheme;
if(typeof data25 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"type",params:{type: "string"}});
}
if(!((((data25 === "http") || (data25 === "https")) || (data25 === "HTTP")) || (data25 === "HTTPS"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https","HTTP","HTTPS"]}});
}
}
if(data.scrapeTimeout !== undefined){
let data26 = data.scrapeTimeout;
if(typeof data26 === "string"){
if(!pattern15.test(data26)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.targetPort !== undefined){
let data27 = data.targetPort;
if((!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))) && (typeof data27 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetPort",keyword:"type",params:{type: ["integer","string"]}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate476(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate476.errors : vErrors.concat(validate476.errors);
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
validate469.errors = vErrors;
return errors === 0;
}
function validate468(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate469(data[i0], {instancePath:instancePath+"/" + i0}))){
vErrors = vErrors === null ? validate469.errors : vErrors.concat(validate469.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate468.errors = vErrors;
return errors === 0;
}
function validate467(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoints === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoints"}});
}
if(data.selector === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "selector"}});
}
for(const key0 in data){
if(!(fields38.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.attachMetadata !== undefined){
let data0 = data.attachMetadata;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "node")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.node !== undefined){
if(typeof data0.node !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata/node",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/attachMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.bodySizeLimit !== undefined){
let data2 = data.bodySizeLimit;
if(typeof data2 === "string"){
if(!pattern32.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bodySizeLimit",keyword:"pattern",params:{pattern: "(^0|([0-9]*[.])?[0-9]+((K|M|G|T|E|P)i?)?B)$"}});
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
if(!(validate468(data.endpoints, {instancePath:instancePath+"/endpoints"}))){
vErrors = vErrors === null ? validate468.errors : vErrors.concat(validate468.errors);
errors = vErrors.length;
}
}
if(data.fallbackScrapeProtocol !== undefined){
let data5 = data.fallbackScrapeProtocol;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"type",params:{type: "string"}});
}
if(!(((((data5 === "PrometheusProto") || (data5 === "OpenMetricsText0.0.1")) || (data5 === "OpenMetricsText1.0.0")) || (data5 === "PrometheusText0.0.4")) || (data5 === "PrometheusText1.0.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/fallbackScrapeProtocol",keyword:"enum",params:{allowedValues: ["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}});
}
}
if(data.jobLabel !== undefined){
if(typeof data.jobLabel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jobLabel",keyword:"type",params:{type: "string"}});
}
}
if(data.keepDroppedTargets !== undefined){
let data7 = data.keepDroppedTargets;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelLimit !== undefined){
let data8 = data.labelLimit;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelNameLengthLimit !== undefined){
let data9 = data.labelNameLengthLimit;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.labelValueLengthLimit !== undefined){
let data10 = data.labelValueLengthLimit;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.namespaceSelector !== undefined){
let data11 = data.namespaceSelector;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((key2 === "any") || (key2 === "matchNames"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data11.any !== undefined){
if(typeof data11.any !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/any",keyword:"type",params:{type: "boolean"}});
}
}
if(data11.matchNames !== undefined){
let data13 = data11.matchNames;
if(Array.isArray(data13)){
const len0 = data13.length;
for(let i0=0; i0<len0; i0++){
if(typeof data13[i0] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaceSelector/matchNames/" + i0,keyword:"type",params:{type: "string"}});
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
let data15 = data.nativeHistogramBucketLimit;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nativeHistogramBucketLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.nativeHistogramMinBucketFactor !== undefined){
if(!(validate190(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate190.errors : vErrors.concat(validate190.errors);
errors = vErrors.length;
}
}
if(data.podTargetLabels !== undefined){
let data17 = data.podTargetLabels;
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i1=0; i1<len1; i1++){
if(typeof data17[i1] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels/" + i1,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podTargetLabels",keyword:"type",params:{type: "array"}});
}
}
if(data.sampleLimit !== undefined){
let data19 = data.sampleLimit;
if(!(((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19))) && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data19 == "number") && (isFinite(data19))){
if(data19 < 0 || isNaN(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.scrapeClass !== undefined){
let data20 = data.scrapeClass;
if(typeof data20 === "string"){
if(func2(data20) < 1){
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
if(!(validate208(data.scrapeProtocols, {instancePath:instancePath+"/scrapeProtocols"}))){
vErrors = vErrors === null ? validate208.errors : vErrors.concat(validate208.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate210(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
errors = vErrors.length;
}
}
if(data.selectorMechanism !== undefined){
let data25 = data.selectorMechanism;
if(typeof data25 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"type",params:{type: "string"}});
}
if(!((data25 === "RelabelConfig") || (data25 === "RoleSelector"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selectorMechanism",keyword:"enum",params:{allowedValues: ["RelabelConfig","RoleSelector"]}});
}
}
if(data.serviceDiscoveryRole !== undefined){
let data26 = data.serviceDiscoveryRole;
if(typeof data26 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceDiscoveryRole",keyword:"type",params:{type: "string"}});
}
if(!((data26 === "Endpoints") || (data26 === "EndpointSlice"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceDiscoveryRole",keyword:"enum",params:{allowedValues: ["Endpoints","EndpointSlice"]}});
}
}
if(data.targetLabels !== undefined){
let data27 = data.targetLabels;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLabels/" + i2,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLabels",keyword:"type",params:{type: "array"}});
}
}
if(data.targetLimit !== undefined){
let data29 = data.targetLimit;
if(!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 < 0 || isNaN(data29)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate467.errors = vErrors;
return errors === 0;
}
function validate461(data, {instancePath=""}={}){
/*# sourceURL="ServiceMonitor_v1" */;
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
if(!(validate462(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
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
validate461.errors = vErrors;
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
