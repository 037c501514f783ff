import { listing, tick } from '../../../lib/words.ts';
import { defineCheck, type Found } from '../../../views/check.ts';
import { dig, selects } from '../../../views/reading.ts';

/**
 * A rule that a Prometheus and a Ruler take fires twice: the labels of its alerts differ, so that Alertmanager tells people
 * of two. Two Prometheus may be apart by namespaces, whose labels are not known here, so that a Ruler beside one is judged.
 */
export const check = defineCheck({
  law: 'A rule is evaluated by a Prometheus or by a Ruler, and not by both',
  restsOn: ['B18'],
  looksAt: ['rules'],
  anywhere: true,
  *overlay({ overlay, index }): Generator<Found> {
    const takers = (kind: string, labels: Readonly<Record<string, string>>) =>
      index.all(kind).filter(({ object }) => {
        const selector = dig(object, 'spec', 'ruleSelector');
        const namespaces = dig(object, 'spec', 'ruleNamespaceSelector');
        // One that names namespaces by their labels, or takes its own alone, may not see this one.
        return selector !== undefined && selects(selector, labels) && isEverything(namespaces);
      });
    for (const about of index.all('PrometheusRule')) {
      const { name, labels = {} } = about.object.metadata;
      const [prometheus] = takers('Prometheus', labels);
      const [ruler] = takers('ThanosRuler', labels);
      if (prometheus && ruler)
        yield {
          about,
          ...(overlay.partial ? { level: 'warning' } : {}),
          path: ['metadata', 'labels'],
          what: `PrometheusRule ${tick(name)} is taken by ${listing(
            [prometheus, ruler].map(({ object }) => `${object.kind} ${object.metadata.name}`),
            2,
            'and',
          )}`,
          why: 'each of its alerts would fire twice with labels that differ, and people would be paged twice',
          fix: 'let one `ruleSelector` leave out what the other takes, such as by `{ key: scope, operator: NotIn, values: [global] }`',
        };
    }
  },
});

const isEverything = (selector: unknown): boolean =>
  typeof selector === 'object' && selector !== null && Object.keys(selector).length === 0;
