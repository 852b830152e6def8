import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, isAnswer, mainWords, questionWords } from '../../../../src/domain/text/matching.ts';

describe('folding', () => {
  test('drops case, accents and dots, whether they are composed or not', () => {
    expect(fold('FÖRTROENDE åt Zoé')).toBe('fortroende at zoe');
    expect(fold('fo\u0308r')).toBe('for');
  });
});

describe('the words of a question', () => {
  test('are letters and figures, without signs', () => {
    expect(questionWords('”Vad kostar 5 %?” – win-win')).toEqual(['Vad', 'kostar', '5', 'win', 'win']);
    expect(questionWords('?!')).toEqual([]);
  });
});

describe('a word that the index came up with', () => {
  test.each([
    ['sv', 'löfte', 'Löftena'],
    ['sv', 'kunderna', 'kund'],
    ['sv', 'kunderna', 'kundens'],
    ['sv', 'fortroende', 'förtroendet'],
    ['sv', 'registr', 'registret'],
    ['sv', 'öppenhet', 'öppen'],
    ['en', 'promises', 'promise'],
    ['en', 'calculation', 'calculator'],
    ['en', 'studies', 'study'],
    ['en', 'planning', 'plan'],
    ['sv', 'hemmet', 'hem'],
    ['en', 'honesty', 'honest'],
  ])('answers the one asked for: %s, %s by %s', (language, asked, found) => {
    expect(isAnswer(asked, found, language)).toBe(true);
  });

  test.each([
    ['en', 'privacy', 'p'],
    ['en', 'zzzz', 'z'],
    ['en', 'förtroende', 'for'],
    ['en', 'promiscuous', 'promise'],
    ['sv', 'privacy', 'privat'],
    ['sv', 'cookies', 'co'],
    ['sv', 'skit', 's'],
    ['sv', 'relaton', 'r'],
    ['sv', 'fötroende', 'föt'],
    ['sv', 'kundmöte', 'kund'],
    ['sv', 'tidning', 'tid'],
  ])('does not answer it when only a beginning is the same: %s, %s by %s', (language, asked, found) => {
    expect(isAnswer(asked, found, language)).toBe(false);
  });

  test('always answers itself and what is typed of it', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,12}$/u);
    fc.assert(
      fc.property(word, word, (start, rest) => {
        expect(isAnswer(start, start + rest, 'sv')).toBe(true);
      }),
    );
  });

  test('answers nothing that begins with other letters', () => {
    const word = fc.stringMatching(/^[a-zåäö]{3,12}$/u);
    fc.assert(
      fc.property(word, word, fc.constantFrom('sv', 'en'), (asked, found, language) => {
        fc.pre(fold(found).slice(0, 3) !== fold(asked).slice(0, 3));
        expect(isAnswer(asked, found, language)).toBe(false);
      }),
    );
  });
});

describe('the main words of a question', () => {
  test.each([
    ['sv', 'hur håller jag mina löften', 'håller löften'],
    ['sv', 'Vad gör man när kunden lämnar', 'kunden lämnar'],
    ['sv', 'vad är förtroende', 'förtroende'],
    ['en', 'How to say no to a customer', 'say no customer'],
    // Two words may be a title, and of nothing but small words each counts.
    ['sv', 'säg nej', 'säg nej'],
    ['sv', 'hur du', 'hur du'],
    ['sv', 'vad är det', 'vad är det'],
    ['de', 'wie halte ich mein Wort', 'wie halte ich mein Wort'],
  ])('%s: %s', (language, question, main) => {
    expect(mainWords(question.split(' '), language).join(' ')).toBe(main);
  });
});
