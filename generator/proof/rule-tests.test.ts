import { describe, expect, test } from 'vitest';
import { alert, type Rule, sample } from '../model/alert.ts';
import type { Metric } from '../promql/metric.ts';
import { promql } from '../promql/promql.ts';
import { ruleTests } from './rule-tests.ts';

const queue: Metric = { name: 'queue', contract: 'shop', type: 'gauge', unit: 'count', labels: [], meaning: '' };

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
  runbook: { meaning: '', impact: '', diagnosis: [], mitigation: [] },
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

  test('read what is recorded where a scenario shows what that is', () => {
    const recorded = { 'shop:queue:max5m': [{ labels: { desk: 'a' }, value: 0 }], 'shop:queue:max1h': [] };
    const quiet = { title: 'nobody waits', given: [], recorded };
    const [, silent] = made(ruleOf({ alert: { ...backlog, silent: () => [quiet] } }));
    expect(silent?.promql_expr_test.slice(1)).toEqual([
      {
        expr: 'shop:queue:max5m',
        eval_time: '35m',
        exp_samples: [{ labels: 'shop:queue:max5m{desk="a"}', value: 0 }],
      },
      { expr: 'shop:queue:max1h', eval_time: '35m', exp_samples: [] },
    ]);
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
