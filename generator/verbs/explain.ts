import { printableJson } from '../lib/shown.ts';
import { failed } from '../model/issue.ts';
import type { Plan } from '../model/plan.ts';
import { plan } from '../plan/plan.ts';
import { type Run, UsageError } from './command.ts';
import { bumps } from './entries/bump.ts';
import type { EntriesOf, Entry } from './entries/entry.ts';
import { checks, deliveries, platforms, receivers, sources, verdicts } from './entries/leaves.ts';
import { alerts, metrics } from './entries/plan.ts';
import { traps } from './entries/traps.ts';
import { unknown } from './parse.ts';
import { loadConfig, open, type Session } from './session.ts';
import { facts } from './table.ts';

/** Everything that has a name a person may come upon. */
export const ENTRIES: readonly EntriesOf[] = [
  alerts,
  metrics,
  checks,
  verdicts,
  sources,
  receivers,
  platforms,
  deliveries,
  traps,
];

/**
 * Says what a name is, wherever it is one: a source kind and its platform may well share theirs. With versions, says
 * what goes otherwise in the second one, or in the only one, from that which runs.
 */
export const run: Run = async ([name = '', ...versions], flags) => {
  const session = open(flags);
  if (session.format !== 'text' && session.format !== 'json')
    throw new UsageError(`\`explain\` prints text or json, not ${session.format}`);
  const planned = await planOf(session);
  const [first, second] = versions;
  const found =
    first === undefined
      ? await entriesOfName(name, planned)
      : await bumps(planned, name, second === undefined ? [first] : [first, second]);
  const entries = found.map(({ what, names: [first = ''], pairs }) => ({ what, name: first, pairs: pairs() }));
  process.stdout.write(
    session.format === 'json'
      ? printableJson(entries.map(({ what, name: one, pairs }) => ({ what, name: one, ...Object.fromEntries(pairs) })))
      : entries.map(({ what, name: one, pairs }) => facts(`${one}: ${what}`, pairs, process.stdout.columns)).join('\n'),
  );
  return 0;
};

async function entriesOfName(name: string, planned: Plan | undefined): Promise<readonly Entry[]> {
  const entries = (await Promise.all(ENTRIES.map(entriesOf => entriesOf(planned)))).flat();
  const found = entries.filter(entry => entry.names.includes(name));
  if (found.length === 0)
    throw new UsageError(
      unknown('alert, metric, check, verdict, source, receiver, platform or trap', name, known(entries)),
    );
  return found;
}

/** Names that can be explained, those a person types first. */
const known = (entries: readonly Entry[]): string[] => [...new Set(entries.flatMap(({ names }) => names))];

/** The plan, where the config has one: without it the program's own leaves can still be explained. */
async function planOf(session: Session): Promise<Plan | undefined> {
  const { issues, loaded } = await loadConfig(session);
  const { plan: planned, issues: unplanned } = loaded ? await plan(loaded) : { plan: undefined, issues };
  if (!failed(unplanned)) return planned;
  session.say(unplanned);
  process.stderr.write('what follows is of the program alone: the config cannot be planned\n');
  return undefined;
}
