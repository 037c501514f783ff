import { tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Binary, childrenOf, type Expr, kindOf } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';

/** What may stand between two sides: brackets, the operator and what it joins by. An offset or a sign makes them differ. */
const BETWEEN = /^\)*[/-](?:(?:on|ignoring)\([^)]*\))?(?:group_(?:left|right)(?:\([^)]*\))?)?\(*$/;

/** Whether both sides of an operator are one and the same, letter by letter. */
function isOfItself({ left, right, from, to }: Binary, text: string): boolean {
  const plain = (part: Expr) => text.slice(part.from, part.to).replaceAll(/\s+/g, '');
  return (
    kindOf(left) === 'vector' &&
    plain(left) === plain(right) &&
    /^[\s(]*$/.test(text.slice(from, left.from)) &&
    BETWEEN.test(text.slice(left.to, right.from).replaceAll(/\s/g, '')) &&
    /^[\s)]*$/.test(text.slice(right.to, to))
  );
}

/** Divisions and differences, but for those that people make a vector of ones or zeros by, to join it with something. */
function* measured(expr: Expr): Generator<Binary> {
  if (expr.type === 'binary' && ['*', 'and', 'or', 'unless'].includes(expr.op)) return;
  if (expr.type === 'binary' && ['/', '-'].includes(expr.op)) yield expr;
  for (const child of childrenOf(expr)) yield* measured(child);
}

/** A series divided by itself is 1 and less itself 0, as long as it is there: a slip where one side was copied. */
export const check = defineCheck({
  law: 'No query measures a series against itself',
  restsOn: ['M2'],
  looksAt: ['queries'],
  anywhere: 'opinion',
  *views({ queries }) {
    for (const { expr, asker, rule, path } of queries) {
      const { root } = parsePromql(expr);
      for (const part of root ? measured(root) : [])
        if (isOfItself(part, expr))
          yield {
            path,
            what: `${asker} has ${tick(expr.slice(part.left.from, part.left.to))} on both sides of ${tick(part.op)}`,
            why: `the result is always ${part.op === '/' ? '1' : '0'}: ${rule ? 'the rule shows nothing of what it is about' : 'the panel shows a flat line'}`,
            fix: 'write on one side what the other is measured against',
          };
    }
  },
});
