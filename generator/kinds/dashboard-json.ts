import { isNestedBeyond, MAX_DEPTH } from '../lib/depth.ts';
import type { Path } from '../lib/yaml.ts';
import type { FileContent, Manifest } from '../model/artifact.ts';
import type { DashboardView, PanelView } from '../views/dashboards.ts';
import { dig, fields, items, type Json, textAt, texts } from '../views/reading.ts';

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

/** The dashboard in a text; one without JSON where the text is none, or deeper than any dashboard. */
function dashboardIn(text: string, path: Path): DashboardView {
  try {
    return dashboardAt(JSON.parse(text), path);
  } catch {
    return { panels: [], variables: [], path };
  }
}

function dashboardAt(parsed: unknown, path: Path): DashboardView {
  if (isNestedBeyond(parsed, MAX_DEPTH)) return { panels: [], variables: [], path };
  const json = fields(parsed);
  const panels = items(json['panels']).flatMap((panel, at) => [
    panelView(panel, [...path, 'panels', at]),
    ...items(panel['panels']).map((inner, index) => panelView(inner, [...path, 'panels', at, 'panels', index])),
  ]);
  const variables = items(dig(json, 'templating', 'list')).flatMap(variable => textAt(variable, 'name') ?? []);
  return { json, panels, variables, path };
}

/** The dashboard in a GrafanaDashboard; none where it is not in the object. */
export function readGrafanaDashboard(object: Manifest): readonly DashboardView[] {
  const text = textAt(object, 'spec', 'json');
  return text === undefined ? [] : [dashboardIn(text, ['spec', 'json'])];
}

/** Label of a ConfigMap whose files Grafana's sidecar takes for dashboards (kiwigrid/k8s-sidecar, Grafana's chart). */
const SIDECAR = 'grafana_dashboard';

/** The dashboards in a ConfigMap of the sidecar; none of any other. */
export const readSidecarConfigMap = (object: Manifest): readonly DashboardView[] =>
  object.metadata.labels?.[SIDECAR] === undefined
    ? []
    : Object.entries(texts(object['data'])).map(([key, text]) => dashboardIn(text, ['data', key]));

/** The dashboard of a file, as Grafana's provisioning and its export have it. */
export const readDashboardFile = ({ data }: FileContent): readonly DashboardView[] => [dashboardAt(data, [])];
