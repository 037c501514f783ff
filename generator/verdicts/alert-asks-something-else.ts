import { defineVerdict } from '../views/review.ts';

/** Another expression or threshold, of the alert or of a series that rules record for it. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'it fires at other times than before',
  fix: 'compare the two expressions, and the scenarios on its runbook',
  concerns: ({ topic, from, to }) =>
    (topic === 'alert' || topic === 'record') &&
    from !== undefined &&
    to !== undefined &&
    [...Object.keys(from), ...Object.keys(to)].some(
      key => /^(expression$|threshold )/.test(key) && from[key] !== to[key],
    ),
});
