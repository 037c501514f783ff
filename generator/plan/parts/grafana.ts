import type { OverlayPlan } from '../../model/plan.ts';
import type { Assembly } from '../assembly.ts';
import type { NamedDashboard } from '../dashboards.ts';
import { datasourceOf, withData } from '../provided-series.ts';

/** Grafana with its datasources, folder and dashboards. Answers the panels that are left out. */
export function addGrafana(
  { loaded: { config, at }, platform, add }: Assembly,
  dashboards: readonly NamedDashboard[],
  provided: OverlayPlan['provided'],
): OverlayPlan['leftOut'] {
  if (config.grafana.deploy === 'nothing') return [];
  add('grafana', at(['grafana'], 'key'), ['grafana'], () => platform.grafana());
  add('grafana', at(['grafana', 'folder'], 'key'), ['folder'], () => platform.folder());
  return dashboards.flatMap(({ instance, dashboard }) => {
    const { shown, leftOut } = withData(dashboard, provided);
    add('grafana', dashboard.origin, ['dashboard', dashboard.name, instance, config.sources], () =>
      platform.dashboard(shown, panel => datasourceOf(panel, provided, platform)),
    );
    return leftOut;
  });
}
