import { parsePromql } from '../promql/syntax.ts';
import { childrenOf, type Expr } from '../promql/tree.ts';

/** An expression within the text it was parsed from. */
interface Piece {
  readonly text: string;
  readonly expr: Expr;
}

const written = ({ text, expr: { from, to } }: Piece): string => text.slice(from, to);

const parts = ({ text, expr }: Piece): readonly Piece[] =>
  [...childrenOf(expr)].sort((a, b) => a.from - b.from).map(child => ({ text, expr: child }));

/** What an expression says itself: its text without that of its parts. */
function frame(part: Piece): string {
  const { text, expr } = part;
  let [said, at] = ['', expr.from];
  for (const { expr: child } of parts(part)) {
    said += `${text.slice(at, child.from)}\0`;
    at = child.to;
  }
  return said + text.slice(at, expr.to);
}

/** What differs: on the one side, and on the other. */
export type Pair = readonly [from: string, to: string];

/** Of two queries the smallest expressions that differ, each once; nothing where one of them does not parse. */
export function subexpressions(from: string, to: string): readonly Pair[] | undefined {
  const [old, now] = [parsePromql(from).root, parsePromql(to).root];
  if (!old || !now) return undefined;
  const [a, b]: [Piece, Piece] = [
    { text: from, expr: old },
    { text: to, expr: now },
  ];
  if (outside(a) !== outside(b)) return undefined;
  return [...new Map(narrowed(a, b).map(pair => [pair.join('\0'), pair])).values()];
}

function narrowed(a: Piece, b: Piece): readonly Pair[] {
  const [left, right] = [parts(a), parts(b)];
  if (left.length === 0 || frame(a) !== frame(b)) return [[written(a), written(b)]];
  return left.flatMap((x, at) => {
    const y = right[at];
    if (!y || written(x) === written(y)) return [];
    // A number alone says nothing: it is shown with what it is compared with.
    return x.expr.type === 'number' && y.expr.type === 'number'
      ? [[beside(a, x), beside(b, y)] as const]
      : narrowed(x, y);
  });
}

/** What stands around the expression, such as parentheses that the tree does not know. */
const outside = ({ text, expr }: Piece): string => `${text.slice(0, expr.from)}\0${text.slice(expr.to)}`;

/** `… > 10` where a number stands last, else the whole of what it stands in. */
function beside(whole: Piece, { expr }: Piece): string {
  if (whole.expr.type !== 'binary' || whole.expr.right !== expr) return written(whole);
  return `… ${whole.text.slice(whole.expr.left.to, expr.to).replace(/^[\s)]+/, '')}`;
}
