import { groupBy } from '../lib/sort.ts';
import type { Rule } from '../model/alert.ts';
import type { Config } from '../model/config.ts';
import type { Dashboard } from '../model/dashboard.ts';
import type { Instance } from '../model/plan.ts';

/** A dashboard under the name it is shown by, which is its uid in Grafana, and the instance that brings it. */
export interface NamedDashboard {
  readonly instance: string;
  readonly dashboard: Dashboard;
}

/** Two instances of one kind bring the same dashboard twice: each is then called by its instance too. */
export function withOwnDashboards(instances: readonly Instance[]): Instance[] {
  const known = groupBy(
    instances.flatMap(({ dashboards }) => dashboards),
    ({ name }) => name,
  );
  const isShared = ({ name }: Dashboard) => (known.get(name)?.length ?? 0) > 1;
  return instances.map(instance =>
    instance.dashboards.some(isShared)
      ? {
          ...instance,
          dashboards: instance.dashboards.map(dashboard =>
            isShared(dashboard)
              ? {
                  ...dashboard,
                  name: `${dashboard.name}-${instance.name}`.slice(0, 40),
                  title: `${dashboard.title}: ${instance.name}`,
                }
              : dashboard,
          ),
        }
      : instance,
  );
}

/** Every dashboard of instances. */
export const dashboardsIn = (instances: readonly Instance[]): NamedDashboard[] =>
  instances.flatMap(({ name: instance, dashboards }) => dashboards.map(dashboard => ({ instance, dashboard })));

/**
 * Where a person sees what an alert speaks of: the dashboard with a panel over what it reads, that of its own source
 * first; without any, the first of its source. Nothing where the config does not say where Grafana is.
 */
export function dashboardUrl(
  rule: Rule,
  dashboards: readonly NamedDashboard[],
  { grafana }: Config,
): string | undefined {
  const own = dashboards.filter(({ instance }) => instance === rule.instance);
  const shows = ({ dashboard: { rows } }: NamedDashboard) =>
    rows.some(({ panels }) =>
      panels.some(({ queries }) =>
        queries.some(({ query }) =>
          query.reads.some(({ contract, name }) =>
            rule.query.reads.some(read => read.contract === contract && read.name === name),
          ),
        ),
      ),
    );
  const shown = own.find(shows) ?? own[0] ?? dashboards.find(shows);
  return grafana.url === undefined || !shown
    ? undefined
    : `${grafana.url.replace(/(?<!\/)\/+$/, '')}/d/${shown.dashboard.name}`;
}
