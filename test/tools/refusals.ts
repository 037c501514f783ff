import type { Manifest } from '../../generator/model/artifact.ts';
import { type Dice, dice } from './dice.ts';

/** What a part of an object may be: what its component takes, and what it refuses the whole object for. */
interface Slot {
  readonly sound: readonly unknown[];
  readonly broken: readonly unknown[];
}

type Chosen = Readonly<Record<string, never>>;

/** Objects of one kind, made of parts that are chosen one by one. */
export interface Family {
  readonly kind: string;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly make: (chosen: Chosen) => unknown;
}

/** Expressions over series that no contract knows, so that nothing but the language is judged. */
const EXPRESSIONS: Slot = {
  sound: [
    'acme_busy > 5',
    'rate(acme_requests_total[5m]) > 1',
    'sum by (pod) (rate(acme_a[5m])) / sum by (pod) (rate(acme_b[5m])) > 0.1',
    'absent(acme_up{job="a"})',
    'histogram_quantile(0.99, sum by (le) (rate(acme_seconds_bucket[5m])))',
    'label_replace(acme_x, "a", "$1", "b", "(.*)")',
    'label_join(acme_x, "a", ",", "b", "c")',
    'label_join(acme_x, "a", ",")',
    'predict_linear(acme_free[1h], 4 * 3600) < 0',
    'acme_x{l=~"(?i)a|b", m!~"c.*"} unless on (pod) acme_y',
    'max_over_time(acme_x[1h:5m])',
    'max_over_time(rate(acme_x[5m])[1h:])',
    'acme_x offset 1d',
    'acme_x offset -5m',
    'acme_x @ end()',
    'acme_x @ 1700000000',
    'rate(acme_x[5m] offset 1h)',
    '1 > bool 0',
    'vector(1)',
    'scalar(acme_x) > bool 1',
    'topk(3, acme_x)',
    'topk by (a) (3, acme_x)',
    'bottomk(2, acme_x) by (a)',
    'count_values("v", acme_x)',
    'quantile(0.5, acme_x)',
    '{__name__="acme_x", a="b"}',
    '{__name__=~"acme_.+"}',
    '{"acme.utf8", "a.b"="c"}',
    'acme_x ^ 2 % 3',
    '-acme_x < +5',
    'time() - acme_t > 1h',
    'acme_x and on () vector(1)',
    'sum without (a) (acme_x)',
    'sum(acme_x) without (a,)',
    'clamp(acme_x, 0, 1)',
    'acme_x == 1 or acme_y == 2',
    'rate(acme_x[5m:])',
    'rate(acme_x[1h30m])',
    'day_of_week() == 1',
    'day_of_month(acme_t) == 1',
    'sgn(acme_x)',
    'round(acme_x, 5)',
    'round(acme_x)',
    'changes(acme_x[1h])',
    'acme_a * on (x) group_left (y, z) acme_b',
    'acme_a * ignoring (x) group_right () acme_b',
    'group(acme_x)',
    'stddev(acme_x) > bool 5',
    'acme_x{}',
    'acme_x{a="b",}',
    'acme_x # a comment\n> 5',
    "acme_x{a='b', c=`d`}",
    'acme_x{a="\\u00e4\\n"}',
    'acme_x atan2 acme_y',
    'Inf > acme_x',
    '0x1F + acme_x',
    '1e3 < acme_x',
    'histogram_fraction(0, 0.2, acme_h)',
    'histogram_avg(acme_h)',
    'quantile_over_time(0.5, acme_x[1h])',
    'absent_over_time(acme_x[1h])',
    'present_over_time(acme_x[1h])',
    'minute()',
    'pi() * acme_x',
    'SUM(acme_x) BY (a)',
    'sum by (by, pod) (acme_x)',
    'acme_x{by="on", offset="a"}',
    'deg(acme_x)',
    'timestamp(acme_x)',
    'resets(acme_x[1h]) > 0',
    'acme_x / acme_x offset 1d',
    '-acme_x offset 5m',
    'acme_x unless acme_x offset 5m or increase(acme_y[5m])',
    'sum(acme_x) / sum(acme_y offset 5m) > 2',
    'acme_x > 5 and acme_y @ end()',
    'acme_x + acme_y offset 5m + acme_z offset 1h',
    '2 * acme_x @ start() offset 5m',
    '-rate(acme_x[5m]) * -1',
    'rate(acme_x[5m] @ end() offset 1h) / 5',
    'max_over_time(acme_x[1h:] offset 1d) - 1',
  ],
  broken: [
    'sum(',
    'acme_x >',
    'rate(acme_x)',
    'rate(acme_x[5m]',
    'acme_x{a=b}',
    'acme_x{a="b"',
    'sum by pod (acme_x)',
    '{}',
    '{a=~".*"}',
    '{a!="b"}',
    'acme_x and 1',
    '1 or acme_x',
    '1 > 0',
    'acme_x + bool 5',
    'acme_x{a=~"("}',
    'acme_x{a!~"["}',
    'acme_x{a=~"(?<n"}',
    'acme_x{a=~"\\\\8"}',
    'acme_x acme_y',
    'sum(acme_x, acme_y)',
    'topk(acme_x)',
    'topk(acme_x, 3)',
    'histogram_quantile(acme_b)',
    'acme_x offset',
    'rate(acme_x[0s])',
    'unknown_function(acme_x)',
    'acme_x{a="b" c="d"}',
    'acme_x == "a"',
    '"a" + 1',
    'label_replace(acme_x, "a", "b", "c")',
    'label_join(acme_x, "a")',
    'label_join(acme_x, 5, "a")',
    'acme_x on (a) acme_y',
    'acme_x and on (a) group_left () acme_y',
    'acme_x unless on (a) group_right (b) acme_y',
    'acme_x * on (a) group_left (a) acme_y',
    'acme_x * group_left (a) acme_y',
    'sum(acme_x) by (a) by (b)',
    'acme_x{__name__="b"}',
    'acme_x[5x]',
    'avg_over_time(acme_x, 5)',
    'vector(acme_x)',
    'scalar(1)',
    'time(1)',
    'round()',
    'round(acme_x, acme_y)',
    'round(acme_x, 1, 2)',
    'clamp_max(acme_x)',
    'clamp(acme_x, 0)',
    'rate(sum(acme_x)[5m])',
    'acme_x[5m] > 1',
    'sum(acme_x[5m])',
    'min_over_time(acme_x)',
    'absent(acme_x[5m])',
    '-"a"',
    '!acme_x',
    'acme_x || acme_y',
    'acme_x = 5',
    'acme_x <> 5',
    'count_values(acme_x)',
    'count_values(5, acme_x)',
    'quantile(acme_x)',
    'quantile("a", acme_x)',
    'acme_x @ acme_y',
    'acme_x @ "a"',
    '1.2.3',
    'acme_x{a=\'b"}',
    'sum by () acme_x',
    '(acme_x',
    'acme_x)',
    '[5m]',
    'acme_x[5m][5m]',
    'acme_x[5m:1m][1h]',
    '(acme_x)[5m]',
    'acme_x offset 5m offset 5m',
    'abs(1)',
    'abs("a")',
    'abs(acme_x, acme_y)',
    'predict_linear(acme_x[1h])',
    'predict_linear(acme_x[1h], acme_y)',
    'quantile_over_time(acme_x[1h], 0.5)',
    'histogram_quantile("0.9", acme_x)',
    'day_of_week(1)',
    'sort(acme_x[5m])',
    'sum without a (acme_x)',
    'acme_x{1a="b"}',
    'acme_x{a="b", , c="d"}',
    'by (a) sum(acme_x)',
    '"just a text',
    '5m +',
    '',
    'acme_x{a=~5}',
    'pi(1)',
    'group_left(acme_x)',
    'acme_x ignoring acme_y',
    'acme_x > on acme_y',
    'count(acme_x) by (1)',
    'timestamp(5)',
    'scalar(acme_x[5m])',
    'sum(1)',
    'stddev("a")',
    'max()',
    'sum(acme_x) offset 5m',
    '(acme_x) offset 5m',
    '5 offset 5m',
    'acme_y + sum(acme_x) offset 5m',
    'sum(acme_x) @ end()',
    '-acme_x[5m]',
  ],
};

/** Texts of an alert as Prometheus takes and refuses them for templates. */
const TEMPLATES: Slot = {
  sound: [
    'plain',
    '{{ $value }}',
    '{{ $value | humanize }}',
    '{{ .Value }} and {{ .Labels.pod }}',
    '{{ $labels.pod }}',
    '{{ if gt $value 5.0 }}much{{ else }}little{{ end }}',
    '{{ with $labels.pod }}{{ . | title }}{{ else }}none{{ end }}',
    '{{ range query "up" }}{{ .Value }}{{ end }}',
    '{{ printf "%.2f" $value }}',
    '{{- $value -}}',
    '{{/* a comment */}}',
    '{{ $x := $value }}{{ $x }}',
    '{{ define "a" }}x{{ end }}{{ template "a" }}',
    '{{ "}}" }}',
    '{{ reReplaceAll "a(.*)" "$1" $labels.pod }}',
    '{{ $externalLabels.cluster }}{{ $externalURL }}',
    '{{ and true (not false) | print }}',
    '{{ index $labels "pod" }}',
    'a } b { c',
    '{{ toUpper "a" | toLower }}',
    '{{ (query "up" | first).Value }}',
    '{{ len $labels }}',
    '{{ args 1 2 }}',
    '{{ humanizeDuration $value }} {{ humanizePercentage $value }} {{ humanize1024 $value }}',
    "{{ 'a' }}",
    '{{ `raw` }}',
    '{{ range $i, $v := query "up" }}{{ $i }}{{ end }}',
    '{{ if eq $labels.a "b" }}x{{ else if eq $labels.a "c" }}y{{ end }}',
    '{{ 1.5e3 }}{{ 0x1f }}{{ -1 }}',
    '{{ $value | }}',
    '{{ $x = 1 }}',
  ],
  broken: [
    '{{ $value',
    '{{ $labls.pod }}',
    '{{ end }}',
    '{{ if $value }}x',
    '{{ nothing }}',
    '{{ $value | humanise }}',
    '{{ }}',
    '{{ $labels.pod. }}',
    '{{ "open }}',
    '{{ if }}x{{ end }}',
    '{{ range }}{{ end }}',
    '{{ else }}',
    '{{ (1 }}',
    '{{ 1) }}',
    '{{ | humanize }}',
    '{{ .Labels.pod..x }}',
    '{{ $undefined }}',
    '{{ /* open }}',
    '{{ define "a" }}x',
    '{{ template }}',
    '{{ $value || 1 }}',
    '{{ if $value }}x{{ else }}y{{ else }}z{{ end }}',
    '{{ $labels[pod] }}',
    '{{ with }}x{{ end }}',
    '{{ break }}',
    '{{ @ }}',
    '{{ printf "%s }}',
    '{{ $value | 5 }}',
    '{{ "a" | "b" }}',
    '{{ define a }}x{{ end }}',
  ],
};

const LABELS: Slot = {
  sound: [{}, { severity: 'warning' }, { a: '{{ $labels.b }}' }, { team_1: '' }, { 'a.b': 'c' }, { A: 'ä' }],
  broken: [{ __name__: 'a' }, { '': 'a' }, { a: '{{ open' }, { a: '{{ $nothing }}' }],
};

const RULES: Slot = {
  sound: [
    { alert: 'A' },
    { alert: 'A', for: '5m' },
    { alert: 'A', for: '1h30m', keep_firing_for: '10m' },
    { alert: 'a b ä' },
    { alert: 'A', for: '0s' },
    { alert: 'A', for: '1d' },
  ],
  broken: [
    {},
    { alert: 'A', record: 'a:b' },
    { record: 'a:b', for: '5m' },
    { record: 'a:b', keep_firing_for: '5m' },
    { record: 'a:b', annotations: { a: 'b' } },
    { record: 'a{b="c"}' },
    { alert: '' },
  ],
};

const GROUPS: Slot = {
  sound: [
    [{ name: 'g' }],
    [{ name: 'g', interval: '1m' }, { name: 'h' }],
    [{ name: 'g', limit: 5, query_offset: '1m' }],
    [{ name: 'g.x/y ä' }],
    [{ name: 'g', labels: { a: 'b' } }],
  ],
  broken: [[{ name: 'g' }, { name: 'g' }], [{ name: '' }]],
};

type Json = Record<string, unknown>;

const groupsOf = ({ expr, text, labels, rule, groups }: Record<string, unknown>) =>
  (groups as Json[]).map(group => ({
    ...group,
    rules: [
      { ...('record' in (rule as Json) ? {} : { annotations: { summary: text } }), ...(rule as Json), expr, labels },
      { record: 'acme:busy', expr: 'acme_busy' },
    ],
  }));

const RULE_SLOTS = { expr: EXPRESSIONS, text: TEMPLATES, labels: LABELS, rule: RULES, groups: GROUPS };

const RELABELINGS: Slot = {
  sound: [
    [],
    [{ action: 'drop', sourceLabels: ['a'], regex: 'b.*' }],
    [{ action: 'keep', sourceLabels: ['a', 'b'], separator: '/', regex: '(?i)c' }],
    [{ sourceLabels: ['a'], targetLabel: 'b' }],
    [{ action: 'Replace', targetLabel: 'b', replacement: 'c' }],
    [{ action: 'replace', sourceLabels: ['__address__'], targetLabel: 'a_$1', regex: '(.+):.*', replacement: '$1' }],
    [{ action: 'hashmod', sourceLabels: ['a'], targetLabel: 'b', modulus: 8 }],
    [{ action: 'labeldrop', regex: 'a' }],
    [{ action: 'labelkeep', regex: 'a|b' }],
    [{ action: 'labelmap', regex: 'a_(.+)', replacement: '$1' }],
    [{ action: 'labelmap', regex: 'a_(.+)' }],
    [{ action: 'lowercase', sourceLabels: ['a'], targetLabel: 'b' }],
    [{ action: 'keepequal', sourceLabels: ['a'], targetLabel: 'b' }],
    [{ action: 'uppercase', sourceLabels: ['a'], targetLabel: 'b', replacement: '$1' }],
    [{ action: 'dropequal', sourceLabels: ['a'], targetLabel: 'b', separator: ';' }],
    [{ action: 'labeldrop', regex: 'a', separator: ';' }],
    [{ targetLabel: 'with.dots', replacement: 'c' }],
  ],
  broken: [
    [{ action: 'drop', sourceLabels: ['a'], regex: 'b(' }],
    [{ action: 'keep', sourceLabels: ['a'], regex: '(?=b)' }],
    [{ sourceLabels: ['a'] }],
    [{ action: 'replace', sourceLabels: ['a'], regex: 'b' }],
    [{ action: 'hashmod', sourceLabels: ['a'], targetLabel: 'b' }],
    [{ action: 'hashmod', sourceLabels: ['a'], modulus: 4 }],
    [{ action: 'labeldrop', regex: 'a', sourceLabels: ['b'] }],
    [{ action: 'labelkeep', regex: 'a', targetLabel: 'b' }],
    [{ action: 'labeldrop', regex: 'a', replacement: 'x' }],
    [{ action: 'labelkeep', regex: 'a', separator: ',' }],
    [{ action: 'labeldrop', regex: 'a', modulus: 4 }],
    [{ action: 'lowercase', sourceLabels: ['a'] }],
    [{ action: 'uppercase', sourceLabels: ['a'], targetLabel: 'b', replacement: 'x' }],
    [{ action: 'keepequal', sourceLabels: ['a'] }],
    [{ action: 'dropequal', sourceLabels: ['a'], targetLabel: 'b', regex: 'x' }],
    [{ action: 'keepequal', sourceLabels: ['a'], targetLabel: 'b', replacement: 'x' }],
    [{ action: 'keepequal', sourceLabels: ['a'], targetLabel: 'b', separator: ',' }],
    [{ action: 'dropequal', sourceLabels: ['a'], targetLabel: 'b', modulus: 2 }],
    [
      { action: 'drop', sourceLabels: ['a'], regex: 'ok' },
      { action: 'drop', sourceLabels: ['a'], regex: '*' },
    ],
  ],
};

const TIMES: Slot = {
  sound: [
    {},
    { interval: '30s' },
    { interval: '1m', scrapeTimeout: '1m' },
    { interval: '5s' },
    { scrapeTimeout: '10s' },
    { interval: '1h30m', scrapeTimeout: '89m' },
  ],
  broken: [
    { interval: '5s', scrapeTimeout: '9s' },
    { interval: '1m', scrapeTimeout: '61s' },
    { interval: '1m30s', scrapeTimeout: '2m' },
  ],
};

const KEY = { name: 'secrets', key: 'key' };
const TLS = { serverName: 'a.example' };

const CLIENTS: Slot = {
  sound: [
    {},
    { basicAuth: { username: KEY, password: KEY } },
    { authorization: { credentials: KEY } },
    { authorization: { type: 'Token', credentials: KEY } },
    { tlsConfig: TLS },
    { proxyUrl: 'http://proxy.example:3128' },
    { proxyUrl: 'http://proxy.example:3128', noProxy: 'a.example' },
    { proxyFromEnvironment: true },
    { proxyFromEnvironment: false, proxyUrl: 'http://proxy.example:3128' },
    { oauth2: { clientId: { secret: KEY }, clientSecret: KEY, tokenUrl: 'https://a.example/token' } },
  ],
  broken: [
    { authorization: { type: 'Basic', credentials: KEY } },
    { authorization: { type: 'Bearer' } },
    { proxyUrl: 'http://proxy.example:3128', proxyFromEnvironment: true },
    { noProxy: 'a.example' },
    { proxyFromEnvironment: true, noProxy: 'a.example' },
    { tlsConfig: { cert: { secret: KEY } } },
    { tlsConfig: { keySecret: KEY } },
    { tlsConfig: { ca: { secret: KEY, configMap: KEY } } },
    { oauth2: { clientId: { secret: KEY, configMap: KEY }, clientSecret: KEY, tokenUrl: 'https://a.example/token' } },
    { proxyConnectHeader: { a: [KEY] } },
  ],
};

const BOTH_WAYS: readonly unknown[] = [
  { basicAuth: { username: KEY, password: KEY }, authorization: { credentials: KEY } },
  {
    basicAuth: { username: KEY, password: KEY },
    oauth2: { clientId: { secret: KEY }, clientSecret: KEY, tokenUrl: 'https://a.example/token' },
  },
  {
    authorization: { credentials: KEY },
    oauth2: { clientId: { secret: KEY }, clientSecret: KEY, tokenUrl: 'https://a.example/token' },
  },
];

const ENDPOINTS: Slot = { sound: CLIENTS.sound, broken: [...CLIENTS.broken, ...BOTH_WAYS] };

const endpoint = ({ times, client, relabelings, metrics }: Record<string, unknown>) => ({
  port: 'metrics',
  ...(times as Json),
  ...(client as Json),
  ...((relabelings as unknown[]).length > 0 ? { relabelings } : {}),
  ...((metrics as unknown[]).length > 0 ? { metricRelabelings: metrics } : {}),
});

const MONITOR_SLOTS = { times: TIMES, client: ENDPOINTS, relabelings: RELABELINGS, metrics: RELABELINGS };

const HOOK = { url: 'https://hook.example' };

const RECEIVERS: Slot = {
  sound: [
    {},
    { webhookConfigs: [HOOK] },
    { webhookConfigs: [{ urlSecret: KEY, maxAlerts: 3 }] },
    { slackConfigs: [{ apiURL: KEY, channel: '#a' }] },
    {
      slackConfigs: [
        { apiURL: KEY, channel: '#a', actions: [{ type: 'button', text: 'a', url: 'https://a.example' }] },
      ],
    },
    { pagerdutyConfigs: [{ routingKey: KEY }] },
    { pagerdutyConfigs: [{ serviceKey: KEY, clientURL: 'https://a.example' }] },
    {
      emailConfigs: [
        {
          to: 'a@b.example',
          from: 'c@b.example',
          smarthost: 'mail.example:25',
          headers: [{ key: 'Subject', value: 'a' }],
        },
      ],
    },
    { opsgenieConfigs: [{ apiKey: KEY, responders: [{ name: 'a', type: 'team' }] }] },
    { victoropsConfigs: [{ apiKey: KEY, routingKey: 'a', customFields: [{ key: 'a', value: 'b' }] }] },
    { pushoverConfigs: [{ userKey: KEY, token: KEY }] },
    { telegramConfigs: [{ botToken: KEY, chatID: 5 }] },
    { msteamsConfigs: [{ webhookUrl: KEY }] },
    { msteamsv2Configs: [{ webhookURL: KEY }] },
    { discordConfigs: [{ apiURL: KEY }] },
    { webhookConfigs: [{ url: 'https://hook.example/{{ .CommonLabels.a }}' }] },
  ],
  broken: [
    { webhookConfigs: [{ sendResolved: true }] },
    { slackConfigs: [{ channel: '#a' }] },
    { slackConfigs: [{ apiURL: KEY, actions: [{ type: 'button', text: 'a' }] }] },
    { slackConfigs: [{ apiURL: KEY, fields: [{ title: '', value: 'b' }] }] },
    { pagerdutyConfigs: [{ description: 'a' }] },
    { emailConfigs: [{ from: 'c@b.example', smarthost: 'mail.example:25' }] },
    { emailConfigs: [{ to: 'a@b.example', from: 'c@b.example', smarthost: 'mail' }] },
    { emailConfigs: [{ to: 'a@b.example', from: 'c@b.example' }] },
    { emailConfigs: [{ to: 'a@b.example', smarthost: 'mail.example:25' }] },
    {
      emailConfigs: [
        {
          to: 'a@b.example',
          from: 'c@b.example',
          smarthost: 'mail.example:25',
          headers: [
            { key: 'To', value: 'a' },
            { key: 'TO', value: 'b' },
          ],
        },
      ],
    },
    { opsgenieConfigs: [{ apiKey: KEY, responders: [{ type: 'team' }] }] },
    { victoropsConfigs: [{ apiKey: KEY }] },
    { victoropsConfigs: [{ apiKey: KEY, routingKey: 'a', customFields: [{ key: 'entity_id', value: 'b' }] }] },
    { pushoverConfigs: [{ token: KEY }] },
    { pushoverConfigs: [{ userKey: KEY }] },
    { pushoverConfigs: [{ userKey: KEY, token: KEY, html: true, monospace: true }] },
    { telegramConfigs: [{ chatID: 5 }] },
    { telegramConfigs: [{ botToken: KEY, botTokenFile: '/a', chatID: 5 }] },
    { webhookConfigs: [{ url: 'https://hook.example/{{ .CommonLabels.a' }] },
    { webhookConfigs: [{ url: 'https://hook.example/{{ nothing }}' }] },
    { webhookConfigs: [{ url: 'hook.example' }] },
    { webhookConfigs: [{ ...HOOK, httpConfig: { proxyUrl: 'http://a.example', proxyFromEnvironment: true } }] },
    {
      webhookConfigs: [
        { ...HOOK, httpConfig: { basicAuth: { username: KEY, password: KEY }, authorization: { credentials: KEY } } },
      ],
    },
    { webhookConfigs: [{ ...HOOK, httpConfig: { authorization: { type: 'basic', credentials: KEY } } }] },
    { webhookConfigs: [{ ...HOOK, httpConfig: { tlsConfig: { keySecret: KEY } } }] },
  ],
};

const ROUTES: Slot = {
  sound: [
    { receiver: 'team' },
    { receiver: 'team', groupBy: ['...'] },
    { receiver: 'team', groupBy: ['a', 'b'], groupWait: '10s', repeatInterval: '1h' },
    { receiver: 'team', matchers: [{ name: 'a', value: 'b', matchType: '=' }] },
    { receiver: 'team', routes: [{ matchers: [{ name: 'a', value: 'b|c', matchType: '=~' }], continue: true }] },
    { receiver: 'team', routes: [{ receiver: 'other', routes: [{ receiver: 'team' }] }] },
    { receiver: 'team', routes: [{ muteTimeIntervals: ['times'] }, { activeTimeIntervals: ['times'] }] },
  ],
  broken: [
    {},
    { receiver: 'nobody' },
    { receiver: 'team', groupBy: ['...', 'a'] },
    { receiver: 'team', groupBy: ['a', 'a'] },
    { receiver: 'team', routes: [{ receiver: 'nobody' }] },
    { receiver: 'team', routes: [{ group_by: ['a'] }] },
    { receiver: 'team', routes: [{ muteTimeIntervals: ['none'] }] },
    { receiver: 'team', routes: [{ activeTimeIntervals: ['none'] }] },
    { receiver: 'team', routes: [{ matchers: [{ name: 'a', value: 'b', matchType: '==' }] }] },
    { receiver: 'team', routes: [{ matchers: [{ name: 'a', value: 'b(', matchType: '=~' }] }] },
    { receiver: 'team', routes: [{ matchers: ['a=b'] }] },
    { receiver: 'team', routes: [{ groupBy: ['a', 'a'] }] },
  ],
};

const PERIODS: Slot = {
  sound: [
    [{ times: [{ startTime: '00:00', endTime: '06:00' }] }],
    [{ times: [{ startTime: '22:00', endTime: '24:00' }], weekdays: ['Monday:friday', 'sunday'] }],
    [
      {
        daysOfMonth: [
          { start: 1, end: 5 },
          { start: -3, end: -1 },
          { start: 1, end: -1 },
        ],
      },
    ],
    [{ months: ['january:March', '5', '6:7'], years: ['2030', '2031:2032'] }],
  ],
  broken: [
    [],
    [{ times: [{ startTime: '22:00', endTime: '06:00' }] }],
    [{ times: [{ startTime: '06:00', endTime: '06:00' }] }],
    [{ weekdays: ['friday:monday'] }],
    [{ weekdays: ['someday'] }],
    [{ daysOfMonth: [{ start: 5, end: 1 }] }],
    [{ daysOfMonth: [{ start: -3, end: 1 }] }],
    [{ daysOfMonth: [{ start: -1, end: -3 }] }],
    [{ months: ['march:january'] }],
    [{ years: ['2032:2031'] }],
    [{ weekdays: ['monday:tuesday:friday'] }],
  ],
};

const NAMED: Slot = {
  sound: [['team', 'other']],
  broken: [['team', 'other', 'team']],
};

const PROBERS: Slot = {
  sound: ['blackbox:9115', 'blackbox.monitoring.svc:9115', 'blackbox', '10.0.0.1:9115', '[::1]:9115'],
  broken: ['http://blackbox:9115', 'blackbox:9115/probe', 'black box:9115', 'blackbox:99999', 'blackbox:port'],
};

const TARGETS: Slot = {
  sound: [
    { staticConfig: { static: ['https://a.example'] } },
    { staticConfig: { static: ['a'], labels: { team: 'x' } } },
    { ingress: { selector: {} } },
  ],
  broken: [
    {},
    { staticConfig: { static: ['a'], labels: { '': 'x' } } },
    { staticConfig: { static: ['a'], relabelingConfigs: [{ sourceLabels: ['a'] }] } },
    { ingress: { relabelingConfigs: [{ action: 'hashmod', targetLabel: 'b' }] } },
  ],
};

const DISCOVERIES: Slot = {
  sound: [
    { staticConfigs: [{ targets: ['a:1'], labels: { team: 'x' } }] },
    { dnsSDConfigs: [{ names: ['a.example'], type: 'SRV' }] },
    { dnsSDConfigs: [{ names: ['a.example'], type: 'A', port: 80 }] },
    { kubernetesSDConfigs: [{ role: 'Pod', selectors: [{ role: 'Pod', label: 'a=b' }] }] },
    { kubernetesSDConfigs: [{ role: 'EndpointSlice', selectors: [{ role: 'Service', field: 'metadata.name=a' }] }] },
    { httpSDConfigs: [{ url: 'https://a.example/targets' }] },
  ],
  broken: [
    { staticConfigs: [{ targets: ['a:1'], labels: { '': 'x' } }] },
    { dnsSDConfigs: [{ names: ['a.example'], type: 'A' }] },
    { kubernetesSDConfigs: [{ role: 'Pod', selectors: [{ role: 'Service', label: 'a=b' }] }] },
    { kubernetesSDConfigs: [{ role: 'Node', selectors: [{ role: 'Pod', label: 'a=b' }] }] },
    { kubernetesSDConfigs: [{ role: 'Pod', apiServer: 'https://a.example', namespaces: { ownNamespace: true } }] },
  ],
};

/** What a probe and a scrape configuration take of a client, beside what the operator holds against nothing there. */
const SCRAPED: Slot = {
  sound: CLIENTS.sound,
  broken: CLIENTS.broken.filter(
    one => !('oauth2' in (one as Json)) && JSON.stringify(one) !== '{"authorization":{"type":"Bearer"}}',
  ),
};

/** Objects that prometheus-operator judges. */
export const OBJECTS: readonly Family[] = [
  { kind: 'PrometheusRule', slots: RULE_SLOTS, make: chosen => ({ groups: groupsOf(chosen) }) },
  {
    kind: 'ServiceMonitor',
    slots: MONITOR_SLOTS,
    make: chosen => ({ endpoints: [endpoint(chosen)] }),
  },
  {
    kind: 'PodMonitor',
    slots: MONITOR_SLOTS,
    make: chosen => ({ podMetricsEndpoints: [endpoint(chosen)] }),
  },
  {
    kind: 'Probe',
    slots: { times: TIMES, client: SCRAPED, metrics: RELABELINGS, url: PROBERS, targets: TARGETS },
    make: ({ times, client, metrics, url, targets }: Record<string, unknown>) => {
      const { proxyUrl, noProxy, proxyFromEnvironment, proxyConnectHeader, ...more } = client as Json;
      const proxy = { proxyUrl, noProxy, proxyFromEnvironment, proxyConnectHeader };
      return {
        ...(times as Json),
        ...more,
        ...((metrics as unknown[]).length > 0 ? { metricRelabelings: metrics } : {}),
        prober: { url, ...Object.fromEntries(Object.entries(proxy).filter(([, value]) => value !== undefined)) },
        targets,
      };
    },
  },
  {
    kind: 'ScrapeConfig',
    slots: { times: TIMES, client: SCRAPED, relabelings: RELABELINGS, metrics: RELABELINGS, found: DISCOVERIES },
    make: ({ times, client, relabelings, metrics, found }: Record<string, unknown>) => {
      const { interval, ...rest } = times as Json;
      return {
        ...(interval === undefined ? {} : { scrapeInterval: interval }),
        ...rest,
        ...(client as Json),
        ...((relabelings as unknown[]).length > 0 ? { relabelings } : {}),
        ...((metrics as unknown[]).length > 0 ? { metricRelabelings: metrics } : {}),
        ...(found as Json),
      };
    },
  },
  {
    kind: 'AlertmanagerConfig',
    slots: { receiver: RECEIVERS, route: ROUTES, periods: PERIODS, names: NAMED },
    make: ({ receiver, route, periods, names }: Record<string, unknown>) => ({
      route,
      receivers: (names as string[]).map((name, at) => ({ name, ...(at === 0 ? (receiver as Json) : {}) })),
      muteTimeIntervals: [{ name: 'times', timeIntervals: periods }],
    }),
  },
];

const HOOKED = { webhook_configs: [HOOK] };

/** Files that Alertmanager loads. */
export const FILES: Family = {
  kind: 'alertmanager.yml',
  slots: {
    global: {
      sound: [{}, { resolve_timeout: '5m' }, { smtp_smarthost: 'mail.example:25', smtp_from: 'c@b.example' }],
      broken: [],
    },
    receiver: {
      sound: [
        {},
        HOOKED,
        { webhook_configs: [{ url_file: '/a' }] },
        { slack_configs: [{ api_url: 'https://slack.example/x', channel: '#a' }] },
        { slack_configs: [{ api_url_file: '/a', channel: '#a' }] },
        { pagerduty_configs: [{ routing_key: 'a' }] },
        { pagerduty_configs: [{ service_key_file: '/a' }] },
        { email_configs: [{ to: 'a@b.example', from: 'c@b.example', smarthost: 'mail.example:25' }] },
        { opsgenie_configs: [{ api_key: 'a' }] },
        { victorops_configs: [{ api_key: 'a', routing_key: 'b' }] },
        { pushover_configs: [{ user_key: 'a', token_file: '/b' }] },
        { telegram_configs: [{ bot_token: 'a', chat_id: 5 }] },
        { discord_configs: [{ webhook_url: 'https://discord.example/x' }] },
        { msteams_configs: [{ webhook_url: 'https://teams.example/x' }] },
        { msteamsv2_configs: [{ webhook_url_file: '/a' }] },
      ],
      broken: [
        { webhook_configs: [{ max_alerts: 3 }] },
        { slack_configs: [{ channel: '#a' }] },
        { pagerduty_configs: [{ description: 'a' }] },
        { email_configs: [{ from: 'c@b.example', smarthost: 'mail.example:25' }] },
        { opsgenie_configs: [{ message: 'a' }] },
        { victorops_configs: [{ api_key: 'a' }] },
        { victorops_configs: [{ routing_key: 'a' }] },
        { pushover_configs: [{ token: 'a' }] },
        { pushover_configs: [{ user_key: 'a' }] },
        { telegram_configs: [{ chat_id: 5 }] },
        { telegram_configs: [{ bot_token: 'a' }] },
        { discord_configs: [{ title: 'a' }] },
        { msteams_configs: [{ title: 'a' }] },
        { msteamsv2_configs: [{ title: 'a' }] },
      ],
    },
    route: {
      sound: [
        {},
        { group_by: ['...'] },
        { group_by: ['a', 'b'], group_wait: '10s' },
        { routes: [{ matchers: ['a="b"', 'c=~"d|e"'], continue: true }] },
        { routes: [{ match: { a: 'b' }, receiver: 'other' }] },
        { routes: [{ match_re: { a: 'b|c' } }] },
        { routes: [{ mute_time_intervals: ['times'] }, { active_time_intervals: ['times'] }] },
        { routes: [{ matchers: ['a = b'] }, { matchers: ['{a="b",c!="d"}'] }] },
      ],
      broken: [
        { receiver: 'nobody' },
        { receiver: '' },
        { group_by: ['...', 'a'] },
        { group_by: ['a', 'a'] },
        { routes: [{ receiver: 'nobody' }] },
        { routes: [{ match_re: { a: 'b(' } }] },
        { routes: [{ matchers: ['a=~"b("'] }] },
        { routes: [{ mute_time_intervals: ['none'] }] },
        { routes: [{ active_time_intervals: ['none'] }] },
        { routes: [{ routes: [{ receiver: 'nobody' }] }] },
      ],
    },
    periods: {
      sound: [
        [{ times: [{ start_time: '00:00', end_time: '06:00' }] }],
        [{ times: [{ start_time: '22:00', end_time: '24:00' }], weekdays: ['monday:friday', 'sunday'] }],
        [{ days_of_month: ['1:5', '-3:-1'], months: ['january:march', '5'], years: ['2030', '2031:2032'] }],
      ],
      broken: [
        [{ times: [{ start_time: '22:00', end_time: '06:00' }] }],
        [{ times: [{ start_time: '25:00', end_time: '26:00' }] }],
        [{ weekdays: ['friday:monday'] }],
        [{ weekdays: ['someday'] }],
        [{ days_of_month: ['5:1'] }],
        [{ days_of_month: ['-3:1'] }],
        [{ months: ['march:january'] }],
        [{ years: ['2032:2031'] }],
      ],
    },
    names: NAMED,
    inhibitions: {
      sound: [[], [{ source_matchers: ['a="b"'], target_matchers: ['a=~"c|d"'], equal: ['e'] }]],
      broken: [[{ source_matchers: ['a=~"b("'], target_matchers: ['a="c"'] }]],
    },
  },
  make: ({ global, receiver, route, periods, names, inhibitions }: Record<string, unknown>) => ({
    ...(Object.keys(global as Json).length > 0 ? { global } : {}),
    route: { receiver: 'team', ...(route as Json) },
    receivers: (names as string[]).map((name, at) => ({ name, ...(at === 0 ? (receiver as Json) : {}) })),
    time_intervals: [{ name: 'times', time_intervals: periods }],
    inhibit_rules: inhibitions,
  }),
};

/** A relabeling as files have it. */
const snake = (one: unknown): Json =>
  Object.fromEntries(
    Object.entries(one as Json).map(([key, value]) => [
      key.replace(/[A-Z]/g, letter => `_${letter.toLowerCase()}`),
      value,
    ]),
  );

const inFiles = ({ sound, broken }: Slot): Slot => ({
  sound: sound.map(list => (list as unknown[]).map(snake)),
  // A file may say what an object of the operator may not.
  broken: broken.map(list => (list as unknown[]).map(snake)),
});

/** Files that Prometheus loads. */
export const SCRAPES: Family = {
  kind: 'prometheus.yml',
  slots: {
    global: {
      sound: [
        {},
        { scrape_interval: '15s' },
        { scrape_interval: '1m', scrape_timeout: '30s', external_labels: { a: 'b' } },
      ],
      broken: [{ scrape_interval: '10s', scrape_timeout: '20s' }],
    },
    job: {
      sound: [
        [{ job_name: 'a' }],
        [{ job_name: 'a' }, { job_name: 'b' }],
        [{ job_name: 'a', scrape_interval: '5s' }],
        [{ job_name: 'a', scrape_interval: '30s', scrape_timeout: '30s' }],
        [{ job_name: 'a', basic_auth: { username: 'a', password_file: '/b' } }],
        [{ job_name: 'a', authorization: { credentials_file: '/b' }, scheme: 'https' }],
        [{ job_name: 'a', static_configs: [{ targets: ['a:1'], labels: { b: 'c' } }] }],
      ],
      broken: [
        [{ job_name: 'a' }, { job_name: 'a' }],
        [{ metrics_path: '/a' }],
        [{ job_name: 'a', scrape_interval: '5s', scrape_timeout: '9s' }],
        [
          {
            job_name: 'a',
            basic_auth: { username: 'a', password_file: '/b' },
            authorization: { credentials_file: '/b' },
          },
        ],
        [{ job_name: 'a', authorization: { type: 'Basic', credentials_file: '/b' } }],
      ],
    },
    relabelings: inFiles(RELABELINGS),
    metrics: inFiles(RELABELINGS),
  },
  make: ({ global, job, relabelings, metrics }: Record<string, unknown>) => ({
    ...(Object.keys(global as Json).length > 0 ? { global } : {}),
    scrape_configs: (job as Json[]).map(one => ({
      ...one,
      relabel_configs: relabelings,
      metric_relabel_configs: metrics,
    })),
  }),
};

const CLIENT_SETTINGS: Slot = {
  sound: [
    {},
    { basic_auth: { username: 'a', password: 'b' } },
    { authorization: { type: 'Token', credentials_file: '/a' } },
    { oauth2: { client_id: 'a', client_secret_file: '/b', token_url: 'https://a.example/token', scopes: ['c'] } },
    { bearer_token_file: '/a' },
    { tls_config: { ca_file: '/a', cert_file: '/b', key_file: '/c', min_version: 'TLS12' } },
    { tls_config: { insecure_skip_verify: true } },
    { proxy_url: 'http://proxy.example:3128', no_proxy: 'a.example' },
    { proxy_from_environment: true, enable_http2: false },
    { http_headers: { 'X-A': { values: ['b'] } } },
  ],
  broken: [
    { basic_auth: { username: 'a', username_file: '/a' } },
    { basic_auth: { username: 'a', password: 'b', password_file: '/b' } },
    { basic_auth: { username: 'a' }, bearer_token_file: '/a' },
    { basic_auth: { username: 'a' }, authorization: { credentials_file: '/a' } },
    { authorization: { credentials: 'a', credentials_file: '/a' } },
    { authorization: { type: 'basic', credentials_file: '/a' } },
    { bearer_token: 'a', bearer_token_file: '/a' },
    { bearer_token_file: '/a', authorization: { credentials_file: '/a' } },
    { oauth2: { client_secret_file: '/b', token_url: 'https://a.example/token' } },
    { oauth2: { client_id: 'a', client_secret_file: '/b' } },
    { oauth2: { client_id: 'a', client_secret: 'b', client_secret_file: '/b', token_url: 'https://a.example/token' } },
    { tls_config: { cert_file: '/b' } },
    { tls_config: { key_file: '/b' } },
    { tls_config: { ca: 'a', ca_file: '/a' } },
    { tls_config: { min_version: '1.2' } },
    { tls_config: { insecure_skip_verify: 'sometimes' } },
    { proxy_url: 'http://proxy.example:3128', proxy_from_environment: true },
    { no_proxy: 'a.example' },
    { proxy_from_environment: true, no_proxy: 'a.example' },
    { proxy_connect_header: { a: ['b'] } },
    { follow_redirects: 'maybe' },
    { basic_auth: ['a', 'b'] },
    { tls_config: 'none' },
  ],
};

const AZURE = { subscription_id: 'a', tenant_id: 'b', client_id: 'c', client_secret: 'd' };
const OVH = { endpoint: 'ovh-eu', application_key: 'a', application_secret: 'b', consumer_key: 'c', service: 'vps' };
const SCALEWAY = {
  role: 'instance',
  project_id: '11111111-1111-1111-1111-111111111111',
  secret_key: '11111111-1111-1111-1111-111111111111',
  access_key: 'SCWXXXXXXXXXXXXXXXXX',
};
const TRITON = { account: 'a', dns_suffix: 'b', endpoint: 'c', version: 1 };
const UYUNI = { server: 'https://a.example', username: 'a', password: 'b' };

/** A mapping without one of its keys. */
const less = (all: Json, key: string): Json => Object.fromEntries(Object.entries(all).filter(([name]) => name !== key));
/** Mappings that each lack one of the keys. */
const lacking = (way: string, all: Json, ...keys: readonly string[]): Json[] =>
  (keys.length > 0 ? keys : Object.keys(all)).map(key => ({ [`${way}_sd_configs`]: [less(all, key)] }));

/** Ways to discover targets that Prometheus has. */
const WAYS: Slot = {
  sound: [
    { static_configs: [{ targets: ['a:1', 'b.example'], labels: { c: 'd' } }] },
    { file_sd_configs: [{ files: ['a/*.json', 'b.yml'], refresh_interval: '1m' }] },
    { dns_sd_configs: [{ names: ['a.example'] }] },
    { dns_sd_configs: [{ names: ['a.example'], type: 'A', port: 80 }] },
    { http_sd_configs: [{ url: 'https://a.example/targets', basic_auth: { username: 'a', password_file: '/b' } }] },
    { kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: ['a'] } }] },
    { kubernetes_sd_configs: [{ role: 'endpointslice', selectors: [{ role: 'pod', label: 'a=b' }] }] },
    { kubernetes_sd_configs: [{ role: 'pod', selectors: [{ role: 'node', field: 'a=b' }] }] },
    {
      kubernetes_sd_configs: [
        { role: 'node', api_server: 'https://a.example', bearer_token_file: '/a', tls_config: { ca_file: '/b' } },
      ],
    },
    { kubernetes_sd_configs: [{ role: 'service', kubeconfig_file: '/a', follow_redirects: true }] },
    { kubernetes_sd_configs: [{ role: 'ingress', namespaces: { own_namespace: true } }] },
    { consul_sd_configs: [{ server: 'a:8500', services: ['b'], token: 'c' }] },
    { consul_sd_configs: [{}] },
    { ec2_sd_configs: [{ region: 'a', filters: [{ name: 'b', values: ['c'] }] }] },
    { lightsail_sd_configs: [{ region: 'a' }] },
    { azure_sd_configs: [AZURE] },
    { azure_sd_configs: [{ subscription_id: 'a', authentication_method: 'ManagedIdentity' }] },
    { digitalocean_sd_configs: [{ authorization: { credentials_file: '/a' } }] },
    { docker_sd_configs: [{ host: 'unix:///var/run/docker.sock' }] },
    { dockerswarm_sd_configs: [{ host: 'unix:///var/run/docker.sock', role: 'tasks' }] },
    { eureka_sd_configs: [{ server: 'http://a.example/eureka' }] },
    { gce_sd_configs: [{ project: 'a', zone: 'b' }] },
    { hetzner_sd_configs: [{ role: 'hcloud' }] },
    { ionos_sd_configs: [{ datacenter_id: 'a' }] },
    { marathon_sd_configs: [{ servers: ['http://a.example'] }] },
    { nomad_sd_configs: [{ server: 'http://a.example:4646' }] },
    { openstack_sd_configs: [{ role: 'instance', region: 'a', availability: 'internal' }] },
    { ovhcloud_sd_configs: [OVH] },
    { puppetdb_sd_configs: [{ url: 'https://a.example', query: 'b' }] },
    { scaleway_sd_configs: [SCALEWAY] },
    { serverset_sd_configs: [{ servers: ['a'], paths: ['/b'] }] },
    { nerve_sd_configs: [{ servers: ['a'], paths: ['/b'] }] },
    { triton_sd_configs: [TRITON] },
    { uyuni_sd_configs: [UYUNI] },
    { linode_sd_configs: [{ authorization: { credentials_file: '/a' } }] },
    { vultr_sd_configs: [{ authorization: { credentials_file: '/a' } }] },
  ],
  broken: [
    { static_configs: [{ targets: ['http://a:1'] }] },
    { static_configs: [{ targets: ['a:1/metrics'] }] },
    { static_configs: [{ targets: 'a:1' }] },
    { static_configs: [{ target: ['a:1'] }] },
    { static_configs: { targets: ['a:1'] } },
    { static_configs: ['a:1'] },
    { static_configs: [{ targets: ['a:1'], labels: ['b'] }] },
    { file_sd_configs: [{}] },
    { file_sd_configs: [{ files: ['a.txt'] }] },
    { file_sd_configs: [{ files: ['a/*/b.json'] }] },
    { file_sd_configs: [{ files: 'a.json' }] },
    { file_sd_configs: [{ files: ['a.json'], refresh_interval: 60 }] },
    { dns_sd_configs: [{ type: 'SRV' }] },
    { dns_sd_configs: [{ names: ['a.example'], type: 'A' }] },
    { dns_sd_configs: [{ names: ['a.example'], type: 'TXT' }] },
    { dns_sd_configs: [{ names: ['a.example'], type: 'A', port: 'http' }] },
    { dns_sd_configs: [{ names: 'a.example' }] },
    { http_sd_configs: [{}] },
    { http_sd_configs: [{ url: 'a.example/targets' }] },
    { http_sd_configs: [{ url: 'ftp://a.example' }] },
    { http_sd_configs: [{ url: 'https:///targets' }] },
    { http_sd_configs: [{ url: 'https://a.example', refresh_interval: 'often' }] },
    { kubernetes_sd_configs: [{}] },
    { kubernetes_sd_configs: [{ role: 'pods' }] },
    { kubernetes_sd_configs: [{ role: 'Pod' }] },
    { kubernetes_sd_configs: [{ role: 'pod', namespaces: ['a'] }] },
    { kubernetes_sd_configs: [{ role: 'pod', namespaces: { names: 'a' } }] },
    { kubernetes_sd_configs: [{ role: 'pod', bearer_token_file: '/a' }] },
    { kubernetes_sd_configs: [{ role: 'pod', tls_config: { ca_file: '/a' } }] },
    { kubernetes_sd_configs: [{ role: 'pod', kubeconfig_file: '/a', tls_config: { ca_file: '/a' } }] },
    { kubernetes_sd_configs: [{ role: 'pod', kubeconfig_file: '/a', api_server: 'https://a.example' }] },
    { kubernetes_sd_configs: [{ role: 'pod', kubeconfig_file: '/a', namespaces: { own_namespace: true } }] },
    { kubernetes_sd_configs: [{ role: 'pod', api_server: 'https://a.example', namespaces: { own_namespace: true } }] },
    { kubernetes_sd_configs: [{ role: 'pod', selectors: [{ role: 'service', label: 'a=b' }] }] },
    { kubernetes_sd_configs: [{ role: 'node', selectors: [{ role: 'pod', label: 'a=b' }] }] },
    {
      kubernetes_sd_configs: [
        {
          role: 'pod',
          selectors: [
            { role: 'pod', label: 'a=b' },
            { role: 'pod', label: 'c=d' },
          ],
        },
      ],
    },
    { consul_sd_configs: [{ server: '' }] },
    { consul_sd_configs: [{ server: 'a:8500', username: 'b', basic_auth: { username: 'c' } }] },
    { consul_sd_configs: [{ server: 'a:8500', token: 'b', authorization: { credentials: 'c' } }] },
    { consul_sd_configs: [{ server: 'a:8500', services: 'b' }] },
    { ec2_sd_configs: [{ region: 'a', filters: [{ name: 'b' }] }] },
    { ec2_sd_configs: [{ region: 'a', port: '80' }] },
    ...lacking('azure', AZURE),
    { azure_sd_configs: [{ subscription_id: 'a', authentication_method: 'Password' }] },
    { digitalocean_sd_configs: [{ role: 'volumes' }] },
    { docker_sd_configs: [{}] },
    { dockerswarm_sd_configs: [{ host: 'unix:///a' }] },
    { dockerswarm_sd_configs: [{ host: 'unix:///a', role: 'task' }] },
    { eureka_sd_configs: [{}] },
    { eureka_sd_configs: [{ server: 'a.example' }] },
    { gce_sd_configs: [{ project: 'a' }] },
    { gce_sd_configs: [{ zone: 'a' }] },
    { hetzner_sd_configs: [{}] },
    { hetzner_sd_configs: [{ role: 'cloud' }] },
    { ionos_sd_configs: [{}] },
    { marathon_sd_configs: [{}] },
    { marathon_sd_configs: [{ servers: ['a'], auth_token: 'a', auth_token_file: '/a' }] },
    { openstack_sd_configs: [{ role: 'instance' }] },
    { openstack_sd_configs: [{ region: 'a' }] },
    { openstack_sd_configs: [{ role: 'server', region: 'a' }] },
    { openstack_sd_configs: [{ role: 'instance', region: 'a', availability: 'private' }] },
    ...lacking('ovhcloud', OVH, 'application_key', 'application_secret', 'consumer_key', 'service'),
    { ovhcloud_sd_configs: [{ ...OVH, service: 'cloud' }] },
    { puppetdb_sd_configs: [{ url: 'https://a.example' }] },
    { puppetdb_sd_configs: [{ query: 'b' }] },
    { puppetdb_sd_configs: [{ url: 'a.example', query: 'b' }] },
    ...lacking('scaleway', SCALEWAY),
    { scaleway_sd_configs: [{ ...SCALEWAY, role: 'server' }] },
    { scaleway_sd_configs: [{ ...SCALEWAY, secret_key_file: '/a' }] },
    { serverset_sd_configs: [{ paths: ['/b'] }] },
    { serverset_sd_configs: [{ servers: ['a'] }] },
    { serverset_sd_configs: [{ servers: ['a'], paths: ['b'] }] },
    { nerve_sd_configs: [{ servers: ['a'], paths: ['b'] }] },
    ...lacking('triton', TRITON, 'account', 'dns_suffix', 'endpoint'),
    ...lacking('uyuni', UYUNI),
  ],
};

const RELABELED = [{ action: 'hashmod', source_labels: ['a'], target_label: 'b' }];

/** What stands beside scrapes in a file of Prometheus. */
const SECTIONS: Slot = {
  sound: [
    {},
    { remote_write: [{ url: 'https://a.example/push' }] },
    {
      remote_write: [
        {
          url: 'https://a.example/push',
          name: 'a',
          remote_timeout: '30s',
          headers: { 'X-Scope-OrgID': 'a' },
          send_exemplars: true,
          protobuf_message: 'io.prometheus.write.v2.Request',
          queue_config: { capacity: 2500, max_shards: 20, min_shards: 2, max_backoff: '10s', min_backoff: '1s' },
          metadata_config: { send: true, send_interval: '1m' },
          write_relabel_configs: [{ action: 'drop', source_labels: ['a'], regex: 'b' }],
        },
        { url: 'https://b.example/push', name: 'b', sigv4: { region: 'a' } },
      ],
    },
    { remote_write: [] },
    { remote_read: [{ url: 'https://a.example/read', read_recent: true, required_matchers: { a: 'b' } }] },
    { tracing: { endpoint: 'a:4317', client_type: 'grpc', sampling_fraction: 0.5, insecure: true } },
    { tracing: { endpoint: 'a:4318', client_type: 'http', compression: 'gzip', headers: { a: 'b' }, timeout: '5s' } },
    { otlp: { promote_resource_attributes: ['a', 'b'], translation_strategy: 'NoUTF8EscapingWithSuffixes' } },
    { otlp: { promote_all_resource_attributes: true, ignore_resource_attributes: ['a'] } },
    { storage: { tsdb: { out_of_order_time_window: '30m' }, exemplars: { max_exemplars: 1000 } } },
    { storage: { tsdb: { retention: { time: '15d', size: '50GB' } } } },
    { alerting: { alertmanagers: [{ static_configs: [{ targets: ['a:9093'] }], api_version: 'v2', timeout: '10s' }] } },
    { alerting: { alertmanagers: [{ kubernetes_sd_configs: [{ role: 'pod' }], relabel_configs: [] }] } },
    { alerting: { alert_relabel_configs: [{ action: 'labeldrop', regex: 'replica' }] } },
    { rule_files: ['a.yml', '/b/*.yml', 'c/*'] },
    { scrape_config_files: ['a/*.yml'] },
    { runtime: { gogc: 75 } },
  ],
  broken: [
    { remote_write: [{ name: 'a' }] },
    { remote_write: { url: 'https://a.example' } },
    { remote_write: [null] },
    { remote_write: [{ url: 'https://a.example', remote_timeout: 30 }] },
    { remote_write: [{ url: 'https://a.example', headers: { Authorization: 'a' } }] },
    { remote_write: [{ url: 'https://a.example', headers: { 'content-type': 'a' } }] },
    { remote_write: [{ url: 'https://a.example', headers: ['a: b'] }] },
    { remote_write: [{ url: 'https://a.example', protobuf_message: 'v2' }] },
    { remote_write: [{ url: 'https://a.example', basic_auth: { username: 'a' }, sigv4: { region: 'a' } }] },
    { remote_write: [{ url: 'https://a.example', bearer_token: 'a', basic_auth: { username: 'a' } }] },
    { remote_write: [{ url: 'https://a.example', queue_config: { capacity: 0 } }] },
    { remote_write: [{ url: 'https://a.example', queue_config: { max_shards: -1 } }] },
    { remote_write: [{ url: 'https://a.example', queue_config: { min_shards: 60 } }] },
    { remote_write: [{ url: 'https://a.example', queue_config: { min_shards: 5, max_shards: 2 } }] },
    { remote_write: [{ url: 'https://a.example', queue_config: { capacity: 'many' } }] },
    { remote_write: [{ url: 'https://a.example', queue_config: { min_backoff: '10s' } }] },
    { remote_write: [{ url: 'https://a.example', write_relabel_configs: RELABELED }] },
    { remote_write: [{ url: 'https://a.example', write_relabel_configs: [null] }] },
    {
      remote_write: [
        { url: 'https://a.example', name: 'a' },
        { url: 'https://b.example', name: 'a' },
      ],
    },
    { remote_read: [{ read_recent: true }] },
    { remote_read: [null] },
    { remote_read: [{ url: 'https://a.example', headers: { Host: 'a' } }] },
    {
      remote_read: [
        { url: 'https://a.example', name: 'a' },
        { url: 'https://b.example', name: 'a' },
      ],
    },
    { tracing: { client_type: 'grpc' } },
    { tracing: { endpoint: 'a:4317', client_type: 'tcp' } },
    { tracing: { endpoint: 'a:4317', compression: 'zstd' } },
    { tracing: { endpoint: 'a:4317', headers: { authorization: 'a' } } },
    { tracing: { endpoint: 'a:4317', sampling_fraction: 'all' } },
    { tracing: { endpoint: 'a:4317', timeout: 5 } },
    { otlp: { promote_resource_attributes: ['a', 'a'] } },
    { otlp: { promote_resource_attributes: ['a', ''] } },
    { otlp: { promote_resource_attributes: 'a' } },
    { otlp: { ignore_resource_attributes: ['a'] } },
    { otlp: { promote_all_resource_attributes: true, promote_resource_attributes: ['a'] } },
    { otlp: { translation_strategy: 'none' } },
    { storage: { tsdb: { out_of_order_time_window: 30 } } },
    { storage: { tsdb: { retention: { percentage: 120 } } } },
    { storage: { exemplars: { max_exemplars: 'many' } } },
    { storage: { tsdb: { chunk_encoding: { floats: 'gorilla' } } } },
    { alerting: { alertmanagers: [{ static_configs: [{ targets: ['http://a:9093'] }] }] } },
    { alerting: { alertmanagers: [{ static_configs: [{ targets: ['a:9093'] }], api_version: 'v1' }] } },
    { alerting: { alertmanagers: { static_configs: [{ targets: ['a:9093'] }] } } },
    { alerting: { alertmanagers: [{ relabel_configs: RELABELED }] } },
    { alerting: { alert_relabel_configs: RELABELED } },
    { alerting: { alertmanagers: [{ kubernetes_sd_configs: [{ role: 'pods' }] }] } },
    { rule_files: ['a/*/b.yml'] },
    { rule_files: 'a.yml' },
    { scrape_config_files: ['*/a/b.yml'] },
    { runtime: { gogc: 'much' } },
    { global: { scrape_interval: 15 } },
    { global: { scrape_interval: '15' } },
    { global: { evaluation_interval: 'often' } },
    { global: { external_labels: ['a'] } },
    { global: { scrape_protocols: ['text'] } },
    { global: { scrape_protocols: ['PrometheusProto', 'PrometheusProto'] } },
    { global: { sample_limit: -1 } },
    { global: { metric_name_validation_scheme: 'strict' } },
    { global: { metric_name_escaping_scheme: 'none' } },
  ],
};

/** Single values of a scrape. */
const VALUES: Slot = {
  sound: [
    {},
    { metrics_path: '/a', scheme: 'https', honor_labels: true, sample_limit: 1000 },
    { params: { module: ['a'] }, body_size_limit: '10MB' },
    { scrape_protocols: ['PrometheusText0.0.4'], fallback_scrape_protocol: 'PrometheusText1.0.0' },
    { metric_name_validation_scheme: 'legacy', metric_name_escaping_scheme: 'dots' },
    { scrape_interval: '1m30s', scrape_timeout: '500ms' },
    { metrics_path: 5 },
    { relabel_configs: null },
  ],
  broken: [
    { honor_labels: 'sometimes' },
    { honor_labels: 1 },
    { sample_limit: 'many' },
    { sample_limit: -5 },
    { scrape_interval: 30 },
    { scrape_timeout: '1 minute' },
    { params: ['a'] },
    { scrape_protocols: [] },
    { scrape_protocols: ['text/plain'] },
    { fallback_scrape_protocol: 'text' },
    { metric_name_escaping_scheme: 'none' },
    { metric_name_validation_scheme: 'legacy', metric_name_escaping_scheme: 'allow-utf-8' },
    { metrics_path: ['/a'] },
    { relabel_configs: { action: 'drop' } },
    { relabel_configs: [null] },
    { relabel_configs: [{ action: 'drop', source_labels: 'a', regex: 'b' }] },
    { relabel_configs: [{ action: 'hashmod', source_labels: ['a'], target_label: 'b', modulus: '5' }] },
    { static_configs: null, file_sd_configs: 'a.json' },
    { job_name: ['a'] },
  ],
};

/** Files of Prometheus with all that it takes beside relabelings. */
export const SETTINGS: Family = {
  kind: 'prometheus-settings.yml',
  slots: { way: WAYS, client: CLIENT_SETTINGS, section: SECTIONS, value: VALUES },
  make: ({ way, client, section, value }: Record<string, unknown>) => ({
    ...(section as Json),
    scrape_configs: [{ job_name: 'a', ...(way as Json), ...(client as Json), ...(value as Json) }],
  }),
};

/** A member of a family: an object as its component gets it, and what of it was broken. */
export interface Member {
  readonly object: Manifest;
  readonly broken?: string;
}

const soundParts = (d: Dice, slots: Family['slots']): Record<string, unknown> =>
  Object.fromEntries(Object.entries(slots).map(([name, { sound }]) => [name, d.pick(sound)]));

/** As many sound members of each kind as broken ones: each broken part once, among sound ones that a seed chooses. */
export function members(family: Family, seed: number): readonly Member[] {
  const d = dice(seed);
  const { kind, slots, make } = family;
  const version = kind === 'AlertmanagerConfig' || kind === 'ScrapeConfig' ? 'v1alpha1' : 'v1';
  const object = (name: string, parts: Record<string, unknown>): Manifest => ({
    apiVersion: `monitoring.coreos.com/${version}`,
    kind,
    metadata: { name, namespace: 'team' },
    spec: {
      ...(make(parts as Chosen) as Json),
      ...(kind.endsWith('Monitor') ? { selector: { matchLabels: { app: name } } } : {}),
    },
  });
  const broken = Object.entries(slots).flatMap(([slot, { broken: parts }]) => parts.map(part => [slot, part] as const));
  const sound = Object.entries(slots).flatMap(([slot, { sound: parts }]) => parts.map(part => [slot, part] as const));
  return [
    ...broken.map(([slot, part], at) => ({
      object: object(`${kind.toLowerCase()}-${seed}-broken-${at}`, { ...soundParts(d, slots), [slot]: part }),
      broken: `${slot} ${JSON.stringify(part)}`,
    })),
    ...sound.map(([slot, part], at) => ({
      object: object(`${kind.toLowerCase()}-${seed}-sound-${at}`, { ...soundParts(d, slots), [slot]: part }),
    })),
  ];
}
