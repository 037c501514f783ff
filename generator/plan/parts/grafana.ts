import type { Instance, OverlayPlan } from '../../model/plan.ts';
import type { Assembly } from '../assembly.ts';
import { dashboardsIn } from '../dashboards.ts';
import { firing, limitsOf, withLimits } from '../limits.ts';
import { datasourceOf, withData } from '../provided-series.ts';

/** Grafana with its datasources, folder and dashboards. Answers the panels that are left out. */
export function addGrafana(
  { loaded: { config, at }, platform, add }: Assembly,
  instances: readonly Instance[],
  provided: OverlayPlan['provided'],
): OverlayPlan['leftOut'] {
  if (config.grafana.deploy === 'nothing') return [];
  add('grafana', at(['grafana'], 'key'), ['grafana'], () => platform.grafana());
  add('grafana', at(['grafana', 'folder'], 'key'), ['folder'], () => platform.folder());
  const rules = instances.flatMap(one => one.rules);
  return dashboardsIn(instances).flatMap(({ instance, dashboard }) => {
    const own = rules.filter(rule => rule.instance === instance);
    const { shown: fed, leftOut } = withData(dashboard, provided);
    // A graph of what another source watches too has the lines of that source's alerts.
    const shown = { ...withLimits(fed, rules), annotations: own.length > 0 ? firing(instance, platform) : [] };
    add('grafana', dashboard.origin, ['dashboard', dashboard.name, instance, config.sources, limitsOf(shown)], () =>
      platform.dashboard(shown, panel => datasourceOf(panel, provided, platform)),
    );
    return leftOut;
  });
}
