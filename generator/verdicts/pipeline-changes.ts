import { defineVerdict } from '../views/review.ts';

/** The change holds another pipeline, or another rule of the repository. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'it decides which checks run, with which rights, and who must approve',
  fix: 'read it as code that runs with the rights of the repository',
  concerns: ({ topic, from, to }) =>
    topic === 'file' && ['pipeline', 'repository'].includes(String((to ?? from)?.['is'])),
});
