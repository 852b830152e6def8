import { rm } from 'node:fs/promises';
import { close } from 'pagefind';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createSearch } from '../../../../src/islands/search/engine.ts';
import type { Search } from '../../../../src/islands/search/engine.ts';
import { indexSite, standInForBrowser } from '../../support/search-site.ts';

const facts = (kind: string, also = ''): string =>
  `<span hidden data-kind="${kind}" data-also="${also}" data-pagefind-filter="kind[data-kind]"` +
  `${also === '' ? '' : ' data-pagefind-meta="also[data-also]"'}></span>`;
const page = (kind: string, title: string, text: string, also = ''): string =>
  `<h1 data-pagefind-meta="title">${title}</h1>${facts(kind, also)}<p>${text}</p>`;
const term = (id: string, name: string, definition: string): string =>
  `<div data-search-entry="${id}" data-pagefind-filter="kind:glossary"><h2 id="${id}" data-pagefind-meta="term">${name}</h2><p>${definition}</p></div>`;

const formula = page('page', 'Metod', 'Sannolikheten p och talet z räknas ut så, sk. s och r. Privat.');
const swedish = {
  '/sv/lofte/': page('article', 'Håll dina löften', 'Ett löfte är ett löfte, och kunden minns ett löfte.'),
  '/sv/register/': page('article', 'Kunderna i listan', 'Ett kundregister. Kunden har ett möte på torsdag.'),
  '/sv/rad/': page('article', 'Ärliga råd', 'Säg som det är, för den som ska betala ska uppleva det.'),
  '/sv/metod/': formula,
  '/sv/kalkylator/': page('tool', 'Kalkylator', 'Räkna ut kostnaden.', 'räknare uträkning'),
  '/sv/om/': page('page', 'Om handboken', 'Vem som står bakom. Betalning behövs inte.', 'integritet kakor'),
  '/sv/ordlista/':
    page('page', 'Ordlista', 'Orden i handboken.') +
    [
      ['retention-rate', 'behållningsgrad', 'Graden av behållning, och behållning igen. Behållning är bra.'],
      ['retention-programme', 'behållningsprogram', 'Ett program för behållning, behållning och behållning.'],
      ['retention-curve', 'behållningskurva', 'En kurva för behållning och behållning.'],
      ['care', 'kundvård', 'Det som görs efter köpet.'],
      ['value', 'kundvärde', 'Värdet av det kundvärde som är ett kundvärde.'],
      ['promise', 'löfte', 'Ett besked som någon räknar med.'],
      ['retention', 'behållning', 'Andelen kunder som är kvar.'],
    ]
      .map(([id = '', name = '', definition = '']) => term(id, name, definition))
      .join(''),
};
const english = {
  '/en/trust/': page('article', 'What is trust?', 'Trust is to rely on someone.'),
  '/en/more/': page('article', 'More', 'Trustworthy people and people one can trust.'),
};
const synonyms: Readonly<Record<string, readonly string[]>> = {
  retention: ['kundbehållning', 'behållningen', 'stanna kvar'],
  promise: ['löften', 'utfästelse', 'l/ö'],
};

let folder: string;
let search: Search;

beforeAll(async () => {
  standInForBrowser('sv');
  folder = await indexSite(
    { sv: swedish, en: english },
    {
      sv: {
        ofWord: (word) => (word === 'kundregister' ? ['kund', 'register'] : []),
        ofTerm: (id) => synonyms[id] ?? [],
      },
      en: { ofWord: () => [], ofTerm: () => [] },
    },
  );
  search = createSearch({ base: folder, language: 'sv', other: 'en' });
});
afterAll(async () => {
  vi.unstubAllGlobals();
  await close();
  await rm(folder, { recursive: true });
});

const below = (url: string): string => url.slice(folder.length - 1);
const urls = async (question: string, limit = 10): Promise<string[]> =>
  (await search.find(question, limit)).hits.map(({ url }) => below(url));

describe('a search for a term of the glossary', () => {
  test.each(['behållning', 'Behållning', 'behållningen', 'stanna kvar', 'kundbehållning', 'behallning'])(
    'has the term that is called just that before all others: %s',
    async (question) => {
      expect((await urls(question))[0]).toBe('/sv/ordlista/#retention');
    },
  );

  test('has it right below the article that has the word in its title', async () => {
    expect((await urls('löften')).slice(0, 2)).toEqual(['/sv/lofte/', '/sv/ordlista/#promise']);
  });

  test('has it by a name that is no word, and by one in quotation marks', async () => {
    expect(await search.find('L/Ö', 10)).toMatchObject({ count: 1, missing: [] });
    expect(await urls('l/ö')).toEqual(['/sv/ordlista/#promise']);
    expect((await urls('"stanna kvar"'))[0]).toBe('/sv/ordlista/#retention');
  });

  test('shows its definition, and not its name once more', async () => {
    const { hits } = await search.find('behållning', 1);
    expect(hits[0]).toMatchObject({
      title: 'behållning',
      kind: 'glossary',
      cutBefore: false,
      cutAfter: false,
    });
    expect(hits[0]?.excerpt.map(({ text }) => text).join('')).toBe('Andelen kunder som är kvar.');
  });
});

describe('a search for a page by its name', () => {
  test('finds tools, plain pages and the glossary itself', async () => {
    expect((await urls('kalkylator'))[0]).toBe('/sv/kalkylator/');
    expect((await urls('räknare'))[0]).toBe('/sv/kalkylator/');
    expect((await urls('integritet'))[0]).toBe('/sv/om/');
    expect(await urls('ordlista')).toEqual(['/sv/ordlista/']);
  });
});

describe('a search for a word that no page has', () => {
  test.each(['privacy', 'zzzz', 'skit', 'xylofon', 'kundtidning'])('finds nothing: %s', async (question) => {
    expect(await search.find(question, 10)).toMatchObject({ count: 0, hits: [], elsewhere: false });
  });

  test('offers the right spelling, and shows what is found for it', async () => {
    const found = await search.find('behålning', 10);
    expect(found).toMatchObject({ meant: 'behållning', isForMeant: true, missing: [] });
    expect(found.hits.map(({ url }) => url)).toEqual(
      (await search.find('behållning', 10)).hits.map(({ url }) => url),
    );
    expect(await search.find('behållning', 10)).toMatchObject({ meant: null, isForMeant: false });
  });

  test('finds what a rare compound stands in, and after it what has its parts', async () => {
    // The compound stands on the page of the register; the page of the promise has a customer and a promise.
    const found = await urls('kundlöfte');
    expect(found.slice(0, 2)).toContain('/sv/lofte/');
  });

  test('says which words are missing, and finds by the others', async () => {
    const found = await search.find('zzzz löften', 10);
    expect(found.missing).toEqual(['zzzz']);
    expect(below(found.hits[0]?.url ?? '')).toBe('/sv/lofte/');
  });

  test('offers the other language when its pages have the word', async () => {
    expect(await search.find('trust', 10)).toMatchObject({ count: 0, elsewhere: true });
    const alone = createSearch({ base: folder, language: 'sv', other: null });
    expect(await alone.find('trust', 10)).toMatchObject({ count: 0, elsewhere: false });
  });

  test('reads a compound as its two words', async () => {
    expect(await urls('kundmöte')).toEqual(['/sv/register/']);
  });
});

describe('a search in Swedish', () => {
  test('takes å, ä and ö for letters of their own when they are typed', async () => {
    expect(await urls('kundvård')).toEqual(['/sv/ordlista/#care']);
    expect(await urls('kundvard')).toContain('/sv/ordlista/#value');
  });

  test('finds the word that another is made of', async () => {
    expect(await urls('betalning')).toEqual(['/sv/om/', '/sv/rad/']);
    expect(await urls('upplevelse')).toEqual(['/sv/rad/']);
  });

  test('finds words that stand together', async () => {
    expect(await urls('"ett möte"')).toEqual(['/sv/register/']);
    expect(await urls('"möte ett"')).toEqual([]);
  });

  test('says nothing of signs alone', async () => {
    expect(await search.find('?!', 10)).toMatchObject({ count: 0, missing: [], meant: null });
  });
});

describe('what a search counts', () => {
  test('is what it can list, whatever is listed at first', async () => {
    for (const question of ['behållning', 'löften', 'kund', 'kalkylator']) {
      const { count } = await search.find(question, 1);
      const all = await search.find(question, count + 10);
      expect(all.hits).toHaveLength(count);
      expect(new Set(all.hits.map(({ url }) => url)).size).toBe(count);
    }
  });
});
