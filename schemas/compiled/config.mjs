// Generated from generator/model/config.ts and the leaves by `npm run schemas -- --config-only`. Do not edit.
const fields0 = new Set(["name","repository","platform","argocd","namespaces","cluster","grafana","sources","receivers","routes","muteTimes","heartbeat","alerts","secrets","review","overlays"]);
const fields1 = new Set(["namespace","name","folder","selector","adminSecret","operator","deploy","version","expose","oauthProxy","storage","resources","url","timeRange","refresh"]);
const fields2 = new Set(["match","matchers","receiver","receivers","continue","repeatInterval","groupBy","groupWait","groupInterval","mute"]);
const fields3 = new Set(["namespace","selector","service","port","path","interval","timeout","url","module"]);
const fields4 = new Set(["namespace","selector","service","port","path","interval","timeout","scheme","secret","dropLabels","database","slo","alerts","dashboards","version"]);
const fields5 = new Set(["namespace","selector","service","port","path","interval","timeout","engine","metrics","health","deployment","price","slo","version"]);
const fields6 = new Set(["requests","failures","failed","ttft","latency","tokens","running","waiting","memory","loaded","model"]);
const fields7 = new Set(["namespace","selector","port","path","scheme","ca","managedBy","service","interval","timeout","pods","deployments","slo","version"]);
export const config = validate10;
const func3 = text => { let length = 0; for (const _ of text) length++; return length; };
import { isDeepStrictEqual as func0 } from 'node:util';
const pattern0 = new RegExp("^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern1 = new RegExp("^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$", "u");
const pattern2 = new RegExp("^[A-Za-z0-9][A-Za-z0-9._/-]*$", "u");
const pattern3 = new RegExp("^(\\.|(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*)$", "u");
const pattern8 = new RegExp("^[0-9A-F]{16}$", "u");
const pattern9 = new RegExp("^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$", "u");
const pattern10 = new RegExp("^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$", "u");
const pattern11 = new RegExp("^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$", "u");
const pattern12 = new RegExp("^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$", "u");
const pattern16 = new RegExp("^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "u");
const pattern17 = new RegExp("^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "u");
const pattern21 = new RegExp("^(?:[0-9]+\\.[0-9]+\\.[0-9]+|(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64}))$", "u");
const pattern23 = new RegExp("^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$", "u");
const pattern24 = new RegExp("^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$", "u");
const pattern30 = new RegExp("^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$", "u");
const pattern31 = new RegExp("^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$", "u");
const pattern33 = new RegExp("^(alerting|argocd|grafana|namespaces|platform|secrets|heartbeat-.*)$", "u");
const pattern39 = new RegExp("^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$", "u");
const pattern48 = new RegExp("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");
const pattern55 = new RegExp("^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$", "u");
const pattern62 = new RegExp("^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$", "u");
const pattern65 = new RegExp("-(operators|secrets)$", "u");
function validate10(data, {instancePath=""}={}){
/*# sourceURL="config" */;
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
if(!(((key1 === "url") || (key1 === "revision")) || (key1 === "path"))){
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
if(data1.path !== undefined){
let data4 = data1.path;
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
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
let data5 = data.platform;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/0/type",keyword:"type",params:{type: "string"}});
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}});
}
if(data5.kind !== undefined){
let data6 = data5.kind;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
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
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/anyOf",keyword:"anyOf",params:{}});
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
let data7 = data.argocd;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key2 in data7){
if(!((((key2 === "namespace") || (key2 === "serviceAccount")) || (key2 === "signatureKeys")) || (key2 === "destination"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd",keyword:"additionalProperties",params:{additionalProperty: key2}});
}
}
if(data7.namespace !== undefined){
let data8 = data7.namespace;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/namespace",keyword:"type",params:{type: "string"}});
}
}
if(data7.serviceAccount !== undefined){
let data9 = data7.serviceAccount;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/serviceAccount",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/serviceAccount",keyword:"type",params:{type: "string"}});
}
}
if(data7.signatureKeys !== undefined){
let data10 = data7.signatureKeys;
if(Array.isArray(data10)){
if(data10.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys",keyword:"minItems",params:{limit: 1}});
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(typeof data11 === "string"){
if(!pattern8.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys/" + i0,keyword:"pattern",params:{pattern: "^[0-9A-F]{16}$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys/" + i0,keyword:"type",params:{type: "string"}});
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys",keyword:"uniqueItems",params:{i: i1, j: j0}});
break;
}
indices0[item0] = i1;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/signatureKeys",keyword:"type",params:{type: "array"}});
}
}
if(data7.destination !== undefined){
let data12 = data7.destination;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",keyword:"type",params:{type: "object"}});
}
const _errs35 = errors;
let valid8 = false;
let passing0 = null;
const _errs36 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/required",keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data12){
if(!(key3 === "name")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data12.name !== undefined){
let data13 = data12.name;
if(typeof data13 === "string"){
if(!pattern9.test(data13)){
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
var _valid1 = _errs36 === errors;
if(_valid1){
valid8 = true;
passing0 = 0;
}
const _errs41 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.server === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/required",keyword:"required",params:{missingProperty: "server"}});
}
for(const key4 in data12){
if(!(key4 === "server")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data12.server !== undefined){
let data14 = data12.server;
if(typeof data14 === "string"){
if(!pattern10.test(data14)){
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
var _valid1 = _errs41 === errors;
if(_valid1 && valid8){
valid8 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid8 = true;
passing0 = 1;
}
}
if(!valid8){
errors = (vErrors ??= []).push({instancePath:instancePath+"/argocd/destination",schemaPath:"#/properties/argocd/properties/destination/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
}
else {
errors = _errs35;
if(vErrors !== null){
if(_errs35){
vErrors.length = _errs35;
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
let data15 = data.namespaces;
if(!((data15 === "managed") || (data15 === "existing"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespaces",keyword:"enum",params:{allowedValues: ["managed","existing"]}});
}
let data16 = data.cluster;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.label === undefined){
data16.label = "cluster";
}
for(const key5 in data16){
if(!((key5 === "label") || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
let data17 = data16.label;
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/label",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/label",keyword:"type",params:{type: "string"}});
}
if(data16.name !== undefined){
let data18 = data16.name;
if(typeof data18 === "string"){
if(func3(data18) > 63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cluster/name",keyword:"maxLength",params:{limit: 63}});
}
if(!pattern12.test(data18)){
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
let data19 = data.grafana;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.name === undefined){
data19.name = "grafana";
}
if(data19.folder === undefined){
data19.folder = "GitOps";
}
if(data19.selector === undefined){
data19.selector = {"dashboards":"grafana"};
}
if(data19.adminSecret === undefined){
data19.adminSecret = "grafana-admin";
}
if(data19.operator === undefined){
data19.operator = {};
}
if(data19.deploy === undefined){
data19.deploy = "all";
}
if(data19.expose === undefined){
data19.expose = true;
}
if(data19.timeRange === undefined){
data19.timeRange = "6h";
}
if(data19.refresh === undefined){
data19.refresh = "1m";
}
if(data19.namespace === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"required",params:{missingProperty: "namespace"}});
}
for(const key6 in data19){
if(!(fields1.has(key6))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana",keyword:"additionalProperties",params:{additionalProperty: key6}});
}
}
if(data19.namespace !== undefined){
let data20 = data19.namespace;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/namespace",keyword:"type",params:{type: "string"}});
}
}
let data21 = data19.name;
if(typeof data21 === "string"){
if(func3(data21) > 40){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"maxLength",params:{limit: 40}});
}
if(!pattern0.test(data21)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/name",keyword:"type",params:{type: "string"}});
}
let data22 = data19.folder;
if(typeof data22 === "string"){
if(!pattern9.test(data22)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/folder",keyword:"pattern",params:{pattern: "^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/folder",keyword:"type",params:{type: "string"}});
}
let data23 = data19.selector;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(Object.keys(data23).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key7 in data23){
const _errs65 = errors;
if(typeof key7 === "string"){
if(!pattern16.test(key7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key7});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"type",params:{type: "string"},propertyName:key7});
}
var valid13 = _errs65 === errors;
if(!valid13){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/selector",keyword:"propertyNames",params:{propertyName: key7}});
}
}
for(const key8 in data23){
let data24 = data23[key8];
if(typeof data24 === "string"){
if(!pattern17.test(data24)){
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
let data25 = data19.adminSecret;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/adminSecret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/adminSecret",keyword:"type",params:{type: "string"}});
}
let data26 = data19.operator;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.install === undefined){
data26.install = false;
}
if(data26.namespace === undefined){
data26.namespace = "grafana-operator";
}
if(data26.channel === undefined){
data26.channel = "v5";
}
for(const key9 in data26){
if(!(((key9 === "install") || (key9 === "namespace")) || (key9 === "channel"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator",keyword:"additionalProperties",params:{additionalProperty: key9}});
}
}
if(typeof data26.install !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/install",keyword:"type",params:{type: "boolean"}});
}
let data28 = data26.namespace;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/operator/namespace",keyword:"type",params:{type: "string"}});
}
let data29 = data26.channel;
if(typeof data29 === "string"){
if(!pattern9.test(data29)){
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
let data30 = data19.deploy;
if(!(((data30 === "all") || (data30 === "dashboards")) || (data30 === "nothing"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/deploy",keyword:"enum",params:{allowedValues: ["all","dashboards","nothing"]}});
}
if(data19.version !== undefined){
let data31 = data19.version;
if(typeof data31 === "string"){
if(!pattern21.test(data31)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/version",keyword:"pattern",params:{pattern: "^(?:[0-9]+\\.[0-9]+\\.[0-9]+|(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64}))$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/version",keyword:"type",params:{type: "string"}});
}
}
if(typeof data19.expose !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/expose",keyword:"type",params:{type: "boolean"}});
}
if(data19.oauthProxy !== undefined){
let data33 = data19.oauthProxy;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.sessionSecret === undefined){
data33.sessionSecret = "grafana-session";
}
if(data33.image === undefined){
data33.image = "quay.io/openshift/origin-oauth-proxy:4.16";
}
for(const key10 in data33){
if(!((key10 === "sessionSecret") || (key10 === "image"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy",keyword:"additionalProperties",params:{additionalProperty: key10}});
}
}
let data34 = data33.sessionSecret;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/sessionSecret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/oauthProxy/sessionSecret",keyword:"type",params:{type: "string"}});
}
let data35 = data33.image;
if(typeof data35 === "string"){
if(!pattern23.test(data35)){
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
if(data19.storage !== undefined){
let data36 = data19.storage;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.size === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage",keyword:"required",params:{missingProperty: "size"}});
}
for(const key11 in data36){
if(!((key11 === "size") || (key11 === "storageClass"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage",keyword:"additionalProperties",params:{additionalProperty: key11}});
}
}
if(data36.size !== undefined){
let data37 = data36.size;
if(typeof data37 === "string"){
if(!pattern24.test(data37)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/size",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/storage/size",keyword:"type",params:{type: "string"}});
}
}
if(data36.storageClass !== undefined){
let data38 = data36.storageClass;
if(typeof data38 === "string"){
if(!pattern0.test(data38)){
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
if(data19.resources !== undefined){
let data39 = data19.resources;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key12 in data39){
if(!((key12 === "requests") || (key12 === "limits"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources",keyword:"additionalProperties",params:{additionalProperty: key12}});
}
}
if(data39.requests !== undefined){
let data40 = data39.requests;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key13 in data40){
if(!((key13 === "cpu") || (key13 === "memory"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests",keyword:"additionalProperties",params:{additionalProperty: key13}});
}
}
if(data40.cpu !== undefined){
let data41 = data40.cpu;
if(typeof data41 === "string"){
if(!pattern24.test(data41)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/cpu",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/requests/cpu",keyword:"type",params:{type: "string"}});
}
}
if(data40.memory !== undefined){
let data42 = data40.memory;
if(typeof data42 === "string"){
if(!pattern24.test(data42)){
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
if(data39.limits !== undefined){
let data43 = data39.limits;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key14 in data43){
if(!((key14 === "cpu") || (key14 === "memory"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits",keyword:"additionalProperties",params:{additionalProperty: key14}});
}
}
if(data43.cpu !== undefined){
let data44 = data43.cpu;
if(typeof data44 === "string"){
if(!pattern24.test(data44)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/cpu",keyword:"pattern",params:{pattern: "^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/resources/limits/cpu",keyword:"type",params:{type: "string"}});
}
}
if(data43.memory !== undefined){
let data45 = data43.memory;
if(typeof data45 === "string"){
if(!pattern24.test(data45)){
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
if(data19.url !== undefined){
let data46 = data19.url;
if(typeof data46 === "string"){
if(!pattern30.test(data46)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/url",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/url",keyword:"type",params:{type: "string"}});
}
}
let data47 = data19.timeRange;
if(typeof data47 === "string"){
if(func3(data47) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data47)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/timeRange",keyword:"type",params:{type: "string"}});
}
let data48 = data19.refresh;
if(typeof data48 === "string"){
if(func3(data48) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grafana/refresh",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data48)){
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
let data49 = data.sources;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(Object.keys(data49).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"minProperties",params:{limit: 1}});
}
for(const key15 in data49){
const _errs125 = errors;
const _errs127 = errors;
const _errs128 = errors;
if(typeof key15 === "string"){
if(!pattern33.test(key15)){
errors = (vErrors ??= []).push({});
}
}
var valid22 = _errs128 === errors;
if(valid22){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/propertyNames/not",keyword:"not",params:{},propertyName:key15});
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
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
var valid21 = _errs125 === errors;
if(!valid21){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources",keyword:"propertyNames",params:{propertyName: key15}});
}
}
for(const key16 in data49){
let data50 = data49[key16];
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sources/" + key16.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "kind"}});
}
if(data50.kind !== undefined){
let data51 = data50.kind;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
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
let data52 = data.receivers;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key17 in data52){
const _errs137 = errors;
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
var valid25 = _errs137 === errors;
if(!valid25){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"propertyNames",params:{propertyName: key17}});
}
}
for(const key18 in data52){
let data53 = data52[key18];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key18.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: "kind"}});
}
if(data53.kind !== undefined){
let data54 = data53.kind;
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
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
let data55 = data.routes;
if(Array.isArray(data55)){
const len1 = data55.length;
for(let i2=0; i2<len1; i2++){
let data56 = data55[i2];
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.continue === undefined){
data56.continue = false;
}
if(data56.repeatInterval === undefined){
data56.repeatInterval = "4h";
}
if(data56.groupWait === undefined){
data56.groupWait = "30s";
}
if(data56.groupInterval === undefined){
data56.groupInterval = "5m";
}
for(const key19 in data56){
if(!(fields2.has(key19))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2,keyword:"additionalProperties",params:{additionalProperty: key19}});
}
}
if(data56.match !== undefined){
let data57 = data56.match;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
if(Object.keys(data57).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/match",keyword:"minProperties",params:{limit: 1}});
}
for(const key20 in data57){
const _errs152 = errors;
if(typeof key20 === "string"){
if(!pattern11.test(key20)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/match",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key20});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/match",keyword:"type",params:{type: "string"},propertyName:key20});
}
var valid31 = _errs152 === errors;
if(!valid31){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/match",keyword:"propertyNames",params:{propertyName: key20}});
}
}
for(const key21 in data57){
if(typeof data57[key21] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/match/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/match",keyword:"type",params:{type: "object"}});
}
}
if(data56.matchers !== undefined){
let data59 = data56.matchers;
if(Array.isArray(data59)){
if(data59.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/matchers",keyword:"minItems",params:{limit: 1}});
}
const len2 = data59.length;
for(let i3=0; i3<len2; i3++){
let data60 = data59[i3];
if(typeof data60 === "string"){
if(!pattern39.test(data60)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/matchers/" + i3,keyword:"pattern",params:{pattern: "^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/matchers/" + i3,keyword:"type",params:{type: "string"}});
}
}
let i4 = data59.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data59[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/matchers",keyword:"uniqueItems",params:{i: i4, j: j1}});
break;
}
indices1[item1] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/matchers",keyword:"type",params:{type: "array"}});
}
}
if(data56.receiver !== undefined){
let data61 = data56.receiver;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/receiver",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/receiver",keyword:"type",params:{type: "string"}});
}
}
if(data56.receivers !== undefined){
let data62 = data56.receivers;
if(Array.isArray(data62)){
if(data62.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/receivers",keyword:"minItems",params:{limit: 1}});
}
const len3 = data62.length;
for(let i5=0; i5<len3; i5++){
let data63 = data62[i5];
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/receivers/" + i5,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/receivers/" + i5,keyword:"type",params:{type: "string"}});
}
}
let i6 = data62.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data62[i6];
if(typeof item2 !== "string"){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/receivers",keyword:"uniqueItems",params:{i: i6, j: j2}});
break;
}
indices2[item2] = i6;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/receivers",keyword:"type",params:{type: "array"}});
}
}
if(typeof data56.continue !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/continue",keyword:"type",params:{type: "boolean"}});
}
let data65 = data56.repeatInterval;
if(typeof data65 === "string"){
if(func3(data65) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/repeatInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data65)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/repeatInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/repeatInterval",keyword:"type",params:{type: "string"}});
}
if(data56.groupBy !== undefined){
let data66 = data56.groupBy;
if(Array.isArray(data66)){
const len4 = data66.length;
for(let i7=0; i7<len4; i7++){
let data67 = data66[i7];
if(typeof data67 === "string"){
if(!pattern11.test(data67)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupBy/" + i7,keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupBy/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupBy",keyword:"type",params:{type: "array"}});
}
}
let data68 = data56.groupWait;
if(typeof data68 === "string"){
if(func3(data68) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupWait",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data68)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupWait",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupWait",keyword:"type",params:{type: "string"}});
}
let data69 = data56.groupInterval;
if(typeof data69 === "string"){
if(func3(data69) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupInterval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data69)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/groupInterval",keyword:"type",params:{type: "string"}});
}
if(data56.mute !== undefined){
let data70 = data56.mute;
if(Array.isArray(data70)){
const len5 = data70.length;
for(let i8=0; i8<len5; i8++){
let data71 = data70[i8];
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/mute/" + i8,keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/mute/" + i8,keyword:"type",params:{type: "string"}});
}
}
let i9 = data70.length;
let j3;
if(i9 > 1){
const indices3 = {};
for(;i9--;){
let item3 = data70[i9];
if(typeof item3 !== "string"){
continue;
}
if(typeof indices3[item3] == "number"){
j3 = indices3[item3];
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/mute",keyword:"uniqueItems",params:{i: i9, j: j3}});
break;
}
indices3[item3] = i9;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2+"/mute",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes/" + i2,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/routes",keyword:"type",params:{type: "array"}});
}
let data72 = data.muteTimes;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key22 in data72){
const _errs185 = errors;
if(typeof key22 === "string"){
if(!pattern0.test(key22)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key22});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"type",params:{type: "string"},propertyName:key22});
}
var valid44 = _errs185 === errors;
if(!valid44){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes",keyword:"propertyNames",params:{propertyName: key22}});
}
}
for(const key23 in data72){
let data73 = data72[key23];
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(Object.keys(data73).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});
}
for(const key24 in data73){
if(!((key24 === "weekdays") || (key24 === "times"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key24}});
}
}
if(data73.weekdays !== undefined){
let data74 = data73.weekdays;
if(Array.isArray(data74)){
if(data74.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"minItems",params:{limit: 1}});
}
const len6 = data74.length;
for(let i10=0; i10<len6; i10++){
let data75 = data74[i10];
if(!(((((((data75 === "sunday") || (data75 === "monday")) || (data75 === "tuesday")) || (data75 === "wednesday")) || (data75 === "thursday")) || (data75 === "friday")) || (data75 === "saturday"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays/" + i10,keyword:"enum",params:{allowedValues: ["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]}});
}
}
let i11 = data74.length;
let j4;
if(i11 > 1){
outer0:
for(;i11--;){
for(j4 = i11; j4--;){
if(func0(data74[i11], data74[j4])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/weekdays",keyword:"uniqueItems",params:{i: i11, j: j4}});
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
if(data73.times !== undefined){
let data76 = data73.times;
if(Array.isArray(data76)){
if(data76.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times",keyword:"minItems",params:{limit: 1}});
}
const len7 = data76.length;
for(let i12=0; i12<len7; i12++){
let data77 = data76[i12];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.from === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12,keyword:"required",params:{missingProperty: "from"}});
}
if(data77.to === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12,keyword:"required",params:{missingProperty: "to"}});
}
for(const key25 in data77){
if(!((key25 === "from") || (key25 === "to"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12,keyword:"additionalProperties",params:{additionalProperty: key25}});
}
}
if(data77.from !== undefined){
let data78 = data77.from;
if(typeof data78 === "string"){
if(!pattern48.test(data78)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12+"/from",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12+"/from",keyword:"type",params:{type: "string"}});
}
}
if(data77.to !== undefined){
let data79 = data77.to;
if(typeof data79 === "string"){
if(!pattern48.test(data79)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12+"/to",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12+"/to",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/muteTimes/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/times/" + i12,keyword:"type",params:{type: "object"}});
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
let data80 = data.heartbeat;
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.interval === undefined){
data80.interval = "5m";
}
if(data80.receiver === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat",keyword:"required",params:{missingProperty: "receiver"}});
}
for(const key26 in data80){
if(!((key26 === "receiver") || (key26 === "interval"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat",keyword:"additionalProperties",params:{additionalProperty: key26}});
}
}
if(data80.receiver !== undefined){
let data81 = data80.receiver;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/receiver",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/receiver",keyword:"type",params:{type: "string"}});
}
}
let data82 = data80.interval;
if(typeof data82 === "string"){
if(func3(data82) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/heartbeat/interval",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data82)){
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
let data83 = data.alerts;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key27 in data83){
let data84 = data83[key27];
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.enabled === undefined){
data84.enabled = true;
}
for(const key28 in data84){
if(!(((((((key28 === "enabled") || (key28 === "for")) || (key28 === "keepFiringFor")) || (key28 === "severity")) || (key28 === "thresholds")) || (key28 === "labels")) || (key28 === "sources"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key28}});
}
}
if(typeof data84.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",keyword:"type",params:{type: "boolean"}});
}
if(data84.for !== undefined){
let data86 = data84.for;
if(typeof data86 === "string"){
if(func3(data86) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data86)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data84.keepFiringFor !== undefined){
let data87 = data84.keepFiringFor;
if(typeof data87 === "string"){
if(func3(data87) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data87)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"type",params:{type: "string"}});
}
}
if(data84.severity !== undefined){
let data88 = data84.severity;
if(!(((data88 === "critical") || (data88 === "warning")) || (data88 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data84.thresholds !== undefined){
let data89 = data84.thresholds;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
for(const key29 in data89){
let data90 = data89[key29];
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 <= 0 || isNaN(data90)){
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
if(data84.labels !== undefined){
let data91 = data84.labels;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
for(const key30 in data91){
const _errs230 = errors;
if(typeof key30 === "string"){
if(!pattern11.test(key30)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key30});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "string"},propertyName:key30});
}
var valid57 = _errs230 === errors;
if(!valid57){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"propertyNames",params:{propertyName: key30}});
}
}
for(const key31 in data91){
let data92 = data91[key31];
if(typeof data92 === "string"){
if(!pattern55.test(data92)){
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
if(data84.sources !== undefined){
let data93 = data84.sources;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
for(const key32 in data93){
const _errs237 = errors;
if(typeof key32 === "string"){
if(!pattern0.test(key32)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},propertyName:key32});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"type",params:{type: "string"},propertyName:key32});
}
var valid59 = _errs237 === errors;
if(!valid59){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources",keyword:"propertyNames",params:{propertyName: key32}});
}
}
for(const key33 in data93){
let data94 = data93[key33];
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(Object.keys(data94).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"minProperties",params:{limit: 1}});
}
for(const key34 in data94){
if(!((((((key34 === "enabled") || (key34 === "for")) || (key34 === "keepFiringFor")) || (key34 === "severity")) || (key34 === "thresholds")) || (key34 === "labels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"additionalProperties",params:{additionalProperty: key34}});
}
}
if(data94.enabled !== undefined){
if(typeof data94.enabled !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/enabled",keyword:"type",params:{type: "boolean"}});
}
}
if(data94.for !== undefined){
let data96 = data94.for;
if(typeof data96 === "string"){
if(func3(data96) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data96)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/for",keyword:"type",params:{type: "string"}});
}
}
if(data94.keepFiringFor !== undefined){
let data97 = data94.keepFiringFor;
if(typeof data97 === "string"){
if(func3(data97) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data97)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/keepFiringFor",keyword:"type",params:{type: "string"}});
}
}
if(data94.severity !== undefined){
let data98 = data94.severity;
if(!(((data98 === "critical") || (data98 === "warning")) || (data98 === "info"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity",keyword:"enum",params:{allowedValues: ["critical","warning","info"]}});
}
}
if(data94.thresholds !== undefined){
let data99 = data94.thresholds;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
for(const key35 in data99){
let data100 = data99[key35];
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 <= 0 || isNaN(data100)){
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
if(data94.labels !== undefined){
let data101 = data94.labels;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key36 in data101){
const _errs257 = errors;
if(typeof key36 === "string"){
if(!pattern11.test(key36)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"pattern",params:{pattern: "^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},propertyName:key36});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"type",params:{type: "string"},propertyName:key36});
}
var valid63 = _errs257 === errors;
if(!valid63){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alerts/" + key27.replace(/~/g, "~0").replace(/\//g, "~1")+"/sources/" + key33.replace(/~/g, "~0").replace(/\//g, "~1")+"/labels",keyword:"propertyNames",params:{propertyName: key36}});
}
}
for(const key37 in data101){
let data102 = data101[key37];
if(typeof data102 === "string"){
if(!pattern55.test(data102)){
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
let data103 = data.secrets;
const _errs263 = errors;
let valid65 = false;
const _errs264 = errors;
if(!(((data103 === "existing") || (data103 === "sealed-secrets")) || (data103 === "sops"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/0/enum",keyword:"enum",params:{allowedValues: ["existing","sealed-secrets","sops"]}});
}
var _valid2 = _errs264 === errors;
valid65 = valid65 || _valid2;
if(!valid65){
const _errs265 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.kind === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/required",keyword:"required",params:{missingProperty: "kind"}});
}
if(data103.store === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/required",keyword:"required",params:{missingProperty: "store"}});
}
for(const key38 in data103){
if(!((((key38 === "kind") || (key38 === "store")) || (key38 === "key")) || (key38 === "refreshInterval"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}});
}
}
if(data103.kind !== undefined){
if("external-secrets" !== data103.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/kind",schemaPath:"#/properties/secrets/anyOf/1/properties/kind/const",keyword:"const",params:{allowedValue: "external-secrets"}});
}
}
if(data103.store !== undefined){
let data105 = data103.store;
if(typeof data105 === "string"){
if(!pattern0.test(data105)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/store",schemaPath:"#/properties/secrets/anyOf/1/properties/store/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/store",schemaPath:"#/properties/secrets/anyOf/1/properties/store/type",keyword:"type",params:{type: "string"}});
}
}
if(data103.key !== undefined){
let data106 = data103.key;
if(typeof data106 === "string"){
if(!pattern62.test(data106)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/key",schemaPath:"#/properties/secrets/anyOf/1/properties/key/pattern",keyword:"pattern",params:{pattern: "^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/key",schemaPath:"#/properties/secrets/anyOf/1/properties/key/type",keyword:"type",params:{type: "string"}});
}
}
if(data103.refreshInterval !== undefined){
let data107 = data103.refreshInterval;
if(typeof data107 === "string"){
if(func3(data107) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/refreshInterval",schemaPath:"#/properties/secrets/anyOf/1/properties/refreshInterval/minLength",keyword:"minLength",params:{limit: 1}});
}
if(!pattern31.test(data107)){
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
var _valid2 = _errs265 === errors;
valid65 = valid65 || _valid2;
}
if(!valid65){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",schemaPath:"#/properties/secrets/anyOf",keyword:"anyOf",params:{}});
}
else {
errors = _errs263;
if(vErrors !== null){
if(_errs263){
vErrors.length = _errs263;
}
else {
vErrors = null;
}
}
}
if(data.review !== undefined){
let data108 = data.review;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.image === undefined){
data108.image = "node:22.23.2";
}
if(data108.forges === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"required",params:{missingProperty: "forges"}});
}
for(const key39 in data108){
if(!(((key39 === "forges") || (key39 === "image")) || (key39 === "failOn"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"additionalProperties",params:{additionalProperty: key39}});
}
}
if(data108.forges !== undefined){
let data109 = data108.forges;
if(Array.isArray(data109)){
if(data109.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"minItems",params:{limit: 1}});
}
const len8 = data109.length;
for(let i13=0; i13<len8; i13++){
let data110 = data109[i13];
if(!((data110 === "github") || (data110 === "gitlab"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges/" + i13,keyword:"enum",params:{allowedValues: ["github","gitlab"]}});
}
}
let i14 = data109.length;
let j5;
if(i14 > 1){
outer1:
for(;i14--;){
for(j5 = i14; j5--;){
if(func0(data109[i14], data109[j5])){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/forges",keyword:"uniqueItems",params:{i: i14, j: j5}});
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
let data111 = data108.image;
if(typeof data111 === "string"){
if(!pattern23.test(data111)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/image",keyword:"type",params:{type: "string"}});
}
if(data108.failOn !== undefined){
let data112 = data108.failOn;
if(!((data112 === "stop") || (data112 === "look"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/review/failOn",keyword:"enum",params:{allowedValues: ["stop","look"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/review",keyword:"type",params:{type: "object"}});
}
}
if(data.overlays !== undefined){
let data113 = data.overlays;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(Object.keys(data113).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"minProperties",params:{limit: 1}});
}
for(const key40 in data113){
const _errs286 = errors;
const _errs288 = errors;
const _errs289 = errors;
if(typeof key40 === "string"){
if(!pattern65.test(key40)){
errors = (vErrors ??= []).push({});
}
}
var valid72 = _errs289 === errors;
if(valid72){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",schemaPath:"#/properties/overlays/propertyNames/not",keyword:"not",params:{},propertyName:key40});
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
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
var valid71 = _errs286 === errors;
if(!valid71){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overlays",keyword:"propertyNames",params:{propertyName: key40}});
}
}
for(const key41 in data113){
let data114 = data113[key41];
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
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
const pattern68 = new RegExp("^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$", "u");
const pattern70 = new RegExp("^[A-Za-z0-9.-]+:[0-9]{1,5}$", "u");
const pattern73 = new RegExp("^[-._a-zA-Z0-9]+$", "u");
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
if(!pattern68.test(data1)){
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
if(!pattern68.test(data2)){
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
if(!pattern70.test(data3)){
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
if(!pattern9.test(data5)){
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
if(!pattern73.test(data8)){
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
if(!pattern73.test(data2)){
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
if(!pattern73.test(data2)){
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
if(!pattern9.test(data3)){
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
if(!pattern73.test(data2)){
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
const pattern81 = new RegExp("^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$", "u");
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
if(!pattern81.test(data0)){
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
if(!pattern73.test(data3)){
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
if(!pattern30.test(data0)){
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
if(!pattern73.test(data3)){
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
if(!pattern73.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/usernameKey",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/basicAuth/usernameKey",keyword:"type",params:{type: "string"}});
}
let data7 = data4.passwordKey;
if(typeof data7 === "string"){
if(!pattern73.test(data7)){
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
const pattern94 = new RegExp("^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$", "u");
const pattern95 = new RegExp("^/[\\w.~%!$&'()*+,;=:@/?#-]*$", "u");
const pattern99 = new RegExp("^[A-Za-z0-9_-]+$", "u");
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
if(!pattern16.test(key1)){
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
if(!pattern17.test(data2)){
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
if(!pattern94.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern95.test(data5)){
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
if(!pattern31.test(data6)){
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
if(!pattern31.test(data7)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
if(data.url !== undefined){
let data8 = data.url;
if(typeof data8 === "string"){
if(!pattern30.test(data8)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
let data9 = data.module;
if(typeof data9 === "string"){
if(!pattern99.test(data9)){
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
if(!pattern16.test(key1)){
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
if(!pattern17.test(data3)){
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
if(!pattern94.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data6 = data.path;
if(typeof data6 === "string"){
if(!pattern95.test(data6)){
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
if(!pattern31.test(data7)){
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
if(!pattern31.test(data8)){
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
if(!pattern9.test(data1)){
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
const pattern122 = new RegExp("^[0-9]+\\.[0-9]+(\\.[0-9]+)?$", "u");
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
if(!pattern16.test(key1)){
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
if(!pattern17.test(data2)){
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
if(!pattern94.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern95.test(data5)){
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
if(!pattern31.test(data6)){
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
if(!pattern31.test(data7)){
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
if(!pattern73.test(data11)){
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
if(!pattern31.test(data20)){
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
if(!pattern122.test(data25)){
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
const pattern131 = new RegExp("^[a-zA-Z_:][a-zA-Z0-9_:]*$", "u");
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
if(!pattern16.test(key1)){
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
if(!pattern17.test(data2)){
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
if(!pattern94.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern95.test(data5)){
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
if(!pattern31.test(data6)){
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
if(!pattern31.test(data7)){
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
if(!pattern131.test(data10)){
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
if(!pattern131.test(data11)){
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
if(!pattern11.test(data13)){
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
if(!pattern9.test(data15)){
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
if(!pattern131.test(data16)){
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
if(!pattern131.test(data17)){
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
if(!pattern131.test(data18)){
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
if(!pattern131.test(data19)){
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
if(!pattern131.test(data20)){
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
if(!pattern131.test(data21)){
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
if(!pattern131.test(data22)){
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
if(!pattern11.test(data23)){
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
if(!pattern30.test(data26)){
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
if(!pattern31.test(data35)){
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
if(!pattern122.test(data37)){
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
if(!pattern16.test(key1)){
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
if(!pattern17.test(data2)){
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
if(!pattern94.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern95.test(data5)){
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
if(!pattern31.test(data6)){
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
if(!pattern31.test(data7)){
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
if(!pattern16.test(key1)){
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
if(!pattern17.test(data2)){
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
if(!pattern94.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern95.test(data5)){
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
if(!pattern31.test(data6)){
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
if(!pattern31.test(data7)){
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
if(!pattern16.test(key1)){
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
if(!pattern17.test(data2)){
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
if(!pattern94.test(data4)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"pattern",params:{pattern: "^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: "string"}});
}
let data5 = data.path;
if(typeof data5 === "string"){
if(!pattern95.test(data5)){
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
if(!pattern31.test(data6)){
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
if(!pattern31.test(data7)){
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
if(!pattern23.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"pattern",params:{pattern: "^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$"}});
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
if(!pattern31.test(data3)){
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
const pattern182 = new RegExp("^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$", "u");
function validate27(data, {instancePath=""}={}){
/*# sourceURL="source9" */;
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.scheme === undefined) && (missing0 = "scheme")){
errors = (vErrors ??= []).push({});
}
else {
if(data.scheme !== undefined){
const _errs4 = errors;
if("https" !== data.scheme){
errors = (vErrors ??= []).push({});
}
var valid2 = _errs4 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data.managedBy !== undefined){
const _errs5 = errors;
if("nobody" !== data.managedBy){
errors = (vErrors ??= []).push({});
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
}
}
}
var _valid0 = _errs3 === errors;
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.ca === undefined){
errors = (vErrors ??= []).push({instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "ca"}});
}
}
var _valid0 = _errs6 === errors;
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
for(const key0 in data){
if(!(fields7.has(key0))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key0}});
}
}
if(data.namespace !== undefined){
let data2 = data.namespace;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/namespace",keyword:"type",params:{type: "string"}});
}
}
let data3 = data.selector;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"minProperties",params:{limit: 1}});
}
for(const key1 in data3){
const _errs12 = errors;
if(typeof key1 === "string"){
if(!pattern16.test(key1)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"pattern",params:{pattern: "^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},propertyName:key1});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"type",params:{type: "string"},propertyName:key1});
}
var valid4 = _errs12 === errors;
if(!valid4){
errors = (vErrors ??= []).push({instancePath:instancePath+"/selector",keyword:"propertyNames",params:{propertyName: key1}});
}
}
for(const key2 in data3){
let data4 = data3[key2];
if(typeof data4 === "string"){
if(!pattern17.test(data4)){
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
let data6 = data.path;
if(typeof data6 === "string"){
if(!pattern95.test(data6)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"pattern",params:{pattern: "^/[\\w.~%!$&'()*+,;=:@/?#-]*$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/path",keyword:"type",params:{type: "string"}});
}
let data7 = data.scheme;
if(!((data7 === "http") || (data7 === "https"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scheme",keyword:"enum",params:{allowedValues: ["http","https"]}});
}
if(data.ca !== undefined){
let data8 = data.ca;
const _errs24 = errors;
let valid6 = false;
let passing0 = null;
const _errs25 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.configMap === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/oneOf/0/required",keyword:"required",params:{missingProperty: "configMap"}});
}
}
var _valid1 = _errs25 === errors;
if(_valid1){
valid6 = true;
passing0 = 0;
}
const _errs26 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.secret === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/oneOf/1/required",keyword:"required",params:{missingProperty: "secret"}});
}
}
var _valid1 = _errs26 === errors;
if(_valid1 && valid6){
valid6 = false;
passing0 = [passing0, 1];
}
else {
if(_valid1){
valid6 = true;
passing0 = 1;
}
}
if(!valid6){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",schemaPath:"#/properties/ca/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}});
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"required",params:{missingProperty: "key"}});
}
for(const key3 in data8){
if(!((((key3 === "configMap") || (key3 === "secret")) || (key3 === "key")) || (key3 === "serverName"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca",keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data8.configMap !== undefined){
let data9 = data8.configMap;
if(!((data9 === "openshift-service-ca.crt") || (data9 === "kube-root-ca.crt"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/configMap",keyword:"enum",params:{allowedValues: ["openshift-service-ca.crt","kube-root-ca.crt"]}});
}
}
if(data8.secret !== undefined){
let data10 = data8.secret;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/secret",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/secret",keyword:"type",params:{type: "string"}});
}
}
if(data8.key !== undefined){
let data11 = data8.key;
if(typeof data11 === "string"){
if(!pattern73.test(data11)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/key",keyword:"pattern",params:{pattern: "^[-._a-zA-Z0-9]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ca/key",keyword:"type",params:{type: "string"}});
}
}
if(data8.serverName !== undefined){
let data12 = data8.serverName;
if(typeof data12 === "string"){
if(!pattern182.test(data12)){
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
let data13 = data.managedBy;
if(!((data13 === "kserve") || (data13 === "nobody"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedBy",keyword:"enum",params:{allowedValues: ["kserve","nobody"]}});
}
if(data.service !== undefined){
let data14 = data.service;
if(typeof data14 === "string"){
if(func3(data14) > 33){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"maxLength",params:{limit: 33}});
}
if(!pattern0.test(data14)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"pattern",params:{pattern: "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/service",keyword:"type",params:{type: "string"}});
}
}
let data15 = data.interval;
if(typeof data15 === "string"){
if(func3(data15) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"minLength",params:{limit: 2}});
}
if(!pattern31.test(data15)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/interval",keyword:"type",params:{type: "string"}});
}
let data16 = data.timeout;
if(typeof data16 === "string"){
if(func3(data16) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minLength",params:{limit: 2}});
}
if(!pattern31.test(data16)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "string"}});
}
let data17 = data.pods;
if(typeof data17 === "string"){
if(func3(data17) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pods",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pods",keyword:"type",params:{type: "string"}});
}
let data18 = data.deployments;
if(typeof data18 === "string"){
if(func3(data18) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployments",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/deployments",keyword:"type",params:{type: "string"}});
}
if(data.slo !== undefined){
let data19 = data.slo;
const _errs48 = errors;
let valid8 = true;
const _errs49 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.sli !== undefined){
let data20 = data19.sli;
if(!((data20 === "latency") || (data20 === "ttft"))){
errors = (vErrors ??= []).push({});
}
}
}
var _valid2 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs51 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.threshold === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/then/required",keyword:"required",params:{missingProperty: "threshold"}});
}
}
var _valid2 = _errs51 === errors;
valid8 = _valid2;
}
if(!valid8){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",schemaPath:"#/properties/slo/if",keyword:"if",params:{failingKeyword: "then"}});
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.window === undefined){
data19.window = "30d";
}
if(data19.objective === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "objective"}});
}
if(data19.sli === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"required",params:{missingProperty: "sli"}});
}
for(const key4 in data19){
if(!((((key4 === "objective") || (key4 === "sli")) || (key4 === "window")) || (key4 === "threshold"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo",keyword:"additionalProperties",params:{additionalProperty: key4}});
}
}
if(data19.objective !== undefined){
let data21 = data19.objective;
if((typeof data21 == "number") && (isFinite(data21))){
if(data21 > 99.999 || isNaN(data21)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"maximum",params:{comparison: "<=", limit: 99.999}});
}
if(data21 < 94 || isNaN(data21)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"minimum",params:{comparison: ">=", limit: 94}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/objective",keyword:"type",params:{type: "number"}});
}
}
if(data19.sli !== undefined){
let data22 = data19.sli;
if(!(((data22 === "availability") || (data22 === "latency")) || (data22 === "ttft"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/sli",keyword:"enum",params:{allowedValues: ["availability","latency","ttft"]}});
}
}
let data23 = data19.window;
if(typeof data23 === "string"){
if(func3(data23) < 2){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"minLength",params:{limit: 2}});
}
if(!pattern31.test(data23)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slo/window",keyword:"type",params:{type: "string"}});
}
if(data19.threshold !== undefined){
let data24 = data19.threshold;
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 <= 0 || isNaN(data24)){
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
let data25 = data.version;
if(typeof data25 === "string"){
if(!pattern122.test(data25)){
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
config: {"type":"object","title":"Model observability","additionalProperties":false,"required":["name","repository","platform","grafana","sources","receivers","overlays"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40,"description":"Name of the whole: the Argo CD project, the folder under apps/ and a label on every object."},"repository":{"type":"object","description":"The Git repository that Argo CD reads this output from.","additionalProperties":false,"required":["url"],"properties":{"url":{"type":"string","pattern":"^(?:https?://|ssh://|git@|file:///)[\\w.~%:@/+=,-]+$","description":"Address that Argo CD clones, and the root of links to runbooks."},"revision":{"type":"string","pattern":"^[A-Za-z0-9][A-Za-z0-9._/-]*$","default":"main","description":"Branch, tag or commit that is deployed."},"path":{"type":"string","pattern":"^(\\.|(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+(/(?!\\.{1,2}(/|$))[A-Za-z0-9._-]+)*)$","description":"Folder of the repository that this output is in, from its top: `platform/observability`. Applications, links to runbooks and pipelines name it. Default: where the output folder is below the top of its Git repository; `.` is the top."}}},"platform":{"description":"How the cluster is watched: the name of a platform, or an object with `kind` and its options.","anyOf":[{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"additionalProperties":true}]},"argocd":{"type":"object","description":"The Argo CD that deploys the overlays.","additionalProperties":false,"default":{},"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace of Argo CD. The platform knows the usual one."},"serviceAccount":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Service account that Argo CD applies objects with; it is given exactly the rights that the rendered objects need."},"signatureKeys":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[0-9A-F]{16}$"},"description":"IDs of the GnuPG keys that sign commits: Argo CD syncs no commit that none of them signed. It must know the keys. Signatures by SSH or S/MIME do not count."},"destination":{"type":"object","description":"The cluster an overlay is deployed to, as Argo CD knows it. Default: the cluster registered under the overlay's name.","oneOf":[{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"}}},{"type":"object","additionalProperties":false,"required":["server"],"properties":{"server":{"type":"string","pattern":"^https://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"}}}]}}},"namespaces":{"enum":["managed","existing"],"default":"managed","description":"Whose the namespaces are: `managed` makes each of them, with the label by which OpenShift GitOps makes Argo CD its administrator; `existing` ones belong to other people, and nothing but the objects here and a Role for exactly these is put into them."},"cluster":{"type":"object","description":"The label by which alerts of different overlays are told apart: on every alert, in every message and in what receivers deduplicate by.","additionalProperties":false,"default":{},"properties":{"label":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$","default":"cluster","description":"Name of the label."},"name":{"type":"string","pattern":"^[A-Za-z0-9]([-._A-Za-z0-9]*[A-Za-z0-9])?$","maxLength":63,"description":"Its value, by which people know the cluster. Default: the overlay's name."}}},"grafana":{"type":"object","description":"The Grafana that the Grafana operator runs, and what is shown in it.","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace of Grafana, its datasources and its dashboards."},"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana","maxLength":40,"description":"Name of the Grafana object."},"folder":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","default":"GitOps","description":"Title of the folder the dashboards appear in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"dashboards":"grafana"},"description":"Labels of the Grafana object that datasources, folders and dashboards select. Immutable once applied."},"adminSecret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana-admin","description":"Secret with keys `username` and `password` of the first administrator."},"operator":{"type":"object","description":"The Grafana operator itself.","additionalProperties":false,"default":{},"properties":{"install":{"type":"boolean","default":false,"description":"Whether it is installed from here, by an Argo CD Application of its own. It must not be there already."},"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana-operator","description":"Namespace it runs in, with nothing else."},"channel":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","default":"v5","description":"Channel of its releases."}}},"deploy":{"enum":["all","dashboards","nothing"],"default":"all","description":"What of it comes from here: `all`; only `dashboards`, with their folder and datasources, for a Grafana that somebody else runs and `selector` finds in any namespace; or `nothing`, where alerts are enough."},"version":{"type":"string","pattern":"^(?:[0-9]+\\.[0-9]+\\.[0-9]+|(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64}))$","description":"Version of Grafana, or its image, with a digest where a tag is not enough: `docker.io/grafana/grafana:12.2.0@sha256:\u2026`. The operator has its own default, and takes an image from 5.16 on."},"expose":{"type":"boolean","default":true,"description":"Whether Grafana is reachable from outside the cluster."},"oauthProxy":{"type":"object","description":"The platform's OAuth proxy in front of Grafana: people log in as they do to the cluster.","additionalProperties":false,"properties":{"sessionSecret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"grafana-session","description":"Secret with key `session_secret`, which signs the sessions."},"image":{"type":"string","pattern":"^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$","default":"quay.io/openshift/origin-oauth-proxy:4.16","description":"Image of the proxy, with a tag, a digest or both."}}},"storage":{"type":"object","description":"A volume for what people make by hand. Without it Grafana forgets everything but this repository at a restart.","additionalProperties":false,"required":["size"],"properties":{"size":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"storageClass":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Default: the storage class of the cluster."}}},"resources":{"type":"object","additionalProperties":false,"properties":{"requests":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}},"limits":{"type":"object","additionalProperties":false,"properties":{"cpu":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"},"memory":{"type":"string","pattern":"^[0-9]+(\\.[0-9]+)?(m|k|Ki|M|Mi|G|Gi|T|Ti)?$"}}}},"description":"Requests and limits of the Grafana container."},"url":{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$","description":"Address people open Grafana at. With it, messages link to the dashboard of an alert."},"timeRange":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"6h","description":"How far back dashboards look when opened."},"refresh":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"1m","description":"How often open dashboards ask again."}}},"sources":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40,"not":{"pattern":"^(alerting|argocd|grafana|namespaces|platform|secrets|heartbeat-.*)$"}},"additionalProperties":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"additionalProperties":true},"minProperties":1,"description":"What is watched: named instances of source kinds."},"receivers":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40},"additionalProperties":{"type":"object","required":["kind"],"properties":{"kind":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"}},"additionalProperties":true},"description":"Who is told: named instances of receiver kinds."},"routes":{"type":"array","default":[],"description":"Which alerts go to which receivers, tried in order; the first route that matches takes the alert, unless it says `continue`. An alert that no route takes goes to every receiver whose `severities` hold its severity.","items":{"type":"object","additionalProperties":false,"properties":{"match":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"additionalProperties":{"type":"string"},"description":"Labels of the alert and their values, all of which must be equal."},"matchers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^\\s*[a-zA-Z_][a-zA-Z0-9_]*\\s*(=~|!~|!=|=)\\s*\"([^\"\\\\]|\\\\[\"\\\\n])*\"\\s*$"},"description":"Matchers as Alertmanager writes them, all of which must hold beside `match`: `severity!=\"info\"`, `pod=~\"chat-.*\"`, `team!~\"a|b\"`. A regular expression is one of Go (RE2) and must match the whole value. A label that the alert does not carry is empty."},"receiver":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of a receiver under `receivers`."},"receivers":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"description":"Names of several receivers under `receivers`, instead of `receiver`: each of them gets the message."},"continue":{"type":"boolean","default":false,"description":"Whether the routes after this one, and the `severities` of receivers, are tried too for an alert that this route has taken."},"repeatInterval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"4h","description":"How long until an alert that still fires is sent again."},"groupBy":{"type":"array","items":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"description":"Labels whose alerts share one message, beside the one that names the cluster. Default: alertname and namespace."},"groupWait":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"30s","description":"How long the first message waits for more alerts of its group."},"groupInterval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"5m","description":"How long a message about more alerts of the group waits after the one before."},"mute":{"type":"array","items":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"uniqueItems":true,"description":"Names under `muteTimes`: at these times the route sends nothing."}}}},"muteTimes":{"type":"object","default":{},"propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"description":"Times at which routes that name them in `mute` send nothing. All of them are UTC.","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"weekdays":{"type":"array","items":{"enum":["sunday","monday","tuesday","wednesday","thursday","friday","saturday"]},"minItems":1,"uniqueItems":true,"description":"Days on which it begins. Default: every day."},"times":{"type":"array","minItems":1,"description":"From when to when. Default: the whole day.","items":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"Beginning, `22:00`."},"to":{"type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","description":"End, `06:00`: on the next day where it is not after the beginning."}}}}}}},"heartbeat":{"type":"object","description":"An alert that always fires, in each namespace that has alerts, for a receiver that raises an alarm when it stops arriving (a dead man's switch). That receiver takes nothing else unless a route names it.","additionalProperties":false,"required":["receiver"],"properties":{"receiver":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of a receiver under `receivers`."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"default":"5m","description":"How often it is sent."}}},"alerts":{"type":"object","default":{},"description":"Changes to alerts, by the name of the alert. What is said here may be about an alert that only some overlays have.","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"enabled":{"type":"boolean","description":"Whether the alert exists at all.","default":true},"for":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the condition must hold before the alert fires."},"keepFiringFor":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the alert goes on firing once its condition no longer holds, so that one which comes and goes sends one message."},"severity":{"enum":["critical","warning","info"],"description":"How urgent it is."},"thresholds":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"description":"New values of the alert's named thresholds, in the unit that the README's table of alerts shows beside each name."},"labels":{"type":"object","propertyNames":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"},"description":"Labels added to the alert, for routes."},"sources":{"type":"object","propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$"},"description":"Changes for single source instances, by their names under `sources`: what is said here comes before what is said for all of them.","additionalProperties":{"type":"object","additionalProperties":false,"minProperties":1,"properties":{"enabled":{"type":"boolean","description":"Whether the alert exists at all."},"for":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the condition must hold before the alert fires."},"keepFiringFor":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How long the alert goes on firing once its condition no longer holds, so that one which comes and goes sends one message."},"severity":{"enum":["critical","warning","info"],"description":"How urgent it is."},"thresholds":{"type":"object","additionalProperties":{"type":"number","exclusiveMinimum":0},"description":"New values of the alert's named thresholds, in the unit that the README's table of alerts shows beside each name."},"labels":{"type":"object","propertyNames":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$"},"additionalProperties":{"type":"string","pattern":"^(?:[^{]|\\{(?!\\{)|\\{\\{ ?\\$labels\\.[a-zA-Z_][a-zA-Z0-9_]* ?\\}\\})*$"},"description":"Labels added to the alert, for routes."}}}}}}},"secrets":{"description":"How the Secrets come to be: `existing` (people make them, with the commands of the README), `sealed-secrets` or `sops` (people commit them encrypted), or an object with `kind: external-secrets`.","default":"existing","anyOf":[{"enum":["existing","sealed-secrets","sops"]},{"type":"object","additionalProperties":false,"required":["kind","store"],"properties":{"kind":{"const":"external-secrets"},"store":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the ClusterSecretStore they are fetched from."},"key":{"type":"string","pattern":"^[^{}\\s]*(?:\\{(?:namespace|name)\\}[^{}\\s]*)+$","description":"Where a Secret is kept in the store: `{namespace}` and `{name}` are put in. Its keys are properties there. Default: `{namespace}/{name}`."},"refreshInterval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":1,"description":"How often it is fetched again. Default: 1h."}}}]},"review":{"type":"object","additionalProperties":false,"required":["forges"],"description":"Pipelines that check each change and say what it means for people.","properties":{"forges":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["github","gitlab"]},"description":"Where changes are reviewed: `github` is a workflow, `gitlab` a file for `.gitlab-ci.yml` to include."},"image":{"type":"string","pattern":"^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$","default":"node:22.23.2","description":"Image of the jobs on GitLab, with Node, npm and Git, and a tag, a digest or both. On GitHub the runner has these."},"failOn":{"enum":["stop","look"],"description":"From which verdict on a change fails its pipeline: `stop`, or `look` as well. Default: none does, people decide."}}},"overlays":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":40,"not":{"pattern":"-(operators|secrets)$"}},"additionalProperties":{"type":"object"},"description":"The places this is deployed to. Each is a merge patch (RFC 7396) over this file: what it says replaces, what it leaves out stays, null removes."}}},
source: { "blackbox-exporter": {"type":"object","additionalProperties":false,"required":["namespace","url"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-blackbox-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"blackbox-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/probe","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often the address is probed."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"url":{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$","description":"Address that is probed, such as the health route of a service."},"module":{"type":"string","pattern":"^[A-Za-z0-9_-]+$","default":"http_2xx","description":"How it is probed: a module of the exporter's own config."}}}, "dcgm-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace the exporter runs in."},"managedBy":{"enum":["gpu-operator","here","nobody"],"default":"gpu-operator","description":"Which ServiceMonitor collects it: a second one would store every series twice. `gpu-operator` is the operator's own. `here` makes one in the operator's namespace, for the platform's Prometheus, and the operator's own must be off. `nobody` makes one for an exporter of yours, in a namespace of yours."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app":"nvidia-dcgm-exporter"},"description":"Labels of its Service and its pods."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"nvidia-dcgm-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"gpu-metrics","description":"Name of the Service's port. The Helm chart of the exporter calls it `metrics`."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped. It asks the GPUs itself every 30 seconds."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "kubernetes": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace whose pods and volumes are watched."},"job":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","default":"kube-state-metrics","description":"Value of the label `job` under which the cluster collects kube-state-metrics."}}}, "litellm": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app":"litellm"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"litellm","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics/","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"scheme":{"enum":["http","https"],"default":"http","description":"How it is spoken to within the cluster."},"secret":{"type":"object","description":"LiteLLM key that the scrape shows, in the namespace of LiteLLM. From 1.85.7 on LiteLLM answers 401 without one, unless `require_auth_for_metrics_endpoint` is false.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"dropLabels":{"type":"array","uniqueItems":true,"items":{"enum":["user_email","api_key_alias","team_alias","org_alias"]},"default":["user_email","api_key_alias"],"description":"Labels that are not stored, because they name people. Each has a twin that still tells the series apart, such as `user`."},"database":{"type":"object","additionalProperties":false,"required":["service"],"description":"Which PostgreSQL server keeps its keys and spend, where several are watched in the namespace.","properties":{"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Service of its postgres exporter."}}},"slo":{"type":"object","additionalProperties":false,"required":["objective","sli"],"if":{"properties":{"sli":{"enum":["latency","ttft"]}}},"then":{"required":["threshold"],"properties":{"threshold":true}},"description":"What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.","properties":{"objective":{"type":"number","minimum":94,"maximum":99.999,"description":"Share of good events that is promised, in percent."},"sli":{"enum":["availability","latency","ttft"],"description":"What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."},"window":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30d","description":"How long the promise is looked back upon."},"threshold":{"type":"number","exclusiveMinimum":0,"description":"Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."}}},"alerts":{"type":"boolean","default":true,"description":"Whether it has alerts. A single one is switched off with `alerts.<name>.enabled`."},"dashboards":{"type":"array","uniqueItems":true,"items":{"enum":["application","infrastructure"]},"default":["application","infrastructure"],"description":"Which dashboards it has."},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","description":"Version of LiteLLM that runs, such as \"1.85.7\": metrics that it lacks are reported. Default: that of the contract."}}}, "llm-service": {"type":"object","additionalProperties":false,"required":["namespace","engine"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"llm-inference"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"llm-inference","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"15s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"engine":{"enum":["vllm","sglang","tgi","llama-cpp","custom"],"description":"What serves the model. Alerts and panels ask for the metrics that it has."},"metrics":{"type":"object","additionalProperties":false,"description":"With `engine: custom`, what the service calls its metrics. What is not named has no alert.","properties":{"requests":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Counter of requests."},"failures":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Counter of failed requests, where they have one of their own."},"failed":{"type":"object","additionalProperties":false,"required":["label","values"],"description":"Which series of `requests` are failures, where one counter has both.","properties":{"label":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$","description":"Label that says how a request ended."},"values":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$"},"description":"Its values that are failures."}}},"ttft":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Histogram of the seconds to the first token."},"latency":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Histogram of the seconds to the last token."},"tokens":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Counter of tokens written as answers."},"running":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge of requests that are worked on."},"waiting":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge of requests that wait."},"memory":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge of the share of memory for contexts in use, from 0 to 1."},"loaded":{"type":"string","pattern":"^[a-zA-Z_:][a-zA-Z0-9_:]*$","description":"Gauge that is 1 while a model is loaded, and 0 while none is."},"model":{"type":"string","pattern":"^(?!__name__$)[a-zA-Z_][a-zA-Z0-9_]*$","description":"Label that tells models apart, where one service has several."}}},"health":{"type":"object","additionalProperties":false,"default":{},"description":"How its health is asked for from outside, by a blackbox exporter in its namespace.","properties":{"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"blackbox-exporter","description":"Name of the Service of the exporter: the label `job` of its probes."},"url":{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$","description":"Address that is probed. Without it, every probe of the host that is its Service counts, such as `http://llm-inference.models.svc:8000/health`."}}},"deployment":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Deployment or StatefulSet that runs it: scaled to zero it is not missed, and its pods must be ready. Default: the name of its Service."},"price":{"type":"object","additionalProperties":false,"required":["usdPerGpuHour"],"description":"What a GPU costs, for the panel of the cost of a million tokens.","properties":{"usdPerGpuHour":{"type":"number","exclusiveMinimum":0,"description":"Price of one GPU for an hour, in USD."},"gpus":{"type":"integer","minimum":1,"default":1,"description":"GPUs that one replica occupies."}}},"slo":{"type":"object","additionalProperties":false,"required":["objective","sli"],"if":{"properties":{"sli":{"enum":["latency","ttft"]}}},"then":{"required":["threshold"],"properties":{"threshold":true}},"description":"What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.","properties":{"objective":{"type":"number","minimum":94,"maximum":99.999,"description":"Share of good events that is promised, in percent."},"sli":{"enum":["availability","latency","ttft"],"description":"What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."},"window":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30d","description":"How long the promise is looked back upon."},"threshold":{"type":"number","exclusiveMinimum":0,"description":"Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."}}},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","description":"Version of the engine that runs, such as \"0.33\": metrics that it lacks are reported. Default: that of the contract."}}}, "node-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-node-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"prometheus-node-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"metrics","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "postgres-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-postgres-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"prometheus-postgres-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"http","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "redis-exporter": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace it runs in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"app.kubernetes.io/name":"prometheus-redis-exporter"},"description":"Labels of its Service."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"prometheus-redis-exporter","description":"Name of its Service, which becomes the label `job`."},"port":{"type":"string","pattern":"^(?=.*[a-z])[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","default":"redis-exporter","description":"Name of the Service's port; a number is not a name."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often it is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."}}}, "robotheus": {"type":"object","additionalProperties":false,"required":["namespace","secret"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace the exporter runs in."},"secret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Secret with key `OPENAI_API_KEY`, and `OPENAI_ORG_ID` where the key belongs to several organizations."},"image":{"type":"string","pattern":"^(?:[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]+)?/)?[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*(?::\\w[\\w.-]{0,127}(?:@sha256:[0-9a-f]{64})?|@sha256:[0-9a-f]{64})$","default":"ghcr.io/thepetk/robotheus:v0.1.9","description":"Image with a tag, a digest or both. Cost needs v0.1.8 or later, cost by day v0.1.9."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"60s","description":"How often it is scraped. The exporter itself asks the provider once a minute."}}}, "vllm": {"type":"object","additionalProperties":false,"required":["namespace"],"properties":{"namespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace the model servers run in."},"selector":{"type":"object","minProperties":1,"propertyNames":{"type":"string","pattern":"^(?:[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?){0,9}/)?[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$"},"additionalProperties":{"type":"string","pattern":"^(?:[A-Za-z0-9](?:[-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$"},"default":{"component":"predictor"},"description":"Labels of the pods to scrape. The default is what KServe gives every predictor."},"port":{"type":"integer","minimum":1,"maximum":65535,"default":8080,"description":"Port the API and the metrics are served on. The pod need not declare it."},"path":{"type":"string","pattern":"^/[\\w.~%!$&'()*+,;=:@/?#-]*$","default":"/metrics","description":"HTTP path of the metrics."},"scheme":{"enum":["http","https"],"default":"http","description":"How the pods speak. Those of an LLMInferenceService speak `https`, on port 8000."},"ca":{"type":"object","additionalProperties":false,"required":["key"],"description":"The authority that signed the certificate, with `scheme: https`: a `key` of a ConfigMap or of a Secret in the namespace of the pods. That of OpenShift for Services is `service-ca.crt` of `openshift-service-ca.crt`; KServe keeps its own under `ca.crt` in `<name>-kserve-self-signed-certs`.","properties":{"configMap":{"enum":["openshift-service-ca.crt","kube-root-ca.crt"],"description":"Name of a ConfigMap that every namespace has."},"secret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of a Secret, for any other authority."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Its key that holds the certificate."},"serverName":{"type":"string","pattern":"^[a-zA-Z0-9*]([-a-zA-Z0-9.]*[a-zA-Z0-9])?$","description":"Name in the certificate. Without it the certificate must hold the IP addresses of the pods."}},"oneOf":[{"required":["configMap"],"properties":{"configMap":{}}},{"required":["secret"],"properties":{"secret":{}}}]},"managedBy":{"enum":["kserve","nobody"],"default":"nobody","description":"Who collects its metrics already. The controller of LLMInferenceService makes PodMonitors: with `kserve` none is made here, for a second one would store every series twice."},"service":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","maxLength":33,"description":"Name of the LLMInferenceService, with `managedBy: kserve`. Default: its namespace has one PodMonitor for all of them, as older controllers made it."},"interval":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30s","description":"How often each pod is scraped."},"timeout":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"10s","description":"How long a scrape may take; not longer than `interval`."},"pods":{"type":"string","minLength":1,"default":".*-predictor-.*","description":"Pattern of the names of the pods, `.*-kserve-.*` for an LLMInferenceService, for panels about pods: what Kubernetes tells of them carries no labels of theirs. Alerts about pods look at the whole namespace."},"deployments":{"type":"string","minLength":1,"default":".*-predictor(-.*)?","description":"Pattern of the names of the Deployments that run the models: while all of them are scaled to zero, no target is missed."},"slo":{"type":"object","additionalProperties":false,"required":["objective","sli"],"if":{"properties":{"sli":{"enum":["latency","ttft"]}}},"then":{"required":["threshold"],"properties":{"threshold":true}},"description":"What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.","properties":{"objective":{"type":"number","minimum":94,"maximum":99.999,"description":"Share of good events that is promised, in percent."},"sli":{"enum":["availability","latency","ttft"],"description":"What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`."},"window":{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?)$","minLength":2,"default":"30d","description":"How long the promise is looked back upon."},"threshold":{"type":"number","exclusiveMinimum":0,"description":"Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram."}}},"version":{"type":"string","pattern":"^[0-9]+\\.[0-9]+(\\.[0-9]+)?$","description":"Version of vLLM that runs, such as \"0.11\": metrics are read by the names it gives them, and those it lacks are reported. Default: that of the contract."}},"allOf":[{"if":{"required":["scheme"],"properties":{"scheme":{"const":"https"},"managedBy":{"const":"nobody"}}},"then":{"required":["ca"],"properties":{"ca":{}}}}]} },
receiver: { "email": {"type":"object","additionalProperties":false,"required":["to","from","smarthost"],"properties":{"to":{"type":"array","items":{"type":"string","pattern":"^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$"},"minItems":1,"description":"Addresses the messages go to."},"from":{"type":"string","pattern":"^[\\w.!#$%&'*+/=?^`|~-]+@[A-Za-z0-9.-]+$","description":"Address they come from."},"smarthost":{"type":"string","pattern":"^[A-Za-z0-9.-]+:[0-9]{1,5}$","description":"Mail server and port, `smtp.example.com:587`."},"login":{"type":"object","description":"How to log in at the mail server.","additionalProperties":false,"required":["username","secret"],"properties":{"username":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","description":"Name to log in with."},"secret":{"type":"object","description":"Where its password is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "msteams": {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where the URL of a Teams workflow that posts to a channel is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "opsgenie": {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where the key of an Opsgenie API integration is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"team":{"type":"string","pattern":"^(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","description":"Team that is responsible. Default: what the integration says."},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "pagerduty": {"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where the routing key of an Events API v2 integration is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical"],"description":"Severities of the alerts it takes when no route names them."}}}, "slack": {"type":"object","additionalProperties":false,"required":["channel","secret"],"properties":{"channel":{"type":"string","pattern":"^(?=[#@]?[^\\s#@]\\S*$)(?!.*\\{\\{)[^\\u0000-\\u001f\\u007f-\\u009f\\u2028\\u2029\\ufffe\\uffff]+$","description":"Channel the messages go to. A webhook of a Slack app is bound to one channel and ignores it."},"secret":{"type":"object","description":"Where the incoming webhook URL is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}}, "webhook": {"type":"object","additionalProperties":false,"required":["url"],"properties":{"url":{"description":"Address the alerts are posted to, such as the event API of Icinga. Where whoever knows it can post, as to a dead man's switch, write `{ secret: { name, key } }`.","oneOf":[{"type":"string","pattern":"^https?://[\\w.~%:[\\]-]+(?:[/?#][\\w.~%!$&'()*+,;=:@/?#[\\]-]*)?$"},{"type":"object","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"object","description":"Where it is kept, in each namespace that has alerts.","additionalProperties":false,"required":["name","key"],"properties":{"name":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret."},"key":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","description":"Key in it."}}}}}]},"basicAuth":{"type":"object","description":"Secret with the name and password to log in with, in each namespace that has alerts.","additionalProperties":false,"required":["secret"],"properties":{"secret":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Name of the Secret, such as `icinga-credentials`."},"usernameKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","default":"username","description":"Key of the name."},"passwordKey":{"type":"string","pattern":"^[-._a-zA-Z0-9]+$","default":"password","description":"Key of the password."}}},"severities":{"type":"array","items":{"enum":["critical","warning","info"]},"uniqueItems":true,"default":["critical","warning"],"description":"Severities of the alerts it takes when no route names them."}}} },
platform: { "openshift-uwm": {"type":"object","additionalProperties":false,"properties":{"alerting":{"enum":["uwm-alertmanager","platform-alertmanager"],"default":"uwm-alertmanager","description":"Which Alertmanager routes user alerts. With the one of user workload monitoring enabled, the cluster ignores the other."},"ruleNamespace":{"type":"string","pattern":"^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$","description":"Namespace for rules about series of namespaces that users must not write to. It must be exempt from label enforcement (OpenShift 4.16). Default: the namespace of Grafana."},"monitoringConfig":{"enum":["documented","applied"],"default":"documented","description":"Whether the ConfigMaps that switch user workload monitoring on are described in the README or applied. Applying them replaces every other setting in them."}}} },
};
