import { inGroups, largestOfEachKind, sitemapPaths } from '../e2e/site-pages.ts';
import { open, test } from '../e2e/support.ts';
import { expectAccessible } from './axe.ts';

// Every page of the content folder is looked at in tests/content. Here it is one page of each kind of the fixture company,
// which has what the content folder of a small company may lack, and every drawing.
const folder = process.env['PLAYBOOK_OUT'] ?? 'test-results/site';
// Both languages wear the same colours.
const kinds = largestOfEachKind(
  folder,
  sitemapPaths(folder).filter((path) => !path.startsWith('/en/')),
);
const drawn = ['/sv/artiklar/rita-det/', '/sv/artiklar/packa-ratt-pase/'];

for (const group of inGroups([...new Set([...kinds, ...drawn, '/404.html'])], 8)) {
  test(`axe finds nothing in either scheme: one page of each kind, from ${group[0] ?? ''}`, async ({
    page,
  }) => {
    for (const path of group) {
      await page.emulateMedia({ colorScheme: 'light' });
      await open(page, path);
      await expectAccessible(page, path);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectAccessible(page, `${path} dark`, { coloursOnly: true });
    }
  });
}
