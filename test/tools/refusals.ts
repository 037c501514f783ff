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
