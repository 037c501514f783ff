import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Copy, copyOfCheckout } from './copy.ts';
import { kinds } from './leaf.ts';

/** What a leaf more costs on one open axis. */
export interface Cost {
  readonly axis: string;
  /** Files that a person writes, the leaf's golden case included. */
  readonly files: readonly string[];
  /** Lines of code and data in them, without the golden case. */
  readonly lines: number;
  /** Lines changed in files that were there and that no command writes. */
  readonly shared: number;
  /** Lines of generated files that changed. */
  readonly generated: number;
  readonly seconds: number;
}

/** Adds a made-up leaf on every open axis of a copy, one after the other. */
export const addAll = (copy: Copy): readonly Cost[] => kinds().map(axis => added(copy, axis, `made-up-${axis}`));

function added(copy: Copy, axis: string, name: string): Cost {
  const start = performance.now();
  copy.run('npm', 'run', '--silent', 'new', '--', axis, name);
  const seconds = (performance.now() - start) / 1000;
  copy.git('add', '--all', '--', '.', ':!node_modules', ':!.cache');
  const changes = copy
    .git('diff', '--cached', '--numstat', '--no-renames')
    .trim()
    .split('\n')
    .map(line => {
      const [plus = '', minus = '', path = ''] = line.split('\t');
      return { path, lines: Number(plus) + Number(minus) };
    });
  const isNew = new Set(copy.git('diff', '--cached', '--name-only', '--diff-filter=A').trim().split('\n'));
  const marks = copy.git('check-attr', 'linguist-generated', '--', ...changes.map(({ path }) => path)).split('\n');
  const isGenerated = new Set(changes.filter((_, index) => marks[index]?.endsWith(': set')).map(({ path }) => path));
  copy.git('commit', '-q', '-m', `add ${name}`);
  const sum = (of: typeof changes): number => of.reduce((all, { lines }) => all + lines, 0);
  const written = changes.filter(({ path }) => isNew.has(path) && !isGenerated.has(path));
  return {
    axis,
    files: written.map(({ path }) => path),
    lines: sum(written.filter(({ path }) => !path.startsWith('test/golden/'))),
    shared: sum(changes.filter(({ path }) => !isNew.has(path) && !isGenerated.has(path))),
    generated: sum(changes.filter(({ path }) => isGenerated.has(path))),
    seconds,
  };
}

/** What must still hold in a copy with leaves more. Throws with what a command prints where one fails. */
export function proveAll(copy: Copy): void {
  copy.run('npm', 'run', '--silent', 'schemas');
  copy.run('npm', 'run', '--silent', 'generate', '--', '--check');
  if (copy.git('status', '--porcelain', '--', '.', ':!node_modules', ':!.cache') !== '')
    throw new Error('`npm run schemas` has something left to write');
  for (const axis of kinds().filter(kind => kind !== 'check'))
    if (existsSync(join(copy.root, `test/golden/made-up-${axis}/issues.txt`)))
      throw new Error(`the golden case of a ${axis} finds faults in it`);
  copy.run('npx', 'tsc');
  copy.run('npx', 'biome', 'check', '.');
  copy.run('npx', 'vitest', 'run', 'test/golden.test.ts', '-t', 'golden > (.* )?made-up-');
  copy.run('npx', 'vitest', 'run', 'test/catalog.test.ts', 'test/handles.test.ts', 'test/contracts.test.ts');
}

/** The costs as a table in Markdown. */
export const table = (costs: readonly Cost[]): string =>
  [
    '| axis | hand-written files | lines | shared lines | generated lines | seconds |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...costs.map(
      ({ axis, files, lines, shared, generated, seconds }) =>
        `| ${axis} | ${files.length} | ${lines} | ${shared} | ${generated} | ${seconds.toFixed(0)} |`,
    ),
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const copy = copyOfCheckout();
  try {
    const costs = addAll(copy);
    proveAll(copy);
    process.stdout.write(`${table(costs)}\n`);
    for (const { files } of costs)
      for (const path of files)
        process.stdout.write(`${path}: ${readFileSync(join(copy.root, path), 'utf8').trimEnd().split('\n').length}\n`);
  } finally {
    copy.remove();
  }
}
