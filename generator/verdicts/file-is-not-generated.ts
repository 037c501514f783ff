import { listing } from '../lib/words.ts';
import { defineVerdict } from '../views/review.ts';

/** A file in the folders that a delivery reads comes from a person and not from the config. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'the generator does not write it, and no check reads it',
  fix: ({ folders }) =>
    `ask what reads it, or move it out of ${listing(
      folders.map(folder => `${folder}/`),
      folders.length,
    )}`,
  concerns: ({ topic, to }) => topic === 'file' && to?.['is'] === 'unknown',
});
