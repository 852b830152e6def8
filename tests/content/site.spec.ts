import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { segments } from '../../src/i18n/routes.ts';
import { WorkshopPage, workshopsIn } from '../e2e/pages/workshops.ts';
import { SearchPage } from '../e2e/pages/search.ts';
import { kilobyte, weighFile } from '../e2e/page-weight.ts';
import { brokenLinks, sitemapPaths } from '../e2e/site-pages.ts';
import { expect, htmlFrom, test } from '../e2e/support.ts';
import { articlesIn, built, folder, site } from './company.ts';

const paths = sitemapPaths(built);
const { assessment, calculator, register, team } = site.parts;

test('No page has lost the marks that styles in a file ask for', () => {
  const marks = /data-astro-cid-\w+/gu;
  const sheets = globSync('assets/*.css', { cwd: built }).map((file) => ({
    file: file.replaceAll('\\', '/'),
    asked: readFileSync(join(built, file), 'utf8').match(marks) ?? [],
  }));
  const lost = globSync('**/index.html', { cwd: built }).flatMap((page) => {
    const html = readFileSync(join(built, page), 'utf8');
    const [, body = ''] = /<body([^]*)/u.exec(html) ?? [];
    return sheets
      .filter(({ file, asked }) => asked.length > 0 && html.includes(`/${file}"`))
      .filter(({ asked }) => !asked.some((mark) => body.includes(mark)))
      .map(({ file }) => `${page} has nothing of ${file}`);
  });
  expect(lost).toEqual([]);
});

for (const language of site.languages) {
  const at = segments[language];

  test(`The sitemap has every page that the company publishes, and no other: ${language}`, () => {
    const always = [at.home, at.results, at.search, at.methods, at.about, `${at.article}/`].map((name) =>
      `/${language}/${name}/`.replaceAll(/\/+/gu, '/'),
    );
    expect(paths).toEqual(expect.arrayContaining(always));
    const parts = { assessment, calculator, register, team: assessment && team };
    for (const [part, isOn] of Object.entries(parts))
      expect(paths.includes(`/${language}/${at[part as keyof typeof parts]}/`), part).toBe(isOn);
    const articles = paths.filter((path) => path.startsWith(`/${language}/${at.article}/`)).slice(1);
    expect(articles.map((path) => path.split('/').at(-2)).sort()).toEqual(
      articlesIn(language)
        .map(({ slug }) => slug)
        .sort(),
    );
    expect(paths.filter((path) => path.includes('404'))).toEqual([]);
  });

  test(`The search has each article first for its title: ${language}`, async ({ page }) => {
    const search = new SearchPage(page);
    await search.open(language);
    for (const { title } of articlesIn(language)) {
      await search.askHere(title);
      await expect(search.links.first(), title).toHaveText(title);
    }
  });

  test(`No article weighs more than 20 KB before its pictures, or 22 with a figure that counts: ${language}`, () => {
    // A text of more words weighs more than the page around it: that company has decided so.
    test.skip(site.checks.mostWords > 1000, 'the company allows articles of more than 1,000 words');
    const heavy = articlesIn(language)
      .map(({ slug }) => join(language, at.article, slug, 'index.html'))
      .map((file) => ({ file, ...weighFile(built, file) }))
      .filter(({ html, all }) => all > (html.includes(' data-live=') ? 22 : 20) * kilobyte)
      .map(({ file, all }) => ({ file, all }));
    expect(heavy).toEqual([]);
  });

  for (const workshop of workshopsIn(language, folder)) {
    test(`The participant sheet is printed on one page after the guide: ${workshop.title}`, async ({
      page,
    }) => {
      await page.goto(`/${language}/${at.workshops}/${workshop.slug}/`);
      const workshopPage = new WorkshopPage(page, language, workshop.sheet);
      expect(await workshopPage.printedPages()).toBeGreaterThanOrEqual(2);
      await workshopPage.leaveTitleAndSheet();
      expect(await workshopPage.printedPages(), 'title, then the sheet on the next page').toBe(2);
    });
  }
}

test('Every link of the site leads somewhere, and every anchor stands there', async ({ baseURL }) => {
  expect(await brokenLinks(paths, htmlFrom(baseURL))).toEqual([]);
});
