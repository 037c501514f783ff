import cadvisor from '../contracts/cadvisor.json' with { type: 'json' };
import kubeStateMetrics from '../contracts/kube-state-metrics.json' with { type: 'json' };
import kubeletVolumes from '../contracts/kubelet-volumes.json' with { type: 'json' };
import nodeExporter from '../contracts/node-exporter.json' with { type: 'json' };
import { alertmanagerConfig } from '../kinds/alertmanager-config.ts';
import { make } from '../kinds/kind.ts';
import { podMonitor, serviceMonitor } from '../kinds/monitor.ts';
import { operator } from '../kinds/operator.ts';
import { prometheusRule } from '../kinds/prometheus-rule.ts';
import { KEY } from '../lib/names.ts';
import { type Part, part, sh } from '../lib/shell.ts';
import { unsupported } from '../model/artifact.ts';
import { type Config, clusterLabels } from '../model/config.ts';
import { message } from '../model/message.ts';
import { definePlatform, type Placement } from '../model/platform.ts';
import type { Scrape } from '../model/source.ts';
import { contract } from '../promql/metric.ts';
import { DATASOURCES, grafanaObjects } from './openshift-uwm/grafana.ts';
import { exemptIn, monitoringConfig } from './openshift-uwm/monitoring-config.ts';
import { isReserved, type Options, options, RESERVED, ruleNamespace } from './openshift-uwm/options.ts';
import { prerequisites } from './openshift-uwm/prerequisites.ts';

/** `job` and labels as prometheus-operator sets them without a jobLabel (pkg/prometheus/promcfg.go). */
function placement(scrape: Scrape, instance: string): Placement {
  if (scrape.from === 'elsewhere' && scrape.podMonitor)
    return {
      namespace: scrape.namespace,
      job: scrape.job,
      holder: 'users',
      targetLabels: ['namespace', 'pod', 'instance', 'job', ...scrape.podMonitor.adds],
    };
  if (scrape.from === 'elsewhere')
    return {
      namespace: scrape.namespace,
      job: scrape.job,
      holder: 'platform',
      targetLabels: ['namespace', 'service', 'pod', 'container', 'endpoint', 'instance', 'job'],
    };
  if (scrape.from === 'pods')
    return {
      namespace: scrape.namespace,
      job: `${scrape.namespace}/${instance}`,
      holder: 'users',
      targetLabels: ['namespace', 'pod', 'instance', 'job'],
    };
  return {
    namespace: scrape.namespace,
    job: scrape.service,
    holder: scrape.collector ?? 'users',
    targetLabels: ['namespace', 'service', 'pod', 'container', 'endpoint', 'instance', 'job'],
  };
}

/** The catalog of operators that OpenShift has from the community (operator-framework/operator-marketplace, defaults/). */
const COMMUNITY_CATALOG = { source: 'community-operators', sourceNamespace: 'openshift-marketplace' };

/** A pod of each Alertmanager. Within it the tool needs no login (cluster-monitoring-operator, assets/alertmanager). */
const ALERTMANAGERS: { readonly [Which in Options['alerting']]: Part } = {
  'uwm-alertmanager': part`-n openshift-user-workload-monitoring alertmanager-user-workload-0`,
  'platform-alertmanager': part`-n openshift-monitoring alertmanager-main-0`,
};

/**
 * Forms of the console for a new silence. Both Alertmanagers give as their address the console's page of alerts, which leads
 * to the list of them and forgets what stands behind a `#` (openshift/console, monitoring routes); the one for users has its
 * silences by project, and the console adds the namespace. prometheus-operator takes no function of Alertmanager's own in a
 * link, and browsers know what `..` is (pkg/alertmanager/validation).
 */
const SILENCES: { readonly [Which in Options['alerting']]: string } = {
  'uwm-alertmanager':
    '{{ .ExternalURL }}/../dev-monitoring/ns/{{ .CommonLabels.namespace }}/silences/~new?alertname={{ .CommonLabels.alertname }}',
  'platform-alertmanager':
    '{{ .ExternalURL }}/silences/~new?alertname={{ .CommonLabels.alertname }}&namespace={{ .CommonLabels.namespace }}',
};

/** The form filled in for the alerts of a message, those of its own cluster alone. */
const silenceOf = ({ alerting }: Options, { cluster: { label } }: Config): string =>
  `${SILENCES[alerting]}&${label}={{ .CommonLabels.${label} }}`;

/** A monitor in a reserved namespace is either ignored or a second collection of what the platform collects. */
const refuse = (namespace: string) =>
  unsupported(
    `user workload monitoring does not scrape namespace \`${namespace}\`: nothing would be collected, or everything twice`,
    'leave it to the operator that owns the namespace (`managedBy`), or run the exporter in a namespace of your own',
  );

export const platform = definePlatform<Options>({
  name: 'openshift-uwm',
  title: 'OpenShift user workload monitoring',
  options,
  cli: 'oc',
  nodeCli: 'oc adm',
  // Metrics and labels of the platform's own monitoring: all pods' labels are allowed, `kube_*_created` and others denied.
  provides: [contract(kubeStateMetrics), contract(nodeExporter), contract(cadvisor), contract(kubeletVolumes)],
  facts: {
    enforcedNamespaceLabel: 'namespace',
    ignoresNamespaceSelectors: true,
    routesOwnNamespaceOnly: true,
    reservedNamespaces: RESERVED,
    forbiddenEndpointFields: ['bearerTokenFile', 'tlsConfig.caFile', 'tlsConfig.certFile', 'tlsConfig.keyFile'],
    unreadKinds: ['ScrapeConfig', 'Prometheus', 'Alertmanager', 'ThanosRuler'],
    reservedNamespaceLabels: { [KEY.clusterMonitoring]: 'true' },
    hasOAuthProxy: true,
    // argocd-operator, controllers/argocd/policyrule.go and role.go: policyRuleForApplicationController, `managed-by`.
    managedNamespace:
      'By the label `argocd.argoproj.io/managed-by` the operator of OpenShift GitOps makes Argo CD an administrator of the namespace: it may do what ClusterRole `admin` may, Secrets included, and all with `monitoring.coreos.com` and `argoproj.io`. With `namespaces: existing` there is no label, and the Role is all.',
    readThroughGrafana:
      'The datasources ask with ClusterRole `cluster-monitoring-view`. A viewer of Grafana may send any query through them, and so reads the metrics of every namespace of the cluster, with the names of pods, namespaces and nodes, but neither logs nor Secrets.',
    readyGroups: ['monitoring.coreos.com', 'operators.coreos.com', 'route.openshift.io'],
  },
  argocd: { namespace: 'openshift-gitops', serviceAccount: 'openshift-gitops-argocd-application-controller' },
  scrapers: ['openshift-user-workload-monitoring'],
  placement,
  scrape: {
    pods: (scrape, name) => (isReserved(scrape.namespace) ? refuse(scrape.namespace) : [podMonitor(scrape, { name })]),
    service: (scrape, name) =>
      isReserved(scrape.namespace) && scrape.collector !== 'platform'
        ? refuse(scrape.namespace)
        : [serviceMonitor(scrape, { name })],
    elsewhere: () => [],
  },
  rules: ({ instance, namespace: series, rules }, { config, options: given, links }) => {
    const namespace = isReserved(series) ? ruleNamespace(config, given) : series;
    // Its Thanos Ruler has no key for external labels (cluster-monitoring-operator, UserWorkloadConfiguration) and passes
    // over labels of a group (prometheus-operator, RuleGroup): each rule says itself where it is.
    const alertLabels = { ...clusterLabels(config), namespace, source: instance };
    return prometheusRule(rules, { name: instance, namespace, alertLabels, links });
  },
  exemptNamespaces: ({ config, options: given }) => [ruleNamespace(config, given)],
  exemptIn,
  routes: (namespace, routing, { config, options: given }) => [
    alertmanagerConfig(
      { name: config.name, namespace },
      message(silenceOf(given, config), config.cluster.label),
      routing,
    ),
  ],
  amtool: ({ alerting }) =>
    sh`oc exec ${ALERTMANAGERS[alerting]} -c alertmanager -- amtool --alertmanager.url=http://localhost:9093`,
  datasources: DATASOURCES,
  grafana: ({ config }) => grafanaObjects(config),
  grafanaOperator: ({ config: { grafana } }) =>
    operator({ ...grafana.operator, name: 'grafana-operator', catalog: COMMUNITY_CATALOG }),
  namespace: (name, { config }) =>
    make('Namespace', { name, labels: { [KEY.managedBy]: argocdNamespace(config) } }, {}),
  stack: (setting, objects) => monitoringConfig(setting, objects),
  prerequisites,
});

/** The Argo CD that the namespaces are handed to. */
const argocdNamespace = (config: Config): string => config.argocd.namespace ?? 'openshift-gitops';
