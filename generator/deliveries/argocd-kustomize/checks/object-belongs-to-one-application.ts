import { groupBy } from '../../../lib/sort.ts';
import { listing, tick } from '../../../lib/words.ts';
import { identity } from '../../../model/artifact.ts';
import { bundlesOf, type OverlayPlan, type Plan } from '../../../model/plan.ts';
import { defineCheck } from '../../../views/check.ts';
import { fields } from '../../../views/reading.ts';

/**
 * The cluster Argo CD itself runs in has an address and a name (argo-cd, common.go: KubernetesInternalAPIServerAddr), and
 * the cluster's DNS has longer and shorter forms of that address.
 */
const OWN_CLUSTER = 'https://kubernetes.default.svc';
const OWN_ADDRESS = /^https:\/\/kubernetes\.default(?:\.svc(?:\.[\w.-]+)?)?$/;

/** An address as every spelling of it: scheme and host in lower case, no default port, no slash at the end. */
const canonical = (server: string): string => {
  const address = URL.parse(server)?.href.replace(/(?<!\/)\/+$/, '') ?? server;
  return OWN_ADDRESS.test(address) ? OWN_CLUSTER : address;
};

/**
 * Two Applications with one object take it from each other at every sync, and each prunes what the other has
 * (argoproj/argo-cd#2600 #15467).
 */
export const check = defineCheck({
  law: 'No object is deployed by two Applications',
  restsOn: ['D16'],
  looksAt: ['objects'],
  anywhere: { not: 'which objects an Application of others deploys is not at hand' },
  *plan(plan) {
    for (const overlays of groupBy(plan.overlays, overlay => clusterOf(overlay, plan)).values()) {
      const owner = new Map<string, OverlayPlan>();
      for (const overlay of overlays.flatMap(bundlesOf).filter(({ bundle }) => bundle.written || bundle.from)) {
        const shared = new Map<OverlayPlan, string[]>();
        for (const { object } of overlay.objects) {
          const name = identity(object);
          const first = owner.get(name);
          if (first && first !== overlay) shared.set(first, [...(shared.get(first) ?? []), name]);
          else owner.set(name, overlay);
        }
        for (const [first, names] of shared) {
          const crds = overlay.bundle.from && overlay.platform.definitions;
          const isOperator = overlay !== first && overlay.bundle.kind === 'operators';
          yield {
            at: overlay.at(crds?.at ?? (isOperator ? ['grafana', 'operator'] : ['argocd', 'destination'])),
            what: `${pairOf(first, overlay)} both deploy ${listing(names, 2)} to ${tick(clusterOf(overlay, plan))}`,
            why: 'their Applications would take the objects from each other at every sync, and the last one deleted would take them along',
            fix: crds
              ? `let one overlay of the cluster bring the CRDs, and switch \`${crds.at.join('.')}\` off in the others`
              : isOperator
                ? 'install the operator in one overlay of the cluster only, in a namespace of its own'
                : 'give one of them another `argocd.destination`, or other namespaces and another `name`',
          };
        }
      }
    }
  },
});

const pairOf = (first: OverlayPlan, second: OverlayPlan): string =>
  first.name === second.name
    ? `overlay ${tick(first.name)} and its operators`
    : `overlays ${tick(first.name)} and ${tick(second.name)}`;

function clusterOf({ name }: OverlayPlan, { bootstrap }: Plan): string {
  const application = bootstrap.find(({ object, part }) => object.kind === 'Application' && part === name)?.object;
  const { name: cluster, server } = fields(fields(application?.['spec'])['destination']);
  if (cluster === 'in-cluster') return OWN_CLUSTER;
  return server === undefined ? String(cluster ?? name) : canonical(String(server));
}
