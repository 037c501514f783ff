import { defineVerdict } from '../views/review.ts';

/** The same expression under another name: what knows the alert by its name does not know it any more. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'silences, links and routes that ask for its old name no longer take it',
  fix: 'write the new name into what asks for the old one',
  concerns: ({ topic, from, to }) =>
    topic === 'alert' && from !== undefined && to !== undefined && from['name'] !== to['name'],
});
