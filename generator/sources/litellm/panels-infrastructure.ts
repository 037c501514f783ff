import { panel, type Row } from '../../model/dashboard.ts';
import { placeOf } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { steps } from '../../promql/growth.ts';
import { differs, measured, promql, rate, where } from '../../promql/promql.ts';
import { container, k8s, pg, volume } from './metrics.ts';
import type { Options } from './options.ts';

type At = Watched<Options>;

/** Each container once: cAdvisor also tells the sums of pods and nodes, without these labels. */
const containers = (namespace: string) => ({ namespace, container: differs(''), image: differs('') });

/** Whether everything runs. */
export const podRow = ({ namespace }: At): Row => ({
  title: 'Pods',
  panels: [
    panel('table', 'Pod status', {
      description:
        'Each pod of the namespace and its phase. A pod that crashes in a loop is Running: see the restarts.',
      queries: [
        measured(promql`max by (pod, phase) (${k8s.kube_pod_status_phase}${where({ namespace })} == 1)`, 'bool', [
          'pod',
          'phase',
        ]),
      ],
    }),
    panel('timeseries', 'Pod restarts', {
      description: 'Restarts of each container in the last hour. Normal is none.',
      queries: [
        measured(
          promql`max by (pod, container) (${steps(k8s.kube_pod_container_status_restarts_total, { where: { namespace }, by: ['pod', 'container', 'uid'], over: '1h' })})`,
          'events',
          ['pod', 'container'],
        ),
      ],
      decimals: 0,
    }),
  ],
});

/** What the pods take. */
export const resourceRow = ({ namespace, words }: At): Row => ({
  title: 'Resources',
  panels: [
    panel('timeseries', `CPU by ${words.replicaKind}`, {
      description: 'CPUs each pod keeps busy.',
      queries: [rate(container.container_cpu_usage_seconds_total, { where: containers(namespace), by: ['pod'] })],
    }),
    panel('timeseries', 'Memory by pod', {
      description: 'Memory of each pod that cannot simply be given back; a container that reaches its limit is killed.',
      queries: [
        measured(
          promql`sum by (pod) (${container.container_memory_working_set_bytes}${where(containers(namespace))})`,
          'bytes',
          ['pod'],
        ),
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
    panel('timeseries', 'Storage in use', {
      description: 'Share of each volume that is taken. Only volumes that a running pod mounts are seen.',
      queries: [
        measured(
          promql`max by (persistentvolumeclaim) (${volume.kubelet_volume_stats_used_bytes}${where({ namespace })} / ${volume.kubelet_volume_stats_capacity_bytes}${where({ namespace })})`,
          'ratio',
          ['persistentvolumeclaim'],
        ),
      ],
    }),
  ],
});

/** What LiteLLM waits for first: its database. */
export const databaseRow = (at: At): Row => {
  const { options } = at;
  const server = options.database ? { ...placeOf(at), job: options.database.service } : placeOf(at);
  return {
    title: 'Database',
    panels: [
      panel('timeseries', 'PostgreSQL connections', {
        description: 'Open connections by state. Many idle ones are pools that are too large.',
        queries: [
          measured(promql`sum by (state) (${pg.pg_stat_activity_count}${where(server)})`, 'connections', ['state']),
          {
            query: measured(promql`max(${pg.pg_settings_max_connections}${where(server)})`, 'connections'),
            legend: 'allowed',
          },
        ],
        width: 24,
      }),
    ],
  };
};
