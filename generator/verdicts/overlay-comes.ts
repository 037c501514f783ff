import { defineVerdict } from '../views/review.ts';

/** A whole overlay is new. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'Argo CD does not know it until `argocd/` is applied again, and then deploys it with all that follows',
  fix: 'see that its cluster and channels are meant, make its Secrets, and apply `argocd/` after merging',
  concerns: ({ topic, from }) => topic === 'overlay' && from === undefined,
});
