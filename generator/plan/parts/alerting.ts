import { holdsRules } from '../../kinds/rules-file.ts';
import { distinct, groupBy } from '../../lib/sort.ts';
import { contentOf, namespaceOf } from '../../model/artifact.ts';
import type { Instance } from '../../model/plan.ts';
import type { Routing } from '../../model/routing.ts';
import type { Assembly } from '../assembly.ts';
import { beats, heartbeatIn } from '../heartbeat.ts';
import { inhibitions, rulesIn, together } from '../inhibition.ts';

/** Namespaces that have alerts so far, each of which is told apart from the others. */
export const alertingNamespaces = ({ objects, files }: Assembly): string[] =>
  distinct([...objects, ...files].map(contentOf).filter(holdsRules).map(namespaceOf));

/** The rules of what is no scraped source. */
export function addRules({ loaded: { config }, platform, links, add }: Assembly, instances: readonly Instance[]): void {
  for (const { name, origin, placement, rules } of instances)
    if (rules.length > 0)
      add(name, origin, ['rules', name, config.alerts, config.cluster], () =>
        platform.rules({ instance: name, namespace: placement.namespace, rules, links }),
      );
}

/** The heartbeat of each namespace, where the config asks for one. */
export function addHeartbeats(assembly: Assembly, namespaces: readonly string[]): Instance[] {
  const {
    loaded: { config, at },
    platform,
    delivery,
    once,
  } = assembly;
  const origin = at(['heartbeat'], 'key');
  const heartbeats = (beats(config) ? namespaces : []).map(namespace =>
    once(['heartbeat', namespace, config.alerts, config.platform, delivery.name, origin], () =>
      heartbeatIn(namespace, config, { platform, delivery }, origin),
    ),
  );
  addRules(assembly, heartbeats);
  return heartbeats;
}

/** Who is told of the alerts of each namespace. */
export function addRoutes(
  { loaded: { config, at }, platform, objects, files, add }: Assembly,
  namespaces: readonly string[],
  instances: readonly Instance[],
  routing: Routing,
): void {
  const { receivers, muteTimes, heartbeat, cluster } = config;
  for (const [home, members] of groupBy(namespaces, platform.routesIn)) {
    const only = platform.facts.alertsFor(home) === 'all' ? { only: members } : {};
    const each = members.map(
      namespace =>
        [
          namespace,
          inhibitions(namespace, rulesIn(namespace, instances, [...objects, ...files]), routing, config),
        ] as const,
    );
    const inhibited = 'only' in only ? together(each) : each.flatMap(([, own]) => own);
    add(
      'alerting',
      at(['receivers'], 'key'),
      ['routes', home, only, routing.routes, receivers, muteTimes, inhibited, heartbeat, cluster.label],
      () => platform.routes(home, { ...routing, ...only, muteTimes, inhibitions: inhibited }),
    );
  }
}
