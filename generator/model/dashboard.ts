import { here, type Origin } from '../lib/origin.ts';
import type { Metric } from '../promql/metric.ts';
import type { Query } from '../promql/promql.ts';
import type { Unit } from '../promql/unit.ts';

/** The panel types Grafana still has and this product draws (the removed ones: `graph`, `singlestat`, `table-old`). */
export type PanelType = 'timeseries' | 'stat' | 'gauge' | 'bargauge' | 'table' | 'piechart';

/** A colour step: from `at` upwards, in the panel's unit. */
export interface Step {
  readonly at: number;
  readonly color: 'green' | 'yellow' | 'orange' | 'red';
}

/** A word for a value, such as `1` → `up`. */
export interface Wording {
  readonly value: number;
  readonly text: string;
  readonly color: Step['color'];
}

/** A threshold of an alert of the same source that is drawn as a line: the number is the rule's own. */
export interface Limit {
  readonly alert: string;
  /** The threshold's name. */
  readonly threshold: string;
}

/** An address that a panel's menu offers. */
export interface PanelLink {
  readonly title: string;
  readonly url: string;
}

/** One query of a panel. Its legend names the labels it is grouped by unless a text says better. */
export interface PanelQuery {
  readonly query: Query;
  readonly legend?: string;
  /** Seconds between two points of a graph, at least: its rates look back four times as far. */
  readonly step?: number;
}

/** A panel: what it asks, and what a person reads. Unit and datasource follow from the metrics. */
export interface Panel {
  readonly type: PanelType;
  readonly title: string;
  /** What the panel answers and what is normal, for the panel's own help text. */
  readonly description: string;
  readonly queries: readonly PanelQuery[];
  readonly unit: Unit;
  /** Grid columns of 24, and rows of 30 pixels. */
  readonly width: number;
  readonly height: number;
  readonly steps?: readonly Step[];
  readonly wordings?: readonly Wording[];
  readonly decimals?: number;
  /** What it reads without a series, where that is no lack of data. */
  readonly empty?: string;
  /** Of a graph: thresholds in the panel's unit that lines show while their alerts are on. */
  readonly limits?: readonly Limit[];
  /** Whether the overview of all sources shows it as well. */
  readonly headline?: true;
  /** Where its menu leads. */
  readonly links?: readonly PanelLink[];
  /** The panel of the same title that is taken where nobody provides all that this one asks for. */
  readonly otherwise?: Panel;
}

/** The text a series goes by: its own labels, unless the panel has a better one. */
export const legendOf = ({ query, legend }: PanelQuery): string =>
  legend ?? query.by.map(label => `{{${label}}}`).join(' ');

type PanelOptions = Partial<
  Pick<Panel, 'width' | 'height' | 'steps' | 'wordings' | 'decimals' | 'limits' | 'empty' | 'headline' | 'otherwise'>
> & {
  readonly description: string;
  readonly queries: readonly (PanelQuery | Query)[];
};

const DEFAULTS: Record<PanelType, { width: number; height: number }> = {
  timeseries: { width: 12, height: 8 },
  stat: { width: 6, height: 4 },
  gauge: { width: 6, height: 8 },
  bargauge: { width: 12, height: 8 },
  table: { width: 12, height: 8 },
  piechart: { width: 8, height: 8 },
};

/** Declares a panel. All its queries must answer in one unit: an axis shows only one. */
export function panel(type: PanelType, title: string, options: PanelOptions): Panel {
  const queries = options.queries.map(query => ('query' in query ? query : { query }));
  const units = new Set(queries.map(({ query }) => query.unit));
  const [unit] = units;
  if (units.size !== 1 || unit === undefined)
    throw new Error(
      `panel ${title}: its queries must answer in one known unit, not ${[...units].join(', ') || 'none'}`,
    );
  return { ...DEFAULTS[type], ...options, type, title, queries, unit };
}

/** A titled band of panels. */
export interface Row {
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** Moments that every graph of a dashboard marks: those at which an expression begins to have series. */
export interface Annotation {
  readonly name: string;
  readonly expr: string;
  /** Uid of the datasource that is asked. */
  readonly uid: string;
  readonly color: Step['color'];
  /** What a mark reads, as a template over labels. */
  readonly text: string;
}

/** A panel over logs, in the language of their store. */
export interface LogsPanel {
  readonly type: 'logs' | 'timeseries';
  readonly title: string;
  readonly description: string;
  readonly target: { readonly expr: string; readonly queryType: string; readonly legendFormat?: string };
  readonly datasource: { readonly type: string; readonly uid: string };
  readonly width: number;
  readonly height: number;
}

/** A label of a source's own series that a person narrows its dashboard to. */
export interface Filter {
  readonly label: string;
  readonly title: string;
  /** A metric whose series have all of its values. */
  readonly of: Metric;
}

/** A list that a person narrows a dashboard by. Queries take it as `label=~"$label"`. */
export type Variable = { readonly label: string; readonly title: string } & (
  | { readonly values: readonly { readonly text: string; readonly value: string }[] }
  /** The values that the series of a query have. */
  | { readonly among: Query }
);

/** A dashboard: `name` becomes its uid and object name. */
export interface Dashboard {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly tags: readonly string[];
  readonly rows: readonly Row[];
  readonly filters?: readonly Filter[];
  readonly annotations?: readonly Annotation[];
  /** Whether a row of logs belongs below the others, where the platform keeps logs. */
  readonly showsLogs?: true;
  readonly variables?: readonly Variable[];
  /** Names of the instances that it is about. */
  readonly of?: readonly string[];
  readonly origin: Origin;
}

/** A dashboard with each of its panels changed. */
export const withPanels = (dashboard: Dashboard, change: (panel: Panel) => Panel): Dashboard => ({
  ...dashboard,
  rows: dashboard.rows.map(row => ({ ...row, panels: row.panels.map(change) })),
});

/** Declares a dashboard. */
export function dashboard(
  name: string,
  parts: Omit<Dashboard, 'name' | 'origin' | 'annotations' | 'variables' | 'of'>,
): Dashboard {
  return { name, ...parts, origin: here() };
}
