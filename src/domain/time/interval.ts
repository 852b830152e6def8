/** A stretch of calendar time: months and days, since months are not equally long. */
export interface Interval {
  readonly months: number;
  readonly days: number;
}

/** What one of each unit is worth, by the words that people write for it in both languages. */
const units: readonly (readonly [words: RegExp, one: Interval])[] = [
  [/^(?:days?|dag(?:ar)?)$/u, { months: 0, days: 1 }],
  [/^(?:weeks?|vecka|veckor)$/u, { months: 0, days: 7 }],
  [/^(?:months?|månad(?:er)?)$/u, { months: 1, days: 0 }],
  [/^(?:years?|år)$/u, { months: 12, days: 0 }],
];

/**
 * Reads `12 months`, `1 year`, `6 weeks` or `90 days`, in Swedish as well: `12 månader`.
 * @returns undefined where the text is no such thing, or names no time at all
 */
export function readInterval(text: string): Interval | undefined {
  const [, digits = '', word = ''] = /^(\d{1,3})\s+(\p{L}+)$/u.exec(text.trim().toLowerCase()) ?? [];
  const count = Number(digits);
  const one = units.find(([words]) => words.test(word))?.[1];
  if (one === undefined || count === 0) return undefined;
  return { months: one.months * count, days: one.days * count };
}

/**
 * The day that lies an interval after another, or before it. A month after 31 January is the last of February.
 * @param day `2026-11-21`
 * @param sign 1 for after, −1 for before
 */
export function shiftDay(day: string, { months, days }: Interval, sign: 1 | -1 = 1): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + sign * months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last) + sign * days);
  return first.toISOString().slice(0, 10);
}
