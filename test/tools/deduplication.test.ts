import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect } from 'vitest';
import { lower } from '../../generator/kinds/alertmanager-yml.ts';
import type { OverlayPlan } from '../../generator/model/plan.ts';
import { fire, withAlertmanager } from './alertmanager.ts';
import { alertmanagerConfigs, firingsOf, type Labels } from './firings.ts';
import { judge, planText } from './support.ts';

/** One thing that a service holds open, by what it takes for the same: its key, and what it said when it was opened. */
type Open = Map<string, string>;

/** What the services hold open, and how often each was told of a beginning and of an end. */
interface Services {
  readonly url: string;
  readonly open: { readonly [Service in 'pagerduty' | 'opsgenie' | 'webhook']: Open };
  readonly begins: { [Service in 'pagerduty' | 'opsgenie' | 'webhook']: number };
  readonly ends: { [Service in 'pagerduty' | 'opsgenie' | 'webhook']: number };
}

/**
 * PagerDuty, Opsgenie and a receiver of webhooks, as far as they open and close: by `dedup_key` (PagerDuty, Events API v2),
 * by `alias` (Opsgenie, Alert API), by `groupKey` (alertmanager, docs/notifications.md).
 */
async function withServices<T>(work: (services: Services) => Promise<T>): Promise<T> {
  const open = { pagerduty: new Map(), opsgenie: new Map(), webhook: new Map() } satisfies Services['open'];
  const [begins, ends] = [0, 0].map(zero => ({ pagerduty: zero, opsgenie: zero, webhook: zero })) as [
    Services['begins'],
    Services['ends'],
  ];
  const happens = (service: keyof Services['open'], key: string, firing: boolean, said: string) => {
    (firing ? begins : ends)[service]++;
    if (firing) open[service].set(key, said);
    else open[service].delete(key);
  };
  const server = createServer(async (request, response) => {
    const said = await text(request);
    const body = JSON.parse(said) as Readonly<Record<string, string>>;
    const { pathname } = new URL(request.url ?? '', 'http://services');
    const closed = /^\/opsgenie\/v2\/alerts\/([^/]+)\/close$/.exec(pathname)?.[1];
    if (pathname === '/pagerduty')
      happens('pagerduty', body['dedup_key'] ?? '', body['event_action'] === 'trigger', said);
    else if (pathname === '/webhook') happens('webhook', body['groupKey'] ?? '', body['status'] === 'firing', said);
    else if (closed !== undefined) happens('opsgenie', closed, false, said);
    else if (pathname === '/opsgenie/v2/alerts') happens('opsgenie', body['alias'] ?? '', true, said);
    response.writeHead(202).end('{"status":"success"}');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return await work({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, open, begins, ends });
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const configFor = (webhook: string) => `
name: watch
repository: { url: https://git.example/watch.git }
platform: openshift-uwm
grafana: { namespace: dashboards }
sources:
  chat: { kind: vllm, namespace: models }
receivers:
  duty: { kind: pagerduty, secret: { name: pagerduty, key: key }, severities: [critical, warning] }
  oncall: { kind: opsgenie, secret: { name: opsgenie, key: key } }
  hook: { kind: webhook, url: '${webhook}' }
routes:
  # A route that groups as it likes is told apart all the same.
  - { match: { alertname: VllmQueueBacklog }, receiver: duty, groupBy: [alertname] }
alerts:
  # One that nothing holds back.
  VllmPodNotReady: { severity: critical }
overlays: { east: {}, west: { cluster: { name: far-west } } }
`;

/** The file of an overlay's Alertmanager, which knows the services and does not wait; \`spoil\` takes part of it away. */
function fileOf(overlay: OverlayPlan, url: string, spoil: (key: string, value: unknown) => unknown): object {
  const text = JSON.stringify(lower(alertmanagerConfigs(overlay), 'OnNamespace'), (key, value) =>
    key === 'group_wait' ? '0s' : key === 'group_interval' ? '1s' : spoil(key, value),
  );
  const global = { pagerduty_url: `${url}/pagerduty`, opsgenie_api_url: `${url}/opsgenie/` };
  return { global, ...JSON.parse(text) };
}

const labelsOf = (overlay: OverlayPlan, alert: string): Labels =>
  firingsOf(overlay).find(firing => firing.alert === alert)?.labels ?? {};

/** Lets an alert fire in both clusters, and then end in the first alone. Answers what is open in between and after. */
async function firesInBoth(
  binary: string,
  alert: string,
  services: readonly (keyof Services['open'])[],
  spoil: (key: string, value: unknown) => unknown = (_, value) => value,
) {
  return withServices(async ({ url, open, begins, ends }) => {
    const [east, west] = (await planText(configFor(`${url}/webhook`))).overlays as [OverlayPlan, OverlayPlan];
    return withAlertmanager(binary, fileOf(east, url, spoil), first =>
      withAlertmanager(binary, fileOf(west, url, spoil), async second => {
        await fire(first, [{ labels: labelsOf(east, alert) }]);
        await fire(second, [{ labels: labelsOf(west, alert) }]);
        const said = () => services.map(service => [service, [...open[service].values()]] as const);
        const deadline = { timeout: 30_000 };
        await expect.poll(() => services.every(service => begins[service] === 2), deadline).toBe(true);
        const during = new Map(said());
        const past = { startsAt: new Date(Date.now() - 60_000), endsAt: new Date(Date.now() - 1_000) };
        await fire(first, [{ labels: labelsOf(east, alert), ...past }]);
        await expect.poll(() => services.every(service => ends[service] === 1), deadline).toBe(true);
        return { during, after: new Map(said()) };
      }),
    );
  });
}

judge(
  { judge: 'alertmanager', judged: 'ends of alerts of two clusters that share receivers', tools: ['alertmanager'] },
  async (tally, alertmanager = '') => {
    for (const [alert, services] of [
      ['VllmPodNotReady', ['pagerduty', 'opsgenie', 'webhook']],
      ['VllmQueueBacklog', ['pagerduty']],
    ] as const) {
      const { during, after } = await firesInBoth(alertmanager, alert, services);
      for (const service of services) {
        expect(during.get(service), `${service}: one for each cluster`).toHaveLength(2);
        const [left = '', ...more] = after.get(service) ?? [];
        expect(more, `${service}: the other has ended`).toEqual([]);
        expect(left, `${service}: that of the second cluster is left`).toContain(alert);
        expect(left).toMatch(/"cluster": ?"far-west"/);
        if (service !== 'webhook') expect(left, 'its title shows where').toContain('in far-west/models');
        expect(left).not.toContain('east/');
        tally();
      }
    }
  },
);

judge(
  { judge: 'alertmanager', judged: 'the same without the cluster, which must go wrong', tools: ['alertmanager'] },
  async (tally, alertmanager = '') => {
    const spoil = (key: string, value: unknown) =>
      key === 'group_by' ? (value as string[]).filter(label => label !== 'cluster') : value;
    const services = ['pagerduty', 'opsgenie', 'webhook'] as const;
    const { after } = await firesInBoth(alertmanager, 'VllmPodNotReady', services, spoil);
    for (const service of services) {
      expect(after.get(service), `${service}: the end in one cluster closes what the other opened`).toEqual([]);
      tally();
    }
  },
);
