import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { en } from '../../src/i18n/en.ts';
import { sitemapPaths } from './site-pages.ts';
import { expect, test } from './support.ts';

const published = process.env['PLAYBOOK_OUT'] ?? 'test-results/site';
const preview = process.env['PLAYBOOK_OUT_PREVIEW'];
const base = process.env['PLAYBOOK_BASE_PREVIEW'] ?? '/';
const port = Number(process.env['PORT'] ?? '4330') + 1;

/** What only the fixture company's draft says, is called or has beside it. */
const marks = ['winter-blend', 'vinterblandning', 'Winter blend', 'Vinterblandning', 'BLEND', 'recept', 'recipe']; // prettier-ignore

test('A published site knows nothing of a draft: not its page, nor any list, index, feed or sitemap', () => {
  const files = globSync('**/*.{html,json,xml,txt}', { cwd: published }).filter(
    // The lists of other people's programs are the engine's.
    (file) => !/^(?:sbom|third-party)/u.test(file),
  );
  expect(files.length).toBeGreaterThan(50);
  const told = files.flatMap((file) => {
    const text = readFileSync(join(published, file), 'utf8');
    return marks
      .filter((mark) => text.includes(mark) || file.includes(mark))
      .map((mark) => `${file}: ${mark}`);
  });
  expect(told).toEqual([]);
  const beside = globSync('files/**/*', { cwd: published }).map((file) => basename(file));
  expect(beside).toContain('packing-list.pdf');
  expect(beside).not.toContain('recipe.pdf');
});

test.describe('A preview', () => {
  test.skip(preview === undefined, 'runs in npm test, which builds a preview');
  test.use({ baseURL: `http://intranet.test:${port}` });

  test('shows a draft as one, in its theme, with its files, and tells no crawler of it', async ({ page }) => {
    await page.goto(`${base}en/themes/regulars/`);
    await page.getByRole('link', { name: 'Winter blend' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Winter blend$/u);
    await expect(page.getByText(en.editorial.draftNote)).toBeVisible();
    const file = await page.getByRole('link', { name: 'the recipe' }).getAttribute('href');
    expect(existsSync(join(preview ?? '', (file ?? '').slice(base.length)))).toBe(true);
    const listed = sitemapPaths(preview ?? '');
    expect(listed).toContain(`${base}en/articles/deliver-on-time/`);
    expect(listed.filter((path) => /winter-blend|vinterblandning/u.test(path))).toEqual([]);
  });
});
