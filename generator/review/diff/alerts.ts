import { rulesOf } from '../../kinds/read.ts';
import type { Manifest } from '../../model/artifact.ts';
import { same } from '../../views/reading.ts';
import type { RuleView } from '../../views/views.ts';
import { became, becameAll, pairs } from './words.ts';

/** Numbers of a query, without those that are part of a name or of a range such as `[5m]`. */
const NUMBER = /(?<![\w.:])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.:])/g;

/** What became of the alerts of a PrometheusRule. */
export const alertChanges = (from: Manifest | undefined, to: Manifest | undefined): string[] =>
  pairs(from ? rulesOf(from) : [], to ? rulesOf(to) : [], ({ name }) => name).flatMap(([name, before, after]) => {
    if (!before) return [`${name} added`];
    if (!after) return [`${name} removed`];
    const changes = ruleChanges(before, after);
    return changes.length === 0 ? [] : [`${name} ${changes.join(', ')}`];
  });

const ruleChanges = (from: RuleView, to: RuleView): string[] => [
  ...(from.for === to.for ? [] : [became('for', from.for ?? '0s', to.for ?? '0s')]),
  ...becameAll(from.labels, to.labels, key => (key === 'severity' ? key : `label ${key}`)),
  ...exprChange(from.expr, to.expr),
  ...(same(from.annotations, to.annotations) ? [] : ['wording changed']),
];

/** Queries that differ in numbers only differ in a threshold. */
function exprChange(from: string, to: string): string[] {
  if (from === to) return [];
  if (from.replace(NUMBER, '#') !== to.replace(NUMBER, '#')) return ['expression changed'];
  const numbers = to.match(NUMBER) ?? [];
  return (from.match(NUMBER) ?? []).flatMap((number, index) =>
    number === numbers[index] ? [] : [became('threshold', number, numbers[index])],
  );
}
