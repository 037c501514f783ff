import { defineVerdict, type Says } from '../views/review.ts';

const names = (says: Says): readonly string[] => [says['receivers'] ?? []].flat();

/** A person who was told of an alert no longer is, while the alert is still there. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'when it fires, people who counted on its message get none',
  fix: 'make sure that they know, or give the alert back its route',
  concerns: ({ topic, from, to }) =>
    topic === 'notified' &&
    from !== undefined &&
    to !== undefined &&
    names(from).some(name => !names(to).includes(name)),
});
