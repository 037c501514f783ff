// Generated from schemas/opentelemetry.io/*.json by `npm run schemas`. Do not edit.
const fields_OpenTelemetryCollector_v1beta1_spec = new Set(["managementState","resources","nodeSelector","args","replicas","podDisruptionBudget","securityContext","podSecurityContext","podAnnotations","serviceAccount","image","imagePullPolicy","volumeMounts","ports","env","envFrom","tolerations","volumes","affinity","lifecycle","terminationGracePeriodSeconds","topologySpreadConstraints","hostNetwork","shareProcessNamespace","priorityClassName","initContainers","additionalContainers","podDnsConfig","ipFamilies","ipFamilyPolicy","volumeClaimTemplates","persistentVolumeClaimRetentionPolicy","autoscaler","targetAllocator","ingress","httpRoute","networkPolicy","livenessProbe","readinessProbe","startupProbe","configmaps","daemonSetUpdateStrategy","deploymentUpdateStrategy","command","mode","upgradeStrategy","configVersions","observability","config"]);
export const OpenTelemetryCollector_v1beta1 = validate_OpenTelemetryCollector_v1beta1;
const lengthOf = text => { let length = 0; for (const _ of text) length++; return length; };
const pattern_a3ee4713 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$", "");
const pattern_29f948d6 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "");
const pattern_5ffb91d7 = new RegExp("^([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$", "");
const pattern_d7885729 = new RegExp("^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)?$", "");
function validate_OpenTelemetryCollector_v1beta1_metadata_labels(data, {instancePath=""}={}){
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
validate_OpenTelemetryCollector_v1beta1_metadata_labels.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_metadata_annotations(data, {instancePath=""}={}){
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
validate_OpenTelemetryCollector_v1beta1_metadata_annotations.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences_items(data, {instancePath=""}={}){
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
validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences_items.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences_items.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_metadata(data, {instancePath=""}={}){
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
if(!(validate_OpenTelemetryCollector_v1beta1_metadata_labels(data.labels, {instancePath:instancePath+"/labels"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_metadata_labels.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_metadata_labels.errors);
errors = vErrors.length;
}
}
if(data.annotations !== undefined){
if(!(validate_OpenTelemetryCollector_v1beta1_metadata_annotations(data.annotations, {instancePath:instancePath+"/annotations"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_metadata_annotations.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_metadata_annotations.errors);
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
if(!(validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences(data.ownerReferences, {instancePath:instancePath+"/ownerReferences"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_metadata_ownerReferences.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1_metadata.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_spec_observability(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "metrics")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.metrics !== undefined){
let data3 = data.metrics;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "enableMetrics") || (key5 === "disablePrometheusAnnotations")) || (key5 === "extraLabels"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.enableMetrics !== undefined){
if(typeof data3.enableMetrics !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/enableMetrics",keyword:"type",params:{type: "boolean"}});
}
}
if(data3.disablePrometheusAnnotations !== undefined){
if(typeof data3.disablePrometheusAnnotations !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics/disablePrometheusAnnotations",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metrics",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1_spec_observability.errors = vErrors;
return errors === 0;
}
const pattern_da56ce49 = new RegExp("^(traces|metrics|logs|profiles)(/.+)?$", "");
function validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines_additionalProperties(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receivers === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receivers"}});
}
if(data.exporters === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exporters"}});
}
for(const key3 in data){
if(!(((key3 === "receivers") || (key3 === "processors")) || (key3 === "exporters"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.receivers !== undefined){
let data3 = data.receivers;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"type",params:{type: "array"}});
}
}
if(data.processors !== undefined){
let data3 = data.processors;
if(Array.isArray(data3)){
if(data3.length < 0){
errors = (vErrors ??= []).push({instancePath:instancePath+"/processors",keyword:"minItems",params:{limit: 0}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/processors/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/processors/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/processors",keyword:"type",params:{type: "array"}});
}
}
if(data.exporters !== undefined){
let data3 = data.exporters;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exporters",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exporters/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exporters/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exporters",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines_additionalProperties.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(Object.keys(data).length < 1){
errors = (vErrors ??= []).push({instancePath,keyword:"minProperties",params:{limit: 1}});
}
for(const key3 in data){
const _errs3 = errors;
if(typeof key3 === "string"){
if(!pattern_da56ce49.test(key3)){
errors = (vErrors ??= []).push({instancePath,keyword:"pattern",params:{pattern: "^(traces|metrics|logs|profiles)(/.+)?$"},propertyName:key3});
}
}
var valid2 = _errs3 === errors;
if(!valid2){
errors = (vErrors ??= []).push({instancePath,keyword:"propertyNames",params:{propertyName: key3}});
}
}
for(const key3 in data){
if(!(validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines_additionalProperties(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines_additionalProperties.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines_additionalProperties.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_spec_config_service(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pipelines === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "pipelines"}});
}
for(const key3 in data){
if(!(((key3 === "extensions") || (key3 === "telemetry")) || (key3 === "pipelines"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.extensions !== undefined){
let data3 = data.extensions;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extensions/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"type",params:{type: "array"}});
}
}
if(data.telemetry !== undefined){
let data3 = data.telemetry;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/telemetry",keyword:"type",params:{type: "object"}});
}
}
if(data.pipelines !== undefined){
if(!(validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines(data.pipelines, {instancePath:instancePath+"/pipelines"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_spec_config_service_pipelines.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1_spec_config_service.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_spec_config(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.receivers === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "receivers"}});
}
if(data.exporters === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "exporters"}});
}
if(data.service === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "service"}});
}
for(const key3 in data){
if(!((((((key3 === "receivers") || (key3 === "processors")) || (key3 === "exporters")) || (key3 === "connectors")) || (key3 === "extensions")) || (key3 === "service"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.receivers !== undefined){
let data3 = data.receivers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"minProperties",params:{limit: 1}});
}
for(const key5 in data3){
let data5 = data3[key5];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/receivers",keyword:"type",params:{type: "object"}});
}
}
if(data.processors !== undefined){
let data3 = data.processors;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
let data5 = data3[key5];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/processors/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/processors",keyword:"type",params:{type: "object"}});
}
}
if(data.exporters !== undefined){
let data3 = data.exporters;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exporters",keyword:"minProperties",params:{limit: 1}});
}
for(const key5 in data3){
let data5 = data3[key5];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exporters/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exporters",keyword:"type",params:{type: "object"}});
}
}
if(data.connectors !== undefined){
let data3 = data.connectors;
if(!(data3 && typeof data3 == "object" && !Array.isArray(data3))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/connectors",keyword:"type",params:{type: "object"}});
}
}
if(data.extensions !== undefined){
let data3 = data.extensions;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
let data5 = data3[key5];
if(!(data5 && typeof data5 == "object" && !Array.isArray(data5))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/extensions/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/extensions",keyword:"type",params:{type: "object"}});
}
}
if(data.service !== undefined){
if(!(validate_OpenTelemetryCollector_v1beta1_spec_config_service(data.service, {instancePath:instancePath+"/service"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_spec_config_service.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_spec_config_service.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1_spec_config.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.config === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "config"}});
}
for(const key3 in data){
if(!(fields_OpenTelemetryCollector_v1beta1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.replicas !== undefined){
let data3 = data.replicas;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.serviceAccount !== undefined){
let data3 = data.serviceAccount;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccount",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccount",keyword:"type",params:{type: "string"}});
}
}
if(data.image !== undefined){
let data3 = data.image;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(!((((data3 === "deployment") || (data3 === "daemonset")) || (data3 === "statefulset")) || (data3 === "sidecar"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["deployment","daemonset","statefulset","sidecar"]}});
}
}
if(data.upgradeStrategy !== undefined){
let data3 = data.upgradeStrategy;
if(!((data3 === "automatic") || (data3 === "none"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/upgradeStrategy",keyword:"enum",params:{allowedValues: ["automatic","none"]}});
}
}
if(data.configVersions !== undefined){
let data3 = data.configVersions;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configVersions",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configVersions",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.observability !== undefined){
if(!(validate_OpenTelemetryCollector_v1beta1_spec_observability(data.observability, {instancePath:instancePath+"/observability"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_spec_observability.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_spec_observability.errors);
errors = vErrors.length;
}
}
if(data.config !== undefined){
if(!(validate_OpenTelemetryCollector_v1beta1_spec_config(data.config, {instancePath:instancePath+"/config"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_spec_config.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_spec_config.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1_spec.errors = vErrors;
return errors === 0;
}
function validate_OpenTelemetryCollector_v1beta1(data, {instancePath=""}={}){
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
if("opentelemetry.io/v1beta1" !== data.apiVersion){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"const",params:{allowedValue: "opentelemetry.io/v1beta1"}});
}
}
if(data.kind !== undefined){
if("OpenTelemetryCollector" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "OpenTelemetryCollector"}});
}
}
if(data.metadata !== undefined){
if(!(validate_OpenTelemetryCollector_v1beta1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_metadata.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_OpenTelemetryCollector_v1beta1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_OpenTelemetryCollector_v1beta1_spec.errors : vErrors.concat(validate_OpenTelemetryCollector_v1beta1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_OpenTelemetryCollector_v1beta1.errors = vErrors;
return errors === 0;
}
export const rules = {
};
export const uniques = {
};
