import { defineVerdict } from '../views/review.ts';

/** A whole overlay is gone. What it deployed may still be on the cluster. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: ({ guide: { review } }) => review.overlayGoes.why,
  fix: ({ guide: { review } }) => review.overlayGoes.fix,
  concerns: ({ topic, to }) => topic === 'overlay' && to === undefined,
});
