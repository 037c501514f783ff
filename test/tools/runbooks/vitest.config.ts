import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import usual from '../../../vitest.config.ts';

// It takes the tools of the cluster and of the engines, which the other tests do without.
export default defineConfig({
  root: fileURLToPath(new URL('../../..', import.meta.url)),
  test: { ...usual.test, include: ['test/tools/runbooks/*.judge.ts'] },
});
