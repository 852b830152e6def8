import { readAmount } from './amounts.ts';
import { amountNotes } from './amount-notes.ts';
import type { AmountNotes } from './amount-notes.ts';
import { otherCurrency, withCurrency } from './currency.ts';
import { readDate } from './dates.ts';
import { cellOf, columnOf, maxExamples, classifyLines } from './lines.ts';
import type { LineCounts, UnreadableLine } from './lines.ts';
import type { Role } from './headings.ts';
import { cardFields } from './read-orders.ts';
import type { Card, CardField } from './read-orders.ts';
import type { Rows, Settings } from './propose.ts';

/** A customer as a register has it; null for what the file does not say. */
export interface RegisterCard extends Card {
  readonly first: string | null;
  readonly last: string | null;
  readonly revenue: number | null;
  readonly orders: number | null;
}

export interface RegisterList {
  readonly cards: readonly RegisterCard[];
  readonly counts: LineCounts & { readonly amounts: AmountNotes };
}

const tidy = (text: string): string => text.replaceAll(/\s+/gu, ' ').slice(0, 200);

/**
 * Reads a register, a line a customer, as the settings say. An empty cell is a gap; a cell that is filled and cannot be
 * read, or dates that contradict each other or lie after today, leave the line out and are told.
 */
export function readRegister(rows: Rows, settings: Settings, today: string): RegisterList {
  const { lines, counts } = classifyLines(rows, settings);
  const at = (role: Role): number => columnOf(settings, role);
  const amounts = amountNotes(rows, settings, at('revenue'));
  const foreign = otherCurrency(rows, lines, settings, at('revenue'));
  const examples: UnreadableLine[] = [];
  const cards: RegisterCard[] = [];
  let unreadable = 0;
  for (const line of lines) {
    let wrong: UnreadableLine | null = null;
    const refuse = (role: Role, text: string): null => {
      wrong ??= { row: line.row, role, text: text.slice(0, 60) };
      return null;
    };
    const date = (role: Role): string | null => {
      const text = cellOf(line, at(role));
      if (text === '') return null;
      const day = readDate(text, settings.dateOrder);
      return day === null || day > today ? refuse(role, text) : day;
    };
    const number = (role: Role): number | null => {
      const text = cellOf(line, at(role));
      return text === '' ? null : (readAmount(text, settings.decimal) ?? refuse(role, text));
    };
    const currency = foreign(line);
    if (currency !== undefined) refuse('revenue', withCurrency(cellOf(line, at('revenue')), currency));
    const name = tidy(cellOf(line, at('name')));
    const customer = tidy(cellOf(line, at('customer'))) || name;
    if (customer === '') refuse('customer', '');
    const [first, last, revenue, orders] = [date('first'), date('last'), number('revenue'), number('orders')];
    if (first !== null && last !== null && first > last) refuse('last', last);
    if (orders !== null && (orders < 0 || !Number.isInteger(orders))) refuse('orders', String(orders));
    // A refusal stands in a closure, where the compiler does not see it.
    const refused = wrong as UnreadableLine | null;
    if (refused !== null) {
      unreadable += 1;
      if (examples.length < maxExamples) examples.push(refused);
      continue;
    }
    const fields: Partial<Record<CardField, string>> = {};
    for (const field of cardFields) {
      const text = cellOf(line, at(field));
      if (text !== '') fields[field] = text.slice(0, 200);
    }
    const scaled = revenue === null ? null : revenue * amounts.scale;
    cards.push({ row: line.row, customer, name, fields, first, last, revenue: scaled, orders });
  }
  return { cards, counts: { ...counts, unreadable, examples, amounts } };
}
