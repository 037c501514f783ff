import { describe, expect, test } from 'vitest';
import { delivery } from '../deliveries/argocd-kustomize.ts';
import type { Manifest } from '../model/artifact.ts';
import type { Side } from '../views/review.ts';
import { review } from './compare.ts';
import { lines } from './sentences.ts';

const object = (kind: string, name: string, spec: object, annotations = {}): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, namespace: 'n', annotations },
  spec,
});
const rules = (...all: readonly object[]): Manifest =>
  object('PrometheusRule', 'r', { groups: [{ name: 'g', rules: all }] });
const alert = { alert: 'A', expr: 'up == 0', for: '5m', labels: { severity: 'warning' } };
const pod = (container: object): Manifest =>
  object('Deployment', 'd', { template: { spec: { containers: [{ name: 'c', image: 'i:1', ...container }] } } });

const panel = (title: string, expr: string): object => ({ type: 'stat', title, targets: [{ refId: 'A', expr }] });
const dashboard = (...panels: readonly object[]): Manifest =>
  object('GrafanaDashboard', 'b', { json: JSON.stringify({ title: 'Board', panels }) });

/** Who is told of `A`: `team`, by a route of its namespace. */
const routes = (more: object = {}): Manifest =>
  object('AlertmanagerConfig', 'a', {
    route: { receiver: 'team' },
    receivers: [{ name: 'team', slackConfigs: [{ channel: '#t', apiURL: { name: 'hook', key: 'url' } }] }],
    ...more,
  });

const side = (objects: readonly Manifest[], bootstrap: readonly Manifest[] = []): Side => ({
  overlays: new Map([['o', objects]]),
  bootstrap,
});
const linesOf = (before: Side, after: Side): readonly string[] => {
  const { changes, overlays } = review(before, after, {
    rules: [],
    source: series => (series === 'up' ? undefined : `${series[0]}, since 1.0`),
    deliveries: [delivery],
    filledBy: () => [],
  });
  return lines(changes, overlays).map(({ subjects, became }) => `${subjects}: ${became}`);
};

describe('what is told of a change', () => {
  test.each<readonly [string, readonly Manifest[], readonly Manifest[], readonly string[]]>([
    [
      'a series that rules record',
      [rules({ record: 'r', expr: 'sum(a)' })],
      [rules({ record: 'r', expr: 'max(a)' })],
      ['r in n: expression: sum(a) → max(a)'],
    ],
    [
      'how long an alert keeps on',
      [rules(alert)],
      [rules({ ...alert, keep_firing_for: '1h' })],
      ['A in n: keep_firing_for: 1h, new'],
    ],
    [
      'the words of an alert',
      [rules({ ...alert, annotations: { summary: 'x' } })],
      [rules({ ...alert, annotations: { summary: 'y' } })],
      ['A in n: summary: x → y'],
    ],
    [
      'one of two alerts of a name',
      [rules(alert, { ...alert, expr: 'up > 1' })],
      [rules(alert, { ...alert, expr: 'up > 2' })],
      ['A in n: expression: up > 1 → up > 2'],
    ],
    [
      'an alert that is new, with who is told',
      [routes(), rules({ record: 'up', expr: 'b' })],
      [routes(), rules({ record: 'up', expr: 'b' }, alert)],
      ['A in n: new; severity: warning; for: 5m; receivers: team (#t)'],
    ],
    [
      'a metric, with the version that has it',
      [rules(alert)],
      [rules(alert, { record: 'x', expr: 'brand_new' })],
      ['brand_new: newly relied on; source: b, since 1.0', 'x in n: new'],
    ],
    [
      'how often people are told again',
      [routes()],
      [routes({ route: { receiver: 'team', repeatInterval: '1h' } })],
      ['AlertmanagerConfig n/a: spec.route.repeatInterval: 1h, new'],
    ],
    [
      'an environment variable',
      [pod({})],
      [pod({ env: [{ name: 'E', value: '1' }] })],
      ['Deployment n/d: spec.template.spec.containers[c].env: new'],
    ],
    ['an object that a sync deletes', [object('Service', 's', {})], [], ['Service n/s: gone; sync: deletes it']],
    [
      'one that it leaves',
      [object('Service', 's', {}, { 'argocd.argoproj.io/sync-options': 'Prune=false' })],
      [],
      ['Service n/s: gone; sync: leaves it (Prune=false)'],
    ],
    [
      'a Secret that people make',
      [],
      [routes()],
      ['hook (key url) in n: newly needed', 'AlertmanagerConfig n/a: created'],
    ],
    [
      'one that is rendered',
      [],
      [routes(), object('Secret', 'hook', {})],
      ['AlertmanagerConfig n/a, Secret n/hook: created'],
    ],
    [
      'a panel under a new name, one that asks otherwise, and one that is new',
      [dashboard(panel('Old', 'a'), panel('Wait', 'rate(b[5m])'))],
      [dashboard(panel('New', 'a'), panel('Wait', 'rate(b[9m])'), panel('More', 'up'))],
      [
        'up: newly relied on',
        'Board: panels: 2 → 3',
        'More in Board: new',
        'Old in Board: renamed to New',
        'Wait in Board: query: rate(b[5m]) → rate(b[9m])',
      ],
    ],
  ])('%s', (_, before, after, lines) => {
    expect(linesOf(side(before), side(after))).toEqual(lines);
  });

  test('what Argo CD may do, and where it deploys', () => {
    const own = (one: Manifest): Manifest => ({ ...one, apiVersion: 'argoproj.io/v1alpha1' });
    const project = (kind: string) =>
      own(object('AppProject', 'p', { namespaceResourceWhitelist: [{ group: 'apps', kind }] }));
    const application = (name: string) =>
      own(object('Application', 'x', { source: { path: 'overlays/o' }, destination: { name } }));
    expect(
      linesOf(
        side([], [project('Deployment'), application('dev')]),
        side([], [project('DaemonSet'), application('prod')]),
      ),
    ).toEqual([
      'DaemonSet.apps in project p: gained',
      'Deployment.apps in project p: given up',
      'Application n/x: destination.name: dev → prod',
    ]);
  });

  test('the same change in overlays that differ otherwise is one', () => {
    const overlays = (expr: string): Side => ({
      bootstrap: [],
      overlays: new Map(
        ['warning', 'critical'].map(severity => [severity, [rules({ ...alert, expr, labels: { severity } })]]),
      ),
    });
    const { changes } = review(overlays('up == 0'), overlays('up < 1'), {
      rules: [],
      source: () => undefined,
      deliveries: [],
      filledBy: () => [],
    });
    expect(changes.map(({ delta }) => delta.overlays)).toEqual([['critical', 'warning']]);
    expect(changes[0]?.delta).toMatchObject({ from: { expression: 'up == 0' }, to: { expression: 'up < 1' } });
  });
});
