import data from '../../../generator/contracts/cadvisor.json' with { type: 'json' };
import type { Cluster, Node, Pod } from '../cluster.ts';
import { level, type Reading, stateAt, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, type Points } from '../family.ts';

/** What the kubelet of one node tells of the containers on it. */
export function simulate({ item: { name } }: Node, { pods }: Cluster): Family[] {
  const here = pods.filter(({ item }) => item.node === name);
  const there = ({ state }: Pod, read: Reading) => when(time => stateAt(state, time).phase !== undefined, read);
  /** A value for the container and, with an empty `container`, for its whole pod. */
  const each = (read: (pod: Pod) => Reading, more: Labels = {}): Points =>
    here.flatMap(pod =>
      [ofContainer(pod), ofPod(pod)].map(labels => ({ labels: { ...labels, ...more }, read: there(pod, read(pod)) })),
    );
  const perPod = (read: (pod: Pod) => Reading, more: Labels = {}): Points =>
    here.map(pod => ({ labels: { ...ofPod(pod), ...more }, read: there(pod, read(pod)) }));
  const flow = (perSecond: number) => (pod: Pod) => whole(total(pod.state, () => perSecond));
  const share = (of: number) => (pod: Pod) => level(pod.state, () => of * pod.item.memory);
  const working = (pod: Pod) => level(pod.state, ({ memory }) => memory * pod.item.memory);
  const fixed = (value: number) => () => () => value;
  const disk = { device: '/dev/nvme0n1' };
  const net = { interface: 'eth0' };
  return expose(data, {
    container_cpu_cfs_periods_total: each(flow(10)),
    container_cpu_cfs_throttled_periods_total: each(flow(0.2)),
    container_cpu_cfs_throttled_seconds_total: each(flow(0.01)),
    container_cpu_usage_seconds_total: each(({ state }) => total(state, () => 0.6), { cpu: 'total' }),
    // OpenShift keeps these without a container alone.
    container_fs_reads_bytes_total: perPod(flow(2e5), disk),
    container_fs_usage_bytes: each(fixed(4e8), disk),
    container_fs_writes_bytes_total: perPod(flow(1e5), disk),
    container_last_seen: each(() => time => time),
    container_memory_cache: each(share(0.2)),
    container_memory_rss: each(share(0.4)),
    container_memory_usage_bytes: each(share(0.65)),
    container_memory_working_set_bytes: each(working),
    container_network_receive_bytes_total: perPod(flow(4e5), net),
    container_network_receive_errors_total: perPod(flow(0), net),
    container_network_receive_packets_dropped_total: perPod(flow(0), net),
    container_network_transmit_bytes_total: perPod(flow(6e5), net),
    container_network_transmit_errors_total: perPod(flow(0), net),
    container_network_transmit_packets_dropped_total: perPod(flow(0), net),
    container_oom_events_total: each(flow(0)),
    container_spec_cpu_period: each(fixed(100_000)),
    container_spec_cpu_quota: each(fixed(400_000)),
    container_spec_memory_limit_bytes: each(
      ({ item }) =>
        () =>
          item.memory,
    ),
    container_start_time_seconds: each(
      ({ state }) =>
        () =>
          state.born,
    ),
  });
}

const ofContainer = ({ item, namespace, uid }: Pod): Labels => ({
  id: `/kubepods.slice/pod${uid}/${item.container}`,
  name: `k8s_${item.container}_${item.name}_${namespace}_${uid}_0`,
  image: item.image,
  pod: item.name,
  namespace,
  container: item.container,
});

const ofPod = ({ item, namespace, uid }: Pod): Labels => ({
  id: `/kubepods.slice/pod${uid}`,
  name: '',
  image: '',
  pod: item.name,
  namespace,
  container: '',
});

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
