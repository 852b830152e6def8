import type { StorageLike, StoredShape } from './codec.ts';

/** A text that could not be read and is kept as it was. */
export interface QuarantinedText {
  /** The key under which it was found. */
  readonly key: string;
  readonly raw: string;
  /** When it was found, in milliseconds since 1970. */
  readonly at: number;
}

/** What a person must know about the storage. */
export interface StorageReport {
  /**
   * `stored`: everything is in localStorage; `mirror` tells whether it is on disk as well. `full`, `blocked`: it is not,
   * and why. `blockedByNewerVersion`: a change was not written because a newer version's value lies there.
   */
  readonly state: 'stored' | 'full' | 'blocked' | 'blockedByNewerVersion';
  /** How far the second copy has got. */
  readonly mirror: MirrorState;
  /** Keys whose last change is only in memory. */
  readonly unsaved: readonly string[];
  readonly quarantined: readonly QuarantinedText[];
  /** Keys that a newer version of the playbook wrote; they are left as they are. */
  readonly newerVersionKeys: readonly string[];
}

/** Why a change is not in the browser's storage. */
export type WriteFailure = 'full' | 'blocked' | 'blockedByNewerVersion';

/** A change that is only in memory; `text: null` removes. */
export interface Unsaved {
  readonly shape: StoredShape<unknown>;
  readonly text: string | null;
  readonly failure: WriteFailure;
  /** What lay in localStorage when the change was made: something else there is of another tab, and later. */
  readonly over: string | null;
  /** Whether it is in the mirror and came from there: leaving the page loses nothing. */
  readonly isMirrored?: boolean;
}

/**
 * The way to the mirror, a second copy in IndexedDB. Browsers write localStorage to disk up to a minute late; what is
 * in the mirror is on disk. The mirror's code is loaded when there is something to write or to compare.
 */
export interface MirrorPort {
  /** The next sequence number, above every one that is known and above this one. */
  readonly nextSequence: (above: number) => number;
  /** A key has changed; `before` is the raw text that was there. */
  readonly changed: (key: string, before: string | null) => void;
  /** Everything below the root was erased; what was changed and not yet written is void. */
  readonly erased: () => void;
  readonly state: () => MirrorState;
}

/**
 * `pending`: the last changes are not on disk yet. `onDisk`: everything is. `none`: there is no mirror, the browser decides
 * when to write.
 */
export type MirrorState = 'pending' | 'onDisk' | 'none';

/** What the other files of this folder need of a record store; stores outside it use none of it. */
export interface RecordStoreInternals {
  /** The changes that are only in memory, by key. */
  readonly unsaved: Map<string, Unsaved>;
  /** Runs with the storage, or gives the fallback where the browser refuses it. */
  withLocalStorage: <T>(use: (storage: StorageLike) => T, fallback: T) => T;
  /** Writes one text unless something that is must not be overwritten lies there. */
  tryWrite: (key: string, text: string | null, shape: StoredShape<unknown>) => WriteFailure | null;
  /** Writes one text, or queues it in memory. */
  persistOrQueue: (key: string, text: string | null, shape: StoredShape<unknown>) => void;
  readonly mirror: MirrorPort | undefined;
  /** Calls those who listen to the report, if anything in it has changed. */
  emitReport: () => void;
  /** Calls the listeners: this key has changed; null when any may have. */
  notify: (key: string | null) => void;
  /** Forgets that an unreadable text lies at this key, or at any when no key is given. */
  forgetTexts: (key?: string) => void;
}

/**
 * The one way to the browser's storage. It never throws for what the browser does: what cannot be saved is
 * queued in memory, shown by `report`, and saved as soon as it can be.
 */
export interface RecordStore {
  /** What counts now: the unsaved change, else what is on disk; undefined when absent, unreadable or newer. */
  read: <T>(shape: StoredShape<T>, id?: string) => T | undefined;
  /** All entries below a name that can be read, by id; what is found on the way is reported once, at the end. */
  entries: <T>(shape: StoredShape<T>) => Readonly<Record<string, T>>;
  /** Writes at once; `undefined` removes. @throws ShapeError for a value that could not be read back */
  write: <T>(shape: StoredShape<T>, id: string | undefined, value: T | undefined) => void;
  /** The entry ids below a name. */
  ids: (shape: StoredShape<unknown>) => string[];
  report: () => StorageReport;
  /** Tries again to save what is unsaved. */
  retry: () => void;
  /** Another tab changed a key; null for all of them. */
  changedElsewhere: (key: string | null) => void;
  /** Calls back with the key that changed, null when any may have. Returns how to stop. */
  listen: (listener: (key: string | null) => void) => () => void;
  /** Calls back when the report has changed, also by something found while reading. Returns how to stop. */
  listenToReport: (listener: () => void) => () => void;
  readonly internals: RecordStoreInternals;
}
