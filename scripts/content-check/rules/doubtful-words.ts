import { Sign, everyRun } from '../../../src/domain/text/runs.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import type { Doubt, Prose } from '../model/model.ts';
import type { RuleContext } from './rule.ts';

/**
 * Addresses, and links that are not read as such, which the rule `links` reports.
 * Exported for the test that holds `mayHoldAddress` to them.
 */
export const addresses =
  /\[\[[^\]]*\]\]|\]\([^)]*\)|\)\[[^\]]*\]|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:se|com|org|net|eu)\b/giu;
export const wordPattern = /[\p{L}\p{M}](?:[\p{L}\p{M}’'-]*[\p{L}\p{M}])?-?/gu;

/** Whether there may be one: most paragraphs have none, and to look for them closely takes as long as the spelling. */
export const mayHoldAddress = /:\/\/|\.\S|\[\[|[)\]][([]/;

/** The words of a piece of prose that are not known. */
export function doubtfulWords({ language, role, text, at }: Prose, knows: Knows): Doubt[] {
  const isSearched = role === 'search word';
  const plain = mayHoldAddress.test(text)
    ? text.replaceAll(addresses, (address) => ' '.repeat(address.length))
    : text;
  // Most paragraphs hold known words alone, and where each of them stands need not be found out.
  const allKnown = knows.all(language, isSearched);
  const areKnown = everyRun(plain, Sign.letter | Sign.mark | Sign.joiner, 0, (start, end) =>
    allKnown(plain.slice(start, end)),
  );
  if (areKnown) return [];
  return [...plain.matchAll(wordPattern)].flatMap(({ 0: token, index }): Doubt[] => {
    // Letters that belong to a number or a code: 4G, B2B, 3:e.
    if (/[\d:]/u.test(plain.charAt(index - 1)) || /\d/u.test(plain.charAt(index + token.length))) return [];
    return knows.one(language, token, isSearched) ? [] : [{ token, language, isSearched, place: at(index) }];
  });
}

/** Whether words are known; people search for the other language's words too. */
export interface Knows {
  readonly one: (language: Language, token: string, isSearched: boolean) => boolean;
  /** Of letters in a row, with hyphens and apostrophes as they may be. */
  readonly all: (language: Language, isSearched: boolean) => (words: string) => boolean;
}

/** @param words the company's own */
export function createKnows(words: readonly string[], context: Pick<RuleContext, 'spellers'>): Knows {
  const inLanguage = createKnowing(words, context);
  const one: Knows['one'] = (language, token, isSearched) =>
    inLanguage(language, token) || (isSearched && inLanguage(language === 'sv' ? 'en' : 'sv', token));
  const answers = new Map<string, Map<string, boolean>>();
  return {
    one,
    all(language, isSearched) {
      const kind = isSearched ? `${language} searched` : language;
      const known = answers.get(kind) ?? new Map<string, boolean>();
      answers.set(kind, known);
      return (together) => {
        const before = known.get(together);
        if (before !== undefined) return before;
        const answer = (together.match(wordPattern) ?? []).every((token) => one(language, token, isSearched));
        known.set(together, answer);
        return answer;
      };
    },
  };
}

function createKnowing(words: readonly string[], { spellers }: Pick<RuleContext, 'spellers'>) {
  const own = new Set(words);
  const verdicts = { sv: new Map<string, boolean>(), en: new Map<string, boolean>() };

  const listed = (word: string): boolean => {
    const stems = [word, word.toLowerCase(), word.charAt(0).toLowerCase() + word.slice(1)];
    return stems.some((stem) => own.has(stem) || own.has(stem.replace(/s$/u, '')));
  };
  function test(language: Language, token: string): boolean {
    const word = token.replace(/-$/u, '').replaceAll('’', "'").replace(/'s?$/u, '');
    if (word === '' || listed(word) || spellers[language].knows(word)) return true;
    // Abbreviations: CRM, SJT.
    if (/^\p{Lu}{2,5}$/u.test(word)) return true;
    // A name is written alike in both languages.
    const other = language === 'sv' ? 'en' : 'sv';
    if (/^\p{Lu}/u.test(word) && spellers[other].knows(word)) return true;
    // "leverantörs- och kundmöten": the first part of a compound, left hanging.
    if (token.endsWith('-') && language === 'sv' && spellers.sv.knows(`${word}arbete`)) return true;
    const parts = word.split('-');
    return parts.length > 1 && parts.every((part) => test(language, part));
  }

  return (language: Language, token: string): boolean => {
    const known = verdicts[language].get(token);
    if (known !== undefined) return known;
    const verdict = test(language, token);
    verdicts[language].set(token, verdict);
    return verdict;
  };
}
