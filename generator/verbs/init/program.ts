import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tree } from '../../lib/tree.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** What the program consists of, without what proves it: that stays where it is developed. */
const FILES = [
  'generator/**',
  'schemas/**',
  '.gitattributes',
  '.gitignore',
  '.npmrc',
  'LICENSE',
  'docs/traps.md',
  'biome.json',
  'tsconfig.json',
];
const SCRIPTS = ['generate', 'diff', 'preview', 'init', 'typecheck', 'lint', 'schemas'];

type Package = Readonly<Record<string, unknown>> & { readonly scripts: Readonly<Record<string, string>> };
type Lock = Readonly<Record<string, unknown>> & { readonly packages: Readonly<Record<string, object>> };

/** The program's own files for a repository of the given name, by their paths in it. */
export function program(name: string): Tree {
  const paths = globSync(FILES, { cwd: ROOT, exclude: ['**/*.test.ts'], withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'));
  const json = <T>(path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;
  const own = json<Package>('package.json');
  const lock = json<Lock>('package-lock.json');
  const scripts = Object.fromEntries(SCRIPTS.map(script => [script, own.scripts[script]]));
  return new Map([
    ...paths.map(path => [path, readFileSync(join(ROOT, path), 'utf8')] as const),
    ['package.json', printed({ ...own, name, scripts })],
    // The same packages at the same versions: `npm ci` compares them with package.json, and the name goes along.
    [
      'package-lock.json',
      printed({ ...lock, name, packages: { ...lock.packages, '': { ...lock.packages[''], name } } }),
    ],
  ]);
}

const printed = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;
