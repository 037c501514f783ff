import { defineConfig } from 'vitest/config';

// Files run as Node runs them: vite's own module runner moves the call sites that origins are taken from.
export default defineConfig({
  test: {
    experimental: { viteModuleRunner: false },
    include: ['generator/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
    // Real processes on shared machines: one slow moment there is no finding, two are.
    retry: process.env['CI'] ? 1 : 0,
  },
});
