import { defineConfig } from 'vitest/config';

/** Tests that need programs beside Node and git. */
export default defineConfig({ test: { testTimeout: 300_000, include: ['test-desktop/**/*.test.ts'] } });
