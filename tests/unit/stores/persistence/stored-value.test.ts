import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { number, object } from '../../../../src/domain/exchange/parse.ts';
import type { StoredShape } from '../../../../src/stores/persistence/codec.ts';
import { freshBrowser } from '../../support/fake-browser.ts';
import type { FakeBrowser } from '../../support/fake-browser.ts';

interface Count {
  n: number;
}
const shape: StoredShape<Count> = { name: 'count', version: 1, parse: object({ n: number() }) };
const key = 'playbook:count';
const text = (n: number): string => `{"v":1,"d":{"n":${n}}}`;

let browser: FakeBrowser;
beforeEach(() => {
  browser = freshBrowser();
});
const load = async () => ({
  ...(await import('../../../../src/stores/persistence/stored-value.ts')),
  ...(await import('../../../../src/stores/persistence/record-collection.ts')),
  ...(await import('../../../../src/stores/persistence/stored-theme.ts')),
});

describe('a stored value', () => {
  test('is not read before it is used, so that the first render equals the static page', async () => {
    const { storedValue } = await load();
    browser.disk.setItem(key, text(7));
    const read = vi.spyOn(browser.disk, 'getItem');
    const $count = storedValue(shape, { n: 0 });
    expect($count.init).toEqual({ n: 0 });
    expect(read).not.toHaveBeenCalled();
    expect($count.get()).toEqual({ n: 7 });
  });

  test('is on disk when set returns, whether anyone listens or not', async () => {
    const { storedValue } = await load();
    const $count = storedValue(shape, { n: 0 });
    $count.set({ n: 1 });
    expect(browser.disk.plain(key)).toBe(text(1));
    const heard: number[] = [];
    $count.subscribe(({ n }) => heard.push(n));
    $count.set({ n: 2 });
    expect(browser.disk.plain(key)).toBe(text(2));
    expect(heard).toEqual([1, 2]);
  });

  test('does not write when it is only looked at, nor tell the same value twice', async () => {
    const { storedValue } = await load();
    browser.disk.setItem(key, '{"d":{"n":7},"v":1}');
    const $count = storedValue(shape, { n: 0 });
    const heard: number[] = [];
    $count.subscribe(({ n }) => heard.push(n));
    browser.fire('storage', { key });
    browser.fire('pageshow', { persisted: true });
    expect(browser.disk.getItem(key)).toBe('{"d":{"n":7},"v":1}');
    expect(heard).toEqual([7]);
  });

  test('follows the other tabs, also what happened while the page slept', async () => {
    const { storedValue } = await load();
    const $count = storedValue(shape, { n: 0 });
    const heard: number[] = [];
    $count.subscribe(({ n }) => heard.push(n));
    browser.writeElsewhere(key, text(3));
    browser.writeElsewhere(key, null);
    browser.disk.setItem(key, text(4));
    browser.fire('pageshow', { persisted: true });
    browser.disk.texts.clear();
    browser.fire('storage', { key: null });
    expect(heard).toEqual([0, 3, 0, 4, 0]);
  });

  test('full storage: counts at once, is told, and saves by itself within two seconds of room', async () => {
    const { $storageReport, storedValue } = await load();
    const $count = storedValue(shape, { n: 0 });
    const states: string[] = [];
    $storageReport.subscribe(({ state }) => states.push(state));
    browser.disk.setItem('filler', 'x');
    browser.disk.quota = 10;
    $count.set({ n: 5 });
    expect($count.get()).toEqual({ n: 5 });
    expect(browser.disk.getItem(key)).toBeNull();
    browser.disk.quota = 1000;
    vi.advanceTimersByTime(2000);
    expect(browser.disk.plain(key)).toBe(text(5));
    expect(states).toEqual(['stored', 'full', 'stored']);
  });

  test('blocked storage: counts for the visit', async () => {
    const { $storageReport, storedValue } = await load();
    browser.storage = () => {
      throw new DOMException('no', 'SecurityError');
    };
    const $count = storedValue(shape, { n: 0 });
    expect($count.get()).toEqual({ n: 0 });
    $count.set({ n: 5 });
    expect($count.get()).toEqual({ n: 5 });
    expect($storageReport.get()).toMatchObject({ state: 'blocked', unsaved: [key] });
  });
});

describe('stored entries', () => {
  test('two tabs that write at the same time lose nothing', async () => {
    const { storedCollection: storedEntries } = await load();
    const $here = storedEntries(shape);
    const stop = $here.listen(() => undefined);
    // The other tab is another set of modules over the same disk; its events arrive after everything.
    vi.resetModules();
    const other = await load();
    const $there = other.storedCollection(shape);
    const stopThere = $there.listen(() => undefined);
    for (let index = 0; index < 200; index += 1) {
      $here.setKey(`h${index}`, { n: index });
      $there.setKey(`t${index}`, { n: index });
    }
    browser.fire('storage', { key: null });
    expect(Object.keys($here.get())).toHaveLength(400);
    expect($there.get()).toEqual($here.get());
    stop();
    stopThere();
  });

  test('tell of one entry that another tab adds, changes or removes', async () => {
    const { storedCollection: storedEntries } = await load();
    const $entries = storedEntries(shape);
    const heard: object[] = [];
    $entries.subscribe((entries) => heard.push(entries));
    browser.writeElsewhere(`${key}:a:b`, text(1));
    browser.writeElsewhere(`${key}:a:b`, text(2));
    browser.writeElsewhere(`${key}er:a`, text(3));
    browser.writeElsewhere(`${key}:a:b`, null);
    expect(heard).toEqual([{}, { 'a:b': { n: 1 } }, { 'a:b': { n: 2 } }, {}]);
  });

  test('leave out one that cannot be read, and keep its text', async () => {
    const { $storageReport, storedCollection: storedEntries } = await load();
    browser.disk.setItem(`${key}:a`, text(1));
    browser.disk.setItem(`${key}:b`, 'torn');
    const reports: number[] = [];
    $storageReport.subscribe(({ quarantined }) => reports.push(quarantined.length));
    expect(storedEntries(shape).get()).toEqual({ a: { n: 1 } });
    expect($storageReport.get().quarantined).toEqual([{ key: `${key}:b`, raw: 'torn', at: Date.now() }]);
    expect(browser.disk.getItem(`${key}:b`)).toBe('torn');
    expect(reports).toEqual([0, 1]);
  });
});

test('on the server every value is its initial one', async () => {
  vi.unstubAllGlobals();
  const { $storageReport, storedCollection: storedEntries, storedValue } = await load();
  expect(storedValue(shape, { n: 3 }).get()).toEqual({ n: 3 });
  expect(storedEntries(shape).get()).toEqual({});
  expect($storageReport.init).toEqual({
    state: 'stored',
    mirror: 'onDisk',
    unsaved: [],
    quarantined: [],
    newerVersionKeys: [],
  });
});

describe('the theme before paint', () => {
  const paint = async (stored: string | null | (() => never)): Promise<string | undefined> => {
    const { applyStoredTheme } = await load();
    const dataset: { theme?: string } = {};
    const storage = { getItem: () => (typeof stored === 'function' ? stored() : stored) };
    // Its source text alone, as the layout inlines it: an outer name would be a ReferenceError.
    const source = `"use strict"; return (${applyStoredTheme.toString()})(['playbook:preferences'])`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- see above
    new Function('window', 'document', source)({ localStorage: storage }, { documentElement: { dataset } });
    return dataset.theme;
  };

  test('is what the preferences say', async () => {
    expect(await paint('{"v":1,"d":{"theme":"dark","language":null}}')).toBe('dark');
    expect(await paint('{"v":1,"d":{"theme":"light","language":"sv"}}')).toBe('light');
  });

  test('follows the system for everything else', async () => {
    const others = [
      null,
      '',
      'null',
      '7',
      '{"v":1}',
      '{"v":2,"d":{"theme":"dark"}}',
      '{"v":1,"d":{"theme":"system","language":null}}',
      '{"v":1,"d":{"theme":"<script>"}}',
      '{"v":1,"d":{"the',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ];
    for (const stored of others) expect(await paint(stored), String(stored)).toBeUndefined();
  });
});

test('nothing else in src touches the storage (the linter says so too)', () => {
  for (const file of ['record-store', 'reader', 'writer', 'quarantine', 'bulk']) {
    const source = readFileSync(
      new URL(`../../../../src/stores/persistence/${file}.ts`, import.meta.url),
      'utf8',
    );
    expect(source).not.toMatch(/\b(?:window|document|localStorage|globalThis)\b/u);
  }
});
