import type { Motion, Recording, Sample } from '../model/alert.ts';
import { panel, type Row } from '../model/dashboard.ts';
import type { Step } from '../model/intent.ts';
import { perScope, type Scope } from '../model/scope.ts';
import { DURATION, type Duration, seconds } from '../promql/duration.ts';
import { measured, on, promql, type Query, where } from '../promql/promql.ts';

/** Keys of an objective. Which indicators a source can tell of it answers with its metrics (`indicator.ts`). */
export const sloOption = {
  type: 'object',
  additionalProperties: false,
  required: ['objective', 'sli'],
  // One that names a time shows which; of the others there is nothing to say.
  if: { properties: { sli: { enum: ['latency', 'ttft'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema.
  then: { required: ['threshold'], properties: { threshold: true } },
  description: 'What is promised to its users. Alerts fire when the error budget of the promise is spent too fast.',
  properties: {
    // Below this the fastest burn that alerts would be more than everything.
    objective: {
      type: 'number',
      minimum: 94,
      maximum: 99.999,
      description: 'Share of good events that is promised, in percent.',
    },
    sli: {
      enum: ['availability', 'latency', 'ttft'],
      description:
        'What a good event is: a request that the server does not fail, or one whose answer, or first token (`ttft`), comes within `threshold`.',
    },
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
} as const;

/** What the config promises. */
export interface Objective {
  readonly objective: number;
  readonly sli: 'availability' | 'latency' | 'ttft';
  readonly window: Duration;
  readonly threshold?: number;
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
  readonly at: Scope;
  /** All events a second of the stretch that is counted (`COUNTED`), by the labels of the scope. */
  readonly all: Query;
  /** The bad ones of them, from `all` or beside it. */
  readonly bad: (all: Query) => Query;
  /** What tells of events that a server never saw. */
  readonly probed?: Probed;
  /** What it cannot see, as a sentence for people who read what is left of the budget. */
  readonly unseen: string;
  /** What bad events are, as a noun phrase in the plural. */
  readonly words: string;
  /** The series of a scenario with these events. A counter of bad ones is not there before the first of them. */
  readonly given: (phases: Phases) => readonly Sample[];
  /** Whether one counter has bad events and others. */
  readonly oneCounter?: boolean;
  /**
   * The series of a scenario in which so many bad events are there at once and nothing else happens: in a series that a
   * known target begins and that goes on (`lasting`) or that one scrape sees (`once`), or brought along by a target that is
   * scraped for the first time (`strange`).
   */
  readonly begun?: (events: number, by: 'lasting' | 'once' | 'strange') => readonly Sample[];
  readonly diagnosis: readonly Step[];
  readonly mitigation: readonly Step[];
}

/** A probe from outside, for events that a server never saw. */
export interface Probed {
  /** Share of `COUNTED` in which no probe succeeded, without labels; no series where nothing probes. */
  readonly down: Query;
  /** The series of a scenario in which this is the share of its probes that succeed. */
  readonly given: (finds: Pick<Sample, 'before' | 'during' | 'after'>) => readonly Sample[];
  /** What is known of it where a probe that fails is as it should be, by what that is. */
  readonly meant: Readonly<Record<string, readonly Sample[]>>;
}

/**
 * How a counter moves that a part of the events counts up; from an hour's worth above zero at least, near which `rate`
 * would guess its begin (Prometheus, promql/functions.go, `extrapolatedRate`).
 */
export function counted(
  { before, during, after }: Phases,
  part: (events: Events) => number,
): Pick<Sample, 'before' | 'during' | 'after'> {
  const starts = (events: Events): Motion => ({ from: Math.max(1e6, 60 * part(events)), perMinute: part(events) });
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

/** A recorded series as queries read it. */
function read({ at }: Indicator, { record, query, labels }: Recording): Query {
  const series = { expr: record, reads: query.reads, by: query.by };
  return measured(promql`${series}${where({ ...at.scope, ...labels })}`, query.unit ?? 'count', query.by);
}

/** What is recorded of a stretch of time. */
export interface Recorded {
  /** In the order they must be reckoned in. */
  readonly recordings: readonly Recording[];
  /** Bad events a second. */
  readonly bad: Query;
  /** All events a second. */
  readonly all: Query;
  /** Share of bad events; no series where there are no events. */
  readonly share: Query;
}

/** The stretch that is counted from the source's own series. Longer ones add up what was recorded of it. */
export const COUNTED: Duration = '5m';

/** How often rules that record are evaluated, and how far apart what longer stretches add up is. */
export const EVERY: Duration = '1m';

const EVENTS = 'events/s';

/**
 * The recorded series of an indicator over a stretch of time. A longer one is the mean of what was recorded of the
 * shortest, minute by minute: a minute without a record is one without events.
 */
export function recorded(indicator: Indicator, over: Duration): Recorded {
  const below = over === COUNTED ? undefined : recorded(indicator, COUNTED);
  const mean = (of: Query): Query => promql`sum_over_time(${of}${every(over)}) * ${seconds(EVERY)} / ${seconds(over)}`;
  const { all, bad, first } = below
    ? { all: mean(below.all), bad: mean(below.bad), first: below.recordings.slice(0, -1) }
    : counts(indicator);
  const events = named(indicator, `slo_events:rate${over}`, all);
  const failed = named(indicator, `slo_bad_events:rate${over}`, bad);
  const share = named(
    indicator,
    `slo_bad_events:ratio_rate${over}`,
    measured(promql`${failed.series} / (${events.series} > 0)`, 'ratio'),
  );
  return {
    recordings: [...first, events.recording, failed.recording, share.recording],
    bad: failed.series,
    all: events.series,
    share: share.series,
  };
}

const every = (over: Duration) => ({ matchers: `[${over}:${EVERY}]` });

/** A recording of an indicator, and the series that it makes. */
function named(indicator: Indicator, name: string, query: Query): { recording: Recording; series: Query } {
  const recording: Recording = {
    record: `job:${name}`,
    query: measured(query, query.unit ?? EVENTS, perScope(indicator.at)),
    labels: { slo: indicator.name },
  };
  return { recording, series: read(indicator, recording) };
}

/** Series that an indicator with a probe is reckoned from. */
export function unseenBy(indicator: Indicator, { down }: Probed) {
  const answered = named(indicator, `slo_answered_events:rate${COUNTED}`, indicator.all);
  const usual = named(indicator, 'slo_answered_events:rate1d', promql`avg_over_time(${answered.series}${every('1d')})`);
  const unreached = named(
    indicator,
    `slo_unreached_events:rate${COUNTED}`,
    promql`${usual.series} * on () group_left () (${down} or vector(0))`,
  );
  // The lesser of the two is what the one has above the other, taken away.
  const missing = promql`(${usual.series} - ${answered.series} or ${usual.series})`;
  const lost = named(
    indicator,
    `slo_lost_events:rate${COUNTED}`,
    promql`clamp_min(${unreached.series} - clamp_min(${unreached.series} - ${missing}, 0), 0)`,
  );
  return { answered, usual, unreached, lost };
}

/**
 * Events of the shortest stretch. Where a probe tells of outages, as many count as failed as the average of a day has in
 * the part of the stretch in which it failed; no more than are missing, since a server may answer that is not well.
 */
function counts(indicator: Indicator): { all: Query; bad: Query; first: readonly Recording[] } {
  const { all, bad, probed } = indicator;
  if (!probed) return { all, bad: bad(named(indicator, `slo_events:rate${COUNTED}`, all).series), first: [] };
  const parts = unseenBy(indicator, probed);
  const [answered, lost] = [parts.answered.series, parts.lost.series];
  return {
    all: promql`${answered} + ${lost} or ${lost}`,
    bad: promql`(${bad(lost)}) + ${on(perScope(indicator.at))} ${lost}`,
    first: Object.values(parts).map(({ recording }) => recording),
  };
}

/** The name of a recorded series that is read. */
export const seriesOf = ({ expr }: Query): string => expr.slice(0, expr.indexOf('{'));

/** How much of the budget is left, and how fast it is spent. */
export function objectiveRow(indicator: Indicator, slo: Objective): Row {
  const budget = budgetOf(slo);
  const { bad, all } = recorded(indicator, '5m');
  const window = { matchers: `[${slo.window}]` };
  // Of all events of the window, not an average of shares: a quiet night weighs as little as it has events.
  const spent = promql`sum_over_time(${bad}${window}) / (sum_over_time(${all}${window}) > 0)`;
  return {
    title: 'Objective',
    panels: [
      panel('stat', 'Error budget left', {
        description: `What is left of the ${percentage(budget)} that the objective of ${slo.objective} % allows over ${slo.window}, of all events of that time. Below zero the promise is broken. ${indicator.unseen}`,
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
          query: measured(promql`${recorded(indicator, over).share} / ${budget}`, 'factor'),
          legend: over,
        })),
        width: 18,
      }),
    ],
  };
}
