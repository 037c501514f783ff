import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PAGE, page } from './page.ts';

test('the page says what was kept', async () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(await page());
});
