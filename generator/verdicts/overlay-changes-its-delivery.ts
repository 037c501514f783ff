import { defineVerdict } from '../views/review.ts';

/** The same overlay by another delivery: what the old one applies by stays, and knows nothing of it. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: ({ guide: { review } }) => review.overlayLeaves.why,
  fix: ({ guide: { review } }) => review.overlayLeaves.fix,
  concerns: ({ topic, from, to }) => topic === 'overlay' && from?.['delivery'] !== to?.['delivery'],
});
