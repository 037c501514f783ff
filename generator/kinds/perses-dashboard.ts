import { own } from '../lib/record.ts';
import type { Path } from '../lib/yaml.ts';
import type { FileContent, Manifest } from '../model/artifact.ts';
import type { DashboardView, PanelView } from '../views/dashboards.ts';
import { dig, fields, items, type Json, textAt } from '../views/reading.ts';

/** What is between a query of a panel and its text (perses, cue schema of the Prometheus plugin). */
const PLUGIN = ['spec', 'plugin', 'spec'] as const;

function panelView(name: string, json: Json, path: Path): PanelView {
  return {
    title: textAt(json, 'spec', 'display', 'name') ?? name,
    type: textAt(json, 'spec', 'plugin', 'kind') ?? '',
    json,
    path,
    targets: items(dig(json, 'spec', 'queries')).flatMap((query, at) => {
      const plugin = fields(dig(query, 'spec', 'plugin'));
      if (plugin['kind'] !== 'PrometheusTimeSeriesQuery') return [];
      return [
        {
          expr: textAt(plugin, 'spec', 'query') ?? '',
          legend: '',
          type: 'prometheus',
          key: 'query',
          path: [...path, 'spec', 'queries', at, ...PLUGIN],
        },
      ];
    }),
  };
}

/** Lists of values that Prometheus answers, by the kind of their plugin: the field with what is asked. */
const ASKING: Readonly<Record<string, string>> = {
  PrometheusPromQLVariable: 'expr',
  PrometheusLabelValuesVariable: 'matchers',
  PrometheusLabelNamesVariable: 'matchers',
};

/** What a variable asks, as a panel of its own: an expression, or each of some selectors. */
function variableView(json: Json, path: Path): readonly PanelView[] {
  const plugin = fields(dig(json, 'spec', 'plugin'));
  const field = own(ASKING, String(plugin['kind']));
  const asked = field === undefined ? undefined : dig(plugin, 'spec', field);
  const home = [...path, 'spec', 'plugin', 'spec'];
  const targets = (Array.isArray(asked) ? asked : [asked]).flatMap((expr, at) =>
    typeof expr !== 'string' || expr === '' || field === undefined
      ? []
      : Array.isArray(asked)
        ? [{ expr, legend: '', type: 'prometheus', key: String(at), path: [...home, field] }]
        : [{ expr, legend: '', type: 'prometheus', key: field, path: home }],
  );
  const name = textAt(json, 'spec', 'name') ?? '';
  return targets.length > 0 ? [{ title: `variable ${name}`, type: 'variable', json, path, targets }] : [];
}

/** The dashboard that a value specifies, at its path. */
function dashboardAt(value: unknown, path: Path): DashboardView {
  const json = fields(value);
  const panels = Object.entries(fields(json['panels'])).map(([name, panel]) =>
    panelView(name, fields(panel), [...path, 'panels', name]),
  );
  const variables = items(json['variables']);
  return {
    json,
    panels: [...panels, ...variables.flatMap((one, at) => variableView(one, [...path, 'variables', at]))],
    variables: variables.flatMap(variable => textAt(variable, 'spec', 'name') ?? []),
    path,
  };
}

/** The dashboard in a PersesDashboard: since v1alpha2 its specification is under `config` (perses-operator, api). */
export function readPersesDashboard(object: Manifest): readonly DashboardView[] {
  const path = isUnderConfig(object) ? ['spec', 'config'] : ['spec'];
  return [dashboardAt(dig(object, ...path), path)];
}

/** The dashboard in a file of Perses itself: what `percli` applies and a provisioning folder holds (perses, docs/api). */
export const readPersesFile = ({ data }: FileContent): readonly DashboardView[] => [
  dashboardAt(dig(data, 'spec'), ['spec']),
];

const isUnderConfig = (object: Manifest): boolean => dig(object, 'spec', 'config') !== undefined;
