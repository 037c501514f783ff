import { nearest } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { parsePromql } from '../model/promql-syntax.ts';
import { droppedBy, seriesIn } from '../model/series.ts';
import { queriesOf, rulesOf } from '../model/views.ts';

/**
 * C-09, trap M1: renamed and never existing metrics are the commonest fault of hand-made dashboards
 * (vllm-project/vllm#29330 #32661, vllm-project/production-stack#989). A histogram has no series of its own name, only
 * `_bucket`, `_sum`, `_count`.
 */
export const check = defineCheck({
  law: 'Every query reads series that a configured source or the platform provides',
  looksAt: 'queries',
  *overlay({ overlay, index }) {
    const known = seriesIn(overlay);
    if (known.size === 0) return;
    const recorded = new Set(
      index.all('PrometheusRule').flatMap(({ object }) =>
        rulesOf(object)
          .filter(({ alerts }) => !alerts)
          .map(({ name }) => name),
      ),
    );
    for (const { object } of overlay.objects)
      for (const { expr, asker, rule } of queriesOf(object))
        for (const { metric } of parsePromql(expr).selectors) {
          if (metric === undefined || known.has(metric) || recorded.has(metric) || droppedBy(metric, overlay)) continue;
          const parts = ['_bucket', '_sum', '_count'].map(part => metric + part).filter(name => known.has(name));
          const near =
            parts.length > 0 ? parts : nearest(metric, known.keys()).filter(name => family(name) === family(metric));
          yield {
            about: object,
            what: `${asker} reads ${tick(metric)}, which ${parts.length > 0 ? 'is a histogram: it has no series of this name' : 'neither a configured source nor the platform exposes'}`,
            why: rule
              ? 'the alert would never fire, and nothing would say so'
              : 'the panel would show no data, for ever',
            fix:
              near.length > 0
                ? `read ${listing(near, 4, 'or')}`
                : 'configure the source that exposes it, or take the query out',
          };
        }
  },
});

/** What the names of one exporter begin with: a near name of another one is no help. */
const family = (metric: string): string | undefined => metric.split(/[_:]/)[0];
