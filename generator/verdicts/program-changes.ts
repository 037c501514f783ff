import { defineVerdict } from '../views/review.ts';

/** The change holds another version of the generator, its schemas or its packages. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'the program that checks this change is part of the change, so its own verdict proves nothing',
  fix: 'read that part first, and run `diff` with the program of the main branch',
  concerns: ({ topic, from, to }) => topic === 'file' && (to ?? from)?.['is'] === 'program',
});
