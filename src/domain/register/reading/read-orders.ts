import type { Order } from '../orders.ts';
import { amountNotes } from './amount-notes.ts';
import type { AmountNotes } from './amount-notes.ts';
import { readAmount } from './amounts.ts';
import { otherCurrency, withCurrency } from './currency.ts';
import { readDate } from './dates.ts';
import { doubtfulStatus } from './doubtful-status.ts';
import type { DoubtfulStatus } from './doubtful-status.ts';
import { cellOf, columnOf, maxExamples, classifyLines } from './lines.ts';
import type { LineCounts, UnreadableLine } from './lines.ts';
import type { Role } from './headings.ts';
import type { Rows, Settings } from './propose.ts';

/** What is known of a customer besides the orders, from the last line that says it. */
export interface Card {
  /** The row where the customer first stands, from 1. */
  readonly row: number;
  readonly customer: string;
  readonly name: string;
  readonly fields: Readonly<Partial<Record<CardField, string>>>;
}

/** What a register knows of a customer and what can be missing. */
export const cardFields = ['organisation', 'email', 'phone', 'address', 'contact'] as const;
export type CardField = (typeof cardFields)[number];

export interface OrderList {
  readonly orders: readonly Order[];
  /** One a customer, in the order of the file. */
  readonly cards: readonly Card[];
  readonly counts: LineCounts & {
    /** Lines with an amount below 0, and of exactly 0. */
    readonly returns: number;
    readonly zeros: number;
    /** Lines dated after today. */
    readonly future: number;
    readonly amounts: AmountNotes;
    /** Lines that may be no purchases; they count. */
    readonly status: DoubtfulStatus | null;
  };
}

/** Blanks inside a name do not make another customer. */
const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').slice(0, 200);

/**
 * Reads an order list as the settings say.
 * @param today `YYYY-MM-DD`; later lines are counted and left out: they are plans or slips
 * @param onProgress told now and then how many lines are done
 */
export function readOrders(
  rows: Rows,
  settings: Settings,
  today: string,
  onProgress?: (done: number, all: number) => void,
): OrderList {
  const { lines, counts } = classifyLines(rows, settings);
  const at = (role: Role): number => columnOf(settings, role);
  const [customerAt, nameAt, dateAt, amountAt] = [at('customer'), at('name'), at('date'), at('amount')];
  const fieldColumns = cardFields
    .map((field) => [field, at(field)] as const)
    .filter(([, column]) => column >= 0);
  const amounts = amountNotes(rows, settings, amountAt);
  const foreign = otherCurrency(rows, lines, settings, amountAt);
  const orders: Order[] = [];
  const cards = new Map<string, { row: number; customer: string; name: string; fields: Partial<Record<CardField, string>> }>(); // prettier-ignore
  const dates = new Map<string, string | null>();
  const examples: UnreadableLine[] = [];
  let [returns, zeros, future, unreadable] = [0, 0, 0, 0];
  lines.forEach((line, index) => {
    if (index % 10_000 === 0) onProgress?.(index, lines.length);
    const customer = tidy(cellOf(line, customerAt));
    const written = cellOf(line, dateAt);
    let date = dates.get(written);
    if (date === undefined) {
      date = readDate(written, settings.dateOrder);
      dates.set(written, date);
    }
    const amountText = cellOf(line, amountAt);
    const currency = foreign(line);
    const amount = currency === undefined ? readAmount(amountText, settings.decimal) : null;
    if (customer === '' || date === null || amount === null) {
      unreadable += 1;
      const [role, text] = customer === '' ? (['customer', ''] as const) : date === null ? (['date', written] as const) : (['amount', withCurrency(amountText, currency)] as const); // prettier-ignore
      if (examples.length < maxExamples) examples.push({ row: line.row, role, text: text.slice(0, 60) });
      return;
    }
    if (date > today) {
      future += 1;
      return;
    }
    if (amount < 0) returns += 1;
    if (amount === 0) zeros += 1;
    orders.push({ customer, date, amount: amount * amounts.scale });
    const card = cards.get(customer) ?? { row: line.row, customer, name: '', fields: {} };
    cards.set(customer, card);
    card.name = tidy(cellOf(line, nameAt)) || card.name;
    for (const [field, column] of fieldColumns) {
      const text = cellOf(line, column);
      if (text !== '') card.fields[field] = text.slice(0, 200);
    }
  });
  return {
    orders,
    cards: [...cards.values()],
    counts: {
      ...counts,
      unreadable,
      examples,
      returns,
      zeros,
      future,
      amounts,
      status: doubtfulStatus(rows, lines, settings),
    },
  };
}
