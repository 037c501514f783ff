import { gunzipSync } from 'node:zlib';
import { isNestedBeyond, MAX_DEPTH } from '../lib/depth.ts';
import type { Path } from '../lib/yaml.ts';
import type { FileContent, Manifest } from '../model/artifact.ts';
import type { DashboardView, PanelView } from '../views/dashboards.ts';
import { dig, fields, items, type Json, textAt, texts } from '../views/reading.ts';
import { asOpened, chosenIn } from './grafana-variables.ts';

type Chosen = ReturnType<typeof chosenIn>;

/** Seconds between two points of a query, where it has them in plain seconds. */
const stepOf = (target: Json): number | undefined => {
  const [, seconds] = /^(\d+)s$/.exec(textAt(target, 'interval') ?? '') ?? [];
  return seconds === undefined ? undefined : Number(seconds);
};

const uidOf = (datasource: unknown): string | undefined =>
  typeof datasource === 'string' ? datasource : textAt(datasource, 'uid');

function panelView(json: Json, path: Path, chosen: Chosen): PanelView {
  const own = uidOf(json['datasource']);
  return {
    title: textAt(json, 'title') ?? '',
    type: textAt(json, 'type') ?? '',
    json,
    path,
    targets: items(json['targets']).map((target, index) => {
      const uid = uidOf(target['datasource']) ?? own;
      const type = textAt(target, 'datasource', 'type') ?? textAt(json, 'datasource', 'type');
      return {
        expr: asOpened(textAt(target, 'expr') ?? '', chosen, stepOf(target)),
        legend: textAt(target, 'legendFormat') ?? '',
        path: [...path, 'targets', index],
        ...(uid === undefined ? {} : { uid }),
        ...(type === undefined ? {} : { type }),
      };
    }),
  };
}

/** The dashboard in a text; one without JSON where the text is none, or deeper than any dashboard. */
export function dashboardIn(text: string, path: Path): DashboardView {
  try {
    return dashboardAt(JSON.parse(text), path);
  } catch {
    return { panels: [], variables: [], path };
  }
}

function dashboardAt(parsed: unknown, path: Path): DashboardView {
  if (isNestedBeyond(parsed, MAX_DEPTH)) return { panels: [], variables: [], path };
  const json = fields(parsed);
  // Grafana's HTTP API takes and returns a dashboard in a wrapper.
  if (!('panels' in json) && fields(json['dashboard'])['panels'] !== undefined)
    return dashboardAt(json['dashboard'], [...path, 'dashboard']);
  const chosen = chosenIn(json);
  const panels = [...panelsIn(json, path, chosen), ...rowsIn(json, path, chosen)];
  const variables = items(dig(json, 'templating', 'list')).flatMap(variable => textAt(variable, 'name') ?? []);
  return { json, panels, variables, path };
}

/** Panels and, of a row that is shut, those within. */
const panelsIn = (json: Json, path: Path, chosen: Chosen): readonly PanelView[] =>
  items(json['panels']).flatMap((panel, at) => [
    panelView(panel, [...path, 'panels', at], chosen),
    ...items(panel['panels']).map((inner, index) => panelView(inner, [...path, 'panels', at, 'panels', index], chosen)),
  ]);

/** Before Grafana 5 each panel was in a row. */
const rowsIn = (json: Json, path: Path, chosen: Chosen): readonly PanelView[] =>
  items(json['rows']).flatMap((row, at) => panelsIn(row, [...path, 'rows', at], chosen));

/** Bytes of a dashboard that was packed: Grafana's largest have some megabytes. */
const UNPACKED = 32 * 1024 * 1024;

/** The text of a `gzipJson`, which is base64 of a gzip stream; nothing where it is none (grafana-operator, api/v1beta1). */
function unpacked(packed: string): string {
  try {
    return gunzipSync(Buffer.from(packed, 'base64'), { maxOutputLength: UNPACKED }).toString('utf8');
  } catch {
    return '';
  }
}

/** The dashboard in a GrafanaDashboard; none where it is not in the object. */
export function readGrafanaDashboard(object: Manifest): readonly DashboardView[] {
  const [text, packed] = [textAt(object, 'spec', 'json'), textAt(object, 'spec', 'gzipJson')];
  if (text !== undefined) return [dashboardIn(text, ['spec', 'json'])];
  return packed === undefined ? [] : [dashboardIn(unpacked(packed), ['spec', 'gzipJson'])];
}

/** Label of a ConfigMap whose files Grafana's sidecar takes for dashboards (kiwigrid/k8s-sidecar, Grafana's chart). */
const SIDECAR = 'grafana_dashboard';

/**
 * The dashboards in a ConfigMap: of one for the sidecar each text, of any other what is a dashboard beyond doubt. Charts
 * and operators mount those, and a GrafanaDashboard refers to them.
 */
export function readConfigMapDashboards(object: Manifest): readonly DashboardView[] {
  const isSidecar = object.metadata.labels?.[SIDECAR] !== undefined;
  return Object.entries(texts(object['data'])).flatMap(([key, text]) => {
    if (!isSidecar && !mayBeDashboard(text)) return [];
    const dashboard = dashboardIn(text, ['data', key]);
    return isSidecar || isDashboard(dashboard) ? [dashboard] : [];
  });
}

const mayBeDashboard = (text: string): boolean => /^\s*\{/.test(text) && text.includes('"panels"');
const isDashboard = ({ json }: DashboardView): boolean => json !== undefined && Array.isArray(json['panels']);

/** The dashboard of a file, as Grafana's provisioning and its export have it. */
export const readDashboardFile = ({ data }: FileContent): readonly DashboardView[] => [dashboardAt(data, [])];
