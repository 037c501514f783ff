import { groupOf } from '../../../kinds/kind.ts';
import { tick } from '../../../lib/words.ts';
import { identity } from '../../../model/artifact.ts';
import { defineCheck } from '../../../views/check.ts';
import { dig, textAt } from '../../../views/reading.ts';
import { syncOptionsOf, waveOf } from '../sync-options.ts';

const OPTION = 'SkipDryRunOnMissingResource=true';

/** Groups that Kubernetes itself serves. */
const native = (group: string): boolean => !group.includes('.') || group.endsWith('.k8s.io');

/**
 * Argo CD dry-runs everything before the first wave, and a Subscription is Healthy before its CRDs are there
 * (argoproj/argo-cd#5738 #5506 #7126 #15095, operate-first/support#715).
 */
export const check = defineCheck({
  law: 'An object whose CRD an operator brings waits for it',
  restsOn: ['D5'],
  looksAt: ['objects'],
  anywhere: { not: 'a release that is not at hand may have brought the CRDs' },
  *each({ object }, { platform }) {
    const group = groupOf(object.apiVersion);
    // Argo CD's own objects are applied by a person, on a cluster that has it.
    if (native(group) || group === 'argoproj.io' || platform.facts.readyGroups.includes(group)) return;
    if (!syncOptionsOf(object).includes(OPTION))
      yield {
        what: `${tick(identity(object))} is dry-run before ${tick(group)} may be there`,
        why: 'on a new cluster the first sync would fail as a whole: "no matches for kind"',
        fix: `add \`${OPTION}\` to its sync options`,
      };
  },
  *overlay({ overlay: { objects }, index }) {
    const crds = index.all('CustomResourceDefinition').map(({ object }) => ({
      object,
      group: textAt(object, 'spec', 'group'),
      kind: textAt(dig(object, 'spec', 'names'), 'kind'),
    }));
    if (crds.length > 0)
      for (const about of objects) {
        const crd = crds.find(
          ({ group, kind }) => group === groupOf(about.object.apiVersion) && kind === about.object.kind,
        );
        if (crd && waveOf(crd.object) >= waveOf(about.object))
          yield {
            about,
            what: `${tick(identity(about.object))} is in wave ${waveOf(about.object)}, and its CRD in wave ${waveOf(crd.object)}`,
            why: 'the API server would not know the kind yet',
            fix: 'put the CRD into an earlier wave',
          };
      }
  },
});
