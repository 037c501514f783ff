import type data from '../../../../generator/contracts/kube-state-metrics.json';
import type { Cluster, Pod } from '../../cluster.ts';
import { type Reading, stateAt, still, total, when, whole } from '../../course.ts';
import type { Labels, Moves, Points } from '../../family.ts';
import type { PodState } from '../../state.ts';

const PHASES = ['Pending', 'Running', 'Succeeded', 'Failed', 'Unknown'];
const REASONS = [
  'Evicted',
  'NodeAffinity',
  'NodeLost',
  'PreemptionByScheduler',
  'SchedulingGated',
  'Shutdown',
  'TerminationByKubelet',
  'UnexpectedAdmissionError',
];

/** Pods and their containers. A pod that is not there has no series (internal/store/pod.go). */
export function podMoves({ pods, nodes }: Cluster): Moves<typeof data> {
  const addresses = new Map(nodes.map(({ item: { name, ip } }) => [name, ip]));
  const each = (of: (pod: Pod) => readonly (readonly [Labels, Reading])[]): Points =>
    pods.flatMap(pod =>
      of(pod).map(([labels, read]) => ({
        labels: { ...own(pod), ...labels },
        read: when(time => stateAt(pod.state, time).phase !== undefined, read),
      })),
    );
  /** The same of pods that a node has taken: of others no kubelet tells anything. */
  const placed = (of: Parameters<typeof each>[0]): Points => each(pod => (pod.item.node ? of(pod) : []));
  const yes: Reading = () => 1;
  const bool = ({ state }: Pod, holds: (state: PodState) => boolean): Reading =>
    still(state, now => (holds(now) ? 1 : 0));
  const onlyWhile = ({ state }: Pod, holds: (state: PodState) => boolean): Reading =>
    when(time => holds(stateAt(state, time)), yes);
  const claims = pods.filter(({ item }) => item.claim);
  const resources = (pod: Pod): readonly (readonly [Labels, Reading])[] => {
    const { memory, gpus = [], node = '' } = pod.item;
    const amounts = [
      ['cpu', 'core', 4],
      ['memory', 'byte', memory],
      ...(gpus.length > 0 ? [['nvidia_com_gpu', 'integer', gpus.length] as const] : []),
    ] as const;
    return amounts.map(([resource, unit, amount]) => [{ ...container(pod), node, resource, unit }, () => amount]);
  };
  return {
    kube_pod_container_resource_limits: each(resources),
    kube_pod_container_resource_requests: each(resources),
    kube_pod_container_status_last_terminated_reason: placed(pod => [
      [{ ...container(pod), reason: 'Error' }, onlyWhile(pod, ({ restartsPerHour }) => restartsPerHour > 0)],
    ]),
    kube_pod_container_status_ready: placed(pod => [[container(pod), bool(pod, ({ ready }) => ready)]]),
    kube_pod_container_status_restarts_total: placed(pod => [
      [container(pod), whole(total(pod.state, ({ restartsPerHour }) => restartsPerHour / 3600))],
    ]),
    kube_pod_container_status_terminated_reason: placed(pod => [
      [{ ...container(pod), reason: 'Error' }, onlyWhile(pod, ({ phase }) => phase === 'Failed')],
    ]),
    kube_pod_container_status_waiting_reason: placed(pod => [
      [{ ...container(pod), reason: 'CrashLoopBackOff' }, onlyWhile(pod, ({ restartsPerHour }) => restartsPerHour > 0)],
    ]),
    kube_pod_info: each(pod => {
      const { node = '', owner } = pod.item;
      const [created_by_kind, created_by_name] = owner;
      const addressed = { host_ip: addresses.get(node) ?? '', pod_ip: node ? pod.ip : '', node };
      return [[{ ...addressed, created_by_kind, created_by_name, priority_class: '', host_network: 'false' }, yes]];
    }),
    kube_pod_labels: each(pod => [
      [
        Object.fromEntries(
          Object.entries(pod.item.labels).map(([key, value]) => [`label_${key.replace(/\W/g, '_')}`, value]),
        ),
        yes,
      ],
    ]),
    kube_pod_owner: each(
      ({
        item: {
          owner: [owner_kind, owner_name],
        },
      }) => [[{ owner_kind, owner_name, owner_is_controller: 'true' }, yes]],
    ),
    kube_pod_spec_volumes_persistentvolumeclaims_info: claims.flatMap(pod => ({
      labels: { ...own(pod), volume: 'model', persistentvolumeclaim: pod.item.claim ?? '', ephemeral: 'false' },
      read: onlyWhile(pod, ({ phase }) => phase !== undefined),
    })),
    kube_pod_start_time: placed(({ state }) => [[{}, () => state.born]]),
    kube_pod_status_phase: each(pod => PHASES.map(phase => [{ phase }, bool(pod, now => now.phase === phase)])),
    kube_pod_status_ready: placed(pod =>
      ['true', 'false', 'unknown'].map(condition => [
        { condition },
        bool(pod, ({ ready }) => `${ready}` === condition),
      ]),
    ),
    kube_pod_status_reason: each(pod =>
      REASONS.map(reason => [{ reason }, bool(pod, ({ phase }) => phase === 'Failed' && reason === 'Evicted')]),
    ),
    kube_pod_status_unschedulable: each(pod => (pod.item.node ? [] : [[{}, yes]])),
  };
}

const own = ({ item, namespace, uid }: Pod): Labels => ({ pod: item.name, namespace, uid });
const container = ({ item }: Pod): Labels => ({ container: item.container });
