import { defineVerdict, type Says } from '../views/review.ts';

const verbs = (says: Says): readonly string[] => [says['verbs'] ?? []].flat();

/** Whose they are, of a binding: every property but the verbs. */
const holders = ({ verbs: _, ...rest }: Says): Says => rest;

/** A right is gained: by the delivery in a namespace, or by a service account in the cluster. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'anyone who can merge here can then use it',
  fix: 'make sure that what is rendered needs it',
  concerns: ({ topic, from, to }) =>
    topic === 'right' &&
    to !== undefined &&
    (from === undefined ||
      JSON.stringify(holders(from)) !== JSON.stringify(holders(to)) ||
      verbs(to).some(verb => !verbs(from).includes(verb))),
});
