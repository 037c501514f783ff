import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { on, promql } from '../../promql/promql.ts';
import { answers, callIt, deployments, failures, fewFailures, MINUTES, meaning } from './deployments.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { flows, surge } from './scenario.ts';
import { errorsInLog } from './steps.ts';

/** One deployment of a model fails every call, and another takes its place: nobody is woken. */
export function deploymentFailing(at: Watched<Options>): Alert {
  const { options } = at;
  const { labels, failing, named, fails, answers: answering, answersNewKeys } = deployments(at);
  return alert('LiteLLMDeploymentFailing', {
    severity: 'warning',
    for: '5m',
    thresholds: { failures: fewFailures },
    expr: ({ failures: few }) =>
      promql`${failures(at)} > ${few} unless ${on(perScope(at, 'model_id'))} (${answers(at, 'model_id')}) and ${on(perScope(at, 'model_group'))} (${answers(at, 'model_group')})`,
    summary: `A deployment of {{ $labels.model_group }} fails all calls of LiteLLM in ${at.words.placeText}`,
    description:
      'Deployment {{ $labels.model_id }} at {{ $labels.api_base }} ({{ $labels.api_provider }}) fails every call that {{ $labels.job }} makes. Another deployment serves the model.',
    runbook: {
      meaning,
      impact: 'None for clients while the other deployments have room. The next one to fail takes the model with it.',
      diagnosis: [
        'Look at *Failed calls by deployment*: this deployment alone, or all of its provider?',
        errorsInLog(options),
        callIt(options),
        'Where the model runs in this cluster, look at its own dashboard; else at the status page of the provider.',
      ],
      mitigation: [
        'Fix the model server, its key (401, 403) or its quota (429).',
        'Where it was taken away on purpose, take it out of `model_list`.',
      ],
    },
    missing: 'silent',
    fires: ({ failures: few }) => [
      {
        title: 'one deployment of each of two models fails every call, in two ways',
        given: [
          ...['granite', 'llama'].flatMap(model => [
            ...['500', '408'].map(status => sample(m.deploymentFailures, failing(model, 'eu', status), surge(5 * few))),
            sample(m.deploymentAnswers, labels(model, 'eu', 2), {
              before: flows(10),
              during: { perMinute: 0.96 / MINUTES },
              after: { perMinute: 10 },
            }),
            answering(model, 'us', 1.04 / MINUTES),
          ]),
          ...strangers(m.deploymentAnswers, labels('granite', 'eu'), { during: flows(10) }),
        ],
        labels: ['granite', 'llama'].map(model => named(model, 'eu')),
        within: MINUTES - 2,
      },
      {
        title: 'one deployment fails just enough calls, beside one that a new key calls each minute',
        given: [
          sample(m.deploymentFailures, failing('granite', 'eu'), surge((1.04 * few) / MINUTES)),
          ...answersNewKeys('granite', 'us'),
        ],
        labels: [named('granite', 'eu')],
        within: MINUTES - 2,
      },
      {
        title: 'a deployment fails that no key has asked for before, beside one that answers just enough',
        given: [
          sample(m.deploymentFailures, failing('granite', 'eu'), {
            before: null,
            during: { from: 2 * few, perMinute: 2 * few },
            after: null,
          }),
          answering('granite', 'us', 1.04 / MINUTES),
        ],
        labels: [named('granite', 'eu')],
        clears: MINUTES - 1,
      },
      {
        title: 'one deployment fails, until the other one is gone as well',
        given: [
          sample(m.deploymentFailures, failing('granite', 'eu'), {
            before: flows(0),
            during: { perMinute: 10 * few },
            after: { perMinute: 10 * few },
          }),
          sample(m.deploymentAnswers, labels('granite', 'us'), {
            before: flows(10),
            during: { perMinute: 10 },
            after: { perMinute: 0 },
          }),
        ],
        labels: [named('granite', 'eu')],
        clears: MINUTES - 1,
      },
    ],
    silent: ({ failures: few }) => [
      {
        title: 'calls of one key fail, and those of a new key each minute are answered',
        given: [fails('granite', 'eu', 10 * few), ...answersNewKeys('granite', 'eu'), answering('granite', 'us', 10)],
      },
      {
        title: 'the only deployment of one model is out, and those of others serve',
        given: [
          fails('granite', 'eu', 10 * few),
          answering('llama', 'us', 10),
          ...strangers(m.deploymentAnswers, labels('granite', 'us'), { during: flows(10) }),
        ],
      },
      {
        title: 'both deployments of a model are out',
        given: ['eu', 'us'].flatMap(region => [
          fails('granite', region, 10 * few),
          answering('granite', region, 0.48 / MINUTES),
        ]),
      },
      {
        title: `a deployment fails most of its calls and answers one now and then, on another ${at.words.replicaKind}`,
        given: [
          fails('granite', 'eu', 10 * few),
          answering('granite', 'eu', 1.04 / MINUTES, 2),
          answering('granite', 'us', 10),
        ],
      },
      {
        title: 'hardly any call fails',
        given: [fails('granite', 'eu', (0.96 * few) / MINUTES), answering('granite', 'us', 10)],
      },
      {
        title: 'all calls failed, and none comes any more',
        given: [fails('granite', 'eu', 0), answering('granite', 'us', 10)],
      },
      {
        title: 'a client asks for what the provider rejects, and for more than its own limit',
        given: [
          sample(m.deploymentFailures, failing('granite', 'eu', '429', 'RateLimitError'), { during: flows(10 * few) }),
          sample(m.deploymentFailures, failing('granite', 'eu', '400', 'Hosted_vllm.BadRequestError'), {
            during: flows(10 * few),
          }),
          answering('granite', 'us', 10),
        ],
      },
      {
        title: 'a neighbour has a deployment that is out',
        given: [
          answering('granite', 'us', 10),
          ...strangers(m.deploymentFailures, failing('granite', 'eu'), { during: flows(10 * few) }),
          ...strangers(m.deploymentAnswers, labels('granite', 'us'), { during: flows(10) }),
        ],
      },
    ],
  });
}
