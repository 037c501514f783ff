import { memo } from '../lib/memo.ts';
import { by, byText, distinct, sortedEntries } from '../lib/sort.ts';
import { cell, code, compile, tidy } from '../lib/template.ts';
import type { Plan } from '../model/plan.ts';
import { template } from '../plan/discover.ts';
import { PATHS } from '../plan/paths.ts';
import { withData } from '../plan/provided-series.ts';
import type { Contract, Metric } from '../promql/metric.ts';

import { alertsOf } from './alerts.ts';
import { listed, only } from './fold.ts';

/** Who reads a metric. */
interface Use {
  readonly metric: Metric;
  readonly alerts: Set<string>;
  readonly panels: Map<string, Set<string>>;
}

type Uses = ReadonlyMap<string, ReadonlyMap<string, Use>>;

/** Every metric that an alert or a panel of the plan reads, by contract and name; found once. */
export const usedMetrics: (plan: Plan) => Uses = memo((plan: Plan) => {
  const contracts = new Map<string, Map<string, Use>>();
  const use = (metric: Metric): Use => {
    const metrics = contracts.get(metric.contract) ?? new Map<string, Use>();
    contracts.set(metric.contract, metrics);
    const known = metrics.get(metric.name) ?? {
      metric,
      alerts: new Set<string>(),
      panels: new Map<string, Set<string>>(),
    };
    metrics.set(metric.name, known);
    return known;
  };
  for (const { name, rule, variants } of alertsOf(plan))
    for (const { query } of [rule, ...variants.flatMap(([one]) => one?.rule ?? [])])
      for (const metric of query.reads) use(metric).alerts.add(name);
  // Overlays share their dashboards where the config gives them the same sources.
  const seen = new Set<unknown>();
  for (const { instances, provided } of [plan.base, ...plan.overlays]) {
    for (const dashboard of instances.flatMap(({ dashboards }) => dashboards)) {
      const panels = dashboard.rows.flatMap(row => row.panels);
      if (seen.has(dashboard)) continue;
      // What is taken in a panel's stead depends on what an overlay provides.
      if (panels.every(({ otherwise }) => otherwise === undefined)) seen.add(dashboard);
      for (const panel of withData(dashboard, provided).shown.rows.flatMap(row => row.panels))
        for (const metric of panel.queries.flatMap(({ query }) => query.reads)) {
          const { panels } = use(metric);
          panels.set(dashboard.title, (panels.get(dashboard.title) ?? new Set()).add(panel.title));
        }
    }
  }
  return contracts;
});

/** METRICS.md: what the alerts and panels rely on, source by source. */
export async function metricsPage(plan: Plan): Promise<string> {
  const page = compile(await template('metrics.md'), {
    name: 'generator/templates/metrics.md.ejs',
    locals: ['sources'],
    escape: cell,
  });
  const sources = sortedEntries(Object.fromEntries(usedMetrics(plan))).map(([source, metrics]) => ({
    source,
    version: contractOf(source, plan)?.version ?? 'unknown',
    honoured: contractOf(source, plan)?.honorLabels ?? false,
    collected: collected(source, plan),
    metrics: [...metrics.values()].sort(by(({ metric }) => metric.name)).map(({ metric, alerts, panels }) => ({
      name: code(metric.name),
      type: metric.type,
      unit: metric.unit,
      meaning: metric.meaning,
      labels: metric.labels.map(code).join(', '),
      since: [
        metric.since,
        metric.removed && `gone in ${metric.removed}`,
        metric.replacedBy && `then ${code(metric.replacedBy)}`,
      ]
        .filter(Boolean)
        .join(', '),
      readers: [
        ...[...alerts].sort(byText).map(alert => `[${alert}](${PATHS.runbook(plan.base.config.name, alert)})`),
        ...[...panels].sort(by(([title]) => title)).map(
          ([title, names]) =>
            `${title}: ${[...names]
              .sort(byText)
              .map(name => `*${name}*`)
              .join(', ')}`,
        ),
      ].join('; '),
    })),
  }));
  return tidy(page({ sources }));
}

const contractOf = (source: string, { base, overlays }: Plan): Contract | undefined =>
  [base, ...overlays].find(({ provided }) => provided.has(source))?.provided.get(source)?.[0]?.contract;

/** Who collects a source, in words; overlays may differ. */
function collected(source: string, plan: Plan): string {
  const collectors = distinct(plan.overlays.flatMap(({ platform }) => Object.values(platform.holders)));
  const holders = collectors.flatMap(collector => {
    const overlays = plan.overlays
      .filter(({ provided, platform }) =>
        provided.get(source)?.some(({ holder }) => platform.holders[holder] === collector),
      )
      .map(({ name }) => name);
    return overlays.length > 0 ? [`${collector}${only(overlays, plan)}`] : [];
  });
  return holders.length > 0 ? listed(holders) : 'nothing: no overlay watches it';
}
