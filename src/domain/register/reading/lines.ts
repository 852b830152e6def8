import type { Rows, Settings } from './propose.ts';
import type { Role } from './headings.ts';

/** A line that is left to read, with its place in the file. */
export interface Line {
  /** From 1, headings counted, as a spreadsheet numbers its rows. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** A line that could not be read, and which of its cells is to blame. */
export interface UnreadableLine {
  readonly row: number;
  readonly role: Role;
  readonly text: string;
}

/** What was passed over on the way: everything that is told, so that nothing is left out in silence. */
export interface LineCounts {
  /** Lines below the headings. */
  readonly lines: number;
  readonly blank: number;
  /** Lines that add up others: *Summa*, *Total*. */
  readonly sums: number;
  /** Headings that come again, as where files were put together. */
  readonly headings: number;
  /** Lines that equal an earlier one in every cell; `dropped` says whether they count. */
  readonly duplicates: number;
  readonly dropped: boolean;
  readonly unreadable: number;
  /** The first of them. */
  readonly examples: readonly UnreadableLine[];
}

export const maxExamples = 20;

const sumWord = /^(?:summa|sum|totalt?|total(?:t|summa)|grand total|slutsumma|delsumma|sub-?total)(?:\b|:)/iu;

/** The column of a role, or −1. */
export const columnOf = (settings: Settings, role: Role): number => settings.roles.indexOf(role);

/** What a line holds under a role, without blanks around it. */
export const cellOf = (line: Line, column: number): string =>
  column < 0 ? '' : (line.cells[column] ?? '').trim();

/**
 * The lines of a file that say something, and how many were passed over and why. A sum is a line that has no date and
 * either no customer or the word for one in a cell.
 */
export function classifyLines(
  rows: Rows,
  settings: Settings,
): { lines: Line[]; counts: Omit<LineCounts, 'unreadable' | 'examples'> } {
  const { headingRow, dropDuplicates } = settings;
  const heading = headingRow === null ? null : wholeOf(rows[headingRow] ?? []);
  const [customer, date] = [columnOf(settings, 'customer'), columnOf(settings, 'date')];
  const seen = new Set<string>();
  const lines: Line[] = [];
  let [blank, sums, headings, duplicates, count] = [0, 0, 0, 0, 0];
  const start = headingRow === null ? 0 : headingRow + 1;
  for (let index = start; index < rows.length; index += 1) {
    const cells = rows[index] ?? [];
    count += 1;
    const line = { row: index + 1, cells };
    if (cells.every((cell) => cell.trim() === '')) {
      blank += 1;
      continue;
    }
    const whole = wholeOf(cells);
    if (whole === heading) {
      headings += 1;
      continue;
    }
    const isDated = date >= 0 && cellOf(line, date) !== '' && !sumWord.test(cellOf(line, date));
    if (!isDated && (settings.kind === 'orders' || cellOf(line, customer) === '' || isSum(line, customer))) {
      if (cellOf(line, customer) === '' || cells.some((cell) => sumWord.test(cell.trim()))) {
        sums += 1;
        continue;
      }
    }
    if (seen.has(whole)) {
      duplicates += 1;
      if (dropDuplicates) continue;
    }
    seen.add(whole);
    lines.push(line);
  }
  return { lines, counts: { lines: count, blank, sums, headings, duplicates, dropped: dropDuplicates } };
}

/** A line as one text; the mark between the cells stands in no text file. */
const wholeOf = (cells: readonly string[]): string => cells.join('\u001f');

/** In a register the customer of a sum is called *Summa* and nothing more. */
const isSum = (line: Line, customer: number): boolean => sumWord.test(cellOf(line, customer));
