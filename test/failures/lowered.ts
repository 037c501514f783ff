import { lower, placeholder } from '../../generator/kinds/alertmanager-yml.ts';
import { print } from '../../generator/lib/yaml.ts';
import type { Instance, OverlayPlan } from '../../generator/model/plan.ts';
import { alertmanagerConfigs } from '../tools/firings.ts';
import { instanceName, RECEIVER_NAMES, STEP } from './config.ts';
import type { Target } from './ground.ts';

/** What an operator would mount for Prometheus and Alertmanager: paths with their text. */
export type Mounted = ReadonlyMap<string, string>;

interface Around {
  readonly targets: ReadonlyMap<string, readonly Target[]>;
  /** Jobs of the platform with their addresses. */
  readonly platform: ReadonlyMap<string, string>;
  /** Addresses of the config, and where they lead here. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly alertmanager: string;
}

type Fields = Readonly<Record<string, unknown>>;

/** `sourceLabels` as prometheus.yml spells it, and so all fields of a relabeling. */
const snake = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.replace(/[A-Z]/g, capital => `_${capital.toLowerCase()}`),
      value,
    ]),
  );

/**
 * The scrape of an instance as prometheus-operator writes it from its monitor (pkg/prometheus/promcfg.go), with static
 * targets in place of discovery: labels that discovery gives stand on them. Relabelings that read meta labels of
 * Kubernetes find none and change nothing.
 */
function scrapeOf(overlay: OverlayPlan, instance: Instance, { targets, aliases }: Around): Fields[] {
  const { scrape, placement, name } = instance;
  const own = (targets.get(scrape.namespace) ?? []).filter(
    ({ source }) => instanceName(scrape.namespace, source) === name,
  );
  if (own.length === 0) return [];
  const service = scrape.from === 'service' ? scrape.service : name;
  const port = scrape.from === 'service' ? scrape.port : 'metrics';
  return endpointsOf(overlay, name).map((endpoint, index) => {
    const { path, params, scheme, interval, scrapeTimeout, relabelings = [], metricRelabelings = [] } = endpoint;
    return {
      job_name: `${placement.namespace}/${name}/${index}`,
      metrics_path: path,
      scheme: scheme ?? 'http',
      scrape_interval: interval,
      scrape_timeout: scrapeTimeout,
      ...(params ? { params } : {}),
      static_configs: own.map(({ address, pod }) => ({
        targets: [address],
        labels: labelled(placement.targetLabels, {
          namespace: placement.namespace,
          job: placement.job,
          pod,
          container: 'main',
          service,
          endpoint: port,
        }),
      })),
      relabel_configs: [
        ...(relabelings as Fields[]).map(snake),
        // What the name service of a cluster does: the address stays in `instance`.
        ...[...aliases].map(([url, real]) => ({
          source_labels: ['__param_target'],
          regex: url.replaceAll(/[.?]/g, '\\$&'),
          target_label: '__param_target',
          replacement: real,
        })),
      ],
      metric_relabel_configs: (metricRelabelings as Fields[]).map(snake),
    };
  });
}

const labelled = (names: readonly string[], known: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(Object.entries(known).filter(([name]) => names.includes(name)));

/** The endpoints of the monitor that is rendered for an instance. */
function endpointsOf({ objects }: OverlayPlan, instance: string): readonly Fields[] {
  const made = objects.find(({ part, object: { kind } }) => part === instance && /^(Pod|Service)Monitor$/.test(kind));
  if (!made) throw new Error(`nothing scrapes ${instance}`);
  const spec = made.object['spec'] as { endpoints?: Fields[]; podMetricsEndpoints?: Fields[] };
  return spec.endpoints ?? spec.podMetricsEndpoints ?? [];
}

/** Configuration and rules of Prometheus, by the path in its folder. */
export function forPrometheus(overlay: OverlayPlan, around: Around): Mounted {
  const rules = overlay.objects
    .filter(({ object: { kind } }) => kind === 'PrometheusRule')
    .map(
      ({ object }) =>
        [`rules/${object.metadata.namespace}-${object.metadata.name}.yml`, print(object['spec'] as object)] as const,
    );
  const config = {
    global: { scrape_interval: `${STEP}s`, evaluation_interval: `${STEP}s` },
    alerting: { alertmanagers: [{ static_configs: [{ targets: [around.alertmanager] }] }] },
    rule_files: ['rules/*.yml'],
    scrape_configs: [
      ...overlay.instances.flatMap(instance => scrapeOf(overlay, instance, around)),
      // As the platform's monitor has it (openshift/cluster-monitoring-operator, kube-state-metrics/service-monitor.yaml).
      ...[...around.platform].map(([name, address]) => ({
        job_name: name,
        honor_labels: true,
        static_configs: [{ targets: [address] }],
      })),
    ],
  };
  return new Map([['prometheus.yml', print(config)], ...rules]);
}

/** The configuration of Alertmanager, with the addresses that the Secrets of receivers hold. */
export function forAlertmanager(overlay: OverlayPlan, receiverUrl: (receiver: string) => string): Mounted {
  let text = print(lower(alertmanagerConfigs(overlay), 'OnNamespace'));
  for (const config of alertmanagerConfigs(overlay))
    for (const receiver of RECEIVER_NAMES)
      text = text.replaceAll(
        placeholder(config.metadata.namespace ?? '', { name: receiver, key: 'url' }),
        receiverUrl(receiver),
      );
  return new Map([['alertmanager.yml', text]]);
}
