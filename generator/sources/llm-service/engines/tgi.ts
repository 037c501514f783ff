import data from '../../../contracts/tgi.json' with { type: 'json' };
import { contract, sum } from '../../../promql/metric.ts';
import { matches } from '../../../promql/promql.ts';
import { lacks } from '../../../slo/indicator.ts';
import type { Engine } from '../engine.ts';

const own = contract(data);
const { metrics } = own;

/** Text Generation Inference, in maintenance mode. One server has one model and names it in no label. */
export const tgi: Engine = {
  title: 'TGI',
  contract: own,
  outcomes: {
    all: { metric: metrics.tgi_request_count },
    failed: {
      metric: metrics.tgi_request_failure,
      where: { err: matches('overloaded|generation|incomplete') },
      like: { err: 'generation' },
    },
    // What clients ask wrongly, and what they no longer wait for (`dropped`), is theirs.
    refused: { err: 'validation' },
  },
  firstToken: lacks('TGI has no histogram of the time to the first token'),
  latency: { metric: metrics.tgi_request_duration },
  // It counts tokens when an answer is finished, not as it writes them.
  tokens: { metric: sum(metrics.tgi_request_generated_tokens) },
  running: { metric: metrics.tgi_batch_current_size },
  waiting: { metric: metrics.tgi_queue_size },
  // It takes the whole GPU at its start: the budget of tokens tells of load, the framebuffer does not.
  fill: {
    part: { metric: metrics.tgi_batch_current_max_tokens },
    whole: { metric: metrics.tgi_batch_max_total_tokens },
  },
  loaded: lacks('TGI answers nothing before its model is loaded, which `LLMServiceDown` reports'),
};
