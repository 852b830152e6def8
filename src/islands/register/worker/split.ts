import Papa from 'papaparse';
import { delimiterOf } from '../../../domain/register/reading/delimiter.ts';
import type { Rows } from '../../../domain/register/reading/propose.ts';

/** More lines than this are no order list of a company that this page is for, and would fill the memory. */
export const maxLines = 1_000_000;

/** A text as rows of cells; `brokenQuotes`: quotation marks did not come in pairs, and were read as they stand. */
export interface Split {
  readonly rows: Rows;
  readonly brokenQuotes: boolean;
}

/**
 * Splits delimited text (RFC 4180, and what systems make of it) into rows of cells.
 * @throws RangeError for more lines than {@link maxLines}
 */
export function splitText(text: string): Split {
  const clean = text.startsWith('\ufeff') ? text.slice(1) : text;
  const delimiter = delimiterOf(clean);
  if (delimiter === ' ') {
    const lines = clean.trimEnd().split(/\r\n|\r|\n/u);
    return { rows: checked(lines.map((line) => line.trim().split(/\s+/u))), brokenQuotes: false };
  }
  const parse = (quoteChar: string) =>
    // A file of one column has no delimiter; a mark that no text holds stands for it.
    Papa.parse<string[]>(clean, { delimiter: delimiter ?? '\u001f', quoteChar, skipEmptyLines: false });
  const parsed = parse('"');
  // An unpaired quotation mark swallows the rest of the file into one cell.
  const brokenQuotes = parsed.errors.some(({ type }) => type === 'Quotes');
  const rows = brokenQuotes ? parse('\u0000').data : parsed.data;
  return { rows: checked(withoutLast(rows)), brokenQuotes };
}

/** The line break at the end of a file is not a line. */
const withoutLast = (rows: string[][]): string[][] =>
  rows.at(-1)?.every((cell) => cell === '') ? rows.slice(0, -1) : rows;

function checked(rows: Rows): Rows {
  if (rows.length > maxLines)
    throw new RangeError(`a file must have at most ${maxLines} lines; found ${rows.length}`);
  return rows;
}
