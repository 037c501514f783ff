import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { AnySource, Watched } from '../generator/model/source.ts';
import { allLeaves } from '../generator/plan/discover.ts';
import { type Metric, seriesOf } from '../generator/promql/metric.ts';
import type { Query } from '../generator/promql/promql.ts';
import { parsePromql } from '../generator/promql/syntax.ts';
import { lacks } from '../generator/promql/version.ts';
import { guide } from './support/made-up-platform.ts';

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

/** What an option may be, as far as its schema says: enough to ask a leaf for everything it has. */
interface OptionSchema {
  readonly type?: string;
  readonly default?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, OptionSchema>>;
  readonly required?: readonly string[];
}

/** What a config that says as little as it may is filled up to: defaults, and something for what must be given. */
function filled({ properties = {}, required = [] }: OptionSchema, given: object = {}): object {
  const entries = Object.entries(properties).flatMap(([name, schema]) => {
    if (name in given || (schema.default === undefined && !required.includes(name))) return [];
    const value = schema.default ?? schema.enum?.[0] ?? (schema.type === 'integer' ? 1 : 'example');
    return [[name, schema.properties ? filled(schema, schema.default ?? {}) : value]];
  });
  return { ...Object.fromEntries(entries), ...given };
}

/** An instance of a source with as little said of it as may be. */
function exampleOf({ kind, options: schema }: AnySource): Watched<never> {
  const up: Metric = { name: 'up', contract: kind, type: 'gauge', unit: 'bool', labels: [], meaning: 'Reachable.' };
  const options = filled(schema as OptionSchema) as never;
  return { name: kind, options, scrapers: ['monitoring'], copies: 2, guide, namespace: 'example', job: kind, up };
}

const sources = (await allLeaves('sources')).map(([name, { source }]) => {
  const at = exampleOf(source);
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
