import { kindFacts } from '../kinds/kind.ts';
import { groupBy } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import { identity } from '../model/artifact.ts';
import { pattern } from '../promql/matcher.ts';
import { defineCheck } from '../views/check.ts';

/** A default namespace of what applies it only fills a gap, and not everywhere the same; a namespace must exist first. */
export const check = defineCheck({
  law: 'Every object names its namespace, and the namespace is made here or declared to exist',
  restsOn: ['D3', 'D17'],
  looksAt: ['namespaces'],
  anywhere: { not: 'others may make the namespace, or have the tool that applies the objects fill it in' },
  *overlay({ overlay: { objects, platform, config }, index }) {
    const exist = config.namespaces === 'existing';
    for (const [namespace, members] of groupBy(objects, ({ object }) => object.metadata.namespace ?? '')) {
      if (namespace === '') {
        for (const about of members)
          if (kindFacts(about.object.kind)?.clusterScoped === false)
            yield {
              about,
              what: `${tick(identity(about.object))} names no namespace`,
              why: 'it would land in whichever namespace it happens to be applied to',
              fix: 'write `metadata.namespace`',
            };
        continue;
      }
      const { reservedNamespaces, presentNamespaces } = platform.facts;
      const isPresent =
        presentNamespaces.includes(namespace) || reservedNamespaces.some(one => pattern(one)?.test(namespace));
      if (exist || isPresent || index.get('Namespace', undefined, namespace)) continue;
      const [about] = members;
      yield {
        ...(about ? { about } : {}),
        what: `namespace ${tick(namespace)} of ${listing(
          members.map(({ object }) => identity(object)),
          2,
        )} is not made by the overlay`,
        why: 'the sync would fail where it does not exist, or it would exist without the labels that the delivery and the monitoring need',
        fix: `add a Namespace ${tick(namespace)}, or write \`namespaces: existing\` where other people make it`,
      };
    }
  },
});
