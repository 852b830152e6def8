/**
 * The persistence folder as the stores and islands use it. Some files are imported directly, because the bundler keeps
 * what an index names in one file: ids.ts, record-collection.ts and bulk.ts, which only some pages need, the schemas
 * below stored-schemas/, and the light ones of the reading pages (browser-storage.ts, codec.ts, quarantine-copy.ts).
 */
export { recordStore } from './connect.ts';
export { $storageReport, storedValue } from './stored-value.ts';
export type { StoredValue } from './stored-value.ts';
export type { StoredShape } from './codec.ts';
export type { QuarantinedText, RecordStore, StorageReport } from './types.ts';
