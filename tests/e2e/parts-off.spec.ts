import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { segments } from '../../src/i18n/routes.ts';
import { brokenLinks, sitemapPaths } from './site-pages.ts';

const folder = process.env['PLAYBOOK_OUT_WITHOUT'] ?? '';

test.describe('With the self-assessment, the calculator and the register check off', () => {
  // npm test builds the fixture company’s site so; without that build there is nothing to look at.
  test.skip(folder === '', 'runs in npm test, which builds the site with parts turned off');

  test('none has a page, nor has the team, which needs the self-assessment', () => {
    for (const language of ['sv', 'en'] as const) {
      for (const page of ['assessment', 'calculator', 'register', 'team'] as const) {
        expect(existsSync(join(folder, language, segments[language][page])), page).toBe(false);
      }
    }
  });

  test('no page leads to a page that is gone, not even the articles that name one', async () => {
    const read = (path: string): Promise<string | undefined> =>
      readFile(join(folder, path, path.endsWith('/') ? 'index.html' : ''), 'utf8').catch(() => undefined);
    const paths = sitemapPaths(folder);
    expect(paths.length).toBeGreaterThan(40);
    expect(await brokenLinks(paths, read)).toEqual([]);
    // The sentence stands, without its link.
    expect(await read('/en/articles/put-it-right/')).toMatch(/>[^<]*\bcalculator\b/u);
  });

  test('home has the entry link to the articles alone, and the menu leads to neither', async ({ page }) => {
    await page.setContent(await readFile(join(folder, 'sv/index.html'), 'utf8'));
    const entryLinks = page.getByRole('region', { name: 'Sätt att börja' });
    await expect(entryLinks.getByRole('link')).toHaveCount(1);
    await expect(page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link')).toHaveText([
      /Lärvägar/u,
      /Workshoppar/u,
      /Mina resultat/u,
      /Sök/u,
      /In English/u,
    ]);
  });
});
