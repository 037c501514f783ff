import kubeStateMetrics from '../../contracts/kube-state-metrics.json' with { type: 'json' };
import data from '../../contracts/vllm.json' with { type: 'json' };
import { at, contract } from '../../promql/metric.ts';
import { matches, promql, type Query, where } from '../../promql/promql.ts';
import type { Options } from './options.ts';

export const vllm = contract(data);

/**
 * What alerts and panels read of vLLM itself, as the version that runs names it. Nearly all of it is kept per engine:
 * aggregate that label away.
 */
export function handles({ version }: Options) {
  const { metrics } = at(vllm, version);
  return {
    running: metrics['vllm:num_requests_running'],
    waiting: metrics['vllm:num_requests_waiting'],
    promptTokens: metrics['vllm:prompt_tokens_total'],
    generationTokens: metrics['vllm:generation_tokens_total'],
    finished: metrics['vllm:request_success_total'],
    timeToFirstToken: metrics['vllm:time_to_first_token_seconds'],
    interTokenLatency: metrics['vllm:inter_token_latency_seconds'],
    latency: metrics['vllm:e2e_request_latency_seconds'],
    queueTime: metrics['vllm:request_queue_time_seconds'],
    prefillTime: metrics['vllm:request_prefill_time_seconds'],
    decodeTime: metrics['vllm:request_decode_time_seconds'],
    promptLength: metrics['vllm:request_prompt_tokens'],
    answerLength: metrics['vllm:request_generation_tokens'],
    /** A ratio in spite of its name. */
    kvCacheUsage: metrics['vllm:kv_cache_usage_perc'],
    preemptions: metrics['vllm:num_preemptions_total'],
    prefixCacheQueries: metrics['vllm:prefix_cache_queries_total'],
    prefixCacheHits: metrics['vllm:prefix_cache_hits_total'],
    responses: metrics.http_requests_total,
  };
}

/** What Kubernetes reports of the pods. */
export const k8s = contract(kubeStateMetrics).metrics;

/** Nodes with GPUs: whole ones, or instances of divided ones, each size a resource of its own (NVIDIA/k8s-device-plugin). */
export const gpuNodes: Query = promql`sum by (node) (${k8s.kube_node_status_allocatable}${where({ resource: matches('nvidia_com_(gpu|mig_.+)') })}) > 0`;
