import { defineConfig } from 'vitest/config';

/** The content folder, as the other commands know it. */
const content = process.env['PLAYBOOK_CONTENT'] ?? 'content';

export default defineConfig({
  test: {
    // The engine's tests, and those that a company has laid into its content folder.
    include: ['tests/unit/**/*.test.{ts,tsx}', `${content}/tests/**/*.test.ts`],
    environment: 'node',
    // Thousands of generated cases take their time on a busy machine; no test asserts a time.
    testTimeout: 120_000,
  },
});
