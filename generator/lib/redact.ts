import { FORMS, HINTS, type SecretForm } from './secret-forms.ts';

export const BLOT = '█';

/** Ends of a word: what stands within them beside a secret may be a part of it. */
const BREAK = /[\s"'`<>]/;

/** What ends a word of a list or a key of a mapping, and is no part of a secret. */
const CLOSING = /[,:;)\]}]/;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The text with blanks for the escapes of JSON and YAML: in `"x\nhf_..."` the secret begins behind `\n`, not within a word. */
const unescaped = (text: string): string => text.replace(/\\[nrtbf"]/g, '  ');

/** Secrets of a form in a text. Most texts hold none of a form, and to search is cheap where to iterate is not. */
const matchesOf = ({ pattern, is }: SecretForm, text: string): readonly RegExpExecArray[] =>
  text.search(pattern) < 0 ? [] : [...text.matchAll(pattern)].filter(([match]) => !is || is(match));

/** The forms that a text may hold: all of them, or none. */
const formsFor = (text: string): readonly SecretForm[] => (HINTS.some(hint => hint.test(text)) ? FORMS : []);

/** Where a text holds secrets, in order, each with the rest of the word that it is in. */
function stretches(given: string): readonly Stretch[] {
  const text = unescaped(given);
  const found = formsFor(text)
    .flatMap(form => matchesOf(form, text).map(({ 0: match, index }) => ({ from: index, to: index + match.length })))
    .sort((a, b) => a.from - b.from);
  const whole: Stretch[] = [];
  let done = 0;
  for (let { from, to } of found) {
    if (to <= done) continue;
    from = Math.max(from, done);
    while (from > done && !BREAK.test(text.charAt(from - 1))) from--;
    const end = to;
    while (to < text.length && !BREAK.test(text.charAt(to))) to++;
    while (to > end && CLOSING.test(text.charAt(to - 1))) to--;
    whole.push({ from, to });
    done = to;
  }
  return whole;
}

const known = new Map<string, readonly string[]>();

/** A text that is longer than this is seldom met twice. */
const SHORT = 500;

/** What kinds of secret a text holds; empty where it holds none. */
export function secretsIn(given: string): readonly string[] {
  const found = known.get(given);
  if (found) return found;
  const text = unescaped(given);
  const kinds = formsFor(text)
    .filter(form => matchesOf(form, text).length > 0)
    .map(({ what }) => what);
  if (given.length <= SHORT) known.set(given, kinds);
  return kinds;
}

const blotted = (text: string): string => text.replace(/[^\n]/g, BLOT);

/** The text with every secret blotted out, at its own length so that carets still point right. */
export function redact(text: string): string {
  let shown = '';
  let done = 0;
  for (const { from, to } of stretches(text)) {
    shown += text.slice(done, from) + blotted(text.slice(from, to));
    done = to;
  }
  return shown + text.slice(done);
}

/** A line with all that stands behind its first key blotted out: beside a secret may stand the rest of it. */
export const blotLine = (line: string): string => {
  const [kept = ''] = /^[ \t]*(?:- )?(?:[\w-]{1,40}:)?/.exec(line) ?? [];
  return redact(kept) + line.slice(kept.length).replace(/\S/g, BLOT);
};
