import { defineVerdict } from '../views/review.ts';

/** A Secret or a key that nothing read before. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'until it exists, what reads it does not start, or is rejected as a whole',
  fix: 'create it on the cluster before merging, as OPERATIONS.md shows',
  concerns: ({ topic, from }) => topic === 'secret' && from === undefined,
});
