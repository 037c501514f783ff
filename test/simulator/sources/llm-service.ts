import type { Options } from '../../../generator/sources/llm-service/options.ts';
import type { Pod } from '../cluster.ts';
import { clamp, level, scaled, still, total, whole } from '../course.ts';
import { expose, type Family, observed, type Points } from '../family.ts';
import { MODEL } from '../inventory.ts';
import type { ServerState } from '../state.ts';

const SECONDS = [0.05, 0.1, 0.25, 0.5, 1, 2, 3, 4, 6, 8, 10, 15, 30, 60];

const DATA = {
  metrics: {
    acme_requests_total: { type: 'counter', meaning: 'Requests that came to an end, by how they did.' },
    acme_first_token_seconds: { type: 'histogram', meaning: 'Time to the first token.', buckets: SECONDS },
    acme_request_seconds: { type: 'histogram', meaning: 'Time to the last token.', buckets: SECONDS },
    acme_tokens_total: { type: 'counter', meaning: 'Tokens written.' },
    acme_running: { type: 'gauge', meaning: 'Requests that are worked on.' },
    acme_waiting: { type: 'gauge', meaning: 'Requests that wait.' },
    acme_memory_ratio: { type: 'gauge', meaning: 'Share of memory for contexts in use.' },
    acme_loaded: { type: 'gauge', meaning: 'Whether a model is loaded.' },
  },
} as const;

/** What a config says of a service that a person wrote. */
export const METRICS = {
  requests: 'acme_requests_total',
  failed: { label: 'outcome', values: ['error'] },
  ttft: 'acme_first_token_seconds',
  latency: 'acme_request_seconds',
  tokens: 'acme_tokens_total',
  running: 'acme_running',
  waiting: 'acme_waiting',
  memory: 'acme_memory_ratio',
  loaded: 'acme_loaded',
  model: 'model',
} satisfies Options['metrics'];

/** One server of it. */
export function simulate({ server }: Pod): Family[] | undefined {
  if (!server) return undefined;
  const model = { model: MODEL };
  const one = (read: (time: number) => number): Points => [{ labels: model, read }];
  const gauge = (read: (state: ServerState) => number): Points => one(level(server, read));
  const answered = whole(total(server, ({ finishes, fails }) => finishes * (1 - fails)));
  const failed = whole(total(server, ({ finishes, fails }) => finishes * fails));
  const seconds = (mean: number): Points => [
    observed(server, model, answered, ({ slow }) => ({ mean: mean * slow, width: 0.6 })),
  ];
  return expose(DATA, {
    acme_requests_total: [
      { labels: { ...model, outcome: 'ok' }, read: answered },
      { labels: { ...model, outcome: 'error' }, read: failed },
    ],
    acme_first_token_seconds: seconds(0.31),
    acme_request_seconds: seconds(4.1),
    acme_tokens_total: one(scaled(answered, server.before.output)),
    acme_running: gauge(({ running }) => Math.round(running)),
    acme_waiting: gauge(({ waiting }) => waiting),
    acme_memory_ratio: one(time => clamp(level(server, ({ cache }) => cache)(time), 0, 1)),
    acme_loaded: one(still(server, ({ asleep }) => Number(!asleep))),
  });
}
