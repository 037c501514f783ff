import { tick } from '../lib/words.ts';
import { seconds } from '../promql/duration.ts';
import { parsePromql } from '../promql/syntax.ts';
import { childrenOf, type Expr, type Selector } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { alertAt, intervalOf, readBy } from '../views/series.ts';

/** One sample is a chance, two are a condition. Platforms scrape kube-state-metrics once a minute. */
export const check = defineCheck({
  law: 'An alert waits for two scrapes of what it reads',
  restsOn: ['A15', 'M4'],
  looksAt: ['alerts'],
  anywhere: 'opinion',
  *views({ rules }, overlay) {
    for (const { name, alerts, expr, path, for: wait = '0s' } of rules) {
      if (!alerts) continue;
      const { root } = parsePromql(expr);
      const selectors = root ? [...asking(root)] : [];
      const read = selectors.flatMap(selector => readBy(selector, overlay));
      const scrapes = read
        .map(({ provided, metric }) => ({ metric, interval: intervalOf(provided, overlay) }))
        .sort((a, b) => b.interval - a.interval);
      // Which of several scrapes brings the series of others is not known: it may be the quickest.
      const slowest = scrapes.at(overlay.partial ? -1 : 0);
      if (!slowest || seconds(wait) >= 2 * slowest.interval) continue;
      const at = alertAt(overlay, name, 'for');
      yield {
        ...(at ? { at } : {}),
        path: [...path, 'for'],
        // Who waits not at all means it: for what has happened once. What is asked over a range of time stays true.
        ours: seconds(wait) === 0 || selectors.every(({ ranged }) => ranged),
        what: `alert ${tick(name)} waits ${wait === '0s' ? 'not at all' : wait}, and ${tick(slowest.metric.name)} has a new value every ${slowest.interval} s`,
        why: 'one bad sample would wake a person, and be gone when they look',
        fix: `write \`for: ${Math.ceil((2 * slowest.interval) / 60)}m\` or more`,
      };
    }
  },
});

/** Selectors that an alert fires for. What stands behind `unless` holds it back: one sample of it wakes nobody. */
function* asking(expr: Expr): Generator<Selector> {
  if (expr.type === 'selector') yield expr;
  const asked = expr.type === 'binary' && expr.op === 'unless' ? [expr.left] : childrenOf(expr);
  for (const child of asked) yield* asking(child);
}
