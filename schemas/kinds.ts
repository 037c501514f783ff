/** Where the schema of a kind is taken from. */
export type SchemaSource = 'crd' | 'openapi' | 'hand';

/**
 * The form of `metadata.name`, as the API server checks it: most kinds take a DNS-1123 subdomain, a Namespace a label,
 * a Service a DNS-1035 label, RBAC kinds any path segment (kubernetes `pkg/apis/core/validation`, `pkg/apis/rbac/validation`).
 */
export type NameForm = 'subdomain' | 'label' | 'label1035' | 'segment';

/** One kind that the product emits, or reads where others have it. */
export interface EmittedKind {
  readonly apiVersion: string;
  readonly kind: string;
  readonly from: SchemaSource;
  /** Default: `subdomain`. */
  readonly name?: NameForm;
  /** Whether objects of it live outside of namespaces. CRDs say it themselves. */
  readonly clusterScoped?: boolean;
}

const crds = (apiVersion: string, ...kinds: string[]): EmittedKind[] =>
  kinds.map(kind => ({ apiVersion, kind, from: 'crd' }));

/** The closed axis of emitted kinds: an object of another kind is an issue, not a guess. */
export const emittedKinds: readonly EmittedKind[] = [
  { apiVersion: 'v1', kind: 'Namespace', from: 'openapi', name: 'label', clusterScoped: true },
  { apiVersion: 'v1', kind: 'ServiceAccount', from: 'openapi' },
  { apiVersion: 'v1', kind: 'Secret', from: 'openapi' },
  { apiVersion: 'v1', kind: 'ConfigMap', from: 'openapi' },
  { apiVersion: 'v1', kind: 'Service', from: 'openapi', name: 'label1035' },
  { apiVersion: 'v1', kind: 'PersistentVolumeClaim', from: 'openapi' },
  { apiVersion: 'apps/v1', kind: 'Deployment', from: 'openapi' },
  { apiVersion: 'apps/v1', kind: 'DaemonSet', from: 'openapi' },
  { apiVersion: 'apps/v1', kind: 'StatefulSet', from: 'openapi' },
  { apiVersion: 'batch/v1', kind: 'CronJob', from: 'openapi' },
  { apiVersion: 'batch/v1', kind: 'Job', from: 'openapi' },
  { apiVersion: 'networking.k8s.io/v1', kind: 'Ingress', from: 'openapi' },
  { apiVersion: 'policy/v1', kind: 'PodDisruptionBudget', from: 'openapi' },
  { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', from: 'openapi' },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'Role', from: 'openapi', name: 'segment' },
  { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'RoleBinding', from: 'openapi', name: 'segment' },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRole',
    from: 'openapi',
    name: 'segment',
    clusterScoped: true,
  },
  {
    apiVersion: 'rbac.authorization.k8s.io/v1',
    kind: 'ClusterRoleBinding',
    from: 'openapi',
    name: 'segment',
    clusterScoped: true,
  },
  ...crds('argoproj.io/v1alpha1', 'Application', 'AppProject'),
  ...crds('bitnami.com/v1alpha1', 'SealedSecret'),
  ...crds('external-secrets.io/v1', 'ExternalSecret'),
  ...crds(
    'grafana.integreatly.org/v1beta1',
    'Grafana',
    'GrafanaAlertRuleGroup',
    'GrafanaContactPoint',
    'GrafanaDashboard',
  ),
  ...crds(
    'grafana.integreatly.org/v1beta1',
    'GrafanaDatasource',
    'GrafanaFolder',
    'GrafanaMuteTiming',
    'GrafanaNotificationPolicy',
  ),
  ...crds(
    'monitoring.coreos.com/v1',
    'Alertmanager',
    'PodMonitor',
    'Probe',
    'Prometheus',
    'PrometheusRule',
    'ServiceMonitor',
    'ThanosRuler',
  ),
  ...crds('monitoring.coreos.com/v1alpha1', 'AlertmanagerConfig', 'ScrapeConfig'),
  ...crds('monitoring.coreos.com/v1beta1', 'AlertmanagerConfig'),
  // Their CRD files are under another licence than this repository: only the names of fields, and what is emitted, are described.
  { apiVersion: 'loki.grafana.com/v1', kind: 'AlertingRule', from: 'hand' },
  { apiVersion: 'loki.grafana.com/v1', kind: 'LokiStack', from: 'hand' },
  { apiVersion: 'loki.grafana.com/v1', kind: 'RecordingRule', from: 'hand' },
  { apiVersion: 'loki.grafana.com/v1', kind: 'RulerConfig', from: 'hand' },
  { apiVersion: 'tempo.grafana.com/v1alpha1', kind: 'TempoStack', from: 'hand' },
  { apiVersion: 'operator.victoriametrics.com/v1beta1', kind: 'VMRule', from: 'hand' },
  { apiVersion: 'perses.dev/v1alpha1', kind: 'PersesDashboard', from: 'hand' },
  { apiVersion: 'perses.dev/v1alpha1', kind: 'PersesDatasource', from: 'hand' },
  { apiVersion: 'perses.dev/v1alpha2', kind: 'PersesDashboard', from: 'hand' },
  { apiVersion: 'perses.dev/v1alpha2', kind: 'PersesDatasource', from: 'hand' },
  { apiVersion: 'perses.dev/v1alpha2', kind: 'PersesGlobalDatasource', from: 'hand' },
  // Of the fields of its pods, only the names are described.
  { apiVersion: 'opentelemetry.io/v1beta1', kind: 'OpenTelemetryCollector', from: 'hand' },
  ...crds('operators.coreos.com/v1', 'OperatorGroup'),
  ...crds('operators.coreos.com/v1alpha1', 'Subscription'),
  ...crds('route.openshift.io/v1', 'Route'),
  { apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', from: 'hand' },
  ...crds('kustomize.toolkit.fluxcd.io/v1', 'Kustomization'),
  ...crds('source.toolkit.fluxcd.io/v1', 'GitRepository'),
  { apiVersion: 'viaduct.ai/v1', kind: 'ksops', from: 'hand' },
];

/** `monitoring.coreos.com/v1` → its group and version; the group of `v1` is named `core`. */
export function groupVersion(apiVersion: string): { readonly group: string; readonly version: string } {
  const [first = '', second] = apiVersion.split('/');
  return second === undefined ? { group: 'core', version: first } : { group: first, version: second };
}

/** Path of a kind's schema under `schemas/`: `monitoring.coreos.com/podmonitor_v1.json`. */
export function schemaFile({ apiVersion, kind }: Pick<EmittedKind, 'apiVersion' | 'kind'>): string {
  const { group, version } = groupVersion(apiVersion);
  return `${group}/${kind.toLowerCase()}_${version}.json`;
}
