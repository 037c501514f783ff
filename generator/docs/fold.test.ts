import { describe, expect, test } from 'vitest';
import type { OverlayPlan, Plan } from '../model/plan.ts';
import { amount } from './alerts.ts';
import { fold, foldItems, named, only, phrase, which } from './fold.ts';

const overlays = ['a', 'b', 'c', 'd'].map(name => ({ name }) as OverlayPlan);
const plan = { overlays } as unknown as Plan;

describe('overlays', () => {
  test('that say the same are one group', () => {
    expect(fold(overlays, ({ name }) => [name < 'c'])).toEqual([
      { value: [true], overlays: ['a', 'b'] },
      { value: [false], overlays: ['c', 'd'] },
    ]);
    expect(foldItems(overlays, ({ name }) => ['x', ...(name === 'b' ? ['y'] : [])])).toEqual([
      { value: 'x', overlays: ['a', 'b', 'c', 'd'] },
      { value: 'y', overlays: ['b'] },
    ]);
  });

  test.each([
    [['a', 'b', 'c', 'd'], 'all overlays', ''],
    [['a', 'c', 'd'], 'all overlays but `b`', ' (all overlays but `b`)'],
    [['a', 'c'], '`a` and `c`', ' (`a` and `c`)'],
    [[], 'no overlay', ' (no overlay)'],
  ])('%j are told as %j', (names, words, aside) => {
    expect(which(names, plan)).toBe(words);
    expect(only(names, plan)).toBe(aside);
  });

  test('of many names the rest is counted', () => {
    expect(named([...'abcdefgh'])).toBe('`a`, `b`, `c`, `d`, `e` and 3 more');
  });

  test.each([
    [{}, '1h'],
    [{ c: '5m' }, '1h; `c`: 5m'],
    [{ a: '5m', c: '5m', d: '9m' }, '5m; `b`: 1h; `d`: 9m'],
  ])('with %j in one phrase: %s', (said: Readonly<Record<string, string>>, expected) => {
    expect(phrase(overlays, ({ name }) => said[name] ?? '1h')).toBe(expected);
  });
});

test.each([
  [0.07, 'ratio', '0.07 (7 %)'],
  [85, 'percent', '85 %'],
  [500, 'usd', '500 USD'],
  [900, 'seconds', '900 seconds (15 minutes)'],
  [90, 'seconds', '90 seconds'],
  [10, 'requests', '10 requests'],
  [3, 'count', '3'],
] as const)('%d %s reads %s', (value, unit, expected) => {
  expect(amount(value, unit)).toBe(expected);
});
