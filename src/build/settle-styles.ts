/** A style sheet of a page, as Astro lists it while it bundles. */
export interface PageStyle {
  readonly depth: number;
  readonly order: number;
}

/** What is imported later counts later; what has no place comes last, and of one place the deeper import comes first. */
function compare(a: PageStyle, b: PageStyle): number {
  if (a.order !== b.order) {
    if (a.order === -1) return 1;
    return b.order === -1 ? -1 : a.order - b.order;
  }
  if (a.depth === b.depth) return 0;
  if (a.depth === -1) return -1;
  return b.depth === -1 ? 1 : b.depth - a.depth;
}

/**
 * Gives each style sheet of a page a place of its own. Astro sorts them in place each time that a page of the route is
 * rendered, and by what tells two of one place now this way, now that: so the second page of a route had them in
 * another order than the first, and a page that was made anew in another order than in a build from nothing.
 * @param styles are changed in place
 */
export function settleStyles(styles: PageStyle[]): void {
  // As the first page of a route had them: among equals the last comes first.
  const sorted = styles.toReversed().sort(compare);
  styles.splice(0, styles.length, ...sorted.map((style, order) => ({ ...style, order, depth: 0 })));
}
