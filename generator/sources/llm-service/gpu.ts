import data from '../../contracts/dcgm-exporter.json' with { type: 'json' };
import { contract } from '../../promql/metric.ts';
import { labelled, promql, type Query } from '../../promql/promql.ts';
import type { Labels } from '../../slo/indicator.ts';
import type { At } from './scenario.ts';

export const {
  DCGM_FI_DEV_GPU_UTIL: utilization,
  DCGM_FI_DEV_FB_USED: used,
  DCGM_FI_DEV_FB_FREE: free,
} = contract(data).metrics;

/** What names a GPU in an alert. */
export const BY_GPU = ['namespace', 'node', 'gpu', 'UUID', 'modelName'];

/**
 * A query per GPU. The exporter says `Hostname` up to 4.5.3-4.8.2 and `hostname` after (NVIDIA/dcgm-exporter, d5e5f51);
 * both become `node`. The instances of a divided GPU, and two exporters that watch it, tell the same, hence `max`.
 */
export const perGpu = (query: Query): Query =>
  promql`max by (namespace, node, gpu, UUID, modelName) (${labelled(labelled(query, 'node', 'Hostname'), 'node', 'hostname')})`;

/** Labels of a GPU's series in a scenario, as an exporter in the namespace of the service tells them. */
export const gpu = ({ namespace }: At, node: Labels, index: string): Labels => ({
  namespace,
  job: 'dcgm-exporter',
  pod: 'dcgm-exporter-x7k2p',
  ...node,
  gpu: index,
  UUID: `GPU-${index}`,
  modelName: 'NVIDIA H100 80GB HBM3',
});

/** The labels by which an alert names such a GPU. */
export const named = ({ namespace }: At, node: string, index: string): Labels => ({
  namespace,
  node,
  gpu: index,
  UUID: `GPU-${index}`,
  modelName: 'NVIDIA H100 80GB HBM3',
});
