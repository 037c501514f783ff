import { grafanaAddress } from '../../../docs/commands.ts';
import { fold, named } from '../../../docs/fold.ts';
import { distinct } from '../../../lib/sort.ts';
import { bundlesOf, type Plan } from '../../../model/plan.ts';
import { place } from '../../../plan/place.ts';
import { accountOf, destinationOf } from '../keys.ts';

/** The steps from a pushed repository to dashboards that fill. */
export function installView(plan: Plan, cli: string) {
  const { base, overlays } = plan;
  const { namespace } = accountOf(base);
  const external = overlays.flatMap(overlay => {
    const destination = destinationOf(overlay);
    return 'name' in destination
      ? [destination.name]
      : destination.server === 'https://kubernetes.default.svc'
        ? []
        : [destination.server];
  });
  const applications = overlays.flatMap(bundlesOf).map(({ bundle }) => `${base.config.name}-${bundle.part}`);
  const [first] = overlays;
  const [address] = fold(overlays, overlay => grafanaAddress(overlay, cli));
  return {
    cli,
    namespace,
    url: base.config.repository.url,
    revision: base.config.repository.revision,
    clusters: external.length > 0 ? named(distinct(external)) : '',
    project: `${place.argocd}/project.yaml`,
    one: (first ? bundlesOf(first) : []).map(({ bundle }) => place.argocdObject(bundle.part)),
    argocd: place.argocd,
    // More than a few are seen best among all of the namespace.
    applications: applications.length <= 4 ? applications.map(name => ` ${name}`).join('') : '',
    grafana: address?.value ?? { say: '', run: '' },
    linked: overlays.some(({ config }) => config.grafana.url !== undefined),
  };
}
