// Generated from generator/model/config.ts and the leaves by `npm run schemas`. Do not edit.
const fields_config = new Set(["name","repository","platform","delivery","argocd","namespaces","cluster","grafana","sources","receivers","routes","muteTimes","heartbeat","alerts","secrets","review","overlays"]);
const fields_config_2 = new Set(["namespace","name","folder","selector","adminSecret","deploy","version","expose","storage","resources","url","timeRange","refresh","operator","oauthProxy","ingress"]);
const fields_config_3 = new Set(["match","matchers","receiver","receivers","continue","repeatInterval","groupBy","groupWait","groupInterval","mute"]);
const fields_platform_prometheus_operator = new Set(["mode","release","labels","namespace","replicas","interval","matcherStrategy","prometheusUrl","datasourceUid","own","dashboards","dashboardLabel","datasourceLabel","folderAnnotation"]);
const fields_platform_prometheus_operator_2 = new Set(["storageClass","storage","retention","replicas","alertmanagers","alertmanagerStorage","crds","thanos","loki","tempo","collector"]);
const fields_platform_prometheus_operator_3 = new Set(["secret","key","image","query","store","storeStorage","compactorStorage","rawRetention","fiveMinuteRetention","ruler","hourRetention"]);
const fields_platform_prometheus_operator_4 = new Set(["namespace","container","pattern","lines","within","for","severity","summary","description","runbook","fires","silent"]);
const fields_platform_systemd_host = new Set(["prometheus","alertmanager","grafana","node-exporter","redis-exporter","loki","victoria-logs","vmalert","otel-collector","blackbox-exporter"]);
const fields_platform_systemd_host_2 = new Set(["unit","pattern","lines","within","for","severity","summary","description","impact","action","example","otherwise"]);
const fields_source_blackbox_exporter = new Set(["namespace","selector","service","port","path","interval","timeout","url","module"]);
const fields_source_custom = new Set(["namespace","selector","service","port","path","interval","timeout","contract","alerts","panels"]);
const fields_source_custom_2 = new Set(["expr","for","severity","thresholds","summary","description","runbook","missing","fires","silent"]);
const fields_source_dcgm_exporter = new Set(["namespace","managedBy","selector","service","daemonset","port","path","interval","timeout"]);
const fields_source_litellm = new Set(["namespace","selector","service","port","path","interval","timeout","scheme","secret","dropLabels","database","slo","canary","alerts","dashboards","version"]);
const fields_source_llama_cpp = new Set(["namespace","selector","service","port","path","interval","timeout","secret","deployment","canary"]);
const fields_source_llm_service = new Set(["namespace","selector","service","port","path","interval","timeout","engine","metrics","health","deployment","price","slo","canary","version"]);
const fields_source_llm_service_2 = new Set(["requests","failures","failed","ttft","latency","tokens","running","waiting","memory","loaded","model"]);
const fields_source_ollama = new Set(["namespace","selector","service","port","path","interval","timeout","url","module","deployment","gateway","canary"]);
const fields_source_thanos = new Set(["role","namespace","path","interval","timeout","selector","service","port","endpoints"]);
const fields_source_vllm = new Set(["namespace","selector","port","path","scheme","ca","managedBy","service","interval","timeout","pods","deployments","slo","canary","version"]);
export const config = validate_config;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
import { isDeepStrictEqual as isEqual } from 'node:util';
const pattern_5d8e67ea = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern_01382449 = new RegExp("^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$", "u");
const pattern_1af91d70 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern_dd22cb95 = new RegExp("^(\\.|(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*)$", "u");
const pattern_c722b245 = new RegExp("^[0-9A-F]{16}$", "u");
const pattern_dba751a6 = new RegExp("^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$", "u");
const pattern_f1c0026d = new RegExp("^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$", "u");
const pattern_764416c9 = new RegExp("^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$", "u");
const pattern_35183308 = new RegExp("^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern_4ffb5715 = new RegExp("^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");
const pattern_b0a7612f = new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern_aace4742 = new RegExp("^(?:[0-9]+\\.[0-9]+\\.[0-9]+|(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64}))$", "u");
const pattern_6cc7b129 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$", "u");
const pattern_e8412713 = new RegExp("^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$", "u");
const pattern_937c5e12 = new RegExp("^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$", "u");
const pattern_690e9c91 = new RegExp("^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$", "u");
const pattern_e50ce508 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,8}$", "u");
const pattern_0d93f5b6 = new RegExp("^(alerting|grafana|platform|secrets|heartbeat-.*|argocd|namespaces)$", "u");
const pattern_cf9a1269 = new RegExp("^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$", "u");
const pattern_2975b773 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern_dbeaa59f = new RegExp("^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$", "u");
const pattern_321c767b = new RegExp("^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$", "u");
const pattern_8d0a585f = new RegExp("-(operators|secrets|crds)$", "u");
function validate_config(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.argocd === undefined){
data.argocd = {};
}
if(data.namespaces === undefined){
data.namespaces = "managed";
}
if(data.cluster === undefined){
data.cluster = {};
}
if(data.routes === undefined){
data.routes = [];
}
if(data.muteTimes === undefined){
data.muteTimes = {};
}
if(data.alerts === undefined){
data.alerts = {};
}
if(data.secrets === undefined){
data.secrets = "existing";
}
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.repository === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "repository"}});
}
if(data.platform === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "platform"}});
}
if(data.grafana === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "grafana"}});
}
if(data.sources === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "sources"}});
}
if(data.receivers === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receivers"}});
}
if(data.overlays === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "overlays"}});
}
for(const key3 in data){
if(!(fields_config.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.name !== undefined){
let data3 = data.name;
if(typeof data3 === "string"){
if(lengthOf(data3) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.repository !== undefined){
let data3 = data.repository;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.revision === undefined){
data3.revision = "main";
}
if(data3.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"required",params:{missingProperty: "url"}});
}
for(const key5 in data3){
if(!(((key5 === "url") || (key5 === "revision")) || (key5 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.url !== undefined){
let data5 = data3.url;
if(typeof data5 === "string"){
if(!pattern_01382449.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/url",keyword:"pattern",params:{pattern: "^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/url",keyword:"type",params:{type: "string"}});
}
}
let data4 = data3.revision;
if(typeof data4 === "string"){
if(!pattern_1af91d70.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/revision",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/revision",keyword:"type",params:{type: "string"}});
}
if(data3.path !== undefined){
let data5 = data3.path;
if(typeof data5 === "string"){
if(!pattern_dd22cb95.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/path",keyword:"pattern",params:{pattern: "^(\\.|(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/path",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"type",params:{type: "object"}});
}
}
if(data.platform !== undefined){
let data3 = data.platform;
const _errs3 = errors;
let valid3 = false;
const _errs3_2 = errors;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs3_2 === errors;
valid3 = valid3 || _valid2;
if(!valid3){
const _errs4 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}});
}
if(data3.kind !== undefined){
let data6 = data3.kind;
if(typeof data6 === "string"){
if(!pattern_5d8e67ea.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform/kind",schemaPath:"#/properties/platform/anyOf/1/properties/kind/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform/kind",schemaPath:"#/properties/platform/anyOf/1/properties/kind/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/1/type",keyword:"type",params:{type: "object"}});
}
var _valid2 = _errs4 === errors;
valid3 = valid3 || _valid2;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.delivery !== undefined){
let data3 = data.delivery;
if(!((data3 === "argocd-kustomize") || (data3 === "host-bundle"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/delivery",keyword:"enum",params:{allowedValues: ["argocd-kustomize","host-bundle"]}});
}
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/delivery",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/delivery",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.argocd;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key4 in data2){
if(!((((key4 === "namespace") || (key4 === "serviceAccount")) || (key4 === "signatureKeys")) || (key4 === "destination"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data2.namespace !== undefined){
let data4 = data2.namespace;
if(typeof data4 === "string"){
if(!pattern_5d8e67ea.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data2.serviceAccount !== undefined){
let data4 = data2.serviceAccount;
if(typeof data4 === "string"){
if(!pattern_5d8e67ea.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/serviceAccount",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/serviceAccount",keyword:"type",params:{type: "string"}});
}
}
if(data2.signatureKeys !== undefined){
let data4 = data2.signatureKeys;
if(Array.isArray(data4)){
if(data4.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys",keyword:"minItems",params:{limit: 1}});
}
const len5 = data4.length;
for(let i6=0; i6<len5; i6++){
let data6 = data4[i6];
if(typeof data6 === "string"){
if(!pattern_c722b245.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys/" + i6,keyword:"pattern",params:{pattern: "^[0-9A-F]{16}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys/" + i6,keyword:"type",params:{type: "string"}});
}
}
let i5 = data4.length;
let j5;
if(i5 > 1){
const indices6 = {};
for(;i5--;){
let item7 = data4[i5];
if(typeof item7 !== "string"){
continue;
}
if(typeof indices6[item7] == "number"){
j5 = indices6[item7];
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys",keyword:"uniqueItems",params:{i: i5, j: j5}});
break;
}
indices6[item7] = i5;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys",keyword:"type",params:{type: "array"}});
}
}
if(data2.destination !== undefined){
let data4 = data2.destination;
if(!(data4 && typeof data4 == "object" && !Array.isArray(data4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",keyword:"type",params:{type: "object"}});
}
const _errs4 = errors;
let valid4 = false;
let passing4 = null;
const _errs4_2 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/required",keyword:"required",params:{missingProperty: "name"}});
}
for(const key6 in data4){
if(!(key6 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data4.name !== undefined){
let data6 = data4.name;
if(typeof data6 === "string"){
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination/name",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/properties/name/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination/name",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/type",keyword:"type",params:{type: "object"}});
}
var _valid3 = _errs4_2 === errors;
if(_valid3){
valid4 = true;
passing4 = 0;
}
const _errs4_3 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.server === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/required",keyword:"required",params:{missingProperty: "server"}});
}
for(const key6 in data4){
if(!(key6 === "server")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data4.server !== undefined){
let data6 = data4.server;
if(typeof data6 === "string"){
if(!pattern_f1c0026d.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination/server",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/properties/server/pattern",keyword:"pattern",params:{pattern: "^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination/server",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/properties/server/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/type",keyword:"type",params:{type: "object"}});
}
var _valid3 = _errs4_3 === errors;
if(_valid3 && valid4){
valid4 = false;
passing4 = [passing4, 1];
}
else {
if(_valid3){
valid4 = true;
passing4 = 1;
}
}
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf",keyword:"oneOf",params:{passingSchemas: passing4}});
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.namespaces;
if(!((data2_2 === "managed") || (data2_2 === "existing"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces",keyword:"enum",params:{allowedValues: ["managed","existing"]}});
}
let data2_3 = data.cluster;
if(data2_3 && typeof data2_3 == "object" && !Array.isArray(data2_3)){
if(data2_3.label === undefined){
data2_3.label = "cluster";
}
for(const key4 in data2_3){
if(!((key4 === "label") || (key4 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
let data3 = data2_3.label;
if(typeof data3 === "string"){
if(!pattern_764416c9.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/label",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/label",keyword:"type",params:{type: "string"}});
}
if(data2_3.name !== undefined){
let data4 = data2_3.name;
if(typeof data4 === "string"){
if(lengthOf(data4) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/name",keyword:"maxLength",params:{limit: 63}});
}
if(!pattern_35183308.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/name",keyword:"pattern",params:{pattern: "^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster",keyword:"type",params:{type: "object"}});
}
if(data.grafana !== undefined){
let data3 = data.grafana;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
data3.name = "grafana";
}
if(data3.folder === undefined){
data3.folder = "GitOps";
}
if(data3.selector === undefined){
data3.selector = {"dashboards":"grafana"};
}
if(data3.adminSecret === undefined){
data3.adminSecret = "grafana-admin";
}
if(data3.deploy === undefined){
data3.deploy = "all";
}
if(data3.expose === undefined){
data3.expose = true;
}
if(data3.timeRange === undefined){
data3.timeRange = "6h";
}
if(data3.refresh === undefined){
data3.refresh = "1m";
}
if(data3.operator === undefined){
data3.operator = {};
}
if(data3.namespace === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key5 in data3){
if(!(fields_config_2.has(key5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.namespace !== undefined){
let data5 = data3.namespace;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/namespace",keyword:"type",params:{type: "string"}});
}
}
let data4 = data3.name;
if(typeof data4 === "string"){
if(lengthOf(data4) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_5d8e67ea.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.folder;
if(typeof data4_2 === "string"){
if(!pattern_dba751a6.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/folder",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/folder",keyword:"type",params:{type: "string"}});
}
let data4_3 = data3.selector;
if(data4_3 && typeof data4_3 == "object" && !Array.isArray(data4_3)){
if(Object.keys(data4_3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key6 in data4_3){
const _errs6 = errors;
if(typeof key6 === "string"){
if(!pattern_4ffb5715.test(key6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key6});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"type",params:{type: "string"},propertyName:key6});
}
var valid5 = _errs6 === errors;
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"propertyNames",params:{propertyName: key6}});
}
}
for(const key6 in data4_3){
let data6 = data4_3[key6];
if(typeof data6 === "string"){
if(!pattern_b0a7612f.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"type",params:{type: "object"}});
}
let data4_4 = data3.adminSecret;
if(typeof data4_4 === "string"){
if(!pattern_5d8e67ea.test(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/adminSecret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/adminSecret",keyword:"type",params:{type: "string"}});
}
let data4_5 = data3.deploy;
if(!(((data4_5 === "all") || (data4_5 === "dashboards")) || (data4_5 === "nothing"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/deploy",keyword:"enum",params:{allowedValues: ["all","dashboards","nothing"]}});
}
if(data3.version !== undefined){
let data5 = data3.version;
if(typeof data5 === "string"){
if(!pattern_aace4742.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/version",keyword:"pattern",params:{pattern: "^(?:[0-9]+\\.[0-9]+\\.[0-9]+|(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64}))$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/version",keyword:"type",params:{type: "string"}});
}
}
if(typeof data3.expose !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/expose",keyword:"type",params:{type: "boolean"}});
}
if(data3.storage !== undefined){
let data5 = data3.storage;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.size === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage",keyword:"required",params:{missingProperty: "size"}});
}
for(const key7 in data5){
if(!((key7 === "size") || (key7 === "storageClass"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.size !== undefined){
let data7 = data5.size;
if(typeof data7 === "string"){
if(!pattern_6cc7b129.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/size",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/size",keyword:"type",params:{type: "string"}});
}
}
if(data5.storageClass !== undefined){
let data7 = data5.storageClass;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/storageClass",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/storageClass",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage",keyword:"type",params:{type: "object"}});
}
}
if(data3.resources !== undefined){
let data5 = data3.resources;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(!((key7 === "requests") || (key7 === "limits"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.requests !== undefined){
let data7 = data5.requests;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key9 in data7){
if(!((key9 === "cpu") || (key9 === "memory"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests",keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.cpu !== undefined){
let data9 = data7.cpu;
if(typeof data9 === "string"){
if(!pattern_6cc7b129.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/cpu",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/cpu",keyword:"type",params:{type: "string"}});
}
}
if(data7.memory !== undefined){
let data9 = data7.memory;
if(typeof data9 === "string"){
if(!pattern_6cc7b129.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/memory",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/memory",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests",keyword:"type",params:{type: "object"}});
}
}
if(data5.limits !== undefined){
let data7 = data5.limits;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key9 in data7){
if(!((key9 === "cpu") || (key9 === "memory"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits",keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.cpu !== undefined){
let data9 = data7.cpu;
if(typeof data9 === "string"){
if(!pattern_6cc7b129.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/cpu",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/cpu",keyword:"type",params:{type: "string"}});
}
}
if(data7.memory !== undefined){
let data9 = data7.memory;
if(typeof data9 === "string"){
if(!pattern_6cc7b129.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/memory",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/memory",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources",keyword:"type",params:{type: "object"}});
}
}
if(data3.url !== undefined){
let data5 = data3.url;
if(typeof data5 === "string"){
if(!pattern_e8412713.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/url",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/url",keyword:"type",params:{type: "string"}});
}
}
let data4_6 = data3.timeRange;
if(typeof data4_6 === "string"){
if(lengthOf(data4_6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"type",params:{type: "string"}});
}
let data4_7 = data3.refresh;
if(typeof data4_7 === "string"){
if(lengthOf(data4_7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/refresh",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/refresh",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/refresh",keyword:"type",params:{type: "string"}});
}
let data4_8 = data3.operator;
if(data4_8 && typeof data4_8 == "object" && !Array.isArray(data4_8)){
if(data4_8.install === undefined){
data4_8.install = false;
}
if(data4_8.namespace === undefined){
data4_8.namespace = "grafana-operator";
}
if(data4_8.channel === undefined){
data4_8.channel = "v5";
}
for(const key6 in data4_8){
if(!(((key6 === "install") || (key6 === "namespace")) || (key6 === "channel"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(typeof data4_8.install !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/install",keyword:"type",params:{type: "boolean"}});
}
let data5 = data4_8.namespace;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/namespace",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4_8.channel;
if(typeof data5_2 === "string"){
if(!pattern_dba751a6.test(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/channel",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/channel",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator",keyword:"type",params:{type: "object"}});
}
if(data3.oauthProxy !== undefined){
let data5 = data3.oauthProxy;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.sessionSecret === undefined){
data5.sessionSecret = "grafana-session";
}
if(data5.image === undefined){
data5.image = "quay.io/openshift/origin-oauth-proxy:4.16";
}
for(const key7 in data5){
if(!((key7 === "sessionSecret") || (key7 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
let data6 = data5.sessionSecret;
if(typeof data6 === "string"){
if(!pattern_5d8e67ea.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/sessionSecret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/sessionSecret",keyword:"type",params:{type: "string"}});
}
let data6_2 = data5.image;
if(typeof data6_2 === "string"){
if(!pattern_690e9c91.test(data6_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/image",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy",keyword:"type",params:{type: "object"}});
}
}
if(data3.ingress !== undefined){
let data5 = data3.ingress;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.host === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress",keyword:"required",params:{missingProperty: "host"}});
}
for(const key7 in data5){
if(!((((key7 === "host") || (key7 === "className")) || (key7 === "tlsSecret")) || (key7 === "annotations"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.host !== undefined){
let data7 = data5.host;
if(typeof data7 === "string"){
if(!pattern_e50ce508.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/host",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,8}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/host",keyword:"type",params:{type: "string"}});
}
}
if(data5.className !== undefined){
let data7 = data5.className;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/className",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/className",keyword:"type",params:{type: "string"}});
}
}
if(data5.tlsSecret !== undefined){
let data7 = data5.tlsSecret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/tlsSecret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/tlsSecret",keyword:"type",params:{type: "string"}});
}
}
if(data5.annotations !== undefined){
let data7 = data5.annotations;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key9 in data7){
if(typeof data7[key9] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/annotations/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress/annotations",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/ingress",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"type",params:{type: "object"}});
}
}
if(data.sources !== undefined){
let data3 = data.sources;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"minProperties",params:{limit: 1}});
}
for(const key5 in data3){
const _errs5 = errors;
const _errs5_2 = errors;
const _errs5_3 = errors;
if(typeof key5 === "string"){
if(!pattern_0d93f5b6.test(key5)){
errors = (vErrors ??= []).push({});
}
}
var valid4 = _errs5_3 === errors;
if(valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/not",keyword:"not",params:{},propertyName:key5});
}
else {
errors = _errs5_2;
if(vErrors !== null){
if(_errs5_2){
vErrors.length = _errs5_2;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(lengthOf(key5) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"maxLength",params:{limit: 40},propertyName:key5});
}
if(!pattern_5d8e67ea.test(key5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key5});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"type",params:{type: "string"},propertyName:key5});
}
var valid4_2 = _errs5 === errors;
if(!valid4_2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"propertyNames",params:{propertyName: key5}});
}
}
for(const key5 in data3){
let data5 = data3[key5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "kind"}});
}
if(data5.kind !== undefined){
let data7 = data5.kind;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"type",params:{type: "object"}});
}
}
if(data.receivers !== undefined){
let data3 = data.receivers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
const _errs5 = errors;
if(typeof key5 === "string"){
if(lengthOf(key5) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"maxLength",params:{limit: 40},propertyName:key5});
}
if(!pattern_5d8e67ea.test(key5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key5});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"type",params:{type: "string"},propertyName:key5});
}
var valid4 = _errs5 === errors;
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"propertyNames",params:{propertyName: key5}});
}
}
for(const key5 in data3){
let data5 = data3[key5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "kind"}});
}
if(data5.kind !== undefined){
let data7 = data5.kind;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"type",params:{type: "object"}});
}
}
let data2_4 = data.routes;
if(Array.isArray(data2_4)){
const len3 = data2_4.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2_4[i4];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.continue === undefined){
data4.continue = false;
}
if(data4.repeatInterval === undefined){
data4.repeatInterval = "4h";
}
if(data4.groupWait === undefined){
data4.groupWait = "30s";
}
if(data4.groupInterval === undefined){
data4.groupInterval = "5m";
}
for(const key6 in data4){
if(!(fields_config_3.has(key6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4,keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data4.match !== undefined){
let data6 = data4.match;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(Object.keys(data6).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/match",keyword:"minProperties",params:{limit: 1}});
}
for(const key8 in data6){
const _errs8 = errors;
if(typeof key8 === "string"){
if(!pattern_764416c9.test(key8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/match",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key8});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/match",keyword:"type",params:{type: "string"},propertyName:key8});
}
var valid7 = _errs8 === errors;
if(!valid7){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/match",keyword:"propertyNames",params:{propertyName: key8}});
}
}
for(const key8 in data6){
if(typeof data6[key8] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/match/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/match",keyword:"type",params:{type: "object"}});
}
}
if(data4.matchers !== undefined){
let data6 = data4.matchers;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/matchers",keyword:"minItems",params:{limit: 1}});
}
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(typeof data8 === "string"){
if(!pattern_cf9a1269.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/matchers/" + i8,keyword:"pattern",params:{pattern: "^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/matchers/" + i8,keyword:"type",params:{type: "string"}});
}
}
let i7 = data6.length;
let j7;
if(i7 > 1){
const indices8 = {};
for(;i7--;){
let item9 = data6[i7];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices8[item9] == "number"){
j7 = indices8[item9];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/matchers",keyword:"uniqueItems",params:{i: i7, j: j7}});
break;
}
indices8[item9] = i7;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/matchers",keyword:"type",params:{type: "array"}});
}
}
if(data4.receiver !== undefined){
let data6 = data4.receiver;
if(typeof data6 === "string"){
if(!pattern_5d8e67ea.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/receiver",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/receiver",keyword:"type",params:{type: "string"}});
}
}
if(data4.receivers !== undefined){
let data6 = data4.receivers;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/receivers",keyword:"minItems",params:{limit: 1}});
}
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(typeof data8 === "string"){
if(!pattern_5d8e67ea.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/receivers/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/receivers/" + i8,keyword:"type",params:{type: "string"}});
}
}
let i7 = data6.length;
let j7;
if(i7 > 1){
const indices8 = {};
for(;i7--;){
let item9 = data6[i7];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices8[item9] == "number"){
j7 = indices8[item9];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/receivers",keyword:"uniqueItems",params:{i: i7, j: j7}});
break;
}
indices8[item9] = i7;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/receivers",keyword:"type",params:{type: "array"}});
}
}
if(typeof data4.continue !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/continue",keyword:"type",params:{type: "boolean"}});
}
let data5 = data4.repeatInterval;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/repeatInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/repeatInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/repeatInterval",keyword:"type",params:{type: "string"}});
}
if(data4.groupBy !== undefined){
let data6 = data4.groupBy;
if(Array.isArray(data6)){
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(typeof data8 === "string"){
if(!pattern_764416c9.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupBy/" + i8,keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupBy/" + i8,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupBy",keyword:"type",params:{type: "array"}});
}
}
let data5_2 = data4.groupWait;
if(typeof data5_2 === "string"){
if(lengthOf(data5_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupWait",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupWait",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupWait",keyword:"type",params:{type: "string"}});
}
let data5_3 = data4.groupInterval;
if(typeof data5_3 === "string"){
if(lengthOf(data5_3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/groupInterval",keyword:"type",params:{type: "string"}});
}
if(data4.mute !== undefined){
let data6 = data4.mute;
if(Array.isArray(data6)){
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(typeof data8 === "string"){
if(!pattern_5d8e67ea.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/mute/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/mute/" + i8,keyword:"type",params:{type: "string"}});
}
}
let i7 = data6.length;
let j7;
if(i7 > 1){
const indices8 = {};
for(;i7--;){
let item9 = data6[i7];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices8[item9] == "number"){
j7 = indices8[item9];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/mute",keyword:"uniqueItems",params:{i: i7, j: j7}});
break;
}
indices8[item9] = i7;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4+"/mute",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i4,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"}});
}
let data2_5 = data.muteTimes;
if(data2_5 && typeof data2_5 == "object" && !Array.isArray(data2_5)){
for(const key4 in data2_5){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_5d8e67ea.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2_5){
let data4 = data2_5[key4];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});
}
for(const key6 in data4){
if(!((key6 === "weekdays") || (key6 === "times"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data4.weekdays !== undefined){
let data6 = data4.weekdays;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"minItems",params:{limit: 1}});
}
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(!(((((((data8 === "sunday") || (data8 === "monday")) || (data8 === "tuesday")) || (data8 === "wednesday")) || (data8 === "thursday")) || (data8 === "friday")) || (data8 === "saturday"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays/" + i8,keyword:"enum",params:{allowedValues: ["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]}});
}
}
let i7 = data6.length;
let j7;
if(i7 > 1){
outer7:
for(;i7--;){
for(j7 = i7; j7--;){
if(isEqual(data6[i7], data6[j7])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"uniqueItems",params:{i: i7, j: j7}});
break outer7;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"type",params:{type: "array"}});
}
}
if(data4.times !== undefined){
let data6 = data4.times;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times",keyword:"minItems",params:{limit: 1}});
}
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.from === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8,keyword:"required",params:{missingProperty: "from"}});
}
if(data8.to === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8,keyword:"required",params:{missingProperty: "to"}});
}
for(const key10 in data8){
if(!((key10 === "from") || (key10 === "to"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8,keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.from !== undefined){
let data10 = data8.from;
if(typeof data10 === "string"){
if(!pattern_2975b773.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8+"/from",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8+"/from",keyword:"type",params:{type: "string"}});
}
}
if(data8.to !== undefined){
let data10 = data8.to;
if(typeof data10 === "string"){
if(!pattern_2975b773.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8+"/to",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i8,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/times",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"type",params:{type: "object"}});
}
if(data.heartbeat !== undefined){
let data3 = data.heartbeat;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.interval === undefined){
data3.interval = "5m";
}
if(data3.receiver === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat",keyword:"required",params:{missingProperty: "receiver"}});
}
for(const key5 in data3){
if(!((key5 === "receiver") || (key5 === "interval"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.receiver !== undefined){
let data5 = data3.receiver;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/receiver",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/receiver",keyword:"type",params:{type: "string"}});
}
}
let data4 = data3.interval;
if(typeof data4 === "string"){
if(lengthOf(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/interval",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat",keyword:"type",params:{type: "object"}});
}
}
let data2_6 = data.alerts;
if(data2_6 && typeof data2_6 == "object" && !Array.isArray(data2_6)){
for(const key4 in data2_6){
let data4 = data2_6[key4];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.enabled === undefined){
data4.enabled = true;
}
for(const key6 in data4){
if(!(((((((key6 === "enabled") || (key6 === "for")) || (key6 === "keepFiringFor")) || (key6 === "severity")) || (key6 === "thresholds")) || (key6 === "labels")) || (key6 === "sources"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(typeof data4.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",keyword:"type",params:{type: "boolean"}});
}
if(data4.for !== undefined){
let data6 = data4.for;
if(typeof data6 === "string"){
if(lengthOf(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data4.keepFiringFor !== undefined){
let data6 = data4.keepFiringFor;
if(typeof data6 === "string"){
if(lengthOf(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"type",params:{type: "string"}});
}
}
if(data4.severity !== undefined){
let data6 = data4.severity;
if(!(((data6 === "critical") || (data6 === "warning")) || (data6 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data4.thresholds !== undefined){
let data6 = data4.thresholds;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key8 in data6){
let data8 = data6[key8];
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",keyword:"type",params:{type: "object"}});
}
}
if(data4.labels !== undefined){
let data6 = data4.labels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key8 in data6){
const _errs8 = errors;
if(typeof key8 === "string"){
if(!pattern_764416c9.test(key8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key8});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "string"},propertyName:key8});
}
var valid7 = _errs8 === errors;
if(!valid7){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"propertyNames",params:{propertyName: key8}});
}
}
for(const key8 in data6){
let data8 = data6[key8];
if(typeof data8 === "string"){
if(!pattern_dbeaa59f.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data4.sources !== undefined){
let data6 = data4.sources;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key8 in data6){
const _errs8 = errors;
if(typeof key8 === "string"){
if(!pattern_5d8e67ea.test(key8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key8});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"type",params:{type: "string"},propertyName:key8});
}
var valid7 = _errs8 === errors;
if(!valid7){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"propertyNames",params:{propertyName: key8}});
}
}
for(const key8 in data6){
let data8 = data6[key8];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(Object.keys(data8).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});
}
for(const key10 in data8){
if(!((((((key10 === "enabled") || (key10 === "for")) || (key10 === "keepFiringFor")) || (key10 === "severity")) || (key10 === "thresholds")) || (key10 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.enabled !== undefined){
if(typeof data8.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",keyword:"type",params:{type: "boolean"}});
}
}
if(data8.for !== undefined){
let data10 = data8.for;
if(typeof data10 === "string"){
if(lengthOf(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data8.keepFiringFor !== undefined){
let data10 = data8.keepFiringFor;
if(typeof data10 === "string"){
if(lengthOf(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"type",params:{type: "string"}});
}
}
if(data8.severity !== undefined){
let data10 = data8.severity;
if(!(((data10 === "critical") || (data10 === "warning")) || (data10 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data8.thresholds !== undefined){
let data10 = data8.thresholds;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key12 in data10){
let data12 = data10[key12];
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 <= 0 || isNaN(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",keyword:"type",params:{type: "object"}});
}
}
if(data8.labels !== undefined){
let data10 = data8.labels;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key12 in data10){
const _errs12 = errors;
if(typeof key12 === "string"){
if(!pattern_764416c9.test(key12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key12});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "string"},propertyName:key12});
}
var valid11 = _errs12 === errors;
if(!valid11){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"propertyNames",params:{propertyName: key12}});
}
}
for(const key12 in data10){
let data12 = data10[key12];
if(typeof data12 === "string"){
if(!pattern_dbeaa59f.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"type",params:{type: "object"}});
}
let data2_7 = data.secrets;
const _errs2 = errors;
let valid2 = false;
const _errs2_2 = errors;
if(!(((data2_7 === "existing") || (data2_7 === "sealed-secrets")) || (data2_7 === "sops"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/0/enum",keyword:"enum",params:{allowedValues: ["existing","sealed-secrets","sops"]}});
}
var _valid1 = _errs2_2 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs3 = errors;
if(data2_7 && typeof data2_7 == "object" && !Array.isArray(data2_7)){
if(data2_7.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}});
}
if(data2_7.store === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/required",keyword:"required",params:{missingProperty: "store"}});
}
for(const key5 in data2_7){
if(!((((key5 === "kind") || (key5 === "store")) || (key5 === "key")) || (key5 === "refreshInterval"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data2_7.kind !== undefined){
if("external-secrets" !== data2_7.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/kind",schemaPath:"#/properties/secrets/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "external-secrets"}});
}
}
if(data2_7.store !== undefined){
let data5 = data2_7.store;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/store",schemaPath:"#/properties/secrets/anyOf/1/properties/store/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/store",schemaPath:"#/properties/secrets/anyOf/1/properties/store/type",keyword:"type",params:{type: "string"}});
}
}
if(data2_7.key !== undefined){
let data5 = data2_7.key;
if(typeof data5 === "string"){
if(!pattern_321c767b.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/key",schemaPath:"#/properties/secrets/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/key",schemaPath:"#/properties/secrets/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}});
}
}
if(data2_7.refreshInterval !== undefined){
let data5 = data2_7.refreshInterval;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/refreshInterval",schemaPath:"#/properties/secrets/anyOf/1/properties/refreshInterval/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/refreshInterval",schemaPath:"#/properties/secrets/anyOf/1/properties/refreshInterval/pattern",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/refreshInterval",schemaPath:"#/properties/secrets/anyOf/1/properties/refreshInterval/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/type",keyword:"type",params:{type: "object"}});
}
var _valid1 = _errs3 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
if(data.review !== undefined){
let data3 = data.review;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.image === undefined){
data3.image = "node:22.23.2";
}
if(data3.forges === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"required",params:{missingProperty: "forges"}});
}
for(const key5 in data3){
if(!(((key5 === "forges") || (key5 === "image")) || (key5 === "failOn"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.forges !== undefined){
let data5 = data3.forges;
if(Array.isArray(data5)){
if(data5.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"minItems",params:{limit: 1}});
}
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
let data7 = data5[i7];
if(!((data7 === "github") || (data7 === "gitlab"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges/" + i7,keyword:"enum",params:{allowedValues: ["github","gitlab"]}});
}
}
let i6 = data5.length;
let j6;
if(i6 > 1){
outer6:
for(;i6--;){
for(j6 = i6; j6--;){
if(isEqual(data5[i6], data5[j6])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"uniqueItems",params:{i: i6, j: j6}});
break outer6;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"type",params:{type: "array"}});
}
}
let data4 = data3.image;
if(typeof data4 === "string"){
if(!pattern_690e9c91.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/image",keyword:"type",params:{type: "string"}});
}
if(data3.failOn !== undefined){
let data5 = data3.failOn;
if(!((data5 === "stop") || (data5 === "look"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/failOn",keyword:"enum",params:{allowedValues: ["stop","look"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"type",params:{type: "object"}});
}
}
if(data.overlays !== undefined){
let data3 = data.overlays;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"minProperties",params:{limit: 1}});
}
for(const key5 in data3){
const _errs5 = errors;
const _errs5_2 = errors;
const _errs5_3 = errors;
if(typeof key5 === "string"){
if(!pattern_8d0a585f.test(key5)){
errors = (vErrors ??= []).push({});
}
}
var valid4 = _errs5_3 === errors;
if(valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",schemaPath:"#/properties/overlays/propertyNames/not",keyword:"not",params:{},propertyName:key5});
}
else {
errors = _errs5_2;
if(vErrors !== null){
if(_errs5_2){
vErrors.length = _errs5_2;
}
else {
vErrors = null;
}
}
}
if(typeof key5 === "string"){
if(lengthOf(key5) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"maxLength",params:{limit: 40},propertyName:key5});
}
if(!pattern_5d8e67ea.test(key5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key5});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"type",params:{type: "string"},propertyName:key5});
}
var valid4_2 = _errs5 === errors;
if(!valid4_2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"propertyNames",params:{propertyName: key5}});
}
}
for(const key5 in data3){
let data5 = data3[key5];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_config.errors = vErrors;
return errors === 0;
}
export const platform_openshift_uwm = validate_platform_openshift_uwm;
function validate_platform_openshift_uwm(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alerting === undefined){
data.alerting = "uwm-alertmanager";
}
if(data.monitoringConfig === undefined){
data.monitoringConfig = "documented";
}
for(const key3 in data){
if(!(((key3 === "alerting") || (key3 === "ruleNamespace")) || (key3 === "monitoringConfig"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
let data2 = data.alerting;
if(!((data2 === "uwm-alertmanager") || (data2 === "platform-alertmanager"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerting",keyword:"enum",params:{allowedValues: ["uwm-alertmanager","platform-alertmanager"]}});
}
if(data.ruleNamespace !== undefined){
let data3 = data.ruleNamespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ruleNamespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ruleNamespace",keyword:"type",params:{type: "string"}});
}
}
let data2_2 = data.monitoringConfig;
if(!((data2_2 === "documented") || (data2_2 === "applied"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitoringConfig",keyword:"enum",params:{allowedValues: ["documented","applied"]}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_platform_openshift_uwm.errors = vErrors;
return errors === 0;
}
export const platform_prometheus_operator = validate_platform_prometheus_operator;
const pattern_2b6fe91a = new RegExp("^[A-Za-z0-9_-]{1,40}$", "u");
const pattern_5652ebeb = new RegExp("^[\\w][\\w./-]{0,99}$", "u");
const pattern_1c76c684 = new RegExp("^[\\w-]+(/[\\w.-]+){0,9}$", "u");
const pattern_7a7f4b29 = new RegExp("^[\\w.-]+$", "u");
const pattern_86df8018 = new RegExp("^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$", "u");
const pattern_8c3b9704 = new RegExp("^[\\w-]{1,60}$", "u");
const pattern_b8fa758f = new RegExp("^[A-Z][A-Za-z0-9]{2,63}$", "u");
const pattern_6f27ce8e = new RegExp("^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$", "u");
const pattern_1fb1ec7b = new RegExp("^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$", "u");
function validate_platform_prometheus_operator(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
data.mode = "adopt";
}
if(data.namespace === undefined){
data.namespace = "monitoring";
}
if(data.replicas === undefined){
data.replicas = 1;
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.matcherStrategy === undefined){
data.matcherStrategy = "OnNamespace";
}
if(data.datasourceUid === undefined){
data.datasourceUid = "prometheus";
}
if(data.dashboards === undefined){
data.dashboards = "configmap";
}
if(data.dashboardLabel === undefined){
data.dashboardLabel = "grafana_dashboard";
}
if(data.datasourceLabel === undefined){
data.datasourceLabel = "grafana_datasource";
}
if(data.folderAnnotation === undefined){
data.folderAnnotation = "grafana_folder";
}
for(const key3 in data){
if(!(fields_platform_prometheus_operator.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
let data2 = data.mode;
if(!((data2 === "adopt") || (data2 === "own"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["adopt","own"]}});
}
if(data.release !== undefined){
let data3 = data.release;
if(typeof data3 === "string"){
if(lengthOf(data3) > 53){
errors = (vErrors ??= []).push({instancePath:instancePath+"/release",keyword:"maxLength",params:{limit: 53}});
}
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/release",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/release",keyword:"type",params:{type: "string"}});
}
}
if(data.labels !== undefined){
let data3 = data.labels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
const _errs5 = errors;
if(typeof key5 === "string"){
if(!pattern_4ffb5715.test(key5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key5});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "string"},propertyName:key5});
}
var valid4 = _errs5 === errors;
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"propertyNames",params:{propertyName: key5}});
}
}
for(const key5 in data3){
let data5 = data3[key5];
if(typeof data5 === "string"){
if(!pattern_b0a7612f.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/labels",keyword:"type",params:{type: "object"}});
}
}
let data2_2 = data.namespace;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.replicas;
if(!(((typeof data2_3 == "number") && (!(data2_3 % 1) && !isNaN(data2_3))) && (isFinite(data2_3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "integer"}});
}
if((typeof data2_3 == "number") && (isFinite(data2_3))){
if(data2_3 > 10 || isNaN(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"maximum",params:{comparison: "<=", limit: 10}});
}
if(data2_3 < 1 || isNaN(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data2_4 = data.interval;
if(typeof data2_4 === "string"){
if(lengthOf(data2_4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.matcherStrategy;
if(!(((data2_5 === "OnNamespace") || (data2_5 === "OnNamespaceExceptForAlertmanagerNamespace")) || (data2_5 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/matcherStrategy",keyword:"enum",params:{allowedValues: ["OnNamespace","OnNamespaceExceptForAlertmanagerNamespace","None"]}});
}
if(data.prometheusUrl !== undefined){
let data3 = data.prometheusUrl;
if(typeof data3 === "string"){
if(!pattern_e8412713.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusUrl",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusUrl",keyword:"type",params:{type: "string"}});
}
}
let data2_6 = data.datasourceUid;
if(typeof data2_6 === "string"){
if(!pattern_2b6fe91a.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datasourceUid",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]{1,40}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datasourceUid",keyword:"type",params:{type: "string"}});
}
if(data.own !== undefined){
let data3 = data.own;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.storage === undefined){
data3.storage = "100Gi";
}
if(data3.retention === undefined){
data3.retention = "15d";
}
if(data3.replicas === undefined){
data3.replicas = 2;
}
if(data3.alertmanagers === undefined){
data3.alertmanagers = 2;
}
if(data3.alertmanagerStorage === undefined){
data3.alertmanagerStorage = "10Gi";
}
if(data3.crds === undefined){
data3.crds = {};
}
if(data3.storageClass === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own",keyword:"required",params:{missingProperty: "storageClass"}});
}
for(const key5 in data3){
if(!(fields_platform_prometheus_operator_2.has(key5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.storageClass !== undefined){
let data5 = data3.storageClass;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/storageClass",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/storageClass",keyword:"type",params:{type: "string"}});
}
}
let data4 = data3.storage;
if(typeof data4 === "string"){
if(!pattern_6cc7b129.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/storage",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/storage",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.retention;
if(typeof data4_2 === "string"){
if(lengthOf(data4_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/retention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/retention",keyword:"type",params:{type: "string"}});
}
let data4_3 = data3.replicas;
if(!(((typeof data4_3 == "number") && (!(data4_3 % 1) && !isNaN(data4_3))) && (isFinite(data4_3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/replicas",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_3 == "number") && (isFinite(data4_3))){
if(data4_3 > 10 || isNaN(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/replicas",keyword:"maximum",params:{comparison: "<=", limit: 10}});
}
if(data4_3 < 1 || isNaN(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/replicas",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4_4 = data3.alertmanagers;
if(!(((typeof data4_4 == "number") && (!(data4_4 % 1) && !isNaN(data4_4))) && (isFinite(data4_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/alertmanagers",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_4 == "number") && (isFinite(data4_4))){
if(data4_4 > 10 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/alertmanagers",keyword:"maximum",params:{comparison: "<=", limit: 10}});
}
if(data4_4 < 1 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/alertmanagers",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4_5 = data3.alertmanagerStorage;
if(typeof data4_5 === "string"){
if(!pattern_6cc7b129.test(data4_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/alertmanagerStorage",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/alertmanagerStorage",keyword:"type",params:{type: "string"}});
}
let data4_6 = data3.crds;
if(data4_6 && typeof data4_6 == "object" && !Array.isArray(data4_6)){
if(data4_6.enabled === undefined){
data4_6.enabled = true;
}
if(data4_6.repository === undefined){
data4_6.repository = "https://github.com/prometheus-operator/prometheus-operator";
}
if(data4_6.revision === undefined){
data4_6.revision = "51cc33a31bf3bd83dd22b1ae6efaf26e199194d9";
}
if(data4_6.path === undefined){
data4_6.path = "example/prometheus-operator-crd";
}
for(const key6 in data4_6){
if(!((((key6 === "enabled") || (key6 === "repository")) || (key6 === "revision")) || (key6 === "path"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(typeof data4_6.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds/enabled",keyword:"type",params:{type: "boolean"}});
}
let data5 = data4_6.repository;
if(typeof data5 === "string"){
if(!pattern_f1c0026d.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds/repository",keyword:"pattern",params:{pattern: "^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds/repository",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4_6.revision;
if(typeof data5_2 === "string"){
if(!pattern_5652ebeb.test(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds/revision",keyword:"pattern",params:{pattern: "^[\\w][\\w./-]{0,99}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds/revision",keyword:"type",params:{type: "string"}});
}
let data5_3 = data4_6.path;
if(typeof data5_3 === "string"){
if(!pattern_1c76c684.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds/path",keyword:"pattern",params:{pattern: "^[\\w-]+(/[\\w.-]+){0,9}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds/path",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/crds",keyword:"type",params:{type: "object"}});
}
if(data3.thanos !== undefined){
let data5 = data3.thanos;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
data5.key = "thanos.yaml";
}
if(data5.image === undefined){
data5.image = "quay.io/thanos/thanos:v0.42.4";
}
if(data5.query === undefined){
data5.query = 2;
}
if(data5.store === undefined){
data5.store = 2;
}
if(data5.storeStorage === undefined){
data5.storeStorage = "20Gi";
}
if(data5.compactorStorage === undefined){
data5.compactorStorage = "100Gi";
}
if(data5.rawRetention === undefined){
data5.rawRetention = "30d";
}
if(data5.fiveMinuteRetention === undefined){
data5.fiveMinuteRetention = "180d";
}
if(data5.hourRetention === undefined){
data5.hourRetention = "1y";
}
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key7 in data5){
if(!(fields_platform_prometheus_operator_3.has(key7))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/secret",keyword:"type",params:{type: "string"}});
}
}
let data6 = data5.key;
if(typeof data6 === "string"){
if(!pattern_7a7f4b29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/key",keyword:"pattern",params:{pattern: "^[\\w.-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/key",keyword:"type",params:{type: "string"}});
}
let data6_2 = data5.image;
if(typeof data6_2 === "string"){
if(!pattern_690e9c91.test(data6_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/image",keyword:"type",params:{type: "string"}});
}
let data6_3 = data5.query;
if(!(((typeof data6_3 == "number") && (!(data6_3 % 1) && !isNaN(data6_3))) && (isFinite(data6_3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/query",keyword:"type",params:{type: "integer"}});
}
if((typeof data6_3 == "number") && (isFinite(data6_3))){
if(data6_3 > 10 || isNaN(data6_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/query",keyword:"maximum",params:{comparison: "<=", limit: 10}});
}
if(data6_3 < 1 || isNaN(data6_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/query",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data6_4 = data5.store;
if(!(((typeof data6_4 == "number") && (!(data6_4 % 1) && !isNaN(data6_4))) && (isFinite(data6_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/store",keyword:"type",params:{type: "integer"}});
}
if((typeof data6_4 == "number") && (isFinite(data6_4))){
if(data6_4 > 10 || isNaN(data6_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/store",keyword:"maximum",params:{comparison: "<=", limit: 10}});
}
if(data6_4 < 1 || isNaN(data6_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/store",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data6_5 = data5.storeStorage;
if(typeof data6_5 === "string"){
if(!pattern_6cc7b129.test(data6_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/storeStorage",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/storeStorage",keyword:"type",params:{type: "string"}});
}
let data6_6 = data5.compactorStorage;
if(typeof data6_6 === "string"){
if(!pattern_6cc7b129.test(data6_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/compactorStorage",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/compactorStorage",keyword:"type",params:{type: "string"}});
}
let data6_7 = data5.rawRetention;
if(typeof data6_7 === "string"){
if(lengthOf(data6_7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/rawRetention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data6_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/rawRetention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/rawRetention",keyword:"type",params:{type: "string"}});
}
let data6_8 = data5.fiveMinuteRetention;
if(typeof data6_8 === "string"){
if(lengthOf(data6_8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/fiveMinuteRetention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data6_8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/fiveMinuteRetention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/fiveMinuteRetention",keyword:"type",params:{type: "string"}});
}
if(data5.ruler !== undefined){
let data7 = data5.ruler;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.replicas === undefined){
data7.replicas = 2;
}
if(data7.storage === undefined){
data7.storage = "10Gi";
}
for(const key9 in data7){
if(!((key9 === "replicas") || (key9 === "storage"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/ruler",keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
let data8 = data7.replicas;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/ruler/replicas",keyword:"type",params:{type: "integer"}});
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 > 10 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/ruler/replicas",keyword:"maximum",params:{comparison: "<=", limit: 10}});
}
if(data8 < 1 || isNaN(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/ruler/replicas",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data8_2 = data7.storage;
if(typeof data8_2 === "string"){
if(!pattern_6cc7b129.test(data8_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/ruler/storage",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/ruler/storage",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/ruler",keyword:"type",params:{type: "object"}});
}
}
let data6_9 = data5.hourRetention;
if(typeof data6_9 === "string"){
if(lengthOf(data6_9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/hourRetention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data6_9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/hourRetention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos/hourRetention",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/thanos",keyword:"type",params:{type: "object"}});
}
}
if(data3.loki !== undefined){
let data5 = data3.loki;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.storeType === undefined){
data5.storeType = "s3";
}
if(data5.size === undefined){
data5.size = "1x.small";
}
if(data5.retentionDays === undefined){
data5.retentionDays = 30;
}
if(data5.tenant === undefined){
data5.tenant = "application";
}
if(data5.alerts === undefined){
data5.alerts = {};
}
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki",keyword:"required",params:{missingProperty: "secret"}});
}
if(data5.schemaDate === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki",keyword:"required",params:{missingProperty: "schemaDate"}});
}
for(const key7 in data5){
if(!(((((((key7 === "secret") || (key7 === "storeType")) || (key7 === "size")) || (key7 === "schemaDate")) || (key7 === "retentionDays")) || (key7 === "tenant")) || (key7 === "alerts"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/secret",keyword:"type",params:{type: "string"}});
}
}
let data6 = data5.storeType;
if(!(((data6 === "s3") || (data6 === "gcs")) || (data6 === "azure"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/storeType",keyword:"enum",params:{allowedValues: ["s3","gcs","azure"]}});
}
let data6_2 = data5.size;
if(!(((((data6_2 === "1x.demo") || (data6_2 === "1x.pico")) || (data6_2 === "1x.extra-small")) || (data6_2 === "1x.small")) || (data6_2 === "1x.medium"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/size",keyword:"enum",params:{allowedValues: ["1x.demo","1x.pico","1x.extra-small","1x.small","1x.medium"]}});
}
if(data5.schemaDate !== undefined){
let data7 = data5.schemaDate;
if(typeof data7 === "string"){
if(!pattern_86df8018.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/schemaDate",keyword:"pattern",params:{pattern: "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/schemaDate",keyword:"type",params:{type: "string"}});
}
}
let data6_3 = data5.retentionDays;
if(!(((typeof data6_3 == "number") && (!(data6_3 % 1) && !isNaN(data6_3))) && (isFinite(data6_3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/retentionDays",keyword:"type",params:{type: "integer"}});
}
if((typeof data6_3 == "number") && (isFinite(data6_3))){
if(data6_3 > 3650 || isNaN(data6_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/retentionDays",keyword:"maximum",params:{comparison: "<=", limit: 3650}});
}
if(data6_3 < 1 || isNaN(data6_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/retentionDays",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data6_4 = data5.tenant;
if(typeof data6_4 === "string"){
if(!pattern_8c3b9704.test(data6_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/tenant",keyword:"pattern",params:{pattern: "^[\\w-]{1,60}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/tenant",keyword:"type",params:{type: "string"}});
}
let data6_5 = data5.alerts;
if(data6_5 && typeof data6_5 == "object" && !Array.isArray(data6_5)){
if(Object.keys(data6_5).length > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts",keyword:"maxProperties",params:{limit: 100}});
}
for(const key8 in data6_5){
const _errs8 = errors;
if(typeof key8 === "string"){
if(!pattern_b8fa758f.test(key8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{2,63}$"},propertyName:key8});
}
}
var valid7 = _errs8 === errors;
if(!valid7){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts",keyword:"propertyNames",params:{propertyName: key8}});
}
}
for(const key8 in data6_5){
let data8 = data6_5[key8];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.lines === undefined){
data8.lines = 0;
}
if(data8.within === undefined){
data8.within = "5m";
}
if(data8.for === undefined){
data8.for = "1m";
}
if(data8.namespace === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "namespace"}});
}
if(data8.pattern === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "pattern"}});
}
if(data8.severity === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "severity"}});
}
if(data8.summary === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "summary"}});
}
if(data8.description === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "description"}});
}
if(data8.runbook === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "runbook"}});
}
if(data8.fires === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "fires"}});
}
if(data8.silent === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "silent"}});
}
for(const key10 in data8){
if(!(fields_platform_prometheus_operator_4.has(key10))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.namespace !== undefined){
let data10 = data8.namespace;
if(typeof data10 === "string"){
if(!pattern_5d8e67ea.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data8.container !== undefined){
let data10 = data8.container;
if(typeof data10 === "string"){
if(!pattern_5d8e67ea.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/container",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/container",keyword:"type",params:{type: "string"}});
}
}
if(data8.pattern !== undefined){
let data10 = data8.pattern;
if(typeof data10 === "string"){
if(!pattern_dba751a6.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",keyword:"type",params:{type: "string"}});
}
}
let data9 = data8.lines;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",keyword:"type",params:{type: "integer"}});
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
let data9_2 = data8.within;
if(typeof data9_2 === "string"){
if(lengthOf(data9_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data9_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",keyword:"type",params:{type: "string"}});
}
let data9_3 = data8.for;
if(typeof data9_3 === "string"){
if(lengthOf(data9_3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data9_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
if(data8.severity !== undefined){
let data10 = data8.severity;
if(!(((data10 === "critical") || (data10 === "warning")) || (data10 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data8.summary !== undefined){
let data10 = data8.summary;
if(typeof data10 === "string"){
if(!pattern_6f27ce8e.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"pattern",params:{pattern: "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"type",params:{type: "string"}});
}
}
if(data8.description !== undefined){
let data10 = data8.description;
if(typeof data10 === "string"){
if(!pattern_6f27ce8e.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"pattern",params:{pattern: "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data8.runbook !== undefined){
let data10 = data8.runbook;
if(typeof data10 === "string"){
if(!pattern_e8412713.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"type",params:{type: "string"}});
}
}
if(data8.fires !== undefined){
let data10 = data8.fires;
if(Array.isArray(data10)){
if(data10.length > 5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires",keyword:"maxItems",params:{limit: 5}});
}
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires",keyword:"minItems",params:{limit: 1}});
}
const len11 = data10.length;
for(let i12=0; i12<len11; i12++){
let data12 = data10[i12];
if(typeof data12 === "string"){
if(lengthOf(data12) > 500){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i12,keyword:"maxLength",params:{limit: 500}});
}
if(!pattern_1fb1ec7b.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i12,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i12,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires",keyword:"type",params:{type: "array"}});
}
}
if(data8.silent !== undefined){
let data10 = data8.silent;
if(Array.isArray(data10)){
if(data10.length > 5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent",keyword:"maxItems",params:{limit: 5}});
}
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent",keyword:"minItems",params:{limit: 1}});
}
const len11 = data10.length;
for(let i12=0; i12<len11; i12++){
let data12 = data10[i12];
if(typeof data12 === "string"){
if(lengthOf(data12) > 500){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i12,keyword:"maxLength",params:{limit: 500}});
}
if(!pattern_1fb1ec7b.test(data12)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i12,keyword:"pattern",params:{pattern: "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i12,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki/alerts",keyword:"type",params:{type: "object"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/loki",keyword:"type",params:{type: "object"}});
}
}
if(data3.tempo !== undefined){
let data5 = data3.tempo;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.storeType === undefined){
data5.storeType = "s3";
}
if(data5.size === undefined){
data5.size = "1x.small";
}
if(data5.storage === undefined){
data5.storage = "10Gi";
}
if(data5.retention === undefined){
data5.retention = "48h";
}
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key7 in data5){
if(!(((((key7 === "secret") || (key7 === "storeType")) || (key7 === "size")) || (key7 === "storage")) || (key7 === "retention"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/secret",keyword:"type",params:{type: "string"}});
}
}
let data6 = data5.storeType;
if(!(((data6 === "s3") || (data6 === "gcs")) || (data6 === "azure"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/storeType",keyword:"enum",params:{allowedValues: ["s3","gcs","azure"]}});
}
let data6_2 = data5.size;
if(!(((((data6_2 === "1x.demo") || (data6_2 === "1x.pico")) || (data6_2 === "1x.extra-small")) || (data6_2 === "1x.small")) || (data6_2 === "1x.medium"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/size",keyword:"enum",params:{allowedValues: ["1x.demo","1x.pico","1x.extra-small","1x.small","1x.medium"]}});
}
let data6_3 = data5.storage;
if(typeof data6_3 === "string"){
if(!pattern_6cc7b129.test(data6_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/storage",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/storage",keyword:"type",params:{type: "string"}});
}
let data6_4 = data5.retention;
if(typeof data6_4 === "string"){
if(lengthOf(data6_4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/retention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data6_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo/retention",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/tempo",keyword:"type",params:{type: "object"}});
}
}
if(data3.collector !== undefined){
let data5 = data3.collector;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.image === undefined){
data5.image = "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:0.165.1";
}
if(data5.namespaces === undefined){
data5.namespaces = [];
}
if(data5.mask === undefined){
data5.mask = [];
}
if(data5.traces === undefined){
data5.traces = 2;
}
for(const key7 in data5){
if(!((((key7 === "image") || (key7 === "namespaces")) || (key7 === "mask")) || (key7 === "traces"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
let data6 = data5.image;
if(typeof data6 === "string"){
if(!pattern_690e9c91.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/image",keyword:"type",params:{type: "string"}});
}
let data6_2 = data5.namespaces;
if(Array.isArray(data6_2)){
const len7 = data6_2.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6_2[i8];
if(typeof data8 === "string"){
if(!pattern_5d8e67ea.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/namespaces/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/namespaces/" + i8,keyword:"type",params:{type: "string"}});
}
}
let i7 = data6_2.length;
let j7;
if(i7 > 1){
const indices8 = {};
for(;i7--;){
let item9 = data6_2[i7];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices8[item9] == "number"){
j7 = indices8[item9];
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/namespaces",keyword:"uniqueItems",params:{i: i7, j: j7}});
break;
}
indices8[item9] = i7;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/namespaces",keyword:"type",params:{type: "array"}});
}
let data6_3 = data5.mask;
if(Array.isArray(data6_3)){
const len7 = data6_3.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6_3[i8];
if(typeof data8 === "string"){
if(lengthOf(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/mask/" + i8,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/mask/" + i8,keyword:"type",params:{type: "string"}});
}
}
let i7 = data6_3.length;
let j7;
if(i7 > 1){
const indices8 = {};
for(;i7--;){
let item9 = data6_3[i7];
if(typeof item9 !== "string"){
continue;
}
if(typeof indices8[item9] == "number"){
j7 = indices8[item9];
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/mask",keyword:"uniqueItems",params:{i: i7, j: j7}});
break;
}
indices8[item9] = i7;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/mask",keyword:"type",params:{type: "array"}});
}
let data6_4 = data5.traces;
if(!(((typeof data6_4 == "number") && (!(data6_4 % 1) && !isNaN(data6_4))) && (isFinite(data6_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/traces",keyword:"type",params:{type: "integer"}});
}
if((typeof data6_4 == "number") && (isFinite(data6_4))){
if(data6_4 > 10 || isNaN(data6_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/traces",keyword:"maximum",params:{comparison: "<=", limit: 10}});
}
if(data6_4 < 1 || isNaN(data6_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector/traces",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own/collector",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/own",keyword:"type",params:{type: "object"}});
}
}
let data2_7 = data.dashboards;
if(!((data2_7 === "configmap") || (data2_7 === "grafana-operator"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboards",keyword:"enum",params:{allowedValues: ["configmap","grafana-operator"]}});
}
let data2_8 = data.dashboardLabel;
if(typeof data2_8 === "string"){
if(!pattern_4ffb5715.test(data2_8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboardLabel",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboardLabel",keyword:"type",params:{type: "string"}});
}
let data2_9 = data.datasourceLabel;
if(typeof data2_9 === "string"){
if(!pattern_4ffb5715.test(data2_9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datasourceLabel",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datasourceLabel",keyword:"type",params:{type: "string"}});
}
let data2_10 = data.folderAnnotation;
if(typeof data2_10 === "string"){
if(!pattern_4ffb5715.test(data2_10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/folderAnnotation",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/folderAnnotation",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_platform_prometheus_operator.errors = vErrors;
return errors === 0;
}
export const platform_systemd_host = validate_platform_systemd_host;
const pattern_37a4633e = new RegExp("^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])$", "u");
const pattern_a936a185 = new RegExp("^/[A-Za-z0-9._/+-]+$", "u");
const pattern_4699bcfc = new RegExp("^[1-9][0-9]{0,5}[KMGT]?$", "u");
const pattern_03a0b746 = new RegExp("^[1-9][0-9]{0,5}(?:MB|GB|TB)$", "u");
const pattern_f9b2eba5 = new RegExp("^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$", "u");
const pattern_b554e193 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
const pattern_211f50ce = new RegExp("^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$", "u");
const pattern_b4333bbf = new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$", "u");
const pattern_eef2c881 = new RegExp("^[a-z][a-z0-9_]{0,60}$", "u");
const pattern_bfbb6657 = new RegExp("^[A-Za-z0-9*,.:/ ~-]{1,60}$", "u");
function validate_platform_systemd_host(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.interval === undefined){
data.interval = "15s";
}
if(data.targets === undefined){
data.targets = {};
}
if(data.programs === undefined){
data.programs = {};
}
if(data.logAlerts === undefined){
data.logAlerts = {};
}
for(const key3 in data){
if(!((((((key3 === "interval") || (key3 === "targets")) || (key3 === "programs")) || (key3 === "logAlerts")) || (key3 === "datadog")) || (key3 === "backup"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
let data2 = data.interval;
if(typeof data2 === "string"){
if(lengthOf(data2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_2 = data.targets;
if(data2_2 && typeof data2_2 == "object" && !Array.isArray(data2_2)){
for(const key4 in data2_2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_5d8e67ea.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2_2){
let data4 = data2_2[key4];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.host === undefined){
data4.host = "127.0.0.1";
}
if(data4.manager === undefined){
data4.manager = "user";
}
if(Object.keys(data4).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});
}
for(const key6 in data4){
if(!((((key6 === "host") || (key6 === "port")) || (key6 === "unit")) || (key6 === "manager"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.host;
if(typeof data5 === "string"){
if(!pattern_37a4633e.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/host",keyword:"type",params:{type: "string"}});
}
if(data4.port !== undefined){
let data6 = data4.port;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 65535 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data6 < 1 || isNaN(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(typeof data6 === "string"){
if(!pattern_5d8e67ea.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",keyword:"type",params:{type: "string"}});
}
}
let data5_2 = data4.manager;
if(!((data5_2 === "user") || (data5_2 === "system"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/manager",keyword:"enum",params:{allowedValues: ["user","system"]}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/targets",keyword:"type",params:{type: "object"}});
}
let data2_3 = data.programs;
if(data2_3 && typeof data2_3 == "object" && !Array.isArray(data2_3)){
if(data2_3.prometheus === undefined){
data2_3.prometheus = {};
}
if(data2_3.alertmanager === undefined){
data2_3.alertmanager = {};
}
if(data2_3.grafana === undefined){
data2_3.grafana = {};
}
for(const key4 in data2_3){
if(!(fields_platform_systemd_host.has(key4))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
let data3 = data2_3.prometheus;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.path === undefined){
data3.path = "/usr/local/bin/prometheus";
}
if(data3.port === undefined){
data3.port = 9090;
}
if(data3.memory === undefined){
data3.memory = "2G";
}
if(data3.cpu === undefined){
data3.cpu = 200;
}
if(data3.promtool === undefined){
data3.promtool = "/usr/local/bin/promtool";
}
if(data3.retention === undefined){
data3.retention = "15d";
}
if(data3.size === undefined){
data3.size = "10GB";
}
if(data3.remoteWrite === undefined){
data3.remoteWrite = [];
}
for(const key5 in data3){
if(!((((((((key5 === "path") || (key5 === "port")) || (key5 === "memory")) || (key5 === "cpu")) || (key5 === "promtool")) || (key5 === "retention")) || (key5 === "size")) || (key5 === "remoteWrite"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
let data4 = data3.path;
if(typeof data4 === "string"){
if(!pattern_a936a185.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/path",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.port;
if(!(((typeof data4_2 == "number") && (!(data4_2 % 1) && !isNaN(data4_2))) && (isFinite(data4_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_2 == "number") && (isFinite(data4_2))){
if(data4_2 > 65535 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data4_2 < 1024 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data4_3 = data3.memory;
if(typeof data4_3 === "string"){
if(!pattern_4699bcfc.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/memory",keyword:"type",params:{type: "string"}});
}
let data4_4 = data3.cpu;
if(!(((typeof data4_4 == "number") && (!(data4_4 % 1) && !isNaN(data4_4))) && (isFinite(data4_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_4 == "number") && (isFinite(data4_4))){
if(data4_4 > 12800 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data4_4 < 1 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4_5 = data3.promtool;
if(typeof data4_5 === "string"){
if(!pattern_a936a185.test(data4_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/promtool",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/promtool",keyword:"type",params:{type: "string"}});
}
let data4_6 = data3.retention;
if(typeof data4_6 === "string"){
if(lengthOf(data4_6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/retention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/retention",keyword:"type",params:{type: "string"}});
}
let data4_7 = data3.size;
if(typeof data4_7 === "string"){
if(!pattern_03a0b746.test(data4_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/size",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(?:MB|GB|TB)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/size",keyword:"type",params:{type: "string"}});
}
let data4_8 = data3.remoteWrite;
if(Array.isArray(data4_8)){
const len5 = data4_8.length;
for(let i6=0; i6<len5; i6++){
let data6 = data4_8[i6];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6,keyword:"required",params:{missingProperty: "url"}});
}
for(const key8 in data6){
if(!(((key8 === "url") || (key8 === "user")) || (key8 === "secret"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6,keyword:"additionalProperties",params:{additionalProperty: key8}});
}
}
if(data6.url !== undefined){
let data8 = data6.url;
if(typeof data8 === "string"){
if(!pattern_f9b2eba5.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/url",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data6.user !== undefined){
let data8 = data6.user;
if(typeof data8 === "string"){
if(lengthOf(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/user",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/user",keyword:"type",params:{type: "string"}});
}
}
if(data6.secret !== undefined){
let data8 = data6.secret;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data8.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key10 in data8){
if(!((key10 === "name") || (key10 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret",keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.name !== undefined){
let data10 = data8.name;
if(typeof data10 === "string"){
if(!pattern_5d8e67ea.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data8.key !== undefined){
let data10 = data8.key;
if(typeof data10 === "string"){
if(!pattern_b554e193.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6+"/secret",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite/" + i6,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus/remoteWrite",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/prometheus",keyword:"type",params:{type: "object"}});
}
let data3_2 = data2_3.alertmanager;
if(data3_2 && typeof data3_2 == "object" && !Array.isArray(data3_2)){
if(data3_2.path === undefined){
data3_2.path = "/usr/local/bin/alertmanager";
}
if(data3_2.port === undefined){
data3_2.port = 9093;
}
if(data3_2.memory === undefined){
data3_2.memory = "256M";
}
if(data3_2.cpu === undefined){
data3_2.cpu = 50;
}
if(data3_2.amtool === undefined){
data3_2.amtool = "/usr/local/bin/amtool";
}
if(data3_2.retention === undefined){
data3_2.retention = "120h";
}
for(const key5 in data3_2){
if(!((((((key5 === "path") || (key5 === "port")) || (key5 === "memory")) || (key5 === "cpu")) || (key5 === "amtool")) || (key5 === "retention"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
let data4 = data3_2.path;
if(typeof data4 === "string"){
if(!pattern_a936a185.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/path",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3_2.port;
if(!(((typeof data4_2 == "number") && (!(data4_2 % 1) && !isNaN(data4_2))) && (isFinite(data4_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_2 == "number") && (isFinite(data4_2))){
if(data4_2 > 65535 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data4_2 < 1024 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data4_3 = data3_2.memory;
if(typeof data4_3 === "string"){
if(!pattern_4699bcfc.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/memory",keyword:"type",params:{type: "string"}});
}
let data4_4 = data3_2.cpu;
if(!(((typeof data4_4 == "number") && (!(data4_4 % 1) && !isNaN(data4_4))) && (isFinite(data4_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_4 == "number") && (isFinite(data4_4))){
if(data4_4 > 12800 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data4_4 < 1 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4_5 = data3_2.amtool;
if(typeof data4_5 === "string"){
if(!pattern_a936a185.test(data4_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/amtool",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/amtool",keyword:"type",params:{type: "string"}});
}
let data4_6 = data3_2.retention;
if(typeof data4_6 === "string"){
if(lengthOf(data4_6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/retention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager/retention",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/alertmanager",keyword:"type",params:{type: "object"}});
}
let data3_3 = data2_3.grafana;
if(data3_3 && typeof data3_3 == "object" && !Array.isArray(data3_3)){
if(data3_3.path === undefined){
data3_3.path = "/usr/share/grafana/bin/grafana";
}
if(data3_3.port === undefined){
data3_3.port = 3000;
}
if(data3_3.memory === undefined){
data3_3.memory = "1G";
}
if(data3_3.cpu === undefined){
data3_3.cpu = 100;
}
if(data3_3.home === undefined){
data3_3.home = "/usr/share/grafana";
}
for(const key5 in data3_3){
if(!(((((key5 === "path") || (key5 === "port")) || (key5 === "memory")) || (key5 === "cpu")) || (key5 === "home"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
let data4 = data3_3.path;
if(typeof data4 === "string"){
if(!pattern_a936a185.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/path",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3_3.port;
if(!(((typeof data4_2 == "number") && (!(data4_2 % 1) && !isNaN(data4_2))) && (isFinite(data4_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_2 == "number") && (isFinite(data4_2))){
if(data4_2 > 65535 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data4_2 < 1024 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data4_3 = data3_3.memory;
if(typeof data4_3 === "string"){
if(!pattern_4699bcfc.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/memory",keyword:"type",params:{type: "string"}});
}
let data4_4 = data3_3.cpu;
if(!(((typeof data4_4 == "number") && (!(data4_4 % 1) && !isNaN(data4_4))) && (isFinite(data4_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_4 == "number") && (isFinite(data4_4))){
if(data4_4 > 12800 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data4_4 < 1 || isNaN(data4_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data4_5 = data3_3.home;
if(typeof data4_5 === "string"){
if(!pattern_a936a185.test(data4_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/home",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana/home",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/grafana",keyword:"type",params:{type: "object"}});
}
if(data2_3["node-exporter"] !== undefined){
let data4 = data2_3["node-exporter"];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
data4.path = "/usr/local/bin/node_exporter";
}
if(data4.port === undefined){
data4.port = 9100;
}
if(data4.memory === undefined){
data4.memory = "128M";
}
if(data4.cpu === undefined){
data4.cpu = 20;
}
for(const key6 in data4){
if(!((((key6 === "path") || (key6 === "port")) || (key6 === "memory")) || (key6 === "cpu"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern_a936a185.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/path",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.port;
if(!(((typeof data5_2 == "number") && (!(data5_2 % 1) && !isNaN(data5_2))) && (isFinite(data5_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_2 == "number") && (isFinite(data5_2))){
if(data5_2 > 65535 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_2 < 1024 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_3 = data4.memory;
if(typeof data5_3 === "string"){
if(!pattern_4699bcfc.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/memory",keyword:"type",params:{type: "string"}});
}
let data5_4 = data4.cpu;
if(!(((typeof data5_4 == "number") && (!(data5_4 % 1) && !isNaN(data5_4))) && (isFinite(data5_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_4 == "number") && (isFinite(data5_4))){
if(data5_4 > 12800 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data5_4 < 1 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/node-exporter",keyword:"type",params:{type: "object"}});
}
}
if(data2_3["redis-exporter"] !== undefined){
let data4 = data2_3["redis-exporter"];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
data4.path = "/usr/local/bin/redis_exporter";
}
if(data4.port === undefined){
data4.port = 9121;
}
if(data4.memory === undefined){
data4.memory = "64M";
}
if(data4.cpu === undefined){
data4.cpu = 10;
}
for(const key6 in data4){
if(!((((key6 === "path") || (key6 === "port")) || (key6 === "memory")) || (key6 === "cpu"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern_a936a185.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/path",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.port;
if(!(((typeof data5_2 == "number") && (!(data5_2 % 1) && !isNaN(data5_2))) && (isFinite(data5_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_2 == "number") && (isFinite(data5_2))){
if(data5_2 > 65535 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_2 < 1024 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_3 = data4.memory;
if(typeof data5_3 === "string"){
if(!pattern_4699bcfc.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/memory",keyword:"type",params:{type: "string"}});
}
let data5_4 = data4.cpu;
if(!(((typeof data5_4 == "number") && (!(data5_4 % 1) && !isNaN(data5_4))) && (isFinite(data5_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_4 == "number") && (isFinite(data5_4))){
if(data5_4 > 12800 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data5_4 < 1 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/redis-exporter",keyword:"type",params:{type: "object"}});
}
}
if(data2_3.loki !== undefined){
let data4 = data2_3.loki;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
data4.path = "/usr/local/bin/loki";
}
if(data4.port === undefined){
data4.port = 3100;
}
if(data4.memory === undefined){
data4.memory = "2G";
}
if(data4.cpu === undefined){
data4.cpu = 150;
}
if(data4.grpcPort === undefined){
data4.grpcPort = 9095;
}
if(data4.retention === undefined){
data4.retention = "15d";
}
if(data4.since === undefined){
data4.since = "2024-01-01";
}
for(const key6 in data4){
if(!(((((((key6 === "path") || (key6 === "port")) || (key6 === "memory")) || (key6 === "cpu")) || (key6 === "grpcPort")) || (key6 === "retention")) || (key6 === "since"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern_a936a185.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/path",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.port;
if(!(((typeof data5_2 == "number") && (!(data5_2 % 1) && !isNaN(data5_2))) && (isFinite(data5_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_2 == "number") && (isFinite(data5_2))){
if(data5_2 > 65535 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_2 < 1024 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_3 = data4.memory;
if(typeof data5_3 === "string"){
if(!pattern_4699bcfc.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/memory",keyword:"type",params:{type: "string"}});
}
let data5_4 = data4.cpu;
if(!(((typeof data5_4 == "number") && (!(data5_4 % 1) && !isNaN(data5_4))) && (isFinite(data5_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_4 == "number") && (isFinite(data5_4))){
if(data5_4 > 12800 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data5_4 < 1 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data5_5 = data4.grpcPort;
if(!(((typeof data5_5 == "number") && (!(data5_5 % 1) && !isNaN(data5_5))) && (isFinite(data5_5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/grpcPort",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_5 == "number") && (isFinite(data5_5))){
if(data5_5 > 65535 || isNaN(data5_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/grpcPort",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_5 < 1024 || isNaN(data5_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/grpcPort",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_6 = data4.retention;
if(typeof data5_6 === "string"){
if(lengthOf(data5_6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/retention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/retention",keyword:"type",params:{type: "string"}});
}
let data5_7 = data4.since;
if(typeof data5_7 === "string"){
if(!pattern_211f50ce.test(data5_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/since",keyword:"pattern",params:{pattern: "^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki/since",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/loki",keyword:"type",params:{type: "object"}});
}
}
if(data2_3["victoria-logs"] !== undefined){
let data4 = data2_3["victoria-logs"];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
data4.path = "/usr/local/bin/victoria-logs";
}
if(data4.port === undefined){
data4.port = 9428;
}
if(data4.memory === undefined){
data4.memory = "1G";
}
if(data4.cpu === undefined){
data4.cpu = 100;
}
if(data4.retention === undefined){
data4.retention = "15d";
}
if(data4.size === undefined){
data4.size = "10GB";
}
for(const key6 in data4){
if(!((((((key6 === "path") || (key6 === "port")) || (key6 === "memory")) || (key6 === "cpu")) || (key6 === "retention")) || (key6 === "size"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern_a936a185.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/path",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.port;
if(!(((typeof data5_2 == "number") && (!(data5_2 % 1) && !isNaN(data5_2))) && (isFinite(data5_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_2 == "number") && (isFinite(data5_2))){
if(data5_2 > 65535 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_2 < 1024 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_3 = data4.memory;
if(typeof data5_3 === "string"){
if(!pattern_4699bcfc.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/memory",keyword:"type",params:{type: "string"}});
}
let data5_4 = data4.cpu;
if(!(((typeof data5_4 == "number") && (!(data5_4 % 1) && !isNaN(data5_4))) && (isFinite(data5_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_4 == "number") && (isFinite(data5_4))){
if(data5_4 > 12800 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data5_4 < 1 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data5_5 = data4.retention;
if(typeof data5_5 === "string"){
if(lengthOf(data5_5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/retention",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/retention",keyword:"type",params:{type: "string"}});
}
let data5_6 = data4.size;
if(typeof data5_6 === "string"){
if(!pattern_03a0b746.test(data5_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/size",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}(?:MB|GB|TB)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs/size",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/victoria-logs",keyword:"type",params:{type: "object"}});
}
}
if(data2_3.vmalert !== undefined){
let data4 = data2_3.vmalert;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
data4.path = "/usr/local/bin/vmalert";
}
if(data4.port === undefined){
data4.port = 8880;
}
if(data4.memory === undefined){
data4.memory = "128M";
}
if(data4.cpu === undefined){
data4.cpu = 20;
}
for(const key6 in data4){
if(!((((key6 === "path") || (key6 === "port")) || (key6 === "memory")) || (key6 === "cpu"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern_a936a185.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/path",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.port;
if(!(((typeof data5_2 == "number") && (!(data5_2 % 1) && !isNaN(data5_2))) && (isFinite(data5_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_2 == "number") && (isFinite(data5_2))){
if(data5_2 > 65535 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_2 < 1024 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_3 = data4.memory;
if(typeof data5_3 === "string"){
if(!pattern_4699bcfc.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/memory",keyword:"type",params:{type: "string"}});
}
let data5_4 = data4.cpu;
if(!(((typeof data5_4 == "number") && (!(data5_4 % 1) && !isNaN(data5_4))) && (isFinite(data5_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_4 == "number") && (isFinite(data5_4))){
if(data5_4 > 12800 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data5_4 < 1 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/vmalert",keyword:"type",params:{type: "object"}});
}
}
if(data2_3["otel-collector"] !== undefined){
let data4 = data2_3["otel-collector"];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
data4.path = "/usr/local/bin/otelcol-contrib";
}
if(data4.port === undefined){
data4.port = 8888;
}
if(data4.memory === undefined){
data4.memory = "512M";
}
if(data4.cpu === undefined){
data4.cpu = 50;
}
if(data4.units === undefined){
data4.units = [];
}
if(data4.system === undefined){
data4.system = false;
}
if(data4.mask === undefined){
data4.mask = [];
}
for(const key6 in data4){
if(!((((((((key6 === "path") || (key6 === "port")) || (key6 === "memory")) || (key6 === "cpu")) || (key6 === "units")) || (key6 === "system")) || (key6 === "splunk")) || (key6 === "mask"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern_a936a185.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/path",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.port;
if(!(((typeof data5_2 == "number") && (!(data5_2 % 1) && !isNaN(data5_2))) && (isFinite(data5_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_2 == "number") && (isFinite(data5_2))){
if(data5_2 > 65535 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_2 < 1024 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_3 = data4.memory;
if(typeof data5_3 === "string"){
if(!pattern_4699bcfc.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/memory",keyword:"type",params:{type: "string"}});
}
let data5_4 = data4.cpu;
if(!(((typeof data5_4 == "number") && (!(data5_4 % 1) && !isNaN(data5_4))) && (isFinite(data5_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_4 == "number") && (isFinite(data5_4))){
if(data5_4 > 12800 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data5_4 < 1 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data5_5 = data4.units;
if(Array.isArray(data5_5)){
const len6 = data5_5.length;
for(let i7=0; i7<len6; i7++){
let data7 = data5_5[i7];
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/units/" + i7,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/units/" + i7,keyword:"type",params:{type: "string"}});
}
}
let i6 = data5_5.length;
let j6;
if(i6 > 1){
const indices7 = {};
for(;i6--;){
let item8 = data5_5[i6];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices7[item8] == "number"){
j6 = indices7[item8];
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/units",keyword:"uniqueItems",params:{i: i6, j: j6}});
break;
}
indices7[item8] = i6;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/units",keyword:"type",params:{type: "array"}});
}
if(typeof data4.system !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/system",keyword:"type",params:{type: "boolean"}});
}
if(data4.splunk !== undefined){
let data6 = data4.splunk;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk",keyword:"required",params:{missingProperty: "url"}});
}
if(data6.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key8 in data6){
if(!(((key8 === "url") || (key8 === "secret")) || (key8 === "index"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk",keyword:"additionalProperties",params:{additionalProperty: key8}});
}
}
if(data6.url !== undefined){
let data8 = data6.url;
if(typeof data8 === "string"){
if(!pattern_f1c0026d.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/url",keyword:"pattern",params:{pattern: "^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/url",keyword:"type",params:{type: "string"}});
}
}
if(data6.secret !== undefined){
let data8 = data6.secret;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data8.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key10 in data8){
if(!((key10 === "name") || (key10 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret",keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.name !== undefined){
let data10 = data8.name;
if(typeof data10 === "string"){
if(!pattern_5d8e67ea.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data8.key !== undefined){
let data10 = data8.key;
if(typeof data10 === "string"){
if(!pattern_b554e193.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/secret",keyword:"type",params:{type: "object"}});
}
}
if(data6.index !== undefined){
let data8 = data6.index;
if(typeof data8 === "string"){
if(lengthOf(data8) > 80){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/index",keyword:"maxLength",params:{limit: 80}});
}
if(lengthOf(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/index",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk/index",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/splunk",keyword:"type",params:{type: "object"}});
}
}
let data5_6 = data4.mask;
if(Array.isArray(data5_6)){
const len6 = data5_6.length;
for(let i7=0; i7<len6; i7++){
let data7 = data5_6[i7];
if(typeof data7 === "string"){
if(lengthOf(data7) > 500){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/mask/" + i7,keyword:"maxLength",params:{limit: 500}});
}
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/mask/" + i7,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/mask/" + i7,keyword:"type",params:{type: "string"}});
}
}
let i6 = data5_6.length;
let j6;
if(i6 > 1){
const indices7 = {};
for(;i6--;){
let item8 = data5_6[i6];
if(typeof item8 !== "string"){
continue;
}
if(typeof indices7[item8] == "number"){
j6 = indices7[item8];
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/mask",keyword:"uniqueItems",params:{i: i6, j: j6}});
break;
}
indices7[item8] = i6;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector/mask",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/otel-collector",keyword:"type",params:{type: "object"}});
}
}
if(data2_3["blackbox-exporter"] !== undefined){
let data4 = data2_3["blackbox-exporter"];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.path === undefined){
data4.path = "/usr/local/bin/blackbox_exporter";
}
if(data4.port === undefined){
data4.port = 9115;
}
if(data4.memory === undefined){
data4.memory = "128M";
}
if(data4.cpu === undefined){
data4.cpu = 20;
}
for(const key6 in data4){
if(!((((key6 === "path") || (key6 === "port")) || (key6 === "memory")) || (key6 === "cpu"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
let data5 = data4.path;
if(typeof data5 === "string"){
if(!pattern_a936a185.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/path",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/path",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.port;
if(!(((typeof data5_2 == "number") && (!(data5_2 % 1) && !isNaN(data5_2))) && (isFinite(data5_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_2 == "number") && (isFinite(data5_2))){
if(data5_2 > 65535 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data5_2 < 1024 || isNaN(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/port",keyword:"minimum",params:{comparison: ">=", limit: 1024}});
}
}
let data5_3 = data4.memory;
if(typeof data5_3 === "string"){
if(!pattern_4699bcfc.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/memory",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,5}[KMGT]?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/memory",keyword:"type",params:{type: "string"}});
}
let data5_4 = data4.cpu;
if(!(((typeof data5_4 == "number") && (!(data5_4 % 1) && !isNaN(data5_4))) && (isFinite(data5_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/cpu",keyword:"type",params:{type: "integer"}});
}
if((typeof data5_4 == "number") && (isFinite(data5_4))){
if(data5_4 > 12800 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/cpu",keyword:"maximum",params:{comparison: "<=", limit: 12800}});
}
if(data5_4 < 1 || isNaN(data5_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter/cpu",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs/blackbox-exporter",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/programs",keyword:"type",params:{type: "object"}});
}
let data2_4 = data.logAlerts;
if(data2_4 && typeof data2_4 == "object" && !Array.isArray(data2_4)){
if(Object.keys(data2_4).length > 100){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts",keyword:"maxProperties",params:{limit: 100}});
}
for(const key4 in data2_4){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_b8fa758f.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{2,63}$"},propertyName:key4});
}
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2_4){
let data4 = data2_4[key4];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.lines === undefined){
data4.lines = 0;
}
if(data4.within === undefined){
data4.within = "5m";
}
if(data4.for === undefined){
data4.for = "0s";
}
if(data4.pattern === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "pattern"}});
}
if(data4.severity === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "severity"}});
}
if(data4.summary === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "summary"}});
}
if(data4.description === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "description"}});
}
if(data4.impact === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "impact"}});
}
if(data4.action === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "action"}});
}
if(data4.example === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "example"}});
}
if(data4.otherwise === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "otherwise"}});
}
for(const key6 in data4){
if(!(fields_platform_systemd_host_2.has(key6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(typeof data6 === "string"){
if(!pattern_5d8e67ea.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",keyword:"type",params:{type: "string"}});
}
}
if(data4.pattern !== undefined){
let data6 = data4.pattern;
if(typeof data6 === "string"){
if(lengthOf(data6) > 500){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",keyword:"maxLength",params:{limit: 500}});
}
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",keyword:"type",params:{type: "string"}});
}
}
let data5 = data4.lines;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/lines",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
let data5_2 = data4.within;
if(typeof data5_2 === "string"){
if(lengthOf(data5_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/within",keyword:"type",params:{type: "string"}});
}
let data5_3 = data4.for;
if(typeof data5_3 === "string"){
if(lengthOf(data5_3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data5_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
if(data4.severity !== undefined){
let data6 = data4.severity;
if(!(((data6 === "critical") || (data6 === "warning")) || (data6 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data4.summary !== undefined){
let data6 = data4.summary;
if(typeof data6 === "string"){
if(!pattern_6f27ce8e.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"pattern",params:{pattern: "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"type",params:{type: "string"}});
}
}
if(data4.description !== undefined){
let data6 = data4.description;
if(typeof data6 === "string"){
if(!pattern_6f27ce8e.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"pattern",params:{pattern: "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data4.impact !== undefined){
let data6 = data4.impact;
if(typeof data6 === "string"){
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/impact",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/impact",keyword:"type",params:{type: "string"}});
}
}
if(data4.action !== undefined){
let data6 = data4.action;
if(typeof data6 === "string"){
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/action",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/action",keyword:"type",params:{type: "string"}});
}
}
if(data4.example !== undefined){
let data6 = data4.example;
if(typeof data6 === "string"){
if(lengthOf(data6) > 1000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",keyword:"maxLength",params:{limit: 1000}});
}
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/example",keyword:"type",params:{type: "string"}});
}
}
if(data4.otherwise !== undefined){
let data6 = data4.otherwise;
if(typeof data6 === "string"){
if(lengthOf(data6) > 1000){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/otherwise",keyword:"maxLength",params:{limit: 1000}});
}
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/otherwise",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/otherwise",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/logAlerts",keyword:"type",params:{type: "object"}});
}
if(data.datadog !== undefined){
let data3 = data.datadog;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.namespace === undefined){
data3.namespace = "observability";
}
if(data3.tokens === undefined){
data3.tokens = "/etc/datadog-agent/tokens";
}
if(data3.sources === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog",keyword:"required",params:{missingProperty: "sources"}});
}
for(const key5 in data3){
if(!(((key5 === "sources") || (key5 === "namespace")) || (key5 === "tokens"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.sources !== undefined){
let data5 = data3.sources;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data5){
const _errs7 = errors;
if(typeof key7 === "string"){
if(!pattern_5d8e67ea.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid6 = _errs7 === errors;
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(Array.isArray(data7)){
if(data7.length > 500){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxItems",params:{limit: 500}});
}
if(data7.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minItems",params:{limit: 1}});
}
const len8 = data7.length;
for(let i9=0; i9<len8; i9++){
let data9 = data7[i9];
if(typeof data9 === "string"){
if(!pattern_b4333bbf.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i9,keyword:"type",params:{type: "string"}});
}
}
let i8 = data7.length;
let j8;
if(i8 > 1){
const indices9 = {};
for(;i8--;){
let item10 = data7[i8];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices9[item10] == "number"){
j8 = indices9[item10];
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"uniqueItems",params:{i: i8, j: j8}});
break;
}
indices9[item10] = i8;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/sources",keyword:"type",params:{type: "object"}});
}
}
let data4 = data3.namespace;
if(typeof data4 === "string"){
if(!pattern_eef2c881.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/namespace",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9_]{0,60}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/namespace",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.tokens;
if(typeof data4_2 === "string"){
if(!pattern_a936a185.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/tokens",keyword:"pattern",params:{pattern: "^/[A-Za-z0-9._/+-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog/tokens",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/datadog",keyword:"type",params:{type: "object"}});
}
}
if(data.backup !== undefined){
let data3 = data.backup;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.at === undefined){
data3.at = "daily";
}
if(data3.keep === undefined){
data3.keep = 7;
}
for(const key5 in data3){
if(!((key5 === "at") || (key5 === "keep"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backup",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
let data4 = data3.at;
if(typeof data4 === "string"){
if(!pattern_bfbb6657.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backup/at",keyword:"pattern",params:{pattern: "^[A-Za-z0-9*,.:/ ~-]{1,60}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backup/at",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.keep;
if(!(((typeof data4_2 == "number") && (!(data4_2 % 1) && !isNaN(data4_2))) && (isFinite(data4_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backup/keep",keyword:"type",params:{type: "integer"}});
}
if((typeof data4_2 == "number") && (isFinite(data4_2))){
if(data4_2 > 1000 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backup/keep",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
}
if(data4_2 < 1 || isNaN(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/backup/keep",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/backup",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_platform_systemd_host.errors = vErrors;
return errors === 0;
}
export const receiver_email = validate_receiver_email;
const pattern_93edd9e3 = new RegExp("^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$", "u");
const pattern_e0faa376 = new RegExp("^[A-Za-z0-9.-]+:[0-9]{1,5}$", "u");
function validate_receiver_email(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.to === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "to"}});
}
if(data.from === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "from"}});
}
if(data.smarthost === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "smarthost"}});
}
for(const key3 in data){
if(!(((((key3 === "to") || (key3 === "from")) || (key3 === "smarthost")) || (key3 === "login")) || (key3 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.to !== undefined){
let data3 = data.to;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(!pattern_93edd9e3.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/to/" + i5,keyword:"pattern",params:{pattern: "^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/to/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "array"}});
}
}
if(data.from !== undefined){
let data3 = data.from;
if(typeof data3 === "string"){
if(!pattern_93edd9e3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"pattern",params:{pattern: "^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
}
}
if(data.smarthost !== undefined){
let data3 = data.smarthost;
if(typeof data3 === "string"){
if(!pattern_e0faa376.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+:[0-9]{1,5}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"type",params:{type: "string"}});
}
}
if(data.login !== undefined){
let data3 = data.login;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.username === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"required",params:{missingProperty: "username"}});
}
if(data3.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key5 in data3){
if(!((key5 === "username") || (key5 === "secret"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.username !== undefined){
let data5 = data3.username;
if(typeof data5 === "string"){
if(!pattern_dba751a6.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/username",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/username",keyword:"type",params:{type: "string"}});
}
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"type",params:{type: "object"}});
}
}
let data2 = data.severities;
if(Array.isArray(data2)){
const len3 = data2.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2[i4];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i4,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i3 = data2.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2[i3], data2[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_receiver_email.errors = vErrors;
return errors === 0;
}
export const receiver_msteams = validate_receiver_msteams;
function validate_receiver_msteams(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data){
if(!((key3 === "secret") || (key3 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 === "string"){
if(!pattern_b554e193.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
let data2 = data.severities;
if(Array.isArray(data2)){
const len3 = data2.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2[i4];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i4,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i3 = data2.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2[i3], data2[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_receiver_msteams.errors = vErrors;
return errors === 0;
}
export const receiver_opsgenie = validate_receiver_opsgenie;
function validate_receiver_opsgenie(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data){
if(!(((key3 === "secret") || (key3 === "team")) || (key3 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 === "string"){
if(!pattern_b554e193.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
if(data.team !== undefined){
let data3 = data.team;
if(typeof data3 === "string"){
if(!pattern_dba751a6.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/team",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/team",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.severities;
if(Array.isArray(data2)){
const len3 = data2.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2[i4];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i4,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i3 = data2.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2[i3], data2[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_receiver_opsgenie.errors = vErrors;
return errors === 0;
}
export const receiver_pagerduty = validate_receiver_pagerduty;
function validate_receiver_pagerduty(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical"];
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data){
if(!((key3 === "secret") || (key3 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 === "string"){
if(!pattern_b554e193.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
let data2 = data.severities;
if(Array.isArray(data2)){
const len3 = data2.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2[i4];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i4,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i3 = data2.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2[i3], data2[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_receiver_pagerduty.errors = vErrors;
return errors === 0;
}
export const receiver_slack = validate_receiver_slack;
const pattern_04a5e5f2 = new RegExp("^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$", "u");
function validate_receiver_slack(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.channel === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "channel"}});
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data){
if(!(((key3 === "channel") || (key3 === "secret")) || (key3 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.channel !== undefined){
let data3 = data.channel;
if(typeof data3 === "string"){
if(!pattern_04a5e5f2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"pattern",params:{pattern: "^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 === "string"){
if(!pattern_b554e193.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
let data2 = data.severities;
if(Array.isArray(data2)){
const len3 = data2.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2[i4];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i4,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i3 = data2.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2[i3], data2[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_receiver_slack.errors = vErrors;
return errors === 0;
}
export const receiver_webhook = validate_receiver_webhook;
function validate_receiver_webhook(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(((key3 === "url") || (key3 === "basicAuth")) || (key3 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.url !== undefined){
let data3 = data.url;
const _errs3 = errors;
let valid3 = false;
let passing3 = null;
const _errs3_2 = errors;
if(typeof data3 === "string"){
if(!pattern_e8412713.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid2 = _errs3_2 === errors;
if(_valid2){
valid3 = true;
passing3 = 0;
}
const _errs3_3 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key5 in data3){
if(!(key5 === "secret")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret",schemaPath:"#/properties/url/oneOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret",schemaPath:"#/properties/url/oneOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret",schemaPath:"#/properties/url/oneOf/1/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret/name",schemaPath:"#/properties/url/oneOf/1/properties/secret/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret/name",schemaPath:"#/properties/url/oneOf/1/properties/secret/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret/key",schemaPath:"#/properties/url/oneOf/1/properties/secret/properties/key/pattern",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret/key",schemaPath:"#/properties/url/oneOf/1/properties/secret/properties/key/type",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret",schemaPath:"#/properties/url/oneOf/1/properties/secret/type",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/1/type",keyword:"type",params:{type: "object"}});
}
var _valid2 = _errs3_3 === errors;
if(_valid2 && valid3){
valid3 = false;
passing3 = [passing3, 1];
}
else {
if(_valid2){
valid3 = true;
passing3 = 1;
}
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}});
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
}
if(data.basicAuth !== undefined){
let data3 = data.basicAuth;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.usernameKey === undefined){
data3.usernameKey = "username";
}
if(data3.passwordKey === undefined){
data3.passwordKey = "password";
}
if(data3.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key5 in data3){
if(!(((key5 === "secret") || (key5 === "usernameKey")) || (key5 === "passwordKey"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/secret",keyword:"type",params:{type: "string"}});
}
}
let data4 = data3.usernameKey;
if(typeof data4 === "string"){
if(!pattern_b554e193.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/usernameKey",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/usernameKey",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.passwordKey;
if(typeof data4_2 === "string"){
if(!pattern_b554e193.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/passwordKey",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/passwordKey",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth",keyword:"type",params:{type: "object"}});
}
}
let data2 = data.severities;
if(Array.isArray(data2)){
const len3 = data2.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2[i4];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i4,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i3 = data2.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2[i3], data2[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_receiver_webhook.errors = vErrors;
return errors === 0;
}
export const source_alertmanager = validate_source_alertmanager;
const pattern_1bbaf670 = new RegExp("^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern_bd1bbaaa = new RegExp("^/[\\w.~%!$&'()*+,;=:@/?#-]*$", "u");
function validate_source_alertmanager(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"operated-alertmanager":"true"};
}
if(data.service === undefined){
data.service = "alertmanager-operated";
}
if(data.port === undefined){
data.port = "web";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_alertmanager.errors = vErrors;
return errors === 0;
}
export const source_blackbox_exporter = validate_source_blackbox_exporter;
const pattern_38127ca2 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate_source_blackbox_exporter(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"prometheus-blackbox-exporter"};
}
if(data.service === undefined){
data.service = "blackbox-exporter";
}
if(data.port === undefined){
data.port = "http";
}
if(data.path === undefined){
data.path = "/probe";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.module === undefined){
data.module = "http_2xx";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(fields_source_blackbox_exporter.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern_e8412713.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
let data2_7 = data.module;
if(typeof data2_7 === "string"){
if(!pattern_38127ca2.test(data2_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_blackbox_exporter.errors = vErrors;
return errors === 0;
}
export const source_custom = validate_source_custom;
const pattern_11e5912c = new RegExp("^(?!__|le$|quantile$)[a-zA-Z_][a-zA-Z0-9_]*$", "u");
const pattern_3c36da43 = new RegExp("^[a-z][A-Za-z0-9]*$", "u");
const pattern_7b2d3f70 = new RegExp("^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$", "u");
const pattern_ade92191 = new RegExp("^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})+$", "u");
function validate_source_custom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"model-server"};
}
if(data.service === undefined){
data.service = "model-server";
}
if(data.port === undefined){
data.port = "metrics";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.alerts === undefined){
data.alerts = {};
}
if(data.panels === undefined){
data.panels = [];
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
if(data.contract === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "contract"}});
}
for(const key3 in data){
if(!(fields_source_custom.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.contract !== undefined){
let data3 = data.contract;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.version === undefined){
data3.version = "1";
}
if(data3.honorLabels === undefined){
data3.honorLabels = false;
}
if(data3.source === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract",keyword:"required",params:{missingProperty: "source"}});
}
if(data3.metrics === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract",keyword:"required",params:{missingProperty: "metrics"}});
}
for(const key5 in data3){
if(!((((key5 === "source") || (key5 === "version")) || (key5 === "honorLabels")) || (key5 === "metrics"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.source !== undefined){
let data5 = data3.source;
if(typeof data5 === "string"){
if(lengthOf(data5) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/source",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/source",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/source",keyword:"type",params:{type: "string"}});
}
}
let data4 = data3.version;
if(typeof data4 === "string"){
if(!pattern_dba751a6.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/version",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/version",keyword:"type",params:{type: "string"}});
}
if(typeof data3.honorLabels !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/honorLabels",keyword:"type",params:{type: "boolean"}});
}
if(data3.metrics !== undefined){
let data5 = data3.metrics;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
const _errs7 = errors;
if(typeof key7 === "string"){
if(!pattern_b4333bbf.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"},propertyName:key7});
}
}
var valid6 = _errs7 === errors;
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.labels === undefined){
data7.labels = [];
}
if(data7.type === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "type"}});
}
if(data7.unit === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "unit"}});
}
if(data7.meaning === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "meaning"}});
}
for(const key9 in data7){
if(!((((((key9 === "type") || (key9 === "unit")) || (key9 === "labels")) || (key9 === "buckets")) || (key9 === "role")) || (key9 === "meaning"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.type !== undefined){
let data9 = data7.type;
if(!(((((data9 === "counter") || (data9 === "gauge")) || (data9 === "histogram")) || (data9 === "summary")) || (data9 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",keyword:"enum",params:{allowedValues: ["counter","gauge","histogram","summary","info"]}});
}
}
if(data7.unit !== undefined){
let data9 = data7.unit;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((data9 === "requests") || (data9 === "requests/s")) || (data9 === "requests/h")) || (data9 === "requests/min")) || (data9 === "tokens")) || (data9 === "tokens/s")) || (data9 === "tokens/min")) || (data9 === "operations")) || (data9 === "operations/s")) || (data9 === "operations/h")) || (data9 === "events")) || (data9 === "events/s")) || (data9 === "events/h")) || (data9 === "errors")) || (data9 === "errors/s")) || (data9 === "errors/h")) || (data9 === "lines")) || (data9 === "lines/s")) || (data9 === "packets")) || (data9 === "packets/s")) || (data9 === "connections")) || (data9 === "connections/s")) || (data9 === "connections/h")) || (data9 === "pods")) || (data9 === "count")) || (data9 === "count/s")) || (data9 === "seconds")) || (data9 === "milliseconds")) || (data9 === "microseconds")) || (data9 === "nanoseconds")) || (data9 === "hours")) || (data9 === "timestamp")) || (data9 === "cores")) || (data9 === "bytes")) || (data9 === "bytes/s")) || (data9 === "mebibytes")) || (data9 === "megabytes")) || (data9 === "ratio")) || (data9 === "percent")) || (data9 === "factor")) || (data9 === "usd")) || (data9 === "usd/s")) || (data9 === "usd/h")) || (data9 === "celsius")) || (data9 === "megahertz")) || (data9 === "watts")) || (data9 === "milliwatts")) || (data9 === "joules")) || (data9 === "millijoules")) || (data9 === "flop")) || (data9 === "flop/s")) || (data9 === "bool")) || (data9 === "info")) || (data9 === "code")) || (data9 === "mixed")) || (data9 === "unknown"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",keyword:"enum",params:{allowedValues: ["requests","requests/s","requests/h","requests/min","tokens","tokens/s","tokens/min","operations","operations/s","operations/h","events","events/s","events/h","errors","errors/s","errors/h","lines","lines/s","packets","packets/s","connections","connections/s","connections/h","pods","count","count/s","seconds","milliseconds","microseconds","nanoseconds","hours","timestamp","cores","bytes","bytes/s","mebibytes","megabytes","ratio","percent","factor","usd","usd/s","usd/h","celsius","megahertz","watts","milliwatts","joules","millijoules","flop","flop/s","bool","info","code","mixed","unknown"]}});
}
}
let data8 = data7.labels;
if(Array.isArray(data8)){
const len9 = data8.length;
for(let i10=0; i10<len9; i10++){
let data10 = data8[i10];
if(typeof data10 === "string"){
if(!pattern_11e5912c.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i10,keyword:"pattern",params:{pattern: "^(?!__|le$|quantile$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + i10,keyword:"type",params:{type: "string"}});
}
}
let i9 = data8.length;
let j9;
if(i9 > 1){
const indices10 = {};
for(;i9--;){
let item11 = data8[i9];
if(typeof item11 !== "string"){
continue;
}
if(typeof indices10[item11] == "number"){
j9 = indices10[item11];
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"uniqueItems",params:{i: i9, j: j9}});
break;
}
indices10[item11] = i9;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "array"}});
}
if(data7.buckets !== undefined){
let data9 = data7.buckets;
if(Array.isArray(data9)){
if(data9.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/buckets",keyword:"minItems",params:{limit: 1}});
}
const len10 = data9.length;
for(let i11=0; i11<len10; i11++){
let data11 = data9[i11];
if(!((typeof data11 == "number") && (isFinite(data11)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/buckets/" + i11,keyword:"type",params:{type: "number"}});
}
}
let i10 = data9.length;
let j10;
if(i10 > 1){
const indices11 = {};
for(;i10--;){
let item12 = data9[i10];
if(!((typeof item12 == "number") && (isFinite(item12)))){
continue;
}
if(typeof indices11[item12] == "number"){
j10 = indices11[item12];
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/buckets",keyword:"uniqueItems",params:{i: i10, j: j10}});
break;
}
indices11[item12] = i10;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/buckets",keyword:"type",params:{type: "array"}});
}
}
if(data7.role !== undefined){
let data9 = data7.role;
if(!(((((((data9 === "requests") || (data9 === "errors")) || (data9 === "latency")) || (data9 === "queue")) || (data9 === "cache-hits")) || (data9 === "cache-misses")) || (data9 === "load-time"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/role",keyword:"enum",params:{allowedValues: ["requests","errors","latency","queue","cache-hits","cache-misses","load-time"]}});
}
}
if(data7.meaning !== undefined){
let data9 = data7.meaning;
if(typeof data9 === "string"){
if(!pattern_dba751a6.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract/metrics",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/contract",keyword:"type",params:{type: "object"}});
}
}
let data2_7 = data.alerts;
if(data2_7 && typeof data2_7 == "object" && !Array.isArray(data2_7)){
for(const key4 in data2_7){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_b8fa758f.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z0-9]{2,63}$"},propertyName:key4});
}
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2_7){
let data4 = data2_7[key4];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.thresholds === undefined){
data4.thresholds = {};
}
if(data4.missing === undefined){
data4.missing = "silent";
}
if(data4.expr === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "expr"}});
}
if(data4.for === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "for"}});
}
if(data4.severity === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "severity"}});
}
if(data4.summary === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "summary"}});
}
if(data4.description === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "description"}});
}
if(data4.runbook === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "runbook"}});
}
if(data4.fires === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "fires"}});
}
if(data4.silent === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "silent"}});
}
for(const key6 in data4){
if(!(fields_source_custom_2.has(key6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data4.expr !== undefined){
let data6 = data4.expr;
if(typeof data6 === "string"){
if(lengthOf(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/expr",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/expr",keyword:"type",params:{type: "string"}});
}
}
if(data4.for !== undefined){
let data6 = data4.for;
if(typeof data6 === "string"){
if(lengthOf(data6) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data4.severity !== undefined){
let data6 = data4.severity;
if(!(((data6 === "critical") || (data6 === "warning")) || (data6 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let data5 = data4.thresholds;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
const _errs7 = errors;
const _errs7_2 = errors;
const _errs7_3 = errors;
if(!(((key7 === "scope") || (key7 === "replica")) || (key7 === "place"))){
errors = (vErrors ??= []).push({});
}
var valid6 = _errs7_3 === errors;
if(valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",schemaPath:"#/properties/alerts/additionalProperties/properties/thresholds/propertyNames/not",keyword:"not",params:{},propertyName:key7});
}
else {
errors = _errs7_2;
if(vErrors !== null){
if(_errs7_2){
vErrors.length = _errs7_2;
}
else {
vErrors = null;
}
}
}
if(typeof key7 === "string"){
if(!pattern_3c36da43.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",keyword:"pattern",params:{pattern: "^[a-z][A-Za-z0-9]*$"},propertyName:key7});
}
}
var valid6_2 = _errs7 === errors;
if(!valid6_2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.value === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "value"}});
}
if(data7.unit === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "unit"}});
}
if(data7.meaning === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "meaning"}});
}
for(const key9 in data7){
if(!(((key9 === "value") || (key9 === "unit")) || (key9 === "meaning"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.value !== undefined){
let data9 = data7.value;
if(!((typeof data9 == "number") && (isFinite(data9)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/value",keyword:"type",params:{type: "number"}});
}
}
if(data7.unit !== undefined){
let data9 = data7.unit;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((data9 === "requests") || (data9 === "requests/s")) || (data9 === "requests/h")) || (data9 === "requests/min")) || (data9 === "tokens")) || (data9 === "tokens/s")) || (data9 === "tokens/min")) || (data9 === "operations")) || (data9 === "operations/s")) || (data9 === "operations/h")) || (data9 === "events")) || (data9 === "events/s")) || (data9 === "events/h")) || (data9 === "errors")) || (data9 === "errors/s")) || (data9 === "errors/h")) || (data9 === "lines")) || (data9 === "lines/s")) || (data9 === "packets")) || (data9 === "packets/s")) || (data9 === "connections")) || (data9 === "connections/s")) || (data9 === "connections/h")) || (data9 === "pods")) || (data9 === "count")) || (data9 === "count/s")) || (data9 === "seconds")) || (data9 === "milliseconds")) || (data9 === "microseconds")) || (data9 === "nanoseconds")) || (data9 === "hours")) || (data9 === "timestamp")) || (data9 === "cores")) || (data9 === "bytes")) || (data9 === "bytes/s")) || (data9 === "mebibytes")) || (data9 === "megabytes")) || (data9 === "ratio")) || (data9 === "percent")) || (data9 === "factor")) || (data9 === "usd")) || (data9 === "usd/s")) || (data9 === "usd/h")) || (data9 === "celsius")) || (data9 === "megahertz")) || (data9 === "watts")) || (data9 === "milliwatts")) || (data9 === "joules")) || (data9 === "millijoules")) || (data9 === "flop")) || (data9 === "flop/s")) || (data9 === "bool")) || (data9 === "info")) || (data9 === "code")) || (data9 === "mixed")) || (data9 === "unknown"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",keyword:"enum",params:{allowedValues: ["requests","requests/s","requests/h","requests/min","tokens","tokens/s","tokens/min","operations","operations/s","operations/h","events","events/s","events/h","errors","errors/s","errors/h","lines","lines/s","packets","packets/s","connections","connections/s","connections/h","pods","count","count/s","seconds","milliseconds","microseconds","nanoseconds","hours","timestamp","cores","bytes","bytes/s","mebibytes","megabytes","ratio","percent","factor","usd","usd/s","usd/h","celsius","megahertz","watts","milliwatts","joules","millijoules","flop","flop/s","bool","info","code","mixed","unknown"]}});
}
}
if(data7.meaning !== undefined){
let data9 = data7.meaning;
if(typeof data9 === "string"){
if(!pattern_dba751a6.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/meaning",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",keyword:"type",params:{type: "object"}});
}
if(data4.summary !== undefined){
let data6 = data4.summary;
if(typeof data6 === "string"){
if(!pattern_6f27ce8e.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"pattern",params:{pattern: "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",keyword:"type",params:{type: "string"}});
}
}
if(data4.description !== undefined){
let data6 = data4.description;
if(typeof data6 === "string"){
if(!pattern_6f27ce8e.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"pattern",params:{pattern: "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",keyword:"type",params:{type: "string"}});
}
}
if(data4.runbook !== undefined){
let data6 = data4.runbook;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.meaning === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"required",params:{missingProperty: "meaning"}});
}
if(data6.impact === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"required",params:{missingProperty: "impact"}});
}
if(data6.diagnosis === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"required",params:{missingProperty: "diagnosis"}});
}
if(data6.mitigation === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"required",params:{missingProperty: "mitigation"}});
}
for(const key8 in data6){
if(!((((key8 === "meaning") || (key8 === "impact")) || (key8 === "diagnosis")) || (key8 === "mitigation"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"additionalProperties",params:{additionalProperty: key8}});
}
}
if(data6.meaning !== undefined){
let data8 = data6.meaning;
if(typeof data8 === "string"){
if(!pattern_dba751a6.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/meaning",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/meaning",keyword:"type",params:{type: "string"}});
}
}
if(data6.impact !== undefined){
let data8 = data6.impact;
if(typeof data8 === "string"){
if(!pattern_dba751a6.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/impact",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/impact",keyword:"type",params:{type: "string"}});
}
}
if(data6.diagnosis !== undefined){
let data8 = data6.diagnosis;
if(Array.isArray(data8)){
if(data8.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/diagnosis",keyword:"minItems",params:{limit: 1}});
}
const len9 = data8.length;
for(let i10=0; i10<len9; i10++){
let data10 = data8[i10];
if(typeof data10 === "string"){
if(!pattern_dba751a6.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/diagnosis/" + i10,keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/diagnosis/" + i10,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/diagnosis",keyword:"type",params:{type: "array"}});
}
}
if(data6.mitigation !== undefined){
let data8 = data6.mitigation;
if(Array.isArray(data8)){
if(data8.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/mitigation",keyword:"minItems",params:{limit: 1}});
}
const len9 = data8.length;
for(let i10=0; i10<len9; i10++){
let data10 = data8[i10];
if(typeof data10 === "string"){
if(!pattern_dba751a6.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/mitigation/" + i10,keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/mitigation/" + i10,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook/mitigation",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/runbook",keyword:"type",params:{type: "object"}});
}
}
let data5_2 = data4.missing;
if(!((data5_2 === "silent") || (data5_2 === "fires"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/missing",keyword:"enum",params:{allowedValues: ["silent","fires"]}});
}
if(data4.fires !== undefined){
let data6 = data4.fires;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires",keyword:"minItems",params:{limit: 1}});
}
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.labels === undefined){
data8.labels = [{}];
}
if(data8.within === undefined){
data8.within = 0;
}
if(data8.clears === undefined){
data8.clears = 1;
}
if(data8.title === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8,keyword:"required",params:{missingProperty: "title"}});
}
if(data8.given === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8,keyword:"required",params:{missingProperty: "given"}});
}
for(const key10 in data8){
if(!((((((key10 === "title") || (key10 === "given")) || (key10 === "labels")) || (key10 === "value")) || (key10 === "within")) || (key10 === "clears"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8,keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(!pattern_dba751a6.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/title",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data8.given !== undefined){
let data10 = data8.given;
if(Array.isArray(data10)){
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given",keyword:"minItems",params:{limit: 1}});
}
const len11 = data10.length;
for(let i12=0; i12<len11; i12++){
let data12 = data10[i12];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.replica === undefined){
data12.replica = 1;
}
if(data12.series === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12,keyword:"required",params:{missingProperty: "series"}});
}
if(data12.during === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12,keyword:"required",params:{missingProperty: "during"}});
}
for(const key14 in data12){
if(!(((((key14 === "series") || (key14 === "replica")) || (key14 === "before")) || (key14 === "during")) || (key14 === "after"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12,keyword:"additionalProperties",params:{additionalProperty: key14}});
}
}
if(data12.series !== undefined){
let data14 = data12.series;
if(typeof data14 === "string"){
if(!pattern_dba751a6.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/series",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/series",keyword:"type",params:{type: "string"}});
}
}
let data13 = data12.replica;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/replica",keyword:"type",params:{type: "integer"}});
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9 || isNaN(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/replica",keyword:"maximum",params:{comparison: "<=", limit: 9}});
}
if(data13 < 1 || isNaN(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/replica",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data12.before !== undefined){
let data14 = data12.before;
const _errs14 = errors;
let valid14 = false;
const _errs14_2 = errors;
if(data14 !== null){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}});
}
var _valid13 = _errs14_2 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs15 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/1/type",keyword:"type",params:{type: "number"}});
}
var _valid13 = _errs15 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs16 = errors;
if(typeof data14 === "string"){
if(!pattern_7b2d3f70.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/2/type",keyword:"type",params:{type: "string"}});
}
var _valid13 = _errs16 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs17 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.perMinute === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/required",keyword:"required",params:{missingProperty: "perMinute"}});
}
for(const key19 in data14){
if(!((key19 === "perMinute") || (key19 === "from"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data14.perMinute !== undefined){
let data19 = data14.perMinute;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18 = _errs19_2 === errors;
valid19 = valid19 || _valid18;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18 = _errs20 === errors;
valid19 = valid19 || _valid18;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data14.from !== undefined){
let data19 = data14.from;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18_2 = _errs19_2 === errors;
valid19 = valid19 || _valid18_2;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18_2 = _errs20 === errors;
valid19 = valid19 || _valid18_2;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf/3/type",keyword:"type",params:{type: "object"}});
}
var _valid13 = _errs17 === errors;
valid14 = valid14 || _valid13;
}
}
}
if(!valid14){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data12.during !== undefined){
let data14 = data12.during;
const _errs14 = errors;
let valid14 = false;
const _errs14_2 = errors;
if(data14 !== null){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/0/type",keyword:"type",params:{type: "null"}});
}
var _valid13_2 = _errs14_2 === errors;
valid14 = valid14 || _valid13_2;
if(!valid14){
const _errs15 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/1/type",keyword:"type",params:{type: "number"}});
}
var _valid13_2 = _errs15 === errors;
valid14 = valid14 || _valid13_2;
if(!valid14){
const _errs16 = errors;
if(typeof data14 === "string"){
if(!pattern_7b2d3f70.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/2/type",keyword:"type",params:{type: "string"}});
}
var _valid13_2 = _errs16 === errors;
valid14 = valid14 || _valid13_2;
if(!valid14){
const _errs17 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.perMinute === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/required",keyword:"required",params:{missingProperty: "perMinute"}});
}
for(const key19 in data14){
if(!((key19 === "perMinute") || (key19 === "from"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data14.perMinute !== undefined){
let data19 = data14.perMinute;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18 = _errs19_2 === errors;
valid19 = valid19 || _valid18;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18 = _errs20 === errors;
valid19 = valid19 || _valid18;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data14.from !== undefined){
let data19 = data14.from;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18_2 = _errs19_2 === errors;
valid19 = valid19 || _valid18_2;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18_2 = _errs20 === errors;
valid19 = valid19 || _valid18_2;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf/3/type",keyword:"type",params:{type: "object"}});
}
var _valid13_2 = _errs17 === errors;
valid14 = valid14 || _valid13_2;
}
}
}
if(!valid14){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/during/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data12.after !== undefined){
let data14 = data12.after;
const _errs14 = errors;
let valid14 = false;
const _errs14_2 = errors;
if(data14 !== null){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/0/type",keyword:"type",params:{type: "null"}});
}
var _valid13_3 = _errs14_2 === errors;
valid14 = valid14 || _valid13_3;
if(!valid14){
const _errs15 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/1/type",keyword:"type",params:{type: "number"}});
}
var _valid13_3 = _errs15 === errors;
valid14 = valid14 || _valid13_3;
if(!valid14){
const _errs16 = errors;
if(typeof data14 === "string"){
if(!pattern_7b2d3f70.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/2/type",keyword:"type",params:{type: "string"}});
}
var _valid13_3 = _errs16 === errors;
valid14 = valid14 || _valid13_3;
if(!valid14){
const _errs17 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.perMinute === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/required",keyword:"required",params:{missingProperty: "perMinute"}});
}
for(const key19 in data14){
if(!((key19 === "perMinute") || (key19 === "from"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data14.perMinute !== undefined){
let data19 = data14.perMinute;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18 = _errs19_2 === errors;
valid19 = valid19 || _valid18;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18 = _errs20 === errors;
valid19 = valid19 || _valid18;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data14.from !== undefined){
let data19 = data14.from;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18_2 = _errs19_2 === errors;
valid19 = valid19 || _valid18_2;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18_2 = _errs20 === errors;
valid19 = valid19 || _valid18_2;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf/3/type",keyword:"type",params:{type: "object"}});
}
var _valid13_3 = _errs17 === errors;
valid14 = valid14 || _valid13_3;
}
}
}
if(!valid14){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/given/items/properties/after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given/" + i12,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/given",keyword:"type",params:{type: "array"}});
}
}
let data9 = data8.labels;
if(Array.isArray(data9)){
if(data9.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/labels",keyword:"minItems",params:{limit: 1}});
}
const len10 = data9.length;
for(let i11=0; i11<len10; i11++){
let data11 = data9[i11];
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key13 in data11){
const _errs13 = errors;
if(typeof key13 === "string"){
if(!pattern_764416c9.test(key13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/labels/" + i11,keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key13});
}
}
var valid12 = _errs13 === errors;
if(!valid12){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/labels/" + i11,keyword:"propertyNames",params:{propertyName: key13}});
}
}
for(const key13 in data11){
let data13 = data11[key13];
if(typeof data13 === "string"){
if(!pattern_dba751a6.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/labels/" + i11+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/labels/" + i11+"/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/labels/" + i11,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/labels",keyword:"type",params:{type: "array"}});
}
if(data8.value !== undefined){
let data10 = data8.value;
const _errs10 = errors;
let valid10 = false;
const _errs10_2 = errors;
if(!((typeof data10 == "number") && (isFinite(data10)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/value",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/value/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid9 = _errs10_2 === errors;
valid10 = valid10 || _valid9;
if(!valid10){
const _errs11 = errors;
if(typeof data10 === "string"){
if(!pattern_7b2d3f70.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/value",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/value/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/value",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/value/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid9 = _errs11 === errors;
valid10 = valid10 || _valid9;
}
if(!valid10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/value",schemaPath:"#/properties/alerts/additionalProperties/properties/fires/items/properties/value/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
let data9_2 = data8.within;
if(!(((typeof data9_2 == "number") && (!(data9_2 % 1) && !isNaN(data9_2))) && (isFinite(data9_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/within",keyword:"type",params:{type: "integer"}});
}
if((typeof data9_2 == "number") && (isFinite(data9_2))){
if(data9_2 > 600 || isNaN(data9_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/within",keyword:"maximum",params:{comparison: "<=", limit: 600}});
}
if(data9_2 < 0 || isNaN(data9_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/within",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
let data9_3 = data8.clears;
if(!(((typeof data9_3 == "number") && (!(data9_3 % 1) && !isNaN(data9_3))) && (isFinite(data9_3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/clears",keyword:"type",params:{type: "integer"}});
}
if((typeof data9_3 == "number") && (isFinite(data9_3))){
if(data9_3 > 600 || isNaN(data9_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/clears",keyword:"maximum",params:{comparison: "<=", limit: 600}});
}
if(data9_3 < 0 || isNaN(data9_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8+"/clears",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires/" + i8,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/fires",keyword:"type",params:{type: "array"}});
}
}
if(data4.silent !== undefined){
let data6 = data4.silent;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent",keyword:"minItems",params:{limit: 1}});
}
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.title === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8,keyword:"required",params:{missingProperty: "title"}});
}
if(data8.given === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8,keyword:"required",params:{missingProperty: "given"}});
}
for(const key10 in data8){
if(!((key10 === "title") || (key10 === "given"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8,keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.title !== undefined){
let data10 = data8.title;
if(typeof data10 === "string"){
if(!pattern_dba751a6.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/title",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data8.given !== undefined){
let data10 = data8.given;
if(Array.isArray(data10)){
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given",keyword:"minItems",params:{limit: 1}});
}
const len11 = data10.length;
for(let i12=0; i12<len11; i12++){
let data12 = data10[i12];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.replica === undefined){
data12.replica = 1;
}
if(data12.series === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12,keyword:"required",params:{missingProperty: "series"}});
}
if(data12.during === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12,keyword:"required",params:{missingProperty: "during"}});
}
for(const key14 in data12){
if(!(((((key14 === "series") || (key14 === "replica")) || (key14 === "before")) || (key14 === "during")) || (key14 === "after"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12,keyword:"additionalProperties",params:{additionalProperty: key14}});
}
}
if(data12.series !== undefined){
let data14 = data12.series;
if(typeof data14 === "string"){
if(!pattern_dba751a6.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/series",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/series",keyword:"type",params:{type: "string"}});
}
}
let data13 = data12.replica;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/replica",keyword:"type",params:{type: "integer"}});
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 > 9 || isNaN(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/replica",keyword:"maximum",params:{comparison: "<=", limit: 9}});
}
if(data13 < 1 || isNaN(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/replica",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
if(data12.before !== undefined){
let data14 = data12.before;
const _errs14 = errors;
let valid14 = false;
const _errs14_2 = errors;
if(data14 !== null){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/0/type",keyword:"type",params:{type: "null"}});
}
var _valid13 = _errs14_2 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs15 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/1/type",keyword:"type",params:{type: "number"}});
}
var _valid13 = _errs15 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs16 = errors;
if(typeof data14 === "string"){
if(!pattern_7b2d3f70.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/2/type",keyword:"type",params:{type: "string"}});
}
var _valid13 = _errs16 === errors;
valid14 = valid14 || _valid13;
if(!valid14){
const _errs17 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.perMinute === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/required",keyword:"required",params:{missingProperty: "perMinute"}});
}
for(const key19 in data14){
if(!((key19 === "perMinute") || (key19 === "from"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data14.perMinute !== undefined){
let data19 = data14.perMinute;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18 = _errs19_2 === errors;
valid19 = valid19 || _valid18;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18 = _errs20 === errors;
valid19 = valid19 || _valid18;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/perMinute/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data14.from !== undefined){
let data19 = data14.from;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18_2 = _errs19_2 === errors;
valid19 = valid19 || _valid18_2;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18_2 = _errs20 === errors;
valid19 = valid19 || _valid18_2;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/properties/from/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf/3/type",keyword:"type",params:{type: "object"}});
}
var _valid13 = _errs17 === errors;
valid14 = valid14 || _valid13;
}
}
}
if(!valid14){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/before",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/before/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data12.during !== undefined){
let data14 = data12.during;
const _errs14 = errors;
let valid14 = false;
const _errs14_2 = errors;
if(data14 !== null){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/0/type",keyword:"type",params:{type: "null"}});
}
var _valid13_2 = _errs14_2 === errors;
valid14 = valid14 || _valid13_2;
if(!valid14){
const _errs15 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/1/type",keyword:"type",params:{type: "number"}});
}
var _valid13_2 = _errs15 === errors;
valid14 = valid14 || _valid13_2;
if(!valid14){
const _errs16 = errors;
if(typeof data14 === "string"){
if(!pattern_7b2d3f70.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/2/type",keyword:"type",params:{type: "string"}});
}
var _valid13_2 = _errs16 === errors;
valid14 = valid14 || _valid13_2;
if(!valid14){
const _errs17 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.perMinute === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/required",keyword:"required",params:{missingProperty: "perMinute"}});
}
for(const key19 in data14){
if(!((key19 === "perMinute") || (key19 === "from"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data14.perMinute !== undefined){
let data19 = data14.perMinute;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18 = _errs19_2 === errors;
valid19 = valid19 || _valid18;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18 = _errs20 === errors;
valid19 = valid19 || _valid18;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/perMinute/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data14.from !== undefined){
let data19 = data14.from;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18_2 = _errs19_2 === errors;
valid19 = valid19 || _valid18_2;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18_2 = _errs20 === errors;
valid19 = valid19 || _valid18_2;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/properties/from/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf/3/type",keyword:"type",params:{type: "object"}});
}
var _valid13_2 = _errs17 === errors;
valid14 = valid14 || _valid13_2;
}
}
}
if(!valid14){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/during",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/during/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data12.after !== undefined){
let data14 = data12.after;
const _errs14 = errors;
let valid14 = false;
const _errs14_2 = errors;
if(data14 !== null){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/0/type",keyword:"type",params:{type: "null"}});
}
var _valid13_3 = _errs14_2 === errors;
valid14 = valid14 || _valid13_3;
if(!valid14){
const _errs15 = errors;
if(!((typeof data14 == "number") && (isFinite(data14)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/1/type",keyword:"type",params:{type: "number"}});
}
var _valid13_3 = _errs15 === errors;
valid14 = valid14 || _valid13_3;
if(!valid14){
const _errs16 = errors;
if(typeof data14 === "string"){
if(!pattern_7b2d3f70.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/2/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/2/type",keyword:"type",params:{type: "string"}});
}
var _valid13_3 = _errs16 === errors;
valid14 = valid14 || _valid13_3;
if(!valid14){
const _errs17 = errors;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.perMinute === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/required",keyword:"required",params:{missingProperty: "perMinute"}});
}
for(const key19 in data14){
if(!((key19 === "perMinute") || (key19 === "from"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data14.perMinute !== undefined){
let data19 = data14.perMinute;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18 = _errs19_2 === errors;
valid19 = valid19 || _valid18;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18 = _errs20 === errors;
valid19 = valid19 || _valid18;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/perMinute",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/perMinute/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
if(data14.from !== undefined){
let data19 = data14.from;
const _errs19 = errors;
let valid19 = false;
const _errs19_2 = errors;
if(!((typeof data19 == "number") && (isFinite(data19)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf/0/type",keyword:"type",params:{type: "number"}});
}
var _valid18_2 = _errs19_2 === errors;
valid19 = valid19 || _valid18_2;
if(!valid19){
const _errs20 = errors;
if(typeof data19 === "string"){
if(!pattern_7b2d3f70.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf/1/type",keyword:"type",params:{type: "string"}});
}
var _valid18_2 = _errs20 === errors;
valid19 = valid19 || _valid18_2;
}
if(!valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after/from",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/properties/from/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs19;
if(vErrors !== null){
if(_errs19){
vErrors.length = _errs19;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf/3/type",keyword:"type",params:{type: "object"}});
}
var _valid13_3 = _errs17 === errors;
valid14 = valid14 || _valid13_3;
}
}
}
if(!valid14){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12+"/after",schemaPath:"#/properties/alerts/additionalProperties/properties/silent/items/properties/given/items/properties/after/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given/" + i12,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8+"/given",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent/" + i8,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/silent",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"type",params:{type: "object"}});
}
let data2_8 = data.panels;
if(Array.isArray(data2_8)){
const len3 = data2_8.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2_8[i4];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.row === undefined){
data4.row = "More";
}
if(data4.type === undefined){
data4.type = "timeseries";
}
if(data4.title === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4,keyword:"required",params:{missingProperty: "title"}});
}
if(data4.description === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4,keyword:"required",params:{missingProperty: "description"}});
}
if(data4.unit === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4,keyword:"required",params:{missingProperty: "unit"}});
}
if(data4.queries === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4,keyword:"required",params:{missingProperty: "queries"}});
}
for(const key6 in data4){
if(!((((((key6 === "title") || (key6 === "description")) || (key6 === "row")) || (key6 === "type")) || (key6 === "unit")) || (key6 === "queries"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4,keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data4.title !== undefined){
let data6 = data4.title;
if(typeof data6 === "string"){
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/title",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/title",keyword:"type",params:{type: "string"}});
}
}
if(data4.description !== undefined){
let data6 = data4.description;
if(typeof data6 === "string"){
if(!pattern_dba751a6.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/description",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/description",keyword:"type",params:{type: "string"}});
}
}
let data5 = data4.row;
if(typeof data5 === "string"){
if(!pattern_dba751a6.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/row",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/row",keyword:"type",params:{type: "string"}});
}
let data5_2 = data4.type;
if(!(((((data5_2 === "timeseries") || (data5_2 === "stat")) || (data5_2 === "gauge")) || (data5_2 === "bargauge")) || (data5_2 === "table"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/type",keyword:"enum",params:{allowedValues: ["timeseries","stat","gauge","bargauge","table"]}});
}
if(data4.unit !== undefined){
let data6 = data4.unit;
if(!((((((((((((((((((((((((((((((((((((((((((((((((((((((((data6 === "requests") || (data6 === "requests/s")) || (data6 === "requests/h")) || (data6 === "requests/min")) || (data6 === "tokens")) || (data6 === "tokens/s")) || (data6 === "tokens/min")) || (data6 === "operations")) || (data6 === "operations/s")) || (data6 === "operations/h")) || (data6 === "events")) || (data6 === "events/s")) || (data6 === "events/h")) || (data6 === "errors")) || (data6 === "errors/s")) || (data6 === "errors/h")) || (data6 === "lines")) || (data6 === "lines/s")) || (data6 === "packets")) || (data6 === "packets/s")) || (data6 === "connections")) || (data6 === "connections/s")) || (data6 === "connections/h")) || (data6 === "pods")) || (data6 === "count")) || (data6 === "count/s")) || (data6 === "seconds")) || (data6 === "milliseconds")) || (data6 === "microseconds")) || (data6 === "nanoseconds")) || (data6 === "hours")) || (data6 === "timestamp")) || (data6 === "cores")) || (data6 === "bytes")) || (data6 === "bytes/s")) || (data6 === "mebibytes")) || (data6 === "megabytes")) || (data6 === "ratio")) || (data6 === "percent")) || (data6 === "factor")) || (data6 === "usd")) || (data6 === "usd/s")) || (data6 === "usd/h")) || (data6 === "celsius")) || (data6 === "megahertz")) || (data6 === "watts")) || (data6 === "milliwatts")) || (data6 === "joules")) || (data6 === "millijoules")) || (data6 === "flop")) || (data6 === "flop/s")) || (data6 === "bool")) || (data6 === "info")) || (data6 === "code")) || (data6 === "mixed")) || (data6 === "unknown"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/unit",keyword:"enum",params:{allowedValues: ["requests","requests/s","requests/h","requests/min","tokens","tokens/s","tokens/min","operations","operations/s","operations/h","events","events/s","events/h","errors","errors/s","errors/h","lines","lines/s","packets","packets/s","connections","connections/s","connections/h","pods","count","count/s","seconds","milliseconds","microseconds","nanoseconds","hours","timestamp","cores","bytes","bytes/s","mebibytes","megabytes","ratio","percent","factor","usd","usd/s","usd/h","celsius","megahertz","watts","milliwatts","joules","millijoules","flop","flop/s","bool","info","code","mixed","unknown"]}});
}
}
if(data4.queries !== undefined){
let data6 = data4.queries;
if(Array.isArray(data6)){
if(data6.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries",keyword:"minItems",params:{limit: 1}});
}
const len7 = data6.length;
for(let i8=0; i8<len7; i8++){
let data8 = data6[i8];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.expr === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries/" + i8,keyword:"required",params:{missingProperty: "expr"}});
}
for(const key10 in data8){
if(!((key10 === "expr") || (key10 === "legend"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries/" + i8,keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
if(data8.expr !== undefined){
let data10 = data8.expr;
if(typeof data10 === "string"){
if(lengthOf(data10) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries/" + i8+"/expr",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries/" + i8+"/expr",keyword:"type",params:{type: "string"}});
}
}
if(data8.legend !== undefined){
let data10 = data8.legend;
if(typeof data10 === "string"){
if(!pattern_ade92191.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries/" + i8+"/legend",keyword:"pattern",params:{pattern: "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries/" + i8+"/legend",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries/" + i8,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4+"/queries",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels/" + i4,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/panels",keyword:"type",params:{type: "array"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_custom.errors = vErrors;
return errors === 0;
}
export const source_dcgm_exporter = validate_source_dcgm_exporter;
function validate_source_dcgm_exporter(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.managedBy === undefined){
data.managedBy = "gpu-operator";
}
if(data.selector === undefined){
data.selector = {"app":"nvidia-dcgm-exporter"};
}
if(data.service === undefined){
data.service = "nvidia-dcgm-exporter";
}
if(data.port === undefined){
data.port = "gpu-metrics";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(fields_source_dcgm_exporter.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.managedBy;
if(!(((data2 === "gpu-operator") || (data2 === "here")) || (data2 === "nobody"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedBy",keyword:"enum",params:{allowedValues: ["gpu-operator","here","nobody"]}});
}
let data2_2 = data.selector;
if(data2_2 && typeof data2_2 == "object" && !Array.isArray(data2_2)){
if(Object.keys(data2_2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2_2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2_2){
let data4 = data2_2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_3 = data.service;
if(typeof data2_3 === "string"){
if(!pattern_5d8e67ea.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
if(data.daemonset !== undefined){
let data3 = data.daemonset;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/daemonset",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/daemonset",keyword:"type",params:{type: "string"}});
}
}
let data2_4 = data.port;
if(typeof data2_4 === "string"){
if(!pattern_1bbaf670.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.path;
if(typeof data2_5 === "string"){
if(!pattern_bd1bbaaa.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.interval;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_7 = data.timeout;
if(typeof data2_7 === "string"){
if(lengthOf(data2_7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_dcgm_exporter.errors = vErrors;
return errors === 0;
}
export const source_grafana = validate_source_grafana;
function validate_source_grafana(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"grafana"};
}
if(data.service === undefined){
data.service = "grafana";
}
if(data.port === undefined){
data.port = "service";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_grafana.errors = vErrors;
return errors === 0;
}
export const source_kubernetes = validate_source_kubernetes;
function validate_source_kubernetes(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job === undefined){
data.job = "kube-state-metrics";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!((key3 === "namespace") || (key3 === "job"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.job;
if(typeof data2 === "string"){
if(!pattern_dba751a6.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/job",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/job",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_kubernetes.errors = vErrors;
return errors === 0;
}
export const source_litellm = validate_source_litellm;
const pattern_58fe6295 = new RegExp("^[A-Za-z0-9][\\w.:/@+-]{0,127}$", "u");
const pattern_100da3f7 = new RegExp("^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$", "u");
const pattern_8a9310a9 = new RegExp("^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$", "u");
const pattern_f9eb5518 = new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");
function validate_source_litellm(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app":"litellm"};
}
if(data.service === undefined){
data.service = "litellm";
}
if(data.port === undefined){
data.port = "http";
}
if(data.path === undefined){
data.path = "/metrics/";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.scheme === undefined){
data.scheme = "http";
}
if(data.dropLabels === undefined){
data.dropLabels = ["user_email","api_key_alias"];
}
if(data.alerts === undefined){
data.alerts = true;
}
if(data.dashboards === undefined){
data.dashboards = ["application","infrastructure"];
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(fields_source_litellm.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
let data2_7 = data.scheme;
if(!((data2_7 === "http") || (data2_7 === "https"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https"]}});
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 === "string"){
if(!pattern_b554e193.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
let data2_8 = data.dropLabels;
if(Array.isArray(data2_8)){
const len3 = data2_8.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2_8[i4];
if(!((((data4 === "user_email") || (data4 === "api_key_alias")) || (data4 === "team_alias")) || (data4 === "org_alias"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dropLabels/" + i4,keyword:"enum",params:{allowedValues: ["user_email","api_key_alias","team_alias","org_alias"]}});
}
}
let i3 = data2_8.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2_8[i3], data2_8[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dropLabels",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dropLabels",keyword:"type",params:{type: "array"}});
}
if(data.database !== undefined){
let data3 = data.database;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.service === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"required",params:{missingProperty: "service"}});
}
for(const key5 in data3){
if(!(key5 === "service")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.service !== undefined){
let data5 = data3.service;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/database/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/database/service",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"type",params:{type: "object"}});
}
}
if(data.slo !== undefined){
let data3 = data.slo;
const _errs3 = errors;
let valid3 = true;
const _errs3_2 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sli !== undefined){
let data5 = data3.sli;
if(!((data5 === "latency") || (data5 === "ttft"))){
errors = (vErrors ??= []).push({});
}
}
}
var _valid2 = _errs3_2 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs4 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.threshold === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/then/required",keyword:"required",params:{missingProperty: "threshold"}});
}
}
var _valid2 = _errs4 === errors;
valid3 = _valid2;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.window === undefined){
data3.window = "30d";
}
if(data3.objective === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "objective"}});
}
if(data3.sli === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "sli"}});
}
for(const key5 in data3){
if(!((((key5 === "objective") || (key5 === "sli")) || (key5 === "window")) || (key5 === "threshold"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.objective !== undefined){
let data5 = data3.objective;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99.999 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"maximum",params:{comparison: "<=", limit: 99.999}});
}
if(data5 < 94 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"minimum",params:{comparison: ">=", limit: 94}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"type",params:{type: "number"}});
}
}
if(data3.sli !== undefined){
let data5 = data3.sli;
if(!(((data5 === "availability") || (data5 === "latency")) || (data5 === "ttft"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/sli",keyword:"enum",params:{allowedValues: ["availability","latency","ttft"]}});
}
}
let data4 = data3.window;
if(typeof data4 === "string"){
if(lengthOf(data4) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"type",params:{type: "string"}});
}
if(data3.threshold !== undefined){
let data5 = data3.threshold;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/threshold",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/threshold",keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"type",params:{type: "object"}});
}
}
if(data.canary !== undefined){
let data3 = data.canary;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.interval === undefined){
data3.interval = "60s";
}
if(data3.timeout === undefined){
data3.timeout = "30s";
}
if(data3.image === undefined){
data3.image = "quay.io/prometheus/blackbox-exporter:v0.28.0";
}
if(data3.models === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "models"}});
}
for(const key5 in data3){
if(!((((((key5 === "models") || (key5 === "interval")) || (key5 === "timeout")) || (key5 === "secret")) || (key5 === "ca")) || (key5 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.models !== undefined){
let data5 = data3.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data5){
const _errs7 = errors;
if(typeof key7 === "string"){
if(!pattern_58fe6295.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w.:/@+-]{0,127}$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid6 = _errs7 === errors;
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.task === undefined){
data7.task = "chat";
}
if(data7.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "url"}});
}
for(const key9 in data7){
if(!(((key9 === "url") || (key9 === "task")) || (key9 === "deployment"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.url !== undefined){
let data9 = data7.url;
if(typeof data9 === "string"){
if(!pattern_f9b2eba5.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"type",params:{type: "string"}});
}
}
let data8 = data7.task;
if(!(((data8 === "completion") || (data8 === "chat")) || (data8 === "embedding"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/task",keyword:"enum",params:{allowedValues: ["completion","chat","embedding"]}});
}
if(data7.deployment !== undefined){
let data9 = data7.deployment;
if(typeof data9 === "string"){
if(!pattern_5d8e67ea.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "object"}});
}
}
let data4 = data3.interval;
if(typeof data4 === "string"){
if(lengthOf(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.timeout;
if(typeof data4_2 === "string"){
if(lengthOf(data4_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"type",params:{type: "string"}});
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"type",params:{type: "object"}});
}
}
if(data3.ca !== undefined){
let data5 = data3.ca;
const _errs5 = errors;
let valid5 = false;
let passing5 = null;
const _errs5_2 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.configMap === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/0/required",keyword:"required",params:{missingProperty: "configMap"}});
}
}
var _valid4 = _errs5_2 === errors;
if(_valid4){
valid5 = true;
passing5 = 0;
}
const _errs5_3 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
}
var _valid4 = _errs5_3 === errors;
if(_valid4 && valid5){
valid5 = false;
passing5 = [passing5, 1];
}
else {
if(_valid4){
valid5 = true;
passing5 = 1;
}
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}});
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((((key7 === "configMap") || (key7 === "secret")) || (key7 === "key")) || (key7 === "serverName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.configMap !== undefined){
let data7 = data5.configMap;
if(typeof data7 === "string"){
if(!pattern_100da3f7.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"type",params:{type: "string"}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.serverName !== undefined){
let data7 = data5.serverName;
if(typeof data7 === "string"){
if(!pattern_8a9310a9.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"type",params:{type: "object"}});
}
}
let data4_3 = data3.image;
if(typeof data4_3 === "string"){
if(!pattern_690e9c91.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "object"}});
}
}
if(typeof data.alerts !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"type",params:{type: "boolean"}});
}
let data2_9 = data.dashboards;
if(Array.isArray(data2_9)){
const len3 = data2_9.length;
for(let i4=0; i4<len3; i4++){
let data4 = data2_9[i4];
if(!(((data4 === "overview") || (data4 === "application")) || (data4 === "infrastructure"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboards/" + i4,keyword:"enum",params:{allowedValues: ["overview","application","infrastructure"]}});
}
}
let i3 = data2_9.length;
let j3;
if(i3 > 1){
outer3:
for(;i3--;){
for(j3 = i3; j3--;){
if(isEqual(data2_9[i3], data2_9[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboards",keyword:"uniqueItems",params:{i: i3, j: j3}});
break outer3;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboards",keyword:"type",params:{type: "array"}});
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(!pattern_f9eb5518.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_litellm.errors = vErrors;
return errors === 0;
}
export const source_llama_cpp = validate_source_llama_cpp;
function validate_source_llama_cpp(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"llama-server"};
}
if(data.service === undefined){
data.service = "llama-server";
}
if(data.port === undefined){
data.port = "http";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(fields_source_llama_cpp.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.secret !== undefined){
let data3 = data.secret;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!((key5 === "name") || (key5 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.name !== undefined){
let data5 = data3.name;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 === "string"){
if(!pattern_b554e193.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "object"}});
}
}
if(data.deployment !== undefined){
let data3 = data.deployment;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"type",params:{type: "string"}});
}
}
if(data.canary !== undefined){
let data3 = data.canary;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.interval === undefined){
data3.interval = "60s";
}
if(data3.timeout === undefined){
data3.timeout = "30s";
}
if(data3.image === undefined){
data3.image = "quay.io/prometheus/blackbox-exporter:v0.28.0";
}
if(data3.models === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "models"}});
}
for(const key5 in data3){
if(!((((((key5 === "models") || (key5 === "interval")) || (key5 === "timeout")) || (key5 === "secret")) || (key5 === "ca")) || (key5 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.models !== undefined){
let data5 = data3.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data5){
const _errs7 = errors;
if(typeof key7 === "string"){
if(!pattern_58fe6295.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w.:/@+-]{0,127}$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid6 = _errs7 === errors;
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.task === undefined){
data7.task = "completion";
}
if(data7.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "url"}});
}
for(const key9 in data7){
if(!(((key9 === "url") || (key9 === "task")) || (key9 === "deployment"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.url !== undefined){
let data9 = data7.url;
if(typeof data9 === "string"){
if(!pattern_f9b2eba5.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"type",params:{type: "string"}});
}
}
let data8 = data7.task;
if(!(((data8 === "completion") || (data8 === "chat")) || (data8 === "embedding"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/task",keyword:"enum",params:{allowedValues: ["completion","chat","embedding"]}});
}
if(data7.deployment !== undefined){
let data9 = data7.deployment;
if(typeof data9 === "string"){
if(!pattern_5d8e67ea.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "object"}});
}
}
let data4 = data3.interval;
if(typeof data4 === "string"){
if(lengthOf(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.timeout;
if(typeof data4_2 === "string"){
if(lengthOf(data4_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"type",params:{type: "string"}});
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"type",params:{type: "object"}});
}
}
if(data3.ca !== undefined){
let data5 = data3.ca;
const _errs5 = errors;
let valid5 = false;
let passing5 = null;
const _errs5_2 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.configMap === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/0/required",keyword:"required",params:{missingProperty: "configMap"}});
}
}
var _valid4 = _errs5_2 === errors;
if(_valid4){
valid5 = true;
passing5 = 0;
}
const _errs5_3 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
}
var _valid4 = _errs5_3 === errors;
if(_valid4 && valid5){
valid5 = false;
passing5 = [passing5, 1];
}
else {
if(_valid4){
valid5 = true;
passing5 = 1;
}
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}});
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((((key7 === "configMap") || (key7 === "secret")) || (key7 === "key")) || (key7 === "serverName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.configMap !== undefined){
let data7 = data5.configMap;
if(typeof data7 === "string"){
if(!pattern_100da3f7.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"type",params:{type: "string"}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.serverName !== undefined){
let data7 = data5.serverName;
if(typeof data7 === "string"){
if(!pattern_8a9310a9.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"type",params:{type: "object"}});
}
}
let data4_3 = data3.image;
if(typeof data4_3 === "string"){
if(!pattern_690e9c91.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_llama_cpp.errors = vErrors;
return errors === 0;
}
export const source_llm_service = validate_source_llm_service;
function validate_source_llm_service(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"llm-inference"};
}
if(data.service === undefined){
data.service = "llm-inference";
}
if(data.port === undefined){
data.port = "http";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "15s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.health === undefined){
data.health = {};
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
if(data.engine === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "engine"}});
}
for(const key3 in data){
if(!(fields_source_llm_service.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.engine !== undefined){
let data3 = data.engine;
if(!(((((data3 === "vllm") || (data3 === "sglang")) || (data3 === "tgi")) || (data3 === "llama-cpp")) || (data3 === "custom"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/engine",keyword:"enum",params:{allowedValues: ["vllm","sglang","tgi","llama-cpp","custom"]}});
}
}
if(data.metrics !== undefined){
let data3 = data.metrics;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(fields_source_llm_service_2.has(key5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.requests !== undefined){
let data5 = data3.requests;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/requests",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/requests",keyword:"type",params:{type: "string"}});
}
}
if(data3.failures !== undefined){
let data5 = data3.failures;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failures",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failures",keyword:"type",params:{type: "string"}});
}
}
if(data3.failed !== undefined){
let data5 = data3.failed;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.label === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed",keyword:"required",params:{missingProperty: "label"}});
}
if(data5.values === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed",keyword:"required",params:{missingProperty: "values"}});
}
for(const key7 in data5){
if(!((key7 === "label") || (key7 === "values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.label !== undefined){
let data7 = data5.label;
if(typeof data7 === "string"){
if(!pattern_764416c9.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/label",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/label",keyword:"type",params:{type: "string"}});
}
}
if(data5.values !== undefined){
let data7 = data5.values;
if(Array.isArray(data7)){
if(data7.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values",keyword:"minItems",params:{limit: 1}});
}
const len8 = data7.length;
for(let i9=0; i9<len8; i9++){
let data9 = data7[i9];
if(typeof data9 === "string"){
if(!pattern_dba751a6.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values/" + i9,keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values/" + i9,keyword:"type",params:{type: "string"}});
}
}
let i8 = data7.length;
let j8;
if(i8 > 1){
const indices9 = {};
for(;i8--;){
let item10 = data7[i8];
if(typeof item10 !== "string"){
continue;
}
if(typeof indices9[item10] == "number"){
j8 = indices9[item10];
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values",keyword:"uniqueItems",params:{i: i8, j: j8}});
break;
}
indices9[item10] = i8;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed",keyword:"type",params:{type: "object"}});
}
}
if(data3.ttft !== undefined){
let data5 = data3.ttft;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/ttft",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/ttft",keyword:"type",params:{type: "string"}});
}
}
if(data3.latency !== undefined){
let data5 = data3.latency;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/latency",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/latency",keyword:"type",params:{type: "string"}});
}
}
if(data3.tokens !== undefined){
let data5 = data3.tokens;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/tokens",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/tokens",keyword:"type",params:{type: "string"}});
}
}
if(data3.running !== undefined){
let data5 = data3.running;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/running",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/running",keyword:"type",params:{type: "string"}});
}
}
if(data3.waiting !== undefined){
let data5 = data3.waiting;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/waiting",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/waiting",keyword:"type",params:{type: "string"}});
}
}
if(data3.memory !== undefined){
let data5 = data3.memory;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/memory",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/memory",keyword:"type",params:{type: "string"}});
}
}
if(data3.loaded !== undefined){
let data5 = data3.loaded;
if(typeof data5 === "string"){
if(!pattern_b4333bbf.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/loaded",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/loaded",keyword:"type",params:{type: "string"}});
}
}
if(data3.model !== undefined){
let data5 = data3.model;
if(typeof data5 === "string"){
if(!pattern_764416c9.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/model",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/model",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"}});
}
}
let data2_7 = data.health;
if(data2_7 && typeof data2_7 == "object" && !Array.isArray(data2_7)){
if(data2_7.service === undefined){
data2_7.service = "blackbox-exporter";
}
for(const key4 in data2_7){
if(!((key4 === "service") || (key4 === "url"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/health",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
let data3 = data2_7.service;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/health/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/health/service",keyword:"type",params:{type: "string"}});
}
if(data2_7.url !== undefined){
let data4 = data2_7.url;
if(typeof data4 === "string"){
if(!pattern_e8412713.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/health/url",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/health/url",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/health",keyword:"type",params:{type: "object"}});
}
if(data.deployment !== undefined){
let data3 = data.deployment;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"type",params:{type: "string"}});
}
}
if(data.price !== undefined){
let data3 = data.price;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.gpus === undefined){
data3.gpus = 1;
}
if(data3.usdPerGpuHour === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"required",params:{missingProperty: "usdPerGpuHour"}});
}
for(const key5 in data3){
if(!((key5 === "usdPerGpuHour") || (key5 === "gpus"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.usdPerGpuHour !== undefined){
let data5 = data3.usdPerGpuHour;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/usdPerGpuHour",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/usdPerGpuHour",keyword:"type",params:{type: "number"}});
}
}
let data4 = data3.gpus;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/gpus",keyword:"type",params:{type: "integer"}});
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 1 || isNaN(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/gpus",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"type",params:{type: "object"}});
}
}
if(data.slo !== undefined){
let data3 = data.slo;
const _errs3 = errors;
let valid3 = true;
const _errs3_2 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sli !== undefined){
let data5 = data3.sli;
if(!((data5 === "latency") || (data5 === "ttft"))){
errors = (vErrors ??= []).push({});
}
}
}
var _valid2 = _errs3_2 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs4 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.threshold === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/then/required",keyword:"required",params:{missingProperty: "threshold"}});
}
}
var _valid2 = _errs4 === errors;
valid3 = _valid2;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.window === undefined){
data3.window = "30d";
}
if(data3.objective === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "objective"}});
}
if(data3.sli === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "sli"}});
}
for(const key5 in data3){
if(!((((key5 === "objective") || (key5 === "sli")) || (key5 === "window")) || (key5 === "threshold"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.objective !== undefined){
let data5 = data3.objective;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99.999 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"maximum",params:{comparison: "<=", limit: 99.999}});
}
if(data5 < 94 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"minimum",params:{comparison: ">=", limit: 94}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"type",params:{type: "number"}});
}
}
if(data3.sli !== undefined){
let data5 = data3.sli;
if(!(((data5 === "availability") || (data5 === "latency")) || (data5 === "ttft"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/sli",keyword:"enum",params:{allowedValues: ["availability","latency","ttft"]}});
}
}
let data4 = data3.window;
if(typeof data4 === "string"){
if(lengthOf(data4) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"type",params:{type: "string"}});
}
if(data3.threshold !== undefined){
let data5 = data3.threshold;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/threshold",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/threshold",keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"type",params:{type: "object"}});
}
}
if(data.canary !== undefined){
let data3 = data.canary;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.interval === undefined){
data3.interval = "60s";
}
if(data3.timeout === undefined){
data3.timeout = "30s";
}
if(data3.image === undefined){
data3.image = "quay.io/prometheus/blackbox-exporter:v0.28.0";
}
if(data3.models === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "models"}});
}
for(const key5 in data3){
if(!((((((key5 === "models") || (key5 === "interval")) || (key5 === "timeout")) || (key5 === "secret")) || (key5 === "ca")) || (key5 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.models !== undefined){
let data5 = data3.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data5){
const _errs7 = errors;
if(typeof key7 === "string"){
if(!pattern_58fe6295.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w.:/@+-]{0,127}$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid6 = _errs7 === errors;
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.task === undefined){
data7.task = "completion";
}
if(data7.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "url"}});
}
for(const key9 in data7){
if(!(((key9 === "url") || (key9 === "task")) || (key9 === "deployment"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.url !== undefined){
let data9 = data7.url;
if(typeof data9 === "string"){
if(!pattern_f9b2eba5.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"type",params:{type: "string"}});
}
}
let data8 = data7.task;
if(!(((data8 === "completion") || (data8 === "chat")) || (data8 === "embedding"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/task",keyword:"enum",params:{allowedValues: ["completion","chat","embedding"]}});
}
if(data7.deployment !== undefined){
let data9 = data7.deployment;
if(typeof data9 === "string"){
if(!pattern_5d8e67ea.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "object"}});
}
}
let data4 = data3.interval;
if(typeof data4 === "string"){
if(lengthOf(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.timeout;
if(typeof data4_2 === "string"){
if(lengthOf(data4_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"type",params:{type: "string"}});
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"type",params:{type: "object"}});
}
}
if(data3.ca !== undefined){
let data5 = data3.ca;
const _errs5 = errors;
let valid5 = false;
let passing5 = null;
const _errs5_2 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.configMap === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/0/required",keyword:"required",params:{missingProperty: "configMap"}});
}
}
var _valid4 = _errs5_2 === errors;
if(_valid4){
valid5 = true;
passing5 = 0;
}
const _errs5_3 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
}
var _valid4 = _errs5_3 === errors;
if(_valid4 && valid5){
valid5 = false;
passing5 = [passing5, 1];
}
else {
if(_valid4){
valid5 = true;
passing5 = 1;
}
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}});
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((((key7 === "configMap") || (key7 === "secret")) || (key7 === "key")) || (key7 === "serverName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.configMap !== undefined){
let data7 = data5.configMap;
if(typeof data7 === "string"){
if(!pattern_100da3f7.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"type",params:{type: "string"}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.serverName !== undefined){
let data7 = data5.serverName;
if(typeof data7 === "string"){
if(!pattern_8a9310a9.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"type",params:{type: "object"}});
}
}
let data4_3 = data3.image;
if(typeof data4_3 === "string"){
if(!pattern_690e9c91.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "object"}});
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(!pattern_f9eb5518.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_llm_service.errors = vErrors;
return errors === 0;
}
export const source_loki = validate_source_loki;
function validate_source_loki(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"loki"};
}
if(data.service === undefined){
data.service = "loki";
}
if(data.port === undefined){
data.port = "http-metrics";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_loki.errors = vErrors;
return errors === 0;
}
export const source_node_exporter = validate_source_node_exporter;
function validate_source_node_exporter(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"prometheus-node-exporter"};
}
if(data.service === undefined){
data.service = "prometheus-node-exporter";
}
if(data.port === undefined){
data.port = "metrics";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_node_exporter.errors = vErrors;
return errors === 0;
}
export const source_ollama = validate_source_ollama;
function validate_source_ollama(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"prometheus-blackbox-exporter"};
}
if(data.service === undefined){
data.service = "blackbox-exporter";
}
if(data.port === undefined){
data.port = "http";
}
if(data.path === undefined){
data.path = "/probe";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.module === undefined){
data.module = "http_2xx";
}
if(data.gateway === undefined){
data.gateway = {};
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(fields_source_ollama.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern_f9b2eba5.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
let data2_7 = data.module;
if(typeof data2_7 === "string"){
if(!pattern_38127ca2.test(data2_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/module",keyword:"type",params:{type: "string"}});
}
if(data.deployment !== undefined){
let data3 = data.deployment;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"type",params:{type: "string"}});
}
}
let data2_8 = data.gateway;
if(data2_8 && typeof data2_8 == "object" && !Array.isArray(data2_8)){
if(data2_8.service === undefined){
data2_8.service = "litellm";
}
for(const key4 in data2_8){
if(!((key4 === "service") || (key4 === "namespace"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gateway",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
let data3 = data2_8.service;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gateway/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gateway/service",keyword:"type",params:{type: "string"}});
}
if(data2_8.namespace !== undefined){
let data4 = data2_8.namespace;
if(typeof data4 === "string"){
if(!pattern_5d8e67ea.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/gateway/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gateway/namespace",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/gateway",keyword:"type",params:{type: "object"}});
}
if(data.canary !== undefined){
let data3 = data.canary;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.interval === undefined){
data3.interval = "60s";
}
if(data3.timeout === undefined){
data3.timeout = "30s";
}
if(data3.image === undefined){
data3.image = "quay.io/prometheus/blackbox-exporter:v0.28.0";
}
if(data3.models === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "models"}});
}
for(const key5 in data3){
if(!((((((key5 === "models") || (key5 === "interval")) || (key5 === "timeout")) || (key5 === "secret")) || (key5 === "ca")) || (key5 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.models !== undefined){
let data5 = data3.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data5){
const _errs7 = errors;
if(typeof key7 === "string"){
if(!pattern_58fe6295.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w.:/@+-]{0,127}$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid6 = _errs7 === errors;
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.task === undefined){
data7.task = "chat";
}
if(data7.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "url"}});
}
for(const key9 in data7){
if(!(((key9 === "url") || (key9 === "task")) || (key9 === "deployment"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.url !== undefined){
let data9 = data7.url;
if(typeof data9 === "string"){
if(!pattern_f9b2eba5.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"type",params:{type: "string"}});
}
}
let data8 = data7.task;
if(!(((data8 === "completion") || (data8 === "chat")) || (data8 === "embedding"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/task",keyword:"enum",params:{allowedValues: ["completion","chat","embedding"]}});
}
if(data7.deployment !== undefined){
let data9 = data7.deployment;
if(typeof data9 === "string"){
if(!pattern_5d8e67ea.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "object"}});
}
}
let data4 = data3.interval;
if(typeof data4 === "string"){
if(lengthOf(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.timeout;
if(typeof data4_2 === "string"){
if(lengthOf(data4_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"type",params:{type: "string"}});
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"type",params:{type: "object"}});
}
}
if(data3.ca !== undefined){
let data5 = data3.ca;
const _errs5 = errors;
let valid5 = false;
let passing5 = null;
const _errs5_2 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.configMap === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/0/required",keyword:"required",params:{missingProperty: "configMap"}});
}
}
var _valid4 = _errs5_2 === errors;
if(_valid4){
valid5 = true;
passing5 = 0;
}
const _errs5_3 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
}
var _valid4 = _errs5_3 === errors;
if(_valid4 && valid5){
valid5 = false;
passing5 = [passing5, 1];
}
else {
if(_valid4){
valid5 = true;
passing5 = 1;
}
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}});
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((((key7 === "configMap") || (key7 === "secret")) || (key7 === "key")) || (key7 === "serverName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.configMap !== undefined){
let data7 = data5.configMap;
if(typeof data7 === "string"){
if(!pattern_100da3f7.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"type",params:{type: "string"}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.serverName !== undefined){
let data7 = data5.serverName;
if(typeof data7 === "string"){
if(!pattern_8a9310a9.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"type",params:{type: "object"}});
}
}
let data4_3 = data3.image;
if(typeof data4_3 === "string"){
if(!pattern_690e9c91.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_ollama.errors = vErrors;
return errors === 0;
}
export const source_otel_collector = validate_source_otel_collector;
function validate_source_otel_collector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"opentelemetry-collector"};
}
if(data.service === undefined){
data.service = "opentelemetry-collector";
}
if(data.port === undefined){
data.port = "metrics";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_otel_collector.errors = vErrors;
return errors === 0;
}
export const source_postgres_exporter = validate_source_postgres_exporter;
function validate_source_postgres_exporter(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"prometheus-postgres-exporter"};
}
if(data.service === undefined){
data.service = "prometheus-postgres-exporter";
}
if(data.port === undefined){
data.port = "http";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_postgres_exporter.errors = vErrors;
return errors === 0;
}
export const source_prometheus = validate_source_prometheus;
function validate_source_prometheus(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"operated-prometheus":"true"};
}
if(data.service === undefined){
data.service = "prometheus-operated";
}
if(data.port === undefined){
data.port = "web";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_prometheus.errors = vErrors;
return errors === 0;
}
export const source_redis_exporter = validate_source_redis_exporter;
function validate_source_redis_exporter(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"app.kubernetes.io/name":"prometheus-redis-exporter"};
}
if(data.service === undefined){
data.service = "prometheus-redis-exporter";
}
if(data.port === undefined){
data.port = "redis-exporter";
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(((((((key3 === "namespace") || (key3 === "selector")) || (key3 === "service")) || (key3 === "port")) || (key3 === "path")) || (key3 === "interval")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.service;
if(typeof data2_2 === "string"){
if(!pattern_5d8e67ea.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.port;
if(typeof data2_3 === "string"){
if(!pattern_1bbaf670.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.path;
if(typeof data2_4 === "string"){
if(!pattern_bd1bbaaa.test(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_5 = data.interval;
if(typeof data2_5 === "string"){
if(lengthOf(data2_5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_6 = data.timeout;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_redis_exporter.errors = vErrors;
return errors === 0;
}
export const source_robotheus = validate_source_robotheus;
function validate_source_robotheus(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.image === undefined){
data.image = "ghcr.io/thepetk/robotheus:v0.1.9";
}
if(data.interval === undefined){
data.interval = "60s";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data){
if(!((((key3 === "namespace") || (key3 === "secret")) || (key3 === "image")) || (key3 === "interval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.secret !== undefined){
let data3 = data.secret;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.image;
if(typeof data2 === "string"){
if(!pattern_690e9c91.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
let data2_2 = data.interval;
if(typeof data2_2 === "string"){
if(lengthOf(data2_2) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_robotheus.errors = vErrors;
return errors === 0;
}
export const source_thanos = validate_source_thanos;
function validate_source_thanos(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.path === undefined){
data.path = "/metrics";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.endpoints === undefined){
data.endpoints = 1;
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
if(data.role === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "role"}});
}
for(const key3 in data){
if(!(fields_source_thanos.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.role !== undefined){
let data3 = data.role;
if(!(((((data3 === "sidecar") || (data3 === "query")) || (data3 === "store")) || (data3 === "compact")) || (data3 === "rule"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/role",keyword:"enum",params:{allowedValues: ["sidecar","query","store","compact","rule"]}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.path;
if(typeof data2 === "string"){
if(!pattern_bd1bbaaa.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_2 = data.interval;
if(typeof data2_2 === "string"){
if(lengthOf(data2_2) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_3 = data.timeout;
if(typeof data2_3 === "string"){
if(lengthOf(data2_3) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.selector !== undefined){
let data3 = data.selector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key5 in data3){
const _errs5 = errors;
if(typeof key5 === "string"){
if(!pattern_4ffb5715.test(key5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key5});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key5});
}
var valid4 = _errs5 === errors;
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key5}});
}
}
for(const key5 in data3){
let data5 = data3[key5];
if(typeof data5 === "string"){
if(!pattern_b0a7612f.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
}
if(data.service !== undefined){
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
}
if(data.port !== undefined){
let data3 = data.port;
if(typeof data3 === "string"){
if(!pattern_1bbaf670.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
}
let data2_4 = data.endpoints;
if(!(((typeof data2_4 == "number") && (!(data2_4 % 1) && !isNaN(data2_4))) && (isFinite(data2_4)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"type",params:{type: "integer"}});
}
if((typeof data2_4 == "number") && (isFinite(data2_4))){
if(data2_4 > 1000 || isNaN(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"maximum",params:{comparison: "<=", limit: 1000}});
}
if(data2_4 < 1 || isNaN(data2_4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/endpoints",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_thanos.errors = vErrors;
return errors === 0;
}
export const source_vllm = validate_source_vllm;
function validate_source_vllm(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
const _errs1 = errors;
let valid1 = true;
const _errs1_2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.scheme === undefined) && (missing2 = "scheme")){
errors = (vErrors ??= []).push({});
}
else {
if(data.scheme !== undefined){
const _errs4 = errors;
if("https" !== data.scheme){
errors = (vErrors ??= []).push({});
}
var valid3 = _errs4 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data.managedBy !== undefined){
const _errs5 = errors;
if("nobody" !== data.managedBy){
errors = (vErrors ??= []).push({});
}
var valid3 = _errs5 === errors;
}
else {
var valid3 = true;
}
}
}
}
var _valid0 = _errs1_2 === errors;
errors = _errs1;
if(vErrors !== null){
if(_errs1){
vErrors.length = _errs1;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs2 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ca === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "ca"}});
}
}
var _valid0 = _errs2 === errors;
valid1 = _valid0;
}
if(!valid1){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.selector === undefined){
data.selector = {"component":"predictor"};
}
if(data.port === undefined){
data.port = 8080;
}
if(data.path === undefined){
data.path = "/metrics";
}
if(data.scheme === undefined){
data.scheme = "http";
}
if(data.managedBy === undefined){
data.managedBy = "nobody";
}
if(data.interval === undefined){
data.interval = "30s";
}
if(data.timeout === undefined){
data.timeout = "10s";
}
if(data.pods === undefined){
data.pods = ".*-predictor-.*";
}
if(data.deployments === undefined){
data.deployments = ".*-predictor(-.*)?";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key3 in data){
if(!(fields_source_vllm.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.namespace !== undefined){
let data3 = data.namespace;
if(typeof data3 === "string"){
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key4 in data2){
const _errs4 = errors;
if(typeof key4 === "string"){
if(!pattern_4ffb5715.test(key4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key4});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key4});
}
var valid3 = _errs4 === errors;
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key4}});
}
}
for(const key4 in data2){
let data4 = data2[key4];
if(typeof data4 === "string"){
if(!pattern_b0a7612f.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data2_2 = data.port;
if(!(((typeof data2_2 == "number") && (!(data2_2 % 1) && !isNaN(data2_2))) && (isFinite(data2_2)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "integer"}});
}
if((typeof data2_2 == "number") && (isFinite(data2_2))){
if(data2_2 > 65535 || isNaN(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"maximum",params:{comparison: "<=", limit: 65535}});
}
if(data2_2 < 1 || isNaN(data2_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
let data2_3 = data.path;
if(typeof data2_3 === "string"){
if(!pattern_bd1bbaaa.test(data2_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data2_4 = data.scheme;
if(!((data2_4 === "http") || (data2_4 === "https"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https"]}});
}
if(data.ca !== undefined){
let data3 = data.ca;
const _errs3 = errors;
let valid3 = false;
let passing3 = null;
const _errs3_2 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.configMap === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/oneOf/0/required",keyword:"required",params:{missingProperty: "configMap"}});
}
}
var _valid2 = _errs3_2 === errors;
if(_valid2){
valid3 = true;
passing3 = 0;
}
const _errs3_3 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
}
var _valid2 = _errs3_3 === errors;
if(_valid2 && valid3){
valid3 = false;
passing3 = [passing3, 1];
}
else {
if(_valid2){
valid3 = true;
passing3 = 1;
}
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/oneOf",keyword:"oneOf",params:{passingSchemas: passing3}});
}
else {
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!((((key5 === "configMap") || (key5 === "secret")) || (key5 === "key")) || (key5 === "serverName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.configMap !== undefined){
let data5 = data3.configMap;
if(typeof data5 === "string"){
if(!pattern_100da3f7.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/configMap",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/configMap",keyword:"type",params:{type: "string"}});
}
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(typeof data5 === "string"){
if(!pattern_5d8e67ea.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/secret",keyword:"type",params:{type: "string"}});
}
}
if(data3.key !== undefined){
let data5 = data3.key;
if(typeof data5 === "string"){
if(!pattern_b554e193.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.serverName !== undefined){
let data5 = data3.serverName;
if(typeof data5 === "string"){
if(!pattern_8a9310a9.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/serverName",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"type",params:{type: "object"}});
}
}
let data2_5 = data.managedBy;
if(!((data2_5 === "kserve") || (data2_5 === "nobody"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedBy",keyword:"enum",params:{allowedValues: ["kserve","nobody"]}});
}
if(data.service !== undefined){
let data3 = data.service;
if(typeof data3 === "string"){
if(lengthOf(data3) > 33){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"maxLength",params:{limit: 33}});
}
if(!pattern_5d8e67ea.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
}
let data2_6 = data.interval;
if(typeof data2_6 === "string"){
if(lengthOf(data2_6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data2_7 = data.timeout;
if(typeof data2_7 === "string"){
if(lengthOf(data2_7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data2_7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
let data2_8 = data.pods;
if(typeof data2_8 === "string"){
if(lengthOf(data2_8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pods",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pods",keyword:"type",params:{type: "string"}});
}
let data2_9 = data.deployments;
if(typeof data2_9 === "string"){
if(lengthOf(data2_9) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployments",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployments",keyword:"type",params:{type: "string"}});
}
if(data.slo !== undefined){
let data3 = data.slo;
const _errs3 = errors;
let valid3 = true;
const _errs3_2 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.sli !== undefined){
let data5 = data3.sli;
if(!((data5 === "latency") || (data5 === "ttft"))){
errors = (vErrors ??= []).push({});
}
}
}
var _valid2_2 = _errs3_2 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
if(_valid2_2){
const _errs4 = errors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.threshold === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/then/required",keyword:"required",params:{missingProperty: "threshold"}});
}
}
var _valid2_2 = _errs4 === errors;
valid3 = _valid2_2;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.window === undefined){
data3.window = "30d";
}
if(data3.objective === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "objective"}});
}
if(data3.sli === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "sli"}});
}
for(const key5 in data3){
if(!((((key5 === "objective") || (key5 === "sli")) || (key5 === "window")) || (key5 === "threshold"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.objective !== undefined){
let data5 = data3.objective;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 99.999 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"maximum",params:{comparison: "<=", limit: 99.999}});
}
if(data5 < 94 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"minimum",params:{comparison: ">=", limit: 94}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"type",params:{type: "number"}});
}
}
if(data3.sli !== undefined){
let data5 = data3.sli;
if(!(((data5 === "availability") || (data5 === "latency")) || (data5 === "ttft"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/sli",keyword:"enum",params:{allowedValues: ["availability","latency","ttft"]}});
}
}
let data4 = data3.window;
if(typeof data4 === "string"){
if(lengthOf(data4) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"minLength",params:{limit: 2}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"type",params:{type: "string"}});
}
if(data3.threshold !== undefined){
let data5 = data3.threshold;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/threshold",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/threshold",keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"type",params:{type: "object"}});
}
}
if(data.canary !== undefined){
let data3 = data.canary;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.interval === undefined){
data3.interval = "60s";
}
if(data3.timeout === undefined){
data3.timeout = "30s";
}
if(data3.image === undefined){
data3.image = "quay.io/prometheus/blackbox-exporter:v0.28.0";
}
if(data3.models === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"required",params:{missingProperty: "models"}});
}
for(const key5 in data3){
if(!((((((key5 === "models") || (key5 === "interval")) || (key5 === "timeout")) || (key5 === "secret")) || (key5 === "ca")) || (key5 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.models !== undefined){
let data5 = data3.models;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(Object.keys(data5).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data5){
const _errs7 = errors;
if(typeof key7 === "string"){
if(!pattern_58fe6295.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][\\w.:/@+-]{0,127}$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid6 = _errs7 === errors;
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key7 in data5){
let data7 = data5[key7];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.task === undefined){
data7.task = "completion";
}
if(data7.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "url"}});
}
for(const key9 in data7){
if(!(((key9 === "url") || (key9 === "task")) || (key9 === "deployment"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(data7.url !== undefined){
let data9 = data7.url;
if(typeof data9 === "string"){
if(!pattern_f9b2eba5.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"pattern",params:{pattern: "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"type",params:{type: "string"}});
}
}
let data8 = data7.task;
if(!(((data8 === "completion") || (data8 === "chat")) || (data8 === "embedding"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/task",keyword:"enum",params:{allowedValues: ["completion","chat","embedding"]}});
}
if(data7.deployment !== undefined){
let data9 = data7.deployment;
if(typeof data9 === "string"){
if(!pattern_5d8e67ea.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/deployment",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/models",keyword:"type",params:{type: "object"}});
}
}
let data4 = data3.interval;
if(typeof data4 === "string"){
if(lengthOf(data4) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/interval",keyword:"type",params:{type: "string"}});
}
let data4_2 = data3.timeout;
if(typeof data4_2 === "string"){
if(lengthOf(data4_2) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_937c5e12.test(data4_2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/timeout",keyword:"type",params:{type: "string"}});
}
if(data3.secret !== undefined){
let data5 = data3.secret;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret/key",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/secret",keyword:"type",params:{type: "object"}});
}
}
if(data3.ca !== undefined){
let data5 = data3.ca;
const _errs5 = errors;
let valid5 = false;
let passing5 = null;
const _errs5_2 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.configMap === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/0/required",keyword:"required",params:{missingProperty: "configMap"}});
}
}
var _valid4 = _errs5_2 === errors;
if(_valid4){
valid5 = true;
passing5 = 0;
}
const _errs5_3 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
}
var _valid4 = _errs5_3 === errors;
if(_valid4 && valid5){
valid5 = false;
passing5 = [passing5, 1];
}
else {
if(_valid4){
valid5 = true;
passing5 = 1;
}
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",schemaPath:"#/properties/canary/properties/ca/oneOf",keyword:"oneOf",params:{passingSchemas: passing5}});
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"required",params:{missingProperty: "key"}});
}
for(const key7 in data5){
if(!((((key7 === "configMap") || (key7 === "secret")) || (key7 === "key")) || (key7 === "serverName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.configMap !== undefined){
let data7 = data5.configMap;
if(typeof data7 === "string"){
if(!pattern_100da3f7.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/configMap",keyword:"type",params:{type: "string"}});
}
}
if(data5.secret !== undefined){
let data7 = data5.secret;
if(typeof data7 === "string"){
if(!pattern_5d8e67ea.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/secret",keyword:"type",params:{type: "string"}});
}
}
if(data5.key !== undefined){
let data7 = data5.key;
if(typeof data7 === "string"){
if(!pattern_b554e193.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/key",keyword:"type",params:{type: "string"}});
}
}
if(data5.serverName !== undefined){
let data7 = data5.serverName;
if(typeof data7 === "string"){
if(!pattern_8a9310a9.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca/serverName",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/ca",keyword:"type",params:{type: "object"}});
}
}
let data4_3 = data3.image;
if(typeof data4_3 === "string"){
if(!pattern_690e9c91.test(data4_3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary/image",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/canary",keyword:"type",params:{type: "object"}});
}
}
if(data.version !== undefined){
let data3 = data.version;
if(typeof data3 === "string"){
if(!pattern_f9eb5518.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_source_vllm.errors = vErrors;
return errors === 0;
}
export const source = {
"alertmanager": source_alertmanager,
"blackbox-exporter": source_blackbox_exporter,
"custom": source_custom,
"dcgm-exporter": source_dcgm_exporter,
"grafana": source_grafana,
"kubernetes": source_kubernetes,
"litellm": source_litellm,
"llama-cpp": source_llama_cpp,
"llm-service": source_llm_service,
"loki": source_loki,
"node-exporter": source_node_exporter,
"ollama": source_ollama,
"otel-collector": source_otel_collector,
"postgres-exporter": source_postgres_exporter,
"prometheus": source_prometheus,
"redis-exporter": source_redis_exporter,
"robotheus": source_robotheus,
"thanos": source_thanos,
"vllm": source_vllm,
};
export const receiver = {
"email": receiver_email,
"msteams": receiver_msteams,
"opsgenie": receiver_opsgenie,
"pagerduty": receiver_pagerduty,
"slack": receiver_slack,
"webhook": receiver_webhook,
};
export const platform = {
"openshift-uwm": platform_openshift_uwm,
"prometheus-operator": platform_prometheus_operator,
"systemd-host": platform_systemd_host,
};
export const keys = {
  "openshift-uwm": { "grafana": ["operator", "oauthProxy"] },
  "prometheus-operator": { "grafana": ["ingress"] },
  "systemd-host": {}
};
export const homes = {
  "systemd-host": "host"
};
export const schemas = {
config: {
  "type": "object",
  "title": "Model observability",
  "additionalProperties": false,
  "required": ["name", "repository", "platform", "grafana", "sources", "receivers", "overlays"],
  "properties": {
    "name": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "maxLength": 40,
      "description": "Name of the whole: the project that it is deployed as, the folder under apps/ and a label on every object."
    },
    "repository": {
      "type": "object",
      "description": "The Git repository that this output is deployed from.",
      "additionalProperties": false,
      "required": ["url"],
      "properties": {
        "url": {
          "type": "string",
          "pattern": "^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$",
          "description": "Address that is cloned, and the root of links to runbooks."
        },
        "revision": {
          "type": "string",
          "pattern": "^[A-Za-z0-9][A-Za-z0-9._/-]*$",
          "default": "main",
          "description": "Branch, tag or commit that is deployed."
        },
        "path": {
          "type": "string",
          "pattern": "^(\\.|(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*)$",
          "description": "Folder of the repository that this output is in, from its top: `platform/observability`. Deliveries, links to runbooks and pipelines name it. Default: where the output folder is below the top of its Git repository; `.` is the top."
        }
      }
    },
    "platform": {
      "description": "How the cluster is watched: the name of a platform, or an object with `kind` and its options.",
      "anyOf": [
        { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
        {
          "type": "object",
          "required": ["kind"],
          "properties": { "kind": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" } },
          "additionalProperties": true
        }
      ]
    },
    "delivery": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "How it gets to where it runs: the name of a delivery. The platform knows the usual one.",
      "enum": ["argocd-kustomize", "host-bundle"]
    },
    "argocd": {
      "type": "object",
      "description": "The Argo CD that deploys the overlays.",
      "additionalProperties": false,
      "default": {},
      "properties": {
        "namespace": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Namespace of Argo CD. The platform knows the usual one."
        },
        "serviceAccount": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Service account that Argo CD applies objects with; it is given exactly the rights that the rendered objects need."
        },
        "signatureKeys": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "type": "string", "pattern": "^[0-9A-F]{16}$" },
          "description": "IDs of the GnuPG keys that sign commits: Argo CD syncs no commit that none of them signed. It must know the keys. Signatures by SSH or S/MIME do not count."
        },
        "destination": {
          "type": "object",
          "description": "The cluster an overlay is deployed to, as Argo CD knows it. Default: the cluster registered under the overlay's name.",
          "oneOf": [
            {
              "type": "object",
              "additionalProperties": false,
              "required": ["name"],
              "properties": {
                "name": {
                  "type": "string",
                  "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                  "description": "Name of the cluster, as `argocd cluster list` prints it."
                }
              }
            },
            {
              "type": "object",
              "additionalProperties": false,
              "required": ["server"],
              "properties": {
                "server": {
                  "type": "string",
                  "pattern": "^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
                  "description": "Address of its API server. That of the cluster of Argo CD is `https://kubernetes.default.svc`."
                }
              }
            }
          ]
        }
      }
    },
    "namespaces": {
      "enum": ["managed", "existing"],
      "default": "managed",
      "description": "Whose the namespaces are: `managed` makes each of them, with the labels that the delivery needs; `existing` ones belong to other people, and nothing but the objects here and the rights for exactly these is put into them."
    },
    "cluster": {
      "type": "object",
      "description": "The label by which alerts of different overlays are distinguished: on every alert, in every message and in what receivers deduplicate by.",
      "additionalProperties": false,
      "default": {},
      "properties": {
        "label": {
          "type": "string",
          "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$",
          "default": "cluster",
          "description": "Name of the label."
        },
        "name": {
          "type": "string",
          "pattern": "^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$",
          "maxLength": 63,
          "description": "Its value, by which people know the cluster. Default: the overlay's name."
        }
      }
    },
    "grafana": {
      "type": "object",
      "description": "The Grafana that the Grafana operator runs, and what is shown in it.",
      "additionalProperties": false,
      "required": ["namespace"],
      "properties": {
        "namespace": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Namespace of Grafana, its datasources and its dashboards."
        },
        "name": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "default": "grafana",
          "maxLength": 40,
          "description": "Name of the Grafana object."
        },
        "folder": {
          "type": "string",
          "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
          "default": "GitOps",
          "description": "Title of the folder the dashboards appear in."
        },
        "selector": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": {
            "type": "string",
            "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
          },
          "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
          "default": { "dashboards": "grafana" },
          "description": "Labels of the Grafana object that datasources, folders and dashboards select. Immutable once applied."
        },
        "adminSecret": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "default": "grafana-admin",
          "description": "Secret with keys `username` and `password` of the first administrator."
        },
        "deploy": {
          "enum": ["all", "dashboards", "nothing"],
          "default": "all",
          "description": "What of it comes from here: `all`; only `dashboards`, with their folder and datasources, for a Grafana that another team runs and `selector` finds in any namespace; or `nothing`, where alerts are enough."
        },
        "version": {
          "type": "string",
          "pattern": "^(?:[0-9]+\\.[0-9]+\\.[0-9]+|(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64}))$",
          "description": "Version of Grafana, or its image, with a digest where a tag is not enough: `docker.io/grafana/grafana:12.2.0@sha256:\u2026`. The operator has its own default, and takes an image from 5.16 on."
        },
        "expose": { "type": "boolean", "default": true, "description": "Whether Grafana is reachable from outside the cluster." },
        "storage": {
          "type": "object",
          "description": "A volume for what people make by hand. Without it Grafana forgets everything but this repository at a restart.",
          "additionalProperties": false,
          "required": ["size"],
          "properties": {
            "size": {
              "type": "string",
              "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
              "description": "How large it is: `10Gi`. It can grow, and not shrink."
            },
            "storageClass": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Default: the storage class of the cluster."
            }
          }
        },
        "resources": {
          "type": "object",
          "additionalProperties": false,
          "properties": {
            "requests": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "cpu": {
                  "type": "string",
                  "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
                  "description": "Processor time, in cores: `250m` is a quarter of one."
                },
                "memory": {
                  "type": "string",
                  "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
                  "description": "Memory, in bytes: `512Mi`."
                }
              },
              "description": "What a node keeps for it."
            },
            "limits": {
              "type": "object",
              "additionalProperties": false,
              "properties": {
                "cpu": {
                  "type": "string",
                  "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
                  "description": "Processor time, in cores: `250m` is a quarter of one."
                },
                "memory": {
                  "type": "string",
                  "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
                  "description": "Memory, in bytes: `512Mi`."
                }
              },
              "description": "What it cannot go beyond."
            }
          },
          "description": "Requests and limits of the Grafana container."
        },
        "url": {
          "type": "string",
          "pattern": "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
          "description": "Address people open Grafana at. With it, messages link to the dashboard of an alert."
        },
        "timeRange": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "6h",
          "description": "How far back dashboards look when opened."
        },
        "refresh": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "1m",
          "description": "How often open dashboards ask again."
        },
        "operator": {
          "type": "object",
          "description": "The Grafana operator itself.",
          "additionalProperties": false,
          "default": {},
          "properties": {
            "install": {
              "type": "boolean",
              "default": false,
              "description": "Whether it is installed from here, apart from the overlay, so that it may stay when that goes. It must not be there already."
            },
            "namespace": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "default": "grafana-operator",
              "description": "Namespace it runs in, with nothing else."
            },
            "channel": {
              "type": "string",
              "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
              "default": "v5",
              "description": "Channel of its releases."
            }
          }
        },
        "oauthProxy": {
          "type": "object",
          "description": "The platform's OAuth proxy in front of Grafana: people log in as they do to the cluster.",
          "additionalProperties": false,
          "properties": {
            "sessionSecret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "default": "grafana-session",
              "description": "Secret with key `session_secret`, which signs the sessions."
            },
            "image": {
              "type": "string",
              "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
              "default": "quay.io/openshift/origin-oauth-proxy:4.16",
              "description": "Image of the proxy, with a tag, a digest or both."
            }
          }
        },
        "ingress": {
          "type": "object",
          "description": "An Ingress in front of Grafana. Without it people reach Grafana through a forwarded port.",
          "additionalProperties": false,
          "required": ["host"],
          "properties": {
            "host": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?){0,8}$",
              "description": "Host name that people open: `grafana.example.com`."
            },
            "className": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Class of the Ingress. Default: the class that the cluster marks as default."
            },
            "tlsSecret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Secret of type `kubernetes.io/tls` with the certificate of the host."
            },
            "annotations": {
              "type": "object",
              "additionalProperties": { "type": "string" },
              "description": "Annotations of the Ingress, such as the issuer of cert-manager."
            }
          }
        }
      }
    },
    "sources": {
      "type": "object",
      "propertyNames": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
        "maxLength": 40,
        "not": { "pattern": "^(alerting|grafana|platform|secrets|heartbeat-.*|argocd|namespaces)$" }
      },
      "additionalProperties": {
        "type": "object",
        "required": ["kind"],
        "properties": { "kind": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" } },
        "additionalProperties": true
      },
      "minProperties": 1,
      "description": "What is watched: named instances of source kinds."
    },
    "receivers": {
      "type": "object",
      "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "maxLength": 40 },
      "additionalProperties": {
        "type": "object",
        "required": ["kind"],
        "properties": { "kind": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" } },
        "additionalProperties": true
      },
      "description": "Receivers of alerts: named instances of receiver kinds."
    },
    "routes": {
      "type": "array",
      "default": [],
      "description": "Which alerts go to which receivers, tried in order; the first route that matches takes the alert, unless it has `continue`. An alert that no route takes goes to every receiver whose `severities` hold its severity.",
      "items": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "match": {
            "type": "object",
            "minProperties": 1,
            "propertyNames": { "type": "string", "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$" },
            "additionalProperties": { "type": "string" },
            "description": "Labels of the alert and their values, all of which must be equal."
          },
          "matchers": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "items": {
              "type": "string",
              "pattern": "^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$"
            },
            "description": "Matchers as Alertmanager writes them, all of which must hold beside `match`: `severity!=\"info\"`, `pod=~\"chat-.*\"`, `team!~\"a|b\"`. A regular expression is one of Go (RE2) and must match the whole value. A label that the alert does not carry is empty."
          },
          "receiver": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "description": "Name of a receiver under `receivers`."
          },
          "receivers": {
            "type": "array",
            "minItems": 1,
            "uniqueItems": true,
            "items": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
            "description": "Names of several receivers under `receivers`, instead of `receiver`: each of them gets the message."
          },
          "continue": {
            "type": "boolean",
            "default": false,
            "description": "Whether the routes after this one, and the `severities` of receivers, are tried too for an alert that this route has taken."
          },
          "repeatInterval": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "default": "4h",
            "description": "How long until an alert that still fires is sent again."
          },
          "groupBy": {
            "type": "array",
            "items": { "type": "string", "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$" },
            "description": "Labels whose alerts share one message, beside the one that names the cluster. Default: alertname and namespace."
          },
          "groupWait": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "default": "30s",
            "description": "How long the first message waits for more alerts of its group."
          },
          "groupInterval": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "default": "5m",
            "description": "How long a message about more alerts of the group waits after the one before."
          },
          "mute": {
            "type": "array",
            "items": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
            "uniqueItems": true,
            "description": "Names under `muteTimes`: at these times the route sends nothing."
          }
        }
      }
    },
    "muteTimes": {
      "type": "object",
      "default": {},
      "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
      "description": "Times at which routes that name them in `mute` send nothing. All of them are UTC.",
      "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "weekdays": {
            "type": "array",
            "items": { "enum": ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"] },
            "minItems": 1,
            "uniqueItems": true,
            "description": "Days on which it begins. Default: every day."
          },
          "times": {
            "type": "array",
            "minItems": 1,
            "description": "From when to when. Default: the whole day.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["from", "to"],
              "properties": {
                "from": {
                  "type": "string",
                  "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
                  "description": "Beginning, `22:00`."
                },
                "to": {
                  "type": "string",
                  "pattern": "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",
                  "description": "End, `06:00`: on the next day where it is not after the beginning."
                }
              }
            }
          }
        }
      }
    },
    "heartbeat": {
      "type": "object",
      "description": "An alert that always fires, in each namespace that has alerts, for a receiver that raises an alarm when it stops arriving (a dead man's switch). That receiver takes nothing else unless a route names it.",
      "additionalProperties": false,
      "required": ["receiver"],
      "properties": {
        "receiver": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Name of a receiver under `receivers`."
        },
        "interval": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "5m",
          "description": "How often it is sent."
        }
      }
    },
    "alerts": {
      "type": "object",
      "default": {},
      "description": "Changes to alerts, by the name of the alert. What is set here may be about an alert that only some overlays have.",
      "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "enabled": { "type": "boolean", "description": "Whether the alert exists at all.", "default": true },
          "for": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "description": "How long the condition must hold before the alert fires."
          },
          "keepFiringFor": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "description": "How long the alert goes on firing once its condition no longer holds, so that one which comes and goes sends one message."
          },
          "severity": { "enum": ["critical", "warning", "info"], "description": "How urgent it is." },
          "thresholds": {
            "type": "object",
            "additionalProperties": { "type": "number", "exclusiveMinimum": 0 },
            "description": "New values of the alert's named thresholds, in the unit that the table of alerts in OPERATIONS.md shows beside each name."
          },
          "labels": {
            "type": "object",
            "propertyNames": { "type": "string", "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$" },
            "additionalProperties": { "type": "string", "pattern": "^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$" },
            "description": "Labels added to the alert, for routes."
          },
          "sources": {
            "type": "object",
            "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
            "description": "Changes for single source instances, by their names under `sources`: what is set here comes before what is set for all of them.",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": false,
              "minProperties": 1,
              "properties": {
                "enabled": { "type": "boolean", "description": "Whether the alert exists at all." },
                "for": {
                  "type": "string",
                  "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
                  "minLength": 1,
                  "description": "How long the condition must hold before the alert fires."
                },
                "keepFiringFor": {
                  "type": "string",
                  "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
                  "minLength": 1,
                  "description": "How long the alert goes on firing once its condition no longer holds, so that one which comes and goes sends one message."
                },
                "severity": { "enum": ["critical", "warning", "info"], "description": "How urgent it is." },
                "thresholds": {
                  "type": "object",
                  "additionalProperties": { "type": "number", "exclusiveMinimum": 0 },
                  "description": "New values of the alert's named thresholds, in the unit that the table of alerts in OPERATIONS.md shows beside each name."
                },
                "labels": {
                  "type": "object",
                  "propertyNames": { "type": "string", "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$" },
                  "additionalProperties": {
                    "type": "string",
                    "pattern": "^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"
                  },
                  "description": "Labels added to the alert, for routes."
                }
              }
            }
          }
        }
      }
    },
    "secrets": {
      "description": "How the Secrets come to be: `existing` (people make them, with the commands of OPERATIONS.md), `sealed-secrets` or `sops` (people commit them encrypted), or an object with `kind: external-secrets`.",
      "default": "existing",
      "anyOf": [
        { "enum": ["existing", "sealed-secrets", "sops"] },
        {
          "type": "object",
          "additionalProperties": false,
          "required": ["kind", "store"],
          "properties": {
            "kind": { "const": "external-secrets", "description": "The External Secrets operator fetches them." },
            "store": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of the ClusterSecretStore they are fetched from."
            },
            "key": {
              "type": "string",
              "pattern": "^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$",
              "description": "Where a Secret is kept in the store: `{namespace}` and `{name}` are put in. Its keys are properties there. Default: `{namespace}/{name}`."
            },
            "refreshInterval": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "description": "How often it is fetched again. Default: 1h."
            }
          }
        }
      ]
    },
    "review": {
      "type": "object",
      "additionalProperties": false,
      "required": ["forges"],
      "description": "Pipelines that check each change and report what it means for people.",
      "properties": {
        "forges": {
          "type": "array",
          "minItems": 1,
          "uniqueItems": true,
          "items": { "enum": ["github", "gitlab"] },
          "description": "Where changes are reviewed: `github` is a workflow, `gitlab` a file for `.gitlab-ci.yml` to include."
        },
        "image": {
          "type": "string",
          "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
          "default": "node:22.23.2",
          "description": "Image of the jobs on GitLab, with Node, npm and Git, and a tag, a digest or both. On GitHub the runner has these."
        },
        "failOn": {
          "enum": ["stop", "look"],
          "description": "From which verdict on a change fails its pipeline: `stop`, or `look` as well. Default: none does, people decide."
        }
      }
    },
    "overlays": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
        "maxLength": 40,
        "not": { "pattern": "-(operators|secrets|crds)$" }
      },
      "additionalProperties": { "type": "object" },
      "description": "The places this is deployed to. Each is a merge patch (RFC 7396) over this file: what it sets replaces, what it leaves out stays, null removes."
    }
  }
},
source: {
"alertmanager": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "operated-alertmanager": "true" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "alertmanager-operated",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "web",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"blackbox-exporter": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace", "url"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "prometheus-blackbox-exporter" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "blackbox-exporter",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "http",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/probe",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often the address is probed."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "url": {
      "type": "string",
      "pattern": "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
      "description": "Address that is probed, such as the health route of a service."
    },
    "module": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]+$",
      "default": "http_2xx",
      "description": "How it is probed: a module of the exporter's own config."
    }
  }
},
"custom": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace", "contract"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "model-server" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "model-server",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "metrics",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "contract": {
      "type": "object",
      "contentMediaType": "application/yaml",
      "additionalProperties": false,
      "required": ["source", "metrics"],
      "description": "What it exposes: the path of a file of the repository that lists it, such as `./contracts/model-server.yaml`, or the same here.",
      "properties": {
        "source": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "maxLength": 40,
          "description": "Name of the program, such as `model-server`. Its alerts begin with it."
        },
        "version": {
          "type": "string",
          "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
          "default": "1",
          "description": "Version of the program that the contract was read from."
        },
        "honorLabels": {
          "type": "boolean",
          "default": false,
          "description": "Whether its own `namespace` and `pod` stay, as they do for an exporter that reports others."
        },
        "metrics": {
          "type": "object",
          "propertyNames": { "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$" },
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "required": ["type", "unit", "meaning"],
            "description": "A metric, under its name as the program exposes it.",
            "properties": {
              "type": {
                "enum": ["counter", "gauge", "histogram", "summary", "info"],
                "description": "What `# TYPE` of the exposition has."
              },
              "unit": {
                "enum": [
                  "requests",
                  "requests/s",
                  "requests/h",
                  "requests/min",
                  "tokens",
                  "tokens/s",
                  "tokens/min",
                  "operations",
                  "operations/s",
                  "operations/h",
                  "events",
                  "events/s",
                  "events/h",
                  "errors",
                  "errors/s",
                  "errors/h",
                  "lines",
                  "lines/s",
                  "packets",
                  "packets/s",
                  "connections",
                  "connections/s",
                  "connections/h",
                  "pods",
                  "count",
                  "count/s",
                  "seconds",
                  "milliseconds",
                  "microseconds",
                  "nanoseconds",
                  "hours",
                  "timestamp",
                  "cores",
                  "bytes",
                  "bytes/s",
                  "mebibytes",
                  "megabytes",
                  "ratio",
                  "percent",
                  "factor",
                  "usd",
                  "usd/s",
                  "usd/h",
                  "celsius",
                  "megahertz",
                  "watts",
                  "milliwatts",
                  "joules",
                  "millijoules",
                  "flop",
                  "flop/s",
                  "bool",
                  "info",
                  "code",
                  "mixed",
                  "unknown"
                ],
                "description": "What it counts or measures: `requests` of a counter, not `requests/s`."
              },
              "labels": {
                "type": "array",
                "uniqueItems": true,
                "items": { "type": "string", "pattern": "^(?!__|le$|quantile$)[a-zA-Z_][a-zA-Z0-9_]*$" },
                "default": [],
                "description": "Labels that the program sets itself, without those of the scrape."
              },
              "buckets": {
                "type": "array",
                "minItems": 1,
                "uniqueItems": true,
                "items": { "type": "number" },
                "description": "Upper bounds of the buckets of a histogram, without `+Inf`."
              },
              "role": {
                "enum": ["requests", "errors", "latency", "queue", "cache-hits", "cache-misses", "load-time"],
                "description": "What it is to its service, where it is one of these: alerts and panels follow from it. `requests`, `errors`, `cache-hits` and `cache-misses` are counters, `latency` and `load-time` histograms of seconds, `queue` a gauge."
              },
              "meaning": {
                "type": "string",
                "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                "description": "What it means, as a sentence: the description of its panel."
              }
            }
          },
          "description": "Metrics by their exposed names; those of a histogram without `_bucket`, `_sum` and `_count`."
        }
      }
    },
    "alerts": {
      "type": "object",
      "default": {},
      "propertyNames": { "pattern": "^[A-Z][A-Za-z0-9]{2,63}$" },
      "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "required": ["expr", "for", "severity", "summary", "description", "runbook", "fires", "silent"],
        "description": "An alert of your own, under its name.",
        "properties": {
          "expr": {
            "type": "string",
            "minLength": 1,
            "description": "When it fires, in PromQL. `$scope` is what distinguishes this instance from others: matchers in braces, labels after `by`; `$replica` are the labels of a replica, `$place` those of the namespace alone, and `$NAME` a threshold."
          },
          "for": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "description": "How long that must hold."
          },
          "severity": { "enum": ["critical", "warning", "info"], "description": "How urgent it is." },
          "thresholds": {
            "type": "object",
            "default": {},
            "propertyNames": { "pattern": "^[a-z][A-Za-z0-9]*$", "not": { "enum": ["scope", "replica", "place"] } },
            "description": "Numbers by name, which overlays may change under `alerts`.",
            "additionalProperties": {
              "type": "object",
              "additionalProperties": false,
              "required": ["value", "unit", "meaning"],
              "properties": {
                "value": { "type": "number", "description": "The number." },
                "unit": {
                  "enum": [
                    "requests",
                    "requests/s",
                    "requests/h",
                    "requests/min",
                    "tokens",
                    "tokens/s",
                    "tokens/min",
                    "operations",
                    "operations/s",
                    "operations/h",
                    "events",
                    "events/s",
                    "events/h",
                    "errors",
                    "errors/s",
                    "errors/h",
                    "lines",
                    "lines/s",
                    "packets",
                    "packets/s",
                    "connections",
                    "connections/s",
                    "connections/h",
                    "pods",
                    "count",
                    "count/s",
                    "seconds",
                    "milliseconds",
                    "microseconds",
                    "nanoseconds",
                    "hours",
                    "timestamp",
                    "cores",
                    "bytes",
                    "bytes/s",
                    "mebibytes",
                    "megabytes",
                    "ratio",
                    "percent",
                    "factor",
                    "usd",
                    "usd/s",
                    "usd/h",
                    "celsius",
                    "megahertz",
                    "watts",
                    "milliwatts",
                    "joules",
                    "millijoules",
                    "flop",
                    "flop/s",
                    "bool",
                    "info",
                    "code",
                    "mixed",
                    "unknown"
                  ],
                  "description": "What it is in."
                },
                "meaning": {
                  "type": "string",
                  "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                  "description": "What it bounds, as a noun phrase."
                }
              }
            }
          },
          "summary": {
            "type": "string",
            "pattern": "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$",
            "description": "What is wrong and where, without a full stop; `{{ $labels.model }}` is a label of the alert."
          },
          "description": {
            "type": "string",
            "pattern": "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$",
            "description": "The same in a sentence or two; `{{ $value | humanize }}` is the value."
          },
          "runbook": {
            "type": "object",
            "additionalProperties": false,
            "required": ["meaning", "impact", "diagnosis", "mitigation"],
            "description": "The page that a person woken by the alert reads. Its texts are Markdown.",
            "properties": {
              "meaning": {
                "type": "string",
                "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                "description": "What has happened."
              },
              "impact": {
                "type": "string",
                "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                "description": "Who feels what of it."
              },
              "diagnosis": {
                "type": "array",
                "minItems": 1,
                "items": {
                  "type": "string",
                  "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"
                },
                "description": "Steps that look and change nothing."
              },
              "mitigation": {
                "type": "array",
                "minItems": 1,
                "items": {
                  "type": "string",
                  "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"
                },
                "description": "Steps that help, the one that costs most last."
              }
            }
          },
          "missing": {
            "enum": ["silent", "fires"],
            "default": "silent",
            "description": "What it does when none of its series is there; `fires` for one on absence."
          },
          "fires": {
            "type": "array",
            "minItems": 1,
            "description": "Scenarios in which it fires: promtool proves them.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["title", "given"],
              "properties": {
                "title": {
                  "type": "string",
                  "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                  "description": "What happens, as a sentence without a full stop."
                },
                "given": {
                  "type": "array",
                  "minItems": 1,
                  "description": "What Prometheus has while it happens, a sample a minute.",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["series", "during"],
                    "properties": {
                      "series": {
                        "type": "string",
                        "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                        "description": "A series with its own labels, such as `queue_size{model=\"granite\"}`; those of the scrape follow. A bound may follow a threshold: `le=\"1.5 * $seconds\"`."
                      },
                      "replica": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 9,
                        "default": 1,
                        "description": "Which replica has it."
                      },
                      "before": {
                        "anyOf": [
                          { "type": "null" },
                          { "type": "number" },
                          { "type": "string", "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$" },
                          {
                            "type": "object",
                            "additionalProperties": false,
                            "required": ["perMinute"],
                            "properties": {
                              "perMinute": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "How much it grows each minute."
                              },
                              "from": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "Where it begins. Default: where it is, or far above zero, as a counter that has run for long."
                              }
                            }
                          }
                        ],
                        "description": "What it is in the ten minutes before, where that is something else."
                      },
                      "during": {
                        "anyOf": [
                          { "type": "null" },
                          { "type": "number" },
                          { "type": "string", "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$" },
                          {
                            "type": "object",
                            "additionalProperties": false,
                            "required": ["perMinute"],
                            "properties": {
                              "perMinute": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "How much it grows each minute."
                              },
                              "from": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "Where it begins. Default: where it is, or far above zero, as a counter that has run for long."
                              }
                            }
                          }
                        ],
                        "description": "What it is while the cause lasts: a number, one of a threshold as `1.04 * $seconds`, growth as `{ perMinute: 60 }` for a counter, or null for none."
                      },
                      "after": {
                        "anyOf": [
                          { "type": "null" },
                          { "type": "number" },
                          { "type": "string", "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$" },
                          {
                            "type": "object",
                            "additionalProperties": false,
                            "required": ["perMinute"],
                            "properties": {
                              "perMinute": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "How much it grows each minute."
                              },
                              "from": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "Where it begins. Default: where it is, or far above zero, as a counter that has run for long."
                              }
                            }
                          }
                        ],
                        "description": "What it is once the cause is gone; then the end of the alert is tested too."
                      }
                    }
                  }
                },
                "labels": {
                  "type": "array",
                  "minItems": 1,
                  "default": [{}],
                  "items": {
                    "type": "object",
                    "propertyNames": { "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$" },
                    "additionalProperties": {
                      "type": "string",
                      "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"
                    }
                  },
                  "description": "Labels of each alert that fires, where they are others than those of the first series. Those of the scrape follow."
                },
                "value": {
                  "anyOf": [
                    { "type": "number" },
                    { "type": "string", "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$" }
                  ],
                  "description": "The value that its texts show, where they do."
                },
                "within": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 600,
                  "description": "Minutes until what it waits for holds, such as those of a rate.",
                  "default": 0
                },
                "clears": {
                  "type": "integer",
                  "minimum": 0,
                  "maximum": 600,
                  "description": "Minutes after the cause until it no longer holds.",
                  "default": 1
                }
              }
            }
          },
          "silent": {
            "type": "array",
            "minItems": 1,
            "description": "Scenarios in which it stays silent. That others of the kind do not raise it is proven beside them.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["title", "given"],
              "properties": {
                "title": {
                  "type": "string",
                  "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                  "description": "What happens, as a sentence without a full stop."
                },
                "given": {
                  "type": "array",
                  "minItems": 1,
                  "description": "What Prometheus has while it happens, a sample a minute.",
                  "items": {
                    "type": "object",
                    "additionalProperties": false,
                    "required": ["series", "during"],
                    "properties": {
                      "series": {
                        "type": "string",
                        "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                        "description": "A series with its own labels, such as `queue_size{model=\"granite\"}`; those of the scrape follow. A bound may follow a threshold: `le=\"1.5 * $seconds\"`."
                      },
                      "replica": {
                        "type": "integer",
                        "minimum": 1,
                        "maximum": 9,
                        "default": 1,
                        "description": "Which replica has it."
                      },
                      "before": {
                        "anyOf": [
                          { "type": "null" },
                          { "type": "number" },
                          { "type": "string", "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$" },
                          {
                            "type": "object",
                            "additionalProperties": false,
                            "required": ["perMinute"],
                            "properties": {
                              "perMinute": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "How much it grows each minute."
                              },
                              "from": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "Where it begins. Default: where it is, or far above zero, as a counter that has run for long."
                              }
                            }
                          }
                        ],
                        "description": "What it is in the ten minutes before, where that is something else."
                      },
                      "during": {
                        "anyOf": [
                          { "type": "null" },
                          { "type": "number" },
                          { "type": "string", "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$" },
                          {
                            "type": "object",
                            "additionalProperties": false,
                            "required": ["perMinute"],
                            "properties": {
                              "perMinute": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "How much it grows each minute."
                              },
                              "from": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "Where it begins. Default: where it is, or far above zero, as a counter that has run for long."
                              }
                            }
                          }
                        ],
                        "description": "What it is while the cause lasts: a number, one of a threshold as `1.04 * $seconds`, growth as `{ perMinute: 60 }` for a counter, or null for none."
                      },
                      "after": {
                        "anyOf": [
                          { "type": "null" },
                          { "type": "number" },
                          { "type": "string", "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$" },
                          {
                            "type": "object",
                            "additionalProperties": false,
                            "required": ["perMinute"],
                            "properties": {
                              "perMinute": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "How much it grows each minute."
                              },
                              "from": {
                                "anyOf": [
                                  { "type": "number" },
                                  {
                                    "type": "string",
                                    "pattern": "^(?:-?[0-9]+(?:\\.[0-9]+)? ?\\* ?)?\\$[a-z][A-Za-z0-9]*$"
                                  }
                                ],
                                "description": "Where it begins. Default: where it is, or far above zero, as a counter that has run for long."
                              }
                            }
                          }
                        ],
                        "description": "What it is once the cause is gone; then the end of the alert is tested too."
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "description": "Alerts of your own, by name. One that is called as one of those that its contract gives takes its place."
    },
    "panels": {
      "type": "array",
      "default": [],
      "items": {
        "type": "object",
        "additionalProperties": false,
        "required": ["title", "description", "unit", "queries"],
        "properties": {
          "title": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "description": "What it shows."
          },
          "description": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "description": "What it answers and what is normal, in a sentence or two."
          },
          "row": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "default": "More",
            "description": "The row that it is in."
          },
          "type": {
            "enum": ["timeseries", "stat", "gauge", "bargauge", "table"],
            "default": "timeseries",
            "description": "How it is drawn."
          },
          "unit": {
            "enum": [
              "requests",
              "requests/s",
              "requests/h",
              "requests/min",
              "tokens",
              "tokens/s",
              "tokens/min",
              "operations",
              "operations/s",
              "operations/h",
              "events",
              "events/s",
              "events/h",
              "errors",
              "errors/s",
              "errors/h",
              "lines",
              "lines/s",
              "packets",
              "packets/s",
              "connections",
              "connections/s",
              "connections/h",
              "pods",
              "count",
              "count/s",
              "seconds",
              "milliseconds",
              "microseconds",
              "nanoseconds",
              "hours",
              "timestamp",
              "cores",
              "bytes",
              "bytes/s",
              "mebibytes",
              "megabytes",
              "ratio",
              "percent",
              "factor",
              "usd",
              "usd/s",
              "usd/h",
              "celsius",
              "megahertz",
              "watts",
              "milliwatts",
              "joules",
              "millijoules",
              "flop",
              "flop/s",
              "bool",
              "info",
              "code",
              "mixed",
              "unknown"
            ],
            "description": "What the queries answer in, such as `requests/s` or `seconds`."
          },
          "queries": {
            "type": "array",
            "minItems": 1,
            "description": "What it asks.",
            "items": {
              "type": "object",
              "additionalProperties": false,
              "required": ["expr"],
              "properties": {
                "expr": {
                  "type": "string",
                  "minLength": 1,
                  "description": "A query in PromQL; `$scope`, `$replica` and `$place` are those of alerts."
                },
                "legend": {
                  "type": "string",
                  "pattern": "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})+$",
                  "description": "Name of each line, such as `{{model}}`. Default: the labels that it is grouped by."
                }
              }
            }
          }
        }
      },
      "description": "Panels of your own. They come before those that its contract gives."
    }
  }
},
"dcgm-exporter": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Namespace the exporter runs in."
    },
    "managedBy": {
      "enum": ["gpu-operator", "here", "nobody"],
      "default": "gpu-operator",
      "description": "Which ServiceMonitor collects it: a second one would store every series twice. `gpu-operator` is the operator's own. `here` makes one in the operator's namespace, for the platform's Prometheus, and the operator's own must be off. `nobody` makes one for an exporter of yours, in a namespace of yours."
    },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app": "nvidia-dcgm-exporter" },
      "description": "Labels of its Service and its pods."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "nvidia-dcgm-exporter",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "daemonset": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Name of the DaemonSet that runs it, for alerts on nodes without GPU metrics. Default: that of its Service, as the GPU operator and the Helm chart of the exporter name it."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "gpu-metrics",
      "description": "Name of the Service's port. The Helm chart of the exporter calls it `metrics`."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped. It asks the GPUs itself every 30 seconds."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"grafana": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "grafana" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "grafana",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "service",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"kubernetes": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Namespace whose pods and volumes are watched."
    },
    "job": {
      "type": "string",
      "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
      "default": "kube-state-metrics",
      "description": "Value of the label `job` under which the cluster collects kube-state-metrics."
    }
  }
},
"litellm": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app": "litellm" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "litellm",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "http",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics/",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "scheme": { "enum": ["http", "https"], "default": "http", "description": "How it is spoken to within the cluster." },
    "secret": {
      "type": "object",
      "description": "LiteLLM key that the scrape shows, in the namespace of LiteLLM. From 1.85.7 on LiteLLM answers 401 without one, unless `require_auth_for_metrics_endpoint` is false.",
      "additionalProperties": false,
      "required": ["name", "key"],
      "properties": {
        "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Name of the Secret." },
        "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
      }
    },
    "dropLabels": {
      "type": "array",
      "uniqueItems": true,
      "items": { "enum": ["user_email", "api_key_alias", "team_alias", "org_alias"] },
      "default": ["user_email", "api_key_alias"],
      "description": "Labels that are not stored, because they name people. Each has a twin that still distinguishes the series, such as `user`."
    },
    "database": {
      "type": "object",
      "additionalProperties": false,
      "required": ["service"],
      "description": "Which PostgreSQL server keeps its keys and spend, where several are watched in the namespace.",
      "properties": {
        "service": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Name of the Service of its postgres exporter."
        }
      }
    },
    "slo": {
      "type": "object",
      "additionalProperties": false,
      "required": ["objective", "sli"],
      "if": { "properties": { "sli": { "enum": ["latency", "ttft"] } } },
      "then": { "required": ["threshold"], "properties": { "threshold": true } },
      "description": "What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.",
      "properties": {
        "objective": {
          "type": "number",
          "minimum": 94,
          "maximum": 99.999,
          "description": "Share of good events that is promised, in percent."
        },
        "sli": {
          "enum": ["availability", "latency", "ttft"],
          "description": "What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."
        },
        "window": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 2,
          "default": "30d",
          "description": "How long the promise is looked back upon."
        },
        "threshold": {
          "type": "number",
          "exclusiveMinimum": 0,
          "description": "Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."
        }
      }
    },
    "canary": {
      "type": "object",
      "additionalProperties": false,
      "required": ["models"],
      "description": "A prober that asks each model for one token, again and again, as a client does: it sees an engine that hangs while its own metrics and its health look well. It costs requests: with the defaults one a minute for each model and each Prometheus, so 120 an hour where two Prometheus are a pair: about 8,600 tokens a day with `completion`, and 120,000 with `chat`, which reads the template. It counts as traffic: a model that sleeps without traffic stays awake for it, so leave it off for a model that Knative or an autoscaler wakes by requests. Off by default.",
      "properties": {
        "models": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][\\w.:/@+-]{0,127}$" },
          "description": "The models that are asked, by the names that clients ask for.",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "required": ["url"],
            "properties": {
              "url": {
                "type": "string",
                "pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$",
                "description": "Address of the API before `/v1`, such as `http://granite-predictor.models.svc:8080`, or that of a gateway."
              },
              "task": {
                "enum": ["completion", "chat", "embedding"],
                "default": "chat",
                "description": "What the model is asked for: a completion of one token, an answer of one token in a chat, or the embedding of a word."
              },
              "deployment": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "description": "Deployment or StatefulSet that serves it: while no pod of it is ready, as when it is scaled to zero, the canary raises no alert. Default: the first part of the host of `url`, where that is in the namespace."
              }
            }
          }
        },
        "interval": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "60s",
          "description": "How often each model is asked. Half as often costs half as much, and sees a hang twice as late."
        },
        "timeout": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "30s",
          "description": "How long an answer may take, the wait in a queue included; not longer than `interval`."
        },
        "secret": {
          "type": "object",
          "description": "Bearer token that the prober shows, such as a key of the gateway, in the namespace of the source.",
          "additionalProperties": false,
          "required": ["name", "key"],
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of the Secret."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
          }
        },
        "ca": {
          "type": "object",
          "additionalProperties": false,
          "required": ["key"],
          "description": "The authority that signed the certificates of the models, where it is not a public one: a `key` of a ConfigMap or of a Secret in the namespace of the source.",
          "properties": {
            "configMap": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
              "description": "Name of a ConfigMap: that of the cluster, or one that the platform puts into every namespace."
            },
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of a Secret, for any other authority."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Its key that holds the certificate." },
            "serverName": {
              "type": "string",
              "pattern": "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",
              "description": "Name in the certificate. Without it the certificate must hold the IP addresses of the pods."
            }
          },
          "oneOf": [
            { "required": ["configMap"], "properties": { "configMap": {} } },
            { "required": ["secret"], "properties": { "secret": {} } }
          ]
        },
        "image": {
          "type": "string",
          "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
          "default": "quay.io/prometheus/blackbox-exporter:v0.28.0",
          "description": "Image of the prober, with a tag or digest."
        }
      }
    },
    "alerts": {
      "type": "boolean",
      "default": true,
      "description": "Whether it has alerts. A single one is switched off with `alerts.<name>.enabled`."
    },
    "dashboards": {
      "type": "array",
      "uniqueItems": true,
      "items": { "enum": ["overview", "application", "infrastructure"] },
      "default": ["application", "infrastructure"],
      "description": "Which dashboards it has. `overview` shows it beside its cache, its machine and what fires, and logs where the platform keeps some."
    },
    "version": {
      "type": "string",
      "pattern": "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",
      "description": "Version of LiteLLM that runs, such as \"1.85.7\": metrics that it lacks are reported. Default: that of the contract."
    }
  }
},
"llama-cpp": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "llama-server" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "llama-server",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "http",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "secret": {
      "type": "object",
      "description": "API key that the scrape shows, in the namespace of the server. With `--api-key`, llama-server answers 401 without one; only its health is open.",
      "additionalProperties": false,
      "required": ["name", "key"],
      "properties": {
        "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Name of the Secret." },
        "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
      }
    },
    "deployment": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed. Default: the name of its Service."
    },
    "canary": {
      "type": "object",
      "additionalProperties": false,
      "required": ["models"],
      "description": "A prober that asks each model for one token, again and again, as a client does: it sees an engine that hangs while its own metrics and its health look well. It costs requests: with the defaults one a minute for each model and each Prometheus, so 120 an hour where two Prometheus are a pair: about 8,600 tokens a day with `completion`, and 120,000 with `chat`, which reads the template. It counts as traffic: a model that sleeps without traffic stays awake for it, so leave it off for a model that Knative or an autoscaler wakes by requests. Off by default.",
      "properties": {
        "models": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][\\w.:/@+-]{0,127}$" },
          "description": "The models that are asked, by the names that clients ask for.",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "required": ["url"],
            "properties": {
              "url": {
                "type": "string",
                "pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$",
                "description": "Address of the API before `/v1`, such as `http://granite-predictor.models.svc:8080`, or that of a gateway."
              },
              "task": {
                "enum": ["completion", "chat", "embedding"],
                "default": "completion",
                "description": "What the model is asked for: a completion of one token, an answer of one token in a chat, or the embedding of a word."
              },
              "deployment": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "description": "Deployment or StatefulSet that serves it: while no pod of it is ready, as when it is scaled to zero, the canary raises no alert. Default: the first part of the host of `url`, where that is in the namespace."
              }
            }
          }
        },
        "interval": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "60s",
          "description": "How often each model is asked. Half as often costs half as much, and sees a hang twice as late."
        },
        "timeout": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "30s",
          "description": "How long an answer may take, the wait in a queue included; not longer than `interval`."
        },
        "secret": {
          "type": "object",
          "description": "Bearer token that the prober shows, such as a key of the gateway, in the namespace of the source.",
          "additionalProperties": false,
          "required": ["name", "key"],
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of the Secret."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
          }
        },
        "ca": {
          "type": "object",
          "additionalProperties": false,
          "required": ["key"],
          "description": "The authority that signed the certificates of the models, where it is not a public one: a `key` of a ConfigMap or of a Secret in the namespace of the source.",
          "properties": {
            "configMap": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
              "description": "Name of a ConfigMap: that of the cluster, or one that the platform puts into every namespace."
            },
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of a Secret, for any other authority."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Its key that holds the certificate." },
            "serverName": {
              "type": "string",
              "pattern": "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",
              "description": "Name in the certificate. Without it the certificate must hold the IP addresses of the pods."
            }
          },
          "oneOf": [
            { "required": ["configMap"], "properties": { "configMap": {} } },
            { "required": ["secret"], "properties": { "secret": {} } }
          ]
        },
        "image": {
          "type": "string",
          "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
          "default": "quay.io/prometheus/blackbox-exporter:v0.28.0",
          "description": "Image of the prober, with a tag or digest."
        }
      }
    }
  }
},
"llm-service": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace", "engine"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "llm-inference" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "llm-inference",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "http",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "15s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "engine": {
      "enum": ["vllm", "sglang", "tgi", "llama-cpp", "custom"],
      "description": "What serves the model. Alerts and panels ask for the metrics that it has. A model for embeddings writes no token: that its engine hangs raises no alert here but that of its probe. With vLLM, `kind: vllm` reports it."
    },
    "metrics": {
      "type": "object",
      "additionalProperties": false,
      "description": "With `engine: custom`, what the service calls its metrics. What is not named has no alert.",
      "properties": {
        "requests": { "type": "string", "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$", "description": "Counter of requests." },
        "failures": {
          "type": "string",
          "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
          "description": "Counter of failed requests, where they have one of their own."
        },
        "failed": {
          "type": "object",
          "additionalProperties": false,
          "required": ["label", "values"],
          "description": "Which series of `requests` are failures, where one counter has both.",
          "properties": {
            "label": {
              "type": "string",
              "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$",
              "description": "Label that shows how a request ended."
            },
            "values": {
              "type": "array",
              "minItems": 1,
              "uniqueItems": true,
              "items": {
                "type": "string",
                "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"
              },
              "description": "Its values that are failures."
            }
          }
        },
        "ttft": {
          "type": "string",
          "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
          "description": "Histogram of the seconds to the first token."
        },
        "latency": {
          "type": "string",
          "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
          "description": "Histogram of the seconds to the last token."
        },
        "tokens": {
          "type": "string",
          "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
          "description": "Counter of tokens written as answers."
        },
        "running": {
          "type": "string",
          "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
          "description": "Gauge of requests that are worked on."
        },
        "waiting": { "type": "string", "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$", "description": "Gauge of requests that wait." },
        "memory": {
          "type": "string",
          "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
          "description": "Gauge of the share of memory for contexts in use, from 0 to 1."
        },
        "loaded": {
          "type": "string",
          "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$",
          "description": "Gauge that is 1 while a model is loaded, and 0 while none is."
        },
        "model": {
          "type": "string",
          "pattern": "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$",
          "description": "Label that distinguishes models, where one service has several."
        }
      }
    },
    "health": {
      "type": "object",
      "additionalProperties": false,
      "default": {},
      "description": "How its health is asked for from outside, by a blackbox exporter in its namespace. Where the config has one, an objective of `availability` counts what clients miss while it fails.",
      "properties": {
        "service": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "default": "blackbox-exporter",
          "description": "Name of the Service of the exporter: the label `job` of its probes."
        },
        "url": {
          "type": "string",
          "pattern": "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
          "description": "Address that is probed. Without it, every probe of the host that is its Service counts, such as `http://llm-inference.models.svc:8000/health`."
        }
      }
    },
    "deployment": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed, and its pods must be ready. Default: the name of its Service."
    },
    "price": {
      "type": "object",
      "additionalProperties": false,
      "required": ["usdPerGpuHour"],
      "description": "What a GPU costs, for the panel of the cost of a million tokens.",
      "properties": {
        "usdPerGpuHour": { "type": "number", "exclusiveMinimum": 0, "description": "Price of one GPU for an hour, in USD." },
        "gpus": { "type": "integer", "minimum": 1, "default": 1, "description": "GPUs that one replica occupies." }
      }
    },
    "slo": {
      "type": "object",
      "additionalProperties": false,
      "required": ["objective", "sli"],
      "if": { "properties": { "sli": { "enum": ["latency", "ttft"] } } },
      "then": { "required": ["threshold"], "properties": { "threshold": true } },
      "description": "What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.",
      "properties": {
        "objective": {
          "type": "number",
          "minimum": 94,
          "maximum": 99.999,
          "description": "Share of good events that is promised, in percent."
        },
        "sli": {
          "enum": ["availability", "latency", "ttft"],
          "description": "What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."
        },
        "window": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 2,
          "default": "30d",
          "description": "How long the promise is looked back upon."
        },
        "threshold": {
          "type": "number",
          "exclusiveMinimum": 0,
          "description": "Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."
        }
      }
    },
    "canary": {
      "type": "object",
      "additionalProperties": false,
      "required": ["models"],
      "description": "A prober that asks each model for one token, again and again, as a client does: it sees an engine that hangs while its own metrics and its health look well. It costs requests: with the defaults one a minute for each model and each Prometheus, so 120 an hour where two Prometheus are a pair: about 8,600 tokens a day with `completion`, and 120,000 with `chat`, which reads the template. It counts as traffic: a model that sleeps without traffic stays awake for it, so leave it off for a model that Knative or an autoscaler wakes by requests. Off by default.",
      "properties": {
        "models": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][\\w.:/@+-]{0,127}$" },
          "description": "The models that are asked, by the names that clients ask for.",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "required": ["url"],
            "properties": {
              "url": {
                "type": "string",
                "pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$",
                "description": "Address of the API before `/v1`, such as `http://granite-predictor.models.svc:8080`, or that of a gateway."
              },
              "task": {
                "enum": ["completion", "chat", "embedding"],
                "default": "completion",
                "description": "What the model is asked for: a completion of one token, an answer of one token in a chat, or the embedding of a word."
              },
              "deployment": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "description": "Deployment or StatefulSet that serves it: while no pod of it is ready, as when it is scaled to zero, the canary raises no alert. Default: the first part of the host of `url`, where that is in the namespace."
              }
            }
          }
        },
        "interval": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "60s",
          "description": "How often each model is asked. Half as often costs half as much, and sees a hang twice as late."
        },
        "timeout": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "30s",
          "description": "How long an answer may take, the wait in a queue included; not longer than `interval`."
        },
        "secret": {
          "type": "object",
          "description": "Bearer token that the prober shows, such as a key of the gateway, in the namespace of the source.",
          "additionalProperties": false,
          "required": ["name", "key"],
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of the Secret."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
          }
        },
        "ca": {
          "type": "object",
          "additionalProperties": false,
          "required": ["key"],
          "description": "The authority that signed the certificates of the models, where it is not a public one: a `key` of a ConfigMap or of a Secret in the namespace of the source.",
          "properties": {
            "configMap": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
              "description": "Name of a ConfigMap: that of the cluster, or one that the platform puts into every namespace."
            },
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of a Secret, for any other authority."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Its key that holds the certificate." },
            "serverName": {
              "type": "string",
              "pattern": "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",
              "description": "Name in the certificate. Without it the certificate must hold the IP addresses of the pods."
            }
          },
          "oneOf": [
            { "required": ["configMap"], "properties": { "configMap": {} } },
            { "required": ["secret"], "properties": { "secret": {} } }
          ]
        },
        "image": {
          "type": "string",
          "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
          "default": "quay.io/prometheus/blackbox-exporter:v0.28.0",
          "description": "Image of the prober, with a tag or digest."
        }
      }
    },
    "version": {
      "type": "string",
      "pattern": "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",
      "description": "Version of the engine that runs, such as \"0.33\": metrics that it lacks are reported. Default: that of the contract."
    }
  }
},
"loki": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "loki" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "loki",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "http-metrics",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"node-exporter": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "prometheus-node-exporter" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "prometheus-node-exporter",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "metrics",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"ollama": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace", "url"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "prometheus-blackbox-exporter" },
      "description": "Labels of the Service of the blackbox exporter that asks it."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "blackbox-exporter",
      "description": "Name of the Service of that exporter, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "http",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/probe",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is asked."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "url": {
      "type": "string",
      "pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$",
      "description": "Address of Ollama before `/api`, such as `http://ollama.models.svc:11434`."
    },
    "module": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]+$",
      "default": "http_2xx",
      "description": "How it is asked: a module of the exporter's own config."
    },
    "deployment": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed. Default: the first part of the host of `url`, where that is in the namespace."
    },
    "gateway": {
      "type": "object",
      "additionalProperties": false,
      "default": {},
      "description": "The LiteLLM that calls it: what that counts of the calls is shown beside the probe.",
      "properties": {
        "service": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "default": "litellm",
          "description": "Name of its Service, and on a machine of its source: the label `job` of its series."
        },
        "namespace": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Namespace that it runs in. Default: that of the source."
        }
      }
    },
    "canary": {
      "type": "object",
      "additionalProperties": false,
      "required": ["models"],
      "description": "A prober that asks each model for one token, again and again, as a client does: it sees an engine that hangs while its own metrics and its health look well. It costs requests: with the defaults one a minute for each model and each Prometheus, so 120 an hour where two Prometheus are a pair: about 8,600 tokens a day with `completion`, and 120,000 with `chat`, which reads the template. It counts as traffic: a model that sleeps without traffic stays awake for it, so leave it off for a model that Knative or an autoscaler wakes by requests. Off by default.",
      "properties": {
        "models": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][\\w.:/@+-]{0,127}$" },
          "description": "The models that are asked, by the names that clients ask for.",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "required": ["url"],
            "properties": {
              "url": {
                "type": "string",
                "pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$",
                "description": "Address of the API before `/v1`, such as `http://granite-predictor.models.svc:8080`, or that of a gateway."
              },
              "task": {
                "enum": ["completion", "chat", "embedding"],
                "default": "chat",
                "description": "What the model is asked for: a completion of one token, an answer of one token in a chat, or the embedding of a word."
              },
              "deployment": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "description": "Deployment or StatefulSet that serves it: while no pod of it is ready, as when it is scaled to zero, the canary raises no alert. Default: the first part of the host of `url`, where that is in the namespace."
              }
            }
          }
        },
        "interval": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "60s",
          "description": "How often each model is asked. Half as often costs half as much, and sees a hang twice as late."
        },
        "timeout": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "30s",
          "description": "How long an answer may take, the wait in a queue included; not longer than `interval`."
        },
        "secret": {
          "type": "object",
          "description": "Bearer token that the prober shows, such as a key of the gateway, in the namespace of the source.",
          "additionalProperties": false,
          "required": ["name", "key"],
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of the Secret."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
          }
        },
        "ca": {
          "type": "object",
          "additionalProperties": false,
          "required": ["key"],
          "description": "The authority that signed the certificates of the models, where it is not a public one: a `key` of a ConfigMap or of a Secret in the namespace of the source.",
          "properties": {
            "configMap": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
              "description": "Name of a ConfigMap: that of the cluster, or one that the platform puts into every namespace."
            },
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of a Secret, for any other authority."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Its key that holds the certificate." },
            "serverName": {
              "type": "string",
              "pattern": "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",
              "description": "Name in the certificate. Without it the certificate must hold the IP addresses of the pods."
            }
          },
          "oneOf": [
            { "required": ["configMap"], "properties": { "configMap": {} } },
            { "required": ["secret"], "properties": { "secret": {} } }
          ]
        },
        "image": {
          "type": "string",
          "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
          "default": "quay.io/prometheus/blackbox-exporter:v0.28.0",
          "description": "Image of the prober, with a tag or digest."
        }
      }
    }
  }
},
"otel-collector": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "opentelemetry-collector" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "opentelemetry-collector",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "metrics",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"postgres-exporter": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "prometheus-postgres-exporter" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "prometheus-postgres-exporter",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "http",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"prometheus": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "operated-prometheus": "true" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "prometheus-operated",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "web",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"redis-exporter": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "app.kubernetes.io/name": "prometheus-redis-exporter" },
      "description": "Labels of its Service."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "prometheus-redis-exporter",
      "description": "Name of its Service, which becomes the label `job`."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "redis-exporter",
      "description": "Name of the Service's port; a number is not a name."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    }
  }
},
"robotheus": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace", "secret"],
  "properties": {
    "namespace": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Namespace the exporter runs in."
    },
    "secret": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Secret with key `OPENAI_API_KEY`, and `OPENAI_ORG_ID` where the key belongs to several organizations."
    },
    "image": {
      "type": "string",
      "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
      "default": "ghcr.io/thepetk/robotheus:v0.1.9",
      "description": "Image with a tag, a digest or both. Cost needs v0.1.8 or later, cost by day v0.1.9."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "60s",
      "description": "How often it is scraped. The exporter itself asks the provider once a minute."
    }
  }
},
"thanos": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace", "role"],
  "properties": {
    "role": { "enum": ["sidecar", "query", "store", "compact", "rule"], "description": "Which part of Thanos it is." },
    "namespace": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Namespace it runs in." },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often it is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "description": "Labels of its Service. Default: `app.kubernetes.io/name: thanos` with the role as `app.kubernetes.io/component`, and those of the operator for a Ruler."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Name of its Service, which becomes the label `job`. Default: `thanos-` and the role, and `thanos-ruler-operated` for a Ruler."
    },
    "port": {
      "type": "string",
      "pattern": "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Name of the Service's port; a number is not a name. Default: `http`, and `web` for a Ruler."
    },
    "endpoints": {
      "type": "integer",
      "minimum": 1,
      "maximum": 1000,
      "default": 1,
      "description": "With `role: query`, how many sidecars, Store Gateways and Rulers each Query answers from. Fewer raise an alert."
    }
  }
},
"vllm": {
  "type": "object",
  "additionalProperties": false,
  "required": ["namespace"],
  "properties": {
    "namespace": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Namespace the model servers run in."
    },
    "selector": {
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "default": { "component": "predictor" },
      "description": "Labels of the pods to scrape. The default is what KServe gives every predictor."
    },
    "port": {
      "type": "integer",
      "minimum": 1,
      "maximum": 65535,
      "default": 8080,
      "description": "Port the API and the metrics are served on. The pod need not declare it."
    },
    "path": {
      "type": "string",
      "pattern": "^/[\\w.~%!$&'()*+,;=:@/?#-]*$",
      "default": "/metrics",
      "description": "HTTP path of the metrics."
    },
    "scheme": {
      "enum": ["http", "https"],
      "default": "http",
      "description": "How the pods speak. Those of an LLMInferenceService speak `https`, on port 8000."
    },
    "ca": {
      "type": "object",
      "additionalProperties": false,
      "required": ["key"],
      "description": "The authority that signed the certificate, with `scheme: https`: a `key` of a ConfigMap or of a Secret in the namespace of the pods. Some platforms put that of their Services into every namespace; KServe keeps its own under `ca.crt` in `<name>-kserve-self-signed-certs`.",
      "properties": {
        "configMap": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
          "description": "Name of a ConfigMap: that of the cluster, or one that the platform puts into every namespace."
        },
        "secret": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Name of a Secret, for any other authority."
        },
        "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Its key that holds the certificate." },
        "serverName": {
          "type": "string",
          "pattern": "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",
          "description": "Name in the certificate. Without it the certificate must hold the IP addresses of the pods."
        }
      },
      "oneOf": [
        { "required": ["configMap"], "properties": { "configMap": {} } },
        { "required": ["secret"], "properties": { "secret": {} } }
      ]
    },
    "managedBy": {
      "enum": ["kserve", "nobody"],
      "default": "nobody",
      "description": "Who collects its metrics already. The controller of LLMInferenceService makes PodMonitors: with `kserve` none is made here, for a second one would store every series twice."
    },
    "service": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "maxLength": 33,
      "description": "Name of the LLMInferenceService, with `managedBy: kserve`. Default: its namespace has one PodMonitor for all of them, as older controllers made it. Several services are a source each: one that is gone altogether is then told, whatever the others do."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "30s",
      "description": "How often each pod is scraped."
    },
    "timeout": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 2,
      "default": "10s",
      "description": "How long a scrape may take; not longer than `interval`."
    },
    "pods": {
      "type": "string",
      "minLength": 1,
      "default": ".*-predictor-.*",
      "description": "Pattern of the names of the pods, `.*-kserve-.*` for an LLMInferenceService, for panels about pods: what Kubernetes reports of them carries no labels of theirs. Alerts about pods look at the whole namespace."
    },
    "deployments": {
      "type": "string",
      "minLength": 1,
      "default": ".*-predictor(-.*)?",
      "description": "Pattern of the names of the Deployments that run the models: while all of them are scaled to zero, no target is missed."
    },
    "slo": {
      "type": "object",
      "additionalProperties": false,
      "required": ["objective", "sli"],
      "if": { "properties": { "sli": { "enum": ["latency", "ttft"] } } },
      "then": { "required": ["threshold"], "properties": { "threshold": true } },
      "description": "What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.",
      "properties": {
        "objective": {
          "type": "number",
          "minimum": 94,
          "maximum": 99.999,
          "description": "Share of good events that is promised, in percent."
        },
        "sli": {
          "enum": ["availability", "latency", "ttft"],
          "description": "What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."
        },
        "window": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 2,
          "default": "30d",
          "description": "How long the promise is looked back upon."
        },
        "threshold": {
          "type": "number",
          "exclusiveMinimum": 0,
          "description": "Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."
        }
      }
    },
    "canary": {
      "type": "object",
      "additionalProperties": false,
      "required": ["models"],
      "description": "A prober that asks each model for one token, again and again, as a client does: it sees an engine that hangs while its own metrics and its health look well. It costs requests: with the defaults one a minute for each model and each Prometheus, so 120 an hour where two Prometheus are a pair: about 8,600 tokens a day with `completion`, and 120,000 with `chat`, which reads the template. It counts as traffic: a model that sleeps without traffic stays awake for it, so leave it off for a model that Knative or an autoscaler wakes by requests. Off by default.",
      "properties": {
        "models": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": { "type": "string", "pattern": "^[A-Za-z0-9][\\w.:/@+-]{0,127}$" },
          "description": "The models that are asked, by the names that clients ask for.",
          "additionalProperties": {
            "type": "object",
            "additionalProperties": false,
            "required": ["url"],
            "properties": {
              "url": {
                "type": "string",
                "pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$",
                "description": "Address of the API before `/v1`, such as `http://granite-predictor.models.svc:8080`, or that of a gateway."
              },
              "task": {
                "enum": ["completion", "chat", "embedding"],
                "default": "completion",
                "description": "What the model is asked for: a completion of one token, an answer of one token in a chat, or the embedding of a word."
              },
              "deployment": {
                "type": "string",
                "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                "description": "Deployment or StatefulSet that serves it: while no pod of it is ready, as when it is scaled to zero, the canary raises no alert. Default: the first part of the host of `url`, where that is in the namespace."
              }
            }
          }
        },
        "interval": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "60s",
          "description": "How often each model is asked. Half as often costs half as much, and sees a hang twice as late."
        },
        "timeout": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "30s",
          "description": "How long an answer may take, the wait in a queue included; not longer than `interval`."
        },
        "secret": {
          "type": "object",
          "description": "Bearer token that the prober shows, such as a key of the gateway, in the namespace of the source.",
          "additionalProperties": false,
          "required": ["name", "key"],
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of the Secret."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
          }
        },
        "ca": {
          "type": "object",
          "additionalProperties": false,
          "required": ["key"],
          "description": "The authority that signed the certificates of the models, where it is not a public one: a `key` of a ConfigMap or of a Secret in the namespace of the source.",
          "properties": {
            "configMap": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$",
              "description": "Name of a ConfigMap: that of the cluster, or one that the platform puts into every namespace."
            },
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of a Secret, for any other authority."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Its key that holds the certificate." },
            "serverName": {
              "type": "string",
              "pattern": "^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$",
              "description": "Name in the certificate. Without it the certificate must hold the IP addresses of the pods."
            }
          },
          "oneOf": [
            { "required": ["configMap"], "properties": { "configMap": {} } },
            { "required": ["secret"], "properties": { "secret": {} } }
          ]
        },
        "image": {
          "type": "string",
          "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
          "default": "quay.io/prometheus/blackbox-exporter:v0.28.0",
          "description": "Image of the prober, with a tag or digest."
        }
      }
    },
    "version": {
      "type": "string",
      "pattern": "^[0-9]+\\.[0-9]+(\\.[0-9]+)?$",
      "description": "Version of vLLM that runs, such as \"0.11\": metrics are read by the names it gives them, and those it lacks are reported. Default: that of the contract."
    }
  },
  "allOf": [
    {
      "if": { "required": ["scheme"], "properties": { "scheme": { "const": "https" }, "managedBy": { "const": "nobody" } } },
      "then": { "required": ["ca"], "properties": { "ca": {} } }
    }
  ]
},
},
receiver: {
"email": {
  "type": "object",
  "additionalProperties": false,
  "required": ["to", "from", "smarthost"],
  "properties": {
    "to": {
      "type": "array",
      "items": { "type": "string", "pattern": "^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$" },
      "minItems": 1,
      "description": "Addresses the messages go to."
    },
    "from": {
      "type": "string",
      "pattern": "^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$",
      "description": "Address they come from."
    },
    "smarthost": {
      "type": "string",
      "pattern": "^[A-Za-z0-9.-]+:[0-9]{1,5}$",
      "description": "Mail server and port, `smtp.example.com:587`."
    },
    "login": {
      "type": "object",
      "description": "How to log in at the mail server.",
      "additionalProperties": false,
      "required": ["username", "secret"],
      "properties": {
        "username": {
          "type": "string",
          "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
          "description": "Name to log in with."
        },
        "secret": {
          "type": "object",
          "description": "Where its password is kept, in each namespace that has alerts.",
          "additionalProperties": false,
          "required": ["name", "key"],
          "properties": {
            "name": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Name of the Secret."
            },
            "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
          }
        }
      }
    },
    "severities": {
      "type": "array",
      "items": { "enum": ["critical", "warning", "info"] },
      "uniqueItems": true,
      "default": ["critical", "warning"],
      "description": "Severities of the alerts it takes when no route names them."
    }
  }
},
"msteams": {
  "type": "object",
  "additionalProperties": false,
  "required": ["secret"],
  "properties": {
    "secret": {
      "type": "object",
      "description": "Where the URL of a Teams workflow that posts to a channel is kept, in each namespace that has alerts.",
      "additionalProperties": false,
      "required": ["name", "key"],
      "properties": {
        "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Name of the Secret." },
        "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
      }
    },
    "severities": {
      "type": "array",
      "items": { "enum": ["critical", "warning", "info"] },
      "uniqueItems": true,
      "default": ["critical", "warning"],
      "description": "Severities of the alerts it takes when no route names them."
    }
  }
},
"opsgenie": {
  "type": "object",
  "additionalProperties": false,
  "required": ["secret"],
  "properties": {
    "secret": {
      "type": "object",
      "description": "Where the key of an Opsgenie API integration is kept, in each namespace that has alerts.",
      "additionalProperties": false,
      "required": ["name", "key"],
      "properties": {
        "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Name of the Secret." },
        "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
      }
    },
    "team": {
      "type": "string",
      "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
      "description": "Team that is responsible. Default: that of the integration."
    },
    "severities": {
      "type": "array",
      "items": { "enum": ["critical", "warning", "info"] },
      "uniqueItems": true,
      "default": ["critical", "warning"],
      "description": "Severities of the alerts it takes when no route names them."
    }
  }
},
"pagerduty": {
  "type": "object",
  "additionalProperties": false,
  "required": ["secret"],
  "properties": {
    "secret": {
      "type": "object",
      "description": "Where the routing key of an Events API v2 integration is kept, in each namespace that has alerts.",
      "additionalProperties": false,
      "required": ["name", "key"],
      "properties": {
        "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Name of the Secret." },
        "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
      }
    },
    "severities": {
      "type": "array",
      "items": { "enum": ["critical", "warning", "info"] },
      "uniqueItems": true,
      "default": ["critical"],
      "description": "Severities of the alerts it takes when no route names them."
    }
  }
},
"slack": {
  "type": "object",
  "additionalProperties": false,
  "required": ["channel", "secret"],
  "properties": {
    "channel": {
      "type": "string",
      "pattern": "^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
      "description": "Channel the messages go to. A webhook of a Slack app is bound to one channel and ignores it."
    },
    "secret": {
      "type": "object",
      "description": "Where the incoming webhook URL is kept, in each namespace that has alerts.",
      "additionalProperties": false,
      "required": ["name", "key"],
      "properties": {
        "name": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "description": "Name of the Secret." },
        "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
      }
    },
    "severities": {
      "type": "array",
      "items": { "enum": ["critical", "warning", "info"] },
      "uniqueItems": true,
      "default": ["critical", "warning"],
      "description": "Severities of the alerts it takes when no route names them."
    }
  }
},
"webhook": {
  "type": "object",
  "additionalProperties": false,
  "required": ["url"],
  "properties": {
    "url": {
      "description": "Address the alerts are posted to, such as the event API of Icinga. If knowing it is enough to post, as for a dead man's switch, write `{ secret: { name, key } }`.",
      "oneOf": [
        { "type": "string", "pattern": "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$" },
        {
          "type": "object",
          "additionalProperties": false,
          "required": ["secret"],
          "properties": {
            "secret": {
              "type": "object",
              "description": "Where it is kept, in each namespace that has alerts.",
              "additionalProperties": false,
              "required": ["name", "key"],
              "properties": {
                "name": {
                  "type": "string",
                  "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                  "description": "Name of the Secret."
                },
                "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
              }
            }
          }
        }
      ]
    },
    "basicAuth": {
      "type": "object",
      "description": "Secret with the name and password to log in with, in each namespace that has alerts.",
      "additionalProperties": false,
      "required": ["secret"],
      "properties": {
        "secret": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Name of the Secret, such as `icinga-credentials`."
        },
        "usernameKey": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "default": "username", "description": "Key of the name." },
        "passwordKey": {
          "type": "string",
          "pattern": "^[-._a-zA-Z0-9]+$",
          "default": "password",
          "description": "Key of the password."
        }
      }
    },
    "severities": {
      "type": "array",
      "items": { "enum": ["critical", "warning", "info"] },
      "uniqueItems": true,
      "default": ["critical", "warning"],
      "description": "Severities of the alerts it takes when no route names them."
    }
  }
},
},
platform: {
"openshift-uwm": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "alerting": {
      "enum": ["uwm-alertmanager", "platform-alertmanager"],
      "default": "uwm-alertmanager",
      "description": "Which Alertmanager routes user alerts. With the one of user workload monitoring enabled, the cluster ignores the other."
    },
    "ruleNamespace": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "description": "Namespace for rules about series of namespaces that users must not write to. It must be exempt from label enforcement (OpenShift 4.16). Default: the namespace of Grafana."
    },
    "monitoringConfig": {
      "enum": ["documented", "applied"],
      "default": "documented",
      "description": "Whether the ConfigMaps that switch user workload monitoring on are described in OPERATIONS.md or applied. Applying them replaces every other setting in them."
    }
  }
},
"prometheus-operator": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "mode": {
      "enum": ["adopt", "own"],
      "default": "adopt",
      "description": "`adopt`: a Prometheus of the prometheus-operator is there, such as that of kube-prometheus-stack. `own`: Prometheus and Alertmanager come from here, as `own` says."
    },
    "release": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "maxLength": 53,
      "description": "Name of the Helm release of kube-prometheus-stack: its Prometheus selects monitors and rules by the label `release`."
    },
    "labels": {
      "type": "object",
      "propertyNames": {
        "type": "string",
        "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"
      },
      "additionalProperties": { "type": "string", "pattern": "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$" },
      "description": "Labels by which the Prometheus selects monitors and rules, where a release is not what decides; `{}` where it selects all of them."
    },
    "namespace": {
      "type": "string",
      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
      "default": "monitoring",
      "description": "Namespace of Prometheus and Alertmanager."
    },
    "replicas": {
      "type": "integer",
      "minimum": 1,
      "maximum": 10,
      "default": 1,
      "description": "How many Prometheus scrape each target at the same time (`spec.replicas`)."
    },
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 1,
      "default": "30s",
      "description": "How often the Prometheus scrapes what names no interval of its own (`spec.scrapeInterval`)."
    },
    "matcherStrategy": {
      "enum": ["OnNamespace", "OnNamespaceExceptForAlertmanagerNamespace", "None"],
      "default": "OnNamespace",
      "description": "How the Alertmanager keeps AlertmanagerConfigs apart (`spec.alertmanagerConfigMatcherStrategy.type`). With `OnNamespace` routes and the Secrets they read are in each namespace with alerts; with the others they are once, in the namespace of Alertmanager."
    },
    "prometheusUrl": {
      "type": "string",
      "pattern": "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
      "description": "Address at which Grafana asks Prometheus. Default: the Service `prometheus-operated`, which the operator makes."
    },
    "datasourceUid": {
      "type": "string",
      "pattern": "^[A-Za-z0-9_-]{1,40}$",
      "default": "prometheus",
      "description": "Uid of the datasource that panels ask. kube-prometheus-stack calls its own `prometheus`."
    },
    "own": {
      "type": "object",
      "description": "The stack that comes from here, with `mode: own`.",
      "additionalProperties": false,
      "required": ["storageClass"],
      "properties": {
        "storageClass": {
          "type": "string",
          "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
          "description": "Storage class of every volume. The operator makes nothing where the cluster has no such class."
        },
        "storage": {
          "type": "string",
          "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
          "default": "100Gi",
          "description": "Volume of each Prometheus."
        },
        "retention": {
          "type": "string",
          "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
          "minLength": 1,
          "default": "15d",
          "description": "How long Prometheus keeps series."
        },
        "replicas": {
          "type": "integer",
          "minimum": 1,
          "maximum": 10,
          "default": 2,
          "description": "How many Prometheus scrape everything, each for itself."
        },
        "alertmanagers": {
          "type": "integer",
          "minimum": 1,
          "maximum": 10,
          "default": 2,
          "description": "How many Alertmanagers share the alerts."
        },
        "alertmanagerStorage": {
          "type": "string",
          "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
          "default": "10Gi",
          "description": "Volume of each Alertmanager, for silences and what was sent."
        },
        "crds": {
          "type": "object",
          "description": "CRDs of the Prometheus operator, as a bundle of their own that never deletes them. One overlay of a cluster brings them.",
          "additionalProperties": false,
          "default": {},
          "properties": {
            "enabled": {
              "type": "boolean",
              "default": true,
              "description": "Whether they come from here. `false` where another overlay or another team brings them."
            },
            "repository": {
              "type": "string",
              "pattern": "^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
              "default": "https://github.com/prometheus-operator/prometheus-operator",
              "description": "Git repository with them, such as a mirror."
            },
            "revision": {
              "type": "string",
              "pattern": "^[\\w][\\w./-]{0,99}$",
              "default": "51cc33a31bf3bd83dd22b1ae6efaf26e199194d9",
              "description": "Its commit, which is that of the release of the operator. A tag can be moved: then other CRDs arrive without a review."
            },
            "path": {
              "type": "string",
              "pattern": "^[\\w-]+(/[\\w.-]+){0,9}$",
              "default": "example/prometheus-operator-crd",
              "description": "Its folder with the CRDs."
            }
          }
        },
        "thanos": {
          "type": "object",
          "description": "Thanos: the blocks of Prometheus go to a bucket, and one place answers for all of it. Without it Prometheus keeps what `retention` sets.",
          "additionalProperties": false,
          "required": ["secret"],
          "properties": {
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Secret with the settings of the bucket, in the form of Thanos: `type: S3`, `config: {bucket, endpoint, \u2026}`."
            },
            "key": { "type": "string", "pattern": "^[\\w.-]+$", "default": "thanos.yaml", "description": "Its key." },
            "image": {
              "type": "string",
              "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
              "default": "quay.io/thanos/thanos:v0.42.4",
              "description": "Image of all parts of Thanos."
            },
            "query": {
              "type": "integer",
              "minimum": 1,
              "maximum": 10,
              "default": 2,
              "description": "Replicas of Query, which answers for Prometheus and the bucket."
            },
            "store": {
              "type": "integer",
              "minimum": 1,
              "maximum": 10,
              "default": 2,
              "description": "Replicas of the Store Gateway, which reads the bucket."
            },
            "storeStorage": {
              "type": "string",
              "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
              "default": "20Gi",
              "description": "Volume of each Store Gateway. It holds an index and no blocks."
            },
            "compactorStorage": {
              "type": "string",
              "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
              "default": "100Gi",
              "description": "Volume of the Compactor: about the size of two weeks of blocks."
            },
            "rawRetention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "30d",
              "description": "How long the bucket keeps every sample."
            },
            "fiveMinuteRetention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "180d",
              "description": "How long it keeps one value for five minutes."
            },
            "ruler": {
              "type": "object",
              "description": "A Ruler, which evaluates rules over all that Query answers for. It takes the PrometheusRules with the label `scope: global`, and Prometheus all others: no rule has two evaluators.",
              "additionalProperties": false,
              "properties": {
                "replicas": {
                  "type": "integer",
                  "minimum": 1,
                  "maximum": 10,
                  "default": 2,
                  "description": "Replicas of the Ruler. Each evaluates every rule."
                },
                "storage": {
                  "type": "string",
                  "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
                  "default": "10Gi",
                  "description": "Volume of each Ruler, for what it records until that is in the bucket."
                }
              }
            },
            "hourRetention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "1y",
              "description": "How long it keeps one value for an hour."
            }
          }
        },
        "loki": {
          "type": "object",
          "description": "Loki, by its operator: logs go to a bucket, and Grafana shows them beside metrics. The storage class is that of the stack.",
          "additionalProperties": false,
          "required": ["secret", "schemaDate"],
          "properties": {
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Secret with the address and the keys of the bucket. OPERATIONS.md lists the keys that it must have."
            },
            "storeType": { "enum": ["s3", "gcs", "azure"], "default": "s3", "description": "What kind of bucket it is." },
            "size": {
              "enum": ["1x.demo", "1x.pico", "1x.extra-small", "1x.small", "1x.medium"],
              "default": "1x.small",
              "description": "Size by its name, which decides the resources and replicas of every part. `1x.demo` is not for production."
            },
            "schemaDate": {
              "type": "string",
              "pattern": "^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$",
              "description": "The day from which Loki writes its newest format: that of the first deployment, as `2026-11-28`. It never changes later, or what was written before cannot be read."
            },
            "retentionDays": {
              "type": "integer",
              "minimum": 1,
              "maximum": 3650,
              "default": 30,
              "description": "How many days logs are kept."
            },
            "tenant": {
              "type": "string",
              "pattern": "^[\\w-]{1,60}$",
              "default": "application",
              "description": "Tenant that Grafana reads. What sends logs sends it as the header `X-Scope-OrgID`."
            },
            "alerts": {
              "type": "object",
              "default": {},
              "maxProperties": 100,
              "propertyNames": { "pattern": "^[A-Z][A-Za-z0-9]{2,63}$" },
              "description": "Alerts on lines of logs, by name. Loki evaluates them, and Alertmanager routes them as all others.",
              "additionalProperties": {
                "type": "object",
                "additionalProperties": false,
                "required": ["namespace", "pattern", "severity", "summary", "description", "runbook", "fires", "silent"],
                "properties": {
                  "namespace": {
                    "type": "string",
                    "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                    "description": "Namespace whose lines are counted; a source is in it, so that its alerts have a route."
                  },
                  "container": {
                    "type": "string",
                    "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                    "description": "Name of the containers. Default: all of the namespace."
                  },
                  "pattern": {
                    "type": "string",
                    "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
                    "description": "Regular expression (RE2) of the lines: `CUDA out of memory`."
                  },
                  "lines": { "type": "integer", "minimum": 0, "default": 0, "description": "How many such lines are let pass." },
                  "within": {
                    "type": "string",
                    "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
                    "minLength": 1,
                    "default": "5m",
                    "description": "The time in which they are counted."
                  },
                  "for": {
                    "type": "string",
                    "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
                    "minLength": 1,
                    "default": "1m",
                    "description": "How long that must hold."
                  },
                  "severity": { "enum": ["critical", "warning", "info"], "description": "How urgent it is." },
                  "summary": {
                    "type": "string",
                    "pattern": "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$",
                    "description": "What is wrong, without a full stop."
                  },
                  "description": {
                    "type": "string",
                    "pattern": "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$",
                    "description": "The same in a sentence or two."
                  },
                  "runbook": {
                    "type": "string",
                    "pattern": "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
                    "description": "Page that a person reads whom it wakes."
                  },
                  "fires": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 5,
                    "items": {
                      "type": "string",
                      "pattern": "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
                      "maxLength": 500
                    },
                    "description": "Lines as the program writes them, of which each counts. They prove that the pattern finds them."
                  },
                  "silent": {
                    "type": "array",
                    "minItems": 1,
                    "maxItems": 5,
                    "items": {
                      "type": "string",
                      "pattern": "^[^\\u0000-\\u0008\\u000a-\\u001f\\u007f-\\u009f\\u2028\\u2029]+$",
                      "maxLength": 500
                    },
                    "description": "Lines that look alike and do not count."
                  }
                }
              }
            }
          }
        },
        "tempo": {
          "type": "object",
          "description": "Tempo, by its operator: traces go to a bucket, and Grafana leads from them to logs and back. The storage class is that of the stack.",
          "additionalProperties": false,
          "required": ["secret"],
          "properties": {
            "secret": {
              "type": "string",
              "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
              "description": "Secret with the address and the keys of the bucket. OPERATIONS.md lists the keys that it must have."
            },
            "storeType": { "enum": ["s3", "gcs", "azure"], "default": "s3", "description": "What kind of bucket it is." },
            "size": {
              "enum": ["1x.demo", "1x.pico", "1x.extra-small", "1x.small", "1x.medium"],
              "default": "1x.small",
              "description": "Size by its name, which decides the resources and replicas of every part. `1x.demo` is not for production."
            },
            "storage": {
              "type": "string",
              "pattern": "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$",
              "default": "10Gi",
              "description": "Volume of each Ingester, for what is not in the bucket yet."
            },
            "retention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "48h",
              "description": "How long traces are kept."
            }
          }
        },
        "collector": {
          "type": "object",
          "description": "OpenTelemetry Collectors, by their operator: one on each node reads logs of pods, and a pair takes traces. Secrets are masked before anything leaves them.",
          "additionalProperties": false,
          "properties": {
            "image": {
              "type": "string",
              "pattern": "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$",
              "default": "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib:0.165.1",
              "description": "Image of the contrib distribution, 0.165 or later: older ones do not mask by a text."
            },
            "namespaces": {
              "type": "array",
              "uniqueItems": true,
              "items": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
              "default": [],
              "description": "Namespaces whose logs are read, beside those of the sources and of the stack."
            },
            "mask": {
              "type": "array",
              "uniqueItems": true,
              "items": { "type": "string", "minLength": 1 },
              "default": [],
              "description": "Regular expressions (RE2) of what is masked beside passwords, keys and tokens."
            },
            "traces": {
              "type": "integer",
              "minimum": 1,
              "maximum": 10,
              "default": 2,
              "description": "Replicas of the collector that takes traces."
            }
          }
        }
      }
    },
    "dashboards": {
      "enum": ["configmap", "grafana-operator"],
      "default": "configmap",
      "description": "What brings dashboards to Grafana: ConfigMaps, which the sidecar of kube-prometheus-stack reads, or objects of the Grafana operator."
    },
    "dashboardLabel": {
      "type": "string",
      "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "default": "grafana_dashboard",
      "description": "Label of ConfigMaps that the sidecar reads, with the value `1` (`grafana.sidecar.dashboards.label`)."
    },
    "datasourceLabel": {
      "type": "string",
      "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "default": "grafana_datasource",
      "description": "Label of ConfigMaps with datasources that the sidecar reads, with the value `1` (`grafana.sidecar.datasources.label`)."
    },
    "folderAnnotation": {
      "type": "string",
      "pattern": "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$",
      "default": "grafana_folder",
      "description": "Annotation that names the folder to the sidecar (`grafana.sidecar.dashboards.folderAnnotation`)."
    }
  }
},
"systemd-host": {
  "type": "object",
  "additionalProperties": false,
  "properties": {
    "interval": {
      "type": "string",
      "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
      "minLength": 1,
      "default": "15s",
      "description": "How often rules are evaluated, and what names no interval of its own is scraped."
    },
    "targets": {
      "type": "object",
      "default": {},
      "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
      "description": "Where each source listens, by its name under `sources`, where that is not the port of its kind.",
      "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "minProperties": 1,
        "properties": {
          "host": {
            "type": "string",
            "pattern": "^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])$",
            "default": "127.0.0.1",
            "description": "Name or address of the machine it runs on, where that is another one: it must speak TLS then."
          },
          "port": { "type": "integer", "minimum": 1, "maximum": 65535, "description": "Port its metrics are served on." },
          "unit": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "description": "Name of its unit, without `.service`, for the commands of runbooks. Default: its own name."
          },
          "manager": {
            "enum": ["user", "system"],
            "default": "user",
            "description": "Whose unit that is: yours, or the one of the whole machine."
          }
        }
      }
    },
    "programs": {
      "type": "object",
      "additionalProperties": false,
      "default": {},
      "description": "The programs that run as units of `systemd --user`. Exporters run where they are named here: `node-exporter: {}`.",
      "properties": {
        "prometheus": {
          "type": "object",
          "additionalProperties": false,
          "default": {},
          "description": "Prometheus, 3.0 or later.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/prometheus",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 9090,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "2G",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 200,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            },
            "promtool": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/promtool",
              "description": "Its tool, which checks the configuration before each start."
            },
            "retention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "15d",
              "description": "How long series are kept."
            },
            "size": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}(?:MB|GB|TB)$",
              "default": "10GB",
              "description": "How large they may become: the oldest ones go first."
            },
            "remoteWrite": {
              "type": "array",
              "default": [],
              "description": "Stores beyond this machine that get a copy of every series, such as Mimir, Thanos Receive, VictoriaMetrics or a hosted Prometheus.",
              "items": {
                "type": "object",
                "additionalProperties": false,
                "required": ["url"],
                "properties": {
                  "url": {
                    "type": "string",
                    "pattern": "^https?://(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\\[[0-9a-fA-F:.]{2,45}\\])(?::(?:[1-9]\\d{0,3}|[1-5]\\d{4}|6[0-4]\\d{3}|65[0-4]\\d{2}|655[0-2]\\d|6553[0-5]))?(?:/[\\w.~%!$&'()*+,;=:@/-]*)?$",
                    "description": "Where it takes remote write: HTTPS, unless it is this machine."
                  },
                  "user": { "type": "string", "minLength": 1, "description": "Name of a user, where it asks for one." },
                  "secret": {
                    "type": "object",
                    "description": "The bearer token it asks for, or the password of `user`.",
                    "additionalProperties": false,
                    "required": ["name", "key"],
                    "properties": {
                      "name": {
                        "type": "string",
                        "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                        "description": "Name of the Secret."
                      },
                      "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
                    }
                  }
                }
              }
            }
          }
        },
        "alertmanager": {
          "type": "object",
          "additionalProperties": false,
          "default": {},
          "description": "Alertmanager, 0.28 or later.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/alertmanager",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 9093,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "256M",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 50,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            },
            "amtool": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/amtool",
              "description": "Its tool, which checks the configuration before each start."
            },
            "retention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "120h",
              "description": "How long silences and sent messages are remembered."
            }
          }
        },
        "grafana": {
          "type": "object",
          "additionalProperties": false,
          "default": {},
          "description": "Grafana. It runs unless `grafana.deploy` excludes it.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/share/grafana/bin/grafana",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 3000,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "1G",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 100,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            },
            "home": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/share/grafana",
              "description": "The folder that its package puts its own files into."
            }
          }
        },
        "node-exporter": {
          "type": "object",
          "additionalProperties": false,
          "description": "The exporter of the machine itself.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/node_exporter",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 9100,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "128M",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 20,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            }
          }
        },
        "redis-exporter": {
          "type": "object",
          "additionalProperties": false,
          "description": "The exporter of a Redis on the machine.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/redis_exporter",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 9121,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "64M",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 10,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            }
          }
        },
        "loki": {
          "type": "object",
          "additionalProperties": false,
          "description": "Loki, 3.0 or later: keeps logs. It runs where it is named here, beside `otel-collector`.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/loki",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 3100,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "2G",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 150,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            },
            "grpcPort": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 9095,
              "description": "Port that its parts talk to each other on, on the loopback address."
            },
            "retention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "15d",
              "description": "How long lines are kept: whole days, because it deletes by the tables of a day."
            },
            "since": {
              "type": "string",
              "pattern": "^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$",
              "default": "2024-01-01",
              "description": "Day from which on its tables have schema v13. It must lie in the past, and stay as it is once lines are kept."
            }
          }
        },
        "victoria-logs": {
          "type": "object",
          "additionalProperties": false,
          "description": "VictoriaLogs, 1.0 or later: keeps logs in the place of Loki. Alerts on logs are evaluated by `vmalert` beside it.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/victoria-logs",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 9428,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "1G",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 100,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            },
            "retention": {
              "type": "string",
              "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
              "minLength": 1,
              "default": "15d",
              "description": "How long lines are kept: a day or more."
            },
            "size": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}(?:MB|GB|TB)$",
              "default": "10GB",
              "description": "How large they may become: the oldest days go first."
            }
          }
        },
        "vmalert": {
          "type": "object",
          "additionalProperties": false,
          "description": "What evaluates alerts on logs where `victoria-logs` keeps them: vmalert, 1.130 or later.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/vmalert",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 8880,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "128M",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 20,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            }
          }
        },
        "otel-collector": {
          "type": "object",
          "additionalProperties": false,
          "description": "The OpenTelemetry Collector with the parts of its contrib distribution, 0.165 or later: reads the journal, masks secrets, and sends the lines to the store of logs.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/otelcol-contrib",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 8888,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "512M",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 50,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            },
            "units": {
              "type": "array",
              "uniqueItems": true,
              "items": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
              "default": [],
              "description": "Units of yours whose lines are read beside those of the stack and of sources, without `.service`."
            },
            "system": {
              "type": "boolean",
              "default": false,
              "description": "Whether errors of the whole machine are read as well. That takes a user in the group `systemd-journal`."
            },
            "splunk": {
              "type": "object",
              "additionalProperties": false,
              "required": ["url", "secret"],
              "description": "A Splunk that gets the same lines, masked, by its HTTP Event Collector.",
              "properties": {
                "url": {
                  "type": "string",
                  "pattern": "^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$",
                  "description": "Address of the collector, such as `https://splunk.example:8088/services/collector`."
                },
                "secret": {
                  "type": "object",
                  "description": "Its token.",
                  "additionalProperties": false,
                  "required": ["name", "key"],
                  "properties": {
                    "name": {
                      "type": "string",
                      "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
                      "description": "Name of the Secret."
                    },
                    "key": { "type": "string", "pattern": "^[-._a-zA-Z0-9]+$", "description": "Key in it." }
                  }
                },
                "index": { "type": "string", "minLength": 1, "maxLength": 80, "description": "Index that the lines go to." }
              }
            },
            "mask": {
              "type": "array",
              "uniqueItems": true,
              "items": { "type": "string", "minLength": 1, "maxLength": 500 },
              "default": [],
              "description": "What is masked beside the usual forms of secrets, as patterns of RE2."
            }
          }
        },
        "blackbox-exporter": {
          "type": "object",
          "additionalProperties": false,
          "description": "What probes addresses: it knows module `http_2xx`.",
          "properties": {
            "path": {
              "type": "string",
              "pattern": "^/[A-Za-z0-9._/+-]+$",
              "default": "/usr/local/bin/blackbox_exporter",
              "description": "The program, installed by you."
            },
            "port": {
              "type": "integer",
              "minimum": 1024,
              "maximum": 65535,
              "default": 9115,
              "description": "Port it listens on, on the loopback address. A port below 1024 takes a right that users do not have."
            },
            "memory": {
              "type": "string",
              "pattern": "^[1-9][0-9]{0,5}[KMGT]?$",
              "default": "128M",
              "description": "Memory that it cannot go beyond (`MemoryMax`)."
            },
            "cpu": {
              "type": "integer",
              "minimum": 1,
              "maximum": 12800,
              "default": 20,
              "description": "Processor time that it cannot go beyond, in percent of one core (`CPUQuota`)."
            }
          }
        }
      }
    },
    "logAlerts": {
      "type": "object",
      "default": {},
      "maxProperties": 100,
      "propertyNames": { "pattern": "^[A-Z][A-Za-z0-9]{2,63}$" },
      "description": "Alerts on lines of logs, by name, beside those that are built in. Loki evaluates them, or `vmalert` beside VictoriaLogs.",
      "additionalProperties": {
        "type": "object",
        "additionalProperties": false,
        "required": ["pattern", "severity", "summary", "description", "impact", "action", "example", "otherwise"],
        "properties": {
          "unit": {
            "type": "string",
            "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$",
            "description": "Name of the unit whose lines count, without `.service`. Default: any."
          },
          "pattern": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "maxLength": 500,
            "description": "Regular expression (RE2) of the lines: `connection lost`."
          },
          "lines": {
            "type": "integer",
            "minimum": 0,
            "default": 0,
            "description": "How many such lines of a unit are let pass."
          },
          "within": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "default": "5m",
            "description": "The time in which they are counted."
          },
          "for": {
            "type": "string",
            "pattern": "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$",
            "minLength": 1,
            "default": "0s",
            "description": "How long that must hold."
          },
          "severity": { "enum": ["critical", "warning", "info"], "description": "How urgent it is." },
          "summary": {
            "type": "string",
            "pattern": "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$",
            "description": "What is wrong, without a full stop."
          },
          "description": {
            "type": "string",
            "pattern": "^(?:[^{\\u0000-\\u001f]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\}|\\{\\{ ?\\$value \\| (?:humanize|humanizePercentage|printf \"%\\.[0-9]f\") ?\\}\\})+$",
            "description": "The same in a sentence or two."
          },
          "impact": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "description": "What it means for those who use the machine, in a sentence."
          },
          "action": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "description": "What a person does about it, in a sentence."
          },
          "example": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "maxLength": 1000,
            "description": "A line that the pattern takes."
          },
          "otherwise": {
            "type": "string",
            "pattern": "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$",
            "maxLength": 1000,
            "description": "A line like it that the pattern must not take."
          }
        }
      }
    },
    "datadog": {
      "type": "object",
      "additionalProperties": false,
      "required": ["sources"],
      "description": "A Datadog Agent on the machine, which asks sources itself: a file for its check `openmetrics` is written for each.",
      "properties": {
        "sources": {
          "type": "object",
          "minProperties": 1,
          "propertyNames": { "type": "string", "pattern": "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$" },
          "description": "Metrics that it sends, by the name of their source. Each is a custom metric, which Datadog counts.",
          "additionalProperties": {
            "type": "array",
            "minItems": 1,
            "maxItems": 500,
            "uniqueItems": true,
            "items": { "type": "string", "pattern": "^[a-zA-Z_:][a-zA-Z0-9_:]*$" }
          }
        },
        "namespace": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9_]{0,60}$",
          "default": "observability",
          "description": "What the names of its metrics begin with in Datadog."
        },
        "tokens": {
          "type": "string",
          "pattern": "^/[A-Za-z0-9._/+-]+$",
          "default": "/etc/datadog-agent/tokens",
          "description": "Folder with the tokens that sources ask for, as `NAME/KEY`, which the user of the Agent may read. You keep them there."
        }
      }
    },
    "backup": {
      "type": "object",
      "additionalProperties": false,
      "description": "Whether `backup.sh` runs by itself. `backup: {}` saves every night, and keeps a week.",
      "properties": {
        "at": {
          "type": "string",
          "pattern": "^[A-Za-z0-9*,.:/ ~-]{1,60}$",
          "default": "daily",
          "description": "When, as a calendar event of systemd (systemd.time(7)): `daily`, `Mon *-*-* 03:00`."
        },
        "keep": { "type": "integer", "minimum": 1, "maximum": 1000, "default": 7, "description": "How many backups are kept." }
      }
    }
  }
},
},
};
