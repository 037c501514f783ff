import { defineConfig } from 'vitest/config';

// Files run as Node runs them: vite's own module runner moves the call sites that origins are taken from.
export default defineConfig({
  test: {
    experimental: { viteModuleRunner: false },
    include: ['generator/**/*.test.ts', 'test/**/*.test.ts'],
    testTimeout: 60_000,
  },
});
