import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { findBrowser } from '../../../scripts/lib/browser.ts';
import { temporaryFolder } from '../temporary-folder.ts';

// Where Playwright keeps what it has downloaded.
const folder = temporaryFolder('browser');
const whole = join(folder, 'chromium-1234/chrome-linux64/chrome');
const shellOf = (release: number) =>
  join(folder, `chromium_headless_shell-${release}/chrome-headless-shell-linux64/chrome-headless-shell`);

function put(file: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, '');
  return file;
}

beforeEach(() => {
  vi.stubEnv('CHROME_PATH', '');
  vi.spyOn(chromium, 'executablePath').mockReturnValue(whole);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('the tests get the headless shell where there is one, and everybody else the whole browser', () => {
  put(whole);
  put(shellOf(1200));
  expect(findBrowser('shell'), 'the shell of another release is another browser').not.toBe(shellOf(1200));
  put(shellOf(1234));
  expect(findBrowser('shell')).toBe(shellOf(1234));
  expect(findBrowser()).toBe(whole);
});

test('CHROME_PATH comes first, and must name a file', () => {
  const named = put(join(folder, 'mine'));
  vi.stubEnv('CHROME_PATH', named);
  expect([findBrowser(), findBrowser('shell')]).toEqual([named, named]);
  vi.stubEnv('CHROME_PATH', join(folder, 'not there'));
  expect(() => findBrowser()).toThrow('where there is no file');
});
