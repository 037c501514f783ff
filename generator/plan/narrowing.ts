import type { PanelQuery } from '../model/dashboard.ts';
import { type Matcher, matcherText } from '../promql/matcher.ts';
import { type Metric, seriesOf } from '../promql/metric.ts';
import { type Matchers, matches, where } from '../promql/promql.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Expr, type Selector, walk } from '../promql/tree.ts';

/** The longest stretch that a rate may be stretched from: a longer one is what the panel is about, such as a day. */
const LONGEST = 900;

/** What is before the matchers of a selector and behind them: its name, and its range. */
function aroundMatchers(text: string, { metric = '' }: Selector): readonly [before: string, behind: string] {
  const open = text.indexOf('{');
  if (open < 0) return [metric, text.slice(metric.length)];
  let isQuoted = false;
  let at = open + 1;
  for (; at < text.length && (isQuoted || text[at] !== '}'); at += 1)
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') isQuoted = !isQuoted;
  return [text.slice(0, open), text.slice(at + 1)];
}

/** A matcher that takes what a person chose in the variable that has the name of the label. */
const chosen = (name: string): Matcher => ({ name, op: '=~', value: `$${name}` });

/** Matchers that take what a person chose in the variables of some labels. */
export const whereChosen = (labels: readonly string[]): Matchers =>
  where(Object.fromEntries(labels.map(label => [label, matches(`$${label}`)])));

/** What a query narrows to: the scope of its instance, and labels of its metrics. */
interface Narrow {
  readonly scope: Readonly<Record<string, string>>;
  readonly filters: readonly string[];
  /** Labels of a metric's series under which the source shows what they name; those of `up` for no metric. */
  readonly labelsOf: (metric?: Metric) => readonly string[];
}

/**
 * An expression that asks for what a person chose: matchers of the scope take the variables of their labels, and what
 * carries the label of a filter takes that too. A selector outside the scope stays as it is.
 */
export function narrowed(expr: string, reads: readonly Metric[], { scope, filters, labelsOf }: Narrow): string {
  const carriedBy = ({ metric = '' }: Selector): readonly string[] =>
    labelsOf(reads.find(one => one.name === metric || seriesOf(one).includes(metric)));
  const rewritten = (selector: Selector): string => {
    const text = expr.slice(selector.from, selector.to);
    const isScoped = ({ name, op, value }: Matcher) => op === '=' && scope[name] === value;
    if (!selector.matchers.some(isScoped)) return text;
    const [before, behind] = aroundMatchers(text, selector);
    const asked = new Set(selector.matchers.map(matcher => matcher.name));
    const carried = carriedBy(selector);
    const matchers = [
      ...selector.matchers.map(matcher => (isScoped(matcher) ? chosen(matcher.name) : matcher)),
      ...filters.filter(label => carried.includes(label) && !asked.has(label)).map(chosen),
    ];
    return `${before}{${matchers.map(matcherText).join(',')}}${behind}`;
  };
  return replaced(expr, selectorsIn(expr), rewritten);
}

/** The text with each stretch written anew. */
function replaced<At extends { readonly from: number; readonly to: number }>(
  text: string,
  stretches: readonly At[],
  by: (one: At) => string,
): string {
  let made = '';
  let done = 0;
  for (const one of stretches.toSorted((a, b) => a.from - b.from)) {
    made += text.slice(done, one.from) + by(one);
    done = one.to;
  }
  return made + text.slice(done);
}

const exprsIn = (expr: string): readonly Expr[] => {
  const { root } = parsePromql(expr);
  return root ? [...walk(root)] : [];
};

const selectorsIn = (expr: string): readonly Selector[] => exprsIn(expr).filter(one => one.type === 'selector');

/**
 * A query of a graph whose rates look as far back as its steps are apart, and never less far than they are written: of a
 * week, steps of minutes would leave most samples out (Grafana docs: `$__rate_interval`).
 */
export function stretched(query: PanelQuery): PanelQuery {
  const { expr } = query.query;
  const exprs = exprsIn(expr);
  const rates = exprs.flatMap(one => (one.type === 'call' && one.name === 'rate' ? one.args : []));
  const ranged = exprs.filter(one => one.type === 'selector' && one.ranged);
  const lengths = new Set(ranged.map(one => (one.type === 'selector' ? one.range : undefined)));
  const [length] = lengths;
  const isPlain =
    exprs.every(({ type }) => type !== 'subquery') && ranged.every(one => rates.includes(one)) && lengths.size === 1;
  if (!isPlain || length === undefined || length > LONGEST || length % 4 !== 0) return query;
  const wide = replaced(expr, ranged, ({ from, to }) =>
    expr.slice(from, to).replace(/\[[0-9a-z]+\]$/, '[$__rate_interval]'),
  );
  return { ...query, query: { ...query.query, expr: wide }, step: length / 4 };
}
