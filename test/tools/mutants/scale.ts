import { type Binary, type Call, type Expr, kindOf } from '../../../generator/promql/tree.ts';

/**
 * What a factor on some rates does to an expression: nothing; it is multiplied too; or it is zero where it was zero, and
 * not where it was not. In none of these cases a series comes or goes.
 */
type Scale = 'same' | 'scaled' | 'sign';

const COMPARISONS = ['==', '!=', '>', '<', '>=', '<='];
/** Aggregations that a factor on every part goes through. */
const FOLDS = ['sum', 'max', 'min', 'avg'];

/** The same for the rates that begin at these places; undefined where it cannot be told. Signs are not looked at. */
export function scaleOf(expr: Expr, places: readonly number[]): Scale | undefined {
  if (expr.type === 'call') return ofCall(expr, places);
  if (expr.type === 'binary') return ofBinary(expr, places);
  if (expr.type === 'subquery') return scaleOf(expr.expr, places);
  if (expr.type !== 'aggregate') return 'same';
  const inner = scaleOf(expr.args.at(-1) as Expr, places);
  return FOLDS.includes(expr.op) || inner === 'same' ? inner : undefined;
}

function ofCall({ name, args, from }: Call, places: readonly number[]): Scale | undefined {
  if (places.includes(from)) return 'scaled';
  const [first, ...rest] = args.filter(arg => kindOf(arg) !== 'string').map(arg => scaleOf(arg, places));
  // A quantile is made of the shares of its buckets.
  if (name === 'histogram_quantile' && first === 'same' && rest[0] === 'scaled') return 'same';
  return [first ?? 'same', ...rest].every(scale => scale === 'same') ? 'same' : undefined;
}

function ofBinary({ op, bool, left, right }: Binary, places: readonly number[]): Scale | undefined {
  const [one, other] = [scaleOf(left, places), scaleOf(right, places)];
  if (one === 'same' && other === 'same') return 'same';
  if (one === undefined || other === undefined) return undefined;
  if (op === 'and' || op === 'unless') return one;
  if (op === 'or') return one === other || isZeroed(right) ? one : undefined;
  if (op === '/') return one === 'scaled' && other === 'scaled' ? 'same' : undefined;
  // A comparison with zero lets the same series pass, however large they are.
  if (COMPARISONS.includes(op)) return isZero(right) && !bool ? one : undefined;
  if (op !== '+') return undefined;
  if (one === 'scaled' && other === 'scaled') return 'scaled';
  return grows(left) && grows(right) ? 'sign' : undefined;
}

const isZero = (expr: Expr): boolean => expr.type === 'number' && Number(expr.text) === 0;

const isZeroed = (expr: Expr): boolean =>
  expr.type === 'binary' && expr.op === '*' && (isZero(expr.left) || isZero(expr.right));

/** Whether an expression is made of how counters grow, and so never below zero. */
function grows(expr: Expr): boolean {
  if (expr.type === 'call') return ['rate', 'increase'].includes(expr.name);
  if (expr.type === 'aggregate') return FOLDS.includes(expr.op) && expr.args.every(grows);
  return expr.type === 'binary' && expr.op === '+' && grows(expr.left) && grows(expr.right);
}
