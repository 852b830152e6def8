import type { Line } from './lines.ts';
import { cellOf } from './lines.ts';
import type { Rows, Settings } from './propose.ts';
import { plainHeading } from './headings.ts';

const codes: Readonly<Record<string, string>> = { kronor: 'KR', kr: 'KR', '€': 'EUR', '£': 'GBP', $: 'USD' };
const written = /(?<![\p{L}])(?:sek|nok|dkk|eur|usd|gbp|kronor|kr)(?![\p{L}])|[€£$]/iu;
const crowns: readonly string[] = ['KR', 'SEK', 'NOK', 'DKK'];
const columnNames: readonly string[] = ['valuta', 'valutakod', 'currency', 'currencycode', 'curr', 'ccy'];

/** The currency that a cell names; undefined where it names none. */
export function currencyOf(cell: string): string | undefined {
  // Most amounts are digits alone.
  if (/^[-\d\s.,]*$/u.test(cell)) return undefined;
  const [found] = written.exec(cell) ?? [];
  return found === undefined ? undefined : (codes[found.toLowerCase()] ?? found.toUpperCase());
}

/** `kr` is what each country of crowns calls its own. */
export const areAlike = (one: string, other: string): boolean =>
  one === other || ([one, other].includes('KR') && crowns.includes(one) && crowns.includes(other));

/** The column that names a currency for each line, or −1. */
export const currencyColumn = (headings: readonly string[]): number =>
  headings.findIndex((heading) => columnNames.includes(plainHeading(heading)));

/**
 * Tells the lines whose amount is in another currency than most: kronor and euros have no sum. A currency stands in the
 * cell of the amount, or in a column of its own.
 * @param amountAt the column of the amounts
 * @returns for a line its currency where it is another one, else undefined
 */
export function otherCurrency(
  rows: Rows,
  lines: readonly Line[],
  { headingRow }: Pick<Settings, 'headingRow'>,
  amountAt: number,
): (line: Line) => string | undefined {
  const headings = headingRow === null ? [] : (rows[headingRow] ?? []);
  const column = currencyColumn(headings);
  const inLine = (line: Line): string | undefined =>
    currencyOf(cellOf(line, amountAt)) ??
    (column === -1
      ? undefined
      : (currencyOf(cellOf(line, column)) ?? /^[a-z]{3}$/iu.exec(cellOf(line, column))?.[0].toUpperCase()));
  const counts = new Map<string, number>();
  for (const line of lines) {
    const currency = inLine(line);
    if (currency !== undefined) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  }
  if (counts.size < 2) return () => undefined;
  const [[main] = ['']] = [...counts].sort((a, b) => b[1] - a[1]);
  return (line) => {
    const currency = inLine(line);
    return currency === undefined || areAlike(currency, main) ? undefined : currency;
  };
}

/** An amount with the currency for which its line is left out, where the cell itself does not say it. */
export const withCurrency = (text: string, currency: string | undefined): string =>
  currency === undefined || currencyOf(text) !== undefined ? text : `${text} ${currency}`;
