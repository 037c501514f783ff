import data from '../../contracts/redis-exporter.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const redis = contract(data);
const { metrics } = redis;

/** What alerts and panels read. `up` of the same job speaks of the exporter, `redis_up` of the server behind it. */
export const m = {
  up: metrics.redis_up,
  memory: metrics.redis_memory_used_bytes,
  memoryLimit: metrics.redis_memory_max_bytes,
  hits: metrics.redis_keyspace_hits_total,
  misses: metrics.redis_keyspace_misses_total,
  commands: metrics.redis_commands_processed_total,
  clients: metrics.redis_connected_clients,
  keys: metrics.redis_db_keys,
  evicted: metrics.redis_evicted_keys_total,
  rejected: metrics.redis_rejected_connections_total,
};

/** Labels of a server's series in a scenario: each exporter watches one. */
export const server = (at: Pick<Scope, 'scope' | 'targetLabels'>, replica = 1): Readonly<Record<string, string>> =>
  target(at, {
    pod: `redis-exporter-${replica}`,
    instance: `10.0.0.${replica}:9121`,
  });
