import type { Cluster } from '../cluster.ts';
import type { Received } from '../components/receivers.ts';
import { heard, isCredited, KINDS, type Status } from '../receivers.ts';
import { pause, until } from '../until.ts';
import { simulate } from '../workloads.ts';
import { must, type Stage } from '../world.ts';

/** No route takes it, so that it goes to every receiver; it is critical, so that nobody leaves it out. */
const ALERT = 'GpuXidErrors';

/** Waits until every kind of receiver has heard of the alert, and long enough to see whether one hears it twice. */
async function allHear({ site }: Cluster, since: number, status: Status): Promise<ReadonlyMap<string, Received>> {
  const notified = await Promise.all(
    KINDS.map(async kind => {
      const { value } = await until(
        `${kind} hears that ${ALERT} is ${status}`,
        async () => (await heard(site, kind, ALERT, since, status))[0],
      );
      return [kind, value] as const;
    }),
  );
  await pause(3500);
  for (const kind of KINDS) {
    const count = (await heard(site, kind, ALERT, since, status)).length;
    must(count === 1, `${kind} was told ${count} times that ${ALERT} is ${status}`);
  }
  return new Map(notified);
}

export const everyReceiver: Stage = {
  name: 'every kind of receiver hears it once',
  run: async ({ cluster }) => {
    const { site } = cluster;
    const since = Date.now();
    await simulate(site, { xid: 79 });
    for (const [kind, arrived] of await allHear(cluster, since, 'firing')) {
      must(isCredited(kind, arrived), `${kind} was told without what its Secret holds: ${JSON.stringify(arrived)}`);
      // A mail breaks its lines with an equals sign (RFC 2045, quoted-printable).
      const text = JSON.stringify(arrived.body).replaceAll('=\\r\\n', '');
      must(text.includes(`/runbooks/${ALERT}.md`), `${kind} is told no runbook: ${text}`);
      must(!text.includes('text/html'), `${kind} is shown Alertmanager's own page: ${text}`);
    }
    const mended = Date.now();
    await simulate(site);
    await allHear(cluster, mended, 'resolved');
    return `${KINDS.join(', ')}: beginning and end`;
  },
};
