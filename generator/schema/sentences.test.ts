import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { globSync } from 'glob';
import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { said } from './sentences.ts';

test.each<[Omit<Finding, 'path'>, string]>([
  [{ keyword: 'required', limit: 'name' }, 'has no field `name`, which it must have'],
  [{ keyword: 'type', limit: ['string', 'null'], value: 3 }, 'must be a string or null, and is the number `3`'],
  [{ keyword: 'minimum', limit: 1, value: 0 }, 'must be >= 1, and is `0`'],
  [{ keyword: 'exclusiveMaximum', limit: 1, value: 1 }, 'must be < 1, and is `1`'],
  [{ keyword: 'multipleOf', limit: 5, value: 3 }, 'must be a multiple of 5, and is `3`'],
  [{ keyword: 'minItems', limit: 1, value: [] }, 'must have at least 1 item, and has 0'],
  [{ keyword: 'uniqueItems', limit: [0, 2], value: [] }, 'must not repeat an item: items 0 and 2 are equal'],
  [{ keyword: 'additionalProperties', at: 'key', value: 'x' }, '`x` is not a field here'],
  [{ keyword: 'pattern', at: 'key', limit: '^a$', value: 'b' }, 'the name `b` must match `^a$`, and is `b`'],
  [
    {
      keyword: 'oneOf',
      limit: null,
      ways: [
        { path: [], keyword: 'required', limit: 'a' },
        { path: [], keyword: 'required', limit: 'a' },
        { path: [], keyword: 'required', limit: 'b' },
      ],
    },
    'fits none of the forms it may have: has no field `a`, which it must have; or has no field `b`, which it must have',
  ],
])('%j', (finding, words) => {
  expect(said({ path: [], ...finding })).toBe(words);
});

test('no code reads what a finding says', () => {
  const root = fileURLToPath(new URL('../', import.meta.url));
  const reading = globSync('**/*.ts', { cwd: root, ignore: '**/*.test.ts' }).filter(path =>
    /\b(?:says|said\([^)]*\)|(?:finding|issue)\.?(?:what|fix|why)?)\.(?:match|includes|startsWith|endsWith|replace)\(/.test(
      readFileSync(`${root}${path}`, 'utf8'),
    ),
  );
  expect(reading).toEqual([]);
});
