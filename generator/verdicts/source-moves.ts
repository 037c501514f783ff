import { defineVerdict } from '../views/review.ts';

/** The same source in another namespace: Argo CD makes its objects there and deletes the old ones. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'what runs in the old namespace is no longer watched, and series and silences of its name have no successor',
  fix: 'move the models first, make the Secrets in the new namespace, and apply `argocd/` after merging',
  concerns: ({ topic, from, to }) => topic === 'source' && from?.['namespace'] !== to?.['namespace'],
});
