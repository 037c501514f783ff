import type { Instance, OverlayPlan } from '../../model/plan.ts';
import type { Assembly } from '../assembly.ts';
import { dashboardsIn } from '../dashboards.ts';
import { firing, limitsOf, rulesAbout, withLimits, withRunbooks } from '../limits.ts';
import { datasourceOf, withData } from '../provided-series.ts';

/** Grafana with its datasources, folder and dashboards. Answers the panels that are left out. */
export function addGrafana(
  { loaded: { config, at }, platform, links, add }: Assembly,
  instances: readonly Instance[],
  provided: OverlayPlan['provided'],
): OverlayPlan['leftOut'] {
  if (config.grafana.deploy === 'nothing') return [];
  add('grafana', at(['grafana'], 'key'), ['grafana'], () => platform.grafana());
  add('grafana', at(['grafana', 'folder'], 'key'), ['folder'], () => platform.folder());
  return dashboardsIn(instances).flatMap(({ instances: of, dashboard }) => {
    const about = rulesAbout(of, instances);
    const own = about.filter(rule => of.includes(rule.instance));
    const { shown: fed, leftOut } = withData(dashboard, provided);
    const shown = {
      ...withRunbooks(withLimits(fed, about), about, rule => links(rule)['runbook_url']),
      annotations: own.length > 0 ? firing(of, platform) : [],
    };
    add('grafana', dashboard.origin, ['dashboard', dashboard.name, of, config.sources, limitsOf(shown)], () =>
      platform.dashboard(shown, panel => datasourceOf(panel, provided, platform)),
    );
    return leftOut;
  });
}
