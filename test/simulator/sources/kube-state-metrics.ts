import data from '../../../generator/contracts/kube-state-metrics.json' with { type: 'json' };
import type { Cluster } from '../cluster.ts';
import { expose, type Family } from '../family.ts';
import { nodeMoves } from './kube-state-metrics/nodes.ts';
import { podMoves } from './kube-state-metrics/pods.ts';
import { workloadMoves } from './kube-state-metrics/workloads.ts';

/** What Kubernetes' API server knows of the little world. */
export const simulate = (cluster: Cluster): Family[] =>
  expose(data, { ...workloadMoves(cluster), ...nodeMoves(cluster), ...podMoves(cluster) });

/** Every metric of the contract is shown where there is such an object. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
