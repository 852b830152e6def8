import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { FakeBrowser } from '../../../support/fake-browser.ts';
import { Profile } from '../../../support/mirrored-page.ts';

let profile = new Profile();
beforeEach(() => {
  profile = new Profile();
});
const openPage = (disk?: FakeBrowser['disk']) => profile.open(disk);
const at = '2026-11-20T08:15:30.123Z';
/** Lets the browser refuse its database. */
const refuse = () =>
  vi.spyOn(profile.factory, 'open').mockImplementation(() => {
    throw new DOMException('no', 'UnknownError');
  });

describe('the mirror', () => {
  test('brings back what localStorage has lost', async () => {
    const first = await openPage();
    first.store.write(first.readShape, 'a', { at });
    await first.settled('onDisk');
    const second = await openPage();
    await second.compared();
    expect(second.store.read(second.readShape, 'a')).toEqual({ at });
  });

  test('brings the last good state back where a text is whole and yet cannot be read', async () => {
    const first = await openPage();
    first.store.write(first.readShape, 'a', { at });
    await first.settled('onDisk');
    const { disk } = first;
    disk.setItem('playbook:read:a', '{"v":1,"d":{"at":"never"},"s":99}');
    const second = await openPage(disk);
    await second.compared();
    expect(second.store.read(second.readShape, 'a')).toEqual({ at });
    expect(second.store.report().quarantined).toMatchObject([{ key: 'playbook:read:a' }]);
  });

  test('knows what localStorage does not take, so that leaving loses nothing and nobody is asked', async () => {
    const first = await openPage();
    first.disk.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    first.store.write(first.readShape, 'a', { at });
    await first.settled('onDisk');
    expect(first.store.report()).toMatchObject({ state: 'blocked', unsaved: ['playbook:read:a'] });
    const second = await openPage(first.disk);
    await second.compared();
    expect(second.store.read(second.readShape, 'a')).toEqual({ at });
    for (const round of ['before it is tried again', 'after it']) {
      expect(second.store.report(), round).toMatchObject({ state: 'blocked', unsaved: [] });
      second.store.retry();
    }
    // A change of this page's own is nowhere else yet.
    second.store.write(second.readShape, 'a', { at: '2026-11-21T08:15:30.123Z' });
    expect(second.store.report()).toMatchObject({ unsaved: ['playbook:read:a'] });
    // Nothing is left that these pages would still try to save.
    Reflect.deleteProperty(first.disk, 'setItem');
    for (const { store } of [first, second]) store.retry();
    expect(second.store.report()).toMatchObject({ state: 'stored' });
  });

  test('leaves what a newer version wrote', async () => {
    const first = await openPage();
    first.store.write(first.readShape, 'a', { at });
    await first.settled('onDisk');
    const newer = '{"v":9,"d":{"at":"never"},"s":99}';
    first.disk.setItem('playbook:read:a', newer);
    const second = await openPage(first.disk);
    await second.compared();
    expect(second.disk.getItem('playbook:read:a')).toBe(newer);
  });
});

describe('an erasure', () => {
  test('for which the browser refuses its database is completed at the next start, and nothing comes back', async () => {
    const first = await openPage();
    first.store.write(first.readShape, 'a', { at });
    await first.settled('onDisk');

    const second = await openPage(first.disk);
    const refused = refuse();
    second.clear(second.store);
    await second.settled('none');
    // What is begun after it is newer, also when the page is opened again before the database is there.
    second.store.write(second.readShape, 'b', { at });
    const third = await openPage(first.disk);
    third.store.write(third.readShape, 'c', { at });
    await third.settled('none');
    refused.mockRestore();

    for (const round of ['the first start with a database', 'the one after']) {
      const page = await openPage(first.disk);
      await page.settled('onDisk');
      await page.compared();
      expect(page.store.ids(page.readShape).sort(), round).toEqual(['b', 'c']);
      expect(page.disk.getItem('playbook:erasing'), round).toBeNull();
    }
    // The mirror holds the new and not the old: a browser that loses its localStorage gets it from there.
    const empty = await openPage();
    await empty.compared();
    expect(empty.store.ids(empty.readShape).sort()).toEqual(['b', 'c']);
  });

  test('that is taken back stays so, with a database and without one', async () => {
    for (const isRefused of [false, true]) {
      profile = new Profile();
      const page = await openPage();
      page.store.write(page.readShape, 'a', { at });
      await page.settled('onDisk');
      const again = await openPage(page.disk);
      await again.compared();
      if (isRefused) refuse();
      const erased = again.clearWithUndo(again.store);
      expect(again.store.ids(again.readShape)).toEqual([]);
      expect(again.restoreErased(again.store, erased)).toBe('done');
      await again.compared();
      vi.restoreAllMocks();
      for (const round of [1, 2]) {
        const later = await openPage(page.disk);
        await later.compared();
        expect(later.store.read(later.readShape, 'a'), `${isRefused} ${round}`).toEqual({ at });
      }
    }
  });
});
