import { alert, sample } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { placeOf } from '../../model/scope.ts';
import { promql, where } from '../../promql/promql.ts';
import { free, gpu, named, perGpu, used } from './gpu.ts';
import type { Grade } from './grade.ts';
import { elsewhere, percentage } from './scenario.ts';
import type { Service, Wished } from './service.ts';
import { errorsInLog, fewer, gpus, pods } from './steps.ts';

const MEBIBYTES = 80_000;

/** Memory of the GPU itself, for engines that tell nothing of the memory for contexts. `FB_TOTAL` is not exported. */
export function framebuffer(at: Service, { name, severity, for: wait, ratio: share, impact }: Grade): Wished {
  const { options } = at;
  const taken = promql`${used}${where(placeOf(at))}`;
  const one = gpu(at, { Hostname: 'gpu-node-1' }, '3');
  const two = gpu(at, { hostname: 'gpu-node-2' }, '0');
  const over = (ratio: number) => Math.min(1.04 * ratio, (1 + ratio) / 2);
  const holding = (labels: typeof one, ratio: number, calm = ratio) => [
    sample(used, labels, { before: MEBIBYTES * calm, during: MEBIBYTES * ratio, after: MEBIBYTES * calm }),
    sample(free, labels, {
      before: MEBIBYTES * (1 - calm),
      during: MEBIBYTES * (1 - ratio),
      after: MEBIBYTES * (1 - calm),
    }),
  ];
  return alert(name, {
    severity,
    for: wait,
    thresholds: { ratio: { value: share, unit: 'ratio', meaning: "share of a GPU's memory that is taken" } },
    expr: ({ ratio }) => promql`${perGpu(at, promql`${taken} / (${taken} + ${free}${where(placeOf(at))})`)} > ${ratio}`,
    summary: `The memory of GPU {{ $labels.gpu }} of {{ $labels.node }} is nearly full, as ${at.words.placeText} reports`,
    description:
      '{{ $value | humanizePercentage }} of the memory of {{ $labels.modelName }} {{ $labels.UUID }} is taken.',
    runbook: {
      meaning: 'Weights, contexts and caches take nearly all memory of the GPU.',
      impact,
      diagnosis: [
        gpus(at),
        'Look at *GPU memory*: does it grow without end? That is a leak. Did it jump? That is a model or a batch.',
        'Look at *Requests running and waiting*.',
        pods(options),
        errorsInLog(options),
      ],
      mitigation: [
        'Lower the batch size or the context length, or load the model with 8 or 4 bits.',
        fewer,
        'Use a GPU with more memory, or spread the model over several.',
        undo(at),
        `Where the engine takes this much at its start whatever it serves, switch the alert off with \`alerts.${name}.enabled\`.`,
      ],
    },
    missing: 'silent',
    fires: ({ ratio }) => [
      {
        title: 'two GPUs are a little too full',
        given: [
          ...holding(one, over(ratio), 0.5 * ratio),
          ...holding(two, over(ratio), 0.5 * ratio),
          ...holding(gpu(at, { Hostname: 'gpu-node-1' }, '4'), 0.5 * ratio),
        ],
        labels: [named(at, 'gpu-node-1', '3'), named(at, 'gpu-node-2', '0')],
        value: percentage(over(ratio)),
      },
    ],
    silent: ({ ratio }) => [
      {
        title: `a GPU is just not too full, and one of another ${at.words.placeKind} is`,
        given: [
          sample(used, one, { during: 0.96 * ratio * MEBIBYTES }),
          sample(free, one, { during: (1 - 0.96 * ratio) * MEBIBYTES }),
          ...elsewhere(used, one, { during: MEBIBYTES }),
          ...elsewhere(free, one, { during: 0 }),
        ],
      },
    ],
  });
}
