import { languages, otherLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { finding } from '../model/finding.ts';
import { everyText } from '../model/model.ts';
import type { AnyText } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** Small words that stand in every text of the one language and in none of the other. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(['och', 'att', 'det', 'är', 'som', 'på', 'inte', 'med', 'till', 'av', 'du', 'ett', 'har', 'om', 'när', 'från', 'så', 'vi', 'kan', 'din']),
  en: new Set(['the', 'and', 'to', 'of', 'is', 'you', 'that', 'it', 'with', 'not', 'your', 'are', 'was', 'when', 'from', 'they', 'what', 'this', 'have', 'be']),
}; // prettier-ignore

/** Fewer small words than this say nothing of a text. */
const minWords = 10;

/** A text is in the language of its folder. */
export const language: Rule = {
  name: 'language',
  severity: 'error',
  check: (content) =>
    everyText(content).flatMap((text) => {
      const other = otherLanguage(text.language);
      const [own, foreign] = [count(text, text.language), count(text, other)];
      if (foreign < minWords || foreign < 4 * own) return [];
      return [
        finding('language', text.at('title'), 'other', {
          is: other,
          among: text.language,
          folder: text.kind === 'about' ? 'about' : `${text.kind}s`,
        }),
      ];
    }),
};

function count({ body }: AnyText, of: Language): number {
  return smallWordsIn((body?.prose ?? []).map(({ text }) => text).join(' '), of);
}

function smallWordsIn(text: string, of: Language): number {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => smallWords[of].has(word)).length;
}

/** The language that a text is likely to be in, by its small words; undefined where they do not tell. */
export function likelyLanguage(text: string): Language | undefined {
  const [first, second] = languages
    .map((language) => ({ language, count: smallWordsIn(text, language) }))
    .sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.language : undefined;
}
