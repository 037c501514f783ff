import type { Duration } from './duration.ts';
import type { Metric, Series } from './metric.ts';
import { bucket } from './metric.ts';
import { perHour, perSecond, type Unit } from './unit.ts';

/** A PromQL expression that knows which metrics it reads, in what unit it answers and by which labels. */
export interface Query {
  readonly expr: string;
  readonly reads: readonly Metric[];
  readonly unit?: Unit;
  /** Labels each resulting series carries, for legends. */
  readonly by: readonly string[];
  /** The language of a query over logs, where it is no PromQL. */
  readonly language?: LogLanguage;
}

/** Languages in which stores of logs are asked: that of Loki, and that of VictoriaLogs. */
export type LogLanguage = 'LogQL' | 'LogsQL';

/** Label matchers, printed as `{a="b",c=~"d|e"}`. */
export interface Matchers {
  readonly matchers: string;
}

/** A regular expression matcher, `=~`, anchored as Prometheus anchors it. */
export interface Pattern {
  readonly pattern: string;
  readonly negated: boolean;
}

export const matches = (pattern: string): Pattern => ({ pattern, negated: false });
export const differs = (pattern: string): Pattern => ({ pattern, negated: true });

const quote = (text: string): string =>
  `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;

/** Matchers in the order given; none is the empty text. */
export function where(conditions: Readonly<Record<string, string | Pattern>>): Matchers {
  const parts = Object.entries(conditions).map(([label, value]) =>
    typeof value === 'string'
      ? `${label}=${quote(value)}`
      : `${label}${value.negated ? (value.pattern === '' ? '!=' : '!~') : '=~'}${quote(value.pattern)}`,
  );
  return { matchers: parts.length === 0 ? '' : `{${parts.join(',')}}` };
}

type Part = Metric | Series | Query | Matchers | number;

/**
 * A query written as text over handles: `promql`sum(${m.waiting}${where({ job })}) > ${10}``. There is no way to
 * splice a bare string: a value from the config enters through `where`, which quotes it.
 */
export function promql(texts: TemplateStringsArray, ...parts: readonly Part[]): Query {
  const reads: Metric[] = [];
  let expr = texts[0] ?? '';
  for (const [index, part] of parts.entries()) {
    if (typeof part === 'number') expr += part;
    else if ('matchers' in part) expr += part.matchers;
    else if ('expr' in part) {
      expr += part.expr;
      reads.push(...part.reads);
    } else if ('series' in part) {
      expr += part.series;
      reads.push(part.metric);
    } else {
      expr += part.name;
      reads.push(part);
    }
    expr += texts[index + 1] ?? '';
  }
  return { expr: expr.replace(/\s+/g, ' ').trim(), reads: [...new Set(reads)], by: [] };
}

/** The same query with what a reader sees of it: the unit of its values and the labels of its series. */
export const measured = (query: Query, unit: Unit, by: readonly string[] = []): Query => ({ ...query, unit, by });

/**
 * The query with label `to` taken from label `from` where a series has one; others keep what they have, so several
 * spellings of one label are accepted by asking twice.
 */
export function labelled(query: Query, to: string, from: string, pattern = '(.+)'): Query {
  const names: Matchers = { matchers: `${quote(to)}, "$1", ${quote(from)}, ${quote(pattern)}` };
  return { ...query, expr: promql`label_replace(${query}, ${names})`.expr };
}

/** At what grain a metric is asked: which series, kept apart by which labels. */
export interface Grain {
  readonly where?: Readonly<Record<string, string | Pattern>>;
  readonly by?: readonly string[];
  /** How far back a rate looks: five minutes unless told. */
  readonly over?: Duration;
}

/** A stretch of time behind a selector: five minutes unless told. */
export const range = (over: Duration = '5m'): Matchers => ({ matchers: `[${over}]` });

/** The labels that an aggregation keeps. */
export const grouped = (by: readonly string[]): Matchers => ({
  matchers: by.length === 0 ? '' : ` by (${by.join(', ')})`,
});

/** The labels that two sides of an operator are matched by. */
export const on = (labels: readonly string[]): Matchers => ({ matchers: `on (${labels.join(', ')})` });

/** How fast a counter grows, summed at the grain, per second over five minutes (four scrapes of 30 s and slack). */
export function rate(metric: Metric, { where: conditions = {}, by = [], over }: Grain): Query {
  return measured(
    promql`sum${grouped(by)} (rate(${metric}${where(conditions)}${range(over)}))`,
    perSecond(metric.unit),
    by,
  );
}

/**
 * A speed by the hour: of money, and of what is rare when all is well, a second has a fraction that nobody reads. Its
 * expression is one function, aggregation or product.
 */
export const hourly = (speed: Query): Query =>
  measured(promql`3600 * ${speed}`, perHour(speed.unit ?? 'unknown'), speed.by);

/** A gauge at the grain. A share or a temperature is never summed (trap M2): say `max` or `avg` for those. */
export function level(
  how: 'sum' | 'max' | 'avg' | 'min',
  metric: Metric,
  { where: conditions = {}, by = [] }: Grain,
): Query {
  const verb: Matchers = { matchers: how };
  return measured(promql`${verb}${grouped(by)} (${metric}${where(conditions)})`, metric.unit, by);
}

/** A quantile of a histogram at the grain, interpolated between its bucket bounds. */
export function quantile(q: number, metric: Metric, { where: conditions = {}, by = [], over }: Grain): Query {
  return measured(
    promql`histogram_quantile(${q}, sum${grouped(['le', ...by])} (rate(${bucket(metric)}${where(conditions)}${range(over)})))`,
    metric.unit,
    by,
  );
}
