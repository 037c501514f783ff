import { describe, expect, test } from 'vitest';
import { parseStream } from './documents.ts';

const TEXT = `# a comment
a: &here
  list: [one, {two: "2"}]
  block:
    - x
---
copy: {<<: {b: 1}}
json: |

  {
    "panels": [{"expr": "rate(vllm:a_total[5m]) / vllm:a"}]
  }
folded: >-
  some words
  and more
`;
const [first, second] = parseStream(TEXT);
const words = (
  document: typeof first,
  ...args: Parameters<NonNullable<typeof first>['locate']>
): string | undefined => {
  const { line, column, endColumn } = document?.locate(...args) ?? { line: 0, column: 0 };
  return TEXT.split('\n')[line - 1]?.slice(column - 1, endColumn);
};

describe('places', () => {
  test.each<[path: (string | number)[], words: string]>([
    [['a', 'list', 1, 'two'], '"2"'],
    [['a', 'list', 0], 'one'],
    [['a', 'block'], 'block'],
    [['a', 'block', 0], 'x'],
    [['a', 'block', 7, 'gone'], 'block'],
    [['gone'], 'a'],
  ])('of %j: %s', (path, expected) => {
    expect(words(first, { path })?.startsWith(expected)).toBe(true);
  });

  test('go on within JSON', () => {
    const path = ['json', 'panels', 0, 'expr'];
    expect(words(second, { path })).toBe('"rate(vllm:a_total[5m]) / vllm:a"');
    expect(words(second, { path, word: 'vllm:a' })).toBe('vllm:a');
    expect(second?.locate({ path, word: 'vllm:a' })).toEqual({ line: 11, column: 51, endColumn: 56 });
    expect(words(second, { path: ['json', 'panels', 0, 'expr'], part: 'key' })).toBe('"expr"');
  });

  test('of a word in a block of lines, and of a key', () => {
    expect(words(second, { path: ['folded'], word: 'more' })).toBe('more');
    expect(words(first, { path: ['a', 'list'], part: 'key' })).toBe('list');
  });
});

test('merge keys are merged, faults are said', () => {
  expect(second?.value).toMatchObject({ copy: { b: 1 } });
  const [broken] = parseStream('a: 1\na: 2\n');
  expect(broken?.value).toBeUndefined();
  expect(broken?.faults[0]).toMatchObject({ line: 2, column: 1 });
  expect(parseStream('')).toEqual([]);
});
