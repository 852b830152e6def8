import type { Quiz } from './definition.ts';

/**
 * The questions that stand at the end of an article and the least of the quiz that they need: the structure of
 * their dimensions, so that the bars can move, and the words of the questions themselves. An article page then
 * carries two kilobytes of it instead of eighty.
 */
export function quizForArticle(
  { definition, texts }: Quiz,
  key: string,
): { readonly quiz: Quiz; readonly questions: readonly string[] } {
  const asked = definition.items.filter(
    ({ articles, until }) => until === undefined && articles.includes(key),
  );
  const questions = asked.map(({ id }) => id);
  const dimensions = new Set(asked.map(({ dimension }) => dimension));
  const pick = <Value>(record: Readonly<Record<string, Value>>, has: (id: string) => boolean) =>
    Object.fromEntries(Object.entries(record).filter(([id]) => has(id)));
  return {
    questions,
    quiz: {
      definition: {
        ...definition,
        dimensions: definition.dimensions.filter(({ id }) => dimensions.has(id)),
        items: definition.items.filter(({ dimension }) => dimensions.has(dimension)),
        actions: [],
      },
      texts: {
        ...texts,
        measures: [],
        measuresNot: [],
        bands: {},
        dimensions: pick(texts.dimensions, (id) => dimensions.has(id)),
        items: Object.fromEntries(
          questions.flatMap((id) => {
            const words = texts.items[id];
            if (!words) return [];
            const options = Object.fromEntries(
              Object.entries(words.options ?? {}).map(([option, { text }]) => [option, { text }]),
            );
            return [[id, { ...words, options, explanation: undefined }]];
          }),
        ),
        actions: {},
      },
    },
  };
}
