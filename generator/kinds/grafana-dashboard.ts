import type * as sdk from '@grafana/grafana-foundation-sdk/dashboard';
import type { Manifest } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { Annotation, Dashboard, LogsPanel, Panel } from '../model/dashboard.ts';
import { shownIn, slug } from './grafana.ts';
import { logsPanelJson, panelJson } from './grafana-panel.ts';
import { variableJson } from './grafana-variables.ts';
import { make } from './kind.ts';

/** The uid of the datasource that holds everything a panel asks for. */
export type DatasourceOf = (panel: Pick<Panel, 'queries'>) => string;

const COLUMNS = 24;

/** Rows of the grid that a screen shows: a band that begins further down is shut until a person opens it. */
const FOLD = 24;

/**
 * Panels flow left to right and wrap; each row starts below the tallest panel above it. A row that is shut holds its
 * panels, and the next one follows right below it, as Grafana saves it.
 */
function layout(
  dashboard: Dashboard,
  datasourceOf: DatasourceOf,
  logs: readonly LogsPanel[],
): (sdk.Panel | sdk.RowPanel)[] {
  const all: (sdk.Panel | sdk.RowPanel)[] = [];
  let id = 0;
  let top = 0;
  for (const row of dashboard.rows) {
    const collapsed = top >= FOLD;
    id += 1;
    const head = { id, type: 'row' as const, title: row.title, collapsed, gridPos: { h: 1, w: COLUMNS, x: 0, y: top } };
    const panels: sdk.Panel[] = [];
    let y = top + 1;
    let x = 0;
    let tallest = 0;
    for (const panel of row.panels) {
      if (x + panel.width > COLUMNS) {
        x = 0;
        y += tallest;
        tallest = 0;
      }
      id += 1;
      panels.push(panelJson(panel, id, x, y, datasourceOf(panel)));
      x += panel.width;
      tallest = Math.max(tallest, panel.height);
    }
    all.push({ ...head, panels: collapsed ? panels : [] }, ...(collapsed ? [] : panels));
    top = collapsed ? top + 1 : y + tallest;
  }
  if (logs.length > 0) {
    id += 1;
    const head = {
      id,
      type: 'row' as const,
      title: 'Logs',
      collapsed: true,
      gridPos: { h: 1, w: COLUMNS, x: 0, y: top },
    };
    let [x, y, tallest] = [0, top + 1, 0];
    const panels = logs.map(panel => {
      if (x + panel.width > COLUMNS) [x, y, tallest] = [0, y + tallest, 0];
      id += 1;
      const json = logsPanelJson(panel, id, x, y);
      x += panel.width;
      tallest = Math.max(tallest, panel.height);
      return json;
    });
    all.push({ ...head, panels });
  }
  return all;
}

const annotationJson = ({ name, expr, uid, color, text }: Annotation): sdk.AnnotationQuery =>
  ({
    name,
    enable: true,
    hide: false,
    iconColor: color,
    datasource: { type: 'prometheus', uid },
    expr,
    step: '60s',
    titleFormat: text,
  }) as sdk.AnnotationQuery;

/** The dashboards of the same repository, in a list at the top: they open with the same time and variables. */
const linkToOthers = (tag: string): sdk.DashboardLink =>
  ({
    type: 'dashboards',
    title: 'Dashboards',
    tags: [tag],
    asDropdown: true,
    includeVars: true,
    keepTime: true,
    targetBlank: false,
    icon: 'external link',
    tooltip: '',
    url: '',
  }) as sdk.DashboardLink;

/** The dashboard as Grafana's JSON model, with a row of logs where it shows them. No clock, no numeric id, no inputs: uids are written out (trap G5, G6). */
export function dashboardJson(
  dashboard: Dashboard,
  config: Config,
  datasourceOf: DatasourceOf,
  logs: readonly LogsPanel[] = [],
): Partial<sdk.Dashboard> {
  return {
    uid: dashboard.name,
    title: dashboard.title,
    description: dashboard.description,
    tags: [...dashboard.tags, config.name],
    editable: false,
    graphTooltip: 1,
    schemaVersion: 41,
    time: { from: `now-${config.grafana.timeRange}`, to: 'now' },
    refresh: config.grafana.refresh,
    timezone: 'browser',
    templating: {
      list: (dashboard.variables ?? []).map(variable =>
        variableJson(variable, one => datasourceOf({ queries: 'among' in one ? [{ query: one.among }] : [] })),
      ),
    },
    annotations: { list: (dashboard.annotations ?? []).map(annotationJson) },
    links: [linkToOthers(config.name)],
    panels: layout(dashboard, datasourceOf, dashboard.showsLogs ? logs : []),
  };
}

/** A GrafanaDashboard with its JSON in the object, where a review sees every line of it. */
export const grafanaDashboard = (dashboard: Dashboard, config: Config, datasourceOf: DatasourceOf): Manifest =>
  grafanaDashboardOf(dashboard.name, dashboardJson(dashboard, config, datasourceOf), config);

/** The same with a JSON model as it is. Its uid is the model's. */
export const grafanaDashboardOf = (
  name: string,
  json: { readonly uid?: unknown },
  { grafana }: Pick<Config, 'grafana'>,
): Manifest =>
  make(
    'GrafanaDashboard',
    { name, namespace: grafana.namespace },
    {
      spec: {
        uid: String(json.uid),
        ...shownIn(grafana),
        folderRef: slug(grafana.folder),
        json: `${JSON.stringify(json, null, 2)}\n`,
      },
    },
  );
