import { defineVerdict } from '../views/review.ts';

/** Another selector, path or relabeling: other targets than before, or other labels on them. A port has a rule of its own. */
export const verdict = defineVerdict({
  risk: 'look',
  why: 'other targets may be scraped than before, or carry other labels',
  fix: 'compare what it selects with the pods and Services on the cluster',
  concerns: ({ topic, from, to }) =>
    topic === 'scrape' &&
    from !== undefined &&
    to !== undefined &&
    [...Object.keys(from), ...Object.keys(to)].some(key => key !== 'port'),
});
