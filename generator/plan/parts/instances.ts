import type { Manifest, Unsupported } from '../../model/artifact.ts';
import type { Instance } from '../../model/plan.ts';
import type { Assembly } from '../assembly.ts';

type ScrapeOf = (scrape: unknown, name: string) => readonly Manifest[] | Unsupported;

/** What watches each instance: its scrape, what runs beside it, and its rules. */
export function addInstances({ loaded, platform, links, add }: Assembly, instances: readonly Instance[]): void {
  const { sources, alerts, cluster } = loaded.config;
  for (const { name, source, scrape, placement, rules, origin } of instances) {
    const key = [name, sources[name]];
    const form = platform.scrape[scrape.from] as ScrapeOf;
    const options = sources[name] as never;
    add(name, origin, ['scrape', key], () => form(scrape, name));
    add(name, origin, ['workload', key], () => source.workload?.({ name, options, scrapers: platform.scrapers }) ?? []);
    if (rules.length > 0)
      add(name, origin, ['rules', key, alerts, cluster, rules.map(rule => [rule.name, links(rule)])], () =>
        platform.rules({ instance: name, namespace: placement.namespace, rules, links }),
      );
  }
}
