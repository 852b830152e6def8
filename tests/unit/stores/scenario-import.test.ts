import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { freshBrowser } from '../support/fake-browser.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';

const fixture = readFileSync(new URL('../../fixtures/stored/v2/export.json', import.meta.url), 'utf8');

let browser: FakeBrowser;
beforeEach(() => {
  browser = freshBrowser();
});
afterEach(() => {
  vi.unstubAllGlobals();
});
const load = () => import('../../../src/stores/scenario-import.ts');
const here = (): string[] => [...browser.disk.texts.keys()].sort();

test('the scenarios of a file are taken, and nothing else of it; a second time there is nothing new', async () => {
  const { importScenarios } = await load();
  expect(importScenarios(fixture)).toBe(1);
  expect(here()).toEqual(['playbook:scenario:s1']);
  expect(importScenarios(fixture)).toBe(0);
});

test('a refused file says why and where, and changes nothing', async () => {
  const { importScenarios } = await load();
  expect(importScenarios('{"a')).toEqual({ code: 'cut off' });
  expect(importScenarios(fixture.replace('"horizon": 5', '"horizon": 51'))).toMatchObject({
    code: 'shape',
    path: 'scenarios[0].inputs.horizon',
    expected: { code: 'integer', min: 1, max: 50 },
  });
  expect(here()).toEqual([]);
});

test('no room is told apart from what a newer version keeps', async () => {
  browser.disk.setItem('playbook:scenario:s1', '{"v":9,"d":{}}');
  const { importScenarios } = await load();
  expect(importScenarios(fixture)).toBe('blockedByNewerVersion');
  browser.disk.removeItem('playbook:scenario:s1');
  browser.disk.setItem('other', 'x');
  browser.disk.quota = 10;
  expect(importScenarios(fixture)).toBe('full');
  expect(here()).toEqual(['other']);
});
