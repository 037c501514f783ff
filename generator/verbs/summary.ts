import type { Written } from '../emit/write/written.ts';
import type { Issue } from '../model/issue.ts';

interface SummaryFacts {
  readonly checked: string;
  /** What changed, in words; empty where no object did. */
  readonly change: string;
  /** Whether nothing was written by intention. */
  readonly dry: boolean;
  readonly seconds: number;
}

/** The line a run ends with. */
export function summary(
  { written, removed, unchanged }: Written,
  { checked, change, dry, seconds }: SummaryFacts,
): string {
  const differs = written.length + removed.length > 0;
  const did = dry ? ['to write', 'to remove'] : ['written', 'removed'];
  const remedy = dry && differs ? ': run `npm run generate`' : '';
  return `checked ${checked}; ${did[0]} ${written.length}, unchanged ${unchanged}, ${did[1]} ${removed.length}${remedy} (${seconds.toFixed(2)} s)${change === '' ? '' : `; ${change}`}\n`;
}

/** Each file that a run would touch, and how, one a line. */
export function differences({ written, created, removed }: Written): string {
  const fresh = new Set(created);
  return [
    ...written.map(path => `${fresh.has(path) ? 'new     ' : 'changed '} ${path}`),
    ...removed.map(path => `removed  ${path}`),
  ]
    .map(line => `${line}\n`)
    .join('');
}

/** The same as issues, for the forms that know nothing else. */
export const stale = ({ written, created, removed }: Written): Issue[] => {
  const fresh = new Set(created);
  const issue = (path: string, what: string): Issue => ({
    id: 'output-is-current',
    level: 'error',
    what,
    why: 'the cluster would not get what the config makes',
    fix: 'run `npm run generate` and commit what it writes',
    at: { file: path, line: 1, column: 1 },
  });
  return [
    ...written.map(path =>
      issue(path, fresh.has(path) ? `\`${path}\` is missing` : `\`${path}\` is not what the config makes`),
    ),
    ...removed.map(path => issue(path, `\`${path}\` is no longer part of the output`)),
  ];
};
