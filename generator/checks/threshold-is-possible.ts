import { tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Expr, kindOf, type Selector, walk } from '../promql/tree.ts';
import { unitFacts } from '../promql/unit.ts';
import { defineCheck } from '../views/check.ts';
import { fields, items } from '../views/reading.ts';
import { surelyReadBy } from '../views/shared.ts';

/** A share is 0 to 1 and a percentage 0 to 100: the two are taken for each other more often than not. */
export const check = defineCheck({
  law: 'A threshold is a value that its unit can reach, and steps of colour rise',
  restsOn: ['M2'],
  looksAt: ['alerts'],
  anywhere: true,
  *overlay({ overlay }) {
    for (const { name, alert, values } of overlay.instances.flatMap(({ rules }) => rules))
      for (const [threshold, { unit, meaning }] of Object.entries(alert.thresholds)) {
        const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = unitFacts(unit);
        const value = values[threshold] ?? min;
        // At a bound a condition with `>` or `<` is never met or always met, but `>=` and `<=` have their use there.
        if (value >= min && value <= max) continue;
        yield {
          at: overlay.at(['alerts', name, 'thresholds', threshold]),
          what: `threshold ${tick(threshold)} of alert ${tick(name)} is ${value}, and ${meaning} is a ${tick(unit)} from ${min} to ${max === Number.POSITIVE_INFINITY ? 'anything' : max}`,
          why: 'the alert would always fire, or never',
          fix:
            value > max && value <= 100 * max
              ? `write ${value / 100}`
              : `write a number from ${min}${max === Number.POSITIVE_INFINITY ? ' up' : ` to ${max}`}`,
        };
      }
  },
  *views({ dashboards, rules }, overlay) {
    for (const { name, alerts, expr, path } of overlay.partial ? rules : [])
      for (const { metric, unit, op, value, min, max } of alerts ? comparisons(expr, overlay) : []) {
        const beyond = value < min || value > max;
        // One per cent of a percentage is a rare limit, and one half of one is a share that a person meant.
        const isShare = unit === 'percent' && value > 0 && value < 1;
        if (!beyond && !isShare) continue;
        yield {
          path: [...path, 'expr'],
          word: metric,
          opinion: !beyond,
          what: `alert ${tick(name)} compares ${tick(metric)}, a ${tick(unit)} from ${min} to ${max}, with ${value}`,
          why: `the alert would ${(op.startsWith('>') ? value > max : value < min) || op === '==' ? 'never fire' : 'nearly always fire'}`,
          fix:
            value > max && value <= 100 * max
              ? `write ${value / 100}`
              : isShare
                ? `write ${value * 100}`
                : `write a number from ${min} to ${max}`,
        };
      }
    for (const { title, json } of dashboards.flatMap(({ panels }) => panels)) {
      const defaults = fields(fields(json['fieldConfig'])['defaults']);
      const values = items(fields(defaults['thresholds'])['steps']).map(({ value }) =>
        typeof value === 'number' ? value : Number.NEGATIVE_INFINITY,
      );
      if (values.some((value, index) => index > 0 && value <= (values[index - 1] ?? 0)))
        yield {
          opinion: true,
          what: `steps of colour in panel ${tick(title)} do not rise: ${values.slice(1).join(', ')}`,
          why: 'Grafana takes the last step below the value: a colour would never be shown',
          fix: 'write the steps in rising order',
        };
    }
  },
});

/** What keeps a value in the unit of what it is made from. */
const KEEPING =
  /^(?:(?:avg|max|min|last|quantile)_over_time|sort|sort_desc|clamp|clamp_max|clamp_min|label_replace|label_join)$/;
const RANKING = ['max', 'min', 'avg', 'topk', 'bottomk', 'quantile'];

/** The selector whose own values an expression has, picked or averaged. */
function ofOneUnit(expr: Expr | undefined): Selector | undefined {
  if (expr?.type === 'selector') return expr;
  if (expr?.type === 'aggregate' && RANKING.includes(expr.op)) return ofOneUnit(expr.args.at(-1));
  if (expr?.type === 'call' && KEEPING.test(expr.name))
    return ofOneUnit(expr.args.find(arg => ['vector', 'matrix'].includes(kindOf(arg))));
  return expr?.type === 'subquery' ? ofOneUnit(expr.expr) : undefined;
}

/** Comparisons of a gauge in a unit with bounds and a number. */
function* comparisons(expr: string, overlay: OverlayPlan) {
  const { root } = parsePromql(expr);
  for (const part of root ? walk(root) : []) {
    if (part.type !== 'binary' || !/^(?:[<>]=?|==)$/.test(part.op) || part.right.type !== 'number') continue;
    // The tree has no signs.
    const value = Number(part.right.text) * (/-\s*$/.test(expr.slice(0, part.right.from)) ? -1 : 1);
    const selector = ofOneUnit(part.left);
    const [series] = selector ? surelyReadBy(selector, overlay) : [];
    const { min, max } = series?.metric.type === 'gauge' ? unitFacts(series.metric.unit) : {};
    if (!series || min === undefined || max === undefined || Number.isNaN(value)) continue;
    yield { metric: series.metric.name, unit: series.metric.unit, op: part.op, value, min, max };
  }
}
