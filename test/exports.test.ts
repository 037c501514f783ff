import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const files = globSync(['generator/**/*.ts', 'test/**/*.ts', 'schemas/*.ts'], { cwd: ROOT, posix: true });
const words = new Map(
  files.map(file => [file, new Set(readFileSync(`${ROOT}${file}`, 'utf8').match(/[A-Za-z_$][\w$]*/g))] as const),
);

/** Leaves are found by their folders: no file names what they export. */
const LEAF = /^generator\/(sources|platforms|receivers|checks|verdicts|deliveries)\/[a-z0-9-]+\.ts$/;

test('each function and constant that a file exports has a reader in another file', () => {
  const unread = files
    .filter(file => !LEAF.test(file))
    .flatMap(file =>
      [
        ...readFileSync(`${ROOT}${file}`, 'utf8').matchAll(
          /^export (?:async )?(?:const|function\*?) ([A-Za-z_$][\w$]*)/gm,
        ),
      ]
        .map(([, name = '']) => name)
        .filter(name => ![...words].some(([other, found]) => other !== file && found.has(name)))
        .map(name => `${file}: ${name}`),
    );
  expect(unread).toEqual([]);
});
