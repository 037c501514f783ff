import { endpointsOf } from '../kinds/read.ts';
import { podOf } from '../kinds/workload.ts';
import { KEY } from '../lib/names.ts';
import { listing, tick } from '../lib/words.ts';
import type { Manifest } from '../model/artifact.ts';
import { type CheckScope, defineCheck, type Found } from '../views/check.ts';
import { dig, fields, items, type Json, selects, words } from '../views/reading.ts';

/** A policy that forgets the Prometheus of the platform turns every target down (opendatahub-io/kserve#1589). */
export const check = defineCheck({
  law: 'A NetworkPolicy lets the Prometheus in that scrapes the pods it guards',
  restsOn: ['A17'],
  looksAt: ['network policies'],
  anywhere: 'opinion',
  *overlay(scope) {
    const {
      overlay: { objects, platform, partial },
      index,
    } = scope;
    if (partial) return void (yield* ofOthers(scope));
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
          why: 'the Prometheus there could not scrape the pods: the target would stay down',
          fix: `admit the namespace ${listing(kept, 4, 'or')} on the metrics port`,
        };
    }
  },
});

/** A label of a namespace or an address that may be that of a Prometheus for all that is known. */
const MAY_ADMIT = /monitor|prom|observ|metric/i;

/** Whether a rule admits a Prometheus of a namespace, or may do so: labels of namespaces are not all at hand. */
function mayAdmit({ from }: Json, scrapers: readonly string[], own: string): boolean {
  return (
    from === undefined ||
    items(from).some(({ namespaceSelector, podSelector, ipBlock }) => {
      if (ipBlock !== undefined || MAY_ADMIT.test(JSON.stringify([namespaceSelector, podSelector]))) return true;
      if (namespaceSelector === undefined) return scrapers.includes(own);
      const labels = [
        ...Object.keys(fields(fields(namespaceSelector)['matchLabels'])),
        ...items(fields(namespaceSelector)['matchExpressions']).map(({ key }) => String(key)),
      ];
      return (
        labels.some(label => label !== KEY.namespaceName) ||
        scrapers.some(scraper => selects(namespaceSelector, { [KEY.namespaceName]: scraper }))
      );
    })
  );
}

/** Pods that a monitor at hand selects, and that every policy about them keeps from the Prometheus: policies add up. */
function* ofOthers({ overlay: { objects, platform }, index }: CheckScope): Generator<Found> {
  const servers = index.all('Prometheus').flatMap(({ object }) => object.metadata.namespace ?? []);
  const scrapers = [...platform.scrapers, ...servers];
  for (const { object } of objects) {
    const pod = podOf(object);
    const namespace = object.metadata.namespace ?? '';
    if (!pod || !isScraped(object, index)) continue;
    const policies = index
      .all('NetworkPolicy', object.metadata.namespace)
      .filter(policy => selects(dig(policy.object, 'spec', 'podSelector'), pod.labels))
      .filter(({ object: { spec } }) => {
        const types = words(dig(spec, 'policyTypes'));
        return types.length === 0 || types.includes('Ingress');
      });
    const [about] = policies;
    const rules = policies.flatMap(policy => items(dig(policy.object, 'spec', 'ingress')));
    if (!about || rules.some(rule => mayAdmit(rule, scrapers, namespace))) continue;
    yield {
      about,
      path: ['spec'],
      what: `NetworkPolicy ${tick(about.object.metadata.name)} keeps the Prometheus in ${listing(scrapers, 4, 'or')} from ${tick(`${object.kind} ${object.metadata.name}`)}, which a monitor at hand scrapes`,
      why: 'the target would be down for as long as the policy is there',
      fix: `admit the namespace of the Prometheus on the metrics port, by \`${KEY.namespaceName}\``,
    };
  }
}

/** Whether a monitor at hand selects the pods of a workload, itself or through a Service. */
function isScraped(workload: Manifest, index: CheckScope['index']): boolean {
  const labels = podOf(workload)?.labels ?? {};
  const { namespace } = workload.metadata;
  const takes = (kind: string, of: Readonly<Record<string, string>>) =>
    index.all(kind, namespace).some(({ object }) => selects(dig(object, 'spec', 'selector'), of));
  return (
    takes('PodMonitor', labels) ||
    index
      .all('Service', namespace)
      .filter(({ object }) => {
        const matchLabels = dig(object, 'spec', 'selector');
        return matchLabels !== undefined && selects({ matchLabels }, labels);
      })
      .some(({ object }) => takes('ServiceMonitor', object.metadata.labels ?? {}))
  );
}

/** A rule without `from` admits everybody; else one peer must take the namespace by its labels. */
const admits = ({ from }: Json, namespace: string): boolean =>
  from === undefined ||
  items(from).some(
    ({ namespaceSelector }) =>
      namespaceSelector !== undefined && selects(namespaceSelector, { [KEY.namespaceName]: namespace }),
  );
