import { defineVerdict } from '../views/review.ts';

/** A monitor is gone: its series end, and every alert and panel on them with them. */
export const verdict = defineVerdict({
  risk: 'stop',
  why: 'its series end: alerts and panels on them go quiet, which looks like no traffic',
  fix: 'make sure that nothing reads them any more, or that another monitor collects them',
  concerns: ({ topic, from, to }) => topic === 'scrape' && from !== undefined && to === undefined,
});
