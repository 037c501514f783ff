import { describe, expect, test } from 'vitest';
import { parsePromql } from '../promql/syntax.ts';
import { fieldsOf } from '../views/fields.ts';
import { objectsWithin, textsWithin } from '../views/reading.ts';
import { re2 } from './re2.ts';
import { parsePlain } from './yaml.ts';

const nested = (depth: number): unknown => {
  let value: unknown = 'x';
  for (let step = 0; step < depth; step++) value = step % 2 === 0 ? { a: value } : [value];
  return value;
};

describe('what is nested deeper than any object ends with a reason', () => {
  test.each<[string, () => unknown]>([
    ['texts', () => [...textsWithin(nested(100_000))]],
    ['objects', () => [...objectsWithin(nested(100_000))]],
    ['fields', () => fieldsOf(nested(100_000))],
    ['a file', () => parsePlain(`${'['.repeat(300)}${']'.repeat(300)}`)],
  ])('%s', (_, walk) => {
    expect(walk).toThrow('This is nested more than 200 deep');
  });

  test('and what is as deep as objects are is read', () => {
    expect([...textsWithin(nested(150))]).toHaveLength(1);
    expect(fieldsOf(nested(150)).size).toBe(1);
  });

  test('a file that its parser gives up on, or that expands without end, throws', () => {
    expect(() => parsePlain(`${'['.repeat(5000)}${']'.repeat(5000)}`)).toThrow();
    const bomb = [
      'a: &a [x, x]',
      ...'bcdefghij'.split('').map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]}, `.repeat(9)}]`),
    ];
    expect(() => parsePlain(bomb.join('\n'))).toThrow(/alias/i);
    expect(() => parsePlain('a: 1\na: 2\n')).toThrow('Map keys must be unique');
  });

  test('a query says so as its fault', () => {
    const deep = `${'('.repeat(50_000)}1${')'.repeat(50_000)}`;
    expect(parsePromql(deep).error?.message).toMatch(
      /^it is (longer than 100000 characters|nested more than 1000 deep)$/,
    );
    expect(parsePromql(Array(20_000).fill('a').join('+')).error?.message).toBe('it is nested more than 1000 deep');
    expect(parsePromql(`${'('.repeat(40)}1${')'.repeat(40)}`).error).toBeUndefined();
  });

  test('a pattern is none', () => {
    expect(re2(`${'('.repeat(50_000)}${')'.repeat(50_000)}`)).toBeNull();
  });
});
