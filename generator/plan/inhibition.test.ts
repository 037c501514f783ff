import { describe, expect, test } from 'vitest';
import type { Rule, Severity } from '../model/alert.ts';
import type { Routing } from '../model/routing.ts';
import { inhibitions, type Watching } from './inhibition.ts';

interface Given {
  readonly expr?: string;
  readonly reads?: string;
  readonly severity?: Severity;
  readonly missing?: 'fires' | 'silent';
  readonly labels?: readonly string[];
  readonly own?: Readonly<Record<string, string>>;
  readonly symptom?: true;
  readonly follows?: readonly string[];
}

const rule = (
  name: string,
  {
    expr = name,
    reads = 'gateway',
    severity = 'warning',
    missing = 'silent',
    labels = [],
    own = {},
    symptom,
    follows,
  }: Given = {},
): Rule =>
  ({
    name,
    severity,
    labels: own,
    values: {},
    query: { expr, reads: [{ contract: reads }] },
    alert: {
      missing,
      symptom,
      follows,
      fires: () => [{ title: '', given: [], labels: [Object.fromEntries(labels.map(label => [label, 'a']))] }],
    },
  }) as unknown as Rule;

const down = (given: Given = {}): Rule => rule('Down', { severity: 'critical', missing: 'fires', ...given });
const source = (name: string, ...rules: readonly Rule[]): Watching => ({
  name,
  contract: { source: 'gateway' },
  rules,
});
const routingTo = (...severities: readonly Severity[]): Routing =>
  ({ routes: [], receivers: [{ name: 'team', severities }] }) as unknown as Routing;
const everybody = routingTo('critical', 'warning', 'info');

/** A label of another name than the default, with the cluster of the overlay. */
const cluster = { label: 'site', name: 'east' };

const held = (rules: readonly Rule[], routing = everybody) =>
  inhibitions('models', [source('chat', ...rules)], routing, { cluster }).map(({ by, of, equal }) => [
    by,
    of.join(),
    equal.join(),
  ]);

const SAME = 'site,namespace,source';

describe('an alert that names its cause', () => {
  const silent = (given: Given) => rule('Silent', { labels: ['pod'], follows: ['Crashes'], reads: 'other', ...given });
  test.each<[string, readonly Rule[], readonly string[][]]>([
    [
      'is held back where both are about one thing',
      [rule('Crashes', { labels: ['container', 'pod'] }), silent({})],
      [['Crashes', 'Silent', `${SAME},pod`]],
    ],
    ['is sent where it is more urgent', [rule('Crashes', { labels: ['pod'] }), silent({ severity: 'critical' })], []],
    ['is sent where there is no such alert', [rule('Others', { labels: ['pod'] }), silent({})], []],
  ])('%s', (_, rules, expected) => {
    expect(held(rules)).toEqual(expected);
  });
});

describe('a source that is down', () => {
  test.each<[string, readonly Rule[], readonly string[][]]>([
    ['holds back what its own series tell', [down(), rule('Slow'), rule('Full')], [['Down', 'Slow,Full', SAME]]],
    ['and not what others tell of it', [down(), rule('PodNotReady', { reads: 'kube-state-metrics' })], []],
    [
      'but for what calls itself a symptom',
      [down(), rule('ProbeFails', { reads: 'blackbox-exporter', symptom: true })],
      [['Down', 'ProbeFails', SAME]],
    ],
    ['nor another one on absence', [down(), rule('Gone', { missing: 'fires' })], []],
    ['nor what is more urgent', [down({ severity: 'warning' }), rule('Slow', { severity: 'critical' })], []],
    [
      'by the severity that Alertmanager sees',
      [down({ severity: 'warning', own: { severity: 'critical' } }), rule('Slow', { severity: 'critical' })],
      [['Down', 'Slow', SAME]],
    ],
    [
      'target by target, where its targets are told apart',
      [down({ labels: ['job', 'instance'] }), rule('Full', { labels: ['job', 'instance', 'mountpoint'] })],
      [['Down', 'Full', `${SAME},instance`]],
    ],
    ['and not the whole for a part', [down({ labels: ['instance'] }), rule('Slow', { labels: ['model'] })], []],
  ])('%s', (_, rules, expected) => {
    expect(held(rules)).toEqual(expected);
  });

  test('that nobody is told of holds nothing back', () => {
    expect(held([down(), rule('Slow')], routingTo('warning'))).toEqual([]);
  });
});

describe('an urgent alert', () => {
  const twin = (name: string, severity: Severity, expr: string) => rule(name, { severity, expr, labels: ['model'] });

  test.each<[string, string, string, readonly string[][]]>([
    [
      'same question, other numbers',
      'r{a="5.."}[5m] > 0.05',
      'r{a="5.."}[10m] > 1e-2',
      [['High', 'Low', `${SAME},model`]],
    ],
    ['same question and more', 'r > 2 and s > 0', 'r > 1', [['High', 'Low', `${SAME},model`]]],
    ['same question and less', 'r > 2', 'r > 1 and s > 0', []],
    [
      'other windows of a recorded rate',
      'job:bad:ratio_rate1h > 14 * 0.01',
      'job:bad:ratio_rate3d > 1 * 0.01',
      [['High', 'Low', `${SAME},model`]],
    ],
    ['the number within a name', 'p50 > 1', 'p99 > 2', []],
    ['the value of a label', 'r{code="429"} > 1', 'r{code="500"} > 1', []],
    ['the other way round', 'r > 1', 'r < 1', []],
  ])('and its twin: %s', (_, high, low, expected) => {
    expect(held([twin('High', 'critical', high), twin('Low', 'warning', low)])).toEqual(expected);
  });

  test('is no twin of an equal', () => {
    expect(held([twin('A', 'warning', 'r > 1'), twin('B', 'warning', 'r > 2')])).toEqual([]);
  });
});

test('instances of one kind share their inhibitions', () => {
  const rules = [down(), rule('Slow')];
  expect(inhibitions('models', [source('chat', ...rules), source('code', ...rules)], everybody, { cluster })).toEqual([
    { by: 'Down', of: ['Slow'], equal: ['site', 'namespace', 'source'] },
  ]);
});
