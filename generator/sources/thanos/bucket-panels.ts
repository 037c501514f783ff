import { type Panel, panel } from '../../model/dashboard.ts';
import type { Watched } from '../../model/source.ts';
import type { Metric } from '../../promql/metric.ts';
import { rate } from '../../promql/promql.ts';
import type { Options } from './options.ts';

/** Counters of operations on the bucket. */
interface Bucket {
  readonly thanos_objstore_bucket_operations_total: Metric;
  readonly thanos_objstore_bucket_operation_failures_total: Metric;
}

/** What a part asks of the bucket, and what of that fails. */
export const bucketPanels = (at: Watched<Options>, of: Bucket): readonly Panel[] => {
  const by = { where: at.scope, by: ['operation'] };
  return [
    panel('timeseries', 'Bucket operations', {
      description: 'Operations a second on the bucket, all pods together.',
      queries: [rate(of.thanos_objstore_bucket_operations_total, by)],
    }),
    panel('timeseries', 'Bucket failures', {
      description: 'Operations a second on the bucket that fail. Normal is none.',
      queries: [rate(of.thanos_objstore_bucket_operation_failures_total, by)],
    }),
  ];
};
