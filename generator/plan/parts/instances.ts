import type { Manifest, Unsupported } from '../../model/artifact.ts';
import type { Instance } from '../../model/plan.ts';
import type { Assembly } from '../assembly.ts';
import { setupOf } from '../cross.ts';

type ScrapeOf = (scrape: unknown, name: string) => readonly Manifest[] | Unsupported;

/** What watches each instance: its scrape, what runs beside it, and its rules. */
export function addInstances(
  { loaded, platform, delivery, links, add }: Assembly,
  instances: readonly Instance[],
): void {
  const { alerts, cluster } = loaded.config;
  for (const { name, source, options, scrape, placement, rules, origin } of instances) {
    const key = [name, source.kind, options];
    const form = platform.scrape[scrape.from] as ScrapeOf;
    add(name, origin, ['scrape', key], () => form(scrape, name));
    add(
      name,
      origin,
      ['workload', key],
      () => source.workload?.(setupOf(name, options, { platform, delivery }, () => origin)) ?? [],
    );
    if (rules.length > 0)
      add(name, origin, ['rules', key, alerts, cluster, rules.map(rule => [rule.name, links(rule)])], () =>
        platform.rules({ instance: name, namespace: placement.namespace, rules, links }),
      );
  }
}
