import { defineVerdict } from '../views/review.ts';

/** What Argo CD builds or merges is not what is rendered, which is what a review compares. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'clusters get something else than `rendered/` shows, so this review cannot judge it',
  fix: 'remove the file, or run `npm run generate`, then compare again',
  concerns: ({ topic, to }) => topic === 'deployed' && to !== undefined,
});
