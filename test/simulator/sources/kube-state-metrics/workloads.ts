import type data from '../../../../generator/contracts/kube-state-metrics.json';
import { distinct, groupBy } from '../../../../generator/lib/sort.ts';
import { answers, type Cluster, type Pod } from '../../cluster.ts';
import { type Reading, stateAt, when } from '../../course.ts';
import type { Labels, Moves, Points } from '../../family.ts';

const CLAIM_SIZE = 200 * 1024 ** 3;

/** What owns the pods, where they stand and what they mount. */
export function workloadMoves({ pods }: Cluster): Moves<typeof data> {
  const owned = (
    kind: string,
  ): { readonly name: string; readonly namespace: string; readonly members: readonly Pod[] }[] =>
    [
      ...groupBy(
        pods.filter(({ item }) => item.owner[0] === kind),
        pod => `${pod.namespace}/${pod.item.owner[1]}`,
      ),
    ].map(([key, members]) => {
      const [namespace = '', name = ''] = key.split('/');
      return { namespace, name, members };
    });
  const wanted = (members: readonly Pod[]) => (time: number) =>
    members.filter(({ state }) => stateAt(state, time).phase !== undefined).length;
  const ready = (members: readonly Pod[]) => (time: number) => members.filter(pod => answers(pod, time)).length;

  const deployments = owned('ReplicaSet').map(({ name, ...rest }) => ({ ...rest, name: name.replace(/-[^-]+$/, '') }));
  const ofDeployments = (read: (members: readonly Pod[]) => Reading): Points =>
    deployments.map(({ name: deployment, namespace, members }) => ({
      labels: { deployment, namespace },
      // One without any pod has been taken away: nothing was scaled to zero on purpose.
      read: when(time => wanted(members)(time) > 0, read(members)),
    }));
  // One without any pod has been taken away.
  const ofDaemonSets = (read: (members: readonly Pod[]) => Reading): Points =>
    owned('DaemonSet').map(({ name: daemonset, namespace, members }) => ({
      labels: { daemonset, namespace },
      read: when(time => wanted(members)(time) > 0, read(members)),
    }));
  const ofStatefulSets = (read: (members: readonly Pod[]) => Reading): Points =>
    owned('StatefulSet').map(({ name: statefulset, namespace, members }) => ({
      labels: { statefulset, namespace },
      read: read(members),
    }));
  const scaled = deployments.filter(({ members }) => members.some(({ server }) => server));
  const ofAutoscalers = (read: (members: readonly Pod[]) => Reading): Points =>
    scaled.map(({ name: horizontalpodautoscaler, namespace, members }) => ({
      labels: { horizontalpodautoscaler, namespace },
      read: read(members),
    }));

  const claims = new Map(
    pods.flatMap(({ item: { claim }, namespace }) =>
      claim ? [[`${namespace}/${claim}`, { namespace, persistentvolumeclaim: claim }] as const] : [],
    ),
  );
  const ofClaims = (of: (labels: Labels) => readonly (readonly [Labels, number])[]): Points =>
    [...claims.values()].flatMap(labels =>
      of(labels).map(([more, value]) => ({ labels: { ...labels, ...more }, read: () => value })),
    );
  return {
    kube_daemonset_status_desired_number_scheduled: ofDaemonSets(wanted),
    kube_daemonset_status_number_ready: ofDaemonSets(ready),
    kube_deployment_spec_replicas: ofDeployments(wanted),
    kube_deployment_status_replicas_available: ofDeployments(ready),
    kube_deployment_status_replicas_unavailable: ofDeployments(
      members => time => wanted(members)(time) - ready(members)(time),
    ),
    kube_horizontalpodautoscaler_spec_max_replicas: ofAutoscalers(() => () => 4),
    kube_horizontalpodautoscaler_status_current_replicas: ofAutoscalers(wanted),
    kube_namespace_labels: distinct(pods.map(({ namespace }) => namespace)).map(namespace => ({
      labels: { namespace, label_kubernetes_io_metadata_name: namespace },
      read: () => 1,
    })),
    kube_persistentvolumeclaim_info: ofClaims(({ persistentvolumeclaim }) => [
      [{ storageclass: 'fast', volumename: `pvc-${persistentvolumeclaim}`, volumemode: 'Filesystem' }, 1],
    ]),
    kube_persistentvolumeclaim_resource_requests_storage_bytes: ofClaims(() => [[{}, CLAIM_SIZE]]),
    kube_persistentvolumeclaim_status_phase: ofClaims(() =>
      ['Lost', 'Bound', 'Pending'].map(phase => [{ phase }, phase === 'Bound' ? 1 : 0] as const),
    ),
    kube_statefulset_replicas: ofStatefulSets(wanted),
    kube_statefulset_status_replicas_ready: ofStatefulSets(ready),
  };
}
