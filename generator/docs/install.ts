import { distinct } from '../lib/sort.ts';
import { deploymentsOf, type Plan } from '../model/plan.ts';
import { argocdNamespaceOf, destinationOf } from '../plan/argocd.ts';
import { place } from '../plan/place.ts';
import { grafanaAddress, speaker } from './commands.ts';
import { fold, foldItems, named, only } from './fold.ts';

/** What must be true of each cluster before the first sync, in the platform's order. */
export function prerequisitesView(plan: Plan) {
  const speak = speaker(plan);
  return foldItems(plan.overlays, ({ prerequisites }) => prerequisites).map(({ value, overlays }) => ({
    ...value,
    verify: { ...value.verify, run: speak(value.verify.run) },
    overlays: only(overlays, plan),
  }));
}

/** The steps from a pushed repository to dashboards that fill. */
export function installView(plan: Plan, cli: string) {
  const { base, overlays } = plan;
  const namespace = argocdNamespaceOf(base);
  const external = overlays.flatMap(overlay => {
    const destination = destinationOf(overlay);
    return 'name' in destination
      ? [destination.name]
      : destination.server === 'https://kubernetes.default.svc'
        ? []
        : [destination.server];
  });
  const applications = overlays
    .flatMap(deploymentsOf)
    .map(({ application }) => `${base.config.name}-${application.part}`);
  const [first] = overlays;
  const [address] = fold(overlays, overlay => grafanaAddress(overlay, cli));
  return {
    cli,
    namespace,
    url: base.config.repository.url,
    revision: base.config.repository.revision,
    clusters: external.length > 0 ? named(distinct(external)) : '',
    project: `${place.argocd}/project.yaml`,
    one: (first ? deploymentsOf(first) : []).map(({ application }) => place.argocdObject(application.part)),
    argocd: place.argocd,
    // More than a few are seen best among all of the namespace.
    applications: applications.length <= 4 ? applications.map(name => ` ${name}`).join('') : '',
    grafana: address?.value ?? { say: '', run: '' },
    linked: overlays.some(({ config }) => config.grafana.url !== undefined),
  };
}
