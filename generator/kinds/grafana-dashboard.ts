import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Manifest } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { Dashboard, Panel, PanelType } from '../model/dashboard.ts';
import { UNITS } from '../promql/unit.ts';
import { shownIn, slug } from './grafana.ts';
import { make } from './kind.ts';

/** The uid of the datasource that holds everything a panel asks for. */
export type DatasourceOf = (panel: Panel) => string;

const COLUMNS = 24;

/** Options of each panel type beside its queries: what Grafana would otherwise fill in differently by version. */
const OPTIONS: Record<PanelType, (panel: Panel) => Record<string, unknown>> = {
  timeseries: () => ({
    legend: { displayMode: 'list', placement: 'bottom', showLegend: true },
    tooltip: { mode: 'multi', sort: 'desc' },
  }),
  stat: () => ({
    reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
    colorMode: 'value',
    // Its query asks for this moment: there is no course to draw behind it.
    graphMode: 'none',
    textMode: 'auto',
  }),
  gauge: () => ({
    reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
    showThresholdMarkers: true,
    orientation: 'auto',
  }),
  bargauge: () => ({
    reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
    displayMode: 'basic',
    orientation: 'horizontal',
  }),
  table: () => ({ cellHeight: 'sm', showHeader: true }),
};

/**
 * Panel types that show this moment: they ask for it alone. Of a stretch of time they would show the last value that there
 * was, however long ago it ended.
 */
const INSTANT: ReadonlySet<PanelType> = new Set(['table', 'bargauge', 'stat', 'gauge']);

function fieldConfig({ unit, steps, wordings, decimals, type }: Panel): sdk.FieldConfigSource {
  const facts = UNITS[unit];
  const colors = steps ?? [{ at: 0, color: 'green' as const }];
  const defaults = {
    unit: facts.grafana,
    ...('min' in facts && facts.min !== undefined ? { min: facts.min } : {}),
    ...('max' in facts && facts.max !== undefined ? { max: facts.max } : {}),
    ...(decimals === undefined ? {} : { decimals }),
    color: { mode: type === 'timeseries' ? 'palette-classic' : 'thresholds' },
    thresholds: {
      mode: 'absolute',
      steps: colors.map(({ at, color }, index) => ({ color, value: index === 0 ? null : at })),
    },
    mappings: wordings
      ? [
          {
            type: 'value',
            options: Object.fromEntries(
              wordings.map(({ value, text, color }, index) => [String(value), { text, color, index }]),
            ),
          },
        ]
      : [],
    ...(type === 'timeseries'
      ? { custom: { drawStyle: 'line', lineWidth: 1, fillOpacity: 10, showPoints: 'auto', spanNulls: false } }
      : {}),
  };
  return { defaults, overrides: [] } as unknown as sdk.FieldConfigSource;
}

/** The text a series goes by: its own labels, unless the panel says better. */
const legendOf = (labels: readonly string[]): string => labels.map(label => `{{${label}}}`).join(' ');

function panelJson(panel: Panel, id: number, x: number, y: number, uid: string): sdk.Panel {
  const datasource = { type: 'prometheus', uid };
  const instant = INSTANT.has(panel.type);
  const targets = panel.queries.map(({ query, legend }, index) => ({
    refId: String.fromCharCode(65 + index),
    datasource,
    expr: query.expr,
    legendFormat: legend ?? legendOf(query.by),
    ...(instant ? { instant: true, range: false } : { instant: false, range: true }),
    ...(panel.type === 'table' ? { format: 'table' } : {}),
  }));
  return {
    id,
    type: panel.type,
    title: panel.title,
    description: panel.description,
    datasource,
    gridPos: { h: panel.height, w: panel.width, x, y },
    fieldConfig: fieldConfig(panel),
    options: OPTIONS[panel.type](panel),
    // The SDK brands its query types for its builders; here they are plain data.
    targets: targets as unknown as NonNullable<sdk.Panel['targets']>,
    ...(panel.type === 'table'
      ? {
          transformations: [
            {
              id: 'organize',
              options: { excludeByName: { Time: true, Value: true }, indexByName: {}, renameByName: {} },
            },
          ],
        }
      : {}),
  };
}

/** Panels flow left to right and wrap; each row starts below the tallest panel above it. */
function layout(dashboard: Dashboard, datasourceOf: DatasourceOf): (sdk.Panel | sdk.RowPanel)[] {
  const panels: (sdk.Panel | sdk.RowPanel)[] = [];
  let y = 0;
  for (const row of dashboard.rows) {
    panels.push({
      id: panels.length + 1,
      type: 'row',
      title: row.title,
      collapsed: false,
      gridPos: { h: 1, w: COLUMNS, x: 0, y },
      panels: [],
    });
    y += 1;
    let x = 0;
    let tallest = 0;
    for (const panel of row.panels) {
      if (x + panel.width > COLUMNS) {
        x = 0;
        y += tallest;
        tallest = 0;
      }
      panels.push(panelJson(panel, panels.length + 1, x, y, datasourceOf(panel)));
      x += panel.width;
      tallest = Math.max(tallest, panel.height);
    }
    y += tallest;
  }
  return panels;
}

/** The dashboard as Grafana's JSON model. No clock, no numeric id, no inputs: uids are written out (trap G5, G6). */
export function dashboardJson(
  dashboard: Dashboard,
  config: Config,
  datasourceOf: DatasourceOf,
): Partial<sdk.Dashboard> {
  return {
    uid: dashboard.name,
    title: dashboard.title,
    description: dashboard.description,
    tags: [...dashboard.tags],
    editable: false,
    graphTooltip: 1,
    schemaVersion: 41,
    time: { from: `now-${config.grafana.timeRange}`, to: 'now' },
    refresh: config.grafana.refresh,
    timezone: 'browser',
    templating: { list: [] },
    annotations: { list: [] },
    links: [],
    panels: layout(dashboard, datasourceOf),
  };
}

/** A GrafanaDashboard with its JSON in the object, where a review sees every line of it. */
export function grafanaDashboard(dashboard: Dashboard, config: Config, datasourceOf: DatasourceOf): Manifest {
  const { folder, namespace } = config.grafana;
  return make(
    'GrafanaDashboard',
    { name: dashboard.name, namespace },
    {
      spec: {
        uid: dashboard.name,
        ...shownIn(config.grafana),
        folderRef: slug(folder),
        json: `${JSON.stringify(dashboardJson(dashboard, config, datasourceOf), null, 2)}\n`,
      },
    },
  );
}
