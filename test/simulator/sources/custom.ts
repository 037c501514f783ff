import type { Contract, Metric } from '../../../generator/promql/metric.ts';
import type { Pod } from '../cluster.ts';
import { still, total, whole } from '../course.ts';
import { expose, type Family, type Labels, observed, type Points } from '../family.ts';
import type { WatchedState } from '../state.ts';

/** Roles of the metrics of a contract, by their names, where it says any. */
export type Roles = Readonly<Record<string, string | undefined>>;

/** Events a second of a counter by its role, on a calm day and on a bad one; others count one. */
const SPEED: Readonly<Record<string, readonly [calm: number, bad: number]>> = {
  errors: [0.001, 0.5],
  'cache-hits': [1, 0.05],
  'cache-misses': [0.3, 1.2],
};

/** Bounds of a histogram whose contract names none (prometheus_client, metrics.py). */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

const isFailing = ({ hits }: WatchedState): boolean => hits < 0.5;

/** What a gauge of a unit is when it is at its most. */
const SCALE: Readonly<Record<string, number>> = { bytes: 4e9, percent: 100 };

/** Values of the labels of one's own service: two models, and one of everything else. */
const VALUES: Readonly<Record<string, readonly string[]>> = { model: ['granite', 'llama'] };

/** Every combination of the values of some labels. */
const combinations = (labels: readonly string[], values: Metric['values'] = {}): readonly Labels[] =>
  labels.reduce<readonly Labels[]>(
    (all, label) =>
      all.flatMap(one => (values[label] ?? VALUES[label] ?? [`${label}-1`]).map(value => ({ ...one, [label]: value }))),
    [{}],
  );

/** A service whose metrics a contract of the user's says: each of them moves as its type and its role let expect. */
export const simulateContract =
  (contract: Contract, roles: Roles) =>
  ({ watched }: Pod): Family[] | undefined => {
    if (!watched) return undefined;
    const points = ({ name, type, unit, labels: own, values, buckets: bounds = BOUNDS }: Metric): Points =>
      combinations(own, values).map(labels => {
        const role = roles[name] ?? '';
        const [calm, bad] = SPEED[role] ?? [1, 1];
        const counted = whole(total(watched, state => (isFailing(state) ? bad : calm)));
        if (type === 'counter') return { labels, read: counted };
        if (type !== 'histogram' && type !== 'summary') {
          const filled = ({ full }: WatchedState) => (SCALE[unit] ?? 1) * full;
          const queued = (state: WatchedState) => (isFailing(state) ? 40 : 0);
          return { labels, read: still(watched, role === 'queue' ? queued : filled) };
        }
        // In the middle of its buckets, and at their end on a bad day.
        const [middle = 1, last = 1] = [bounds[Math.floor(bounds.length / 2)], bounds.at(-1)];
        return observed(
          watched,
          labels,
          counted,
          state => ({ mean: isFailing(state) ? 2 * last : middle, width: 0.4 }),
          bounds,
        );
      });
    const moves = Object.values(contract.metrics).map(metric => [metric.name, points(metric)] as const);
    return expose(contract, Object.fromEntries(moves));
  };
