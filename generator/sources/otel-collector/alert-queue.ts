import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import { kept, onCluster, perReplica } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { growth } from '../../promql/growth.ts';
import type { Metric } from '../../promql/metric.ts';
import { level, on, promql, type Query } from '../../promql/promql.ts';
import { collector, m } from './metrics.ts';
import type { Options } from './options.ts';
import { collectors, linesAbout, startAgain } from './steps.ts';

const WHY =
  '`connection refused` is a store that is down, `deadline exceeded` one that hangs, and a status of 4xx one that rejects what is sent.';

/** Records that a collector gave up on, or that did not fit into its queue. Both counters begin with the first of them. */
export function logsLost(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => collector(at, number),
    counters: [m.unsent, m.unqueued],
    minutes: 10,
    also: ['exporter', 'otlp_http/loki'],
  });
  const [unsent, unqueued] = [m.unsent, m.unqueued].map(one => growth(one, faults.grain));
  return alert('OtelCollectorLosesLogs', {
    severity: 'warning',
    for: '5m',
    thresholds: {
      records: { value: 10, unit: 'lines', meaning: 'log records lost within 10 minutes that are let pass' },
    },
    expr: ({ records }) => promql`(${faults.query} or ${unsent as Query} or ${unqueued as Query}) > ${records}`,
    summary: `The OpenTelemetry Collector in ${at.words.placeText} loses logs`,
    description: `${at.words.replicaTitle} gave up on {{ $value | printf "%.0f" }} log records for {{ $labels.exporter }} within 10 minutes.`,
    runbook: {
      meaning: 'The store of logs rejects records, or is away for so long that the queue is full.',
      impact:
        'These lines are missing where people look for them. They are still where they were written, for a while.',
      diagnosis: [
        'Look at *Waiting* and *Lost*: a queue at its capacity is a store that does not keep up; one that is empty is a store that rejects.',
        linesAbout('dropping|rejected|sending queue is full|permanent', WHY),
      ],
      mitigation: [
        'Start the store of logs again where it is down.',
        'Lines that are too old or too long are rejected for good: the store names the limit.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: ({ records }) => {
      const both = faults.fires(records);
      /** The same where one of the two counters has not begun yet. */
      const alone = ([first]: typeof both, metric: Metric, number: number) =>
        first === undefined
          ? []
          : [
              {
                ...first,
                title: `records are lost in one way, and never were in the other (${metric.name})`,
                given: first.given.filter(
                  one => one.metric === metric && one.labels['instance'] === collector(at, number)['instance'],
                ),
                labels: first.labels.slice(number - 1, number),
              },
            ];
      return [...both, ...alone(both, m.unsent, 1), ...alone(both, m.unqueued, 2)];
    },
    silent: ({ records }) => faults.silent(records),
  });
}

/** What waits comes near what the queue holds. */
export function queueFilling(at: Watched<Options>): Alert {
  const by = perReplica(at, 'exporter');
  const grain = { where: at.scope, by };
  const to = (number: number) => ({ ...collector(at, number), exporter: 'otlp_http/loki', data_type: 'logs' });
  /** A queue of 1000 with this much in it. */
  const queue = (number: number, motion: Parameters<typeof sample>[2]) => [
    sample(m.capacity, to(number), { during: 1000 }),
    sample(m.waiting, to(number), motion),
  ];
  return alert('OtelCollectorQueueFilling', {
    severity: 'warning',
    for: '10m',
    thresholds: { percent: { value: 50, unit: 'percent', meaning: 'places of the queue that are taken' } },
    expr: ({ percent }) =>
      promql`100 * ${level('max', m.waiting, grain)} / ${on(by)} ${level('max', m.capacity, grain)} > ${percent}`,
    summary: `Logs wait in the OpenTelemetry Collector in ${at.words.placeText}`,
    description: `{{ $value | printf "%.0f" }} % of the queue for {{ $labels.exporter }} on ${at.words.replicaText} are taken.`,
    runbook: {
      meaning: 'What the collector sends to does not take it, or not as fast as it comes in.',
      impact: 'New lines are seen late. When the queue is full, they are lost, or wait where they are written.',
      diagnosis: [
        'Look at *Sent*: nothing is a store that is down, a flat line one at its limit.',
        linesAbout('Exporting failed|retry', WHY),
        collectors(at.options),
      ],
      mitigation: [
        `Start the store of logs again where it is down, or give it more memory or processor time${onCluster(at.words, ' or replicas')}.`,
        'A program that logs far more than before: make it log less.',
      ],
    },
    missing: 'silent',
    fires: ({ percent }) => [
      {
        title: 'two collectors of three have a queue that is a little too full',
        given: [
          ...[1, 2].flatMap(number => queue(number, { before: 10, during: 10.4 * percent, after: 10 })),
          ...queue(3, { during: 10 }),
          ...strangers(m.capacity, to(1), { during: 1000 }),
          ...strangers(m.waiting, to(1), { during: 0 }),
        ],
        labels: [1, 2].map(number => kept(to(number), by)),
        value: (1.04 * percent).toFixed(0),
      },
    ],
    silent: ({ percent }) => [
      {
        title: 'a queue is at the limit, and those of neighbours are full',
        given: [
          ...queue(1, { during: 10 * percent }),
          ...strangers(m.capacity, to(1), { during: 1000 }),
          ...strangers(m.waiting, to(1), { during: 1000 }),
        ],
      },
    ],
  });
}
