import type { Origin } from '../../lib/origin.ts';
import type { Path } from '../../lib/yaml.ts';
import type { Rule } from '../../model/alert.ts';
import { bodyOf, type Content, type Unsupported } from '../../model/artifact.ts';
import type { Instance } from '../../model/plan.ts';
import { dig } from '../../views/reading.ts';
import type { Assembly } from '../assembly.ts';
import { setupOf } from '../cross.ts';

type ScrapeOf = (scrape: unknown, name: string) => readonly Content[] | Unsupported;

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
    add(name, origin, ['workload', key], () =>
      platform.workload(source.workload?.(setupOf(name, options, { platform, delivery }, () => origin)) ?? []),
    );
    // Alerts that the config itself says are found where it does.
    const own = rules.filter(({ alert }) => alert.origin.file === origin.file);
    if (rules.length > 0)
      add(
        name,
        origin,
        ['rules', key, alerts, cluster, rules.map(rule => [rule.name, links(rule)]), own.map(one => one.alert.origin)],
        () => platform.rules({ instance: name, namespace: placement.namespace, rules, links }),
        own.length === 0
          ? undefined
          : content =>
              ({ path }) =>
                alertAt(bodyOf(content), path, own) ?? origin,
      );
  }
}

/** Where the alert is written that a path of an object is in. */
function alertAt(object: unknown, path: Path, rules: readonly Rule[]): Origin | undefined {
  const around = path.map((_, depth) => dig(object, ...path.slice(0, depth), 'alert'));
  return rules.find(({ name }) => around.includes(name))?.alert.origin;
}
