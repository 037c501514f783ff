import { type Alert, alert, type Sample, sample } from '../../model/alert.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, describe, objects, replacePod } from '../../model/steps.ts';
import type { Metric } from '../../promql/metric.ts';
import { differs, promql, type Query, where } from '../../promql/promql.ts';
import { container, k8s, labelsOfPod, measuredOf, neighbour, volume } from './metrics.ts';
import type { Options } from './options.ts';

/** A hundredth of every volume and limit: whole per cents of them are exact to the bit. */
const PERCENT = 16 * 1024 ** 2;

/** Little room on a volume. The kubelet tells of volumes that a running pod mounts. */
export function volumeFull({ namespace, delivery }: Watched<Options>): Alert {
  const { kubelet_volume_stats_used_bytes: used, kubelet_volume_stats_capacity_bytes: capacity } = volume;
  const here = where({ namespace });
  const claim = (name: string, instance = '10.0.0.1:10250') => ({
    namespace,
    job: 'kubelet',
    instance,
    persistentvolumeclaim: name,
  });
  const size = (labels: Readonly<Record<string, string>>) => sample(capacity, labels, { during: 100 * PERCENT });
  return alert('KubernetesVolumeFull', {
    severity: 'warning',
    for: '10m',
    thresholds: { percent: { value: 90, unit: 'percent', meaning: 'room taken on a volume' } },
    expr: ({ percent }) =>
      promql`max by (namespace, persistentvolumeclaim) (100 * ${used}${here} / ${capacity}${here}) > ${percent}`,
    summary: 'Volume {{ $labels.persistentvolumeclaim }} in {{ $labels.namespace }} is nearly full',
    description: '{{ $value | printf "%.0f" }} % of it is taken.',
    runbook: {
      meaning: 'What is kept on the volume grows towards its end.',
      impact: 'None yet. A full volume stops a database, and anything else that writes to it.',
      diagnosis: [
        'Look at *Volumes*: steady growth, or a sudden one? When will it be full?',
        objects(
          { kinds: ['persistentvolumeclaim'], name: 'PERSISTENTVOLUMECLAIM', as: 'description' },
          {
            say: 'See who mounts it and how large it is',
            look: '`Used By` names the pods, `Capacity` the size, and `StorageClass` its class.',
          },
        ),
        objects(
          { kinds: ['storageclasses'], in: 'cluster' },
          {
            say: 'See whether its class may grow',
            look: '`ALLOWVOLUMEEXPANSION` must be `true` in the row of its class. Otherwise its data moves to a larger claim.',
          },
        ),
      ],
      mitigation: [
        'Delete what is no longer needed, and let what writes it delete it by itself.',
        {
          intent: 'enlarge',
          claim: 'PERSISTENTVOLUMECLAIM',
          size: 'SIZE',
          say: `Enlarge it where its class allows; then set the size in Git, or ${delivery.drift}`,
          look: 'It prints `patched`. `Capacity` follows within minutes; a condition `FileSystemResizePending` waits for the pod to be started again.',
          costs: 'A claim cannot be made smaller again, and the storage is paid for.',
          needs: { SIZE: { is: 'the new size, larger than `Capacity`, such as `20Gi`' } },
        },
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: 'two volumes of three are a little too full, as one node of two reports',
        given: [
          ...[claim('data'), claim('models')].flatMap(labels => [
            size(labels),
            sample(used, labels, { before: 0, during: 1.04 * percent * PERCENT, after: 0 }),
          ]),
          size(claim('models', '10.0.0.2:10250')),
          sample(used, claim('models', '10.0.0.2:10250'), { during: 50 * PERCENT }),
          size(claim('cache')),
          sample(used, claim('cache'), { during: 0 }),
        ],
        labels: ['data', 'models'].map(persistentvolumeclaim => ({ namespace, persistentvolumeclaim })),
        value: (1.04 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: 'a volume is as full as it may be, and one of a neighbour is',
        given: [
          size(claim('data')),
          sample(used, claim('data'), { during: Math.floor(percent) * PERCENT }),
          size(neighbour(claim('data'))),
          sample(used, neighbour(claim('data')), { during: 100 * PERCENT }),
        ],
      },
    ],
  });
}

type Labels = Readonly<Record<string, string>>;

/** The memory limit of a container: what divides its use, and its series for a container that the kubelet measures. */
interface Limit {
  readonly percent: (used: Metric, at: { readonly namespace: string }) => Query;
  /** The series of a limit, in bytes; 0 where none is set. */
  readonly samples: (labels: Labels, bytes: number) => readonly Sample[];
}

/** As the kernel has it, by cAdvisor. Without a limit it is 0, and the container is left alone. */
const ENFORCED: Limit = {
  percent: (used, { namespace }) =>
    promql`100 * ${used}${where({ namespace, container: differs('') })} / (${container.container_spec_memory_limit_bytes}${where({ namespace, container: differs('') })} > 0)`,
  samples: (labels, bytes) => [sample(container.container_spec_memory_limit_bytes, labels, { during: bytes })],
};

/** As the pod declares it, by kube-state-metrics: for a platform that drops what cAdvisor has of limits. */
const DECLARED: Limit = {
  percent: (used, { namespace }) =>
    promql`100 * (${used}${where({ namespace })} / on (pod, container) group_left max by (pod, container) (${k8s.kube_pod_container_resource_limits}${where({ namespace, resource: 'memory' })}))`,
  samples: ({ namespace = '', pod = '', container: name = '', id = '' }, bytes) => {
    // The neighbour's pod of that name has its limit from here.
    if (name === '' || bytes === 0 || id === 'before' || namespace.endsWith('-other')) return [];
    const declared = (resource: string) => labelsOfPod(namespace, pod, { container: name, resource, unit: 'byte' });
    const limits = k8s.kube_pod_container_resource_limits;
    return [
      sample(limits, declared('memory'), { during: bytes }),
      // What a container may write to disk is no limit of its memory.
      sample(limits, declared('ephemeral_storage'), { during: 10 * bytes }),
      sample(limits, neighbour(declared('memory')), { during: 10 * bytes }),
    ];
  },
};

/** A container near the memory limit at which it is killed. */
export const containerMemoryNearLimit = (at: Watched<Options>): Alert => ({
  ...nearLimit(at, ENFORCED),
  otherwise: nearLimit(at, DECLARED),
});

function nearLimit({ namespace }: Watched<Options>, limit: Limit): Alert {
  const { container_memory_working_set_bytes: used } = container;
  const of = (pod: string, name = 'app') => measuredOf(namespace, pod, name);
  const limited = (labels: Labels) => limit.samples(labels, 100 * PERCENT);
  return alert('KubernetesContainerMemoryNearLimit', {
    severity: 'warning',
    for: '10m',
    thresholds: { percent: { value: 90, unit: 'percent', meaning: 'memory of a container, of its limit' } },
    expr: ({ percent }) =>
      promql`max by (namespace, pod, container) (${limit.percent(used, { namespace })}) > ${percent}`,
    summary: 'Container {{ $labels.container }} of {{ $labels.pod }} in {{ $labels.namespace }} is short of memory',
    description: 'It uses {{ $value | printf "%.0f" }} % of its limit.',
    runbook: {
      meaning: 'The memory that the container cannot simply give back comes near its limit.',
      impact: 'None yet. At the limit the kernel kills it, and its requests with it.',
      diagnosis: [
        'Look at *Memory by pod*: steady growth is a leak, a step is a larger load.',
        describe(alertedPod, {
          say: 'See its limit, and whether it was killed before',
          look: 'Under its container, `Limits` has the memory. `OOMKilled` under `Last State` means that it has happened already.',
        }),
        {
          intent: 'usage',
          say: 'See what each container uses now',
          look: "Compare the row of the alert's container with its limit. An error about the Metrics API means that the cluster has no metrics-server.",
        },
      ],
      mitigation: [
        'Raise the limit where the load is right.',
        replacePod({
          say: 'Where it leaks, delete the pod before it is killed; its controller makes another',
          costs: 'Its requests are lost, as they are when the kernel kills it.',
        }),
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: 'containers of two pods are just over the limit',
        given: [
          ...['web-1', 'web-2'].flatMap(pod => [
            ...limited(of(pod)),
            sample(used, of(pod), { before: 0, during: 1.04 * percent * PERCENT, after: 0 }),
            // The container before it, which the kubelet still tells of.
            ...limited({ ...of(pod), id: 'before' }),
            sample(used, { ...of(pod), id: 'before' }, { during: 10 * PERCENT }),
            ...limited(of(pod, 'sidecar')),
            sample(used, of(pod, 'sidecar'), { during: 0 }),
          ]),
        ],
        labels: ['web-1', 'web-2'].map(pod => ({ namespace, pod, container: 'app' })),
        value: (1.04 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: 'a container takes as much as it may, another has none, and sums and neighbours are over',
        given: [
          ...limited(of('web-1')),
          sample(used, of('web-1'), { during: Math.floor(percent) * PERCENT }),
          ...limit.samples(of('web-2'), 0),
          sample(used, of('web-2'), { during: 100 * PERCENT }),
          ...[of('web-1', ''), neighbour(of('web-1'))].flatMap(labels => [
            ...limited(labels),
            sample(used, labels, { during: 200 * PERCENT }),
          ]),
        ],
      },
    ],
  });
}
