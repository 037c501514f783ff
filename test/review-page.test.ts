import { expect, test } from 'vitest';
import { escaped } from '../generator/pictures/svg.ts';
import { html } from '../generator/review/html.ts';
import { cases, reviewed, sideOf } from './support/reviews.ts';

test.each(cases)('the page of %s tells every change that the comment does', async folder => {
  const found = await reviewed(folder);
  const places = () => Promise.reject(new Error('a page shows no places'));
  const from = { before: await sideOf(folder, 'before'), after: await sideOf(folder, 'after') };
  const made = await html(found, { ...from, places, engine: () => Promise.resolve(undefined) });
  for (const { delta } of found.changes) expect(made).toContain(escaped(delta.name));
  for (const { id } of found.changes.flatMap(({ verdicts }) => verdicts)) expect(made).toContain(`<code>${id}</code>`);
  for (const { id } of found.objects) expect(made).toContain(escaped(id));
});
