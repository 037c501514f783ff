import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { on, promql } from '../../promql/promql.ts';
import { answers, callIt, deployments, failures, fewFailures, MINUTES, meaning } from './deployments.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { flows, surge } from './scenario.ts';
import { errorsInLog } from './steps.ts';

/**
 * Every deployment of a model fails every call. Critical, because the alerts on errors ask for a number of failures first,
 * and a model that fails everybody soon has no callers.
 */
export function deploymentOutage(at: Watched<Options>): Alert {
  const { options } = at;
  const { labels, failing, named, fails, answers: answering, answersNewKeys } = deployments(at);
  return alert('LiteLLMDeploymentOutage', {
    severity: 'critical',
    for: `${MINUTES}m`,
    thresholds: { failures: fewFailures },
    expr: ({ failures: few }) =>
      promql`${failures(at)} > ${few} unless ${on(perScope(at, 'model_group'))} (${answers(at, 'model_group')})`,
    summary: `Every call of LiteLLM to {{ $labels.model_group }} fails in ${at.words.placeText}`,
    description:
      '{{ $labels.job }} has no deployment of {{ $labels.model_group }} that answers. This one is {{ $labels.model_id }} at {{ $labels.api_base }} ({{ $labels.api_provider }}).',
    runbook: {
      meaning,
      impact: 'Clients of this model get errors, unless it has a fallback or a deployment under another name.',
      diagnosis: [
        'Look at *Failed calls by deployment*: one model, or all of one provider?',
        errorsInLog(options),
        callIt(options),
        'Where the model runs in this cluster, look at its own dashboard; else at the status page of the provider.',
      ],
      mitigation: [
        'Fix the model server, its key (401, 403) or its quota (429).',
        'Give the model a fallback in `router_settings.fallbacks`, or another deployment in `model_list`.',
        'Where it was taken away on purpose, take it out of `model_list`.',
      ],
    },
    missing: 'silent',
    fires: ({ failures: few }) => [
      {
        title: 'all calls of both deployments of a model fail, in two ways, and another model answers',
        given: [
          ...['eu', 'us'].flatMap(region => [
            ...['500', '408'].map(status =>
              sample(m.deploymentFailures, failing('granite', region, status), surge(5 * few)),
            ),
            sample(m.deploymentAnswers, labels('granite', region, 2), {
              before: flows(10),
              during: { perMinute: 0.48 / MINUTES },
              after: { perMinute: 10 },
            }),
          ]),
          answering('llama', 'eu', 10),
          ...strangers(m.deploymentAnswers, labels('granite', 'eu'), { during: flows(10) }),
        ],
        labels: ['eu', 'us'].map(region => named('granite', region)),
        within: MINUTES - 2,
      },
      {
        title: 'the only deployment of a model fails just enough calls',
        given: [sample(m.deploymentFailures, failing('granite', 'eu'), surge((1.04 * few) / MINUTES))],
        labels: [named('granite', 'eu')],
        within: MINUTES - 2,
      },
      {
        title: 'two models fail, which no key has asked for before',
        given: ['granite', 'llama'].map(model =>
          sample(m.deploymentFailures, failing(model, 'eu'), {
            before: null,
            during: { from: 2 * few, perMinute: 2 * few },
            after: null,
          }),
        ),
        labels: ['granite', 'llama'].map(model => named(model, 'eu')),
        clears: MINUTES - 1,
      },
      {
        title: 'the engine behind the gateway stops, and every call runs into the timeout',
        as: 'engine-stopped-idle',
        given: [
          sample(m.deploymentFailures, failing('granite', 'eu', '408', 'Hosted_vllm.Timeout'), surge(10 * few)),
          sample(m.deploymentAnswers, labels('granite', 'eu'), { during: flows(0) }),
        ],
        labels: [named('granite', 'eu')],
        // Failures count until the last one has left the window.
        clears: MINUTES - 1,
      },
    ],
    silent: ({ failures: few }) => [
      {
        title: 'some calls fail, or none, and a neighbour is out',
        given: [
          fails('granite', 'eu', 10 * few),
          answering('granite', 'eu', 1.04 / MINUTES, 2),
          answering('llama', 'eu', 10),
          ...strangers(m.deploymentFailures, failing('llama', 'eu'), { during: flows(10 * few) }),
        ],
      },
      {
        title: 'one deployment of a model is out, and another serves it',
        given: [fails('granite', 'eu', 10 * few), answering('granite', 'eu', 0), answering('granite', 'us', 10)],
      },
      {
        title: 'calls of one key fail, and those of a new key each minute are answered',
        given: [fails('granite', 'eu', 10 * few), ...answersNewKeys('granite', 'eu')],
      },
      { title: 'hardly any call fails', given: [fails('granite', 'eu', (0.96 * few) / MINUTES)] },
      { title: 'all calls failed, and none comes any more', given: [fails('granite', 'eu', 0)] },
      {
        title: 'a client asks for what the provider rejects, and for more than its own limit',
        given: [
          sample(m.deploymentFailures, failing('granite', 'eu', '429', 'RateLimitError'), { during: flows(10 * few) }),
          ...['400', '413', '422'].map(status =>
            sample(m.deploymentFailures, failing('granite', 'eu', status, 'Hosted_vllm.BadRequestError'), {
              during: flows(10 * few),
            }),
          ),
        ],
      },
    ],
  });
}
