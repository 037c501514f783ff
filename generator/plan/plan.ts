import { by, distinct } from '../lib/sort.ts';
import type { Issue } from '../model/issue.ts';
import { bundlesOf, type Delivery, type Instance, type OverlayPlan, type Plan } from '../model/plan.ts';
import { type Platform, platformIn } from '../model/platform.ts';
import { assembly, cannot } from './assembly.ts';
import { BASE, groundOf, otherBases } from './bases.ts';
import { addBeside, inOrder } from './bundle.ts';
import { changeOf, watch, watchOwn } from './cross.ts';
import { dashboardsIn, withSharedDashboards } from './dashboards.ts';
import { idleDeliveryKeys } from './delivery-keys.ts';
import { allLeaves } from './discover.ts';
import { heartbeat } from './heartbeat.ts';
import { type Leaves, loadLeaves } from './leaves.ts';
import { leftOutNote, refusedIssue, takenAlerts, takenName, untoldIssue } from './left-out.ts';
import type { Loaded, LoadedConfig } from './load.ts';
import { logAlertsIn } from './log-alerts.ts';
import { type Once, remember } from './memo.ts';
import { addHeartbeats, addRoutes, addRules, alertingNamespaces } from './parts/alerting.ts';
import { addExtra } from './parts/extra.ts';
import { addGrafana } from './parts/grafana.ts';
import { addInstances } from './parts/instances.ts';
import { crdsOf, operatorsOf } from './parts/operators.ts';
import { addSecrets } from './parts/secrets.ts';
import { providedBy, withinReach } from './provided-series.ts';
import { routingOf } from './routing.ts';
import { scrapedServices } from './scraped.ts';
import { secretNeeds } from './secret-needs.ts';
import { type Named, unknownNames } from './unknown.ts';

/** Plans the base and every overlay. What a platform cannot do comes back as an issue. */
export async function plan({
  file,
  base,
  overlays,
}: Loaded): Promise<{ readonly plan: Plan; readonly issues: readonly Issue[] }> {
  const leaves = await loadLeaves([base, ...overlays].map(({ config }) => config));
  const once = remember();
  const issues: Issue[] = [];
  const named: Named[] = [];
  const plannedBase = planOverlay(base, BASE, leaves, once, issues, []);
  // What is wrong on another platform is said of the overlays that are on it.
  const bases = otherBases(base, overlays, leaves).map(one => planOverlay(one, one.name, leaves, once, [], []));
  const planned = overlays.map(overlay =>
    planOverlay(overlay, groundOf(base.config, overlay.config, leaves), leaves, once, issues, named),
  );
  issues.push(
    ...planned.flatMap(refused),
    ...unknownNames(named),
    ...idleDeliveryKeys(
      base,
      planned.map(({ delivery }, at) => ({ loaded: overlays[at] as LoadedConfig, delivery: delivery.name })),
      (await allLeaves('deliveries')).map(([, { delivery }]) => delivery),
    ),
  );
  return {
    plan: {
      file,
      base: plannedBase,
      bases,
      overlays: planned,
      bootstrap: bootstrapOf(planned, base.config.name),
    },
    issues,
  };
}

/** What the platform of an overlay cannot do. The base runs nowhere: what it leaves open, each overlay may say. */
const refused = ({ name, platform, at }: OverlayPlan): readonly Issue[] =>
  platform.refuses.map(({ part, at: path, ...why }) => cannot(platform.name, part, why, at(path, 'key'), name));

/** What people apply once, delivery by delivery. */
const bootstrapOf = (overlays: readonly OverlayPlan[], product: string): Plan['bootstrap'] =>
  [...Map.groupBy(overlays, ({ delivery }) => delivery)].flatMap(([delivery, own]) =>
    delivery.bootstrap(own.flatMap(bundlesOf), product).map(artifact => ({ ...artifact, delivery: delivery.name })),
  );

function planOverlay(
  loaded: LoadedConfig,
  ground: string,
  leaves: Leaves,
  once: Once,
  issues: Issue[],
  named: Named[],
): OverlayPlan {
  const { name, config, at } = loaded;
  const kind = leaves.platform(config.platform.kind);
  const platform = platformIn(kind, config);
  const delivery = leaves.delivery(config.delivery ?? kind.delivery);
  const onLogs = logAlertsIn({ platform, delivery }, loaded);
  const watched = watchAll(loaded, leaves, { platform, delivery }, { once, issues, named, onLogs });
  const provided = providedBy(platform, watched);
  const { instances: told, leftOutAlerts } = withinReach(watched, provided);
  const instances = withSharedDashboards(told, provided, once, [
    config.sources,
    config.alerts,
    config.platform,
    config.grafana.deploy,
  ]);
  issues.push(...leftOutAlerts.map(one => leftOutNote(one, provided, loaded)));

  const dashboards = dashboardsIn(instances);
  const routing = routingOf(config, leaves.receiver);
  const parts = assembly({ loaded, platform, delivery, ground, dashboards, once }, issues);
  const { objects, files } = parts;
  const manifests = () => objects.map(({ object }) => object);
  addInstances(parts, instances);
  addRules(parts, onLogs);
  addExtra(parts, dashboards, issues);
  const alerting = alertingNamespaces(parts);
  const heartbeats = addHeartbeats(parts, alerting);
  addRoutes(parts, alerting, instances, routing);
  const leftOut = addGrafana(parts, instances, provided);
  parts.add('platform', at(['platform'], 'key'), ['stack', config.sources, config.cluster], () =>
    platform.stack(manifests()),
  );
  const secrets = secretNeeds(instances, routing, distinct(alerting.map(platform.routesIn)), platform);
  const secretFiles = addSecrets(parts, secrets);
  addBeside(parts, secretFiles?.objects);

  const operators = operatorsOf(parts, issues);
  const crds = crdsOf(parts);
  return {
    name,
    config,
    platform,
    delivery,
    ground,
    instances: [...instances, ...onLogs, ...heartbeats],
    routing,
    provided,
    leftOut,
    leftOutAlerts,
    at,
    bundle: delivery.bundle('overlay', name, config),
    ...(operators ? { operators } : {}),
    ...(crds ? { crds } : {}),
    ...(secretFiles ? { secretFiles } : {}),
    objects: inOrder(objects),
    ...(files.length > 0 ? { files: files.toSorted(by(({ file: { path } }) => path)) } : {}),
    exempt: platform.exemptNamespaces,
    secrets,
    prerequisites: [
      ...platform.prerequisites(manifests()),
      ...delivery.prerequisites({ config, platform, objects: manifests(), at }),
      ...scrapedServices(instances, platform.commands),
      ...instances.flatMap(({ prerequisites }) => prerequisites),
    ],
  };
}

/** Every instance as its source and the platform watch it, and what the names in the config may mean. */
function watchAll(
  loaded: LoadedConfig,
  leaves: Leaves,
  where: { readonly platform: Platform; readonly delivery: Delivery },
  {
    once,
    issues,
    named,
    onLogs,
  }: {
    readonly once: Once;
    readonly issues: Issue[];
    readonly named: Named[];
    readonly onLogs: ReturnType<typeof logAlertsIn>;
  },
): Instance[] {
  const { config, at } = loaded;
  const { platform, delivery } = where;
  const own = platform.sources.filter(({ name }) => !Object.hasOwn(config.sources, name));
  const given = Object.entries(config.sources).flatMap(([instance, given]) =>
    once(
      [
        'watch',
        instance,
        given,
        config.alerts,
        config.platform,
        delivery.name,
        config.grafana.deploy,
        at(['sources', instance], 'key'),
      ],
      () => watch(instance, leaves.source(given.kind), where, loaded),
    ),
  );
  const watched = [
    ...given,
    ...own.map(one =>
      once(
        ['watch', one, config.alerts, config.platform, delivery.name, config.grafana.deploy, at(one.at, 'key')],
        () => watchOwn(one, leaves.source(one.kind), where, loaded),
      ),
    ),
  ];
  issues.push(...takenAlerts([...watched, ...onLogs], loaded));
  issues.push(...watched.flatMap(({ refused }) => refused.map(one => refusedIssue(one, loaded))));
  const brought = given.filter(({ name, source }) => config.sources[name]?.kind !== source.kind);
  issues.push(...brought.filter(({ name }) => name in config.sources).map(one => takenName(one, loaded)));
  named.push({
    loaded,
    instances: [...watched, ...onLogs].map(({ name, declared, untold }) => ({
      name,
      declared,
      untold: untold.map(({ alert }) => alert),
    })),
    others: config.heartbeat ? [heartbeat] : [],
  });
  issues.push(
    ...watched.flatMap(({ name, untold }) =>
      untold
        .filter(({ alert, asked }) => asked !== undefined || changeOf(config, alert, name).enabled)
        .map(one => untoldIssue(one, name, loaded)),
    ),
  );
  return watched;
}
