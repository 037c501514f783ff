import { defineVerdict } from '../views/review.ts';

/** Another unit of the same name: its program is started again with it. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'its program is started again, and does nothing until it is ready: Prometheus reads its log of the last hours first',
  fix: 'choose the moment at which it is brought to the machine',
  concerns: ({ topic, name, from, to }) =>
    topic === 'object' && name.endsWith('.service') && from !== undefined && to !== undefined,
});
