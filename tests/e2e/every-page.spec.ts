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

test('Every page names itself, its translations and its canonical address, and has one main heading', async ({
  page,
}) => {
  test.setTimeout(120_000);
  for (const path of paths.filter((candidate) => candidate !== '/')) {
    await page.goto(path);
    const facts = await page.evaluate(() => ({
      lang: document.documentElement.lang,
      title: document.title,
      description: document.querySelector<HTMLMetaElement>('meta[name=description]')?.content ?? '',
      canonical: document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '',
      alternates: [...document.querySelectorAll<HTMLLinkElement>('link[rel=alternate][hreflang]')].map(
        (link) => [link.hreflang, new URL(link.href).pathname],
      ),
      headings: document.querySelectorAll('h1').length,
      overflow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    expect(facts.lang, path).toBe(path.slice(1, 3));
    expect(facts.title.length, path).toBeGreaterThan(5);
    expect(facts.description.length, path).toBeGreaterThan(20);
    expect(new URL(facts.canonical).pathname, path).toBe(path);
    expect(facts.headings, path).toBe(1);
    expect(facts.overflow, path).toBe(false);
    const alternates = Object.fromEntries(facts.alternates) as Record<string, string>;
    expect(alternates[facts.lang], path).toBe(path);
    const other = facts.lang === 'sv' ? 'en' : 'sv';
    expect(await htmlOf(alternates[other] ?? ''), path).toBeDefined();
  }
});

test('Every link of the site leads somewhere, and every anchor stands there', async () => {
  test.setTimeout(120_000);
  expect(await brokenLinks(paths, htmlOf)).toEqual([]);
});

test('No page is wider than a narrow phone', async ({ page }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 320, height: 640 });
  const wide: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    if (
      await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
    ) {
      wide.push(path);
    }
  }
  expect(wide).toEqual([]);
});
