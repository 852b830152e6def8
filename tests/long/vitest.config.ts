import { defineConfig } from 'vitest/config';

/** The long tests that need no browser: `vitest run --config tests/long/vitest.config.ts`. */
export default defineConfig({
  test: { include: ['tests/long/**/*.test.ts'], environment: 'node', testTimeout: 180_000 },
});
