import { amount } from '../docs/alerts.ts';
import type { Rule } from '../model/alert.ts';
import type { Plan } from '../model/plan.ts';
import type { Change, Says } from '../views/review.ts';

/** Names the thresholds that a change of an expression comes from, in one overlay. */
export type Thresholds = (change: Change, overlay: string) => Change;

/**
 * What a plan of each side knows of an alert: the review names the thresholds of an expression that differs in nothing else,
 * with their units. Where a side has no plan, or another version of the program rendered it, it shows the expression.
 */
export function thresholdsOf(before: Plan | undefined, after: Plan | undefined): Thresholds {
  const rulesOf = (plan: Plan | undefined, overlay: string, { name, in: namespace }: Change): readonly Rule[] =>
    plan?.overlays
      .find(one => one.name === overlay)
      ?.instances.flatMap(({ rules }) => rules)
      .filter(rule => rule.name === name && (rule.namespace === namespace || namespace === undefined)) ?? [];
  return (change, overlay) => {
    const { topic, from, to } = change;
    if (topic !== 'alert' || !from?.['expression'] || !to?.['expression']) return change;
    const was = rulesOf(before, overlay, change).find(({ query }) => query.expr === from['expression']);
    const is = rulesOf(after, overlay, change).find(({ query }) => query.expr === to['expression']);
    if (!was || !is || was.alert.expr(is.values).expr !== to['expression']) return change;
    const values = (rule: Rule): Says =>
      Object.fromEntries(
        Object.entries(rule.alert.thresholds)
          .filter(([name]) => was.values[name] !== is.values[name])
          .map(([name, { unit }]) => [`threshold ${name}`, amount(rule.values[name] ?? 0, unit)]),
      );
    const side = (says: Says, rule: Rule): Says => {
      const { expression: _, ...rest } = says;
      return { ...values(rule), ...rest };
    };
    return { ...change, from: side(from, was), to: side(to, is) };
  };
}
