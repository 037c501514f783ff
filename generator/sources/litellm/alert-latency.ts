import { type Alert, alert, type Sample, type Severity, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { growth } from '../../promql/growth.ts';
import { bucket, count } from '../../promql/metric.ts';
import { promql, quantile } from '../../promql/promql.ts';
import { allAt, quantileOf, shares } from './latency-shares.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { asked, flows, surge } from './scenario.ts';
import { errorsInLog, pods, readiness, scale } from './steps.ts';

/** What tells one alert on latency from the other. */
interface Grade {
  readonly name: string;
  readonly severity: Severity;
  readonly for: string;
  readonly quantile: number;
  readonly seconds: number;
  readonly impact: string;
}

export const latencyP99High = (at: Watched<Options>): Alert =>
  latency(at, {
    name: 'LiteLLMLatencyP99High',
    severity: 'critical',
    for: '5m',
    quantile: 0.99,
    seconds: 10,
    impact: 'One answer in a hundred takes this long or longer. Clients with a time limit give up and ask again.',
  });

export const latencyP95High = (at: Watched<Options>): Alert =>
  latency(at, {
    name: 'LiteLLMLatencyP95High',
    severity: 'warning',
    for: '10m',
    quantile: 0.95,
    seconds: 5,
    impact: 'One answer in twenty takes this long or longer: people wait, nothing fails.',
  });

/**
 * The whole time of a request, to the end of its answer. Of fewer requests than its quantile asks for, one that is slow
 * would decide alone.
 */
function latency(at: Watched<Options>, grade: Grade): Alert {
  const { options } = at;
  const p = `p${100 * grade.quantile}`;
  const grain = { where: at.scope, by: perScope(at) };
  /** Two models on two pods that come to a share together: the one has what is fast, the other what is slow. */
  const of = (le: string, share: number) =>
    [
      [asked(at, 'granite', { model: 'granite-8b', le }), Math.min(1, 2 * share)],
      [asked(at, 'llama', { model: 'llama-70b', le }, 2), Math.max(0, 2 * share - 1)],
    ] as const;
  /** So many requests a minute for each of both whose quantile is this many seconds. */
  const taking = (
    seconds: number,
    motion: (perMinute: number) => Pick<Sample, 'before' | 'during' | 'after'>,
    perMinute = 600,
  ) => [
    ...shares(grade.quantile, seconds).flatMap(([le, share]) =>
      of(le, share).map(([labels, part]) => sample(bucket(m.latency), labels, motion(perMinute * part))),
    ),
    ...of('+Inf', 1).map(([{ le: _, ...labels }]) => sample(count(m.latency), labels, motion(perMinute))),
  ];
  const strange = (seconds: number) =>
    shares(grade.quantile, seconds).flatMap(([le, share]) =>
      of(le, share).flatMap(([labels, part]) => strangers(bucket(m.latency), labels, { during: flows(60_000 * part) })),
    );
  return alert(grade.name, {
    severity: grade.severity,
    for: grade.for,
    thresholds: {
      seconds: { value: grade.seconds, unit: 'seconds', meaning: `${p} of the time of a request` },
      requests: {
        value: Math.round(1 / (1 - grade.quantile)),
        unit: 'requests',
        meaning: `requests within five minutes up to which the ${p} means nothing`,
      },
    },
    expr: ({ seconds, requests }) =>
      promql`${quantile(grade.quantile, m.latency, grain)} > ${seconds} and ${growth(count(m.latency), { ...grain, over: '5m' })} > ${requests}`,
    summary: `LiteLLM answers slowly in ${at.words.placeText}`,
    description: `The ${p} of the time of a request to {{ $labels.job }} is {{ $value | printf "%.1f" }} s.`,
    runbook: {
      meaning:
        'From the arrival of a request to the end of its answer it takes too long. Most of it is the model server or provider behind LiteLLM; long answers are slow ones.',
      impact: grade.impact,
      diagnosis: [
        'Look at *Request latency*: did all quantiles rise, or the slow end alone? The slow end is one model or long answers.',
        'Look at *Slowest models* for the model, and at what serves it: queue, GPU, or the status page of the provider.',
        `Look at *Active requests over time* and *CPU by ${at.words.replicaKind}*: an overloaded LiteLLM slows all models alike.`,
        readiness(options),
        pods(options),
        errorsInLog(options),
      ],
      mitigation: [
        'Where one model is slow, add a replica of its server or a deployment of it elsewhere to `model_list`.',
        `Where long answers are what users need, raise \`alerts.${grade.name}.thresholds.seconds\`.`,
        scale(at),
      ],
    },
    missing: 'silent',
    fires: ({ seconds, requests }) => [
      {
        title: `the ${p} of two models together is just over the limit`,
        given: [...taking(1.04 * seconds, surge), ...strange(0.01)],
        labels: [at.scope],
        value: (1.04 * seconds).toFixed(1),
        // The quantile stays until the last slow request has left the window.
        clears: 4,
      },
      {
        title: 'every request is slow, and then every one is quick',
        given: [
          ...allAt(3 * seconds).flatMap(([le, share]) =>
            of(le, share).map(([labels]) =>
              sample(bucket(m.latency), labels, { ...surge(600 * share), after: { perMinute: 600 } }),
            ),
          ),
          ...of('+Inf', 1).map(([{ le: _, ...labels }]) =>
            sample(count(m.latency), labels, { ...surge(600), after: { perMinute: 600 } }),
          ),
          ...strange(0.01),
        ],
        labels: [at.scope],
        value: quantileOf(grade.quantile, 3 * seconds).toFixed(1),
        clears: 4,
      },
      {
        title: 'every request is slow, and there are just enough of them',
        given: [...taking(3 * seconds, surge, (1.04 * requests) / 10), ...strange(0.01)],
        labels: [at.scope],
        value: (3 * seconds).toFixed(1),
        // The window is full of them at the fourth sample.
        within: 3,
      },
    ],
    silent: ({ seconds, requests }) => [
      {
        title: `the ${p} stays just below the limit`,
        given: [...taking(0.96 * seconds, always), ...strange(3 * seconds)],
      },
      { title: 'no request arrives', given: taking(3 * seconds, () => ({ during: 1e6 })) },
      {
        title: 'every request is slow, and there are few of them',
        given: [...taking(3 * seconds, always, (0.96 * requests) / 10), ...strange(0.01)],
      },
    ],
  });
}

const always = (perMinute: number) => ({ during: flows(perMinute) });
