import { unwrap } from 'idb';
import { withSequence } from '../codec.ts';
import type { StorageLike } from '../codec.ts';
import { createQuarantineCopies } from '../quarantine-copy.ts';
import { textsIn } from '../texts-in.ts';
import type { WriteFailure } from '../types.ts';
import { writeFailureOf } from '../write-failure.ts';
import { entriesIn, entryAt, erasureIn, openDatabase } from './database.ts';
import type { Records } from './database.ts';
import { entryAfter, reconcile } from './reconcile.ts';
import type { Erasure, MirrorEntry } from './reconcile.ts';

/** What the mirror needs of the page. */
export interface MirrorFrame {
  readonly withLocalStorage: <T>(use: (storage: StorageLike) => T, fallback: T) => T;
  /** The text of a change that is only in memory, without a sequence number; undefined for none. */
  readonly unsavedText: (key: string) => string | null | undefined;
  /** Keeps a text that the mirror knows and localStorage does not take. @param over what lies there instead */
  readonly keepInMemory: (key: string, raw: string, failure: WriteFailure, over: string | null) => void;
  /** Whether the text under a key cannot be read by its shape. */
  readonly isUnreadable: (key: string, raw: string) => boolean;
  readonly nextSequence: (above: number) => number;
  readonly raise: (sequence: number) => void;
  /** Called when localStorage was brought up to the mirror. */
  readonly onRestored: () => void;
}

/** A copy of every text of this site in IndexedDB. */
export interface Mirror {
  /**
   * Brings changes to the disk, in one transaction.
   * @param changed the keys, with the raw texts that they replaced
   * @param isErased whether everything was erased before these changes
   * @throws DOMException where the browser refuses its database
   */
  readonly flush: (changed: ReadonlyMap<string, string | null>, isErased: boolean) => Promise<void>;
}

/**
 * Opens the mirror: a copy of every text of this site in IndexedDB, which is on disk when a write is said to be done.
 * The first flush compares it with localStorage.
 */
export async function openMirror(frame: MirrorFrame): Promise<Mirror> {
  const { withLocalStorage, nextSequence, unsavedText } = frame;
  let database = await openDatabase();
  let isCompared = false;

  const transaction = async () => {
    try {
      return database.transaction(['records', 'state'], 'readwrite', { durability: 'strict' });
    } catch {
      // Closed for another tab's sake, or by the browser, which may have cleared it: there it is compared anew.
      database = await openDatabase();
      isCompared = false;
      return database.transaction(['records', 'state'], 'readwrite', { durability: 'strict' });
    }
  };

  /** The text that counts for a key: the one in memory where it has not been saved. */
  const rawOf = (key: string, known: MirrorEntry | undefined): string | null => {
    const text = unsavedText(key);
    if (text === undefined) return withLocalStorage((storage) => storage.getItem(key), null);
    return text === null ? null : withSequence(text, nextSequence(known?.sequence ?? 0));
  };

  /** Notes what has changed since the two sides were compared. @param isErased whether nothing from before counts */
  const noteChanges = async (
    records: Records,
    changed: ReadonlyMap<string, string | null>,
    isErased: boolean,
  ): Promise<Promise<unknown>[]> => {
    const writes: Promise<unknown>[] = [];
    for (const [key, before] of changed) {
      const known = isErased ? undefined : await entryAt(records, key);
      const raw = rawOf(key, known);
      const next = entryAfter(key, raw, before, known, () => nextSequence(known?.sequence ?? 0));
      if (next) writes.push(records.put(next, key));
    }
    return writes;
  };

  /** Compares the two sides and brings each up to the other. @returns whether localStorage was changed */
  const compare = async (
    records: Records,
    changed: ReadonlyMap<string, string | null>,
    erasure: Erasure,
  ): Promise<boolean> => {
    const mirror = await entriesIn(records);
    const stored = textsIn(withLocalStorage);
    for (const key of changed.keys()) {
      const raw = rawOf(key, mirror.get(key));
      if (raw === null) stored.delete(key);
      else stored.set(key, raw);
    }
    const { isUnreadable } = frame;
    const { toStorage, toMirror, torn, highest } = reconcile({
      stored,
      mirror,
      changed,
      erasure,
      isUnreadable,
    });
    frame.raise(highest);
    // Thousands the first time. Their success is the transaction's, so none needs a promise of its own.
    const plain = unwrap(records);
    for (const [key, entry] of toMirror) plain.put(entry, key);
    bringToStorage(frame, toStorage, torn);
    return toStorage.size > 0;
  };

  return {
    async flush(changed, isErased) {
      const work = await transaction();
      // Whoever waits for a request below hears of its failure there.
      work.done.catch(() => undefined);
      const writes: Promise<unknown>[] = [];
      const records = work.objectStore('records');
      const state = work.objectStore('state');
      let erasure = await erasureIn(state);
      if (isErased) {
        erasure = erasureOf([...(await entriesIn(records)).values()], erasure, nextSequence);
        writes.push(state.put(erasure, 'erasure'), records.clear());
      }
      let isRestored = false;
      if (isCompared) writes.push(...(await noteChanges(records, changed, isErased)));
      else isRestored = await compare(records, changed, erasure);
      await Promise.all([...writes, work.done]);
      isCompared = true;
      if (isRestored) frame.onRestored();
    },
  };
}

/** What is erased once everything the mirror knows is, and whatever was erased before. */
const erasureOf = (
  known: readonly MirrorEntry[],
  before: Erasure,
  nextSequence: (above: number) => number,
): Erasure => ({
  upTo: nextSequence(known.reduce((highest, { sequence }) => Math.max(highest, sequence), 0)),
  texts: [
    ...new Set([
      ...before.texts,
      ...known.flatMap(({ replaced }) => (replaced === undefined ? [] : [replaced])),
    ]),
  ],
});

/** Brings localStorage up to the mirror; what it does not take stays in memory. */
function bringToStorage(
  { withLocalStorage, keepInMemory }: MirrorFrame,
  changes: ReadonlyMap<string, string | null>,
  torn: readonly string[],
): void {
  withLocalStorage((storage) => {
    const copies = createQuarantineCopies();
    for (const key of torn) {
      try {
        copies.add(storage, key, storage.getItem(key) ?? '', Date.now());
      } catch {
        // No room for a copy of a torn text whose whole text is at hand.
      }
    }
    for (const [key, raw] of changes) {
      try {
        if (raw === null) storage.removeItem(key);
        else storage.setItem(key, raw);
      } catch (error) {
        if (raw !== null) keepInMemory(key, raw, writeFailureOf(error, storage), storage.getItem(key));
      }
    }
  }, undefined);
}
