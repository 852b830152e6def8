import type { Result } from './pagefind.ts';

/** A term is short, so that one word of it weighs as much as a chapter; it is looked up less often than read. */
const termWeight = 0.5;
/** What was found by a kindred word is worth less than what was found by the word itself. */
const kindredWeight = 0.6;

export interface Answers {
  readonly all: readonly Result[];
  /** Those for a kindred word. */
  readonly kindred: readonly Result[];
  /** Which of them are glossary terms. */
  readonly terms: ReadonlySet<string>;
  /** The terms that the question names. */
  readonly named: readonly Result[];
}

/**
 * The answers in the order in which a reader should see them: as the engine ranks them, but a term that the
 * question names stands at the top, below the page alone that has the word in its title.
 */
export function ranked({ all, kindred, terms, named }: Answers): Result[] {
  const weightOf = ({ id }: Result): number => (terms.has(id) ? termWeight : 1);
  const scored = new Map<string, { result: Result; score: number }>();
  for (const result of all) scored.set(result.id, { result, score: result.score * weightOf(result) });
  for (const result of kindred) {
    const score = result.score * weightOf(result) * kindredWeight;
    const before = scored.get(result.id);
    if (!before || before.score < score) scored.set(result.id, { result: before?.result ?? result, score });
  }
  // As found by the question where it did: only then the excerpt marks the words.
  const namedIds = new Set(named.map(({ id }) => id));
  const first = named.map((result) => scored.get(result.id)?.result ?? result);
  const rest = [...scored.values()]
    .filter(({ result }) => !namedIds.has(result.id))
    .sort((a, b) => b.score - a.score)
    .map(({ result }) => result);
  const titled = rest[0]?.matchedMetaFields?.includes('title') ? rest.splice(0, 1) : [];
  return [...titled, ...first, ...rest];
}
