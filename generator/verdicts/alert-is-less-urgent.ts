import { seconds } from '../promql/duration.ts';
import { defineVerdict, type Says } from '../views/review.ts';

/** From the most urgent on; one that is no word of ours may be as urgent as any, and none at all wakes nobody. */
const RANK = ['critical', 'warning', 'info', 'none'];

const rank = (says: Says): number => RANK.indexOf(String(says['severity'] ?? 'none'));
const wait = (says: Says): number => seconds(String(says['for'] ?? '0s'));

/** A lower severity or a longer wait: people hear of the same fault later, or by a quieter way. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'the same fault is sent later or more quietly than before',
  fix: 'make sure that the people on call agree',
  concerns: ({ topic, from, to }) =>
    topic === 'alert' && from !== undefined && to !== undefined && (rank(to) > rank(from) || wait(to) > wait(from)),
});
