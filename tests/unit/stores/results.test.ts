import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { freshBrowser } from '../support/fake-browser.ts';
import type { FakeBrowser } from '../support/fake-browser.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/stored/v2/${name}`, import.meta.url), 'utf8');
const stored = JSON.parse(fixture('storage.json')) as Record<string, string>;
const exported = fixture('export.json');

let browser: FakeBrowser;
beforeEach(() => {
  browser = freshBrowser();
});
const load = async () => ({
  ...(await import('../../../src/stores/results.ts')),
  ...(await import('../../../src/stores/commitments.ts')),
});
const fill = (): void => {
  for (const [key, text] of Object.entries(stored)) browser.disk.setItem(key, text);
};
/** Every text, without the sequence numbers that change with each write. */
const bytes = (): Map<string, string | null> =>
  new Map([...browser.disk.texts.keys()].map((key) => [key, browser.disk.plain(key)]));

async function opened(file: string) {
  const store = await load();
  const read = store.openImport(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return { ...store, plan: read.content };
}

describe('export and import', () => {
  test('everything that is here is in the file, but the bookkeeping', async () => {
    fill();
    const { exportAll } = await load();
    const file = JSON.parse(exportAll(new Date())) as Record<string, unknown>;
    expect({ ...file, exportedAt: '' }).toEqual({
      ...(JSON.parse(exported) as object),
      exportedAt: '',
    });
  });

  test('a file brought to an empty browser gives the very same bytes', async () => {
    const { plan, applyImport } = await opened(exported);
    expect(applyImport(plan, 'file')).toBe('done');
    for (const [key, text] of bytes()) expect(text, key).toBe(stored[key]);
    const bookkeeping = ['playbook:exported', 'playbook:team-shown'];
    expect([...browser.disk.texts.keys(), ...bookkeeping].sort()).toEqual(Object.keys(stored).sort());
  });

  test('opening a file changes nothing, and undo brings back every byte', async () => {
    browser.disk.setItem(
      'playbook:commitment:c-2',
      '{"v":1,"d":{"id":"c-2","text":"min","article":null,"attempt":null,"due":null,"createdAt":"2026-11-20T08:15:30.123Z","doneAt":null}}',
    );
    browser.disk.setItem('playbook:read:other', '{"v":1,"d":{"at":"2026-11-20T08:15:30.123Z"}}');
    const before = bytes();
    const { plan, applyImport, undoImport, $undo } = await opened(exported);
    expect(bytes()).toEqual(before);
    expect(applyImport(plan, 'file')).toBe('done');
    expect(bytes()).not.toEqual(before);
    expect($undo.get()).not.toBeNull();
    expect(undoImport()).toBe('done');
    expect(bytes()).toEqual(before);
    expect($undo.get()).toBeNull();
  });

  test('where the two differ, one may keep one’s own', async () => {
    const mine = '{"v":1,"d":{"theme":"light","language":null}}';
    browser.disk.setItem('playbook:preferences', mine);
    const { plan, applyImport } = await opened(exported);
    applyImport(plan, 'mine');
    expect(browser.disk.getItem('playbook:preferences')).toBe(mine);
    expect(browser.disk.plain('playbook:member')).toBe(stored['playbook:member']);
  });

  test('without room for all of it nothing is changed', async () => {
    browser.disk.setItem('filler', 'x');
    const before = bytes();
    browser.disk.quota = 1500;
    const { plan, applyImport, $undo } = await opened(exported);
    expect(applyImport(plan, 'file')).toBe('full');
    expect(bytes()).toEqual(before);
    expect($undo.get()).toBeNull();
  });

  test('a value of a newer version stops it, and nothing is changed', async () => {
    browser.disk.setItem('playbook:member', '{"v":2,"d":0}');
    const before = bytes();
    const { plan, applyImport } = await opened(exported);
    expect(applyImport(plan, 'file')).toBe('blockedByNewerVersion');
    expect(bytes()).toEqual(before);
  });

  test('with blocked storage it holds for the visit', async () => {
    browser.storage = () => null;
    const { plan, applyImport, $attempts } = await opened(exported);
    expect(applyImport(plan, 'file')).toBe('memory');
    expect(Object.keys($attempts.get())).toEqual(['7f3k9x', 'zz0']);
  });

  test('a file that is refused changes nothing', async () => {
    fill();
    const before = bytes();
    const { openImport } = await load();
    expect(openImport(exported.replace('"trust"', '7'))).toMatchObject({
      ok: false,
      problem: { code: 'shape', path: 'attempts[0].quiz' },
    });
    expect(bytes()).toEqual(before);
  });
});

describe('the reminder', () => {
  test('comes with work that would hurt to lose, goes with the export, comes back with a change', async () => {
    fill();
    browser.disk.removeItem('playbook:exported');
    const { $isUnexported, exportAll, addCommitment } = await load();
    const heard: boolean[] = [];
    $isUnexported.subscribe((is) => heard.push(is));
    exportAll(new Date());
    addCommitment({ text: 'Ringa', due: null, article: null, attempt: null });
    expect(heard).toEqual([true, false, true]);
  });

  test('does not come for preferences, the calculator’s figures or an article read', async () => {
    const { $isUnexported } = await load();
    for (const name of ['preferences', 'calculator', 'read:keep-promises', 'member']) {
      browser.disk.setItem(`playbook:${name}`, stored[`playbook:${name}`] ?? '');
    }
    expect($isUnexported.get()).toBe(false);
  });
});

describe('removing', () => {
  test('an attempt goes with its answers, and with nothing else', async () => {
    fill();
    const { removeAttempt } = await load();
    removeAttempt('7f3k9x');
    const gone = Object.keys(stored).filter((key) => key.includes('7f3k9x'));
    expect(gone).toHaveLength(6);
    expect([...browser.disk.texts.keys()].sort()).toEqual(
      Object.keys(stored)
        .filter((key) => !gone.includes(key))
        .sort(),
    );
  });

  test('everything means everything of ours, and nothing of anyone else', async () => {
    fill();
    browser.disk.setItem('playbook:set-aside:1:playbook:x', 'torn');
    browser.disk.setItem('someone-else', 'x');
    const { eraseEverything, $usage } = await load();
    eraseEverything();
    // Without IndexedDB, as here, the mark of an erasure under way goes as soon as that is known.
    await vi.waitFor(() => {
      expect([...browser.disk.texts.keys()]).toEqual(['someone-else']);
    }, 30_000);
    expect($usage.get()).toEqual([]);
  });

  test('what a newer version wrote is not removed one by one', async () => {
    browser.disk.setItem('playbook:read:a', '{"v":2,"d":0}');
    const { removeRecord } = await load();
    expect(removeRecord('read', 'a')).toBe('blockedByNewerVersion');
    expect(browser.disk.length).toBe(1);
  });
});

test('a commitment is added, ticked and unticked', async () => {
  const { $commitments, addCommitment, tickCommitment } = await load();
  addCommitment({ text: '  Ringa tillbaka  ', due: '2026-12-01', article: null, attempt: null });
  const added = Object.values($commitments.get())[0];
  expect(added).toMatchObject({ text: 'Ringa tillbaka', due: '2026-12-01', doneAt: null });
  if (!added) throw new Error('none');
  tickCommitment(added, true, new Date());
  expect($commitments.get()[added.id]?.doneAt).toBe('2026-11-21T21:00:00.000Z');
  tickCommitment(added, false, new Date());
  expect($commitments.get()[added.id]?.doneAt).toBeNull();
});
