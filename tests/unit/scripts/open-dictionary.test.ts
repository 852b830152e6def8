import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openDictionary } from '../../../scripts/content-check/spelling/open-dictionary.ts';
import type { Language } from '../../../src/i18n/languages.ts';

const words: Readonly<Record<Language, readonly string[]>> = {
  sv: ['förtroende', 'kundvårdsplan', 'Återkoppling', 'SJUKHUS', 'kundrelationslöfte', 'mejlas', 'förtroennde', 'återkopling', 'relaton', 'och', ''],
  en: ['programme', "customer's", 'Colour', 'unhelpfulness', 'recieve', 'custommers', 'color', 'and', ''],
}; // prettier-ignore
const answers = async (language: Language, folder?: string) => {
  const dictionary = await openDictionary(language, folder);
  const known = words[language].map((word) => dictionary.testSpelling(word));
  const meant = words[language]
    .filter((_, index) => known[index] === false)
    .map((word) => dictionary.getSpellingSuggestions(word));
  return { known, meant, last: words[language].map((word) => dictionary.testSpelling(word)) };
};

let folder = '';
beforeAll(() => {
  // Hunspell thinks of suggestions for as long as the clock lets it.
  vi.spyOn(Date, 'now').mockReturnValue(0);
  folder = mkdtempSync(join(tmpdir(), 'playbook-dictionaries-'));
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

describe.each<Language>(['sv', 'en'])('a dictionary in %s that was kept', (language) => {
  it('answers as one that was read, and is not read', async () => {
    const read = await answers(language);
    expect(read.known).toContain(true);
    expect(read.meant.flat()).not.toEqual([]);
    expect(await answers(language, folder)).toEqual(read);
    const [file = '', ...more] = readdirSync(join(folder, language));
    expect(more).toEqual([]);
    const before = readFileSync(join(folder, language, file));
    expect(await answers(language, folder)).toEqual(read);

    expect(readFileSync(join(folder, language, file)).equals(before)).toBe(true);
    vi.resetModules();
    const notRead = () => {
      throw new Error('The dictionary was read.');
    };
    vi.doMock('dictionary-sv', notRead);
    vi.doMock('dictionary-en-gb', notRead);
    const fresh = await import('../../../scripts/content-check/spelling/open-dictionary.ts');
    expect((await fresh.openDictionary(language, folder)).testSpelling(words[language][1] ?? '')).toBe(true);
    await expect(fresh.openDictionary(language)).rejects.toThrow();
    vi.doUnmock('dictionary-sv');
    vi.doUnmock('dictionary-en-gb');
  }, 30_000);

  it('is read where the file is torn', async () => {
    const [file = ''] = readdirSync(join(folder, language));
    writeFileSync(join(folder, language, file), readFileSync(join(folder, language, file)).subarray(0, 5000));
    expect(await answers(language, folder)).toEqual(await answers(language));
  }, 30_000);
});
