import { groupBy } from '../../../lib/sort.ts';
import { listing, tick } from '../../../lib/words.ts';
import type { OverlayPlan } from '../../../model/plan.ts';
import { platformOptions } from '../../../model/platform.ts';
import { defineCheck } from '../../../views/check.ts';
import type { ListenerView } from '../../../views/views.ts';
import type { Options, Programs } from '../options.ts';
import { addressOf, isLoopback, targetOf } from '../targets.ts';

/** The second program that asks for a port of an address ends with `address already in use` (ip(7), bind(2)). */
export const check = defineCheck({
  law: 'A port of the machine is served by one program',
  looksAt: ['scrapes'],
  anywhere: { not: 'which program listens where is set in our config' },
  *overlay({ overlay, index }) {
    const programs = index.seen('listeners').map(({ view }) => view);
    for (const [address, members] of groupBy(listening(overlay, programs), ({ address }) => address)) {
      const distinct = new Map(members.map(one => [one.program, one]));
      const [first, second] = distinct.values();
      if (!first || !second) continue;
      yield {
        at: second.at,
        what: `${listing([...distinct.keys()], 4)} are all at ${tick(address)}`,
        why: 'one of them would not start, and the other be scraped in its place',
        fix: 'write another port: `platform.targets` shows where sources listen, and `platform.programs` where the programs of the stack do',
      };
    }
  },
});

/** Who listens where. Sources that one exporter answers for, each by a question of its own, are one program. */
function listening({ config, instances, at }: OverlayPlan, listeners: readonly ListenerView[]) {
  const options = platformOptions<Options>(config);
  const programs = listeners.map(({ program, host, port }) => ({
    address: addressOf({ host, port }),
    program,
    // A program with two ports is called by what the second one is for, too.
    at: at(['platform', 'programs', program.replace(/ .*/, ''), 'port']),
  }));
  const sources = instances.flatMap(({ name, source, scrape, origin }) => {
    const target = scrape.from === 'elsewhere' ? undefined : targetOf(scrape, name, options);
    if (!target) return [];
    const host = isLoopback(target.host) ? '127.0.0.1' : target.host;
    // A source of the kind of a program is that program, where it is at its port.
    const own = options.programs[source.kind as keyof Programs]?.port === target.port ? source.kind : undefined;
    const shared = scrape.from === 'service' && scrape.asks ? scrape.service : undefined;
    return [{ address: addressOf({ ...target, host }), program: own ?? shared ?? name, at: origin }];
  });
  return [...programs, ...sources];
}
