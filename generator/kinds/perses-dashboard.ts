import type { Path } from '../lib/yaml.ts';
import type { Manifest } from '../model/artifact.ts';
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

/** The dashboard in a PersesDashboard: since v1alpha2 its specification is under `config` (perses-operator, api). */
export function readPersesDashboard(object: Manifest): readonly DashboardView[] {
  const path = isUnderConfig(object) ? ['spec', 'config'] : ['spec'];
  const json = fields(dig(object, ...path));
  const panels = Object.entries(fields(json['panels'])).map(([name, panel]) =>
    panelView(name, fields(panel), [...path, 'panels', name]),
  );
  const variables = items(json['variables']).flatMap(variable => textAt(variable, 'spec', 'name') ?? []);
  return [{ json, panels, variables, path }];
}

const isUnderConfig = (object: Manifest): boolean => dig(object, 'spec', 'config') !== undefined;
