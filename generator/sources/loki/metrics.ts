import data from '../../contracts/loki.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const loki = contract(data);
const { metrics } = loki;

/** What alerts and panels read. Counters of refused lines begin with the first of them. */
export const m = {
  lines: metrics.loki_distributor_lines_received_total,
  bytes: metrics.loki_distributor_bytes_received_total,
  refused: metrics.loki_discarded_samples_total,
  streams: metrics.loki_ingester_memory_streams,
  panics: metrics.loki_panic_total,
  answers: metrics.loki_request_duration_seconds,
};

/** Labels of a replica's series in a scenario. */
export const server = (at: Pick<Scope, 'scope' | 'targetLabels'>, number = 1): Readonly<Record<string, string>> =>
  target(at, { pod: `loki-${number}`, instance: `10.0.0.${number}:3100` });
