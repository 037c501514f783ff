import { endpointsOf } from '../kinds/read.ts';
import { podOf } from '../kinds/workload.ts';
import { KEY } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, items, type Json, selects, words } from '../views/reading.ts';

/** A policy that forgets the Prometheus of the platform turns every target down (opendatahub-io/kserve#1589). */
export const check = defineCheck({
  law: 'A NetworkPolicy lets the Prometheus in that scrapes the pods it guards',
  restsOn: ['A17'],
  looksAt: ['network policies'],
  *overlay({ overlay: { objects, platform }, index }) {
    for (const artifact of index.all('NetworkPolicy')) {
      const { object, part } = artifact;
      const namespace = object.metadata.namespace ?? '';
      const types = words(dig(object, 'spec', 'policyTypes'));
      const beside = objects
        .filter(one => one.part === part && one.object.metadata.namespace === namespace)
        .map(one => one.object);
      const guarded = beside.some(
        workload => selects(dig(object, 'spec', 'podSelector'), podOf(workload)?.labels ?? {}) && podOf(workload),
      );
      const scraped = beside.some(monitor => endpointsOf(monitor).length > 0);
      if (!guarded || !scraped || (types.length > 0 && !types.includes('Ingress'))) continue;
      const ingress = items(dig(object, 'spec', 'ingress'));
      const kept = platform.scrapers.filter(scraper => !ingress.some(rule => admits(rule, scraper)));
      if (kept.length > 0)
        yield {
          about: artifact,
          what: `NetworkPolicy ${tick(object.metadata.name)} keeps ${listing(kept)} out`,
          why: 'the Prometheus there could not scrape the pods: the target would be down for ever',
          fix: `admit the namespace ${listing(kept, 4, 'or')} on the metrics port`,
        };
    }
  },
});

/** A rule without `from` admits everybody; else one peer must take the namespace by its labels. */
const admits = ({ from }: Json, namespace: string): boolean =>
  from === undefined ||
  items(from).some(
    ({ namespaceSelector }) =>
      namespaceSelector !== undefined && selects(namespaceSelector, { [KEY.namespaceName]: namespace }),
  );
