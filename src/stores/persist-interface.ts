import type { KeptRecord } from '../domain/exchange/export.ts';
import type { StoredShape } from './persist-values.ts';

/** A text that could not be read and is kept as it was. */
export interface SetAside {
  /** The key under which it was found. */
  readonly key: string;
  readonly raw: string;
  /** When it was found, in milliseconds since 1970. */
  readonly at: number;
}

/** What a person must know about the storage. */
export interface StorageReport {
  /**
   * `saved`: everything is on disk. `full`, `blocked`: it is not, and why. `held`: a change was not written
   * because a newer version's value lies there.
   */
  readonly state: 'saved' | 'full' | 'blocked' | 'held';
  /** Keys whose last change is only in memory. */
  readonly unsaved: readonly string[];
  readonly setAside: readonly SetAside[];
  /** Keys that a newer version of the playbook wrote; they are left as they are. */
  readonly readOnly: readonly string[];
}

/** A change to one key; `value: undefined` removes it. */
export interface Change {
  readonly shape: StoredShape<unknown>;
  readonly id?: string;
  readonly value: unknown;
}

/** How much lies under one name. */
export interface Usage {
  readonly name: string;
  readonly count: number;
  /** Characters of keys and texts; browsers give an origin about five million. */
  readonly size: number;
}

/**
 * The one way to the browser's storage. It never throws for what the browser does: what cannot be saved is
 * kept in memory, told by `report`, and saved as soon as it can be.
 */
export interface Gate {
  /** What counts now: the unsaved change, else what is on disk; undefined when absent, unreadable or newer. */
  read: <T>(shape: StoredShape<T>, id?: string) => T | undefined;
  /** Writes at once; `undefined` removes. @throws ShapeError for a value that could not be read back */
  write: <T>(shape: StoredShape<T>, id: string | undefined, value: T | undefined) => void;
  /** The entry ids below a name. */
  ids: (shape: StoredShape<unknown>) => string[];
  /** All changes or none. `memory`: storage is blocked, they hold for this visit. `full`, `held`: nothing changed. */
  commit: (changes: readonly Change[]) => 'done' | 'memory' | 'full' | 'held';
  report: () => StorageReport;
  usage: () => Usage[];
  /** What is only in memory, for a download. */
  unsavedRecords: () => KeptRecord[];
  /** Tries again to save what is unsaved. */
  retry: () => void;
  /** Another tab changed a key; null for all of them. */
  changedElsewhere: (key: string | null) => void;
  /** Forgets a text that was set aside, copy and original. */
  discard: (aside: SetAside) => void;
  /** Removes every value of the playbook, also what was set aside or is newer. */
  clear: () => void;
  /** Calls back with the key that changed, null when any may have. Returns how to stop. */
  listen: (listener: (key: string | null) => void) => () => void;
  /** Calls back when the report has changed, also by what a reader came upon. Returns how to stop. */
  listenToReport: (listener: () => void) => () => void;
}
