import { lineDiff } from '../../lib/lines.ts';
import { print } from '../../lib/yaml.ts';
import type { Judged, ObjectChange, Review } from '../../model/review.ts';
import { byReason, byTopic, count, line, verdictLine, where } from './words.ts';

/** Characters that a comment on GitHub may have (docs: the body of an issue comment), less those a pipeline marks it with. */
const BUDGET = 65_536 - 64;

const plain = (text: string): string => text.replace(/[\\`*_{}[\]<>|#@]/g, '\\$&').replaceAll('\n', ' ');

const sentence = (text: string): string => `${text[0]?.toUpperCase() ?? ''}${plain(text.slice(1))}.`;

const bullet = (change: Judged, overlays: readonly string[]): string =>
  `- ${plain(line(change))} *(${where(change.delta, overlays)})*\n`;

/**
 * The comment on a pull request: what is risky first, with its reason; the rest folded by topic; then the objects
 * themselves, as many as the budget lets in whole. What is left out is listed, never cut.
 */
export function markdown(review: Review): string {
  const { overlays, changes } = review;
  const weighty = changes.filter(({ risk }) => risk !== 'safe');
  const safe = changes.filter(({ risk }) => risk === 'safe');
  const sections = [
    `### ${plain(verdictLine(review))}\n`,
    ...byReason(weighty).flatMap(([first, ...rest]) => [
      `\n**${first.risk}**: ${first.verdicts.map(({ id, why, fix }) => `${plain(why)} (\`${id}\`). ${sentence(fix)}`).join(' ')}\n\n`,
      ...[first, ...rest].map(change => bullet(change, overlays)),
    ]),
    ...[...byTopic(safe)].map(
      ([title, members]) =>
        `\n<details><summary>${title}: ${count(members.length, 'change')}</summary>\n\n${members.map(change => bullet(change, overlays)).join('')}\n</details>\n`,
    ),
  ];
  const note = `\nThere was no room for the rest of ${count(changes.length, 'change')}: \`diff\` in a checkout shows every one.\n`;
  let head = '';
  for (const section of sections) {
    if (head.length + section.length + note.length > BUDGET) return head + note;
    head += section;
  }
  return head + objects(review, BUDGET - head.length);
}

/** Object diffs by overlay, whole ones only; then an index of those that found no room. */
function objects({ objects: changes, overlays }: Review, budget: number): string {
  if (changes.length === 0) return '';
  // One diff that several overlays share is shown once.
  const groups = [...Map.groupBy(changes, change => body(change)).entries()];
  const index = (left: readonly ObjectChange[]) =>
    left.length === 0
      ? ''
      : `\n<details><summary>${count(left.length, 'object')} left out for length</summary>\n\n${left.map(({ overlay, id }) => `- ${overlay}: ${plain(id)}`).join('\n')}\n\n</details>\n`;
  let shown = '';
  const left: ObjectChange[] = [];
  for (const [diff, members] of groups) {
    const [first] = members;
    if (!first) continue;
    const names =
      members.length === overlays.length ? 'all overlays' : members.map(({ overlay }) => overlay).join(', ');
    const block = `\n<details><summary>${plain(first.id)} (${names})</summary>\n\n${diff}\n\n</details>\n`;
    if (shown.length + block.length + index([...left, ...members]).length <= budget) shown += block;
    else left.push(...members);
  }
  const all = shown + index(left);
  return all.length <= budget ? all : `\n${count(left.length, 'object')} left out for length: \`diff\` shows them.\n`;
}

/** A fence longer than any run of backticks in it, so that no text can end it early. */
function body({ before, after }: ObjectChange): string {
  const lines = lineDiff(before ? print(before) : '', after ? print(after) : '');
  const fence = '`'.repeat(Math.max(3, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length + 1)));
  return `${fence}diff\n${lines}\n${fence}`;
}
