import { defineVerdict } from '../views/review.ts';

/** An Application that is there deploys something else, to another place or in another way; or is gone itself. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'what it deploys, where to, and what a sync deletes are no longer what they were',
  fix: 'compare the Application on both sides, and apply `argocd/` again after merging',
  concerns: ({ topic, from }) => topic === 'sync' && from !== undefined,
});
