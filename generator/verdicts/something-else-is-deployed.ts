import { defineVerdict } from '../views/review.ts';

/** What the delivery's own tools make of its files is not what they show, which is what a review compares. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'clusters get something else than the generated objects, so this review cannot judge it',
  fix: 'remove the file, or run `npm run generate`, then compare again',
  concerns: ({ topic, to }) => topic === 'deployed' && to !== undefined,
});
