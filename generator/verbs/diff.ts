import { readFileSync } from 'node:fs';
import { redact } from '../lib/redact.ts';
import { parsePlain } from '../lib/yaml.ts';
import { failed, type Issue } from '../model/issue.ts';
import { allContracts, allLeaves, leaf, leaves } from '../plan/discover.ts';
import { filledByAny } from '../plan/unconfigured.ts';
import { review } from '../review/compare.ts';
import { sourcesOf } from '../review/sources.ts';
import { thresholdsOf } from '../review/thresholds.ts';
import { textAt } from '../views/reading.ts';
import { LIMITS, type Reviewed, RISKS, type Risk } from '../views/review.ts';
import { type Plans, places, plansOf } from './change-origins.ts';
import { type Run, UsageError } from './command.ts';
import { sides } from './commits.ts';
import { enginesFor } from './engines.ts';
import { mergeBase } from './git.ts';
import { oneOf } from './parse.ts';
import { isColored, open, type Session } from './session.ts';
import { behind } from './stale-output.ts';

const FORMATS = 'review/formats';

/**
 * What a change means for people: between two commits, a commit and the working tree, or, without names, the point
 * where the work left the main branch and the working tree. Exit code 1 where it is as risky as `--fail-on` says, or
 * where the config has errors: then there is no verdict.
 */
export const run: Run = async (args, given) => {
  if (args.length > 2) throw new UsageError('diff compares two commits at most');
  const { output, ...rest } = given;
  const { format } = await leaf(FORMATS, oneOf('format', output ?? 'text', leaves(FORMATS)));
  const limit = given['fail-on'] === undefined ? undefined : oneOf<Risk>('risk', given['fail-on'], LIMITS);
  const engines = enginesFor(given);
  const session = open(rest);
  const [from = mergeBase(session.root, branchOf(session)), to] = args;
  const deliveries = (await allLeaves('deliveries')).map(([, { delivery }]) => delivery);
  const { before, after } = sides(session.root, from, to, deliveries);
  const plans = plansOf(session);
  const hindrance = to === undefined ? await behind(session, plans, after) : await faultsAt(plans, to);
  if (hindrance.length > 0) session.say(hindrance);
  // What cannot be generated reaches no cluster: any verdict would be about something else.
  if (failed(hindrance)) return 1;
  const rules = (await allLeaves('verdicts')).map(([id, { verdict }]) => [id, verdict] as const);
  const [{ plan: was }, { plan: is }] = [await plans(from), await plans(to)];
  const judging = {
    rules,
    source: sourcesOf(await allContracts()),
    filledBy: await filledByAny(),
    thresholds: thresholdsOf(was, is),
    deliveries,
  };
  const found = review(before, after, judging);
  const engine: Reviewed['engine'] = async (side, overlay) => {
    if (!engines) return undefined;
    const { plan: planned } = await plans(side === 'before' ? from : to);
    const played = planned?.overlays.find(({ name }) => name === overlay);
    return planned && played && engines.of(planned, played);
  };
  try {
    const { columns } = process.stdout;
    const screen = { color: isColored(given, process.stdout), ...(columns === undefined ? {} : { width: columns }) };
    const print = format.print(found, {
      before,
      after,
      screen,
      below: session.folder,
      places: () => places(session, plans, from, to),
      engine,
    });
    process.stdout.write(redact(await print));
  } finally {
    await engines?.stop();
  }
  return limit !== undefined && RISKS.indexOf(found.risk) <= RISKS.indexOf(limit) ? 1 : 0;
};

/** Errors of a commit's config; none where the commit has no config. */
const faultsAt = async (plans: Plans, ref: string): Promise<readonly Issue[]> =>
  (await plans(ref)).issues.filter(({ level }) => level === 'error');

/** The branch that is deployed, where the config says it; a config with faults elsewhere is asked, too. */
function branchOf({ config }: Session): string | undefined {
  try {
    return textAt(parsePlain(readFileSync(config, 'utf8'))[0], 'repository', 'revision');
  } catch {
    return undefined;
  }
}
