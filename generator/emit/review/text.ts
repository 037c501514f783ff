import { styleText } from 'node:util';
import type { Review, Risk, Screen } from '../../model/review.ts';
import { wrap } from '../report/screen.ts';
import { printable } from '../report.ts';
import { byReason, byTopic, line, verdictLine, where } from './words.ts';

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
  const room = width === undefined ? Number.POSITIVE_INFINITY : Math.max(MIN_WIDTH, width);
  const shown = lines.flatMap(one => folded(printable(one), room)).map(one => (color ? painted(one) : one));
  return `${shown.join('\n')}\n`;
}

/** A line in as many as it needs, the further ones below the first word of what it says. */
function folded(whole: string, room: number): string[] {
  const head = /^\s*(?:\w+: |\w+ {2,})?/.exec(whole)?.[0] ?? '';
  const [first = '', ...rest] = wrap(whole.slice(head.length), room - head.length);
  return [head + first, ...rest.map(more => ' '.repeat(head.length) + more)];
}

/** The risk that a line begins with in its colour. */
const painted = (whole: string): string =>
  whole.replace(/^(stop|look|safe)(?=:| {2})/, risk =>
    styleText(STYLES[risk as Risk], risk, { validateStream: false }),
  );
