import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allLeaves } from '../generator/plan/discover.ts';
import { seriesOf } from '../generator/promql/metric.ts';
import type { Query } from '../generator/promql/promql.ts';
import { parsePromql } from '../generator/promql/syntax.ts';
import { lacks } from '../generator/promql/version.ts';
import { exampleOf, onCluster } from './support/example.ts';

/** The facts of a metric as its contract file has them. */
interface Facts {
  readonly type: string;
  readonly labels: readonly string[];
  readonly since?: string;
  readonly removed?: string;
}

interface ContractFile {
  readonly version: string;
  readonly metrics: Readonly<Record<string, Facts>>;
}

const contractOf = (source: string): ContractFile =>
  JSON.parse(readFileSync(new URL(`../generator/contracts/${source}.json`, import.meta.url), 'utf8'));

const sources = (await allLeaves('sources')).map(([name, { source }]) => {
  const at = exampleOf(source, onCluster);
  const alerts = source.alerts(at).map(alert => {
    const values = Object.fromEntries(Object.entries(alert.thresholds).map(([key, { value }]) => [key, value]));
    return [alert.name, alert.expr(values)] as const;
  });
  const panels = source
    .dashboards(at)
    .flatMap(({ rows }) => rows.flatMap(row => row.panels))
    .flatMap(panel => panel.queries.map(({ query }, index) => [`${panel.title} ${index}`, query] as const));
  return { name, up: at.up, queries: [...alerts, ...panels] };
});

test('every source is asked for its queries', () => {
  expect(sources.map(({ queries }) => queries.length)).not.toContain(0);
});

describe.each(sources)('what $name reads', ({ up, queries }) => {
  const read = [...new Set(queries.flatMap(([, query]) => query.reads))].filter(metric => metric !== up);

  test.each(read.map(metric => [metric.name, metric] as const))('%s is in its contract', (name, metric) => {
    const { version, metrics } = contractOf(metric.contract);
    expect({ ...metrics[name], name, contract: metric.contract }).toEqual(metric);
    expect(lacks(metric, version), `${version} has it`).toBe(false);
  });

  test.each(queries)('%s says all that it reads', (_, query: Query) => {
    const known = new Set(query.reads.flatMap(seriesOf));
    const { selectors, error } = parsePromql(query.expr);
    expect(error).toBeUndefined();
    expect(selectors.map(({ metric }) => metric).filter(name => name === undefined || !known.has(name))).toEqual([]);
  });
});
