import { useLayoutEffect, useRef, useState } from 'preact/hooks';

interface View {
  /** The view: what stands after `#` in the address; empty for the start. */
  readonly view: string;
  /** How often the view has changed since the page was opened. */
  readonly moves: number;
}

const hash = (): string => window.location.hash.slice(1);

const addressOf = (view: string): string =>
  view === '' ? window.location.pathname + window.location.search : `#${view}`;

/**
 * The view that the address names after `#`, so that the browser's own back and forward work, a reload stays
 * where it was, and a question can be linked to. Empty on the server and on the first render.
 * @param isView tells a view from anything else that an address may name, such as the skip link's target, which
 * leaves the view as it is. Must be the same function at every render.
 */
export function useView(isView: (name: string) => boolean): View & { readonly go: (view: string) => void } {
  const [state, setState] = useState<View>({ view: '', moves: 0 });
  const current = useRef('');

  const show = (view: string): void => {
    current.current = view;
    setState(({ moves }) => ({ view, moves: moves + 1 }));
  };
  useLayoutEffect(() => {
    const follow = (): void => {
      // One step back in the history may be told by both events.
      if (hash() !== current.current && isView(hash())) show(hash());
    };
    const settle = (): void => {
      follow();
      // The browser has by now moved the focus to where the link leads. The address names the view again, so
      // that a reload stays in it.
      if (!isView(hash())) window.history.replaceState(null, '', addressOf(current.current));
    };
    current.current = isView(hash()) ? hash() : '';
    setState({ view: current.current, moves: 0 });
    window.addEventListener('popstate', follow);
    window.addEventListener('hashchange', settle);
    return () => {
      window.removeEventListener('popstate', follow);
      window.removeEventListener('hashchange', settle);
    };
  }, [isView]);
  const go = (view: string): void => {
    window.history.pushState(null, '', addressOf(view));
    show(view);
  };
  return { ...state, go };
}
