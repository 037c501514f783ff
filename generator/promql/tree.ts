import type { Matcher } from './matcher.ts';

/** A stretch of an expression, in characters from its start. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Selector extends Stretch {
  readonly type: 'selector';
  /** Absent where only matchers choose the series. */
  readonly metric?: string;
  readonly matchers: readonly Matcher[];
  /** Whether it takes a stretch of time, and how long a one where that is written out. */
  readonly ranged: boolean;
  readonly range?: number;
  /** Whether a matcher names the metric once more. */
  readonly isNamedTwice?: true;
}

export interface Aggregate extends Stretch {
  readonly type: 'aggregate';
  readonly op: string;
  readonly by?: readonly string[];
  readonly without?: readonly string[];
  readonly args: readonly Expr[];
}

export interface Call extends Stretch {
  readonly type: 'call';
  readonly name: string;
  readonly args: readonly Expr[];
}

export interface Binary extends Stretch {
  readonly type: 'binary';
  readonly op: string;
  readonly bool: boolean;
  readonly on?: readonly string[];
  readonly ignoring?: readonly string[];
  readonly group?: 'left' | 'right';
  /** Labels that `group_left` or `group_right` takes over from the other side. */
  readonly include: readonly string[];
  readonly left: Expr;
  readonly right: Expr;
}

export interface Subquery extends Stretch {
  readonly type: 'subquery';
  readonly expr: Expr;
  readonly range?: number;
}

export interface Literal extends Stretch {
  readonly type: 'number' | 'string';
  readonly text: string;
}

/** A parsed expression. Parentheses, signs, offsets and `@` are gone: they change neither names nor labels. */
export type Expr = Selector | Aggregate | Call | Binary | Subquery | Literal;

/** Every expression within an expression, itself first. */
export function* walk(expr: Expr): Generator<Expr> {
  yield expr;
  for (const child of childrenOf(expr)) yield* walk(child);
}

export const childrenOf = (expr: Expr): readonly Expr[] =>
  expr.type === 'binary'
    ? [expr.left, expr.right]
    : expr.type === 'subquery'
      ? [expr.expr]
      : 'args' in expr
        ? expr.args
        : [];

/** Labels that an aggregation or a matching names. */
export function labelsNamed(expr: Expr): readonly string[] {
  if (expr.type === 'aggregate') return expr.by ?? expr.without ?? [];
  return expr.type === 'binary' ? [...(expr.on ?? []), ...(expr.ignoring ?? []), ...expr.include] : [];
}

/** Functions that return a number (prometheus, promql/parser/functions.go). */
const SCALARS = ['scalar', 'end', 'pi', 'range', 'start', 'step', 'time', 'max_of', 'min_of'];

/** What an expression evaluates to. */
export function kindOf(expr: Expr): 'vector' | 'matrix' | 'scalar' | 'string' {
  if (expr.type === 'selector') return expr.ranged ? 'matrix' : 'vector';
  if (expr.type === 'subquery') return 'matrix';
  if (expr.type === 'string') return 'string';
  if (expr.type === 'number') return 'scalar';
  if (expr.type === 'call') return SCALARS.includes(expr.name) ? 'scalar' : 'vector';
  if (expr.type === 'binary' && kindOf(expr.left) === 'scalar' && kindOf(expr.right) === 'scalar') return 'scalar';
  return 'vector';
}

/** Whether a variable of a dashboard is in a name: what it stands for is not known. */
export const isVariable = (name: string): boolean => /\$|\[\[/.test(name);
