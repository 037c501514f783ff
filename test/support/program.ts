import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What the program consists of, without what proves it. */
const FILES = ['generator/**', 'schemas/**', 'docs/traps.md', 'package.json'];

/** The program's own files, by their paths: for tests that add to a copy of it. */
export const program = (): ReadonlyMap<string, string> =>
  new Map(
    globSync(FILES, { cwd: ROOT, ignore: ['**/*.test.ts'], nodir: true, posix: true })
      .sort()
      .map(path => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
  );
