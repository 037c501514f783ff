import { defineVerdict } from '../views/review.ts';

/** Another port of the same targets. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'until what is scraped listens on the new port, every scrape fails and its alerts on absence fire',
  fix: 'see that the server listens there already, or change it in the same step',
  concerns: ({ topic, from, to }) =>
    topic === 'scrape' && from !== undefined && to !== undefined && from['port'] !== to['port'],
});
