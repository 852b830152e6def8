import { storedCollection } from './persistence/record-collection.ts';
import { readShape } from './persistence/stored-schemas/records.ts';

/** When each article was last read to its end, by article key. */
export const $articlesRead = storedCollection(readShape);

/** Notes that an article was read to its end. */
export function noteRead(articleKey: string, now = new Date()): void {
  $articlesRead.setKey(articleKey, { at: now.toISOString() });
}
