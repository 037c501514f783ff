import { asOpened, chosenIn } from '../../generator/kinds/grafana-variables.ts';
import { dashboardsOf } from '../../generator/kinds/read.ts';
import type { Manifest } from '../../generator/model/artifact.ts';
import type { Panel } from '../../generator/model/dashboard.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import type { Query } from '../../generator/promql/promql.ts';
import { unitFacts } from '../../generator/promql/unit.ts';
import type { Answered } from '../../generator/views/picture.ts';
import { STEP } from './blocks.ts';

/** A query as a rendered dashboard has it. */
interface Target {
  readonly expr: string;
  readonly legendFormat: string;
}

interface RenderedPanel {
  readonly title: string;
  readonly type: string;
  readonly targets?: readonly Target[];
  /** Those of a row that is shut. */
  readonly panels?: readonly RenderedPanel[];
}

/** The part of Grafana's dashboard JSON that asks for data. */
interface RenderedDashboard {
  readonly uid: string;
  readonly panels: readonly RenderedPanel[];
  readonly templating: { readonly list: readonly RenderedVariable[] };
  readonly annotations: { readonly list: readonly { readonly name: string; readonly expr: string }[] };
}

interface RenderedVariable {
  readonly name: string;
  readonly options: readonly { readonly value: string }[];
  /** Absent where the values are written out. */
  readonly definition?: string;
}

/** One query of one panel: what its source meant, and what was rendered of it. */
export interface Asked {
  /** Where it stands, for messages. */
  readonly where: string;
  readonly dashboard: string;
  readonly panel: Panel;
  readonly query: Query;
  /** As the dashboard asks it when it opens. */
  readonly expr: string;
  /** The same with some values chosen, by variable. */
  readonly choosing: (values: ReadonlyMap<string, string>) => string;
  readonly legend: string;
}

/** Every query of every dashboard of an overlay. Plan and rendered JSON must agree in all of them. */
export function queriesOf(overlay: OverlayPlan, objects: readonly Manifest[]): Asked[] {
  const leftOut = new Set(overlay.leftOut.map(({ panel }) => panel));
  return objects.flatMap(dashboardsOf).flatMap(({ json = {}, panels: views }) => {
    const { uid, panels } = json as unknown as RenderedDashboard;
    const opened = views.filter(({ type }) => type !== 'row');
    const chosen = chosenIn(json);
    const planned = overlay.instances
      .flatMap(({ dashboards }) => dashboards.filter(({ name }) => name === uid))
      .flatMap(({ rows }) => rows.flatMap(row => row.panels.filter(panel => !leftOut.has(panel))));
    const shown = panels.flatMap(panel => [panel, ...(panel.panels ?? [])]).filter(({ type }) => type !== 'row');
    if (shown.map(({ title }) => title).join() !== planned.map(({ title }) => title).join())
      throw new Error(`${overlay.name}: ${uid} is rendered with other panels than planned`);
    return planned.flatMap((panel, index) =>
      panel.queries.map(({ query }, at): Asked => {
        const where = `${overlay.name}: ${uid} / ${panel.title} [${at}]`;
        const target = shown[index]?.targets?.[at];
        if (target?.expr !== query.expr) throw new Error(`${where} is rendered as another query than planned`);
        return {
          where,
          dashboard: uid,
          panel,
          query,
          expr: opened[index]?.targets[at]?.expr ?? '',
          choosing: values => asOpened(target.expr, new Map([...chosen, ...values]), STEP),
          legend: target.legendFormat,
        };
      }),
    );
  });
}

/** A variable of a dashboard: its values where they are written out, else the series that have them. */
export interface Listed {
  readonly dashboard: string;
  readonly name: string;
  readonly values: readonly string[];
  /** The series that have its values, as Grafana asks for them when the dashboard opens. */
  readonly among?: string;
}

/** Every variable of every dashboard of objects. */
export const variablesOf = (objects: readonly Manifest[]): Listed[] =>
  objects.flatMap(dashboardsOf).flatMap(({ json = {} }) => {
    const { uid, templating } = json as unknown as RenderedDashboard;
    return templating.list.map(({ name, options, definition }): Listed => {
      const [, among] = /^label_values\((.+), \w+\)$/.exec(definition ?? '') ?? [];
      return {
        dashboard: uid,
        name,
        values: options.map(({ value }) => value).filter(value => value !== '$__all'),
        ...(among === undefined ? {} : { among: asOpened(among, chosenIn(json)) }),
      };
    });
  });

/** What dashboards of objects mark on their graphs, as they ask for it when they open. */
export const marksOf = (
  objects: readonly Manifest[],
): readonly { readonly dashboard: string; readonly name: string; readonly expr: string }[] =>
  objects.flatMap(dashboardsOf).flatMap(({ json = {} }) => {
    const { uid, annotations } = json as unknown as RenderedDashboard;
    return annotations.list.map(({ name, expr }) => ({ dashboard: uid, name, expr: asOpened(expr, chosenIn(json)) }));
  });

const EPSILON = 1e-9;

/** What is wrong with an answer: nothing shown, a label that a legend names and no series has, values out of their unit. */
export function faultsOf({ where, panel, query, legend }: Asked, answers: readonly Answered[]): string[] {
  const values = answers
    .flatMap(answer => answer.values.map(([, value]) => value))
    .filter(value => !Number.isNaN(value));
  if (values.length === 0) return [`${where}: ${answers.length === 0 ? 'no series' : 'NaN alone'}`];
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = unitFacts(panel.unit);
  const outside = values.filter(value => !Number.isFinite(value) || value < min - EPSILON || value > max + EPSILON);
  const named = new Set([...query.by, ...[...legend.matchAll(/\{\{\s*(\w+)\s*\}\}/g)].map(([, label = '']) => label)]);
  const lacking = [...named].filter(label => answers.some(({ labels }) => !labels[label]));
  return [
    ...(outside.length > 0 ? [`${where}: ${outside.length} values such as ${outside[0]} are no ${panel.unit}`] : []),
    ...lacking.map(label => `${where}: a series has no label ${label}, which its legend names`),
    ...(panel.unit === 'percent' && Math.max(...values) <= 1
      ? [`${where}: percent that never exceed 1 are a ratio`]
      : []),
  ];
}

/** Whether two answers are the same but for the order in which Prometheus added numbers up. */
export function alike(some: readonly Answered[], others: readonly Answered[]): boolean {
  const key = ({ labels }: Answered): string => JSON.stringify(Object.entries(labels).sort());
  const values = new Map(others.map(answer => [key(answer), answer.values]));
  return (
    some.length === others.length &&
    some.every(answer =>
      answer.values.every(([time, value], index) => {
        const [at, other = Number.NaN] = values.get(key(answer))?.[index] ?? [];
        return at === time && Math.abs(value - other) <= EPSILON * Math.max(1, Math.abs(value));
      }),
    )
  );
}
