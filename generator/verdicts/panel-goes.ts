import { defineVerdict } from '../model/review.ts';

/** A panel or dashboard that people open is gone or asks something else. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'somebody who opens it in an emergency finds something else than they know',
  fix: 'tell those who use it',
  concerns: ({ topic, from, to }) =>
    (topic === 'panel' || topic === 'dashboard') &&
    from !== undefined &&
    (to === undefined || from['queries'] !== to['queries'] || from['unit'] !== to['unit']),
});
