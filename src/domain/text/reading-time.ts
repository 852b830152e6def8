const wordsPerMinute = 200;

/** The words of a Markdown or MDX text, without tags, link targets and punctuation that stands alone. */
export function wordsOf(source: string): string[] {
  return (
    source
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\]\([^)]*\)/gu, '] ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'\-\u00a0]*/gu)
      ?.map((word) => word) ?? []
  );
}

/**
 * Whole minutes to read a text, at least 1, at 200 words a minute (a calm pace for careful reading).
 * @param source Markdown or MDX without frontmatter
 */
export function readingMinutes(source: string): number {
  return Math.max(1, Math.round(wordsOf(source).length / wordsPerMinute));
}
