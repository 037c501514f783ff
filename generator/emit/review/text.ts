import type { Review } from '../../model/review.ts';
import { byReason, byTopic, line, verdictLine, where } from './words.ts';

/** For a terminal: the verdict, then what must be looked at with its reason, then the rest by topic. */
export function text(review: Review): string {
  const weighty = review.changes.filter(({ risk }) => risk !== 'safe');
  const safe = review.changes.filter(({ risk }) => risk === 'safe');
  const lines = [
    verdictLine(review),
    ...byReason(weighty).flatMap(([first, ...rest]) => [
      '',
      ...[first, ...rest].map(change => `${change.risk}  ${line(change)}  [${where(change.delta, review.overlays)}]`),
      ...first.verdicts.flatMap(({ id, why, fix }) => [`  why  ${why} (${id})`, `  do   ${fix}`]),
    ]),
    ...[...byTopic(safe)].flatMap(([title, changes]) => [
      '',
      `${title}:`,
      ...changes.map(change => `  ${line(change)}  [${where(change.delta, review.overlays)}]`),
    ]),
    ...(review.objects.length > 0 ? ['', `${review.objects.length} rendered objects differ`] : []),
  ];
  return `${lines.join('\n')}\n`;
}
