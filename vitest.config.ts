import { defineConfig } from 'vitest/config';

/** The content folder, as the other commands know it. */
const content = process.env['PLAYBOOK_CONTENT'] ?? 'content';

/**
 * Folders whose tests leave their process as they found it, which `setupFiles` makes sure of after each file. One process
 * runs them all: starting one for each and loading everything anew takes as long as half of the tests.
 */
const pure = [
  'build',
  'components',
  'docs',
  'domain',
  'engine',
  'i18n',
  'islands',
  'page-scripts',
  'queries',
  'schemas',
].map((folder) => `tests/unit/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  test: {
    environment: 'node',
    // Thousands of generated cases take their time on a busy machine; no test asserts a time.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: pure,
          isolate: false,
          setupFiles: ['tests/unit/support/leaves-no-trace.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'apart',
          // The engine's other tests, and those that a company has laid into its content folder.
          include: ['tests/unit/**/*.test.{ts,tsx}', `${content}/tests/**/*.test.ts`],
          exclude: pure,
        },
      },
    ],
  },
});
