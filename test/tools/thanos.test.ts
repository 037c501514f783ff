import { expect, test } from 'vitest';
import known from '../fixtures/thanos/flags.json' with { type: 'json' };
import { renderedArguments } from '../fixtures/thanos/parts.ts';
import captured from '../fixtures/thanos/started.json' with { type: 'json' };

test('each part of Thanos was ready with the arguments that are rendered for it', async () => {
  // Where this fails: `npm run tools -- thanos` and `npx node test/fixtures/thanos/start.ts` start them anew.
  expect(await renderedArguments()).toEqual(captured.started);
  expect(Object.keys(captured.started)).toEqual(expect.arrayContaining(['query', 'store', 'compact']));
  expect(captured.version).toBe(known.version);
});
