import cadvisor from '../../contracts/cadvisor.json' with { type: 'json' };
import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import kubeletVolumes from '../../contracts/kubelet-volumes.json' with { type: 'json' };
import nodeExporter from '../../contracts/node-exporter.json' with { type: 'json' };
import { SERVICE_TARGET } from '../../kinds/monitor.ts';
import type { Collected } from '../../model/platform.ts';
import { contract } from '../../promql/metric.ts';

/** The two Prometheuses of the cluster: its own, and the one that scrapes what users deploy. */
export const HOLDER = { platform: 'platform', users: 'users' } as const;

/** prometheus-operator's default, which cluster-monitoring-operator keeps for most of its monitors. */
export const INTERVAL = 30;

const collected = (all: Pick<Collected, 'contract'> & Partial<Collected>): Collected => ({
  holder: HOLDER.platform,
  targetLabels: SERVICE_TARGET,
  interval: INTERVAL,
  drops: [],
  ...all,
});

/**
 * What the cluster's own monitoring collects. Labels of all pods are allowed; kube-state-metrics is scraped once a minute,
 * and it and cAdvisor drop series that the exporters have everywhere else (cluster-monitoring-operator,
 * assets/kube-state-metrics and assets/control-plane).
 */
export const provides: readonly Collected[] = [
  collected({
    contract: contract(kubeStateMetrics),
    interval: 60,
    drops: [
      '^kube_.+_annotations$',
      '^kube_.+_created$',
      '^kube_.+_metadata_resource_version$',
      '^kube_pod_completion_time$',
      '^kube_pod_container_status_(terminated|running)$',
      '^kube_pod_init_container_status_(terminated|running)$',
      '^kube_pod_restart_policy$',
      '^kube_pod_status_scheduled$',
      '^kube_replicaset_metadata_generation$',
      '^kube_replicaset_status_observed_generation$',
      '^kube_secret_labels$',
    ],
  }),
  collected({ contract: contract(nodeExporter) }),
  collected({
    contract: contract(cadvisor),
    drops: [
      '^container_(network_tcp_usage_total|network_udp_usage_total|tasks_state|cpu_load_average_10s)$',
      '^container_memory_failures_total$',
    ],
  }),
  collected({ contract: contract(kubeletVolumes) }),
];
