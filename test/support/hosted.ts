import type { Alert } from '../../generator/model/alert.ts';
import type { Scope } from '../../generator/model/scope.ts';
import type { Watched } from '../../generator/model/source.ts';
import { allLeaves } from '../../generator/plan/discover.ts';
import type { Query } from '../../generator/promql/promql.ts';
import { exampleOf } from './example.ts';

/** Sources on a made-up host, where no series has a namespace and a replica is an address. */
const UNKNOWN = 'no-such-namespace';

const onHost = (job: string): Scope & Pick<Watched<never>, 'namespace' | 'job'> => ({
  namespace: UNKNOWN,
  job,
  scope: { job },
  replica: ['instance'],
  words: {
    place: 'box-1',
    home: 'host box-1',
    placeText: 'box-1',
    placeKind: 'host',
    between: 'a firewall',
    replicaKind: 'server',
    machineKind: 'machine',
    isCluster: false,
    replicaText: '{{ $labels.instance }}',
    replicaTitle: 'Server {{ $labels.instance }}',
  },
  targetLabels: ['instance', 'job'],
});

/** What reports of pods and their volumes, for all namespaces at once. */
const OF_CLUSTERS = ['kube-state-metrics', 'cadvisor', 'kubelet-volumes'];

/** Whether a query reads a metric of a cluster, which names the namespace it is about. */
export const reportsOwn = ({ reads }: Pick<Query, 'reads'>): boolean =>
  reads.some(({ contract }) => OF_CLUSTERS.includes(contract));

const queryOf = ({ expr, thresholds }: Alert): Query =>
  expr(Object.fromEntries(Object.entries(thresholds).map(([key, { value }]) => [key, value])));

/** An alert as a host has it, where nothing reports of pods: the one itself or what is taken in its stead, if anything. */
export const onHostOf = (alert: Alert): readonly Alert[] => {
  if (!reportsOwn(queryOf(alert))) return [alert];
  return alert.otherwise ? onHostOf(alert.otherwise) : [];
};

/** What an instance may have beside its minimum, so that its objectives and its canary are asked too. */
const EXTRAS = {
  slo: { objective: 99, sli: 'availability', window: '30d' },
  canary: {
    models: { granite: { url: 'http://box-1.example:8000', task: 'completion' } },
    interval: '1m',
    timeout: '30s',
    image: 'registry.example/prober:v1',
  },
};

const leaves = (await allLeaves('sources')).map(([kind, { source }]) => {
  const keys = Object.keys(source.options.properties);
  const given = Object.fromEntries(Object.entries(EXTRAS).filter(([key]) => keys.includes(key)));
  return { kind, source, at: exampleOf(source, onHost, given) };
});
/** What they bring along, such as the prober of a canary, stands on the same host. */
const brought = leaves.flatMap(({ at, source }) =>
  (source.brings?.(at) ?? []).map(({ name, source: other, options }) => ({
    kind: name,
    source: other,
    at: { ...at, ...onHost(name), name, options: options as never },
  })),
);
/** Every source, with what it brings along. */
export const hosted = [...leaves, ...brought];
