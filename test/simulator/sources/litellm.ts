import data from '../../../generator/contracts/litellm.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { type Reading, type Sure, scaled, stateAt, still, sum, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, type Moves, observed, type Points } from '../family.ts';
import { SERVED } from '../inventory.ts';
import type { Spread } from '../spread.ts';
import type { GatewayState } from '../state.ts';

type Name = keyof typeof data.metrics;
type Served = (typeof SERVED)[number];

const BUDGET = 500;

/** The other deployment of the model of one's own: an Ollama. */
export const SECOND = {
  model_id: 'id-of-granite-8b-2',
  api_base: 'http://ollama.local-models.svc:11434',
  api_provider: 'ollama_chat',
};

/**
 * One pod of LiteLLM with one worker, two models and one key of one team, without `prometheus_system`, guardrails, MCP
 * servers, batches or limits. What a label does not apply to is `None` (litellm/integrations/prometheus.py).
 */
export function simulate({ gateway }: Pod): Family[] | undefined {
  if (!gateway) return undefined;
  const named = (name: Name, known: Labels): Labels =>
    Object.fromEntries(data.metrics[name].labels.map(label => [label, known[label] ?? 'None']));
  const each = (name: Name, of: (served: Served) => readonly (readonly [Labels, Reading])[]): Points =>
    SERVED.flatMap(served =>
      of(served).map(([more, read]) => ({ labels: named(name, { ...served.labels, ...more }), read })),
    );
  const counted = (served: Served, part: (state: GatewayState) => number): Sure =>
    whole(total(gateway, state => served.share * state.requests * part(state)));
  const failing = ({ outage, fails }: GatewayState, { provider }: Served): number => (outage && provider ? 1 : fails);
  const well = (served: Served): Sure => counted(served, state => (1 - state.limited) * (1 - failing(state, served)));
  const failed = (served: Served): Sure => counted(served, state => (1 - state.limited) * failing(state, served));
  const limited = (served: Served): Sure => counted(served, state => state.limited);
  /** What the other deployment of the own model answers. */
  const second = (served: Served): Sure => counted(served, ({ fails }) => (fails > 0.1 ? 0 : 0.1));
  /** Series that begin with what they count. */
  const once = (read: Sure): Reading => when(time => read(time) > 0, read);
  const refusal = (code: string, kind: string): Labels => ({
    status_code: code,
    exception_status: code,
    exception_class: kind,
  });
  const [OK, DOWN, MANY] = [
    { status_code: '200' },
    refusal('500', 'InternalServerError'),
    refusal('429', 'RateLimitError'),
  ];
  /** An error that came from a call has its provider before its class. */
  const refused = refusal('500', 'Openai.InternalServerError');
  const seconds = (name: Name, spread: (state: GatewayState) => Spread): Points => [
    ...SERVED.map(served => observed(gateway, named(name, served.labels), well(served), spread)),
    ...SERVED.filter(({ provider }) => !provider && name.startsWith('litellm_deployment_')).map(served =>
      observed(gateway, named(name, { ...served.labels, ...SECOND }), second(served), spread),
    ),
  ];
  const slow =
    (mean: number, width = 0.6) =>
    ({ slow: factor }: GatewayState): Spread => ({ mean: mean * factor, width });
  const tokens =
    (count: number): ((served: Served) => readonly (readonly [Labels, Reading])[]) =>
    served => [[{}, whole(total(gateway, ({ requests, long }) => served.share * requests * long * count))]];
  const one = (name: Name, read: Reading): Points => [{ labels: named(name, SERVED[0].labels), read }];
  const left = still(gateway, ({ spent }) => BUDGET * (1 - spent));
  const until = (time: number): number => 24 * 30 - ((time / 3600) % (24 * 30));
  const moves = {
    litellm_active_users: () => 12,
    litellm_total_users: () => 40,
    litellm_teams_count: () => 3,
    litellm_api_key_budget_remaining_hours_metric: until,
    litellm_team_budget_remaining_hours_metric: until,
    litellm_api_key_max_budget_metric: () => BUDGET,
    litellm_team_max_budget_metric: () => BUDGET,
    litellm_remaining_api_key_budget_metric: left,
    litellm_remaining_team_budget_metric: left,
    litellm_in_flight_requests: (time: number) => Math.round(3 * stateAt(gateway, time).slow),
  } satisfies Partial<Record<Name, Reading>>;
  const counters = {
    litellm_cache_hits_metric_total: served => [[{}, counted(served, ({ hits }) => hits)]],
    litellm_cache_misses_metric_total: served => [[{}, counted(served, ({ hits }) => 1 - hits)]],
    litellm_cached_tokens_metric_total: served => [
      [
        {},
        scaled(
          counted(served, ({ hits }) => hits),
          300,
        ),
      ],
    ],
    litellm_deployment_cooled_down_total: served => [[DOWN, once(whole(scaled(failed(served), 0.1)))]],
    litellm_deployment_failed_fallbacks_total: served => [
      [DOWN, once(counted(served, ({ stranded }) => (stranded && served.provider ? 1 : 0)))],
    ],
    litellm_deployment_successful_fallbacks_total: served => [
      [DOWN, once(counted(served, state => (state.stranded && served.provider ? 0 : failing(state, served))))],
    ],
    litellm_deployment_failure_responses_total: served => [
      [{ ...refused, ...(served.provider ? {} : SECOND) }, once(failed(served))],
    ],
    litellm_deployment_success_responses_total: served => [
      [{}, well(served)],
      ...(served.provider ? [] : [[SECOND, second(served)] as const]),
    ],
    litellm_deployment_total_requests_total: served => [
      [{}, served.provider ? sum(well(served), failed(served)) : well(served)],
      ...(served.provider ? [] : [[SECOND, sum(second(served), failed(served))] as const]),
    ],
    litellm_deployment_state: served => [[{}, still(gateway, state => (failing(state, served) > 0.1 ? 1 : 0))]],
    litellm_input_tokens_metric_total: tokens(700),
    litellm_output_tokens_metric_total: tokens(200),
    litellm_total_tokens_metric_total: tokens(900),
    litellm_llm_api_failed_requests_metric_total: served => [[{}, failed(served)]],
    litellm_proxy_failed_requests_metric_total: served => [
      [DOWN, once(failed(served))],
      [MANY, once(limited(served))],
    ],
    litellm_proxy_total_requests_metric_total: served => [
      [OK, well(served)],
      [DOWN, once(failed(served))],
      [MANY, once(limited(served))],
    ],
    litellm_requests_metric_total: served => [[{}, counted(served, () => 1)]],
    litellm_spend_metric_total: served => [[{}, total(gateway, ({ requests }) => served.share * requests * 0.0004)]],
  } satisfies Partial<Record<Name, (served: Served) => readonly (readonly [Labels, Reading])[]>>;
  const durations = {
    litellm_deployment_latency_per_output_token: slow(0.02, 0.4),
    litellm_llm_api_latency_metric: slow(1.1),
    litellm_llm_api_time_to_first_token_metric: slow(0.3),
    litellm_overhead_latency_metric: () => ({ mean: 0.02, width: 0.4 }),
    litellm_request_queue_time_seconds: () => ({ mean: 0.004, width: 0.4 }),
    litellm_request_total_latency_metric: slow(1.2),
  } satisfies Partial<Record<Name, (state: GatewayState) => Spread>>;
  const all = <T>(reads: Readonly<Record<string, T>>, points: (name: Name, read: T) => Points) =>
    Object.entries(reads).map(([name, read]) => [name, points(name as Name, read)] as const);
  return expose(
    data,
    Object.fromEntries([
      ...all<Reading>(moves, one),
      ...all<Parameters<typeof each>[1]>(counters, each),
      ...all<Parameters<typeof seconds>[1]>(durations, seconds),
    ]) as Moves<typeof data>,
  );
}

/** Metrics that such a gateway does not show: of what it is not asked for, or of callbacks that it does not have. */
export const absent: readonly Name[] = [
  'litellm_admission_admitted_requests',
  'litellm_admission_queued_requests',
  'litellm_admission_rejected_requests_total',
  'litellm_api_key_rate_limit_allowed_metric',
  'litellm_api_key_rate_limit_used_metric',
  'litellm_auth_failed_requests_total',
  'litellm_auth_latency',
  'litellm_auth_total_requests_total',
  'litellm_callback_logging_failures_metric_total',
  'litellm_check_batch_cost_errors_total',
  'litellm_check_batch_cost_jobs_polled',
  'litellm_check_batch_cost_jobs_processed_total',
  'litellm_check_batch_cost_last_run_timestamp',
  'litellm_customer_budget_remaining_hours_metric',
  'litellm_customer_max_budget_metric',
  'litellm_deployment_rpm_limit',
  'litellm_deployment_tpm_limit',
  'litellm_guardrail_errors_total',
  'litellm_guardrail_latency_seconds',
  'litellm_guardrail_requests_total',
  'litellm_images_generated_metric_total',
  'litellm_in_memory_daily_spend_update_queue_size',
  'litellm_in_memory_spend_update_queue_size',
  'litellm_input_audio_tokens_metric_total',
  'litellm_input_cache_creation_tokens_metric_total',
  'litellm_input_cached_tokens_metric_total',
  'litellm_managed_batch_created_total',
  'litellm_managed_batch_duration_seconds',
  'litellm_managed_file_created_total',
  'litellm_managed_file_deleted_total',
  'litellm_managed_file_size_bytes',
  'litellm_mcp_tool_call_spend_metric_total',
  'litellm_mcp_tool_calls_total',
  'litellm_org_budget_remaining_hours_metric',
  'litellm_org_max_budget_metric',
  'litellm_output_audio_tokens_metric_total',
  'litellm_output_reasoning_tokens_metric_total',
  'litellm_overhead_with_guardrails_latency_metric',
  'litellm_pod_lock_manager_size',
  'litellm_postgres_failed_requests_total',
  'litellm_postgres_latency',
  'litellm_postgres_total_requests_total',
  'litellm_project_model_rate_limit_allowed_metric',
  'litellm_project_model_rate_limit_used_metric',
  'litellm_provider_cache_creation_input_tokens_metric_total',
  'litellm_provider_cache_read_input_tokens_metric_total',
  'litellm_provider_remaining_budget_metric',
  'litellm_redis_circuit_breaker_failures_total',
  'litellm_redis_circuit_breaker_state',
  'litellm_redis_circuit_breaker_transitions_total',
  'litellm_redis_daily_spend_update_queue_size',
  'litellm_redis_failed_requests_total',
  'litellm_redis_latency',
  'litellm_redis_spend_update_queue_size',
  'litellm_redis_total_requests_total',
  'litellm_remaining_api_key_requests_for_model',
  'litellm_remaining_api_key_tokens_for_model',
  'litellm_remaining_customer_budget_metric',
  'litellm_remaining_org_budget_metric',
  'litellm_remaining_requests_metric',
  'litellm_remaining_tokens_metric',
  'litellm_remaining_user_budget_metric',
  'litellm_router_failed_requests_total',
  'litellm_router_latency',
  'litellm_router_total_requests_total',
  'litellm_self_failed_requests_total',
  'litellm_self_latency',
  'litellm_self_total_requests_total',
  'litellm_spend_capture_rate',
  'litellm_team_members_metric',
  'litellm_team_rate_limit_allowed_metric',
  'litellm_team_rate_limit_used_metric',
  'litellm_user_budget_remaining_hours_metric',
  'litellm_user_max_budget_metric',
  'litellm_video_duration_seconds_metric_total',
  'litellm_zero_cost_requests_total',
];
