import { atom } from 'nanostores';
import { $undo } from './import-copy.ts';
import { restoreErased, clearWithUndo, isErasurePending } from './persistence/bulk.ts';
import type { Erased, WriteOutcome } from './persistence/bulk.ts';
import { recordStore } from './persistence/index.ts';

/** What was erased and can be brought back, for as long as the page is open. */
export const $erased = atom<Erased | null>(null);

/** Removes all that the playbook has stored in this browser. */
export function eraseEverything(): void {
  $undo.set(null);
  $erased.set(clearWithUndo(recordStore()));
}

/** Brings back what was erased; what was stored again since stays. */
export function undoErase(): WriteOutcome {
  const erased = $erased.get();
  if (!erased) return 'done';
  const outcome = restoreErased(recordStore(), erased);
  if (outcome === 'done' || outcome === 'memory') $erased.set(null);
  return outcome;
}

/** Forgets what could be taken back: the page is left, perhaps on a computer that others use. */
export function forgetUndo(): void {
  $undo.set(null);
  $erased.set(null);
}

/** Whether the browser has kept a part of the erasure for the next start. */
export const isErasureUnfinished = (): boolean => isErasurePending(recordStore());
