import { keyOf, openText, withoutSequence } from '../codec.ts';
import type { StoredShape } from '../codec.ts';
import { exportableKinds } from '../exportable-records.ts';
import type { MirrorQueue } from '../mirror-queue.ts';
import { erasingKey } from '../recovery.ts';
import type { MirrorState, RecordStore } from '../types.ts';
import { eraseUnopened } from './database.ts';
import { openMirror } from './mirror.ts';
import type { Mirror } from './mirror.ts';

const shapeOf = (key: string): StoredShape<unknown> | undefined =>
  exportableKinds
    .map(({ shape }) => shape)
    .find((shape) => key === keyOf(shape) || key.startsWith(`${keyOf(shape)}:`));

/** The mirror of a store, with what it needs of it. */
function open(
  { internals: { unsaved, withLocalStorage }, changedElsewhere }: RecordStore,
  queue: MirrorQueue,
) {
  return openMirror({
    withLocalStorage,
    unsavedText: (key) => unsaved.get(key)?.text,
    keepInMemory(key, raw, failure, over) {
      const shape = shapeOf(key);
      if (shape && !unsaved.has(key))
        unsaved.set(key, { shape, text: withoutSequence(raw), failure, over, isMirrored: true });
    },
    isUnreadable(key, raw) {
      const shape = shapeOf(key);
      return shape !== undefined && openText(raw, shape).kind === 'corrupt';
    },
    nextSequence: queue.nextSequence,
    raise(sequence) {
      queue.highest = Math.max(queue.highest, sequence);
    },
    onRestored() {
      changedElsewhere(null);
    },
  });
}

/** How long a page waits for the browser's database before it promises less, in milliseconds. */
const patience = 5000;

/**
 * The mirror of a page's store.
 * @returns what brings to the disk whatever waits, until nothing does; the first time it compares as well
 */
export function startMirror(store: RecordStore, queue: MirrorQueue): () => Promise<void> {
  let opened: Promise<Mirror> | undefined;
  let isRunning = false;
  const run = async (): Promise<void> => {
    if (isRunning) return;
    isRunning = true;
    const show = (state: MirrorState): void => {
      queue.current = state;
      store.internals.emitReport();
    };
    // Another tab may keep the database from being opened, and some browsers just do not answer.
    const timer = setTimeout(show, patience, 'none');
    const enter = (state: MirrorState): void => {
      clearTimeout(timer);
      isRunning = false;
      show(state);
    };
    const { waiting } = queue;
    const hasMore = (): boolean => waiting.size > 0 || queue.isErasing;
    let batch = new Map<string, string | null>();
    let isErasing = false;
    try {
      do {
        // What one task changes is one transaction: this runs after it.
        batch = new Map(waiting);
        ({ isErasing } = queue);
        waiting.clear();
        queue.isErasing = false;
        opened ??= open(store, queue);
        await (await opened).flush(batch, isErasing);
        if (isErasing) endErasure(store);
        // Whatever came meanwhile.
      } while (hasMore());
      enter('onDisk');
    } catch (error) {
      // The browser has no database for us, or has closed it.
      opened = undefined;
      for (const [key, before] of batch) if (!waiting.has(key)) waiting.set(key, before);
      // The mark in localStorage stays until the mirror has been erased, at a later start if need be: nothing that was
      // erased may come back.
      queue.isErasing ||= isErasing;
      const isErased = queue.isErasing && (await eraseUnopened(error));
      enter('none');
      if (!isErased) return;
      queue.isErasing = false;
      endErasure(store);
      await run();
    }
  };
  return run;
}

const endErasure = ({ internals: { withLocalStorage } }: RecordStore): void => {
  withLocalStorage((storage) => {
    storage.removeItem(erasingKey);
  }, undefined);
};
