import { readFileSync } from 'node:fs';

/**
 * A file of stored data as a released version left it, at home in the fixture company: its self-assessment and its article
 * in the place of those that the data was kept with. The frozen files themselves are read as they are by the unit tests.
 */
export const storedFixture = (name: 'contribution.json' | 'export.json' | 'storage.json'): string =>
  readFileSync(new URL(`../../fixtures/stored/v2/${name}`, import.meta.url), 'utf8')
    .replaceAll('keep-promises', 'on-time')
    .replaceAll(/(quiz\\?": ?\\?")trust/gu, '$1roastery');

/** Everything that a browser can hold, as its keys and texts. */
export const everything = JSON.parse(storedFixture('storage.json')) as Readonly<Record<string, string>>;
