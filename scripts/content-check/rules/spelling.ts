import type { Language } from '../../../src/i18n/languages.ts';
import { finding } from '../model/finding.ts';
import { everyText } from '../model/model.ts';
import type { Place } from '../model/place.ts';
import { createKnows, wordPattern } from './doubtful-words.ts';
import type { Rule } from './rule.ts';
import { verdictOf } from './verdict.ts';

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
  check: (content, context) => {
    const { words, wordsFile, site } = content;
    const { name, contact } = site.fields;
    // What the company and its editors are called is right as it stands.
    const names = [name, contact?.name.sv, contact?.name.en].join(' ').match(wordPattern) ?? [];
    const knows = createKnows([...words, ...names], context);
    const doubts = [...everyText(content), ...content.yamlTexts]
      .flatMap((text) => verdictOf(text, context).doubts)
      .filter(({ language, token, isSearched }) => !knows.one(language, token, isSearched));
    const unknown = new Map<string, Unknown>();
    for (const { token, language, place } of doubts) {
      const word = token.replace(/-$/u, '');
      const id = [place.file, language, word].join('\n');
      const known = unknown.get(id);
      if (known) known.count += 1;
      else unknown.set(id, { word, language, place, count: 1 });
    }
    return [...unknown.values()].map(({ word, language, place, count }) => {
      const meant = word.includes('-') ? [] : context.spellers[language].suggest(word);
      const guesses = meant?.slice(0, 3) ?? [];
      const details = { word, language, count, guesses, file: wordsFile };
      return finding('spelling', place, 'unknown', meant ? details : { ...details, unguessed: true });
    });
  },
};
