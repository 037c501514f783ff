import { distinct } from '../../../lib/sort.ts';
import { listing, tick } from '../../../lib/words.ts';
import type { OverlayPlan } from '../../../model/plan.ts';
import { defineCheck } from '../../../views/check.ts';
import { accountOf, givenIn } from '../keys.ts';

/** What all overlays have in common, and what happens where one of them has another. */
const SHARED: readonly {
  readonly path: readonly string[];
  readonly of: (overlay: OverlayPlan) => string;
  readonly why: string;
  readonly fix: string;
}[] = [
  {
    path: ['argocd', 'namespace'],
    of: overlay => accountOf(overlay).namespace,
    why: 'an Application and its project must be in one namespace, and the project is in the first: Argo CD would never sync this one',
    fix: 'write `argocd.namespace` once, above the overlays; another Argo CD needs a config of its own',
  },
  {
    path: ['argocd', 'signatureKeys'],
    of: ({ config }) => listing(distinct(givenIn(config).signatureKeys ?? [])) || 'not set',
    why: 'a project asks for the same signatures in all its Applications: Argo CD would refuse commits that this overlay takes, or take what it refuses',
    fix: 'write `argocd.signatureKeys` once, above the overlays',
  },
  {
    path: ['repository', 'path'],
    of: ({ config }) => config.repository.path ?? '.',
    why: 'all overlays are written into one folder: Argo CD would find nothing where the Application points to',
    fix: 'write `repository.path` once, above the overlays',
  },
];

/** A value as messages show it; a list of names has its ticks already. */
const said = (value: string): string => (value.includes('`') || value.includes(' ') ? value : tick(value));

/** One project holds the Applications of all overlays, from one Argo CD and one folder. */
export const check = defineCheck({
  law: 'All overlays are deployed by one Argo CD, from one folder, with the same signatures',
  restsOn: ['D9'],
  looksAt: ['objects'],
  anywhere: { not: 'overlays are those of our config' },
  *plan({ overlays }) {
    const [first] = overlays;
    if (!first) return;
    for (const { path, of, why, fix } of SHARED)
      for (const overlay of overlays) {
        if (of(overlay) === of(first)) continue;
        yield {
          at: overlay.at(path),
          what: `${tick(path.join('.'))} of overlay ${tick(overlay.name)} is ${said(of(overlay))}, and that of ${tick(first.name)} is ${said(of(first))}`,
          why,
          fix,
        };
      }
  },
});
