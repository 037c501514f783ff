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

/** Every dashboard. Two instances of one kind bring the same one twice: each is then called by its instance too. */
export function namedDashboards(instances: readonly Instance[]): NamedDashboard[] {
  const titles = groupBy(
    instances.flatMap(({ dashboards }) => dashboards),
    ({ name }) => name,
  );
  return instances.flatMap(({ name: instance, dashboards }) =>
    dashboards.map(declared => ({
      instance,
      dashboard:
        (titles.get(declared.name)?.length ?? 0) > 1
          ? { ...declared, name: `${declared.name}-${instance}`.slice(0, 40), title: `${declared.title}: ${instance}` }
          : declared,
    })),
  );
}

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
    : `${grafana.url.replace(/\/+$/, '')}/d/${shown.dashboard.name}`;
}
