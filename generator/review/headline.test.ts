import { describe, expect, test } from 'vitest';
import type { Manifest } from '../model/artifact.ts';
import type { Side } from '../views/review.ts';
import { review } from './compare.ts';
import { headline } from './headline.ts';

const object = (kind: string, name: string, rest: object, namespace = 'vllm'): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace },
  ...rest,
});

interface RuleFields {
  readonly alert: string;
  readonly expr?: string;
  readonly for?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
}

const rules = (...given: readonly RuleFields[]): Manifest =>
  object('PrometheusRule', 'predictors', {
    spec: {
      groups: [
        {
          name: 'g',
          rules: given.map(rule => ({ expr: 'up == 0', for: '1h', labels: { severity: 'warning' }, ...rule })),
        },
      ],
    },
  });

const slack = (channel: string, namespace = 'vllm'): Manifest =>
  object(
    'AlertmanagerConfig',
    'all',
    { spec: { route: { receiver: 'slack' }, receivers: [{ name: 'slack', slackConfigs: [{ channel }] }] } },
    namespace,
  );

const board = (panels: readonly object[], from = 'now-6h'): Manifest =>
  object('GrafanaDashboard', 'local', {
    spec: { json: JSON.stringify({ title: 'Local Models', time: { from, to: 'now' }, panels }) },
  });

const panel = (title: string, rest: object = {}) => ({
  id: 1,
  type: 'stat',
  title,
  gridPos: { x: 0, y: 0 },
  targets: [{ expr: 'up' }],
  ...rest,
});

const side = (overlays: Readonly<Record<string, readonly Manifest[]>>): Side => ({
  overlays: new Map(Object.entries(overlays)),
  bootstrap: [],
});

const said = (before: Side, after: Side, untold?: number): string =>
  headline(review(before, after, { rules: [], source: () => undefined, filledBy: () => [], deliveries: [] }), untold);

/** The headline of one overlay. */
const change = (before: readonly Manifest[], after: readonly Manifest[]): string =>
  said(side({ prod: before }), side({ prod: after }));

describe('alerts', () => {
  test.each<[string, RuleFields[], RuleFields[], string]>([
    ['added', [], [{ alert: 'A' }], 'prod: A added'],
    ['removed', [{ alert: 'A' }], [], 'prod: A removed'],
    [
      'for and severity',
      [{ alert: 'A' }],
      [{ alert: 'A', for: '15m', labels: { severity: 'critical' } }],
      'prod: A for 1h → 15m, severity warning → critical',
    ],
    [
      'a threshold',
      [{ alert: 'A', expr: 'sum(rate(x_total2[5m])) > 10' }],
      [{ alert: 'A', expr: 'sum(rate(x_total2[5m])) > 20' }],
      'prod: A threshold 10 → 20',
    ],
    [
      'a range is no threshold',
      [{ alert: 'A', expr: 'rate(x[5m]) > 1' }],
      [{ alert: 'A', expr: 'rate(x[10m]) > 1' }],
      'prod: A expression changed',
    ],
    ['a query', [{ alert: 'A', expr: 'a > 1' }], [{ alert: 'A', expr: 'b > 1' }], 'prod: A expression changed'],
    [
      'labels',
      [{ alert: 'A' }],
      [{ alert: 'A', labels: { severity: 'warning', team: 'x' } }],
      'prod: A label team x added',
    ],
    ['annotations', [{ alert: 'A' }], [{ alert: 'A', annotations: { summary: 'b' } }], 'prod: A summary b added'],
  ])('%s', (_, before, after, words) => {
    expect(change([rules(...before)], [rules(...after)])).toBe(words);
  });
});

describe('receivers', () => {
  test('a channel, said once for all namespaces', () => {
    expect(change([slack('#a'), slack('#a', 'monitoring')], [slack('#b'), slack('#b', 'monitoring')])).toBe(
      'prod: slack #a → #b',
    );
  });

  test('anything else of a receiver, and routes', () => {
    const changed = object('AlertmanagerConfig', 'all', {
      spec: {
        route: { receiver: 'x' },
        receivers: [{ name: 'slack', slackConfigs: [{ channel: '#a', title: 't' }] }, { name: 'mail' }],
      },
    });
    expect(change([slack('#a')], [changed])).toBe(
      'prod: slack title t added; AlertmanagerConfig vllm/all receiver slack → x, receivers[mail] added',
    );
  });
});

describe('dashboards', () => {
  test('panels, but not those that only moved', () => {
    const before = board([panel('One'), panel('Two'), panel('Gone')]);
    const after = board([
      panel('New'),
      panel('One', { id: 2, gridPos: { x: 6, y: 0 } }),
      panel('Two', { targets: [] }),
    ]);
    expect(change([before], [after])).toBe('prod: panel Gone is New now; panel Two query removed, targets added');
  });

  test('where it opens, and that it came or went', () => {
    expect(change([board([])], [board([], 'now-24h')])).toBe('prod: dashboard Local Models from now-6h → now-24h');
    expect(change([], [board([])])).toBe('prod: dashboard Local Models added');
    expect(change([board([])], [])).toBe('prod: dashboard Local Models removed');
  });
});

describe('other objects', () => {
  const monitor = (interval: string) =>
    object('PodMonitor', 'predictors', { spec: { podMetricsEndpoints: [{ interval, port: 'a' }] } });

  test('are named, with up to two fields', () => {
    expect(change([], [monitor('30s')])).toBe('prod: PodMonitor vllm/predictors added');
    expect(change([monitor('30s')], [])).toBe('prod: PodMonitor vllm/predictors removed');
    expect(change([monitor('30s')], [monitor('60s')])).toBe('prod: PodMonitor vllm/predictors interval 30s → 60s');
    expect(
      change([object('Grafana', 'g', { spec: {} })], [object('Grafana', 'g', { spec: { storage: { size: '1Gi' } } })]),
    ).toBe('prod: Grafana vllm/g storage added');
    expect(change([object('Role', 'r', { a: 1, b: 1, c: 1 })], [object('Role', 'r', { a: 2, b: 2, c: 2 })])).toBe(
      'prod: Role vllm/r changed in 3 fields',
    );
  });

  test('a field of a described object that its kind has no words for', () => {
    const labelled = {
      ...rules({ alert: 'A' }),
      metadata: { name: 'predictors', namespace: 'vllm', labels: { a: 'b' } },
    };
    expect(change([rules({ alert: 'A' })], [labelled])).toBe('prod: PrometheusRule vllm/predictors labels added');
  });
});

describe('overlays', () => {
  const was = [slack('#a')];
  const is = [slack('#b')];

  test('a change that several share is told once', () => {
    expect(said(side({ a: was, b: was, c: [] }), side({ a: is, b: is, c: [rules({ alert: 'X' })] }))).toBe(
      'c: X added | a, b: slack #a → #b',
    );
    expect(said(side({ a: was, b: was }), side({ a: is, b: is }))).toBe('all overlays: slack #a → #b');
  });

  test('three are named and the rest is counted', () => {
    const of = (objects: readonly Manifest[]) =>
      side({ ...Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map(name => [name, objects])), f: [] });
    expect(said(of(was), of(is))).toBe('a, b, c and 2 more: slack #a → #b');
  });

  test('one that came or went is told as a whole', () => {
    expect(said(side({ a: [] }), side({ a: [], b: is }))).toBe('b is new');
    expect(said(side({ a: [], b: was }), side({ a: [] }))).toBe('b is gone');
    expect(said(side({}), side({ a: is, b: is }))).toBe('a, b are new');
  });

  test('six changes are told and the rest is counted', () => {
    const added = Array.from({ length: 9 }, (_, index) => ({ alert: `A${index}` }));
    expect(change([rules()], [rules(...added)])).toBe(
      'prod: A0 added; A1 added; A2 added; A3 added; A4 added; A5 added and 3 more',
    );
  });

  test('long values are cut, and no difference says nothing', () => {
    expect(change([slack('#a')], [slack(`#${'b'.repeat(90)}`)]).length).toBeLessThan(70);
    expect(change(was, was)).toBe('');
  });
});

test('objects that were too many to read are counted', () => {
  expect(said(side({ prod: [slack('#a')] }), side({ prod: [slack('#b')] }), 12)).toBe(
    'prod: slack #a → #b and 12 more',
  );
});
