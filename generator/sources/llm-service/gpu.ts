import data from '../../contracts/dcgm-exporter.json' with { type: 'json' };
import { perPlace, placeOf, type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';
import { grouped, labelled, promql, type Query } from '../../promql/promql.ts';
import type { Labels } from '../../slo/indicator.ts';
import type { At } from './scenario.ts';

export const {
  DCGM_FI_DEV_GPU_UTIL: utilization,
  DCGM_FI_DEV_FB_USED: used,
  DCGM_FI_DEV_FB_FREE: free,
} = contract(data).metrics;

/** What names a GPU in an alert. */
const byGpu = (at: Pick<Scope, 'scope'>): readonly string[] => perPlace(at, 'node', 'gpu', 'UUID', 'modelName');

/**
 * A query per GPU. The exporter says `Hostname` up to 4.5.3-4.8.2 and `hostname` after (NVIDIA/dcgm-exporter, d5e5f51);
 * both become `node`. The instances of a divided GPU, and two exporters that watch it, tell the same, hence `max`.
 */
export const perGpu = (at: Pick<Scope, 'scope'>, query: Query): Query =>
  promql`max${grouped(byGpu(at))} (${labelled(labelled(query, 'node', 'Hostname'), 'node', 'hostname')})`;

/** Labels of a GPU's series in a scenario, as an exporter in the namespace of the service reports them. */
export const gpu = (at: At, node: Labels, index: string): Labels => ({
  ...target(at, { pod: 'dcgm-exporter-x7k2p' }),
  job: 'dcgm-exporter',
  ...node,
  gpu: index,
  UUID: `GPU-${index}`,
  modelName: 'NVIDIA H100 80GB HBM3',
});

/** The labels by which an alert names such a GPU. */
export const named = (at: At, node: string, index: string): Labels => ({
  ...placeOf(at),
  node,
  gpu: index,
  UUID: `GPU-${index}`,
  modelName: 'NVIDIA H100 80GB HBM3',
});
