// A change of many keys that was left half done, and what else happens to the storage meanwhile.
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createRecordStore } from '../../../../src/stores/persistence/record-store.ts';
import { settleUndoLog } from '../../../../src/stores/persistence/undo-log.ts';
import { FakeStorage } from '../../support/fake-storage.ts';
import { Profile } from '../../support/mirrored-page.ts';

const wait = 20;
const logKey = 'playbook:undo-log';

function opened(texts: Readonly<Record<string, string>>) {
  const disk = new FakeStorage();
  for (const [key, text] of Object.entries(texts)) disk.setItem(key, text);
  const store = createRecordStore(
    () => disk,
    () => 1000,
  );
  return { disk, store, all: () => Object.fromEntries(disk.texts) };
}

describe('a change that died on the way', () => {
  test('is taken back', async () => {
    const { store, all } = opened({
      'playbook:read:a': 'new',
      'playbook:read:b': 'added',
      [logKey]: JSON.stringify({ 'playbook:read:a': 'old', 'playbook:read:b': null }),
    });
    await settleUndoLog(store, wait);
    expect(all()).toEqual({ 'playbook:read:a': 'old' });
  });

  test('is taken back in a storage that it has filled to the last character', async () => {
    const long = 'old'.repeat(100);
    const { disk, store, all } = opened({
      'playbook:read:a': 'new',
      'playbook:read:b': 'added'.repeat(100),
      [logKey]: JSON.stringify({ 'playbook:read:a': long, 'playbook:read:b': null }),
    });
    disk.quota = [...disk.texts].reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    await settleUndoLog(store, wait);
    expect(all()).toEqual({ 'playbook:read:a': long });
  });

  test('leaves what a reader has changed since the page was opened', async () => {
    const { disk, store, all } = opened({
      'playbook:read:a': 'new',
      'playbook:read:b': 'added',
      [logKey]: JSON.stringify({ 'playbook:read:a': 'old', 'playbook:read:b': null }),
    });
    const settled = settleUndoLog(store, wait);
    await pause(wait / 2);
    disk.setItem('playbook:read:b', 'mine');
    await settled;
    expect(all()).toEqual({ 'playbook:read:a': 'old', 'playbook:read:b': 'mine' });
  });

  test.each(['{"playbook:read:a":"ol', '"x"', '[1]', 'null', ''])(
    'takes nothing back where its log is %s, and the log is kept for the curious',
    async (log) => {
      const { store, all } = opened({ 'playbook:read:a': 'new', [logKey]: log });
      await settleUndoLog(store, wait);
      const { 'playbook:read:a': kept, ...rest } = all();
      expect(kept).toBe('new');
      expect(Object.keys(rest)).toEqual([
        expect.stringMatching(/^playbook:set-aside:\d+:playbook:undo-log$/u),
      ]);
      expect(Object.values(rest)).toEqual([log]);
    },
  );

  test('touches no key that is not this site’s, whatever its log says', async () => {
    const { store, all } = opened({
      'someone-else': 'x',
      [logKey]: JSON.stringify({ 'someone-else': null, other: 'y', 'playbook:read:a': 7 }),
    });
    await settleUndoLog(store, wait);
    expect(all()).toEqual({ 'someone-else': 'x' });
  });
});

test('a change that another tab is in the middle of is left to it', async () => {
  const { disk, store, all } = opened({
    'playbook:read:a': 'new',
    [logKey]: JSON.stringify({ 'playbook:read:a': 'old', 'playbook:read:b': null }),
  });
  const settled = settleUndoLog(store, 10 * wait);
  // The other tab goes on, three times as long as it may be quiet.
  for (let tick = 0; tick < 30; tick += 1) {
    await pause(wait);
    disk.setItem('playbook:read:b', `new ${tick}`);
  }
  disk.removeItem(logKey);
  await settled;
  expect(all()).toEqual({ 'playbook:read:a': 'new', 'playbook:read:b': 'new 29' });
});

test('what is half done does not get into the mirror, and what the mirror has whole comes from there', async () => {
  const at = '2026-11-20T08:15:30.123Z';
  const profile = new Profile();
  const first = await profile.open();
  first.store.write(first.readShape, 'a', { at });
  await first.settled('onDisk');
  const before = first.disk.getItem('playbook:read:a');
  first.disk.setItem('playbook:read:b', `{"v":1,"d":{"at":"${at}"},"s":50}`);
  first.disk.setItem(logKey, JSON.stringify({ 'playbook:read:a': before, 'playbook:read:b': null }));
  const second = await profile.open(first.disk);
  expect(second.store.ids(second.readShape).sort()).toEqual(['a', 'b']);
  await pause(3000);
  expect(second.store.ids(second.readShape)).toEqual(['a']);
  expect(Object.keys(await profile.mirrored())).toEqual(['playbook:read:a']);

  // The browser was killed when the mirror had the whole change and localStorage half of it.
  first.disk.setItem(logKey, JSON.stringify({ 'playbook:read:a': before, 'playbook:read:c': null }));
  const mirror = await Profile.ended(profile.factory.open('playbook:'));
  const records = mirror.transaction('records', 'readwrite').objectStore('records');
  const newer = `{"v":1,"d":{"at":"2026-11-22T08:15:30.123Z"},"s":60}`;
  await Profile.ended(records.put({ raw: newer, sequence: 60 }, 'playbook:read:a'));
  await Profile.ended(records.put({ raw: newer, sequence: 61 }, 'playbook:read:c'));
  mirror.close();
  const third = await profile.open(first.disk);
  await pause(3000);
  expect(third.store.ids(third.readShape).sort()).toEqual(['a', 'c']);
  expect(third.store.read(third.readShape, 'a')).toEqual({ at: '2026-11-22T08:15:30.123Z' });
}, 30_000);
