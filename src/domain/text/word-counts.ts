/** How many times each word occurs, the words in alphabetical order of their code points. */
export type WordCounts = Readonly<Record<string, number>>;

const shortest = 3;

/**
 * Counts words.
 * @param words in any case
 * @returns those of at least three letters, in lower case
 */
export function wordCounts(words: Iterable<string>): WordCounts {
  const counts = new Map<string, number>();
  for (const given of words) {
    const word = given.toLowerCase();
    if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
