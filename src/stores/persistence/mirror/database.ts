import { deleteDB, openDB } from 'idb';
import type { DBSchema, IDBPDatabase, IDBPObjectStore } from 'idb';
import { isSequence, root } from '../codec.ts';
import type { Erasure, MirrorEntry } from './reconcile.ts';

interface Schema extends DBSchema {
  records: { key: string; value: MirrorEntry };
  /** `erasure`, once something was erased. */
  state: { key: string; value: Erasure };
}

export type Database = IDBPDatabase<Schema>;
export type Records = IDBPObjectStore<Schema, ('records' | 'state')[], 'records', 'readwrite'>;
type State = IDBPObjectStore<Schema, ('records' | 'state')[], 'state', 'readwrite'>;

const openAsItIs = async (): Promise<Database> => {
  const database = await openDB<Schema>(root, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('records');
      fresh.createObjectStore('state');
    },
    blocking() {
      database.close();
    },
  });
  return database;
};

/**
 * Opens the mirror's database; another tab that needs a newer one may close it. One that lacks a store, of which nothing
 * could be read and to which nothing could be written, is made anew.
 * @throws DOMException where the browser refuses it; `VersionError` where a newer release has been here
 */
export async function openDatabase(): Promise<Database> {
  const database = await openAsItIs();
  const { objectStoreNames: stores } = database;
  if (stores.contains('records') && stores.contains('state')) return database;
  database.close();
  await deleteDB(root);
  return openAsItIs();
}

/**
 * Erases a database that could not be opened.
 * @param error why it could not
 * @returns whether nothing is left of it: there is none, or a newer release's, which no reader can erase in another way
 */
export async function eraseUnopened(error: unknown): Promise<boolean> {
  if (!('indexedDB' in globalThis)) return true;
  if ((error as { name?: unknown }).name !== 'VersionError') return false;
  return deleteDB(root).then(
    () => true,
    () => false,
  );
}

/** An entry as it may be read from the database; undefined for what is none: another hand can write there too. */
function entryIn(value: unknown): MirrorEntry | undefined {
  const { raw, sequence, replaced } = (value ?? {}) as Record<keyof MirrorEntry, unknown>;
  const isRaw = raw === null || typeof raw === 'string';
  if (!isRaw || !isSequence(sequence)) return undefined;
  return { raw, sequence, ...(typeof replaced === 'number' ? { replaced } : {}) };
}

/** What the mirror knows of a key. */
export const entryAt = async (records: Records, key: string): Promise<MirrorEntry | undefined> =>
  entryIn(await records.get(key));

/** All that the mirror holds, by key. */
export async function entriesIn(records: Records): Promise<Map<string, MirrorEntry>> {
  const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
  return new Map(
    keys.flatMap((key, index): [string, MirrorEntry][] => {
      const entry = key.startsWith(root) ? entryIn(values[index]) : undefined;
      return entry ? [[key, entry]] : [];
    }),
  );
}

/** What was erased; nothing where what the database says of it cannot be understood. */
export async function erasureIn(state: State): Promise<Erasure> {
  const { upTo, texts } = ((await state.get('erasure')) ?? {}) as Partial<Record<keyof Erasure, unknown>>;
  return {
    upTo: isSequence(upTo) ? upTo : 0,
    texts: Array.isArray(texts) ? texts.filter((hash): hash is number => typeof hash === 'number') : [],
  };
}
