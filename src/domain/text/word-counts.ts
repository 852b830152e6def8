/** How many times each word occurs, the words in alphabetical order of their code points. */
export type WordCounts = Readonly<Record<string, number>>;

const shortest = 4;

/**
 * Counts the words of some pages.
 * @param pages HTML; tags, scripts and styles are left out
 * @returns words of at least four letters, in lower case
 */
export function wordCounts(pages: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const text = page.replaceAll(/<(script|style)\b.*?<\/\1>/gsu, ' ').replaceAll(/<[^>]*>|&\w+;/gu, ' ');
    for (const [match] of text.matchAll(/\p{L}+/gu)) {
      const word = match.toLowerCase();
      if (word.length >= shortest) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
