import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { chromium } from 'playwright-core';

/**
 * Which browser comes first where a machine has both: the whole one that people use, or Chromium's headless shell. The
 * shell is the same engine without windows, tabs and extensions, and needs a third less processor time for the same tests.
 */
export type BrowserKind = 'shell' | 'whole';

/** Where systems keep Chrome or Chromium. CHROME_PATH comes first, for every other place. */
const wholeBrowsers = [
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

/** The headless shell that Playwright keeps beside its Chromium of the same number, which has no public name. */
function playwrightShells(): string[] {
  const [, folder, revision] = /^(.*)chromium-(\d+)[\\/]/u.exec(chromium.executablePath()) ?? [];
  if (folder === undefined || revision === undefined) return [];
  return globSync([
    `${folder}chromium_headless_shell-${revision}/*/chrome-headless-shell`,
    `${folder}chromium_headless_shell-${revision}/*/chrome-headless-shell.exe`,
  ]);
}

/**
 * Switches that keep a browser under test from calling home, let it run as root in a container, and set letters as paper
 * and dense screens do: the headless shell would fit them to whole pixels, which makes a line longer or shorter.
 */
export const browserSwitches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
];

/** What CHROME_PATH names, where there is no such file. */
export function missingBrowser(): string | undefined {
  const named = process.env['CHROME_PATH'] ?? '';
  return named === '' || existsSync(named) ? undefined : named;
}

/**
 * The path of a browser on this machine: CHROME_PATH, Playwright's own, or the system's; undefined for none.
 * @param first the kind that is taken where there are both
 * @throws Error when CHROME_PATH names no file
 */
export function findBrowser(first: BrowserKind = 'whole'): string | undefined {
  const named = process.env['CHROME_PATH'] ?? '';
  if (named !== '') {
    if (existsSync(named)) return named;
    throw new Error(
      `CHROME_PATH names ${named}, where there is no file. Correct it, or unset it to have a browser found.`,
    );
  }
  const whole = [chromium.executablePath(), ...wholeBrowsers];
  const shells = [...playwrightShells(), '/usr/bin/chromium-headless-shell'];
  const places = first === 'shell' ? [...shells, ...whole] : [...whole, ...shells];
  return places.find((path) => existsSync(path));
}

/** Debian has the shell as a package of its own; older systems have the whole browser alone. */
const withApt =
  'apt-get update && for package in chromium-headless-shell chromium; do apt-get install -y --no-install-recommends "$package" && break; done';

/** Ways to get a browser, the kindest first. Each may fail: a download that is closed, a system without apt. */
const installations: readonly (readonly string[])[] = [
  ['npx', 'playwright', 'install', '--with-deps', '--only-shell', 'chromium'],
  ['npx', 'playwright', 'install', '--only-shell', 'chromium'],
  ['sh', '-c', withApt],
  ['sudo', '-n', 'sh', '-c', withApt],
  ['dnf', 'install', '-y', 'chromium'],
  ['apk', 'add', 'chromium'],
];

function exists(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}

/**
 * The path of a browser, installed if need be.
 * @param first the kind that is taken where there are both
 * @throws Error that says what to do when none can be had
 */
export function requireBrowser(first: BrowserKind = 'whole'): string {
  const found = findBrowser(first);
  if (found !== undefined) return found;
  console.log('No Chrome or Chromium found: installing one for the browser tests.');
  for (const [program = '', ...parameters] of installations) {
    if (!exists(program)) continue;
    try {
      execFileSync(program, parameters, { stdio: 'inherit', timeout: 300_000 });
    } catch {
      continue;
    }
    const installed = findBrowser(first);
    if (installed !== undefined) return installed;
  }
  throw new Error(
    'The browser tests need Chrome or Chromium, and none could be found or installed.\n' +
      'Install one (Debian, Ubuntu: apt-get install chromium; others: google.com/chrome), or set CHROME_PATH to where it is,\n' +
      'and run npm test again.',
  );
}
