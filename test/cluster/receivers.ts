import { readdirSync } from 'node:fs';
import { type Received, received, receiversUrl } from './components/receivers.ts';
import type { Draft } from './repository.ts';
import type { Site } from './site.ts';

/** What is typed in where the script of OPERATIONS.md asks for a credential that is not an address. */
const CREDENTIAL = 'a value';

export type Status = 'firing' | 'resolved';

/** How a kind of receiver is told: what the config says of it, and how one reads what arrives. */
interface Ear {
  readonly options: (site: Site) => object;
  readonly path: RegExp;
  readonly status: (arrived: Received) => Status | undefined;
  /** What came with the message that only its Secret knows. */
  readonly credential: (arrived: Received) => unknown;
}

type Body = Readonly<Record<string, unknown>>;
const bodyOf = ({ body }: Received): Body => body as Body;

/** By the word that a title begins with. */
const titled = (title: unknown): Status | undefined =>
  /\[\d+ firing\]/.test(String(title)) ? 'firing' : /\[resolved\]/.test(String(title)) ? 'resolved' : undefined;

const basic = `Basic ${Buffer.from(`${CREDENTIAL}:${CREDENTIAL}`).toString('base64')}`;

const EARS: Readonly<Record<string, Ear>> = {
  slack: {
    options: () => ({}),
    path: /^\/services\//,
    status: arrived => titled(JSON.stringify(bodyOf(arrived)['attachments'])),
    credential: ({ path }) => path === '/services/T0/B0/dev',
  },
  email: {
    options: ({ ports }) => ({
      to: ['on-call@example.com', 'team@example.com'],
      from: 'alerts@example.com',
      smarthost: `127.0.0.1:${ports.mail}`,
      login: { username: 'alerts', secret: { name: 'mail', key: 'password' } },
    }),
    path: /^mail$/,
    status: arrived => titled(/^Subject: (.*)/m.exec(String(bodyOf(arrived)['text']))?.[1]),
    credential: ({ authorization, body }) =>
      authorization === `alerts:${CREDENTIAL}` && (body as { to: readonly string[] }).to.length === 2,
  },
  msteams: {
    options: () => ({ secret: { name: 'teams', key: 'url' } }),
    path: /^\/teams$/,
    status: arrived => titled(JSON.stringify(bodyOf(arrived)['attachments'])),
    credential: ({ path }) => path === '/teams',
  },
  opsgenie: {
    options: () => ({ secret: { name: 'opsgenie', key: 'key' }, team: 'models' }),
    path: /^\/opsgenie\//,
    status: ({ path }) => (path.includes('/close') ? 'resolved' : 'firing'),
    credential: ({ authorization }) => authorization === `GenieKey ${CREDENTIAL}`,
  },
  pagerduty: {
    options: () => ({ secret: { name: 'pagerduty', key: 'routing-key' } }),
    path: /^\/pagerduty$/,
    status: arrived => (bodyOf(arrived)['event_action'] === 'trigger' ? 'firing' : 'resolved'),
    credential: arrived => bodyOf(arrived)['routing_key'] === CREDENTIAL,
  },
  webhook: {
    options: site => ({ url: `${receiversUrl(site)}/webhook`, basicAuth: { secret: 'webhook' } }),
    path: /^\/webhook$/,
    status: arrived => bodyOf(arrived)['status'] as Status,
    credential: ({ authorization }) => authorization === basic,
  },
};

/** Every kind of receiver that there is. */
export const KINDS: readonly string[] = readdirSync(new URL('../../generator/receivers', import.meta.url)).flatMap(
  name => (/^[^.]+\.ts$/.test(name) ? [name.replace('.ts', '')] : []),
);

const earOf = (kind: string): Ear => {
  const ear = EARS[kind];
  if (!ear) throw new Error(`nobody listens to receivers of kind ${kind}: say in test/cluster/receivers.ts how`);
  return ear;
};

/** Adds a receiver of each kind that a config has none of, under the name of its kind. */
export function addReceivers(config: Draft, site: Site): void {
  const receivers = config['receivers'] as Record<string, { readonly kind: string }>;
  const present = new Set(Object.values(receivers).map(({ kind }) => kind));
  for (const kind of KINDS.filter(each => !present.has(each))) receivers[kind] = { kind, ...earOf(kind).options(site) };
}

/** What is typed in for a key of a Secret, which tells a Slack webhook and a Teams workflow where to post. */
export function answerTo(site: Site, secret: string, key: string, overlay: string): string {
  if (key === 'webhook-url') return `${receiversUrl(site)}/services/T0/B0/${overlay}`;
  return secret === 'teams' ? `${receiversUrl(site)}/teams` : CREDENTIAL;
}

/** The platform's own Alertmanager settings: where services are that no receiver may name. */
export const alertmanagerBase = (site: Site): object => ({
  global: {
    pagerduty_url: `${receiversUrl(site)}/pagerduty`,
    opsgenie_api_url: `${receiversUrl(site)}/opsgenie/`,
  },
  route: { receiver: 'Default' },
  receivers: [{ name: 'Default' }],
});

/** What a kind of receiver was told of an alert since a moment, oldest first. Opsgenie closes by an alert's alias alone. */
export async function heard(
  site: Site,
  kind: string,
  alert: string,
  since: number,
  status: Status,
): Promise<readonly Received[]> {
  const ear = earOf(kind);
  const all = (await received(site)).filter(({ path }) => ear.path.test(path));
  const about = all.filter(({ body }) => new RegExp(`\\b${alert}\\b`).test(JSON.stringify(body)));
  const aliases = about.map(arrived => bodyOf(arrived)['alias']).filter(alias => typeof alias === 'string');
  return all.filter(
    arrived =>
      arrived.at >= since &&
      ear.status(arrived) === status &&
      (about.includes(arrived) || aliases.some(alias => arrived.path.includes(alias))),
  );
}

/** Whether a message came with what its receiver's Secret holds. */
export const isCredited = (kind: string, arrived: Received): boolean => earOf(kind).credential(arrived) === true;
