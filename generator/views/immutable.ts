/**
 * Fields that the API server refuses to change once an object exists: CRD rules with `oldSelf` (grafana-operator,
 * config/crd/bases), and Kubernetes' own (apps/v1 Deployment.spec.selector, rbac roleRef, Secret.type).
 */
const GRAFANA = ['spec.instanceSelector', 'spec.uid'];
const IMMUTABLE: Readonly<Record<string, readonly string[]>> = {
  GrafanaDashboard: GRAFANA,
  GrafanaDatasource: GRAFANA,
  GrafanaFolder: GRAFANA,
  GrafanaAlertRuleGroup: ['spec.instanceSelector', 'spec.folderRef', 'spec.folderUID', 'spec.editable'],
  GrafanaContactPoint: ['spec.instanceSelector', 'spec.name', 'spec.editable'],
  Deployment: ['spec.selector'],
  StatefulSet: ['spec.selector', 'spec.serviceName', 'spec.volumeClaimTemplates'],
  RoleBinding: ['roleRef'],
  ClusterRoleBinding: ['roleRef'],
  Secret: ['type'],
};

/** Dotted paths of a kind's fields that cannot change. */
export const immutableFields = (kind: string): readonly string[] => IMMUTABLE[kind] ?? [];
