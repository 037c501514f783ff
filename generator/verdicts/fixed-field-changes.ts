import { defineVerdict } from '../views/review.ts';

/** A field that the API server refuses to change. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'the API server refuses the change: every sync fails until a person deletes the object',
  fix: 'change it back, or give the object another name',
  concerns: ({ topic, from, to }) => topic === 'fixed' && from !== undefined && to !== undefined,
});
