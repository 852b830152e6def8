// npm test: everything that can be wrong, in the order in which it is quickest found, and one summary.
import { readFileSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { requireBrowser } from './lib/browser.ts';
import { run, runTool } from './lib/run.ts';
import { closingLine, countPlaywright, countVitest, summary } from './lib/test-counts.ts';
import type { Outcome } from './lib/test-counts.ts';

const results = 'test-results';
const site = `${results}/site`;
const siteBelow = `${results}/site-below`;
const siteWithout = `${results}/site-without`;
/** The sub-path that the second build is made for, as on an intranet that gives the handbook a folder. */
const subPath = '/handbok/';

const outcomes: Outcome[] = [];

/** Runs one step; `count` reads what a test runner wrote, every other step is one test that passed or failed. */
async function step(
  title: string,
  work: () => Promise<number>,
  count?: () => Omit<Outcome, 'title'>,
): Promise<void> {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const code = await work();
  const seconds = Math.round((Date.now() - started) / 1000);
  const counted = count?.() ?? { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  // A runner that fails without a failed test (a crash, no test found) has failed all the same.
  const failed = code !== 0 && counted.failed === 0 ? 1 : counted.failed;
  outcomes.push({
    title,
    passed: counted.passed,
    failed,
    skipped: counted.skipped ?? 0,
    late: counted.late ?? 0,
    seconds,
  });
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** Builds another content folder: a copy of ours in which the self-assessment and the calculator are off. */
async function buildWithout(): Promise<number> {
  const copy = `${results}/content-without`;
  await cp('content', copy, { recursive: true });
  const settings = await readFile(`${copy}/site.yaml`, 'utf8');
  await writeFile(`${copy}/site.yaml`, settings.replace(/(assessment|calculator): true/gu, '$1: false'));
  const code = await runTool('astro', ['build'], { PLAYBOOK_CONTENT: copy, PLAYBOOK_OUT: siteWithout });
  await rm(copy, { recursive: true });
  return code;
}

await rm(results, { recursive: true, force: true });
await mkdir(results, { recursive: true });

await step('Types', () => runTool('astro', ['check', '--minimumFailingSeverity', 'warning']));
await step('Linter', () => runTool('eslint', ['.', '--max-warnings', '0']));
await step('Format', () => runTool('prettier', ['--check', '--log-level', 'warn', '.']));
await step('Content', () => run('node', ['scripts/check.ts']));
await step(
  'Units',
  () =>
    runTool('vitest', [
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${results}/units.json`,
    ]),
  () => countVitest(read(`${results}/units.json`)),
);
// Before our own: what this build remembers of its folder, which is then gone, must not reach the next.
await step('Build with parts off', buildWithout);
await step('Build', () => runTool('astro', ['build'], { PLAYBOOK_OUT: site }));
await step('Build below a path', () =>
  runTool('astro', ['build'], { PLAYBOOK_OUT: siteBelow, PLAYBOOK_BASE: subPath }),
);

let browser: string | undefined;
await step('Browser found', () => {
  try {
    browser = requireBrowser();
    console.log(browser);
    return Promise.resolve(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return Promise.resolve(1);
  }
});
if (browser !== undefined) {
  await step(
    'Browser',
    () =>
      runTool('playwright', ['test', '--reporter=list,json'], {
        CHROME_PATH: browser ?? '',
        PLAYBOOK_OUT: site,
        PLAYBOOK_OUT_BELOW: siteBelow,
        PLAYBOOK_BASE_BELOW: subPath,
        PLAYBOOK_OUT_WITHOUT: siteWithout,
        PLAYWRIGHT_JSON_OUTPUT_NAME: `${results}/browser.json`,
      }),
    () => countPlaywright(read(`${results}/browser.json`)),
  );
}

console.log(`\n${summary(outcomes)}`);
console.log(closingLine(outcomes));
process.exit(outcomes.some(({ failed }) => failed > 0) ? 1 : 0);
