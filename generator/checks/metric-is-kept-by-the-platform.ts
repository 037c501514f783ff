import { tick } from '../lib/words.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';
import { droppedBy } from '../views/series.ts';

/** OpenShift's kube-state-metrics and cAdvisor drop series that the exporters have everywhere else. */
export const check = defineCheck({
  law: 'No query reads a series that the platform drops before it is stored',
  restsOn: ['A15'],
  looksAt: ['queries'],
  // What is dropped, a setting of the cluster may change.
  anywhere: 'opinion',
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, path } of queries)
      for (const { metric = '' } of parsePromql(expr).selectors) {
        const contract = droppedBy(metric, overlay);
        if (contract)
          yield {
            path,
            word: metric,
            what: `${asker} reads ${tick(metric)} of ${contract.source}, which platform ${tick(overlay.platform.name)} drops`,
            why: rule ? 'the alert would never fire' : 'the panel would show no data',
            fix: `ask another metric of ${contract.source} (METRICS.md lists those that are kept)`,
          };
      }
  },
});
