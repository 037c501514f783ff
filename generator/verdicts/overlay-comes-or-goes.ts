import { defineVerdict } from '../model/review.ts';

/** A whole overlay is new or gone; with a gone one its Application takes along what it deployed. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'a whole cluster begins or ceases to be watched',
  fix: 'for a gone one, see that nobody counts on it; for a new one, make its Secrets and apply `argocd/` again',
  concerns: ({ topic }) => topic === 'overlay',
});
