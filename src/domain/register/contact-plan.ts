import type { CalendarEntry } from '../exchange/calendar.ts';
import { fnv1a } from '../hash.ts';
import { daysAfter } from '../time/day.ts';

/** Saturday and Sunday are nobody's days to be called. */
const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * A first contact with each customer, the largest first, spread evenly over the working days of a time to come.
 * @param inputs `names`: in order; `days`: how many days ahead the last one may be; `title`: what an entry says
 */
export function contactPlan(inputs: {
  readonly names: readonly string[];
  readonly from: string;
  readonly days: number;
  readonly title: (name: string) => string;
}): CalendarEntry[] {
  const { names, from, days, title } = inputs;
  const working = Array.from({ length: days }, (_, index) => daysAfter(from, index + 1)).filter(
    (day) => !isWeekend(day),
  );
  return names.map((name, index) => ({
    id: `register-${fnv1a(name).toString(36)}-${from}`,
    day: working[Math.floor((index * working.length) / names.length)] ?? daysAfter(from, 1),
    title: title(name),
  }));
}
