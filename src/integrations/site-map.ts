import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** So many addresses stand in one list; https://www.sitemaps.org/protocol.html allows 50,000. */
const most = 45_000;

/** What an address may hold that XML means otherwise; all else is escaped as addresses are. */
const signs: Readonly<Record<string, string>> = { '&': '&amp;', "'": '&apos;' };
const location = (address: string): string =>
  `<loc>${address.replaceAll(/[&']/gu, (sign) => signs[sign] ?? sign)}</loc>`;

const start = '<?xml version="1.0" encoding="UTF-8"?>';
const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9';
/** Crawlers of news, pictures and films look for theirs as well. */
const others = [
  ['news', 'http://www.google.com/schemas/sitemap-news/0.9'],
  ['xhtml', 'http://www.w3.org/1999/xhtml'],
  ['image', 'http://www.google.com/schemas/sitemap-image/1.1'],
  ['video', 'http://www.google.com/schemas/sitemap-video/1.1'],
].map(([name = '', address = '']) => ` xmlns:${name}="${address}"`);

const { compare } = new Intl.Collator('en', { numeric: true });

/**
 * The lists of a site's pages for crawlers, and the list of these lists, by their names.
 * @param addresses those of the pages; each is listed once
 * @param site where the lists lie
 */
export function siteMaps(addresses: Iterable<string>, site: URL, limit = most): ReadonlyMap<string, string> {
  const sorted = [...new Set(addresses)].sort(compare);
  const lists = Array.from({ length: Math.ceil(sorted.length / limit) }, (_, index) => {
    const urls = sorted.slice(index * limit, (index + 1) * limit).map((one) => `<url>${location(one)}</url>`);
    return [
      `sitemap-${String(index)}.xml`,
      `${start}<urlset xmlns="${schema}"${others.join('')}>${urls.join('')}</urlset>`,
    ] as const;
  });
  const names = lists.map(([name]) => `<sitemap>${location(new URL(name, site).href)}</sitemap>`);
  return new Map([
    ...lists,
    ['sitemap-index.xml', `${start}<sitemapindex xmlns="${schema}">${names.join('')}</sitemapindex>`],
  ]);
}

/**
 * Lays the lists of all pages for crawlers. Which page is the translation of which stands in the heads of the pages.
 *
 * `@astrojs/sitemap` wrote the same: loading and asking it took a fortieth of a build after one edit.
 * @param site the address of the site, with a slash at its end
 * @param isListed says of a page's address whether crawlers are told of it
 */
export function siteMap(site: URL, isListed: (address: string) => boolean): AstroIntegration {
  return {
    name: 'site-map',
    hooks: {
      'astro:build:done': async ({ dir, pages }) => {
        const addresses = pages.map(
          ({ pathname }) => new URL(site.pathname + pathname.replace(/^\//u, ''), site).href,
        );
        for (const [name, list] of siteMaps(addresses.filter(isListed), site))
          await writeFile(join(fileURLToPath(dir), name), list);
      },
    },
  };
}
