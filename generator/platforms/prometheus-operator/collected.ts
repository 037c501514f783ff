import cadvisor from '../../contracts/cadvisor.json' with { type: 'json' };
import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import kubeletVolumes from '../../contracts/kubelet-volumes.json' with { type: 'json' };
import nodeExporter from '../../contracts/node-exporter.json' with { type: 'json' };
import { SERVICE_TARGET } from '../../kinds/monitor.ts';
import type { Collected } from '../../model/platform.ts';
import { contract } from '../../promql/metric.ts';

/** One Prometheus holds every series. */
export const HOLDER = 'prometheus';

/**
 * What kube-prometheus-stack drops of cAdvisor before it is stored (prometheus-community/helm-charts,
 * charts/kube-prometheus-stack/values.yaml, `kubelet.serviceMonitor.cAdvisorMetricRelabelings`). Of a stack of another kind
 * they are not known to be there either.
 */
const CADVISOR_DROPS = [
  '^container_cpu_(cfs_throttled_seconds_total|load_average_10s|system_seconds_total|user_seconds_total)$',
  '^container_fs_(io_current|io_time_seconds_total|io_time_weighted_seconds_total|reads_merged_total|sector_reads_total|sector_writes_total|writes_merged_total)$',
  '^container_memory_(mapped_file|swap)$',
  '^container_(file_descriptors|tasks_state|threads_max)$',
  '^container_spec.*$',
];

/**
 * What the stack collects by itself, `interval` seconds apart: nothing here brings it again. Of a stack that no config
 * describes, such as one that manifests of others are for, no drops are known.
 */
export const provides = (interval: number, isDescribed: boolean): readonly Collected[] =>
  [
    { contract: contract(kubeStateMetrics), drops: [] },
    { contract: contract(nodeExporter), drops: [] },
    { contract: contract(cadvisor), drops: isDescribed ? CADVISOR_DROPS : [] },
    { contract: contract(kubeletVolumes), drops: [] },
  ].map(one => ({ ...one, holder: HOLDER, targetLabels: SERVICE_TARGET, interval }));
