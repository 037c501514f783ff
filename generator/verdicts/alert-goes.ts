import { defineVerdict } from '../model/review.ts';

/** An alert is gone. A renamed one is gone and new: the old name is still in silences, runbooks and heads. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'what it watched will break in silence, unless a new alert stands for it',
  fix: 'say in the pull request what watches it now',
  concerns: ({ topic, from, to }) => topic === 'alert' && from !== undefined && to === undefined,
});
