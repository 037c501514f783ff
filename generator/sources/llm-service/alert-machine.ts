import data from '../../contracts/node-exporter.json' with { type: 'json' };
import { alert, type Sample, sample } from '../../model/alert.ts';
import type { Labels } from '../../model/indicator.ts';
import { contract } from '../../model/metric.ts';
import { cordon, nodeOfInstance, podsOnNode, topPods } from '../../model/node-steps.ts';
import { level, promql, where } from '../../model/promql.ts';
import { type At, elsewhere, flows, percentage } from './scenario.ts';
import type { Service, Wished } from './service.ts';
import { pods } from './steps.ts';

const {
  node_cpu_seconds_total: cpu,
  node_memory_MemAvailable_bytes: available,
  node_memory_MemTotal_bytes: all,
} = contract(data).metrics;

const BY = ['namespace', 'instance'];

/** Labels of a machine in a scenario, as an exporter in the namespace of the service tells them. */
const machine = ({ namespace }: At, number: number): Labels => ({
  namespace,
  job: 'node-exporter',
  pod: `node-exporter-${number}`,
  instance: `10.1.0.${number}:9100`,
});
const named = (at: At, number: number): Labels => ({
  namespace: at.namespace,
  instance: machine(at, number)['instance'] ?? '',
});
const over = (ratio: number) => Math.min(1.04 * ratio, (1 + ratio) / 2);

/** CPU time that is not idle, averaged over the CPUs of a machine. */
export function highCpuUsage(at: Service): Wished {
  const { namespace, options } = at;
  const idle = (busy: number) => 60 * (1 - busy);
  const busy = (number: number, course: (core: number) => Pick<Sample, 'before' | 'during' | 'after'>) =>
    [0, 1].flatMap(core => [
      sample(cpu, { ...machine(at, number), cpu: `${core}`, mode: 'idle' }, course(core)),
      sample(cpu, { ...machine(at, number), cpu: `${core}`, mode: 'iowait' }, { during: flows(0) }),
    ]);
  /** One core a little busier than the other. */
  const surge = (ratio: number) => (core: number) => ({
    before: flows(idle(0.2)),
    during: { perMinute: idle(ratio + (core - 0.5) / 100) },
    after: { perMinute: idle(0.2) },
  });
  const steady = (ratio: number) => () => ({ during: flows(idle(ratio)) });
  return alert('HighCPUUsage', {
    severity: 'warning',
    for: '10m',
    thresholds: { ratio: { value: 0.8, unit: 'ratio', meaning: 'share of the CPU time of a machine that is used' } },
    expr: ({ ratio }) =>
      promql`1 - avg by (namespace, instance) (rate(${cpu}${where({ namespace, mode: 'idle' })}[5m])) > ${ratio}`,
    summary: 'The CPUs of {{ $labels.instance }} are busy, as {{ $labels.namespace }} tells',
    description: 'Machine {{ $labels.instance }} uses {{ $value | humanizePercentage }} of its CPU time.',
    runbook: {
      meaning: 'The CPUs of a machine that serves models do little but work.',
      impact: 'Reading prompts and handing out tokens needs the CPU: answers slow down while the GPU waits.',
      diagnosis: [
        nodeOfInstance,
        podsOnNode,
        topPods('cpu'),
        'Look at *CPU of machines*: one, or all? Since when?',
        pods(options),
      ],
      mitigation: [
        'Move a neighbour elsewhere or limit it; give the server CPUs of its own with equal requests and limits.',
        'Where preparing prompts is what takes it, spread the service over more machines.',
        cordon,
      ],
    },
    missing: 'silent',
    sameAs: 'NodeCpuHigh',
    fires: ({ ratio }) => [
      {
        title: 'two machines of three are a little too busy',
        given: [...busy(1, surge(over(ratio))), ...busy(2, surge(over(ratio))), ...busy(3, steady(0.2))],
        // The window is full of it at the fourth sample.
        within: 3,
        labels: [named(at, 1), named(at, 2)],
        value: percentage(over(ratio)),
      },
    ],
    silent: ({ ratio }) => [
      {
        title: 'a machine is just not too busy, and one of another namespace is',
        given: [
          ...busy(1, steady(0.96 * ratio)),
          elsewhere(cpu, { ...machine(at, 1), cpu: '0', mode: 'idle' }, { during: flows(0) }),
        ],
      },
    ],
  });
}

/** Memory that nobody could get any more, caches not counted. */
export function highMemoryUsage(at: Service): Wished {
  const { namespace, options } = at;
  const size = 128 * 1024 ** 3;
  /** The limit, unless the expression's own arithmetic rounds it to above itself. */
  const atMost = (ratio: number) => (1 - (1 - ratio) > ratio ? 0.96 * ratio : ratio);
  const holding = (number: number, ratio: number, calm?: number) => [
    sample(available, machine(at, number), {
      during: size * (1 - ratio),
      ...(calm === undefined ? {} : { before: size * (1 - calm), after: size * (1 - calm) }),
    }),
    sample(all, machine(at, number), { during: size }),
  ];
  return alert('HighMemoryUsage', {
    severity: 'warning',
    for: '10m',
    thresholds: { ratio: { value: 0.85, unit: 'ratio', meaning: 'share of the memory of a machine that is used' } },
    expr: ({ ratio }) =>
      promql`1 - ${level('max', available, { where: { namespace }, by: BY })} / ${level('max', all, { where: { namespace }, by: BY })} > ${ratio}`,
    summary: 'The memory of {{ $labels.instance }} is nearly full, as {{ $labels.namespace }} tells',
    description: 'Machine {{ $labels.instance }} uses {{ $value | humanizePercentage }} of its memory.',
    runbook: {
      meaning: 'Little memory is left for new processes on a machine that serves models.',
      impact: 'None yet. When it is gone the kernel ends processes, and a model server is the largest of them.',
      diagnosis: [
        nodeOfInstance,
        podsOnNode,
        topPods('memory'),
        'Look at *Memory of machines*: a slope without end is a leak, a jump is a model that was loaded.',
        pods(options),
      ],
      mitigation: [
        'Models that are offloaded to the CPU need this much: use a larger machine, or raise the threshold.',
        'Move a neighbour elsewhere. A pod that leaks is started again, which loses its requests.',
        cordon,
      ],
    },
    missing: 'silent',
    sameAs: 'NodeMemoryHigh',
    fires: ({ ratio }) => [
      {
        title: 'two machines of three use a little too much',
        given: [
          ...holding(1, over(ratio), 0.5 * ratio),
          ...holding(2, over(ratio), 0.5 * ratio),
          ...holding(3, 0.5 * ratio),
        ],
        labels: [named(at, 1), named(at, 2)],
        value: percentage(over(ratio)),
      },
    ],
    silent: ({ ratio }) => [
      {
        title: 'a machine uses as much as it may, and one of another namespace does',
        given: [
          ...holding(1, atMost(ratio)),
          elsewhere(available, machine(at, 1), { during: 0 }),
          elsewhere(all, machine(at, 1), { during: size }),
        ],
      },
    ],
  });
}
