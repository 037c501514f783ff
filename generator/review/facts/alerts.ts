import { queriesOf, rulesOf } from '../../kinds/read.ts';
import { sortedEntries } from '../../lib/sort.ts';
import { bodyOf, type Content, namespaceOf } from '../../model/artifact.ts';
import { parsePromql } from '../../promql/syntax.ts';
import { fieldAt, fieldsOf } from '../../views/fields.ts';
import { dig, fields } from '../../views/reading.ts';
import type { Fact, Says, SourceOf } from '../../views/review.ts';
import type { RuleView } from '../../views/views.ts';
import { toldBy } from '../recipients.ts';

/** What is told of a rule under the names people know it by; every other field goes by its own. */
const TOLD = ['alert', 'record', 'expr', 'for', 'labels', 'annotations'];

function saysOf(object: Content, rule: RuleView): Says {
  const others = Object.entries(fields(dig(bodyOf(object), ...rule.path))).filter(([key]) => !TOLD.includes(key));
  const { severity, ...labels } = rule.labels;
  return {
    expression: rule.expr,
    ...(rule.alerts ? { for: rule.for ?? '0s', severity: severity ?? 'none' } : {}),
    ...Object.fromEntries(sortedEntries(labels).map(([key, value]) => [`label ${key}`, value])),
    ...rule.annotations,
    ...Object.fromEntries(fieldsOf(Object.fromEntries(others))),
  };
}

const ruleFacts = (object: Content, topic: 'alert' | 'record'): Fact[] =>
  rulesOf(object)
    .filter(({ alerts }) => alerts === (topic === 'alert'))
    .map(rule => ({
      topic,
      name: rule.name,
      in: namespaceOf(object),
      says: saysOf(object, rule),
      covers: [fieldAt(bodyOf(object), rule.path)],
    }));

export const alertFacts = (object: Content): Fact[] => ruleFacts(object, 'alert');
export const recordFacts = (object: Content): Fact[] => ruleFacts(object, 'record');

/** Who is told of each alert, by the routes of its namespace. */
export function toldFacts(object: Content, configs: readonly Content[]): Fact[] {
  const namespace = namespaceOf(object);
  return rulesOf(object)
    .filter(({ alerts }) => alerts)
    .map(rule => ({
      topic: 'notified',
      name: rule.name,
      in: namespace,
      says: { receivers: toldBy(rule, namespace, configs) },
    }));
}

/** Series that queries read, but for those that rules of the same overlay record. */
export const metricFacts = (object: Content, records: ReadonlySet<string>, source: SourceOf): Fact[] =>
  queriesOf(object)
    .flatMap(({ expr }) => parsePromql(expr).selectors.flatMap(({ metric }) => metric ?? []))
    .filter(metric => !records.has(metric))
    .map(metric => {
      const known = source(metric);
      return { topic: 'metric', name: metric, says: known === undefined ? {} : { source: known } };
    });
