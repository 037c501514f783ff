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
const fields_Alertmanager_v1_spec_alertmanagerConfiguration_global_httpConfig = new Set(["authorization","basicAuth","bearerTokenSecret","enableHttp2","followRedirects","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","tlsConfig"]);
const fields_Alertmanager_v1_spec_alertmanagerConfiguration_global_smtp = new Set(["authIdentity","authPassword","authSecret","authUsername","forceImplicitTLS","from","hello","requireTLS","smartHost","tlsConfig"]);
const fields_Alertmanager_v1_spec_alertmanagerConfiguration_global = new Set(["httpConfig","jira","mattermost","opsGenieApiKey","opsGenieApiUrl","pagerdutyUrl","resolveTimeout","rocketChat","slackApiUrl","smtp","telegram","victorops","webex","wechat"]);
const fields_Alertmanager_v1_spec_clusterTLS_server = new Set(["cert","certFile","cipherSuites","client_ca","clientAuthType","clientCAFile","curvePreferences","keyFile","keySecret","maxVersion","minVersion","preferServerCipherSuites"]);
const fields_Alertmanager_v1_spec_containers_items_livenessProbe = new Set(["exec","failureThreshold","grpc","httpGet","initialDelaySeconds","periodSeconds","successThreshold","tcpSocket","terminationGracePeriodSeconds","timeoutSeconds"]);
const fields_Alertmanager_v1_spec_containers_items_securityContext = new Set(["allowPrivilegeEscalation","appArmorProfile","capabilities","privileged","procMount","readOnlyRootFilesystem","runAsGroup","runAsNonRoot","runAsUser","seLinuxOptions","seccompProfile","windowsOptions"]);
const fields_Alertmanager_v1_spec_containers_items = new Set(["args","command","env","envFrom","image","imagePullPolicy","lifecycle","livenessProbe","name","ports","readinessProbe","resizePolicy","resources","restartPolicy","restartPolicyRules","securityContext","startupProbe","stdin","stdinOnce","terminationMessagePath","terminationMessagePolicy","tty","volumeDevices","volumeMounts","workingDir"]);
const fields_Alertmanager_v1_spec_securityContext = new Set(["appArmorProfile","fsGroup","fsGroupChangePolicy","runAsGroup","runAsNonRoot","runAsUser","seLinuxChangePolicy","seLinuxOptions","seccompProfile","supplementalGroups","supplementalGroupsPolicy","sysctls","windowsOptions"]);
const fields_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec = new Set(["accessModes","dataSource","dataSourceRef","resources","selector","storageClassName","volumeAttributesClassName","volumeMode","volumeName"]);
const fields_Alertmanager_v1_spec_volumes_items_iscsi = new Set(["chapAuthDiscovery","chapAuthSession","fsType","initiatorName","iqn","iscsiInterface","lun","portals","readOnly","secretRef","targetPortal"]);
const fields_Alertmanager_v1_spec_volumes_items_scaleIO = new Set(["fsType","gateway","protectionDomain","readOnly","secretRef","sslEnabled","storageMode","storagePool","system","volumeName"]);
const fields_Alertmanager_v1_spec_volumes_items = new Set(["awsElasticBlockStore","azureDisk","azureFile","cephfs","cinder","configMap","csi","downwardAPI","emptyDir","ephemeral","fc","flexVolume","flocker","gcePersistentDisk","gitRepo","glusterfs","hostPath","image","iscsi","name","nfs","persistentVolumeClaim","photonPersistentDisk","portworxVolume","projected","quobyte","rbd","scaleIO","secret","storageos","vsphereVolume"]);
const fields_Alertmanager_v1_spec = new Set(["additionalArgs","additionalPeers","affinity","alertmanagerConfigMatcherStrategy","alertmanagerConfigNamespaceSelector","alertmanagerConfigSelector","alertmanagerConfiguration","automountServiceAccountToken","baseImage","clusterAdvertiseAddress","clusterGossipInterval","clusterLabel","clusterPeerTimeout","clusterPushpullInterval","clusterTLS","configMaps","configSecret","containers","dnsConfig","dnsPolicy","enableFeatures","enableServiceLinks","externalUrl","forceEnableClusterMode","hostAliases","hostNetwork","hostUsers","image","imagePullPolicy","imagePullSecrets","initContainers","limits","listenLocal","logFormat","logLevel","minReadySeconds","nodeSelector","paused","persistentVolumeClaimRetentionPolicy","podManagementPolicy","podMetadata","portName","priorityClassName","replicas","resources","retention","routePrefix","schedulerName","secrets","securityContext","serviceAccountName","serviceName","sha","storage","tag","terminationGracePeriodSeconds","tolerations","topologySpreadConstraints","updateStrategy","version","volumeMounts","volumes","web"]);
const fields_PodMonitor_v1_spec_podMetricsEndpoints_items = new Set(["authorization","basicAuth","bearerTokenSecret","enableHttp2","filterRunning","followRedirects","honorLabels","honorTimestamps","interval","metricRelabelings","noProxy","oauth2","params","path","port","portNumber","proxyConnectHeader","proxyFromEnvironment","proxyUrl","relabelings","scheme","scrapeTimeout","targetPort","tlsConfig","trackTimestampsStaleness"]);
const fields_PodMonitor_v1_spec = new Set(["attachMetadata","bodySizeLimit","convertClassicHistogramsToNHCB","fallbackScrapeProtocol","jobLabel","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","namespaceSelector","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","podMetricsEndpoints","podTargetLabels","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","selector","selectorMechanism","targetLimit"]);
const fields_Probe_v1_spec = new Set(["authorization","basicAuth","bearerTokenSecret","convertClassicHistogramsToNHCB","enableHttp2","fallbackScrapeProtocol","followRedirects","interval","jobName","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","metricRelabelings","module","nativeHistogramBucketLimit","nativeHistogramMinBucketFactor","oauth2","params","prober","sampleLimit","scrapeClass","scrapeClassicHistograms","scrapeNativeHistograms","scrapeProtocols","scrapeTimeout","targetLimit","targets","tlsConfig"]);
const fields_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig = new Set(["ca","caFile","cert","certFile","insecureSkipVerify","keyFile","keySecret","maxVersion","minVersion","serverName"]);
const fields_Prometheus_v1_spec_alerting_alertmanagers_items = new Set(["alertRelabelings","apiVersion","authorization","basicAuth","bearerTokenFile","enableHttp2","name","namespace","noProxy","pathPrefix","port","proxyConnectHeader","proxyFromEnvironment","proxyUrl","relabelings","scheme","sigv4","timeout","tlsConfig"]);
const fields_Prometheus_v1_spec_apiserverConfig = new Set(["authorization","basicAuth","bearerToken","bearerTokenFile","host","noProxy","proxyConnectHeader","proxyFromEnvironment","proxyUrl","tlsConfig"]);
const fields_Prometheus_v1_spec_otlp = new Set(["convertHistogramsToNHCB","ignoreResourceAttributes","keepIdentifyingResourceAttributes","labelNamePreserveMultipleUnderscores","labelNameUnderscoreSanitization","promoteAllResourceAttributes","promoteResourceAttributes","promoteScopeMetadata","translationStrategy"]);
const fields_Prometheus_v1_spec_remoteRead_items = new Set(["authorization","basicAuth","bearerToken","bearerTokenFile","filterExternalLabels","followRedirects","headers","name","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","readRecent","remoteTimeout","requiredMatchers","tlsConfig","url"]);
const fields_Prometheus_v1_spec_remoteWrite_items_queueConfig = new Set(["batchSendDeadline","capacity","maxBackoff","maxRetries","maxSamplesPerSend","maxShards","minBackoff","minShards","retryOnRateLimit","sampleAgeLimit"]);
const fields_Prometheus_v1_spec_remoteWrite_items = new Set(["authorization","azureAd","basicAuth","bearerToken","bearerTokenFile","enableHTTP2","followRedirects","headers","messageVersion","metadataConfig","name","noProxy","oauth2","proxyConnectHeader","proxyFromEnvironment","proxyUrl","queueConfig","remoteTimeout","roundRobinDNS","sendExemplars","sendNativeHistograms","sigv4","tlsConfig","url","writeRelabelConfigs"]);
const fields_Prometheus_v1_spec_thanos_grpcServerTlsConfig = new Set(["ca","caFile","cert","certFile","cipherSuites","curves","insecureSkipVerify","keyFile","keySecret","maxVersion","minVersion","serverName"]);
const fields_Prometheus_v1_spec_thanos = new Set(["additionalArgs","baseImage","blockSize","getConfigInterval","getConfigTimeout","grpcListenLocal","grpcServerTlsConfig","httpListenLocal","image","listenLocal","logFormat","logLevel","minTime","objectStorageConfig","objectStorageConfigFile","readyTimeout","resources","sha","tag","tracingConfig","tracingConfigFile","version","volumeMounts"]);
const fields_Prometheus_v1_spec_topologySpreadConstraints_items = new Set(["additionalLabelSelectors","labelSelector","matchLabelKeys","maxSkew","minDomains","nodeAffinityPolicy","nodeTaintsPolicy","topologyKey","whenUnsatisfiable"]);
const fields_Prometheus_v1_spec = new Set(["additionalAlertManagerConfigs","additionalAlertRelabelConfigs","additionalArgs","additionalScrapeConfigs","affinity","alerting","allowOverlappingBlocks","apiserverConfig","arbitraryFSAccessThroughSMs","automountServiceAccountToken","baseImage","bodySizeLimit","configMaps","containers","convertClassicHistogramsToNHCB","disableCompaction","dnsConfig","dnsPolicy","enableAdminAPI","enableFeatures","enableOTLPReceiver","enableRemoteWriteReceiver","enableServiceLinks","enforcedBodySizeLimit","enforcedKeepDroppedTargets","enforcedLabelLimit","enforcedLabelNameLengthLimit","enforcedLabelValueLengthLimit","enforcedNamespaceLabel","enforcedSampleLimit","enforcedTargetLimit","evaluationInterval","excludedFromEnforcement","exemplars","externalLabels","externalUrl","hostAliases","hostNetwork","hostUsers","ignoreNamespaceSelectors","image","imagePullPolicy","imagePullSecrets","initContainers","keepDroppedTargets","labelLimit","labelNameLengthLimit","labelValueLengthLimit","listenLocal","logFormat","logLevel","maximumStartupDurationSeconds","minReadySeconds","nameEscapingScheme","nameValidationScheme","nodeSelector","otlp","overrideHonorLabels","overrideHonorTimestamps","paused","persistentVolumeClaimRetentionPolicy","podManagementPolicy","podMetadata","podMonitorNamespaceSelector","podMonitorSelector","podTargetLabels","portName","priorityClassName","probeNamespaceSelector","probeSelector","prometheusExternalLabelName","prometheusRulesExcludedFromEnforce","query","queryLogFile","reloadStrategy","remoteRead","remoteWrite","remoteWriteReceiverMessageVersions","replicaExternalLabelName","replicas","resources","retention","retentionSize","routePrefix","ruleNamespaceSelector","ruleQueryOffset","ruleSelector","rules","runtime","sampleLimit","schedulerName","scrapeClasses","scrapeClassicHistograms","scrapeConfigNamespaceSelector","scrapeConfigSelector","scrapeFailureLogFile","scrapeInterval","scrapeNativeHistograms","scrapeProtocols","scrapeTimeout","secrets","securityContext","serviceAccountName","serviceDiscoveryRole","serviceMonitorNamespaceSelector","serviceMonitorSelector","serviceName","sha","shardRetentionPolicy","shardingStrategy","shards","storage","tag","targetLimit","terminationGracePeriodSeconds","thanos","tolerations","topologySpreadConstraints","tracingConfig","tsdb","updateStrategy","version","volumeMounts","volumes","walCompression","web"]);
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
export const Alertmanager_v1 = validate_Alertmanager_v1;
function validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchFields"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions.errors);
errors = vErrors.length;
}
}
if(data.matchFields !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions(data.matchFields, {instancePath:instancePath+"/matchFields"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data.preference, {instancePath:instancePath+"/preference"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
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
validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms(data.nodeSelectorTerms, {instancePath:instancePath+"/nodeSelectorTerms"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution_nodeSelectorTerms.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_nodeAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_affinity_nodeAffinity.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "matchExpressions") || (key3 === "matchLabels"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.matchExpressions !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions(data.matchExpressions, {instancePath:instancePath+"/matchExpressions"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_preference_matchExpressions.errors);
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
validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.namespaceSelector, {instancePath:instancePath+"/namespaceSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data.podAffinityTerm, {instancePath:instancePath+"/podAffinityTerm"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
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
validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity_podAffinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "preferredDuringSchedulingIgnoredDuringExecution") || (key3 === "requiredDuringSchedulingIgnoredDuringExecution"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.preferredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution(data.preferredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/preferredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
if(data.requiredDuringSchedulingIgnoredDuringExecution !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution(data.requiredDuringSchedulingIgnoredDuringExecution, {instancePath:instancePath+"/requiredDuringSchedulingIgnoredDuringExecution"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_requiredDuringSchedulingIgnoredDuringExecution.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_affinity_podAffinity.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_affinity(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "nodeAffinity") || (key3 === "podAffinity")) || (key3 === "podAntiAffinity"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.nodeAffinity !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_nodeAffinity(data.nodeAffinity, {instancePath:instancePath+"/nodeAffinity"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_nodeAffinity.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_nodeAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAffinity !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity(data.podAffinity, {instancePath:instancePath+"/podAffinity"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
if(data.podAntiAffinity !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity(data.podAntiAffinity, {instancePath:instancePath+"/podAntiAffinity"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_affinity.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_httpConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_alertmanagerConfiguration_global_httpConfig.has(key3))){
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
validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_httpConfig.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_mattermost(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "webhookURL")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_mattermost.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_rocketChat(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "apiURL") || (key3 === "token")) || (key3 === "tokenID"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_655967b3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
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
validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_rocketChat.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_smtp(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_alertmanagerConfiguration_global_smtp.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authIdentity !== undefined){
if(typeof data.authIdentity !== "string"){
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
if(typeof data.authUsername !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/authUsername",keyword:"type",params:{type: "string"}});
}
}
if(data.forceImplicitTLS !== undefined){
if(typeof data.forceImplicitTLS !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forceImplicitTLS",keyword:"type",params:{type: "boolean"}});
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/from",keyword:"type",params:{type: "string"}});
}
}
if(data.hello !== undefined){
if(typeof data.hello !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hello",keyword:"type",params:{type: "string"}});
}
}
if(data.requireTLS !== undefined){
if(typeof data.requireTLS !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/requireTLS",keyword:"type",params:{type: "boolean"}});
}
}
if(data.smartHost !== undefined){
let data3 = data.smartHost;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.host === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost",keyword:"required",params:{missingProperty: "host"}});
}
if(data3.port === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost",keyword:"required",params:{missingProperty: "port"}});
}
for(const key5 in data3){
if(!((key5 === "host") || (key5 === "port"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.host !== undefined){
let data5 = data3.host;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost/host",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost/host",keyword:"type",params:{type: "string"}});
}
}
if(data3.port !== undefined){
let data5 = data3.port;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost/port",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost/port",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/smartHost",keyword:"type",params:{type: "object"}});
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
validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_smtp.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_victorops(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "apiKey") || (key3 === "apiURL"))){
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
if(data.apiURL !== undefined){
let data3 = data.apiURL;
if(typeof data3 === "string"){
if(!pattern_655967b3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_victorops.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_wechat(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "apiCorpID") || (key3 === "apiSecret")) || (key3 === "apiURL"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.apiCorpID !== undefined){
let data3 = data.apiCorpID;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiCorpID",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiCorpID",keyword:"type",params:{type: "string"}});
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
if(!pattern_655967b3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiURL",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_wechat.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_global(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_alertmanagerConfiguration_global.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_httpConfig.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.jira !== undefined){
let data3 = data.jira;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "apiURL")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jira",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiURL !== undefined){
let data5 = data3.apiURL;
if(typeof data5 === "string"){
if(!pattern_655967b3.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/jira/apiURL",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jira/apiURL",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/jira",keyword:"type",params:{type: "object"}});
}
}
if(data.mattermost !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_mattermost(data.mattermost, {instancePath:instancePath+"/mattermost"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_mattermost.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_mattermost.errors);
errors = vErrors.length;
}
}
if(data.opsGenieApiKey !== undefined){
let data3 = data.opsGenieApiKey;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiKey",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiKey",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiKey/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiKey/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiKey/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiKey",keyword:"type",params:{type: "object"}});
}
}
if(data.opsGenieApiUrl !== undefined){
let data3 = data.opsGenieApiUrl;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiUrl",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiUrl",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiUrl/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiUrl/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiUrl/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/opsGenieApiUrl",keyword:"type",params:{type: "object"}});
}
}
if(data.pagerdutyUrl !== undefined){
let data3 = data.pagerdutyUrl;
if(typeof data3 === "string"){
if(!pattern_655967b3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerdutyUrl",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/pagerdutyUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.resolveTimeout !== undefined){
let data3 = data.resolveTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resolveTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/resolveTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.rocketChat !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_rocketChat(data.rocketChat, {instancePath:instancePath+"/rocketChat"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_rocketChat.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_rocketChat.errors);
errors = vErrors.length;
}
}
if(data.slackApiUrl !== undefined){
let data3 = data.slackApiUrl;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slackApiUrl",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slackApiUrl",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slackApiUrl/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slackApiUrl/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/slackApiUrl/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/slackApiUrl",keyword:"type",params:{type: "object"}});
}
}
if(data.smtp !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_smtp(data.smtp, {instancePath:instancePath+"/smtp"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_smtp.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_smtp.errors);
errors = vErrors.length;
}
}
if(data.telegram !== undefined){
let data3 = data.telegram;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "apiURL")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/telegram",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiURL !== undefined){
let data5 = data3.apiURL;
if(typeof data5 === "string"){
if(!pattern_655967b3.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/telegram/apiURL",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/telegram/apiURL",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/telegram",keyword:"type",params:{type: "object"}});
}
}
if(data.victorops !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_victorops(data.victorops, {instancePath:instancePath+"/victorops"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_victorops.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_victorops.errors);
errors = vErrors.length;
}
}
if(data.webex !== undefined){
let data3 = data.webex;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "apiURL")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webex",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.apiURL !== undefined){
let data5 = data3.apiURL;
if(typeof data5 === "string"){
if(!pattern_655967b3.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/webex/apiURL",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/webex/apiURL",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/webex",keyword:"type",params:{type: "object"}});
}
}
if(data.wechat !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_wechat(data.wechat, {instancePath:instancePath+"/wechat"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_wechat.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global_wechat.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_alertmanagerConfiguration_global.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration_templates(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_alertmanagerConfiguration_templates.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_alertmanagerConfiguration(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "global") || (key3 === "name")) || (key3 === "templates"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.global !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global(data.global, {instancePath:instancePath+"/global"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_global.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_global.errors);
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
if(data.templates !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration_templates(data.templates, {instancePath:instancePath+"/templates"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration_templates.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration_templates.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_alertmanagerConfiguration.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_clusterTLS_server(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_clusterTLS_server.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
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
if(data.cipherSuites !== undefined){
let data3 = data.cipherSuites;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cipherSuites/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cipherSuites",keyword:"type",params:{type: "array"}});
}
}
if(data.client_ca !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId(data.client_ca, {instancePath:instancePath+"/client_ca"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_clientId.errors);
errors = vErrors.length;
}
}
if(data.clientAuthType !== undefined){
if(typeof data.clientAuthType !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientAuthType",keyword:"type",params:{type: "string"}});
}
}
if(data.clientCAFile !== undefined){
if(typeof data.clientCAFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientCAFile",keyword:"type",params:{type: "string"}});
}
}
if(data.curvePreferences !== undefined){
let data3 = data.curvePreferences;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/curvePreferences/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/curvePreferences",keyword:"type",params:{type: "array"}});
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
if(typeof data.maxVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.minVersion !== undefined){
if(typeof data.minVersion !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minVersion",keyword:"type",params:{type: "string"}});
}
}
if(data.preferServerCipherSuites !== undefined){
if(typeof data.preferServerCipherSuites !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/preferServerCipherSuites",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_clusterTLS_server.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_clusterTLS(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.client === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "client"}});
}
if(data.server === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "server"}});
}
for(const key3 in data){
if(!((key3 === "client") || (key3 === "server"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.client !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig(data.client, {instancePath:instancePath+"/client"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_oauth2_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.server !== undefined){
if(!(validate_Alertmanager_v1_spec_clusterTLS_server(data.server, {instancePath:instancePath+"/server"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_clusterTLS_server.errors : vErrors.concat(validate_Alertmanager_v1_spec_clusterTLS_server.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_clusterTLS.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_fileKeyRef(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_fileKeyRef.errors = vErrors;
return errors === 0;
}
const pattern_806b2d88 = new RegExp("^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$", "");
function validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.divisor, {instancePath:instancePath+"/divisor"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
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
validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_fileKeyRef(data.fileKeyRef, {instancePath:instancePath+"/fileKeyRef"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_fileKeyRef.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_fileKeyRef.errors);
errors = vErrors.length;
}
}
if(data.resourceFieldRef !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors);
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
validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_env_items(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom(data.valueFrom, {instancePath:instancePath+"/valueFrom"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_containers_items_env_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_env(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_containers_items_env_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_containers_items_env.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_envFrom_items(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_envFrom_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_envFrom(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_containers_items_envFrom_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_envFrom_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_envFrom_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_containers_items_envFrom.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet.errors);
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
validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_lifecycle(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "postStart") || (key3 === "preStop")) || (key3 === "stopSignal"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.postStart !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart(data.postStart, {instancePath:instancePath+"/postStart"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart.errors);
errors = vErrors.length;
}
}
if(data.preStop !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart(data.preStop, {instancePath:instancePath+"/preStop"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart.errors);
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
validate_Alertmanager_v1_spec_containers_items_lifecycle.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_livenessProbe(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_containers_items_livenessProbe.has(key3))){
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
if(!(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet(data.httpGet, {instancePath:instancePath+"/httpGet"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_lifecycle_postStart_httpGet.errors);
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
validate_Alertmanager_v1_spec_containers_items_livenessProbe.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_ports_items(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_ports_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_ports(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_containers_items_ports_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_ports_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_ports_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_containers_items_ports.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_resizePolicy(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_resizePolicy.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_resources_limits(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data[key3], {instancePath:instancePath+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_containers_items_resources_limits.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_resources(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_containers_items_resources.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_restartPolicyRules_items(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_restartPolicyRules_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_restartPolicyRules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_containers_items_restartPolicyRules_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_restartPolicyRules_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_restartPolicyRules_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_containers_items_restartPolicyRules.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_securityContext(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_containers_items_securityContext.has(key3))){
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
if(!(validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_containers_items_securityContext.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_volumeMounts_items(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_containers_items_volumeMounts_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items_volumeMounts(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_containers_items_volumeMounts_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_volumeMounts_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_volumeMounts_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_containers_items.has(key3))){
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
if(!(validate_Alertmanager_v1_spec_containers_items_env(data.env, {instancePath:instancePath+"/env"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env.errors);
errors = vErrors.length;
}
}
if(data.envFrom !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_envFrom(data.envFrom, {instancePath:instancePath+"/envFrom"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_envFrom.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_envFrom.errors);
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
if(!(validate_Alertmanager_v1_spec_containers_items_lifecycle(data.lifecycle, {instancePath:instancePath+"/lifecycle"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_lifecycle.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_lifecycle.errors);
errors = vErrors.length;
}
}
if(data.livenessProbe !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_livenessProbe(data.livenessProbe, {instancePath:instancePath+"/livenessProbe"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data.ports !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_ports(data.ports, {instancePath:instancePath+"/ports"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_ports.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_ports.errors);
errors = vErrors.length;
}
}
if(data.readinessProbe !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_livenessProbe(data.readinessProbe, {instancePath:instancePath+"/readinessProbe"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_livenessProbe.errors);
errors = vErrors.length;
}
}
if(data.resizePolicy !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resizePolicy(data.resizePolicy, {instancePath:instancePath+"/resizePolicy"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resizePolicy.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resizePolicy.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.restartPolicy !== undefined){
if(typeof data.restartPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/restartPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.restartPolicyRules !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_restartPolicyRules(data.restartPolicyRules, {instancePath:instancePath+"/restartPolicyRules"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_restartPolicyRules.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_restartPolicyRules.errors);
errors = vErrors.length;
}
}
if(data.securityContext !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_securityContext.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_securityContext.errors);
errors = vErrors.length;
}
}
if(data.startupProbe !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_livenessProbe(data.startupProbe, {instancePath:instancePath+"/startupProbe"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_livenessProbe.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_livenessProbe.errors);
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
if(!(validate_Alertmanager_v1_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors);
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
validate_Alertmanager_v1_spec_containers_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_containers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_containers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_containers.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_dnsConfig(data, {instancePath=""}={}){
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
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameservers/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameservers/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/nameservers",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
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
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/options/" + i5+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
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
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/searches/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/searches/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/searches",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
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
validate_Alertmanager_v1_spec_dnsConfig.errors = vErrors;
return errors === 0;
}
const pattern_1fbd4341 = new RegExp("(^0|[0-9]((K|M|G|T|E|P)i?)?B)$", "");
function validate_Alertmanager_v1_spec_limits(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "maxPerSilenceBytes") || (key3 === "maxSilences"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.maxPerSilenceBytes !== undefined){
let data3 = data.maxPerSilenceBytes;
if(typeof data3 === "string"){
if(!pattern_1fbd4341.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxPerSilenceBytes",keyword:"pattern",params:{pattern: "(^0|[0-9]((K|M|G|T|E|P)i?)?B)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxPerSilenceBytes",keyword:"type",params:{type: "string"}});
}
}
if(data.maxSilences !== undefined){
let data3 = data.maxSilences;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxSilences",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxSilences",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_limits.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_securityContext(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_securityContext.has(key3))){
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
if(!(validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions(data.windowsOptions, {instancePath:instancePath+"/windowsOptions"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_securityContext_windowsOptions.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_securityContext.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_emptyDir(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.sizeLimit, {instancePath:instancePath+"/sizeLimit"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_storage_emptyDir.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_resources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "limits") || (key3 === "requests"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.limits !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.requests !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources_limits(data.requests, {instancePath:instancePath+"/requests"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_resources.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec.has(key3))){
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
if(!(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_dataSourceRef(data.dataSourceRef, {instancePath:instancePath+"/dataSourceRef"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_dataSourceRef.errors);
errors = vErrors.length;
}
}
if(data.resources !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_resources.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec_resources.errors);
errors = vErrors.length;
}
}
if(data.selector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_ephemeral(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "volumeClaimTemplate")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.volumeClaimTemplate !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate(data.volumeClaimTemplate, {instancePath:instancePath+"/volumeClaimTemplate"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_storage_ephemeral.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.status === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "status"}});
}
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
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
validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_resources_limits(data.allocatedResources, {instancePath:instancePath+"/allocatedResources"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.capacity !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources_limits(data.capacity, {instancePath:instancePath+"/capacity"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources_limits.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources_limits.errors);
errors = vErrors.length;
}
}
if(data.conditions !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions(data.conditions, {instancePath:instancePath+"/conditions"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status_conditions.errors);
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
validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage_volumeClaimTemplate(data, {instancePath=""}={}){
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
let data3 = data.metadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "annotations") || (key5 === "labels")) || (key5 === "name"))){
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
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/metadata",keyword:"type",params:{type: "object"}});
}
}
if(data.spec !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_ephemeral_volumeClaimTemplate_spec.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status(data.status, {instancePath:instancePath+"/status"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate_status.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_storage_volumeClaimTemplate.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_storage(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "disableMountSubPath") || (key3 === "emptyDir")) || (key3 === "ephemeral")) || (key3 === "volumeClaimTemplate"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.disableMountSubPath !== undefined){
if(typeof data.disableMountSubPath !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableMountSubPath",keyword:"type",params:{type: "boolean"}});
}
}
if(data.emptyDir !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_emptyDir(data.emptyDir, {instancePath:instancePath+"/emptyDir"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_emptyDir.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_emptyDir.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_ephemeral(data.ephemeral, {instancePath:instancePath+"/ephemeral"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_ephemeral.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_ephemeral.errors);
errors = vErrors.length;
}
}
if(data.volumeClaimTemplate !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate(data.volumeClaimTemplate, {instancePath:instancePath+"/volumeClaimTemplate"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_volumeClaimTemplate.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_volumeClaimTemplate.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_storage.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_tolerations_items(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_tolerations_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_tolerations(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_tolerations_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_tolerations_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_tolerations_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_tolerations.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_topologySpreadConstraints_items(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
validate_Alertmanager_v1_spec_topologySpreadConstraints_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_topologySpreadConstraints(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_topologySpreadConstraints_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_topologySpreadConstraints_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_topologySpreadConstraints_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_topologySpreadConstraints.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_updateStrategy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.type === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "type"}});
}
for(const key3 in data){
if(!((key3 === "rollingUpdate") || (key3 === "type"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.rollingUpdate !== undefined){
let data3 = data.rollingUpdate;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "maxUnavailable")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/rollingUpdate",keyword:"additionalProperties",params:{additionalProperty: key5}});
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
let data3 = data.type;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "OnDelete") || (data3 === "RollingUpdate"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/type",keyword:"enum",params:{allowedValues: ["OnDelete","RollingUpdate"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_updateStrategy.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_awsElasticBlockStore(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_awsElasticBlockStore.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_azureDisk(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_azureDisk.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_azureFile(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_azureFile.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_cephfs(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_cephfs.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_cinder(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_cinder.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_configMap(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_csi(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_csi.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items_items(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef(data.resourceFieldRef, {instancePath:instancePath+"/resourceFieldRef"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_downwardAPI(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_volumes_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_fc(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_fc.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_flexVolume(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_flexVolume.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_gcePersistentDisk(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_gcePersistentDisk.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_iscsi(data, {instancePath=""}={}){
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
if(!(fields_Alertmanager_v1_spec_volumes_items_iscsi.has(key3))){
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
validate_Alertmanager_v1_spec_volumes_items_iscsi.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_clusterTrustBundle(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_downwardAPI(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "items")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.items !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items(data.items, {instancePath:instancePath+"/items"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_downwardAPI_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_downwardAPI.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_podCertificate(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_podCertificate.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_projected_sources_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "clusterTrustBundle") || (key3 === "configMap")) || (key3 === "downwardAPI")) || (key3 === "podCertificate")) || (key3 === "secret")) || (key3 === "serviceAccountToken"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clusterTrustBundle !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_clusterTrustBundle(data.clusterTrustBundle, {instancePath:instancePath+"/clusterTrustBundle"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_clusterTrustBundle.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_downwardAPI.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.podCertificate !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_podCertificate(data.podCertificate, {instancePath:instancePath+"/podCertificate"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_podCertificate.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_podCertificate.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items_configMap.errors);
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
validate_Alertmanager_v1_spec_volumes_items_projected_sources_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_projected_sources(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected_sources_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected_sources_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_volumes_items_projected_sources.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_projected(data, {instancePath=""}={}){
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
if(!(validate_Alertmanager_v1_spec_volumes_items_projected_sources(data.sources, {instancePath:instancePath+"/sources"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected_sources.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected_sources.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_volumes_items_projected.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_quobyte(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_quobyte.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_rbd(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_rbd.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_scaleIO(data, {instancePath=""}={}){
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
if(!(fields_Alertmanager_v1_spec_volumes_items_scaleIO.has(key3))){
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
validate_Alertmanager_v1_spec_volumes_items_scaleIO.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_secret(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_secret.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_storageos(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_storageos.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items_vsphereVolume(data, {instancePath=""}={}){
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
validate_Alertmanager_v1_spec_volumes_items_vsphereVolume.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec_volumes_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.awsElasticBlockStore !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_awsElasticBlockStore(data.awsElasticBlockStore, {instancePath:instancePath+"/awsElasticBlockStore"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_awsElasticBlockStore.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_awsElasticBlockStore.errors);
errors = vErrors.length;
}
}
if(data.azureDisk !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_azureDisk(data.azureDisk, {instancePath:instancePath+"/azureDisk"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_azureDisk.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_azureDisk.errors);
errors = vErrors.length;
}
}
if(data.azureFile !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_azureFile(data.azureFile, {instancePath:instancePath+"/azureFile"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_azureFile.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_azureFile.errors);
errors = vErrors.length;
}
}
if(data.cephfs !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_cephfs(data.cephfs, {instancePath:instancePath+"/cephfs"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_cephfs.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_cephfs.errors);
errors = vErrors.length;
}
}
if(data.cinder !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_cinder(data.cinder, {instancePath:instancePath+"/cinder"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_cinder.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_cinder.errors);
errors = vErrors.length;
}
}
if(data.configMap !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_configMap(data.configMap, {instancePath:instancePath+"/configMap"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_configMap.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_configMap.errors);
errors = vErrors.length;
}
}
if(data.csi !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_csi(data.csi, {instancePath:instancePath+"/csi"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_csi.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_csi.errors);
errors = vErrors.length;
}
}
if(data.downwardAPI !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_downwardAPI(data.downwardAPI, {instancePath:instancePath+"/downwardAPI"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_downwardAPI.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_downwardAPI.errors);
errors = vErrors.length;
}
}
if(data.emptyDir !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_emptyDir(data.emptyDir, {instancePath:instancePath+"/emptyDir"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_emptyDir.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_emptyDir.errors);
errors = vErrors.length;
}
}
if(data.ephemeral !== undefined){
if(!(validate_Alertmanager_v1_spec_storage_ephemeral(data.ephemeral, {instancePath:instancePath+"/ephemeral"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage_ephemeral.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage_ephemeral.errors);
errors = vErrors.length;
}
}
if(data.fc !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_fc(data.fc, {instancePath:instancePath+"/fc"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_fc.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_fc.errors);
errors = vErrors.length;
}
}
if(data.flexVolume !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_flexVolume(data.flexVolume, {instancePath:instancePath+"/flexVolume"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_flexVolume.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_flexVolume.errors);
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
if(!(validate_Alertmanager_v1_spec_volumes_items_gcePersistentDisk(data.gcePersistentDisk, {instancePath:instancePath+"/gcePersistentDisk"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_gcePersistentDisk.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_gcePersistentDisk.errors);
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
if(!(validate_Alertmanager_v1_spec_volumes_items_iscsi(data.iscsi, {instancePath:instancePath+"/iscsi"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_iscsi.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_iscsi.errors);
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
if(!(validate_Alertmanager_v1_spec_volumes_items_projected(data.projected, {instancePath:instancePath+"/projected"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_projected.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_projected.errors);
errors = vErrors.length;
}
}
if(data.quobyte !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_quobyte(data.quobyte, {instancePath:instancePath+"/quobyte"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_quobyte.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_quobyte.errors);
errors = vErrors.length;
}
}
if(data.rbd !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_rbd(data.rbd, {instancePath:instancePath+"/rbd"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_rbd.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_rbd.errors);
errors = vErrors.length;
}
}
if(data.scaleIO !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_scaleIO(data.scaleIO, {instancePath:instancePath+"/scaleIO"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_scaleIO.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_scaleIO.errors);
errors = vErrors.length;
}
}
if(data.secret !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_secret(data.secret, {instancePath:instancePath+"/secret"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_secret.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_secret.errors);
errors = vErrors.length;
}
}
if(data.storageos !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_storageos(data.storageos, {instancePath:instancePath+"/storageos"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_storageos.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_storageos.errors);
errors = vErrors.length;
}
}
if(data.vsphereVolume !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes_items_vsphereVolume(data.vsphereVolume, {instancePath:instancePath+"/vsphereVolume"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items_vsphereVolume.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items_vsphereVolume.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_volumes_items.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_volumes(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Alertmanager_v1_spec_volumes_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes_items.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Alertmanager_v1_spec_volumes.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_web_httpConfig_headers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((((key3 === "contentSecurityPolicy") || (key3 === "strictTransportSecurity")) || (key3 === "xContentTypeOptions")) || (key3 === "xFrameOptions")) || (key3 === "xXSSProtection"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.contentSecurityPolicy !== undefined){
if(typeof data.contentSecurityPolicy !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/contentSecurityPolicy",keyword:"type",params:{type: "string"}});
}
}
if(data.strictTransportSecurity !== undefined){
if(typeof data.strictTransportSecurity !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/strictTransportSecurity",keyword:"type",params:{type: "string"}});
}
}
if(data.xContentTypeOptions !== undefined){
let data3 = data.xContentTypeOptions;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/xContentTypeOptions",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "") || (data3 === "NoSniff"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/xContentTypeOptions",keyword:"enum",params:{allowedValues: ["","NoSniff"]}});
}
}
if(data.xFrameOptions !== undefined){
let data3 = data.xFrameOptions;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/xFrameOptions",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "") || (data3 === "Deny")) || (data3 === "SameOrigin"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/xFrameOptions",keyword:"enum",params:{allowedValues: ["","Deny","SameOrigin"]}});
}
}
if(data.xXSSProtection !== undefined){
if(typeof data.xXSSProtection !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/xXSSProtection",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_web_httpConfig_headers.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_web_httpConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "headers") || (key3 === "http2"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.headers !== undefined){
if(!(validate_Alertmanager_v1_spec_web_httpConfig_headers(data.headers, {instancePath:instancePath+"/headers"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_web_httpConfig_headers.errors : vErrors.concat(validate_Alertmanager_v1_spec_web_httpConfig_headers.errors);
errors = vErrors.length;
}
}
if(data.http2 !== undefined){
if(typeof data.http2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/http2",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_web_httpConfig.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1_spec_web(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "getConcurrency") || (key3 === "httpConfig")) || (key3 === "timeout")) || (key3 === "tlsConfig"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.getConcurrency !== undefined){
let data3 = data.getConcurrency;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/getConcurrency",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/getConcurrency",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.httpConfig !== undefined){
if(!(validate_Alertmanager_v1_spec_web_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_web_httpConfig.errors : vErrors.concat(validate_Alertmanager_v1_spec_web_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.timeout !== undefined){
let data3 = data.timeout;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/timeout",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.tlsConfig !== undefined){
if(!(validate_Alertmanager_v1_spec_clusterTLS_server(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_clusterTLS_server.errors : vErrors.concat(validate_Alertmanager_v1_spec_clusterTLS_server.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec_web.errors = vErrors;
return errors === 0;
}
const pattern_dfcbe0ee = new RegExp("^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$", "");
function validate_Alertmanager_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Alertmanager_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.additionalArgs !== undefined){
let data3 = data.additionalArgs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs",keyword:"type",params:{type: "array"}});
}
}
if(data.additionalPeers !== undefined){
let data3 = data.additionalPeers;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalPeers/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalPeers",keyword:"type",params:{type: "array"}});
}
}
if(data.affinity !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity(data.affinity, {instancePath:instancePath+"/affinity"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity.errors);
errors = vErrors.length;
}
}
if(data.alertmanagerConfigMatcherStrategy !== undefined){
let data3 = data.alertmanagerConfigMatcherStrategy;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "type")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alertmanagerConfigMatcherStrategy",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.type !== undefined){
let data5 = data3.type;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alertmanagerConfigMatcherStrategy/type",keyword:"type",params:{type: "string"}});
}
if(!(((data5 === "OnNamespace") || (data5 === "OnNamespaceExceptForAlertmanagerNamespace")) || (data5 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alertmanagerConfigMatcherStrategy/type",keyword:"enum",params:{allowedValues: ["OnNamespace","OnNamespaceExceptForAlertmanagerNamespace","None"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alertmanagerConfigMatcherStrategy",keyword:"type",params:{type: "object"}});
}
}
if(data.alertmanagerConfigNamespaceSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.alertmanagerConfigNamespaceSelector, {instancePath:instancePath+"/alertmanagerConfigNamespaceSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.alertmanagerConfigSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.alertmanagerConfigSelector, {instancePath:instancePath+"/alertmanagerConfigSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.alertmanagerConfiguration !== undefined){
if(!(validate_Alertmanager_v1_spec_alertmanagerConfiguration(data.alertmanagerConfiguration, {instancePath:instancePath+"/alertmanagerConfiguration"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_alertmanagerConfiguration.errors : vErrors.concat(validate_Alertmanager_v1_spec_alertmanagerConfiguration.errors);
errors = vErrors.length;
}
}
if(data.automountServiceAccountToken !== undefined){
if(typeof data.automountServiceAccountToken !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automountServiceAccountToken",keyword:"type",params:{type: "boolean"}});
}
}
if(data.baseImage !== undefined){
if(typeof data.baseImage !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/baseImage",keyword:"type",params:{type: "string"}});
}
}
if(data.clusterAdvertiseAddress !== undefined){
if(typeof data.clusterAdvertiseAddress !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterAdvertiseAddress",keyword:"type",params:{type: "string"}});
}
}
if(data.clusterGossipInterval !== undefined){
let data3 = data.clusterGossipInterval;
if(typeof data3 === "string"){
if(!pattern_dfcbe0ee.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterGossipInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterGossipInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.clusterLabel !== undefined){
if(typeof data.clusterLabel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterLabel",keyword:"type",params:{type: "string"}});
}
}
if(data.clusterPeerTimeout !== undefined){
let data3 = data.clusterPeerTimeout;
if(typeof data3 === "string"){
if(!pattern_dfcbe0ee.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterPeerTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterPeerTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.clusterPushpullInterval !== undefined){
let data3 = data.clusterPushpullInterval;
if(typeof data3 === "string"){
if(!pattern_dfcbe0ee.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterPushpullInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clusterPushpullInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.clusterTLS !== undefined){
if(!(validate_Alertmanager_v1_spec_clusterTLS(data.clusterTLS, {instancePath:instancePath+"/clusterTLS"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_clusterTLS.errors : vErrors.concat(validate_Alertmanager_v1_spec_clusterTLS.errors);
errors = vErrors.length;
}
}
if(data.configMaps !== undefined){
let data3 = data.configMaps;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMaps/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMaps",keyword:"type",params:{type: "array"}});
}
}
if(data.configSecret !== undefined){
if(typeof data.configSecret !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configSecret",keyword:"type",params:{type: "string"}});
}
}
if(data.containers !== undefined){
if(!(validate_Alertmanager_v1_spec_containers(data.containers, {instancePath:instancePath+"/containers"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers.errors);
errors = vErrors.length;
}
}
if(data.dnsConfig !== undefined){
if(!(validate_Alertmanager_v1_spec_dnsConfig(data.dnsConfig, {instancePath:instancePath+"/dnsConfig"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_dnsConfig.errors : vErrors.concat(validate_Alertmanager_v1_spec_dnsConfig.errors);
errors = vErrors.length;
}
}
if(data.dnsPolicy !== undefined){
let data3 = data.dnsPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dnsPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "ClusterFirstWithHostNet") || (data3 === "ClusterFirst")) || (data3 === "Default")) || (data3 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dnsPolicy",keyword:"enum",params:{allowedValues: ["ClusterFirstWithHostNet","ClusterFirst","Default","None"]}});
}
}
if(data.enableFeatures !== undefined){
let data3 = data.enableFeatures;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableFeatures/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableFeatures",keyword:"type",params:{type: "array"}});
}
}
if(data.enableServiceLinks !== undefined){
if(typeof data.enableServiceLinks !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableServiceLinks",keyword:"type",params:{type: "boolean"}});
}
}
if(data.externalUrl !== undefined){
if(typeof data.externalUrl !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.forceEnableClusterMode !== undefined){
if(typeof data.forceEnableClusterMode !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/forceEnableClusterMode",keyword:"type",params:{type: "boolean"}});
}
}
if(data.hostAliases !== undefined){
let data3 = data.hostAliases;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.hostnames === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5,keyword:"required",params:{missingProperty: "hostnames"}});
}
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
if(data.hostNetwork !== undefined){
if(typeof data.hostNetwork !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostNetwork",keyword:"type",params:{type: "boolean"}});
}
}
if(data.hostUsers !== undefined){
if(typeof data.hostUsers !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostUsers",keyword:"type",params:{type: "boolean"}});
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
}
if(data.imagePullPolicy !== undefined){
let data3 = data.imagePullPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "") || (data3 === "Always")) || (data3 === "Never")) || (data3 === "IfNotPresent"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullPolicy",keyword:"enum",params:{allowedValues: ["","Always","Never","IfNotPresent"]}});
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
if(!(validate_Alertmanager_v1_spec_containers(data.initContainers, {instancePath:instancePath+"/initContainers"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers.errors);
errors = vErrors.length;
}
}
if(data.limits !== undefined){
if(!(validate_Alertmanager_v1_spec_limits(data.limits, {instancePath:instancePath+"/limits"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_limits.errors : vErrors.concat(validate_Alertmanager_v1_spec_limits.errors);
errors = vErrors.length;
}
}
if(data.listenLocal !== undefined){
if(typeof data.listenLocal !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/listenLocal",keyword:"type",params:{type: "boolean"}});
}
}
if(data.logFormat !== undefined){
let data3 = data.logFormat;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logFormat",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "") || (data3 === "logfmt")) || (data3 === "json"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logFormat",keyword:"enum",params:{allowedValues: ["","logfmt","json"]}});
}
}
if(data.logLevel !== undefined){
let data3 = data.logLevel;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logLevel",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "") || (data3 === "debug")) || (data3 === "info")) || (data3 === "warn")) || (data3 === "error"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logLevel",keyword:"enum",params:{allowedValues: ["","debug","info","warn","error"]}});
}
}
if(data.minReadySeconds !== undefined){
let data3 = data.minReadySeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
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
if(data.paused !== undefined){
if(typeof data.paused !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"type",params:{type: "boolean"}});
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
let data3 = data.podManagementPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podManagementPolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "OrderedReady") || (data3 === "Parallel"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podManagementPolicy",keyword:"enum",params:{allowedValues: ["OrderedReady","Parallel"]}});
}
}
if(data.podMetadata !== undefined){
let data3 = data.podMetadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "annotations") || (key5 === "labels")) || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/labels",keyword:"type",params:{type: "object"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portName",keyword:"type",params:{type: "string"}});
}
}
if(data.priorityClassName !== undefined){
if(typeof data.priorityClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.replicas !== undefined){
let data3 = data.replicas;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "integer"}});
}
}
if(data.resources !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
let data3 = data.retention;
if(typeof data3 === "string"){
if(!pattern_dfcbe0ee.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/retention",keyword:"type",params:{type: "string"}});
}
}
if(data.routePrefix !== undefined){
if(typeof data.routePrefix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routePrefix",keyword:"type",params:{type: "string"}});
}
}
if(data.schedulerName !== undefined){
let data3 = data.schedulerName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulerName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulerName",keyword:"type",params:{type: "string"}});
}
}
if(data.secrets !== undefined){
let data3 = data.secrets;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",keyword:"type",params:{type: "array"}});
}
}
if(data.securityContext !== undefined){
if(!(validate_Alertmanager_v1_spec_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_securityContext.errors : vErrors.concat(validate_Alertmanager_v1_spec_securityContext.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountName !== undefined){
if(typeof data.serviceAccountName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountName",keyword:"type",params:{type: "string"}});
}
}
if(data.serviceName !== undefined){
let data3 = data.serviceName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"}});
}
}
if(data.sha !== undefined){
if(typeof data.sha !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sha",keyword:"type",params:{type: "string"}});
}
}
if(data.storage !== undefined){
if(!(validate_Alertmanager_v1_spec_storage(data.storage, {instancePath:instancePath+"/storage"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage.errors);
errors = vErrors.length;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"}});
}
}
if(data.terminationGracePeriodSeconds !== undefined){
let data3 = data.terminationGracePeriodSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.tolerations !== undefined){
if(!(validate_Alertmanager_v1_spec_tolerations(data.tolerations, {instancePath:instancePath+"/tolerations"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_tolerations.errors : vErrors.concat(validate_Alertmanager_v1_spec_tolerations.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
if(!(validate_Alertmanager_v1_spec_topologySpreadConstraints(data.topologySpreadConstraints, {instancePath:instancePath+"/topologySpreadConstraints"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_topologySpreadConstraints.errors : vErrors.concat(validate_Alertmanager_v1_spec_topologySpreadConstraints.errors);
errors = vErrors.length;
}
}
if(data.updateStrategy !== undefined){
if(!(validate_Alertmanager_v1_spec_updateStrategy(data.updateStrategy, {instancePath:instancePath+"/updateStrategy"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_updateStrategy.errors : vErrors.concat(validate_Alertmanager_v1_spec_updateStrategy.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeMounts !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes(data.volumes, {instancePath:instancePath+"/volumes"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes.errors);
errors = vErrors.length;
}
}
if(data.web !== undefined){
if(!(validate_Alertmanager_v1_spec_web(data.web, {instancePath:instancePath+"/web"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_web.errors : vErrors.concat(validate_Alertmanager_v1_spec_web.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_Alertmanager_v1(data, {instancePath=""}={}){
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
if("Alertmanager" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Alertmanager"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Alertmanager_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec.errors : vErrors.concat(validate_Alertmanager_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Alertmanager_v1.errors = vErrors;
return errors === 0;
}
export const PodMonitor_v1 = validate_PodMonitor_v1;
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
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
export const Prometheus_v1 = validate_Prometheus_v1;
function validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.has(key3))){
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
validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_alerting_alertmanagers_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
if(data.port === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "port"}});
}
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_alerting_alertmanagers_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.alertRelabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.alertRelabelings, {instancePath:instancePath+"/alertRelabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.apiVersion !== undefined){
let data3 = data.apiVersion;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "v1") || (data3 === "V1")) || (data3 === "v2")) || (data3 === "V2"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/apiVersion",keyword:"enum",params:{allowedValues: ["v1","V1","v2","V2"]}});
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
if(data.enableHttp2 !== undefined){
if(typeof data.enableHttp2 !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableHttp2",keyword:"type",params:{type: "boolean"}});
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
if(data.port !== undefined){
let data3 = data.port;
if((!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))) && (typeof data3 !== "string")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/port",keyword:"type",params:{type: ["integer","string"]}});
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
if(data.sigv4 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4(data.sigv4, {instancePath:instancePath+"/sigv4"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4.errors);
errors = vErrors.length;
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
if(data.tlsConfig !== undefined){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_alerting_alertmanagers_items.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_alerting_alertmanagers(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Prometheus_v1_spec_alerting_alertmanagers.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_alerting(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.alertmanagers === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "alertmanagers"}});
}
for(const key3 in data){
if(!(key3 === "alertmanagers")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.alertmanagers !== undefined){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers(data.alertmanagers, {instancePath:instancePath+"/alertmanagers"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_alerting.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_apiserverConfig_authorization(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "credentials") || (key3 === "credentialsFile")) || (key3 === "type"))){
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
if(data.credentialsFile !== undefined){
if(typeof data.credentialsFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/credentialsFile",keyword:"type",params:{type: "string"}});
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
validate_Prometheus_v1_spec_apiserverConfig_authorization.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_apiserverConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.host === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "host"}});
}
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_apiserverConfig.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_Prometheus_v1_spec_apiserverConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_apiserverConfig_authorization.errors : vErrors.concat(validate_Prometheus_v1_spec_apiserverConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bearerToken !== undefined){
if(typeof data.bearerToken !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerToken",keyword:"type",params:{type: "string"}});
}
}
if(data.bearerTokenFile !== undefined){
if(typeof data.bearerTokenFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenFile",keyword:"type",params:{type: "string"}});
}
}
if(data.host !== undefined){
if(typeof data.host !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/host",keyword:"type",params:{type: "string"}});
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
if(data.tlsConfig !== undefined){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_apiserverConfig.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_excludedFromEnforcement_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.namespace === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "namespace"}});
}
if(data.resource === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "resource"}});
}
for(const key3 in data){
if(!((((key3 === "group") || (key3 === "name")) || (key3 === "namespace")) || (key3 === "resource"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.group !== undefined){
let data3 = data.group;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"type",params:{type: "string"}});
}
if(!(data3 === "monitoring.coreos.com")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/group",keyword:"enum",params:{allowedValues: ["monitoring.coreos.com"]}});
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
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
if(data.resource !== undefined){
let data3 = data.resource;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "prometheusrules") || (data3 === "servicemonitors")) || (data3 === "podmonitors")) || (data3 === "probes")) || (data3 === "scrapeconfigs"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/resource",keyword:"enum",params:{allowedValues: ["prometheusrules","servicemonitors","podmonitors","probes","scrapeconfigs"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_excludedFromEnforcement_items.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_excludedFromEnforcement(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Prometheus_v1_spec_excludedFromEnforcement_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_excludedFromEnforcement_items.errors : vErrors.concat(validate_Prometheus_v1_spec_excludedFromEnforcement_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Prometheus_v1_spec_excludedFromEnforcement.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_otlp(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_otlp.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.convertHistogramsToNHCB !== undefined){
if(typeof data.convertHistogramsToNHCB !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/convertHistogramsToNHCB",keyword:"type",params:{type: "boolean"}});
}
}
if(data.ignoreResourceAttributes !== undefined){
let data3 = data.ignoreResourceAttributes;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreResourceAttributes",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreResourceAttributes/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreResourceAttributes/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreResourceAttributes",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreResourceAttributes",keyword:"type",params:{type: "array"}});
}
}
if(data.keepIdentifyingResourceAttributes !== undefined){
if(typeof data.keepIdentifyingResourceAttributes !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/keepIdentifyingResourceAttributes",keyword:"type",params:{type: "boolean"}});
}
}
if(data.labelNamePreserveMultipleUnderscores !== undefined){
if(typeof data.labelNamePreserveMultipleUnderscores !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNamePreserveMultipleUnderscores",keyword:"type",params:{type: "boolean"}});
}
}
if(data.labelNameUnderscoreSanitization !== undefined){
if(typeof data.labelNameUnderscoreSanitization !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/labelNameUnderscoreSanitization",keyword:"type",params:{type: "boolean"}});
}
}
if(data.promoteAllResourceAttributes !== undefined){
if(typeof data.promoteAllResourceAttributes !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/promoteAllResourceAttributes",keyword:"type",params:{type: "boolean"}});
}
}
if(data.promoteResourceAttributes !== undefined){
let data3 = data.promoteResourceAttributes;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/promoteResourceAttributes",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/promoteResourceAttributes/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/promoteResourceAttributes/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/promoteResourceAttributes",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/promoteResourceAttributes",keyword:"type",params:{type: "array"}});
}
}
if(data.promoteScopeMetadata !== undefined){
if(typeof data.promoteScopeMetadata !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/promoteScopeMetadata",keyword:"type",params:{type: "boolean"}});
}
}
if(data.translationStrategy !== undefined){
let data3 = data.translationStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/translationStrategy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "NoUTF8EscapingWithSuffixes") || (data3 === "UnderscoreEscapingWithSuffixes")) || (data3 === "NoTranslation")) || (data3 === "UnderscoreEscapingWithoutSuffixes"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/translationStrategy",keyword:"enum",params:{allowedValues: ["NoUTF8EscapingWithSuffixes","UnderscoreEscapingWithSuffixes","NoTranslation","UnderscoreEscapingWithoutSuffixes"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_otlp.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_query(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "lookbackDelta") || (key3 === "maxConcurrency")) || (key3 === "maxSamples")) || (key3 === "timeout"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.lookbackDelta !== undefined){
if(typeof data.lookbackDelta !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/lookbackDelta",keyword:"type",params:{type: "string"}});
}
}
if(data.maxConcurrency !== undefined){
let data3 = data.maxConcurrency;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxConcurrency",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxConcurrency",keyword:"minimum",params:{comparison: ">=", limit: 1}});
}
}
}
if(data.maxSamples !== undefined){
let data3 = data.maxSamples;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxSamples",keyword:"type",params:{type: "integer"}});
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
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_query.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_remoteRead_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_remoteRead_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_Prometheus_v1_spec_apiserverConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_apiserverConfig_authorization.errors : vErrors.concat(validate_Prometheus_v1_spec_apiserverConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bearerToken !== undefined){
if(typeof data.bearerToken !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerToken",keyword:"type",params:{type: "string"}});
}
}
if(data.bearerTokenFile !== undefined){
if(typeof data.bearerTokenFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenFile",keyword:"type",params:{type: "string"}});
}
}
if(data.filterExternalLabels !== undefined){
if(typeof data.filterExternalLabels !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/filterExternalLabels",keyword:"type",params:{type: "boolean"}});
}
}
if(data.followRedirects !== undefined){
if(typeof data.followRedirects !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/followRedirects",keyword:"type",params:{type: "boolean"}});
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
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
if(data.readRecent !== undefined){
if(typeof data.readRecent !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readRecent",keyword:"type",params:{type: "boolean"}});
}
}
if(data.remoteTimeout !== undefined){
let data3 = data.remoteTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.requiredMatchers !== undefined){
let data3 = data.requiredMatchers;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/requiredMatchers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/requiredMatchers",keyword:"type",params:{type: "object"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern_655967b3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
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
validate_Prometheus_v1_spec_remoteRead_items.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_remoteRead(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Prometheus_v1_spec_remoteRead_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteRead_items.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteRead_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Prometheus_v1_spec_remoteRead.errors = vErrors;
return errors === 0;
}
const pattern_7d9b703d = new RegExp("^[0-9a-zA-Z-.]+$", "");
function validate_Prometheus_v1_spec_remoteWrite_items_azureAd_oauth(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientId"}});
}
if(data.clientSecret === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "clientSecret"}});
}
if(data.tenantId === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "tenantId"}});
}
for(const key3 in data){
if(!(((key3 === "clientId") || (key3 === "clientSecret")) || (key3 === "tenantId"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clientId !== undefined){
let data3 = data.clientId;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientId",keyword:"type",params:{type: "string"}});
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
if(data.tenantId !== undefined){
let data3 = data.tenantId;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantId",keyword:"minLength",params:{limit: 1}});
}
if(!pattern_7d9b703d.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantId",keyword:"pattern",params:{pattern: "^[0-9a-zA-Z-.]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tenantId",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_remoteWrite_items_azureAd_oauth.errors = vErrors;
return errors === 0;
}
const pattern_066b3cba = new RegExp("^[\\w\\s:/.\\\\-]+$", "");
function validate_Prometheus_v1_spec_remoteWrite_items_azureAd(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((((key3 === "cloud") || (key3 === "managedIdentity")) || (key3 === "oauth")) || (key3 === "scope")) || (key3 === "sdk")) || (key3 === "workloadIdentity"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.cloud !== undefined){
let data3 = data.cloud;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cloud",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "AzureChina") || (data3 === "AzureGovernment")) || (data3 === "AzurePublic"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cloud",keyword:"enum",params:{allowedValues: ["AzureChina","AzureGovernment","AzurePublic"]}});
}
}
if(data.managedIdentity !== undefined){
let data3 = data.managedIdentity;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "clientId")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedIdentity",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.clientId !== undefined){
let data5 = data3.clientId;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedIdentity/clientId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedIdentity/clientId",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/managedIdentity",keyword:"type",params:{type: "object"}});
}
}
if(data.oauth !== undefined){
if(!(validate_Prometheus_v1_spec_remoteWrite_items_azureAd_oauth(data.oauth, {instancePath:instancePath+"/oauth"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteWrite_items_azureAd_oauth.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteWrite_items_azureAd_oauth.errors);
errors = vErrors.length;
}
}
if(data.scope !== undefined){
let data3 = data.scope;
if(typeof data3 === "string"){
if(!pattern_066b3cba.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"pattern",params:{pattern: "^[\\w\\s:/.\\\\-]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scope",keyword:"type",params:{type: "string"}});
}
}
if(data.sdk !== undefined){
let data3 = data.sdk;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "tenantId")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sdk",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.tenantId !== undefined){
let data5 = data3.tenantId;
if(typeof data5 === "string"){
if(!pattern_7d9b703d.test(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sdk/tenantId",keyword:"pattern",params:{pattern: "^[0-9a-zA-Z-.]+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sdk/tenantId",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sdk",keyword:"type",params:{type: "object"}});
}
}
if(data.workloadIdentity !== undefined){
let data3 = data.workloadIdentity;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.clientId === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity",keyword:"required",params:{missingProperty: "clientId"}});
}
if(data3.tenantId === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity",keyword:"required",params:{missingProperty: "tenantId"}});
}
for(const key5 in data3){
if(!((key5 === "clientId") || (key5 === "tenantId"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.clientId !== undefined){
let data5 = data3.clientId;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity/clientId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity/clientId",keyword:"type",params:{type: "string"}});
}
}
if(data3.tenantId !== undefined){
let data5 = data3.tenantId;
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity/tenantId",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity/tenantId",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/workloadIdentity",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_remoteWrite_items_azureAd.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_remoteWrite_items_metadataConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "maxSamplesPerSend") || (key3 === "send")) || (key3 === "sendInterval"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.maxSamplesPerSend !== undefined){
let data3 = data.maxSamplesPerSend;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxSamplesPerSend",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < -1 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxSamplesPerSend",keyword:"minimum",params:{comparison: ">=", limit: -1}});
}
}
}
if(data.send !== undefined){
if(typeof data.send !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/send",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sendInterval !== undefined){
let data3 = data.sendInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendInterval",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_remoteWrite_items_metadataConfig.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_remoteWrite_items_queueConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_remoteWrite_items_queueConfig.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.batchSendDeadline !== undefined){
let data3 = data.batchSendDeadline;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/batchSendDeadline",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/batchSendDeadline",keyword:"type",params:{type: "string"}});
}
}
if(data.capacity !== undefined){
let data3 = data.capacity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/capacity",keyword:"type",params:{type: "integer"}});
}
}
if(data.maxBackoff !== undefined){
let data3 = data.maxBackoff;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxBackoff",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxBackoff",keyword:"type",params:{type: "string"}});
}
}
if(data.maxRetries !== undefined){
let data3 = data.maxRetries;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxRetries",keyword:"type",params:{type: "integer"}});
}
}
if(data.maxSamplesPerSend !== undefined){
let data3 = data.maxSamplesPerSend;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxSamplesPerSend",keyword:"type",params:{type: "integer"}});
}
}
if(data.maxShards !== undefined){
let data3 = data.maxShards;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxShards",keyword:"type",params:{type: "integer"}});
}
}
if(data.minBackoff !== undefined){
let data3 = data.minBackoff;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minBackoff",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/minBackoff",keyword:"type",params:{type: "string"}});
}
}
if(data.minShards !== undefined){
let data3 = data.minShards;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minShards",keyword:"type",params:{type: "integer"}});
}
}
if(data.retryOnRateLimit !== undefined){
if(typeof data.retryOnRateLimit !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retryOnRateLimit",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sampleAgeLimit !== undefined){
let data3 = data.sampleAgeLimit;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleAgeLimit",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/sampleAgeLimit",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_remoteWrite_items_queueConfig.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_remoteWrite_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.url === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "url"}});
}
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_remoteWrite_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.authorization !== undefined){
if(!(validate_Prometheus_v1_spec_apiserverConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_apiserverConfig_authorization.errors : vErrors.concat(validate_Prometheus_v1_spec_apiserverConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.azureAd !== undefined){
if(!(validate_Prometheus_v1_spec_remoteWrite_items_azureAd(data.azureAd, {instancePath:instancePath+"/azureAd"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteWrite_items_azureAd.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteWrite_items_azureAd.errors);
errors = vErrors.length;
}
}
if(data.basicAuth !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth(data.basicAuth, {instancePath:instancePath+"/basicAuth"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_discordConfigs_items_httpConfig_basicAuth.errors);
errors = vErrors.length;
}
}
if(data.bearerToken !== undefined){
if(typeof data.bearerToken !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerToken",keyword:"type",params:{type: "string"}});
}
}
if(data.bearerTokenFile !== undefined){
if(typeof data.bearerTokenFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/bearerTokenFile",keyword:"type",params:{type: "string"}});
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
if(data.messageVersion !== undefined){
let data3 = data.messageVersion;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageVersion",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "V1.0") || (data3 === "V2.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/messageVersion",keyword:"enum",params:{allowedValues: ["V1.0","V2.0"]}});
}
}
if(data.metadataConfig !== undefined){
if(!(validate_Prometheus_v1_spec_remoteWrite_items_metadataConfig(data.metadataConfig, {instancePath:instancePath+"/metadataConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteWrite_items_metadataConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteWrite_items_metadataConfig.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/name",keyword:"type",params:{type: "string"}});
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
if(data.queueConfig !== undefined){
if(!(validate_Prometheus_v1_spec_remoteWrite_items_queueConfig(data.queueConfig, {instancePath:instancePath+"/queueConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteWrite_items_queueConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteWrite_items_queueConfig.errors);
errors = vErrors.length;
}
}
if(data.remoteTimeout !== undefined){
let data3 = data.remoteTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.roundRobinDNS !== undefined){
if(typeof data.roundRobinDNS !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/roundRobinDNS",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sendExemplars !== undefined){
if(typeof data.sendExemplars !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendExemplars",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sendNativeHistograms !== undefined){
if(typeof data.sendNativeHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sendNativeHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.sigv4 !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4(data.sigv4, {instancePath:instancePath+"/sigv4"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_spec_receivers_items_snsConfigs_items_sigv4.errors);
errors = vErrors.length;
}
}
if(data.tlsConfig !== undefined){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors);
errors = vErrors.length;
}
}
if(data.url !== undefined){
let data3 = data.url;
if(typeof data3 === "string"){
if(!pattern_655967b3.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"pattern",params:{pattern: "^(http|https)://.+$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/url",keyword:"type",params:{type: "string"}});
}
}
if(data.writeRelabelConfigs !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.writeRelabelConfigs, {instancePath:instancePath+"/writeRelabelConfigs"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_remoteWrite_items.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_remoteWrite(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Prometheus_v1_spec_remoteWrite_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteWrite_items.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteWrite_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Prometheus_v1_spec_remoteWrite.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_rules(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(key3 === "alert")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.alert !== undefined){
let data3 = data.alert;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "forGracePeriod") || (key5 === "forOutageTolerance")) || (key5 === "resendDelay"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.forGracePeriod !== undefined){
if(typeof data3.forGracePeriod !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert/forGracePeriod",keyword:"type",params:{type: "string"}});
}
}
if(data3.forOutageTolerance !== undefined){
if(typeof data3.forOutageTolerance !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert/forOutageTolerance",keyword:"type",params:{type: "string"}});
}
}
if(data3.resendDelay !== undefined){
if(typeof data3.resendDelay !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert/resendDelay",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/alert",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_rules.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_scrapeClasses_items(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "name"}});
}
for(const key3 in data){
if(!((((((((key3 === "attachMetadata") || (key3 === "authorization")) || (key3 === "default")) || (key3 === "fallbackScrapeProtocol")) || (key3 === "metricRelabelings")) || (key3 === "name")) || (key3 === "relabelings")) || (key3 === "tlsConfig"))){
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
if(data.authorization !== undefined){
if(!(validate_Prometheus_v1_spec_apiserverConfig_authorization(data.authorization, {instancePath:instancePath+"/authorization"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_apiserverConfig_authorization.errors : vErrors.concat(validate_Prometheus_v1_spec_apiserverConfig_authorization.errors);
errors = vErrors.length;
}
}
if(data.default !== undefined){
if(typeof data.default !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/default",keyword:"type",params:{type: "boolean"}});
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
if(data.metricRelabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.metricRelabelings, {instancePath:instancePath+"/metricRelabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
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
if(data.relabelings !== undefined){
if(!(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings(data.relabelings, {instancePath:instancePath+"/relabelings"}))){
vErrors = vErrors === null ? validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors : vErrors.concat(validate_PodMonitor_v1_spec_podMetricsEndpoints_items_metricRelabelings.errors);
errors = vErrors.length;
}
}
if(data.tlsConfig !== undefined){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_scrapeClasses_items.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_scrapeClasses(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Prometheus_v1_spec_scrapeClasses_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_scrapeClasses_items.errors : vErrors.concat(validate_Prometheus_v1_spec_scrapeClasses_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Prometheus_v1_spec_scrapeClasses.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_shardRetentionPolicy_retain(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.retentionPeriod === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "retentionPeriod"}});
}
for(const key3 in data){
if(!(key3 === "retentionPeriod")){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.retentionPeriod !== undefined){
let data3 = data.retentionPeriod;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retentionPeriod",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/retentionPeriod",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_shardRetentionPolicy_retain.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_shardRetentionPolicy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "retain") || (key3 === "whenScaled"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.retain !== undefined){
if(!(validate_Prometheus_v1_spec_shardRetentionPolicy_retain(data.retain, {instancePath:instancePath+"/retain"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_shardRetentionPolicy_retain.errors : vErrors.concat(validate_Prometheus_v1_spec_shardRetentionPolicy_retain.errors);
errors = vErrors.length;
}
}
if(data.whenScaled !== undefined){
let data3 = data.whenScaled;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/whenScaled",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Retain") || (data3 === "Delete"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/whenScaled",keyword:"enum",params:{allowedValues: ["Retain","Delete"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_shardRetentionPolicy.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_shardingStrategy(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((key3 === "mode") || (key3 === "topology"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.mode !== undefined){
let data3 = data.mode;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "Address") || (data3 === "Topology"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/mode",keyword:"enum",params:{allowedValues: ["Address","Topology"]}});
}
}
if(data.topology !== undefined){
let data3 = data.topology;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!((key5 === "externalLabelName") || (key5 === "values"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topology",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.externalLabelName !== undefined){
if(typeof data3.externalLabelName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topology/externalLabelName",keyword:"type",params:{type: "string"}});
}
}
if(data3.values !== undefined){
let data5 = data3.values;
if(Array.isArray(data5)){
const len6 = data5.length;
for(let i7=0; i7<len6; i7++){
if(typeof data5[i7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/topology/values/" + i7,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topology/values",keyword:"type",params:{type: "array"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/topology",keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_shardingStrategy.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_thanos_grpcServerTlsConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_thanos_grpcServerTlsConfig.has(key3))){
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
if(data.cipherSuites !== undefined){
let data3 = data.cipherSuites;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cipherSuites",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/cipherSuites/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/cipherSuites",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/cipherSuites",keyword:"type",params:{type: "array"}});
}
}
if(data.curves !== undefined){
let data3 = data.curves;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/curves",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/curves/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/curves",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/curves",keyword:"type",params:{type: "array"}});
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
validate_Prometheus_v1_spec_thanos_grpcServerTlsConfig.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_thanos(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Prometheus_v1_spec_thanos.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.additionalArgs !== undefined){
let data3 = data.additionalArgs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs",keyword:"type",params:{type: "array"}});
}
}
if(data.baseImage !== undefined){
if(typeof data.baseImage !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/baseImage",keyword:"type",params:{type: "string"}});
}
}
if(data.blockSize !== undefined){
let data3 = data.blockSize;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/blockSize",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/blockSize",keyword:"type",params:{type: "string"}});
}
}
if(data.getConfigInterval !== undefined){
let data3 = data.getConfigInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/getConfigInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/getConfigInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.getConfigTimeout !== undefined){
let data3 = data.getConfigTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/getConfigTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/getConfigTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.grpcListenLocal !== undefined){
if(typeof data.grpcListenLocal !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/grpcListenLocal",keyword:"type",params:{type: "boolean"}});
}
}
if(data.grpcServerTlsConfig !== undefined){
if(!(validate_Prometheus_v1_spec_thanos_grpcServerTlsConfig(data.grpcServerTlsConfig, {instancePath:instancePath+"/grpcServerTlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_thanos_grpcServerTlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_thanos_grpcServerTlsConfig.errors);
errors = vErrors.length;
}
}
if(data.httpListenLocal !== undefined){
if(typeof data.httpListenLocal !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/httpListenLocal",keyword:"type",params:{type: "boolean"}});
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
}
if(data.listenLocal !== undefined){
if(typeof data.listenLocal !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/listenLocal",keyword:"type",params:{type: "boolean"}});
}
}
if(data.logFormat !== undefined){
let data3 = data.logFormat;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logFormat",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "") || (data3 === "logfmt")) || (data3 === "json"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logFormat",keyword:"enum",params:{allowedValues: ["","logfmt","json"]}});
}
}
if(data.logLevel !== undefined){
let data3 = data.logLevel;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logLevel",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "") || (data3 === "debug")) || (data3 === "info")) || (data3 === "warn")) || (data3 === "error"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logLevel",keyword:"enum",params:{allowedValues: ["","debug","info","warn","error"]}});
}
}
if(data.minTime !== undefined){
if(typeof data.minTime !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minTime",keyword:"type",params:{type: "string"}});
}
}
if(data.objectStorageConfig !== undefined){
let data3 = data.objectStorageConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/objectStorageConfig",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/objectStorageConfig",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/objectStorageConfig/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/objectStorageConfig/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/objectStorageConfig/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/objectStorageConfig",keyword:"type",params:{type: "object"}});
}
}
if(data.objectStorageConfigFile !== undefined){
if(typeof data.objectStorageConfigFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/objectStorageConfigFile",keyword:"type",params:{type: "string"}});
}
}
if(data.readyTimeout !== undefined){
let data3 = data.readyTimeout;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/readyTimeout",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/readyTimeout",keyword:"type",params:{type: "string"}});
}
}
if(data.resources !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.sha !== undefined){
if(typeof data.sha !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sha",keyword:"type",params:{type: "string"}});
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"}});
}
}
if(data.tracingConfig !== undefined){
let data3 = data.tracingConfig;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tracingConfig",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tracingConfig",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tracingConfig/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tracingConfig/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tracingConfig/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/tracingConfig",keyword:"type",params:{type: "object"}});
}
}
if(data.tracingConfigFile !== undefined){
if(typeof data.tracingConfigFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tracingConfigFile",keyword:"type",params:{type: "string"}});
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeMounts !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_thanos.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_topologySpreadConstraints_items(data, {instancePath=""}={}){
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
if(!(fields_Prometheus_v1_spec_topologySpreadConstraints_items.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.additionalLabelSelectors !== undefined){
let data3 = data.additionalLabelSelectors;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalLabelSelectors",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "OnResource") || (data3 === "OnShard"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalLabelSelectors",keyword:"enum",params:{allowedValues: ["OnResource","OnShard"]}});
}
}
if(data.labelSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.labelSelector, {instancePath:instancePath+"/labelSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
validate_Prometheus_v1_spec_topologySpreadConstraints_items.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_topologySpreadConstraints(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len2 = data.length;
for(let i3=0; i3<len2; i3++){
if(!(validate_Prometheus_v1_spec_topologySpreadConstraints_items(data[i3], {instancePath:instancePath+"/" + i3}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_topologySpreadConstraints_items.errors : vErrors.concat(validate_Prometheus_v1_spec_topologySpreadConstraints_items.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "array"}});
}
validate_Prometheus_v1_spec_topologySpreadConstraints.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_tracingConfig(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.endpoint === undefined){
errors = (vErrors ??= []).push({instancePath,keyword:"required",params:{missingProperty: "endpoint"}});
}
for(const key3 in data){
if(!((((((((key3 === "clientType") || (key3 === "compression")) || (key3 === "endpoint")) || (key3 === "headers")) || (key3 === "insecure")) || (key3 === "samplingFraction")) || (key3 === "timeout")) || (key3 === "tlsConfig"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.clientType !== undefined){
let data3 = data.clientType;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientType",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "http") || (data3 === "grpc")) || (data3 === "HTTP")) || (data3 === "GRPC"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/clientType",keyword:"enum",params:{allowedValues: ["http","grpc","HTTP","GRPC"]}});
}
}
if(data.compression !== undefined){
let data3 = data.compression;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/compression",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "gzip") || (data3 === "Gzip"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/compression",keyword:"enum",params:{allowedValues: ["gzip","Gzip"]}});
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
if(data.insecure !== undefined){
if(typeof data.insecure !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/insecure",keyword:"type",params:{type: "boolean"}});
}
}
if(data.samplingFraction !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.samplingFraction, {instancePath:instancePath+"/samplingFraction"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
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
if(data.tlsConfig !== undefined){
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_tracingConfig.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_tsdb(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(((key3 === "chunkEncoding") || (key3 === "outOfOrderTimeWindow")) || (key3 === "staleSeriesCompactionThreshold"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.chunkEncoding !== undefined){
let data3 = data.chunkEncoding;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "floats")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chunkEncoding",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.floats !== undefined){
let data5 = data3.floats;
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chunkEncoding/floats",keyword:"type",params:{type: "string"}});
}
if(!((data5 === "Xor") || (data5 === "Xor2"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/chunkEncoding/floats",keyword:"enum",params:{allowedValues: ["Xor","Xor2"]}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/chunkEncoding",keyword:"type",params:{type: "object"}});
}
}
if(data.outOfOrderTimeWindow !== undefined){
let data3 = data.outOfOrderTimeWindow;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/outOfOrderTimeWindow",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/outOfOrderTimeWindow",keyword:"type",params:{type: "string"}});
}
}
if(data.staleSeriesCompactionThreshold !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.staleSeriesCompactionThreshold, {instancePath:instancePath+"/staleSeriesCompactionThreshold"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_tsdb.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec_web(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!((((key3 === "httpConfig") || (key3 === "maxConnections")) || (key3 === "pageTitle")) || (key3 === "tlsConfig"))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.httpConfig !== undefined){
if(!(validate_Alertmanager_v1_spec_web_httpConfig(data.httpConfig, {instancePath:instancePath+"/httpConfig"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_web_httpConfig.errors : vErrors.concat(validate_Alertmanager_v1_spec_web_httpConfig.errors);
errors = vErrors.length;
}
}
if(data.maxConnections !== undefined){
let data3 = data.maxConnections;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxConnections",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maxConnections",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.pageTitle !== undefined){
if(typeof data.pageTitle !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/pageTitle",keyword:"type",params:{type: "string"}});
}
}
if(data.tlsConfig !== undefined){
if(!(validate_Alertmanager_v1_spec_clusterTLS_server(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_clusterTLS_server.errors : vErrors.concat(validate_Alertmanager_v1_spec_clusterTLS_server.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec_web.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1_spec(data, {instancePath=""}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key3 in data){
if(!(fields_Prometheus_v1_spec.has(key3))){
errors = (vErrors ??= []).push({instancePath,keyword:"additionalProperties",params:{additionalProperty: key3}});
}
}
if(data.additionalAlertManagerConfigs !== undefined){
let data3 = data.additionalAlertManagerConfigs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertManagerConfigs",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertManagerConfigs",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertManagerConfigs/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertManagerConfigs/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertManagerConfigs/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertManagerConfigs",keyword:"type",params:{type: "object"}});
}
}
if(data.additionalAlertRelabelConfigs !== undefined){
let data3 = data.additionalAlertRelabelConfigs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertRelabelConfigs",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertRelabelConfigs",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertRelabelConfigs/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertRelabelConfigs/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertRelabelConfigs/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalAlertRelabelConfigs",keyword:"type",params:{type: "object"}});
}
}
if(data.additionalArgs !== undefined){
let data3 = data.additionalArgs;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.name === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"required",params:{missingProperty: "name"}});
}
for(const key7 in data5){
if(!((key7 === "name") || (key7 === "value"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.name !== undefined){
let data7 = data5.name;
if(typeof data7 === "string"){
if(lengthOf(data7) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/name",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/name",keyword:"type",params:{type: "string"}});
}
}
if(data5.value !== undefined){
if(typeof data5.value !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5+"/value",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalArgs",keyword:"type",params:{type: "array"}});
}
}
if(data.additionalScrapeConfigs !== undefined){
let data3 = data.additionalScrapeConfigs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.key === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalScrapeConfigs",keyword:"required",params:{missingProperty: "key"}});
}
for(const key5 in data3){
if(!(((key5 === "key") || (key5 === "name")) || (key5 === "optional"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalScrapeConfigs",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.key !== undefined){
if(typeof data3.key !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalScrapeConfigs/key",keyword:"type",params:{type: "string"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalScrapeConfigs/name",keyword:"type",params:{type: "string"}});
}
}
if(data3.optional !== undefined){
if(typeof data3.optional !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalScrapeConfigs/optional",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/additionalScrapeConfigs",keyword:"type",params:{type: "object"}});
}
}
if(data.affinity !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity(data.affinity, {instancePath:instancePath+"/affinity"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity.errors);
errors = vErrors.length;
}
}
if(data.alerting !== undefined){
if(!(validate_Prometheus_v1_spec_alerting(data.alerting, {instancePath:instancePath+"/alerting"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting.errors);
errors = vErrors.length;
}
}
if(data.allowOverlappingBlocks !== undefined){
if(typeof data.allowOverlappingBlocks !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/allowOverlappingBlocks",keyword:"type",params:{type: "boolean"}});
}
}
if(data.apiserverConfig !== undefined){
if(!(validate_Prometheus_v1_spec_apiserverConfig(data.apiserverConfig, {instancePath:instancePath+"/apiserverConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_apiserverConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_apiserverConfig.errors);
errors = vErrors.length;
}
}
if(data.arbitraryFSAccessThroughSMs !== undefined){
let data3 = data.arbitraryFSAccessThroughSMs;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "deny")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/arbitraryFSAccessThroughSMs",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.deny !== undefined){
if(typeof data3.deny !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/arbitraryFSAccessThroughSMs/deny",keyword:"type",params:{type: "boolean"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/arbitraryFSAccessThroughSMs",keyword:"type",params:{type: "object"}});
}
}
if(data.automountServiceAccountToken !== undefined){
if(typeof data.automountServiceAccountToken !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/automountServiceAccountToken",keyword:"type",params:{type: "boolean"}});
}
}
if(data.baseImage !== undefined){
if(typeof data.baseImage !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/baseImage",keyword:"type",params:{type: "string"}});
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
if(data.configMaps !== undefined){
let data3 = data.configMaps;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMaps/" + i5,keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/configMaps",keyword:"type",params:{type: "array"}});
}
}
if(data.containers !== undefined){
if(!(validate_Alertmanager_v1_spec_containers(data.containers, {instancePath:instancePath+"/containers"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers.errors);
errors = vErrors.length;
}
}
if(data.convertClassicHistogramsToNHCB !== undefined){
if(typeof data.convertClassicHistogramsToNHCB !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/convertClassicHistogramsToNHCB",keyword:"type",params:{type: "boolean"}});
}
}
if(data.disableCompaction !== undefined){
if(typeof data.disableCompaction !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/disableCompaction",keyword:"type",params:{type: "boolean"}});
}
}
if(data.dnsConfig !== undefined){
if(!(validate_Alertmanager_v1_spec_dnsConfig(data.dnsConfig, {instancePath:instancePath+"/dnsConfig"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_dnsConfig.errors : vErrors.concat(validate_Alertmanager_v1_spec_dnsConfig.errors);
errors = vErrors.length;
}
}
if(data.dnsPolicy !== undefined){
let data3 = data.dnsPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dnsPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "ClusterFirstWithHostNet") || (data3 === "ClusterFirst")) || (data3 === "Default")) || (data3 === "None"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/dnsPolicy",keyword:"enum",params:{allowedValues: ["ClusterFirstWithHostNet","ClusterFirst","Default","None"]}});
}
}
if(data.enableAdminAPI !== undefined){
if(typeof data.enableAdminAPI !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableAdminAPI",keyword:"type",params:{type: "boolean"}});
}
}
if(data.enableFeatures !== undefined){
let data3 = data.enableFeatures;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 === "string"){
if(lengthOf(data5) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableFeatures/" + i5,keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableFeatures/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableFeatures",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableFeatures",keyword:"type",params:{type: "array"}});
}
}
if(data.enableOTLPReceiver !== undefined){
if(typeof data.enableOTLPReceiver !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableOTLPReceiver",keyword:"type",params:{type: "boolean"}});
}
}
if(data.enableRemoteWriteReceiver !== undefined){
if(typeof data.enableRemoteWriteReceiver !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableRemoteWriteReceiver",keyword:"type",params:{type: "boolean"}});
}
}
if(data.enableServiceLinks !== undefined){
if(typeof data.enableServiceLinks !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enableServiceLinks",keyword:"type",params:{type: "boolean"}});
}
}
if(data.enforcedBodySizeLimit !== undefined){
let data3 = data.enforcedBodySizeLimit;
if(typeof data3 === "string"){
if(!pattern_1fbd4341.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedBodySizeLimit",keyword:"pattern",params:{pattern: "(^0|[0-9]((K|M|G|T|E|P)i?)?B)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedBodySizeLimit",keyword:"type",params:{type: "string"}});
}
}
if(data.enforcedKeepDroppedTargets !== undefined){
let data3 = data.enforcedKeepDroppedTargets;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedKeepDroppedTargets",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedKeepDroppedTargets",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.enforcedLabelLimit !== undefined){
let data3 = data.enforcedLabelLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedLabelLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedLabelLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.enforcedLabelNameLengthLimit !== undefined){
let data3 = data.enforcedLabelNameLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedLabelNameLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedLabelNameLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.enforcedLabelValueLengthLimit !== undefined){
let data3 = data.enforcedLabelValueLengthLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedLabelValueLengthLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedLabelValueLengthLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.enforcedNamespaceLabel !== undefined){
if(typeof data.enforcedNamespaceLabel !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedNamespaceLabel",keyword:"type",params:{type: "string"}});
}
}
if(data.enforcedSampleLimit !== undefined){
let data3 = data.enforcedSampleLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedSampleLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedSampleLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.enforcedTargetLimit !== undefined){
let data3 = data.enforcedTargetLimit;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedTargetLimit",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/enforcedTargetLimit",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.evaluationInterval !== undefined){
let data3 = data.evaluationInterval;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/evaluationInterval",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/evaluationInterval",keyword:"type",params:{type: "string"}});
}
}
if(data.excludedFromEnforcement !== undefined){
if(!(validate_Prometheus_v1_spec_excludedFromEnforcement(data.excludedFromEnforcement, {instancePath:instancePath+"/excludedFromEnforcement"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_excludedFromEnforcement.errors : vErrors.concat(validate_Prometheus_v1_spec_excludedFromEnforcement.errors);
errors = vErrors.length;
}
}
if(data.exemplars !== undefined){
let data3 = data.exemplars;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "maxSize")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exemplars",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.maxSize !== undefined){
let data5 = data3.maxSize;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/exemplars/maxSize",keyword:"type",params:{type: "integer"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/exemplars",keyword:"type",params:{type: "object"}});
}
}
if(data.externalLabels !== undefined){
let data3 = data.externalLabels;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(typeof data3[key5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalLabels/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalLabels",keyword:"type",params:{type: "object"}});
}
}
if(data.externalUrl !== undefined){
if(typeof data.externalUrl !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/externalUrl",keyword:"type",params:{type: "string"}});
}
}
if(data.hostAliases !== undefined){
let data3 = data.hostAliases;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.hostnames === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostAliases/" + i5,keyword:"required",params:{missingProperty: "hostnames"}});
}
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
if(data.hostNetwork !== undefined){
if(typeof data.hostNetwork !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostNetwork",keyword:"type",params:{type: "boolean"}});
}
}
if(data.hostUsers !== undefined){
if(typeof data.hostUsers !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/hostUsers",keyword:"type",params:{type: "boolean"}});
}
}
if(data.ignoreNamespaceSelectors !== undefined){
if(typeof data.ignoreNamespaceSelectors !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ignoreNamespaceSelectors",keyword:"type",params:{type: "boolean"}});
}
}
if(data.image !== undefined){
if(typeof data.image !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/image",keyword:"type",params:{type: "string"}});
}
}
if(data.imagePullPolicy !== undefined){
let data3 = data.imagePullPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullPolicy",keyword:"type",params:{type: "string"}});
}
if(!((((data3 === "") || (data3 === "Always")) || (data3 === "Never")) || (data3 === "IfNotPresent"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/imagePullPolicy",keyword:"enum",params:{allowedValues: ["","Always","Never","IfNotPresent"]}});
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
if(!(validate_Alertmanager_v1_spec_containers(data.initContainers, {instancePath:instancePath+"/initContainers"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers.errors);
errors = vErrors.length;
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
if(data.listenLocal !== undefined){
if(typeof data.listenLocal !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/listenLocal",keyword:"type",params:{type: "boolean"}});
}
}
if(data.logFormat !== undefined){
let data3 = data.logFormat;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logFormat",keyword:"type",params:{type: "string"}});
}
if(!(((data3 === "") || (data3 === "logfmt")) || (data3 === "json"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logFormat",keyword:"enum",params:{allowedValues: ["","logfmt","json"]}});
}
}
if(data.logLevel !== undefined){
let data3 = data.logLevel;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logLevel",keyword:"type",params:{type: "string"}});
}
if(!(((((data3 === "") || (data3 === "debug")) || (data3 === "info")) || (data3 === "warn")) || (data3 === "error"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/logLevel",keyword:"enum",params:{allowedValues: ["","debug","info","warn","error"]}});
}
}
if(data.maximumStartupDurationSeconds !== undefined){
let data3 = data.maximumStartupDurationSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maximumStartupDurationSeconds",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 60 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/maximumStartupDurationSeconds",keyword:"minimum",params:{comparison: ">=", limit: 60}});
}
}
}
if(data.minReadySeconds !== undefined){
let data3 = data.minReadySeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/minReadySeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
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
if(data.otlp !== undefined){
if(!(validate_Prometheus_v1_spec_otlp(data.otlp, {instancePath:instancePath+"/otlp"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_otlp.errors : vErrors.concat(validate_Prometheus_v1_spec_otlp.errors);
errors = vErrors.length;
}
}
if(data.overrideHonorLabels !== undefined){
if(typeof data.overrideHonorLabels !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overrideHonorLabels",keyword:"type",params:{type: "boolean"}});
}
}
if(data.overrideHonorTimestamps !== undefined){
if(typeof data.overrideHonorTimestamps !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/overrideHonorTimestamps",keyword:"type",params:{type: "boolean"}});
}
}
if(data.paused !== undefined){
if(typeof data.paused !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/paused",keyword:"type",params:{type: "boolean"}});
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
let data3 = data.podManagementPolicy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podManagementPolicy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "OrderedReady") || (data3 === "Parallel"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podManagementPolicy",keyword:"enum",params:{allowedValues: ["OrderedReady","Parallel"]}});
}
}
if(data.podMetadata !== undefined){
let data3 = data.podMetadata;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(((key5 === "annotations") || (key5 === "labels")) || (key5 === "name"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.annotations !== undefined){
let data5 = data3.annotations;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/annotations/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/annotations",keyword:"type",params:{type: "object"}});
}
}
if(data3.labels !== undefined){
let data5 = data3.labels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key7 in data5){
if(typeof data5[key7] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/labels/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/labels",keyword:"type",params:{type: "object"}});
}
}
if(data3.name !== undefined){
if(typeof data3.name !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata/name",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/podMetadata",keyword:"type",params:{type: "object"}});
}
}
if(data.podMonitorNamespaceSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.podMonitorNamespaceSelector, {instancePath:instancePath+"/podMonitorNamespaceSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.podMonitorSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.podMonitorSelector, {instancePath:instancePath+"/podMonitorSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
if(data.portName !== undefined){
if(typeof data.portName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/portName",keyword:"type",params:{type: "string"}});
}
}
if(data.priorityClassName !== undefined){
if(typeof data.priorityClassName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/priorityClassName",keyword:"type",params:{type: "string"}});
}
}
if(data.probeNamespaceSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.probeNamespaceSelector, {instancePath:instancePath+"/probeNamespaceSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.probeSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.probeSelector, {instancePath:instancePath+"/probeSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.prometheusExternalLabelName !== undefined){
if(typeof data.prometheusExternalLabelName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusExternalLabelName",keyword:"type",params:{type: "string"}});
}
}
if(data.prometheusRulesExcludedFromEnforce !== undefined){
let data3 = data.prometheusRulesExcludedFromEnforce;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.ruleName === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusRulesExcludedFromEnforce/" + i5,keyword:"required",params:{missingProperty: "ruleName"}});
}
if(data5.ruleNamespace === undefined){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusRulesExcludedFromEnforce/" + i5,keyword:"required",params:{missingProperty: "ruleNamespace"}});
}
for(const key7 in data5){
if(!((key7 === "ruleName") || (key7 === "ruleNamespace"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusRulesExcludedFromEnforce/" + i5,keyword:"additionalProperties",params:{additionalProperty: key7}});
}
}
if(data5.ruleName !== undefined){
if(typeof data5.ruleName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusRulesExcludedFromEnforce/" + i5+"/ruleName",keyword:"type",params:{type: "string"}});
}
}
if(data5.ruleNamespace !== undefined){
if(typeof data5.ruleNamespace !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusRulesExcludedFromEnforce/" + i5+"/ruleNamespace",keyword:"type",params:{type: "string"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusRulesExcludedFromEnforce/" + i5,keyword:"type",params:{type: "object"}});
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/prometheusRulesExcludedFromEnforce",keyword:"type",params:{type: "array"}});
}
}
if(data.query !== undefined){
if(!(validate_Prometheus_v1_spec_query(data.query, {instancePath:instancePath+"/query"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_query.errors : vErrors.concat(validate_Prometheus_v1_spec_query.errors);
errors = vErrors.length;
}
}
if(data.queryLogFile !== undefined){
if(typeof data.queryLogFile !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/queryLogFile",keyword:"type",params:{type: "string"}});
}
}
if(data.reloadStrategy !== undefined){
let data3 = data.reloadStrategy;
if(typeof data3 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reloadStrategy",keyword:"type",params:{type: "string"}});
}
if(!((data3 === "HTTP") || (data3 === "ProcessSignal"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/reloadStrategy",keyword:"enum",params:{allowedValues: ["HTTP","ProcessSignal"]}});
}
}
if(data.remoteRead !== undefined){
if(!(validate_Prometheus_v1_spec_remoteRead(data.remoteRead, {instancePath:instancePath+"/remoteRead"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteRead.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteRead.errors);
errors = vErrors.length;
}
}
if(data.remoteWrite !== undefined){
if(!(validate_Prometheus_v1_spec_remoteWrite(data.remoteWrite, {instancePath:instancePath+"/remoteWrite"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_remoteWrite.errors : vErrors.concat(validate_Prometheus_v1_spec_remoteWrite.errors);
errors = vErrors.length;
}
}
if(data.remoteWriteReceiverMessageVersions !== undefined){
let data3 = data.remoteWriteReceiverMessageVersions;
if(Array.isArray(data3)){
if(data3.length < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteWriteReceiverMessageVersions",keyword:"minItems",params:{limit: 1}});
}
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
let data5 = data3[i5];
if(typeof data5 !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteWriteReceiverMessageVersions/" + i5,keyword:"type",params:{type: "string"}});
}
if(!((data5 === "V1.0") || (data5 === "V2.0"))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteWriteReceiverMessageVersions/" + i5,keyword:"enum",params:{allowedValues: ["V1.0","V2.0"]}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteWriteReceiverMessageVersions",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/remoteWriteReceiverMessageVersions",keyword:"type",params:{type: "array"}});
}
}
if(data.replicaExternalLabelName !== undefined){
if(typeof data.replicaExternalLabelName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicaExternalLabelName",keyword:"type",params:{type: "string"}});
}
}
if(data.replicas !== undefined){
let data3 = data.replicas;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/replicas",keyword:"type",params:{type: "integer"}});
}
}
if(data.resources !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_resources(data.resources, {instancePath:instancePath+"/resources"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_resources.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_resources.errors);
errors = vErrors.length;
}
}
if(data.retention !== undefined){
let data3 = data.retention;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retention",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/retention",keyword:"type",params:{type: "string"}});
}
}
if(data.retentionSize !== undefined){
let data3 = data.retentionSize;
if(typeof data3 === "string"){
if(!pattern_1fbd4341.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/retentionSize",keyword:"pattern",params:{pattern: "(^0|[0-9]((K|M|G|T|E|P)i?)?B)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/retentionSize",keyword:"type",params:{type: "string"}});
}
}
if(data.routePrefix !== undefined){
if(typeof data.routePrefix !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/routePrefix",keyword:"type",params:{type: "string"}});
}
}
if(data.ruleNamespaceSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.ruleNamespaceSelector, {instancePath:instancePath+"/ruleNamespaceSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.ruleQueryOffset !== undefined){
let data3 = data.ruleQueryOffset;
if(typeof data3 === "string"){
if(!pattern_cdac5418.test(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/ruleQueryOffset",keyword:"pattern",params:{pattern: "^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/ruleQueryOffset",keyword:"type",params:{type: "string"}});
}
}
if(data.ruleSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.ruleSelector, {instancePath:instancePath+"/ruleSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.rules !== undefined){
if(!(validate_Prometheus_v1_spec_rules(data.rules, {instancePath:instancePath+"/rules"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_rules.errors : vErrors.concat(validate_Prometheus_v1_spec_rules.errors);
errors = vErrors.length;
}
}
if(data.runtime !== undefined){
let data3 = data.runtime;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
for(const key5 in data3){
if(!(key5 === "goGC")){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runtime",keyword:"additionalProperties",params:{additionalProperty: key5}});
}
}
if(data3.goGC !== undefined){
let data5 = data3.goGC;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runtime/goGC",keyword:"type",params:{type: "integer"}});
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < -1 || isNaN(data5)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/runtime/goGC",keyword:"minimum",params:{comparison: ">=", limit: -1}});
}
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/runtime",keyword:"type",params:{type: "object"}});
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
if(data.schedulerName !== undefined){
let data3 = data.schedulerName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulerName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/schedulerName",keyword:"type",params:{type: "string"}});
}
}
if(data.scrapeClasses !== undefined){
if(!(validate_Prometheus_v1_spec_scrapeClasses(data.scrapeClasses, {instancePath:instancePath+"/scrapeClasses"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_scrapeClasses.errors : vErrors.concat(validate_Prometheus_v1_spec_scrapeClasses.errors);
errors = vErrors.length;
}
}
if(data.scrapeClassicHistograms !== undefined){
if(typeof data.scrapeClassicHistograms !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeClassicHistograms",keyword:"type",params:{type: "boolean"}});
}
}
if(data.scrapeConfigNamespaceSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.scrapeConfigNamespaceSelector, {instancePath:instancePath+"/scrapeConfigNamespaceSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.scrapeConfigSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.scrapeConfigSelector, {instancePath:instancePath+"/scrapeConfigSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.scrapeFailureLogFile !== undefined){
let data3 = data.scrapeFailureLogFile;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeFailureLogFile",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/scrapeFailureLogFile",keyword:"type",params:{type: "string"}});
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
if(data.secrets !== undefined){
let data3 = data.secrets;
if(Array.isArray(data3)){
const len4 = data3.length;
for(let i5=0; i5<len4; i5++){
if(typeof data3[i5] !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets/" + i5,keyword:"type",params:{type: "string"}});
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
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",keyword:"uniqueItems",params:{i: i4, j: j4}});
break;
}
indices5[item6] = i4;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/secrets",keyword:"type",params:{type: "array"}});
}
}
if(data.securityContext !== undefined){
if(!(validate_Alertmanager_v1_spec_securityContext(data.securityContext, {instancePath:instancePath+"/securityContext"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_securityContext.errors : vErrors.concat(validate_Alertmanager_v1_spec_securityContext.errors);
errors = vErrors.length;
}
}
if(data.serviceAccountName !== undefined){
if(typeof data.serviceAccountName !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceAccountName",keyword:"type",params:{type: "string"}});
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
if(data.serviceMonitorNamespaceSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.serviceMonitorNamespaceSelector, {instancePath:instancePath+"/serviceMonitorNamespaceSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.serviceMonitorSelector !== undefined){
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.serviceMonitorSelector, {instancePath:instancePath+"/serviceMonitorSelector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
errors = vErrors.length;
}
}
if(data.serviceName !== undefined){
let data3 = data.serviceName;
if(typeof data3 === "string"){
if(lengthOf(data3) < 1){
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceName",keyword:"minLength",params:{limit: 1}});
}
}
else {
errors = (vErrors ??= []).push({instancePath:instancePath+"/serviceName",keyword:"type",params:{type: "string"}});
}
}
if(data.sha !== undefined){
if(typeof data.sha !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/sha",keyword:"type",params:{type: "string"}});
}
}
if(data.shardRetentionPolicy !== undefined){
if(!(validate_Prometheus_v1_spec_shardRetentionPolicy(data.shardRetentionPolicy, {instancePath:instancePath+"/shardRetentionPolicy"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_shardRetentionPolicy.errors : vErrors.concat(validate_Prometheus_v1_spec_shardRetentionPolicy.errors);
errors = vErrors.length;
}
}
if(data.shardingStrategy !== undefined){
if(!(validate_Prometheus_v1_spec_shardingStrategy(data.shardingStrategy, {instancePath:instancePath+"/shardingStrategy"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_shardingStrategy.errors : vErrors.concat(validate_Prometheus_v1_spec_shardingStrategy.errors);
errors = vErrors.length;
}
}
if(data.shards !== undefined){
let data3 = data.shards;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/shards",keyword:"type",params:{type: "integer"}});
}
}
if(data.storage !== undefined){
if(!(validate_Alertmanager_v1_spec_storage(data.storage, {instancePath:instancePath+"/storage"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_storage.errors : vErrors.concat(validate_Alertmanager_v1_spec_storage.errors);
errors = vErrors.length;
}
}
if(data.tag !== undefined){
if(typeof data.tag !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/tag",keyword:"type",params:{type: "string"}});
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
if(data.terminationGracePeriodSeconds !== undefined){
let data3 = data.terminationGracePeriodSeconds;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"type",params:{type: "integer"}});
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
errors = (vErrors ??= []).push({instancePath:instancePath+"/terminationGracePeriodSeconds",keyword:"minimum",params:{comparison: ">=", limit: 0}});
}
}
}
if(data.thanos !== undefined){
if(!(validate_Prometheus_v1_spec_thanos(data.thanos, {instancePath:instancePath+"/thanos"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_thanos.errors : vErrors.concat(validate_Prometheus_v1_spec_thanos.errors);
errors = vErrors.length;
}
}
if(data.tolerations !== undefined){
if(!(validate_Alertmanager_v1_spec_tolerations(data.tolerations, {instancePath:instancePath+"/tolerations"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_tolerations.errors : vErrors.concat(validate_Alertmanager_v1_spec_tolerations.errors);
errors = vErrors.length;
}
}
if(data.topologySpreadConstraints !== undefined){
if(!(validate_Prometheus_v1_spec_topologySpreadConstraints(data.topologySpreadConstraints, {instancePath:instancePath+"/topologySpreadConstraints"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_topologySpreadConstraints.errors : vErrors.concat(validate_Prometheus_v1_spec_topologySpreadConstraints.errors);
errors = vErrors.length;
}
}
if(data.tracingConfig !== undefined){
if(!(validate_Prometheus_v1_spec_tracingConfig(data.tracingConfig, {instancePath:instancePath+"/tracingConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_tracingConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_tracingConfig.errors);
errors = vErrors.length;
}
}
if(data.tsdb !== undefined){
if(!(validate_Prometheus_v1_spec_tsdb(data.tsdb, {instancePath:instancePath+"/tsdb"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_tsdb.errors : vErrors.concat(validate_Prometheus_v1_spec_tsdb.errors);
errors = vErrors.length;
}
}
if(data.updateStrategy !== undefined){
if(!(validate_Alertmanager_v1_spec_updateStrategy(data.updateStrategy, {instancePath:instancePath+"/updateStrategy"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_updateStrategy.errors : vErrors.concat(validate_Alertmanager_v1_spec_updateStrategy.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/version",keyword:"type",params:{type: "string"}});
}
}
if(data.volumeMounts !== undefined){
if(!(validate_Alertmanager_v1_spec_containers_items_volumeMounts(data.volumeMounts, {instancePath:instancePath+"/volumeMounts"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_volumeMounts.errors);
errors = vErrors.length;
}
}
if(data.volumes !== undefined){
if(!(validate_Alertmanager_v1_spec_volumes(data.volumes, {instancePath:instancePath+"/volumes"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_volumes.errors : vErrors.concat(validate_Alertmanager_v1_spec_volumes.errors);
errors = vErrors.length;
}
}
if(data.walCompression !== undefined){
if(typeof data.walCompression !== "boolean"){
errors = (vErrors ??= []).push({instancePath:instancePath+"/walCompression",keyword:"type",params:{type: "boolean"}});
}
}
if(data.web !== undefined){
if(!(validate_Prometheus_v1_spec_web(data.web, {instancePath:instancePath+"/web"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_web.errors : vErrors.concat(validate_Prometheus_v1_spec_web.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1_spec.errors = vErrors;
return errors === 0;
}
function validate_Prometheus_v1(data, {instancePath=""}={}){
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
if("Prometheus" !== data.kind){
errors = (vErrors ??= []).push({instancePath:instancePath+"/kind",keyword:"const",params:{allowedValue: "Prometheus"}});
}
}
if(data.metadata !== undefined){
if(!(validate_AlertmanagerConfig_v1alpha1_metadata(data.metadata, {instancePath:instancePath+"/metadata"}))){
vErrors = vErrors === null ? validate_AlertmanagerConfig_v1alpha1_metadata.errors : vErrors.concat(validate_AlertmanagerConfig_v1alpha1_metadata.errors);
errors = vErrors.length;
}
}
if(data.spec !== undefined){
if(!(validate_Prometheus_v1_spec(data.spec, {instancePath:instancePath+"/spec"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec.errors : vErrors.concat(validate_Prometheus_v1_spec.errors);
errors = vErrors.length;
}
}
}
else {
errors = (vErrors ??= []).push({instancePath,keyword:"type",params:{type: "object"}});
}
validate_Prometheus_v1.errors = vErrors;
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
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
if(!(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig(data.tlsConfig, {instancePath:instancePath+"/tlsConfig"}))){
vErrors = vErrors === null ? validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors : vErrors.concat(validate_Prometheus_v1_spec_alerting_alertmanagers_items_tlsConfig.errors);
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
if(!(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor(data.nativeHistogramMinBucketFactor, {instancePath:instancePath+"/nativeHistogramMinBucketFactor"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors : vErrors.concat(validate_Alertmanager_v1_spec_containers_items_env_items_valueFrom_resourceFieldRef_divisor.errors);
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
if(!(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector(data.selector, {instancePath:instancePath+"/selector"}))){
vErrors = vErrors === null ? validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors : vErrors.concat(validate_Alertmanager_v1_spec_affinity_podAffinity_preferredDuringSchedulingIgnoredDuringExecution_items_podAffinityTerm_labelSelector.errors);
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
"monitoring.coreos.com/v1/Alertmanager": [
{"path":["spec","updateStrategy"],"rule":"!(self.type != 'RollingUpdate' && has(self.rollingUpdate))","message":"rollingUpdate requires type to be RollingUpdate","settled":{"fields":[["rollingUpdate",[]],["type",["RollingUpdate"]]],"breaks":[3,5]}},
],
"monitoring.coreos.com/v1/Prometheus": [
{"path":["spec"],"rule":"!has(self.shardingStrategy) || !has(self.shardingStrategy.mode) || self.shardingStrategy.mode != 'Topology' || !has(self.shardingStrategy.topology) || !has(self.shardingStrategy.topology.values) || self.shardingStrategy.topology.values.size() == 0 || (has(self.shards) ? self.shards : 1) >= self.shardingStrategy.topology.values.size()","message":"shards must be greater than or equal to the number of topology values when sharding strategy mode is Topology","defaults":[[["shards"],1]]},
{"path":["spec","alerting","alertmanagers","*","sigv4"],"rule":"!has(self.externalId) || has(self.roleArn)","message":"externalId can only be used when roleArn is specified","settled":{"fields":[["externalId",[]],["roleArn",[]]],"breaks":[2]}},
{"path":["spec","remoteWrite","*","sigv4"],"rule":"!has(self.externalId) || has(self.roleArn)","message":"externalId can only be used when roleArn is specified","settled":{"fields":[["externalId",[]],["roleArn",[]]],"breaks":[2]}},
{"path":["spec","shardingStrategy"],"rule":"!has(self.topology) || (has(self.mode) && self.mode == 'Topology')","message":"topology can only be defined when mode is set to 'Topology'","settled":{"fields":[["topology",[]],["mode",["Topology"]]],"breaks":[3,5]}},
{"path":["spec","updateStrategy"],"rule":"!(self.type != 'RollingUpdate' && has(self.rollingUpdate))","message":"rollingUpdate requires type to be RollingUpdate","settled":{"fields":[["rollingUpdate",[]],["type",["RollingUpdate"]]],"breaks":[3,5]}},
],
"monitoring.coreos.com/v1alpha1/AlertmanagerConfig": [
{"path":["spec","receivers","*","snsConfigs","*","sigv4"],"rule":"!has(self.externalId) || has(self.roleArn)","message":"externalId can only be used when roleArn is specified","settled":{"fields":[["externalId",[]],["roleArn",[]]],"breaks":[2]}},
],
"monitoring.coreos.com/v1alpha1/ScrapeConfig": [
{"path":["spec"],"rule":"[has(self.basicAuth), has(self.authorization), has(self.oauth2)].filter(x, x).size() <= 1","message":"at most one of basicAuth, authorization, or oauth2 can be configured","settled":{"fields":[["basicAuth",[]],["authorization",[]],["oauth2",[]]],"breaks":[3,5,6,7]}},
],
};
export const uniques = {
"monitoring.coreos.com/v1/Alertmanager": [
{"path":["spec","containers","*","env"],"keys":["name"]},
{"path":["spec","containers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","containers","*","resources","claims"],"keys":["name"]},
{"path":["spec","containers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","containers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","dnsConfig","options"],"keys":["name"]},
{"path":["spec","hostAliases"],"keys":["ip"]},
{"path":["spec","initContainers","*","env"],"keys":["name"]},
{"path":["spec","initContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","initContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","initContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","initContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","resources","claims"],"keys":["name"]},
{"path":["spec","storage","volumeClaimTemplate","status","conditions"],"keys":["type"]},
],
"monitoring.coreos.com/v1/Probe": [
{"path":["spec","params"],"keys":["name"]},
],
"monitoring.coreos.com/v1/Prometheus": [
{"path":["spec","containers","*","env"],"keys":["name"]},
{"path":["spec","containers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","containers","*","resources","claims"],"keys":["name"]},
{"path":["spec","containers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","containers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","dnsConfig","options"],"keys":["name"]},
{"path":["spec","hostAliases"],"keys":["ip"]},
{"path":["spec","initContainers","*","env"],"keys":["name"]},
{"path":["spec","initContainers","*","ports"],"keys":["containerPort","protocol"]},
{"path":["spec","initContainers","*","resources","claims"],"keys":["name"]},
{"path":["spec","initContainers","*","volumeDevices"],"keys":["devicePath"]},
{"path":["spec","initContainers","*","volumeMounts"],"keys":["mountPath"]},
{"path":["spec","resources","claims"],"keys":["name"]},
{"path":["spec","scrapeClasses"],"keys":["name"]},
{"path":["spec","storage","volumeClaimTemplate","status","conditions"],"keys":["type"]},
{"path":["spec","thanos","resources","claims"],"keys":["name"]},
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
