import { type Binary, childrenOf, type Expr, kindOf } from '../../../generator/model/promql-tree.ts';

const SETS = ['and', 'or', 'unless'];
const COMPARISONS = ['==', '!=', '>', '<', '>=', '<='];
/** Aggregations of what is never negative that are zero, or above it, whatever each part is multiplied with. */
const FOLDS = ['sum', 'max', 'min', 'avg'];
/** Functions whose result does not have the labels of what they are given. */
const LABELS_CHANGE = /^(absent|absent_over_time|label_replace|label_join|vector|scalar|time)$/;
const EXTRAPOLATES = /^(rate|increase|delta|histogram_quantile)$/;

/** The expressions that contain a place, from the whole to the smallest. */
export function pathTo(root: Expr, place: number): readonly Expr[] {
  const inner = childrenOf(root).find(({ from, to }) => from <= place && place < to);
  return [root, ...(inner ? pathTo(inner, place) : [])];
}

const isVector = (expr: Expr): boolean => kindOf(expr) === 'vector';

/** Whether the two sides of an operation are matched by a label (Prometheus docs: vector matching). */
const matchesOn = ({ on, ignoring }: Binary, label: string): boolean =>
  on?.includes(label) ?? !ignoring?.includes(label);

/** The value that a label has on every series of a result; undefined where they may differ or lack it. */
export function fixedValue(expr: Expr, label: string): string | undefined {
  if (expr.type === 'selector') return expr.matchers.find(({ name, op }) => name === label && op === '=')?.value;
  if (expr.type === 'subquery') return fixedValue(expr.expr, label);
  if (expr.type === 'aggregate') {
    const kept = expr.by?.includes(label) ?? (expr.without !== undefined && !expr.without.includes(label));
    const over = expr.args.at(-1);
    return kept && over ? fixedValue(over, label) : undefined;
  }
  if (expr.type === 'call') {
    const given = expr.args.find(arg => ['vector', 'matrix'].includes(kindOf(arg)));
    return given && !LABELS_CHANGE.test(expr.name) ? fixedValue(given, label) : undefined;
  }
  if (expr.type !== 'binary') return undefined;
  const [left, right] = [expr.left, expr.right].map(side => (isVector(side) ? fixedValue(side, label) : undefined));
  if (expr.op === 'or') return left === right ? left : undefined;
  if (expr.op === 'and' && matchesOn(expr, label)) return left ?? right;
  if (SETS.includes(expr.op) || expr.group || !isVector(expr.left) || !isVector(expr.right))
    return expr.group === 'right' || !isVector(expr.left) ? right : left;
  return matchesOn(expr, label) ? (left ?? right) : undefined;
}

/**
 * Whether series that only differ in a label from those a selector asks for find no partner in a join above it: the other
 * side has one value of the label, and the join is on it.
 */
export function joinedOn(root: Expr, place: number, label: string): boolean {
  const [selector, ...above] = pathTo(root, place).toReversed();
  const value = selector && fixedValue(selector, label);
  let below = selector;
  for (const expr of above) {
    if (expr.type === 'call' && LABELS_CHANGE.test(expr.name)) return false;
    if (expr.type === 'aggregate' && !(expr.by?.includes(label) ?? !expr.without?.includes(label))) return false;
    if (expr.type === 'binary') {
      const other = below === expr.left ? expr.right : expr.left;
      const narrows = matchesOn(expr, label) && expr.op !== 'or' && !(expr.op === 'unless' && other === expr.right);
      if (isVector(other) && narrows && value !== undefined && fixedValue(other, label) === value) return true;
      if (isVector(other) && !SETS.includes(expr.op) && !matchesOn(expr, label)) return false;
      if (SETS.includes(expr.op) && expr.op !== 'or' && other === expr.left) return false;
    }
    below = expr;
  }
  return false;
}

/** Whether a rate is only asked whether it is zero, with nothing done to it that a factor would change. */
export function askedForZero(root: Expr, place: number): { readonly shown: boolean } | undefined {
  const [call, ...above] = pathTo(root, place).toReversed();
  let below = call;
  for (const [index, expr] of above.entries()) {
    if (expr.type === 'binary' && COMPARISONS.includes(expr.op)) {
      const other = below === expr.left ? expr.right : expr.left;
      if (other.type !== 'number' || Number(other.text) !== 0) return undefined;
      return { shown: isShown(expr, above.slice(index + 1)) };
    }
    const harmless = expr.type === 'aggregate' ? FOLDS.includes(expr.op) : expr.type === 'binary' && expr.op === '+';
    if (!harmless) return undefined;
    below = expr;
  }
  return undefined;
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
