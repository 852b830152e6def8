import { defineConfig } from '@playwright/test';
import { browserSwitches, requireBrowser } from './scripts/lib/browser.ts';

// A name that is not localhost: as on an intranet with plain http, where the browser withholds the clipboard,
// crypto.randomUUID, service workers and more.
const host = 'intranet.test';
const port = Number(process.env['PORT'] ?? '4330');

/** A site to be served, on a port of its own. */
const server = (folder: string, offset: number, base = '/') => ({
  command: 'node scripts/serve.ts',
  url: `http://127.0.0.1:${port + offset}${base}sv/`,
  env: { PORT: String(port + offset), PLAYBOOK_OUT: folder, PLAYBOOK_BASE: base },
  reuseExistingServer: false,
});

/** The sites that npm test builds besides our own: below a sub-path, and another company's. */
const below = process.env['PLAYBOOK_OUT_BELOW'];
const second = process.env['PLAYBOOK_OUT_SECOND'];

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'],
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  // A busy machine may lose a race once; the summary of npm test names every test that needed its second try.
  retries: 1,
  // Generous: a slow machine must not fail what a fast one passes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results/browser',
  reporter: [['list']],
  use: {
    baseURL: `http://${host}:${port}`,
    launchOptions: {
      executablePath: requireBrowser(),
      args: [...browserSwitches, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    },
    // Of the second try only: recording every test costs a quarter of the run.
    trace: 'on-first-retry',
  },
  webServer: [
    server(process.env['PLAYBOOK_OUT'] ?? 'dist', 0),
    ...(below === undefined ? [] : [server(below, 1, process.env['PLAYBOOK_BASE_BELOW'] ?? '/')]),
    ...(second === undefined ? [] : [server(second, 2)]),
  ],
});
