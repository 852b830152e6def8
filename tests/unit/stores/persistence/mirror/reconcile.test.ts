import { describe, expect, test } from 'vitest';
import { hashOf, reconcile } from '../../../../../src/stores/persistence/mirror/reconcile.ts';
import type { MirrorEntry, ReconcileInput } from '../../../../../src/stores/persistence/mirror/reconcile.ts';

const key = 'playbook:note';
const text = (words: string, sequence?: number): string =>
  `{"v":1,"d":"${words}"${sequence === undefined ? '' : `,"s":${sequence}`}}`;
const entry = (raw: string | null, sequence: number, replaced?: string): MirrorEntry => ({
  raw,
  sequence,
  ...(replaced === undefined ? {} : { replaced: hashOf(key, replaced) }),
});

function compare(
  stored: string | null,
  known: MirrorEntry | undefined,
  more: Partial<Pick<ReconcileInput, 'changed' | 'erasure'>> = {},
) {
  const { toStorage, toMirror, torn } = reconcile({
    stored: new Map(stored === null ? [] : [[key, stored]]),
    mirror: new Map(known ? [[key, known]] : []),
    changed: more.changed ?? new Map<string, string | null>(),
    erasure: more.erasure ?? { upTo: 0, texts: [] },
  });
  return { storage: toStorage.get(key), mirror: toMirror.get(key), torn };
}
const nothing = { storage: undefined, mirror: undefined, torn: [] };

describe('the newer text counts', () => {
  test('whichever side is missing', () => {
    expect(compare(null, entry(text('a', 3), 3))).toEqual({ ...nothing, storage: text('a', 3) });
    expect(compare(text('a', 3), undefined)).toEqual({ ...nothing, mirror: entry(text('a', 3), 3) });
    expect(compare(null, undefined)).toEqual(nothing);
  });

  test('whichever side is older', () => {
    expect(compare(text('a', 3), entry(text('b', 4), 4))).toEqual({ ...nothing, storage: text('b', 4) });
    expect(compare(text('b', 4), entry(text('a', 3), 3))).toEqual({
      ...nothing,
      mirror: entry(text('b', 4), 4),
    });
    expect(compare(text('a', 3), entry(text('a', 3), 3))).toEqual(nothing);
  });

  test('a removal is a change like any other', () => {
    expect(compare(text('a', 3), entry(null, 4))).toEqual({ ...nothing, storage: null });
    expect(compare(text('a', 5), entry(null, 4))).toEqual({ ...nothing, mirror: entry(text('a', 5), 5) });
    expect(compare(null, entry(null, 4))).toEqual(nothing);
  });

  test('a torn text gives way to a whole one, and is told', () => {
    expect(compare('{"v":1,"d":"a', entry(text('a', 3), 3))).toEqual({
      ...nothing,
      storage: text('a', 3),
      torn: [key],
    });
    expect(compare('{"v":1,"d":"a', undefined)).toEqual(nothing);
  });
});

describe('a text without a number', () => {
  test('is taken into the mirror, and known again when the browser brings it back', () => {
    expect(compare(text('old'), undefined).mirror).toEqual(entry(text('old'), 0, text('old')));
    expect(compare(text('old'), entry(text('new', 7), 7, text('old')))).toEqual({
      ...nothing,
      storage: text('new', 7),
    });
  });

  test('counts where the mirror has never seen it: an earlier version wrote it, or a person', () => {
    expect(compare(text('planted'), entry(text('new', 7), 7, text('old'))).mirror).toEqual(
      entry(text('planted'), 7, text('planted')),
    );
    expect(compare(text('planted'), entry(null, 7)).mirror).toEqual(
      entry(text('planted'), 7, text('planted')),
    );
  });
});

describe('what this page has changed before it could compare', () => {
  test('is the newest, and gets a number that says so', () => {
    const { storage, mirror } = compare(text('mine', 2), entry(text('theirs', 9), 9), {
      changed: new Map([[key, text('older', 1)]]),
    });
    expect(storage).toBe(text('mine', 10));
    expect(mirror).toEqual(entry(text('mine', 10), 10));
  });

  test('also when it was removed', () => {
    const { storage, mirror } = compare(null, entry(text('theirs', 9), 9), {
      changed: new Map([[key, null]]),
    });
    expect(storage).toBeUndefined();
    expect(mirror?.raw).toBeNull();
    expect(mirror?.sequence).toBeGreaterThan(9);
  });

  test('and what it replaced without a number is remembered', () => {
    const { mirror } = compare(text('mine', 1), undefined, { changed: new Map([[key, text('old')]]) });
    expect(mirror).toEqual(entry(text('mine', 1), 1, text('old')));
  });
});

describe('what was erased', () => {
  const erasure = { upTo: 20, texts: [hashOf(key, text('old'))] };
  test('does not come back with an older state of the browser', () => {
    expect(compare(text('a', 20), undefined, { erasure }).storage).toBeNull();
    expect(compare(text('old'), undefined, { erasure }).storage).toBeNull();
  });

  test('does not take along what came after', () => {
    expect(compare(text('a', 21), undefined, { erasure }).mirror).toEqual(entry(text('a', 21), 21));
    expect(compare(text('planted'), undefined, { erasure }).mirror?.raw).toBe(text('planted'));
  });
});
