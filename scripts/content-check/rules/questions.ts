import { createKeys, textWithKey } from '../model/keys.ts';
import { finding } from '../model/finding.ts';
import type { Rule } from './rule.ts';

/** Every article has a question of the self-assessment, which stands at its end. */
export const questions: Rule = {
  name: 'questions',
  severity: 'advice',
  check: (content) => {
    const { articles, quizzes } = content;
    const keys = createKeys(content);
    if (quizzes.length === 0 || quizzes.some(({ fields }) => fields.items === undefined)) return [];
    const asked = new Set(
      quizzes
        .flatMap(({ fields }) => fields.items ?? [])
        .filter(({ until }) => until === undefined)
        .flatMap((item) => item.articles),
    );
    return articles.flatMap((article) => {
      const { key, at, language } = article;
      return key === undefined ||
        article.fields.draft === true ||
        asked.has(key) ||
        // One finding a pair is enough.
        (language === 'en' && textWithKey(content, 'article', key, 'sv') !== undefined) ||
        keys.meantBy(article) !== undefined
        ? []
        : [finding('questions', at('key'), 'none', { key })];
    });
  },
};
