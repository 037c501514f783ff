import data from '../../contracts/otel-collector.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const otelcol = contract(data);
const { metrics } = otelcol;

/** What alerts and panels read. */
export const m = {
  received: metrics.otelcol_receiver_accepted_log_records,
  refused: metrics.otelcol_receiver_refused_log_records,
  sent: metrics.otelcol_exporter_sent_log_records,
  unsent: metrics.otelcol_exporter_send_failed_log_records,
  unqueued: metrics.otelcol_exporter_enqueue_failed_log_records,
  waiting: metrics.otelcol_exporter_queue_size,
  capacity: metrics.otelcol_exporter_queue_capacity,
  memory: metrics.otelcol_process_memory_rss,
};

/** Labels of a collector's series in a scenario. */
export const collector = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `otel-collector-${number}`, instance: `10.0.0.${number}:8888` });
