import data from '../../contracts/postgres-exporter.json' with { type: 'json' };
import { type Scope, target } from '../../model/scope.ts';
import { contract } from '../../promql/metric.ts';

export const postgres = contract(data);
const { metrics } = postgres;

/** What alerts and panels read. `up` of the same job speaks of the exporter, `pg_up` of the server behind it. */
export const m = {
  up: metrics.pg_up,
  connections: metrics.pg_stat_activity_count,
  maxConnections: metrics.pg_settings_max_connections,
  reserved: metrics.pg_settings_superuser_reserved_connections,
  oldestTransaction: metrics.pg_stat_activity_max_tx_duration,
  commits: metrics.pg_stat_database_xact_commit,
  rollbacks: metrics.pg_stat_database_xact_rollback,
  deadlocks: metrics.pg_stat_database_deadlocks,
  blocksHit: metrics.pg_stat_database_blks_hit,
  blocksRead: metrics.pg_stat_database_blks_read,
  size: metrics.pg_database_size_bytes,
};

/** Labels of a server's series in a scenario: each exporter watches one. */
export const server = (at: Pick<Scope, 'scope' | 'targetLabels'>, replica = 1): Readonly<Record<string, string>> =>
  target(at, {
    pod: `postgres-exporter-${replica}`,
    instance: `10.0.0.${replica}:9187`,
  });
