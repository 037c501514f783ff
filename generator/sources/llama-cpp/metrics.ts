import data from '../../contracts/llamacpp.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const llamaCpp = contract(data);
const { metrics } = llamaCpp;

/**
 * What alerts and panels read. Gauges of speed are left alone: each scrape resets them. Tokens of an answer are counted when
 * its request ends (tools/server/server-context.cpp, `callback_on_reset`), calls of the decoder as they are made.
 */
export const m = {
  decoded: metrics['llamacpp:n_decode_total'],
  running: metrics['llamacpp:requests_processing'],
  waiting: metrics['llamacpp:requests_deferred'],
  written: metrics['llamacpp:tokens_predicted_total'],
  writing: metrics['llamacpp:tokens_predicted_seconds_total'],
  read: metrics['llamacpp:prompt_tokens_total'],
  reading: metrics['llamacpp:prompt_seconds_total'],
  spared: metrics['llamacpp:prompt_tokens_cached_total'],
  drafted: metrics['llamacpp:spec_decode_num_draft_tokens_total'],
  accepted: metrics['llamacpp:spec_decode_num_accepted_tokens_total'],
};

/** Labels of a server's series in a scenario. */
export const server = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `llama-server-${number}`, instance: `10.0.0.${number}:8080` });
