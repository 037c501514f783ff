import { groupBy } from '../lib/sort.ts';
import type { Rule } from '../model/alert.ts';
import type { Config } from '../model/config.ts';
import type { Dashboard } from '../model/dashboard.ts';
import type { Instance, OverlayPlan } from '../model/plan.ts';
import type { Once } from './memo.ts';
import { overviewOf } from './overview.ts';
import { together } from './shared-dashboard.ts';

/** A dashboard under the name it is shown by, which is its uid in Grafana, and the instances that it is about. */
export interface NamedDashboard {
  readonly instances: readonly string[];
  readonly dashboard: Dashboard;
}

/**
 * Instances with each dashboard once, at the first of those that bring it: one dashboard a kind of source, whose uid a
 * sibling does not change. The overview of all is at the last one, so that each alert leads to the dashboard of its own
 * source. What follows from equal instances is made once.
 */
export function withSharedDashboards(
  instances: readonly Instance[],
  provided: OverlayPlan['provided'],
  once: Once,
  key: readonly unknown[],
): Instance[] {
  const brought = instances.flatMap(instance => instance.dashboards.map(dashboard => ({ instance, dashboard })));
  const groups = groupBy(brought, ({ instance, dashboard }) => `${instance.source.kind} ${dashboard.name}`);
  const shared = new Map(
    [...groups].map(([name, members]) => [
      name,
      once(['dashboard', name, members.map(({ instance }) => instance.name), key], () => together(members, provided)),
    ]),
  );
  // One dashboard shows everything already.
  const overview =
    shared.size < 2
      ? []
      : [once(['overview', instances.map(({ name }) => name), key], () => overviewOf(instances, provided))];
  return instances.map((instance, index) => {
    const own = instance.dashboards.flatMap(({ name }) => shared.get(`${instance.source.kind} ${name}`) ?? []);
    const first = own.filter(({ of = [] }) => of[0] === instance.name);
    return { ...instance, dashboards: index === instances.length - 1 ? [...first, ...overview] : first };
  });
}

/** Every dashboard of instances. */
export const dashboardsIn = (instances: readonly Instance[]): NamedDashboard[] =>
  instances.flatMap(({ name, dashboards }) =>
    dashboards.map(dashboard => ({ instances: dashboard.of ?? [name], dashboard })),
  );

/**
 * Where a person sees what an alert speaks of: the dashboard with a panel over what it reads, that of its own source
 * first; without any, the first of its source. Nothing where the config does not say where Grafana is.
 */
export function dashboardUrl(
  rule: Rule,
  dashboards: readonly NamedDashboard[],
  { grafana }: Config,
): string | undefined {
  const own = dashboards.filter(one => one.instances.includes(rule.instance));
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
  if (grafana.url === undefined || !shown) return undefined;
  const chosen =
    shown.instances.length > 1 && shown.instances.includes(rule.instance) ? chosenBy(rule.instance, shown) : '';
  return `${grafana.url.replace(/(?<!\/)\/+$/, '')}/d/${shown.dashboard.name}${chosen}`;
}

/** The part of an address that narrows a dashboard of several instances to one. */
const chosenBy = (instance: string, { dashboard: { variables = [] } }: NamedDashboard): string =>
  variables
    .flatMap(({ label, ...one }) =>
      ('values' in one ? one.values.filter(({ text }) => text === instance) : []).map(
        ({ value }) => `?var-${label}=${encodeURIComponent(value)}`,
      ),
    )
    .slice(0, 1)
    .join('');
