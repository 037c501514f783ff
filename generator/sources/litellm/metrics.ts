import cadvisor from '../../contracts/cadvisor.json' with { type: 'json' };
import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import kubeletVolumes from '../../contracts/kubelet-volumes.json' with { type: 'json' };
import data from '../../contracts/litellm.json' with { type: 'json' };
import postgresExporter from '../../contracts/postgres-exporter.json' with { type: 'json' };
import { contract } from '../../promql/metric.ts';
import { matches } from '../../promql/promql.ts';

export const litellm = contract(data);
const { metrics } = litellm;

/** What alerts and panels read of LiteLLM itself. Every worker and every key has series of its own: aggregate them away. */
export const m = {
  requests: metrics.litellm_proxy_total_requests_metric_total,
  failed: metrics.litellm_proxy_failed_requests_metric_total,
  latency: metrics.litellm_request_total_latency_metric,
  overhead: metrics.litellm_overhead_latency_metric,
  firstToken: metrics.litellm_llm_api_time_to_first_token_metric,
  tokens: metrics.litellm_total_tokens_metric_total,
  inputTokens: metrics.litellm_input_tokens_metric_total,
  outputTokens: metrics.litellm_output_tokens_metric_total,
  active: metrics.litellm_in_flight_requests,
  cacheHits: metrics.litellm_cache_hits_metric_total,
  cacheMisses: metrics.litellm_cache_misses_metric_total,
  spend: metrics.litellm_spend_metric_total,
  deploymentAnswers: metrics.litellm_deployment_success_responses_total,
  deploymentFailures: metrics.litellm_deployment_failure_responses_total,
  fallbacksFailed: metrics.litellm_deployment_failed_fallbacks_total,
  fallbacksDone: metrics.litellm_deployment_successful_fallbacks_total,
  teamBudgetLeft: metrics.litellm_remaining_team_budget_metric,
  teamBudget: metrics.litellm_team_max_budget_metric,
  keyBudgetLeft: metrics.litellm_remaining_api_key_budget_metric,
  keyBudget: metrics.litellm_api_key_max_budget_metric,
  limitUsed: metrics.litellm_api_key_rate_limit_used_metric,
  limitAllowed: metrics.litellm_api_key_rate_limit_allowed_metric,
};

/**
 * Status of answers that blame the gateway or what is behind it. A model server that hangs ends as 408, the status of
 * `litellm.Timeout` (litellm/exceptions.py): no client sends that.
 */
export const FAILED = matches('408|5..');

/** Upper bounds of the latency buckets (litellm/types/integrations/prometheus.py). */
export const LATENCY_BOUNDS: readonly number[] = data.metrics.litellm_request_total_latency_metric.buckets;

/**
 * Metrics whose series only a dropped label may tell apart: two keys of one user would become one series twice, and
 * Prometheus would keep the sample of either.
 */
export const KEPT_APART_BY_ALIAS = ['litellm_managed_batch_created_total', 'litellm_managed_file_created_total'];

/** LiteLLM exports nothing of its connection pool: the server's own side of it. */
export const pg = contract(postgresExporter).metrics;

/** What Kubernetes tells of the pods. */
export const k8s = contract(kubeStateMetrics).metrics;
export const container = contract(cadvisor).metrics;
export const volume = contract(kubeletVolumes).metrics;
