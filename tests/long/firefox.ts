import { existsSync } from 'node:fs';
import { firefox } from '@playwright/test';
import { launch } from 'puppeteer-core';
import type { OtherBrowser } from './visitor.ts';

/** FIREFOX_PATH, the system's, or the one that Playwright has downloaded. */
const places = [
  process.env['FIREFOX_PATH'] ?? '',
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
];
const program = places.find((place) => place !== '' && existsSync(place));

/** Firefox through WebDriver BiDi, which it speaks itself: no driver has to be installed besides. */
export const firefoxBrowser: OtherBrowser = {
  name: 'Firefox',
  whyNot: () =>
    program === undefined
      ? 'Firefox: not installed (Debian: apt-get install firefox-esr; or FIREFOX_PATH)'
      : undefined,
  async start() {
    const browser = await launch({
      browser: 'firefox',
      executablePath: program ?? firefox.executablePath(),
      headless: true,
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    return {
      open: async (address) => {
        await page.goto(address, { waitUntil: 'load' });
      },
      read: (expression) => page.evaluate(expression),
      click: (selector) => page.locator(selector).click(),
      write: async (selector, text) => {
        await page.locator(selector).click({ count: 3 });
        await page.keyboard.type(text);
      },
      print: () => page.pdf(),
      errors: () => errors,
      close: () => browser.close(),
    };
  },
};
