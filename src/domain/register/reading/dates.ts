import { dayLength } from '../../time/day.ts';

/** In which order day, month and year stand where all are numbers. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy';
export const dateOrders: readonly DateOrder[] = ['ymd', 'dmy', 'mdy'];

/** What a column of dates says of its order. */
export interface DateGuess {
  readonly order: DateOrder;
  /** Every order that reads all dates; more than one must be asked about. */
  readonly possible: readonly DateOrder[];
  /** The share of cells that are dates at all. */
  readonly share: number;
}

const time = String.raw`(?:[T\s]+\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?:[.,]\d+)?\s*(?:[ap]m)?\s*(?:Z|[+-]\d\d:?\d\d)?)?`;
const parted = new RegExp(String.raw`^(\d{1,4})([-./])(\d{1,2})\2(\d{1,4})${time}$`, 'iu');
const compact = /^(\d{4})(\d\d)(\d\d)(?:[T ]?\d{4,6})?$/u;
const short = /^(\d\d)(\d\d)(\d\d)$/u;
const serial = /^(\d{5})(?:[.,]\d+)?$/u;
const named = new RegExp(
  String.raw`^(?:(\d{1,2})\.?[\s-]+(\p{L}{3,9})\.?,?|(\p{L}{3,9})\.?[\s-]+(\d{1,2}),?)[\s-]+(\d{4})${time}$`,
  'iu',
);
const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const english: Readonly<Partial<Record<string, string>>> = { may: 'maj', oct: 'okt' };

const firstYear = 1950;
const lastYear = 2100;
/** Excel's day 0; its false leap day of 1900 lies before any date that is taken. */
const excelStart = Date.UTC(1899, 11, 30);

/** A day of the calendar as `YYYY-MM-DD`, or null. */
function dayOf(year: number, month: number, day: number): string | null {
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1) return null;
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCMonth() === month - 1 ? at.toISOString().slice(0, 10) : null;
}

/** Two digits are of this century up to 2069, of the last from 1970. */
const fullYear = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 70 ? 2000 : 1900);

function inOrder(parts: readonly [string, string, string], order: DateOrder): string | null {
  const [first, second, third] = parts;
  const year = order === 'ymd' ? first : third;
  const other = order === 'ymd' ? third : first;
  // A year has two digits or four, a day at most two.
  if ((year.length !== 2 && year.length !== 4) || other.length > 2) return null;
  if (order === 'ymd') return dayOf(fullYear(year), Number(second), Number(third));
  const [day, month] = order === 'dmy' ? [first, second] : [second, first];
  return dayOf(fullYear(year), Number(month), Number(day));
}

/**
 * A date as systems write it: `2026-11-28`, `28.11.2026`, `28/11/2026`, `20261128`, `261128`, `28 nov 2026`, an Excel
 * serial number such as `46354`, each with a time of day or without.
 * @param order decides where all three parts are numbers; a year of four digits at the front needs no deciding
 * @returns `YYYY-MM-DD`, or null for what is no day of the calendar from 1950 to 2100
 */
export function readDate(text: string, order: DateOrder): string | null {
  const trimmed = text.replaceAll(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '').trim();
  if (trimmed.length > 40) return null;
  const three = parted.exec(trimmed);
  if (three) {
    const parts = [three[1] ?? '', three[3] ?? '', three[4] ?? ''] as const;
    return inOrder(parts, parts[0].length === 4 ? 'ymd' : order);
  }
  const whole = compact.exec(trimmed) ?? short.exec(trimmed);
  if (whole) return dayOf(fullYear(whole[1] ?? ''), Number(whole[2]), Number(whole[3]));
  const count = serial.exec(trimmed);
  if (count) {
    const at = new Date(excelStart + Number(count[1]) * dayLength);
    return dayOf(at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate());
  }
  const words = named.exec(trimmed);
  if (!words) return null;
  const beginning = (words[2] ?? words[3] ?? '').slice(0, 3).toLowerCase();
  const month = months.indexOf(english[beginning] ?? beginning) + 1;
  return dayOf(Number(words[5]), month, Number(words[1] ?? words[4]));
}

/** How the dates of a column are to be read, from all of its cells. */
export function dateOrderOf(cells: readonly string[]): DateGuess {
  // Dates repeat themselves: each is read once and counts as often as it stands there.
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell.trim() !== '') counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const filled = [...counts.keys()];
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const read = dateOrders.map((order) => {
    const days = filled.map((cell) => readDate(cell, order));
    return {
      order,
      days,
      count: filled.reduce((sum, cell, at) => sum + (days[at] ? (counts.get(cell) ?? 0) : 0), 0),
    };
  });
  const most = Math.max(...read.map(({ count }) => count));
  const best = read.filter(({ count }) => count === most);
  // Whether the order matters at all: dates with the year in front, or written another way, read the same in each.
  const isUndecided = filled.some((_, at) => best.some(({ days }) => days[at] !== best[0]?.days[at]));
  // Points between numbers are the Continent's way, and never the American one.
  const pointed = filled.some((cell) => /^\d{1,2}\.\d{1,2}\.\d{2,4}/u.test(cell.trim()));
  const likely = best.map(({ order }) => order).filter((order) => !pointed || order !== 'mdy');
  const order = likely.includes('dmy') && isUndecided ? 'dmy' : (likely[0] ?? 'ymd');
  return {
    order,
    possible: isUndecided ? likely : [order],
    share: all === 0 ? 0 : most / all,
  };
}
