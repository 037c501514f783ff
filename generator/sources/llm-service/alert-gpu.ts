import { alert, sample } from '../../model/alert.ts';
import { podsOnNode } from '../../model/node-steps.ts';
import { placeOf } from '../../model/scope.ts';
import { promql, where } from '../../promql/promql.ts';
import { gpu, named, perGpu, utilization } from './gpu.ts';
import { elsewhere } from './scenario.ts';
import type { Service, Wished } from './service.ts';
import { fewer, gpus, pods, scale } from './steps.ts';

/** A GPU without a pause, averaged over five minutes: one idle moment between two batches says nothing. */
export function highGpuUtilization(at: Service): Wished {
  const { options } = at;
  const one = gpu(at, { Hostname: 'gpu-node-1' }, '3');
  const two = gpu(at, { hostname: 'gpu-node-2' }, '0');
  const over = (limit: number) => Math.min(1.04 * limit, (100 + limit) / 2);
  return alert('HighGPUUtilization', {
    severity: 'warning',
    for: '10m',
    thresholds: { percent: { value: 90, unit: 'percent', meaning: 'share of time in which a GPU does anything' } },
    expr: ({ percent }) =>
      promql`${perGpu(at, promql`avg_over_time(${utilization}${where(placeOf(at))}[5m])`)} > ${percent}`,
    summary: `GPU {{ $labels.gpu }} of {{ $labels.node }} has no pause, as ${at.words.placeText} reports`,
    description: '{{ $labels.modelName }} {{ $labels.UUID }} is busy {{ $value | printf "%.0f" }} % of the time.',
    runbook: {
      meaning: 'The GPU works all the time. For a model server under load this is normal, and the end of its reserve.',
      impact: 'None by itself. Any more traffic goes into the queue, and answers come later.',
      diagnosis: [
        'Look at *Requests running and waiting*: with a queue it is a lack of capacity, without one a GPU put to good use.',
        'Look at *Tokens per second*: a busy GPU with few tokens does something else, or hangs in a kernel.',
        pods(options),
        gpus(at),
        podsOnNode,
      ],
      mitigation: [
        fewer,
        'Where it is meant to be busy, raise `alerts.HighGPUUtilization.thresholds.percent` or switch the alert off.',
        scale(at),
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: 'two GPUs are just over the limit',
        given: [
          sample(utilization, one, { before: 0, during: over(percent), after: 0 }),
          sample(utilization, { ...one, GPU_I_ID: '7' }, { during: 0 }),
          sample(utilization, two, { before: 0, during: over(percent), after: 0 }),
          sample(utilization, gpu(at, { Hostname: 'gpu-node-1' }, '4'), { during: percent / 2 }),
        ],
        // The window is full of it at the fifth sample.
        within: 4,
        labels: [named(at, 'gpu-node-1', '3'), named(at, 'gpu-node-2', '0')],
        value: over(percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: `a GPU is at the limit, and one of another ${at.words.placeKind} has no pause`,
        given: [sample(utilization, one, { during: percent }), ...elsewhere(utilization, one, { during: 100 })],
      },
    ],
  });
}
