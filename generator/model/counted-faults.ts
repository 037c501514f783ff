import { growth } from '../promql/growth.ts';
import type { Metric } from '../promql/metric.ts';
import { promql, type Query } from '../promql/promql.ts';
import { type Alert, sample, strangers } from './alert.ts';
import { kept, perReplica, type Scope } from './scope.ts';

/** Faults that counters of a replica count within a window. */
interface Faults {
  /** Labels of a replica's series in a scenario, by its number. */
  readonly replica: (number: number) => Readonly<Record<string, string>>;
  /** What counts them: the sum is asked. */
  readonly counters: readonly [Metric, ...Metric[]];
  /** How long the window is. */
  readonly minutes: number;
  /** A label by which they are told apart beside the replica, with a value for scenarios. */
  readonly also?: readonly [label: string, value: string];
}

const OVER = 1.04;
const UNDER = 0.96;

/** The parts of an alert on more faults of a replica within a window than some number. */
export const counted = (at: Pick<Scope, 'scope' | 'replica'>, { replica, counters, minutes, also }: Faults) => {
  const [label, value = ''] = also ?? [];
  const by = perReplica(at, ...(label ? [label] : []));
  const grain = { where: at.scope, by, over: `${minutes}m` };
  const [first, ...rest] = counters.map(counter => growth(counter, grain));
  const query = rest.reduce((sum: Query, one) => promql`${sum} + ${one}`, first as Query);
  const series = (number: number) => ({ ...replica(number), ...(label ? { [label]: value } : {}) });
  const [one, last] = [counters[0], counters.at(-1) ?? counters[0]];
  /** All counters of a replica, of which one counts so many within the window while the cause lasts. */
  const counts = (number: number, which: Metric, times: number) =>
    counters.map(counter =>
      sample(counter, series(number), {
        before: 1e6,
        during: { perMinute: counter === which ? times / minutes : 0 },
        after: { perMinute: 0 },
      }),
    );
  const quiet = (number: number) =>
    counters.map(counter => sample(counter, series(number), { during: { from: 1e6, perMinute: 0 } }));
  const loud = (perMinute: number) =>
    counters.flatMap(counter => strangers(counter, series(1), { during: { from: 1e6, perMinute } }));
  /** Steps between samples of the window, and how many of them must count. */
  const steps = minutes - 1;
  const enough = Math.floor(steps / OVER) + 1;
  return {
    query,
    grain,
    fires: (most: number): ReturnType<Alert['fires']> => [
      {
        title: 'two replicas of three have a little too many faults',
        given: [...counts(1, one, OVER * most), ...counts(2, last, OVER * most), ...quiet(3), ...loud(0)],
        within: enough - 1,
        clears: steps - enough + 1,
        labels: [1, 2].map(number => kept(series(number), by)),
        value: (OVER * most).toFixed(0),
      },
    ],
    silent: (most: number): ReturnType<Alert['silent']> => [
      {
        title: 'two replicas have just not too many, and those of neighbours have',
        given: [...counts(1, one, UNDER * most), ...counts(2, last, UNDER * most), ...loud(100 * most)],
      },
      { title: 'there are none', given: [...quiet(1), ...quiet(2)] },
    ],
  };
};
