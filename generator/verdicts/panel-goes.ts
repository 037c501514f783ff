import { defineVerdict, type Says } from '../views/review.ts';

/** What a panel asks, and in which unit it shows the answer. */
const asked = (says: Says): string =>
  JSON.stringify(Object.entries(says).filter(([key]) => key.startsWith('query') || key === 'unit'));

/** A panel or dashboard that people open is gone or asks something else. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'a person who opens it in an emergency does not find what they know',
  fix: 'inform the people who use it',
  concerns: ({ topic, from, to }) =>
    (topic === 'panel' || topic === 'dashboard') &&
    from !== undefined &&
    (to === undefined || asked(from) !== asked(to)),
});
