import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { promql } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { called, callIt, deployments, meaning } from './deployments.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { errorsInLog } from './steps.ts';

/**
 * Every deployment of a model fails every call. Critical, because the alerts on errors ask for a number of failures first,
 * and a model that fails everybody soon has no callers.
 */
export function deploymentOutage(at: Watched<Options>): Alert {
  const { namespace, job, options } = at;
  const { labels: of, calls } = deployments(at);
  const named = (model: string) => ({ namespace, job, litellm_model_name: model });
  return alert('LiteLLMDeploymentOutage', {
    severity: 'critical',
    for: '2m',
    expr: () => promql`min by (namespace, job, litellm_model_name) (${called(at)}) == 2`,
    summary: 'Every call of LiteLLM to {{ $labels.litellm_model_name }} fails in {{ $labels.namespace }}',
    description: '{{ $labels.job }} has no deployment of {{ $labels.litellm_model_name }} that answers.',
    runbook: {
      meaning,
      impact: 'Clients of this model get errors, unless it has a fallback or a deployment under another name.',
      diagnosis: [
        'Look at *State of deployments*: one model, or all of one provider?',
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
    fires: () => [
      {
        title:
          'one of two pods finds that all calls of both deployments fail, and a third has not been called for long',
        given: [
          ...['eu', 'us'].flatMap(region => [
            sample(m.deploymentState, of('granite', region), { before: 0, during: 2, after: 0 }),
            sample(m.deploymentState, of('granite', region, 2), { during: 0 }),
            calls('granite', region, 10),
          ]),
          sample(m.deploymentState, of('llama', 'eu'), { during: 1 }),
          ...strangers(m.deploymentState, of('granite', 'eu'), { during: 0 }),
        ],
        labels: [named('granite')],
      },
      {
        title: 'all calls fail, and a deployment that worked has not been called for half an hour',
        given: [
          sample(m.deploymentState, of('granite', 'eu'), { during: 2 }),
          calls('granite', 'eu', 10),
          sample(m.deploymentState, of('granite', 'us'), { during: 0 }),
          calls('granite', 'us', 0),
          ...strangers(m.deploymentCalls, of('granite', 'us'), { during: { from: 1e6, perMinute: 10 } }),
        ],
        labels: [named('granite')],
        // Until then nothing says that the calls of the other one are older.
        within: 30,
      },
      {
        title: 'two models fail, which no key has asked for before',
        given: ['granite', 'llama'].flatMap(model => [
          sample(m.deploymentState, of(model, 'eu'), { before: null, during: 2, after: 1 }),
          sample(m.deploymentCalls, of(model, 'eu'), { before: null, during: 1 }),
        ]),
        labels: ['granite', 'llama'].map(named),
      },
    ],
    silent: () => [
      {
        title: 'some calls fail, or none, and a neighbour is out',
        given: [
          sample(m.deploymentState, of('granite', 'eu'), { during: 1 }),
          sample(m.deploymentState, of('granite', 'eu', 2), { during: 1 }),
          sample(m.deploymentState, of('llama', 'eu'), { during: 0 }),
          ...strangers(m.deploymentState, of('granite', 'eu'), { during: 2 }),
        ],
      },
      {
        title: 'all calls failed, and nobody has called for half an hour',
        given: [
          sample(m.deploymentState, of('granite', 'eu'), { during: { from: 2, perMinute: 0, late: 40 } }),
          calls('granite', 'eu', 0),
          ...strangers(m.deploymentCalls, of('granite', 'eu'), { during: { from: 1e6, perMinute: 10 } }),
        ],
        lasts: 60,
      },
      {
        title: 'one deployment of a model is out, and another serves it',
        given: [
          sample(m.deploymentState, of('granite', 'eu'), { during: 2 }),
          sample(m.deploymentState, of('granite', 'us'), { during: 0 }),
        ],
      },
    ],
  });
}
