import { seconds } from '../model/duration.ts';
import { defineVerdict } from '../model/review.ts';

const RANK = ['critical', 'warning', 'info'];

/** A lower severity or a longer wait: people hear of the same fault later, or by a quieter way. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'the same fault is told later or more quietly than before',
  fix: 'make sure that whoever is on call agrees',
  concerns: ({ topic, from, to }) =>
    topic === 'alert' &&
    from !== undefined &&
    to !== undefined &&
    (RANK.indexOf(to['severity'] ?? '') > RANK.indexOf(from['severity'] ?? '') ||
      seconds(to['for'] ?? '0s') > seconds(from['for'] ?? '0s')),
});
