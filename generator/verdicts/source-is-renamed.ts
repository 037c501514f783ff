import { defineVerdict } from '../views/review.ts';

/** The same source under another name: its monitor, its rules and the label `source` of its alerts have that name. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'its series begin anew under another `job`: panels and alerts over a long time see no history, and silences of the old `source` no longer hold',
  fix: 'write the new name into silences and queries of your own',
  concerns: ({ topic, from, to }) => topic === 'source' && from?.['name'] !== to?.['name'],
});
