import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../../../src/domain/search/excerpt.ts';
import { createStemmer } from '../../../../src/domain/search/languages.ts';
import { createNearWords } from '../../../../src/domain/search/near-words.ts';
import { decodePostings, encodePostings } from '../../../../src/domain/search/postings.ts';
import { readQuery } from '../../../../src/domain/search/query.ts';
import { decodeWords, encodeWords } from '../../../../src/domain/search/word-list.ts';
import { rootOf } from '../../../../src/domain/search/word-roots.ts';
import { readColumns, writeColumns } from '../../../../src/domain/search/document-columns.ts';
import type { ListedDocument } from '../../../../src/domain/search/documents.ts';
import { fold, wordsOf } from '../../../../src/domain/search/words.ts';
import { articleText } from '../../../../src/domain/text/article-text.ts';
import { editDistance } from '../../../../src/domain/text/edit-distance.ts';
import { readingMinutes } from '../../../../src/domain/text/reading-time.ts';

describe('words', () => {
  test('are folded without dots, and an apostrophe joins', () => {
    expect(fold('Förtroende é')).toBe('fortroende e');
    expect(wordsOf('Don’t – säg 2 löften!')).toEqual(['dont', 'säg', '2', 'löften']);
    expect(wordsOf('E-posta A- och B-kunder, x-y, vi-bolag')).toEqual(
      'eposta a och bkunder x y vi bolag'.split(' '),
    );
    expect(wordsOf('a-b-cd, åe-post 1e-post é-post\ne-\npost')).toEqual(
      'a bcd åe post 1e post épost e post'.split(' '),
    );
  });

  test('have 200 a minute, and no text is read in no time', () => {
    expect([readingMinutes('ord '.repeat(800)), readingMinutes('')]).toEqual([4, 1]);
  });

  // Snowball's own sample words, and forms that no ending explains.
  test.each([
    ['sv', 'jaktkarlarne', 'jaktkarl'],
    ['sv', 'klostergården', 'klostergård'],
    ['sv', 'friskt', 'frisk'],
    ['sv', 'löftet', 'löft'],
    ['sv', 'kvalitet', 'kvalitet'],
    ['sv', 'höll', 'håll'],
    ['en', 'consistency', 'consist'],
    ['en', 'consolingly', 'consol'],
    ['en', 'knightly', 'knight'],
    ['en', 'generally', 'general'],
    ['en', 'kept', 'keep'],
    ['xx', 'kept', 'kept'],
  ])('have stems: %s %s', (language, word, stem) => {
    expect(createStemmer(language)(word)).toBe(stem);
  });

  test.each([
    ['sv', 'lojal', 'lojalitet'],
    ['sv', 'register', 'registret'],
    ['sv', 'specialist', 'specialisera'],
    ['sv', 'uppriktig', 'uppriktighet'],
    ['en', 'honest', 'honesty'],
    ['en', 'respond', 'responding'],
  ])('have families: %s %s, %s', (language, one, other) => {
    const stem = createStemmer(language);
    expect(rootOf(stem(one), language)).toBe(rootOf(stem(other), language));
  });

  test('of a question are those that it is about, unless there are no others', () => {
    expect(readQuery('hur håller jag mina löften', ['sv']).main.map(({ word }) => word)).toEqual([
      'håller',
      'löften',
    ]);
    expect(readQuery('vad är det ', ['sv']).main).toHaveLength(3);
    expect(readQuery('löft', ['sv']).main[0]?.isUnfinished).toBe(true);
    expect(readQuery('löft ', ['sv']).main[0]?.isUnfinished).toBe(false);
  });
});

describe('slips', () => {
  test('count a wrong, a missing and a swapped letter as one each', () => {
    expect(['relatoin', 'relaton', 'relatiom'].map((slip) => editDistance('relation', slip, 2))).toEqual([
      1, 1, 1,
    ]);
  });

  test('are as far one way as the other, and never nearer than the difference in length', () => {
    const word = fc.string({ maxLength: 12 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        const distance = editDistance(a, b, 20);
        expect(distance).toBe(editDistance(b, a, 20));
        expect(distance === 0).toBe(a === b);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
      }),
    );
  });

  test('lead to the nearest words alone: one mistake in a short word, two in a long one, none in three letters', () => {
    const near = createNearWords(['personuppgift', 'rykte', 'råd', 'ansvar', 'nansvar']);
    const words = (typed: string): string[] => near(typed).map(({ word }) => word);
    expect(words('persnupgift')).toEqual(['personuppgift']);
    expect(words('rikte')).toEqual(['rykte']);
    expect(words('rjktf')).toEqual([]);
    expect(words('råt')).toEqual([]);
    expect(words('answar')).toEqual(['ansvar']);
  });
});

describe('the written index', () => {
  test('gives words back as they were', () => {
    const list = fc.uniqueArray(fc.stringMatching(/^[a-zåäö]{1,50}$/u));
    fc.assert(
      fc.property(list, (words) => {
        const sorted = words.sort();
        expect(decodeWords(encodeWords(sorted))).toEqual(sorted);
      }),
    );
  });

  test('gives documents back exactly, and their weights within a step', () => {
    const postings = fc.uniqueArray(
      fc.record({ document: fc.nat(100_000), impact: fc.double({ min: 0.1, max: 500, noNaN: true }) }),
      { selector: ({ document }) => document },
    );
    fc.assert(
      fc.property(postings, (given) => {
        const sorted = given.sort((a, b) => a.document - b.document);
        const read = decodePostings(encodePostings(sorted));
        expect(read.map(({ document }) => document)).toEqual(sorted.map(({ document }) => document));
        read.forEach(({ impact }, at) => {
          expect(Math.abs(Math.log(impact / (sorted[at]?.impact ?? 0)))).toBeLessThan(
            Math.log(1.7) / 2 + 1e-9,
          );
        });
      }),
    );
  });

  test('gives the listed documents back exactly, with all of their phrases', () => {
    const line = fc.string({ minLength: 1 }).filter((text) => !text.includes('\n'));
    const document = fc.record({
      ...{ id: line, kind: fc.constantFrom('article', 'word'), title: line, url: line },
      ...{ theme: fc.string(), summary: fc.string(), phrases: fc.array(line) },
    });
    fc.assert(
      fc.property(fc.array(document), (given) => {
        expect(readColumns(writeColumns(given as ListedDocument[]))).toEqual(given);
      }),
    );
  });

  test('refuses a text that is none', () => {
    expect(() => decodePostings('#')).toThrow('postings: pairs of a gap and a level');
  });
});

describe('an article’s text', () => {
  const text = articleText(
    [
      '## Så gör du',
      '',
      '1. **Fråga först.** Ring [kunden](article:be-short) om ett <Term id="promise">löfte</Term>.',
      '<Worksheet title="Löfteslogg">',
      '',
      '| Vad | När |',
      '|---|---|',
      '| Ringa | |',
      '',
      '</Worksheet>',
      '<Claim label="practice" source="x">Det håller.</Claim>',
      '{/* aldrig */}',
    ].join('\n'),
  );

  test('is what a reader sees, sorted by what says most', () => {
    expect(text).toEqual({
      headings: ['Så gör du'],
      leads: ['Fråga först.'],
      paragraphs: [
        'Så gör du',
        'Fråga först. Ring kunden om ett löfte.',
        'Löfteslogg',
        'Vad · När',
        'Ringa',
        'Det håller.',
      ],
      mentions: [{ key: 'be-short', text: 'kunden' }],
      terms: ['promise'],
    });
  });

  test.each(['Ett  ord\ttill', 'Ett ord\u00a0till', '\tEtt \t ord  till ', '*Ett*  ord\ttill'])(
    'has one space between two words: %j',
    (line) => {
      expect(articleText(line).paragraphs).toEqual(['Ett ord till']);
    },
  );
});

describe('an excerpt', () => {
  const stem = createStemmer('sv');
  const cut = (paragraphs: string[], ...words: string[]) =>
    excerptOf(paragraphs, new Map(words.map((word) => [stem(word), 1])), stem);

  test('is the sentence with most of what was asked, compounds marked whole', () => {
    const { parts, shown } = cut(
      ['Först något annat. Sedan kundregistret och löftena.'],
      'register',
      'löfte',
    );
    expect(parts.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['kundregistret', 'löftena']);
    expect(parts.map(({ text }) => text).join('')).toBe('Sedan kundregistret och löftena.');
    expect(shown).toBe(2);
  });

  test('is cut between words around the first hit of a long sentence', () => {
    const { parts, cutBefore, cutAfter } = cut(
      [`${'ord '.repeat(60)}löftet ${'ord '.repeat(60)}slut.`],
      'löfte',
    );
    const shown = parts.map(({ text }) => text).join('');
    expect([cutBefore, cutAfter]).toEqual([true, true]);
    expect(shown).toContain('löftet');
    expect(shown.length).toBeLessThanOrEqual(200);
    expect(shown).toMatch(/^ord .* ord$/u);
  });

  test('is the beginning where nothing was asked for', () => {
    expect(cut(['En mening.', 'En till.'], 'x').parts).toEqual([{ text: 'En mening.', hit: false }]);
  });
});
