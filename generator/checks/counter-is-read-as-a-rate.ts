import { tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Binary, childrenOf, type Expr, type Selector, walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { same } from '../views/reading.ts';
import { readBy } from '../views/series.ts';

/** Functions that make a speed or a growth of a counter, and handle its resets. */
const RATES = new Set(['rate', 'irate', 'increase', 'resets']);
/** What makes a growth of a counter without a function: of a gauge the same is a difference, and sound. */
const GROWTH = 'growth';
/** Functions and operators that ask whether a series is there, not what it counts. */
const PRESENCE = new Set([
  'absent',
  'absent_over_time',
  'present_over_time',
  'count',
  'count_over_time',
  'group',
  'changes',
  'timestamp',
]);

/** `rate` of a gauge is noise, and a counter's own value says only when its process began. */
export const check = defineCheck({
  law: 'Rates are taken of counters only, and counters are read as rates only',
  restsOn: ['C-09'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, path } of queries) {
      const { root } = parsePromql(expr);
      for (const { selector, around } of root ? selectorsIn(root) : []) {
        const name = tick(selector.metric ?? '');
        const types = kinds(selector, overlay);
        const rated = around.find(call => RATES.has(call));
        if (rated && types.size > 0 && !types.has('counter'))
          yield {
            path,
            word: selector.metric ?? '',
            what: `${asker} takes ${tick(rated)} of ${name}, which is a ${[...types].join(' or ')}`,
            why: 'every fall of the value would be read as a restart: the number means nothing',
            fix: 'use `deriv` or `delta`, or the counter beside it',
          };
        if (
          rule?.alerts &&
          !rated &&
          !around.includes(GROWTH) &&
          types.size === 1 &&
          types.has('counter') &&
          !around.some(call => PRESENCE.has(call))
        )
          yield {
            path,
            word: selector.metric ?? '',
            opinion: true,
            // A difference of two counters, one beside another condition, or whether it ever counted, may be meant.
            ours: !(
              root?.type === 'binary' &&
              root.left === selector &&
              Number('text' in root.right ? root.right.text : 0)
            ),
            what: `${asker} compares the counter ${name} itself`,
            why: 'it would fire for what happened since the process began, and never stop, or stop at a restart',
            fix: `ask \`increase(${selector.metric}[1h])\` or \`rate(${selector.metric}[5m])\``,
          };
      }
    }
  },
});

/** What the selected series are to `rate`: parts of a histogram count up, a summary's quantiles do not. */
function kinds(selector: Selector, overlay: OverlayPlan): Set<string> {
  const counts = /_(bucket|sum|count)$/.test(selector.metric ?? '');
  return new Set(
    readBy(selector, overlay).map(({ metric: { type, name } }) =>
      counts && name !== selector.metric && type !== 'gauge' ? 'counter' : type,
    ),
  );
}

/**
 * Selectors with the functions and aggregations around them. The right side of `and` and `unless` only asks for
 * presence.
 */
function* selectorsIn(
  expr: Expr,
  around: readonly string[] = [],
): Generator<{ selector: Selector; around: readonly string[] }> {
  if (expr.type === 'selector') yield { selector: expr, around };
  const name = expr.type === 'call' ? expr.name : expr.type === 'aggregate' ? expr.op : undefined;
  for (const [index, child] of childrenOf(expr).entries()) {
    const presence = expr.type === 'binary' && index === 1 && ['and', 'unless'].includes(expr.op) ? ['group'] : [];
    const growth = isGrowth(expr) || (isBegun(expr) && index === 0) ? [GROWTH] : [];
    yield* selectorsIn(child, [...around, ...(name ? [name] : []), ...presence, ...growth]);
  }
}

/** The least of a window taken from what a counter reads now: whole events, which `increase` extrapolates. */
const isGrowth = (expr: Expr): boolean =>
  expr.type === 'binary' && (expr.op === '-' ? isAboveLeast(expr) : expr.op === '==' && isStill(expr));

const isAboveLeast = ({ left, right }: Binary): boolean =>
  [...walk(right)].some(part => part.type === 'call' && part.name === 'min_over_time') &&
  same(metricsIn(left), metricsIn(right));

/** A counter compared with itself some time ago. */
const isStill = ({ left, right }: Binary): boolean =>
  left.type === 'aggregate' && right.type === 'aggregate' && same(metricsIn(left), metricsIn(right));

const metricsIn = (expr: Expr): readonly (string | undefined)[] =>
  [...walk(expr)].flatMap(part => (part.type === 'selector' ? [part.metric] : []));

/** Series that were not there some time ago, which have counted from nothing since. */
const isBegun = (expr: Expr): boolean =>
  expr.type === 'binary' &&
  expr.op === 'unless' &&
  expr.left.type === 'selector' &&
  expr.right.type === 'selector' &&
  expr.left.metric === expr.right.metric &&
  same(expr.left.matchers, expr.right.matchers);
