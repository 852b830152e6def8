import { defineConfig } from '@playwright/test';
import { browserSwitches, requireBrowser } from '../../scripts/lib/browser.ts';
import { host } from './ask.ts';

// The browser tests of npm run test:long: each starts what it needs, and says when it is not installed.
export default defineConfig({
  testDir: '.',
  fullyParallel: false,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: '../../test-results/long',
  use: {
    launchOptions: {
      executablePath: requireBrowser(),
      args: [...browserSwitches, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    },
  },
});
