import { lineDiff } from '../../lib/lines.ts';
import { groupBy } from '../../lib/sort.ts';
import { compile } from '../../lib/text.ts';
import { print } from '../../lib/yaml.ts';
import type { Judged, Review, Reviewed } from '../../model/review.ts';
import { template } from '../../plan/discover.ts';
import { page } from '../pictures/page.ts';
import { escaped } from '../pictures/svg.ts';
import { comparisons } from './pictures.ts';
import { byReason, byTopic, count, line, verdictLine, where } from './words.ts';

/** One page for a reviewer: the summary as the comment has it, the pictures, and nothing to load. */
export async function html(review: Review, from: Reviewed): Promise<string> {
  const dashboards = await comparisons(review, from);
  return page({
    title: 'What changes',
    intro: `${count(review.changes.length, 'change')} in ${review.overlays.join(', ')}; ${count(dashboards.length, 'dashboard')} to look at.`,
    summary: await summary(review),
    dashboards,
  });
}

async function summary(review: Review): Promise<string> {
  const fill = compile(await template('review.html'), {
    name: 'generator/templates/review.html.ejs',
    locals: ['risk', 'verdict', 'reasons', 'topics', 'objects'],
    escape: escaped,
  });
  const row = (change: Judged) => ({ text: line(change), where: where(change.delta, review.overlays) });
  return fill({
    risk: review.risk,
    verdict: verdictLine(review),
    reasons: byReason(review.changes.filter(({ risk }) => risk !== 'safe')).map(members => ({
      risk: members[0].risk,
      verdicts: members[0].verdicts.map(({ id, why, fix }) => ({ id, why, fix })),
      rows: members.map(row),
    })),
    topics: [...byTopic(review.changes.filter(({ risk }) => risk === 'safe'))].map(([title, members]) => ({
      title,
      count: count(members.length, 'change'),
      rows: members.map(row),
    })),
    objects: objectsOf(review),
  });
}

/** Objects that differ, line by line; what several overlays share stands once. */
function objectsOf({ objects }: Review) {
  const diffs = objects.map(({ before, after, ...rest }) => ({
    ...rest,
    diff: lineDiff(before ? print(before) : '', after ? print(after) : ''),
  }));
  return [...groupBy(diffs, ({ id, diff }) => `${id}\n${diff}`).values()].map(members => ({
    id: members[0]?.id ?? '',
    diff: members[0]?.diff ?? '',
    where: members.map(({ overlay }) => overlay).join(', '),
  }));
}
