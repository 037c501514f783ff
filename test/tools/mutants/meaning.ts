import type { Matcher } from '../../../generator/promql/matcher.ts';
import {
  type Binary,
  type Call,
  childrenOf,
  type Expr,
  kindOf,
  type Selector,
  walk,
} from '../../../generator/promql/tree.ts';

const SETS = ['and', 'or', 'unless'];

/** The expressions that contain a place, from the whole to the smallest. */
export function pathTo(root: Expr, position: number): readonly Expr[] {
  const inner = childrenOf(root).find(({ from, to }) => from <= position && position < to);
  return [root, ...(inner ? pathTo(inner, position) : [])];
}

const isVector = (expr: Expr): boolean => kindOf(expr) === 'vector';

/** Whether the two sides of an operation are matched by a label (Prometheus docs: vector matching). */
const matchesOn = ({ on, ignoring }: Binary, label: string): boolean =>
  on?.includes(label) ?? !ignoring?.includes(label);

/** Whether every series of a result passes a matcher, because the expression asks for it. */
export function guarantees(expr: Expr, matcher: Matcher): boolean {
  const { name, op, value } = matcher;
  if (expr.type === 'selector')
    return expr.matchers.some(own => own.name === name && own.op === op && own.value === value);
  if (expr.type === 'subquery') return guarantees(expr.expr, matcher);
  if (expr.type === 'aggregate') return keeps(expr, name) && expr.args.some(arg => guarantees(arg, matcher));
  if (expr.type === 'call') return callGuarantees(expr, matcher);
  if (expr.type !== 'binary') return false;
  const [left, right] = [expr.left, expr.right].map(side => isVector(side) && guarantees(side, matcher));
  const joined = matchesOn(expr, name) && Boolean(left || right);
  if (expr.op === 'or') return Boolean(left && right);
  if (expr.op === 'unless') return Boolean(left);
  if (expr.op === 'and' || expr.group === 'left') return Boolean(left) || joined;
  if (expr.group === 'right') return Boolean(right) || joined;
  return isVector(expr.left) && isVector(expr.right) ? joined : Boolean(left || right);
}

/** Whether an aggregation leaves a label on its result. */
const keeps = ({ by, without }: { by?: readonly string[]; without?: readonly string[] }, label: string): boolean =>
  by?.includes(label) ?? (without !== undefined && !without.includes(label));

function callGuarantees({ name, args }: Call, matcher: Matcher): boolean {
  const [first, target] = args;
  if (first === undefined || !['vector', 'matrix'].includes(kindOf(first)))
    return args.length > 1 && name.startsWith('histogram_') && args.slice(1).some(arg => guarantees(arg, matcher));
  // What is absent has the labels that a plain selector fixes, each once (promql/functions.go, createLabelsForAbsentFunction).
  if (name.startsWith('absent'))
    return (
      first.type === 'selector' &&
      matcher.op === '=' &&
      first.matchers.filter(own => own.name === matcher.name).length === 1 &&
      guarantees(first, matcher)
    );
  if (name.startsWith('label_') && !(target?.type === 'string' && target.text !== matcher.name)) return false;
  return name !== 'scalar' && guarantees(first, matcher);
}

/**
 * What becomes of the series that a selector no longer keeps out. Above it they find no partner in a join, as the other
 * side keeps them out in the same words and the join is on that label; or they are left in the result, beside what was
 * there. Undefined where they may change that.
 */
export function comers(root: Expr, position: number, label: string): 'kept out' | 'left over' | undefined {
  const [selector, ...above] = pathTo(root, position).toReversed();
  if (selector?.type !== 'selector') return undefined;
  const asked = askedOf(selector, label);
  let below: Expr = selector;
  for (const expr of above) {
    if (expr.type === 'call' && /^(absent|label_|scalar)/.test(expr.name)) return undefined;
    if (expr.type === 'aggregate' && !keeps(expr, label)) return undefined;
    if (expr.type === 'binary') {
      const other = below === expr.left ? expr.right : expr.left;
      // The second operand of `and` and `unless` is not in the result, and the first of `unless` or `or` needs no partner.
      const narrows = expr.op !== 'or' && !(expr.op === 'unless' && below === expr.left) && matchesOn(expr, label);
      if (isVector(other) && narrows && asked.every(matcher => guarantees(other, matcher))) return 'kept out';
      if (isVector(other) && (isFilter(expr) ? below === expr.right : !matchesOn(expr, label))) return undefined;
    }
    below = expr;
  }
  return 'left over';
}

/** Whether all who read a recorded series keep out what a selector in its rule no longer does. */
export function keptOutByReaders(selector: Expr | undefined, label: string, readers: readonly Selector[]): boolean {
  const asked = selector?.type === 'selector' ? askedOf(selector, label) : [];
  return readers.length > 0 && readers.every(reader => asked.every(matcher => guarantees(reader, matcher)));
}

const askedOf = ({ matchers }: Selector, label: string): Matcher[] => matchers.filter(({ name }) => name === label);

const isFilter = ({ op }: Binary): boolean => op === 'and' || op === 'unless';

/** Whether both sides of a set operation have one and the same value of a label that they are matched on. */
export function sharedByBoth(root: Expr, position: number, label: string): boolean {
  const joined = pathTo(root, position).at(-1);
  if (joined?.type !== 'binary' || !SETS.includes(joined.op) || joined.on === undefined) return false;
  const asked = [...walk(joined.left)].flatMap(part => (part.type === 'selector' ? part.matchers : []));
  return asked.some(
    matcher =>
      matcher.name === label &&
      matcher.op === '=' &&
      guarantees(joined.left, matcher) &&
      guarantees(joined.right, matcher),
  );
}
