import { storage } from '../connect.ts';

/** Brings a text to the journal that was written without the record store. */
export function noteChange(key: string): void {
  storage().internals.journal?.changed(key, null);
}
