import { describe, expect, test } from 'vitest';
import { firing, narrowed } from './firing.ts';

test.each([
  ['up', 'up{ns="a"}'],
  ['up{}', 'up{ns="a"}'],
  ['up{job="x"} == 1', 'up{ns="a",job="x"} == 1'],
  ['{job="x"}', '{ns="a",job="x"}'],
  [
    'sum(rate(a_total[5m])) / sum(rate(b_total{c="}"}[5m]))',
    'sum(rate(a_total{ns="a"}[5m])) / sum(rate(b_total{ns="a",c="}"}[5m]))',
  ],
  ['vllm:x > 1 unless on (pod) vllm:y{a=~"b|c"}', 'vllm:x{ns="a"} > 1 unless on (pod) vllm:y{ns="a",a=~"b|c"}'],
])('%s narrowed is %s', (expr, expected) => {
  expect(narrowed(expr, 'ns="a"')).toBe(expected);
});

describe('an alert fires', () => {
  const answer = (...times: number[]) => [
    { labels: { __name__: 'up', pod: 'p' }, values: times.map(time => [time, 0] as const) },
  ];
  const at = { at: 600, step: 60 };

  test('once its expression has held for as long as it waits', () => {
    expect(firing(answer(480, 540, 600), { ...at, wait: 120 })).toEqual([{ pod: 'p' }]);
    expect(firing(answer(540, 600), { ...at, wait: 120 })).toEqual([]);
  });

  test('not after a gap', () => {
    expect(firing(answer(420, 480, 600), { ...at, wait: 120 })).toEqual([]);
  });

  test('not any more when it has ended', () => {
    expect(firing(answer(420, 480, 540), { ...at, wait: 60 })).toEqual([]);
  });
});
