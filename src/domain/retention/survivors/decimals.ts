import type { Row } from './cells.ts';

/** What the marks in a text say about which of them is the decimal mark. */
export interface Marks {
  /** Known from a number that can be read in one way only; both: the text mixes its marks. */
  readonly known: ReadonlySet<',' | '.'>;
  /** Whether some number can be read in two ways: a lone mark with three digits behind it. */
  readonly isAmbiguous: boolean;
  /** The line of the first number that knows the decimal mark which the text began without. */
  readonly secondLine: number | null;
}

/** Looks at every number of the text at once: a file is written with one decimal mark. */
export function marksOf(rows: readonly Row[]): Marks {
  const known = new Set<',' | '.'>();
  let [isAmbiguous, secondLine]: [boolean, number | null] = [false, null];
  for (const { line, cells } of rows) {
    for (const cell of cells) {
      if (!/^[-+\s\d.,'’%]+$/u.test(cell) || !/\d/u.test(cell)) continue;
      // A month of a year, as a name: `2019.01`.
      if (/^(?:19|20)\d\d[.,](?:0[1-9]|1[0-2])$/u.test(cell)) continue;
      const number = cell.replaceAll(/[^\d.,]/gu, '');
      if (/^[1-9]\d{0,2}[.,]\d{3}$/u.test(number)) isAmbiguous = true;
      const mark = decimalMarkOf(number);
      if (mark && known.size === 1 && !known.has(mark)) secondLine ??= line;
      if (mark) known.add(mark);
    }
  }
  return { known, isAmbiguous, secondLine };
}

/** The decimal mark that one number tells for sure; null where it has none, or may group thousands. */
function decimalMarkOf(number: string): ',' | '.' | null {
  const [commas, points] = [number.split(',').length - 1, number.split('.').length - 1];
  if (commas + points === 0) return null;
  if (commas > 0 && points > 0) return number.lastIndexOf(',') > number.lastIndexOf('.') ? ',' : '.';
  const [mark, other] = commas > 0 ? ([',', '.'] as const) : (['.', ','] as const);
  if (commas + points > 1) return other;
  return /^[1-9]\d{0,2}[.,]\d{3}$/u.test(number) ? null : mark;
}
