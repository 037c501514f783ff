import { alertmanagerYml } from '../kinds/alertmanager-yml.ts';
import { dashboardJson } from '../kinds/grafana-dashboard.ts';
import { make } from '../kinds/kind.ts';
import { notifying } from '../kinds/notifying.ts';
import { ruleGroups } from '../kinds/prometheus-rule.ts';
import { rulesFile } from '../kinds/rules-file.ts';
import { scrapeConfig } from '../kinds/scrape-config.ts';
import { sh } from '../lib/shell.ts';
import { distinct } from '../lib/sort.ts';
import { tick } from '../lib/words.ts';
import { type Content, type FileContent, isManifest, nameOf, unsupported } from '../model/artifact.ts';
import { type Config, clusterLabels } from '../model/config.ts';
import { message } from '../model/message.ts';
import { definePlatform, type Placement } from '../model/platform.ts';
import type { PlatformFacts } from '../model/platform-facts.ts';
import { secretFile } from '../model/secret.ts';
import type { Scrape } from '../model/source.ts';
import { seconds } from '../promql/duration.ts';
import { commands } from './systemd-host/commands.ts';
import { datadogCheck } from './systemd-host/datadog.ts';
import { datasources, provisioning } from './systemd-host/grafana.ts';
import { guide } from './systemd-host/guide.ts';
import { logAlerts, logRules } from './systemd-host/log-rules.ts';
import { logsRow } from './systemd-host/logs-row.ts';
import { type Options, options } from './systemd-host/options.ts';
import { FILES, LOOPBACK } from './systemd-host/places.ts';
import { refusals } from './systemd-host/refusals.ts';
import { ownSources, runsGrafana, stack } from './systemd-host/stack.ts';
import { addressOf, isLoopback, targetOf } from './systemd-host/targets.ts';
import { GRAFANA_ADMIN } from './systemd-host/units.ts';

/** What stands for a namespace: rules and routes of a machine are in one place. */
const HOME = 'host';
const HOLDER = 'prometheus';

/** The form for a new silence of Alertmanager's own page, filled in for the alerts of a message; the marks of the filter stand encoded. */
const silenceOf = ({ cluster: { label } }: Config): string => {
  const same = (name: string) => `${name}%3D%22{{ .CommonLabels.${name} }}%22`;
  return `{{ .ExternalURL }}/#/silences/new?filter=%7B${['alertname', label].map(same).join('%2C%20')}%7D`;
};

const facts: PlatformFacts = {
  enforcedNamespaceLabel: null,
  ignoresNamespaceSelectors: false,
  alertsFor: () => 'own',
  presentNamespaces: [HOME],
  reservedNamespaces: [],
  forbiddenEndpointFields: [],
  unreadKinds: [],
  reservedNamespaceLabels: {},
  unreadLabels: {},
  sharedObjects: {},
  fills: { everywhere: {}, token: [], by: () => [] },
  readThroughGrafana:
    'The datasource asks Prometheus without a login. A viewer of Grafana reads every series of the machine, and so does every user who has a shell on it, but neither logs nor secrets.',
  readyGroups: [],
};

/** What one prober finds is one job, whatever it is asked for. */
const jobOf = (scrape: Scrape, instance: string): string =>
  scrape.from === 'service' && scrape.asks ? scrape.service : instance;

const placement = (scrape: Scrape, instance: string): Placement => {
  const asked = 'asks' in scrape ? (scrape.asks ?? []).flatMap(({ labels = {} }) => Object.keys(labels)) : [];
  const job = jobOf(scrape, instance);
  return {
    namespace: HOME,
    job,
    scope: { job },
    replica: ['instance'],
    words: {
      place: 'the machine',
      home: 'the machine',
      placeText: 'the machine',
      placeKind: 'machine',
      between: 'a firewall',
      machineKind: 'machine',
      isCluster: false,
      replicaKind: 'server',
      replicaText: '{{ $labels.instance }}',
      replicaTitle: 'Server {{ $labels.instance }}',
    },
    holder: HOLDER,
    targetLabels: ['instance', 'job', ...distinct(asked)],
  };
};

type Scraped = Exclude<Scrape, { from: 'elsewhere' }>;

/** The scrape of an instance as a file of its own; why there is none where the machine cannot reach it, or must not. */
function scraped(given: Options, scrape: Scraped, instance: string) {
  const target = targetOf(scrape, instance, given);
  if (!target)
    return unsupported(
      'nothing sets on which port it serves its metrics, and a machine has no names of ports',
      `write \`targets: { ${instance}: { port: NUMBER } }\` under \`platform\``,
    );
  const scheme = scrape.from === 'service' ? scrape.scheme : scrape.tls && 'https';
  if (!isLoopback(target.host) && scheme !== 'https')
    return unsupported(
      `\`${addressOf(target)}\` is not this machine, and without TLS anyone between the two reads its token and writes its series`,
      `take \`host\` out of \`platform.targets.${instance}\`, or serve it over HTTPS and write \`scheme: https\` for the source`,
    );
  if (scrape.from === 'pods' && scrape.tls)
    return unsupported(
      'the authority of its certificate is a key of a cluster',
      'serve it over plain HTTP on the loopback address, and take `scheme` and `ca` out',
    );
  const data = {
    scrape_configs: [
      scrapeConfig(scrape, {
        name: instance,
        job: jobOf(scrape, instance),
        address: addressOf(target),
        // Prometheus looks for files from the folder of the file that names them (prometheus, config/config.go, GetScrapeConfigs).
        fileOf: secret => `../${secretFile(secret)}`,
      }),
    ],
  };
  const asks = {
    name: instance,
    job: jobOf(scrape, instance),
    address: addressOf(target),
  };
  return [
    { kind: 'prometheus-yml' as const, path: FILES.scrape(instance), data },
    ...datadogCheck(given, scrape, asks),
  ].map(atHome);
}

const atHome = (file: FileContent): FileContent => ({ ...file, namespace: HOME });

/** A configuration of Prometheus itself, and units: on clusters operators write them. */
const signIn = (content: Content): string | undefined =>
  (content.kind === 'prometheus-yml' || content.kind === 'systemd-unit') &&
  !isManifest(content) &&
  !Array.isArray(content.data)
    ? tick(nameOf(content))
    : undefined;

/** One machine: the programs of the stack are units of a user, and everything they read is files. */
export const platform = definePlatform<Options>({
  name: 'systemd-host',
  title: 'A machine with units of systemd',
  options,
  delivery: 'host-bundle',
  keys: {},
  home: HOME,
  signIn,
  at: (given, config) => {
    const { alertmanager } = given.programs;
    return {
      guide: guide(given),
      commands: commands(given),
      holders: { [HOLDER]: 'the Prometheus of the machine' },
      usersHolder: HOLDER,
      interval: seconds(given.interval),
      provides: [],
      facts,
      deliveries: {},
      scrapers: [],
      copies: 1,
      placement,
      scrape: {
        pods: (scrape, instance) => scraped(given, scrape, instance),
        service: (scrape, instance) => scraped(given, scrape, instance),
        elsewhere: ({ by }) =>
          unsupported(`nothing on the machine is collected by ${by}`, 'take the source out of the overlay'),
      },
      workload: objects =>
        objects.length === 0
          ? []
          : unsupported(
              'it would run as objects of a cluster, and a machine has none',
              'take the key that asks for it out of the overlay, or run it yourself and watch it as a source of its own',
            ),
      rules: ({ instance, rules, links }) => {
        const groups = ruleGroups(rules, {
          name: instance,
          alertLabels: { ...clusterLabels(config), namespace: HOME, source: instance },
          links,
        });
        const language = rules[0]?.query.language;
        return atHome(language === undefined ? rulesFile(FILES.rules(instance), groups) : logRules(language, groups));
      },
      exemptNamespaces: [],
      exemptIn: () => [],
      routesIn: () => HOME,
      routes: (_, routing) => [
        atHome({
          kind: 'alertmanager-yml',
          path: FILES.alertmanager,
          // Alertmanager opens these files from the folder that its unit runs in.
          data: alertmanagerYml(notifying(message(silenceOf(config), config.cluster.label), routing), secretFile),
        }),
      ],
      amtool: sh`amtool --alertmanager.url=${`http://${LOOPBACK}:${alertmanager.port}`}`,
      datasources: datasources(given),
      grafana: () => provisioning(given, config).map(atHome),
      folder: () => [],
      dashboard: (dashboard, datasourceOf) =>
        atHome({
          kind: 'dashboard-json',
          path: FILES.dashboard(dashboard.name),
          data: dashboardJson(dashboard, config, datasourceOf, logsRow(given)),
        }),
      grafanaAddress: undefined,
      logAlerts: logAlerts(given),
      operators: [],
      definitions: undefined,
      namespace: name => make('Namespace', { name }, {}),
      sources: ownSources(given, config, HOME),
      stack: () => stack(given, config).map(one => atHome(one)),
      secrets: [
        ...(runsGrafana(config)
          ? [
              {
                namespace: HOME,
                name: GRAFANA_ADMIN.name,
                reader: 'Grafana, at its first start',
                keys: [{ key: GRAFANA_ADMIN.key, meaning: 'the password of its administrator `admin`' }],
              },
            ]
          : []),
        ...(given.programs['otel-collector']?.splunk
          ? [
              {
                namespace: HOME,
                name: given.programs['otel-collector'].splunk.secret.name,
                reader: 'the OpenTelemetry Collector, which sends logs to Splunk',
                keys: [
                  {
                    key: given.programs['otel-collector'].splunk.secret.key,
                    meaning: 'a token of the HTTP Event Collector of Splunk',
                  },
                ],
              },
            ]
          : []),
        ...given.programs.prometheus.remoteWrite.flatMap(({ url, secret }) =>
          secret
            ? [
                {
                  namespace: HOME,
                  name: secret.name,
                  reader: 'Prometheus, which sends it with every copy of series',
                  keys: [{ key: secret.key, meaning: `what \`${url}\` asks Prometheus for` }],
                },
              ]
            : [],
        ),
      ],
      prerequisites: () => [],
      refuses: refusals(config),
    };
  },
});
