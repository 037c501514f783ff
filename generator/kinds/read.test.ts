import { describe, expect, test } from 'vitest';
import type { FileContent, FileKind, Manifest } from '../model/artifact.ts';
import { alertmanagerConfig } from './alertmanager-config.ts';
import { alertmanagerYml } from './alertmanager-yml.ts';
import { notifyingOf, queriesOf, rulesOf, viewsOf } from './read.ts';
import { rulesFile } from './rules-file.ts';

const object = (kind: string, spec: object): Manifest => ({
  apiVersion: 'v1',
  kind,
  metadata: { name: 'a', namespace: 'n' },
  spec,
});
const file = (kind: FileKind, data: unknown): FileContent => ({ kind, path: 'a.yml', data });
const withoutPath = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, one) => (key === 'path' || key === 'muteTimesAt' ? undefined : one)));

const GROUPS = [
  {
    name: 'g',
    rules: [
      { record: 'job:up:sum', expr: 'sum by (job) (up)' },
      { alert: 'Down', expr: 'up == 0', for: '5m', labels: { severity: 'critical' }, annotations: { summary: 'down' } },
    ],
  },
];
const PANEL = { title: 'Up', type: 'stat', targets: [{ expr: 'up', datasource: { type: 'prometheus', uid: 'p' } }] };

describe('an object and a file of the same meaning are read alike', () => {
  test('rules and their queries', () => {
    const [of, by] = [object('PrometheusRule', { groups: GROUPS }), rulesFile('rules/a.yml', GROUPS)];
    expect(withoutPath(rulesOf(by))).toEqual(withoutPath(rulesOf(of)));
    expect(rulesOf(by).map(({ name, alerts }) => [name, alerts])).toEqual([
      ['job:up:sum', false],
      ['Down', true],
    ]);
    expect(queriesOf(by).map(({ asker, path }) => [asker, path])).toEqual([
      ['recording rule `job:up:sum`', ['groups', 0, 'rules', 0, 'expr']],
      ['alert `Down`', ['groups', 0, 'rules', 1, 'expr']],
    ]);
  });

  test('scrapes', () => {
    const monitor = object('PodMonitor', { podMetricsEndpoints: [{ interval: '30s', scrapeTimeout: '10s' }] });
    const config = file('prometheus-yml', {
      global: { scrape_timeout: '10s' },
      scrape_configs: [{ job_name: 'a', scrape_interval: '30s' }],
    });
    const timesOf = (content: Manifest | FileContent) =>
      viewsOf(content).scrapes.map(({ interval, timeout }) => ({ interval, timeout }));
    expect(timesOf(config)).toEqual(timesOf(monitor));
    expect(timesOf(config)).toEqual([{ interval: '30s', timeout: '10s' }]);
  });

  test('dashboards', () => {
    const json = { title: 'D', panels: [PANEL], templating: { list: [{ name: 'cluster' }] } };
    const of = object('GrafanaDashboard', { json: JSON.stringify(json) });
    const by = file('dashboard-json', json);
    expect(withoutPath(viewsOf(by).dashboards)).toEqual(withoutPath(viewsOf(of).dashboards));
    expect(queriesOf(by).map(({ expr }) => expr)).toEqual(['up']);
  });

  test('processes', () => {
    const of = object('Deployment', { template: { spec: { containers: [{ name: 'main', image: 'a:1' }] } } });
    const by = file('systemd-unit', { Service: { ExecStart: ['/usr/bin/a'] } });
    expect(viewsOf(of).processes.map(({ name, image }) => [name, image])).toEqual([['main', 'a:1']]);
    expect(viewsOf(by).processes.map(({ name, image }) => [name, image])).toEqual([['a.yml', undefined]]);
    expect(viewsOf(file('systemd-unit', { Timer: {} })).processes).toEqual([]);
  });

  test('secrets', () => {
    const of = object('ServiceMonitor', {
      endpoints: [{ port: 'm', authorization: { credentials: { name: 'gateway', key: 'token' } } }],
    });
    const by = [
      file('prometheus-yml', {
        scrape_configs: [{ job_name: 'a', authorization: { credentials_file: '../secrets/gateway/token' } }],
      }),
      file('alertmanager-yml', {
        receivers: [{ name: 'a', webhook_configs: [{ url_file: 'secrets/gateway/token' }] }],
      }),
      file('systemd-unit', { Service: { LoadCredential: 'token:%h/observability/secrets/gateway/token' } }),
      file('systemd-unit', { Service: { Environment: ['A=1', 'TOKEN_FILE=/x/secrets/gateway/token'] } }),
      file('yaml-file', { secureJsonData: { token: '$__file{/x/secrets/gateway/token}' } }),
    ];
    for (const content of by) expect(withoutPath(viewsOf(content).secrets)).toEqual(withoutPath(viewsOf(of).secrets));
    expect(viewsOf(of).secrets.map(({ path }) => path)).toEqual([
      ['spec', 'endpoints', 0, 'authorization', 'credentials'],
    ]);
  });

  test('a file that is no Secret of ours, and a value that is written down', () => {
    const secretsIn = (kind: FileKind, data: unknown) => viewsOf(file(kind, data)).secrets;
    expect(secretsIn('prometheus-yml', { scrape_configs: [{ basic_auth: { password_file: '/etc/p' } }] })).toEqual([
      { from: 'file', file: '/etc/p', path: ['scrape_configs', 0, 'basic_auth', 'password_file'] },
    ]);
    expect(
      secretsIn('alertmanager-yml', {
        receivers: [
          {
            slack_configs: [{ api_url: 'https://hooks.example' }],
            opsgenie_configs: [{ api_url: 'https://open.example' }],
          },
          {
            victorops_configs: [{ routing_key: 'open' }],
            pagerduty_configs: [{ routing_key: 'kept', service_key: '' }],
          },
        ],
      }).map(({ path }) => path.slice(2)),
    ).toEqual([
      ['slack_configs', 0, 'api_url'],
      ['pagerduty_configs', 0, 'routing_key'],
    ]);
    const ofVariables = (...env: readonly (readonly [string, string])[]) =>
      viewsOf(
        object('Deployment', {
          template: { spec: { containers: [{ name: 'm', env: env.map(([name, value]) => ({ name, value })) }] } },
        }),
      ).secrets.flatMap(secret => (secret.from === 'text' ? secret.field : []));
    expect(
      ofVariables(
        ['DB_PASSWORD', 'letmein'],
        ['OPENAI_API_KEY', 'EMPTY'],
        ['API_KEY', '$(FROM_ELSEWHERE)'],
        ['HF_TOKEN', '${HF_TOKEN}'],
        ['MAX_TOKEN', '4096'],
        ['AUTH_SECRET', '/run/secrets/auth'],
        ['PASSWORD_POLICY', 'strict'],
      ),
    ).toEqual(['DB_PASSWORD']);
  });

  test('routes, receivers, inhibitions and mute times', () => {
    const message = { title: 't', text: 'x', body: 'b', silence: 's', place: 'p', cluster: 'c', clusterLabel: 'site' };
    const made = alertmanagerConfig({ name: 'a', namespace: 'n' }, message, {
      routes: [
        {
          matchers: [{ name: 'team', op: '=~', value: 'a|"b"\n' }],
          receivers: ['one'],
          mute: ['night'],
          continue: false,
          groupWait: '30s',
          groupInterval: '5m',
          repeatInterval: '4h',
        },
      ],
      receivers: [],
      inhibitions: [{ by: 'A', of: ['B', 'C'], equal: ['site'] }],
      muteTimes: { night: { times: [{ from: '22:00', to: '06:00' }], weekdays: ['friday'] } },
    });
    const [view] = notifyingOf(made);
    if (!view) throw new Error('nothing was read');
    const [again] = notifyingOf(
      file(
        'alertmanager-yml',
        alertmanagerYml(view, () => '/secret'),
      ),
    );
    expect(withoutPath(again)).toEqual(withoutPath(view));
    expect(again?.route?.routes[0]?.matchers).toEqual([{ name: 'team', op: '=~', value: 'a|"b"\n' }]);
  });
});

test('what is no such thing is read to nothing', () => {
  for (const content of [object('Service', {}), file('rules-file', null), file('alertmanager-yml', 'text')])
    expect(
      Object.values(viewsOf(content))
        .flat()
        .filter(one => !('receivers' in one)),
    ).toEqual([]);
});
