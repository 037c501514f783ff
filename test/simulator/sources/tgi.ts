import data from '../../../generator/contracts/tgi.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { level, scaled, sum, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, observed, type Points } from '../family.ts';
import { oneTwoFive } from '../spread.ts';
import type { ServerState } from '../state.ts';

const CAPACITY = 400_000;
const LONGEST = 8192;
/** Bounds of durations: seconds that grow by half from 0.1 ms on (text-generation-inference, router/src/server.rs). */
const SECONDS = Array.from({ length: 35 }, (_, step) => Number((1e-4 * 1.5 ** step).toPrecision(6)));
const BATCHES = Array.from({ length: 40 }, (_, size) => size + 1);

/** One server of TGI. It serves one model and names it nowhere; failures have a series from the first of them on. */
export function simulate({ server }: Pod): Family[] | undefined {
  if (!server) return undefined;
  const one = (read: (time: number) => number, labels: Labels = {}): Points => [{ labels, read }];
  const { prompt, output } = server.before;
  const answered = whole(total(server, ({ finishes, fails }) => finishes * (1 - fails)));
  const failed = whole(total(server, ({ finishes, fails }) => finishes * fails));
  const asked = sum(answered, failed);
  const steps = { prefill: answered, decode: scaled(answered, output) } as const;
  const byMethod = (of: (method: keyof typeof steps) => Points): Points =>
    (Object.keys(steps) as (keyof typeof steps)[]).flatMap(of);
  const seconds = (mean: number, count = answered, labels: Labels = {}): Points => [
    observed(server, labels, count, ({ slow }) => ({ mean: mean * slow, width: 0.6 }), SECONDS),
  ];
  const batches = (mean: number): Points => byMethod(method => seconds(mean, steps[method], { method }));
  const tokens = (mean: number): Points => [
    observed(server, {}, answered, () => ({ mean, width: 0.7 }), oneTwoFive(LONGEST)),
  ];
  const gauge = (read: (state: ServerState) => number): Points => one(time => Math.round(level(server, read)(time)));
  return expose(data, {
    tgi_batch_concat: one(answered, { reason: 'wait_exceeded' }),
    tgi_batch_current_max_tokens: gauge(({ cache }) => cache * CAPACITY),
    tgi_batch_current_size: gauge(({ running }) => running),
    tgi_batch_decode_duration: batches(0.001),
    tgi_batch_filter_duration: batches(0.0005),
    tgi_batch_forward_duration: batches(0.018),
    tgi_batch_inference_count: byMethod(method => one(steps[method], { method })),
    tgi_batch_inference_duration: batches(0.019),
    tgi_batch_inference_success: byMethod(method => one(steps[method], { method })),
    tgi_batch_max_total_tokens: one(() => CAPACITY),
    tgi_batch_next_size: [observed(server, {}, answered, () => ({ mean: 4, width: 0.6 }), BATCHES)],
    tgi_queue_size: gauge(({ waiting }) => waiting),
    tgi_request_count: one(asked),
    tgi_request_duration: seconds(4.1),
    tgi_request_failure: [{ labels: { err: 'generation' }, read: when(time => failed(time) > 0, failed) }],
    tgi_request_generated_tokens: tokens(output),
    tgi_request_inference_duration: seconds(3.9),
    tgi_request_input_length: tokens(prompt),
    tgi_request_max_new_tokens: tokens(1024),
    tgi_request_mean_time_per_token_duration: seconds(0.019),
    tgi_request_queue_duration: seconds(0.06),
    tgi_request_success: one(answered),
    tgi_request_validation_duration: seconds(0.002, asked),
  });
}

/** Metrics of batches that fail and of speculation, which such a server does not do. */
export const absent: readonly (keyof typeof data.metrics)[] = [
  'tgi_batch_inference_failure',
  'tgi_request_skipped_tokens',
];
