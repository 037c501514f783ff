import type { Delta, Judged, Review } from '../../model/review.ts';
import { TOPICS } from '../../model/review.ts';

/** Where a change is, in the fewest words: nothing where it is everywhere. */
export const where = ({ overlays }: Delta, all: readonly string[]): string =>
  overlays.length === all.length ? 'all overlays' : `only ${overlays.join(', ')}`;

/** What became of a fact's properties, one line for each. */
export function properties({ from, to }: Delta): string[] {
  if (!from || !to) return [];
  return [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter(key => from[key] !== to[key])
    .map(key => changed(key, from[key], to[key]));
}

function changed(key: string, from: string | undefined, to: string | undefined): string {
  if (from === undefined || from === '') return `${key}: ${to ?? ''}, new`;
  if (to === undefined || to === '') return `${key}: ${from}, gone`;
  const [a, b] = part(from, to);
  return `${key}: ${a} → ${b}`;
}

/** Room for the part of a long text that differs. */
const ROOM = 60;

/** Of two long texts the stretch that differs, out to whole words, with a few words around it. */
export function part(from: string, to: string): readonly [string, string] {
  if (from.length <= ROOM && to.length <= ROOM) return [from, to];
  const [a, b] = [from.split(/(?<=[\s,(){}[\]])/), to.split(/(?<=[\s,(){}[\]])/)];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++;
  const show = (words: readonly string[]) => {
    const start = Math.max(0, head - 3);
    const end = Math.min(words.length, words.length - tail + 2);
    return `${start > 0 ? '…' : ''}${words.slice(start, end).join('').trim()}${end < words.length ? '…' : ''}`;
  };
  return [show(a), show(b)];
}

/** A change in a line: `VllmQueueBacklog in vllm: new`. */
export const line = ({ delta }: Judged): string => `${delta.name}: ${became(delta)}`;

/** What became of a fact: `for: 10m → 20m`. */
export const became = (delta: Delta): string =>
  !delta.from ? 'new' : !delta.to ? 'gone' : properties(delta).join('; ');

/** The verdict in a line, with what it comes from. */
export function verdictLine({ risk, changes }: Review): string {
  if (changes.length === 0) return 'safe: nothing changes for people';
  const weighty = changes.filter(change => change.risk === risk);
  const ids = [
    ...new Set(weighty.flatMap(({ verdicts }) => verdicts.filter(one => one.risk === risk).map(({ id }) => id))),
  ];
  return risk === 'safe'
    ? `safe: ${count(changes.length, 'change')}, none that loses an alert, data or a right`
    : `${risk}: ${count(weighty.length, 'change')} of ${changes.length} (${ids.join(', ')})`;
}

export const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`;

/** Changes that the same rules speak of: one reason serves them all. */
export const byReason = (changes: readonly Judged[]): readonly (readonly [Judged, ...Judged[]])[] =>
  [...Map.groupBy(changes, ({ risk, verdicts }) => [risk, ...verdicts.map(({ id }) => id)].join(' ')).values()] as [
    Judged,
    ...Judged[],
  ][];

/** Changes under the title of their topic, in the order of the review. */
export const byTopic = (changes: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> =>
  Map.groupBy(changes, ({ delta }) => TOPICS[delta.topic]);
