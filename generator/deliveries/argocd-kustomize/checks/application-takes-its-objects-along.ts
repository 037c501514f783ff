import { tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { ARGOCD } from '../sync-options.ts';

/** Argo CD, app deletion: without the finalizer the Application goes alone, and what it deployed runs on unseen. */
export const check = defineCheck({
  law: 'An Application that is deleted takes along what it deployed, but for CRDs',
  looksAt: ['applications'],
  anywhere: { not: 'what stays when an Application goes is a choice of its owner' },
  *plan({ bootstrap, overlays }) {
    const crds = overlays.flatMap(({ crds: of }) => of?.bundle.part ?? []);
    for (const { object, part } of bootstrap) {
      if (object.kind !== 'Application') continue;
      const takes = object.metadata.finalizers?.includes(ARGOCD.finalizer) === true;
      if (takes && crds.includes(part))
        yield {
          about: object,
          what: `Application ${tick(object.metadata.name)} of CRDs has the finalizer ${tick(ARGOCD.finalizer)}`,
          why: 'deleting it would delete the CRDs, and with them all objects of their kinds on the cluster',
          fix: `drop ${tick(ARGOCD.finalizer)} from its finalizers`,
        };
      if (!takes && !crds.includes(part))
        yield {
          about: object,
          what: `Application ${tick(object.metadata.name)} lacks the finalizer ${tick(ARGOCD.finalizer)}`,
          why: 'deleting it would leave alerts, dashboards and pods behind that nothing manages',
          fix: `add ${tick(ARGOCD.finalizer)} to its finalizers`,
        };
    }
  },
});
