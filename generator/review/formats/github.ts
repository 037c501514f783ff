import { report } from '../../report/report.ts';
import type { ReviewFormat } from '../../views/review.ts';
import { issuesOf } from '../issues.ts';

/** Workflow commands, which GitHub shows beside the lines of the config that a change comes from. */
export const format: ReviewFormat = {
  print: async (review, { places, below = '.' }) =>
    report(issuesOf(review, await places()), {
      format: 'github',
      color: false,
      width: 0,
      source: () => undefined,
      below,
    }),
};
