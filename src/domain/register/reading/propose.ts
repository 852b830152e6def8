import { decimalOf, readAmount } from './amounts.ts';
import type { Decimal } from './amounts.ts';
import { dateOrderOf, dateOrders, readDate } from './dates.ts';
import type { DateOrder } from './dates.ts';
import { plainHeading, roleOfHeading } from './headings.ts';
import type { Role } from './headings.ts';

/** A file as rows of cells, the way it was split. */
export type Rows = readonly (readonly string[])[];

/** A line an order, or a line a customer. */
export type Kind = 'orders' | 'register';

/** How a file is to be read: everything that a person may correct. */
export interface Settings {
  readonly kind: Kind;
  /** The row of headings, from 0; null where there is none. */
  readonly headingRow: number | null;
  /** What each column means. */
  readonly roles: readonly Role[];
  readonly decimal: Decimal;
  readonly dateOrder: DateOrder;
  /** Lines that equal an earlier one in every cell count once. */
  readonly dropDuplicates: boolean;
}

/** What a person must decide because nothing in the file does. */
export type Question = 'cells' | 'columns' | 'dateOrder' | 'decimal' | 'unitPrice';

export interface Column {
  readonly heading: string;
  /** A few cells, so that a person sees what it is. */
  readonly samples: readonly string[];
  /** The share of lines that fill it. */
  readonly filled: number;
}

export interface Proposal {
  readonly settings: Settings;
  readonly columns: readonly Column[];
  readonly questions: readonly Question[];
  readonly dateOrders: readonly DateOrder[];
}

/** Lines looked at to tell what a column holds; the decimal mark and the date order are told from all. */
const looked = 2000;
const maxColumns = 200;

interface Content {
  readonly dates: number;
  readonly amounts: number;
  readonly decimals: number;
  readonly distinct: number;
  readonly filled: number;
}

/**
 * How a file can be read: what its columns mean by heading and content, its decimal mark, its date order, and what must
 * be asked because the file does not say.
 * @param options `decimal`: known for a workbook, whose numbers are numbers
 */
export function proposeReading(rows: Rows, options: { readonly decimal?: Decimal } = {}): Proposal {
  const headingRow = headingRowOf(rows);
  const body = rows.slice(headingRow === null ? 0 : headingRow + 1);
  const width = Math.min(maxColumns, Math.max(0, ...rows.slice(0, looked).map((row) => row.length)));
  const headings = Array.from({ length: width }, (_, at) => (headingRow === null ? '' : (rows[headingRow]?.[at] ?? '')).trim()); // prettier-ignore
  const contents = headings.map((_, at) => contentOf(sampleOf(body, at)));
  const { kind, roles, isCertain } = assign(headings, contents);
  const datesAt = roles.flatMap((role, at) => (['date', 'first', 'last'].includes(role) ? [at] : []));
  const guess = dateOrderOf(datesAt.flatMap((at) => body.map((row) => row[at] ?? '')));
  const amountsAt = roles.flatMap((role, at) => (['amount', 'revenue'].includes(role) ? [at] : []));
  const decimal = decimalOf(amountsAt.flatMap((at) => body.map((row) => row[at] ?? '')));
  const questions: Question[] = [];
  if (!isCertain) questions.push('columns');
  if (guess.possible.length > 1) questions.push('dateOrder');
  if (options.decimal === undefined && decimal.isDoubtful) questions.push('decimal');
  if (isUnitPrice(headings, roles)) questions.push('unitPrice');
  if (options.decimal === undefined && hasSplitDecimals(headings, contents, body)) questions.push('cells');
  return {
    settings: {
      kind,
      headingRow,
      roles,
      decimal: options.decimal ?? decimal.decimal,
      dateOrder: guess.order,
      // An order number tells the same line twice from the same purchase twice.
      dropDuplicates: roles.includes('order'),
    },
    columns: headings.map((heading, at) => ({
      heading,
      samples: [...new Set(sampleOf(body, at).filter((cell) => cell !== ''))].slice(0, 3),
      filled: contents[at]?.filled ?? 0,
    })),
    questions,
    dateOrders: guess.possible,
  };
}

/** Whether the amount is the price of one, of which a line has several: `Antal;Pris`. */
function isUnitPrice(headings: readonly string[], roles: readonly Role[]): boolean {
  const plain = headings.map(plainHeading);
  const isPrice = /^(?:a?pris|styckpris|enhetspris|unitprice|price|priceeach|priceperunit)$/u.test(
    plain[roles.indexOf('amount')] ?? '',
  );
  return (
    isPrice &&
    plain.some((heading) => /^(?:antal|kvantitet|mangd|quantity|qty|units|noofunits)$/u.test(heading))
  );
}

/** Whether most lines have one cell more than the headings, of two digits: the comma of the decimals has parted them. */
function hasSplitDecimals(headings: readonly string[], contents: readonly Content[], body: Rows): boolean {
  const named = headings.findLastIndex((heading) => heading !== '') + 1;
  if (named === 0 || named >= contents.length || (contents[named]?.filled ?? 0) < 0.5) return false;
  const cells = sampleOf(body, named).filter((cell) => cell !== '');
  return cells.filter((cell) => /^\d{1,2}$/u.test(cell)).length > cells.length / 2;
}

/** Cells of a column from lines all over the file. */
function sampleOf(body: Rows, at: number): string[] {
  const step = Math.max(1, Math.floor(body.length / looked));
  const cells: string[] = [];
  for (let line = 0; line < body.length; line += step)
    cells.push((body[line]?.[at] ?? '').trim().slice(0, 200));
  return cells;
}

const isDate = (cell: string): boolean => dateOrders.some((order) => readDate(cell, order) !== null);
const isAmount = (cell: string): boolean => readAmount(cell, ',') !== null || readAmount(cell, '.') !== null;

function contentOf(cells: readonly string[]): Content {
  const filled = cells.filter((cell) => cell !== '');
  const share = (test: (cell: string) => boolean): number =>
    filled.length === 0 ? 0 : filled.filter(test).length / filled.length;
  return {
    // Five or six digits are as likely a customer number.
    dates: share((cell) => !/^\d{5,6}$/u.test(cell) && isDate(cell)),
    amounts: share(isAmount),
    decimals: share((cell) => /\d[.,]\d{1,2}\D*$/u.test(cell) && isAmount(cell)),
    distinct: filled.length === 0 ? 0 : new Set(filled).size / filled.length,
    filled: cells.length === 0 ? 0 : filled.length / cells.length,
  };
}

/** The first of the upper rows in which most cells are called something known; titles and blank lines stand above it. */
function headingRowOf(rows: Rows): number | null {
  const upper = rows.slice(0, 20).map((row, index) => {
    const filled = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
    const isText = filled.length > 0 && !filled.some((cell) => isDate(cell) || isAmount(cell));
    return { index, isText, filled, known: filled.filter((cell) => roleOfHeading(cell) !== 'other').length };
  });
  const most = Math.max(0, ...upper.filter(({ isText }) => isText).map(({ known }) => known));
  if (most >= 2) return upper.find(({ isText, known }) => isText && known === most)?.index ?? null;
  const first = upper.find(({ filled }) => filled.length > 1);
  const below = upper.filter(({ filled, index }) => filled.length > 1 && index > (first?.index ?? 0));
  const differs = first?.isText === true && below.length > 0 && below.every(({ isText }) => !isText);
  return differs ? first.index : null;
}

interface Assigned {
  readonly kind: Kind;
  readonly roles: Role[];
  /** Whether every column that is needed is there and holds what its heading says. */
  readonly isCertain: boolean;
}

function assign(headings: readonly string[], contents: readonly Content[]): Assigned {
  const named = headings.map(roleOfHeading);
  const roles = named.map((role, at) => (role !== 'other' && named.indexOf(role) < at ? 'other' : role));
  const has = (role: Role): boolean => roles.includes(role);
  const turn = (from: Role, to: Role): void => {
    if (has(to) || !has(from)) return;
    roles[roles.indexOf(from)] = to;
  };
  const anyDate = has('date') || contents.some(({ dates }) => dates > 0.8);
  const kind: Kind =
    (has('last') && !has('date')) || (has('first') && has('last')) || !anyDate ? 'register' : 'orders';
  turn('name', 'customer');
  if (kind === 'orders') turn('revenue', 'amount');
  else turn('amount', 'revenue');
  const isKnown = new Set(roles);
  if (kind === 'orders') {
    take(roles, 'date', contents, ({ dates }) => (dates > 0.8 ? dates : 0));
    take(roles, 'amount', contents, ({ amounts, decimals, dates }) => (amounts > 0.8 && dates < 0.8 ? amounts + decimals : 0)); // prettier-ignore
  }
  // Customers come back: their column repeats itself, where one of order numbers does not.
  take(roles, 'customer', contents, ({ distinct, filled, decimals, dates }) =>
    filled > 0.8 && decimals < 0.2 && dates < 0.5 ? (kind === 'orders' && distinct > 0.95 ? 0.01 : 1) : 0,
  );
  const needed: readonly Role[] = kind === 'orders' ? ['customer', 'date', 'amount'] : ['customer'];
  const holds = (role: Role): boolean => {
    const content = contents[roles.indexOf(role)];
    if (!content) return false;
    if (role === 'date') return dateShare(role, content) >= 0.6;
    return role !== 'amount' || content.amounts >= 0.6;
  };
  // A serial number counts as a date where the heading says so.
  const dateShare = (role: Role, content: Content): number => (isKnown.has(role) ? Math.max(content.dates, content.amounts) : content.dates); // prettier-ignore
  const hasMeasure = kind === 'orders' || has('last') || has('revenue');
  return { kind, roles, isCertain: hasMeasure && needed.every((role) => isKnown.has(role) && holds(role)) };
}

/** Gives a role that no heading claims to the column whose content suits it best, the leftmost of equals. */
function take(
  roles: Role[],
  role: Role,
  contents: readonly Content[],
  suits: (content: Content) => number,
): void {
  if (roles.includes(role)) return;
  const free = roles.map((one, at) => (one === 'other' ? suits(contents[at] ?? { dates: 0, amounts: 0, decimals: 0, distinct: 0, filled: 0 }) : 0)); // prettier-ignore
  const best = Math.max(0, ...free);
  if (best > 0) roles[free.indexOf(best)] = role;
}
