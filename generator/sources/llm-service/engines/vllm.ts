import data from '../../../contracts/vllm.json' with { type: 'json' };
import { contract } from '../../../promql/metric.ts';
import { matches } from '../../../promql/promql.ts';
import type { Engine } from '../engine.ts';

const own = contract(data);
const { metrics } = own;
/** Rank of an engine among data parallel ones. */
const like = { engine: '0' };

export const vllm: Engine = {
  title: 'vLLM',
  contract: own,
  model: 'model_name',
  rank: 'engine',
  outcomes: {
    // `vllm:request_success_total` misses what never reached the engine, and counts clients that hang up as aborted.
    all: {
      metric: metrics.http_requests_total,
      where: { handler: matches('/v1/.*') },
      like: { handler: '/v1/chat/completions', method: 'POST', status: '2xx' },
    },
    failed: {
      metric: metrics.http_requests_total,
      where: { handler: matches('/v1/.*'), status: '5xx' },
      like: { handler: '/v1/chat/completions', method: 'POST', status: '5xx' },
    },
    refused: { handler: '/v1/chat/completions', method: 'POST', status: '4xx' },
  },
  firstToken: { metric: metrics['vllm:time_to_first_token_seconds'], like },
  latency: { metric: metrics['vllm:e2e_request_latency_seconds'], like },
  tokens: { metric: metrics['vllm:generation_tokens_total'], like },
  running: { metric: metrics['vllm:num_requests_running'], like },
  waiting: { metric: metrics['vllm:num_requests_waiting'], like },
  // It takes nine tenths of the GPU at its start: how full the KV cache is tells of load, the framebuffer does not.
  fill: {
    share: { metric: metrics['vllm:kv_cache_usage_perc'], like },
    evicted: { metric: metrics['vllm:num_preemptions_total'], like },
  },
  // It listens once its model is loaded, and can be put to sleep after (vllm-project/vllm, vllm/v1/metrics/loggers.py).
  loaded: [
    { exposed: { metric: metrics['vllm:cache_config_info'], like }, by: 'presence' },
    {
      exposed: {
        metric: metrics['vllm:engine_sleep_state'],
        where: { sleep_state: 'awake' },
        like: { ...like, sleep_state: 'awake' },
      },
      by: 'value',
    },
  ],
};
