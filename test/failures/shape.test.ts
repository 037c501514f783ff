import { describe, expect, test } from 'vitest';
import { fromOpenMetrics, toOpenMetrics } from './openmetrics.ts';
import { shapeOf } from './shape.ts';

describe('the shape of a series', () => {
  test.each([
    ['a gauge at zero', 'gauge', [0, 0, 0], 'nothing'],
    ['a gauge that keeps its value', 'gauge', [4, 4, 4], 'frozen'],
    ['a gauge that changes', 'gauge', [4, 5, 4], 'moves'],
    ['a counter that stands', 'counter', [70, 70, 70], 'nothing'],
    ['a counter that grows', 'counter', [70, 71, 71], 'moves'],
    ['a series that is not there', 'counter', [], 'gone'],
  ] as const)('%s', (_, type, values, shape) => expect(shapeOf(type, values)).toBe(shape));
});

test('what is written as OpenMetrics is read again', () => {
  const series = [
    {
      name: 'a',
      labels: { text: 'quote " back \\ line\n' },
      samples: [
        [3600, '1'],
        [3615, '2'],
      ] as [number, string][],
    },
    { name: 'b', labels: {}, samples: [[3600, 'NaN']] as [number, string][] },
  ];
  expect(fromOpenMetrics(toOpenMetrics(series))).toEqual(series);
});
