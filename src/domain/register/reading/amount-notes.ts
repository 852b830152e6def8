import { areAlike, currencyOf, currencyColumn } from './currency.ts';
import type { Rows, Settings } from './propose.ts';

/** What the file says of its amounts that the page cannot know by itself, for a person to be told. */
export interface AmountNotes {
  /** As it is written: `EUR`, `KR`; undefined where the file names none, or several. */
  readonly currency?: string;
  /** What an amount is multiplied by: the heading says `tkr`. 1 for most files. */
  readonly scale: number;
}

const thousands =
  /(?:^|[^\p{L}])(?:tkr|kkr|ksek|tsek|teur|keur|k€|tusental|tusen|thousands?|[’']?000s?)(?:$|[^\p{L}])/iu;
const millions = /(?:^|[^\p{L}])(?:mkr|mnkr|msek|meur|m€|miljoner|millions?)(?:$|[^\p{L}])/iu;

/** What an amount under this heading is multiplied by: `Belopp (tkr)` is in thousands. */
const scaleOf = (heading: string): number =>
  thousands.test(heading) ? 1000 : millions.test(heading) ? 1e6 : 1;

/**
 * The currency and the scale of the amounts: in their heading, in their cells, or in a column of currencies.
 * @param amountAt the column of the amounts, or −1
 */
export function amountNotes(
  rows: Rows,
  { headingRow }: Pick<Settings, 'headingRow'>,
  amountAt: number,
): AmountNotes {
  const heading = headingRow === null ? '' : (rows[headingRow]?.[amountAt] ?? '');
  const column = currencyColumn(headingRow === null ? [] : (rows[headingRow] ?? []));
  const counts = new Map<string, number>();
  for (const row of rows.slice(headingRow === null ? 0 : headingRow + 1)) {
    const found = currencyOf(row[amountAt] ?? '') ?? currencyOf(row[column] ?? '');
    if (found !== undefined) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  // Lines in another currency than most are left out, and told one by one.
  const [[most] = []] = [...counts].sort((a, b) => b[1] - a[1]);
  const currency = most ?? currencyOf(heading);
  return { scale: scaleOf(heading), ...(currency === undefined ? {} : { currency }) };
}

/** Whether amounts in the file's currency are told in the site's as they stand. @param own ISO 4217 */
export const isOwnCurrency = (currency: string, own: string): boolean => areAlike(currency, own);
