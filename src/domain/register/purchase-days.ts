import { dayNumber } from './checks.ts';
import { linesByCustomer } from './orders.ts';
import type { CustomerLines, Order } from './orders.ts';

/** The days on which a customer bought, and for how much. */
export interface Purchases {
  /** Day numbers, ascending, days with returns only left out. */
  readonly days: readonly number[];
  /** Every line, returns too. */
  readonly lines: CustomerLines;
}

/** An order list by customer, as what looks at days and years takes it. Lines after the end are left out. */
export function purchasesOf(orders: readonly Order[], until: string): Map<string, Purchases> {
  const customers = new Map<string, Purchases>();
  for (const [customer, lines] of linesByCustomer(orders, dayNumber('until', until))) {
    const days = lines.days.filter(
      (day, place) =>
        (lines.amounts[place] ?? 0) >= 0 &&
        // Sorted by day and amount: the last line of a day is its largest.
        lines.days[place + 1] !== day,
    );
    customers.set(customer, { days, lines });
  }
  return customers;
}

/** What was bought after one day and up to another. */
export const boughtBetween = ({ days, amounts }: CustomerLines, after: number, until: number): number =>
  amounts.reduce((sum, amount, place) => {
    const day = days[place] ?? 0;
    return day > after && day <= until ? sum + amount : sum;
  }, 0);

/** Days of a year, leap years averaged. */
export const yearDays = 365.25;

/** Which year back from the end a day falls in: 0 is the last twelve months. */
export const yearBack = (day: number, end: number): number => Math.floor((end - day) / yearDays);

/** The middle of numbers; null for none. */
export function median(numbers: readonly number[]): number | null {
  if (numbers.length === 0) return null;
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1
    ? (sorted[middle] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
