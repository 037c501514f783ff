import { execFileSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { billOfMaterials } from './bill.ts';
import { moduleOf } from './module.ts';

/**
 * Writes `dist/`, the program as it is published: JavaScript that any Node from 20 on runs, with types and source maps, and
 * the data it reads, each at the path it has here. `npm run build`.
 */
const ROOT = fileURLToPath(new URL('..', import.meta.url));
const DIST = join(ROOT, 'dist');

/** What is read at run time and is no TypeScript. */
const DATA = [
  'generator/**/*.{json,ejs,yaml}',
  'schemas/compiled/*.mjs',
  'schemas/*/*.json',
  'schemas/*.schema.json',
  'docs/traps.md',
];

/** Files that only the program in its repository runs: Node strips types nowhere below `node_modules`. */
const SOURCE_ONLY = ['generator/verbs/stripped.ts'];

const found = (patterns: readonly string[], exclude: readonly string[] = []): string[] =>
  globSync(patterns, { cwd: ROOT, exclude }).map(path => path.replaceAll('\\', '/'));

function put(path: string, text: string): void {
  mkdirSync(dirname(join(DIST, path)), { recursive: true });
  writeFileSync(join(DIST, path), text);
}

rmSync(DIST, { recursive: true, force: true });
for (const path of found(DATA)) cpSync(join(ROOT, path), join(DIST, path));
for (const path of found(['generator/**/*.ts'], ['**/*.test.ts', '**/*.d.ts', ...SOURCE_ONLY])) {
  const { file, code, map } = moduleOf(path, readFileSync(join(ROOT, path), 'utf8'));
  put(file, code);
  put(`${file}.map`, map);
}
const { name, version, type } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
put('sbom.cdx.json', `${JSON.stringify(billOfMaterials(), null, 2)}\n`);
put('package.json', `${JSON.stringify({ name, version, type }, null, 2)}\n`);
execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', join(ROOT, 'package')], { stdio: 'inherit' });
for (const path of SOURCE_ONLY) rmSync(join(DIST, path.replace(/\.ts$/, '.d.ts')));
