import { type Codec, type Fields, filled, kept, list, listed, pairs, record, refused, secret } from './codec.ts';
import type { ReceiverEntry } from './entry.ts';
import { http, tls } from './http.ts';

export type IntegrationField = Exclude<keyof ReceiverEntry, 'name'>;
type Entry<I extends IntegrationField> = NonNullable<ReceiverEntry[I]>[number];

type Slack = Entry<'slackConfigs'>;
type SlackAction = NonNullable<Slack['actions']>[number];

const slack: Fields<Slack> = {
  sendResolved: ['send_resolved', kept],
  apiURL: ['api_url', secret],
  channel: ['channel', filled],
  username: ['username', filled],
  color: ['color', filled],
  title: ['title', filled],
  titleLink: ['title_link', filled],
  pretext: ['pretext', filled],
  text: ['text', filled],
  fields: [
    'fields',
    list<NonNullable<Slack['fields']>[number]>({
      title: ['title', filled],
      value: ['value', filled],
      short: ['short', filled],
    }),
  ],
  shortFields: ['short_fields', filled],
  footer: ['footer', filled],
  fallback: ['fallback', filled],
  callbackId: ['callback_id', filled],
  iconEmoji: ['icon_emoji', filled],
  iconURL: ['icon_url', filled],
  imageURL: ['image_url', filled],
  thumbURL: ['thumb_url', filled],
  linkNames: ['link_names', filled],
  mrkdwnIn: ['mrkdwn_in', listed],
  actions: [
    'actions',
    list<SlackAction>({
      type: ['type', filled],
      text: ['text', filled],
      url: ['url', filled],
      style: ['style', filled],
      name: ['name', filled],
      value: ['value', filled],
      confirm: [
        'confirm',
        record<NonNullable<SlackAction['confirm']>>({
          text: ['text', filled],
          title: ['title', filled],
          okText: ['ok_text', filled],
          dismissText: ['dismiss_text', filled],
        }),
      ],
    }),
  ],
  httpConfig: ['http_config', http],
  messageText: ['message_text', filled],
  timeout: ['timeout', refused],
};

type PagerDuty = Entry<'pagerdutyConfigs'>;

const pagerduty: Fields<PagerDuty> = {
  sendResolved: ['send_resolved', kept],
  routingKey: ['routing_key', secret],
  serviceKey: ['service_key', secret],
  url: ['url', filled],
  client: ['client', filled],
  clientURL: ['client_url', filled],
  description: ['description', filled],
  severity: ['severity', filled],
  class: ['class', filled],
  group: ['group', filled],
  component: ['component', filled],
  source: ['source', filled],
  details: ['details', pairs],
  pagerDutyImageConfigs: [
    'images',
    list<NonNullable<PagerDuty['pagerDutyImageConfigs']>[number]>({
      src: ['src', filled],
      alt: ['alt', filled],
      href: ['href', filled],
    }),
  ],
  pagerDutyLinkConfigs: [
    'links',
    list<NonNullable<PagerDuty['pagerDutyLinkConfigs']>[number]>({ href: ['href', filled], alt: ['text', filled] }),
  ],
  httpConfig: ['http_config', http],
  timeout: ['timeout', refused],
};

type Opsgenie = Entry<'opsgenieConfigs'>;

const opsgenie: Fields<Opsgenie> = {
  sendResolved: ['send_resolved', kept],
  apiKey: ['api_key', secret],
  apiURL: ['api_url', filled],
  message: ['message', filled],
  description: ['description', filled],
  source: ['source', filled],
  tags: ['tags', filled],
  note: ['note', filled],
  priority: ['priority', filled],
  updateAlerts: ['update_alerts', kept],
  details: ['details', pairs],
  responders: [
    'responders',
    list<NonNullable<Opsgenie['responders']>[number]>({
      id: ['id', filled],
      name: ['name', filled],
      username: ['username', filled],
      type: ['type', filled],
    }),
  ],
  entity: ['entity', filled],
  actions: ['actions', filled],
  httpConfig: ['http_config', http],
};

const webhook: Fields<Entry<'webhookConfigs'>> = {
  sendResolved: ['send_resolved', kept],
  url: ['url', filled],
  // The secret takes precedence (amcfg.go, convertWebhookConfig): it is written later.
  urlSecret: ['url', secret],
  maxAlerts: ['max_alerts', filled],
  httpConfig: ['http_config', http],
  timeout: ['timeout', refused],
};

/** No receiver of ours threads its mail: only what others wrote has it. */
const threading: Codec<NonNullable<Entry<'emailConfigs'>['threading']>> = {
  yml: ({ threadByDate }) => ({ enabled: true, thread_by_date: String(threadByDate).toLowerCase() }),
  object: refused.object as () => never,
};

const email: Fields<Entry<'emailConfigs'>> = {
  sendResolved: ['send_resolved', kept],
  to: ['to', filled],
  from: ['from', filled],
  hello: ['hello', filled],
  smarthost: ['smarthost', filled],
  authUsername: ['auth_username', filled],
  authPassword: ['auth_password', secret],
  authSecret: ['auth_secret', secret],
  authIdentity: ['auth_identity', filled],
  headers: ['headers', pairs],
  html: ['html', kept],
  text: ['text', kept],
  requireTLS: ['require_tls', kept],
  tlsConfig: ['tls_config', tls],
  forceImplicitTLS: ['force_implicit_tls', kept],
  threading: ['threading', threading],
};

const msteams: Fields<Entry<'msteamsConfigs'>> = {
  sendResolved: ['send_resolved', kept],
  webhookUrl: ['webhook_url', secret],
  title: ['title', filled],
  summary: ['summary', filled],
  text: ['text', filled],
  httpConfig: ['http_config', http],
};

const msteamsv2: Fields<Entry<'msteamsv2Configs'>> = {
  sendResolved: ['send_resolved', kept],
  webhookURL: ['webhook_url', secret],
  title: ['title', filled],
  text: ['text', filled],
  httpConfig: ['http_config', http],
};

/** Every integration of a receiver (v1alpha1, Receiver): how it is written, or that no receiver of ours has it. */
export const INTEGRATIONS: {
  readonly [I in IntegrationField]-?: readonly [to: string, fields: Fields<Entry<I>>] | 'not ours';
} = {
  slackConfigs: ['slack_configs', slack],
  pagerdutyConfigs: ['pagerduty_configs', pagerduty],
  opsgenieConfigs: ['opsgenie_configs', opsgenie],
  webhookConfigs: ['webhook_configs', webhook],
  emailConfigs: ['email_configs', email],
  msteamsConfigs: ['msteams_configs', msteams],
  msteamsv2Configs: ['msteamsv2_configs', msteamsv2],
  discordConfigs: 'not ours',
  pushoverConfigs: 'not ours',
  rocketchatConfigs: 'not ours',
  snsConfigs: 'not ours',
  telegramConfigs: 'not ours',
  victoropsConfigs: 'not ours',
  webexConfigs: 'not ours',
  wechatConfigs: 'not ours',
};
