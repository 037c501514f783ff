import type { Panel } from '../../model/dashboard.ts';
import type { Instance, OverlayPlan } from '../../model/plan.ts';
import type { Assembly } from '../assembly.ts';
import { dashboardsIn } from '../dashboards.ts';
import { limitsOf, rulesAbout, withLimits, withRunbooks } from '../limits.ts';
import { marksOf } from '../marks.ts';
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
  const uidOf = (ask: Pick<Panel, 'queries'>) => datasourceOf(ask, provided, platform);
  return dashboardsIn(instances).flatMap(({ instances: of, dashboard }) => {
    const about = rulesAbout(of, instances);
    const { shown: fed, leftOut } = withData(dashboard, provided);
    const shown = {
      ...withRunbooks(withLimits(fed, about), about, rule => links(rule)['runbook_url']),
      annotations: marksOf(
        dashboard,
        instances.filter(({ name }) => of.includes(name)),
        platform,
        uidOf,
      ),
    };
    add('grafana', dashboard.origin, ['dashboard', dashboard.name, of, config.sources, limitsOf(shown)], () =>
      platform.dashboard(shown, uidOf),
    );
    return leftOut;
  });
}
