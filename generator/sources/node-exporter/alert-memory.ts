import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { allocated, cordon, nodeOfInstance, podsOnNode, topPods } from '../../model/node-steps.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { grouped, promql, where } from '../../promql/promql.ts';
import { m, machine, named } from './metrics.ts';
import type { Options } from './options.ts';

const TOTAL = 64 * 1024 ** 3;

/** Memory that is not available. What caches hold is, so a full cache is no reason. */
export function memoryHigh(at: Watched<Options>): Alert {
  const here = where(at.scope);
  const total = (number: number) => sample(m.memoryTotal, machine(at, number), { during: TOTAL });
  const free = (percent: number) => TOTAL * (1 - percent / 100);
  /** The limit, unless the expression's own arithmetic rounds it to above itself. */
  const atMost = (percent: number) => (100 * (1 - (1 - percent / 100)) > percent ? 0.96 * percent : percent);
  return alert('NodeMemoryHigh', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      percent: { value: 85, unit: 'percent', meaning: `memory of a ${at.words.machineKind} that is not available` },
    },
    expr: ({ percent }) =>
      promql`max${grouped(perTarget(at))} (100 * (1 - ${m.memoryAvailable}${here} / ${m.memoryTotal}${here})) > ${percent}`,
    summary: `A ${at.words.machineKind} has little memory left, as ${at.words.placeText} reports`,
    description: `{{ $value | printf "%.0f" }} % of the memory of ${at.words.machineKind} {{ $labels.instance }} ({{ $labels.job }}) is taken.`,
    runbook: {
      meaning: 'New processes could get little more memory before the kernel takes it from others.',
      impact: `None yet. With nothing left the kubelet evicts ${at.words.replicaKind}s, or the kernel kills what is largest.`,
      diagnosis: [nodeOfInstance, podsOnNode, topPods('memory'), allocated],
      mitigation: [
        `Move a workload elsewhere, give it a limit, or add a ${at.words.machineKind}.`,
        `A ${at.words.machineKind} meant to be this full: raise \`alerts.NodeMemoryHigh.thresholds.percent\`.`,
        cordon,
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: `two ${at.words.machineKind}s of three are a little too full`,
        given: [
          ...[1, 2].flatMap(number => [
            total(number),
            sample(m.memoryAvailable, machine(at, number), {
              before: free(20),
              during: free(1.04 * percent),
              after: free(20),
            }),
          ]),
          // The same node, told by a second target a little earlier.
          sample(m.memoryTotal, { ...machine(at), endpoint: 'second' }, { during: TOTAL }),
          sample(m.memoryAvailable, { ...machine(at), endpoint: 'second' }, { during: free(20) }),
          total(3),
          sample(m.memoryAvailable, machine(at, 3), { during: free(20) }),
        ],
        labels: [named(at, 1), named(at, 2)],
        value: (1.04 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: `a ${at.words.machineKind} is as full as it may be, and those of neighbours are`,
        given: [
          total(1),
          sample(m.memoryAvailable, machine(at), { during: free(atMost(percent)) }),
          ...strangers(m.memoryTotal, machine(at), { during: TOTAL }),
          ...strangers(m.memoryAvailable, machine(at), { during: 0 }),
        ],
      },
    ],
  });
}
