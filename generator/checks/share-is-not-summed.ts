import { tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Aggregate, type Expr, type Selector, walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { readBy } from '../views/series.ts';

/** Units that do not add up: two halves are not a whole, and two warm GPUs not a hot one. */
const SHARES: ReadonlySet<string> = new Set(['ratio', 'percent', 'celsius', 'timestamp', 'code']);

/** Percentages were summed over pods (GoogleCloudPlatform/monitoring-dashboard-samples#1188). */
export const check = defineCheck({
  law: 'Shares and temperatures are averaged or ranked, never summed',
  restsOn: ['M2'],
  looksAt: ['queries'],
  anywhere: 'opinion',
  *views({ queries }, overlay) {
    for (const { expr, asker, path } of queries) {
      const { root } = parsePromql(expr);
      for (const part of root ? walk(root) : []) {
        const summed = part.type === 'aggregate' && part.op === 'sum' ? itself(part.args[0]) : undefined;
        if (summed?.type !== 'selector') continue;
        const share = readBy(summed, overlay).find(({ metric }) => metric.type === 'gauge' && SHARES.has(metric.unit));
        if (share && part.type === 'aggregate')
          yield {
            path,
            word: share.metric.name,
            ours: !grows(part, summed, root),
            what: `${asker} sums ${tick(share.metric.name)}, which is in ${tick(share.metric.unit)}`,
            why: 'the sum grows with the number of series: with four pods at 30 % it reads 120 %',
            fix: 'write `avg` or `max` in place of `sum`',
          };
      }
    }
  },
});

/** Labels that tell single things apart: a sum that keeps one of them may have a single series to add up. */
const ONE = /^(instance|pod|node|host|hostname|gpu|uuid|device|id|container|name|model_name|engine)$/i;

/** Whether a sum surely takes several things together, and is not the upper part of an average. */
const grows = (sum: Aggregate, selector: Selector, root: Expr | undefined): boolean =>
  sum.without === undefined &&
  ![...(sum.by ?? []), ...selector.matchers.map(({ name }) => name)].some(label => ONE.test(label)) &&
  ![...(root ? walk(root) : [])].some(part => part.type === 'binary' && part.op === '/' && part.left === sum);

/** The selector whose own values are aggregated, below functions over time that keep its unit. */
function itself(expr: Expr | undefined): Expr | undefined {
  if (expr?.type === 'call' && /^(avg|max|min|last|quantile)_over_time$/.test(expr.name))
    return itself(expr.args.at(-1));
  return expr?.type === 'subquery' ? itself(expr.expr) : expr;
}
