import data from '../../../generator/contracts/thanos-sidecar.json' with { type: 'json' };
import type { Pod } from '../cluster.ts';
import { still } from '../course.ts';
import { expose, type Family } from '../family.ts';
import { bucket, isFailing, isLost, memory, plain } from './thanos/parts.ts';

/** A sidecar that uploads a block each two hours: one without answers is cut off from Prometheus, one that fails from the bucket. */
export function simulate({ watched }: Pod): Family[] | undefined {
  if (!watched) return undefined;
  const { one, counter } = plain(watched);
  return expose(data, {
    ...bucket(watched, 0.05),
    process_resident_memory_bytes: memory(watched, 2e8),
    thanos_objstore_bucket_last_successful_upload_time: one(time => 7200 * Math.floor(time / 7200), {
      bucket: 'metrics',
    }),
    thanos_shipper_corrupted_blocks_total: counter(() => 0),
    thanos_shipper_dir_sync_failures_total: counter(state => (isFailing(state) ? 1 / 30 : 0)),
    thanos_shipper_dir_syncs_total: counter(state => (isFailing(state) ? 0 : 1 / 30)),
    thanos_shipper_upload_failures_total: counter(() => 0),
    thanos_shipper_uploads_total: counter(state => (isFailing(state) ? 0 : 1 / 7200)),
    thanos_sidecar_prometheus_up: one(still(watched, state => Number(!isLost(state)))),
  });
}

/** Every metric of the contract is shown. */
export const absent: readonly (keyof typeof data.metrics)[] = [];
