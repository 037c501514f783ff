import { defineVerdict } from '../model/review.ts';

/** A volume or a namespace is no longer rendered. Namespaces say `Prune=false`, volumes go. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'a sync deletes it, and what it holds cannot be brought back from Git',
  fix: 'save what it holds first, or keep it',
  concerns: ({ topic, from, to }) => topic === 'data' && from !== undefined && to === undefined,
});
