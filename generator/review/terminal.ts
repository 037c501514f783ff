import { styleText } from 'node:util';
import { printable } from '../lib/shown.ts';
import { groupBy } from '../lib/sort.ts';
import { count } from '../lib/words.ts';
import { wrap } from '../report/screen.ts';
import type { Review, Risk, Screen } from '../views/review.ts';
import { byReason, byTopic, lines, verdictLine } from './sentences.ts';

type Style = Parameters<typeof styleText>[0];

const STYLES: Readonly<Record<Risk, Style>> = {
  stop: ['red', 'bold'],
  look: ['yellow', 'bold'],
  safe: ['green', 'bold'],
};

/** Narrower than this no line is broken, whatever the terminal. */
const MIN_WIDTH = 40;

/**
 * For a terminal: the verdict, then what must be looked at with its reason, then the rest by topic. Lines are broken to
 * the width of the screen where there is one, and nothing gets out that would move its cursor.
 */
export function text(review: Review, { color, width }: Screen = { color: false }): string {
  const { overlays, changes } = review;
  const weighty = changes.filter(({ risk }) => risk !== 'safe');
  const safe = changes.filter(({ risk }) => risk === 'safe');
  const linesOf = (members: typeof changes, before: string) =>
    lines(members, overlays).map(one => `${before}${one.subjects}: ${one.became}  [${one.where}]`);
  const whole = [
    verdictLine(review),
    ...byReason(weighty).flatMap(members => [
      '',
      ...linesOf(members, `${members[0].risk}  `),
      ...members[0].verdicts.flatMap(({ id, why, fix }) => [`  why  ${why} (${id})`, `  do   ${fix}`]),
    ]),
    ...[...byTopic(safe)].flatMap(([title, members]) => ['', `${title}:`, ...linesOf(members, '  ')]),
    ...objects(review),
  ];
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(MIN_WIDTH, width);
  const shown = whole.flatMap(one => folded(printable(one), room)).map(one => (color ? painted(one) : one));
  return `${shown.join('\n')}\n`;
}

/** Objects that differ, by how many; their lines are Git's to show, which folds and pages them. */
function objects({ objects: changes }: Review): string[] {
  const counts = [...groupBy(changes, ({ overlay }) => overlay)].map(
    ([overlay, members]) => `${overlay}: ${members.length}`,
  );
  return changes.length === 0
    ? []
    : [
        '',
        `${count(changes.length, 'rendered object')} ${changes.length === 1 ? 'differs' : 'differ'} (${counts.join(', ')}): \`git diff\` shows their lines`,
      ];
}

/** A line in as many as it needs, the further ones below the first word of what it says. */
function folded(whole: string, room: number): string[] {
  const head = /^\s*(?:\w+ {2,})?/.exec(whole)?.[0] ?? '';
  const [first = '', ...rest] = wrap(whole.slice(head.length), room - head.length);
  return [head + first, ...rest.map(more => ' '.repeat(head.length || 2) + more)];
}

/** The risk that a line begins with in its colour. */
const painted = (whole: string): string =>
  whole.replace(/^(stop|look|safe)(?=:| {2})/, risk =>
    styleText(STYLES[risk as Risk], risk, { validateStream: false }),
  );
