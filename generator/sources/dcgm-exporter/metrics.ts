import data from '../../contracts/dcgm-exporter.json' with { type: 'json' };
import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import { namesPods, perPlace, placeOf, type Scope, target } from '../../model/scope.ts';
import { contract, type Metric } from '../../promql/metric.ts';
import { grouped, labelled, measured, promql, type Query, where } from '../../promql/promql.ts';

export const dcgm = contract(data);
export const { DCGM_FI_DEV_GPU_TEMP: temperature, DCGM_FI_DEV_XID_ERRORS: xid } = dcgm.metrics;

/** What Kubernetes reports of the exporter's own pods. */
export const { kube_pod_info: podInfo, kube_daemonset_status_desired_number_scheduled: wanted } =
  contract(kubeStateMetrics).metrics;

/** What names a GPU in an alert. The workload on it is left out: it changes while the GPU stays as hot as it is. */
export const byGpu = (at: Pick<Scope, 'scope'>): readonly string[] => perPlace(at, 'node', 'gpu', 'UUID', 'modelName');

type At = Pick<Scope, 'scope' | 'targetLabels'>;

/**
 * The same series with the name of their node as `node`. The exporter says `Hostname` up to 4.5.3-4.8.2 and `hostname`
 * after (NVIDIA/dcgm-exporter, d5e5f51).
 */
export const onNode = (series: Query): Query => labelled(labelled(series, 'node', 'Hostname'), 'node', 'hostname');

/** A gauge per GPU. The instances of a divided GPU report the same, hence `max`. */
export const perGpu = (metric: Metric, at: At): Query =>
  measured(promql`max${grouped(byGpu(at))} (${onNode(promql`${metric}${where(at.scope)}`)})`, metric.unit, byGpu(at));

/** Labels of a GPU's series in a scenario; what names the pod on the GPU arrives as `exported_`. */
export const gpu = (
  at: At,
  node: Readonly<Record<string, string>>,
  index: string,
): Readonly<Record<string, string>> => ({
  ...target(at, { pod: 'nvidia-dcgm-exporter-x7k2p' }),
  ...node,
  gpu: index,
  UUID: `GPU-${index}`,
  modelName: 'NVIDIA H100 80GB HBM3',
  ...(namesPods(at) ? { exported_namespace: 'vllm', exported_pod: 'granite-predictor-1' } : {}),
});

/** The labels by which an alert names such a GPU. */
export const named = (at: At, node: string, index: string): Readonly<Record<string, string>> => ({
  ...placeOf(at),
  node,
  gpu: index,
  UUID: `GPU-${index}`,
  modelName: 'NVIDIA H100 80GB HBM3',
});
