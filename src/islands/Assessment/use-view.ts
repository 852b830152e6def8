import { useLayoutEffect, useState } from 'preact/hooks';

interface View {
  /** What stands after `#` in the address. */
  readonly view: string;
  /** How often the view has changed since the page was opened. */
  readonly moves: number;
}

/**
 * The view that the address names after `#`, so that the browser's own back and forward work, a reload stays
 * where it was, and a question can be linked to. Empty on the server and on the first render.
 */
export function useView(): View & { readonly go: (view: string) => void } {
  const [state, setState] = useState<View>({ view: '', moves: 0 });
  useLayoutEffect(() => {
    const here = (): string => window.location.hash.slice(1);
    const move = (): void => {
      // One step back in the history may be told by both events.
      setState(({ view, moves }) => (view === here() ? { view, moves } : { view: here(), moves: moves + 1 }));
    };
    setState({ view: here(), moves: 0 });
    window.addEventListener('popstate', move);
    window.addEventListener('hashchange', move);
    return () => {
      window.removeEventListener('popstate', move);
      window.removeEventListener('hashchange', move);
    };
  }, []);
  const go = (view: string): void => {
    const { pathname, search } = window.location;
    window.history.pushState(null, '', view === '' ? pathname + search : `#${view}`);
    setState(({ moves }) => ({ view, moves: moves + 1 }));
  };
  return { ...state, go };
}
