import { notifyingOf } from '../kinds/read.ts';
import { groupBy } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import { contentOf, namespaceOf } from '../model/artifact.ts';
import { clusterLabels } from '../model/config.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { defineCheck } from '../views/check.ts';

/**
 * What receivers deduplicate by is the cluster, the namespace and the name of an alert. Where two overlays agree in all of
 * them, the recovery of one resolves the alert of the other, and people look in the wrong place.
 */
export const check = defineCheck({
  law: 'Two overlays that use one receiver differ in the name of their cluster',
  looksAt: ['objects'],
  anywhere: { not: 'overlays and their receivers are those of our config' },
  *plan({ overlays }) {
    const named = overlays.map(overlay => ({ overlay, cluster: JSON.stringify(clusterLabels(overlay.config)) }));
    for (const alike of groupBy(named, ({ cluster }) => cluster).values()) {
      const first = new Map<string, OverlayPlan>();
      for (const { overlay } of alike) {
        const used = destinationsOf(overlay).map(one => ({ ...one, other: first.get(one.key) }));
        const shared = used.find(({ other }) => other !== undefined);
        for (const { key } of used) if (!first.has(key)) first.set(key, overlay);
        if (!shared?.other) continue;
        const name = overlay.config.cluster.name ?? overlay.name;
        yield {
          at: overlay.at(['cluster', 'name']),
          what: `overlays ${listing([shared.other.name, overlay.name], 2)} both send alerts of namespace ${tick(shared.namespace)} to receiver ${tick(shared.receiver)} as cluster ${tick(name)}`,
          why: 'their alerts have one deduplication key: the recovery of one would resolve the alert of the other',
          fix: 'give each a `cluster.name` of its own, or leave it out: the name of the overlay is the default',
        };
      }
    }
  },
});

/** Where the alerts of an overlay go: each address and Secret of a receiver, for each namespace that has alerts. */
function destinationsOf({ objects, files = [], routing }: OverlayPlan) {
  const routed = [...objects, ...files].map(contentOf).filter(content => notifyingOf(content).length > 0);
  const namespaces = new Set(routed.map(namespaceOf));
  return [...namespaces].flatMap(namespace =>
    routing.receivers.map(({ name, receiver, options }) => {
      const secrets = receiver
        .secrets(options, namespace)
        .map(secret => [secret.name, secret.keys.map(({ key }) => key)]);
      const target = receiver.deduplicates ? undefined : receiver.target?.(options);
      return { receiver: name, namespace, key: JSON.stringify([namespace, receiver.kind, secrets, target]) };
    }),
  );
}
