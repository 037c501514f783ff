import { defineVerdict } from '../views/review.ts';

/** The same cluster under another name, by which receivers and the delivery know it. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: ({ guide: { review } }) => review.overlayIsRenamed.why,
  fix: ({ guide: { review } }) => review.overlayIsRenamed.fix,
  concerns: ({ topic, from, to }) =>
    topic === 'overlay' && from !== undefined && to !== undefined && from['name'] !== to['name'],
});
