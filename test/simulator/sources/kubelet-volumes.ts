import data from '../../../generator/contracts/kubelet-volumes.json' with { type: 'json' };
import type { Cluster, Node } from '../cluster.ts';
import { expose, type Family, type Points } from '../family.ts';

const SIZE = 200 * 1024 ** 3;
const INODES = 13_107_200;

/** The volumes that running pods of one node mount. */
export function simulate({ item: { name } }: Node, { pods }: Cluster): Family[] {
  const claims = new Map(
    pods.flatMap(({ item, namespace, state }) =>
      item.node === name && item.claim && state.before.phase === 'Running'
        ? [[`${namespace}/${item.claim}`, { namespace, persistentvolumeclaim: item.claim }]]
        : [],
    ),
  );
  const each = (value: number): Points => [...claims.values()].map(labels => ({ labels, read: () => value }));
  return expose(data, {
    kubelet_volume_stats_available_bytes: each(0.6 * SIZE),
    kubelet_volume_stats_capacity_bytes: each(SIZE),
    kubelet_volume_stats_inodes: each(INODES),
    kubelet_volume_stats_inodes_free: each(INODES - 214),
    kubelet_volume_stats_inodes_used: each(214),
    kubelet_volume_stats_used_bytes: each(0.4 * SIZE),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
