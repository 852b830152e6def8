import type { GroupSummary } from '../../../domain/register/groups.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { DataTable } from '../../shared/DataTable.tsx';
import { figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { labelOf } from './durations.ts';

/** Customers on the page: enough to recognise one's own largest ones. */
const maxShown = 15;

/** Each group with its customers, its share of the turnover and what it is to get, in the company's words where it has some. */
export function GroupSummaryTable({ groups }: { readonly groups: readonly GroupSummary[] }) {
  const { formats, texts, guide } = useRegisterContext();
  const text = texts.registerAnswers.customerGroups;
  return (
    <DataTable
      id="large-caption"
      class="table groups"
      caption={text.caption}
      columns={[
        text.group,
        figures(text.customers),
        figures(text.share),
        figures(text.revenue),
        figures(text.mean),
        text.strategy,
      ]}
    >
      {groups.map(({ group, customers, share, revenue, mean }) => (
        <tr key={group}>
          <th scope="row">{text.names[group]}</th>
          <td class="figure">{formats.number(customers.length)}</td>
          <td class="figure">{formats.percent(share)}</td>
          <td class="figure">{formats.money(revenue)}</td>
          <td class="figure">{formats.money(mean)}</td>
          <td class="strategy">{guide.strategies[group] ?? text.strategies[group]}</td>
        </tr>
      ))}
    </DataTable>
  );
}

/** The customers of the first group, largest first. */
export function LargestCustomers({ group }: { readonly group: GroupSummary }) {
  const { language, formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.customerGroups;
  return (
    <details data-no-print>
      <summary>{fill(text.list, { group: text.names.A })}</summary>
      <DataTable
        id="large-list"
        class="table narrow"
        caption={plural(language, text.listCaption, Math.min(maxShown, group.customers.length))}
        columns={[texts.registerAnswers.silentCustomers.customer, figures(text.revenue)]}
      >
        {group.customers.slice(0, maxShown).map((customer) => (
          <tr key={customer.customer}>
            <th scope="row">{labelOf(customer)}</th>
            <td class="figure">{formats.money(customer.lastYear)}</td>
          </tr>
        ))}
      </DataTable>
    </details>
  );
}
