import { defineVerdict } from '../views/review.ts';

/** A whole overlay is new. */
export const verdict = defineVerdict({
  risk: 'look',
  why: ({ guide: { review } }) => review.overlayComes.why,
  fix: ({ guide: { review } }) => review.overlayComes.fix,
  concerns: ({ topic, from }) => topic === 'overlay' && from === undefined,
});
