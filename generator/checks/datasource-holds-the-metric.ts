import { memo } from '../lib/memo.ts';
import { listing, tick } from '../lib/words.ts';
import { type MetricsDatasource, metricsOf } from '../model/datasource.ts';
import type { OverlayPlan } from '../model/plan.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';
import { textAt } from '../views/reading.ts';
import { readBy } from '../views/series.ts';

/** prometheus-k8s has the platform's series only (openshift/openshift-docs#46357, rh-mobb/documentation#609). */
export const check = defineCheck({
  law: "A panel's datasource holds every series the panel reads",
  restsOn: ['A9'],
  looksAt: ['panels'],
  anywhere: true,
  *views({ queries }, overlay) {
    const datasources = overlay.partial ? atHand(overlay) : metricsOf(overlay.platform.datasources);
    for (const { expr, panel, target, path } of queries) {
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
          path,
          // A label of its namespace may have handed what is scraped there to the platform.
          opinion: true,
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

const hostOf = (url: string | undefined): string | undefined =>
  url && URL.canParse(url) ? new URL(url).host : undefined;

/** Datasources of others that ask what the platform is known to have, by its address. */
const atHand = memo(({ objects, platform }: OverlayPlan): readonly MetricsDatasource[] =>
  objects.flatMap(({ object }) => {
    if (object.kind !== 'GrafanaDatasource') return [];
    const host = hostOf(textAt(object, 'spec', 'datasource', 'url'));
    const known =
      host === undefined ? undefined : metricsOf(platform.datasources).find(({ url }) => hostOf(url) === host);
    const uid = textAt(object, 'spec', 'uid') ?? textAt(object, 'spec', 'datasource', 'uid');
    return known && uid !== undefined ? [{ ...known, uid }] : [];
  }),
);
