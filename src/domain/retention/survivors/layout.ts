import { headsCohorts, headsPeriods, isCalendar, isSize, isStart, periodNumber } from './words.ts';
import type { NamedLine } from './cohort.ts';
import type { Line, Read, Table } from './table.ts';

/** Whether something is so: yes, no, or open, because the text can be read in both ways. */
export type Verdict = 'no' | 'open' | 'yes';

const firstsOf = ({ rows }: Table): string[] => rows.map(({ cells }) => cells[0] ?? '');

const isOrdinal = (label: string): boolean => /^\d{1,2}$/u.test(label);

const areConsecutive = (numbers: readonly number[]): boolean =>
  [1, -1].some((step) =>
    numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + step),
  );

/** Whether the first column names the cohorts, rather than counting those acquired. */
export function isNameColumn(table: Table, read: Read): Verdict {
  const { heading, rows } = table;
  const firsts = firstsOf(table).filter((cell) => cell !== '');
  if (!rows.some(({ cells }) => cells.length > 1) || firsts.some((cell) => cell.endsWith('%'))) return 'no';
  if (firsts.some((cell) => read(cell) === null)) {
    return firsts.every((cell) => read(cell) === null || isCalendar(cell) || isOrdinal(cell)) ? 'yes' : 'no';
  }
  const areLabels = firsts.every(isCalendar) || firsts.every(isOrdinal);
  return heading ? byHeading(heading, areLabels) : byNumbers(firsts);
}

function byHeading([corner = '', ...others]: readonly string[], areLabels: boolean): Verdict {
  // Each column is a cohort of its own: `Kohort A;Kohort B`.
  if (headsCohorts(corner) && others.some(headsCohorts)) return 'no';
  // What was acquired stands further on, so the first column is none of the numbers.
  if (others.some((cell) => periodNumber(cell) === 0 || isSize(cell))) return 'yes';
  const first = periodNumber(corner);
  if (first === 0 || (first === 1 && periodNumber(others[0] ?? '') === 2)) return 'no';
  if (isSize(corner) && !headsCohorts(corner)) return 'no';
  return areLabels || headsCohorts(corner) || headsPeriods(corner) ? 'yes' : 'no';
}

function byNumbers(firsts: readonly string[]): Verdict {
  const numbers = firsts.map(Number);
  const isCounted = numbers.length > 1 && areConsecutive(numbers);
  if (firsts.every(isCalendar)) return isCounted ? 'yes' : 'open';
  return firsts.every(isOrdinal) && isCounted ? 'yes' : 'no';
}

/** Whether the columns are the cohorts, and the lines the years. */
export function isTransposed(
  table: Table,
  read: Read,
): { readonly verdict: Verdict; readonly hasLabels: boolean } {
  const { heading, rows } = table;
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const firsts = firstsOf(table);
  const no = { verdict: 'no', hasLabels: false } as const;
  if (rows.length < 2 || width < 2) return no;
  const [corner = '', ...others] = heading ?? [];
  const periods = firsts.map((label, index) => (index === 0 && isStart(label) ? 0 : periodNumber(label)));
  const arePeriods =
    periods.every((period, index) => period !== null && period === (periods[0] ?? 0) + index) &&
    (periods[0] ?? 2) <= 1;
  const headingNames =
    others.length > 0 && others.every((cell) => cell !== '' && periodNumber(cell) === null);
  if (arePeriods) {
    // One column beside its years is one cohort either way.
    if (width < 3) return no;
    const sayPeriods = firsts.every((cell) => !isOrdinal(cell)) || (headsPeriods(corner) && headingNames);
    if (sayPeriods) return { verdict: 'yes', hasLabels: true };
    return { verdict: heading && !headingNames ? 'no' : 'open', hasLabels: true };
  }
  const areNumbers = rows.every(({ cells }) => cells.every((cell) => cell === '' || read(cell) !== null));
  const names = heading ?? [];
  if (isNameColumn(table, read) !== 'no') return no;
  if (
    !areNumbers ||
    names.length !== width ||
    names.some((cell) => cell === '' || periodNumber(cell) !== null || isSize(cell))
  )
    return no;
  return { verdict: names.some(headsCohorts) ? 'yes' : 'open', hasLabels: false };
}

/**
 * Whether a second column names the cohorts as well, behind a running number or a region: `Nr;Kohort;0;1;2`.
 * @param table one whose first column names them
 */
export function hasSecondName({ heading, rows, ...rest }: Table, read: Read): Verdict {
  const seconds = rows.map(({ cells }) => cells[1] ?? '').filter((cell) => cell !== '');
  if (seconds.length === 0 || Math.max(...rows.map(({ cells }) => cells.length)) < 4) return 'no';
  const corner = heading?.[1] ?? '';
  if (isSize(corner) || periodNumber(corner) !== null) return 'no';
  if (seconds.every((cell) => read(cell) === null)) return 'yes';
  const behind = {
    ...rest,
    heading: heading?.slice(1) ?? null,
    rows: rows.map(({ line, cells, lines }) => ({ line, cells: cells.slice(1), lines: lines.slice(1) })),
  };
  if (heading)
    return headsCohorts(corner) || headsPeriods(corner) || seconds.every(isCalendar)
      ? isNameColumn(behind, read)
      : 'no';
  return seconds.every(isCalendar) ? isNameColumn(behind, read) : 'no';
}

/** The table with both its columns of names as one. */
export const joinedNames = ({ heading, rows, ...rest }: Table): Table => ({
  ...rest,
  heading: heading && [heading[1] ?? '', ...heading.slice(2)],
  rows: rows.map(({ line, cells, lines }) => ({
    line,
    cells: [cells.slice(0, 2).join(' ').trim(), ...cells.slice(2)],
    lines: lines.slice(1),
  })),
});

/** What the columns behind the names hold, by their heading. */
export const headingOf = ({ heading }: Table, hasNames: boolean): readonly string[] =>
  (heading ?? []).slice(hasNames ? 1 : 0);

/** A line without its name, and without the empty cells before its first number. */
export function valuesOf({ line, cells, lines }: Line, hasNames: boolean): NamedLine {
  const start = hasNames ? 1 : 0;
  const found = cells.findIndex((cell, index) => index >= start && cell !== '');
  const from = found === -1 ? cells.length : found;
  return {
    line,
    name: hasNames ? (cells[0] ?? '') : '',
    cells: cells.slice(from),
    lines: lines.slice(from),
    from: from - start,
  };
}
