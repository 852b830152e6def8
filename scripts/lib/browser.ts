import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Where systems keep Chrome or Chromium. CHROME_PATH comes first, for every other place. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  String.raw`C:\Program Files (x86)\Google\Chrome\Application\chrome.exe`,
];

/** Switches that keep a browser under test from calling home, and let it run as root in a container. */
export const browserSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** What CHROME_PATH names, where there is no such file. */
export function missingBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'] ?? '';
  return named === '' || existsSync(named) ? undefined : named;
}

/** The path of a browser on this machine: CHROME_PATH, Playwright's own, or the system's; undefined for none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROME_PATH names ${named}, where there is no file. Correct it, or unset it to have a browser found.`,
    );
  }
  return [chromium.executablePath(), ...places].find((path) => existsSync(path));
}

/** Ways to get a browser, the kindest first. Each may fail: a download that is closed, a system without apt. */
const installations: readonly (readonly string[])[] = [
  ['npx', 'playwright', 'install', '--with-deps', 'chromium'],
  ['npx', 'playwright', 'install', 'chromium'],
  ['sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
  ['sudo', '-n', 'sh', '-c', 'apt-get update && apt-get install -y --no-install-recommends chromium'],
  ['dnf', 'install', '-y', 'chromium'],
  ['apk', 'add', 'chromium'],
];

function exists(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/**
 * The path of a browser, installed if need be.
 * @throws Error that says what to do when none can be had
 */
export function requireBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  console.log('No Chrome or Chromium found: installing one for the browser tests.');
  for (const [program = '', ...parameters] of installations) {
    if (!exists(program)) continue;
    try {
      execFileSync(program, parameters, { stdio: 'inherit', timeout: 300_000 });
    } catch {
      continue;
    }
    const installed = findBrowser();
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or installed.\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium; others: google.com/chrome), or set CHROME_PATH to where it is,\n' +
      'and run npm test again.',
  );
}
