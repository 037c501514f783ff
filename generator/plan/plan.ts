import { grafanaFolder } from '../kinds/grafana.ts';
import { grafanaDashboard } from '../kinds/grafana-dashboard.ts';
import type { Origin } from '../lib/origin.ts';
import { distinct, groupBy } from '../lib/sort.ts';
import { listing } from '../lib/words.ts';
import { isUnsupported, type Manifest, type ObjectArtifact, type Unsupported } from '../model/artifact.ts';
import type { Config } from '../model/config.ts';
import type { Panel } from '../model/dashboard.ts';
import type { Issue } from '../model/issue.ts';
import { type Metric, without } from '../model/metric.ts';
import type { Instance, OverlayPlan, Plan, Provided } from '../model/plan.ts';
import type { AnyPlatform, Routing, Setting } from '../model/platform.ts';
import type { AnyReceiver } from '../model/receiver.ts';
import type { AnySource, Untold } from '../model/source.ts';
import { argocdNamespaceOf, argocdObjects, inOrder } from './argocd.ts';
import { unknownNames, watch } from './cross.ts';
import { dashboardUrl, namedDashboards } from './dashboards.ts';
import { decorate } from './decorate.ts';
import { leaf } from './discover.ts';
import { beats, heartbeat, heartbeatIn } from './heartbeat.ts';
import { inhibitions, rulesIn } from './inhibition.ts';
import type { Loaded, LoadedConfig } from './load.ts';
import { link, place } from './place.ts';
import { outOfReach } from './reach.ts';
import { rights } from './rights.ts';
import { routingOf, unknownInRouting } from './routing.ts';

/** The leaves that a config names, loaded once. */
interface Leaves {
  readonly sources: ReadonlyMap<string, AnySource>;
  readonly receivers: ReadonlyMap<string, AnyReceiver>;
  readonly platforms: ReadonlyMap<string, AnyPlatform>;
}

/** Remembers by key: what follows from equal parts of the config is made once, however many overlays share it. */
type Memo = <T>(key: readonly unknown[], make: () => T) => T;

function memo(): Memo {
  const known = new Map<string, unknown>();
  return <T>(key: readonly unknown[], make: () => T): T => {
    const text = JSON.stringify(key);
    if (!known.has(text)) known.set(text, make());
    return known.get(text) as T;
  };
}

async function loadLeaves(configs: readonly LoadedConfig[]): Promise<Leaves> {
  const kinds = (of: (config: Config) => readonly string[]) => distinct(configs.flatMap(({ config }) => of(config)));
  const load = async <T>(names: readonly string[], one: (name: string) => Promise<T>) =>
    new Map(await Promise.all(names.map(async name => [name, await one(name)] as const)));
  const [sources, receivers, platforms] = await Promise.all([
    load(
      kinds(({ sources }) => Object.values(sources).map(({ kind }) => kind)),
      async kind => (await leaf('sources', kind)).source,
    ),
    load(
      kinds(({ receivers }) => Object.values(receivers).map(({ kind }) => kind)),
      async kind => (await leaf('receivers', kind)).receiver,
    ),
    load(
      kinds(({ platform }) => [platform.kind]),
      async kind => (await leaf('platforms', kind)).platform,
    ),
  ]);
  return { sources, receivers, platforms };
}

const got = <T>(map: ReadonlyMap<string, T>, key: string): T => {
  const value = map.get(key);
  if (value === undefined) throw new Error(`leaf ${key} is not loaded`);
  return value;
};

/** Plans the base and every overlay. What a platform cannot do comes back as an issue. */
export async function plan({
  file,
  base,
  overlays,
}: Loaded): Promise<{ readonly plan: Plan; readonly issues: readonly Issue[] }> {
  const configs = [base, ...overlays];
  const leaves = await loadLeaves(configs);
  const once = memo();
  const issues: Issue[] = [];
  const planned = configs.map(config => planOverlay(config, leaves, once, issues));
  const [plannedBase, ...plannedOverlays] = planned as [OverlayPlan, ...OverlayPlan[]];
  return {
    plan: {
      file,
      base: plannedBase,
      overlays: plannedOverlays,
      argocd: argocdObjects(plannedOverlays, base.config.name),
    },
    issues,
  };
}

function planOverlay(loaded: LoadedConfig, leaves: Leaves, once: Memo, issues: Issue[]): OverlayPlan {
  const { name, config, at } = loaded;
  const platform = got(leaves.platforms, config.platform.kind);
  const { kind: _, ...options } = config.platform;
  const links: Setting<never>['links'] = rule => {
    const dashboard = dashboardUrl(rule, dashboards, config);
    return {
      runbook_url: link(config.repository, place.runbook(config.name, rule.name)),
      ...(dashboard === undefined ? {} : { dashboard_url: dashboard }),
    };
  };
  const setting: Setting<never> = { config, options: options as never, links };
  const objects: ObjectArtifact[] = [];
  // What the objects of a part follow from, beside the part itself: not where they go.
  const { destination: _to, ...argocd } = config.argocd;
  const context = [config.name, config.platform, config.repository, config.grafana, argocd];
  const add = (
    part: string,
    origin: Origin,
    key: readonly unknown[],
    make: () => readonly Manifest[] | Manifest | Unsupported,
  ) => {
    const answer = once([part, key, context], () => {
      const made = make();
      return isUnsupported(made) ? made : [made].flat().map(object => decorate(object, config.name, platform));
    });
    if (isUnsupported(answer)) {
      const { why, fix } = answer.unsupported;
      issues.push({
        id: 'platform-can-do-it',
        level: 'error',
        what: `platform \`${platform.name}\` cannot do this for \`${part}\``,
        why,
        fix,
        at: origin,
        ...(name === 'base' ? {} : { overlay: name }),
      });
    } else
      for (const object of answer)
        objects.push(
          once(['artifact', part, origin, object.kind, object.metadata, key, context], () => ({
            form: 'object',
            object,
            part,
            origin,
          })),
        );
  };

  const watched = Object.entries(config.sources).map(([instance, given]) =>
    once(['watch', instance, given, config.alerts, config.platform, at(['sources', instance], 'key')], () =>
      watch(instance, got(leaves.sources, given.kind), platform, loaded),
    ),
  );
  issues.push(
    ...unknownNames(
      [...watched.flatMap(({ declared }) => declared), ...(config.heartbeat ? [heartbeat] : [])],
      watched.flatMap(({ untold }) => untold),
      loaded,
    ),
    ...unknownInRouting(loaded),
    ...watched.flatMap(({ name: instance, untold }) =>
      untold
        .filter(({ alert }) => config.alerts[alert]?.enabled !== false)
        .map(one => untoldNote(one, instance, loaded)),
    ),
  );
  const provided = providedBy(platform, watched);
  const { instances, leftOutAlerts } = leaveOut(watched, provided);
  const dashboards = namedDashboards(instances);
  issues.push(...leftOutAlerts.map(one => leftOutNote(one, provided, loaded)));
  for (const { name: instance, source, scrape, placement, rules, origin } of instances) {
    const key = [instance, config.sources[instance]];
    const form = platform.scrape[scrape.from] as (
      scrape: unknown,
      name: string,
      setting: Setting<never>,
    ) => readonly Manifest[] | Unsupported;
    add(instance, origin, ['scrape', key], () => form(scrape, instance, setting));
    add(
      instance,
      origin,
      ['workload', key],
      () =>
        source.workload?.({
          name: instance,
          options: config.sources[instance] as never,
          scrapers: platform.scrapers,
        }) ?? [],
    );
    if (rules.length > 0)
      add(instance, origin, ['rules', key, config.alerts, rules.map(rule => [rule.name, links(rule)])], () =>
        platform.rules({ instance, namespace: placement.namespace, rules }, setting),
      );
  }

  const routing = routingOf(config, kind => got(leaves.receivers, kind));
  const alerting = distinct(
    objects.flatMap(({ object }) => (object.kind === 'PrometheusRule' ? (object.metadata.namespace ?? []) : [])),
  );
  const beating = at(['heartbeat'], 'key');
  const heartbeats = (beats(config) ? alerting : []).map(namespace =>
    once(['heartbeat', namespace, config.alerts, beating], () => heartbeatIn(namespace, config, beating)),
  );
  for (const { name: instance, placement, rules, origin } of heartbeats)
    add(instance, origin, ['rules', instance, config.alerts], () =>
      platform.rules({ instance, namespace: placement.namespace, rules }, setting),
    );
  for (const namespace of alerting) {
    const { receivers, muteTimes } = config;
    const inhibited = inhibitions(namespace, rulesIn(namespace, instances, objects), routing);
    add(
      'alerting',
      at(['receivers'], 'key'),
      ['routes', namespace, routing.routes, receivers, muteTimes, inhibited, config.heartbeat],
      () => platform.routes(namespace, { ...routing, muteTimes, inhibitions: inhibited }, setting),
    );
  }

  add('grafana', at(['grafana'], 'key'), ['grafana'], () => platform.grafana(setting));
  add('grafana', at(['grafana', 'folder'], 'key'), ['folder'], () => grafanaFolder(config));
  const leftOut: OverlayPlan['leftOut'][number][] = [];
  for (const { instance, dashboard } of dashboards) {
    const shown = {
      ...dashboard,
      rows: dashboard.rows
        .map(row => ({
          ...row,
          panels: row.panels.filter(panel => {
            const missing = reads(panel).filter(metric => !provided.has(metric.contract));
            if (missing.length > 0) leftOut.push({ dashboard: dashboard.title, panel, missing });
            return missing.length === 0;
          }),
        }))
        .filter(({ panels }) => panels.length > 0),
    };
    add('grafana', dashboard.origin, ['dashboard', dashboard.name, instance, config.sources], () =>
      grafanaDashboard(shown, config, panel => datasourceOf(panel, provided, platform)),
    );
  }

  add('platform', at(['platform'], 'key'), ['stack', config.sources], () =>
    platform.stack(
      setting,
      objects.map(({ object }) => object),
    ),
  );
  // A namespace of the platform is there already, and not ours to label.
  const reserved = new RegExp(`^(${platform.facts.reservedNamespaces.join('|')})$`);
  const namespaces = groupBy(
    objects.filter(({ object }) => object.metadata.namespace).map(({ object }) => object),
    ({ metadata }) => metadata.namespace ?? '',
  );
  const account = {
    namespace: argocdNamespaceOf({ config, platform } as OverlayPlan),
    name: config.argocd.serviceAccount ?? platform.argocd.serviceAccount,
  };
  for (const [namespace, members] of namespaces) {
    add(
      'argocd',
      at(['argocd'], 'key'),
      ['rights', namespace, account, distinct(members.map(({ kind }) => kind))],
      () => rights(config.name, new Map([[namespace, members]]), account),
    );
    if (!reserved.test(namespace))
      add('namespaces', at(['name'], 'key'), ['namespace', namespace], () => platform.namespace(namespace, setting));
  }

  return {
    name,
    config,
    platform,
    instances: [...instances, ...heartbeats],
    routing,
    provided,
    leftOut,
    leftOutAlerts,
    at,
    objects: inOrder(objects),
    exempt: platform.exemptNamespaces(setting),
    secrets: secretsOf(instances, routing, alerting, config),
    prerequisites: [
      ...platform.prerequisites(
        setting,
        objects.map(({ object }) => object),
      ),
      ...instances.flatMap(({ prerequisites }) => prerequisites),
    ],
  };
}

/** Without the alerts that read what nobody provides: they could never fire, as panels would stay empty. */
function leaveOut(watched: readonly Instance[], provided: OverlayPlan['provided']) {
  const leftOutAlerts: OverlayPlan['leftOutAlerts'][number][] = [];
  const instances = watched.map((instance): Instance => {
    const rules = instance.rules.filter(rule => {
      const missing = outOfReach(rule, provided);
      if (missing.length > 0) leftOutAlerts.push({ rule, missing });
      return missing.length === 0;
    });
    return rules.length === instance.rules.length ? instance : { ...instance, rules };
  });
  return { instances, leftOutAlerts };
}

/** What is said of an alert that is left out. */
const leftOutNote = (
  { rule, missing }: OverlayPlan['leftOutAlerts'][number],
  provided: OverlayPlan['provided'],
  { name, at }: Pick<LoadedConfig, 'name' | 'at'>,
): Issue => {
  const contracts = listing(distinct(missing.map(({ contract }) => contract)), 4, 'or');
  const elsewhere = missing.every(({ contract }) => provided.has(contract))
    ? ` in namespace \`${rule.namespace}\``
    : '';
  return {
    id: 'alert-reads-what-is-provided',
    level: 'note',
    what: `alert \`${rule.name}\` is left out: no source provides metrics of ${contracts}${elsewhere}`,
    why: 'it could never fire',
    fix: `configure a source of kind ${contracts}${elsewhere}, or write \`enabled: false\` for \`${rule.name}\` under \`alerts\``,
    at: at(['sources', rule.instance], 'key'),
    ...(name === 'base' ? {} : { overlay: name }),
  };
};

/** What is said of an alert that an instance cannot have. */
const untoldNote = ({ alert, why, fix }: Untold, instance: string, { name, at }: LoadedConfig): Issue => ({
  id: 'alert-reads-what-is-provided',
  level: 'note',
  what: `source \`${instance}\` has no alert \`${alert}\`: ${why}`,
  why: 'it could never fire',
  fix: `${fix === undefined ? '' : `${fix}, or `}write \`enabled: false\` for \`${alert}\` under \`alerts\``,
  at: at(['sources', instance], 'key'),
  ...(name === 'base' ? {} : { overlay: name }),
});

const reads = (panel: Panel): Metric[] => [...new Set(panel.queries.flatMap(({ query }) => query.reads))];

/** Which contracts the overlay's scrapes feed, and the platform's own collection. */
function providedBy(platform: AnyPlatform, instances: readonly Instance[]): Map<string, Provided[]> {
  const all: Provided[] = [
    ...platform.provides.map(
      (contract): Provided => ({
        contract,
        holder: 'platform',
        targetLabels: ['namespace', 'service', 'pod', 'container', 'endpoint', 'instance', 'job'],
      }),
    ),
    ...instances.map(
      ({ contract, scrape, placement }): Provided => ({
        contract: 'drop' in scrape && scrape.drop ? without(contract, scrape.drop) : contract,
        holder: placement.holder,
        targetLabels: placement.targetLabels,
        job: placement.job,
        namespace: placement.namespace,
      }),
    ),
  ];
  return groupBy(all, ({ contract }) => contract.source);
}

/** The narrowest datasource that holds everything a panel reads. */
function datasourceOf(panel: Panel, provided: ReadonlyMap<string, readonly Provided[]>, platform: AnyPlatform): string {
  const holders = new Set(
    reads(panel).flatMap(({ contract }) => provided.get(contract)?.map(({ holder }) => holder) ?? []),
  );
  const fitting = platform.datasources.filter(({ holds }) => [...holders].every(holder => holds.includes(holder)));
  const [narrowest] = [...fitting].sort((a, b) => a.holds.length - b.holds.length);
  if (!narrowest)
    throw new Error(`platform ${platform.name} has no datasource that holds ${[...holders].join(' and ')}`);
  return narrowest.uid;
}

/** Every Secret somebody must make, once. */
function secretsOf(
  instances: readonly Instance[],
  routing: Routing,
  namespaces: readonly string[],
  { grafana }: Config,
) {
  const all = [
    {
      namespace: grafana.namespace,
      name: grafana.adminSecret,
      reader: 'Grafana, for its first administrator',
      keys: [
        { key: 'username', meaning: 'name of the administrator' },
        { key: 'password', meaning: 'password of the administrator' },
      ],
    },
    ...instances.flatMap(({ secrets }) => secrets),
    ...routing.receivers.flatMap(({ receiver, options }) =>
      namespaces.flatMap(namespace => receiver.secrets(options, namespace)),
    ),
  ];
  return [
    ...new Map(
      all.map(need => [`${need.namespace}/${need.name}/${need.keys.map(({ key }) => key).join()}`, need]),
    ).values(),
  ];
}
