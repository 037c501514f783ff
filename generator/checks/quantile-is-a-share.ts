import { tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Expr, walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';

/** The number that shows which quantile is asked for, where it is written out. */
function askedBy(expr: Expr): Expr | undefined {
  const takes =
    expr.type === 'aggregate'
      ? expr.op === 'quantile'
      : expr.type === 'call' && ['histogram_quantile', 'quantile_over_time'].includes(expr.name);
  const [first] = takes && 'args' in expr ? expr.args : [];
  return first?.type === 'number' ? first : undefined;
}

/** Below 0 a quantile is -Inf, and above 1 it is +Inf, whatever the series hold (Prometheus, docs: functions). */
export const check = defineCheck({
  law: 'A quantile that a query asks for is a share from 0 to 1',
  restsOn: ['M2'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries }) {
    for (const { expr, asker, rule, path } of queries) {
      const { root } = parsePromql(expr);
      for (const part of root ? walk(root) : []) {
        const asked = askedBy(part);
        if (asked?.type !== 'number') continue;
        // The tree has no signs.
        const value = Number(asked.text) * (/-\s*$/.test(expr.slice(0, asked.from)) ? -1 : 1);
        if (!(value < 0 || value > 1)) continue;
        yield {
          path,
          word: asked.text,
          what: `${asker} asks for quantile ${tick(value)}, and a quantile is a share from 0 to 1`,
          why: `the result is ${value > 1 ? '+Inf' : '-Inf'} whatever the series hold: ${rule ? 'the rule compares with nothing real' : 'the panel shows no real value'}`,
          fix: value > 1 && value <= 100 ? `write \`${value / 100}\`` : 'write a number from 0 to 1',
        };
      }
    }
  },
});
