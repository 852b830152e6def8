import type { JournalPort, JournalState } from './types.ts';

/** What the page's own code holds for the journal, whose code is loaded when there is something to do. */
export interface JournalQueue extends JournalPort {
  /** Keys that have changed and are not on disk, with the raw texts that they replaced. */
  readonly waiting: Map<string, string | null>;
  /** Whether everything was erased before these changes. */
  isErasing: boolean;
  /** The highest sequence number in use. */
  highest: number;
  current: JournalState;
}

/** Collects changes for the journal. @param wake brings them to the disk; called often */
export function createJournalQueue(wake: () => void): JournalQueue {
  const waiting = new Map<string, string | null>();
  const begin = (): void => {
    // Once refused, the page promises no more than it can hold until a write has succeeded.
    if (queue.current === 'saved') queue.current = 'pending';
    wake();
  };
  const queue: JournalQueue = {
    waiting,
    isErasing: false,
    highest: 0,
    current: 'saved',
    nextSequence: (above) => (queue.highest = Math.max(queue.highest, above) + 1),
    changed(key, before) {
      if (!waiting.has(key)) waiting.set(key, before);
      begin();
    },
    erased() {
      waiting.clear();
      queue.isErasing = true;
      begin();
    },
    state: () => queue.current,
  };
  return queue;
}
