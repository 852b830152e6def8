import type { CsvTable } from '../../../domain/exchange/csv.ts';
import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import type { RegisterContext } from '../context.ts';

/**
 * The whole call list as a table for a file: days, numbers and money without their units. A probability has two decimals and
 * money none: more would claim what no model knows.
 */
export const callListCsv = (
  {
    language,
    texts,
  }: Pick<RegisterContext, 'language'> & {
    readonly texts: Pick<RegisterContext['texts'], 'registerAnswers'>;
  },
  list: readonly CustomerAnswer[],
): CsvTable => ({
  language,
  header: Object.values(texts.registerAnswers.silentCustomers.csvColumns),
  rows: list.map((one) => [
    one.customer,
    one.name,
    one.last,
    one.gap,
    one.silence,
    one.alive === null ? null : Math.round(one.alive * 100) / 100,
    one.expected === null ? null : Math.round(one.expected),
    Math.round(one.stake),
  ]),
});
