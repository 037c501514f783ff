/** Settings with the type of each; `any` has a type of Kubernetes or of the operator, of which nothing is said. */
export interface Settings {
  readonly [key: string]: 'boolean' | 'text' | 'texts' | 'number' | 'any' | Settings;
}

const PODS = { nodeSelector: 'any', resources: 'any', tolerations: 'any', topologySpreadConstraints: 'any' } as const;
const LOGGED = { ...PODS, logLevel: 'text' } as const;
const ALERTMANAGER = { ...LOGGED, enabled: 'boolean', secrets: 'texts', volumeClaimTemplate: 'any' } as const;
const AUDITED = { ...PODS, audit: 'any' } as const;
const SWITCH = { enabled: 'boolean' } as const;

const PROMETHEUS = {
  ...LOGGED,
  additionalAlertmanagerConfigs: 'any',
  externalLabels: 'any',
  queryLogFile: 'text',
  remoteWrite: 'any',
  retention: 'text',
  retentionSize: 'text',
  volumeClaimTemplate: 'any',
} as const;

/** Settings of `cluster-monitoring-config` (cluster-monitoring-operator, pkg/manifests/types.go and Documentation/api.md). */
export const CLUSTER: Settings = {
  alertmanagerMain: { ...ALERTMANAGER, enableUserAlertmanagerConfig: 'boolean' },
  enableUserWorkload: 'boolean',
  userWorkload: { rulesWithoutLabelEnforcementAllowed: 'boolean' },
  http: 'any',
  k8sPrometheusAdapter: { ...AUDITED, dedicatedServiceMonitors: SWITCH },
  metricsServer: AUDITED,
  kubeStateMetrics: PODS,
  prometheusK8s: { ...PROMETHEUS, enforcedBodySizeLimit: 'text', collectionProfile: 'text' },
  prometheusOperator: LOGGED,
  prometheusOperatorAdmissionWebhook: { resources: 'any', topologySpreadConstraints: 'any' },
  openshiftStateMetrics: PODS,
  telemeterClient: { ...PODS, clusterID: 'text', enabled: 'boolean', telemeterServerURL: 'text', token: 'text' },
  thanosQuerier: { ...LOGGED, enableRequestLogging: 'boolean', enableCORS: 'boolean' },
  nodeExporter: { collectors: 'any', maxProcs: 'number', ignoredNetworkDevices: 'texts', resources: 'any' },
  monitoringPlugin: PODS,
};

/** Settings of `user-workload-monitoring-config` (the same). */
export const USER: Settings = {
  alertmanager: { ...ALERTMANAGER, enableAlertmanagerConfig: 'boolean' },
  prometheus: {
    ...PROMETHEUS,
    scrapeInterval: 'text',
    evaluationInterval: 'text',
    enforcedLabelLimit: 'number',
    enforcedLabelNameLengthLimit: 'number',
    enforcedLabelValueLengthLimit: 'number',
    enforcedSampleLimit: 'number',
    enforcedTargetLimit: 'number',
  },
  prometheusOperator: LOGGED,
  thanosRuler: {
    ...LOGGED,
    additionalAlertmanagerConfigs: 'any',
    evaluationInterval: 'text',
    retention: 'text',
    volumeClaimTemplate: 'any',
  },
  namespacesWithoutLabelEnforcement: 'texts',
};
