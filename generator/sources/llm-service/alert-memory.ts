import { alert, type Sample, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { kept, replicaLabels } from '../../model/scope.ts';
import { logs, alertedPod as named } from '../../model/steps.ts';
import { promql, type Query } from '../../promql/promql.ts';
import { type Exposed, isLack, speed } from '../../slo/indicator.ts';
import { framebuffer } from './alert-framebuffer.ts';
import type { Fill } from './engine.ts';
import type { Grade } from './grade.ts';
import { percentage, serving } from './scenario.ts';
import { byModel, highest, type Service, type Wished } from './service.ts';
import { alertedPod, errorsOfPod, fewer, scale } from './steps.ts';

export const highGpuMemoryUsage = (at: Service): Wished =>
  full(at, {
    name: 'HighGPUMemoryUsage',
    severity: 'warning',
    for: '5m',
    ratio: 0.85,
    harm: false,
    impact: 'None yet. A few more or longer requests, and new ones wait or running ones lose their place.',
  });

export const criticalGpuMemoryUsage = (at: Service): Wished =>
  full(at, {
    name: 'CriticalGPUMemoryUsage',
    severity: 'critical',
    for: '2m',
    ratio: 0.95,
    harm: true,
    impact: 'Running requests lose their place and begin again, new ones wait; some engines fail for lack of memory.',
  });

/** Memory for contexts where the engine tells of it: engines take the GPU's own memory at their start, used or not. */
const full = (at: Service, grade: Grade): Wished =>
  isLack(at.engine.fill) ? framebuffer(at, grade) : contexts(at, at.engine.fill, grade);

function contexts(at: Service, fill: Fill, { name, severity, for: wait, ratio: share, harm, impact }: Grade): Wished {
  const { engine } = at;
  const by = [...byModel(at), ...replicaLabels(at)];
  const share1 = 'share' in fill ? fill.share : fill.part;
  const evicted = harm && 'share' in fill ? fill.evicted : undefined;
  const filled: Query =
    'share' in fill
      ? highest(fill.share, at, by)
      : promql`${highest(fill.part, at, by)} / ${highest(fill.whole, at, by)}`;
  const of = (exposed: Exposed, number = 1) => serving(at, engine, exposed, number);
  const one = of(share1);
  /** A replica that is this full, and whose other rank is nearly empty. */
  const holding = (ratio: number, number = 1, calm: number | undefined = undefined): Sample[] => {
    const [rank] = Object.keys(share1.like ?? {});
    const scale = 'share' in fill ? 1 : 1e5;
    const during = {
      during: scale * ratio,
      ...(calm === undefined ? {} : { before: scale * calm, after: scale * calm }),
    };
    return [
      sample(share1.metric, of(share1, number), during),
      ...(rank === undefined
        ? []
        : [sample(share1.metric, { ...of(share1, number), [rank]: 'other' }, { during: 0.1 })]),
      ...('share' in fill ? [] : [sample(fill.whole.metric, of(fill.whole, number), { during: scale })]),
    ];
  };
  const evicts = (perMinute: number, number = 1): Sample[] =>
    evicted === undefined ? [] : [sample(evicted.metric, of(evicted, number), { before: 40, during: { perMinute } })];
  const strange = (ratio: number): Sample[] => [
    ...holding(ratio).flatMap(({ series, metric, labels, during }) =>
      strangers({ series, metric }, labels, { during }),
    ),
    ...(evicted === undefined ? [] : strangers(evicted.metric, of(evicted), { before: 40, during: { perMinute: 6 } })),
  ];
  const over = (ratio: number) => Math.min(1.04 * ratio, (1 + ratio) / 2);
  return alert(name, {
    severity,
    for: wait,
    thresholds: { ratio: { value: share, unit: 'ratio', meaning: 'share of the memory for contexts in use' } },
    expr: ({ ratio }) =>
      evicted === undefined
        ? promql`${filled} > ${ratio}`
        : promql`${filled} > ${ratio} and ${speed(evicted, at, by)} > 0`,
    summary: `The memory for contexts of ${at.words.replicaText} in ${at.words.placeText} is nearly full`,
    description: `{{ $value | humanizePercentage }} of it is in use${evicted === undefined ? '' : ', and requests lose their place'}.`,
    runbook: {
      meaning: `Contexts of running requests fill what ${engine.title} keeps for them. It takes this part of the GPU's memory at its start, so that the GPU itself looks full at all times.`,
      impact,
      diagnosis: [
        'Look at *Requests running and waiting*: many fill it with their number, few with their length.',
        'Look at *Memory for contexts*: one replica, or all of them?',
        alertedPod,
        logs(
          named,
          { matching: 'kv cache|max.*tokens|memory', show: { first: 20 } },
          {
            say: 'Read how much room the engine has',
            look: 'The engine logs it when it starts, in tokens or blocks. Compare it with the context length times the requests at once.',
          },
        ),
        errorsOfPod(at),
      ],
      mitigation: [
        fewer,
        'Give each request less: a shorter context length, or fewer that run at once.',
        'Give contexts more: a quantized model or cache, a larger share of the GPU, or a larger GPU.',
        undo(at),
        scale(at),
      ],
    },
    missing: 'silent',
    fires: ({ ratio }) => [
      {
        title: 'one replica of two is a little too full',
        given: [...holding(over(ratio), 1, 0.5 * ratio), ...evicts(6), ...holding(0.5 * ratio, 2), ...evicts(6, 2)],
        labels: [kept(one, by)],
        value: percentage(over(ratio)),
      },
      ...(evicted === undefined
        ? []
        : [
            {
              title: 'requests no longer lose their place, while it stays full',
              given: [
                ...holding(over(ratio)),
                sample(evicted.metric, of(evicted), {
                  before: 40,
                  during: { perMinute: 6 },
                  after: { perMinute: 0 },
                }),
              ],
              labels: [kept(one, by)],
              value: percentage(over(ratio)),
              // Five minutes hold the last one for three more evaluations.
              clears: 4,
            },
          ]),
    ],
    silent: ({ ratio }) => [
      {
        title: 'a replica is as full as it may be, and those of neighbours are fuller',
        given: [...holding(ratio), ...evicts(6), ...strange(1)],
      },
      ...(evicted === undefined
        ? []
        : [{ title: 'it is full and harms no request', given: [...holding(1), ...evicts(0), ...strange(0)] }]),
    ],
  });
}
