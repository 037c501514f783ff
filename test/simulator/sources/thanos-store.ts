import data from '../../../generator/contracts/thanos-store.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { total, whole } from '../course.ts';
import { expose, type Family, observed } from '../family.ts';
import { bucket, isFailing, memory, plain } from './thanos/parts.ts';

/** A Store Gateway; one that fails does not reach the bucket. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  return expose(data, {
    ...bucket(watched, 0.4),
    process_resident_memory_bytes: memory(watched, 6e8),
    thanos_blocks_meta_sync_failures_total: counter(state => (isFailing(state) ? 1 / 900 : 0)),
    thanos_blocks_meta_syncs_total: counter(() => 1 / 900),
    thanos_bucket_store_block_load_failures_total: counter(() => 0),
    thanos_bucket_store_blocks_loaded: one(() => 148),
    thanos_bucket_store_queries_dropped_total: ['series', 'chunks', 'bytes'].flatMap(reason =>
      counter(() => 0, { reason, tenant: 'default-tenant' }),
    ),
    thanos_bucket_store_series_get_all_duration_seconds: [
      observed(watched, { tenant: 'default-tenant' }, whole(total(watched, () => 1.2)), () => ({
        mean: 0.4,
        width: 0.6,
      })),
    ],
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
