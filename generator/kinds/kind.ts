import type { IGrafana } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/Grafana';
import type { IGrafanaDashboard } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/GrafanaDashboard';
import type { IGrafanaDatasource } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/GrafanaDatasource';
import type { IGrafanaFolder } from '@kubernetes-models/grafana-operator/grafana.integreatly.org/v1beta1/GrafanaFolder';
import type { IAlertmanager } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Alertmanager';
import type { IPodMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor';
import type { IPrometheus } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/Prometheus';
import type { IPrometheusRule } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule';
import type { IServiceMonitor } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor';
import type { IThanosRuler } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ThanosRuler';
import type { IAlertmanagerConfig } from '@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1alpha1/AlertmanagerConfig';
import type { IDeployment } from 'kubernetes-models/apps/v1/Deployment';
import type { IStatefulSet } from 'kubernetes-models/apps/v1/StatefulSet';
import type { INetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import type { IPodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import type { IClusterRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRole';
import type { IClusterRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/ClusterRoleBinding';
import type { IRole } from 'kubernetes-models/rbac.authorization.k8s.io/v1/Role';
import type { IRoleBinding } from 'kubernetes-models/rbac.authorization.k8s.io/v1/RoleBinding';
import type { IConfigMap } from 'kubernetes-models/v1/ConfigMap';
import type { INamespace } from 'kubernetes-models/v1/Namespace';
import type { ISecret } from 'kubernetes-models/v1/Secret';
import type { IService } from 'kubernetes-models/v1/Service';
import type { IServiceAccount } from 'kubernetes-models/v1/ServiceAccount';
import { own } from '../lib/record.ts';
import type { Manifest } from '../model/artifact.ts';
import type {
  IAlertingRule,
  IExternalSecret,
  ILokiStack,
  IOpenTelemetryCollector,
  IOperatorGroup,
  IRulerConfig,
  ISealedSecret,
  ISubscription,
  ITempoStack,
} from './unpublished.ts';

/**
 * The type of each kind that sources, platforms and receivers emit: a closed axis. A kind added here must be answered for in
 * `KINDS`. What a delivery applies beside them are kinds of its own (`makerOf`).
 */
export interface KindTypes {
  Namespace: INamespace;
  ServiceAccount: IServiceAccount;
  Secret: ISecret;
  ConfigMap: IConfigMap;
  Service: IService;
  Deployment: IDeployment;
  StatefulSet: IStatefulSet;
  PodDisruptionBudget: IPodDisruptionBudget;
  NetworkPolicy: INetworkPolicy;
  Role: IRole;
  RoleBinding: IRoleBinding;
  ClusterRole: IClusterRole;
  ClusterRoleBinding: IClusterRoleBinding;
  Grafana: IGrafana;
  GrafanaFolder: IGrafanaFolder;
  GrafanaDatasource: IGrafanaDatasource;
  GrafanaDashboard: IGrafanaDashboard;
  Prometheus: IPrometheus;
  Alertmanager: IAlertmanager;
  ThanosRuler: IThanosRuler;
  LokiStack: ILokiStack;
  RulerConfig: IRulerConfig;
  AlertingRule: IAlertingRule;
  TempoStack: ITempoStack;
  OpenTelemetryCollector: IOpenTelemetryCollector;
  PodMonitor: IPodMonitor;
  ServiceMonitor: IServiceMonitor;
  PrometheusRule: IPrometheusRule;
  AlertmanagerConfig: IAlertmanagerConfig;
  ExternalSecret: IExternalSecret;
  SealedSecret: ISealedSecret;
  OperatorGroup: IOperatorGroup;
  Subscription: ISubscription;
}

export type Kind = keyof KindTypes;

/** What the rest of the product must know of a kind. */
export interface KindFacts {
  readonly apiVersion: string;
  /** Plural name in RBAC rules. */
  readonly resource: string;
  readonly clusterScoped: boolean;
  readonly role: Role;
  /** What others lose with it, where it stays for their sake when everything else here is removed. */
  readonly shared?: string;
}

/** What an object is to the others, from which a delivery takes the order in which it applies them. A closed axis. */
export type Role =
  /** What the others are in. */
  | 'namespace'
  /** What an account may do in a namespace. */
  | 'permission'
  /** An account, and what it may do everywhere. */
  | 'account'
  /** What a process reads, without a secret. */
  | 'settings'
  | 'credentials'
  /** Which namespaces an operator looks after. */
  | 'watched namespaces'
  /** What others become a part of, such as a Grafana, or what makes others, such as an operator. */
  | 'host'
  /** What runs, what leads to it, and what a Grafana needs before dashboards. */
  | 'part'
  /** What is scraped. */
  | 'scrape'
  /** What is shown or reported of series. */
  | 'result';

const namespaced = (apiVersion: string, resource: string, role: Role): KindFacts => ({
  apiVersion,
  resource,
  clusterScoped: false,
  role,
});
const cluster = (apiVersion: string, resource: string, role: Role): KindFacts => ({
  apiVersion,
  resource,
  clusterScoped: true,
  role,
});

/**
 * Every emitted kind. AlertmanagerConfig is v1alpha1: prometheus-operator stores and reads that version, and v1beta1
 * needs a conversion webhook (prometheus-operator/prometheus-operator#7087).
 */
export const KINDS: { readonly [K in Kind]: KindFacts } = {
  Namespace: { ...cluster('v1', 'namespaces', 'namespace'), shared: 'all in it, the models that are watched too,' },
  Role: namespaced('rbac.authorization.k8s.io/v1', 'roles', 'permission'),
  RoleBinding: namespaced('rbac.authorization.k8s.io/v1', 'rolebindings', 'permission'),
  ServiceAccount: namespaced('v1', 'serviceaccounts', 'account'),
  ClusterRole: cluster('rbac.authorization.k8s.io/v1', 'clusterroles', 'account'),
  ClusterRoleBinding: cluster('rbac.authorization.k8s.io/v1', 'clusterrolebindings', 'account'),
  ConfigMap: namespaced('v1', 'configmaps', 'settings'),
  Secret: namespaced('v1', 'secrets', 'credentials'),
  Grafana: namespaced('grafana.integreatly.org/v1beta1', 'grafanas', 'host'),
  GrafanaFolder: namespaced('grafana.integreatly.org/v1beta1', 'grafanafolders', 'part'),
  GrafanaDatasource: namespaced('grafana.integreatly.org/v1beta1', 'grafanadatasources', 'part'),
  NetworkPolicy: namespaced('networking.k8s.io/v1', 'networkpolicies', 'part'),
  Service: namespaced('v1', 'services', 'part'),
  Deployment: namespaced('apps/v1', 'deployments', 'part'),
  StatefulSet: namespaced('apps/v1', 'statefulsets', 'part'),
  PodDisruptionBudget: namespaced('policy/v1', 'poddisruptionbudgets', 'part'),
  Prometheus: namespaced('monitoring.coreos.com/v1', 'prometheuses', 'host'),
  Alertmanager: namespaced('monitoring.coreos.com/v1', 'alertmanagers', 'host'),
  ThanosRuler: namespaced('monitoring.coreos.com/v1', 'thanosrulers', 'host'),
  LokiStack: namespaced('loki.grafana.com/v1', 'lokistacks', 'host'),
  RulerConfig: namespaced('loki.grafana.com/v1', 'rulerconfigs', 'part'),
  AlertingRule: namespaced('loki.grafana.com/v1', 'alertingrules', 'result'),
  TempoStack: namespaced('tempo.grafana.com/v1alpha1', 'tempostacks', 'host'),
  OpenTelemetryCollector: namespaced('opentelemetry.io/v1beta1', 'opentelemetrycollectors', 'host'),
  PodMonitor: namespaced('monitoring.coreos.com/v1', 'podmonitors', 'scrape'),
  ServiceMonitor: namespaced('monitoring.coreos.com/v1', 'servicemonitors', 'scrape'),
  PrometheusRule: namespaced('monitoring.coreos.com/v1', 'prometheusrules', 'result'),
  AlertmanagerConfig: namespaced('monitoring.coreos.com/v1alpha1', 'alertmanagerconfigs', 'result'),
  GrafanaDashboard: namespaced('grafana.integreatly.org/v1beta1', 'grafanadashboards', 'result'),
  ExternalSecret: namespaced('external-secrets.io/v1', 'externalsecrets', 'credentials'),
  SealedSecret: namespaced('bitnami.com/v1alpha1', 'sealedsecrets', 'credentials'),
  OperatorGroup: {
    ...namespaced('operators.coreos.com/v1', 'operatorgroups', 'watched namespaces'),
    shared: 'the operator',
  },
  Subscription: {
    ...namespaced('operators.coreos.com/v1alpha1', 'subscriptions', 'host'),
    shared: "the operator of everybody's objects",
  },
};

/** Facts of a kind by its name, where it is one that we emit. */
export const kindFacts = (kind: string): KindFacts | undefined => own<KindFacts>(KINDS, kind);

/** API group of an apiVersion: `apps/v1` → `apps`, `v1` → the empty core group. */
export const groupOf = (apiVersion: string): string =>
  apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';

/** API groups of kinds that laws are about and that are not emitted. */
const READ: Readonly<Record<string, string>> = {
  ...{ Probe: 'monitoring.coreos.com', ScrapeConfig: 'monitoring.coreos.com' },
  ...{ Application: 'argoproj.io', AppProject: 'argoproj.io' },
  ...{ DaemonSet: 'apps', Job: 'batch', CronJob: 'batch', Ingress: 'networking.k8s.io' },
};

/**
 * Groups that have the kinds of another one: Red Hat's and Azure's copies of prometheus-operator's, rules of OpenShift about
 * its own series, and what Kubernetes had its own in once.
 */
const COPIES = ['monitoring.rhobs', 'azmonitoring.coreos.com', 'monitoring.openshift.io', 'extensions'];

/** Whether an object only bears the name of a kind that laws are about: `Service` of Knative, `ScrapeConfig` of others. */
export function isNamesake({ apiVersion, kind }: Pick<Manifest, 'apiVersion' | 'kind'>): boolean {
  const made = kindFacts(kind)?.apiVersion;
  const wanted = made === undefined ? own(READ, kind) : groupOf(made);
  const group = groupOf(apiVersion);
  return wanted !== undefined && group !== '' && wanted !== group && !COPIES.includes(group);
}

type Body<Model> = Omit<Model, 'apiVersion' | 'kind' | 'metadata' | 'status'>;

/** Builds an object of an emitted kind: its fields in the order given, typed by the kind's own model. */
export function make<K extends Kind>(kind: K, metadata: Manifest['metadata'], body: Body<KindTypes[K]>): Manifest {
  return { apiVersion: KINDS[kind].apiVersion, kind, metadata, ...body };
}

/** The same for a kind that a leaf alone has, such as what a delivery applies to deploy the rest. */
export const makerOf =
  <Model>(apiVersion: string, kind: string) =>
  (metadata: Manifest['metadata'], body: Body<Model>): Manifest => ({ apiVersion, kind, metadata, ...body });
