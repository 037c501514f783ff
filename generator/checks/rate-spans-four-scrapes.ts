import { tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { walk } from '../promql/tree.ts';
import { defineCheck } from '../views/check.ts';
import { intervalOf, readBy } from '../views/series.ts';

const LEAST = 4;

/**
 * A window of few scrapes loses the rate to one that is late (Prometheus wants two samples, and slack for two more).
 */
export const check = defineCheck({
  law: 'A rate is taken over four scrapes or more',
  restsOn: ['M4'],
  looksAt: ['queries'],
  anywhere: true,
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, path } of queries) {
      const { root } = parsePromql(expr);
      for (const call of root ? walk(root) : []) {
        if (call.type !== 'call' || !['rate', 'irate', 'increase'].includes(call.name)) continue;
        const [over] = call.args;
        if (over?.type !== 'selector' || over.range === undefined) continue;
        const interval = Math.max(0, ...readBy(over, overlay).map(({ provided }) => intervalOf(provided, overlay)));
        if (over.range >= LEAST * interval) continue;
        yield {
          path,
          word: over.metric ?? '',
          // Two scrapes are a rate, if one with holes.
          ours: over.range >= 2 * interval,
          what: `${asker} takes ${tick(call.name)} of ${tick(over.metric ?? '')} over ${over.range} s, and it is scraped every ${interval} s`,
          why: `one late scrape leaves it without a value: ${rule ? 'the alert would stop and start again' : 'the line would have holes'}`,
          fix: `ask over ${Math.ceil((LEAST * interval) / 60)}m or more, or scrape more often`,
        };
      }
    }
  },
});
