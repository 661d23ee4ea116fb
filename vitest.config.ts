import { defineConfig } from 'vitest/config';

/** Two projects: what needs Node and git only (npm test), and what needs programs of an office desk (npm run test:desktop). */
export default defineConfig({
  test: {
    // Nothing here is a test of speed: a busy machine may take its time.
    testTimeout: 120_000,
    projects: [
      { extends: true, test: { name: 'kehoach', include: ['test/**/*.test.ts'], exclude: ['test/desktop/**'] } },
      { extends: true, test: { name: 'desktop', include: ['test/desktop/**/*.test.ts'] } },
    ],
  },
});
