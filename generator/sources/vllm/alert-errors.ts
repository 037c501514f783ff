import { type Alert, alert, type Motion, sample, strangers } from '../../model/alert.ts';
import { kept } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { alertedPod, list, logs } from '../../model/steps.ts';
import { seconds } from '../../promql/duration.ts';
import { promql, rate } from '../../promql/promql.ts';
import { handles } from './metrics.ts';
import type { Options } from './options.ts';
import { percentage, predictor } from './scenario.ts';
import { ERRORS, replacePod } from './steps.ts';

/** Long enough to gather failures where few ask. */
const OVER = '15m';

/**
 * Answers that blame the server. The guard counts failures, so that one of a quiet night is no share of 100 %, and total
 * failure at low traffic is seen: a guard by a rate of requests would hide it.
 */
export const errorRateHigh = (at: Watched<Options>): Alert => {
  const m = handles(at.options);
  const all = { where: at.scope, by: at.replica, over: OVER };
  const failed = { where: { ...at.scope, status: '5xx' }, by: at.replica, over: OVER };
  const of = (pod: string, status: string, handler = '/v1/chat/completions') => ({
    ...predictor(at, pod),
    method: 'POST',
    handler,
    status,
  });
  const flows = (perMinute: number): Motion => ({ from: 1e6, perMinute });
  const routes = ['/v1/chat/completions', '/v1/completions'];
  /** Responses that come twice as fast for a while, on two routes alike. */
  const surge = (pod: string, status: string, perMinute: number) =>
    routes.map(handler =>
      sample(m.responses, of(pod, status, handler), {
        before: flows(perMinute / 4),
        during: { perMinute: perMinute / 2 },
        after: { perMinute: perMinute / 4 },
      }),
    );
  /** A pod whose traffic doubles and begins to fail, on two routes alike. */
  const failing = (pod: string, traffic: number, share: number) => [
    ...routes.map(handler =>
      sample(m.responses, of(pod, '5xx', handler), {
        before: 1e6,
        during: { perMinute: (traffic * share) / 2 },
        after: { perMinute: 0 },
      }),
    ),
    sample(m.responses, of(pod, '2xx'), {
      before: flows(traffic / 2),
      during: { perMinute: traffic * (1 - share) },
      after: { perMinute: traffic / 2 },
    }),
  ];
  /** A pod that answers like this all the time. */
  const steady = (pod: string, perMinute: Readonly<Record<string, number>>) =>
    Object.entries(perMinute).map(([status, slope]) => sample(m.responses, of(pod, status), { during: flows(slope) }));
  return alert('VllmErrorRateHigh', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      ratio: {
        value: 0.05,
        unit: 'ratio',
        meaning: `share of responses of a ${at.words.replicaKind} with a status of 500 or above`,
      },
      failures: {
        value: 5,
        unit: 'requests',
        meaning: `failures of a ${at.words.replicaKind} within ${OVER} up to which their share means nothing (fewer are seen by the alerts of an \`slo\`, over hours)`,
      },
    },
    expr: ({ ratio, failures }) =>
      promql`${rate(m.responses, failed)} / ${rate(m.responses, all)} > ${ratio} and ${rate(m.responses, failed)} * ${seconds(OVER)} > ${failures}`,
    summary: `${at.words.replicaTitle} in ${at.words.placeText} fails requests`,
    description: `{{ $value | humanizePercentage }} of the responses of ${at.words.replicaText} within ${OVER} have a status of 500 or above.`,
    runbook: {
      meaning:
        'The server itself fails requests: the engine is dead or overloaded, a request makes it throw, or it is shutting down.',
      impact: 'Clients see errors at this rate. Retries add to the load.',
      diagnosis: [
        logs(alertedPod, ERRORS, {
          say: `Read the errors of this ${at.words.replicaKind} in the last 15 minutes`,
          look: '`EngineDeadError` is an engine that is gone, and `CUDA out of memory` the GPU. The same error with each request is the request.',
        }),
        `Look at *HTTP responses*: one ${at.words.replicaKind}, or every ${at.words.replicaKind} of the model? Since when, and what else changed then?`,
        list(alertedPod, {
          say: 'See whether it was restarted',
          look: '`RESTARTS` with a time in brackets is how long ago. `READY` below its full number takes it out of its Service.',
        }),
        'Look at *Finished requests by reason*: `error` is the engine, `abort` are clients that hang up. ' +
          'vLLM before 0.26 counts some requests that it refuses with 400 as 5xx: ' +
          'where no request ends with `error`, read the statuses in the log before you blame the server.',
      ],
      mitigation: [
        `Where all of them fail since a change, undo the change in Git and ${at.delivery.apply}.`,
        'Where one kind of request does it, refuse it at the gateway until the server is fixed.',
        {
          ...replacePod,
          say: `Where one ${at.words.replicaKind} alone fails, delete it; its controller makes another`,
        },
      ],
    },
    missing: 'silent',
    fires: ({ ratio, failures }) => [
      {
        title: `two ${at.words.replicaKind}s fail a little too often while their traffic rises`,
        given: [
          ...failing('granite-predictor-1', 600, 1.03 * ratio),
          ...failing('llama-predictor-1', 1200, 1.03 * ratio),
          ...steady('qwen-predictor-1', { '2xx': 60, '5xx': 0 }),
          ...strangers(m.responses, of('granite-predictor-1', '2xx'), { during: flows(60_000) }),
        ],
        // The window is full of failures at the fourteenth sample, and lacks some from the first without one.
        within: 13,
        labels: [
          kept(predictor(at, 'granite-predictor-1'), at.replica),
          kept(predictor(at, 'llama-predictor-1'), at.replica),
        ],
        value: percentage(1.03 * ratio),
      },
      {
        title: `a ${at.words.replicaKind} that hardly anybody asks fails just enough requests, all that there are`,
        given: surge('granite-predictor-1', '5xx', (1.03 * failures) / 15),
        within: 13,
        labels: [kept(predictor(at, 'granite-predictor-1'), at.replica)],
        value: percentage(1),
      },
    ],
    silent: ({ ratio, failures }) => [
      {
        title: 'failures stay just below the threshold',
        given: [
          ...steady('granite-predictor-1', { '5xx': 600 * 0.96 * ratio, '2xx': 600 * (1 - 0.96 * ratio) }),
          ...strangers(m.responses, of('granite-predictor-1', '5xx'), { during: flows(600) }),
        ],
      },
      {
        title: `a ${at.words.replicaKind} fails nearly everything, and that is just not enough requests`,
        given: [
          ...steady('granite-predictor-1', { '5xx': (0.96 * failures) / 15, '2xx': failures / 60 }),
          ...strangers(m.responses, of('granite-predictor-1', '5xx'), { during: flows(60) }),
        ],
      },
      { title: 'no request arrives', given: steady('granite-predictor-1', { '2xx': 0, '5xx': 0 }) },
      {
        title: 'clients ask for what is not there',
        given: steady('granite-predictor-1', { '2xx': 600, '4xx': 6000, '5xx': 0 }),
      },
      {
        title: `a ${at.words.replicaKind} of a neighbour fails everything`,
        given: strangers(m.responses, of('granite-predictor-1', '5xx'), { during: flows(6000) }),
      },
    ],
  });
};
