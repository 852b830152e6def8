import { SearchPage } from '../e2e/pages/search.ts';
import { test } from '../e2e/support.ts';
import { expectAccessible } from './axe.ts';

test('axe finds nothing in what a search shows: hits, nothing with a way on, and hits for a part of it', async ({
  page,
}) => {
  const search = new SearchPage(page);
  for (const [language, question] of [
    ['sv', 'leveranser'],
    ['sv', 'reklamtion'],
    ['en', 'zzqx'],
    ['en', 'zzzz delivery'],
  ] as const) {
    await search.ask(language, question);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expectAccessible(page, `${question} ${colorScheme}`);
    }
  }
});
