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
  expect(paths.filter((path) => path.startsWith('/sv/artiklar/'))).toHaveLength(24);
  expect(paths.filter((path) => path.startsWith('/en/articles/'))).toHaveLength(24);
  expect(paths.filter((path) => path.includes('404'))).toEqual([]);
});

test('Every link of the site leads somewhere, and every anchor stands there', async () => {
  test.setTimeout(120_000);
  expect(await brokenLinks(paths, htmlOf)).toEqual([]);
});
