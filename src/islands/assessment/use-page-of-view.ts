import { useEffect, useRef } from 'preact/hooks';

/**
 * A change of view is like a new page: its name stands in the title, it begins at the top, and the focus goes to its
 * heading, so that a screen reader reads it and the next Tab comes to its first control. Not on arrival: a page that
 * has just been opened leaves the focus to the browser.
 * @param moves how often the view has changed since the page was opened
 * @param name of the view; empty for the start
 */
export function useFocusAndTitle(
  root: { readonly current: HTMLElement | null },
  moves: number,
  name: string,
): void {
  const base = useRef<string | null>(null);
  useEffect(() => {
    base.current ??= document.title;
    document.title = name === '' ? base.current : `${name} – ${base.current}`;
  }, [name]);
  useEffect(() => {
    if (moves === 0) return;
    window.scrollTo(0, 0);
    root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [root, moves]);
}

/** The ids of questions are the same in every language, so the language switch can lead to the same one. */
export function useSameViewInOtherLanguage(view: string): void {
  useEffect(() => {
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-language-switch]')) {
      link.hash = view;
    }
  }, [view]);
}
