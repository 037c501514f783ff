import { defineVerdict } from '../model/review.ts';

const verbs = (says: Readonly<Record<string, string>> | undefined): readonly string[] =>
  (says?.['verbs'] ?? '').split(', ');

/** Somebody gains a right: Argo CD in a namespace, or a service account in the cluster. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'whoever can merge here can then use it',
  fix: 'make sure that what is rendered needs it',
  concerns: ({ topic, from, to }) =>
    topic === 'right' &&
    to !== undefined &&
    (from === undefined ||
      from['role'] !== to['role'] ||
      from['subjects'] !== to['subjects'] ||
      verbs(to).some(verb => !verbs(from).includes(verb))),
});
