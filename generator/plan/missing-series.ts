import type { Rule } from '../model/alert.ts';
import type { Provided } from '../model/plan.ts';
import { matchValue } from '../promql/matcher.ts';
import { type Metric, seriesOf } from '../promql/metric.ts';
import { parsePromql } from '../promql/syntax.ts';
import type { Selector } from '../promql/tree.ts';

/** What a rule reads and nobody provides where it asks: not at all, or in other namespaces only. */
export function outOfReach({ query }: Rule, provided: ReadonlyMap<string, readonly Provided[]>): readonly Metric[] {
  const { selectors } = parsePromql(query.expr);
  return query.reads.filter(metric => {
    const scrapes = provided.get(metric.contract) ?? [];
    const names = seriesOf(metric);
    const asked = selectors.filter(selector => names.includes(selector.metric ?? ''));
    return scrapes.length === 0 || asked.some(selector => !scrapes.some(scrape => isAsked(selector, scrape)));
  });
}

/** A source that keeps its own labels tells of all namespaces; of what a platform collects for itself, none is known. */
const isAsked = ({ matchers }: Selector, { contract, namespace }: Provided): boolean =>
  contract.honorLabels ||
  matchers.every(
    matcher => matcher.name !== 'namespace' || (namespace !== undefined && matchValue(matcher, namespace)),
  );
