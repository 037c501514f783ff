import { redact } from '../lib/redact.ts';
import { groupBy } from '../lib/sort.ts';
import { count } from '../lib/words.ts';
import type { Delta, Judged, Review, Says } from '../views/review.ts';
import { TOPICS } from '../views/review.ts';
import { type Pair, subexpressions } from './subexpression.ts';

/** How a form writes a text of the program, and one that stands in the repository. */
export interface Ink {
  readonly said: (text: string) => string;
  readonly quoted: (text: string) => string;
}

/** A sentence of the program as a form writes it: what stands in backticks is quoted. */
export const sentence = (text: string, { said, quoted }: Ink): string =>
  `${text[0]?.toUpperCase() ?? ''}${text.slice(1)}`
    .split('`')
    .map((piece, at) => (at % 2 === 1 ? quoted(piece) : said(piece)))
    .join('');

const PLAIN: Ink = { said: text => text, quoted: text => text };

/** Where a change is, in the fewest words. */
export const where = ({ overlays }: Pick<Delta, 'overlays'>, all: readonly string[]): string =>
  overlays.length === all.length ? 'all overlays' : `only ${overlays.join(', ')}`;

/** Properties that are told of one change; those beyond are counted. */
const MOST = 6;

/** What became of a fact's properties, one text for each. */
function properties({ from, to }: Delta, ink: Ink): string[] {
  if (!from || !to) return [];
  const changes = [...new Set([...Object.keys(from), ...Object.keys(to)])]
    .filter(key => String(from[key]) !== String(to[key]))
    .map(key => changed(key, from[key], to[key], ink));
  const left = changes.length - MOST;
  return left > 1 ? [...changes.slice(0, MOST), ink.said(`and ${left} more properties`)] : changes;
}

type Value = Says[string] | undefined;

/** A value without secrets: of one that is cut before, too little would be left to know it by. */
const safe = (value: Value): Value =>
  typeof value === 'string' ? redact(value) : typeof value === 'object' ? value.map(redact) : value;

function changed(key: string, was: Value, is: Value, ink: Ink): string {
  const [from, to] = [safe(was), safe(is)];
  const { said, quoted } = ink;
  if (typeof from === 'object' || typeof to === 'object') return `${said(key)}: ${listChanged(from, to, ink)}`;
  if (key === 'name') return `${said('renamed to')} ${quoted(to ?? '')}`;
  if (!from || !to) {
    const value = from || to;
    return `${said(key)}: ${value ? `${quoted(short(value))}, ` : ''}${said(from === undefined || (!from && to) ? 'new' : 'gone')}`;
  }
  return `${said(key)}: ${differences(from, to)
    .map(([a, b]) => `${quoted(a)} → ${quoted(b)}`)
    .join(', ')}`;
}

const list = (value: Value): readonly string[] => (value === undefined ? [] : [value].flat());

function listChanged(from: Value, to: Value, { said, quoted }: Ink): string {
  const gone = list(from).filter(one => !list(to).includes(one));
  const come = list(to).filter(one => !list(from).includes(one));
  return [
    ...(gone.length > 0 ? [`${said('no longer')} ${gone.map(quoted).join(', ')}`] : []),
    ...(come.length > 0 ? [`${said('newly')} ${come.map(quoted).join(', ')}`] : []),
    ...(list(to).length === 0 ? [said('none is left')] : []),
  ].join(', ');
}

/** Room for a long text, or for the part of it that differs. */
const ROOM = 60;

const short = (text: string): string => (text.length > 2 * ROOM ? `${text.slice(0, 2 * ROOM)}…` : text);

/** Differences of one text that are told one by one. */
const FEW = 3;

/** Of two long texts what differs: of queries the expressions, of others the stretch with a few words around it. */
function differences(from: string, to: string): readonly Pair[] {
  if (from.length <= ROOM && to.length <= ROOM) return [[from, to]];
  const found = subexpressions(from, to);
  return found && found.length <= FEW && found.flat().every(({ length }) => length <= 2 * ROOM)
    ? found
    : [stretch(from, to)];
}

/** Out to whole words. */
function stretch(from: string, to: string): Pair {
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

/** What became of a fact: `for: 10m → 20m`, or `new; severity: critical` of one that has no other side. */
export function became(delta: Delta, ink: Ink = PLAIN): string {
  const { topic, from, to } = delta;
  if (from && to) return properties(delta, ink).join('; ');
  const { came, went, brief } = TOPICS[topic];
  const says = to ?? from ?? {};
  const shownParts = brief.flatMap(key => {
    const value = list(safe(says[key])).map(ink.quoted).join(', ');
    return key in says ? [`${ink.said(key)}: ${value || ink.said('none')}`] : [];
  });
  return [ink.said(to ? came : went), ...shownParts].join('; ');
}

/** What a change is about: `VllmQueueBacklog in vllm`. */
export const subject = ({ name, in: where }: Pick<Delta, 'name' | 'in'>): string =>
  where ? `${name} in ${where}` : name;

/** Changes of one kind in a line: `A, B in vllm; C in models: new`, with where they are. */
export interface Line {
  readonly subjects: string;
  readonly became: string;
  readonly where: string;
  readonly members: readonly [Judged, ...Judged[]];
}

/** What the same became of in the same overlays is one line. No name is left out. */
export function lines(changes: readonly Judged[], overlays: readonly string[], ink: Ink = PLAIN): Line[] {
  const groups = groupBy(changes, ({ delta }) => JSON.stringify([delta.topic, became(delta), delta.overlays]));
  return [...groups.values()].map(found => {
    const members = found as [Judged, ...Judged[]];
    const places = groupBy(members, ({ delta }) => delta.in ?? '');
    const names = (own: readonly Judged[]) => own.map(({ delta }) => delta.name).join(', ');
    // The same names in several places are told once as well.
    const subjects = [...groupBy(places, ([, own]) => names(own))].map(([name, alike]) =>
      subject({ name, in: alike.flatMap(([where]) => where || []).join(', ') }),
    );
    return {
      subjects: ink.said(subjects.join('; ')),
      became: became(members[0].delta, ink),
      where: where(members[0].delta, overlays),
      members,
    };
  });
}

/** The verdict in a line, with what it comes from. */
export function verdictLine({ risk, changes }: Review): string {
  if (changes.length === 0) return 'safe: nothing changes for people';
  const weighty = changes.filter(change => change.risk === risk);
  const ids = [
    ...new Set(weighty.flatMap(({ verdicts }) => verdicts.filter(one => one.risk === risk).map(({ id }) => id))),
  ];
  return risk === 'safe'
    ? `safe: ${count(changes.length, 'change')}, none that loses an alert, data or a right`
    : `${risk}: ${weighty.length} of ${count(changes.length, 'change')} (${ids.join(', ')})`;
}

/** Changes that the same rules speak of: one reason serves them all. */
export const byReason = (changes: readonly Judged[]): readonly (readonly [Judged, ...Judged[]])[] =>
  [...groupBy(changes, ({ risk, verdicts }) => [risk, ...verdicts.map(({ id }) => id)].join(' ')).values()] as [
    Judged,
    ...Judged[],
  ][];

/** Changes under the title of their topic, in the order of the review. */
export const byTopic = (changes: readonly Judged[]): ReadonlyMap<string, readonly Judged[]> =>
  groupBy(changes, ({ delta }) => TOPICS[delta.topic].title);
