import type { Labels } from './family.ts';

/** The sum of the series of a name at one moment of one target; those that are not there are nothing. */
export type Value = (name: string, where?: Labels) => number;

/** Something that holds between the values of one scrape, whatever happens: recordings show it, and so must the simulator. */
export interface Relation {
  readonly contract: string;
  readonly title: string;
  /** Series without which it says nothing. */
  readonly of: readonly string[];
  /** The smaller and the larger of two values. */
  readonly ordered: (value: Value) => readonly (readonly [less: number, more: number])[];
}

/** Both at once: equal. */
const same = (a: number, b: number): (readonly [number, number])[] => [
  [a, b],
  [b, a],
];

export const RELATIONS: readonly Relation[] = [
  {
    contract: 'vllm',
    title: 'every request that ends is one latency, one queue time and one number of output tokens',
    of: ['vllm:request_success_total', 'vllm:e2e_request_latency_seconds_count'],
    ordered: value => {
      const ended = value('vllm:request_success_total');
      return [
        ...same(ended, value('vllm:e2e_request_latency_seconds_count')),
        ...same(ended, value('vllm:request_queue_time_seconds_count')),
        ...same(ended, value('vllm:request_generation_tokens_count')),
      ];
    },
  },
  {
    contract: 'vllm',
    title: 'requests that ended have no more tokens than the server has read and written',
    of: ['vllm:request_prompt_tokens_sum'],
    ordered: value => [
      [value('vllm:request_prompt_tokens_sum'), value('vllm:prompt_tokens_total')],
      [value('vllm:request_generation_tokens_sum'), value('vllm:generation_tokens_total')],
    ],
  },
  {
    contract: 'vllm',
    title: 'a request is in the queue, in prefill or in decode until it ends',
    of: ['vllm:request_inference_time_seconds_sum'],
    ordered: value => {
      const inference = value('vllm:request_inference_time_seconds_sum');
      const parts = value('vllm:request_prefill_time_seconds_sum') + value('vllm:request_decode_time_seconds_sum');
      const whole = value('vllm:e2e_request_latency_seconds_sum');
      return [...same(inference, parts), [inference + value('vllm:request_queue_time_seconds_sum'), whole]];
    },
  },
  {
    contract: 'vllm',
    title: 'who waits has a reason, and a cache is no fuller than full',
    of: ['vllm:num_requests_waiting'],
    ordered: value => [
      ...same(value('vllm:num_requests_waiting'), value('vllm:num_requests_waiting_by_reason')),
      [value('vllm:kv_cache_usage_perc', { engine: '0' }), 1],
      [value('vllm:prefix_cache_hits_total'), value('vllm:prefix_cache_queries_total')],
    ],
  },
  {
    contract: 'litellm',
    title: 'a model answers before the gateway does',
    of: ['litellm_request_total_latency_metric_sum'],
    ordered: value => [
      [value('litellm_llm_api_latency_metric_sum'), value('litellm_request_total_latency_metric_sum')],
    ],
  },
  {
    contract: 'litellm',
    title: 'calls of deployments end well or not, and tokens are read or written',
    of: ['litellm_deployment_total_requests_total'],
    ordered: value => [
      ...same(
        value('litellm_deployment_success_responses_total') + value('litellm_deployment_failure_responses_total'),
        value('litellm_deployment_total_requests_total'),
      ),
      ...same(
        value('litellm_input_tokens_metric_total') + value('litellm_output_tokens_metric_total'),
        value('litellm_total_tokens_metric_total'),
      ),
    ],
  },
  {
    contract: 'litellm',
    title: 'what fails was asked',
    of: ['litellm_proxy_failed_requests_metric_total'],
    ordered: value => [
      [value('litellm_proxy_failed_requests_metric_total'), value('litellm_proxy_total_requests_metric_total')],
    ],
  },
  {
    contract: 'redis-exporter',
    title: 'memory is used up to its peak, and commands are those of all kinds',
    of: ['redis_memory_used_bytes'],
    ordered: value => [
      [value('redis_memory_used_bytes'), value('redis_memory_used_peak_bytes')],
      [value('redis_db_keys_expiring'), value('redis_db_keys')],
    ],
  },
  {
    contract: 'postgres-exporter',
    title: 'a server has no more connections than it allows',
    of: ['pg_stat_activity_count'],
    ordered: value => [
      [value('pg_stat_activity_count'), value('pg_settings_max_connections')],
      [value('pg_stat_database_numbackends'), value('pg_settings_max_connections')],
    ],
  },
  {
    contract: 'node-exporter',
    title: 'what is available is there',
    of: ['node_memory_MemAvailable_bytes'],
    ordered: value => [
      [value('node_memory_MemAvailable_bytes'), value('node_memory_MemTotal_bytes')],
      [value('node_filesystem_avail_bytes'), value('node_filesystem_free_bytes')],
      [value('node_filesystem_free_bytes'), value('node_filesystem_size_bytes')],
    ],
  },
  {
    contract: 'blackbox-exporter',
    title: 'the parts of a probe take no longer than the probe',
    of: ['probe_duration_seconds'],
    ordered: value => [
      [value('probe_http_duration_seconds'), value('probe_duration_seconds')],
      [value('probe_success'), 1],
    ],
  },
  {
    contract: 'kube-state-metrics',
    title: 'a pod is in one phase, and ready, unready or neither',
    of: ['kube_pod_status_phase'],
    ordered: value => [
      ...same(value('kube_pod_status_phase'), value('kube_pod_info')),
      [value('kube_pod_status_ready'), value('kube_pod_info')],
    ],
  },
];
