/** What stands in a cell: words, a number, or nothing. */
export type Cell = string | number | null;

export interface CsvTable {
  readonly header: readonly string[];
  /** As many cells as the header in each. */
  readonly rows: readonly (readonly Cell[])[];
  /** Decides separator and decimal sign: `;` and `,` in Swedish, `,` and `.` in English. */
  readonly language: 'sv' | 'en';
}

const marks = {
  sv: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
} as const;

/**
 * Spreadsheets run a text that begins with one of these as a formula, also full-width, also after blanks.
 * OWASP, "CSV Injection".
 */
const formula = /^(?:[\t\r\n]|[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠])/u;

const monthNames = 'jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec';
/**
 * Spreadsheets make numbers and dates of these names, blanks round them or not: `00123`, `1-2`, `3/4`, `2 jan`, `1e5`; and
 * amounts of `10 kr`, `€5` and `(5)`, which is minus five.
 */
const lookalike = new RegExp(
  String.raw`^(?:[(−]?\s*(?:[€$£]\s*)?\d[\d\s.,:/-]*(?:e[-+]?\d+\s*)?(?:(?:%|kr|[€$£])\s*)?\)?|\d{1,2}[-\s./]*(?:${monthNames})\p{L}*[-\s./]*\d*|(?:${monthNames})\p{L}*[-\s./]*\d+)$`,
  'iu',
);
/** A whole day is written so that it becomes a date. */
const isoDay = /^\d{4}-\d{2}-\d{2}$/u;

/** Control characters have no place in a cell (RFC 4180, TEXTDATA), but for tab and line breaks. */
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/** Both separators are quoted in either language: the file may be opened under the other one. */
const needsQuotes = /[",;\t\r\n]|^\s|\s$/u;

function textCell(text: string): string {
  const clean = text.replaceAll(control, '');
  const isChanged = formula.test(clean) || (lookalike.test(clean.trim()) && !isoDay.test(clean));
  const harmless = isChanged ? `'${clean}` : clean;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Writes a table as CSV (RFC 4180) that opens rightly in a spreadsheet of its language: byte order mark,
 * CRLF, no cell that would run as a formula, and no name that would become a number or a date, while numbers, also
 * negative ones, stay numbers.
 * @throws RangeError for a number that is not finite or a row of another length, saying which
 */
export function writeCsv({ header, rows, language }: CsvTable): string {
  const { separator, decimal } = marks[language];
  const line = (cells: readonly Cell[], row: number): string => {
    if (cells.length !== header.length) {
      throw new RangeError(`rows[${row}]: expected ${header.length} cells, found ${cells.length}`);
    }
    return cells
      .map((cell, column) => {
        if (typeof cell !== 'number') return textCell(cell ?? '');
        if (!Number.isFinite(cell)) throw new RangeError(`rows[${row}][${column}]: expected a finite number`);
        return String(cell).replace('.', decimal);
      })
      .join(separator);
  };
  const lines = [header.map(textCell).join(separator), ...rows.map(line)];
  return `\ufeff${lines.map((text) => `${text}\r\n`).join('')}`;
}
