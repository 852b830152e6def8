import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptParts, indexOnly, withoutIndexWords } from '../../../../src/domain/text/excerpt.ts';

const hidden = (...words: string[]): string => words.map((word) => indexOnly + word).join(' ');

describe('an excerpt', () => {
  test('is taken apart in hits and the text around them', () => {
    expect(excerptParts('Ett <mark>löfte</mark> till en kund')).toEqual([
      { text: 'Ett ', hit: false },
      { text: 'löfte', hit: true },
      { text: ' till en kund', hit: false },
    ]);
  });

  test('shows the compound and marks it when only its part was found', () => {
    const excerpt = `i ett kundregister ${indexOnly}kund <mark>${indexOnly}register.</mark> . Nästa`;
    expect(excerptParts(excerpt)).toEqual([
      { text: 'i ett ', hit: false },
      { text: 'kundregister', hit: true },
      { text: '. Nästa', hit: false },
    ]);
  });

  test('does not begin with the sign that a dropped word has left', () => {
    expect(excerptParts(`${hidden('integritet')} , välvilja och <mark>redbarhet</mark>`)).toEqual([
      { text: 'välvilja och ', hit: false },
      { text: 'redbarhet', hit: true },
    ]);
  });

  test('leaves out the title that stands above it, or the end of it', () => {
    const text = (excerpt: string, title: string): string =>
      excerptParts(excerpt, title)
        .map((part) => part.text)
        .join('');
    expect(text('Ta <mark>ansvar.</mark> Det som gick fel', 'Ta ansvar')).toBe('Det som gick fel');
    expect(text('är förtroende? Att våga lita', 'Vad är förtroende?')).toBe('Att våga lita');
    expect(text('löfte Ett besked', 'löfte')).toBe('Ett besked');
    expect(text('ansvar är att', 'Ta ansvar')).toBe('ansvar är att');
    expect(text('Ta ansvar.', 'Ta ansvar')).toBe('Ta ansvar.');
  });

  test('marks no sign after a hit', () => {
    expect(excerptParts('ett <mark>löfte?</mark> <mark>Löftet,</mark> <mark>löftet</mark>')).toEqual([
      { text: 'ett ', hit: false },
      { text: 'löfte', hit: true },
      { text: '? ', hit: false },
      { text: 'Löftet', hit: true },
      { text: ', ', hit: false },
      { text: 'löftet', hit: true },
    ]);
  });

  test('shows signs that stand for markup as signs', () => {
    expect(excerptParts('a &lt;b&gt; &amp;amp; &quot;c&quot;')).toEqual([
      { text: 'a <b> &amp; "c"', hit: false },
    ]);
  });

  test('treats any other tag as text', () => {
    expect(excerptParts('<img src=x onerror=alert(1)>')).toEqual([
      { text: '< img src=x onerror=alert(1)>', hit: false },
    ]);
  });

  test('of any text loses no word and invents none', () => {
    const word = fc.stringMatching(/^[a-zåäö]{1,8}$/u);
    fc.assert(
      fc.property(fc.array(fc.record({ word, hit: fc.boolean() }), { minLength: 1 }), (list) => {
        const excerpt = list.map(({ word: text, hit }) => (hit ? `<mark>${text}</mark>` : text)).join(' ');
        const parts = excerptParts(excerpt);
        expect(parts.map(({ text }) => text).join('')).toBe(list.map(({ word: text }) => text).join(' '));
        for (const [index, part] of parts.entries()) expect(part.hit).not.toBe(parts[index + 1]?.hit);
      }),
    );
  });
});

describe('a title from the index', () => {
  test('loses the words that stand in the index only', () => {
    expect(withoutIndexWords(`Kundregistret ${hidden('kund', 'register.')}`)).toBe('Kundregistret');
    expect(withoutIndexWords(`Vad är bortfall ${hidden('churn.')} ?`)).toBe('Vad är bortfall?');
  });
});
