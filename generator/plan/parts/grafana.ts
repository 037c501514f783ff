import type { Instance, OverlayPlan } from '../../model/plan.ts';
import type { Assembly } from '../assembly.ts';
import { dashboardsIn } from '../dashboards.ts';
import { firing, withLimits } from '../limits.ts';
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
    const shown = { ...withLimits(fed, own), annotations: own.length > 0 ? firing(instance, platform) : [] };
    const values = own.map(({ name, severity, values: all }) => [name, severity, all]);
    add('grafana', dashboard.origin, ['dashboard', dashboard.name, instance, config.sources, values], () =>
      platform.dashboard(shown, panel => datasourceOf(panel, provided, platform)),
    );
    return leftOut;
  });
}
