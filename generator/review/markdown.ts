import { redact } from '../lib/redact.ts';
import { groupBy } from '../lib/sort.ts';
import { code, fence, plain } from '../lib/template.ts';
import { count } from '../lib/words.ts';
import { escaped } from '../pictures/svg.ts';
import type { Judged, Review } from '../views/review.ts';
import { TOPICS } from '../views/review.ts';
import { type ObjectDiff, objectDiffs, placeOf } from './objects.ts';
import { byReason, byTopic, type Ink, lines, sentence, verdictLine } from './sentences.ts';

/**
 * Characters that a comment on GitHub may have (docs: the body of an issue comment), less those a pipeline marks it with.
 * They are counted as bytes: a pipeline hands the comment on in the environment, which takes 131,072 of them (Linux,
 * MAX_ARG_STRLEN).
 */
const BUDGET = 65_536 - 64;

const size = (text: string): number => Buffer.byteLength(text);

/**
 * GitHub looks for `@name` and `#1` in what has been rendered, where no backslash keeps anybody from being called. What
 * stands between does, a zero-width space.
 */
const uncalled = (text: string): string => text.replace(/[@#]/g, '$&\u200b');

/** Text without a meaning in Markdown, and without a secret, which the escapes would hide from who looks for one. */
const said = (text: string): string => uncalled(plain(redact(text)));

const INK: Ink = { said, quoted: text => code(redact(text)) };

const bullets = (changes: readonly Judged[], overlays: readonly string[]): string[] =>
  lines(changes, overlays, INK).map(one => `- ${one.subjects}: ${one.became} *(${said(one.where)})*\n`);

/** A part of the comment that stands whole or not at all, and the changes it tells. */
interface Section {
  readonly text: string;
  readonly changes: readonly Judged[];
}

/**
 * The comment on a pull request: what is risky first, with its reason; the rest folded by topic; then the objects
 * themselves, as many as the budget (in bytes) lets in whole. What is left out is listed, never cut.
 */
export function markdown(review: Review, budget = BUDGET): string {
  const { changes } = review;
  let text = `### ${said(verdictLine(review))}\n`;
  const left: Judged[] = [];
  // What is left out is told at the end, and room for the longest such list is kept.
  const room = budget - size(leftOut(changes));
  for (const section of sections(review))
    if (left.length === 0 && size(text) + size(section.text) <= room) text += section.text;
    else left.push(...section.changes);
  text += leftOut(left);
  return text + objects(review, budget - size(text));
}

function sections({ overlays, changes }: Review): Section[] {
  const weighty = changes.filter(({ risk }) => risk !== 'safe');
  const safe = changes.filter(({ risk }) => risk === 'safe');
  return [
    ...byReason(weighty).map(members => ({
      changes: members,
      text: `\n**${members[0].risk}**: ${members[0].verdicts.map(({ id, why, fix }) => `${sentence(why, INK)} (\`${id}\`). ${sentence(fix, INK)}.`).join(' ')}\n\n${bullets(members, overlays).join('')}`,
    })),
    ...[...byTopic(safe)].map(([title, members]) => ({
      changes: members,
      text: folded(`${title}: ${count(members.length, 'change')}`, bullets(members, overlays).join('')),
    })),
  ];
}

/** A summary stands in HTML, where Markdown means nothing and a bracket all. */
const folded = (summary: string, body: string): string =>
  `\n<details><summary>${escaped(summary).replace(/@|(?<!&)#/g, '$&\u200b')}</summary>\n\n${body}\n</details>\n`;

/** How many changes of what kind found no room. */
function leftOut(changes: readonly Judged[]): string {
  if (changes.length === 0) return '';
  const kinds = groupBy(changes, ({ risk, delta }) => `${risk}, ${TOPICS[delta.topic].title}`);
  const list = [...kinds].map(([kind, members]) => `- ${kind}: ${members.length}\n`).join('');
  return `\n**Left out for length**, for \`diff\` in a checkout to show:\n\n${list}`;
}

/** Object diffs by overlay and namespace: all of them, or as many whole ones as leave room for an index of the others. */
function objects({ objects: changes, overlays }: Review, budget: number): string {
  const places = groupBy(objectDiffs(changes), one => placeOf(one, overlays));
  const all = shown(places, Number.POSITIVE_INFINITY);
  if (size(all.text) <= budget) return all.text;
  const index = INDEXES.find(form => size(form(places)) <= budget / 2) ?? (() => '');
  const some = shown(places, budget - size(index(places)));
  return some.text + index(some.left);
}

type Places = ReadonlyMap<string, readonly ObjectDiff[]>;

/** As many objects as find room, and the others. */
function shown(places: Places, room: number): { readonly text: string; readonly left: Places } {
  let text = '';
  const left = new Map<string, ObjectDiff[]>();
  for (const [name, members] of places) {
    const around = (body: string): string => folded(`Differences: ${name}`, body.trimStart());
    let body = '';
    let free = room - size(text) - size(around(''));
    for (const one of members) {
      const block = folded(one.id, `${fence('diff', redact(one.diff))}\n`);
      if (size(block) > free) left.set(name, [...(left.get(name) ?? []), one]);
      else {
        body += block;
        free -= size(block);
      }
    }
    if (body !== '') text += around(body);
  }
  return { text, left };
}

const counted = (members: readonly ObjectDiff[]): string =>
  [...groupBy(members, ({ id }) => id.split(' ')[0] ?? '')].map(([kind, own]) => `${own.length} ${kind}`).join(', ');

const total = (places: Places): string => `${count([...places.values()].flat().length, 'object')} left out for length`;

const listed =
  (diffOf: (members: readonly ObjectDiff[]) => string) =>
  (places: Places): string =>
    folded(total(places), [...places].map(([name, members]) => `- ${said(name)}: ${diffOf(members)}\n`).join(''));

/** Indexes of objects, each shorter than the one before: by name, by kind and place, by kind. */
const INDEXES: readonly ((places: Places) => string)[] = [
  listed(members => members.map(({ id }) => said(id)).join(', ')),
  listed(counted),
  places => `\n${total(places)}: ${counted([...places.values()].flat())}.\n`,
];
