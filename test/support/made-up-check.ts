import { defineCheck } from '../../generator/views/check.ts';

/** A law of the made-up platform. */
export const check = defineCheck({
  law: 'No monitor is of a release that selects nothing',
  looksAt: ['scrapes'],
  anywhere: true,
  *each({ object }) {
    if (object.metadata.labels?.['release'] !== 'none') return;
    yield { what: 'a monitor is of release `none`', why: 'nothing would be scraped', fix: 'name the release' };
  },
});
