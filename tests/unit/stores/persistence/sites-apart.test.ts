import { readFileSync } from 'node:fs';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { prefixOf } from '../../../../src/stores/persistence/codec.ts';
import { FakeStorage } from '../../support/fake-storage.ts';

const earlier = JSON.parse(
  readFileSync(new URL('../../../fixtures/stored/v2/storage.json', import.meta.url), 'utf8'),
) as Record<string, string>;

/** The storage's room as a build for a path has it. */
async function siteAt(path: string) {
  vi.stubEnv('BASE_URL', path);
  vi.resetModules();
  onTestFinished(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });
  const { moveToSitePath } = await import('../../../../src/stores/persistence/move-to-site-path.ts');
  const { root } = await import('../../../../src/stores/persistence/codec.ts');
  const { recover } = await import('../../../../src/stores/persistence/recovery.ts');
  const { createRecordStore } = await import('../../../../src/stores/persistence/record-store.ts');
  const { clear } = await import('../../../../src/stores/persistence/bulk.ts');
  return { moveToSitePath, root, recover, createRecordStore, clear };
}

function filled(texts: Readonly<Record<string, string>> = earlier): FakeStorage {
  const disk = new FakeStorage();
  for (const [key, text] of Object.entries(texts)) disk.setItem(key, text);
  return disk;
}
const moved = (key: string): string => key.replaceAll('playbook:', 'playbook:/salj/:');
const all = (disk: FakeStorage): Record<string, string> => Object.fromEntries(disk.texts);
const expected = Object.fromEntries(Object.entries(earlier).map(([key, text]) => [moved(key), text]));

test('the path of a site is in its keys; a site at / has none', () => {
  expect(prefixOf('/')).toBe('playbook:');
  expect(prefixOf('/salj/')).toBe('playbook:/salj/:');
  expect(prefixOf('/salj')).toBe('playbook:/salj/:');
});

describe('what an earlier version stored without a path', () => {
  test('moves to the first site below a path that is opened, every text of it', async () => {
    const { moveToSitePath } = await siteAt('/salj/');
    const torn = { 'playbook:set-aside:7:playbook:answer:a:b': 'torn' };
    const disk = filled({ ...earlier, ...torn, 'someone-else': 'x' });
    moveToSitePath(disk);
    expect(all(disk)).toEqual({
      ...expected,
      'playbook:/salj/:set-aside:7:playbook:/salj/:answer:a:b': 'torn',
      'someone-else': 'x',
    });
  });

  test('is nowhere lost when the move stops at any step, and arrives at the next start', async () => {
    const { moveToSitePath } = await siteAt('/salj/');
    const counting = filled();
    const steps = { taken: 0, limit: Infinity };
    const limit = (disk: FakeStorage): FakeStorage => {
      const step =
        <A extends unknown[]>(act: (...values: A) => void) =>
        (...values: A) => {
          if (steps.taken >= steps.limit) throw new Error('killed');
          steps.taken += 1;
          act(...values);
        };
      disk.setItem = step(FakeStorage.prototype.setItem.bind(disk));
      disk.removeItem = step(FakeStorage.prototype.removeItem.bind(disk));
      return disk;
    };
    moveToSitePath(limit(counting));
    const total = steps.taken;
    expect(total).toBeGreaterThan(2 * Object.keys(earlier).length);
    for (let stop = 0; stop < total; stop += 1) {
      Object.assign(steps, { taken: 0, limit: stop });
      const disk = limit(filled());
      expect(() => {
        moveToSitePath(disk);
      }, `step ${stop}`).toThrow('killed');
      for (const [key, text] of Object.entries(earlier)) {
        expect([disk.getItem(key), disk.getItem(moved(key))], `${key} at ${stop}`).toContain(text);
      }
      steps.limit = Infinity;
      moveToSitePath(disk);
      expect(all(disk)).toEqual(expected);
    }
  });

  test('moves also where there is no room for two of everything', async () => {
    const { moveToSitePath } = await siteAt('/salj/');
    const disk = filled();
    const size = Object.entries(earlier).reduce((sum, [key, text]) => sum + key.length + text.length, 0);
    disk.quota = size + 1200;
    moveToSitePath(disk);
    expect(all(disk)).toEqual(expected);
  });

  test('stays where a site at / of this version writes, and where this site has data of its own', async () => {
    const { moveToSitePath } = await siteAt('/salj/');
    const inhabited = filled({ ...earlier, 'playbook:member': '{"v":1,"d":{"id":"m"},"s":3}' });
    const before = all(inhabited);
    moveToSitePath(inhabited);
    expect(all(inhabited)).toEqual(before);
    const own = filled({ ...earlier, 'playbook:/salj/:read:x': '{"v":1,"d":{"at":"2026-01-01T00:00:00Z"}}' });
    const both = all(own);
    moveToSitePath(own);
    expect(all(own)).toEqual(both);
  });
});

test('erasing one of two sites leaves the other', async () => {
  const disk = filled({
    'playbook:read:x': 'root',
    'playbook:/salj/:read:x': 'a',
    'playbook:/service/:read:x': 'b',
  });
  const salj = await siteAt('/salj/');
  salj.clear(
    salj.createRecordStore(
      () => disk,
      () => 1,
    ),
  );
  expect(Object.keys(all(disk))).toEqual(['playbook:read:x', 'playbook:/service/:read:x']);
  const top = await siteAt('/');
  top.clear(
    top.createRecordStore(
      () => disk,
      () => 1,
    ),
  );
  expect(Object.keys(all(disk))).toEqual(['playbook:/service/:read:x']);
});

test('an erasure that died on the way is completed, whatever else was left half done', async () => {
  const { recover } = await siteAt('/');
  const disk = filled({ 'playbook:read:a': 'new', 'playbook:undo-log': 'torn' });
  expect(recover(disk)).toBe(false);
  expect(disk.length).toBe(2);
  disk.setItem('playbook:erasing', '1');
  expect(recover(disk)).toBe(true);
  expect(all(disk)).toEqual({ 'playbook:erasing': '2' });
});
