import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // Nothing here is a test of speed: a busy machine may take its time.
    testTimeout: 120_000,
    include: ['test/**/*.test.ts'],
  },
});
