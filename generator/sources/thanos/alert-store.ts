import { type Alert, alert } from '../../model/alert.ts';
import { counted } from '../../model/counted-faults.ts';
import type { Watched } from '../../model/source.ts';
import { promql } from '../../promql/promql.ts';
import { store as m, replica } from './metrics.ts';
import type { Options } from './options.ts';
import { linesAbout, startAgain } from './steps.ts';

/** A Store Gateway that cannot read the list of blocks, or open a block. It looks every 15 minutes (Thanos, cmd/thanos/store.go). */
export function syncFailing(at: Watched<Options>): Alert {
  const faults = counted(at, {
    replica: number => replica(at, number),
    counters: [m.thanos_blocks_meta_sync_failures_total, m.thanos_bucket_store_block_load_failures_total],
    minutes: 60,
  });
  return alert('ThanosStoreSyncFailing', {
    severity: 'warning',
    for: '10m',
    thresholds: {
      failures: {
        value: 1,
        unit: 'operations',
        meaning: 'failures within an hour to read the list of blocks, or to open a block, that are let pass',
      },
    },
    expr: ({ failures }) => promql`${faults.query} > ${failures}`,
    summary: `The Thanos Store Gateway in ${at.words.placeText} does not read the bucket`,
    description: `Reading the bucket failed {{ $value | printf "%.0f" }} times within an hour on ${at.words.replicaKind} ${at.words.replicaText}.`,
    runbook: {
      meaning:
        'The bucket rejects the key, cannot be reached, or holds a block that is broken. The Store Gateway goes on with the blocks that it knows.',
      impact:
        'Queries answer without newer blocks, and fail for blocks that were merged since: the Compactor deletes those after two days.',
      diagnosis: [
        linesAbout(
          'sync|bucket|block|meta',
          '`AccessDenied` is the key, `no such host` and `timeout` the way to the bucket. A block that is broken is named by its id.',
        ),
        'Look at *Bucket failures*: one replica, or all? Does the sidecar reach the same bucket?',
      ],
      mitigation: [
        'Repair the settings in the Secret of the bucket; the Store Gateway reads them when it starts.',
        'A block that is broken: mark it with `thanos tools bucket mark --marker=deletion-mark.json`, with its id and the reason.',
        startAgain,
      ],
    },
    missing: 'silent',
    fires: ({ failures }) => faults.fires(failures),
    silent: ({ failures }) => faults.silent(failures),
  });
}
