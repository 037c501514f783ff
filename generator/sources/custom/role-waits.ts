import { minutes } from '../../promql/duration.ts';
import type { OwnAlert } from './alerts-schema.ts';
import { wordOf } from './contract.ts';
import type { At } from './filled.ts';
import type { RoleAlert } from './role-shares.ts';
import { byScope, inRole, type Role, seriesOf, sharedLabel, subject } from './roles.ts';

/** What tells the alerts on two durations apart. */
interface Slow {
  readonly role: Role;
  readonly name: string;
  readonly over: '5m' | '15m';
  readonly for: string;
  /** Durations within the window up to which their p95 means nothing. */
  readonly least: number;
  /** What takes that long, as a noun phrase. */
  readonly what: string;
  readonly summary: (of: string, place: string) => string;
  readonly impact: string;
}

export const highLatency = (at: At): readonly RoleAlert[] =>
  slow(at, {
    role: 'latency',
    name: 'HighLatency',
    over: '5m',
    for: '5m',
    least: 10,
    what: 'the time of a request',
    summary: (of, place) => `Answers of ${of} in ${place} come late`,
    impact: 'One request in twenty takes this long. Clients with a time limit give up.',
  });

export const slowLoad = (at: At): readonly RoleAlert[] =>
  slow(at, {
    role: 'load-time',
    name: 'SlowModelLoad',
    over: '15m',
    for: '5m',
    least: 1,
    what: 'the time of loading a model',
    summary: (of, place) => `Loading ${of} in ${place} takes long`,
    impact: 'The first requests for a model wait until it is loaded, and so does a new replica.',
  });

/**
 * The bound beyond which an alert speaks where nobody says another one: the second largest, so that the p95 still lies in a
 * bucket with an end (Prometheus docs: histogram_quantile).
 */
const boundOf = (buckets: readonly number[] = []): number => [...buckets].sort((a, b) => b - a)[1] ?? buckets[0] ?? 5;

function slow(at: At, { role, over, least, what, ...said }: Slow): readonly RoleAlert[] {
  const metric = inRole(at, role);
  if (!metric) return [];
  const by = sharedLabel(at, metric);
  const name = `${wordOf(at.options.contract)}${said.name}`;
  const thresholds = {
    seconds: { value: boundOf(metric.buckets), unit: 'seconds', meaning: `p95 of ${what}` },
    least: { value: least, unit: 'count', meaning: `durations within ${over} up to which their p95 means nothing` },
  } as const;
  const window = minutes(over);
  /** So many durations a minute whose p95 is this share of the limit: a bucket about the limit is as wide as it. */
  const taking = (
    limit: number,
    perMinute: number,
    share: number,
    past?: number,
  ): OwnAlert['silent'][number]['given'] => {
    const below = (of: number) => (0.95 - (of - 0.5)) / (1 - (of - 0.5));
    const one = (part: string, more: string, events: (of: number) => number) => ({
      series: seriesOf(`${metric.name}_${part}`, by, more),
      replica: 1,
      ...(past === undefined ? {} : { before: { perMinute: events(past) } }),
      during: { perMinute: events(share) },
    });
    return [
      one('bucket', `le="${0.5 * limit}"`, of => perMinute * below(of)),
      one('bucket', `le="${1.5 * limit}"`, () => perMinute),
      one('bucket', 'le="+Inf"', () => perMinute),
      one('count', '', () => perMinute),
    ];
  };
  /** The same that begins and ends. */
  const surging = (limit: number, perMinute: number) =>
    taking(limit, perMinute, 1.04).map(one => ({ ...one, before: { perMinute: 0 }, after: { perMinute: 0 } }));
  return [
    {
      name,
      thresholds,
      own: ({ seconds = 1, least: few = 1 }) => ({
        expr: `histogram_quantile(0.95, sum ${byScope(by, 'le')} (rate(${metric.name}_bucket{$scope}[${over}]))) > $seconds and sum ${byScope(by)} (increase(${metric.name}_count{$scope}[${over}])) > $least`,
        for: said.for,
        severity: 'warning',
        thresholds,
        summary: said.summary(`${subject(by)}{{ $labels.job }}`, at.words.placeText),
        description: `The p95 of ${what} is {{ $value | printf "%.2f" }} s.`,
        runbook: {
          meaning: `Of ${what}, one in twenty is longer than the limit: it waits for something, or there is more to do.`,
          impact: said.impact,
          diagnosis: [
            'Look at the panel of its durations: one model or all of them, and since when?',
            'Look at the panels of requests and of what waits: more is asked, or less is done.',
            'Read the log of the program from the time on at which it began.',
          ],
          mitigation: [
            `Where it began with a change, undo the change in Git and ${at.delivery.apply}.`,
            `Where this is what users need, raise \`alerts.${name}.thresholds.seconds\`.`,
            'Add a replica.',
          ],
        },
        missing: 'silent',
        fires: [
          {
            title: 'the p95 is a little over the limit',
            given: surging(seconds, 100 * few),
            labels: [{}],
            value: 1.04 * seconds,
            within: 0,
            clears: window - 1,
          },
          {
            title: 'what was quick becomes a little too slow',
            given: taking(seconds, 100 * few, 1.04, 0.6),
            labels: [{}],
            value: 1.04 * seconds,
            // Five sixths of what a window holds must be slow ones.
            within: Math.ceil(0.8366 * (window - 1)) - 1,
            clears: 1,
          },
          {
            title: 'there are just enough of them',
            given: taking(seconds, (1.04 * few) / window, 1.04),
            labels: [{}],
            value: 1.04 * seconds,
            // A window that is not full of samples yet has too few of them.
            within: window - 1,
            clears: 1,
          },
        ],
        silent: [
          { title: 'the p95 is a little below the limit', given: taking(seconds, 100 * few, 0.96) },
          { title: 'just too few take long', given: taking(seconds, (0.96 * few) / window, 1.4) },
        ],
      }),
    },
  ];
}

/** What waits at the busiest of the series of a model. */
export function queueBuilding(at: At): readonly RoleAlert[] {
  const metric = inRole(at, 'queue');
  if (!metric) return [];
  const by = sharedLabel(at, metric);
  const thresholds = {
    waiting: { value: 10, unit: metric.unit, meaning: 'what waits at one replica' },
  } as const;
  const series = seriesOf(metric.name, by);
  return [
    {
      name: `${wordOf(at.options.contract)}QueueBuilding`,
      thresholds,
      own: ({ waiting = 1 }) => ({
        expr: `max ${byScope(by)} (${metric.name}{$scope}) > $waiting`,
        for: '5m',
        severity: 'warning',
        thresholds,
        summary: `Work waits for ${subject(by)}{{ $labels.job }} in ${at.words.placeText}`,
        description: '{{ $value | humanize }} wait at its busiest replica.',
        runbook: {
          meaning: 'More is asked than is done: the program is too slow, or has too few places.',
          impact: 'A waiting client gets nothing until a place is free, and soon all answers come late.',
          diagnosis: [
            'Look at the panel of the queue: does it grow, or has it found its level?',
            'Look at the panels of requests and durations: more requests, or slower ones?',
          ],
          mitigation: ['Let clients ask less at once until there is room.', 'Add a replica.'],
        },
        missing: 'silent',
        fires: [
          {
            title: 'a little more waits at one replica of two than may',
            given: [
              { series, replica: 1, before: 0, during: 1.04 * waiting, after: 0 },
              { series, replica: 2, during: 0 },
            ],
            labels: [{}],
            value: 1.04 * waiting,
            within: 0,
            clears: 1,
          },
        ],
        silent: [
          {
            title: 'as much waits at each of two as may',
            given: [1, 2].map(replica => ({ series, replica, during: waiting })),
          },
        ],
      }),
    },
  ];
}
