import { expect, test } from 'vitest';
import { amount } from './quantity.ts';

test.each<[string, number | undefined]>([
  ['10Gi', 10 * 2 ** 30],
  ['1.5G', 1.5e9],
  ['250m', 0.25],
  ['2e3', 2000],
  ['1E', 1e18],
  ['5', 5],
  ['many', undefined],
  ['5Gib', undefined],
])('%s is %s', (quantity, expected) => {
  expect(amount(quantity)).toBe(expected);
});
