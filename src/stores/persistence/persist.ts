/**
 * The storage of the browser, bound to nanostores. The rules stand in persist-gate.ts, which knows no browser. Reading
 * pages, which load no gate, read the theme and their figures' numbers through persist-browser.ts and persist-values.ts.
 *
 * @nanostores/persistent is not used: it reads when a module loads, before hydration; throws out of `set`
 * when storage is full and then loses the change; puts the initial value in the place of a text that it
 * cannot parse, and overwrites that text at the next write; and writes again on every mount.
 */
import { atom, onMount } from 'nanostores';
import type { PreinitializedWritableAtom, ReadableAtom, WritableAtom } from 'nanostores';
import { browserStorage } from './browser-storage.ts';
import { createGate } from './record-store.ts';
import type { Gate, StorageReport } from './types.ts';
import { keyOf } from './codec.ts';
import type { StoredShape } from './codec.ts';

export type { SetAside, StorageReport } from './types.ts';
export type { StoredShape } from './codec.ts';

/** How often unsaved changes are tried again, in milliseconds. */
const retryEvery = 2000;

let connected: Gate | undefined;

/** The gate to this browser's storage. On the server there is none, and every value is its initial one. */
export function storage(): Gate {
  if (connected) return connected;
  const gate = createGate(browserStorage, () => Date.now());
  connected = gate;
  if (typeof window !== 'undefined') {
    window.addEventListener('storage', ({ key }) => {
      gate.changedElsewhere(key);
    });
    // A page that comes back from the back/forward cache has slept through the other tabs' changes.
    window.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) gate.changedElsewhere(null);
    });
    document.addEventListener('visibilitychange', gate.retry);
    setInterval(gate.retry, retryEvery);
  }
  return gate;
}

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
    const stored = storage().read(shape);
    show(stored === undefined ? initial : stored);
  };
  onMount($value, () => {
    const stop = storage().listen((key) => {
      if (key === null || key === keyOf(shape)) read();
    });
    read();
    return stop;
  });
  $value.eq = (before, after) => JSON.stringify(before) === JSON.stringify(after);
  $value.set = (value) => {
    storage().write(shape, undefined, value);
    show(value);
  };
  return $value;
}

const nothingToTell: StorageReport = { state: 'saved', unsaved: [], setAside: [], readOnly: [] };

const $report = atomWith(nothingToTell);
$report.eq = (before, after) => JSON.stringify(before) === JSON.stringify(after);
onMount($report, () => {
  const tell = (): void => {
    $report.set(storage().report());
  };
  const stop = storage().listenToReport(tell);
  tell();
  return stop;
});

/** What a person must know about the storage, for the notice that every page with islands shows. */
export const $storage: ReadableAtom<StorageReport> & { readonly init: StorageReport } = $report;

/**
 * Sets the reader's theme before anything is painted. The layout inlines its source text in the head, so it
 * uses nothing from outside itself; whatever lies in the storage, it only ever sets one of two words.
 */
export function applyStoredTheme(): void {
  try {
    const stored = JSON.parse(window.localStorage.getItem('playbook:preferences') ?? '') as {
      v: unknown;
      d: { theme: unknown };
    };
    if (stored.v === 1 && (stored.d.theme === 'light' || stored.d.theme === 'dark')) {
      document.documentElement.dataset.theme = stored.d.theme;
    }
  } catch {
    // Blocked storage or something else's value: the page follows the system.
  }
}
