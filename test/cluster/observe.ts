import { alertmanagerUrl } from './components/alertmanager.ts';
import { prometheusUrl } from './components/prometheus.ts';
import { type Message, messages } from './components/receivers.ts';
import { getJson } from './http.ts';
import type { Site } from './site.ts';
import { pause, until } from './until.ts';

type Labels = Readonly<Record<string, string>>;

/** Series that a query returns now, with their values. */
export async function query(
  site: Site,
  expr: string,
): Promise<readonly { readonly metric: Labels; readonly value: number }[]> {
  interface Answer {
    readonly data: {
      readonly result: readonly { readonly metric: Labels; readonly value: readonly [number, string] }[];
    };
  }
  const { data } = await getJson<Answer>(`${prometheusUrl(site)}/api/v1/query?query=${encodeURIComponent(expr)}`);
  return data.result.map(({ metric, value }) => ({ metric, value: Number(value[1]) }));
}

export interface LoadedRule {
  readonly name: string;
  readonly query: string;
}

/** Rules that Prometheus has loaded. */
export async function loadedRules(site: Site): Promise<readonly LoadedRule[]> {
  const { data } = await getJson<{ data: { groups: readonly { rules: readonly LoadedRule[] }[] } }>(
    `${prometheusUrl(site)}/api/v1/rules`,
  );
  return data.groups.flatMap(({ rules }) => rules);
}

/** How long Prometheus must have the same rules before nothing is on its way to it any more, in milliseconds. */
const AT_REST = 5000;

/** Waits until Prometheus has so many rules, and keeps them: what changed and came back may reach it as two reloads. */
export async function rulesAtRest(site: Site, count: number): Promise<void> {
  let since: number | undefined;
  await until(
    `Prometheus keeps ${count} rules`,
    async () => {
      if ((await loadedRules(site)).length !== count) since = undefined;
      else since ??= Date.now();
      return since !== undefined && Date.now() - since >= AT_REST;
    },
    { state: async () => (await loadedRules(site)).length },
  );
}

/** Alerts that Prometheus has, pending or firing. */
const activeAlerts = async (site: Site): Promise<readonly { readonly labels: Labels; readonly state: string }[]> =>
  (
    await getJson<{ data: { alerts: readonly { labels: Labels; state: string }[] } }>(
      `${prometheusUrl(site)}/api/v1/alerts`,
    )
  ).data.alerts;

/** An alert that Alertmanager holds, with the receivers it has chosen (its API v2, gettableAlert). */
export interface HeldAlert {
  readonly labels: Labels;
  readonly receivers: readonly { readonly name: string }[];
  readonly status: { readonly state: string; readonly inhibitedBy: readonly string[] };
}

/** Alerts that Alertmanager holds. */
export const heldAlerts = (site: Site): Promise<readonly HeldAlert[]> =>
  getJson(`${alertmanagerUrl(site)}/api/v2/alerts`);

/** Waits until nothing is wrong in Prometheus' eyes, and everything it is to scrape answers. */
export const calm = (site: Site, targets: number): Promise<unknown> =>
  until(
    `${targets} targets are up and no alert is active`,
    async () =>
      (await query(site, 'up == 1')).length >= targets &&
      (await query(site, 'up == 0')).length === 0 &&
      (await activeAlerts(site)).length === 0,
    {
      state: async () => ({
        up: (await query(site, 'up')).map(({ metric, value }) => `${metric['job']} ${metric['instance']} ${value}`),
        alerts: (await activeAlerts(site)).map(({ labels }) => labels),
      }),
    },
  );

/** Messages about an alert since a moment: `firing` or `resolved`, by the word their title begins with. */
export async function notified(
  site: Site,
  alert: string,
  since: number,
  status: 'firing' | 'resolved',
): Promise<readonly Message[]> {
  const word = new RegExp(status === 'firing' ? '^\\[\\d+ firing\\]' : '^\\[resolved\\]');
  return (await messages(site)).filter(
    ({ at, attachments: [first] }) =>
      at >= since && first !== undefined && word.test(first.title) && first.title.includes(` ${alert} `),
  );
}

/** Waits for the first message about an alert. */
export const hears = async (
  site: Site,
  alert: string,
  since: number,
  status: 'firing' | 'resolved',
  seconds = 60,
): Promise<Message> =>
  (
    await until(`Slack hears that ${alert} is ${status}`, async () => (await notified(site, alert, since, status))[0], {
      seconds,
      state: async () => ({
        slack: (await messages(site)).slice(-3),
        alerts: (await activeAlerts(site)).map(({ labels, state }) => `${labels['alertname']} ${state}`),
      }),
    })
  ).value;

/** Waits so long that a second message would have come: a group is told again after two seconds at the earliest. */
export async function notifiedOnce(
  site: Site,
  alert: string,
  since: number,
  status: 'firing' | 'resolved',
): Promise<number> {
  await pause(3500);
  return (await notified(site, alert, since, status)).length;
}
