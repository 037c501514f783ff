import { printableJson } from '../../lib/shown.ts';
import type { ReviewFormat } from '../../views/review.ts';

/** Data for programs: every change with its verdicts, and the objects that differ by name. */
export const format: ReviewFormat = {
  print: ({ risk, changes, overlays, objects }) =>
    printableJson({
      risk,
      overlays,
      changes: changes.map(({ delta, ...rest }) => ({ ...delta, ...rest })),
      objects: objects.map(({ overlay, id }) => ({ overlay, id })),
    }),
};
