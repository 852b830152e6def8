import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is wanted: not there yet, there, or not to be had. */
export type Late<Props> = ComponentType<Props> | 'loading' | 'failed';

/**
 * Loads a component's code late, so that a page weighs only what it shows first.
 * @param load an `import()`; define it outside the component, so that it stays the same
 * @param wanted loading begins when this first turns true
 */
export function useLate<Props>(load: () => Promise<ComponentType<Props>>, wanted: boolean): Late<Props> {
  const [late, setLate] = useState<Late<Props>>('loading');
  useEffect(() => {
    if (!wanted) return;
    load().then(
      (component) => {
        setLate(() => component);
      },
      () => {
        setLate('failed');
      },
    );
  }, [load, wanted]);
  return late;
}
