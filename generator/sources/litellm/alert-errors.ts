import { type Alert, alert, type Severity, sample, strangers } from '../../model/alert.ts';
import { undo } from '../../model/guide.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { events } from '../../promql/growth.ts';
import { promql } from '../../promql/promql.ts';
import { FAILED, m } from './metrics.ts';
import type { Options } from './options.ts';
import { asked, flows, percentage, surge } from './scenario.ts';
import { errorsInLog, pods, readiness, restart } from './steps.ts';

/** What tells one alert on the share of errors from the other. */
interface Grade {
  readonly name: string;
  readonly severity: Severity;
  /** How far back it looks, and how long it waits. */
  readonly minutes: number;
  readonly ratio: number;
  /** Failed requests in the window up to which a share means nothing. */
  readonly failures: number;
  readonly impact: string;
}

export const errorRateCritical = (at: Watched<Options>): Alert =>
  errorRate(at, {
    name: 'LiteLLMErrorRateCritical',
    severity: 'critical',
    minutes: 5,
    ratio: 0.05,
    failures: 5,
    impact: 'Clients of every model, or of one that is asked for much, get errors now. Retries add to the load.',
  });

export const errorRateElevated = (at: Watched<Options>): Alert =>
  errorRate(at, {
    name: 'LiteLLMErrorRateElevated',
    severity: 'warning',
    minutes: 10,
    ratio: 0.01,
    failures: 5,
    impact: 'Some requests fail; clients that retry hardly notice. It may be the beginning of more.',
  });

/**
 * Answers that blame the gateway or what is behind it. What clients do wrong (the other 4xx) is theirs. The guard counts failures:
 * a minimum of traffic would hide that a gateway fails everything for the few who ask.
 */
function errorRate(at: Watched<Options>, { name, severity, minutes, ratio: share, failures, impact }: Grade): Alert {
  const { options } = at;
  const over = `${minutes}m`;
  const all = { where: at.scope, by: perScope(at), over };
  const failed = { where: { ...at.scope, status_code: FAILED }, by: perScope(at), over };
  const of = (model: string, status: string, replica = 1) => asked(at, model, { status_code: status }, replica);
  /** Requests a minute on two pods alike, for two models. */
  const spread = (status: string, perMinute: number, motion: typeof surge | typeof always, from?: number) => [
    sample(m.requests, of('granite', status), motion(perMinute / 2, from)),
    sample(m.requests, of('llama', status, 2), motion(perMinute / 2, from)),
  ];
  /** So many requests a minute, of which this share fails in two ways. Far fewer have failed before. */
  const mixed = (bad: number, perMinute: number, motion: typeof surge | typeof always) => [
    ...spread('500', (perMinute * bad) / 2, motion),
    ...spread('408', (perMinute * bad) / 2, motion),
    ...spread('200', perMinute * (1 - bad), motion, 1e7 / bad),
  ];
  /** Keys of which so many a minute meet their first request, and it fails. */
  const newKeys = (perMinute: number) =>
    Array.from({ length: perMinute * (4 * minutes + 20) }, (_, index) =>
      sample(
        m.requests,
        { ...of('granite', '500'), hashed_api_key: `new-${index}` },
        { during: { from: 1, perMinute: 0, late: Math.floor(index / perMinute) } },
      ),
    );
  const keysAMinute = (few: number) => Math.ceil((2 * (few + 1)) / minutes);
  const crowd = strangers(m.requests, of('granite', '200'), { during: flows(60_000) });
  return alert(name, {
    severity,
    for: over,
    thresholds: {
      ratio: {
        value: share,
        unit: 'ratio',
        meaning: 'share of requests answered with 408 or a status of 500 or above',
      },
      failures: {
        value: failures,
        unit: 'requests',
        meaning: `failed requests within ${minutes} minutes up to which a share means nothing (fewer are seen by the alerts of an \`slo\`, over hours)`,
      },
    },
    expr: ({ ratio, failures: few }) =>
      promql`${events(m.requests, failed)} / ${events(m.requests, all)} > ${ratio} and ${events(m.requests, failed)} > ${few}`,
    summary: `LiteLLM fails requests in ${at.words.placeText}`,
    description: `{{ $value | humanizePercentage }} of the requests to {{ $labels.job }} over ${minutes} minutes were answered with 408 or a status of 500 or above.`,
    runbook: {
      meaning:
        'LiteLLM answers with errors of its own or passes on those of a provider: a model server or provider is down or hangs (408), the database is out of reach, or LiteLLM is overloaded.',
      impact,
      diagnosis: [
        'Look at *Errors by status code* and *Request rate by model*: one model, or all of them?',
        'Look at *Failed calls by deployment*: a deployment that fails is a provider or model server, not LiteLLM.',
        errorsInLog(options),
        readiness(options),
        pods(options),
      ],
      mitigation: [
        'Where one deployment fails, take it out of `model_list` or give its model a fallback in `router_settings`; look after the model server behind it.',
        'Where the database is out of reach, fix it first: keys cannot be checked without it. See the alerts on PostgreSQL.',
        undo(at),
        restart(at),
      ],
    },
    missing: 'silent',
    fires: ({ ratio, failures: few }) => [
      {
        title: 'a little too many of the requests for two models fail',
        given: [...mixed(1.04 * ratio, (20 * few) / ratio, surge), ...crowd],
        labels: [at.scope],
        value: percentage(1.04 * ratio),
        // A share is what it is with the first increase in the window, until the last one has left it.
        clears: minutes - 1,
      },
      {
        title: 'everything fails for just enough who ask',
        given: [...spread('502', (1.04 * few) / minutes, surge), ...crowd],
        labels: [at.scope],
        value: percentage(1),
        within: minutes - 2,
      },
      {
        title: 'nothing but failures has ever been seen, the first of a new key each time',
        given: [...newKeys(keysAMinute(few)), ...crowd],
        labels: [at.scope],
        value: percentage(1),
        within: Math.floor(few / keysAMinute(few)),
      },
    ],
    silent: ({ ratio, failures: few }) => [
      {
        title: 'failures stay just below the threshold',
        given: [
          ...mixed(0.96 * ratio, (20 * few) / ratio, always),
          ...strangers(m.requests, of('granite', '500'), { during: flows(600 * few) }),
        ],
      },
      { title: 'no request arrives', given: [...spread('200', 0, always), ...spread('500', 0, always)] },
      {
        title: 'everything fails for hardly anybody',
        given: spread('500', (0.96 * few) / minutes, always),
      },
      {
        title: 'a large share of few requests fails',
        given: mixed(Math.min(0.9, 2 * ratio), (0.96 * few) / Math.min(0.9, 2 * ratio) / minutes, always),
      },
      {
        title: 'clients ask with wrong keys and too often',
        given: ['200', '401', '429'].flatMap(status => spread(status, 600 * few, always)),
      },
      {
        title: 'a neighbour fails everything',
        given: strangers(m.requests, of('granite', '500'), { during: flows(6000 * few) }),
      },
    ],
  });
}

const always = (perMinute: number, from?: number) => ({ during: flows(perMinute, from) });
