import { isNestedBeyond, MAX_DEPTH } from '../lib/documents.ts';
import type { Path } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
import { dig, fields, items, type Json, once, textAt, texts } from './reading.ts';

/** One query of a panel. */
export interface TargetView {
  readonly expr: string;
  readonly legend: string;
  readonly uid?: string;
  /** Type of the datasource, where it is written beside. */
  readonly type?: string;
  readonly path: Path;
}

export interface PanelView {
  readonly title: string;
  readonly type: string;
  readonly json: Json;
  readonly targets: readonly TargetView[];
  readonly path: Path;
}

export interface DashboardView {
  /** Absent where the text is not JSON, or is not in the object. */
  readonly json?: Json;
  /** Panels and rows, those within rows included. */
  readonly panels: readonly PanelView[];
  /** Names of its variables. */
  readonly variables: readonly string[];
  readonly path: Path;
}

const uidOf = (datasource: unknown): string | undefined =>
  typeof datasource === 'string' ? datasource : textAt(datasource, 'uid');

function panelView(json: Json, path: Path): PanelView {
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
        expr: textAt(target, 'expr') ?? '',
        legend: textAt(target, 'legendFormat') ?? '',
        path: [...path, 'targets', index],
        ...(uid === undefined ? {} : { uid }),
        ...(type === undefined ? {} : { type }),
      };
    }),
  };
}

/** Label of a ConfigMap whose files Grafana's sidecar takes for dashboards (kiwigrid/k8s-sidecar, Grafana's chart). */
const SIDECAR = 'grafana_dashboard';

/** The texts of an object that are dashboards, with their places: of a GrafanaDashboard, and of the sidecar's ConfigMaps. */
function dashboardTexts({ kind, metadata, ...object }: Manifest): readonly (readonly [path: Path, text: string])[] {
  const text = kind === 'GrafanaDashboard' ? textAt(object, 'spec', 'json') : undefined;
  if (text !== undefined) return [[['spec', 'json'], text]];
  return kind === 'ConfigMap' && metadata.labels?.[SIDECAR] !== undefined
    ? Object.entries(texts(object['data'])).map(([key, value]) => [['data', key], value] as const)
    : [];
}

/** The dashboards in an object; one without JSON where the text is none, or deeper than any dashboard. */
export const dashboardsOf: (object: Manifest) => readonly DashboardView[] = once(object =>
  dashboardTexts(object).map(([path, text]) => {
    try {
      const parsed: unknown = JSON.parse(text);
      if (isNestedBeyond(parsed, MAX_DEPTH)) return { panels: [], variables: [], path };
      const json = fields(parsed);
      const panels = items(json['panels']).flatMap((panel, at) => [
        panelView(panel, [...path, 'panels', at]),
        ...items(panel['panels']).map((inner, index) => panelView(inner, [...path, 'panels', at, 'panels', index])),
      ]);
      const variables = items(dig(json, 'templating', 'list')).flatMap(variable => textAt(variable, 'name') ?? []);
      return { json, panels, variables, path };
    } catch {
      return { panels: [], variables: [], path };
    }
  }),
);

/** The dashboard in a GrafanaDashboard; an empty one for any other object. */
export const dashboardOf = (object: Manifest): DashboardView =>
  dashboardsOf(object)[0] ?? { panels: [], variables: [], path: [] };
