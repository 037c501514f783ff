import { describe, expect, test } from 'vitest';
import { sample } from '../model/alert.ts';
import type { Metric } from '../promql/metric.ts';
import { notation } from './rule-series.ts';

const queue: Metric = { name: 'queue', contract: 'shop', type: 'gauge', unit: 'count', labels: [], meaning: '' };
const phases = { lead: 3, cause: 4, calm: 2 };

describe('a series in the notation of promtool', () => {
  const cases: readonly (readonly [string, Parameters<typeof sample>[2], string])[] = [
    ['a level goes on as the cause has it', { during: 7 }, '7x8'],
    ['each phase has its level', { before: 0, during: 7, after: 1 }, '0x2 7x3 1x1'],
    ['a slope begins where it is told to', { during: { from: 5, perMinute: 2 } }, '5+2x8'],
    ['a slope goes on from where the series stood', { before: 4, during: { perMinute: 2 } }, '4x2 6+2x5'],
    ['a slope of nothing is a level', { before: { from: 0, perMinute: 3 }, during: { perMinute: 0 } }, '0+3x2 6x5'],
    ['a falling slope has its sign', { during: { from: 9, perMinute: -1 }, after: 0 }, '9-1x6 0x1'],
    ['a series that ends is marked as stale', { before: 1, during: null }, '1x2 stale _x5'],
    ['a series that is not there yet is not', { before: null, during: 1 }, '_x3 1x5'],
    ['a series comes back', { before: 1, during: null, after: 2 }, '1x2 stale _x3 2x1'],
  ];
  for (const [title, motion, expected] of cases)
    test(title, () => expect(notation(sample(queue, {}, motion), phases)).toBe(expected));

  test('a phase of one minute is one sample, and one of none is nothing', () => {
    const series = sample(queue, {}, { before: 1, during: 2, after: 3 });
    expect(notation(series, { lead: 0, cause: 2, calm: 1 })).toBe('2x1 3');
  });

  test('a slope stands where promtool adds it up to, not a bit below', () => {
    const series = sample(queue, {}, { during: { from: 0, perMinute: 0.1 }, after: { perMinute: 0 } });
    // Ten times 0.1, added up, is less than one.
    expect(notation(series, { lead: 0, cause: 11, calm: 2 })).toBe('0+0.1x10 0.9999999999999999x1');
  });
});
