import type { CalendarEntry } from '../exchange/calendar.ts';
import { fnv1a } from '../hash.ts';
import { daysAfter } from '../time/days-after.ts';

/** Saturday and Sunday are nobody's days to be called. */
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

const weeksOfYear = 52;

/**
 * A year of contacts with each customer: the first within one interval, the largest first and spread evenly over its
 * working days, and then again and again with that interval between. Weeks, since they keep the day of the week.
 * @param inputs `names`: in order; `from`: the day before the first; `everyWeeks`: the interval, 1–52; `title`: what an
 *   entry says
 * @throws RangeError for an interval outside its range
 */
export function contactPlan(inputs: {
  readonly names: readonly string[];
  readonly from: string;
  readonly everyWeeks: number;
  readonly title: (name: string) => string;
}): CalendarEntry[] {
  const { names, from, everyWeeks, title } = inputs;
  if (!Number.isInteger(everyWeeks) || everyWeeks < 1 || everyWeeks > weeksOfYear)
    throw new RangeError(`everyWeeks: a whole number from 1 to ${weeksOfYear}, found ${everyWeeks}`);
  const working = Array.from({ length: 7 * everyWeeks }, (_, index) => daysAfter(from, index + 1)).filter(
    (day) => !isWeekend(day),
  );
  return names.map((name, index) => ({
    id: `register-${fnv1a(name).toString(36)}-${from}`,
    day: working[Math.floor((index * working.length) / names.length)] ?? daysAfter(from, 1),
    title: title(name),
    repeat: { everyWeeks, times: Math.floor(weeksOfYear / everyWeeks) },
  }));
}
