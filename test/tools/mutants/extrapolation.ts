import { parsePromql } from '../../../generator/promql/syntax.ts';
import { type Expr, kindOf } from '../../../generator/promql/tree.ts';
import { pathTo } from './meaning.ts';
import type { RecordingRule } from './mutant.ts';

const COMPARISONS = ['==', '!=', '>', '<', '>=', '<='];
const FOLDS = ['sum', 'max', 'min', 'avg'];
const EXTRAPOLATES = /^(rate|increase|delta|histogram_quantile)$/;
const ADDS_UP = /^(sum|avg|min|max)_over_time$/;

/** Whether the comparison at a place holds something reckoned between samples against a number that is not zero. */
export function comparesExtrapolation(root: Expr, position: number, records: readonly RecordingRule[]): boolean {
  const comparison = pathTo(root, position).at(-1);
  if (comparison?.type !== 'binary' || !COMPARISONS.includes(comparison.op)) return false;
  const { left, right } = comparison;
  const [measured, limit] = kindOf(left) === 'scalar' ? [right, left] : [left, right];
  if (kindOf(limit) !== 'scalar' || (limit.type === 'number' && Number(limit.text) === 0)) return false;
  return isExtrapolated(measured, new Map(records.map(({ record, expr }) => [record, parsePromql(expr).root])));
}

function isExtrapolated(expr: Expr | undefined, recorded: ReadonlyMap<string, Expr | undefined>): boolean {
  const any = (parts: readonly Expr[]) => parts.some(part => isExtrapolated(part, recorded));
  if (expr?.type === 'selector') return isExtrapolated(recorded.get(expr.metric ?? ''), recorded);
  if (expr?.type === 'subquery') return isExtrapolated(expr.expr, recorded);
  if (expr?.type === 'call') return EXTRAPOLATES.test(expr.name) || (ADDS_UP.test(expr.name) && any(expr.args));
  if (expr?.type === 'aggregate') return FOLDS.includes(expr.op) && any(expr.args);
  return expr?.type === 'binary' && !COMPARISONS.includes(expr.op) && any([expr.left, expr.right]);
}
