import { defineVerdict } from '../views/review.ts';

/** A file in the folders that Argo CD reads comes from a person and not from the config. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'the generator does not write it, and no check reads it',
  fix: 'ask what reads it, or move it out of `apps/`, `argocd/` and `overlays/`',
  concerns: ({ topic, to }) => topic === 'file' && to?.['is'] === 'unknown',
});
