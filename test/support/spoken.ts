import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';

const ROOT = new URL('../../generator/', import.meta.url);

/** The files of the program that are no test, below `generator/`. */
export const files = globSync('**/*.{ts,ejs,json,yaml}', {
  cwd: fileURLToPath(ROOT),
  ignore: ['**/*.test.ts'],
  posix: true,
});

/** What of a file is no comment. What a contract rests on are files of others, and so is its evidence a comment. */
export function spoken(path: string): string {
  const text = readFileSync(new URL(path, ROOT), 'utf8');
  if (path.endsWith('.json')) return JSON.stringify({ ...JSON.parse(text), evidence: [] });
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/ .*$/gm, '$1')
    .replace(/^\s*#.*$/gm, '');
}
