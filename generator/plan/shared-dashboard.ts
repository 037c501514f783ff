import {
  type Dashboard,
  type Filter,
  legendOf,
  type Panel,
  type PanelQuery,
  type Variable,
  withPanels,
} from '../model/dashboard.ts';
import type { Instance, OverlayPlan } from '../model/plan.ts';
import type { Metric } from '../promql/metric.ts';
import { promql } from '../promql/promql.ts';
import { narrowed, stretched, whereChosen } from './narrowing.ts';

/** Words above the lists of what a scope's labels are. */
const TITLES: Readonly<Record<string, string>> = { namespace: 'Namespace', job: 'Source' };

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
    const others = same.flatMap(({ name, panel }) => (panel.otherwise ? [{ name, panel: panel.otherwise }] : []));
    const [otherwise] = alike(others);
    const exprs = new Set(same.map(({ panel }) => JSON.stringify(panel.queries.map(({ query }) => query.expr))));
    const queries = same.flatMap(({ name, panel }) =>
      exprs.size === 1
        ? panel.queries
        : panel.queries.map(query => ({ ...query, legend: `${name} ${legendOf(query)}`.trim() })),
    );
    return [
      {
        ...first.panel,
        description: joined(same.map(({ panel }) => panel)),
        queries: [...Map.groupBy(queries, ({ query }) => query.expr).values()].flatMap(once),
        ...(otherwise ? { otherwise } : {}),
      },
    ];
  });
}

/** One query for some that ask the same: it reads what all of them read. */
const once = (alike: readonly PanelQuery[]): readonly PanelQuery[] =>
  alike
    .slice(0, 1)
    .map(one => ({ ...one, query: { ...one.query, reads: [...new Set(alike.flatMap(({ query }) => query.reads))] } }));

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
  return withPanels(dashboard, one);
}

/** What the config knows of where instances are: one list a label of their scopes. */
function scopeVariables(instances: readonly Instance[]): Variable[] {
  const labels = [...new Set(instances.flatMap(({ placement }) => Object.keys(placement.scope)))];
  return labels.map(label => ({
    label,
    title: TITLES[label] ?? label,
    values: [
      ...new Map(
        instances.flatMap(({ name, placement: { scope } }) => {
          const value = scope[label];
          return value === undefined ? [] : [[value, { text: label === 'job' ? name : value, value }] as const];
        }),
      ).values(),
    ],
  }));
}

/** A list of what the series of chosen instances have as a label. */
const asked = ({ label, title, of }: Filter, scopes: readonly Variable[]): Variable => ({
  label,
  title,
  among: promql`${of}${whereChosen(scopes.map(scope => scope.label))}`,
});
