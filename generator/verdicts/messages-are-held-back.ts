import { defineVerdict } from '../views/review.ts';

/** Fields of an AlertmanagerConfig by which messages wait or are dropped. */
const HOLDS_BACK = /^spec\.inhibitRules(\[[^\]]*\])?$|\bmuteTimeIntervals\b|\bactiveTimeIntervals\b/;

/** An inhibition is new, or hours in which a route tells nobody are new or others. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'while it holds, people who counted on a message get none',
  fix: 'make sure that what is held back can wait, or that something else reports it',
  concerns: ({ topic, of, from, to }) =>
    topic === 'object' &&
    of?.startsWith('AlertmanagerConfig ') === true &&
    from !== undefined &&
    to !== undefined &&
    Object.keys(to).some(field => HOLDS_BACK.test(field) && from[field] !== to[field]),
});
