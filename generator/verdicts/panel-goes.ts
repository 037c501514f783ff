import { PLACE } from '../views/places.ts';
import { defineVerdict, type Says } from '../views/review.ts';

/** What a panel asks, and in which unit it shows the answer. */
const asked = (says: Says): string =>
  JSON.stringify(Object.entries(says).filter(([key]) => key.startsWith('query') || key === 'unit'));

/** Whether something that it was about is no longer shown. One that shows more has lost nothing. */
const isAboutLess = (from: Says, to: Says): boolean =>
  Object.entries(from).some(([key, was]) => {
    const is = to[key];
    return (
      PLACE.some(label => key.split(' ')[0] === label) &&
      [was].flat().some(one => is !== undefined && ![is].flat().includes(one))
    );
  });

/** A panel or dashboard that people open is gone or asks something else. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'a person who opens it in an emergency does not find what they know',
  fix: 'inform the people who use it',
  concerns: ({ topic, from, to }) =>
    (topic === 'panel' || topic === 'dashboard') &&
    from !== undefined &&
    (to === undefined || asked(from) !== asked(to) || isAboutLess(from, to)),
});
