import { type Line, part, sh } from '../lib/shell.ts';
import { distinct } from '../lib/sort.ts';
import { below, code, commandBlock } from '../lib/text.ts';
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
    verify: { ...value.verify, block: commandBlock(speak.line(value.verify.run)) },
    overlays: only(overlays, plan),
  }));
}

/** Width of `1. `, below which the commands of a step stand. */
const MARK = 3;
const item = (line: Line): string => below(commandBlock(line), MARK);

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
  const one = (first ? deploymentsOf(first) : []).map(({ application }) => place.argocdObject(application.part));
  // More than a few are seen best among all of the namespace.
  const few = applications.length <= 4;
  const project = `${place.argocd}/project.yaml`;
  const [address] = fold(overlays, overlay => grafanaAddress(overlay, cli));
  return {
    apply: item(sh`${cli} apply -k ${`${place.argocd}/`}`),
    applyOne: code(sh`${cli} apply -f ${project} ${one.flatMap(file => ['-f', file])}`),
    watch: item(sh`${cli} get applications.argoproj.io -n ${namespace}${few ? part` ${applications}` : part``}`),
    url: base.config.repository.url,
    revision: code(base.config.repository.revision),
    clusters: external.length > 0 ? named(distinct(external)) : '',
    grafana: address ? { ...address.value, block: below(address.value.block, MARK) } : { say: '', block: '' },
    linked: overlays.some(({ config }) => config.grafana.url !== undefined),
  };
}
