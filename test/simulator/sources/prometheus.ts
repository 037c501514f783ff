import data from '../../../generator/contracts/prometheus.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { type Reading, stateAt, still, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, type Points } from '../family.ts';
import type { WatchedState } from '../state.ts';

const GROUP = { rule_group: '/etc/prometheus/rules/models.yaml;vllm' };
const ALERTMANAGER = { alertmanager: 'http://10.128.4.7:9093/api/v2/alerts' };
const JOBS = { 'serviceMonitor/models/vllm/0': 3, 'serviceMonitor/models/gateway/0': 2 } as const;

/** What goes wrong with a Prometheus: with its configuration, its room, and what it sends and evaluates. */
const isLost = ({ answers }: WatchedState): boolean => !answers;
const isFull = ({ full }: WatchedState): boolean => full > 0.95;
const isFailing = ({ hits }: WatchedState): boolean => hits < 0.5;

/** A replica of Prometheus that evaluates one group and sends to one Alertmanager. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const one = (read: Reading, labels: Labels = {}): Points => [{ labels, read }];
  const counter = (perSecond: (state: WatchedState) => number, labels: Labels = {}): Points =>
    one(whole(total(watched, perSecond)), labels);
  const onlyIf = (holds: (state: WatchedState) => boolean, perSecond: number) => (state: WatchedState) =>
    holds(state) ? perSecond : 0;
  const nothing = () => 0;
  const told = (time: number): boolean => isFailing(stateAt(watched, time));
  return expose(data, {
    ALERTS: one(
      when(told, () => 1),
      {
        alertname: 'PrometheusRulesFailing',
        alertstate: 'firing',
        severity: 'warning',
      },
    ),
    process_resident_memory_bytes: one(still(watched, ({ full }) => Math.round(full * 4e9))),
    prometheus_config_last_reload_success_timestamp_seconds: one(() => watched.born),
    prometheus_config_last_reload_successful: one(still(watched, state => Number(!isLost(state)))),
    prometheus_notifications_alertmanagers_discovered: one(still(watched, state => Number(!isLost(state)))),
    prometheus_notifications_dropped_total: counter(onlyIf(isFailing, 0.2), ALERTMANAGER),
    prometheus_notifications_errors_total: counter(onlyIf(isFailing, 0.2), ALERTMANAGER),
    prometheus_notifications_queue_length: one(nothing, ALERTMANAGER),
    prometheus_notifications_sent_total: counter(() => 0.5, ALERTMANAGER),
    prometheus_rule_evaluation_failures_total: counter(onlyIf(isFailing, 0.1), GROUP),
    prometheus_rule_evaluations_total: counter(() => 0.8, GROUP),
    prometheus_rule_group_interval_seconds: one(() => 30, GROUP),
    prometheus_rule_group_iterations_missed_total: counter(onlyIf(isFull, 0.02), GROUP),
    prometheus_rule_group_last_duration_seconds: one(
      still(watched, state => (isFull(state) ? 50 : 0.2)),
      GROUP,
    ),
    prometheus_target_scrape_pool_targets: Object.entries(JOBS).flatMap(([scrape_job, targets]) =>
      one(() => targets, { scrape_job }),
    ),
    prometheus_target_scrapes_exceeded_sample_limit_total: counter(onlyIf(isFull, 0.03)),
    prometheus_target_scrapes_sample_duplicate_timestamp_total: one(nothing),
    prometheus_target_scrapes_sample_out_of_order_total: one(nothing),
    prometheus_target_sync_failed_total: Object.keys(JOBS).flatMap(scrape_job => one(nothing, { scrape_job })),
    prometheus_tsdb_compactions_failed_total: counter(onlyIf(isFull, 0.01)),
    prometheus_tsdb_head_samples_appended_total: [
      ...counter(() => 900, { type: 'float' }),
      ...one(nothing, { type: 'histogram' }),
    ],
    prometheus_tsdb_head_series: one(() => 41_000),
    prometheus_tsdb_reloads_failures_total: counter(onlyIf(isFull, 0.01)),
    prometheus_tsdb_storage_blocks_bytes: one(still(watched, ({ full }) => Math.round(full * 20e9))),
  });
}

/** What Prometheus makes of each scrape and of each alert carries the labels of those. */
export const absent: readonly (keyof typeof data.metrics)[] = [
  'ALERTS_FOR_STATE',
  'scrape_body_size_bytes',
  'scrape_duration_seconds',
  'scrape_sample_limit',
  'scrape_samples_post_metric_relabeling',
  'scrape_samples_scraped',
  'scrape_series_added',
  'scrape_timeout_seconds',
  'up',
];
