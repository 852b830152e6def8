import { expect, test } from 'vitest';
import { siteMaps } from '../../../src/integrations/site-map.ts';

const site = new URL('https://playbook.example/handbok/');
const locations = (list = ''): string[] =>
  [...list.matchAll(/<loc>([^<]*)<\/loc>/gu)].map(([, at = '']) => at);

test('all pages are listed once, numbers in them by their size', () => {
  const pages = ['sv/a10/', 'sv/a9/', '', 'en/', 'sv/a9/'].map((path) => new URL(path, site).href);
  const maps = siteMaps(pages, site);
  expect([...maps.keys()]).toEqual(['sitemap-0.xml', 'sitemap-index.xml']);
  expect(locations(maps.get('sitemap-0.xml'))).toEqual(
    ['', 'en/', 'sv/a9/', 'sv/a10/'].map((path) => site.href + path),
  );
  expect(locations(maps.get('sitemap-index.xml'))).toEqual([`${site.href}sitemap-0.xml`]);
});

test('an address with signs that XML means otherwise is the same address when it has been read', () => {
  const address = new URL("sv/r&d-o'hara/", site).href;
  expect(locations(siteMaps([address], site).get('sitemap-0.xml'))).toEqual([
    'https://playbook.example/handbok/sv/r&amp;d-o&apos;hara/',
  ]);
});

test('a list is no longer than it may be', () => {
  const pages = Array.from({ length: 5 }, (_, index) => `${site.href}${String(index)}/`);
  const maps = siteMaps(pages, site, 2);
  expect([0, 1, 2].map((part) => locations(maps.get(`sitemap-${String(part)}.xml`)).length)).toEqual([
    2, 2, 1,
  ]);
  expect(locations(maps.get('sitemap-index.xml'))).toHaveLength(3);
});
