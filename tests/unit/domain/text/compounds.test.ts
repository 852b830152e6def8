import { describe, expect, test } from 'vitest';
import { compoundParts } from '../../../../src/domain/text/compounds.ts';
import { createLexicon } from '../../../../src/domain/text/hunspell.ts';
import { swedishLexicon } from '../../../../src/build/swedish-words.ts';

const affixes = `COMPOUNDBEGIN X
COMPOUNDEND Y
SFX v Y 1
SFX v 0 s/WXZ .
SFX C Y 1
SFX C er ret er
`;
const words = '4\nkund/XY\nregister/CY\nrelation/vY\nvän/XY\n';

describe('a lexicon', () => {
  const lexicon = createLexicon(affixes, words);

  test('knows what may begin a compound, with a linking letter or without', () => {
    expect(lexicon.first('kund')).toBe('kund');
    expect(lexicon.first('relations')).toBe('relation');
    expect(lexicon.first('relation')).toBeUndefined();
    expect(lexicon.first('register')).toBeUndefined();
  });

  test('knows what may end one, inflected too', () => {
    expect(lexicon.last('register')).toBe('register');
    expect(lexicon.last('registret')).toBe('register');
    expect(lexicon.last('kundret')).toBeUndefined();
  });

  test('says so when a dictionary has nothing on compounds', () => {
    expect(() => createLexicon('SET UTF-8', words)).toThrow(
      'The dictionary has no COMPOUNDBEGIN: it does not say how words are compounded.',
    );
  });
});

describe('the parts of Swedish compounds', () => {
  const lexicon = swedishLexicon();
  const parts = (word: string): string[] => compoundParts(word, lexicon);

  test.each([
    ['kundregister', ['kund', 'register']],
    ['kundregistret', ['kund', 'register', 'registret']],
    ['kundrelationer', ['kund', 'relation', 'relationer']],
    ['livstidsvärde', ['livstid', 'liv', 'tid', 'värde']],
    ['täckningsbidrag', ['täckning', 'bidrag']],
    ['diskonteringsränta', ['diskontering', 'ränta']],
    ['självskattning', ['själv', 'skattning']],
  ])('%s', (word, expected) => {
    expect(parts(word)).toEqual(expect.arrayContaining(expected));
  });

  test.each(['förtroende', 'professionell', 'försäljning', 'medarbetare', 'kund', 'ansvar', 'löften'])(
    '%s has none',
    (word) => {
      expect(parts(word)).toEqual([]);
    },
  );
});
