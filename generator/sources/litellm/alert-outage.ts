import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { events } from '../../model/growth.ts';
import { level, promql, type Query } from '../../model/promql.ts';
import type { Command } from '../../model/runbook.ts';
import type { Watched } from '../../model/source.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { proxy } from './scenario.ts';
import { askLiteLLM, errorsInLog, KEY, WITH_KEY } from './steps.ts';

/** What names a deployment: one entry of `model_list`. */
const DEPLOYMENT = ['namespace', 'job', 'litellm_model_name', 'model_id', 'api_base', 'api_provider'];

/**
 * The state of each deployment that is called, as the pod sees it that sees it worst: 0 is well, 1 fails some calls, 2
 * fails all. The state moves with calls only, so one that failed last and is no longer called would be out for good; half
 * an hour without a call forgets it.
 */
function called({ namespace, job }: Watched<Options>): Query {
  const grain = { where: { namespace, job }, by: DEPLOYMENT };
  return promql`${level('max', m.deploymentState, grain)} unless ${events(m.deploymentCalls, { ...grain, over: '30m' })} == 0`;
}

/** A deployment in a scenario: a state as one pod tells it, and calls a minute. */
function deployments(at: Watched<Options>) {
  const labels = (model: string, region: string, replica = 1) => ({
    ...proxy(at, replica),
    litellm_model_name: model,
    api_provider: 'hosted_vllm',
    api_base: `http://${region}:8080/v1`,
    model_id: `${model}-${region}`,
  });
  return {
    labels,
    calls: (model: string, region: string, perMinute: number) =>
      sample(
        m.deploymentCalls,
        { ...labels(model, region), hashed_api_key: 'key-1' },
        { during: { from: 1e6, perMinute } },
      ),
  };
}

/** Makes LiteLLM call a model, which says what is wrong. */
const callIt = (options: Options): Command =>
  askLiteLLM(
    options,
    { path: '/health', options: `-G ${WITH_KEY} --data-urlencode "model=$LITELLM_MODEL_NAME"`, needs: KEY },
    {
      say: 'Let LiteLLM call it now; this is a paid request where the provider charges',
      look: 'An entry under `unhealthy_endpoints` has the error of the provider. One under `healthy_endpoints` means that the next call ends the alert.',
    },
  );

const meaning =
  'LiteLLM calls a model server or provider, and every call fails. The state moves with calls only: it stays until the next one works, or until nobody has called for half an hour.';

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
    expr: () => promql`(${called(at)}) == 2 and on (namespace, job, litellm_model_name) (${called(at)}) < 2`,
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
