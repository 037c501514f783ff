import { distinct } from '../lib/sort.ts';
import { tick } from '../lib/words.ts';
import { labelsAsked, resultLabelsInPlace } from '../promql/labels.ts';
import { parsePromql } from '../promql/syntax.ts';
import { defineCheck } from '../views/check.ts';
import { readBy } from '../views/series.ts';

/** Where a source stands: of these the scrape's are meant, as rules and routes go by them. */
const PLACE = ['namespace', 'job'];

/**
 * What a scrape puts on a series wins over what the source says under the same name (prometheus, scrape/scrape.go,
 * mutateSampleLabels), so that the label is there and says something else: `endpoint` is a port and no route.
 */
export const check = defineCheck({
  law: 'A query asks for a label of the source itself by the name it is stored under',
  restsOn: ['C-09'],
  looksAt: ['queries'],
  anywhere: { not: 'which labels the scrapes of others put on series is not at hand' },
  *views({ queries }, overlay) {
    for (const { expr, asker, rule, path } of queries) {
      const { root } = parsePromql(expr);
      const asked = root ? [...labelsAsked(root)].filter(({ as }) => as !== 'left out') : [];
      const mistaken = asked.flatMap(({ labels, of }) => {
        const replaced = resultLabelsInPlace(
          of,
          selector => new Set(readBy(selector, overlay).flatMap(series => [...series.replaced])),
        );
        return labels.filter(label => replaced.has(label) && !PLACE.includes(label));
      });
      for (const label of distinct(mistaken))
        yield {
          path,
          word: label,
          what: `${asker} uses label ${tick(label)}, which is that of the scrape and not what the source reports`,
          why: rule
            ? 'the alert would be about what is scraped and not about what that reports, or never fire'
            : 'the panel would distinguish what is scraped and not what that reports, or stay empty',
          fix: `write ${tick(`exported_${label}`)}`,
        };
    }
  },
});
