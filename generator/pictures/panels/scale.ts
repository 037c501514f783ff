import { max } from 'd3-array';
import { last, type Shown } from '../shown.ts';

/** How far a value fills its bar or arc, from 0 to 1: up to the panel's bound, or else to the greatest value shown. */
export function shareOf(shown: Shown, value: number): number {
  const low = shown.min ?? 0;
  const high =
    shown.max ?? max([...shown.lines.map(line => last(line) ?? low), ...shown.steps.map(({ at }) => at)]) ?? 1;
  return high > low ? Math.max(0, Math.min(1, (value - low) / (high - low))) : 1;
}
