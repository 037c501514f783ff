import { defineVerdict } from '../views/review.ts';

/** Another channel or address under the same name: no route changes, and every alert of the receiver arrives elsewhere. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'people who read the old place hear of none of its alerts any more',
  fix: 'make sure that the right people read the new place, and inform the readers of the old one',
  concerns: ({ topic, from, to }) =>
    topic === 'receiver' &&
    from !== undefined &&
    to !== undefined &&
    ['channel', 'to', 'url', 'room'].some(key => from[key] !== to[key]),
});
