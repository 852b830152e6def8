/**
 * Whether the page may be shown inside the pages that hold it.
 * @param ancestors the origins of those pages, as far as the browser tells them
 * @param own the origin of this site
 * @param allowed origins that site.yaml allows besides
 */
export function mayBeFramed(ancestors: readonly string[], own: string, allowed: readonly string[]): boolean {
  return ancestors.length > 0 && ancestors.every((one) => one === own || allowed.includes(one));
}

/**
 * Shows nothing but a link where another site holds the page in a frame, so that nobody can be made to press its buttons
 * unseen. Servers that send frame-ancestors never get this far; many intranets' servers send no headers. The layout
 * inlines its source text in the head, so it uses nothing from outside itself.
 * @param may {@link mayBeFramed}
 * @param words what the link says
 */
export function refuseFrame(may: typeof mayBeFramed, allowed: readonly string[], words: string): void {
  if (window.top === window.self) return;
  // Firefox has no list of them.
  const known = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  const parent = 'parse' in URL ? URL.parse(document.referrer)?.origin : undefined;
  if (may(known.length > 0 ? known : parent === undefined ? [] : [parent], location.origin, allowed)) return;
  const { style } = document.documentElement;
  style.setProperty('display', 'none', 'important');
  document.addEventListener('DOMContentLoaded', () => {
    const link = document.createElement('a');
    link.href = location.href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = words;
    document.body.replaceChildren(link);
    style.removeProperty('display');
  });
}
