import { report } from '../../report/report.ts';
import type { ReviewFormat } from '../../views/review.ts';
import { issuesOf } from '../issues.ts';

/** For code scanning: each verdict a result at the line of the config that its change comes from. */
export const format: ReviewFormat = {
  print: async (review, { places, below = '.' }) =>
    report(issuesOf(review, await places()), {
      format: 'sarif',
      color: false,
      width: 0,
      source: () => undefined,
      below,
    }),
};
