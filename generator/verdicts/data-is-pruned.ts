import { defineVerdict } from '../views/review.ts';

/** A volume or a namespace is no longer rendered, and nothing keeps a sync from taking it along. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'a sync deletes it, and what it holds cannot be brought back from Git',
  fix: 'save what it holds first, or keep it',
  concerns: ({ topic, from, to }) => topic === 'data' && to === undefined && from?.['sync'] === 'deletes it',
});
