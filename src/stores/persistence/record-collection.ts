import { onMount } from 'nanostores';
import type { ReadableAtom } from 'nanostores';
import { keyOf } from './codec.ts';
import type { StoredShape } from './codec.ts';
import { recordStore } from './connect.ts';
import { atomWith } from './stored-value.ts';

/** Entries by id, one storage key each, so that two tabs never overwrite each other's. */
export interface StoredCollection<T> extends ReadableAtom<Readonly<Record<string, T>>> {
  readonly init: Readonly<Record<string, T>>;
  setKey: (id: string, value: T) => void;
  remove: (id: string) => void;
}

/** A store of entries by id; with the rules of storedValue. */
export function storedCollection<T>(shape: StoredShape<T>): StoredCollection<T> {
  const $entries = atomWith<Readonly<Record<string, T>>>({});
  const prefix = `${keyOf(shape)}:`;
  const readAll = (): void => {
    $entries.set(recordStore().entries(shape));
  };
  const show = (id: string): void => {
    const value = recordStore().read(shape, id);
    const entries = Object.entries($entries.value).filter(([other]) => other !== id);
    $entries.set(Object.fromEntries(value === undefined ? entries : [...entries, [id, value]]));
  };
  onMount($entries, () => {
    const stop = recordStore().listen((key) => {
      if (key === null) readAll();
      else if (key.startsWith(prefix)) show(key.slice(prefix.length));
    });
    readAll();
    return stop;
  });
  return Object.assign($entries, {
    setKey: (id: string, value: T) => {
      recordStore().write(shape, id, value);
    },
    remove: (id: string) => {
      recordStore().write(shape, id, undefined);
    },
  });
}
