import type { Rule } from '../model/alert.ts';
import type { Provided } from '../model/plan.ts';
import { matchValue, pattern } from '../promql/matcher.ts';
import { type Metric, seriesOf } from '../promql/metric.ts';
import { parsePromql } from '../promql/syntax.ts';
import type { Selector } from '../promql/tree.ts';

/** What a rule reads and nobody provides where it asks: not at all, in other namespaces only, or dropped before it is stored. */
export function outOfReach({ query }: Rule, provided: ReadonlyMap<string, readonly Provided[]>): readonly Metric[] {
  const { selectors } = parsePromql(query.expr);
  return query.reads.filter(metric => {
    const names = seriesOf(metric);
    const scrapes = (provided.get(metric.contract) ?? []).filter(scrape => !isDropped(names, scrape));
    const asked = selectors.filter(selector => names.includes(selector.metric ?? ''));
    return scrapes.length === 0 || asked.some(selector => !scrapes.some(scrape => isAsked(selector, scrape)));
  });
}

/** Whether a platform drops series before it stores them. */
const isDropped = (names: readonly string[], { drops = [] }: Provided): boolean =>
  drops.some(dropped => names.some(name => pattern(dropped)?.test(name)));

/** A source that keeps its own labels tells of all namespaces; of what a platform collects for itself, none is known. */
const isAsked = ({ matchers }: Selector, { contract, namespace }: Provided): boolean =>
  contract.honorLabels ||
  matchers.every(
    matcher => matcher.name !== 'namespace' || (namespace !== undefined && matchValue(matcher, namespace)),
  );
