import { distinct } from '../lib/sort.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Placement } from '../model/platform.ts';
import { inNamespace } from '../model/scope.ts';
import type { Asked, Scrape, Tls } from '../model/source.ts';
import { dig, fields, items, textAt } from '../views/reading.ts';
import type { ScrapeView } from '../views/views.ts';
import { make } from './kind.ts';

interface Options {
  readonly name: string;
  /** Labels that the Prometheus of the platform selects monitors by. */
  readonly labels?: Readonly<Record<string, string>>;
}

/** `metadata` without labels where there are none: an empty map is noise in every diff. */
const metadata = ({ name, labels }: Options, namespace: string): Manifest['metadata'] =>
  labels ? { name, namespace, labels } : { name, namespace };

/**
 * A PodMonitor in the namespace of its pods. It names no port: prometheus-operator keeps only declared container ports
 * (`pkg/prometheus/promcfg.go`), and KServe's own vLLM runtime declares none. The address is built from the pod's IP
 * instead; without the `container` label the targets of a pod's containers are one and the same, scraped once.
 * Workers of a multi-node predictor carry the same labels and serve nothing; they are dropped before the scrape.
 */
export function podMonitor(scrape: Extract<Scrape, { from: 'pods' }>, options: Options): Manifest {
  const { matchLabels, port, path, interval, timeout, tls, dropPods } = scrape;
  return make('PodMonitor', metadata(options, scrape.namespace), {
    spec: {
      selector: { matchLabels },
      podMetricsEndpoints: [
        {
          ...(tls ? { scheme: 'https' as const, tlsConfig: tlsConfig(tls) } : {}),
          path,
          interval,
          scrapeTimeout: timeout,
          filterRunning: true,
          relabelings: [
            ...(dropPods
              ? [{ sourceLabels: [metaLabel(dropPods.label)], regex: dropPods.pattern, action: 'drop' as const }]
              : []),
            { sourceLabels: ['__meta_kubernetes_pod_container_init'], regex: 'true', action: 'drop' as const },
            {
              sourceLabels: ['__meta_kubernetes_pod_ip'],
              regex: '([^:]+)',
              targetLabel: '__address__',
              replacement: `$1:${port}`,
              action: 'replace' as const,
            },
            {
              sourceLabels: ['__meta_kubernetes_pod_ip'],
              regex: '(.*:.*)',
              targetLabel: '__address__',
              replacement: `[$1]:${port}`,
              action: 'replace' as const,
            },
            { sourceLabels: ['__address__'], targetLabel: 'instance', action: 'replace' as const },
            { regex: 'container|endpoint', action: 'labeldrop' as const },
          ],
        },
      ],
    },
  });
}

/** Labels of a target behind a Service, and of one that a PodMonitor of ours selects. */
export const SERVICE_TARGET = ['namespace', 'service', 'pod', 'container', 'endpoint', 'instance', 'job'];
const POD_TARGET = ['namespace', 'pod', 'instance', 'job'];

/** `job`, scope and labels of what a scrape stores, as prometheus-operator sets them without a jobLabel (pkg/prometheus/promcfg.go). */
export function targetOf(scrape: Scrape, instance: string): Omit<Placement, 'holder'> {
  const { namespace } = scrape;
  if (scrape.from === 'pods')
    return { ...inNamespace(namespace, `${namespace}/${instance}`), targetLabels: POD_TARGET };
  if (scrape.from === 'service') {
    const asked = (scrape.asks ?? []).flatMap(({ labels = {} }) => Object.keys(labels));
    return { ...inNamespace(namespace, scrape.service), targetLabels: [...SERVICE_TARGET, ...distinct(asked)] };
  }
  const { job, podMonitor: other } = scrape;
  return { ...inNamespace(namespace, job), targetLabels: other ? [...POD_TARGET, ...other.adds] : SERVICE_TARGET };
}

/** A CA by reference: user workload monitoring reads no file of the scraper (trap A10). */
const tlsConfig = ({ configMap, secret, key, serverName }: Tls) => ({
  ca: configMap === undefined ? { secret: { name: secret ?? '', key } } : { configMap: { name: configMap, key } },
  ...(serverName === undefined ? {} : { serverName }),
});

/** Prometheus' name for a pod label in service discovery: every other character becomes an underscore. */
const metaLabel = (label: string): string => `__meta_kubernetes_pod_label_${label.replace(/[^a-zA-Z0-9_]/g, '_')}`;

/**
 * A ServiceMonitor in the namespace of its Service, by the name of the Service's port. prometheus-operator itself adds
 * the labels namespace, service, pod and container (`pkg/prometheus/promcfg.go`): they need no relabeling.
 */
export function serviceMonitor(scrape: Extract<Scrape, { from: 'service' }>, options: Options): Manifest {
  const { matchLabels, port, scheme, path, interval, timeout, asks, authorization, drop } = scrape;
  const { metrics = [], labels = [] } = drop ?? {};
  const metricRelabelings = [
    ...(metrics.length > 0 ? [{ sourceLabels: ['__name__'], regex: metrics.join('|'), action: 'drop' as const }] : []),
    ...(labels.length > 0 ? [{ regex: labels.join('|'), action: 'labeldrop' as const }] : []),
  ];
  return make('ServiceMonitor', metadata(options, scrape.namespace), {
    spec: {
      selector: { matchLabels },
      endpoints: (asks ?? [undefined]).map(asked => ({
        port,
        ...(scheme ? { scheme } : {}),
        path,
        ...(asked
          ? { params: Object.fromEntries(Object.entries(asked.params).map(([name, value]) => [name, [value]])) }
          : {}),
        interval,
        scrapeTimeout: timeout,
        ...(asked ? { relabelings: relabelings(asked) } : {}),
        ...(authorization ? { authorization: { type: 'Bearer', credentials: { ...authorization } } } : {}),
        ...(metricRelabelings.length > 0 ? { metricRelabelings } : {}),
      })),
    },
  });
}

/** The scrapes of a monitor: its endpoints. */
export const readMonitor =
  (field: 'endpoints' | 'podMetricsEndpoints') =>
  (object: Manifest): readonly ScrapeView[] =>
    items(dig(object, 'spec', field)).map((json, at) => {
      const interval = textAt(json, 'interval');
      const timeout = textAt(json, 'scrapeTimeout');
      return {
        ...(interval === undefined ? {} : { interval }),
        ...(timeout === undefined ? {} : { timeout }),
        json,
        path: ['spec', field, at],
      };
    });

/** The one scrape that a Probe or a ScrapeConfig is: its settings stand in `spec` itself. */
export const readSingleScrape =
  (key: 'interval' | 'scrapeInterval') =>
  (object: Manifest): readonly ScrapeView[] => {
    const json = fields(object['spec']);
    const interval = textAt(json, key);
    const timeout = textAt(json, 'scrapeTimeout');
    return [
      {
        ...(interval === undefined ? {} : { interval }),
        ...(timeout === undefined ? {} : { timeout }),
        json,
        path: ['spec'],
      },
    ];
  };

/** What makes the series of a probe those of what is asked for. */
const relabelings = ({ about, labels = {} }: Asked) => [
  { sourceLabels: [`__param_${about}`], targetLabel: 'instance', action: 'replace' as const },
  ...Object.entries(labels).map(([targetLabel, replacement]) => ({
    targetLabel,
    replacement,
    action: 'replace' as const,
  })),
];
