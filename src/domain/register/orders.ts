import { inRange, listInRange, recordOf, textOf } from '../range.ts';
import { amount, dayNumber, dayText, maxRows } from './checks.ts';

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

/** The lines of one customer: day numbers and amounts, side by side. */
export interface CustomerLines {
  readonly days: number[];
  readonly amounts: number[];
}

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
  const customers = linesByCustomer(inputs.orders, until);
  return [...customers.keys()].sort().flatMap((customer) => {
    const lines = customers.get(customer);
    return lines ? summarise(customer, lines, until, unitDays) : [];
  });
}

/**
 * The lines of each customer up to the end, sorted by day and amount: the order of the lines in a file makes no
 * difference, not even in the last digit of a sum.
 * @throws RangeError as {@link summariseOrders}
 */
export function linesByCustomer(orders: unknown, until: number): Map<string, CustomerLines> {
  const customers = new Map<string, CustomerLines>();
  const dayNumbers = new Map<unknown, number>();
  listInRange('orders', orders, 0, maxRows).forEach((order, index) => {
    const { customer, date, amount: value } = checked(order, index, dayNumbers);
    if (date > until) return;
    const lines = customers.get(customer) ?? { days: [], amounts: [] };
    if (lines.days.length === 0) customers.set(customer, lines);
    lines.days.push(date);
    lines.amounts.push(value);
  });
  for (const [customer, { days, amounts }] of customers) {
    const places = days.map((_, place) => place);
    const at = (numbers: readonly number[], place: number): number => numbers[place] ?? 0;
    places.sort((x, y) => at(days, x) - at(days, y) || at(amounts, x) - at(amounts, y));
    customers.set(customer, {
      days: places.map((place) => at(days, place)),
      amounts: places.map((place) => at(amounts, place)),
    });
  }
  return customers;
}

function checked(
  order: unknown,
  index: number,
  dayNumbers: Map<unknown, number>,
): { customer: string; date: number; amount: number } {
  const line = recordOf(`orders[${index}]`, order) as Partial<Record<keyof Order, unknown>>;
  const customer = textOf(`orders[${index}].customer`, line.customer, 1);
  const date = dayNumbers.get(line.date) ?? dayNumber(`orders[${index}].date`, line.date);
  dayNumbers.set(line.date, date);
  return { customer, date, amount: inRange(`orders[${index}].amount`, line.amount, amount) };
}

function summarise(
  customer: string,
  { days, amounts }: CustomerLines,
  until: number,
  unitDays: number,
): CustomerSummary[] {
  // Days with an order, and what was bought on each; a day on which goods only came back is none.
  const ordered: { date: number; sum: number; isOrder: boolean }[] = [];
  let revenue = 0;
  days.forEach((date, place) => {
    const value = amounts[place] ?? 0;
    revenue += value;
    const day = ordered.at(-1);
    if (day?.date !== date) ordered.push({ date, sum: value, isOrder: value >= 0 });
    else {
      day.sum += value;
      day.isOrder ||= value >= 0;
    }
  });
  const [first, ...repeats] = ordered.filter(({ isOrder }) => isOrder);
  if (!first) return [];
  const last = repeats.at(-1) ?? first;
  const spent = repeats.reduce((total, repeat) => total + repeat.sum, 0);
  return [
    {
      customer,
      frequency: repeats.length,
      recency: (last.date - first.date) / unitDays,
      age: (until - first.date) / unitDays,
      monetary: repeats.length === 0 ? 0 : spent / repeats.length,
      revenue: revenue + 0,
      first: dayText(first.date),
      last: dayText(last.date),
    },
  ];
}
