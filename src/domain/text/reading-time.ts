import { Sign, everyRun } from './runs.ts';

const wordsPerMinute = 200;

/** How many words a Markdown or MDX text has, without tags, link targets and punctuation that stands alone. */
export function countWords(source: string): number {
  const words = source.replaceAll(/<[^>]*>/gu, ' ').replaceAll(/\]\([^)]*\)/gu, '] ');
  let count = 0;
  everyRun(words, Sign.letter | Sign.number, Sign.joiner | Sign.fixedSpace, () => {
    count += 1;
    return true;
  });
  return count;
}

/**
 * Whole minutes to read a text, at least 1, at 200 words a minute (a calm pace for careful reading).
 * @param source Markdown or MDX without frontmatter
 */
export function readingMinutes(source: string): number {
  return Math.max(1, Math.round(countWords(source) / wordsPerMinute));
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
