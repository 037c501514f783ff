import { redact, secretsIn } from '../lib/redact.ts';
import type { Parsed } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';
import { textsOf } from './texts.ts';

const BLOT = '█';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endColumn?: number;
}

const issueAt = (file: string, what: string, at: Place): Issue => ({
  id: 'config-holds-no-secret',
  level: 'error',
  what: `this is ${what}`,
  why: 'whoever can read the repository could use it, and Git never forgets it',
  fix: 'revoke it, keep the new one in a Secret of the cluster, and write the name and key of that Secret here',
  at: { file, ...at },
});

/** The secrets of a config, and its text as it may be shown. */
export interface Secrets {
  readonly issues: readonly Issue[];
  /** The text with every secret blotted out, at its own length. */
  readonly shown: string;
}

/** Finds secrets in a config's text, comments and keys included, and in its values once YAML's escapes are resolved. */
export function findSecrets(text: string, document: Parsed, file: string): Secrets {
  const issues = text
    .split('\n')
    .flatMap((line, index) => secretsIn(line).map(what => issueAt(file, what, { line: index + 1, ...span(line) })));
  const lines = new Set(issues.map(({ at }) => at.line));
  const hidden = textsOf(document.value).flatMap(({ path, part, value }) => {
    const [what] = secretsIn(value);
    const at = document.locate(path, part);
    return what === undefined || lines.has(at.line) ? [] : [issueAt(file, what, at)];
  });
  return { issues: [...issues, ...hidden], shown: blotFrom(redact(text), hidden) };
}

/** Where in a line the first secret stands. */
function span(line: string): Omit<Place, 'line'> {
  const blotted = redact(line);
  const start = [...line].length === line.length ? blotted.indexOf(BLOT) : blotted.search(BLOT);
  const end = blotted.slice(start).search(new RegExp(`[^${BLOT}]`));
  return { column: start + 1, endColumn: end < 0 ? line.length : start + end };
}

/** A value that is a secret only once it is decoded has no form to blot: all from its first line on goes. */
function blotFrom(text: string, hidden: readonly Issue[]): string {
  if (hidden.length === 0) return text;
  const first = Math.min(...hidden.map(({ at }) => at.line));
  return text
    .split('\n')
    .map((line, index) => (index + 1 < first ? line : BLOT.repeat(line.length)))
    .join('\n');
}

/** A value with every secret in it blotted out, so that nothing said about it can repeat one. */
export function redactDeep(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(redactDeep);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [redact(key), redactDeep(item)]));
}
