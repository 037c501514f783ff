import { panel } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { growth } from '../../promql/growth.ts';
import { hourly, level, rate } from '../../promql/promql.ts';
import { bucketPanels } from './bucket-panels.ts';
import { compact as m } from './metrics.ts';
import type { Options } from './options.ts';
import type { RoleRows } from './role-rows.ts';

/** Whether the bucket is kept in order. */
export function compactRows(at: Watched<Options>): RoleRows {
  const by = (...labels: string[]) => ({ where: at.scope, by: labels });
  const each = by(...replicaLabels(at));
  return {
    state: [
      panel('stat', 'Work', {
        description: 'Whether the Compactor works, or has halted because of a fault in the bucket.',
        queries: [level('max', m.thanos_compact_halted, each)],
        wordings: [
          { value: 0, text: 'works', color: 'green' },
          { value: 1, text: 'halted', color: 'red' },
        ],
      }),
      panel('stat', 'Runs today', {
        description: 'Runs over the bucket that came to their end within a day. Normal is many.',
        queries: [growth(m.thanos_compact_iterations_total, { ...each, over: '1d' })],
      }),
    ],
    rows: [
      {
        title: 'Bucket',
        panels: [
          panel('timeseries', 'Waiting work', {
            description: 'What is still to be done. It falls back to none within a day where the Compactor keeps up.',
            queries: [
              { query: level('max', m.thanos_compact_todo_compactions, by()), legend: 'merges' },
              { query: level('max', m.thanos_compact_todo_downsample_blocks, by()), legend: 'blocks to downsample' },
              { query: level('max', m.thanos_compact_todo_deletion_blocks, by()), legend: 'blocks to delete' },
            ],
          }),
          panel('timeseries', 'Failed runs', {
            description: 'Runs an hour that fail and are tried again. Normal is none.',
            queries: [hourly(rate(m.thanos_compact_retries_total, each))],
          }),
          panel('timeseries', 'Merges', {
            description: 'Merges of blocks an hour, by the resolution of the blocks, and those that fail.',
            queries: [
              {
                query: hourly(rate(m.thanos_compact_group_compactions_total, by('resolution'))),
                legend: 'merged {{resolution}}',
              },
              {
                query: hourly(rate(m.thanos_compact_group_compactions_failures_total, by('resolution'))),
                legend: 'failed {{resolution}}',
              },
            ],
          }),
          panel('timeseries', 'Downsampling', {
            description: 'Blocks an hour that are downsampled, and those that fail.',
            queries: [
              {
                query: hourly(rate(m.thanos_compact_downsample_total, by('resolution'))),
                legend: 'done {{resolution}}',
              },
              {
                query: hourly(rate(m.thanos_compact_downsample_failures_total, by('resolution'))),
                legend: 'failed {{resolution}}',
              },
            ],
          }),
          panel('timeseries', 'Deleted blocks', {
            description: 'Blocks that were deleted within a day, because they were merged or too old.',
            queries: [growth(m.thanos_compact_blocks_cleaned_total, { ...by(), over: '1d' })],
            width: 8,
          }),
          panel('timeseries', 'Last upload', {
            description: 'When the Compactor last wrote to the bucket.',
            queries: [level('max', m.thanos_objstore_bucket_last_successful_upload_time, by())],
            width: 8,
          }),
          panel('timeseries', 'Failures to read the bucket', {
            description: 'Times an hour that the list of blocks could not be read. Normal is none.',
            queries: [hourly(rate(m.thanos_blocks_meta_sync_failures_total, each))],
            width: 8,
          }),
          ...bucketPanels(at, m),
        ],
      },
    ],
  };
}
