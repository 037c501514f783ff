import { listing, tick } from '../lib/words.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { type Matcher, matchValue } from '../promql/matcher.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck, type Found } from '../views/check.ts';
import { fields } from '../views/reading.ts';
import { readBy } from '../views/series.ts';
import { isShared } from '../views/shared.ts';

/**
 * A histogram is cut at fixed bounds: how many observations lie below any other value nobody knows, and a query for it
 * answers nothing. Bounds of sources that let people choose theirs are not in the contract, and not looked at.
 */
export const check = defineCheck({
  law: 'A bucket that a query asks for is one that its histogram has',
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries, about: { part } }, overlay) {
    const asked = fields(fields(overlay.config.sources[part])['slo'])['threshold'] !== undefined;
    const said = new Set<string>();
    for (const { expr, path } of overlay.partial ? queries : [])
      for (const found of whole(expr, overlay)) yield { path, word: 'le', ...found };
    for (const { expr, path } of queries)
      for (const { metric, bound, near } of strange(expr, overlay)) {
        const what = `${tick(metric)} has no bucket that ends at ${bound}`;
        if (said.has(what)) continue;
        said.add(what);
        yield {
          path,
          word: 'le',
          ...(asked ? { at: overlay.at(['sources', part, 'slo', 'threshold']) } : {}),
          what,
          why: 'the query finds no series, so that nothing would ever be too slow',
          fix: `write ${listing(near.map(String), 4, 'or')}: its nearest bounds`,
        };
      }
  },
});

/** Bounds that are whole numbers without `.0`: Prometheus 3 stores them with it (migration guide, le and quantile). */
function* whole(expr: string, overlay: OverlayPlan): Generator<Found> {
  for (const selector of parsePromql(expr).selectors)
    for (const { name, op, value } of selector.matchers) {
      const isKnown = name === 'le' && op === '=' && /^\d+$/.test(value) && readBy(selector, overlay).length > 0;
      if (isKnown)
        yield {
          level: 'warning',
          what: `${tick(selector.metric ?? '')} is asked for bound ${tick(value)}, which Prometheus 3 stores as ${tick(`${value}.0`)}`,
          why: 'the query finds no series there, so that nothing would ever be too slow',
          fix: `write \`le=~"${value}(\\\\.0)?"\``,
        };
    }
}

interface Strange {
  readonly metric: string;
  readonly bound: string;
  readonly near: readonly number[];
}

/** Bounds that a query asks for in vain. Client libraries write them as `5`, or as `5.0`. */
function* strange(expr: string, overlay: OverlayPlan): Generator<Strange> {
  for (const selector of parsePromql(expr).selectors.filter(({ metric = '' }) => !overlay.partial || !isShared(metric)))
    for (const matcher of selector.matchers.filter(({ name, op }) => name === 'le' && op.startsWith('='))) {
      const [buckets] = readBy(selector, overlay).flatMap(({ metric }) => (metric.buckets ? [metric.buckets] : []));
      if (!buckets || ['+Inf', ...buckets.flatMap(written)].some(text => matchValue(matcher, text))) continue;
      const bound = numberIn(matcher);
      const above = buckets.findIndex(other => other > bound);
      yield {
        metric: selector.metric ?? '',
        bound: `${bound}`,
        near: above < 0 ? buckets.slice(-1) : buckets.slice(Math.max(0, above - 1), above + 1),
      };
    }
}

const written = (bound: number): readonly string[] => [`${bound}`, `${bound}.0`];

/** The number that a matcher is about. */
const numberIn = ({ value }: Matcher): number => Number.parseFloat(value.replaceAll('\\', ''));
