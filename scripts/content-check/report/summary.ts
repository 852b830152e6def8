import { textFiles } from '../model/model.ts';
import type { Content } from '../model/model.ts';

/** What was looked at. */
export interface Summary {
  readonly articles: number;
  readonly workshops: number;
  readonly paths: number;
  readonly terms: number;
  readonly sources: number;
  readonly questions: number;
  /** Example companies of the calculator. */
  readonly examples: number;
  /** Of the Swedish texts; undefined without any. */
  readonly lix: { readonly lowest: number; readonly highest: number; readonly mean: number } | undefined;
}

export function summarise(content: Content): Summary {
  const values = textFiles(content)
    .filter(({ language }) => language === 'sv')
    .flatMap(({ facts }) => facts?.lix ?? []);
  return {
    articles: content.articles.length,
    workshops: content.workshops.length,
    paths: content.paths.length,
    terms: content.terms.length,
    sources: content.sources.length,
    examples: content.calculator?.fields.presets?.length ?? 0,
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
