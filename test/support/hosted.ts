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
    replicaKind: 'server',
    replicaText: '{{ $labels.instance }}',
    replicaTitle: 'Server {{ $labels.instance }}',
  },
  targetLabels: ['instance', 'job'],
});

/** Whether a query reads a metric that names the namespace it is about, as those of Kubernetes do. */
export const reportsOwn = ({ reads }: Query): boolean => reads.some(({ labels }) => labels.includes('namespace'));

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
