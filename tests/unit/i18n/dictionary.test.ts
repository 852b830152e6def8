import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en.ts';
import { sv } from '../../../src/i18n/sv.ts';

/** Texts that are the same word in both languages, or are no words. Everything else that is equal is forgotten. */
const intended = new Set([
  'article.exerciseMaterial',
  // Names of programs and formats.
  'attachments.kinds.docx',
  'attachments.kinds.pdf',
  'attachments.kinds.pptx',
  'attachments.kinds.xlsx',
  'calculatorLazy.contradiction.words.per.person',
  'paths.kinds.workshop',
  'site.pages.team',
  'workshops.minutes',
  'workshopSlides.minutes',
  // What programs and kinds of files are called.
  ...['pdf', 'docx', 'xlsx', 'pptx'].map((ending) => `attachments.kinds.${ending}`),
]);

type Texts = Readonly<Record<string, unknown>>;

function flatten(texts: Texts, path = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]): [string, string][] => {
      const here = path === '' ? key : `${path}.${key}`;
      return typeof value === 'string' ? [[here, value]] : [...flatten(value as Texts, here)];
    }),
  );
}

const swedish = flatten(sv);
const english = flatten(en);
const places = (text: string): string[] => [...text.matchAll(/\{\w+\}/gu)].map(([place]) => place).sort();

describe('the dictionary', () => {
  test('has the same keys in both languages', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
  });

  test('has no empty text', () => {
    for (const texts of [swedish, english])
      expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('has the same places to fill in both languages', () => {
    const different = [...swedish].filter(
      ([key, text]) => places(text).join() !== places(english.get(key) ?? '').join(),
    );
    expect(different.map(([key]) => key)).toEqual([]);
  });

  test('has no text that is left untranslated', () => {
    const equal = [...swedish].filter(
      ([key, text]) => english.get(key) === text && /\p{L}{3}/u.test(text.replaceAll(/\{\w+\}/gu, '')),
    );
    expect(equal.map(([key]) => key).filter((key) => !intended.has(key))).toEqual([]);
  });

  test('has the quotation marks of its language, and no straight ones', () => {
    const wrong = [
      ...[...swedish].filter(([, text]) => /["“]|\.\.\./u.test(text)),
      ...[...english].filter(([, text]) => /["']|\.\.\./u.test(text)),
    ];
    expect(wrong.map(([key]) => key)).toEqual([]);
  });
});
