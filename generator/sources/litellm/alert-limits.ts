import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { eventRate } from '../../promql/growth.ts';
import { promql } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { asked, flows } from './scenario.ts';
import { errorsInLog } from './steps.ts';

/** Requests turned away with 429, by LiteLLM's own limits or by a provider's. */
export function rateLimited(at: Watched<Options>): Alert {
  const { options } = at;
  const grain = { where: { ...at.scope, exception_status: '429' }, by: perScope(at, 'requested_model') };
  const of = (model: string, more = {}) =>
    asked(at, model, { exception_status: '429', exception_class: 'RateLimitError', ...more });
  const named = (model: string) => ({ ...at.scope, requested_model: model });
  return alert('LiteLLMRateLimited', {
    severity: 'warning',
    for: '10m',
    thresholds: { requests: { value: 0.1, unit: 'requests/s', meaning: 'requests for a model turned away with 429' } },
    expr: ({ requests }) => promql`${eventRate(m.failed, grain)} > ${requests}`,
    summary: `Requests for {{ $labels.requested_model }} are turned away in ${at.words.placeText}`,
    description:
      '{{ $labels.job }} answers {{ $value | printf "%.2f" }} requests a second for {{ $labels.requested_model }} with 429.',
    runbook: {
      meaning:
        'A limit is reached: of a key, user or team in LiteLLM (`rpm_limit`, `tpm_limit`, `max_parallel_requests`, a budget), of all deployments of the model, or of the provider.',
      impact: 'These clients must wait and ask again. Others are served.',
      diagnosis: [
        'Look at *Errors by status code* and *Request rate by model*: did traffic grow, or was a limit lowered?',
        errorsInLog(options),
        'The text of the error shows whose limit it is: `ExceededBudget` and `Max parallel request limit` are LiteLLM, `RateLimitError` with the name of a provider is the provider.',
      ],
      mitigation: [
        'Raise the limit of the key or team where there is room, or ask its owner to go slower.',
        "For a provider's limit, add a deployment in another region or account to `model_list`, or ask for more quota.",
        'Where limits work as they are meant to, raise `alerts.LiteLLMRateLimited.thresholds.requests`.',
      ],
    },
    missing: 'silent',
    fires: ({ requests }) => [
      {
        title: 'two models turn a little too many requests away, from two keys each',
        as: 'rate-limited',
        given: [
          ...['granite', 'llama'].flatMap(model =>
            ['key-1', 'key-2'].map(hashed_api_key =>
              sample(m.failed, of(model, { hashed_api_key }), {
                before: flows(15 * requests),
                during: { perMinute: 31.2 * requests },
                after: { perMinute: 15 * requests },
              }),
            ),
          ),
          sample(m.failed, of('qwen'), { during: flows(0) }),
        ],
        within: 3,
        labels: ['granite', 'llama'].map(named),
        value: (1.04 * requests).toFixed(2),
      },
      {
        title: 'a new key each minute, of which the first scrape sees many turned away',
        given: Array.from({ length: 40 }, (_, late) =>
          sample(m.failed, of('granite', { hashed_api_key: `new-${late}` }), {
            during: { from: 62.4 * requests, perMinute: 0, late },
          }),
        ),
        labels: [named('granite')],
        value: (1.04 * requests).toFixed(2),
        within: 4,
      },
    ],
    silent: ({ requests }) => [
      {
        title: 'requests for several models are turned away now and then, and others fail otherwise',
        given: [
          ...['granite', 'llama'].flatMap(model => [
            sample(m.failed, of(model), { during: flows(60 * 0.96 * requests) }),
            sample(m.failed, of(model, { exception_status: '401' }), { during: flows(600 * requests) }),
          ]),
          ...strangers(m.failed, of('granite'), { during: flows(600 * requests) }),
        ],
      },
    ],
  });
}
