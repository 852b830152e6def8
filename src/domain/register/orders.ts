import { inRange, listInRange, recordOf, textOf } from '../range.ts';
import { amount, dayNumber, dayText, mostRows } from './checks.ts';

/** One line of an order list. */
export interface Order {
  readonly customer: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** In the company's currency; negative for a return. */
  readonly amount: number;
}

/** What an order list says of one customer. */
export interface CustomerSummary {
  readonly customer: string;
  /** Days with an order after the first. */
  readonly frequency: number;
  /** From the first order to the last, in units of time; 0 without a repeat. */
  readonly recency: number;
  /** From the first order to the end of observation, in units of time. */
  readonly age: number;
  /** The mean of what was bought on a repeat day; 0 without a repeat. */
  readonly monetary: number;
  /** Everything up to the end of observation, returns subtracted. */
  readonly revenue: number;
  /** `YYYY-MM-DD`, the day of the first order. */
  readonly first: string;
  /** `YYYY-MM-DD`, the day of the last order. */
  readonly last: string;
}

/** The lines of one customer on one day. */
interface Day {
  readonly amounts: number[];
  /** A day on which goods only came back is no day with an order. */
  hasOrder: boolean;
}

/** Added from the smallest, so that the order of the lines in a file makes no difference, not even in the last digit. */
const sum = (amounts: readonly number[]): number =>
  amounts.length === 1
    ? (amounts[0] ?? 0)
    : [...amounts].sort((a, b) => a - b).reduce((total, value) => total + value, 0);

/**
 * Sums an order list up by customer, as models of repeat buying take it: several orders on one day are one, and lines
 * after the end of observation do not exist yet. A negative amount is a return: it lowers the day's sum and the revenue,
 * and is no order of its own. A customer of whom nothing but returns is known is left out.
 * @param inputs `until`: the last day of observation, `YYYY-MM-DD`; `unitDays`: days in a unit of time, 7 for weeks
 * @returns a row for each customer, in the order of their names by code unit; the order of the lines plays no part
 * @throws RangeError for an order without a customer, a day that is none, or an amount that is no number
 * @see Fader, Hardie & Lee (2005), “Counting Your Customers” the Easy Way, Marketing Science 24(2)
 */
export function summariseOrders(inputs: {
  readonly orders: readonly Order[];
  readonly until: string;
  readonly unitDays?: number;
}): CustomerSummary[] {
  const until = dayNumber('until', inputs.until);
  const { unitDays = 7 } = inputs;
  inRange('unitDays', unitDays, { above: 0, max: 36_525 });
  const customers = byCustomer(inputs.orders, until);
  return [...customers.keys()]
    .sort()
    .flatMap((customer) =>
      summarise(customer, customers.get(customer) ?? new Map<number, Day>(), until, unitDays),
    );
}

function byCustomer(orders: unknown, until: number): Map<string, Map<number, Day>> {
  const customers = new Map<string, Map<number, Day>>();
  const dayNumbers = new Map<unknown, number>();
  listInRange('orders', orders, 0, mostRows).forEach((order, index) => {
    const field = `orders[${index}]`;
    const line = recordOf(field, order) as Partial<Record<keyof Order, unknown>>;
    const customer = textOf(`${field}.customer`, line.customer, 1);
    const date = dayNumbers.get(line.date) ?? dayNumber(`${field}.date`, line.date);
    dayNumbers.set(line.date, date);
    const value = inRange(`${field}.amount`, line.amount, amount);
    if (date > until) return;
    const days = customers.get(customer) ?? new Map<number, Day>();
    customers.set(customer, days);
    const day = days.get(date) ?? { amounts: [], hasOrder: false };
    days.set(date, day);
    day.amounts.push(value);
    day.hasOrder ||= value >= 0;
  });
  return customers;
}

function summarise(
  customer: string,
  days: ReadonlyMap<number, Day>,
  until: number,
  unitDays: number,
): CustomerSummary[] {
  const dates = [...days.keys()].sort((a, b) => a - b);
  const sums = dates.map((date) => sum(days.get(date)?.amounts ?? []));
  const ordered = dates.flatMap((date, index) =>
    days.get(date)?.hasOrder ? [{ date, sum: sums[index] ?? 0 }] : [],
  );
  const [first, ...repeats] = ordered;
  const last = ordered.at(-1);
  if (!first || !last) return [];
  const spent = repeats.reduce((total, repeat) => total + repeat.sum, 0);
  return [
    {
      customer,
      frequency: repeats.length,
      recency: (last.date - first.date) / unitDays,
      age: (until - first.date) / unitDays,
      monetary: repeats.length === 0 ? 0 : spent / repeats.length,
      revenue: sums.reduce((total, value) => total + value, 0),
      first: dayText(first.date),
      last: dayText(last.date),
    },
  ];
}
