import { type Course, type Reading, still, total, whole } from '../../course.ts';
import type { Labels, Points } from '../../family.ts';
import type { WatchedState } from '../../state.ts';

/** What goes wrong with a part of Thanos: with what it is beside, its volume, and the bucket. */
export const isLost = ({ answers }: WatchedState): boolean => !answers;
export const isFull = ({ full }: WatchedState): boolean => full > 0.95;
export const isFailing = ({ hits }: WatchedState): boolean => hits < 0.5;

/** Points of a part, each from one series. */
export const plain = (watched: Course<WatchedState>) => {
  const one = (read: Reading, labels: Labels = {}): Points => [{ labels, read }];
  const counter = (perSecond: (state: WatchedState) => number, labels: Labels = {}): Points =>
    one(whole(total(watched, perSecond)), labels);
  return { one, counter };
};

export const memory = (watched: Course<WatchedState>, bytes: number): Points =>
  plain(watched).one(still(watched, ({ full }) => Math.round((0.5 + full) * bytes)));

/** What a part asks of the bucket, and what of that fails (thanos-io/objstore, objstore.go). */
export function bucket(watched: Course<WatchedState>, perSecond: number) {
  const { counter } = plain(watched);
  const operations = (speed: (state: WatchedState) => number): Points =>
    ['exists', 'get', 'iter', 'upload'].flatMap(operation => counter(speed, { bucket: 'metrics', operation }));
  return {
    thanos_objstore_bucket_operation_failures_total: operations(state => (isFailing(state) ? perSecond : 0)),
    thanos_objstore_bucket_operations_total: operations(() => perSecond),
  };
}
