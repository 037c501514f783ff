import { describe, expect, test } from 'vitest';
import { readAlertmanagerConfig } from '../kinds/alertmanager-config.ts';
import type { Matcher } from '../promql/matcher.ts';
import { ANY, contradiction, reaches } from './routes.ts';

const match = (name: string, value: string, matchType = '=') => ({ name, value, matchType });

/** An AlertmanagerConfig with `nobody`, who tells no one, and two who do. */
const config = (routes: readonly object[], receiver = 'nobody') => ({
  apiVersion: 'monitoring.coreos.com/v1alpha1',
  kind: 'AlertmanagerConfig',
  metadata: { name: 'a' },
  spec: {
    route: { receiver, routes },
    receivers: [{ name: 'nobody' }, { name: 'team', slackConfigs: [{}] }, { name: 'empty', slackConfigs: [] }],
  },
});

const critical = (label: string) => ({ alertname: 'A', severity: 'critical', namespace: 'n' })[label] ?? '';
/** The same, and its series may have any `pod`. */
const withPod = (label: string) => (label === 'pod' ? ANY : critical(label));

describe('reaches', () => {
  test.each<[string, boolean, object[], string?]>([
    ['the top route takes what no child takes', true, [], 'team'],
    ['a receiver without a way to tell tells nobody', false, [], 'empty'],
    ['a child that matches', true, [{ receiver: 'team', matchers: [match('severity', 'critical')] }]],
    ['a child that does not', false, [{ receiver: 'team', matchers: [match('severity', 'warning')] }]],
    ['a pattern, anchored', true, [{ receiver: 'team', matchers: [match('severity', 'warning|critical', '=~')] }]],
    ['a pattern that is only part of it', false, [{ receiver: 'team', matchers: [match('severity', 'crit', '=~')] }]],
    ['a negation', true, [{ receiver: 'team', matchers: [match('severity', 'info', '!=')] }]],
    ['an absent label is empty', true, [{ receiver: 'team', matchers: [match('team', '')] }]],
    [
      'all matchers must hold',
      false,
      [{ receiver: 'team', matchers: [match('severity', 'critical'), match('team', 'x')] }],
    ],
    [
      'the first child ends it',
      false,
      [{ receiver: 'nobody', matchers: [match('severity', 'critical')] }, { receiver: 'team' }],
    ],
    [
      'unless it goes on',
      true,
      [{ receiver: 'nobody', matchers: [match('severity', 'critical')], continue: true }, { receiver: 'team' }],
    ],
    ['a child that went on keeps the parent out', false, [{ receiver: 'nobody', continue: true }], 'team'],
    [
      'a grandchild',
      true,
      [{ receiver: 'nobody', routes: [{ receiver: 'team', matchers: [match('namespace', 'n')] }] }],
    ],
    ["a child without a receiver has its parent's", true, [{ matchers: [match('severity', 'critical')] }], 'team'],
    [
      'the old form of a pattern',
      true,
      [{ receiver: 'team', matchers: [{ name: 'severity', value: 'crit.*', regex: true }] }],
    ],
  ])('%s', (_, expected, routes, receiver) => {
    expect(reaches(readAlertmanagerConfig(config(routes, receiver)), critical)).toBe(expected);
  });

  test.each<[string, boolean, object[], string?]>([
    [
      'a route by a label that may have any value proves nothing',
      false,
      [{ receiver: 'team', matchers: [match('pod', 'x')] }],
    ],
    ['it may take the alert away', false, [{ receiver: 'nobody', matchers: [match('pod', 'x')] }], 'team'],
    ['both ways lead to a person', true, [{ receiver: 'team', matchers: [match('pod', 'x')] }], 'team'],
    [
      'it goes on either way',
      true,
      [{ receiver: 'nobody', matchers: [match('pod', 'x')], continue: true }, { receiver: 'team' }],
    ],
  ])('%s', (_, expected, routes, receiver) => {
    expect(reaches(readAlertmanagerConfig(config(routes, receiver)), withPod)).toBe(expected);
  });

  test('a top route with matchers of its own takes only what they take', () => {
    const whole = config([], 'team');
    const narrowed = {
      ...whole,
      spec: { ...whole.spec, route: { receiver: 'team', matchers: [match('severity', 'warning')] } },
    };
    expect(reaches(readAlertmanagerConfig(narrowed), critical)).toBe(false);
  });
});

test('a contradiction is found between matchers of one label', () => {
  const is = (name: string, value: string, op: Matcher['op'] = '='): Matcher => ({ name, op, value });
  expect(contradiction([is('a', '1'), is('a', '2')])).toBe('a');
  expect(contradiction([is('a', '1'), is('a', '1|2', '=~')])).toBeUndefined();
  expect(contradiction([is('a', '1'), is('b', '2')])).toBeUndefined();
  expect(contradiction([is('a', '1'), is('a', '1', '!=')])).toBe('a');
});
