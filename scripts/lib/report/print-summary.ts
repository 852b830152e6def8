import type { Content } from '../content/model.ts';
import { lixOf } from '../checks/readability.ts';
import { wordsOf } from '../../../src/domain/text/reading-time.ts';

/** What was looked at. */
export interface Summary {
  readonly articles: number;
  readonly terms: number;
  readonly sources: number;
  readonly questions: number;
  /** Of the Swedish articles; undefined without any. */
  readonly lix: { readonly lowest: number; readonly highest: number; readonly mean: number } | undefined;
}

export function summarise(content: Content): Summary {
  const values = content.articles
    .filter(({ language }) => language === 'sv')
    .flatMap((article) => lixOf(article) ?? []);
  return {
    articles: content.articles.length,
    terms: content.terms.length,
    sources: content.sources.length,
    questions: content.quizzes.reduce((sum, { fields }) => sum + (fields.items?.length ?? 0), 0),
    lix:
      values.length === 0
        ? undefined
        : {
            lowest: Math.round(Math.min(...values)),
            highest: Math.round(Math.max(...values)),
            mean: Math.round(values.reduce((sum, value) => sum + value, 0) / values.length),
          },
  };
}

/** The one line that is printed when there is nothing to mend. */
export function printSummary({ articles, terms, sources, questions, lix }: Summary): string {
  const readability = lix ? ` Swedish LIX ${lix.lowest}–${lix.highest}, mean ${lix.mean}.` : '';
  return `Checked ${articles} articles, ${terms} terms, ${sources} sources and ${questions} questions: nothing to mend.${readability}`;
}

/** A line an article with its words and readability, longest sentences first. */
export function printReadability(content: Content): string {
  return content.articles
    .map((article) => ({ article, lix: lixOf(article) ?? 0 }))
    .sort((a, b) => b.lix - a.lix)
    .map(
      ({ article, lix }) =>
        `LIX ${String(Math.round(lix)).padStart(2)}  ${String(wordsOf(article.body?.source ?? '').length).padStart(5)} words  ${article.file}`,
    )
    .join('\n');
}
