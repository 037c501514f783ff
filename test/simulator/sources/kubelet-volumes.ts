import data from '../../../generator/contracts/kubelet-volumes.json' with { type: 'json' };
import type { Cluster, Node } from '../cluster.ts';
import { still } from '../course.ts';
import { expose, type Family, type Points } from '../family.ts';

const SIZE = 200 * 1024 ** 3;
const INODES = 13_107_200;

/** The volumes that running pods of one node mount. */
export function simulate({ item: { name } }: Node, { pods }: Cluster): Family[] {
  const claims = new Map(
    pods.flatMap(({ item, namespace, state }) =>
      item.node === name && item.claim && state.before.phase === 'Running'
        ? [[`${namespace}/${item.claim}`, { labels: { namespace, persistentvolumeclaim: item.claim }, state }]]
        : [],
    ),
  );
  const each = (value: (taken: number) => number): Points =>
    [...claims.values()].map(({ labels, state }) => ({ labels, read: still(state, ({ volume }) => value(volume)) }));
  return expose(data, {
    kubelet_volume_stats_available_bytes: each(taken => (1 - taken) * SIZE),
    kubelet_volume_stats_capacity_bytes: each(() => SIZE),
    kubelet_volume_stats_inodes: each(() => INODES),
    kubelet_volume_stats_inodes_free: each(() => INODES - 214),
    kubelet_volume_stats_inodes_used: each(() => 214),
    kubelet_volume_stats_used_bytes: each(taken => taken * SIZE),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
