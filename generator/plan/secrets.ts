import { BLOT, blotLine, redact, secretsIn } from '../lib/redact.ts';
import { isDrawnSecret, isKey, SECRET_FIELD } from '../lib/secret-forms.ts';
import type { Parsed } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';
import { type Found, textsOf } from './texts.ts';

interface LineSpan {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

const issueAt = (file: string, what: string, at: LineSpan): Issue => ({
  id: 'config-holds-no-secret',
  level: 'error',
  what: `this is ${what}`,
  why: 'anyone who can read the repository could use it, and Git never forgets it',
  fix: 'revoke it, keep the new one in a Secret of the cluster, and write the name and key of that Secret here',
  at: { file, ...at },
});

/** A stretch of a text that holds a secret, as offsets. */
export interface Stretch {
  readonly what: string;
  readonly from: number;
  readonly to: number;
}

/** The secrets of a config, and what of it may be shown. */
export interface Secrets {
  readonly issues: readonly Issue[];
  /** The text with every line that holds a secret blotted out, at its own length. */
  readonly shown: string;
  /** Whether a text of the config must not be repeated. */
  readonly isSecret: (text: string) => boolean;
}

/** A text long enough and mixed enough that a rule set for tokens may find something in it. */
const TOKEN = /[\w+/=.~-]{16}/;

/**
 * What a kept rule set finds (secretlint's recommended preset), beside the forms of our own. It is loaded only where the
 * text has something like a token.
 */
export async function kept(text: string): Promise<readonly Stretch[]> {
  if (!text.split(/\s+/).some(word => TOKEN.test(word) && /\d/.test(word) && /[a-z]/i.test(word))) return [];
  const [{ lintSource }, { creator }] = await Promise.all([
    import('@secretlint/core'),
    import('@secretlint/secretlint-rule-preset-recommend'),
  ]);
  const id = '@secretlint/secretlint-rule-preset-recommend';
  const { messages } = await lintSource({
    source: { filePath: 'config.yaml', content: text, contentType: 'text' },
    options: { config: { rules: [{ id, rule: creator }] }, maskSecrets: false },
  });
  return messages.map(({ range: [from, to] }) => ({ what: 'a secret', from, to }));
}

/** Whether a text is a secret by where it stands: drawn by a machine, in a field for the name of a Secret or below it. */
const isPasted = ({ path, part, value }: Found): boolean =>
  part === 'value' &&
  ((path.some(step => SECRET_FIELD.test(String(step))) && isDrawnSecret(value)) ||
    (path.includes('receivers') && isKey(value)));

/** Finds secrets in a config's text, comments and keys included, and in its values once YAML's escapes are resolved. */
export function findSecrets(text: string, document: Parsed, file: string, more: readonly Stretch[] = []): Secrets {
  const lines = text.split('\n');
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const byLine = new Map<number, Issue>();
  for (const [index, line] of lines.entries()) {
    const [what] = secretsIn(line);
    if (what !== undefined) byLine.set(index + 1, issueAt(file, what, { line: index + 1, ...span(line) }));
  }
  const values = new Set(more.map(({ from, to }) => text.slice(from, to)));
  const several = new Set<number>();
  for (const { what, from, to } of more) {
    const line = starts.findLastIndex(start => start <= from) + 1;
    const end = starts.findLastIndex(start => start < to) + 1;
    for (let at = line; at <= end; at++) several.add(at);
    const column = from - (starts[line - 1] ?? 0) + 1;
    const endColumn = Math.min(to, (starts[line] ?? to) - 1) - (starts[line - 1] ?? 0);
    if (!byLine.has(line)) byLine.set(line, issueAt(file, what, { line, column, endColumn }));
  }
  const holds = (value: string) => secretsIn(value).length > 0 || [...values].some(secret => value.includes(secret));
  const hidden = textsOf(document.value).flatMap(({ path, part, value }) => {
    const pasted = isPasted({ path, part, value });
    if (!pasted && !holds(value)) return [];
    if (pasted) values.add(value);
    const at = document.locate(path, part);
    return byLine.has(at.line) ? [] : [issueAt(file, secretsIn(value)[0] ?? 'the value of a secret', at)];
  });
  // A value that is a secret only once it is decoded has no form to blot: all from its first line on goes.
  const first = Math.min(...hidden.map(({ at }) => at.line), Number.POSITIVE_INFINITY);
  const shown = redact(text)
    .split('\n')
    .map((line, index) => {
      if (index + 1 >= first) return BLOT.repeat(line.length);
      return byLine.has(index + 1) || several.has(index + 1) ? blotLine(line) : line;
    });
  return { issues: [...byLine.values(), ...hidden], shown: shown.join('\n'), isSecret: holds };
}

/** Where in a line the first secret stands. */
function span(line: string): Omit<LineSpan, 'line'> {
  const blotted = redact(line);
  const start = [...line].length === line.length ? blotted.indexOf(BLOT) : blotted.search(BLOT);
  const end = blotted.slice(start).search(new RegExp(`[^${BLOT}]`));
  return { column: start + 1, endColumn: end < 0 ? line.length : start + end };
}

/** A value with every text that holds a secret blotted out, so that nothing said about it can repeat one. */
export function redactDeep(value: unknown, isSecret: (text: string) => boolean): unknown {
  const blot = (text: string) => (isSecret(text) ? BLOT.repeat(Math.min(text.length, 12)) : text);
  if (typeof value === 'string') return blot(value);
  if (Array.isArray(value)) return value.map(item => redactDeep(item, isSecret));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [blot(key), redactDeep(item, isSecret)]));
}
