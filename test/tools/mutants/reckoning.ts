import { isDeepStrictEqual } from 'node:util';
import { type Expr, walk } from '../../../generator/model/promql-tree.ts';
import { pathTo } from './meaning.ts';

const COMPARISONS = ['==', '!=', '>', '<', '>=', '<='];
/** Aggregations that go with a factor: of parts that are never negative, the result is zero where it was zero. */
const FOLDS = ['sum', 'max', 'min', 'avg'];
const EXTRAPOLATES = /^(rate|increase|delta|histogram_quantile)$/;

/**
 * Whether a factor on a rate changes nothing: it is asked whether it is zero, is multiplied by zero, or its shares are
 * what a quantile is made of. `shown` says whether the factor can still be read from the value of the whole.
 */
export function withoutFactor(root: Expr, place: number): { readonly shown: boolean } | undefined {
  const [call, ...above] = pathTo(root, place).toReversed();
  let below = call;
  let added = false;
  for (const [index, expr] of above.entries()) {
    const other = expr.type === 'binary' ? (below === expr.left ? expr.right : expr.left) : undefined;
    const withZero = other?.type === 'number' && Number(other.text) === 0;
    // A quantile is made of shares; beside what was added to it, a factor changes them.
    if (expr.type === 'call') return expr.name === 'histogram_quantile' && !added ? { shown: false } : undefined;
    if (expr.type === 'binary' && COMPARISONS.includes(expr.op))
      return withZero ? { shown: isShown(expr, above.slice(index + 1)) } : undefined;
    if (expr.type === 'binary' && expr.op === '*' && withZero) return { shown: false };
    const adds = expr.type === 'binary' && expr.op === '+';
    if (!adds && !(expr.type === 'aggregate' && FOLDS.includes(expr.op))) return undefined;
    added ||= adds;
    below = expr;
  }
  return undefined;
}

/** Whether a selector's values are multiplied by zero, and its series are asked for over the same window elsewhere too. */
export function onlyPresent(root: Expr, place: number): boolean {
  const [selector, ...above] = pathTo(root, place).toReversed();
  const isZero = (expr: Expr) => expr.type === 'number' && Number(expr.text) === 0;
  const zeroed = above.find(expr => expr.type === 'binary' && expr.op === '*' && [expr.left, expr.right].some(isZero));
  if (selector?.type !== 'selector' || zeroed === undefined) return false;
  const same = (part: Expr) =>
    part.type === 'selector' && isDeepStrictEqual({ ...part, from: 0, to: 0 }, { ...selector, from: 0, to: 0 });
  return [...walk(root)].some(part => same(part) && !(zeroed.from <= part.from && part.from < zeroed.to));
}

/** Whether the value of an expression is that of the whole: the second operand of a set operation only lets pass. */
function isShown(expr: Expr, above: readonly Expr[]): boolean {
  let below = expr;
  for (const next of above) {
    if (next.type === 'binary' && ['and', 'unless'].includes(next.op) && below === next.right) return false;
    below = next;
  }
  return true;
}

/** Whether a comparison holds something reckoned between samples against a number that is not zero. */
export function comparesExtrapolation(root: Expr, place: number): boolean {
  const comparison = pathTo(root, place).at(-1);
  if (comparison?.type !== 'binary' || !COMPARISONS.includes(comparison.op)) return false;
  const { left, right } = comparison;
  const [measured, limit] = left.type === 'number' ? [right, left] : [left, right];
  return limit.type === 'number' && Number(limit.text) !== 0 && isExtrapolated(measured);
}

function isExtrapolated(expr: Expr): boolean {
  if (expr.type === 'call') return EXTRAPOLATES.test(expr.name);
  if (expr.type === 'aggregate') return FOLDS.includes(expr.op) && expr.args.some(isExtrapolated);
  if (expr.type !== 'binary' || COMPARISONS.includes(expr.op)) return false;
  return [expr.left, expr.right].some(isExtrapolated);
}
