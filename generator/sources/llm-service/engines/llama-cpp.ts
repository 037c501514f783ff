import data from '../../../contracts/llamacpp.json' with { type: 'json' };
import { contract } from '../../../promql/metric.ts';
import { lacks } from '../../../slo/indicator.ts';
import type { Engine } from '../engine.ts';

const own = contract(data);
const { metrics } = own;
const gateway = 'watch the gateway in front of it';

/** The server of llama.cpp. It exposes metrics only with `--metrics`, and labels none. */
export const llamaCpp: Engine = {
  title: 'llama.cpp',
  contract: own,
  outcomes: lacks('llama.cpp counts neither requests nor failures', gateway),
  firstToken: lacks('llama.cpp has no histogram of the time to the first token', gateway),
  latency: lacks('llama.cpp has no histogram of the time of a request', gateway),
  // Its gauges of speed are reset by each scrape: two replicas of Prometheus would spoil them for each other.
  tokens: { metric: metrics['llamacpp:tokens_predicted_total'] },
  // `callback_on_reset` counts them (ggml-org/llama.cpp, tools/server/server-context.cpp): a long answer looks like none until then.
  late: lacks(
    'llama.cpp counts the tokens of an answer when its request ends, so that a long one looks like none',
    'use `kind: llama-cpp`, which reports a decoder that hangs and answers that are slow',
  ),
  running: { metric: metrics['llamacpp:requests_processing'] },
  waiting: { metric: metrics['llamacpp:requests_deferred'] },
  fill: lacks('llama.cpp no longer exposes how full its KV cache is'),
  loaded: lacks('llama.cpp answers 503 to a scrape until its model is loaded, which `LLMServiceDown` reports'),
};
