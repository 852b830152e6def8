// What another hand may have made of the mirror's database: an interrupted upgrade, a newer release that was taken back, a
// program that clears up, a browser that does not answer.
import { describe, expect, test, vi } from 'vitest';
import { Profile } from '../../../support/mirrored-page.ts';

const at = '2026-11-20T08:15:30.123Z';
const text = (sequence: number): string => `{"v":1,"d":{"at":"${at}"},"s":${sequence}}`;

describe('a database', () => {
  test.each([
    ['none of its stores', {}],
    ['one of its stores', { state: { erasure: { upTo: 3, texts: [] } } }],
  ])('that has %s is made anew', async (_, stores) => {
    const profile = new Profile();
    await profile.make(1, stores);
    const page = await profile.open();
    page.store.write(page.readShape, 'a', { at });
    await page.settled('onDisk');
    const later = await profile.open();
    await later.compared();
    expect(later.store.read(later.readShape, 'a')).toEqual({ at });
  });

  test('of a newer release is left as it is, and the page promises no more than the browser does', async () => {
    const profile = new Profile();
    await profile.make(2, { texts: { 'playbook:read:b': 'theirs' } });
    const page = await profile.open();
    page.store.write(page.readShape, 'a', { at });
    await page.settled('none');
    const database = await Profile.ended(profile.factory.open('playbook:'));
    expect([database.version, ...database.objectStoreNames]).toEqual([2, 'texts']);
    database.close();
  });

  test('of a newer release goes with everything else when the reader erases it all', async () => {
    const profile = new Profile();
    await profile.make(2, { texts: { 'playbook:read:b': 'theirs' } });
    const page = await profile.open();
    page.store.write(page.readShape, 'a', { at });
    await page.settled('none');
    page.clear(page.store);
    await vi.waitFor(async () => {
      expect(page.disk.getItem('playbook:erasing')).toBeNull();
      const found = await profile.factory.databases();
      expect(found.filter(({ version }) => version === 2)).toEqual([]);
    }, 10_000);
    // And there is a mirror from now on.
    page.store.write(page.readShape, 'c', { at });
    await page.settled('onDisk');
    expect(Object.keys(await profile.mirrored())).toEqual(['playbook:read:c']);
  });

  test('with entries that are none is read without them, and numbers go on', async () => {
    const profile = new Profile();
    const odd = {
      'playbook:read:number': { raw: 7, sequence: 1 },
      'playbook:read:none': { sequence: 2 },
      'playbook:read:null': null,
      'playbook:read:text': 'x',
      'playbook:read:nan': { raw: text(4), sequence: Number.NaN },
      'playbook:read:huge': { raw: text(5), sequence: 1e300 },
      'playbook:read:word': { raw: text(6), sequence: '6' },
      'someone-else': { raw: 'x', sequence: 7 },
    };
    const good = { 'playbook:read:good': { raw: text(8), sequence: 8 } };
    await profile.make(1, {
      records: { ...odd, ...good },
      state: { erasure: { upTo: Number.NaN, texts: 3 } },
    });
    const page = await profile.open();
    await page.compared();
    expect([...page.disk.texts]).toEqual([['playbook:read:good', text(8)]]);
    page.store.write(page.readShape, 'good', { at: '2026-11-21T08:15:30.123Z' });
    page.store.write(page.readShape, 'number', { at });
    await page.settled('onDisk');
    expect(page.disk.getItem('playbook:read:good')).toMatch(/,"s":(?:9|1\d)\}$/u);
    const empty = await profile.open();
    await empty.compared();
    expect(empty.store.ids(empty.readShape).sort()).toEqual(['good', 'number']);
    expect(empty.store.read(empty.readShape, 'number')).toEqual({ at });
  });

  test('that does not answer leaves the page with what the browser promises, until it does', async () => {
    const profile = new Profile();
    await profile.make(1, { records: {}, state: {} });
    // A page that sleeps does not hear that another one wants to delete the database: all who come later wait for it.
    const sleeping = await Profile.ended(profile.factory.open('playbook:'));
    profile.factory.deleteDatabase('playbook:');
    const page = await profile.open();
    page.store.write(page.readShape, 'a', { at });
    expect(page.store.report().mirror).toBe('pending');
    await page.settled('none');
    sleeping.close();
    await page.settled('onDisk');
    expect(Object.keys(await profile.mirrored())).toEqual(['playbook:read:a']);
  }, 30_000);

  test('that is deleted while a page is open is filled again with the next change', async () => {
    const profile = new Profile();
    const page = await profile.open();
    page.store.write(page.readShape, 'a', { at });
    await page.settled('onDisk');
    await Profile.ended(profile.factory.deleteDatabase('playbook:'));
    page.store.write(page.readShape, 'b', { at });
    await page.settled('onDisk');
    expect(Object.keys(await profile.mirrored()).sort()).toEqual(['playbook:read:a', 'playbook:read:b']);
  });

  test('that the browser clears together with its storage does not stop the page', async () => {
    const profile = new Profile();
    const page = await profile.open();
    page.store.write(page.readShape, 'a', { at });
    await page.settled('onDisk');
    page.disk.texts.clear();
    await Profile.ended(profile.factory.deleteDatabase('playbook:'));
    page.store.write(page.readShape, 'b', { at });
    await page.settled('onDisk');
    const later = await profile.open(page.disk);
    await later.compared();
    expect(later.store.ids(later.readShape)).toEqual(['b']);
  });
});

test('a file with a text whose sequence number is at the end of all numbers does not spoil the order of later ones', async () => {
  const profile = new Profile();
  const page = await profile.open();
  page.store.write(page.readShape, 'a', { at });
  await page.settled('onDisk');
  const old = page.disk.getItem('playbook:read:a') ?? '';
  const file = JSON.stringify({
    format: 'trust-playbook',
    version: 1,
    exportedAt: at,
    unread: [999_999_999_999, 999_999_999_999_999, 9_007_199_254_740_991].map((sequence) => ({
      key: `read:n${sequence}`,
      raw: `{"v":9,"d":{},"s":${sequence}}`,
    })),
  });
  const opened = page.openImport(file);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problem));
  expect(page.applyImport(opened.content, 'file')).toBe('done');
  page.store.write(page.readShape, 'a', { at: '2026-11-21T08:15:30.123Z' });
  page.store.write(page.readShape, 'a', { at: '2026-11-22T08:15:30.123Z' });
  await page.settled('onDisk');
  expect(page.disk.getItem('playbook:read:a')).toMatch(
    /^\{"v":1,"d":\{"at":"2026-11-22[^}]*\},"s":\d{1,3}\}$/u,
  );
  // The browser is killed before it has written its storage: the mirror's text is the newer one.
  page.disk.setItem('playbook:read:a', old);
  const later = await profile.open(page.disk);
  await later.compared();
  expect(later.store.read(later.readShape, 'a')).toEqual({ at: '2026-11-22T08:15:30.123Z' });
});
