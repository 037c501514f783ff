import data from '../../../generator/contracts/thanos-compact.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { still } from '../course.ts';
import { expose, type Family } from '../family.ts';
import { bucket, isFailing, isLost, memory, plain } from './thanos/parts.ts';

const RESOLUTIONS = { 0: 3, 300000: 2 } as const;

/** A Compactor: one without answers has halted, one that fails does not reach the bucket. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  const works = (perHour: number) => (state: Parameters<typeof isLost>[0]) =>
    isLost(state) || isFailing(state) ? 0 : perHour / 3600;
  const byResolution = (speed: (perHour: number) => number) =>
    Object.entries(RESOLUTIONS).flatMap(([resolution, perHour]) => counter(works(speed(perHour)), { resolution }));
  return expose(data, {
    ...bucket(watched, 0.8),
    process_resident_memory_bytes: memory(watched, 9e8),
    thanos_blocks_meta_sync_failures_total: counter(state => (isFailing(state) ? 1 / 300 : 0)),
    thanos_blocks_meta_syncs_total: counter(() => 1 / 300),
    thanos_compact_blocks_cleaned_total: counter(works(2)),
    thanos_compact_downsample_failures_total: byResolution(() => 0),
    thanos_compact_downsample_total: byResolution(perHour => perHour),
    thanos_compact_group_compactions_failures_total: byResolution(() => 0),
    thanos_compact_group_compactions_total: byResolution(perHour => perHour),
    thanos_compact_halted: one(still(watched, state => Number(isLost(state)))),
    thanos_compact_iterations_total: counter(works(11)),
    thanos_compact_retries_total: counter(state => (isFailing(state) ? 3 / 300 : 0)),
    thanos_compact_todo_compactions: one(() => 1),
    thanos_compact_todo_deletion_blocks: one(() => 0),
    thanos_compact_todo_downsample_blocks: one(() => 1),
    thanos_objstore_bucket_last_successful_upload_time: one(time => 1200 * Math.floor(time / 1200), {
      bucket: 'metrics',
    }),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
