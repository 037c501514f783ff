import type { Manifest } from '../../model/artifact.ts';
import { became, becameAll, type Fields, fieldsAt, listAt, pairs, same } from './words.ts';

const rulesOf = (object: Manifest | undefined): readonly Fields[] =>
  listAt(object, 'spec', 'groups').flatMap(group => listAt(group, 'rules'));

/** Numbers of a query, without those that are part of a name or a range such as `[5m]`. */
const NUMBER = /(?<![\w.:])\d+(?:\.\d+)?(?:e[+-]?\d+)?(?![\w.:])/g;

/** What became of the alerts of a PrometheusRule. */
export const alertChanges = (from: Manifest | undefined, to: Manifest | undefined): string[] =>
  pairs(rulesOf(from), rulesOf(to), rule => String(rule['alert'] ?? rule['record'])).flatMap(
    ([name, before, after]) => {
      if (!before) return [`${name} added`];
      if (!after) return [`${name} removed`];
      const changes = ruleChanges(before, after);
      return changes.length === 0 ? [] : [`${name} ${changes.join(', ')}`];
    },
  );

function ruleChanges(from: Fields, to: Fields): string[] {
  const labels = (rule: Fields) => fieldsAt(rule, 'labels');
  return [
    ...(from['for'] === to['for'] ? [] : [became('for', from['for'] ?? '0s', to['for'] ?? '0s')]),
    ...becameAll(labels(from), labels(to), key => (key === 'severity' ? key : `label ${key}`)),
    ...exprChange(String(from['expr']), String(to['expr'])),
    ...(same(from['annotations'], to['annotations']) ? [] : ['wording changed']),
  ];
}

/** Queries that differ in numbers only differ in a threshold. */
function exprChange(from: string, to: string): string[] {
  if (from === to) return [];
  if (from.replace(NUMBER, '#') !== to.replace(NUMBER, '#')) return ['expression changed'];
  const numbers = to.match(NUMBER) ?? [];
  return (from.match(NUMBER) ?? []).flatMap((number, index) =>
    number === numbers[index] ? [] : [became('threshold', number, numbers[index])],
  );
}
