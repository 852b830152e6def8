/**
 * The browser's storage, bound to nanostores. The rules are in record-store.ts, which knows no browser. Reading pages
 * do not load it: they read the theme and the numbers of their figures through browser-storage.ts and codec.ts.
 *
 * @nanostores/persistent is not used: it reads when a module loads, before hydration; throws out of `set`
 * when storage is full and then loses the change; puts the initial value in the place of a text that it
 * cannot parse, and overwrites that text at the next write; and writes again on every mount.
 */
import { atom, onMount } from 'nanostores';
import type { PreinitializedWritableAtom, ReadableAtom, WritableAtom } from 'nanostores';
import { recordStore } from './connect.ts';
import type { StorageReport } from './types.ts';
import { keyOf } from './codec.ts';
import type { StoredShape } from './codec.ts';

/** A value that lives in the storage: `set` writes at once. `init` is what the server and the first render show. */
export interface StoredValue<T> extends WritableAtom<T> {
  readonly init: T;
}

/** An atom that knows what it began with. Nanostores types `init` for atoms that begin with nothing, too. */
export const atomWith = <T>(initial: T) => atom<T>(initial) as PreinitializedWritableAtom<T> & StoredValue<T>;

/**
 * A store of one value. It reads the storage when it is mounted or asked, not before.
 * @param initial what counts while nothing is stored
 */
export function storedValue<T>(shape: StoredShape<T>, initial: T): StoredValue<T> {
  const $value = atomWith(initial);
  const show = $value.set.bind($value);
  const read = (): void => {
    const stored = recordStore().read(shape);
    show(stored === undefined ? initial : stored);
  };
  onMount($value, () => {
    const stop = recordStore().listen((key) => {
      if (key === null || key === keyOf(shape)) read();
    });
    read();
    return stop;
  });
  $value.eq = (before, after) => JSON.stringify(before) === JSON.stringify(after);
  $value.set = (value) => {
    recordStore().write(shape, undefined, value);
    show(value);
  };
  return $value;
}

const emptyReport: StorageReport = {
  state: 'stored',
  mirror: 'onDisk',
  unsaved: [],
  quarantined: [],
  newerVersionKeys: [],
};

const $report = atomWith(emptyReport);
$report.eq = (before, after) => JSON.stringify(before) === JSON.stringify(after);
onMount($report, () => {
  const update = (): void => {
    $report.set(recordStore().report());
  };
  const stop = recordStore().listenToReport(update);
  update();
  return stop;
});

/** What a person must know about the storage, for the notice that every page with islands shows. */
export const $storageReport: ReadableAtom<StorageReport> & { readonly init: StorageReport } = $report;
