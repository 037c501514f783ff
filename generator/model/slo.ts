import type { Motion, Recording, RunbookStep, Sample } from './alert.ts';
import { panel, type Row } from './dashboard.ts';
import { DURATION, type Duration } from './duration.ts';
import { measured, promql, type Query, where } from './promql.ts';

/** Keys of an objective, with the indicators that a kind of source can be held to. */
export const sloOption = <const Name extends string>(indicators: readonly Name[]) =>
  ({
    type: 'object',
    additionalProperties: false,
    required: ['objective', 'sli'],
    description: 'What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.',
    properties: {
      // Below this the fastest burn that alerts would be more than everything.
      objective: {
        type: 'number',
        minimum: 94,
        maximum: 99.999,
        description: 'Share of good events that is promised, in percent.',
      },
      sli: { enum: indicators, description: 'What a good event is.' },
      window: {
        type: 'string',
        pattern: DURATION,
        minLength: 2,
        default: '30d',
        description: 'How long the promise is looked back upon.',
      },
      threshold: {
        type: 'number',
        exclusiveMinimum: 0,
        description:
          'Seconds within which an event is good, for indicators of time: a bound of a bucket of its histogram.',
      },
    },
  }) as const;

export interface Objective {
  readonly objective: number;
  readonly window: Duration;
}

/** Events a minute in a phase of a scenario, and the share of them that is bad. */
export interface Events {
  readonly perMinute: number;
  readonly share: number;
}

/** Events before the cause, while it lasts, and after it. */
export interface Phases {
  readonly before?: Events;
  readonly during: Events;
  readonly after?: Events;
}

/** What is measured: which events are bad. */
export interface Indicator {
  /** What the names of its alerts begin with. */
  readonly prefix: string;
  /** Value of the label `slo` on its recorded series. */
  readonly name: string;
  readonly at: { readonly namespace: string; readonly job: string };
  /** Share of bad events over a stretch of time, by `namespace` and `job`; no series where there are no events. */
  readonly bad: (over: Duration) => Query;
  /** What bad events are, as a noun phrase in the plural. */
  readonly words: string;
  /** The series of a scenario with these events. */
  readonly given: (phases: Phases) => readonly Sample[];
  readonly diagnosis: readonly RunbookStep[];
  readonly mitigation: readonly RunbookStep[];
}

/** How a counter moves that a part of the events counts up; from far above zero, where `rate` would guess its begin. */
export function counted(
  { before, during, after }: Phases,
  part: (events: Events) => number,
): Pick<Sample, 'before' | 'during' | 'after'> {
  const starts = (events: Events): Motion => ({ from: 1e6, perMinute: part(events) });
  return {
    ...(before ? { before: starts(before) } : {}),
    during: before ? { perMinute: part(during) } : starts(during),
    ...(after ? { after: { perMinute: part(after) } } : {}),
  };
}

export const exact = (value: number): number => Number(value.toPrecision(10));
export const budgetOf = ({ objective }: Objective): number => exact(1 - objective / 100);

/** A share as `humanizePercentage` prints it: four digits (Prometheus, template/template.go). */
export const percentage = (ratio: number): string => `${Number((100 * ratio).toPrecision(4))}%`;

/** The share of bad events over a stretch of time, recorded. */
export const recording = ({ name, bad }: Indicator, over: Duration): Recording => ({
  record: `job:slo_bad_events:ratio_rate${over}`,
  query: bad(over),
  labels: { slo: name },
});

/** The recorded series itself. */
export function recorded(indicator: Indicator, over: Duration): Query {
  const { record, query, labels } = recording(indicator, over);
  const series = { expr: record, reads: query.reads, by: query.by };
  return measured(promql`${series}${where({ ...indicator.at, ...labels })}`, 'ratio', ['namespace', 'job']);
}

/** How much of the budget is left, and how fast it is spent. */
export function objectiveRow(indicator: Indicator, slo: Objective): Row {
  const budget = budgetOf(slo);
  const spent = promql`avg_over_time(${recorded(indicator, '5m')}${{ matchers: `[${slo.window}]` }})`;
  return {
    title: 'Objective',
    panels: [
      panel('stat', 'Error budget left', {
        description: `What is left of the ${percentage(budget)} that the objective of ${slo.objective} % allows over ${slo.window}. Below zero the promise is broken.`,
        queries: [{ query: measured(promql`1 - ${spent} / ${budget}`, 'factor'), legend: 'left' }],
        decimals: 2,
        steps: [
          { at: 0, color: 'red' },
          { at: 0.01, color: 'yellow' },
          { at: 0.25, color: 'green' },
        ],
        height: 8,
      }),
      panel('timeseries', 'Error budget burn', {
        description:
          'How many times as fast as the objective allows its budget is spent. At 1 it lasts for the window.',
        queries: ['5m', '1h', '6h', '3d'].map(over => ({
          query: measured(promql`${recorded(indicator, over)} / ${budget}`, 'factor'),
          legend: over,
        })),
        width: 18,
      }),
    ],
  };
}
