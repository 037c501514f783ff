import { make } from '../../../kinds/kind.ts';
import { KEY } from '../../../lib/names.ts';
import type { Manifest } from '../../../model/artifact.ts';
import type { OwnSetting } from '../options.ts';
import { carries, collectorPods } from './collector.ts';
import { lokiPods } from './loki.ts';
import { podsOf } from './prometheus.ts';
import { tempoPods } from './tempo.ts';
import { labelsOf } from './thanos.ts';

type Labels = Readonly<Record<string, string>>;

const from = (labels: Labels) => ({ podSelector: { matchLabels: labels } });
const inNamespace = (namespace: string) => ({ namespaceSelector: { matchLabels: { [KEY.namespaceName]: namespace } } });
const ports = (...numbers: readonly number[]) => numbers.map(port => ({ port, protocol: 'TCP' as const }));

/** Pods of a program that Prometheus scrapes admit one another, and Prometheus on a port. */
const among = (pods: Labels, prometheus: Labels, port: number) => [
  { from: [from(pods)] },
  { from: [from(prometheus)], ports: ports(port) },
];

/** The clients that each part of the stack admits; it admits no others. */
export function policies({ options, config: { grafana } }: OwnSetting): readonly Manifest[] {
  const { namespace, own } = options;
  const prometheus = podsOf('prometheus');
  const alertmanager = podsOf('alertmanager');
  const query = labelsOf('query');
  const rulers = own.thanos?.ruler ? [from(podsOf('thanos-ruler'))] : [];
  const onLogs = Object.keys(own.loki?.alerts ?? {}).length > 0 ? [from(lokiPods('ruler'))] : [];
  const people = inNamespace(grafana.namespace);
  const policy = (name: string, of: Labels, ingress: readonly object[]) =>
    make(
      'NetworkPolicy',
      { name, namespace },
      {
        spec: { podSelector: { matchLabels: of }, policyTypes: ['Ingress'], ingress: ingress as never },
      },
    );
  /** The collector where it comes from here; else what sends runs in namespaces that are not known. */
  const senders = (what: 'logs' | 'traces') =>
    carries(options, what) ? [from(collectorPods(what, namespace))] : [{ namespaceSelector: {} }];
  return [
    policy('prometheus-stack', prometheus, [
      { from: [people, from(prometheus)], ports: ports(9090) },
      ...(own.thanos
        ? [
            { from: [from(query)], ports: ports(10901) },
            { from: [from(prometheus)], ports: ports(10902) },
          ]
        : []),
    ]),
    policy('alertmanager-stack', alertmanager, [
      { from: [people, from(prometheus), ...rulers, ...onLogs], ports: ports(9093) },
      {
        from: [from(alertmanager)],
        ports: [...ports(9094), { port: 9094, protocol: 'UDP' }],
      },
    ]),
    ...(own.thanos
      ? [
          policy('thanos-query', query, [{ from: [people, from(prometheus), ...rulers], ports: ports(10902) }]),
          ...rulers.map(({ podSelector: { matchLabels } }) =>
            policy('thanos-ruler-stack', matchLabels, [
              { from: [from(query)], ports: ports(10901) },
              { from: [from(prometheus)], ports: ports(10902) },
            ]),
          ),
          policy('thanos-store', labelsOf('store'), [
            { from: [from(query)], ports: ports(10901) },
            { from: [from(prometheus)], ports: ports(10902) },
          ]),
          policy('thanos-compact', labelsOf('compact'), [{ from: [from(prometheus)], ports: ports(10902) }]),
        ]
      : []),
    ...(own.loki
      ? [
          policy('loki', lokiPods(), among(lokiPods(), prometheus, 3100)),
          policy('loki-query', lokiPods('query-frontend'), [{ from: [people], ports: ports(3100) }]),
          policy('loki-take', lokiPods('distributor'), [{ from: senders('logs'), ports: ports(3100) }]),
        ]
      : []),
    ...(own.tempo
      ? [
          policy('tempo', tempoPods(), among(tempoPods(), prometheus, 3200)),
          policy('tempo-query', tempoPods('query-frontend'), [{ from: [people], ports: ports(3200) }]),
          policy('tempo-take', tempoPods('distributor'), [{ from: senders('traces'), ports: ports(4317, 4318) }]),
        ]
      : []),
    ...(carries(options, 'logs')
      ? [policy('otel-logs', collectorPods('logs', namespace), [{ from: [from(prometheus)], ports: ports(8888) }])]
      : []),
    ...(carries(options, 'traces')
      ? [
          policy('otel-traces', collectorPods('traces', namespace), [
            { from: [{ namespaceSelector: {} }], ports: ports(4317, 4318) },
            { from: [from(prometheus)], ports: ports(8888) },
          ]),
        ]
      : []),
  ];
}
