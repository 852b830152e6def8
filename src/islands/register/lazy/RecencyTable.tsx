import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import { purchaseBounds, recencyTable, silenceBounds } from '../../../domain/register/recency-table.ts';
import { fill } from '../../../i18n/text.ts';
import { ScrollRegion } from '../../shared/ScrollRegion.tsx';
import { TableHead, figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';

/** The picture of recency and frequency as a table: for those who do not see it, and for every customer, drawn or not. */
export function RecencyTable({
  customers,
  quiet,
}: {
  customers: readonly CustomerAnswer[];
  quiet: ReadonlySet<string>;
}) {
  const { formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.silentCustomers.chartTable;
  const { number } = formats;
  const columns = [...silenceBounds, undefined].map((until, index) => {
    const low = index === 0 ? undefined : silenceBounds[index - 1];
    if (low === undefined) return text.under;
    return until === undefined
      ? fill(text.over, { low: number(low) })
      : fill(text.span, { low: number(low), high: number(until) });
  });
  const rowName = (from: number, index: number): string => {
    const above = index === 0 ? undefined : purchaseBounds[index - 1];
    if (above === undefined) return fill(text.purchasesOver, { low: number(from) });
    return above - 1 === from
      ? text.onePurchase
      : fill(text.purchasesFrom, { low: number(from), high: number(above - 1) });
  };
  return (
    <details data-no-print>
      <summary>{text.heading}</summary>
      <ScrollRegion labelledBy="recency-caption">
        <table class="table narrow">
          <caption id="recency-caption">{text.caption}</caption>
          <TableHead columns={[text.purchases, ...columns.map((name) => figures(name))]} />
          <tbody>
            {recencyTable(customers, ({ customer }) => quiet.has(customer)).map((cells, index) => (
              <tr key={purchaseBounds[index]}>
                <th scope="row">{rowName(purchaseBounds[index] ?? 1, index)}</th>
                {cells.map((cell, column) => (
                  <td key={columns[column]} class="figure">
                    {cell.quiet > 0
                      ? fill(text.cell, { count: number(cell.customers), quiet: number(cell.quiet) })
                      : number(cell.customers)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  );
}
