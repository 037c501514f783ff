import { appStatus, refresh, settled } from '../applications.ts';
import { calm, hears, heldAlerts, notified, notifiedOnce, query } from '../observe.ts';
import { CLUSTERS, type Site } from '../site.ts';
import { until } from '../until.ts';
import { simulate } from '../workloads.ts';
import { must, type Stage, type World } from '../world.ts';
import { TARGETS } from './alert.ts';
import { deliverThreshold, thresholdLoaded } from './change.ts';

const ALERT = 'VllmPodNotReady';

/** What is killed, and whether objects are being written by then; else the commit is only being read. */
const VICTIMS: Readonly<Record<string, boolean>> = {
  'argocd-controller': true,
  'argocd-repo-server': false,
  redis: false,
  'api-server-dev': true,
};

/** Kills a component in the middle of a sync, starts it again, and waits until the change is live all the same. */
async function killInSync(world: World, name: string, waiting: number): Promise<string> {
  const { cluster } = world;
  const started = Date.now();
  const commit = await deliverThreshold(world, waiting);
  if (VICTIMS[name])
    await until(
      'dev is being synced',
      async () => {
        const { phase, operation } = (await appStatus(cluster, 'dev')).operationState ?? {};
        return phase === 'Running' && operation?.sync?.revision === commit;
      },
      { every: 50 },
    );
  await cluster.kill(name);
  await cluster.start(name);
  // Who asked through what was killed asks again, as Argo CD's poll would.
  await until('Argo CD can be asked', async () => Promise.all(CLUSTERS.map(overlay => refresh(cluster, overlay))));
  await thresholdLoaded(world, waiting);
  await Promise.all(CLUSTERS.map(overlay => settled(cluster, overlay, commit)));
  return `${name} ${((Date.now() - started) / 1000).toFixed(0)} s`;
}

export const killedInSync: Stage = {
  name: 'killed in the middle of a sync',
  run: async world => {
    const said: string[] = [];
    for (const [index, name] of Object.keys(VICTIMS).entries()) {
      said.push(await killInSync(world, name, 21 + index));
      await world.cluster.revive();
    }
    return said.join(', ');
  },
};

/** An alert comes while Alertmanager is dead, and goes on while it dies again: it is told, at most once more a death. */
export const killedWhileFiring: Stage = {
  name: 'killed while an alert fires',
  run: async ({ cluster }) => {
    const { site } = cluster;
    await calm(site, TARGETS);
    await cluster.kill('alertmanager');
    const since = Date.now();
    await simulate(site, { phase: 'Pending' });
    await until('Prometheus fires it', async () => (await firing(site)).length > 0);
    await cluster.start('alertmanager');
    const first = await hears(site, ALERT, since, 'firing');
    must((await notifiedOnce(site, ALERT, since, 'firing')) === 1, 'it was told twice after one death');
    await cluster.kill('alertmanager');
    await cluster.start('alertmanager');
    await until('Alertmanager holds the alert again', async () => (await heldBy(site)).length > 0);
    const again = await notifiedOnce(site, ALERT, since, 'firing');
    must(again <= 2, `it was told ${again} times after two deaths`);
    await cluster.kill('api-server-dev');
    const mended = Date.now();
    await simulate(site);
    await hears(site, ALERT, mended, 'resolved');
    must((await notified(site, ALERT, mended, 'firing')).length === 0, 'it was told again after its end');
    await cluster.start('api-server-dev');
    await cluster.revive();
    return `told ${((first.at - since) / 1000).toFixed(1)} s after its cause, ${again} times in two deaths; its end without an API server`;
  },
};

const firing = (site: Site) => query(site, `ALERTS{alertname="${ALERT}",alertstate="firing"}`);
const heldBy = async (site: Site) => (await heldAlerts(site)).filter(({ labels }) => labels['alertname'] === ALERT);
