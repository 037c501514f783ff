import { tick } from '../../../lib/words.ts';
import { defineCheck } from '../../../views/check.ts';
import { ARGOCD } from '../sync-options.ts';

/** Argo CD, app deletion: without the finalizer the Application goes alone, and what it deployed runs on unseen. */
export const check = defineCheck({
  law: 'An Application that is deleted takes along what it deployed',
  looksAt: ['applications'],
  *plan({ bootstrap }) {
    for (const { object } of bootstrap)
      if (object.kind === 'Application' && !object.metadata.finalizers?.includes(ARGOCD.finalizer))
        yield {
          about: object,
          what: `Application ${tick(object.metadata.name)} lacks the finalizer ${tick(ARGOCD.finalizer)}`,
          why: 'deleting it would leave alerts, dashboards and pods behind that nothing manages',
          fix: `add ${tick(ARGOCD.finalizer)} to its finalizers`,
        };
  },
});
