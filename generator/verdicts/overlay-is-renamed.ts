import { defineVerdict } from '../views/review.ts';

/** The same cluster under another name. The name of its Application is another, and the old Application stays. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'two Applications own the same objects: whoever deletes the old one takes along what the new one deploys, and what receivers hold open under the old name of the cluster is never resolved',
  fix: 'delete the old Application without its objects first (`argocd app delete NAME --cascade=false`), then apply `argocd/`, and close by hand what is open',
  concerns: ({ topic, from, to }) =>
    topic === 'overlay' && from !== undefined && to !== undefined && from['name'] !== to['name'],
});
