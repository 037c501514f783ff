import kubeStateMetrics from '../../generator/contracts/kube-state-metrics.json' with { type: 'json' };
import { alertmanagerConfig } from '../../generator/kinds/alertmanager-config.ts';
import { extraObject } from '../../generator/kinds/extra.ts';
import { dashboardJson } from '../../generator/kinds/grafana-dashboard.ts';
import { make } from '../../generator/kinds/kind.ts';
import { podMonitor, serviceMonitor } from '../../generator/kinds/monitor.ts';
import { prometheusRule } from '../../generator/kinds/prometheus-rule.ts';
import { kubernetesCommands } from '../../generator/kubernetes/commands.ts';
import { fragment, sh } from '../../generator/lib/shell.ts';
import { type Config, clusterLabels } from '../../generator/model/config.ts';
import { KUBERNETES } from '../../generator/model/fills.ts';
import type { DeliveryGuide, Guide } from '../../generator/model/guide.ts';
import { message } from '../../generator/model/message.ts';
import { definePlatform, type Placement } from '../../generator/model/platform.ts';
import { inNamespace } from '../../generator/model/scope.ts';
import type { Scrape } from '../../generator/model/source.ts';
import { contract } from '../../generator/promql/metric.ts';

/*
 * A platform that no user has: a plain Kubernetes with a Prometheus that one label leads to, and dashboards by a sidecar. It
 * shows that a platform more is a leaf and nothing else: test/platform-axis.test.ts puts it beside the real ones.
 */
interface Options {
  readonly release: string;
  readonly alertmanagerNamespace: string;
}

const options = {
  type: 'object',
  additionalProperties: false,
  properties: {
    release: {
      type: 'string',
      default: 'watcher',
      description: 'Label by which Prometheus selects monitors and rules.',
    },
    alertmanagerNamespace: { type: 'string', default: 'monitoring', description: 'Namespace of Alertmanager.' },
  },
} as const;

const SIDECAR = {
  type: 'string',
  default: 'grafana_dashboard',
  description: 'Label by which a sidecar finds dashboards.',
} as const;

/** The config with the key that the platform adds. */
type Whole = Config & { readonly grafana: { readonly sidecar: string } };

const TARGET = ['namespace', 'service', 'pod', 'container', 'endpoint', 'instance', 'job'];

/** What a made-up delivery says of itself. */
export const delivery: DeliveryGuide = {
  restore: 'the next delivery',
  apply: 'deliver it again',
  revert: 'the next delivery takes it back',
  drift: 'the next delivery reports a difference',
  arrived: () => ({ asks: 'Is it there?', says: 'Look.' }),
  secretsAreAsked: null,
  secretFiles: { sops: path => `Decrypt ${path}.`, incomplete: 'Wait for it.' },
  review: {
    handOver: 'deliver it again',
    overlayComes: { why: 'it is new', fix: 'see that it is meant' },
    overlayGoes: { why: 'it is gone', fix: 'see that it is meant' },
    overlayIsRenamed: { why: 'it has another name', fix: 'see that it is meant' },
    overlayLeaves: { why: 'another delivery brings it', fix: 'see that it is meant' },
    deploysOtherwise: { why: 'it is another', fix: 'see that it is meant' },
  },
};

export const guide: Guide = {
  cli: 'kubectl',
  keepRecorded: window => ({
    how: `Set \`retention: ${window}\` or more in the values of the chart.`,
    verify: { run: sh`kubectl get prometheus -A`, expect: 'the Prometheus' },
  }),
  operatorNamespaces: null,
  foreignSeries: null,
  noData: [{ asks: 'Is it scraped?', says: 'Look at the targets of Prometheus.' }],
};

const placement = (scrape: Scrape, instance: string): Placement => ({
  ...inNamespace(
    scrape.namespace,
    scrape.from === 'pods'
      ? `${scrape.namespace}/${instance}`
      : scrape.from === 'service'
        ? scrape.service
        : scrape.job,
  ),
  holder: 'all',
  targetLabels: scrape.from === 'pods' ? ['namespace', 'pod', 'instance', 'job'] : TARGET,
});

export const platform = definePlatform<Options, Whole>({
  name: 'made-up',
  title: 'A Prometheus that a label leads to',
  delivery: 'argocd-kustomize',
  options,
  keys: { grafana: { sidecar: SIDECAR } },
  at: ({ release, alertmanagerNamespace }, config) => {
    const labels = { release };
    const { namespace, timeRange: _, ...grafana } = config.grafana;
    return {
      guide,
      commands: kubernetesCommands({ cli: fragment`kubectl`, nodes: fragment`kubectl` }),
      holders: { all: 'the Prometheus of the cluster' },
      usersHolder: 'all',
      interval: 15,
      provides: [
        { contract: contract(kubeStateMetrics), holder: 'all', targetLabels: TARGET, interval: 15, drops: [] },
      ],
      facts: {
        enforcedNamespaceLabel: null,
        ignoresNamespaceSelectors: false,
        alertsFor: () => 'all',
        presentNamespaces: ['monitoring'],
        reservedNamespaces: ['kube-system'],
        forbiddenEndpointFields: [],
        unreadKinds: [],
        reservedNamespaceLabels: {},
        unreadLabels: {},
        sharedObjects: {},
        fills: KUBERNETES,
        readThroughGrafana: 'Viewers of Grafana read every series.',
        readyGroups: ['monitoring.coreos.com'],
      },
      deliveries: {},
      scrapers: ['monitoring'],
      copies: 1,
      placement,
      scrape: {
        pods: (scrape, name) => [podMonitor(scrape, { name, labels })],
        service: (scrape, name) => [serviceMonitor(scrape, { name, labels })],
        elsewhere: () => [],
      },
      workload: objects => objects,
      rules: ({ instance, namespace: home, rules, links }) => {
        const rule = prometheusRule(rules, {
          name: instance,
          namespace: home,
          alertLabels: { ...clusterLabels(config), namespace: home, source: instance },
          links,
        });
        return { ...rule, metadata: { ...rule.metadata, labels: { ...rule.metadata.labels, ...labels } } };
      },
      exemptNamespaces: [],
      exemptIn: () => [],
      routesIn: home => home,
      routes: (home, routing) => [
        alertmanagerConfig(
          { name: config.name, namespace: home },
          message('https://silences', config.cluster.label),
          routing,
        ),
      ],
      amtool: sh`kubectl exec -n ${alertmanagerNamespace} alertmanager-main-0 -c alertmanager -- amtool --alertmanager.url=http://localhost:9093`,
      datasources: [
        {
          uid: 'prometheus',
          title: 'Prometheus',
          type: 'prometheus',
          url: 'http://prometheus-operated.monitoring.svc:9090',
          holds: ['all'],
          interval: '15s',
          isDefault: true,
          access: { kind: 'none' },
          isThere: true,
        },
      ],
      grafana: () => [],
      folder: () => [],
      extra: (content, given) => extraObject(content, given, config),
      dashboard: (dashboard, datasourceOf) => {
        const json = JSON.stringify(dashboardJson(dashboard, config, datasourceOf));
        const metadata = { name: dashboard.name, namespace, labels: { [grafana.sidecar]: '1' } };
        return make('ConfigMap', metadata, { data: { [`${dashboard.name}.json`]: json } });
      },
      grafanaAddress: undefined,
      logAlerts: [],
      operators: [],
      definitions: undefined,
      namespace: name => make('Namespace', { name }, {}),
      sources: [{ name: 'itself', kind: 'kubernetes', options: { namespace: 'monitoring' }, at: ['platform'] }],
      stack: () => [],
      secrets: [],
      prerequisites: () => [
        {
          title: 'The chart is there',
          why: 'It brings Prometheus.',
          how: `Install release \`${release}\`.`,
          verify: { run: sh`kubectl get pods -n monitoring`, expect: 'pods, all Running' },
        },
      ],
      refuses:
        grafana.deploy === 'all' && grafana.storage
          ? [
              {
                unsupported: { why: 'its Grafana is not made here', fix: 'take `grafana.storage` out' },
                part: 'grafana',
                at: ['grafana', 'storage'],
              },
            ]
          : [],
    };
  },
});
