import { seconds } from '../promql/duration.ts';
import { defineVerdict, type Says } from '../views/review.ts';

/** Megabytes of a size as Prometheus and VictoriaLogs write it. */
const MEGABYTES: Readonly<Record<string, number>> = { MB: 1, GB: 1e3, TB: 1e6 };
const size = (says: Says): number | undefined => {
  const [, number, unit = ''] = /^(\d+)([MGT]B)$/.exec(String(says['size'] ?? '')) ?? [];
  return number === undefined ? undefined : Number(number) * (MEGABYTES[unit] ?? 1);
};
const time = (says: Says): number | undefined => (says['for'] === undefined ? undefined : seconds(String(says['for'])));

/** A program keeps what it has for less time, or less of it. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'the program deletes what is older or beyond that, and it cannot be brought back from Git',
  fix: 'make a backup first, or keep the number as it is',
  concerns: ({ topic, from, to }) =>
    topic === 'kept' &&
    from !== undefined &&
    to !== undefined &&
    [time, size].some(of => {
      const [was, is] = [of(from), of(to)];
      return was !== undefined && is !== undefined && is < was;
    }),
});
