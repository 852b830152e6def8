import { useEffect, useState } from 'preact/hooks';

/** What an `import()` brings: not there yet, there, or not to be had. */
export type Lazy<Loaded extends object> = Loaded | 'loading' | 'failed';

/**
 * Loads code or texts on demand, so that a page weighs only what it shows first.
 * @param load an `import()`; define it outside the component, so that it is the same function each time
 * @param wanted loading begins when this first turns true
 */
export function useLazy<Loaded extends object>(load: () => Promise<Loaded>, wanted = true): Lazy<Loaded> {
  const [lazy, setLazy] = useState<Lazy<Loaded>>('loading');
  useEffect(() => {
    if (!wanted) return;
    load().then(
      (loaded) => {
        // A component is a function, which a setter would call.
        setLazy(() => loaded);
      },
      () => {
        setLazy('failed');
      },
    );
  }, [load, wanted]);
  return lazy;
}
