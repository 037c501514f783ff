import type { Path } from '../../lib/yaml.ts';
import { LEGEND } from '../../model/config/shapes.ts';
import { UNITS, type Unit } from '../../promql/unit.ts';
import type { OwnPanel } from '../../sources/custom/panels-schema.ts';
import type { DashboardView, PanelView } from '../../views/dashboards.ts';
import { dig, items, textAt } from '../../views/reading.ts';
import { type Imported, type Lost, OPEN, plain } from './alerts.ts';
import { pinnedIn, scoped } from './scoped.ts';

const TYPES: Readonly<Record<string, OwnPanel['type']>> = {
  timeseries: 'timeseries',
  graph: 'timeseries',
  stat: 'stat',
  singlestat: 'stat',
  gauge: 'gauge',
  bargauge: 'bargauge',
  table: 'table',
};

/** The one unit that Grafana shows in this way; undefined where none or several do. */
function unitOf(grafana: string | undefined): Unit | undefined {
  const [unit, ...more] = (Object.keys(UNITS) as Unit[]).filter(one => UNITS[one].grafana === grafana);
  return more.length === 0 ? unit : undefined;
}

/** A panel of a custom source, made of one of a dashboard. Queries that have no place there are left out, each with a reason. */
export function panelOf(panel: PanelView, dashboard: DashboardView): Imported<OwnPanel> {
  const lost: Lost[] = [];
  const title = plain(panel.title) || OPEN;
  const drop = (key: Path, what: string, why: string, fix: string) =>
    void lost.push({ key, what: `panel \`${title}\`: ${what}`, why, fix });
  const queries = panel.targets.flatMap(({ legend, type }, index) => {
    const at = ['targets', index, 'expr'];
    const written = textAt(items(panel.json['targets'])[index], 'expr') ?? '';
    const query =
      type === undefined || type === 'prometheus' ? scoped(written) : { refused: `it asks a datasource of ${type}` };
    if ('refused' in query) {
      drop(
        at,
        `a query is left out: ${query.refused}`,
        'the panel shows less than it did',
        'write it as one without that',
      );
      return [];
    }
    for (const words of pinnedIn(query)) drop(at, ...words);
    const names = legend !== '' && legend !== '__auto' && new RegExp(LEGEND).test(legend);
    return [{ expr: query.expr, ...(names ? { legend } : {}) }];
  });
  const [first, ...rest] = queries;
  if (first === undefined) return { lost };
  const type = TYPES[panel.type];
  if (type === undefined)
    drop(
      ['type'],
      `type \`${panel.type}\` becomes \`timeseries\``,
      'panels here are drawn in five ways',
      'see that it still shows what it should',
    );
  const grafana = textAt(panel.json, 'fieldConfig', 'defaults', 'unit');
  const unit = unitOf(grafana);
  if (unit === undefined)
    drop(
      ['fieldConfig'],
      `unit \`${grafana ?? 'none'}\` becomes \`unknown\``,
      'its axis has plain numbers',
      'write what its queries answer in',
    );
  if (Object.keys(dig(panel.json, 'fieldConfig', 'overrides') ?? {}).length > 0)
    drop(
      ['fieldConfig', 'overrides'],
      'overrides of fields are left out',
      'its lines look alike',
      'see that it still shows what it should',
    );
  const description = plain(textAt(panel.json, 'description') ?? '');
  return {
    made: {
      title,
      description: description || `${OPEN}: what it answers and what is normal.`,
      row: plain(textAt(dashboard.json, 'title') ?? '') || 'Imported',
      type: type ?? 'timeseries',
      unit: unit ?? 'unknown',
      queries: [first, ...rest],
    },
    lost,
  };
}
