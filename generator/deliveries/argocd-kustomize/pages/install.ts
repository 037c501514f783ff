import { grafanaAddress } from '../../../docs/commands.ts';
import { fold, named } from '../../../docs/fold.ts';
import { fragment, type Line, sh } from '../../../lib/shell.ts';
import { distinct } from '../../../lib/sort.ts';
import { below, code, commandBlock } from '../../../lib/template.ts';
import { bundlesOf, type Plan } from '../../../model/plan.ts';
import { accountOf, destinationOf } from '../keys.ts';
import { PATHS } from '../paths.ts';

/** Width of `1. `, below which the commands of a step stand. */
const MARK = 3;
const item = (line: Line): string => below(commandBlock(line), MARK);

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
  const bundles = (first ? bundlesOf(first) : []).map(({ bundle }) => bundle);
  const one = [...PATHS.projects(bundles), ...bundles.map(({ part }) => PATHS.argocdObject(part))];
  // More than a few are seen best among all of the namespace.
  const few = applications.length <= 4;
  const [address] = fold(overlays, overlay => grafanaAddress(overlay, cli));
  return {
    apply: item(sh`${cli} apply -k ${`${PATHS.argocd}/`}`),
    applyOne: code(sh`${cli} apply ${one.flatMap(file => ['-f', file])}`),
    watch: item(
      sh`${cli} get applications.argoproj.io -n ${namespace}${few ? fragment` ${applications}` : fragment``}`,
    ),
    url: base.config.repository.url,
    revision: code(base.config.repository.revision),
    clusters: external.length > 0 ? named(distinct(external)) : '',
    grafana: address ? { ...address.value, block: below(address.value.block, MARK) } : { say: '', block: '' },
    linked: overlays.some(({ config }) => config.grafana.url !== undefined),
  };
}
