import { brokenLinks, sitemapPaths } from './site-pages.ts';
import { expect, htmlFrom, test } from './support.ts';

const paths = sitemapPaths(process.env['PLAYBOOK_OUT'] ?? 'test-results/site');

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
  expect(paths.filter((path) => path.includes('404'))).toEqual([]);
});

test('Every link of the site leads somewhere, and every anchor stands there', async ({ baseURL }) => {
  expect(await brokenLinks(paths, htmlFrom(baseURL))).toEqual([]);
});
