import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { promql } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { called, callIt, deployments, meaning } from './deployments.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { errorsInLog } from './steps.ts';

/** One deployment of a model fails every call, and another takes its place: nobody is woken. */
export function deploymentFailing(at: Watched<Options>): Alert {
  const { namespace, job, options } = at;
  const { labels: of, calls } = deployments(at);
  const named = (model: string, region: string) => {
    const { litellm_model_name, model_id, api_base, api_provider } = of(model, region);
    return { namespace, job, litellm_model_name, model_id, api_base, api_provider };
  };
  return alert('LiteLLMDeploymentFailing', {
    severity: 'warning',
    for: '5m',
    expr: () => promql`(${called(at)}) == 2 and on (namespace, job, litellm_model_name) (${called(at)}) != 2`,
    summary: 'A deployment of {{ $labels.litellm_model_name }} fails all calls of LiteLLM in {{ $labels.namespace }}',
    description:
      'Deployment {{ $labels.model_id }} at {{ $labels.api_base }} ({{ $labels.api_provider }}) fails every call that {{ $labels.job }} makes. Another deployment serves the model.',
    runbook: {
      meaning,
      impact: 'None for clients while the other deployments have room. The next one to fail takes the model with it.',
      diagnosis: [
        'Look at *State of deployments*: this deployment alone, or all of its provider?',
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
    fires: () => [
      {
        title: 'one deployment of each of two models is out, as one pod of two tells',
        given: ['granite', 'llama'].flatMap(model => [
          sample(m.deploymentState, of(model, 'eu'), { before: 0, during: 2, after: 0 }),
          sample(m.deploymentState, of(model, 'eu', 2), { during: 0 }),
          calls(model, 'eu', 10),
          sample(m.deploymentState, of(model, 'us'), { during: 1 }),
          calls(model, 'us', 10),
        ]),
        labels: ['granite', 'llama'].map(model => named(model, 'eu')),
      },
    ],
    silent: () => [
      {
        title: 'the only deployment of one model is out, and those of others serve',
        given: [
          sample(m.deploymentState, of('granite', 'eu'), { during: 2 }),
          sample(m.deploymentState, of('llama', 'us'), { during: 0 }),
          ...strangers(m.deploymentState, of('granite', 'us'), { during: 0 }),
        ],
      },
      {
        title: 'all calls failed, and nobody has called for half an hour',
        given: [
          sample(m.deploymentState, of('granite', 'eu'), { during: { from: 2, perMinute: 0, late: 40 } }),
          calls('granite', 'eu', 0),
          sample(m.deploymentState, of('granite', 'us'), { during: 0 }),
          calls('granite', 'us', 10),
        ],
        lasts: 60,
      },
      {
        title: 'all calls fail, and what else serves the model has not been called for half an hour',
        given: [
          sample(m.deploymentState, of('granite', 'eu'), { during: { from: 2, perMinute: 0, late: 40 } }),
          calls('granite', 'eu', 10),
          sample(m.deploymentState, of('granite', 'us'), { during: 0 }),
          calls('granite', 'us', 0),
        ],
        lasts: 60,
      },
      {
        title: 'a neighbour has a deployment that is out',
        given: [
          sample(m.deploymentState, of('granite', 'us'), { during: 0 }),
          ...strangers(m.deploymentState, of('granite', 'eu'), { during: 2 }),
          ...strangers(m.deploymentState, of('granite', 'us'), { during: 0 }),
        ],
      },
    ],
  });
}
