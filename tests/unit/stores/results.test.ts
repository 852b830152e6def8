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
  ...(await import('../../../src/stores/copy.ts')),
  ...(await import('../../../src/stores/import-copy.ts')),
  ...(await import('../../../src/stores/erasure.ts')),
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
    const { makeCopy } = await load();
    const { text, unreadable } = makeCopy(new Date());
    const file = JSON.parse(text) as Record<string, object>;
    const earlier = JSON.parse(exported) as Record<string, object>;
    const { d: teamShown } = JSON.parse(stored['playbook:team-shown'] ?? '') as { d: object };
    expect({ ...file, exportedAt: '' }).toEqual({
      ...earlier,
      // The releases before did not take this along.
      teamShown,
      shapes: { ...earlier['shapes'], 'team-shown': 1 },
      exportedAt: '',
    });
    expect(unreadable).toBe(0);
  });

  test('what a newer version wrote and what cannot be read comes along, and comes back where it was', async () => {
    fill();
    const odd = {
      'playbook:answer:7f3k9x:new': '{"v":9,"d":{"value":7},"s":3}',
      'playbook:hunch:h1': '{"v":1,"d":"of a kind that does not exist yet"}',
      'playbook:scenario:torn': '{"v":2,"d":{"id":"to',
      'playbook:set-aside:17:playbook:commitment:c9': 'something else',
    };
    for (const [key, raw] of Object.entries(odd)) browser.disk.setItem(key, raw);
    const { makeCopy } = await load();
    const { text, unreadable } = makeCopy(new Date());
    expect(unreadable).toBe(4);
    expect(JSON.parse(text)).toMatchObject({
      unread: [
        { key: 'answer:7f3k9x:new', raw: odd['playbook:answer:7f3k9x:new'] },
        { key: 'hunch:h1', raw: odd['playbook:hunch:h1'] },
        { key: 'scenario:torn', raw: odd['playbook:scenario:torn'] },
        { key: 'commitment:c9', raw: 'something else' },
      ],
    });

    browser = freshBrowser();
    const { plan, applyImport, undoImport, openImport } = await opened(text);
    expect(plan.plan.filter(({ record }) => record.name === 'set-aside').map(({ state }) => state)).toEqual([
      'new',
      'new',
      'new',
      'new',
    ]);
    expect(applyImport(plan, 'file')).toBe('done');
    const found = Object.fromEntries(bytes());
    // What a later version will read is at its own key; the rest is set aside, each under a key of its own.
    expect(found['playbook:answer:7f3k9x:new']).toBe('{"v":9,"d":{"value":7}}');
    const aside = Object.entries(found).filter(([key]) => key.startsWith('playbook:set-aside:'));
    expect(aside.map(([, raw]) => raw).sort()).toEqual(
      [odd['playbook:hunch:h1'], odd['playbook:scenario:torn'], 'something else'].sort(),
    );
    // The same file again brings nothing new.
    const again = openImport(text);
    expect(again.ok && again.content.plan.every(({ state }) => state === 'same')).toBe(true);
    expect(undoImport()).toBe('done');
    expect(Object.fromEntries(bytes())).toEqual({});
  });

  test('a change that could not be written does not hide what a newer version wrote', async () => {
    browser.disk.setItem('playbook:read:a', '{"v":2,"d":0}');
    const { noteRead } = await import('../../../src/stores/reading.ts');
    noteRead('a');
    const { makeCopy } = await load();
    const { text, unreadable } = makeCopy(new Date());
    expect(unreadable).toBe(1);
    expect(JSON.parse(text)).toMatchObject({
      articlesRead: [{ id: 'a' }],
      unread: [{ key: 'read:a', raw: '{"v":2,"d":0}' }],
    });
  });

  test('a copy counts only when it was handed over', async () => {
    fill();
    browser.disk.removeItem('playbook:exported');
    const { makeCopy, $isUnexported } = await load();
    const copy = makeCopy(new Date());
    expect($isUnexported.get()).toBe(true);
    copy.note();
    expect($isUnexported.get()).toBe(false);
  });

  test('what an earlier version noted as copied is still known to be', async () => {
    fill();
    const { $isUnexported } = await load();
    const { everything } = await import('../../../src/stores/persistence/exportable-records.ts');
    const { fnv1a } = await import('../../../src/domain/hash.ts');
    const kinds = ['attempt', 'answer', 'commitment', 'scenario'];
    const work = JSON.stringify(everything().records.filter(({ name }) => kinds.includes(name)));
    const of = `${work.length}.${fnv1a(work)}`;
    browser.disk.setItem(
      'playbook:exported',
      JSON.stringify({ v: 1, d: { at: '2026-11-20T08:15:30.123Z', of } }),
    );
    expect($isUnexported.get()).toBe(false);
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

  test('a plan that another tab has made untrue changes nothing; looked at again, it can be undone to the byte', async () => {
    const { plan, planAgain, applyImport, undoImport } = await opened(exported);
    const mine =
      '{"v":1,"d":{"id":"c-2","text":"nyss i en annan flik","article":null,"attempt":null,"due":null,"createdAt":"2026-11-20T08:15:30.123Z","doneAt":null}}';
    browser.writeElsewhere('playbook:commitment:c-2', mine);
    const before = bytes();
    expect(applyImport(plan, 'file')).toBe('changedMeanwhile');
    expect(bytes()).toEqual(before);
    const again = planAgain(plan);
    const states = again.plan.filter(({ record }) => record.id === 'c-2').map(({ state }) => state);
    expect(states).toEqual(['different']);
    browser.writeElsewhere('playbook:commitment:c-2', mine.replace('nyss', 'ännu en gång'));
    expect(applyImport(again, 'file')).toBe('changedMeanwhile');
    browser.writeElsewhere('playbook:commitment:c-2', mine);
    expect(applyImport(again, 'mine')).toBe('done');
    expect(browser.disk.plain('playbook:commitment:c-2')).toBe(mine);
    expect(undoImport()).toBe('done');
    expect(bytes()).toEqual(before);
  });

  test('a file of many texts that nobody can read takes no longer for each the more there are', async () => {
    const { openImport, applyImport } = await load();
    const prepare = (count: number) => {
      const unread = Array.from({ length: count }, (_, index) => ({
        key: `hunch:${index}`,
        raw: `{"v":9,"d":${index}}`,
      }));
      const file = JSON.stringify({
        format: 'trust-playbook',
        version: 1,
        exportedAt: '2026-11-20T08:15:30.123Z',
        unread,
      });
      return () => {
        browser.disk.texts.clear();
        for (let index = 0; index < count; index += 1) browser.disk.texts.set(`playbook:read:${index}`, 'x');
        browser.disk.reads = 0;
        const read = openImport(file);
        if (read.ok) expect(applyImport(read.content, 'file')).toBe('done');
        return browser.disk.reads;
      };
    };
    expect(prepare(400)() / prepare(200)()).toBeLessThan(2.3);
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
    const { $isUnexported, makeCopy, addCommitment } = await load();
    const heard: boolean[] = [];
    $isUnexported.subscribe((is) => heard.push(is));
    makeCopy(new Date()).note();
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

  test('everything can be brought back, every byte, until the page is left; what came since stays', async () => {
    fill();
    browser.disk.setItem('playbook:set-aside:1:playbook:x', 'torn');
    browser.disk.setItem('playbook:read:newer', '{"v":2,"d":0,"s":4}');
    const before = Object.fromEntries(bytes());
    const { eraseEverything, undoErase, addCommitment, $erased, forgetUndo, $usage } = await load();
    eraseEverything();
    expect($usage.get()).toEqual([]);
    addCommitment({ text: 'Ringa', due: null, article: null, attempt: null });
    expect(undoErase()).toBe('done');
    const after = Object.fromEntries(bytes());
    const { 'playbook:erasing': mark, ...rest } = after;
    expect(mark === undefined || mark === '2').toBe(true);
    expect(rest).toMatchObject(before);
    expect(Object.keys(rest)).toHaveLength(Object.keys(before).length + 1);
    expect($erased.get()).toBeNull();

    eraseEverything();
    forgetUndo();
    expect(undoErase()).toBe('done');
    expect([...bytes().keys()].filter((key) => key !== 'playbook:erasing')).toEqual([]);
  });

  test('nothing is brought back where there is no room for all of it', async () => {
    fill();
    const { eraseEverything, undoErase, $erased } = await load();
    eraseEverything();
    browser.disk.quota = 500;
    expect(undoErase()).toBe('full');
    expect([...bytes().keys()].filter((key) => key !== 'playbook:erasing')).toEqual([]);
    expect($erased.get()).not.toBeNull();
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
