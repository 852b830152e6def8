import { isCalendar, isMissing } from './words.ts';
import type { ReadNumber } from './types.ts';

/** A line of the text as a row of cells. */
export interface Row {
  /** In the text, from 1. */
  readonly line: number;
  /** Trimmed; an empty cell has no number, because its year has not come or nobody knows. */
  readonly cells: readonly string[];
}

interface Line {
  readonly line: number;
  /** The line with a placeholder for each text between quotes. */
  readonly bare: string;
  readonly quoted: readonly string[];
}

type Separator = RegExp | string;

/** Characters that are pasted along and not seen. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const lineBreak = /\r\n|[\r\n\u2028\u2029]/u;
/** What stands in a line for a text between quotes, by its number; a private character that no table has. */
const placeholder = /\uE000(\d+)\uE000/gu;

/**
 * Splits a text into rows of cells. Cells are separated by what a first line `sep=;` says, or by tabs, semicolons, bars,
 * commas or spaces, whichever the text has first of these; nothing between quotes separates, not even a line break.
 */
export function rowsOf(text: string, readNumber: ReadNumber): Row[] {
  const { separator: declared, rest, firstLine } = withoutSeparatorLine(text.replaceAll(invisible, ''));
  const lines = linesOf(rest, firstLine).filter(({ bare }) => bare.trim() !== '');
  const separator =
    declared ??
    separatorOf(
      lines.map(({ bare }) => bare),
      readNumber,
    );
  return lines
    .filter(({ bare }) => separator !== '|' || !/^[\s|:+-]+$/u.test(bare))
    .map(({ bare, quoted, line }) => {
      const inner = separator === '|' ? bare.trim().replace(/^\|/u, '').replace(/\|$/u, '') : bare;
      const cells = splitCells(inner, separator).map((cell) => {
        const whole = cell.replaceAll(placeholder, (_, index: string) =>
          ungrouped(quoted[Number(index)], separator),
        );
        return cellOf(whole, readNumber);
      });
      // A young cohort ends in empty cells.
      return { line, cells: cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1) };
    })
    .filter(({ cells }) => cells.length > 0);
}

/** Between spaces a name of several words, or with its year, is one cell: `jan 2019 1000 869`. */
function splitCells(line: string, separator: Separator): string[] {
  const cells = line.trim() === '' ? [] : line.split(separator);
  if (!(separator instanceof RegExp)) return cells;
  const present = cells.filter((cell) => cell !== '');
  const words = present.findIndex((cell) => !/\p{L}/u.test(cell));
  if (words < 1 || present.length < 3) return present;
  const end = isCalendar(present[words] ?? '') && present.length - words > 2 ? words + 1 : words;
  return [present.slice(0, end).join(' '), ...present.slice(end)];
}

/** Excel's own first line that says what separates the cells. */
function withoutSeparatorLine(text: string): {
  separator: string | undefined;
  rest: string;
  firstLine: number;
} {
  const [whole, separator] = /^\s*"?sep=(.)"?\s*(?:\r\n|[\r\n]|$)/iu.exec(text) ?? [];
  return whole === undefined
    ? { separator: undefined, rest: text, firstLine: 1 }
    : { separator, rest: text.slice(whole.length), firstLine: 2 };
}

/** The lines of a text, with what stands between quotes set apart; a quote that is never closed is no quote. */
function linesOf(text: string, firstLine: number): Line[] {
  const quotes = text.split('"').length - 1;
  const lines: Line[] = [];
  let quoted: string[] = [];
  let [bare, line, start] = ['', firstLine, firstLine];
  const inQuotes = /"((?:[^"]|"")*)"|\r\n|[\r\n\u2028\u2029]/gu;
  const end = (): void => {
    // A percent sign belongs to its number, also behind a space.
    lines.push({
      line: start,
      bare: bare.replaceAll('"', '').replaceAll(/(?<![ \u00a0\u202f])[ \u00a0\u202f]+%/gu, '%'),
      quoted,
    });
    [bare, quoted] = ['', []];
  };
  let at = 0;
  for (const match of text.matchAll(quotes % 2 === 0 ? inQuotes : /\r\n|[\r\n\u2028\u2029]/gu)) {
    bare += text.slice(at, match.index);
    at = match.index + match[0].length;
    const [whole, inner] = match;
    if (inner === undefined) {
      end();
      line += 1;
      start = line;
    } else {
      bare += `\uE000${quoted.push(onOneLine(inner.replaceAll('""', '"'))) - 1}\uE000`;
      line += whole.split(lineBreak).length - 1;
    }
  }
  bare += text.slice(at);
  end();
  return lines;
}

/** A text between quotes without its line breaks and the spaces round them. */
function onOneLine(text: string): string {
  const parts = text.split(/[\r\n]+/u);
  return parts.length === 1
    ? text
    : parts
        .map((part) => part.trim())
        .filter(Boolean)
        .join(' ');
}

/** No number is longer, with all that may stand behind it. */
const longestCell = 120;

/** A cell without the marks of footnotes behind its number. */
function cellOf(text: string, readNumber: ReadNumber): string {
  const cell = text.trim().replaceAll(/[\u00a0\u202f]%$/gu, '%');
  if (cell.length > longestCell) return cell;
  if (isMissing(cell)) return '';
  const bare = cell.replace(/\s*(?:[*†‡§¹²³⁰⁴-⁹]|\[\w{1,2}\]|\s\(?\w\))+$/u, '');
  return bare !== cell && readNumber(bare) !== null ? bare : cell;
}

/** In a file whose cells are separated by commas, `"1,000"` is quoted because it groups its digits with one. */
function ungrouped(cell = '', separator: Separator): string {
  const isGrouped = separator !== ';' && separator !== '\t' && /^[1-9]\d{0,2}(?:,\d{3})+$/u.test(cell.trim());
  return isGrouped ? cell.replaceAll(',', '') : cell;
}

/** What separates the cells. A comma does only where the lines are no numbers with it: `869,5` is one in Swedish. */
function separatorOf(lines: readonly string[], readNumber: ReadNumber): Separator {
  const found = ['\t', ';'].find((mark) => lines.some((line) => line.includes(mark)));
  if (found !== undefined) return found;
  if (lines.length > 0 && lines.every((line) => line.includes('|'))) return '|';
  // Titles above the table and notes below it need no comma.
  const withComma = lines.filter((line) => line.includes(','));
  const areCommas =
    withComma.length > lines.length / 2 &&
    withComma.every((line) => line.split(',').every((cell) => !/[\d%]\s+\S/u.test(cell)));
  // `1000,869,743` groups no digits: thousands would come as `1,000`.
  if (areCommas && withComma.some((line) => readNumber(line) === null || /^\d{4,},/u.test(line))) return ',';
  // A no-break space stays in its cell: spreadsheets group digits with it. Others do with a common one.
  if (isAligned(lines)) return / {2,}/u;
  return isGroupedColumn(lines.map((line) => line.trim())) ? '\n' : / +/u;
}

/** Whether columns stand below each other, as in a mail: every line has two spaces or more between its cells. */
const isAligned = (lines: readonly string[]): boolean =>
  lines.length > 1 && lines.every((line) => /\S {2,}\S/u.test(line));

/**
 * Whether each line is one number whose digits spaces group: `10 000` above `8 690`. `869 743` may be two numbers, but
 * no cohort grows, and no number begins with zero.
 */
function isGroupedColumn(lines: readonly string[]): boolean {
  const numbers = lines.filter((line) => /\d/u.test(line));
  const isNoCohort = (line: string): boolean => {
    const parts = line.split(/ +/u);
    return parts.some((part, index) => /^0\d/u.test(part) || Number(part) > Number(parts[index - 1] ?? part));
  };
  return (
    numbers.every((line) => /^(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/u.test(line)) &&
    numbers.some(isNoCohort)
  );
}
