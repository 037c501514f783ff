import type data from '../../../../generator/contracts/vllm.json';
import { type Course, type Sure, scaled, sum, whole } from '../../course.ts';
import { type Labels, type Moves, observed, type Points } from '../../family.ts';
import { oneTwoFive } from '../../spread.ts';
import type { ServerState } from '../../state.ts';

/** Longest sequence the models take. */
const LONGEST = 8192;

/** Share of prompt tokens that the prefix cache holds. */
export const CACHED = 0.55;

/** What a server has worked off. */
interface Done {
  readonly finished: Sure;
  readonly answered: Sure;
  readonly promptTokens: Sure;
  readonly outputTokens: Sure;
}

/** Histograms of an engine: each finished request is seen once in most of them (vllm/v1/metrics/loggers.py). */
export function requestMoves(
  server: Course<ServerState>,
  engine: Labels,
  { finished, answered, promptTokens, outputTokens }: Done,
): Moves<typeof data> {
  const seconds = (mean: number, width = 0.6, count = finished): Points => [
    observed(server, engine, count, ({ slow }) => ({ mean: mean * slow, width })),
  ];
  const sizes = (mean: number, width: number, count = finished, bounds?: readonly number[]): Points => [
    observed(server, engine, count, () => ({ mean, width }), bounds),
  ];
  const tokens = (mean: number): Points => sizes(mean, 0.7, finished, oneTwoFive(LONGEST));
  /** A request that fails has come to no token, and is counted all the same. */
  const written = (mean: number): Points => [
    observed(server, engine, finished, ({ fails }) => ({ mean: mean * (1 - fails), width: 0.7 }), oneTwoFive(LONGEST)),
  ];
  const { prompt, output } = server.before;
  const STEP = 96;
  return {
    'vllm:e2e_request_latency_seconds': seconds(4.1),
    'vllm:inter_token_latency_seconds': seconds(0.019, 0.4, sum(outputTokens, scaled(answered, -1))),
    'vllm:iteration_tokens_total': sizes(STEP, 0.9, whole(scaled(sum(promptTokens, outputTokens), 1 / STEP))),
    'vllm:request_decode_time_seconds': seconds(3.7),
    'vllm:request_generation_tokens': written(output),
    'vllm:request_inference_time_seconds': seconds(3.9),
    'vllm:request_max_num_generation_tokens': written(output),
    'vllm:request_num_preemptions': sizes(0.1, 1),
    'vllm:request_params_max_tokens': tokens(1024),
    'vllm:request_params_n': sizes(1, 0),
    'vllm:request_prefill_kv_computed_tokens': tokens(prompt * (1 - CACHED)),
    'vllm:request_prefill_time_seconds': seconds(0.2),
    'vllm:request_prompt_tokens': tokens(prompt),
    'vllm:request_queue_time_seconds': seconds(0.06, 1.1),
    'vllm:request_time_per_output_token_seconds': seconds(0.019, 0.4),
    'vllm:time_to_first_token_seconds': seconds(0.31, 0.8),
  };
}
