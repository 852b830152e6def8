import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of a built site's sitemap. */
export const sitemapPaths = (folder: string): string[] =>
  [...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
    ([, address = '']) => new URL(address).pathname,
  );

/**
 * One page of each kind: the largest, which has the most of what pages of its kind can have. Pages that lie beside each
 * other below a language are of one kind, e.g. the articles; a page directly below its language is a kind of its own.
 */
export function largestOfEachKind(folder: string, paths: readonly string[]): string[] {
  const largest = new Map<string, { readonly path: string; readonly size: number }>();
  for (const path of paths) {
    const [language = '', section = '', ...rest] = path.split('/').filter(Boolean);
    const kind = `${language}/${section}${rest.length > 0 ? '/*' : ''}`;
    const { size } = statSync(join(folder, path, 'index.html'));
    if (size > (largest.get(kind)?.size ?? 0)) largest.set(kind, { path, size });
  }
  return [...largest.values()].map(({ path }) => path);
}

/**
 * Follows every link of some pages within the site.
 * @param read gives a page's HTML by its path, undefined where there is no such page
 * @returns the links that lead nowhere, and those to an anchor that the page does not have
 */
export async function brokenLinks(
  paths: readonly string[],
  read: (path: string) => Promise<string | undefined>,
): Promise<string[]> {
  const pages = new Map<string, string>();
  const load = async (path: string): Promise<string> => {
    const html = pages.get(path) ?? (await read(path)) ?? '';
    pages.set(path, html);
    return html;
  };
  const broken: string[] = [];
  for (const path of paths) {
    const html = await load(path);
    for (const [, href = ''] of html.matchAll(/<a\b[^>]*?\shref="([^"]*)"/gu)) {
      const url = new URL(href.replaceAll('&amp;', '&'), `http://site.test${path}`);
      if (url.origin !== 'http://site.test') continue;
      const target = await load(url.pathname);
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (target === '') broken.push(`${path} → ${href}`);
      else if (anchor !== '' && !target.includes(`id="${anchor}"`))
        broken.push(`${path} → ${href} (no anchor)`);
    }
  }
  return broken;
}

/** In groups, so that one browser page does several and two workers share them. */
export function inGroups(all: readonly string[], size: number): string[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
