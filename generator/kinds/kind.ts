import type { IApplication } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/Application';
import type { IAppProject } from '@kubernetes-models/argo-cd/argoproj.io/v1alpha1/AppProject';
import type { IGrafana } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/Grafana';
import type { IGrafanaDashboard } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/GrafanaDashboard';
import type { IGrafanaDatasource } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/GrafanaDatasource';
import type { IGrafanaFolder } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/GrafanaFolder';
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor';
import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import type { IAlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { ISecret } from 'kubernetes-models/v1/Secret';
import type { IService } from 'kubernetes-models/v1/Service';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import type { Manifest } from '../model/artifact.ts';
import type { IExternalSecret, IOperatorGroup, ISealedSecret, ISubscription } from './unpublished.ts';

/** The type of each emitted kind: a closed axis. A kind added here must be answered for in `KINDS`. */
export interface KindTypes {
  Namespace: INamespace;
  ServiceAccount: IServiceAccount;
  Secret: ISecret;
  ConfigMap: IConfigMap;
  Service: IService;
  Deployment: IDeployment;
  NetworkPolicy: INetworkPolicy;
  Role: IRole;
  RoleBinding: IRoleBinding;
  ClusterRoleBinding: IClusterRoleBinding;
  Grafana: IGrafana;
  GrafanaFolder: IGrafanaFolder;
  GrafanaDatasource: IGrafanaDatasource;
  GrafanaDashboard: IGrafanaDashboard;
  PodMonitor: IPodMonitor;
  ServiceMonitor: IServiceMonitor;
  PrometheusRule: IPrometheusRule;
  AlertmanagerConfig: IAlertmanagerConfig;
  ExternalSecret: IExternalSecret;
  SealedSecret: ISealedSecret;
  OperatorGroup: IOperatorGroup;
  Subscription: ISubscription;
  AppProject: IAppProject;
  Application: IApplication;
}

export type Kind = keyof KindTypes;

/** What the rest of the product must know of a kind. */
export interface KindFacts {
  readonly apiVersion: string;
  /** Plural name in RBAC rules. */
  readonly resource: string;
  readonly clusterScoped: boolean;
  /** Argo CD sync wave. Waves order only: most of these kinds have no health check to wait for (trap D4). */
  readonly wave: number;
  /** What others lose with it, where it outlives its Application for their sake. */
  readonly shared?: string;
}

const namespaced = (apiVersion: string, resource: string, wave: number): KindFacts => ({
  apiVersion,
  resource,
  clusterScoped: false,
  wave,
});
const cluster = (apiVersion: string, resource: string, wave: number): KindFacts => ({
  apiVersion,
  resource,
  clusterScoped: true,
  wave,
});

/**
 * Every emitted kind. AlertmanagerConfig is v1alpha1: prometheus-operator stores and reads that version, and v1beta1
 * needs a conversion webhook (prometheus-operator/prometheus-operator#7087).
 */
export const KINDS: { readonly [K in Kind]: KindFacts } = {
  Namespace: { ...cluster('v1', 'namespaces', -5), shared: 'all in it, the models that are watched too,' },
  Role: namespaced('rbac.authorization.k8s.io/v1', 'roles', -4),
  RoleBinding: namespaced('rbac.authorization.k8s.io/v1', 'rolebindings', -4),
  ServiceAccount: namespaced('v1', 'serviceaccounts', -3),
  ClusterRoleBinding: cluster('rbac.authorization.k8s.io/v1', 'clusterrolebindings', -3),
  ConfigMap: namespaced('v1', 'configmaps', -2),
  Secret: namespaced('v1', 'secrets', -1),
  Grafana: namespaced('grafana.integreatly.org/v1beta1', 'grafanas', 0),
  GrafanaFolder: namespaced('grafana.integreatly.org/v1beta1', 'grafanafolders', 1),
  GrafanaDatasource: namespaced('grafana.integreatly.org/v1beta1', 'grafanadatasources', 1),
  NetworkPolicy: namespaced('networking.k8s.io/v1', 'networkpolicies', 1),
  Service: namespaced('v1', 'services', 1),
  Deployment: namespaced('apps/v1', 'deployments', 1),
  PodMonitor: namespaced('monitoring.coreos.com/v1', 'podmonitors', 2),
  ServiceMonitor: namespaced('monitoring.coreos.com/v1', 'servicemonitors', 2),
  PrometheusRule: namespaced('monitoring.coreos.com/v1', 'prometheusrules', 3),
  AlertmanagerConfig: namespaced('monitoring.coreos.com/v1alpha1', 'alertmanagerconfigs', 3),
  GrafanaDashboard: namespaced('grafana.integreatly.org/v1beta1', 'grafanadashboards', 3),
  ExternalSecret: namespaced('external-secrets.io/v1', 'externalsecrets', -1),
  SealedSecret: namespaced('bitnami.com/v1alpha1', 'sealedsecrets', -1),
  OperatorGroup: { ...namespaced('operators.coreos.com/v1', 'operatorgroups', -1), shared: 'the operator' },
  Subscription: {
    ...namespaced('operators.coreos.com/v1alpha1', 'subscriptions', 0),
    shared: "the operator of everybody's objects",
  },
  AppProject: namespaced('argoproj.io/v1alpha1', 'appprojects', 0),
  Application: namespaced('argoproj.io/v1alpha1', 'applications', 0),
};

/** Facts of a kind by its name, where it is one that we emit. */
export const kindFacts = (kind: string): KindFacts | undefined => (KINDS as Readonly<Record<string, KindFacts>>)[kind];

/** API group of an apiVersion: `apps/v1` → `apps`, `v1` → the empty core group. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';

type Body<K extends Kind> = Omit<KindTypes[K], 'apiVersion' | 'kind' | 'metadata' | 'status'>;

/** Builds an object of an emitted kind: its fields in the order given, typed by the kind's own model. */
export function make<K extends Kind>(kind: K, metadata: Manifest['metadata'], body: Body<K>): Manifest {
  return { apiVersion: KINDS[kind].apiVersion, kind, metadata, ...body };
}
