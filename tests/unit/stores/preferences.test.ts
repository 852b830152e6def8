import { beforeEach, expect, test } from 'vitest';
import { freshBrowser } from '../support/fake-browser.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';

const key = 'playbook:preferences';
let browser: FakeBrowser;
beforeEach(() => {
  browser = freshBrowser();
});
const load = () => import('../../../src/stores/preferences.ts');

test('a choice is saved and read back, and leaves the other one alone', async () => {
  const { readPreferences, savePreferences } = await load();
  expect(readPreferences()).toEqual({ theme: 'system', language: null });
  expect(savePreferences({ theme: 'dark' })).toBe(true);
  expect(savePreferences({ language: 'en' })).toBe(true);
  expect(readPreferences()).toEqual({ theme: 'dark', language: 'en' });
  expect(browser.disk.plain(key)).toBe('{"v":1,"d":{"theme":"dark","language":"en"}}');
});

test('a value of a newer version is not written over, and it says so', async () => {
  const { readPreferences, savePreferences } = await load();
  browser.disk.setItem(key, '{"v":2,"d":{"look":"sepia"}}');
  expect(readPreferences()).toEqual({ theme: 'system', language: null });
  expect(savePreferences({ theme: 'dark' })).toBe(false);
  expect(browser.disk.getItem(key)).toBe('{"v":2,"d":{"look":"sepia"}}');
});

test('a value that cannot be read is set aside before it is replaced', async () => {
  const { savePreferences } = await load();
  browser.disk.setItem(key, 'torn');
  expect(savePreferences({ theme: 'light' })).toBe(true);
  expect(browser.disk.getItem(`playbook:set-aside:${Date.now()}:${key}`)).toBe('torn');
});

test('full or blocked storage is told, not thrown', async () => {
  const { readPreferences, savePreferences } = await load();
  browser.disk.quota = 10;
  expect(savePreferences({ theme: 'dark' })).toBe(false);
  browser.storage = () => null;
  expect(savePreferences({ theme: 'dark' })).toBe(false);
  browser.storage = () => {
    throw new DOMException('no', 'SecurityError');
  };
  expect(savePreferences({ theme: 'dark' })).toBe(false);
  expect(readPreferences()).toEqual({ theme: 'system', language: null });
});

test('whether anything is kept at all is tried without leaving a trace', async () => {
  const { canStore } = await import('../../../src/stores/storage-probe.ts');
  expect(canStore()).toBe(true);
  expect([...browser.disk.texts.keys()]).toEqual([]);
  browser.disk.quota = 10;
  expect(canStore()).toBe(false);
  browser.storage = () => null;
  expect(canStore()).toBe(false);
  browser.storage = () => {
    throw new Error('blocked');
  };
  expect(canStore()).toBe(false);
});
