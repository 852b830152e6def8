// What two tabs do to one browser's storage and its mirror at the same moment.
import { describe, expect, test } from 'vitest';
import { Profile } from '../../../support/mirrored-page.ts';

const at = '2026-11-20T08:15:30.123Z';
const later = '2026-11-21T08:15:30.123Z';

/** Two tabs of one browser in which something was stored before. */
async function twoTabs() {
  const profile = new Profile();
  const first = await profile.open();
  first.store.write(first.readShape, 'before', { at });
  await first.settled('onDisk');
  const second = await profile.open(first.disk);
  await second.compared();
  /** What a page that is opened next has, with the storage and without it. */
  const afterwards = async (disk?: typeof first.disk) => {
    const page = await profile.open(disk);
    await page.compared();
    return page.store.entries(page.readShape);
  };
  return { first, second, disk: first.disk, afterwards };
}

describe('while one tab erases everything', () => {
  test('what the other had written and not brought to the mirror goes too', async () => {
    const { first, second, disk, afterwards } = await twoTabs();
    second.store.write(second.readShape, 'just now', { at });
    first.clear(first.store);
    await Promise.all([first.settled('onDisk'), second.settled('onDisk')]);
    expect(await afterwards(disk)).toEqual({});
    expect(await afterwards()).toEqual({});
  });

  test('what the other writes after it stays, and nothing from before comes back', async () => {
    const { first, second, disk, afterwards } = await twoTabs();
    first.clear(first.store);
    second.store.write(second.readShape, 'after', { at });
    second.store.write(second.readShape, 'before', { at: later });
    await Promise.all([first.settled('onDisk'), second.settled('onDisk')]);
    const kept = { after: { at }, before: { at: later } };
    expect(await afterwards(disk)).toEqual(kept);
    expect(await afterwards()).toEqual(kept);
  });
});

test('while one tab imports, what the other writes under another key stays, and the later of one key counts on both sides', async () => {
  const { first, second, disk, afterwards } = await twoTabs();
  const changes = ['before', 'new'].map((id) => ({ shape: first.readShape, id, value: { at } }));
  second.store.write(second.readShape, 'typed', { at });
  expect(first.writeAll(first.store, changes)).toBe('done');
  second.store.write(second.readShape, 'before', { at: later });
  await Promise.all([first.settled('onDisk'), second.settled('onDisk')]);
  const all = { before: { at: later }, new: { at }, typed: { at } };
  expect(await afterwards(disk)).toEqual(all);
  expect(await afterwards()).toEqual(all);
});
