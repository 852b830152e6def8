/** What is read of Preact's own tree, under the names that its package has for them (docs/UPGRADING.md). */
interface Drawn {
  /** A tag's name; a component; null for a text. */
  readonly type: unknown;
  readonly __k: readonly (Drawn | null)[] | null;
  /** Its node in the page. */
  readonly __e: Node | null;
}
interface Root extends Element {
  readonly __k?: Drawn | null;
}

/** A text of the page, what the browser has put in its place, and what it said then. */
type Translated = readonly [text: Text, translation: Element, said: string];

/** The nodes that Preact takes for the children of an element. */
const nodesOf = (drawn: Drawn): Node[] => {
  if (typeof drawn.type === 'function') return childrenOf(drawn).flatMap(nodesOf);
  return drawn.__e ? [drawn.__e] : [];
};

const childrenOf = ({ __k }: Drawn): Drawn[] => (__k ?? []).filter((child) => child !== null);

/** Puts all texts of a tree back where they were. */
function restore(drawn: Drawn, found: Translated[]): void {
  const children = childrenOf(drawn);
  if (typeof drawn.type === 'string' && drawn.__e)
    restoreChildren(drawn.__e, children.flatMap(nodesOf), found);
  for (const child of children) restore(child, found);
}

function restoreChildren(parent: Node, nodes: readonly Node[], found: Translated[]): void {
  const gone = nodes.filter((node): node is Text => node.parentNode !== parent && node instanceof Text);
  if (gone.length === 0) return;
  const translations = [...parent.childNodes].filter((node) => node.nodeName === 'FONT') as Element[];
  for (const translation of translations) translation.remove();
  let next: Node | null = null;
  for (const node of nodes.toReversed()) {
    if (node.parentNode !== parent) parent.insertBefore(node, next);
    next = node;
  }
  if (gone.length !== translations.length) return;
  gone.forEach((text, index) => {
    const translation = translations[index];
    if (translation) found.push([text, translation, text.data]);
  });
}

/**
 * Draws with the page's own texts in their places, and gives what still says the same its translation back; what has
 * changed the browser translates as it comes.
 * @param draw changes the page
 */
export function untranslated(draw: () => void): void {
  const roots = new Set<Root>();
  for (const font of document.querySelectorAll<HTMLElement>('font')) {
    let root: Root | null = font;
    while (root && !root.__k) root = root.parentElement;
    if (root) roots.add(root);
  }
  const found: Translated[] = [];
  for (const root of roots) {
    if (!root.__k) continue;
    restoreChildren(root, nodesOf(root.__k), found);
    restore(root.__k, found);
  }
  draw();
  for (const [text, translation, said] of found)
    if (text.data === said && text.isConnected) text.replaceWith(translation);
}
