import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Thousands of generated cases take their time on a busy machine; no test asserts a time.
    testTimeout: 120_000,
  },
});
