import { join } from 'node:path';
import { docs } from '../docs/docs.ts';
import { previous, type Sides } from '../emit/previous.ts';
import { printable, printableLines } from '../lib/shown.ts';
import { count } from '../lib/words.ts';
import { isManifest } from '../model/artifact.ts';
import { failed, type Issue } from '../model/issue.ts';
import { allLeaves } from '../plan/discover.ts';
import { plan } from '../plan/plan.ts';
import { conflictInOutput } from '../plan/refusal.ts';
import { secretFileIssues } from '../plan/secret-files.ts';
import { deliveriesOf, tree } from '../plan/tree.ts';
import { ruleFiles } from '../proof/rule-files.ts';
import type { Delivered } from '../review/surroundings.ts';
import { type Counts, checkedWith, verify } from '../verify/run.ts';
import { type Given, type Run, UsageError } from './command.ts';
import { applied, outputs, planned as plannedWrites } from './outputs.ts';
import { unknown } from './parse.ts';
import { readInside } from './read-inside.ts';
import { loadConfig, open, type Session } from './session.ts';
import { differences, stale, summary } from './summary.ts';

export const run: Run = async (_, given) => {
  if (given.watch && (given.check || given['dry-run']))
    throw new UsageError('--watch writes: it goes with neither --check nor --dry-run');
  const session = open(given);
  if (!given.watch) return generate(session, given);
  const { watch } = await import('./watch.ts');
  return watch(session, () => generate(session, given));
};

/** One run, from the config to the disk. Answers with the exit code. */
export async function generate(session: Session, given: Given): Promise<number> {
  const start = performance.now();
  const { issues: unread, loaded } = await loadConfig(session);
  if (!loaded) {
    session.say(unread);
    return 1;
  }
  const names = loaded.overlays.map(({ name }) => name);
  if (given.overlay !== undefined && !names.includes(given.overlay))
    throw new UsageError(unknown('overlay', given.overlay, names));

  const { plan: planned, issues: unplanned } = await plan(loaded);
  const chosen = planned.overlays.find(({ name }) => name === given.overlay);
  const pages = await docs(planned, path => existing(session, path));
  const files = new Map([...tree(planned, given.overlay), ...ruleFiles(planned), ...pages.files]);
  const deliveries = (await allLeaves('deliveries')).map(([, { delivery }]) => delivery);
  const readings = deliveries.map(({ reading }) => reading);
  const old = previous(files, readings);
  const dry = given.check || given['dry-run'];
  const conflicts: Issue[] = [];
  const pending = outputs(session, planned, files, {
    // What another delivery wrote before goes with it.
    prune: [...new Set(deliveries.flatMap(({ folders }) => folders))],
    shared: pages.shared,
    before: (path, text) => {
      const conflict = dry ? conflictInOutput(text, path) : undefined;
      if (conflict) conflicts.push(conflict);
      old.take(path, text);
    },
    ...(chosen === undefined ? {} : { only: chosen.bundle.path }),
  });
  const { written, created, removed, unchanged, issues: refused } = plannedWrites(pending);
  const sides = old.sides(planned, created, removed);
  const before = new Map([...sides.before.overlays].map(([name, was]) => [name, was.filter(isManifest)]));
  const { issues: found, counts } = await verify(planned, { previous: before });
  const encrypted = secretFileIssues(planned, path => textOf(session, path));
  // What people keep in a folder that deliveries share is no stranger to any of them.
  const strangers = pending
    .flatMap(one => one.pending.strangers)
    .filter(({ path }) => !readings.some(({ isKept }) => isKept(path)));
  const strange = [...deliveriesOf(planned).keys()].flatMap(({ reading }) =>
    reading.strangers(strangers, given.check ?? false),
  );
  const issues: Issue[] = [
    ...unread,
    ...unplanned,
    ...pages.issues,
    ...found,
    ...encrypted,
    ...conflicts,
    ...refused,
    ...strange,
  ];
  const checked = checkedText(counts);
  if (failed(issues)) {
    session.say(issues, { checked: `${checked}; no file was changed` });
    return 1;
  }

  const done = dry ? plannedWrites(pending) : applied(pending);
  issues.push(...done.issues);
  if (dry && session.format !== 'text') issues.push(...stale(done));
  const change = written.length + removed.length > 0 ? await changeOf(sides, deliveries) : '';
  session.say(issues, { checked, facts: { written, created, removed, unchanged, counts, headline: change } });
  if (failed(done.issues)) return 1;
  if (dry && session.format === 'text' && !session.quiet) process.stdout.write(printableLines(differences(done)));
  if (!session.quiet)
    process.stderr.write(
      summary(done, { checked, change, dry: dry ?? false, seconds: (performance.now() - start) / 1000 }),
    );
  return dry && written.length + removed.length > 0 ? 1 : 0;
}

/** What changes for people, in a line. Rules of the verdict are for who reviews it: none is asked. */
async function changeOf({ before, after, untold }: Sides, deliveries: readonly Delivered[]): Promise<string> {
  const [{ review }, { headline }] = await Promise.all([
    import('../review/compare.ts'),
    import('../review/headline.ts'),
  ]);
  return printable(
    headline(review(before, after, { rules: [], source: () => undefined, filledBy: () => [], deliveries }), untold),
  );
}

const checkedText = ({ overlays, objects, queries, alerts, checks, unlooked }: Counts): string =>
  `${count(overlays, 'overlay')}, ${count(objects, 'object')}, ${count(queries, 'query')} and ${count(alerts, 'alert')} with ${checkedWith({ checks, unlooked })}`;

/** The text of a file of the output folder, for pages that are partly a person's. */
function existing(session: Session, path: string): string | undefined {
  const text = textOf(session, path);
  if (text !== undefined) session.show(path, text);
  return text;
}

/** The same of a file that no excerpt may be shown of. */
function textOf({ root }: Session, path: string): string | undefined {
  try {
    const read = readInside(root, join(root, path));
    return 'text' in read ? read.text : undefined;
  } catch {
    return undefined;
  }
}
