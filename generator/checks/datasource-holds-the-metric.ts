import { listing, tick } from '../lib/words.ts';
import { metricsOf } from '../model/datasource.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';
import { readBy } from '../views/series.ts';

/** prometheus-k8s has the platform's series only (openshift/openshift-docs#46357, rh-mobb/documentation#609). */
export const check = defineCheck({
  law: "A panel's datasource holds every series the panel reads",
  restsOn: ['A9'],
  looksAt: ['panels'],
  *views({ queries }, overlay) {
    const datasources = metricsOf(overlay.platform.datasources);
    for (const { expr, panel, target } of queries) {
      const datasource = datasources.find(({ uid }) => uid === target?.uid);
      if (!panel || !datasource) continue;
      const lost = parsePromql(expr).selectors.filter(selector => {
        const read = readBy(selector, overlay);
        return read.length > 0 && !read.some(({ provided }) => datasource.holds.includes(provided.holder));
      });
      const fitting = datasources.filter(({ holds }) =>
        lost.every(selector => readBy(selector, overlay).some(({ provided }) => holds.includes(provided.holder))),
      );
      if (lost.length > 0)
        yield {
          what: `panel ${tick(panel.title)} asks datasource ${tick(datasource.uid)} for ${listing([...new Set(lost.map(({ metric }) => metric ?? ''))])}, which it does not hold`,
          why: 'the panel would be empty although the data is there',
          fix:
            fitting.length > 0
              ? `ask ${listing(
                  fitting.map(({ uid }) => uid),
                  4,
                  'or',
                )}`
              : 'give the platform a datasource that holds it',
        };
    }
  },
});
