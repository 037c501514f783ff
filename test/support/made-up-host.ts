import nodeExporter from '../../generator/contracts/node-exporter.json' with { type: 'json' };
import { alertmanagerConfig } from '../../generator/kinds/alertmanager-config.ts';
import { extraObject } from '../../generator/kinds/extra.ts';
import { dashboardJson } from '../../generator/kinds/grafana-dashboard.ts';
import { make } from '../../generator/kinds/kind.ts';
import { prometheusRule } from '../../generator/kinds/prometheus-rule.ts';
import { sh } from '../../generator/lib/shell.ts';
import { unsupported } from '../../generator/model/artifact.ts';
import { type Config, clusterLabels } from '../../generator/model/config.ts';
import { message } from '../../generator/model/message.ts';
import { definePlatform, type Placement } from '../../generator/model/platform.ts';
import type { Scrape } from '../../generator/model/source.ts';
import { contract } from '../../generator/promql/metric.ts';
import { commands } from './made-up-host/commands.ts';

/*
 * A platform that no user has: one machine whose servers are units of `systemd --user`, with a Prometheus beside them. Nothing
 * reports pods there, no series has a namespace, and runbooks say what people of such a machine type. Files are not its subject:
 * rules, routes and dashboards are objects in a folder, which test/platform-axis.test.ts reads.
 */
const HOST = 'box';

const placement = (_: Scrape, instance: string): Placement => ({
  namespace: HOST,
  job: instance,
  scope: { job: instance },
  replica: ['instance'],
  words: {
    place: HOST,
    home: `host ${HOST}`,
    placeText: HOST,
    placeKind: 'host',
    between: 'a firewall',
    replicaKind: 'server',
    machineKind: 'machine',
    isCluster: false,
    replicaText: '{{ $labels.instance }}',
    replicaTitle: 'Server {{ $labels.instance }}',
  },
  holder: 'all',
  targetLabels: ['instance', 'job'],
});

const kept = () => ({
  how: 'Set `--storage.tsdb.retention.time` in the unit of Prometheus.',
  verify: { run: sh`systemctl --user cat prometheus.service`, expect: 'the time' },
});

export const platform = definePlatform<object, Config>({
  name: 'made-up-host',
  title: 'A machine with units of systemd',
  delivery: 'copied-folder',
  options: { type: 'object', additionalProperties: false, properties: {} },
  keys: {},
  home: HOST,
  at: (_, config) => ({
    guide: { cli: 'systemctl', keepRecorded: kept, operatorNamespaces: null, foreignSeries: null, noData: [] },
    commands,
    holders: { all: 'the Prometheus of the machine' },
    usersHolder: 'all',
    interval: 15,
    provides: [
      { contract: contract(nodeExporter), holder: 'all', targetLabels: ['instance', 'job'], interval: 15, drops: [] },
    ],
    facts: {
      enforcedNamespaceLabel: null,
      ignoresNamespaceSelectors: false,
      alertsFor: () => 'all',
      presentNamespaces: [HOST],
      reservedNamespaces: [],
      forbiddenEndpointFields: [],
      unreadKinds: [],
      reservedNamespaceLabels: {},
      unreadLabels: {},
      sharedObjects: {},
      fills: { everywhere: {}, token: [], by: () => [] },
      readThroughGrafana: 'Viewers of Grafana read every series.',
      readyGroups: [],
    },
    deliveries: {},
    scrapers: [],
    copies: 1,
    placement,
    scrape: {
      pods: () => [],
      service: () => [],
      elsewhere: ({ by }) =>
        unsupported(`nothing on the machine is collected by ${by}`, 'take the source out of the overlay'),
    },
    workload: () => [],
    rules: ({ instance, namespace, rules, links }) =>
      prometheusRule(rules, {
        name: instance,
        namespace,
        alertLabels: { ...clusterLabels(config), namespace, source: instance },
        links,
      }),
    exemptNamespaces: [],
    exemptIn: () => [],
    routesIn: home => home,
    routes: (namespace, routing) => [
      alertmanagerConfig({ name: config.name, namespace }, message('https://silences', config.cluster.label), routing),
    ],
    amtool: sh`amtool --alertmanager.url=http://localhost:9093`,
    datasources: [
      {
        uid: 'prometheus',
        title: 'Prometheus',
        type: 'prometheus',
        url: 'http://localhost:9090',
        holds: ['all'],
        interval: '15s',
        isDefault: true,
        access: { kind: 'none' },
        isThere: true,
      },
    ],
    grafana: () => [],
    folder: () => [],
    extra: (content, given) => extraObject(content, { ...given, namespace: HOST }, config),
    dashboard: (dashboard, datasourceOf) =>
      make(
        'ConfigMap',
        { name: dashboard.name, namespace: HOST },
        { data: { [`${dashboard.name}.json`]: JSON.stringify(dashboardJson(dashboard, config, datasourceOf)) } },
      ),
    grafanaAddress: undefined,
    logAlerts: [],
    operators: [],
    definitions: undefined,
    namespace: name => make('Namespace', { name }, {}),
    sources: [],
    stack: () => [],
    secrets: [],
    prerequisites: () => [],
    refuses: [],
  }),
});
