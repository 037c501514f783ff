import cadvisor from '../../../../../../generator/contracts/cadvisor.json' with { type: 'json' };
import kubeStateMetrics from '../../../../../../generator/contracts/kube-state-metrics.json' with { type: 'json' };
import kubeletVolumes from '../../../../../../generator/contracts/kubelet-volumes.json' with { type: 'json' };
import nodeExporter from '../../../../../../generator/contracts/node-exporter.json' with { type: 'json' };
import { alertmanagerConfig } from '../../../../../../generator/kinds/alertmanager-config.ts';
import { extraObject } from '../../../../../../generator/kinds/extra.ts';
import { adminSecret, grafana, grafanaFolder } from '../../../../../../generator/kinds/grafana.ts';
import { grafanaDashboard } from '../../../../../../generator/kinds/grafana-dashboard.ts';
import { grafanaDatasource } from '../../../../../../generator/kinds/grafana-datasource.ts';
import { make } from '../../../../../../generator/kinds/kind.ts';
import { podMonitor, serviceMonitor } from '../../../../../../generator/kinds/monitor.ts';
import { prometheusRule } from '../../../../../../generator/kinds/prometheus-rule.ts';
import { kubernetesCommands } from '../../../../../../generator/kubernetes/commands.ts';
import { fragment, sh } from '../../../../../../generator/lib/shell.ts';
import { clusterLabels } from '../../../../../../generator/model/config.ts';
import type { Datasource } from '../../../../../../generator/model/datasource.ts';
import { KUBERNETES } from '../../../../../../generator/model/fills.ts';
import type { Kept } from '../../../../../../generator/model/guide.ts';
import { message } from '../../../../../../generator/model/message.ts';
import { definePlatform, type Placement } from '../../../../../../generator/model/platform.ts';
import { inNamespace } from '../../../../../../generator/model/scope.ts';
import type { Scrape } from '../../../../../../generator/model/source.ts';
import { contract } from '../../../../../../generator/promql/metric.ts';

/** The one Prometheus of the cluster, and where it lives. */
const HOLDER = 'prometheus';
const NAMESPACE = 'monitoring';
const TARGET = ['namespace', 'service', 'pod', 'container', 'endpoint', 'instance', 'job'];

const PROMETHEUS: Datasource = {
  type: 'prometheus',
  uid: 'prometheus',
  title: 'Prometheus',
  url: `http://prometheus-operated.${NAMESPACE}.svc:9090`,
  holds: [HOLDER],
  interval: '30s',
  isDefault: true,
  access: { kind: 'none' },
};

/** `job` and labels as prometheus-operator sets them without a jobLabel (pkg/prometheus/promcfg.go). */
function placement(scrape: Scrape, instance: string): Placement {
  const { namespace } = scrape;
  if (scrape.from === 'pods')
    return {
      ...inNamespace(namespace, `${namespace}/${instance}`),
      holder: HOLDER,
      targetLabels: ['namespace', 'pod', 'instance', 'job'],
    };
  if (scrape.from === 'service') {
    const asked = (scrape.asks ?? []).flatMap(({ labels = {} }) => Object.keys(labels));
    return {
      ...inNamespace(namespace, scrape.service),
      holder: HOLDER,
      targetLabels: [...new Set([...TARGET, ...asked])],
    };
  }
  return {
    ...inNamespace(namespace, scrape.job),
    holder: HOLDER,
    targetLabels: [...TARGET, ...(scrape.podMonitor?.adds ?? [])],
  };
}

/** How series come to be kept for a window. */
const kept = (window: string): Kept => ({
  how: `Set \`spec.retention: ${window}\` or more in the Prometheus object, with a volume for it.`,
  verify: {
    run: sh`kubectl get prometheus -n ${NAMESPACE} -o custom-columns=NAME:.metadata.name,RETENTION:.spec.retention`,
    expect: `\`${window}\` or more`,
  },
});

export const platform = definePlatform({
  name: 'sample-leaf',
  title: 'Sample leaf',
  options: { type: 'object', additionalProperties: false, properties: {} },
  delivery: 'argocd-kustomize',
  keys: {},
  at: (_, config) => ({
    guide: {
      cli: 'kubectl',
      keepRecorded: kept,
      keepScraped: kept,
      operatorNamespaces: null,
      foreignSeries: null,
      noData: [],
    },
    commands: kubernetesCommands({ cli: fragment`kubectl`, nodes: fragment`kubectl` }),
    holders: { [HOLDER]: 'the Prometheus of the cluster' },
    usersHolder: HOLDER,
    interval: 30,
    provides: [contract(kubeStateMetrics), contract(nodeExporter), contract(cadvisor), contract(kubeletVolumes)].map(
      one => ({ contract: one, holder: HOLDER, targetLabels: TARGET, interval: 30, drops: [] }),
    ),
    facts: {
      enforcedNamespaceLabel: null,
      ignoresNamespaceSelectors: false,
      alertsFor: () => 'own',
      presentNamespaces: [],
      reservedNamespaces: ['kube-.*'],
      forbiddenEndpointFields: [],
      unreadKinds: [],
      reservedNamespaceLabels: {},
      unreadLabels: {},
      sharedObjects: {},
      fills: KUBERNETES,
      readThroughGrafana: 'A viewer of Grafana may send any query through its datasource.',
      readyGroups: ['monitoring.coreos.com'],
    },
    deliveries: { 'argocd-kustomize': { account: { namespace: 'argocd', name: 'argocd-application-controller' } } },
    scrapers: [NAMESPACE],
    copies: 1,
    placement,
    scrape: {
      pods: (scrape, name) => [podMonitor(scrape, { name })],
      service: (scrape, name) => [serviceMonitor(scrape, { name })],
      elsewhere: () => [],
    },
    workload: objects => objects,
    rules: ({ instance, namespace, rules, links }) =>
      prometheusRule(rules, {
        name: instance,
        namespace,
        alertLabels: { ...clusterLabels(config), namespace, source: instance },
        links,
      }),
    exemptNamespaces: [],
    exemptIn: () => [],
    routesIn: namespace => namespace,
    routes: (namespace, routing) => [
      alertmanagerConfig(
        { name: config.name, namespace },
        message('{{ .ExternalURL }}/#/silences/new', config.cluster.label),
        routing,
      ),
    ],
    amtool: sh`kubectl exec -n ${NAMESPACE} alertmanager-main-0 -c alertmanager -- amtool --alertmanager.url=http://localhost:9093`,
    datasources: [PROMETHEUS],
    grafana: () => [
      ...(config.grafana.deploy === 'all' ? [grafana(config, { exposed: {} })] : []),
      grafanaDatasource(config, PROMETHEUS),
    ],
    folder: () => [grafanaFolder(config)],
    extra: (content, given) => extraObject(content, given, config),
    dashboard: (dashboard, datasourceOf) => grafanaDashboard(dashboard, config, datasourceOf),
    grafanaAddress: undefined,
    logAlerts: [],
    operators: [],
    definitions: undefined,
    namespace: name => make('Namespace', { name }, {}),
    sources: [],
    stack: () => [],
    secrets: config.grafana.deploy === 'all' ? [adminSecret(config.grafana)] : [],
    prerequisites: () => [],
    refuses: [],
  }),
});
