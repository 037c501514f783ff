import data from '../../../generator/contracts/vllm.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { clamp, level, type Reading, scaled, still, sum, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, observed, type Points } from '../family.ts';
import { MODEL } from '../inventory.ts';
import type { ServerState } from '../state.ts';
import { CONFIG } from './vllm/config.ts';
import { CACHED, requestMoves } from './vllm/requests.ts';

/** How requests end that do not fail. */
const REASONS = { stop: 0.81, length: 0.16, abort: 0.03 } as const;

/**
 * One engine of vLLM at the contract's version, without options that bring more: no LoRA, no speculative decoding, no KV
 * connector, no `--kv-cache-metrics`. Counters with known labels begin at 0 (vllm/v1/metrics/loggers.py); those of the
 * HTTP server have no series before the first response of their kind (prometheus_fastapi_instrumentator).
 */
export function simulate({ item, server }: Pod): Family[] | undefined {
  if (!server) return undefined;
  const model = { model_name: item.labels['serving.kserve.io/inferenceservice'] ?? MODEL };
  const engine = { ...model, engine: '0' };
  const by = (label: string, values: Readonly<Record<string, Reading>>, of: Labels = engine): Points =>
    Object.entries(values).map(([value, read]) => ({ labels: { ...of, [label]: value }, read }));
  const gauge = (read: (state: ServerState) => number): Points => [{ labels: engine, read: level(server, read) }];
  const counter = (read: (time: number) => number): Points => [{ labels: engine, read }];
  const none = (): number => 0;

  const done = (share: (state: ServerState) => number) => whole(total(server, state => state.finishes * share(state)));
  const ended = Object.fromEntries(
    Object.entries(REASONS).map(([reason, share]) => [reason, done(({ fails }) => (1 - fails) * share)]),
  ) as Record<keyof typeof REASONS, (time: number) => number>;
  const failed = done(({ fails }) => fails);
  const answered = sum(...Object.values(ended));
  const finished = sum(answered, failed);
  const abandoned = whole(total(server, state => state.abandoned));
  // All requests of a server are alike in length, so that tokens follow requests exactly.
  const { prompt, output } = server.before;
  const promptTokens = scaled(finished, prompt);
  // Those that run have come to half of theirs.
  const underway = Math.round((server.before.running * output) / 2);
  const outputTokens = (time: number): number => answered(time) * output + underway;
  const cachedTokens = whole(scaled(promptTokens, CACHED));
  const preempted = whole(total(server, ({ preempts }) => preempts));

  const chat = { method: 'POST', handler: '/v1/chat/completions' };
  const responses = (status: string, read: (time: number) => number) => ({
    labels: { ...chat, status },
    read: when(time => read(time) > 0, read),
  });

  return expose(data, {
    ...requestMoves(server, engine, { finished, answered, promptTokens, outputTokens }),
    http_request_duration_highr_seconds: [
      observed(server, {}, finished, ({ slow }) => ({ mean: 4.1 * slow, width: 0.6 })),
    ],
    http_request_duration_seconds: [observed(server, chat, finished, ({ slow }) => ({ mean: 4.1 * slow, width: 0.6 }))],
    http_request_size_bytes: [
      observed(server, { handler: chat.handler }, finished, () => ({ mean: 4 * prompt, width: 0.7 })),
    ],
    http_requests_total: [
      responses('2xx', sum(answered, abandoned)),
      responses('4xx', whole(scaled(finished, 0.01))),
      responses('5xx', failed),
    ],
    http_response_size_bytes: [
      observed(server, { handler: chat.handler }, finished, () => ({ mean: 4 * output, width: 0.7 })),
    ],
    'vllm:admission_rejections_total': by('reason', { max_num_queued_reqs: none, max_num_queued_tokens: none }, model),
    'vllm:cache_config_info': [
      {
        labels: { ...CONFIG, engine: '0' },
        read: () => 1,
      },
    ],
    'vllm:engine_sleep_state': by('sleep_state', {
      awake: still(server, ({ asleep }) => Number(!asleep)),
      weights_offloaded: still(server, ({ asleep }) => Number(asleep)),
      discard_all: none,
    }),
    'vllm:estimated_flops_per_gpu_total': counter(none),
    'vllm:estimated_read_bytes_per_gpu_total': counter(none),
    'vllm:estimated_write_bytes_per_gpu_total': counter(none),
    'vllm:external_prefix_cache_hits_total': counter(none),
    'vllm:external_prefix_cache_queries_total': counter(none),
    'vllm:generation_tokens_total': counter(outputTokens),
    'vllm:kv_cache_usage_perc': [
      { labels: engine, read: time => clamp(level(server, ({ cache }) => cache)(time), 0, 1) },
    ],
    'vllm:mm_cache_hits_total': counter(none),
    'vllm:mm_cache_queries_total': counter(none),
    'vllm:num_preemptions_total': counter(preempted),
    'vllm:num_requests_running': [
      { labels: engine, read: time => Math.round(level(server, ({ running }) => running)(time)) },
    ],
    'vllm:num_requests_waiting': gauge(({ waiting }) => waiting),
    'vllm:num_requests_waiting_by_reason': by('reason', {
      capacity: level(server, ({ waiting }) => waiting),
      deferred: none,
    }),
    'vllm:prefix_cache_hits_total': counter(cachedTokens),
    'vllm:prefix_cache_queries_total': counter(promptTokens),
    'vllm:prompt_tokens_by_source_total': by('source', {
      local_compute: sum(promptTokens, scaled(cachedTokens, -1)),
      local_cache_hit: cachedTokens,
      external_kv_transfer: none,
    }),
    'vllm:prompt_tokens_cached_by_source_total': by('source', {
      device: cachedTokens,
      host: none,
      p2p: none,
      disk: none,
      external_unspecified: none,
    }),
    'vllm:prompt_tokens_cached_total': counter(cachedTokens),
    'vllm:prompt_tokens_total': counter(promptTokens),
    'vllm:request_success_total': by('finished_reason', { ...ended, error: failed, repetition: none }),
    'vllm:tool_call_parser_invocations_total': [
      { labels: { ...model, mode: 'auto', outcome: 'ok', request_type: 'chat' }, read: whole(scaled(answered, 0.02)) },
    ],
  });
}

/** Metrics of the contract that such a server does not show. The contract says of each when it would. */
export const absent: readonly (keyof typeof data.metrics)[] = [
  'vllm:corrupted_requests_total',
  'vllm:kv_block_idle_before_evict_seconds',
  'vllm:kv_block_lifetime_seconds',
  'vllm:kv_block_reuse_gap_seconds',
  'vllm:lora_requests_info',
  'vllm:nixl_bytes_transferred',
  'vllm:nixl_num_failed_transfers_total',
  'vllm:nixl_num_kv_expired_reqs_total',
  'vllm:nixl_xfer_time_seconds',
  'vllm:num_requests_kv_fetch_by_stage',
  'vllm:spec_decode_num_accepted_tokens_per_pos_total',
  'vllm:spec_decode_num_accepted_tokens_total',
  'vllm:spec_decode_num_draft_tokens_total',
  'vllm:spec_decode_num_drafts_total',
  'vllm:watermark_requests_total',
];
