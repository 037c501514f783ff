import { type Origin, show } from '../lib/origin.ts';
import { groupBy } from '../lib/sort.ts';
import { listing } from '../lib/words.ts';
import type { Issue, IssueLevel } from '../model/issue.ts';
import type { Delta, Review, Risk } from '../views/review.ts';
import { became, subject } from './sentences.ts';

const LEVELS: Readonly<Record<Exclude<Risk, 'safe'>, IssueLevel>> = { stop: 'error', look: 'warning' };

/**
 * What the rules of the verdict say, as issues at the lines of the config: the forms that know nothing else. Changes
 * that one line brings about in the same way are one issue, for GitHub shows ten of a level and no more (docs: limits of
 * annotations).
 */
export function issuesOf({ changes, overlays: all }: Review, at: (delta: Delta) => Origin): Issue[] {
  const said = changes.flatMap(({ delta, verdicts }) =>
    verdicts.map(verdict => ({ delta, verdict, origin: at(delta), what: became(delta) })),
  );
  const alike = groupBy(said, ({ delta, verdict, origin, what }) =>
    JSON.stringify([verdict.id, show(origin), delta.overlays, what]),
  );
  return [...alike.values()].flatMap(members => {
    const [{ delta, verdict, origin, what }] = members as [(typeof said)[number]];
    const { id, risk, why, fix } = verdict;
    const names = listing(
      members.map(({ delta: one }) => subject(one)),
      4,
    );
    const issue: Issue = { id, level: LEVELS[risk], what: `${names}: ${what}`, why, fix, at: origin };
    const { overlays } = delta;
    return overlays.length === all.length ? [issue] : overlays.map(overlay => ({ ...issue, overlay }));
  });
}
