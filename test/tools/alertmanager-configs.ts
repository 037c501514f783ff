import type { Manifest } from '../../generator/model/artifact.ts';

const key = (name: string) => ({ name: 'secrets', key: name });

const http = {
  authorization: { credentials: key('token') },
  tlsConfig: { serverName: 'mail.example.com', minVersion: 'TLS12' },
  followRedirects: false,
  proxyURL: 'http://old.example.com:3128',
  proxyUrl: 'http://new.example.com:3128',
  noProxy: 'localhost',
};

const slack = {
  sendResolved: false,
  apiURL: key('slack-url'),
  channel: '#a',
  username: 'u',
  color: 'good',
  title: 'T',
  titleLink: 'https://example.com/title',
  pretext: '',
  text: 'two\nlines "quoted"',
  fields: [
    { title: 'a', value: 'b', short: true },
    { title: 'c', value: 'd', short: false },
  ],
  shortFields: true,
  footer: 'f',
  fallback: 'fb',
  callbackId: 'id',
  iconEmoji: ':x:',
  iconURL: 'https://example.com/icon',
  imageURL: 'https://example.com/image',
  thumbURL: 'https://example.com/thumb',
  linkNames: false,
  mrkdwnIn: ['text'],
  actions: [
    {
      type: 'button',
      text: 'Go',
      url: 'https://example.com/go',
      style: 'danger',
      confirm: { text: 'Sure?', okText: 'Yes' },
    },
    { type: 'button', text: 'Name', name: 'n', value: 'v' },
  ],
  messageText: 'mt',
  httpConfig: http,
};

const pagerduty = {
  sendResolved: true,
  routingKey: key('routing-key'),
  url: 'https://events.example.com/v2',
  client: 'c',
  clientURL: 'https://example.com/client',
  description: 'd',
  severity: 'error',
  class: 'cl',
  group: 'g',
  component: 'co',
  source: 's',
  details: [
    { key: 'a', value: '1' },
    { key: 'b', value: '' },
  ],
  pagerDutyImageConfigs: [{ src: 'https://example.com/i.png', alt: 'alt', href: 'https://example.com' }],
  pagerDutyLinkConfigs: [{ href: 'https://example.com', alt: 'text' }],
  httpConfig: http,
};

const opsgenie = {
  sendResolved: true,
  apiKey: key('api-key'),
  apiURL: 'https://api.example.com/',
  message: 'm',
  description: 'd',
  source: 's',
  tags: 'a,b',
  note: 'n',
  priority: 'P1',
  updateAlerts: false,
  details: [{ key: 'k', value: 'v' }],
  responders: [
    { name: 'team', type: 'team' },
    { username: 'u', type: 'user' },
    { id: '1', type: 'schedule' },
  ],
  entity: 'e',
  actions: 'x,y',
  httpConfig: http,
};

const email = {
  sendResolved: true,
  to: 'a@example.com, b@example.com',
  from: 'c@example.com',
  hello: 'h',
  smarthost: 'smtp.example.com:587',
  authUsername: 'u',
  authPassword: key('password'),
  authIdentity: 'i',
  headers: [{ key: 'Subject', value: '{{ .Status }}' }],
  html: '',
  text: 'T',
  requireTLS: false,
  tlsConfig: { insecureSkipVerify: true },
  authSecret: key('secret'),
  forceImplicitTLS: true,
  threading: { threadByDate: 'Daily' },
};

const receivers = [
  { name: 'nobody' },
  { name: 'slack', slackConfigs: [slack, { apiURL: key('slack-url'), channel: '#b' }] },
  { name: 'pagerduty', pagerdutyConfigs: [pagerduty, { serviceKey: key('service-key') }] },
  { name: 'opsgenie', opsgenieConfigs: [opsgenie, { apiKey: key('api-key'), details: [], responders: [] }] },
  {
    name: 'webhook',
    webhookConfigs: [
      {
        sendResolved: true,
        url: 'https://example.com/hook',
        maxAlerts: 0,
        httpConfig: { basicAuth: { username: key('name'), password: key('password') }, enableHttp2: false },
      },
      { urlSecret: key('url'), maxAlerts: 3, httpConfig: { bearerTokenSecret: key('token'), followRedirects: true } },
    ],
  },
  { name: 'email', emailConfigs: [email] },
  {
    name: 'msteams',
    msteamsConfigs: [
      { sendResolved: true, webhookUrl: key('url'), title: 't', summary: 's', text: '', httpConfig: http },
    ],
  },
  {
    name: 'msteamsv2',
    msteamsv2Configs: [{ sendResolved: false, webhookURL: key('url'), title: 't', text: 'x', httpConfig: http }],
  },
  { name: 'several', slackConfigs: [{ apiURL: key('slack-url') }], webhookConfigs: [{ url: 'http://example.com' }] },
];

const matchers = [
  { name: 'a', value: 'plain', matchType: '=' },
  { name: 'b', value: 'x|y', matchType: '=~' },
  { name: 'c', value: 'quote " and \\ and\nline', matchType: '!=' },
  { name: 'd', value: '', matchType: '!~' },
  { name: 'e', value: 'old', regex: true },
  { name: 'f', value: 'older' },
  { name: 'g' },
];

const routes = [
  {
    receiver: 'slack',
    matchers,
    groupBy: ['...'],
    groupWait: '0s',
    groupInterval: '0s',
    repeatInterval: '0h',
    continue: true,
  },
  {
    receiver: 'pagerduty',
    matchers: [],
    groupBy: [],
    routes: [{ receiver: 'email', matchers: [{ name: 'x', value: 'y', matchType: '=' }] }, {}],
  },
  {
    receiver: 'opsgenie',
    muteTimeIntervals: ['nights'],
    activeTimeIntervals: ['months'],
    groupInterval: '1m30s',
    repeatInterval: '90m',
  },
  ...['webhook', 'msteams', 'msteamsv2', 'several'].map(receiver => ({ receiver, continue: false })),
];

const muteTimeIntervals = [
  {
    name: 'nights',
    timeIntervals: [
      {
        times: [
          { startTime: '00:00', endTime: '06:30' },
          { startTime: '22:00', endTime: '24:00' },
        ],
        weekdays: ['Monday:friday', 'sunday'],
      },
      { weekdays: ['saturday:saturday'] },
    ],
  },
  {
    name: 'months',
    timeIntervals: [
      {
        daysOfMonth: [
          { start: 1, end: 5 },
          { start: -3, end: -1 },
          { start: 7, end: 7 },
        ],
        months: ['january:March', '5', '06:07'],
        years: ['2030', '2031:2032'],
      },
    ],
  },
];

const inhibitRules = [
  {
    sourceMatch: [{ name: 'severity', value: 'critical', matchType: '=' }],
    targetMatch: [{ name: 'severity', value: 'warning|info', matchType: '=~' }],
    equal: ['namespace', 'alertname'],
  },
  {
    sourceMatch: [{ name: 'namespace', value: 'team-a', matchType: '=' }],
    targetMatch: [{ name: 'namespace', value: 'elsewhere' }],
  },
  {
    sourceMatch: [{ name: 'namespace', value: 'team.*', matchType: '=~' }],
    targetMatch: [{ name: 'x', value: 'y z', matchType: '=' }],
    equal: [],
  },
];

const config = (namespace: string, name: string, spec: object): Manifest => ({
  apiVersion: 'monitoring.coreos.com/v1alpha1',
  kind: 'AlertmanagerConfig',
  metadata: { name, namespace },
  spec,
});

/** AlertmanagerConfigs with everything that is lowered, most of which no config of ours can ask for yet. */
export const RICH: readonly Manifest[] = [
  config('team-a', 'rich', {
    route: { receiver: 'nobody', groupBy: ['alertname'], routes },
    receivers,
    muteTimeIntervals,
    inhibitRules,
  }),
  config('team-a', 'another', {
    route: { receiver: 'nobody', matchers: [{ name: 'namespace', value: 'team-a', matchType: '=' }] },
    receivers: [{ name: 'nobody' }],
  }),
  config('alerts', 'own', {
    route: { receiver: 'nobody', continue: false },
    receivers: [{ name: 'nobody' }],
    inhibitRules,
  }),
  config('a', 'without-a-route', { receivers: [{ name: 'lost' }], inhibitRules: inhibitRules.slice(0, 1) }),
  config('a-b', 'c', { route: { receiver: 'nobody' }, receivers: [{ name: 'nobody' }] }),
];
