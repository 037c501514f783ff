import { refresh, settled } from '../applications.ts';
import { deviations } from '../deviations.ts';
import { loadedRules, rulesAtRest } from '../observe.ts';
import type { Draft } from '../repository.ts';
import { CLUSTERS } from '../site.ts';
import { until } from '../until.ts';
import { demand, type Stage, type World } from '../world.ts';

/** Sets a value deep in a config, with the keys on the way to it. */
export function set(draft: Draft, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) draft[key] = value;
  else {
    draft[key] ??= {};
    set(draft[key] as Draft, rest, value);
  }
}

/** Generates and pushes, and asks Argo CD to look. */
export async function deliver({ cluster, repository }: World, message: string): Promise<string> {
  await repository.generate();
  const commit = await repository.push(message);
  await Promise.all(CLUSTERS.map(overlay => refresh(cluster, overlay)));
  return commit;
}

/** Goes back to an earlier commit, and waits until both clusters are there again. */
export async function back({ cluster, repository }: World, commit: string): Promise<void> {
  const head = await repository.restore(commit);
  await Promise.all(CLUSTERS.map(overlay => refresh(cluster, overlay)));
  await Promise.all(CLUSTERS.map(overlay => settled(cluster, overlay, head)));
}

/** Sets how many requests may wait on `dev` before a person is told, and delivers it. */
export function deliverThreshold(world: World, waiting: number): Promise<string> {
  world.repository.configure(draft =>
    set(draft, ['overlays', 'dev', 'alerts', 'VllmQueueBacklog', 'thresholds', 'waiting'], waiting),
  );
  return deliver(world, `Tell when ${waiting} requests wait`);
}

/** Waits until Prometheus has loaded a threshold. */
export const thresholdLoaded = ({ cluster }: World, waiting: number) =>
  until(
    `Prometheus has loaded the threshold ${waiting}`,
    async () =>
      (await loadedRules(cluster.site)).some(
        ({ name, query }) => name === 'VllmQueueBacklog' && query.endsWith(`> ${waiting}`),
      ),
    {
      every: 50,
      state: async () => (await loadedRules(cluster.site)).filter(({ name }) => name === 'VllmQueueBacklog'),
    },
  );

export const change: Stage = {
  name: 'a threshold changes',
  run: async world => {
    const { cluster, repository } = world;
    const commit = await deliverThreshold(world, 7);
    const { seconds } = await thresholdLoaded(world, 7);
    await Promise.all(CLUSTERS.map(overlay => settled(cluster, overlay, commit)));
    demand('dev is not as rendered', await deviations(cluster, 'dev', repository.rendered('dev')));
    return `${seconds.toFixed(1)} s from push to loaded rule`;
  },
};

export const drift: Stage = {
  name: 'what is changed by hand comes back',
  run: async world => {
    const { cluster, repository } = world;
    const wanted = repository.rendered('dev');
    const rule = wanted.find(({ kind, metadata }) => kind === 'PrometheusRule' && metadata.namespace === 'vllm');
    const monitor = wanted.find(({ kind }) => kind === 'PodMonitor');
    if (!rule || !monitor) throw new Error('nothing to change by hand');
    const loaded = (await loadedRules(cluster.site)).length;
    await cluster.kube.dev.patch(rule, { spec: { groups: [] } });
    await cluster.kube.dev.remove(monitor);
    const { seconds } = await until(
      'what was changed by hand is as rendered',
      async () => (await deviations(cluster, 'dev', [rule, monitor])).length === 0,
      {
        state: () => deviations(cluster, 'dev', [rule, monitor]),
      },
    );
    await settled(cluster, 'dev', await repository.head());
    await rulesAtRest(cluster.site, loaded);
    return `a rule emptied and a monitor deleted, back after ${seconds.toFixed(1)} s`;
  },
};
