import type { Language } from '../../../src/i18n/languages.ts';
import type { Place } from '../model/place.ts';
import { finding } from '../model/finding.ts';
import type { Rule, RuleContext } from './rule.ts';

/** Addresses, and links that are not read as such, which the rule `links` reports. */
const addresses =
  /\[\[[^\]]*\]\]|\]\([^)]*\)|\)\[[^\]]*\]|(?:https?:\/\/|www\.)\S+|\S+@\S+\.\S+|\b[\w-]+\.(?:se|com|org|net|eu)\b/giu;
const wordPattern = /[\p{L}\p{M}](?:[\p{L}\p{M}’'-]*[\p{L}\p{M}])?-?/gu;

/** Whether there may be one: most paragraphs have none, and to look for them closely takes as long as the spelling. */
const mayHoldAddress = /\[\[|\]\(|\)\[|:\/\/|www\.|@|\.(?:se|com|org|net|eu)\b/iu;

/** A word that no dictionary has, with how often it stands in a file. */
interface Unknown {
  readonly word: string;
  readonly language: Language;
  readonly place: Place;
  count: number;
}

/** Every word stands in the dictionary of its language, or in the company's words.txt. */
export const spelling: Rule = {
  name: 'spelling',
  severity: 'advice',
  check: ({ prose, words, wordsFile, site }, context) => {
    const { name, contact } = site.fields;
    // What the company and its editors are called is right as it stands.
    const names = [name, contact?.name.sv, contact?.name.en].join(' ').match(wordPattern) ?? [];
    const knows = createKnowing([...words, ...names], context);
    const unknown = new Map<string, Unknown>();
    for (const { language, role, text, at } of prose) {
      const plain = mayHoldAddress.test(text)
        ? text.replaceAll(addresses, (address) => ' '.repeat(address.length))
        : text;
      for (const { 0: token, index } of plain.matchAll(wordPattern)) {
        // Letters that belong to a number or a code: 4G, B2B, 3:e.
        if (/[\d:]/u.test(plain.charAt(index - 1)) || /\d/u.test(plain.charAt(index + token.length)))
          continue;
        if (knows(language, token)) continue;
        // People search for the other language's words too.
        if (role === 'search word' && knows(language === 'sv' ? 'en' : 'sv', token)) continue;
        const word = token.replace(/-$/u, '');
        const place = at(index);
        const id = [place.file, language, word].join('\n');
        const known = unknown.get(id);
        if (known) known.count += 1;
        else unknown.set(id, { word, language, place, count: 1 });
      }
    }
    return [...unknown.values()].map(({ word, language, place, count }) => {
      const meant = word.includes('-') ? [] : context.spellers[language].suggest(word);
      const guesses = meant?.slice(0, 3) ?? [];
      const parameters = { word, language, count, guesses, file: wordsFile };
      return finding('spelling', place, 'unknown', meant ? parameters : { ...parameters, unguessed: true });
    });
  },
};

function createKnowing(words: readonly string[], { spellers }: RuleContext) {
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
