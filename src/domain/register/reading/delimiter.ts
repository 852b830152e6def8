/** What may stand between the cells of a line; blanks only where nothing else does. */
const delimiters = ['\t', ';', '|', ','] as const;
export type Delimiter = (typeof delimiters)[number] | ' ';

/** So many lines are looked at. */
const looked = 200;

/** How often a mark stands in a line, outside quotes. */
function countOutsideQuotes(line: string, mark: string): number {
  let count = 0;
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === mark) count += 1;
  }
  return count;
}

/**
 * The mark that parts the cells: the one that most lines hold equally often. Where two do so equally well, the one that
 * numbers and sentences do not use comes first: a decimal comma stands in every line too.
 * @returns null for a file of one column
 */
export function delimiterOf(text: string): Delimiter | null {
  const lines = text
    .slice(0, 500_000)
    .split(/\r\n|\r|\n/u)
    .filter((line) => line.trim() !== '')
    .slice(0, looked);
  const found = delimiters
    .map((mark) => ({ mark, share: commonShare(lines.map((line) => countOutsideQuotes(line, mark))) }))
    .filter(({ share }) => share > 0.5);
  const best = Math.max(...found.map(({ share }) => share));
  const chosen = found.find(({ share }) => share >= best - 0.15);
  if (chosen) return chosen.mark;
  const words = lines.map((line) => line.trim().split(/\s+/u).length - 1);
  return commonShare(words) > 0.9 ? ' ' : null;
}

/** The share of lines that hold the most common count above nought. */
function commonShare(counts: readonly number[]): number {
  const lines = new Map<number, number>();
  for (const count of counts) if (count > 0) lines.set(count, (lines.get(count) ?? 0) + 1);
  return counts.length === 0 ? 0 : Math.max(0, ...lines.values()) / counts.length;
}
