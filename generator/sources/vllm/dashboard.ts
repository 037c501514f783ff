import { type Dashboard, dashboard, type Row } from '../../model/dashboard.ts';
import { replicaFilter } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { canary } from './canary.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';
import { gpuRow, nodeRow } from './panels-nodes.ts';
import { podRow, statusRow } from './panels-pods.ts';
import { cacheRow, errorRow, latencyRow, requestRow, trafficRow } from './panels-serving.ts';
import { promiseOf } from './promise.ts';

const promiseRow = (at: Watched<Options>): Row => promiseOf(at).row;

/** The dashboard of an instance, in the order a person on call asks: is it there, is it used, is it slow, and why. */
export const dashboards = (at: Watched<Options>): readonly Dashboard[] => [
  dashboard('local-models', {
    title: 'Local Models (KServe vLLM)',
    description: `Models served by vLLM in this cluster: their ${at.words.replicaKind}s, their traffic and latency, and the GPUs they run on.`,
    tags: ['models', 'vllm', 'gpu'],
    filters: [{ label: 'model_name', title: 'Model', of: handles(at.options).running }, replicaFilter(at)],
    rows: [
      statusRow(at),
      promiseRow(at),
      ...canary(at).rows,
      ...[podRow, trafficRow, latencyRow, requestRow, cacheRow, errorRow, gpuRow, nodeRow].map(row => row(at)),
    ],
  }),
];
