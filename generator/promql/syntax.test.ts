import { describe, expect, test } from 'vitest';
import { resultLabels } from './labels.ts';
import { parsePromql } from './syntax.ts';

/** Every series carries these. */
const LABELS = new Set(['namespace', 'pod', 'job']);

const labels = (expr: string): string[] | undefined => {
  const { root } = parsePromql(expr);
  const found = root && resultLabels(root, ({ metric }) => (metric === 'unknown' ? undefined : LABELS));
  return found && [...found].sort();
};

describe('what is wrong with an expression', () => {
  test.each([
    ['sum(a', 'it ends too early'],
    ['', 'it ends too early'],
    ['sum by (a (b)', 'unexpected `(b)`'],
    ['foo(a)', 'unexpected `(a)`'],
    ['rate(a)', '`rate` needs a range such as `[5m]`'],
    ['abs(a[5m])', '`abs` takes no range'],
    ['sum(a[5m])', '`sum` needs a vector to aggregate'],
    ['sum(1)', '`sum` needs a vector to aggregate'],
    ['1 > 2', 'a comparison of two numbers needs `bool`'],
    ['a and 1', '`and` needs a vector on both sides'],
    ['a + bool b', '`bool` does not go with `+`'],
    ['a + "x"', '`+` takes no text'],
    ['{a=~".*"}', 'a selector needs a metric name, or a matcher that does not match everything'],
    ['a{b=~"("}', '`(` is not a regular expression'],
  ])('%s: %s', (expr, message) => {
    expect(parsePromql(expr).error?.message).toBe(message);
  });

  test.each([
    'a',
    '-a ^ 2',
    'sum without (pod) (rate(a{b="c"}[5m] offset 1h))',
    'a @ end() > bool 1',
    'max_over_time(rate(a[5m])[1h:])',
    'quantile_over_time(0.9, a[1h])',
    'histogram_quantile(0.99, sum by (le) (rate(a_bucket[5m])))',
    'count_values("version", build_info)',
    '{"quoted.name", "a.label"="b"}',
    'label_replace(a, "b", "$1", "c", "(.*)")',
    'rate(a[$__rate_interval])',
    'increase(a{b="$c"}[${window}:1m]) > ${limit:raw}',
    'a[[nothing]]',
    'sum by ($group, [[other]]) (rate($metric{a="b"}[$__range:$step])) > on ($group) node_${kind}_total',
  ])('nothing with %s', expr => {
    expect(parsePromql(expr).error).toBeUndefined();
  });
});

describe('what an expression reads', () => {
  test('names, matchers and ranges', () => {
    const [first, second] = parsePromql('rate(a{b="c",d!~"e|f"}[1h30m]) / {__name__="g"}').selectors;
    expect(first).toMatchObject({ metric: 'a', ranged: true, range: 5400 });
    expect(first?.matchers).toEqual([
      { name: 'b', op: '=', value: 'c' },
      { name: 'd', op: '!~', value: 'e|f' },
    ]);
    expect(second).toMatchObject({ metric: 'g', matchers: [], ranged: false });
  });

  test('a range that a variable decides has no length', () => {
    expect(parsePromql('rate(a[$__rate_interval])').selectors[0]).not.toHaveProperty('range');
    expect(parsePromql('rate(a[$__rate_interval])').variables).toEqual(['__rate_interval']);
  });

  test('a name that a variable decides stays as it is written, and labels by it are not known', () => {
    const { selectors, labelsUsed } = parsePromql('sum by ($group) (rate($metric{a="b"}[5m]))');
    expect([selectors[0]?.metric, labelsUsed]).toEqual(['$metric', ['$group']]);
    expect(labels('sum by ($group) (a)')).toBeUndefined();
  });

  test('escapes of Go', () => {
    expect(
      parsePromql(String.raw`a{b="c\"d\n", e=~'\\d+', f=${'`\\d`'}}`).selectors[0]?.matchers.map(({ value }) => value),
    ).toEqual(['c"d\n', '\\d+', '\\d']);
  });

  test('labels of modifiers', () => {
    expect(parsePromql('sum by (a) (x) * on (b) group_left (c) max without (d) (y)').labelsUsed.toSorted()).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });
});

test('comments may stand anywhere', () => {
  const { error, selectors } = parsePromql('# Why.\na{b="c"} # that\n# and this\n> # more\nsum(d) # end');
  expect(error).toBeUndefined();
  expect(selectors.map(({ metric }) => metric)).toEqual(['a', 'd']);
  expect(labels('# Why.\nsum by (pod) (a) # that\n> 0')).toEqual(['pod']);
});

describe('labels of the result', () => {
  test.each<[string, string[] | undefined]>([
    ['a', ['job', 'namespace', 'pod']],
    ['sum(a)', []],
    ['sum by (pod) (a)', ['pod']],
    ['sum without (pod) (a)', ['job', 'namespace']],
    ['topk(3, a)', ['job', 'namespace', 'pod']],
    ['count_values("version", a)', ['version']],
    ['rate(a[5m]) > 1', ['job', 'namespace', 'pod']],
    ['1 - a', ['job', 'namespace', 'pod']],
    ['time() - max by (pod) (a)', ['pod']],
    ['a / on (pod) b', ['pod']],
    ['a > on (pod) b', ['pod']],
    ['a / ignoring (pod) b', ['job', 'namespace']],
    ['a * on (pod) group_left (node) b', ['job', 'namespace', 'node', 'pod']],
    ['sum by (pod) (a) * on (pod) group_right (node) b', ['job', 'namespace', 'node', 'pod']],
    ['a and on (pod) b', ['job', 'namespace', 'pod']],
    ['sum by (pod) (a) or sum by (job) (b)', ['job', 'pod']],
    ['absent(a{pod="x",job=~"y"})', ['pod']],
    ['absent(a{pod="x"} == 1)', []],
    ['vector(1)', []],
    ['label_replace(sum(a), "node", "$1", "pod", "(.*)")', ['node']],
    ['histogram_quantile(0.9, sum by (le, pod) (rate(a[5m])))', ['pod']],
    ['unknown', undefined],
    ['sum by (pod) (unknown)', ['pod']],
    ['sum without (pod) (unknown)', undefined],
  ])('%s', (expr, expected) => {
    expect(labels(expr)).toEqual(expected);
  });
});
