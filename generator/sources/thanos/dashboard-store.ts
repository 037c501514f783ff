import { panel } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { hourly, level, quantile, rate } from '../../promql/promql.ts';
import { bucketPanels } from './bucket-panels.ts';
import { store as m } from './metrics.ts';
import type { Options } from './options.ts';
import type { RoleRows } from './role-rows.ts';

/** Whether the past can be read, and how fast. */
export function storeRows(at: Watched<Options>): RoleRows {
  const each = { where: at.scope, by: replicaLabels(at) };
  return {
    state: [
      panel('stat', 'Blocks', {
        description: 'Blocks that each pod answers from. Normal is the same number everywhere.',
        queries: [level('min', m.thanos_bucket_store_blocks_loaded, each)],
      }),
    ],
    rows: [
      {
        title: 'Bucket',
        panels: [
          panel('timeseries', 'Failures to read the bucket', {
            description: 'Times an hour that the list of blocks, or a block, could not be read. Normal is none.',
            queries: [
              { query: hourly(rate(m.thanos_blocks_meta_sync_failures_total, each)), legend: 'list' },
              { query: hourly(rate(m.thanos_bucket_store_block_load_failures_total, each)), legend: 'block' },
            ],
          }),
          panel('timeseries', 'Time to read', {
            description: 'How long all but one in twenty queries waited for the bucket. No line where none came.',
            queries: [quantile(0.95, m.thanos_bucket_store_series_get_all_duration_seconds, each)],
          }),
          panel('timeseries', 'Blocks by pod', {
            description: 'Blocks that each pod answers from. It follows the bucket within 15 minutes.',
            queries: [level('min', m.thanos_bucket_store_blocks_loaded, each)],
          }),
          panel('timeseries', 'Queries turned away', {
            description: 'Queries a second that a limit turns away. Normal is none.',
            queries: [rate(m.thanos_bucket_store_queries_dropped_total, { where: at.scope, by: ['reason'] })],
          }),
          ...bucketPanels(at, m),
        ],
      },
    ],
  };
}
