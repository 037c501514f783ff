import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { eventRate } from '../../promql/growth.ts';
import { promql } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { asked, flows } from './scenario.ts';
import { errorsInLog } from './steps.ts';

/** The last net has a hole: the model asked for failed, and so did the one meant to stand in. */
export function fallbacksFailing(at: Watched<Options>): Alert {
  const { options } = at;
  const grain = { where: at.scope, by: perScope(at, 'requested_model', 'fallback_model') };
  const of = (model: string, more = {}) =>
    asked(at, model, { fallback_model: 'gpt', exception_status: '500', exception_class: 'Openai.APIError', ...more });
  const named = (model: string) => ({ ...at.scope, requested_model: model, fallback_model: 'gpt' });
  return alert('LiteLLMFallbacksFailing', {
    severity: 'warning',
    for: '5m',
    thresholds: { rate: { value: 0.01, unit: 'events/s', meaning: 'failed fallbacks of one model to another' } },
    expr: ({ rate: limit }) => promql`${eventRate(m.fallbacksFailed, grain)} > ${limit}`,
    summary: `Fallbacks from {{ $labels.requested_model }} fail in ${at.words.placeText}`,
    description:
      '{{ $value | printf "%.3f" }} calls a second of {{ $labels.requested_model }} also fail at its fallback {{ $labels.fallback_model }}, as {{ $labels.job }} reports.',
    runbook: {
      meaning: 'A model fails, LiteLLM turns to the model named as its fallback, and that one fails too.',
      impact: 'These requests end with an error, although a fallback was meant to prevent it.',
      diagnosis: [
        'Look at *Fallbacks*: how many still work? Look at *Failed calls by deployment* for both models.',
        errorsInLog(options),
        'A fallback with a smaller context refuses long prompts; one of the same provider falls with it.',
      ],
      mitigation: [
        'Fix the model itself first: `LiteLLMDeploymentOutage` shows which.',
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
      {
        title: 'a new key each minute, of which the first scrape sees several fallbacks that failed',
        given: Array.from({ length: 40 }, (_, late) =>
          sample(m.fallbacksFailed, of('granite', { hashed_api_key: `new-${late}` }), {
            during: { from: 62.4 * limit, perMinute: 0, late },
          }),
        ),
        labels: [named('granite')],
        value: (1.04 * limit).toFixed(3),
        within: 4,
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
