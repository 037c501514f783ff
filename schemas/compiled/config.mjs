// Generated from generator/model/config.ts and the leaves by `npm run schemas -- --config-only`. Do not edit.
const fields0 = new Set(["name","repository","platform","argocd","cluster","grafana","sources","receivers","routes","muteTimes","heartbeat","alerts","secrets","review","overlays"]);
const fields1 = new Set(["namespace","name","folder","selector","adminSecret","operator","deploy","version","expose","oauthProxy","storage","resources","url","timeRange","refresh"]);
const fields2 = new Set(["match","matchers","receiver","receivers","continue","repeatInterval","groupBy","groupWait","groupInterval","mute"]);
const fields3 = new Set(["namespace","selector","service","port","path","interval","timeout","url","module"]);
const fields4 = new Set(["namespace","selector","service","port","path","interval","timeout","scheme","secret","dropLabels","database","slo","alerts","dashboards","version"]);
const fields5 = new Set(["namespace","selector","service","port","path","interval","timeout","engine","metrics","health","deployment","price","slo","version"]);
const fields6 = new Set(["requests","failures","failed","ttft","latency","tokens","running","waiting","memory","loaded","model"]);
const fields7 = new Set(["namespace","selector","port","path","interval","timeout","pods","deployments","slo","version"]);
export const config = validate10;
const func3 = text => { let length = 0; for (const _ of text) length++; return length; };
import { isDeepStrictEqual as func0 } from 'node:util';
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern7 = new RegExp("^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$", "u");
const pattern8 = new RegExp("^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$", "u");
const pattern9 = new RegExp("^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$", "u");
const pattern10 = new RegExp("^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern14 = new RegExp("^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");
const pattern15 = new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern19 = new RegExp("^[0-9]+\\.[0-9]+\\.[0-9]+$", "u");
const pattern21 = new RegExp("^[a-zA-Z0-9][\\w.:/-]*(?::\\w[\\w.-]{0,127}|@sha256:[0-9a-f]{64})$", "u");
const pattern22 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$", "u");
const pattern28 = new RegExp("^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$", "u");
const pattern29 = new RegExp("^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$", "u");
const pattern31 = new RegExp("^(alerting|argocd|grafana|namespaces|platform|secrets|heartbeat-.*)$", "u");
const pattern37 = new RegExp("^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$", "u");
const pattern46 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern53 = new RegExp("^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$", "u");
const pattern60 = new RegExp("^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$", "u");
const pattern62 = new RegExp("-(operators|secrets)$", "u");
function validate10(data, {instancePath=""}={}){
/*# sourceURL="config" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.argocd === undefined){
data.argocd = {};
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
for(const key0 in data){
if(!(fields0.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func3(data0) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.repository !== undefined){
let data1 = data.repository;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.revision === undefined){
data1.revision = "main";
}
if(data1.url === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"required",params:{missingProperty: "url"}});
}
for(const key1 in data1){
if(!((key1 === "url") || (key1 === "revision"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.url !== undefined){
let data2 = data1.url;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/url",keyword:"pattern",params:{pattern: "^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/url",keyword:"type",params:{type: "string"}});
}
}
let data3 = data1.revision;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/revision",keyword:"pattern",params:{pattern: "^[A-Za-z0-9][A-Za-z0-9._/-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository/revision",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/repository",keyword:"type",params:{type: "object"}});
}
}
if(data.platform !== undefined){
let data4 = data.platform;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs13 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs15 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}});
}
if(data4.kind !== undefined){
let data5 = data4.kind;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
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
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
let data6 = data.argocd;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
if(!(((key2 === "namespace") || (key2 === "serviceAccount")) || (key2 === "destination"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data6.namespace !== undefined){
let data7 = data6.namespace;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data6.serviceAccount !== undefined){
let data8 = data6.serviceAccount;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/serviceAccount",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/serviceAccount",keyword:"type",params:{type: "string"}});
}
}
if(data6.destination !== undefined){
let data9 = data6.destination;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",keyword:"type",params:{type: "object"}});
}
const _errs29 = errors;
let valid5 = false;
let passing0 = null;
const _errs30 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/required",keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data9){
if(!(key3 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern7.test(data10)){
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
var _valid1 = _errs30 === errors;
if(_valid1){
valid5 = true;
passing0 = 0;
}
const _errs35 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.server === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/required",keyword:"required",params:{missingProperty: "server"}});
}
for(const key4 in data9){
if(!(key4 === "server")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data9.server !== undefined){
let data11 = data9.server;
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
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
var _valid1 = _errs35 === errors;
if(_valid1 && valid5){
valid5 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid5 = true;
passing0 = 1;
}
}
if(!valid5){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
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
let data12 = data.cluster;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.label === undefined){
data12.label = "cluster";
}
for(const key5 in data12){
if(!((key5 === "label") || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
let data13 = data12.label;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/label",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/label",keyword:"type",params:{type: "string"}});
}
if(data12.name !== undefined){
let data14 = data12.name;
if(typeof data14 === "string"){
if(func3(data14) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/name",keyword:"maxLength",params:{limit: 63}});
}
if(!pattern10.test(data14)){
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
let data15 = data.grafana;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.name === undefined){
data15.name = "grafana";
}
if(data15.folder === undefined){
data15.folder = "GitOps";
}
if(data15.selector === undefined){
data15.selector = {"dashboards":"grafana"};
}
if(data15.adminSecret === undefined){
data15.adminSecret = "grafana-admin";
}
if(data15.operator === undefined){
data15.operator = {};
}
if(data15.deploy === undefined){
data15.deploy = "all";
}
if(data15.expose === undefined){
data15.expose = true;
}
if(data15.timeRange === undefined){
data15.timeRange = "6h";
}
if(data15.refresh === undefined){
data15.refresh = "1m";
}
if(data15.namespace === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key6 in data15){
if(!(fields1.has(key6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data15.namespace !== undefined){
let data16 = data15.namespace;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/namespace",keyword:"type",params:{type: "string"}});
}
}
let data17 = data15.name;
if(typeof data17 === "string"){
if(func3(data17) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern0.test(data17)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"type",params:{type: "string"}});
}
let data18 = data15.folder;
if(typeof data18 === "string"){
if(!pattern7.test(data18)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/folder",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/folder",keyword:"type",params:{type: "string"}});
}
let data19 = data15.selector;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(Object.keys(data19).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data19){
const _errs58 = errors;
if(typeof key7 === "string"){
if(!pattern14.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid10 = _errs58 === errors;
if(!valid10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key8 in data19){
let data20 = data19[key8];
if(typeof data20 === "string"){
if(!pattern15.test(data20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"type",params:{type: "object"}});
}
let data21 = data15.adminSecret;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/adminSecret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/adminSecret",keyword:"type",params:{type: "string"}});
}
let data22 = data15.operator;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.install === undefined){
data22.install = false;
}
if(data22.namespace === undefined){
data22.namespace = "grafana-operator";
}
if(data22.channel === undefined){
data22.channel = "v5";
}
for(const key9 in data22){
if(!(((key9 === "install") || (key9 === "namespace")) || (key9 === "channel"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator",keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(typeof data22.install !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/install",keyword:"type",params:{type: "boolean"}});
}
let data24 = data22.namespace;
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/namespace",keyword:"type",params:{type: "string"}});
}
let data25 = data22.channel;
if(typeof data25 === "string"){
if(!pattern7.test(data25)){
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
let data26 = data15.deploy;
if(!(((data26 === "all") || (data26 === "dashboards")) || (data26 === "nothing"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/deploy",keyword:"enum",params:{allowedValues: ["all","dashboards","nothing"]}});
}
if(data15.version !== undefined){
let data27 = data15.version;
if(typeof data27 === "string"){
if(!pattern19.test(data27)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/version",keyword:"pattern",params:{pattern: "^[0-9]+\\.[0-9]+\\.[0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/version",keyword:"type",params:{type: "string"}});
}
}
if(typeof data15.expose !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/expose",keyword:"type",params:{type: "boolean"}});
}
if(data15.oauthProxy !== undefined){
let data29 = data15.oauthProxy;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.sessionSecret === undefined){
data29.sessionSecret = "grafana-session";
}
if(data29.image === undefined){
data29.image = "quay.io/openshift/origin-oauth-proxy:4.16";
}
for(const key10 in data29){
if(!((key10 === "sessionSecret") || (key10 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy",keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
let data30 = data29.sessionSecret;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/sessionSecret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/sessionSecret",keyword:"type",params:{type: "string"}});
}
let data31 = data29.image;
if(typeof data31 === "string"){
if(!pattern21.test(data31)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/image",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][\\w.:/-]*(?::\\w[\\w.-]{0,127}|@sha256:[0-9a-f]{64})$"}});
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
if(data15.storage !== undefined){
let data32 = data15.storage;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.size === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage",keyword:"required",params:{missingProperty: "size"}});
}
for(const key11 in data32){
if(!((key11 === "size") || (key11 === "storageClass"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage",keyword:"additionalProperties",params:{additionalProperty: key11}});
}
}
if(data32.size !== undefined){
let data33 = data32.size;
if(typeof data33 === "string"){
if(!pattern22.test(data33)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/size",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/size",keyword:"type",params:{type: "string"}});
}
}
if(data32.storageClass !== undefined){
let data34 = data32.storageClass;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
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
if(data15.resources !== undefined){
let data35 = data15.resources;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key12 in data35){
if(!((key12 === "requests") || (key12 === "limits"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources",keyword:"additionalProperties",params:{additionalProperty: key12}});
}
}
if(data35.requests !== undefined){
let data36 = data35.requests;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key13 in data36){
if(!((key13 === "cpu") || (key13 === "memory"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests",keyword:"additionalProperties",params:{additionalProperty: key13}});
}
}
if(data36.cpu !== undefined){
let data37 = data36.cpu;
if(typeof data37 === "string"){
if(!pattern22.test(data37)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/cpu",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/cpu",keyword:"type",params:{type: "string"}});
}
}
if(data36.memory !== undefined){
let data38 = data36.memory;
if(typeof data38 === "string"){
if(!pattern22.test(data38)){
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
if(data35.limits !== undefined){
let data39 = data35.limits;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key14 in data39){
if(!((key14 === "cpu") || (key14 === "memory"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits",keyword:"additionalProperties",params:{additionalProperty: key14}});
}
}
if(data39.cpu !== undefined){
let data40 = data39.cpu;
if(typeof data40 === "string"){
if(!pattern22.test(data40)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/cpu",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/cpu",keyword:"type",params:{type: "string"}});
}
}
if(data39.memory !== undefined){
let data41 = data39.memory;
if(typeof data41 === "string"){
if(!pattern22.test(data41)){
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
if(data15.url !== undefined){
let data42 = data15.url;
if(typeof data42 === "string"){
if(!pattern28.test(data42)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/url",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/url",keyword:"type",params:{type: "string"}});
}
}
let data43 = data15.timeRange;
if(typeof data43 === "string"){
if(func3(data43) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data43)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"type",params:{type: "string"}});
}
let data44 = data15.refresh;
if(typeof data44 === "string"){
if(func3(data44) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/refresh",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data44)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/refresh",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/refresh",keyword:"type",params:{type: "string"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"type",params:{type: "object"}});
}
}
if(data.sources !== undefined){
let data45 = data.sources;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(Object.keys(data45).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"minProperties",params:{limit: 1}});
}
for(const key15 in data45){
const _errs118 = errors;
const _errs120 = errors;
const _errs121 = errors;
if(typeof key15 === "string"){
if(!pattern31.test(key15)){
errors = (vErrors ??= []).push({});
}
}
var valid19 = _errs121 === errors;
if(valid19){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/not",keyword:"not",params:{},propertyName:key15});
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
if(typeof key15 === "string"){
if(func3(key15) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"maxLength",params:{limit: 40},propertyName:key15});
}
if(!pattern0.test(key15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key15});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"type",params:{type: "string"},propertyName:key15});
}
var valid18 = _errs118 === errors;
if(!valid18){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"propertyNames",params:{propertyName: key15}});
}
}
for(const key16 in data45){
let data46 = data45[key16];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if(data46.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "kind"}});
}
if(data46.kind !== undefined){
let data47 = data46.kind;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"type",params:{type: "object"}});
}
}
if(data.receivers !== undefined){
let data48 = data.receivers;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key17 in data48){
const _errs130 = errors;
if(typeof key17 === "string"){
if(func3(key17) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"maxLength",params:{limit: 40},propertyName:key17});
}
if(!pattern0.test(key17)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key17});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"type",params:{type: "string"},propertyName:key17});
}
var valid22 = _errs130 === errors;
if(!valid22){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"propertyNames",params:{propertyName: key17}});
}
}
for(const key18 in data48){
let data49 = data48[key18];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "kind"}});
}
if(data49.kind !== undefined){
let data50 = data49.kind;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1")+"/kind",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"type",params:{type: "object"}});
}
}
let data51 = data.routes;
if(Array.isArray(data51)){
const len0 = data51.length;
for(let i0=0; i0<len0; i0++){
let data52 = data51[i0];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.continue === undefined){
data52.continue = false;
}
if(data52.repeatInterval === undefined){
data52.repeatInterval = "4h";
}
if(data52.groupWait === undefined){
data52.groupWait = "30s";
}
if(data52.groupInterval === undefined){
data52.groupInterval = "5m";
}
for(const key19 in data52){
if(!(fields2.has(key19))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0,keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data52.match !== undefined){
let data53 = data52.match;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(Object.keys(data53).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/match",keyword:"minProperties",params:{limit: 1}});
}
for(const key20 in data53){
const _errs145 = errors;
if(typeof key20 === "string"){
if(!pattern9.test(key20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/match",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key20});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/match",keyword:"type",params:{type: "string"},propertyName:key20});
}
var valid28 = _errs145 === errors;
if(!valid28){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/match",keyword:"propertyNames",params:{propertyName: key20}});
}
}
for(const key21 in data53){
if(typeof data53[key21] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/match/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/match",keyword:"type",params:{type: "object"}});
}
}
if(data52.matchers !== undefined){
let data55 = data52.matchers;
if(Array.isArray(data55)){
if(data55.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/matchers",keyword:"minItems",params:{limit: 1}});
}
const len1 = data55.length;
for(let i1=0; i1<len1; i1++){
let data56 = data55[i1];
if(typeof data56 === "string"){
if(!pattern37.test(data56)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/matchers/" + i1,keyword:"pattern",params:{pattern: "^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/matchers/" + i1,keyword:"type",params:{type: "string"}});
}
}
let i2 = data55.length;
let j0;
if(i2 > 1){
const indices0 = {};
for(;i2--;){
let item0 = data55[i2];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/matchers",keyword:"uniqueItems",params:{i: i2, j: j0}});
break;
}
indices0[item0] = i2;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/matchers",keyword:"type",params:{type: "array"}});
}
}
if(data52.receiver !== undefined){
let data57 = data52.receiver;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/receiver",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/receiver",keyword:"type",params:{type: "string"}});
}
}
if(data52.receivers !== undefined){
let data58 = data52.receivers;
if(Array.isArray(data58)){
if(data58.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/receivers",keyword:"minItems",params:{limit: 1}});
}
const len2 = data58.length;
for(let i3=0; i3<len2; i3++){
let data59 = data58[i3];
if(typeof data59 === "string"){
if(!pattern0.test(data59)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/receivers/" + i3,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/receivers/" + i3,keyword:"type",params:{type: "string"}});
}
}
let i4 = data58.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data58[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/receivers",keyword:"uniqueItems",params:{i: i4, j: j1}});
break;
}
indices1[item1] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/receivers",keyword:"type",params:{type: "array"}});
}
}
if(typeof data52.continue !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/continue",keyword:"type",params:{type: "boolean"}});
}
let data61 = data52.repeatInterval;
if(typeof data61 === "string"){
if(func3(data61) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/repeatInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data61)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/repeatInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/repeatInterval",keyword:"type",params:{type: "string"}});
}
if(data52.groupBy !== undefined){
let data62 = data52.groupBy;
if(Array.isArray(data62)){
const len3 = data62.length;
for(let i5=0; i5<len3; i5++){
let data63 = data62[i5];
if(typeof data63 === "string"){
if(!pattern9.test(data63)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupBy/" + i5,keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupBy/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupBy",keyword:"type",params:{type: "array"}});
}
}
let data64 = data52.groupWait;
if(typeof data64 === "string"){
if(func3(data64) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupWait",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data64)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupWait",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupWait",keyword:"type",params:{type: "string"}});
}
let data65 = data52.groupInterval;
if(typeof data65 === "string"){
if(func3(data65) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data65)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/groupInterval",keyword:"type",params:{type: "string"}});
}
if(data52.mute !== undefined){
let data66 = data52.mute;
if(Array.isArray(data66)){
const len4 = data66.length;
for(let i6=0; i6<len4; i6++){
let data67 = data66[i6];
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/mute/" + i6,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/mute/" + i6,keyword:"type",params:{type: "string"}});
}
}
let i7 = data66.length;
let j2;
if(i7 > 1){
const indices2 = {};
for(;i7--;){
let item2 = data66[i7];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/mute",keyword:"uniqueItems",params:{i: i7, j: j2}});
break;
}
indices2[item2] = i7;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0+"/mute",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i0,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"}});
}
let data68 = data.muteTimes;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key22 in data68){
const _errs178 = errors;
if(typeof key22 === "string"){
if(!pattern0.test(key22)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key22});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"type",params:{type: "string"},propertyName:key22});
}
var valid41 = _errs178 === errors;
if(!valid41){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"propertyNames",params:{propertyName: key22}});
}
}
for(const key23 in data68){
let data69 = data68[key23];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(Object.keys(data69).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});
}
for(const key24 in data69){
if(!((key24 === "weekdays") || (key24 === "times"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key24}});
}
}
if(data69.weekdays !== undefined){
let data70 = data69.weekdays;
if(Array.isArray(data70)){
if(data70.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"minItems",params:{limit: 1}});
}
const len5 = data70.length;
for(let i8=0; i8<len5; i8++){
let data71 = data70[i8];
if(!(((((((data71 === "sunday") || (data71 === "monday")) || (data71 === "tuesday")) || (data71 === "wednesday")) || (data71 === "thursday")) || (data71 === "friday")) || (data71 === "saturday"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays/" + i8,keyword:"enum",params:{allowedValues: ["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]}});
}
}
let i9 = data70.length;
let j3;
if(i9 > 1){
outer0:
for(;i9--;){
for(j3 = i9; j3--;){
if(func0(data70[i9], data70[j3])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"uniqueItems",params:{i: i9, j: j3}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"type",params:{type: "array"}});
}
}
if(data69.times !== undefined){
let data72 = data69.times;
if(Array.isArray(data72)){
if(data72.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times",keyword:"minItems",params:{limit: 1}});
}
const len6 = data72.length;
for(let i10=0; i10<len6; i10++){
let data73 = data72[i10];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.from === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10,keyword:"required",params:{missingProperty: "from"}});
}
if(data73.to === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10,keyword:"required",params:{missingProperty: "to"}});
}
for(const key25 in data73){
if(!((key25 === "from") || (key25 === "to"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10,keyword:"additionalProperties",params:{additionalProperty: key25}});
}
}
if(data73.from !== undefined){
let data74 = data73.from;
if(typeof data74 === "string"){
if(!pattern46.test(data74)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10+"/from",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10+"/from",keyword:"type",params:{type: "string"}});
}
}
if(data73.to !== undefined){
let data75 = data73.to;
if(typeof data75 === "string"){
if(!pattern46.test(data75)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10+"/to",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i10,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"type",params:{type: "object"}});
}
if(data.heartbeat !== undefined){
let data76 = data.heartbeat;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if(data76.interval === undefined){
data76.interval = "5m";
}
if(data76.receiver === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat",keyword:"required",params:{missingProperty: "receiver"}});
}
for(const key26 in data76){
if(!((key26 === "receiver") || (key26 === "interval"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat",keyword:"additionalProperties",params:{additionalProperty: key26}});
}
}
if(data76.receiver !== undefined){
let data77 = data76.receiver;
if(typeof data77 === "string"){
if(!pattern0.test(data77)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/receiver",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/receiver",keyword:"type",params:{type: "string"}});
}
}
let data78 = data76.interval;
if(typeof data78 === "string"){
if(func3(data78) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data78)){
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
let data79 = data.alerts;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key27 in data79){
let data80 = data79[key27];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.enabled === undefined){
data80.enabled = true;
}
for(const key28 in data80){
if(!(((((((key28 === "enabled") || (key28 === "for")) || (key28 === "keepFiringFor")) || (key28 === "severity")) || (key28 === "thresholds")) || (key28 === "labels")) || (key28 === "sources"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key28}});
}
}
if(typeof data80.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",keyword:"type",params:{type: "boolean"}});
}
if(data80.for !== undefined){
let data82 = data80.for;
if(typeof data82 === "string"){
if(func3(data82) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data82)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data80.keepFiringFor !== undefined){
let data83 = data80.keepFiringFor;
if(typeof data83 === "string"){
if(func3(data83) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data83)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"type",params:{type: "string"}});
}
}
if(data80.severity !== undefined){
let data84 = data80.severity;
if(!(((data84 === "critical") || (data84 === "warning")) || (data84 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data80.thresholds !== undefined){
let data85 = data80.thresholds;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
for(const key29 in data85){
let data86 = data85[key29];
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 <= 0 || isNaN(data86)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",keyword:"type",params:{type: "object"}});
}
}
if(data80.labels !== undefined){
let data87 = data80.labels;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
for(const key30 in data87){
const _errs223 = errors;
if(typeof key30 === "string"){
if(!pattern9.test(key30)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key30});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "string"},propertyName:key30});
}
var valid54 = _errs223 === errors;
if(!valid54){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"propertyNames",params:{propertyName: key30}});
}
}
for(const key31 in data87){
let data88 = data87[key31];
if(typeof data88 === "string"){
if(!pattern53.test(data88)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key31.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "object"}});
}
}
if(data80.sources !== undefined){
let data89 = data80.sources;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key32 in data89){
const _errs230 = errors;
if(typeof key32 === "string"){
if(!pattern0.test(key32)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key32});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"type",params:{type: "string"},propertyName:key32});
}
var valid56 = _errs230 === errors;
if(!valid56){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"propertyNames",params:{propertyName: key32}});
}
}
for(const key33 in data89){
let data90 = data89[key33];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if(Object.keys(data90).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});
}
for(const key34 in data90){
if(!((((((key34 === "enabled") || (key34 === "for")) || (key34 === "keepFiringFor")) || (key34 === "severity")) || (key34 === "thresholds")) || (key34 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key34}});
}
}
if(data90.enabled !== undefined){
if(typeof data90.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",keyword:"type",params:{type: "boolean"}});
}
}
if(data90.for !== undefined){
let data92 = data90.for;
if(typeof data92 === "string"){
if(func3(data92) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data92)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data90.keepFiringFor !== undefined){
let data93 = data90.keepFiringFor;
if(typeof data93 === "string"){
if(func3(data93) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data93)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"type",params:{type: "string"}});
}
}
if(data90.severity !== undefined){
let data94 = data90.severity;
if(!(((data94 === "critical") || (data94 === "warning")) || (data94 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data90.thresholds !== undefined){
let data95 = data90.thresholds;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key35 in data95){
let data96 = data95[key35];
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 <= 0 || isNaN(data96)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds/" + key35.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/thresholds",keyword:"type",params:{type: "object"}});
}
}
if(data90.labels !== undefined){
let data97 = data90.labels;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
for(const key36 in data97){
const _errs250 = errors;
if(typeof key36 === "string"){
if(!pattern9.test(key36)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key36});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "string"},propertyName:key36});
}
var valid60 = _errs250 === errors;
if(!valid60){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"propertyNames",params:{propertyName: key36}});
}
}
for(const key37 in data97){
let data98 = data97[key37];
if(typeof data98 === "string"){
if(!pattern53.test(data98)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels/" + key37.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"type",params:{type: "object"}});
}
let data99 = data.secrets;
const _errs256 = errors;
let valid62 = false;
const _errs257 = errors;
if(!(((data99 === "existing") || (data99 === "sealed-secrets")) || (data99 === "sops"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/0/enum",keyword:"enum",params:{allowedValues: ["existing","sealed-secrets","sops"]}});
}
var _valid2 = _errs257 === errors;
valid62 = valid62 || _valid2;
if(!valid62){
const _errs258 = errors;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}});
}
if(data99.store === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/required",keyword:"required",params:{missingProperty: "store"}});
}
for(const key38 in data99){
if(!((((key38 === "kind") || (key38 === "store")) || (key38 === "key")) || (key38 === "refreshInterval"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}});
}
}
if(data99.kind !== undefined){
if("external-secrets" !== data99.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/kind",schemaPath:"#/properties/secrets/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "external-secrets"}});
}
}
if(data99.store !== undefined){
let data101 = data99.store;
if(typeof data101 === "string"){
if(!pattern0.test(data101)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/store",schemaPath:"#/properties/secrets/anyOf/1/properties/store/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/store",schemaPath:"#/properties/secrets/anyOf/1/properties/store/type",keyword:"type",params:{type: "string"}});
}
}
if(data99.key !== undefined){
let data102 = data99.key;
if(typeof data102 === "string"){
if(!pattern60.test(data102)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/key",schemaPath:"#/properties/secrets/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/key",schemaPath:"#/properties/secrets/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}});
}
}
if(data99.refreshInterval !== undefined){
let data103 = data99.refreshInterval;
if(typeof data103 === "string"){
if(func3(data103) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/refreshInterval",schemaPath:"#/properties/secrets/anyOf/1/properties/refreshInterval/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern29.test(data103)){
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
var _valid2 = _errs258 === errors;
valid62 = valid62 || _valid2;
}
if(!valid62){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
if(data.review !== undefined){
let data104 = data.review;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
if(data104.forges === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"required",params:{missingProperty: "forges"}});
}
for(const key39 in data104){
if(!((key39 === "forges") || (key39 === "failOn"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"additionalProperties",params:{additionalProperty: key39}});
}
}
if(data104.forges !== undefined){
let data105 = data104.forges;
if(Array.isArray(data105)){
if(data105.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"minItems",params:{limit: 1}});
}
const len7 = data105.length;
for(let i11=0; i11<len7; i11++){
let data106 = data105[i11];
if(!((data106 === "github") || (data106 === "gitlab"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges/" + i11,keyword:"enum",params:{allowedValues: ["github","gitlab"]}});
}
}
let i12 = data105.length;
let j4;
if(i12 > 1){
outer1:
for(;i12--;){
for(j4 = i12; j4--;){
if(func0(data105[i12], data105[j4])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"uniqueItems",params:{i: i12, j: j4}});
break outer1;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"type",params:{type: "array"}});
}
}
if(data104.failOn !== undefined){
let data107 = data104.failOn;
if(!((data107 === "stop") || (data107 === "look"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/failOn",keyword:"enum",params:{allowedValues: ["stop","look"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"type",params:{type: "object"}});
}
}
if(data.overlays !== undefined){
let data108 = data.overlays;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(Object.keys(data108).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"minProperties",params:{limit: 1}});
}
for(const key40 in data108){
const _errs277 = errors;
const _errs279 = errors;
const _errs280 = errors;
if(typeof key40 === "string"){
if(!pattern62.test(key40)){
errors = (vErrors ??= []).push({});
}
}
var valid69 = _errs280 === errors;
if(valid69){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",schemaPath:"#/properties/overlays/propertyNames/not",keyword:"not",params:{},propertyName:key40});
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
}
else {
vErrors = null;
}
}
}
if(typeof key40 === "string"){
if(func3(key40) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"maxLength",params:{limit: 40},propertyName:key40});
}
if(!pattern0.test(key40)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key40});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"type",params:{type: "string"},propertyName:key40});
}
var valid68 = _errs277 === errors;
if(!valid68){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"propertyNames",params:{propertyName: key40}});
}
}
for(const key41 in data108){
let data109 = data108[key41];
if(!(data109 && typeof data109 == "object" && !Array.isArray(data109))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays/" + key41.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
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
validate10.errors = vErrors;
return errors === 0;
}
export const platform0 = validate11;
function validate11(data, {instancePath=""}={}){
/*# sourceURL="platform0" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alerting === undefined){
data.alerting = "uwm-alertmanager";
}
if(data.monitoringConfig === undefined){
data.monitoringConfig = "documented";
}
for(const key0 in data){
if(!(((key0 === "alerting") || (key0 === "ruleNamespace")) || (key0 === "monitoringConfig"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
let data0 = data.alerting;
if(!((data0 === "uwm-alertmanager") || (data0 === "platform-alertmanager"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerting",keyword:"enum",params:{allowedValues: ["uwm-alertmanager","platform-alertmanager"]}});
}
if(data.ruleNamespace !== undefined){
let data1 = data.ruleNamespace;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ruleNamespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ruleNamespace",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.monitoringConfig;
if(!((data2 === "documented") || (data2 === "applied"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/monitoringConfig",keyword:"enum",params:{allowedValues: ["documented","applied"]}});
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate11.errors = vErrors;
return errors === 0;
}
export const receiver0 = validate12;
const pattern65 = new RegExp("^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$", "u");
const pattern67 = new RegExp("^[A-Za-z0-9.-]+:[0-9]{1,5}$", "u");
const pattern70 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
function validate12(data, {instancePath=""}={}){
/*# sourceURL="receiver0" */;
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
for(const key0 in data){
if(!(((((key0 === "to") || (key0 === "from")) || (key0 === "smarthost")) || (key0 === "login")) || (key0 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.to !== undefined){
let data0 = data.to;
if(Array.isArray(data0)){
if(data0.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"minItems",params:{limit: 1}});
}
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(!pattern65.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/to/" + i0,keyword:"pattern",params:{pattern: "^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/to/" + i0,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/to",keyword:"type",params:{type: "array"}});
}
}
if(data.from !== undefined){
let data2 = data.from;
if(typeof data2 === "string"){
if(!pattern65.test(data2)){
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
if(!pattern67.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"pattern",params:{pattern: "^[A-Za-z0-9.-]+:[0-9]{1,5}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/smarthost",keyword:"type",params:{type: "string"}});
}
}
if(data.login !== undefined){
let data4 = data.login;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.username === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"required",params:{missingProperty: "username"}});
}
if(data4.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key1 in data4){
if(!((key1 === "username") || (key1 === "secret"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data4.username !== undefined){
let data5 = data4.username;
if(typeof data5 === "string"){
if(!pattern7.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/username",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/username",keyword:"type",params:{type: "string"}});
}
}
if(data4.secret !== undefined){
let data6 = data4.secret;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data6.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data6){
if(!((key2 === "name") || (key2 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data6.name !== undefined){
let data7 = data6.name;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/login/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data6.key !== undefined){
let data8 = data6.key;
if(typeof data8 === "string"){
if(!pattern70.test(data8)){
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
let data9 = data.severities;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(!(((data10 === "critical") || (data10 === "warning")) || (data10 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i1,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i2 = data9.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func0(data9[i2], data9[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i2, j: j0}});
break outer0;
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
validate12.errors = vErrors;
return errors === 0;
}
export const receiver1 = validate13;
function validate13(data, {instancePath=""}={}){
/*# sourceURL="receiver1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key0 in data){
if(!((key0 === "secret") || (key0 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.key !== undefined){
let data2 = data0.key;
if(typeof data2 === "string"){
if(!pattern70.test(data2)){
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
let data3 = data.severities;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i0,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
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
validate13.errors = vErrors;
return errors === 0;
}
export const receiver2 = validate14;
function validate14(data, {instancePath=""}={}){
/*# sourceURL="receiver2" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key0 in data){
if(!(((key0 === "secret") || (key0 === "team")) || (key0 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.key !== undefined){
let data2 = data0.key;
if(typeof data2 === "string"){
if(!pattern70.test(data2)){
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
if(!pattern7.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/team",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/team",keyword:"type",params:{type: "string"}});
}
}
let data4 = data.severities;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((data5 === "critical") || (data5 === "warning")) || (data5 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i0,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
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
validate14.errors = vErrors;
return errors === 0;
}
export const receiver3 = validate15;
function validate15(data, {instancePath=""}={}){
/*# sourceURL="receiver3" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical"];
}
if(data.secret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "secret"}});
}
for(const key0 in data){
if(!((key0 === "secret") || (key0 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.secret !== undefined){
let data0 = data.secret;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data0.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data0){
if(!((key1 === "name") || (key1 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.name !== undefined){
let data1 = data0.name;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data0.key !== undefined){
let data2 = data0.key;
if(typeof data2 === "string"){
if(!pattern70.test(data2)){
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
let data3 = data.severities;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(!(((data4 === "critical") || (data4 === "warning")) || (data4 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i0,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data3[i1], data3[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
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
validate15.errors = vErrors;
return errors === 0;
}
export const receiver4 = validate16;
const pattern78 = new RegExp("^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$", "u");
function validate16(data, {instancePath=""}={}){
/*# sourceURL="receiver4" */;
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
for(const key0 in data){
if(!(((key0 === "channel") || (key0 === "secret")) || (key0 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.channel !== undefined){
let data0 = data.channel;
if(typeof data0 === "string"){
if(!pattern78.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"pattern",params:{pattern: "^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/channel",keyword:"type",params:{type: "string"}});
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key1 in data1){
if(!((key1 === "name") || (key1 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data1.key !== undefined){
let data3 = data1.key;
if(typeof data3 === "string"){
if(!pattern70.test(data3)){
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
let data4 = data.severities;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!(((data5 === "critical") || (data5 === "warning")) || (data5 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i0,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
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
validate16.errors = vErrors;
return errors === 0;
}
export const receiver5 = validate17;
function validate17(data, {instancePath=""}={}){
/*# sourceURL="receiver5" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severities === undefined){
data.severities = ["critical","warning"];
}
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key0 in data){
if(!(((key0 === "url") || (key0 === "basicAuth")) || (key0 === "severities"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.url !== undefined){
let data0 = data.url;
const _errs3 = errors;
let valid1 = false;
let passing0 = null;
const _errs4 = errors;
if(typeof data0 === "string"){
if(!pattern28.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/0/pattern",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs4 === errors;
if(_valid0){
valid1 = true;
passing0 = 0;
}
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key1 in data0){
if(!(key1 === "secret")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}});
}
}
if(data0.secret !== undefined){
let data1 = data0.secret;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret",schemaPath:"#/properties/url/oneOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "name"}});
}
if(data1.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret",schemaPath:"#/properties/url/oneOf/1/properties/secret/required",keyword:"required",params:{missingProperty: "key"}});
}
for(const key2 in data1){
if(!((key2 === "name") || (key2 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret",schemaPath:"#/properties/url/oneOf/1/properties/secret/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data1.name !== undefined){
let data2 = data1.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret/name",schemaPath:"#/properties/url/oneOf/1/properties/secret/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url/secret/name",schemaPath:"#/properties/url/oneOf/1/properties/secret/properties/name/type",keyword:"type",params:{type: "string"}});
}
}
if(data1.key !== undefined){
let data3 = data1.key;
if(typeof data3 === "string"){
if(!pattern70.test(data3)){
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
var _valid0 = _errs6 === errors;
if(_valid0 && valid1){
valid1 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid1 = true;
passing0 = 1;
}
}
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",schemaPath:"#/properties/url/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
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
let data4 = data.basicAuth;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.usernameKey === undefined){
data4.usernameKey = "username";
}
if(data4.passwordKey === undefined){
data4.passwordKey = "password";
}
if(data4.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth",keyword:"required",params:{missingProperty: "secret"}});
}
for(const key3 in data4){
if(!(((key3 === "secret") || (key3 === "usernameKey")) || (key3 === "passwordKey"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data4.secret !== undefined){
let data5 = data4.secret;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/secret",keyword:"type",params:{type: "string"}});
}
}
let data6 = data4.usernameKey;
if(typeof data6 === "string"){
if(!pattern70.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/usernameKey",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/usernameKey",keyword:"type",params:{type: "string"}});
}
let data7 = data4.passwordKey;
if(typeof data7 === "string"){
if(!pattern70.test(data7)){
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
let data8 = data.severities;
if(Array.isArray(data8)){
const len0 = data8.length;
for(let i0=0; i0<len0; i0++){
let data9 = data8[i0];
if(!(((data9 === "critical") || (data9 === "warning")) || (data9 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities/" + i0,keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
let i1 = data8.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data8[i1], data8[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/severities",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
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
validate17.errors = vErrors;
return errors === 0;
}
export const source0 = validate18;
const pattern91 = new RegExp("^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern92 = new RegExp("^/[\\w.~%!$&'()*+,;=:@/?#-]*$", "u");
const pattern96 = new RegExp("^[A-Za-z0-9_-]+$", "u");
function validate18(data, {instancePath=""}={}){
/*# sourceURL="source0" */;
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
for(const key0 in data){
if(!(fields3.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.selector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data4 = data.port;
if(typeof data4 === "string"){
if(!pattern91.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern92.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data6 = data.interval;
if(typeof data6 === "string"){
if(func3(data6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data7 = data.timeout;
if(typeof data7 === "string"){
if(func3(data7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.url !== undefined){
let data8 = data.url;
if(typeof data8 === "string"){
if(!pattern28.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
let data9 = data.module;
if(typeof data9 === "string"){
if(!pattern96.test(data9)){
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
validate18.errors = vErrors;
return errors === 0;
}
export const source1 = validate19;
function validate19(data, {instancePath=""}={}){
/*# sourceURL="source1" */;
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
for(const key0 in data){
if(!((((((((key0 === "namespace") || (key0 === "managedBy")) || (key0 === "selector")) || (key0 === "service")) || (key0 === "port")) || (key0 === "path")) || (key0 === "interval")) || (key0 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.managedBy;
if(!(((data1 === "gpu-operator") || (data1 === "here")) || (data1 === "nobody"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedBy",keyword:"enum",params:{allowedValues: ["gpu-operator","here","nobody"]}});
}
let data2 = data.selector;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(Object.keys(data2).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data2){
const _errs7 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs7 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data2){
let data3 = data2[key2];
if(typeof data3 === "string"){
if(!pattern15.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data4 = data.service;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data5 = data.port;
if(typeof data5 === "string"){
if(!pattern91.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data6 = data.path;
if(typeof data6 === "string"){
if(!pattern92.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data7 = data.interval;
if(typeof data7 === "string"){
if(func3(data7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data8 = data.timeout;
if(typeof data8 === "string"){
if(func3(data8) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data8)){
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
validate19.errors = vErrors;
return errors === 0;
}
export const source2 = validate20;
function validate20(data, {instancePath=""}={}){
/*# sourceURL="source2" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.job === undefined){
data.job = "kube-state-metrics";
}
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key0 in data){
if(!((key0 === "namespace") || (key0 === "job"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.job;
if(typeof data1 === "string"){
if(!pattern7.test(data1)){
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
validate20.errors = vErrors;
return errors === 0;
}
export const source3 = validate21;
const pattern119 = new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");
function validate21(data, {instancePath=""}={}){
/*# sourceURL="source3" */;
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
for(const key0 in data){
if(!(fields4.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.selector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data4 = data.port;
if(typeof data4 === "string"){
if(!pattern91.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern92.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data6 = data.interval;
if(typeof data6 === "string"){
if(func3(data6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data7 = data.timeout;
if(typeof data7 === "string"){
if(func3(data7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
let data8 = data.scheme;
if(!((data8 === "http") || (data8 === "https"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https"]}});
}
if(data.secret !== undefined){
let data9 = data.secret;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "name"}});
}
if(data9.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"required",params:{missingProperty: "key"}});
}
for(const key3 in data9){
if(!((key3 === "name") || (key3 === "key"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data9.name !== undefined){
let data10 = data9.name;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret/name",keyword:"type",params:{type: "string"}});
}
}
if(data9.key !== undefined){
let data11 = data9.key;
if(typeof data11 === "string"){
if(!pattern70.test(data11)){
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
let data12 = data.dropLabels;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(!((((data13 === "user_email") || (data13 === "api_key_alias")) || (data13 === "team_alias")) || (data13 === "org_alias"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dropLabels/" + i0,keyword:"enum",params:{allowedValues: ["user_email","api_key_alias","team_alias","org_alias"]}});
}
}
let i1 = data12.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data12[i1], data12[j0])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dropLabels",keyword:"uniqueItems",params:{i: i1, j: j0}});
break outer0;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dropLabels",keyword:"type",params:{type: "array"}});
}
if(data.database !== undefined){
let data14 = data.database;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.service === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"required",params:{missingProperty: "service"}});
}
for(const key4 in data14){
if(!(key4 === "service")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/database",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data14.service !== undefined){
let data15 = data14.service;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
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
let data16 = data.slo;
const _errs39 = errors;
let valid8 = true;
const _errs40 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.sli !== undefined){
let data17 = data16.sli;
if(!((data17 === "latency") || (data17 === "ttft"))){
errors = (vErrors ??= []).push({});
}
}
}
var _valid0 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs42 = errors;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.threshold === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/then/required",keyword:"required",params:{missingProperty: "threshold"}});
}
}
var _valid0 = _errs42 === errors;
valid8 = _valid0;
}
if(!valid8){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.window === undefined){
data16.window = "30d";
}
if(data16.objective === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "objective"}});
}
if(data16.sli === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "sli"}});
}
for(const key5 in data16){
if(!((((key5 === "objective") || (key5 === "sli")) || (key5 === "window")) || (key5 === "threshold"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data16.objective !== undefined){
let data18 = data16.objective;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 > 99.999 || isNaN(data18)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"maximum",params:{comparison: "<=", limit: 99.999}});
}
if(data18 < 94 || isNaN(data18)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"minimum",params:{comparison: ">=", limit: 94}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"type",params:{type: "number"}});
}
}
if(data16.sli !== undefined){
let data19 = data16.sli;
if(!(((data19 === "availability") || (data19 === "latency")) || (data19 === "ttft"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/sli",keyword:"enum",params:{allowedValues: ["availability","latency","ttft"]}});
}
}
let data20 = data16.window;
if(typeof data20 === "string"){
if(func3(data20) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"type",params:{type: "string"}});
}
if(data16.threshold !== undefined){
let data21 = data16.threshold;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 <= 0 || isNaN(data21)){
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
if(typeof data.alerts !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts",keyword:"type",params:{type: "boolean"}});
}
let data23 = data.dashboards;
if(Array.isArray(data23)){
const len1 = data23.length;
for(let i2=0; i2<len1; i2++){
let data24 = data23[i2];
if(!((data24 === "application") || (data24 === "infrastructure"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboards/" + i2,keyword:"enum",params:{allowedValues: ["application","infrastructure"]}});
}
}
let i3 = data23.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func0(data23[i3], data23[j1])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboards",keyword:"uniqueItems",params:{i: i3, j: j1}});
break outer1;
}
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/dashboards",keyword:"type",params:{type: "array"}});
}
if(data.version !== undefined){
let data25 = data.version;
if(typeof data25 === "string"){
if(!pattern119.test(data25)){
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
validate21.errors = vErrors;
return errors === 0;
}
export const source4 = validate22;
const pattern128 = new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$", "u");
function validate22(data, {instancePath=""}={}){
/*# sourceURL="source4" */;
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
for(const key0 in data){
if(!(fields5.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.selector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data4 = data.port;
if(typeof data4 === "string"){
if(!pattern91.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern92.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data6 = data.interval;
if(typeof data6 === "string"){
if(func3(data6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data7 = data.timeout;
if(typeof data7 === "string"){
if(func3(data7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.engine !== undefined){
let data8 = data.engine;
if(!(((((data8 === "vllm") || (data8 === "sglang")) || (data8 === "tgi")) || (data8 === "llama-cpp")) || (data8 === "custom"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/engine",keyword:"enum",params:{allowedValues: ["vllm","sglang","tgi","llama-cpp","custom"]}});
}
}
if(data.metrics !== undefined){
let data9 = data.metrics;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key3 in data9){
if(!(fields6.has(key3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data9.requests !== undefined){
let data10 = data9.requests;
if(typeof data10 === "string"){
if(!pattern128.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/requests",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/requests",keyword:"type",params:{type: "string"}});
}
}
if(data9.failures !== undefined){
let data11 = data9.failures;
if(typeof data11 === "string"){
if(!pattern128.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failures",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failures",keyword:"type",params:{type: "string"}});
}
}
if(data9.failed !== undefined){
let data12 = data9.failed;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.label === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed",keyword:"required",params:{missingProperty: "label"}});
}
if(data12.values === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed",keyword:"required",params:{missingProperty: "values"}});
}
for(const key4 in data12){
if(!((key4 === "label") || (key4 === "values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data12.label !== undefined){
let data13 = data12.label;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/label",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/label",keyword:"type",params:{type: "string"}});
}
}
if(data12.values !== undefined){
let data14 = data12.values;
if(Array.isArray(data14)){
if(data14.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values",keyword:"minItems",params:{limit: 1}});
}
const len0 = data14.length;
for(let i0=0; i0<len0; i0++){
let data15 = data14[i0];
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values/" + i0,keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data14.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data14[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/failed/values",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
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
if(data9.ttft !== undefined){
let data16 = data9.ttft;
if(typeof data16 === "string"){
if(!pattern128.test(data16)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/ttft",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/ttft",keyword:"type",params:{type: "string"}});
}
}
if(data9.latency !== undefined){
let data17 = data9.latency;
if(typeof data17 === "string"){
if(!pattern128.test(data17)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/latency",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/latency",keyword:"type",params:{type: "string"}});
}
}
if(data9.tokens !== undefined){
let data18 = data9.tokens;
if(typeof data18 === "string"){
if(!pattern128.test(data18)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/tokens",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/tokens",keyword:"type",params:{type: "string"}});
}
}
if(data9.running !== undefined){
let data19 = data9.running;
if(typeof data19 === "string"){
if(!pattern128.test(data19)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/running",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/running",keyword:"type",params:{type: "string"}});
}
}
if(data9.waiting !== undefined){
let data20 = data9.waiting;
if(typeof data20 === "string"){
if(!pattern128.test(data20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/waiting",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/waiting",keyword:"type",params:{type: "string"}});
}
}
if(data9.memory !== undefined){
let data21 = data9.memory;
if(typeof data21 === "string"){
if(!pattern128.test(data21)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/memory",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/memory",keyword:"type",params:{type: "string"}});
}
}
if(data9.loaded !== undefined){
let data22 = data9.loaded;
if(typeof data22 === "string"){
if(!pattern128.test(data22)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/loaded",keyword:"pattern",params:{pattern: "^[a-zA-Z_:][a-zA-Z0-9_:]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/loaded",keyword:"type",params:{type: "string"}});
}
}
if(data9.model !== undefined){
let data23 = data9.model;
if(typeof data23 === "string"){
if(!pattern9.test(data23)){
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
let data24 = data.health;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.service === undefined){
data24.service = "blackbox-exporter";
}
for(const key5 in data24){
if(!((key5 === "service") || (key5 === "url"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/health",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
let data25 = data24.service;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/health/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/health/service",keyword:"type",params:{type: "string"}});
}
if(data24.url !== undefined){
let data26 = data24.url;
if(typeof data26 === "string"){
if(!pattern28.test(data26)){
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
let data27 = data.deployment;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployment",keyword:"type",params:{type: "string"}});
}
}
if(data.price !== undefined){
let data28 = data.price;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.gpus === undefined){
data28.gpus = 1;
}
if(data28.usdPerGpuHour === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"required",params:{missingProperty: "usdPerGpuHour"}});
}
for(const key6 in data28){
if(!((key6 === "usdPerGpuHour") || (key6 === "gpus"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data28.usdPerGpuHour !== undefined){
let data29 = data28.usdPerGpuHour;
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 <= 0 || isNaN(data29)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/usdPerGpuHour",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/usdPerGpuHour",keyword:"type",params:{type: "number"}});
}
}
let data30 = data28.gpus;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/gpus",keyword:"type",params:{type: "integer"}});
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 1 || isNaN(data30)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/price/gpus",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/price",keyword:"type",params:{type: "object"}});
}
}
if(data.slo !== undefined){
let data31 = data.slo;
const _errs72 = errors;
let valid10 = true;
const _errs73 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.sli !== undefined){
let data32 = data31.sli;
if(!((data32 === "latency") || (data32 === "ttft"))){
errors = (vErrors ??= []).push({});
}
}
}
var _valid0 = _errs73 === errors;
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs75 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.threshold === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/then/required",keyword:"required",params:{missingProperty: "threshold"}});
}
}
var _valid0 = _errs75 === errors;
valid10 = _valid0;
}
if(!valid10){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.window === undefined){
data31.window = "30d";
}
if(data31.objective === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "objective"}});
}
if(data31.sli === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "sli"}});
}
for(const key7 in data31){
if(!((((key7 === "objective") || (key7 === "sli")) || (key7 === "window")) || (key7 === "threshold"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data31.objective !== undefined){
let data33 = data31.objective;
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 > 99.999 || isNaN(data33)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"maximum",params:{comparison: "<=", limit: 99.999}});
}
if(data33 < 94 || isNaN(data33)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"minimum",params:{comparison: ">=", limit: 94}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"type",params:{type: "number"}});
}
}
if(data31.sli !== undefined){
let data34 = data31.sli;
if(!(((data34 === "availability") || (data34 === "latency")) || (data34 === "ttft"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/sli",keyword:"enum",params:{allowedValues: ["availability","latency","ttft"]}});
}
}
let data35 = data31.window;
if(typeof data35 === "string"){
if(func3(data35) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data35)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"type",params:{type: "string"}});
}
if(data31.threshold !== undefined){
let data36 = data31.threshold;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 <= 0 || isNaN(data36)){
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
if(data.version !== undefined){
let data37 = data.version;
if(typeof data37 === "string"){
if(!pattern119.test(data37)){
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
validate22.errors = vErrors;
return errors === 0;
}
export const source5 = validate23;
function validate23(data, {instancePath=""}={}){
/*# sourceURL="source5" */;
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
for(const key0 in data){
if(!(((((((key0 === "namespace") || (key0 === "selector")) || (key0 === "service")) || (key0 === "port")) || (key0 === "path")) || (key0 === "interval")) || (key0 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.selector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data4 = data.port;
if(typeof data4 === "string"){
if(!pattern91.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern92.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data6 = data.interval;
if(typeof data6 === "string"){
if(func3(data6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data7 = data.timeout;
if(typeof data7 === "string"){
if(func3(data7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data7)){
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
validate23.errors = vErrors;
return errors === 0;
}
export const source6 = validate24;
function validate24(data, {instancePath=""}={}){
/*# sourceURL="source6" */;
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
for(const key0 in data){
if(!(((((((key0 === "namespace") || (key0 === "selector")) || (key0 === "service")) || (key0 === "port")) || (key0 === "path")) || (key0 === "interval")) || (key0 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.selector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data4 = data.port;
if(typeof data4 === "string"){
if(!pattern91.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern92.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data6 = data.interval;
if(typeof data6 === "string"){
if(func3(data6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data7 = data.timeout;
if(typeof data7 === "string"){
if(func3(data7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data7)){
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
validate24.errors = vErrors;
return errors === 0;
}
export const source7 = validate25;
function validate25(data, {instancePath=""}={}){
/*# sourceURL="source7" */;
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
for(const key0 in data){
if(!(((((((key0 === "namespace") || (key0 === "selector")) || (key0 === "service")) || (key0 === "port")) || (key0 === "path")) || (key0 === "interval")) || (key0 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.selector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
let data3 = data.service;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
let data4 = data.port;
if(typeof data4 === "string"){
if(!pattern91.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern92.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data6 = data.interval;
if(typeof data6 === "string"){
if(func3(data6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data7 = data.timeout;
if(typeof data7 === "string"){
if(func3(data7) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data7)){
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
validate25.errors = vErrors;
return errors === 0;
}
export const source8 = validate26;
function validate26(data, {instancePath=""}={}){
/*# sourceURL="source8" */;
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
for(const key0 in data){
if(!((((key0 === "namespace") || (key0 === "secret")) || (key0 === "image")) || (key0 === "interval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data.secret !== undefined){
let data1 = data.secret;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secret",keyword:"type",params:{type: "string"}});
}
}
let data2 = data.image;
if(typeof data2 === "string"){
if(!pattern21.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"pattern",params:{pattern: "^[a-zA-Z0-9][\\w.:/-]*(?::\\w[\\w.-]{0,127}|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
let data3 = data.interval;
if(typeof data3 === "string"){
if(func3(data3) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data3)){
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
validate26.errors = vErrors;
return errors === 0;
}
export const source9 = validate27;
function validate27(data, {instancePath=""}={}){
/*# sourceURL="source9" */;
let vErrors = null;
let errors = 0;
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
for(const key0 in data){
if(!(fields7.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data0 = data.namespace;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data1 = data.selector;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(Object.keys(data1).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data1){
const _errs6 = errors;
if(typeof key1 === "string"){
if(!pattern14.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid1 = _errs6 === errors;
if(!valid1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data1){
let data2 = data1[key2];
if(typeof data2 === "string"){
if(!pattern15.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "object"}});
}
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
let data4 = data.path;
if(typeof data4 === "string"){
if(!pattern92.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data5 = data.interval;
if(typeof data5 === "string"){
if(func3(data5) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data6 = data.timeout;
if(typeof data6 === "string"){
if(func3(data6) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
let data7 = data.pods;
if(typeof data7 === "string"){
if(func3(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pods",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pods",keyword:"type",params:{type: "string"}});
}
let data8 = data.deployments;
if(typeof data8 === "string"){
if(func3(data8) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployments",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployments",keyword:"type",params:{type: "string"}});
}
if(data.slo !== undefined){
let data9 = data.slo;
const _errs25 = errors;
let valid3 = true;
const _errs26 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.sli !== undefined){
let data10 = data9.sli;
if(!((data10 === "latency") || (data10 === "ttft"))){
errors = (vErrors ??= []).push({});
}
}
}
var _valid0 = _errs26 === errors;
errors = _errs25;
if(vErrors !== null){
if(_errs25){
vErrors.length = _errs25;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs28 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.threshold === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/then/required",keyword:"required",params:{missingProperty: "threshold"}});
}
}
var _valid0 = _errs28 === errors;
valid3 = _valid0;
}
if(!valid3){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.window === undefined){
data9.window = "30d";
}
if(data9.objective === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "objective"}});
}
if(data9.sli === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "sli"}});
}
for(const key3 in data9){
if(!((((key3 === "objective") || (key3 === "sli")) || (key3 === "window")) || (key3 === "threshold"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data9.objective !== undefined){
let data11 = data9.objective;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 99.999 || isNaN(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"maximum",params:{comparison: "<=", limit: 99.999}});
}
if(data11 < 94 || isNaN(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"minimum",params:{comparison: ">=", limit: 94}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"type",params:{type: "number"}});
}
}
if(data9.sli !== undefined){
let data12 = data9.sli;
if(!(((data12 === "availability") || (data12 === "latency")) || (data12 === "ttft"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/sli",keyword:"enum",params:{allowedValues: ["availability","latency","ttft"]}});
}
}
let data13 = data9.window;
if(typeof data13 === "string"){
if(func3(data13) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"minLength",params:{limit: 2}});
}
if(!pattern29.test(data13)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"type",params:{type: "string"}});
}
if(data9.threshold !== undefined){
let data14 = data9.threshold;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 <= 0 || isNaN(data14)){
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
if(data.version !== undefined){
let data15 = data.version;
if(typeof data15 === "string"){
if(!pattern119.test(data15)){
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
validate27.errors = vErrors;
return errors === 0;
}
export const source = { "blackbox-exporter": source0, "dcgm-exporter": source1, "kubernetes": source2, "litellm": source3, "llm-service": source4, "node-exporter": source5, "postgres-exporter": source6, "redis-exporter": source7, "robotheus": source8, "vllm": source9 };
export const receiver = { "email": receiver0, "msteams": receiver1, "opsgenie": receiver2, "pagerduty": receiver3, "slack": receiver4, "webhook": receiver5 };
export const platform = { "openshift-uwm": platform0 };
export const schemas = {
config: {"type":"object","title":"Model observability","additionalProperties":false,"required":["name","repository","platform","grafana","sources","receivers","overlays"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40,"description":"Name of the whole: the Argo CD project, the folder under apps/ and a label on every object."},"repository":{"type":"object","description":"The Git repository that Argo CD reads this output from.","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$","description":"Address that Argo CD clones, and the root of links to runbooks."},"revision":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"main","description":"Branch, tag or commit that is deployed."}}},"platform":{"description":"How the cluster is watched: the name of a platform, or an object with `kind` and its options.","anyOf":[{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"additionalProperties":true}]},"argocd":{"type":"object","description":"The Argo CD that deploys the overlays.","additionalProperties":false,"default":{},"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace of Argo CD. The platform knows the usual one."},"serviceAccount":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Service account that Argo CD applies objects with; it is given exactly the rights that the rendered objects need."},"destination":{"type":"object","description":"The cluster an overlay is deployed to, as Argo CD knows it. Default: the cluster registered under the overlay's name.","oneOf":[{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}}},{"type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"type":"string","pattern":"^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}}}]}}},"cluster":{"type":"object","description":"The label by which alerts of different overlays are told apart: on every alert, in every message and in what receivers deduplicate by.","additionalProperties":false,"default":{},"properties":{"label":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$","default":"cluster","description":"Name of the label."},"name":{"type":"string","pattern":"^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$","maxLength":63,"description":"Its value, by which people know the cluster. Default: the overlay's name."}}},"grafana":{"type":"object","description":"The Grafana that the Grafana operator runs, and what is shown in it.","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace of Grafana, its datasources and its dashboards."},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana","maxLength":40,"description":"Name of the Grafana object."},"folder":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","default":"GitOps","description":"Title of the folder the dashboards appear in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"dashboards":"grafana"},"description":"Labels of the Grafana object that datasources, folders and dashboards select. Immutable once applied."},"adminSecret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana-admin","description":"Secret with keys `username` and `password` of the first administrator."},"operator":{"type":"object","description":"The Grafana operator itself.","additionalProperties":false,"default":{},"properties":{"install":{"type":"boolean","default":false,"description":"Whether it is installed from here, by an Argo CD Application of its own. It must not be there already."},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana-operator","description":"Namespace it runs in, with nothing else."},"channel":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","default":"v5","description":"Channel of its releases."}}},"deploy":{"enum":["all","dashboards","nothing"],"default":"all","description":"What of it comes from here: `all`; only `dashboards`, with their folder and datasources, for a Grafana that somebody else runs and `selector` finds in any namespace; or `nothing`, where alerts are enough."},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+\\.[0-9]+$","description":"Version of Grafana. The operator has its own default."},"expose":{"type":"boolean","default":true,"description":"Whether Grafana is reachable from outside the cluster."},"oauthProxy":{"type":"object","description":"The platform's OAuth proxy in front of Grafana: people log in as they do to the cluster.","additionalProperties":false,"properties":{"sessionSecret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana-session","description":"Secret with key `session_secret`, which signs the sessions."},"image":{"type":"string","pattern":"^[a-zA-Z0-9][\\w.:/-]*(?::\\w[\\w.-]{0,127}|@sha256:[0-9a-f]{64})$","default":"quay.io/openshift/origin-oauth-proxy:4.16","description":"Image of the proxy, with its version."}}},"storage":{"type":"object","description":"A volume for what people make by hand. Without it Grafana forgets everything but this repository at a restart.","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"storageClass":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Default: the storage class of the cluster."}}},"resources":{"type":"object","additionalProperties":false,"properties":{"requests":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}}},"description":"Requests and limits of the Grafana container."},"url":{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$","description":"Address people open Grafana at. With it, messages link to the dashboard of an alert."},"timeRange":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"6h","description":"How far back dashboards look when opened."},"refresh":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"1m","description":"How often open dashboards ask again."}}},"sources":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40,"not":{"pattern":"^(alerting|argocd|grafana|namespaces|platform|secrets|heartbeat-.*)$"}},"additionalProperties":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"additionalProperties":true},"minProperties":1,"description":"What is watched: named instances of source kinds."},"receivers":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40},"additionalProperties":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"additionalProperties":true},"description":"Who is told: named instances of receiver kinds."},"routes":{"type":"array","default":[],"description":"Which alerts go to which receivers, tried in order; the first route that matches takes the alert, unless it says `continue`. An alert that no route takes goes to every receiver whose `severities` hold its severity.","items":{"type":"object","additionalProperties":false,"properties":{"match":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"additionalProperties":{"type":"string"},"description":"Labels of the alert and their values, all of which must be equal."},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$"},"description":"Matchers as Alertmanager writes them, all of which must hold beside `match`: `severity!=\"info\"`, `pod=~\"chat-.*\"`, `team!~\"a|b\"`. A regular expression is one of Go (RE2) and must match the whole value. A label that the alert does not carry is empty."},"receiver":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of a receiver under `receivers`."},"receivers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"description":"Names of several receivers under `receivers`, instead of `receiver`: each of them is told."},"continue":{"type":"boolean","default":false,"description":"Whether the routes after this one, and the `severities` of receivers, are tried too for an alert that this route has taken."},"repeatInterval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"4h","description":"How long until an alert that still fires is sent again."},"groupBy":{"type":"array","items":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"description":"Labels whose alerts share one message, beside the one that names the cluster. Default: alertname and namespace."},"groupWait":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"30s","description":"How long the first message waits for more alerts of its group."},"groupInterval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"5m","description":"How long a message about more alerts of the group waits after the one before."},"mute":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"uniqueItems":true,"description":"Names under `muteTimes`: at these times the route sends nothing."}}}},"muteTimes":{"type":"object","default":{},"propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"description":"Times at which routes that name them in `mute` send nothing. All of them are UTC.","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"weekdays":{"type":"array","items":{"enum":["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]},"minItems":1,"uniqueItems":true,"description":"Days on which it begins. Default: every day."},"times":{"type":"array","minItems":1,"description":"From when to when. Default: the whole day.","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"Beginning, `22:00`."},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"End, `06:00`: on the next day where it is not after the beginning."}}}}}}},"heartbeat":{"type":"object","description":"An alert that always fires, in each namespace that has alerts, for a receiver that raises an alarm when it stops arriving (a dead man's switch). That receiver takes nothing else unless a route names it.","additionalProperties":false,"required":["receiver"],"properties":{"receiver":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of a receiver under `receivers`."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"5m","description":"How often it is sent."}}},"alerts":{"type":"object","default":{},"description":"Changes to alerts, by the name of the alert. What is said here may be about an alert that only some overlays have.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether the alert exists at all.","default":true},"for":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the condition must hold before the alert fires."},"keepFiringFor":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the alert goes on firing once its condition no longer holds, so that one which comes and goes is told once."},"severity":{"enum":["critical","warning","info"],"description":"How urgent it is."},"thresholds":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"description":"New values of the alert's named thresholds, in the unit that the README's table of alerts shows beside each name."},"labels":{"type":"object","propertyNames":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"},"description":"Labels added to the alert, for routes."},"sources":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"description":"Changes for single source instances, by their names under `sources`: what is said here comes before what is said for all of them.","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"enabled":{"type":"boolean","description":"Whether the alert exists at all."},"for":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the condition must hold before the alert fires."},"keepFiringFor":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the alert goes on firing once its condition no longer holds, so that one which comes and goes is told once."},"severity":{"enum":["critical","warning","info"],"description":"How urgent it is."},"thresholds":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"description":"New values of the alert's named thresholds, in the unit that the README's table of alerts shows beside each name."},"labels":{"type":"object","propertyNames":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"},"description":"Labels added to the alert, for routes."}}}}}}},"secrets":{"description":"How the Secrets come to be: `existing` (people make them, with the commands of the README), `sealed-secrets` or `sops` (people commit them encrypted), or an object with `kind: external-secrets`.","default":"existing","anyOf":[{"enum":["existing","sealed-secrets","sops"]},{"type":"object","additionalProperties":false,"required":["kind","store"],"properties":{"kind":{"const":"external-secrets"},"store":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the ClusterSecretStore they are fetched from."},"key":{"type":"string","pattern":"^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$","description":"Where a Secret is kept in the store: `{namespace}` and `{name}` are put in. Its keys are properties there. Default: `{namespace}/{name}`."},"refreshInterval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How often it is fetched again. Default: 1h."}}}]},"review":{"type":"object","additionalProperties":false,"required":["forges"],"description":"Pipelines that check each change and say what it means for people.","properties":{"forges":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["github","gitlab"]},"description":"Where changes are reviewed: `github` is a workflow, `gitlab` a file for `.gitlab-ci.yml` to include."},"failOn":{"enum":["stop","look"],"description":"From which verdict on a change fails its pipeline: `stop`, or `look` as well. Default: none does, people decide."}}},"overlays":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40,"not":{"pattern":"-(operators|secrets)$"}},"additionalProperties":{"type":"object"},"description":"The places this is deployed to. Each is a merge patch (RFC 7396) over this file: what it says replaces, what it leaves out stays, null removes."}}},
source: { "blackbox-exporter": {"type":"object","additionalProperties":false,"required":["namespace","url"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-blackbox-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"blackbox-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/probe","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often the address is probed."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"url":{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$","description":"Address that is probed, such as the health route of a service."},"module":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","default":"http_2xx","description":"How it is probed: a module of the exporter's own config."}}}, "dcgm-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace the exporter runs in."},"managedBy":{"enum":["gpu-operator","here","nobody"],"default":"gpu-operator","description":"Which ServiceMonitor collects it: a second one would store every series twice. `gpu-operator` is the operator's own. `here` makes one in the operator's namespace, for the platform's Prometheus, and the operator's own must be off. `nobody` makes one for an exporter of yours, in a namespace of yours."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app":"nvidia-dcgm-exporter"},"description":"Labels of its Service and its pods."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"nvidia-dcgm-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"gpu-metrics","description":"Name of the Service's port. The Helm chart of the exporter calls it `metrics`."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped. It asks the GPUs itself every 30 seconds."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "kubernetes": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace whose pods and volumes are watched."},"job":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","default":"kube-state-metrics","description":"Value of the label `job` under which the cluster collects kube-state-metrics."}}}, "litellm": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app":"litellm"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"litellm","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics/","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"scheme":{"enum":["http","https"],"default":"http","description":"How it is spoken to within the cluster."},"secret":{"type":"object","description":"LiteLLM key that the scrape shows, in the namespace of LiteLLM. From 1.85.7 on LiteLLM answers 401 without one, unless `require_auth_for_metrics_endpoint` is false.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"dropLabels":{"type":"array","uniqueItems":true,"items":{"enum":["user_email","api_key_alias","team_alias","org_alias"]},"default":["user_email","api_key_alias"],"description":"Labels that are not stored, because they name people. Each has a twin that still tells the series apart, such as `user`."},"database":{"type":"object","additionalProperties":false,"required":["service"],"description":"Which PostgreSQL server keeps its keys and spend, where several are watched in the namespace.","properties":{"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Service of its postgres exporter."}}},"slo":{"type":"object","additionalProperties":false,"required":["objective","sli"],"if":{"properties":{"sli":{"enum":["latency","ttft"]}}},"then":{"required":["threshold"],"properties":{"threshold":true}},"description":"What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.","properties":{"objective":{"type":"number","minimum":94,"maximum":99.999,"description":"Share of good events that is promised, in percent."},"sli":{"enum":["availability","latency","ttft"],"description":"What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."},"window":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30d","description":"How long the promise is looked back upon."},"threshold":{"type":"number","exclusiveMinimum":0,"description":"Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."}}},"alerts":{"type":"boolean","default":true,"description":"Whether it has alerts. A single one is switched off with `alerts.<name>.enabled`."},"dashboards":{"type":"array","uniqueItems":true,"items":{"enum":["application","infrastructure"]},"default":["application","infrastructure"],"description":"Which dashboards it has."},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","description":"Version of LiteLLM that runs, such as \"1.85.7\": metrics that it lacks are reported. Default: that of the contract."}}}, "llm-service": {"type":"object","additionalProperties":false,"required":["namespace","engine"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"llm-inference"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"llm-inference","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"15s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"engine":{"enum":["vllm","sglang","tgi","llama-cpp","custom"],"description":"What serves the model. Alerts and panels ask for the metrics that it has."},"metrics":{"type":"object","additionalProperties":false,"description":"With `engine: custom`, what the service calls its metrics. What is not named has no alert.","properties":{"requests":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Counter of requests."},"failures":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Counter of failed requests, where they have one of their own."},"failed":{"type":"object","additionalProperties":false,"required":["label","values"],"description":"Which series of `requests` are failures, where one counter has both.","properties":{"label":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$","description":"Label that says how a request ended."},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"},"description":"Its values that are failures."}}},"ttft":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Histogram of the seconds to the first token."},"latency":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Histogram of the seconds to the last token."},"tokens":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Counter of tokens written as answers."},"running":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge of requests that are worked on."},"waiting":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge of requests that wait."},"memory":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge of the share of memory for contexts in use, from 0 to 1."},"loaded":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge that is 1 while a model is loaded, and 0 while none is."},"model":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$","description":"Label that tells models apart, where one service has several."}}},"health":{"type":"object","additionalProperties":false,"default":{},"description":"How its health is asked for from outside, by a blackbox exporter in its namespace.","properties":{"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"blackbox-exporter","description":"Name of the Service of the exporter: the label `job` of its probes."},"url":{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$","description":"Address that is probed. Without it, every probe of the host that is its Service counts, such as `http://llm-inference.models.svc:8000/health`."}}},"deployment":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed, and its pods must be ready. Default: the name of its Service."},"price":{"type":"object","additionalProperties":false,"required":["usdPerGpuHour"],"description":"What a GPU costs, for the panel of the cost of a million tokens.","properties":{"usdPerGpuHour":{"type":"number","exclusiveMinimum":0,"description":"Price of one GPU for an hour, in USD."},"gpus":{"type":"integer","minimum":1,"default":1,"description":"GPUs that one replica occupies."}}},"slo":{"type":"object","additionalProperties":false,"required":["objective","sli"],"if":{"properties":{"sli":{"enum":["latency","ttft"]}}},"then":{"required":["threshold"],"properties":{"threshold":true}},"description":"What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.","properties":{"objective":{"type":"number","minimum":94,"maximum":99.999,"description":"Share of good events that is promised, in percent."},"sli":{"enum":["availability","latency","ttft"],"description":"What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."},"window":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30d","description":"How long the promise is looked back upon."},"threshold":{"type":"number","exclusiveMinimum":0,"description":"Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."}}},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","description":"Version of the engine that runs, such as \"0.33\": metrics that it lacks are reported. Default: that of the contract."}}}, "node-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-node-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"prometheus-node-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"metrics","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "postgres-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-postgres-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"prometheus-postgres-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "redis-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-redis-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"prometheus-redis-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"redis-exporter","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "robotheus": {"type":"object","additionalProperties":false,"required":["namespace","secret"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace the exporter runs in."},"secret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Secret with key `OPENAI_API_KEY`, and `OPENAI_ORG_ID` where the key belongs to several organizations."},"image":{"type":"string","pattern":"^[a-zA-Z0-9][\\w.:/-]*(?::\\w[\\w.-]{0,127}|@sha256:[0-9a-f]{64})$","default":"ghcr.io/thepetk/robotheus:v0.1.9","description":"Image with a tag or digest. Cost needs v0.1.8 or later, cost by day v0.1.9."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"60s","description":"How often it is scraped. The exporter itself asks the provider once a minute."}}}, "vllm": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace the model servers run in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"component":"predictor"},"description":"Labels of the pods to scrape. The default is what KServe gives every predictor."},"port":{"type":"integer","minimum":1,"maximum":65535,"default":8080,"description":"Port the API and the metrics are served on. The pod need not declare it."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often each pod is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"pods":{"type":"string","minLength":1,"default":".*-predictor-.*","description":"Pattern of the names of the pods, for panels about pods: what Kubernetes tells of them carries no labels of theirs. Alerts about pods look at the whole namespace."},"deployments":{"type":"string","minLength":1,"default":".*-predictor(-.*)?","description":"Pattern of the names of the Deployments that run the models: while all of them are scaled to zero, no target is missed."},"slo":{"type":"object","additionalProperties":false,"required":["objective","sli"],"if":{"properties":{"sli":{"enum":["latency","ttft"]}}},"then":{"required":["threshold"],"properties":{"threshold":true}},"description":"What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.","properties":{"objective":{"type":"number","minimum":94,"maximum":99.999,"description":"Share of good events that is promised, in percent."},"sli":{"enum":["availability","latency","ttft"],"description":"What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."},"window":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30d","description":"How long the promise is looked back upon."},"threshold":{"type":"number","exclusiveMinimum":0,"description":"Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."}}},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","description":"Version of vLLM that runs, such as \"0.11\": metrics are read by the names it gives them, and those it lacks are reported. Default: that of the contract."}}} },
receiver: { "email": {"type":"object","additionalProperties":false,"required":["to","from","smarthost"],"properties":{"to":{"type":"array","items":{"type":"string","pattern":"^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$"},"minItems":1,"description":"Addresses the messages go to."},"from":{"type":"string","pattern":"^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$","description":"Address they come from."},"smarthost":{"type":"string","pattern":"^[A-Za-z0-9.-]+:[0-9]{1,5}$","description":"Mail server and port, `smtp.example.com:587`."},"login":{"type":"object","description":"How to log in at the mail server.","additionalProperties":false,"required":["username","secret"],"properties":{"username":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","description":"Name to log in with."},"secret":{"type":"object","description":"Where its password is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "msteams": {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where the URL of a Teams workflow that posts to a channel is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "opsgenie": {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where the key of an Opsgenie API integration is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"team":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","description":"Team that is responsible. Default: what the integration says."},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "pagerduty": {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where the routing key of an Events API v2 integration is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical"],"description":"Severities of the alerts it takes when no route names them."}}}, "slack": {"type":"object","additionalProperties":false,"required":["channel","secret"],"properties":{"channel":{"type":"string","pattern":"^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","description":"Channel the messages go to. A webhook of a Slack app is bound to one channel and ignores it."},"secret":{"type":"object","description":"Where the incoming webhook URL is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "webhook": {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"Address the alerts are posted to, such as the event API of Icinga. Where whoever knows it can post, as to a dead man's switch, write `{ secret: { name, key } }`.","oneOf":[{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"},{"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where it is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}}}}]},"basicAuth":{"type":"object","description":"Secret with the name and password to log in with, in each namespace that has alerts.","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret, such as `icinga-credentials`."},"usernameKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","default":"username","description":"Key of the name."},"passwordKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","default":"password","description":"Key of the password."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}} },
platform: { "openshift-uwm": {"type":"object","additionalProperties":false,"properties":{"alerting":{"enum":["uwm-alertmanager","platform-alertmanager"],"default":"uwm-alertmanager","description":"Which Alertmanager routes user alerts. With the one of user workload monitoring enabled, the cluster ignores the other."},"ruleNamespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace for rules about series of namespaces that users must not write to. It must be exempt from label enforcement (OpenShift 4.16). Default: the namespace of Grafana."},"monitoringConfig":{"enum":["documented","applied"],"default":"documented","description":"Whether the ConfigMaps that switch user workload monitoring on are described in the README or applied. Applying them replaces every other setting in them."}}} },
};
