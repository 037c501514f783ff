import { fragment } from '../../lib/shell.ts';
import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { cordon, podsOnNode } from '../../model/node-steps.ts';
import type { Watched } from '../../model/source.ts';
import { promql } from '../../promql/promql.ts';
import { gpu, named, perGpu, temperature } from './metrics.ts';
import type { Options } from './options.ts';
import { inDriver } from './steps.ts';

/** A GPU that is about to slow itself down. */
export function temperatureHigh(at: Watched<Options>): Alert {
  const one = gpu(at, { Hostname: 'gpu-node-1' }, '3');
  const two = gpu(at, { hostname: 'gpu-node-2' }, '0');
  return alert('GpuTemperatureHigh', {
    severity: 'warning',
    for: '10m',
    thresholds: { temperature: { value: 85, unit: 'celsius', meaning: 'temperature of a GPU' } },
    expr: ({ temperature: limit }) => promql`${perGpu(temperature, at)} > ${limit}`,
    summary: 'GPU {{ $labels.gpu }} of {{ $labels.node }} is hot',
    description: `{{ $labels.modelName }} {{ $labels.UUID }} is at {{ $value | printf "%.0f" }} °C. The exporter in ${at.words.placeText} measured it.`,
    runbook: {
      meaning:
        'The GPU has been hot for a while. It slows its clocks down a few degrees further on, and switches itself off in the end.',
      impact: 'None yet. Answers come more slowly once it slows down; a GPU that stays hot ages.',
      diagnosis: [
        `Look at *GPU temperature*: one GPU is a fan or its seat, all of a ${at.words.machineKind} is its airflow, all ${at.words.machineKind}s are the room.`,
        'Look at *GPU power*: near its limit it is load, with little power it is cooling.',
        podsOnNode,
        inDriver(fragment`nvidia-smi -i "$UUID" -q -d TEMPERATURE,PERFORMANCE`, {
          say: 'See at what temperature it slows down, and whether it has',
          look: 'Compare `GPU Current Temp` with `GPU Slowdown Temp`. `SW Thermal Slowdown` that is `Active` means that it has begun.',
        }),
        inDriver(fragment`nvidia-smi -i "$UUID" -q -d POWER`, {
          say: 'See its power, and between which limits it can be set',
          look: '`Default Power Limit` is what it goes back to; WATTS below must not be under `Min Power Limit`.',
        }),
      ],
      mitigation: [
        'Call the people who look after the room or the machine.',
        'Where the maker allows more, raise `alerts.GpuTemperatureHigh.thresholds.temperature`.',
        cordon,
        inDriver(fragment`nvidia-smi -i "$UUID" -pl "$WATTS"`, {
          say: 'Give this GPU less power until then',
          look: 'It prints the old and the new limit; the temperature falls within minutes.',
          costs: `Answers of the models on this GPU come more slowly, until the same command sets the default limit or the ${at.words.machineKind} restarts.`,
          needs: { WATTS: { is: 'the new limit in watts, such as four fifths of `Default Power Limit`' } },
        }),
      ],
    },
    missing: 'silent',
    fires: ({ temperature: limit }) => [
      {
        title: 'two GPUs are just over the limit',
        given: [
          sample(temperature, one, { before: 0.6 * limit, during: 1.04 * limit, after: limit }),
          sample(temperature, { ...one, GPU_I_ID: '7' }, { during: 0.6 * limit }),
          sample(temperature, two, { before: 0.6 * limit, during: 1.04 * limit, after: 0.6 * limit }),
        ],
        labels: [named(at, 'gpu-node-1', '3'), named(at, 'gpu-node-2', '0')],
        value: (1.04 * limit).toFixed(0),
      },
    ],
    silent: ({ temperature: limit }) => [
      { title: 'a GPU is at the limit', given: [sample(temperature, one, { during: limit })] },
      { title: 'a GPU of a neighbour is hot', given: strangers(temperature, one, { during: 1.5 * limit }) },
    ],
  });
}
