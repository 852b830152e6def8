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
 * unseen. Servers that send frame-ancestors never get this far; many intranets' servers send no headers. The layout has
 * hidden the page before anything was painted; where it may be framed it is shown again.
 * @param allowed origins that site.yaml allows
 * @param words what the link says
 */
export function refuseFrame(allowed: readonly string[], words: string): void {
  // Firefox has no list of them.
  const known = 'ancestorOrigins' in location ? [...location.ancestorOrigins] : [];
  const parent = 'parse' in URL ? URL.parse(document.referrer)?.origin : undefined;
  if (
    !mayBeFramed(known.length > 0 ? known : parent === undefined ? [] : [parent], location.origin, allowed)
  ) {
    const link = document.createElement('a');
    link.href = location.href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = words;
    document.body.replaceChildren(link);
  }
  document.documentElement.style.removeProperty('display');
}
