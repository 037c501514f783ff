import { type Alert, alert, type Severity, sample, strangers } from '../../model/alert.ts';
import { matches, promql, rate } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { asked, flows, percentage, surge } from './scenario.ts';
import { errorsInLog, pods, readiness, restart, undo } from './steps.ts';

const BY = ['namespace', 'job'];

/** What tells one alert on the share of errors from the other. */
interface Grade {
  readonly name: string;
  readonly severity: Severity;
  /** How far back it looks, and how long it waits. */
  readonly minutes: number;
  readonly ratio: number;
  /** Below this one failed request in the window is more than the share. */
  readonly traffic: number;
  readonly impact: string;
}

export const errorRateCritical = (at: Watched<Options>): Alert =>
  errorRate(at, {
    name: 'LiteLLMErrorRateCritical',
    severity: 'critical',
    minutes: 5,
    ratio: 0.05,
    traffic: 0.1,
    impact: 'Clients of every model, or of one that is asked for much, get errors now. Retries add to the load.',
  });

export const errorRateElevated = (at: Watched<Options>): Alert =>
  errorRate(at, {
    name: 'LiteLLMErrorRateElevated',
    severity: 'warning',
    minutes: 10,
    ratio: 0.01,
    traffic: 0.2,
    impact: 'Some requests fail; clients that retry hardly notice. It may be the beginning of more.',
  });

/** Answers that blame the gateway or what is behind it. What clients do wrong (4xx) is theirs. */
function errorRate(at: Watched<Options>, { name, severity, minutes, ratio: share, traffic, impact }: Grade): Alert {
  const { namespace, job, options } = at;
  const over = `${minutes}m`;
  const all = { where: { namespace, job }, by: BY, over };
  const failed = { where: { namespace, job, status_code: matches('5..') }, by: BY, over };
  const of = (model: string, status: string, replica = 1) => asked(at, model, { status_code: status }, replica);
  /** Requests a minute on two pods alike, for two models. */
  const spread = (status: string, perMinute: number) => [
    sample(m.requests, of('granite', status), surge(perMinute / 2)),
    sample(m.requests, of('llama', status, 2), surge(perMinute / 2)),
  ];
  const steady = (status: string, perMinute: number) => [
    sample(m.requests, of('granite', status), { during: flows(perMinute / 2) }),
    sample(m.requests, of('llama', status, 2), { during: flows(perMinute / 2) }),
  ];
  const crowd = strangers(m.requests, of('granite', '200'), { during: flows(60_000) });
  return alert(name, {
    severity,
    for: over,
    thresholds: {
      ratio: { value: share, unit: 'ratio', meaning: 'share of requests answered with a status of 500 or above' },
      traffic: { value: traffic, unit: 'requests/s', meaning: 'traffic below which a share of errors says nothing' },
    },
    expr: ({ ratio, traffic: least }) =>
      promql`${rate(m.requests, failed)} / ${rate(m.requests, all)} > ${ratio} and ${rate(m.requests, all)} > ${least}`,
    summary: 'LiteLLM fails requests in {{ $labels.namespace }}',
    description: `{{ $value | humanizePercentage }} of the requests to {{ $labels.job }} over ${minutes} minutes were answered with a status of 500 or above.`,
    runbook: {
      meaning:
        'LiteLLM answers with errors of its own or passes on those of a provider: a model server or provider is down, the database is out of reach, or LiteLLM is overloaded.',
      impact,
      diagnosis: [
        'Look at *Errors by status code* and *Request rate by model*: one model, or all of them?',
        'Look at *State of deployments*: a deployment in outage is a provider or model server, not LiteLLM.',
        errorsInLog(options),
        readiness(options),
        pods(options),
      ],
      mitigation: [
        'Where one deployment fails, take it out of `model_list` or give its model a fallback in `router_settings`; look after the model server behind it.',
        'Where the database is out of reach, fix it first: keys cannot be checked without it. See `LiteLLMDatabaseConnectionsExhausted`.',
        undo,
        restart(options),
      ],
    },
    missing: 'silent',
    fires: ({ ratio, traffic: least }) => [
      {
        title: 'a little too many of the requests for two models fail',
        given: [
          ...spread('500', 1200 * least * 0.52 * ratio),
          ...spread('503', 1200 * least * 0.52 * ratio),
          ...spread('200', 1200 * least * (1 - 1.04 * ratio)),
          ...crowd,
        ],
        labels: [{ namespace, job }],
        value: percentage(1.04 * ratio),
        // A share is what it is with the first increase in the window, until the last one has left it.
        clears: minutes - 1,
      },
      {
        title: 'everything fails at just enough traffic',
        given: [...spread('502', 60 * 1.04 * least), ...crowd],
        labels: [{ namespace, job }],
        value: percentage(1),
        within: minutes - 2,
      },
    ],
    silent: ({ ratio, traffic: least }) => [
      {
        title: 'failures stay just below the threshold',
        given: [
          ...steady('500', 600 * least * 0.96 * ratio),
          ...steady('200', 600 * least * (1 - 0.96 * ratio)),
          ...strangers(m.requests, of('granite', '500'), { during: flows(600 * least) }),
        ],
      },
      { title: 'nobody asks anything', given: [...steady('200', 0), ...steady('500', 0)] },
      { title: 'everything fails, and hardly anybody asks', given: [...steady('500', 60 * 0.96 * least)] },
      {
        title: 'clients ask with wrong keys and too often',
        given: [...steady('200', 600 * least), ...steady('401', 600 * least), ...steady('429', 600 * least)],
      },
      {
        title: 'a neighbour fails everything',
        given: strangers(m.requests, of('granite', '500'), { during: flows(6000 * least) }),
      },
    ],
  });
}
