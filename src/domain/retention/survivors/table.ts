import type { Row } from './cells.ts';
import {
  headsCohorts,
  headsForecast,
  headsLost,
  headsPeriods,
  headsRates,
  isCalendar,
  isShareHeading,
  isSize,
  isStatistic,
  isTarget,
  isTotal,
  periodNumber,
} from './words.ts';
import type { Remark } from './types.ts';

/** One cell as a number; null for what is no number. */
export type Read = (cell: string) => number | null;

/** A line of numbers, with the line of the text in which each of its cells stands. */
export interface Line {
  readonly line: number;
  readonly cells: readonly string[];
  readonly lines: readonly number[];
}

/** A table without its titles, notes and totals. */
export interface Table {
  /** The last heading, cell by cell above the rows; null where there is none. */
  readonly heading: readonly string[] | null;
  /** All words above the rows: merged headings stand in more than one line. */
  readonly titles: readonly string[];
  readonly rows: readonly Line[];
  readonly remarks: readonly Remark[];
}

/** Finds the table in a text: headings above it, notes below it, and what adds up other lines or columns. */
export function tableOf(all: readonly Row[], read: Read): Table {
  const start = Math.max(
    0,
    all.findIndex((row) => !isHeading(row.cells, read)),
  );
  const headings = all.slice(0, start);
  const remarks: Remark[] = [];
  const below = withoutRepeats(all.slice(start), headings, remarks);
  const body = withoutTotals(withoutNotes(below, remarks), read, remarks);
  const width = Math.max(...body.map(({ cells }) => cells.length));
  const last = headings.findLast(
    ({ cells }) => width === 1 || cells.filter((cell) => cell !== '').length > 1,
  );
  // A single word above a single column is its heading.
  const heading = last ? aligned(last.cells, body, width) : null;
  const lines = body.map(({ line, cells }) => ({ line, cells, lines: cells.map(() => line) }));
  const titles = headings.flatMap(({ cells }) => cells);
  return withoutOtherColumns(withoutTotalColumns({ heading, titles, rows: lines, remarks }));
}

/** Whether numbers go up by one each, or by a month each: survivors can only become fewer. */
const countUp = (numbers: readonly number[]): boolean =>
  numbers.every(
    (number, index) =>
      index === 0 ||
      number === (numbers[index - 1] ?? 0) + 1 ||
      // December is followed by January.
      number === (numbers[index - 1] ?? 0) + 89,
  );

function isHeading(cells: readonly string[], read: Read): boolean {
  const present = cells.filter((cell) => cell !== '');
  const numbers = present.map((cell) => periodNumber(cell) ?? read(cell)).filter((number) => number !== null);
  const words = present.length - numbers.length;
  if (present.every((cell) => read(cell) === null)) return true;
  if (numbers.length >= 2) return countUp(numbers);
  const [corner = ''] = cells;
  const [number = -1] = numbers;
  return (
    words >= 2 ||
    (words === 1 &&
      (headsPeriods(corner) || headsCohorts(corner)) &&
      (number <= 1 || isCalendar(String(number))))
  );
}

/** A heading that stands again further down, as on every page of a print, is no cohort. */
function withoutRepeats(rows: readonly Row[], headings: readonly Row[], remarks: Remark[]): readonly Row[] {
  const known = new Set(
    headings.filter(({ cells }) => cells.length > 1).map(({ cells }) => JSON.stringify(cells)),
  );
  return rows.filter(({ line, cells }) => {
    const isRepeat = known.has(JSON.stringify(cells));
    if (isRepeat) remarks.push({ remark: 'note', line });
    return !isRepeat;
  });
}

/** Single cells with words below the first line of a table are notes. */
function withoutNotes(rows: readonly Row[], remarks: Remark[]): readonly Row[] {
  const isTable = rows.some(({ cells }) => cells.length > 1);
  return rows.filter(({ line, cells }, index) => {
    const [only = ''] = cells;
    const isNote =
      cells.length === 1 &&
      /\p{L}|^[*†‡]/u.test(only) &&
      (isTable || /^(?:[*†‡]|källa|source|not|note|obs)/iu.test(only));
    if (isNote && index > 0) remarks.push({ remark: 'note', line });
    return !isNote || index === 0;
  });
}

/** Rows that are called totals, means or targets, or that add up all others to the last digit, count nobody anew. */
function withoutTotals(all: readonly Row[], read: Read, remarks: Remark[]): readonly Row[] {
  const isNamedTarget = ({ cells: [first = '', ...others] }: Row): boolean =>
    others.length > 0 && read(first) === null && isTarget(first);
  const rows = all.filter((row) => !isNamedTarget(row));
  if (rows.length === 0) return all;
  for (const { line } of all.filter(isNamedTarget)) remarks.push({ remark: 'target', line });
  const isNamedTotal = ({ cells: [first = ''] }: Row): boolean =>
    read(first) === null && (isTotal(first) || isStatistic(first));
  const named = rows.filter((row) => row.cells.length > 1 && isNamedTotal(row));
  const others = rows.filter((row) => !named.includes(row));
  if (others.length === 0) return rows;
  const sum = named.length > 0 ? undefined : sumRow(others, read);
  for (const { line } of sum ? [sum] : named) remarks.push({ remark: 'total', line });
  return others.filter((row) => row !== sum);
}

/** The first or last of at least three rows, where every number of it is the sum, or the mean, of those in the others. */
function sumRow(rows: readonly Row[], read: Read): Row | undefined {
  if (rows.length < 3) return undefined;
  return [rows.at(-1), rows[0]].find((candidate) => {
    const others = rows.filter((row) => row !== candidate);
    const cells = candidate?.cells ?? [];
    const numbers = cells.flatMap((cell, column) => {
      const value = read(cell);
      return value === null || value <= 0 ? [] : [{ value, column }];
    });
    const partsOf = (column: number): number[] =>
      others.map((row) => read(row.cells[column] ?? '')).filter((part) => part !== null);
    const sumOf = (parts: readonly number[]): number => parts.reduce((total, part) => total + part, 0);
    const areSums = numbers.every(({ value, column }) => Math.abs(value - sumOf(partsOf(column))) < 1e-6);
    // Between few cohorts, or shares that all begin with a hundred, one more may lie in the middle by chance.
    const areMeans =
      others.length > 2 &&
      new Set(partsOf(numbers[0]?.column ?? 0)).size > 1 &&
      numbers.every(({ value, column }) => {
        const parts = partsOf(column);
        return parts.length > 1 && Math.abs(value - sumOf(parts) / parts.length) <= 0.5;
      });
    return (
      !cells.some((cell) => cell.includes('%')) &&
      ((areSums && numbers.length >= 2) || (areMeans && numbers.length >= 3))
    );
  });
}

/** The heading above its columns: one cell is missing where the first column has no name of its own. */
function aligned(heading: readonly string[], body: readonly Row[], width: number): readonly string[] {
  const isShort = heading.length === width - 1 && width > 2;
  const firsts = body.map(({ cells }) => cells[0] ?? '');
  const isCornerless =
    periodNumber(heading[0] ?? '') !== null || isSize(heading[0] ?? '') || isCalendar(heading[0] ?? '');
  const areLabels = firsts.every(
    (cell) => isCalendar(cell) || !/^[\d\s.,'%]+$/u.test(cell) || Number(cell) < 100,
  );
  return isShort && isCornerless && areLabels ? ['', ...heading] : heading;
}

/** Without columns that add up or average the others; the one behind the names counts those acquired. */
function withoutTotalColumns(table: Table): Table {
  const drop = (table.heading ?? []).flatMap((cell, column) => (column > 1 && isTotal(cell) ? [column] : []));
  return drop.length === 0 ? table : withoutColumns(table, drop, [{ remark: 'totalColumn', line: null }]);
}

/** Without columns behind the years that are no year: what was hoped for, who sold, a remark. */
function withoutOtherColumns(table: Table): Table {
  const heading = table.heading ?? [];
  const first = heading.findIndex((cell, column) => column > 0 && periodNumber(cell) !== null);
  const isOther = (cell: string): boolean =>
    headsForecast(cell) ||
    (cell !== '' &&
      periodNumber(cell) === null &&
      ![isSize, isShareHeading, isCalendar, headsLost, headsRates].some((is) => is(cell)));
  const drop = heading.flatMap((cell, column) =>
    first > 0 && column > first && isOther(cell) ? [column] : [],
  );
  return drop.length === 0
    ? table
    : withoutColumns(
        table,
        drop,
        drop.map((column) => ({ remark: 'otherColumn', line: null, name: heading[column] ?? '' })),
      );
}

function withoutColumns(table: Table, drop: readonly number[], told: readonly Remark[]): Table {
  const { heading, rows, remarks } = table;
  const kept = <Cell>(cells: readonly Cell[]): Cell[] => cells.filter((_, column) => !drop.includes(column));
  const trimmed = (cells: readonly string[]): readonly string[] =>
    cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);
  return {
    ...table,
    heading: heading && kept(heading),
    rows: rows.map(({ line, cells, lines }) => ({ line, cells: trimmed(kept(cells)), lines: kept(lines) })),
    remarks: [...remarks, ...told],
  };
}

/** The table with its columns as rows, each named by its heading; the first column becomes the heading. */
export function transposed({ heading, titles, rows, remarks }: Table, hasLabels: boolean): Table {
  const from = hasLabels ? 1 : 0;
  const width = Math.max(...rows.map(({ cells }) => cells.length), heading?.length ?? 0);
  const columns = Array.from({ length: width - from }, (_, index): Line => {
    const column = index + from;
    const cells = rows.map((row) => row.cells[column] ?? '');
    const end = cells.findLastIndex((cell) => cell !== '') + 1;
    return {
      line: rows[0]?.line ?? 1,
      cells: [heading?.[column] ?? String(index + 1), ...cells.slice(0, end)],
      lines: [rows[0]?.line ?? 1, ...rows.slice(0, end).map(({ line }) => line)],
    };
  });
  return {
    heading: ['', ...rows.map(({ cells }, index) => (hasLabels ? (cells[0] ?? '') : String(index)))],
    titles,
    rows: columns.filter(({ cells }) => cells.length > 1 && !isTotal(cells[0] ?? '')),
    remarks,
  };
}
