import { endpointsOf } from '../kinds/read.ts';
import { podOf } from '../kinds/workload.ts';
import { type Address, addressOf, serviceOf } from '../lib/address.ts';
import { KEY } from '../lib/names.ts';
import { distinct } from '../lib/sort.ts';
import { listing, tick } from '../lib/words.ts';
import { defineCheck } from '../views/check.ts';
import { dig, fields, items, type Json, selects, words } from '../views/reading.ts';

/**
 * A prober that may not reach what it asks looks like a server that hangs. A packet to a Service meets the policy with the
 * address and the port of a pod (kubernetes.io, network policies): what counts there is the namespace.
 */
export const check = defineCheck({
  law: 'A NetworkPolicy lets a prober out to what it asks',
  looksAt: ['network policies'],
  anywhere: 'opinion',
  *overlay({ overlay: { objects }, index }) {
    for (const artifact of index.all('NetworkPolicy')) {
      const { object, part } = artifact;
      const namespace = object.metadata.namespace ?? '';
      const beside = objects
        .filter(one => one.part === part && one.object.metadata.namespace === namespace)
        .map(one => one.object);
      const guards = beside.some(
        workload => podOf(workload) && selects(dig(object, 'spec', 'podSelector'), podOf(workload)?.labels ?? {}),
      );
      if (!guards || !words(dig(object, 'spec', 'policyTypes')).includes('Egress')) continue;
      const targets = distinct(
        beside.flatMap(monitor => endpointsOf(monitor).flatMap(({ params }) => words(fields(params)['target']))),
      );
      const egress = items(dig(object, 'spec', 'egress'));
      const kept = targets.filter(target => {
        const address = addressOf(target);
        return address && !egress.some(rule => admits(rule, address, namespace));
      });
      if (kept.length > 0)
        yield {
          about: artifact,
          path: ['spec', 'egress'],
          what: `NetworkPolicy ${tick(object.metadata.name)} keeps its prober from ${listing(kept)}`,
          why: 'every probe would fail: the alert on it would fire although what is asked is well',
          fix: 'admit the namespace of the Service, or the port of an address outside of the cluster',
        };
    }
  },
});

/** Whether a rule of egress takes the namespace of a Service, or the port of an address outside of the cluster. */
function admits({ to, ports }: Json, { host, port }: Address, own: string): boolean {
  const service = serviceOf(host, own);
  const opens = ports === undefined || items(ports).some(one => one['port'] === port);
  const takes = ({ namespaceSelector, ipBlock }: Json): boolean =>
    service !== undefined && namespaceSelector !== undefined
      ? selects(namespaceSelector, { [KEY.namespaceName]: service.namespace })
      : ipBlock !== undefined && service?.doubtful !== false;
  return opens && (to === undefined || items(to).some(takes));
}
