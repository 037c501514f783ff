import { defineVerdict } from '../views/review.ts';

/** What the delivery deploys by is there and says something else, another place or another way; or is gone itself. */
export const verdict = defineVerdict({
  risk: 'look',
  why: ({ guide: { review } }) => review.deploysOtherwise.why,
  fix: ({ guide: { review } }) => review.deploysOtherwise.fix,
  concerns: ({ topic, from }) => topic === 'sync' && from !== undefined,
});
