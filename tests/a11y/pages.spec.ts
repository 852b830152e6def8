import { sitemapPaths } from '../e2e/site-pages.ts';
import { open, test } from '../e2e/support.ts';
import { expectAccessible } from './axe.ts';

/** The paths of the sitemap, in groups, so that one browser page does several and two workers share them. */
function groupsOfPaths(size: number): string[][] {
  const all = [...sitemapPaths(process.env['PLAYBOOK_OUT'] ?? 'dist'), '/404.html'];
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}

for (const paths of groupsOfPaths(8)) {
  test(`axe finds nothing in light and dark: ${paths[0] ?? ''} and ${paths.length - 1} more`, async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of paths) {
      await open(page, path);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await expectAccessible(page, `${path} ${colorScheme}`);
      }
    }
  });
}
