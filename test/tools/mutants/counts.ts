import type { Expr } from '../../../generator/promql/tree.ts';
import { pathTo } from './meaning.ts';

const HOLDS: Readonly<Record<string, (count: number, limit: number) => boolean>> = {
  '>': (count, limit) => count > limit,
  '>=': (count, limit) => count >= limit,
  '<': (count, limit) => count < limit,
  '<=': (count, limit) => count <= limit,
};

/** Whether a count that stands left of a limit passes it as often when the limit at this place is another one. */
export function keepsEveryCount(root: Expr, place: number, was: string, is: string): boolean {
  const comparison = pathTo(root, place).findLast(({ type }) => type === 'binary');
  if (comparison?.type !== 'binary') return false;
  const { left, right, op } = comparison;
  const holds = HOLDS[op];
  if (!holds || left.type !== 'aggregate' || left.op !== 'count' || right.type !== 'number') return false;
  // Beyond the greater limit every count is judged alike.
  const counts = Array.from({ length: Math.ceil(Math.max(Number(was), Number(is))) + 2 }, (_, count) => count);
  return counts.every(count => holds(count, Number(was)) === holds(count, Number(is)));
}
