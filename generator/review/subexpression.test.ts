import { expect, test } from 'vitest';
import { subexpressions } from './subexpression.ts';

test.each([
  [
    'a number, with what it is compared with',
    'sum by (pod) (rate(a[5m])) > 10',
    'sum by (pod) (rate(a[5m])) > 25',
    ['… > 10', '… > 25'],
  ],
  ['a number after parentheses', '(a + b) > 10', '(a + b) > 25', ['… > 10', '… > 25']],
  ['a number on the left', '10 < a', '25 < a', ['10 < a', '25 < a']],
  ['a range', 'sum(rate(a[5m])) > 1', 'sum(rate(a[10m])) > 1', ['a[5m]', 'a[10m]']],
  ['a matcher', 'a{x="1"} and b', 'a{x="2"} and b', ['a{x="1"}', 'a{x="2"}']],
  ['a grouping', 'max(sum by (a) (x))', 'max(sum by (b) (x))', ['sum by (a) (x)', 'sum by (b) (x)']],
  [
    'an offset, which the tree does not hold',
    'max(a offset 5m) > 1',
    'max(a offset 1h) > 1',
    ['max(a offset 5m)', 'max(a offset 1h)'],
  ],
  ['an operator', 'f > 1 and g', 'f < 1 and g', ['f > 1', 'f < 1']],
])('the smallest expression that differs: %s', (_, from, to, parts) => {
  expect(subexpressions(from, to)).toEqual([parts]);
});

test('what does not parse, or differs around the expression, has none', () => {
  expect(subexpressions('a > ', 'b')).toBeUndefined();
  expect(subexpressions('(a)', 'a')).toBeUndefined();
});

test('several that differ are told each, and once', () => {
  expect(subexpressions('a > 1 and b > 2', 'a > 3 and b > 4')).toEqual([
    ['… > 1', '… > 3'],
    ['… > 2', '… > 4'],
  ]);
  expect(subexpressions('a > 14 * 0.5 and b > 14 * 0.5', 'a > 14 * 0.1 and b > 14 * 0.1')).toEqual([
    ['… * 0.5', '… * 0.1'],
  ]);
});
