import type { MirrorPort, MirrorState } from './types.ts';

/** What the page's own code holds for the mirror, whose code is loaded when there is something to do. */
export interface MirrorQueue extends MirrorPort {
  /** Keys that have changed and are not on disk, with the raw texts that they replaced. */
  readonly waiting: Map<string, string | null>;
  /** Whether everything was erased before these changes. */
  isErasing: boolean;
  /** The highest sequence number in use. */
  highest: number;
  current: MirrorState;
}

/** Collects changes for the mirror. @param runMirror brings them to the disk; called often */
export function createMirrorQueue(runMirror: () => void): MirrorQueue {
  const waiting = new Map<string, string | null>();
  const begin = (): void => {
    // Once refused, the page promises no more than it can hold until a write has succeeded.
    if (queue.current === 'onDisk') queue.current = 'pending';
    runMirror();
  };
  const queue: MirrorQueue = {
    waiting,
    isErasing: false,
    highest: 0,
    current: 'onDisk',
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
