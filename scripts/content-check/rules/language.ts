import { otherLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { finding } from '../model/finding.ts';
import { textFiles } from '../model/model.ts';
import type { Article, Workshop } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** Small words that stand in every text of the one language and in none of the other. */
const smallWords: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(['och', 'att', 'det', 'är', 'som', 'på', 'inte', 'med', 'till', 'av', 'du', 'ett', 'har', 'om', 'när', 'från', 'så', 'vi', 'kan', 'din']),
  en: new Set(['the', 'and', 'to', 'of', 'is', 'you', 'that', 'it', 'with', 'not', 'your', 'are', 'was', 'when', 'from', 'they', 'what', 'this', 'have', 'be']),
}; // prettier-ignore

/** Fewer small words than this say nothing of a text. */
const leastWords = 10;

/** A text is in the language of its folder. */
export const language: Rule = {
  name: 'language',
  severity: 'error',
  check: (content) =>
    textFiles(content).flatMap((text) => {
      const other = otherLanguage(text.language);
      const [own, foreign] = [count(text, text.language), count(text, other)];
      if (foreign < leastWords || foreign < 4 * own) return [];
      return [
        finding('language', text.at('title'), 'other', {
          is: other,
          among: text.language,
          kind: text.kind,
        }),
      ];
    }),
};

function count({ body }: Article | Workshop, of: Language): number {
  const words = (body?.prose ?? []).flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
  return words.filter((word) => smallWords[of].has(word)).length;
}
