import { defineVerdict } from '../views/review.ts';

/** A canary is switched on, asks something else, or asks more often. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'it uses models all day at this cost, shows its token to the addresses that it asks, and keeps awake what sleeps without requests',
  fix: 'see that the addresses and the cost are meant',
  concerns: ({ topic, to }) => topic === 'canary' && to !== undefined,
});
