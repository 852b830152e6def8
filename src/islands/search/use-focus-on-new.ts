import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When more results come, the focus goes to the first new one. The button that asked for them moves down, and goes
 * when there are no more: who uses a keyboard or a screen reader would begin again at the top of the page.
 * @param list holds the results as links
 * @param count how many results it shows
 * @returns where the new ones will begin; null while nobody has asked for more
 */
export function useFocusOnNew(list: RefObject<HTMLElement>, count: number): { current: number | null } {
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (from.current === null || count <= from.current) return;
    list.current?.querySelectorAll<HTMLAnchorElement>('li > a')[from.current]?.focus();
    from.current = null;
  }, [list, count]);
  return from;
}
