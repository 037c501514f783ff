import { type Dashboard, dashboard, panel, type Row } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import { steps } from '../../promql/growth.ts';
import { differs, measured, promql, rate, where } from '../../promql/promql.ts';
import { container, k8s, volume } from './metrics.ts';
import type { Options } from './options.ts';

/** The dashboard of an instance: the pods of a namespace and what they take. */
export const dashboards = ({ namespace }: Watched<Options>): readonly Dashboard[] => {
  const here = where({ namespace });
  const each = { namespace, container: differs(''), image: differs('') };
  const pods: Row = {
    title: 'Pods',
    panels: [
      panel('table', 'Pod status', {
        description: 'Each pod and its phase. A pod that crashes in a loop is Running: see the restarts.',
        queries: [
          measured(promql`max by (pod, phase) (${k8s.kube_pod_status_phase}${here} == 1)`, 'bool', ['pod', 'phase']),
        ],
        width: 8,
      }),
      panel('timeseries', 'Pods ready', {
        headline: true,
        description: 'Pods that pass their readiness probe.',
        queries: [
          {
            query: measured(
              promql`count(max by (pod) (${k8s.kube_pod_status_ready}${where({ namespace, condition: 'true' })}) == 1) or vector(0)`,
              'pods',
            ),
            legend: 'ready',
          },
        ],
        decimals: 0,
        width: 8,
      }),
      panel('timeseries', 'Container restarts', {
        description: 'Restarts of each container in the last hour. Normal is none.',
        queries: [
          measured(
            promql`max by (pod, container) (${steps(k8s.kube_pod_container_status_restarts_total, { where: { namespace }, by: ['pod', 'container', 'uid'], over: '1h' })})`,
            'events',
            ['pod', 'container'],
          ),
        ],
        limits: [{ alert: 'KubernetesPodCrashLooping', threshold: 'restarts' }],
        decimals: 0,
        width: 8,
      }),
    ],
  };
  const resources: Row = {
    title: 'Resources',
    panels: [
      panel('timeseries', 'CPU by pod', {
        description: 'CPUs each pod keeps busy.',
        queries: [rate(container.container_cpu_usage_seconds_total, { where: each, by: ['pod'] })],
      }),
      panel('timeseries', 'Memory by pod', {
        description: 'Memory of each pod that cannot simply be given back.',
        queries: [
          measured(promql`sum by (pod) (${container.container_memory_working_set_bytes}${where(each)})`, 'bytes', [
            'pod',
          ]),
        ],
      }),
      panel('timeseries', 'Network by pod', {
        description: 'Data that came into each pod and left it.',
        queries: [
          {
            query: rate(container.container_network_receive_bytes_total, { where: { namespace }, by: ['pod'] }),
            legend: 'received {{pod}}',
          },
          {
            query: rate(container.container_network_transmit_bytes_total, { where: { namespace }, by: ['pod'] }),
            legend: 'sent {{pod}}',
          },
        ],
      }),
      panel('timeseries', 'Volumes', {
        description: 'Share of each volume that is taken. Only volumes that a running pod mounts are seen.',
        queries: [
          measured(
            promql`max by (persistentvolumeclaim) (${volume.kubelet_volume_stats_used_bytes}${here} / ${volume.kubelet_volume_stats_capacity_bytes}${here})`,
            'ratio',
            ['persistentvolumeclaim'],
          ),
        ],
        limits: [{ alert: 'KubernetesVolumeFull', threshold: 'percent' }],
      }),
    ],
  };
  return [
    dashboard('kubernetes', {
      title: 'Pods and volumes',
      description: 'Pods and volumes of a namespace, and what they take.',
      filters: [{ label: 'pod', title: 'Pod', of: k8s.kube_pod_status_phase }],
      tags: ['kubernetes', 'infrastructure'],
      rows: [pods, resources],
    }),
  ];
};
