import { panel } from '../../model/dashboard.ts';
import { replicaLabels } from '../../model/scope.ts';
import type { Watched } from '../../model/source.ts';
import { growth } from '../../promql/growth.ts';
import { hourly, level, rate } from '../../promql/promql.ts';
import { bucketPanels } from './bucket-panels.ts';
import { sidecar as m } from './metrics.ts';
import type { Options } from './options.ts';
import type { RoleRows } from './role-rows.ts';

/** Whether blocks leave Prometheus for the bucket. */
export function sidecarRows(at: Watched<Options>): RoleRows {
  const each = { where: at.scope, by: replicaLabels(at) };
  return {
    state: [
      panel('stat', 'Prometheus', {
        description: 'Whether each sidecar reaches its Prometheus.',
        queries: [level('min', m.thanos_sidecar_prometheus_up, each)],
        wordings: [
          { value: 0, text: 'cut off', color: 'red' },
          { value: 1, text: 'reached', color: 'green' },
        ],
      }),
      panel('stat', 'Last upload', {
        description: 'When each sidecar last wrote to the bucket. Normal is less than three hours ago.',
        queries: [level('max', m.thanos_objstore_bucket_last_successful_upload_time, each)],
      }),
      panel('stat', 'Broken blocks', {
        description: 'Blocks that each sidecar found broken within a day. Normal is none.',
        queries: [growth(m.thanos_shipper_corrupted_blocks_total, { ...each, over: '1d' })],
      }),
    ],
    rows: [
      {
        title: 'Bucket',
        panels: [
          panel('timeseries', 'Uploads', {
            description: 'Blocks that reached the bucket within three hours. Normal is one or two of each replica.',
            queries: [growth(m.thanos_shipper_uploads_total, { ...each, over: '3h' })],
          }),
          panel('timeseries', 'Failed uploads', {
            description: 'Times an hour that a block did not reach the bucket. Normal is none.',
            queries: [
              {
                query: hourly(rate(m.thanos_shipper_dir_sync_failures_total, each)),
                legend: 'the folder was given up',
              },
              { query: hourly(rate(m.thanos_shipper_upload_failures_total, each)), legend: 'a block was left out' },
            ],
          }),
          ...bucketPanels(at, m),
        ],
      },
    ],
  };
}
