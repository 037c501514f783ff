import { memo } from '../../lib/memo.ts';
import { perPlace, perScope, placeOf, replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { resultLabels } from '../../promql/labels.ts';
import { type Contract, type Metric, seriesOf } from '../../promql/metric.ts';
import { type Query, where } from '../../promql/promql.ts';
import { parsePromql } from '../../promql/syntax.ts';
import { AROUND } from './around.ts';
import { contractIn } from './contract.ts';
import type { Options } from './options.ts';

export type At = Watched<Options>;

/** Metrics by the names of their series. */
const byName = memo(
  ({ metrics }: Contract): ReadonlyMap<string, Metric> =>
    new Map(Object.values<Metric>(metrics).flatMap(metric => seriesOf(metric).map(name => [name, metric] as const))),
);

/** The metric that a series is of, where one of the contracts has it: the instance's own, or one of what is around it. */
export const metricOf = ({ options, up }: At, series: string): Metric | undefined =>
  series === 'up'
    ? up
    : [contractIn(options.contract), ...AROUND]
        .map(one => byName(one).get(series))
        .find(metric => metric !== undefined);

/** Whether a metric is the instance's own, which its scope tells from those of others. */
export const isOwn = ({ options }: At, { contract }: Metric): boolean => contract === options.contract.source;

/** A label of a metric as its series carry it: one that the scrape adds too is kept under another name. */
export const stored = ({ targetLabels, options: { contract } }: At, label: string): string =>
  targetLabels.includes(label) && !contract.honorLabels ? `exported_${label}` : label;

/** Labels that series of a metric of its own may carry. */
export const labelsOf = (at: At, metric: Metric): ReadonlySet<string> =>
  new Set([...at.targetLabels, ...metric.labels.map(label => stored(at, label)), 'le', 'quantile']);

/** Texts in quotes, comments, and what is between them. A `#` in quotes begins no comment. */
const STRETCH = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|#[^\n]*|[^"'`#]+|./gs;

const stretchesOf = (text: string): readonly string[] =>
  (text.match(STRETCH) ?? []).filter(part => !part.startsWith('#'));

/** A query on one line. Texts in quotes stay as they are. */
const onOneLine = (text: string): string =>
  stretchesOf(text)
    .map(part =>
      /^["'`]/.test(part)
        ? part
        : // A host has no labels of a place.
          part
            .replace(/\s+/g, ' ')
            .replace(/([({]) *, */g, '$1')
            .replace(/, *(?=[,)}])/g, ''),
    )
    .join('')
    .trim();

/** Texts in quotes, and words that begin with a dollar. */
const WORD = /"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|`[^`]*`|\$([a-zA-Z]\w*)/g;

/** Whether a place of an expression is within braces, where matchers stand. */
const isAmongMatchers = (before: string): boolean => before.lastIndexOf('{') > before.lastIndexOf('}');

/** Names of the words in an expression that the platform or a threshold fills in. */
export const wordsIn = (text: string): readonly string[] =>
  [...stretchesOf(text).join('').matchAll(WORD)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** An expression with the labels of its platform and the numbers of its thresholds in the place of their names. */
export function filled(at: At, text: string, values: Readonly<Record<string, number>> = {}): string {
  const matchers = (labels: Readonly<Record<string, string>>) => where(labels).matchers.slice(1, -1);
  const query = stretchesOf(text).join('');
  return onOneLine(
    query.replace(WORD, (whole, name: string | undefined, offset: number) => {
      if (name === undefined) return whole;
      const inBraces = isAmongMatchers(query.slice(0, offset));
      if (name === 'scope') return inBraces ? matchers(at.scope) : perScope(at).join(', ');
      if (name === 'place') return inBraces ? matchers(placeOf(at)) : perPlace(at).join(', ');
      if (name === 'replica') return replicaLabels(at).join(', ');
      return values[name] === undefined ? whole : `${values[name]}`;
    }),
  );
}

/** The query that an expression is, with the metrics that it reads and the labels of what it answers. */
export function queryOf(at: At, text: string, values?: Readonly<Record<string, number>>): Query {
  const expr = filled(at, text, values);
  const { selectors, root } = parsePromql(expr);
  const reads = selectors.flatMap(({ metric }) => (metric === undefined ? [] : (metricOf(at, metric) ?? [])));
  const labels =
    root &&
    resultLabels(root, ({ metric }) => {
      const read = metric === undefined ? undefined : metricOf(at, metric);
      return read && (isOwn(at, read) ? labelsOf(at, read) : new Set([...read.labels, 'namespace', 'pod']));
    });
  return { expr, reads: [...new Set(reads)], by: [...(labels ?? [])] };
}
