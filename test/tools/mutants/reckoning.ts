import { isDeepStrictEqual } from 'node:util';
import { parsePromql } from '../../../generator/model/promql-syntax.ts';
import { type Expr, kindOf, walk } from '../../../generator/model/promql-tree.ts';
import { pathTo } from './meaning.ts';
import type { RecordingRule } from './mutant.ts';

const SETS = ['and', 'or', 'unless'];
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
    if (expr.type === 'binary' && COMPARISONS.includes(expr.op)) {
      const shown = withZero ? isShown(expr, above.slice(index + 1)) : undefined;
      return shown === undefined ? undefined : { shown };
    }
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

/**
 * Whether the value of an expression becomes that of the whole; undefined where something is reckoned from it. The second
 * operand of a set operation only lets pass.
 */
function isShown(expr: Expr, above: readonly Expr[]): boolean | undefined {
  let below = expr;
  for (const next of above) {
    if (next.type !== 'binary' || !SETS.includes(next.op)) return undefined;
    if (next.op !== 'or' && below === next.right) return false;
    below = next;
  }
  return true;
}

/** Whether a comparison holds something reckoned between samples against a number that is not zero. */
export function comparesExtrapolation(root: Expr, place: number, records: readonly RecordingRule[]): boolean {
  const comparison = pathTo(root, place).at(-1);
  if (comparison?.type !== 'binary' || !COMPARISONS.includes(comparison.op)) return false;
  const { left, right } = comparison;
  const [measured, limit] = kindOf(left) === 'scalar' ? [right, left] : [left, right];
  if (kindOf(limit) !== 'scalar' || (limit.type === 'number' && Number(limit.text) === 0)) return false;
  return isExtrapolated(measured, new Map(records.map(({ record, expr }) => [record, parsePromql(expr).root])));
}

function isExtrapolated(expr: Expr | undefined, recorded: ReadonlyMap<string, Expr | undefined>): boolean {
  const any = (parts: readonly Expr[]) => parts.some(part => isExtrapolated(part, recorded));
  if (expr?.type === 'selector') return isExtrapolated(recorded.get(expr.metric ?? ''), new Map());
  if (expr?.type === 'call') return EXTRAPOLATES.test(expr.name);
  if (expr?.type === 'aggregate') return FOLDS.includes(expr.op) && any(expr.args);
  return expr?.type === 'binary' && !COMPARISONS.includes(expr.op) && any([expr.left, expr.right]);
}
