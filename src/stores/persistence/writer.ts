import { sequenceOf, withSequence, withoutSequence } from './codec.ts';
import type { StoredShape } from './codec.ts';
import type { Quarantine } from './quarantine.ts';
import type { Reader } from './reader.ts';
import { writeFailureOf } from './write-failure.ts';
import type { MirrorPort, WriteFailure, Unsaved } from './types.ts';

/** Writes texts, and keeps in memory what cannot be written. */
export interface Writer {
  /** The changes that are only in memory, by key. */
  readonly unsaved: Map<string, Unsaved>;
  /** Writes one text, unless something that must not be overwritten lies there. Returns why it was not written. */
  readonly tryWrite: (key: string, text: string | null, shape: StoredShape<unknown>) => WriteFailure | null;
  /** Writes one text, or queues it in memory. */
  readonly persistOrQueue: (key: string, text: string | null, shape: StoredShape<unknown>) => void;
}

/** @param mirror is told of every change; without one, texts get no sequence numbers */
export function createWriter(
  { withLocalStorage, open, newerVersionKeys }: Reader,
  quarantine: Quarantine,
  mirror?: MirrorPort,
): Writer {
  const unsaved = new Map<string, Unsaved>();

  const tryWrite: Writer['tryWrite'] = (key, text, shape) =>
    withLocalStorage<WriteFailure | null>((storage) => {
      open(storage, key, shape);
      if (newerVersionKeys.has(key)) return 'blockedByNewerVersion';
      const obstacle = quarantine.obstacleAt(key);
      if (obstacle) return obstacle;
      try {
        const before = storage.getItem(key);
        if (text === before || (before !== null && text === withoutSequence(before))) return null;
        if (text === null) storage.removeItem(key);
        else
          storage.setItem(key, mirror ? withSequence(text, mirror.nextSequence(sequenceOf(before))) : text);
        mirror?.changed(key, before);
        return null;
      } catch (error) {
        return writeFailureOf(error, storage);
      }
    }, 'blocked');

  return {
    unsaved,
    tryWrite,
    persistOrQueue(key, text, shape) {
      const failure = tryWrite(key, text, shape);
      if (!failure) {
        unsaved.delete(key);
        return;
      }
      const known = unsaved.get(key);
      const isNew = known?.text !== text;
      const over = withLocalStorage((storage) => storage.getItem(key), null);
      unsaved.set(key, { over, ...(isNew ? undefined : known), shape, text, failure });
      // What has no room here may have room in the mirror; a newer version's text is nobody's to replace.
      if (isNew && failure !== 'blockedByNewerVersion') mirror?.changed(key, null);
    },
  };
}
