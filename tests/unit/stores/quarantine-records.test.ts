import { expect, test } from 'vitest';
import { freshBrowser } from '../support/fake-browser.ts';

test('what a page fails on is moved away, whole, and nothing else', async () => {
  const browser = freshBrowser();
  browser.disk.setItem('playbook:calculator', 'x');
  browser.disk.setItem('playbook:read:a', '{"v":1,"d":{"at":"2026-11-20T08:15:30.123Z"},"s":3}');
  browser.disk.setItem('playbook:answer:a:b', 'y');
  const { quarantineRecords } = await import('../../../src/stores/quarantine-records.ts');
  const { vi } = await import('vitest');
  const done = quarantineRecords(['calculator', 'read'], 7);
  await vi.runOnlyPendingTimersAsync();
  expect(await done).toBe('done');
  expect([...browser.disk.texts.keys()].filter((key) => !key.endsWith('erasing')).sort()).toEqual([
    'playbook:answer:a:b',
    'playbook:set-aside:7:playbook:calculator',
    'playbook:set-aside:7:playbook:read:a',
  ]);
  expect(browser.disk.getItem('playbook:set-aside:7:playbook:calculator')).toBe('x');
});

test('without room for it nothing is changed', async () => {
  const browser = freshBrowser();
  browser.disk.setItem('playbook:calculator', 'x'.repeat(100));
  browser.disk.quota = 130;
  const { quarantineRecords } = await import('../../../src/stores/quarantine-records.ts');
  const { vi } = await import('vitest');
  const done = quarantineRecords(['calculator']);
  await vi.runOnlyPendingTimersAsync();
  expect(await done).toBe('full');
  expect(Object.fromEntries(browser.disk.texts)).toEqual({ 'playbook:calculator': 'x'.repeat(100) });
});
