import { tick } from '../lib/words.ts';
import { defineCheck } from '../model/check.ts';
import { parsePromql } from '../model/promql-syntax.ts';
import { readBy } from '../model/series.ts';
import { queriesOf } from '../model/views.ts';

/** Trap A15: OpenShift's kube-state-metrics and cAdvisor drop series that the exporters have everywhere else. */
export const check = defineCheck({
  law: 'No query reads a series that the platform drops before it is stored',
  looksAt: 'queries',
  *each({ object }, overlay) {
    for (const { expr, asker, rule } of queriesOf(object))
      for (const selector of parsePromql(expr).selectors) {
        const read = readBy(selector, overlay);
        const drops = ({ contract }: (typeof read)[number]['provided']) =>
          contract.absentOn[overlay.platform.name]?.some(pattern => new RegExp(pattern).test(selector.metric ?? ''));
        if (read.length === 0 || !read.every(({ provided }) => drops(provided))) continue;
        yield {
          what: `${asker} reads ${tick(selector.metric ?? '')}, which platform ${tick(overlay.platform.name)} drops`,
          why: rule ? 'the alert would never fire' : 'the panel would show no data',
          fix: `ask another metric of ${tick(read[0]?.metric.contract ?? '')} (METRICS.md lists what is kept)`,
        };
      }
  },
});
