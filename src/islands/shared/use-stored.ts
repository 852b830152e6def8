import type { ReadableAtom } from 'nanostores';
import { useLayoutEffect, useState } from 'preact/hooks';

/**
 * The value of a store that reads the browser's storage: until the component is mounted the value that the
 * server rendered with, so that the first client render equals the static HTML; after that, always the
 * store's. Stored values bring that first value themselves (`init`); for a computed store give it.
 */
export function useStored<T>(store: ReadableAtom<T> & { readonly init: T }): T;
export function useStored<T, Before>(store: ReadableAtom<T>, before: Before): T | Before;
export function useStored<T, Before>(store: ReadableAtom<T>, before?: Before): T | Before | undefined {
  const [value, setValue] = useState<T | Before | undefined>(before === undefined ? store.init : before);
  // A layout effect, so that the stored state is there before the first paint.
  useLayoutEffect(
    () =>
      store.subscribe((next) => {
        setValue(() => next);
      }),
    [store],
  );
  return value;
}
