import { describe, expect, test } from 'vitest';
import { alert, type Rule, sample } from '../model/alert.ts';
import type { Metric } from '../model/metric.ts';
import { promql } from '../model/promql.ts';
import { notation } from './rule-series.ts';
import { ruleTests } from './rule-tests.ts';

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

const backlog = alert('ShopQueueBacklog', {
  severity: 'warning',
  for: '10m',
  thresholds: { waiting: { value: 10, unit: 'count', meaning: 'people in a queue' } },
  expr: ({ waiting }) => promql`max_over_time(${queue}[15m]) > ${waiting}`,
  summary: 'Queue {{ $labels.desk }}',
  description: '{{ $value | printf "%.0f" }} wait in {{ $labels.namespace }}, {{ $labels.nowhere }}.',
  runbook: { meaning: '', impact: '', diagnosis: [], mitigation: [] },
  missing: 'silent',
  fires: ({ waiting }) => [
    {
      title: 'a bus arrives',
      given: [sample(queue, { desk: 'a' }, { before: 0, during: waiting + 1, after: 0 })],
      within: 2,
      clears: 15,
      labels: [{ desk: 'a', namespace: 'of-series' }],
      value: `${waiting + 1}`,
    },
  ],
  silent: ({ waiting }) => [{ title: 'as many as may', given: [sample(queue, { desk: 'a' }, { during: waiting })] }],
});

const ruleOf = (changes: Partial<Rule> = {}): Rule => ({
  alert: backlog,
  name: backlog.name,
  query: backlog.expr({ waiting: 20 }),
  for: '10m',
  severity: 'warning',
  labels: {},
  values: { waiting: 20 },
  instance: 'shop',
  namespace: 'town',
  ...changes,
});

const rendered = {
  rules: [
    {
      alert: backlog.name,
      labels: { severity: 'warning', namespace: 'of-rule' },
      annotations: { summary: backlog.summary, description: backlog.description },
    },
  ],
};
const made = (rule: Rule) => ruleTests([rule], { ruleFile: 'shop.yaml', groups: [rendered] }).tests;
const firing = { severity: 'warning', namespace: 'of-rule', desk: 'a' };

describe('the tests of a rule', () => {
  test('name the file of the rules and ask once a minute', () => {
    const { tests, ...head } = ruleTests([ruleOf()], { ruleFile: 'shop.yaml', groups: [rendered] });
    expect(head).toEqual({ rule_files: ['shop.yaml'], evaluation_interval: '1m' });
    expect(tests.map(({ name, interval }) => [name, interval])).toEqual([
      ['ShopQueueBacklog: a bus arrives', '1m'],
      ['ShopQueueBacklog: as many as may', '1m'],
      ['ShopQueueBacklog: there is no series at all', '1m'],
    ]);
  });

  test('see it silent, firing and over, to the minute', () => {
    const [first] = made(ruleOf());
    expect(first?.input_series).toEqual([{ series: 'queue{desk="a"}', values: '0x9 21x22 0x14' }]);
    expect(first?.alert_rule_test).toEqual([
      { eval_time: '21m', alertname: 'ShopQueueBacklog', exp_alerts: [] },
      {
        eval_time: '22m',
        alertname: 'ShopQueueBacklog',
        exp_alerts: [
          { exp_labels: firing, exp_annotations: { summary: 'Queue a', description: '21 wait in of-series, .' } },
        ],
      },
      { eval_time: '47m', alertname: 'ShopQueueBacklog', exp_alerts: [] },
    ]);
    const series =
      'ALERTS{desk="a", namespace="of-rule", severity="warning", alertname="ShopQueueBacklog", alertstate="firing"}';
    expect(first?.promql_expr_test).toEqual(
      ['32m', '46m'].map(eval_time => ({
        expr: 'ALERTS{alertname="ShopQueueBacklog", alertstate="firing"}',
        eval_time,
        exp_samples: [{ labels: series, value: 1 }],
      })),
    );
  });

  test('follow the time an overlay has chosen, in whole evaluations', () => {
    const times = (rule: Rule) =>
      made(rule)[0]?.alert_rule_test.map(expectation => (expectation as { eval_time: string }).eval_time);
    expect(times(ruleOf({ for: '1m' }))).toEqual(['12m', '13m', '38m']);
    expect(times(ruleOf({ for: '90s' }))).toEqual(['13m', '14m', '39m']);
    expect(times(ruleOf({ for: '0' }))).toEqual(['11m', '12m', '37m']);
  });

  test('wait out the longest range before they call it silent', () => {
    const [, silent] = made(ruleOf());
    expect(silent).toMatchObject({
      input_series: [{ series: 'queue{desk="a"}', values: '20x35' }],
      alert_rule_test: [{ eval_time: '35m', exp_alerts: [] }],
      promql_expr_test: [
        {
          expr: 'count_over_time(ALERTS{alertname="ShopQueueBacklog", alertstate="firing"}[36m])',
          eval_time: '35m',
          exp_samples: [],
        },
      ],
    });
  });

  test('ask what happens when nothing is there', () => {
    expect(made(ruleOf())[2]).toMatchObject({
      input_series: [],
      alert_rule_test: [{ eval_time: '35m', exp_alerts: [] }],
    });
    const onAbsence = made(ruleOf({ alert: { ...backlog, missing: 'fires' } }))[2];
    expect(onAbsence).toMatchObject({
      input_series: [],
      alert_rule_test: [
        { eval_time: '9m', exp_alerts: [] },
        { eval_time: '10m', exp_alerts: [{ exp_labels: firing }] },
      ],
    });
  });

  test('do not ask about an end that no scenario has', () => {
    const forever = {
      ...backlog,
      fires: () => [{ title: 'it stays', given: [sample(queue, {}, { during: 99 })], labels: [], value: '99' }],
    };
    const [first] = made(ruleOf({ alert: forever }));
    expect(first?.input_series[0]?.values).toBe('99x20');
    expect(first?.alert_rule_test).toHaveLength(2);
    expect(first?.promql_expr_test).toMatchObject([{ eval_time: '20m' }]);
  });

  test('refuse a rule that was not rendered, and a value that no scenario tells', () => {
    expect(() => ruleTests([ruleOf()], { ruleFile: '', groups: [] })).toThrow('ShopQueueBacklog is not among');
    const { value: _, ...untold } = backlog.fires({ waiting: 1 })[0] ?? { title: '', given: [], labels: [] };
    expect(() => made(ruleOf({ alert: { ...backlog, fires: () => [untold] } }))).toThrow(
      '{{ $value | printf "%.0f" }}',
    );
  });
});
