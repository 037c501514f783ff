import { describe, expect, test } from 'vitest';
import type { Rule, Severity } from '../model/alert.ts';
import type { RouteTo, Routing } from '../model/routing.ts';
import { readMatcher } from '../promql/matcher.ts';
import { receiversOf } from './routing.ts';

const TIMING = { groupWait: '30s', groupInterval: '5m', repeatInterval: '4h' };

const rule = (severity: Severity, labels: Readonly<Record<string, string>> = {}): Rule =>
  ({ name: 'VllmPodNotReady', severity, labels }) as unknown as Rule;

type Given = readonly [Readonly<Record<string, string>>, string, Partial<RouteTo>?];

const routing = (routes: readonly Given[]): Routing => ({
  routes: routes.map(([match, receiver, more]) => ({
    matchers: Object.entries(match).map(([name, value]) => ({ name, op: '=', value })),
    receivers: [receiver],
    continue: false,
    ...TIMING,
    ...more,
  })),
  receivers: [
    { name: 'chat', severities: ['critical', 'warning'] },
    { name: 'pager', severities: ['critical'] },
    { name: 'silent', severities: [] },
  ] as unknown as Routing['receivers'],
});

const labels = { namespace: 'vllm', source: 'predictors' };

describe('receivers of an alert', () => {
  test.each<[string, Rule, Routing, string[]]>([
    ['without a route: every receiver that lists the severity', rule('critical'), routing([]), ['chat', 'pager']],
    ['without a route: only those', rule('warning'), routing([]), ['chat']],
    ['a severity nobody lists', rule('info'), routing([]), []],
    [
      'the first route that matches, and no other',
      rule('critical', { team: 'a' }),
      routing([
        [{ team: 'a' }, 'silent'],
        [{ team: 'a' }, 'pager'],
      ]),
      ['silent'],
    ],
    [
      'a route takes what no receiver lists',
      rule('info', { team: 'a' }),
      routing([[{ team: 'a' }, 'pager']]),
      ['pager'],
    ],
    [
      'a route wants all its labels',
      rule('warning', { team: 'a' }),
      routing([[{ team: 'a', tier: '1' }, 'pager']]),
      ['chat'],
    ],
    [
      "a route by the platform's labels",
      rule('warning'),
      routing([[{ namespace: 'vllm', source: 'predictors' }, 'pager']]),
      ['pager'],
    ],
    [
      'a route by the name of the alert',
      rule('warning'),
      routing([[{ alertname: 'VllmPodNotReady' }, 'pager']]),
      ['pager'],
    ],
    ['a route by severity', rule('critical'), routing([[{ severity: 'critical' }, 'silent']]), ['silent']],
    ['a route by an absent label', rule('warning'), routing([[{ team: '' }, 'pager']]), ['pager']],
    [
      'a route to several receivers',
      rule('info', { team: 'a' }),
      routing([[{ team: 'a' }, '', { receivers: ['pager', 'silent'] }]]),
      ['pager', 'silent'],
    ],
    [
      'a route that goes on, to the next and to severities',
      rule('warning', { team: 'a' }),
      routing([
        [{ team: 'a' }, 'silent', { continue: true }],
        [{ team: 'a' }, 'pager', { continue: true }],
      ]),
      ['silent', 'pager', 'chat'],
    ],
    [
      'a receiver that two routes name is listed once',
      rule('critical', { team: 'a' }),
      routing([[{ team: 'a' }, 'pager', { continue: true }]]),
      ['pager', 'chat'],
    ],
    ...(
      [
        ['severity!="critical"', 'pager'],
        ['team!="a"', 'pager'],
        ['team=~"a|b"', 'chat'],
        ['team=~"|x"', 'pager'],
        ['alertname=~"Vllm.*"', 'pager'],
        ['alertname=~"Vllm"', 'chat'],
        ['alertname=~"(?i)vllm.*"', 'pager'],
        ['alertname!~"Vllm"', 'pager'],
        ['alertname!~"Vllm.+"', 'chat'],
      ] as const
    ).map(([matcher, told]): [string, Rule, Routing, string[]] => [
      `a warning by ${matcher}`,
      rule('warning'),
      routing([[{}, 'pager', { matchers: [readMatcher(matcher)] }]]),
      [told],
    ]),
    ["the rule's own label over its severity", rule('critical', { severity: 'info' }), routing([]), []],
  ])('%s', (_, given, routes, expected) => {
    expect(receiversOf(given, labels, routes)).toEqual(expected);
  });
});
