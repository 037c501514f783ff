import { defineVerdict } from '../views/review.ts';

/** A whole overlay is gone. Its Application is still on the cluster, with nothing to deploy. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'a whole cluster is no longer watched',
  fix: 'see that nobody counts on it, then delete its Application as the README says under Removal',
  concerns: ({ topic, to }) => topic === 'overlay' && to === undefined,
});
