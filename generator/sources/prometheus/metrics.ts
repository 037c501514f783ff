import data from '../../contracts/prometheus.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const prometheus = contract(data);
const { metrics } = prometheus;

/** What alerts and panels read. Prometheus exposes each of these counters at 0 before its first event. */
export const m = {
  alerts: metrics.ALERTS,
  reloaded: metrics.prometheus_config_last_reload_successful,
  alertmanagers: metrics.prometheus_notifications_alertmanagers_discovered,
  sent: metrics.prometheus_notifications_sent_total,
  refused: metrics.prometheus_notifications_errors_total,
  dropped: metrics.prometheus_notifications_dropped_total,
  queued: metrics.prometheus_notifications_queue_length,
  rulesFailed: metrics.prometheus_rule_evaluation_failures_total,
  rulesRun: metrics.prometheus_rule_evaluations_total,
  groupsMissed: metrics.prometheus_rule_group_iterations_missed_total,
  groupInterval: metrics.prometheus_rule_group_interval_seconds,
  groupTook: metrics.prometheus_rule_group_last_duration_seconds,
  targets: metrics.prometheus_target_scrape_pool_targets,
  overSampleLimit: metrics.prometheus_target_scrapes_exceeded_sample_limit_total,
  compactionsFailed: metrics.prometheus_tsdb_compactions_failed_total,
  reloadsFailed: metrics.prometheus_tsdb_reloads_failures_total,
  samples: metrics.prometheus_tsdb_head_samples_appended_total,
  series: metrics.prometheus_tsdb_head_series,
  blocks: metrics.prometheus_tsdb_storage_blocks_bytes,
  memory: metrics.process_resident_memory_bytes,
};

/** Labels of a replica's series in a scenario. */
export const server = (at: Pick<Scope, 'scope' | 'targetLabels'>, replica = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `prometheus-main-${replica}`, instance: `10.0.0.${replica}:9090` });
