import { type Alert, alert, sample, strangers } from '../../model/alert.ts';
import { perScope } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { promql, rate } from '../../promql/promql.ts';
import { m } from './metrics.ts';
import type { Options } from './options.ts';
import { asked, flows } from './scenario.ts';
import { askLiteLLM, KEY, WITH_KEY } from './steps.ts';

/** Consumption that nobody planned: a runaway client costs money, or takes the models from all others. */
export function tokenConsumptionHigh(at: Watched<Options>): Alert {
  const { options } = at;
  const grain = { where: at.scope, by: perScope(at) };
  const granite = asked(at, 'granite');
  const llama = asked(at, 'llama', { hashed_api_key: 'key-2' }, 2);
  return alert('LiteLLMTokenConsumptionHigh', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      tokens: { value: 10_000, unit: 'tokens/s', meaning: 'tokens sent and received over all models' },
    },
    expr: ({ tokens }) => promql`${rate(m.tokens, grain)} > ${tokens}`,
    summary: `LiteLLM in ${at.words.placeText} uses many tokens`,
    description: 'Clients of {{ $labels.job }} use {{ $value | printf "%.0f" }} tokens a second.',
    runbook: {
      meaning: 'Prompts and answers over all models come to more tokens a second than planned for.',
      impact: 'None by itself. Budgets of teams and providers empty faster, and GPUs of local models fill up.',
      diagnosis: [
        'Look at *Tokens by model* for the model, and at *Input and output tokens*: long prompts, or long answers?',
        'Look at *Spend* for what it costs.',
        askLiteLLM(
          options,
          { path: '/global/spend/keys?limit=10', options: WITH_KEY },
          {
            needs: KEY,
            say: 'See which keys have spent most',
            look: 'The first keys of the list, by `total_spend`; `key_alias` names the owner. An answer with `error` means that KEY is no admin key.',
          },
        ),
      ],
      mitigation: [
        'Ask the owner of the key; a loop in a program looks exactly like this.',
        'Give the key or its team a limit: `tpm_limit`, or `max_budget`.',
        'Where this much is right, raise `alerts.LiteLLMTokenConsumptionHigh.thresholds.tokens`.',
      ],
    },
    missing: 'silent',
    fires: ({ tokens }) => [
      {
        title: 'two keys together use a little more than the limit',
        given: [
          ...[granite, llama].map(labels =>
            sample(m.tokens, labels, {
              before: flows(15 * tokens),
              during: { perMinute: 31.2 * tokens },
              after: { perMinute: 15 * tokens },
            }),
          ),
          ...strangers(m.tokens, granite, { during: flows(0) }),
        ],
        // The window is full of it at the fourth sample.
        within: 3,
        labels: [at.scope],
        value: (1.04 * tokens).toFixed(0),
      },
    ],
    silent: ({ tokens }) => [
      {
        title: 'two keys together use a little less than the limit',
        given: [granite, llama].map(labels => sample(m.tokens, labels, { during: flows(28.8 * tokens) })),
      },
      {
        title: 'a neighbour uses ten times as much',
        given: strangers(m.tokens, granite, { during: flows(600 * tokens) }),
      },
    ],
  });
}
