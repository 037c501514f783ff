import data from '../../../generator/contracts/otel-collector.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { still, total } from '../course.ts';
import { expose, type Family } from '../family.ts';
import { isFailing, isFull, memory, plain } from './thanos/parts.ts';

const TO = { exporter: 'otlp_http/loki' };
const SENT = { ...TO, server_address: '127.0.0.1', server_port: '3100', url_path: '/otlp/v1/logs' };
const QUEUE = { ...TO, data_type: 'logs' };
const FROM = { receiver: 'journald/units', transport: '' };
const CAPACITY = 1000;

/** A collector of logs: one that fails reaches no store and gives up on what it has, one that is full has a full queue. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  return expose(data, {
    otelcol_exporter_enqueue_failed_log_records: counter(state => (isFull(state) ? 4 : 0), TO),
    otelcol_exporter_queue_capacity: one(() => CAPACITY, QUEUE),
    otelcol_exporter_queue_size: one(
      still(watched, state => (isFull(state) ? 0.9 * CAPACITY : 2)),
      QUEUE,
    ),
    otelcol_exporter_send_failed_log_records: counter(state => (isFailing(state) ? 12 : 0), SENT),
    otelcol_exporter_sent_log_records: counter(state => (isFailing(state) ? 0 : 12), SENT),
    otelcol_process_memory_rss: memory(watched, 8e7),
    otelcol_process_uptime: one(total(watched, () => 1)),
    otelcol_processor_memory_limiter_accepted_log_records: counter(() => 12, { processor: 'memory_limiter' }),
    otelcol_processor_memory_limiter_refused_log_records: counter(() => 0, { processor: 'memory_limiter' }),
    otelcol_receiver_accepted_log_records: counter(() => 12, FROM),
    otelcol_receiver_failed_log_records: counter(() => 0, FROM),
    otelcol_receiver_refused_log_records: counter(() => 0, FROM),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
