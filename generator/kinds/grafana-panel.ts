import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import { type LogsPanel, legendOf, type Panel, type PanelLink, type PanelType } from '../model/dashboard.ts';
import { UNITS, type Unit, unitFacts } from '../promql/unit.ts';

/** Options of each panel type beside its queries: what Grafana would otherwise fill in differently by version. */
const OPTIONS: Record<PanelType, (panel: Panel) => Record<string, unknown>> = {
  timeseries: panel => ({
    legend: hasSeveralSeries(panel)
      ? { displayMode: 'table', placement: 'bottom', showLegend: true, calcs: ['lastNotNull', 'mean', 'max'] }
      : { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] },
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
  piechart: () => ({
    reduceOptions: { calcs: ['lastNotNull'], fields: '', values: false },
    pieType: 'pie',
    displayLabels: ['percent'],
    legend: { displayMode: 'table', placement: 'right', showLegend: true, values: ['value', 'percent'] },
    tooltip: { mode: 'single', sort: 'none' },
  }),
};

const linkJson = ({ title, url }: PanelLink): sdk.DashboardLink =>
  ({ title, url, targetBlank: true }) as sdk.DashboardLink;

/** Whether a graph has more than one line, or as many as there are values of a label. */
const hasSeveralSeries = ({ queries }: Panel): boolean =>
  queries.length > 1 || queries.some(({ query }) => query.by.length > 0);

/** Units of values that may well be below zero, or whose distance from zero tells nothing. */
const AFLOAT: ReadonlySet<Unit> = new Set(['celsius', 'timestamp', 'code', 'mixed', 'unknown']);

/** The lowest value that a graph's axis shows without need: lines of what is counted or lasts begin at zero. */
const floorOf = (unit: Unit): { readonly axisSoftMin?: number } =>
  unitFacts(unit).min !== undefined || AFLOAT.has(unit) ? {} : { axisSoftMin: 0 };

/**
 * Panel types that show this moment: they ask for it alone. Of a stretch of time they would show the last value that there
 * was, however long ago it ended.
 */
const INSTANT: ReadonlySet<PanelType> = new Set(['table', 'bargauge', 'stat', 'gauge', 'piechart']);

/** Panel types whose series have a colour each: that of a step says nothing there. */
const PALETTE: ReadonlySet<PanelType> = new Set(['timeseries', 'piechart']);

function fieldConfig({ unit, steps, wordings, decimals, empty, type }: Panel): sdk.FieldConfigSource {
  const facts = UNITS[unit];
  const colors = steps ?? [{ at: 0, color: 'green' as const }];
  const defaults = {
    unit: facts.grafana,
    ...('min' in facts && facts.min !== undefined ? { min: facts.min } : {}),
    ...('max' in facts && facts.max !== undefined ? { max: facts.max } : {}),
    ...(decimals === undefined ? {} : { decimals }),
    ...(empty === undefined ? {} : { noValue: empty }),
    color: { mode: PALETTE.has(type) ? 'palette-classic' : 'thresholds' },
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
      ? {
          custom: {
            drawStyle: 'line',
            lineWidth: 1,
            fillOpacity: 10,
            showPoints: 'auto',
            spanNulls: false,
            ...floorOf(unit),
            thresholdsStyle: { mode: steps ? 'dashed' : 'off' },
          },
        }
      : {}),
  };
  return { defaults, overrides: [] } as unknown as sdk.FieldConfigSource;
}

/** A panel over logs as Grafana's JSON has it, at its cell of the grid. */
export function logsPanelJson(panel: LogsPanel, id: number, x: number, y: number): sdk.Panel {
  const { type, title, description, datasource, target, width, height } = panel;
  return {
    id,
    type,
    title,
    description,
    datasource,
    gridPos: { h: height, w: width, x, y },
    fieldConfig: { defaults: type === 'logs' ? {} : { unit: 'cps', min: 0 }, overrides: [] },
    options:
      type === 'logs'
        ? {
            showTime: true,
            wrapLogMessage: true,
            sortOrder: 'Descending',
            enableLogDetails: true,
            dedupStrategy: 'none',
          }
        : {
            legend: { displayMode: 'list', placement: 'bottom', showLegend: true, calcs: [] },
            tooltip: { mode: 'multi', sort: 'desc' },
          },
    targets: [{ refId: 'A', datasource, ...target }] as unknown as NonNullable<sdk.Panel['targets']>,
  } as unknown as sdk.Panel;
}

/** A panel as Grafana's JSON has it, at its cell of the grid; `uid` is that of the datasource it asks. */
export function panelJson(panel: Panel, id: number, x: number, y: number, uid: string): sdk.Panel {
  const datasource = { type: 'prometheus', uid };
  const instant = INSTANT.has(panel.type);
  const targets = panel.queries.map((one, index) => ({
    refId: String.fromCharCode(65 + index),
    datasource,
    expr: one.query.expr,
    legendFormat: legendOf(one),
    ...(one.step === undefined ? {} : { interval: `${one.step}s` }),
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
    ...(panel.links ? { links: panel.links.map(linkJson) } : {}),
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
