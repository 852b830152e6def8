/** Where something stands in a file; line and column count from 1, columns in UTF-16 units as editors do. */
export interface Place {
  /** The file's path as it is printed. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** A text file of the content folder. */
export interface SourceFile {
  /** The path as it is printed: from the working directory. */
  readonly path: string;
  /** The whole text, without a byte order mark. */
  readonly text: string;
  /** The place of an offset into the text. */
  readonly place: (offset: number) => Place;
}

/** Wraps a file's text; the byte order mark that some editors on Windows write is left out. */
export function sourceFile(path: string, raw: string): SourceFile {
  const text = raw.replace(/^\uFEFF/u, '');
  let found: readonly number[] | undefined;
  const place = (offset: number): Place => {
    const starts = (found ??= lineStarts(text));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { file: path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  return { path, text, place };
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Finds each character of a parsed value in the source it was parsed from: the parser has dropped quotes,
 * escapes, list indents and line breaks in between.
 * @param source the source text
 * @param start where the value begins in it
 * @param end where the value ends in it
 * @returns for each index into `value` its offset in `source`; where they cannot be matched, the last match
 */
export function align(source: string, start: number, end: number, value: string): number[] {
  const offsets: number[] = [];
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a === b || (/^\s$/u.test(a ?? '') && /^\s$/u.test(b ?? ''));
  let last = start;
  let from = start;
  for (const unit of value.split('')) {
    let at = from;
    // Entities and escapes are short, so a match further off would be a wrong one.
    while (at < end && at - from < 60 && !same(source[at], unit)) at += 1;
    if (at < end && same(source[at], unit)) {
      last = at;
      from = at + 1;
    }
    offsets.push(last);
  }
  return offsets;
}
