import data from '../../../contracts/sglang.json' with { type: 'json' };
import { contract } from '../../../promql/metric.ts';
import { matches } from '../../../promql/promql.ts';
import type { Engine } from '../engine.ts';

const own = contract(data);
const { metrics } = own;
const like = { engine_type: 'unified', is_streaming: 'true' };
/** Labels of what the scheduler tells, one series a rank. */
const ranked = { engine_type: 'unified', tp_rank: '0', pp_rank: '0', moe_ep_rank: '0' };
// Its own `endpoint`: the scrape of a Service calls the port so, and what it sets wins.
const route = { exported_endpoint: '/v1/chat/completions', method: 'POST' };
const routes = { exported_endpoint: matches('/v1/.*|/generate') };

/** It exposes metrics only with `--enable-metrics` (sgl-project/sglang, python/sglang/srt/server_args.py). */
export const sglang: Engine = {
  title: 'SGLang',
  contract: own,
  model: 'model_name',
  outcomes: {
    all: { metric: metrics['sglang:http_responses_total'], where: routes, like: { ...route, status_code: '200' } },
    failed: {
      metric: metrics['sglang:http_responses_total'],
      where: { ...routes, status_code: matches('5..') },
      like: { ...route, status_code: '500' },
    },
    refused: { ...route, status_code: '400' },
  },
  firstToken: { metric: metrics['sglang:time_to_first_token_seconds'], like },
  latency: { metric: metrics['sglang:e2e_request_latency_seconds'], like },
  tokens: { metric: metrics['sglang:generation_tokens_total'], like },
  running: { metric: metrics['sglang:num_running_reqs'], like: ranked },
  waiting: { metric: metrics['sglang:num_queue_reqs'], like: ranked },
  // It takes its share of the GPU at its start (`--mem-fraction-static`), whatever it serves.
  fill: {
    share: { metric: metrics['sglang:token_usage'], like: ranked },
    evicted: { metric: metrics['sglang:num_retracted_requests_total'], like: ranked },
  },
  // The scheduler tells it once it has its weights and has measured what memory is left.
  loaded: [{ exposed: { metric: metrics['sglang:max_total_num_tokens'], like: ranked }, by: 'presence' }],
};
