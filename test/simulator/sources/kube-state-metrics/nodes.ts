import type data from '../../../../generator/contracts/kube-state-metrics.json';
import { type Cluster, type Node, uid } from '../../cluster.ts';
import type { Reading } from '../../course.ts';
import type { Labels, Moves, Points } from '../../family.ts';

/** Nodes and what they have to give. */
export function nodeMoves({ nodes }: Cluster): Moves<typeof data> {
  const each = (of: (node: Node) => readonly (readonly [Labels, number])[]): Points =>
    nodes.flatMap(node =>
      of(node).map(([labels, value]) => ({
        labels: { node: node.item.name, ...labels },
        read: (() => value) as Reading,
      })),
    );
  const resources = ({ item: { cpus, memory, gpus } }: Node, kept: number): readonly (readonly [Labels, number])[] => [
    [{ resource: 'cpu', unit: 'core' }, cpus],
    [{ resource: 'memory', unit: 'byte' }, memory - kept],
    [{ resource: 'pods', unit: 'integer' }, 250],
    ...(gpus > 0 ? [[{ resource: 'nvidia_com_gpu', unit: 'integer' }, gpus] as const] : []),
  ];
  return {
    kube_node_info: each(({ item: { name, ip } }) => [
      [
        {
          kernel_version: '6.12.0',
          os_image: 'Linux',
          container_runtime_version: 'cri-o://1.33.1',
          kubelet_version: 'v1.33.2',
          kubeproxy_version: 'deprecated',
          pod_cidr: '10.128.0.0/23',
          provider_id: '',
          system_uuid: uid(name),
          internal_ip: ip,
        },
        1,
      ],
    ]),
    kube_node_labels: each(({ item: { gpus } }) => [
      [{ label_node_role_kubernetes_io_worker: '', ...(gpus > 0 ? { label_nvidia_com_gpu_present: 'true' } : {}) }, 1],
    ]),
    kube_node_role: each(() => [[{ role: 'worker' }, 1]]),
    kube_node_spec_unschedulable: each(() => [[{}, 0]]),
    kube_node_status_allocatable: each(node => resources(node, 2 ** 30)),
    kube_node_status_capacity: each(node => resources(node, 0)),
    kube_node_status_condition: each(() =>
      ['Ready', 'MemoryPressure', 'DiskPressure', 'PIDPressure'].flatMap(condition =>
        ['true', 'false', 'unknown'].map(
          status => [{ condition, status }, Number(status === `${condition === 'Ready'}`)] as const,
        ),
      ),
    ),
  };
}
