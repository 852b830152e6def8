import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { browserSwitches, requireBrowser } from './scripts/lib/browser.ts';

// A name that is not localhost: as on an intranet with plain http, where the browser withholds the clipboard,
// crypto.randomUUID, service workers and more.
const host = 'intranet.test';
const port = Number(process.env['PORT'] ?? '4330');

/** A site to be served, on a port of its own. */
const server = (folder: string, offset: number, base = '/') => ({
  command: 'node scripts/serve.ts',
  url: `http://127.0.0.1:${port + offset}${base}`,
  env: { PORT: String(port + offset), PLAYBOOK_OUT: folder, PLAYBOOK_BASE: base },
  reuseExistingServer: false,
});

/** The site of tests/fixtures/roastery, on which the engine's tests run. */
const engine = process.env['PLAYBOOK_OUT'] ?? 'test-results/site';
if (!existsSync(join(engine, 'sv/artiklar/leverera-i-tid/index.html')))
  throw new Error(
    `${engine} is not the site of the fixture company. Build it: PLAYBOOK_CONTENT=tests/fixtures/roastery PLAYBOOK_OUT=${engine} npx astro build`,
  );

/** The other sites that npm test builds: what this repository publishes, and the fixture company's preview. */
const content = process.env['PLAYBOOK_OUT_CONTENT'];
const preview = process.env['PLAYBOOK_OUT_PREVIEW'];

export default defineConfig({
  testDir: 'tests',
  projects: [
    // The engine, on the site of tests/fixtures/roastery (PLAYBOOK_OUT).
    { name: 'engine', testMatch: ['e2e/**/*.spec.ts', 'a11y/**/*.spec.ts'] },
    // What holds for every company's content, on the site of the content folder.
    ...(content === undefined
      ? []
      : [
          {
            name: 'content',
            testMatch: 'content/**/*.spec.ts',
            use: { baseURL: `http://${host}:${port + 2}` },
          },
        ]),
  ],
  fullyParallel: true,
  // What is slow and seldom breaks is for npm run test:long.
  ...(process.env['PLAYBOOK_LONG'] === undefined ? { grepInvert: /@long/u } : {}),
  forbidOnly: process.env['CI'] !== undefined,
  workers: 3,
  // A busy machine may lose a race once; the summary of npm test names every test that needed its second try.
  retries: 1,
  // Generous: a slow machine must not fail what a fast one passes.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  outputDir: 'test-results/browser',
  reporter: [['list']],
  use: {
    baseURL: `http://${host}:${port}`,
    // What moves on the site are colours, for 140 ms and by a style alone (--brief in src/styles/tokens.css): pictures of
    // it cost a tenth of the run, and axe would measure colours on their way.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      executablePath: requireBrowser('shell'),
      args: [...browserSwitches, `--host-resolver-rules=MAP ${host} 127.0.0.1`],
    },
    // Of the second try only: recording every test costs a quarter of the run.
    trace: 'on-first-retry',
  },
  webServer: [
    server(engine, 0),
    ...(preview === undefined ? [] : [server(preview, 1, process.env['PLAYBOOK_BASE_PREVIEW'] ?? '/')]),
    ...(content === undefined ? [] : [server(content, 2)]),
  ],
});
