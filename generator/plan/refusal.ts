import type { Origin } from '../lib/origin.ts';
import type { Parsed } from '../lib/yaml.ts';
import type { Issue } from '../model/issue.ts';

/** Where a fault of the whole file is shown. */
const TOP: Omit<Origin, 'file'> = { line: 1, column: 1 };
const NOTHING = 'there is nothing to generate from';

/** A config is five deep; what is deeper by far is a mistake, or an anchor that holds itself. */
const MAX_DEPTH = 40;

/** Faults that are told before the rest is left to the next run. */
const MAX_FAULTS = 20;

/** Why there is no config at all. */
export const refuse = (id: string, file: string, what: string, fix: string, at = TOP): Issue => ({
  id,
  level: 'error',
  what,
  why: NOTHING,
  fix,
  at: { file, ...at },
});

/** Whether a value is nested deeper than any config, or without end. */
const isTooDeep = (value: unknown, depth = 0): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (depth > MAX_DEPTH || Object.values(value).some(item => isTooDeep(item, depth + 1)));

/** Why a text is no config, before any schema is asked; empty where it may be one. */
export function refusalsOf({ faults, value }: Parsed, file: string): Issue[] {
  if (faults.length > 0)
    return faults
      .slice(0, MAX_FAULTS)
      .map(({ message, ...at }) => refuse('config-is-yaml', file, message, remedyFor(message), at));
  if (isTooDeep(value))
    return [refuse('config-is-yaml', file, `the config is nested more than ${MAX_DEPTH} deep`, NO_ANCHORS)];
  const what = value === null || value === undefined ? 'the config is empty' : 'the config is not a mapping of keys';
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? []
    : [refuse('config-matches-schema', file, what, 'start from the example in the README')];
}

const NO_ANCHORS = 'write the values out: a config needs no anchors';

/** A line that Git puts before the first or after the second of two sides that it could not merge. */
const CONFLICT = /^(?:<{7}|>{7}) /m;

/** What a merge left in a text, at its first mark; nothing where there is none. */
export function conflictIn(text: string, file: string): Issue | undefined {
  const found = CONFLICT.exec(text);
  if (!found) return undefined;
  const line = text.slice(0, found.index).split('\n').length - 1;
  const at = { line: line + 1, column: 1, endColumn: 7 };
  return {
    id: 'file-is-merged',
    level: 'error',
    what: 'Git could not merge this, and both sides are here',
    why: 'no reader of the file can know which of them is meant',
    fix: 'keep one of the two sides, and take the lines with `<<<<<<<`, `=======` and `>>>>>>>` out',
    at: { file, ...at },
  };
}

/** The same in a file that is generated: to make it again is all that it takes. */
export function conflictInOutput(text: string, file: string): Issue | undefined {
  const conflict = conflictIn(text, file);
  return conflict && { ...conflict, level: 'warning', fix: 'run `npm run generate`, which makes the file again' };
}

/** What to do about a fault, by the words the parser has for it. */
const REMEDIES: readonly (readonly [RegExp, string])[] = [
  [/tab/i, 'indent with spaces'],
  [/alias|anchor/i, NO_ANCHORS],
  [/unique/i, 'keep one of the two keys'],
  [/second document/i, 'take the line `---` out'],
  [/call stack/i, 'write the values out: a config is not nested deeply'],
];

const remedyFor = (message: string): string =>
  REMEDIES.find(([words]) => words.test(message))?.[1] ?? 'correct the YAML at this place';
