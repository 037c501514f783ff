import {
  type Dashboard,
  type Filter,
  legendOf,
  type Panel,
  type PanelQuery,
  type Variable,
} from '../model/dashboard.ts';
import type { Instance, OverlayPlan } from '../model/plan.ts';
import { type Matcher, matcherText } from '../promql/matcher.ts';
import { type Metric, seriesOf } from '../promql/metric.ts';
import { matches, promql, where } from '../promql/promql.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Expr, type Selector, walk } from '../promql/tree.ts';

/** The longest stretch that a rate may be stretched from: a longer one is what the panel is about, such as a day. */
const LONGEST = 900;

/** Words above the lists of what a scope's labels are. */
const TITLES: Readonly<Record<string, string>> = { namespace: 'Namespace', job: 'Source' };

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

/** What a query narrows to: the scope of its instance, and labels of its metrics. */
interface Narrow {
  readonly scope: Readonly<Record<string, string>>;
  readonly filters: readonly string[];
  /** Labels of a metric's series under which the source says what they name; those of `up` for no metric. */
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

/** A dashboard of one kind of source: each of its panels once, over all instances that bring it. */
export function together(
  members: readonly { readonly instance: Instance; readonly dashboard: Dashboard }[],
  provided: OverlayPlan['provided'],
): Dashboard {
  const [first] = members;
  if (!first) throw new Error('a dashboard needs an instance that brings it');
  const filters = first.dashboard.filters ?? [];
  const own = members.map(({ instance, dashboard }) => ({
    name: instance.name,
    rows: narrow(
      dashboard,
      instance,
      filters.map(({ label }) => label),
      provided,
    ).rows,
    description: dashboard.description,
  }));
  const titles = [...new Set(own.flatMap(({ rows }) => rows.map(({ title }) => title)))];
  const rows = titles.map(title => ({
    title,
    panels: alike(
      own.flatMap(({ name, rows: all }) =>
        all.filter(row => row.title === title).flatMap(({ panels }) => panels.map(panel => ({ name, panel }))),
      ),
    ),
  }));
  const asks = rows.flatMap(({ panels }) => panels.flatMap(exprsOf));
  const isAsked = (label: string) => asks.some(expr => expr.includes(`"$${label}"`));
  const scopes = scopeVariables(members.map(({ instance }) => instance)).filter(({ label }) => isAsked(label));
  return {
    ...first.dashboard,
    description: joined(own),
    rows,
    of: members.map(({ instance }) => instance.name),
    variables: [...scopes, ...filters.filter(({ label }) => isAsked(label)).map(filter => asked(filter, scopes))],
  };
}

const exprsOf = ({ queries, otherwise }: Panel): readonly string[] => [
  ...queries.map(({ query }) => query.expr),
  ...(otherwise ? exprsOf(otherwise) : []),
];

/** What instances say alike is read once. */
const joined = (texts: readonly { readonly description: string }[]): string =>
  [...new Set(texts.map(({ description }) => description))].join(' ');

/** Panels of one title as one, with the queries of all. What instances ask alike is asked once; else a legend names whose it is. */
function alike(panels: readonly { readonly name: string; readonly panel: Panel }[]): Panel[] {
  return [...Map.groupBy(panels, ({ panel }) => panel.title).values()].flatMap(same => {
    const [first] = same;
    if (!first) return [];
    const others = same.flatMap(({ panel }) => (panel.otherwise ? [{ name: first.name, panel: panel.otherwise }] : []));
    const [otherwise] = alike(others);
    const exprs = new Set(same.map(({ panel }) => JSON.stringify(panel.queries.map(({ query }) => query.expr))));
    const queries =
      exprs.size === 1
        ? first.panel.queries
        : same.flatMap(({ name, panel }) =>
            panel.queries.map(query => ({ ...query, legend: `${name} ${legendOf(query)}`.trim() })),
          );
    return [
      {
        ...first.panel,
        description: joined(same.map(({ panel }) => panel)),
        queries: [...new Map(queries.map(one => [one.query.expr, one])).values()],
        ...(otherwise ? { otherwise } : {}),
      },
    ];
  });
}

/** A dashboard of an instance with variables in its queries. */
function narrow(
  dashboard: Dashboard,
  { placement, contract }: Instance,
  filters: readonly string[],
  provided: OverlayPlan['provided'],
): Dashboard {
  const { scope, targetLabels } = placement;
  const labelsOf = (metric?: Metric): readonly string[] =>
    metric === undefined || metric.contract === contract.source
      ? [...(metric?.labels ?? []), ...targetLabels]
      : metric.labels.filter(label =>
          (provided.get(metric.contract) ?? []).every(
            one => one.contract.honorLabels || !one.targetLabels.includes(label),
          ),
        );
  const one = (panel: Panel): Panel => ({
    ...panel,
    queries: panel.queries
      .map(query => ({
        ...query,
        query: {
          ...query.query,
          expr: narrowed(query.query.expr, query.query.reads, { scope, filters, labelsOf }),
        },
      }))
      .map(query => (panel.type === 'timeseries' ? stretched(query) : query)),
    ...(panel.otherwise ? { otherwise: one(panel.otherwise) } : {}),
  });
  return { ...dashboard, rows: dashboard.rows.map(row => ({ ...row, panels: row.panels.map(one) })) };
}

/** What the config knows of where instances are: one list a label of their scope. */
function scopeVariables(instances: readonly Instance[]): Variable[] {
  const [first] = instances;
  return Object.keys(first?.placement.scope ?? {}).map(label => ({
    label,
    title: TITLES[label] ?? label,
    values: [
      ...new Map(
        instances.map(({ name, placement: { scope } }) => {
          const value = scope[label] ?? '';
          return [value, { text: label === 'job' ? name : value, value }] as const;
        }),
      ).values(),
    ],
  }));
}

/** A list of what the series of chosen instances have as a label. */
const asked = ({ label, title, of }: Filter, scopes: readonly Variable[]): Variable => ({
  label,
  title,
  among: promql`${of}${where(Object.fromEntries(scopes.map(scope => [scope.label, matches(`$${scope.label}`)])))}`,
});
