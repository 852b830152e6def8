import type { ComponentChildren } from 'preact';
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

interface Props<Loaded extends object> {
  readonly load: () => Promise<Loaded>;
  /** What stands in its place when it cannot be had. */
  readonly failed: ComponentChildren;
  /** What stands in its place on the way; nothing unless given. */
  readonly loading?: ComponentChildren;
  readonly children: (loaded: Loaded) => ComponentChildren;
}

/** A part of an island that is downloaded when it is first shown. */
export function LazyPart<Loaded extends object>({ load, failed, loading = null, children }: Props<Loaded>) {
  const lazy = useLazy(load);
  if (lazy === 'failed') return <>{failed}</>;
  return <>{lazy === 'loading' ? loading : children(lazy)}</>;
}
