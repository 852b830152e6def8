/**
 * Calls back once, when an element comes into view; never where a browser cannot tell.
 * @param margin how far below the window counts as in view, e.g. `400px`
 */
export function onceInView(element: Element, margin: string, act: () => void): void {
  if (!('IntersectionObserver' in window)) return;
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      act();
    },
    { rootMargin: `0px 0px ${margin}` },
  );
  observer.observe(element);
}
