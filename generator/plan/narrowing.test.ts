import { describe, expect, test } from 'vitest';
import type { Metric } from '../promql/metric.ts';
import { promql } from '../promql/promql.ts';
import { narrowed, stretched } from './narrowing.ts';

const metric = (name: string, labels: readonly string[], type: Metric['type'] = 'gauge'): Metric => ({
  name,
  contract: 'c',
  type,
  unit: 'count',
  labels,
  meaning: '',
});
const waiting = metric('waiting', ['model']);
const time = metric('time_seconds', ['model'], 'histogram');
const narrow = (expr: string) =>
  narrowed(expr, [waiting, time], {
    scope: { namespace: 'models', job: 'models/chat' },
    filters: ['model', 'pod'],
    labelsOf: one => [...(one?.labels ?? []), 'pod'],
  });

describe('a query of a dashboard takes what a person chose', () => {
  test.each([
    ['up{namespace="models",job="models/chat"}', 'up{namespace=~"$namespace",job=~"$job",pod=~"$pod"}'],
    [
      'sum by (model) (waiting{namespace="models",job="models/chat"})',
      'sum by (model) (waiting{namespace=~"$namespace",job=~"$job",model=~"$model",pod=~"$pod"})',
    ],
    [
      'rate(time_seconds_bucket{namespace="models",le="5"}[5m] offset 1h)',
      'rate(time_seconds_bucket{namespace=~"$namespace",le="5",model=~"$model",pod=~"$pod"}[5m] offset 1h)',
    ],
    // What it asks of a label itself stays as it is.
    ['waiting{namespace="models",model="a}b\\"c"}', 'waiting{namespace=~"$namespace",model="a}b\\"c",pod=~"$pod"}'],
    // What is not of the scope is about others.
    ['waiting{namespace="other"} / waiting', 'waiting{namespace="other"} / waiting'],
    ['waiting{namespace!="models"}', 'waiting{namespace!="models"}'],
    ['not a query {', 'not a query {'],
  ])('%s', (given, expected) => {
    expect(narrow(given)).toBe(expected);
  });
});

describe('a rate of a graph looks back as far as its steps are apart', () => {
  const of = (expr: string) => stretched({ query: { ...promql`${1}`, expr } });
  test.each([
    ['rate(a[5m])', 'rate(a[$__rate_interval])', 75],
    ['rate(a{b="[5m]"}[10m]) / rate(c[10m])', 'rate(a{b="[5m]"}[$__rate_interval]) / rate(c[$__rate_interval])', 150],
  ])('%s', (given, expr, step) => {
    expect(of(given)).toMatchObject({ query: { expr }, step });
  });

  test.each([
    'increase(a[5m])',
    'rate(a[1h])',
    'rate(a[5m]) / rate(b[10m])',
    'rate(a[5m]) + max_over_time(b[5m])',
    'max_over_time(rate(a[5m])[1h:])',
    'up',
  ])('%s stays: the stretch is what it is about', given => {
    expect(of(given)).toEqual({ query: expect.objectContaining({ expr: given }) });
  });
});
