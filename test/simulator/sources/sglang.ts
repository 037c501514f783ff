import data from '../../../generator/contracts/sglang.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { clamp, level, scaled, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, observed, type Points } from '../family.ts';
import { MODEL } from '../inventory.ts';
import type { ServerState } from '../state.ts';

const CAPACITY = 400_000;
const CACHED = 0.5;

/** One server of SGLang with one rank and without speculative decoding. */
export function simulate({ server }: Pod): Family[] | undefined {
  if (!server) return undefined;
  const engine = { model_name: MODEL, engine_type: 'unified' };
  const streaming = { ...engine, is_streaming: 'true' };
  const ranked = { ...engine, tp_rank: '0', pp_rank: '0', moe_ep_rank: '0' };
  const one = (read: (time: number) => number, labels: Labels): Points => [{ labels, read }];
  const gauge = (read: (state: ServerState) => number): Points => one(level(server, read), ranked);
  const share = (read: (state: ServerState) => number): Points =>
    one(time => clamp(level(server, read)(time), 0, 1), ranked);
  const { prompt, output } = server.before;
  const answered = whole(total(server, ({ finishes, fails }) => finishes * (1 - fails)));
  const failed = whole(total(server, ({ finishes, fails }) => finishes * fails));
  const asked = (time: number): number => answered(time) + failed(time);
  const seconds = (mean: number, labels: Labels): Points => [
    observed(server, labels, answered, ({ slow }) => ({ mean: mean * slow, width: 0.6 })),
  ];
  const http = { endpoint: '/v1/chat/completions', method: 'POST' };
  return expose(data, {
    'sglang:cache_hit_rate': share(() => CACHED),
    'sglang:cached_tokens_total': one(whole(scaled(answered, CACHED * prompt)), { ...engine, cache_source: 'device' }),
    'sglang:e2e_request_latency_seconds': seconds(4.1, streaming),
    'sglang:gen_throughput': gauge(({ finishes }) => finishes * output),
    'sglang:generation_tokens_total': one(scaled(answered, output), streaming),
    'sglang:http_requests_active': one(
      level(server, ({ running }) => running),
      http,
    ),
    'sglang:http_requests_total': one(asked, http),
    'sglang:http_responses_total': [
      { labels: { ...http, status_code: '200' }, read: answered },
      { labels: { ...http, status_code: '500' }, read: when(time => failed(time) > 0, failed) },
    ],
    'sglang:inter_token_latency_seconds': seconds(0.019, engine),
    'sglang:kv_available_tokens': gauge(({ cache }) => (1 - cache) * CAPACITY * (1 - CACHED)),
    'sglang:kv_evictable_tokens': gauge(({ cache }) => (1 - cache) * CAPACITY * CACHED),
    'sglang:kv_used_tokens': gauge(({ cache }) => cache * CAPACITY),
    'sglang:max_total_num_tokens': one(() => CAPACITY, ranked),
    'sglang:num_aborted_requests_total': one(failed, engine),
    'sglang:num_grammar_queue_reqs': gauge(() => 0),
    'sglang:num_queue_reqs': gauge(({ waiting }) => waiting),
    'sglang:num_requests_total': one(asked, streaming),
    'sglang:num_retracted_requests_total': one(whole(total(server, ({ preempts }) => preempts)), ranked),
    'sglang:num_retracted_reqs': gauge(({ preempts }) => Math.ceil(preempts)),
    'sglang:num_running_reqs': gauge(({ running }) => running),
    'sglang:num_used_tokens': gauge(({ cache }) => cache * CAPACITY),
    'sglang:prompt_tokens_total': one(scaled(answered, prompt), streaming),
    'sglang:queue_time_seconds': seconds(0.06, ranked),
    'sglang:request_time_per_output_token_seconds': seconds(0.019, streaming),
    'sglang:time_to_first_token_seconds': seconds(0.31, streaming),
    'sglang:token_usage': share(({ cache }) => cache),
    'sglang:utilization': share(({ running }) => running / 16),
  });
}

/** Metrics of speculative decoding. */
export const absent: readonly (keyof typeof data.metrics)[] = ['sglang:spec_accept_length', 'sglang:spec_accept_rate'];
