import { capital } from '../../lib/words.ts';
import { type Alert, alert, type Motion, sample, strangers } from '../../model/alert.ts';
import { cordon, nodeOfInstance, podsOnNode, topPods } from '../../model/node-steps.ts';
import { perTarget } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { grouped, promql, where } from '../../promql/promql.ts';
import { m, machine, named } from './metrics.ts';
import type { Options } from './options.ts';

/** CPU time that is not idle, averaged over the CPUs of a node. */
export function cpuHigh(at: Watched<Options>): Alert {
  const flows = (perMinute: number): Motion => ({ from: 1e6, perMinute });
  /** Idle seconds a minute of a CPU that is this busy, in percent. */
  const idle = (busy: number) => 60 * (1 - busy / 100);
  const cpu = (number: number, index: string, mode = 'idle') => ({ ...machine(at, number), cpu: index, mode });
  /** What two CPUs that are this busy together do: the one more, the other less. */
  const split = (percent: number) => {
    const more = Math.min(10, 100 - percent);
    return [
      ['0', percent + more],
      ['1', percent - more],
    ] as const;
  };
  /** A node that is this busy for a while. */
  const busy = (number: number, percent: number) =>
    split(percent).flatMap(([index, each]) => [
      sample(m.cpu, cpu(number, index), {
        before: flows(idle(20)),
        during: { perMinute: idle(each) },
        after: { perMinute: idle(20) },
      }),
      sample(m.cpu, cpu(number, index, 'user'), { during: flows(1) }),
    ]);
  const steady = (number: number, percent: number) =>
    split(percent).map(([index, each]) => sample(m.cpu, cpu(number, index), { during: flows(idle(each)) }));
  return alert('NodeCpuHigh', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      percent: { value: 80, unit: 'percent', meaning: `CPU time of a ${at.words.machineKind} that is not idle` },
    },
    expr: ({ percent }) =>
      promql`100 * (1 - avg${grouped(perTarget(at))} (rate(${m.cpu}${where({ ...at.scope, mode: 'idle' })}[5m]))) > ${percent}`,
    summary: `A ${at.words.machineKind} has little CPU left, as ${at.words.placeText} reports`,
    description: `The CPUs of ${at.words.machineKind} {{ $labels.instance }} ({{ $labels.job }}) are busy {{ $value | printf "%.1f" }} % of the time.`,
    runbook: {
      meaning: `The CPUs of the ${at.words.machineKind} do little but work.`,
      impact: `None while work is not urgent. ${capital(at.words.replicaKind)}s without enough requested CPU wait for it, and answers slow down.`,
      diagnosis: [
        nodeOfInstance,
        podsOnNode,
        topPods('cpu'),
        `Look at *CPU by ${at.words.machineKind}*: one ${at.words.machineKind}, or all? Since when?`,
      ],
      mitigation: [
        `Move a workload elsewhere, give it a limit, or add a ${at.words.machineKind}.`,
        `A ${at.words.machineKind} meant to be this busy: raise \`alerts.NodeCpuHigh.thresholds.percent\`.`,
        cordon,
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => {
      const over = Math.min(1.04 * percent, (100 + percent) / 2);
      return [
        {
          title: `two ${at.words.machineKind}s of three are a little too busy`,
          given: [...busy(1, over), ...busy(2, over), ...steady(3, 20)],
          // The window is full of it at the fourth sample.
          within: 3,
          labels: [named(at, 1), named(at, 2)],
          value: over.toFixed(1),
        },
      ];
    },
    silent: ({ percent }) => [
      {
        title: `${at.words.machineKind}s are just not too busy, and those of neighbours are`,
        given: [
          ...steady(1, 0.96 * percent),
          ...steady(2, 0.96 * percent),
          sample(m.cpu, cpu(1, '0', 'iowait'), { during: flows(0) }),
          ...strangers(m.cpu, cpu(1, '0'), { during: flows(0) }),
        ],
      },
    ],
  });
}
