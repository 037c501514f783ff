import { listing, tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { resultLabels } from '../promql/labels.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Binary, type Expr, kindOf, walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { surelyReadBy } from '../views/shared.ts';

const SETS = ['and', 'or', 'unless'];

/** The labels that sources set on what an expression answers; undefined where one of them is not known beyond doubt. */
const ownLabels = (expr: Expr, overlay: OverlayPlan): ReadonlySet<string> | undefined =>
  resultLabels(expr, selector => {
    const read = surelyReadBy(selector, overlay);
    const own = read.map(({ metric }) => [...metric.labels].sort().join());
    // Two sources of one name, or labels that depend on settings: which there are is not known.
    const isOne = read.length > 0 && own.every(one => one === own[0] && !one.includes('*'));
    return isOne ? new Set(read[0]?.metric.labels) : undefined;
  });

/** Labels that one side has and the other has not, where nothing shows what the two are joined by. */
function unlike({ op, on, ignoring, left, right }: Binary, overlay: OverlayPlan): readonly string[] {
  if (on || ignoring || SETS.includes(op) || kindOf(left) !== 'vector' || kindOf(right) !== 'vector') return [];
  const [a, b] = [ownLabels(left, overlay), ownLabels(right, overlay)];
  return a && b ? [...[...a].filter(label => !b.has(label)), ...[...b].filter(label => !a.has(label))] : [];
}

/** Without `on` both sides must agree in every label (Prometheus, docs: vector matching; prometheus/alertmanager#3599). */
export const check = defineCheck({
  law: 'Both sides of an operator carry the same labels, or name the labels that join them',
  restsOn: ['Law 2'],
  looksAt: ['queries'],
  anywhere: 'opinion',
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, path } of queries) {
      const { root } = parsePromql(expr);
      for (const part of root ? walk(root) : []) {
        const labels = part.type === 'binary' ? unlike(part, overlay) : [];
        if (labels.length > 0 && part.type === 'binary')
          yield {
            path,
            what: `${asker} joins two sides by ${tick(part.op)}, of which one alone has ${listing(labels)}`,
            why: `nothing of the one side matches anything of the other: ${rule ? 'the rule has no result' : 'the panel shows no data'}`,
            fix: 'aggregate both sides to the labels that they share, or write `on (…)`',
          };
      }
    }
  },
});
