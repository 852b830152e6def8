const wordsPerMinute = 200;

/** The words of a Markdown or MDX text, without tags, link targets and punctuation that stands alone. */
export function wordsOf(source: string): string[] {
  return (
    source
      .replaceAll(/<[^>]*>/gu, ' ')
      .replaceAll(/\]\([^)]*\)/gu, '] ')
      .match(/[\p{L}\p{N}][\p{L}\p{N}’'\-\u00a0]*/gu) ?? []
  );
}

/**
 * Whole minutes to read a text, at least 1, at 200 words a minute (a calm pace for careful reading).
 * @param source Markdown or MDX without frontmatter
 */
export function readingMinutes(source: string): number {
  return Math.max(1, Math.round(wordsOf(source).length / wordsPerMinute));
}

/**
 * Tells which reading times are worth saying: those of a text that takes at least half as long again as the texts
 * around it usually do, and two minutes more. Where all take the same, the figure tells nothing.
 * @param minutes of all texts
 */
export function longReads(minutes: readonly number[]): (minutes: number) => boolean {
  const sorted = [...minutes].sort((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return (one) => one >= usual * 1.5 && one >= usual + 2;
}
