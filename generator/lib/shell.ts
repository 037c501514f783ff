import { UNSEEN } from './shown.ts';

/** What every shell people use (sh, bash, zsh, dash) takes as it stands. A word that begins with `=` zsh expands. */
const PLAIN = /^(?!=)[\w@%+=:,./-]+$/;

/** What a value of a command is put into: nothing, a pair of quotes, or `$(…)`. */
type Quoting = "'" | '"' | '(';

/** What a person does not see, as bash and zsh read it back: line ends, controls, bidirectional and invisible characters. */
const seen = (text: string, open: string, close: string): string =>
  text.replace(UNSEEN, found => {
    const bytes = [...Buffer.from(found)].map(byte => `\\x${byte.toString(16).padStart(2, '0')}`);
    return `${close}$'${{ '\n': '\\n', '\t': '\\t' }[found] ?? bytes.join('')}'${open}`;
  });

const inSingle = (text: string): string => seen(text.replaceAll("'", "'\\''"), "'", "'");

/** A text as one word of a command line, quoted where a shell would read something else in it. */
const word = (text: string): string => (PLAIN.test(text) ? text : `'${inSingle(text)}'`);

/** A text as it stands in each place. In double quotes an interactive bash obeys `!`, whatever stands before it. */
const AS: Record<Quoting, (text: string) => string> = {
  "'": inSingle,
  '"': text => seen(text.replace(/[$`"\\]/g, '\\$&').replaceAll('!', `"'!'"`), '"', '"'),
  '(': word,
};

/** The places that are open behind a piece of a command, which began in these. */
function quotingAfter(piece: string, open: readonly Quoting[]): readonly Quoting[] {
  const quotings = [...open];
  for (let index = 0; index < piece.length; index++) {
    const [mark, at] = [piece[index], quotings.at(-1)];
    if (at === "'") {
      if (mark === "'") quotings.pop();
    } else if (mark === '\\') index++;
    else if (mark === '"') at === '"' ? quotings.pop() : quotings.push('"');
    else if (mark === "'" && at !== '"') quotings.push("'");
    else if (mark === '$' && piece[index + 1] === '(') quotings.push('(');
    else if (mark === ')' && at === '(') quotings.pop();
  }
  return quotings;
}

declare const QUOTED: unique symbol;

/** A command line that `sh` made: a shell reads every value in it as the text it is. No other text is one. */
export type Line = string & { readonly [QUOTED]: true };

/** A part of a command line that `part` made: it goes into another line as it is. */
export interface Fragment {
  readonly line: Line;
}

type Value = string | number | Fragment | readonly string[];

/**
 * A command of a page or a message: ``sh`kubectl get pods -n ${namespace} -l ${labels}` ``. Each value comes in so that a
 * shell reads it as the text it is, in quotes of the template or outside of them; members of a list come in as words of
 * their own. The one way by which a value of a config gets into a command: what holds a command asks for a `Line`.
 */
export function sh(texts: TemplateStringsArray, ...values: readonly Value[]): Line {
  let quotings: readonly Quoting[] = [];
  let line = texts[0] ?? '';
  for (const [index, value] of values.entries()) {
    quotings = quotingAfter(texts[index] ?? '', quotings);
    const put = AS[quotings.at(-1) ?? '('];
    if (typeof value === 'object' && 'line' in value) line += value.line;
    else line += typeof value === 'object' ? value.map(put).join(' ') : put(String(value));
    line += texts[index + 1] ?? '';
  }
  return line as Line;
}

/** A part of a command, with values as `sh` puts them: ``part`-n ${namespace}` ``. */
export const fragment = (texts: TemplateStringsArray, ...values: readonly Value[]): Fragment => ({
  line: sh(texts, ...values),
});

/** A line as a part of another. */
export const asFragment = (line: Line): Fragment => ({ line });

/** Lines or words one after the other. */
export const joined = (lines: readonly Line[], between: '\n' | ' ' | ' && ' | ' \\\n' | ' \\\n  '): Line =>
  lines.join(between) as Line;
