/**
 * The name of a built style sheet, picture or font. Left to itself, Astro calls the sheets of `[slug].astro` `_slug_.css`,
 * and a host that runs Jekyll, such as GitHub Pages, drops every file whose name begins with an underscore.
 * @param asset.names what it was called before; the first counts
 */
export function assetName({ names }: { readonly names: readonly string[] }): string {
  // Astro adds the page's ending behind this mark.
  const [name = ''] = (names[0] ?? '').split('@_@');
  const stem = name
    .replace(/\.[^.]*$/u, '')
    .replaceAll(/[^\w-]+/gu, '_')
    .replaceAll(/^_+|_+$/gu, '');
  return `assets/${stem === '' ? 'page' : stem}.[hash][extname]`;
}

/**
 * The name of a built script of the browser: a page's own is called after its file too, `[calculator].astro`.
 * @param chunk.name what it was called before
 */
export function scriptName({ name }: { readonly name: string }): string {
  const stem = name.replaceAll(/[^\w.-]+/gu, '_').replaceAll(/^[_.]+|_(?=\.)|_+$/gu, '');
  return `assets/${stem === '' ? 'page' : stem}.[hash].js`;
}
