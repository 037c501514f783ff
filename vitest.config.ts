import { defineConfig } from 'vitest/config';

// Files run as Node runs them: vite's own module runner moves the call sites that origins are taken from.
export default defineConfig({
  test: {
    experimental: { viteModuleRunner: false },
    include: ['generator/**/*.test.ts', 'test/**/*.test.ts'],
    // Most of a test is waiting for a process: one worker fewer than processors leaves a small machine idle.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // Real processes on shared machines: one slow moment there is no finding, two are.
    retry: process.env['CI'] ? 1 : 0,
  },
});
