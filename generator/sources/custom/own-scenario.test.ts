import { expect, test } from 'vitest';
import { amountOf, seriesIn, valueText } from './own-scenario.ts';

test.each([
  [3, 3],
  ['$most', 0.05],
  ['1.04 * $most', 0.052],
  ['0.1*$limit', 0.3],
  ['-2 * $limit', -6],
])('a number of a scenario, %s, is %s', (given, number) => {
  expect(amountOf(given, { most: 0.05, limit: 3 })).toBe(number);
});

// Each as `promtool test rules` of Prometheus 3 renders it.
test.each([
  [0.625, '{{ $value | printf "%.2f" }}', '0.62'],
  [0.6251, '{{ $value | printf "%.2f" }}', '0.63'],
  [2.5, '{{$value | printf "%.0f"}}', '2'],
  [0.052, '{{ $value | humanizePercentage }}', '5.2%'],
  [1, '{{ $value | humanizePercentage }}', '100%'],
  [1234567, '{{ $value | humanize }}', '1.235M'],
  [12, '{{ $value | humanize }}', '12'],
  [0.0125, '{{ $value | humanize }}', '12.5m'],
  [0, '{{ $value | humanize }}', '0'],
  [1, '{{ $labels.model }}', undefined],
])('%s in %s reads %s', (value, text, shown) => {
  expect(valueText(value, text)).toBe(shown);
});

test.each([
  ['up', { name: 'up', labels: {} }],
  ['a_bucket{le="+Inf",model="x"}', { name: 'a_bucket', labels: { le: '+Inf', model: 'x' } }],
  ['{a="b"}', undefined],
  ['a{b!="c"}', undefined],
  ['a[5m]', undefined],
  ['sum(a)', undefined],
  ['a{', undefined],
])('%s is one series, or none', (text, series) => {
  expect(seriesIn(text)).toEqual(series);
});
