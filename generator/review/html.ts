import { compile } from '../lib/template.ts';
import { count } from '../lib/words.ts';
import { page } from '../pictures/page.ts';
import { el, escaped } from '../pictures/svg.ts';
import { template } from '../plan/discover.ts';
import type { Judged, Review, Reviewed } from '../views/review.ts';
import { objectDiffs, placeOf } from './objects.ts';
import { comparisons } from './pictures.ts';
import { byReason, byTopic, type Ink, lines, sentence, verdictLine } from './sentences.ts';

const INK: Ink = { said: escaped, quoted: text => el('code', {}, escaped(text)) };

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
  const rows = (changes: readonly Judged[]) => lines(changes, review.overlays, INK);
  return fill({
    risk: review.risk,
    verdict: verdictLine(review),
    reasons: byReason(review.changes.filter(({ risk }) => risk !== 'safe')).map(members => ({
      risk: members[0].risk,
      verdicts: members[0].verdicts.map(({ id, why, fix }) => ({
        id,
        why: sentence(why, INK),
        fix: sentence(fix, INK),
      })),
      rows: rows(members),
    })),
    topics: [...byTopic(review.changes.filter(({ risk }) => risk === 'safe'))].map(([title, members]) => ({
      title,
      count: count(members.length, 'change'),
      rows: rows(members),
    })),
    objects: objectDiffs(review.objects).map(one => ({ ...one, where: placeOf(one, review.overlays) })),
  });
}
