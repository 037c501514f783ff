import data from '../../../generator/contracts/redis-exporter.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { type Reading, stateAt, still, total, when, whole } from '../course.ts';
import { expose, type Family, type Labels, type Points } from '../family.ts';

const MEMORY = 512 * 1024 ** 2;
const LOOKUPS = 40;
const COMMANDS = { get: 40, set: 12 } as const;

/** The exporter of one server without replicas. While the server does not answer it tells of itself alone. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const answers = (time: number): boolean => stateAt(watched, time).answers;
  const one = (read: Reading, labels: Labels = {}): Points => [{ labels, read: when(answers, read) }];
  const counter = (perSecond: number, labels: Labels = {}): Points =>
    one(whole(total(watched, () => perSecond)), labels);
  const used = still(watched, ({ full }) => Math.round(full * MEMORY));
  const found = whole(total(watched, ({ hits }) => LOOKUPS * hits));
  const missed = whole(total(watched, ({ hits }) => LOOKUPS * (1 - hits)));
  return expose(data, {
    redis_blocked_clients: one(() => 0),
    redis_commands_duration_seconds_total: Object.entries(COMMANDS).flatMap(([cmd, rate]) =>
      one(
        total(watched, () => 2e-5 * rate),
        { cmd },
      ),
    ),
    redis_commands_processed_total: counter(COMMANDS.get + COMMANDS.set),
    redis_commands_total: Object.entries(COMMANDS).flatMap(([cmd, rate]) => counter(rate, { cmd })),
    redis_connected_clients: one(() => 14),
    redis_connected_slaves: one(() => 0),
    redis_connections_received_total: counter(0.2),
    redis_cpu_sys_seconds_total: one(total(watched, () => 0.01)),
    redis_cpu_user_seconds_total: one(total(watched, () => 0.02)),
    redis_db_keys: one(() => 41_000, { db: 'db0' }),
    redis_db_keys_expiring: one(() => 40_000, { db: 'db0' }),
    redis_evicted_keys_total: one(whole(total(watched, ({ full }) => (full > 0.95 ? 5 : 0)))),
    redis_expired_keys_total: counter(11),
    redis_exporter_last_scrape_error: [{ labels: { err: '' }, read: time => Number(!answers(time)) }],
    redis_keyspace_hits_total: one(found),
    redis_keyspace_misses_total: one(missed),
    redis_max_clients: one(() => 10_000),
    redis_mem_fragmentation_ratio: one(() => 1.08),
    redis_memory_max_bytes: one(() => MEMORY),
    redis_memory_used_bytes: one(used),
    redis_memory_used_peak_bytes: one(() => MEMORY),
    redis_memory_used_rss_bytes: one(time => Math.round(1.08 * used(time))),
    redis_net_input_bytes_total: counter(9000),
    redis_net_output_bytes_total: counter(80_000),
    redis_rdb_last_bgsave_status: one(() => 1),
    redis_rdb_last_save_timestamp_seconds: one(time => time - (time % 3600)),
    redis_rejected_connections_total: counter(0),
    redis_up: [{ labels: {}, read: time => Number(answers(time)) }],
    redis_uptime_in_seconds: one(time => time - watched.born),
  });
}

/** Metrics of servers that replicate another, or that have answered with errors. */
export const absent: readonly (keyof typeof data.metrics)[] = ['redis_errors_total', 'redis_master_link_up'];
