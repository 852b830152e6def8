/**
 * Loaded where a page finds the log of a change of many keys when it starts: the tab that made the change has died in the
 * middle of it, or is in the middle of it right now.
 */
import type { StorageLike } from './codec.ts';
import { quarantinePrefix, root } from './codec.ts';
import { undoLogKey } from './recovery.ts';
import type { RecordStore } from './types.ts';

/** For how long nothing may move before the change is taken for dead, in milliseconds. */
const quiet = 2000;

/** What the keys of the log held before the change. */
type Before = readonly (readonly [key: string, raw: string | null])[];

/** What a log holds; null for a torn one. */
function parse(log: string): Before | null {
  try {
    const data = JSON.parse(log) as unknown;
    if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
    return Object.entries(data).filter(
      (entry): entry is [string, string | null] =>
        entry[0].startsWith(root) && (entry[1] === null || typeof entry[1] === 'string'),
    );
  } catch {
    return null;
  }
}

/** A torn log takes nothing back; it goes into quarantine. */
function quarantineLog(storage: StorageLike, log: string): void {
  storage.setItem(`${quarantinePrefix}${Date.now()}:${undoLogKey}`, log);
  storage.removeItem(undoLogKey);
}

/** Puts back what the keys held; removals first, so that there is room. What does not fit is tried at the next start. */
function takeBack(storage: StorageLike, before: Before, isUntouched: (key: string) => boolean): void {
  const entries = before.filter(([key]) => isUntouched(key));
  for (const [key, raw] of entries) if (raw === null) storage.removeItem(key);
  for (const [key, raw] of entries) if (raw !== null) storage.setItem(key, raw);
  storage.removeItem(undoLogKey);
}

/**
 * Takes back a change of many keys that was left half done, once nothing has moved for a while: until then another tab may
 * be at it. What a reader has changed in the meantime stays.
 * @returns when it is decided; until then the mirror must not see what is half done
 */
export async function settleUndoLog(
  { changedElsewhere, internals: { withLocalStorage } }: RecordStore,
  wait = quiet,
): Promise<void> {
  /** The log and what its keys hold now; null when there is no log any more. */
  const look = () =>
    withLocalStorage((storage) => {
      const log = storage.getItem(undoLogKey);
      const before = log === null ? [] : (parse(log) ?? []);
      return log === null
        ? null
        : { log, texts: new Map(before.map(([key]) => [key, storage.getItem(key)])) };
    }, null);
  const first = look();
  if (!first) return;
  for (let last = first; ;) {
    await new Promise((done) => setTimeout(done, wait));
    const now = look();
    if (!now) return;
    const isStill = now.log === last.log && [...now.texts].every(([key, raw]) => last.texts.get(key) === raw);
    last = now;
    if (isStill) break;
  }
  withLocalStorage((storage) => {
    const log = storage.getItem(undoLogKey) ?? '';
    const before = parse(log);
    if (before) takeBack(storage, before, (key) => storage.getItem(key) === first.texts.get(key));
    else quarantineLog(storage, log);
  }, undefined);
  changedElsewhere(null);
}
