import { nearest } from '../../../lib/names.ts';
import { listing, tick } from '../../../lib/words.ts';
import { platformOptions } from '../../../model/platform.ts';
import { defineCheck } from '../../../views/check.ts';
import type { Options } from '../options.ts';

/** The Agent passes over a name that nothing exposes, and reports no error (datadog_checks_base, openmetrics/v2/scraper). */
export const check = defineCheck({
  law: 'What Datadog is to get is a metric of its source',
  looksAt: ['scrapes'],
  anywhere: { not: 'what the Agent asks for is set in our config' },
  *overlay({ overlay: { config, instances, at } }) {
    const asked = platformOptions<Options>(config).datadog?.sources ?? {};
    for (const [name, metrics] of Object.entries(asked)) {
      const instance = instances.find(one => one.name === name && one.scrape.from !== 'elsewhere');
      const path = ['platform', 'datadog', 'sources', name];
      if (!instance) {
        const known = instances.filter(({ scrape }) => scrape.from !== 'elsewhere').map(one => one.name);
        yield {
          at: at(path, 'key'),
          what: `no source ${tick(name)} is scraped`,
          why: 'Datadog would get nothing of it',
          fix: `write ${listing(nearest(name, known).length > 0 ? nearest(name, known) : known, 6, 'or')}`,
        };
        continue;
      }
      const known = Object.values(instance.contract.metrics).map(metric => metric.name);
      for (const [index, metric] of metrics.entries())
        if (!known.includes(metric))
          yield {
            at: at([...path, index]),
            what: `${tick(name)} has no metric ${tick(metric)}`,
            why: 'the Agent passes over it without a word',
            fix: `write ${listing(nearest(metric, known), 4, 'or') || `a metric of METRICS.md`}`,
          };
    }
  },
});
