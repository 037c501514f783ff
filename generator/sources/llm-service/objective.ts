import { sample } from '../../model/alert.ts';
import { burnAlerts } from '../../model/burn.ts';
import type { Row } from '../../model/dashboard.ts';
import { bucket, count } from '../../model/metric.ts';
import { matches, promql, type Query } from '../../model/promql.ts';
import { counted, type Indicator, objectiveRow } from '../../model/slo.ts';
import { isLack, type Lack, lacks, type Outcomes, type Timed } from './engine.ts';
import type { Options } from './options.ts';
import { flows, replica, serving } from './scenario.ts';
import { type Service, speed, untold, type Wished } from './service.ts';
import { errorsInLog, gpus, pods, restart, scale, undo } from './steps.ts';

type Slo = NonNullable<Options['slo']>;

const BY = ['namespace', 'job'];

const common = ({ namespace, job, options }: Service, name: string) => ({
  prefix: 'LLMService',
  name,
  at: { namespace, job },
  diagnosis: [pods(options), errorsInLog(options), gpus(options)],
  mitigation: [undo, scale(options), restart(options)],
});

/** Requests that the server is to blame for. */
function availability(at: Service, outcomes: Outcomes): Indicator {
  const { all, failed } = outcomes;
  const same = all.metric === failed.metric;
  const bad = (over: string): Query => {
    const requests = speed(all, at, BY, over);
    // A counter of failures need not be there before the first of them.
    return promql`(${speed(failed, at, BY, over)} or 0 * ${requests}) / (${requests} > 0)`;
  };
  return {
    ...common(at, 'availability'),
    bad,
    words: 'requests that the server fails',
    given: phases => [
      // What differs in a label that is asked for, such as the route, is no event at all.
      ...Object.keys(all.where ?? {}).map(label =>
        sample(all.metric, { ...replica(at), ...all.like, [label]: 'other' }, { during: flows(1e6) }),
      ),
      ...[1, 2].flatMap(number => [
        sample(
          failed.metric,
          { ...replica(at, number), ...failed.like },
          counted(phases, ({ perMinute, share }) => (perMinute * share) / 2),
        ),
        sample(
          all.metric,
          { ...replica(at, number), ...all.like },
          counted(phases, ({ perMinute, share }) => (perMinute * (same ? 1 - share : 1)) / 2),
        ),
      ]),
    ],
  };
}

/** Requests that take longer than promised. Bounds are written `2.5`, `5.0` or `5`, by version of client and server. */
function promptness(at: Service, name: string, told: Timed, threshold: number): Indicator {
  const text = `${threshold}`.replace('.', '\\.');
  const le = Number.isInteger(threshold) ? matches(`${text}(\\.0)?`) : matches(text);
  const within = { ...told, metric: bucket(told.metric), where: { ...told.where, le } };
  const all = { ...told, metric: count(told.metric) };
  return {
    ...common(at, name),
    bad: over => promql`1 - ${speed(within, at, BY, over)} / (${speed(all, at, BY, over)} > 0)`,
    words: `${name === 'ttft' ? 'first tokens' : 'answers'} that take longer than ${threshold} s`,
    given: phases =>
      [1, 2].flatMap(number => {
        const labels = serving(at, at.engine, told, number);
        return [
          sample(
            within.metric,
            { ...labels, le: `${threshold}` },
            counted(phases, ({ perMinute, share }) => (perMinute * (1 - share)) / 2),
          ),
          sample(
            bucket(told.metric),
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

const WHAT = { latency: 'latency', ttft: 'firstToken' } as const;

/** What the config promises, where the engine tells of it. */
export function indicatorOf(at: Service, { sli, threshold }: Slo): Indicator | Lack {
  if (sli === 'availability')
    return isLack(at.engine.outcomes) ? at.engine.outcomes : availability(at, at.engine.outcomes);
  const told = at.engine[WHAT[sli]];
  if (isLack(told)) return told;
  if (threshold === undefined) return lacks(`\`slo\` does not say how long is too long`, 'give `slo` a `threshold`');
  return promptness(at, sli, told, threshold);
}

/** Alerts on what the config promises. */
export function objectives(at: Service): readonly Wished[] {
  const { slo } = at.options;
  if (!slo) return [];
  const indicator = indicatorOf(at, slo);
  return isLack(indicator) ? [untold('LLMServiceErrorBudgetBurn', indicator)] : burnAlerts(indicator, slo);
}

/** How far the promise is kept. */
export function promiseRow(at: Service): Row {
  const { slo } = at.options;
  const indicator = slo && indicatorOf(at, slo);
  return indicator && !isLack(indicator) ? objectiveRow(indicator, slo) : { title: 'Objective', panels: [] };
}
