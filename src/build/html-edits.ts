/** What is to stand in a page in place of something, or of nothing between two signs. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  /** HTML. */
  readonly to: string;
}

/**
 * A text with changes, all made at once.
 * @param edits in any order; none overlaps another, and of those at one place the first stands first
 */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let from = 0;
  const pieces = edits
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .flatMap(({ start, end, to }) => {
      const before = text.slice(from, start);
      from = end;
      return [before, to];
    });
  return [...pieces, text.slice(from)].join('');
}
