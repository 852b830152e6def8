import { recordStore } from '../connect.ts';

/** Brings a text to the mirror that was written without the record store. */
export function noteChange(key: string): void {
  recordStore().internals.mirror?.changed(key, null);
}
