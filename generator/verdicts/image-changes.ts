import { defineVerdict } from '../views/review.ts';

/** Another image runs. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'other code runs on the cluster, with the rights and Secrets of its pod',
  fix: 'read what changed between the two versions',
  concerns: ({ topic, to }) => topic === 'image' && to !== undefined,
});
