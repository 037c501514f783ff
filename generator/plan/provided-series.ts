import { groupBy } from '../lib/sort.ts';
import type { Rule } from '../model/alert.ts';
import type { Dashboard, Panel } from '../model/dashboard.ts';
import { metricsOf } from '../model/datasource.ts';
import type { Instance, OverlayPlan, Provided } from '../model/plan.ts';
import type { Platform } from '../model/platform.ts';
import { type Metric, without } from '../promql/metric.ts';
import { outOfReach } from './missing-series.ts';

/** Which contracts the overlay's scrapes feed, and the platform's own collection, by the name of their source. */
export function providedBy(platform: Platform, instances: readonly Instance[]): Map<string, Provided[]> {
  const all: Provided[] = [
    ...platform.provides,
    ...instances.map(
      ({ contract, scrape, placement }): Provided => ({
        contract: 'drop' in scrape && scrape.drop ? without(contract, scrape.drop) : contract,
        holder: placement.holder,
        targetLabels: placement.targetLabels,
        job: placement.job,
        namespace: placement.namespace,
      }),
    ),
  ];
  return groupBy(all, ({ contract }) => contract.source);
}

/**
 * Without the alerts that read what nobody provides: they could never fire, as panels would stay empty. One that has
 * another in its stead is replaced by it.
 */
export function withinReach(watched: readonly Instance[], provided: OverlayPlan['provided']) {
  const leftOutAlerts: OverlayPlan['leftOutAlerts'][number][] = [];
  const instances = watched.map((instance): Instance => {
    const rules = instance.rules.flatMap(rule => {
      const lacks = instead(rule).map(one => ({ rule: one, missing: outOfReach(one, provided) }));
      const fitting = lacks.find(({ missing }) => missing.length === 0);
      if (fitting) return [fitting.rule];
      leftOutAlerts.push({ rule, missing: lacks.at(-1)?.missing ?? [] });
      return [];
    });
    return rules.every((rule, index) => rule === instance.rules[index]) && rules.length === instance.rules.length
      ? instance
      : { ...instance, rules };
  });
  return { instances, leftOutAlerts };
}

/** The rule, and those in its stead, each of which asks for less than the one before. */
const instead = (rule: Rule): readonly Rule[] => [rule, ...(rule.otherwise ? instead(rule.otherwise) : [])];

/**
 * A dashboard without the panels that read what nobody provides, nor the rows that are empty then. A panel that has another
 * in its stead is replaced by it.
 */
export function withData(dashboard: Dashboard, provided: OverlayPlan['provided']) {
  const leftOut: OverlayPlan['leftOut'][number][] = [];
  const lacking = (panel: Panel): Metric[] => reads(panel).filter(metric => !provided.has(metric.contract));
  const fed = (panel: Panel): readonly Panel[] => {
    const missing = lacking(panel);
    if (missing.length === 0) return [panel];
    if (panel.otherwise) return fed(panel.otherwise);
    leftOut.push({ dashboard: dashboard.title, panel, missing });
    return [];
  };
  const rows = dashboard.rows.map(row => ({ ...row, panels: row.panels.flatMap(fed) }));
  return { shown: { ...dashboard, rows: rows.filter(({ panels }) => panels.length > 0) }, leftOut };
}

/** The narrowest datasource that holds everything a panel reads. Throws where the platform has none. */
export function datasourceOf(
  panel: Pick<Panel, 'queries'>,
  provided: OverlayPlan['provided'],
  platform: Platform,
): string {
  const holders = new Set(
    reads(panel).flatMap(({ contract }) => provided.get(contract)?.map(({ holder }) => holder) ?? []),
  );
  const fitting = metricsOf(platform.datasources).filter(({ holds }) =>
    [...holders].every(holder => holds.includes(holder)),
  );
  const [narrowest] = [...fitting].sort((a, b) => a.holds.length - b.holds.length);
  if (!narrowest)
    throw new Error(`platform ${platform.name} has no datasource that holds ${[...holders].join(' and ')}`);
  return narrowest.uid;
}

const reads = (panel: Pick<Panel, 'queries'>): Metric[] => [
  ...new Set(panel.queries.flatMap(({ query }) => query.reads)),
];
