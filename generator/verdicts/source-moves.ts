import { defineVerdict } from '../views/review.ts';

/** The same source in another namespace, where its objects are made anew. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'what runs in the old namespace is no longer watched, and series and silences of its name have no successor',
  fix: ({ guide: { review } }) =>
    `move the models first, make the Secrets in the new namespace, and ${review.handOver} after merging`,
  concerns: ({ topic, from, to }) => topic === 'source' && from?.['namespace'] !== to?.['namespace'],
});
