import { type Sample, sample } from '../model/alert.ts';
import { perScope, perTarget } from '../model/scope.ts';
import { witnessed } from '../promql/growth.ts';
import { bucket, count, type Metric, type Series } from '../promql/metric.ts';
import { type Grain, matches, measured, on, promql, type Query, where } from '../promql/promql.ts';
import { perSecond } from '../promql/unit.ts';
import { COUNTED, counted, type Indicator, type Objective, type Probed } from './slo.ts';

export type Labels = Readonly<Record<string, string>>;

/** What a source has no metric for, and what to do about it. */
export interface Lack {
  /** As a sentence without a full stop, after the name of an alert and a colon. */
  readonly lacks: string;
  readonly fix?: string;
}

export const lacks = (why: string, fix?: string): Lack => (fix === undefined ? { lacks: why } : { lacks: why, fix });

export const isLack = (answer: object): answer is Lack => 'lacks' in answer;

/** A metric as questions meet it: which of its series count, and what such a series looks like in a scenario. */
export interface Exposed {
  /** A part of a histogram where it is counted by its sum. */
  readonly metric: Metric | Series;
  readonly where?: NonNullable<Grain['where']>;
  /** Labels of a series that counts, beside those of its target. */
  readonly like?: Labels;
}

/** The same of a histogram. */
export type Timed = Exposed & { readonly metric: Metric };

/** How requests end. */
export interface Outcomes {
  readonly all: Exposed;
  /** Those that the server is to blame for: of the same metric, or of one of their own. */
  readonly failed: Exposed;
}

/** What a source tells of its requests, by the indicator that it is read for, or why it does not. */
export interface Indicators {
  readonly availability: Outcomes | Lack;
  /** Seconds from the arrival of a request to its last token, and to its first. */
  readonly latency: Timed | Lack;
  readonly ttft: Timed | Lack;
}

/** Who makes a promise. */
export interface Promiser extends Pick<Indicator, 'prefix' | 'at' | 'diagnosis' | 'mitigation'> {
  readonly tells: Indicators;
  /** Labels that the target of a replica gives its series in a scenario; there are two replicas, 1 and 2. */
  readonly replica: (number: number) => Labels;
  /** How a probe may tell of outages: the one that reads most first, those that make do with less after it. */
  readonly probed?: readonly Probed[];
}

/** One that is measured in one of these ways. */
type Measurer = Omit<Promiser, 'probed'> & { readonly probed?: Probed };

const unitOf = ({ metric }: Exposed) => ('series' in metric ? metric.metric.unit : metric.unit);

/** How fast counters of all replicas grow together. */
export const speed = (
  exposed: Exposed,
  at: Indicator['at'],
  by: readonly string[] = perScope(at),
  over = '5m',
): Query => {
  const grain = { matchers: by.length === 0 ? '' : ` by (${by.join(', ')})` };
  const series = promql`${exposed.metric}${where({ ...at.scope, ...exposed.where })}`;
  return measured(promql`sum${grain} (rate(${series}${{ matchers: `[${over}]` }}))`, perSecond(unitOf(exposed)), by);
};

const UNREACHED =
  'It counts requests that reached a server: those of an outage of all replicas, or that a gateway before them refused, are not in it.';

/** Requests that the server is to blame for, and those that a probe says nobody could make. */
function availability(who: Measurer, { all, failed }: Outcomes): Indicator {
  const { at, probed } = who;
  const by = perScope(at);
  const same = all.metric === failed.metric;
  const counter = { metric: all.metric, where: at.scope };
  const targets = [...new Set([...perTarget(at), ...at.replica])];
  const ended = (exposed: Exposed): Query =>
    measured(
      witnessed({ metric: exposed.metric, where: { ...at.scope, ...exposed.where } }, by, COUNTED, targets, counter),
      perSecond(unitOf(exposed)),
      by,
    );
  return {
    ...who,
    name: 'availability',
    all: same ? ended(all) : speed(all, at, by, COUNTED),
    // A counter of failures need not be there before the first of them.
    bad: events => promql`${ended(failed)} or ${on(by)} 0 * ${events}`,
    ...(probed ? { probed } : {}),
    unseen: probed
      ? 'Of an outage, requests that are missing from the average of a day count as failed while its probe fails.'
      : UNREACHED,
    words: 'requests that the server fails',
    given: phases => [
      // What differs in a label that is asked for, such as the route, is no event at all.
      ...Object.keys(all.where ?? {}).flatMap(label =>
        [all, failed]
          .filter(({ where: asked = {} }) => label in asked)
          .map(({ metric, like }) =>
            sample(metric, { ...who.replica(1), ...like, [label]: 'other' }, { during: { from: 1e6, perMinute: 1e6 } }),
          ),
      ),
      ...[1, 2].flatMap(number => [
        ...(Object.values(phases).every(({ share }) => share === 0)
          ? []
          : [
              sample(
                failed.metric,
                { ...who.replica(number), ...failed.like },
                counted(phases, ({ perMinute, share }) => (perMinute * share) / 2),
              ),
            ]),
        sample(
          all.metric,
          { ...who.replica(number), ...all.like },
          counted(phases, ({ perMinute, share }) => (perMinute * (same ? 1 - share : 1)) / 2),
        ),
      ]),
    ],
    oneCounter: same,
    begun: (events, by) => {
      const one = who.replica(1);
      const news = targets.filter(label => !(label in at.scope)).map(label => ({ ...one, [label]: 'new' }));
      const of = (exposed: Exposed, labels: Labels, motion: Pick<Sample, 'before' | 'during'>) =>
        sample(exposed.metric, { ...labels, ...exposed.like }, motion);
      const lasting = { before: null, during: { from: events, perMinute: 1 } };
      const standing = { during: 1e6 };
      // A counter of their own counts failures beside that of all.
      const counting = same ? standing : { before: 1e6, during: { from: 1e6 + events, perMinute: 1 } };
      const found = (exposed: Exposed, count: number) =>
        news.map(labels => of(exposed, labels, { before: null, during: count }));
      return {
        lasting: [of(all, one, counting), of(failed, one, lasting), ...found(all, 1e3 * events)],
        once: [
          of(all, one, standing),
          of(failed, one, { before: { from: events, perMinute: 0, late: 9 }, during: null }),
        ],
        strange: [
          of(all, one, { during: { from: 1e6, perMinute: 1 } }),
          ...found(failed, events),
          ...(same ? [] : found(all, events)),
        ],
      }[by];
    },
  };
}

/** Requests that take longer than promised. Bounds are written `2.5`, `5.0` or `5`, by version of client and server. */
function promptness(who: Measurer, { sli, threshold }: Objective, exposed: Timed): Indicator {
  const { probed: _, ...rest } = who;
  const by = perScope(who.at);
  const text = `${threshold}`.replace('.', '\\.');
  const le = Number.isInteger(threshold) ? matches(`${text}(\\.0)?`) : matches(text);
  const within = { ...exposed, metric: bucket(exposed.metric), where: { ...exposed.where, le } };
  const all = { ...exposed, metric: count(exposed.metric) };
  return {
    ...rest,
    name: sli,
    all: speed(all, who.at, by, COUNTED),
    bad: events => promql`${events} - ${on(by)} ${speed(within, who.at, by, COUNTED)}`,
    unseen: 'It counts requests that were answered: those that failed, or never reached a server, are not in it.',
    words: `${sli === 'ttft' ? 'first tokens' : 'answers'} that take longer than ${threshold} s`,
    given: phases =>
      [1, 2].flatMap(number => {
        const labels = { ...who.replica(number), ...exposed.like };
        return [
          sample(
            within.metric,
            { ...labels, le: `${threshold}` },
            counted(phases, ({ perMinute, share }) => (perMinute * (1 - share)) / 2),
          ),
          sample(
            within.metric,
            { ...labels, le: '+Inf' },
            counted(phases, ({ perMinute }) => perMinute / 2),
          ),
          sample(
            all.metric,
            labels,
            counted(phases, ({ perMinute }) => perMinute / 2),
          ),
        ];
      }),
  };
}

/** What an objective is measured by, where the source tells of it. */
export function indicatorOf(who: Measurer, slo: Objective): Indicator | Lack {
  if (slo.sli === 'availability') {
    const outcomes = who.tells.availability;
    return isLack(outcomes) ? outcomes : availability(who, outcomes);
  }
  const exposed = who.tells[slo.sli];
  return isLack(exposed) ? exposed : promptness(who, slo, exposed);
}
