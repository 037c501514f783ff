import { defineVerdict } from '../views/review.ts';

/** An alert is gone, and no new one asks the same. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'what it watched will break in silence, unless a new alert replaces it',
  fix: 'name in the pull request what watches it now',
  concerns: ({ topic, from, to }) => topic === 'alert' && from !== undefined && to === undefined,
});
