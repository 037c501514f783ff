import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { level, promql, rate } from '../../model/promql.ts';
import type { Watched } from '../../model/source.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { asked, flows, proxy } from './scenario.ts';
import { askLiteLLM, errorsInLog, KEY, WITH_KEY } from './steps.ts';

/**
 * Every call of a deployment fails (`litellm_deployment_state`: 0 well, 1 some fail, 2 all fail). Critical, because the
 * alerts on errors ask for traffic first, and a model that fails everybody soon has none.
 */
export function deploymentOutage(at: Watched<Options>): Alert {
  const { namespace, job, options } = at;
  const grain = { where: { namespace, job }, by: ['namespace', 'job', 'litellm_model_name', 'api_provider'] };
  const of = (model: string, replica = 1, id = '1') => ({
    ...proxy(at, replica),
    litellm_model_name: model,
    api_provider: 'hosted_vllm',
    api_base: 'http://models:8080/v1',
    model_id: `${model}-${id}`,
  });
  const named = (model: string) => ({ namespace, job, litellm_model_name: model, api_provider: 'hosted_vllm' });
  return alert('LiteLLMDeploymentOutage', {
    severity: 'critical',
    for: '2m',
    expr: () => promql`${level('max', m.deploymentState, grain)} == 2`,
    summary: 'Model {{ $labels.litellm_model_name }} fails all calls of LiteLLM in {{ $labels.namespace }}',
    description:
      'A deployment of {{ $labels.litellm_model_name }} at {{ $labels.api_provider }} fails every call that {{ $labels.job }} makes.',
    runbook: {
      meaning:
        'LiteLLM calls a model server or provider, and every call fails. The state moves with calls only: it stays until the next one works, and a deployment that no client calls has none.',
      impact: 'Whoever asks for this model gets errors, unless it has another deployment or a fallback.',
      diagnosis: [
        'Look at *State of deployments*: one model, or all of one provider?',
        errorsInLog(options),
        askLiteLLM(
          options,
          {
            path: '/health',
            options: `-G ${WITH_KEY} --data-urlencode "model=$LITELLM_MODEL_NAME"`,
            needs: KEY,
          },
          {
            say: 'Let LiteLLM call it now; this is a paid request where the provider charges',
            look: 'An entry under `unhealthy_endpoints` has the error of the provider. One under `healthy_endpoints` means that the next call ends the alert.',
          },
        ),
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
        title: 'one of two pods finds that all calls of one deployment of two fail',
        given: [
          sample(m.deploymentState, of('granite'), { before: 0, during: 2, after: 0 }),
          sample(m.deploymentState, of('granite', 1, '2'), { during: 0 }),
          sample(m.deploymentState, of('granite', 2), { during: 0 }),
          sample(m.deploymentState, of('llama'), { during: 1 }),
          ...strangers(m.deploymentState, of('granite'), { during: 0 }),
        ],
        labels: [named('granite')],
      },
      {
        title: 'two models fail',
        given: ['granite', 'llama'].map(model =>
          sample(m.deploymentState, of(model), { before: 1, during: 2, after: 1 }),
        ),
        labels: ['granite', 'llama'].map(named),
      },
    ],
    silent: () => [
      {
        title: 'some calls fail, or none',
        given: [
          sample(m.deploymentState, of('granite'), { during: 1 }),
          sample(m.deploymentState, of('granite', 2), { during: 1 }),
          sample(m.deploymentState, of('llama'), { during: 0 }),
          ...strangers(m.deploymentState, of('granite'), { during: 2 }),
        ],
      },
    ],
  });
}

/** The last net has a hole: the model asked for failed, and so did the one meant to stand in. */
export function fallbacksFailing(at: Watched<Options>): Alert {
  const { namespace, job, options } = at;
  const grain = { where: { namespace, job }, by: ['namespace', 'job', 'requested_model', 'fallback_model'] };
  const of = (model: string, more = {}) =>
    asked(at, model, { fallback_model: 'gpt', exception_status: '500', exception_class: 'Openai.APIError', ...more });
  const named = (model: string) => ({ namespace, job, requested_model: model, fallback_model: 'gpt' });
  return alert('LiteLLMFallbacksFailing', {
    severity: 'warning',
    for: '5m',
    thresholds: { rate: { value: 0.01, unit: 'events/s', meaning: 'failed fallbacks of one model to another' } },
    expr: ({ rate: limit }) => promql`${rate(m.fallbacksFailed, grain)} > ${limit}`,
    summary: 'Fallbacks from {{ $labels.requested_model }} fail in {{ $labels.namespace }}',
    description:
      '{{ $value | printf "%.3f" }} calls a second of {{ $labels.requested_model }} also fail at its fallback {{ $labels.fallback_model }}, as {{ $labels.job }} tells.',
    runbook: {
      meaning: 'A model fails, LiteLLM turns to the model named as its fallback, and that one fails too.',
      impact: 'These requests end with an error, although a fallback was meant to prevent it.',
      diagnosis: [
        'Look at *Fallbacks*: how many still work? Look at *State of deployments* for both models.',
        errorsInLog(options),
        'A fallback with a smaller context refuses long prompts; one of the same provider falls with it.',
      ],
      mitigation: [
        'Fix the model itself first: `LiteLLMDeploymentOutage` says which.',
        'Name a fallback of another provider in `router_settings.fallbacks`, and one with a larger context in `context_window_fallbacks`.',
      ],
    },
    missing: 'silent',
    fires: ({ rate: limit }) => [
      {
        title: 'fallbacks of two models fail a little too often',
        given: [
          ...['granite', 'llama'].flatMap(model =>
            // The same fallback fails in two ways.
            ['500', '429'].map(exception_status =>
              sample(m.fallbacksFailed, of(model, { exception_status }), {
                before: flows(15 * limit),
                during: { perMinute: 31.2 * limit },
                after: { perMinute: 15 * limit },
              }),
            ),
          ),
          sample(m.fallbacksFailed, of('qwen'), { during: flows(0) }),
        ],
        within: 3,
        labels: ['granite', 'llama'].map(named),
        value: (1.04 * limit).toFixed(3),
      },
    ],
    silent: ({ rate: limit }) => [
      {
        title: 'fallbacks of several models fail now and then',
        given: [
          ...['granite', 'llama'].map(model =>
            sample(m.fallbacksFailed, of(model), { during: flows(60 * 0.96 * limit) }),
          ),
          ...strangers(m.fallbacksFailed, of('granite'), { during: flows(600 * limit) }),
        ],
      },
    ],
  });
}
