import { readdirSync } from 'node:fs';
import { brokenLinks, sitemapPaths } from './site-pages.ts';
import { expect, htmlOf, test } from './support.ts';

const paths = sitemapPaths(process.env['PLAYBOOK_OUT'] ?? 'dist');

test('The sitemap has every page of the contract, in both languages', () => {
  for (const path of [
    ...[
      '/',
      '/sv/',
      '/sv/sjalvskattning/',
      '/sv/kalkylator/',
      '/sv/mina-resultat/',
      '/sv/team/',
      '/sv/ordlista/',
    ],
    ...[
      '/sv/sok/',
      '/sv/metod/',
      '/sv/om/',
      '/en/',
      '/en/self-assessment/',
      '/en/calculator/',
      '/en/my-results/',
    ],
    ...['/en/team/', '/en/glossary/', '/en/search/', '/en/methods/', '/en/about/'],
  ]) {
    expect(paths).toContain(path);
  }
  // What people meet when they shorten an address is a page as well.
  for (const list of ['/sv/artiklar/', '/en/articles/', '/sv/teman/', '/en/themes/'])
    expect(paths).toContain(list);
  const articlesIn = (language: string) => readdirSync(`content/articles/${language}`).length;
  expect(paths.filter((path) => /^\/sv\/artiklar\/./u.test(path))).toHaveLength(articlesIn('sv'));
  expect(paths.filter((path) => /^\/en\/articles\/./u.test(path))).toHaveLength(articlesIn('en'));
  expect(paths.filter((path) => path.includes('404'))).toEqual([]);
});

test('Every link of the site leads somewhere, and every anchor stands there', async () => {
  test.setTimeout(120_000);
  expect(await brokenLinks(paths, htmlOf)).toEqual([]);
});
