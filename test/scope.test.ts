import { expect, test } from 'vitest';
import type { Alert } from '../generator/model/alert.ts';
import type { AnySource, Watched } from '../generator/model/source.ts';
import type { Query } from '../generator/promql/promql.ts';
import { parsePromql } from '../generator/promql/syntax.ts';
import { hosted, onHostOf, reportsOwn } from './support/hosted.ts';

/*
 * Sources ask their platform which labels tell an instance's series apart. On a made-up host, where no series has a
 * namespace, none of their queries, texts and scenarios may name one, unless it reads a metric that reports its own.
 */
const OF_CLUSTERS: readonly string[] = ['namespace', 'pod'];

/** Selectors and labels of a query that only a cluster has. */
function foreignTo(query: Query): readonly string[] {
  const { selectors, labelsUsed } = parsePromql(query.expr);
  const own = new Set(query.reads.filter(metric => reportsOwn({ reads: [metric] })).map(({ name }) => name));
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

test.each(hosted)('$kind on a host asks for no namespace', ({ source, at }) => {
  const found = queriesOf(source, at).map(([name, query]) => [name, foreignTo(query)] as const);
  expect(found.filter(([, foreign]) => foreign.length > 0)).toEqual([]);
});

const alerts = hosted.flatMap(({ kind, source, at }) =>
  source
    .alerts(at)
    .flatMap(onHostOf)
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
