import { stopWords } from '../../../src/domain/search/stop-words.ts';
import { wordsOf } from '../../../src/domain/search/words.ts';
import { otherLanguage } from '../../../src/i18n/languages.ts';
import type { Language } from '../../../src/i18n/languages.ts';
import { textWithKey } from '../model/keys.ts';
import { finding } from '../model/finding.ts';
import type { Content } from '../model/model.ts';
import type { Rule } from './rule.ts';

/** So many words are proposed, which is a beginning and not a list to take over. */
const proposed = 6;
/** A shorter word of a question says little of what it is about. */
const shortestWord = 6;

/** What the glossary calls the things that send readers to the article. */
function fromGlossary(key: string, language: Language, { terms }: Content): string[] {
  return terms
    .filter(({ fields }) => fields.article === key)
    .flatMap(({ fields }) => {
      const { term, synonyms = [], search = [] } = fields[language] ?? {};
      return [...(term === undefined ? [] : [term]), ...synonyms, ...search];
    });
}

/** Answers with the words of the questions that belong to an article, those that the fewest questions have first. */
function questionWords(language: Language, { quizzes }: Content): (key: string) => string[] {
  const items = quizzes
    .flatMap(({ fields }) => fields.items ?? [])
    .map(({ articles, question, situation }) => ({
      articles,
      words: new Set(wordsOf([question, situation].map((text) => text?.[language] ?? '').join(' '))),
    }));
  const counts = new Map<string, number>();
  for (const word of items.flatMap(({ words }) => [...words])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (key) =>
    [...new Set(items.filter(({ articles }) => articles.includes(key)).flatMap(({ words }) => [...words]))]
      .filter((word) => word.length >= shortestWord && !stopWords[language]?.has(word))
      .sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1));
}

const some = (words: readonly string[]): string[] => [...new Set(words)].slice(0, proposed);

/** Every article says what its readers call it, so that the search finds it by their words. */
export const keywords: Rule = {
  name: 'keywords',
  severity: 'advice',
  check: (content) => {
    const fromQuestions = { sv: questionWords('sv', content), en: questionWords('en', content) };
    return content.articles.flatMap(({ key, language, data, at }) => {
      // Of a frontmatter that is not right, other rules speak first.
      if (key === undefined || data === undefined || data.keywords.length > 0) return [];
      const counterpart = textWithKey(content, 'article', key, otherLanguage(language));
      const own = some([...fromGlossary(key, language, content), ...fromQuestions[language](key)]);
      const others = some(counterpart?.fields.keywords ?? []);
      return [finding('keywords', at('key'), 'none', { own, others })];
    });
  },
};
