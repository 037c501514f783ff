import data from '../../../generator/contracts/postgres-exporter.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { type Reading, stateAt, still, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, type Points } from '../family.ts';

const CONNECTIONS = 100;
const DATABASE = 'litellm';
const GiB = 1024 ** 3;
/** Share of connections by what they do. */
const STATES = { active: 0.2, idle: 0.7, 'idle in transaction': 0.1 } as const;

/** The exporter of one server with one database. While the server does not answer it tells of itself alone. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const asked = (read: Reading): Reading => when(time => stateAt(watched, time).answers, read);
  const one = (read: Reading, labels: Labels = {}): Points => [{ labels, read: asked(read) }];
  const database = { datname: DATABASE };
  const counted = { datid: '16384', ...database };
  const counter = (perSecond: number, labels: Labels = counted): Points =>
    one(whole(total(watched, () => perSecond)), labels);
  const client = { usename: 'litellm', application_name: '', backend_type: 'client backend' };
  const activity = (state: string): Labels => ({ ...database, ...client, state, wait_event_type: '', wait_event: '' });
  const connections = still(watched, ({ full }) => full * CONNECTIONS);
  return expose(data, {
    pg_database_connection_limit: one(() => -1, database),
    pg_database_size_bytes: one(time => 3 * GiB + 400 * (time - watched.born), database),
    pg_exporter_last_scrape_error: [{ labels: {}, read: time => Number(!stateAt(watched, time).answers) }],
    pg_locks_count: ['accesssharelock', 'rowexclusivelock'].flatMap(mode => one(() => 3, { ...database, mode })),
    pg_long_running_transactions: one(() => 0),
    pg_long_running_transactions_oldest_timestamp_seconds: one(() => 0),
    pg_postmaster_start_time_seconds: one(() => watched.born),
    pg_settings_max_connections: one(() => CONNECTIONS),
    pg_settings_superuser_reserved_connections: one(() => 3),
    pg_stat_activity_count: Object.entries(STATES).flatMap(([state, share]) =>
      one(time => Math.round(share * connections(time)), activity(state)),
    ),
    pg_stat_activity_max_tx_duration: Object.keys(STATES).flatMap(state =>
      one(() => (state === 'idle' ? 0 : 0.4), activity(state)),
    ),
    pg_stat_database_blks_hit: counter(900),
    pg_stat_database_blks_read: counter(4),
    pg_stat_database_deadlocks: counter(0),
    pg_stat_database_numbackends: one(time => Math.round(connections(time)), counted),
    pg_stat_database_temp_bytes: counter(0),
    pg_stat_database_xact_commit: counter(22),
    pg_stat_database_xact_rollback: counter(0.05),
    pg_up: [{ labels: {}, read: time => Number(stateAt(watched, time).answers) }],
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
