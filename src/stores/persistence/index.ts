/**
 * The persistence room as the stores and islands use it. Reading pages stay light: preferences.ts and the page scripts
 * import browser-storage.ts, codec.ts and quarantine-copy.ts directly, which load no record store.
 */
export { clear, discard, unsavedRecords, usage, writeAll } from './bulk.ts';
export type { Change, Usage } from './bulk.ts';
export { newId } from './ids.ts';
export { storedCollection } from './record-collection.ts';
export type { StoredCollection } from './record-collection.ts';
export { $storage, storage, storedValue } from './stored-value.ts';
export type { StoredValue } from './stored-value.ts';
export type { StoredShape } from './codec.ts';
export type { QuarantinedText, RecordStore, StorageReport } from './types.ts';
