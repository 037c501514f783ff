import { expect, test } from 'vitest';
import type { Alert } from '../generator/model/alert.ts';
import type { Scope } from '../generator/model/scope.ts';
import type { AnySource, Watched } from '../generator/model/source.ts';
import { allLeaves } from '../generator/plan/discover.ts';
import type { Query } from '../generator/promql/promql.ts';
import { parsePromql } from '../generator/promql/syntax.ts';
import { exampleOf } from './support/example.ts';

/*
 * Sources ask their platform which labels tell an instance's series apart. On a made-up host, where no series has a
 * namespace, none of their queries, texts and scenarios may name one, unless it reads a metric that reports its own.
 */
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

/** Kinds that take the labels of a cluster for granted, with the reason. */
const LEFT: Readonly<Record<string, string>> = {
  robotheus: 'its exporter is deployed as objects of a cluster',
};

const OF_CLUSTERS: readonly string[] = ['namespace', 'pod'];

/** Whether a query reads a metric that names the namespace it is about, as those of Kubernetes do. */
const reportsOwn = ({ reads }: Query): boolean => reads.some(({ labels }) => labels.includes('namespace'));

/** Selectors and labels of a query that only a cluster has. */
function foreignTo(query: Query): readonly string[] {
  const { selectors, labelsUsed } = parsePromql(query.expr);
  const own = new Set(query.reads.filter(({ labels }) => labels.includes('namespace')).map(({ name }) => name));
  return [
    ...selectors
      .filter(
        ({ metric, matchers }) => !own.has(metric ?? '') && matchers.some(({ name }) => OF_CLUSTERS.includes(name)),
      )
      .map(({ metric }) => metric ?? query.expr),
    ...(reportsOwn(query) ? [] : labelsUsed.filter(label => OF_CLUSTERS.includes(label))),
  ];
}

const valuesOf = ({ thresholds }: Alert) =>
  Object.fromEntries(Object.entries(thresholds).map(([key, { value }]) => [key, value]));

const queriesOf = (source: AnySource, at: Watched<never>): readonly (readonly [string, Query])[] => [
  ...source.alerts(at).map(alert => [alert.name, alert.expr(valuesOf(alert))] as const),
  ...source
    .dashboards(at)
    .flatMap(({ rows }) => rows.flatMap(row => row.panels))
    .flatMap(panel => panel.queries.map(({ query }, index) => [`${panel.title} ${index}`, query] as const)),
];

/** What an instance may have beside its minimum, so that its objectives and its canary are asked too. */
const EXTRAS = {
  slo: { objective: 99, sli: 'availability', window: '30d' },
  canary: {
    models: { granite: { url: 'http://box-1:8000', task: 'completion' } },
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
const sources = [...leaves, ...brought];
const converted = sources.filter(({ kind }) => !(kind in LEFT));

test.each(converted)('$kind on a host asks for no namespace', ({ source, at }) => {
  const found = queriesOf(source, at).map(([name, query]) => [name, foreignTo(query)] as const);
  expect(found.filter(([, foreign]) => foreign.length > 0)).toEqual([]);
});

const alerts = converted.flatMap(({ kind, source, at }) =>
  source
    .alerts(at)
    .filter(alert => !reportsOwn(alert.expr(valuesOf(alert))))
    .map(alert => ({ kind, name: alert.name, alert })),
);

test.each(alerts)('$name of $kind on a host names none in its texts and scenarios', ({ alert }) => {
  expect(alert.summary + alert.description).not.toMatch(/\$labels\.(namespace|pod)/);
  const scenarios = [...alert.fires(valuesOf(alert)), ...alert.silent(valuesOf(alert))];
  const labels = scenarios.flatMap(({ given, ...rest }) => [
    ...given.map(one => one.labels),
    ...('labels' in rest ? (rest.labels as readonly object[]) : []),
  ]);
  expect(labels.filter(one => OF_CLUSTERS.some(label => label in one))).toEqual([]);
});

test('each kind that is left still needs its reason', () => {
  const needless = sources
    .filter(({ kind }) => kind in LEFT)
    .filter(({ source, at }) => queriesOf(source, at).every(([, query]) => foreignTo(query).length === 0));
  expect(needless.map(({ kind }) => kind)).toEqual([]);
});
