import { tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { parsePromql } from '../model/promql-syntax.ts';
import { type Expr, walk } from '../model/promql-tree.ts';
import { readBy } from '../model/series.ts';
import { queriesOf } from '../model/views.ts';

/** Units that do not add up: two halves are not a whole, and two warm GPUs not a hot one. */
const SHARES: ReadonlySet<string> = new Set(['ratio', 'percent', 'celsius', 'timestamp', 'code']);

/** Trap M2: percentages were summed over pods (GoogleCloudPlatform/monitoring-dashboard-samples#1188). */
export const check = defineCheck({
  law: 'Shares and temperatures are averaged or ranked, never summed',
  looksAt: 'queries',
  *each({ object }, overlay) {
    for (const { expr, asker } of queriesOf(object)) {
      const { root } = parsePromql(expr);
      for (const part of root ? walk(root) : []) {
        const summed = part.type === 'aggregate' && part.op === 'sum' ? itself(part.args[0]) : undefined;
        if (summed?.type !== 'selector') continue;
        const share = readBy(summed, overlay).find(({ metric }) => metric.type === 'gauge' && SHARES.has(metric.unit));
        if (share)
          yield {
            what: `${asker} sums ${tick(share.metric.name)}, which is in ${tick(share.metric.unit)}`,
            why: 'the sum grows with the number of series: with four pods at 30 % it reads 120 %',
            fix: 'write `avg` or `max` in place of `sum`',
          };
      }
    }
  },
});

/** The selector whose own values are aggregated, below functions over time that keep its unit. */
function itself(expr: Expr | undefined): Expr | undefined {
  if (expr?.type === 'call' && /^(avg|max|min|last|quantile)_over_time$/.test(expr.name))
    return itself(expr.args.at(-1));
  return expr?.type === 'subquery' ? itself(expr.expr) : expr;
}
