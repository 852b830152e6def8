import { describe, expect, test } from 'vitest';
import { createLexicon, needsOther } from '../../../../src/domain/search/ask.ts';
import { buildIndex } from '../../../../src/domain/search/build-index.ts';
import { collectDocuments } from '../../../../src/domain/search/collect-documents.ts';
import type { Material } from '../../../../src/domain/search/collect-documents.ts';
import { explain } from '../../../../src/domain/search/explain.ts';
import { openIndex } from '../../../../src/domain/search/open-index.ts';
import { findResults, noFilters } from '../../../../src/domain/search/results.ts';
import { searchIndexOf, searchLexicons } from '../../support/search-content.ts';

/** A bicycle shop's handbook: nothing of ours, so that nothing in the ranking can lean on it. */
const nothing: Material = {
  ...{ articles: [], workshops: [], terms: [], themes: [], paths: [], questions: [], pages: [] },
};
const article = (key: string, title: string, point: string, keywords: string[] = [], body = '') => ({
  ...{ key, title, point, keywords, body, url: `/${key}/`, theme: 'shop' },
});
/** A handbook of these articles alone, ready to be asked. */
const lexiconOf = (...articles: Material['articles']) =>
  createLexicon(openIndex(buildIndex('sv', collectDocuments({ ...nothing, articles }))));
const swedish: Material = {
  ...nothing,
  articles: [
    article('brakes', 'Ställ in bromsarna', 'Bromsa i tid och byt belägg innan de tar slut.', [
      'skriker när jag stannar',
    ]),
    article('hire', 'Hyr ut en lastcykel', 'Kunden lämnar legitimation och hämtar cykeln i verkstaden.', [
      'låna ett fordon',
    ]),
    article(
      'tyres',
      'Laga punktering',
      'Kunden får tillbaka cykeln samma dag.',
      ['platt däck'],
      'Däcktrycket mäts varje vecka.',
    ),
    article(
      'care',
      'Serva en elcykel',
      'Kunden bokar tid, och batteriet laddas i hyllan.',
      [],
      'Fråga kunden om hans tålamod.',
    ),
  ],
  terms: [
    {
      id: 'pad',
      term: 'belägg',
      definition: 'Det som bromsar.',
      url: '/ord/#pad',
      names: ['bromskloss'],
      inflections: ['beläggen'],
      article: 'brakes',
    },
  ],
  themes: [{ key: 'shop', title: 'Verkstaden', summary: 'Det som görs i verkstaden.', url: '/tema/' }],
  pages: [
    {
      id: 'about',
      kind: 'page',
      title: 'Om boken',
      summary: 'Bromsar, däck och allt annat.',
      url: '/om/',
      keywords: ['kakor'],
    },
    {
      id: 'calculator',
      kind: 'tool',
      title: 'Kalkylator',
      summary: 'Räkna.',
      url: '/rakna/',
      keywords: ['räkna ut'],
    },
  ],
};
const english: Material = {
  ...nothing,
  articles: [
    article('brakes', 'Adjust the brakes', 'Brake in time, and change the pads.', ['squealing noise']),
    article('hire', 'Hire out a cargo bike', 'The customer leaves a document.', ['borrow a vehicle']),
    article('tyres', 'Mend a puncture', 'The customer has the bike back the same day.', ['flat tire']),
    article('care', 'Service an electric bike', 'The customer books a time.'),
  ],
};
const parts: Readonly<Record<string, string[]>> = {
  lastcykel: ['last', 'cykel'],
  däcktrycket: ['däck', 'tryck'],
};
const sv = createLexicon(
  openIndex(buildIndex('sv', collectDocuments(swedish), { partsOf: (word) => parts[word] ?? [] })),
);
const en = createLexicon(openIndex(buildIndex('en', collectDocuments(english))));
const find = (question: string, filters = noFilters) =>
  findResults(question, sv, needsOther(question, sv) ? en : null, filters);
const first = (question: string): string | undefined => find(question).hits[0]?.document.id;

describe('a question', () => {
  test.each([
    ['bromsar', 'article:brakes', 'an inflection'],
    ['bromsning', 'article:brakes', 'the family'],
    ['stalla in', 'article:brakes', 'missing dots'],
    ['punkterign', 'article:tyres', 'a slip'],
    ['pnukterig', 'article:tyres', 'two slips'],
    ['cykel last', 'article:hire', 'the parts of a compound'],
    ['lastcykeluthyrning', 'article:hire', 'a compound that no page has'],
    ['kundlegittimation', 'article:hire', 'a slip in one half of a compound'],
    ['plattdäck', 'article:tyres', 'words written together'],
    ['last cykel', 'article:hire', 'a word written apart'],
    [
      'hur gör jag när det skriker så fort jag stannar',
      'article:brakes',
      'a whole question, with words that no page has',
    ],
    ['xylofon punktering', 'article:tyres', 'one unknown word'],
    ['squealing', 'article:brakes', 'a word of the other language'],
    ['how do I mend a puncture', 'article:tyres', 'a question in the other language'],
    ['tålmodig', 'article:care', 'a word that is nearly one of the family'],
    ['punkt', 'article:tyres', 'the beginning of a word'],
    ['kalkylator', 'page:calculator', 'a tool by its name'],
  ])('finds its page: %s → %s (%s)', (question, id) => {
    expect(first(question)).toBe(id);
  });

  test('has the exact spelling before the one without dots', () => {
    const lexicon = lexiconOf(
      article('a', 'Får på bete', 'Djuren betar.'),
      article('b', 'Far och son', 'De cyklar.'),
    );
    const ids = (question: string) =>
      findResults(question, lexicon, null).hits.map(({ document }) => document.id);
    expect(ids('far')).toEqual(['article:b', 'article:a']);
    expect(ids('får')).toEqual(['article:a']);
  });

  describe('of many kinds', () => {
    const lexicon = lexiconOf(
      article('happy', 'Nöjda cyklister', 'Fråga dem hur turen var.'),
      article('unhappy', 'Missnöjda cyklister', 'Ring upp dem.', ['omöjlig kund']),
      article('who', 'Arbetsschemat', 'Alla pass och raster.', ['vem gör vad']),
      article('why', 'Varför vi gör det vi gör', 'Vad det är bra för, och vem.'),
      article('decide', 'Ta beslutet', 'Välj ram och hjul.'),
      article('gear', 'Kopplar du växeln', 'Kedjan och dess länkar.'),
      article('ready', 'Köp', 'När cykeln är klar att rulla, så snart som möjligt.'),
    );
    test.each([
      ['nöjd', 'happy', 'a word'],
      ['inte nöjd', 'unhappy', 'its opposite, said by a negation'],
      ['inte så nöjd', 'unhappy', 'a small word between'],
      ['inte möjlgt', 'unhappy', 'a slip in what is negated'],
      ['vem gör vad', 'who', 'a keyword of small words alone'],
      ['obeslutsam', 'decide', 'the family of what stands behind a prefix'],
      ['köpklar', 'ready', 'dots that are no slip'],
      ['koplar', 'gear', 'a slip without dots'],
    ])('finds its page: %s → %s (%s)', (question, key) => {
      expect(findResults(question, lexicon, null).hits[0]?.document.id).toBe(`article:${key}`);
    });
  });

  test('has the glossary and the theme that it names above the results, and pages about the book last', () => {
    const { answers, hits } = find('belägg');
    expect(answers.map(({ id }) => id)).toEqual(['word:pad']);
    expect(hits.map(({ document }) => document.id)).not.toContain('word:pad');
    expect(hits[0]?.document.id).toBe('article:brakes');
    expect(find('verkstaden').answers.map(({ id }) => id)).toEqual(['theme:shop']);
    expect(find('bromsar').hits.at(-1)?.document.id).toBe('page:about');
    expect(first('kakor')).toBe('page:about');
  });

  test('gives its first places to what is written to be read, and to words of the glossary what is left', () => {
    const { answers, hits } = find('belägg som bromsar batteriet');
    expect(answers).toEqual([]);
    expect(hits.map(({ document }) => document.id)).toEqual([
      'article:brakes',
      'article:care',
      'word:pad',
      'theme:shop',
      'page:about',
    ]);
    const scores = hits.map(({ score }) => score);
    expect(scores[2]).toBeGreaterThan(scores[1] ?? 0);
  });

  test('names what was left out, puts slips right, and says when nothing answers', () => {
    expect(find('xylofon punktering').leftOut).toEqual(['xylofon']);
    expect(find('laga punkterign').corrected).toBe('laga punktering');
    expect(find('zzqx')).toMatchObject({ isNearest: true, hits: [], corrected: null, leftOut: ['zzqx'] });
    const nearest = find('punktskriften');
    expect(nearest.hits.length).toBeGreaterThan(0);
  });

  test('is narrowed to a kind and to a theme', () => {
    expect(find('belägg', { kind: 'word', theme: '' }).hits.map(({ document }) => document.id)).toEqual([
      'word:pad',
    ]);
    expect(
      find('bromsar', { kind: '', theme: 'shop' }).hits.map(({ document }) => document.kind),
    ).not.toContain('page');
    expect(find('belägg').kinds.get('word')).toBe(1);
  });

  test('is answered whatever it is', () => {
    for (const odd of [
      '',
      ' ',
      '"',
      '<b>',
      'å'.repeat(200),
      "'".repeat(9),
      '1',
      '***',
      'constructor',
      '__proto__',
    ]) {
      expect(() => find(odd), odd).not.toThrow();
    }
  });
});

describe('why a page was found', () => {
  const why = (question: string, paragraphs: string[] = []) => {
    const [hit] = find(question).hits;
    if (!hit) throw new Error('nothing found');
    const { excerpt, phrase } = explain(hit, sv, paragraphs);
    return {
      marked: excerpt.parts.filter((part) => part.hit).map((part) => part.text),
      phrase: phrase?.text,
    };
  };

  test('is shown by the word in its summary, or in its text', () => {
    expect(why('byta belägg').marked).toContain('belägg');
    expect(why('däck tryck', ['Först det här.', 'Däcktrycket mäts varje vecka.']).marked).toEqual([
      'Däcktrycket',
    ]);
  });

  test('is shown by the keyword where no sentence says it, also in the other language', () => {
    expect(why('platt däck').phrase).toBe('platt däck');
    expect(why('squealing noise').phrase).toBe('squealing noise');
  });
});

describe('an index', () => {
  test('of another version, or cut off, is refused', () => {
    const data = buildIndex('sv', collectDocuments(swedish));
    expect(() => openIndex({ ...data, postings: data.postings.slice(0, 40) })).toThrow(RangeError);
    expect(() => openIndex({ ...data, format: 1 as 2 })).toThrow(/format 2/u);
  });

  test('of another company’s content is built and asked', () => {
    const lexicons = searchLexicons('tests/fixtures/content/valid');
    expect(findResults('glömde ringa', lexicons.sv, null).hits[0]?.document.id).toBe('article:call-back');
    expect(findResults('remember', lexicons.en, null).hits[0]?.document.id).toBe('article:write-it-down');
    expect(
      searchIndexOf('tests/fixtures/content/valid', 'sv', { keywords: false }).documents.phrases[0],
    ).toBe('');
  });
});
