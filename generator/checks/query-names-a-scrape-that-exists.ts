import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import { matchValue } from '../promql/matcher.ts';
import { parsePromql } from '../promql/syntax.ts';
import { type Selector, walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { fitting, readBy } from '../views/series.ts';

/**
 * `job` is the name of a Service or `<namespace>/<PodMonitor>`, and changes with them; a query that asks for the old
 * one is silent.
 */
export const check = defineCheck({
  law: 'A query asks for a job and a namespace that a scrape gives to its series',
  restsOn: ['B12'],
  looksAt: ['queries'],
  *views({ queries }, overlay) {
    for (const { expr, asker, rule } of queries)
      for (const selector of parsePromql(expr).selectors) {
        const named = readBy(selector, overlay);
        if (named.length === 0 || fitting(selector, overlay).length > 0) continue;
        if (!rule && fallsBack(expr, selector)) continue;
        const label = named.some(
          ({ provided: { job } }) =>
            !selector.matchers.some(matcher => matcher.name === 'job' && !matchValue(matcher, job ?? '')),
        )
          ? 'namespace'
          : 'job';
        const values = distinct(named.flatMap(({ provided }) => provided[label] ?? []));
        const asked = selector.matchers
          .filter(({ name }) => name === label)
          .map(({ op, value }) => `${label}${op}"${value}"`);
        yield {
          level: rule ? 'error' : 'warning',
          what: `${asker} asks ${tick(selector.metric ?? '')} for ${listing(asked)}, and its series have ${tick(label)} ${listing(values, 4, 'or')}`,
          why: rule ? 'the alert would never fire, or never stop' : 'the panel would show no data',
          fix: `write ${listing(
            values.map(value => `${label}="${value}"`),
            4,
            'or',
          )}`,
        };
      }
  },
});

/** Whether a query that has nothing from this scrape asks any for the same: it shows what there is. */
function fallsBack(expr: string, { from, metric }: Selector): boolean {
  const { root } = parsePromql(expr);
  return [...(root ? walk(root) : [])].some(
    part =>
      part.type === 'binary' &&
      part.op === 'or' &&
      [...walk(part.left)].some(one => one.type === 'selector' && one.from === from) &&
      [...walk(part.right)].some(
        one =>
          one.type === 'selector' &&
          one.metric === metric &&
          one.matchers.every(({ name }) => !['job', 'namespace'].includes(name)),
      ),
  );
}
