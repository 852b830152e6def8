import { fill } from '../../../i18n/text.ts';
import { DataTable } from '../../shared/DataTable.tsx';
import { TableButtons } from '../../shared/TableButtons.tsx';
import { figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { issueTable, issueText } from './issue-table.ts';

/** Rows on the page: the list is worked through in a spreadsheet, not here. */
const maxShown = 12;

/** The customers whose entries are to be corrected: the first of them here, all of them in a file. */
export function IssueList() {
  const context = useRegisterContext();
  const { language, formats, texts, register } = context;
  const text = texts.registerAnswers.dataQuality;
  const list = register.state.answer?.quality.list ?? [];
  const words = { language, texts, staleDays: register.choices.staleDays };
  return (
    <>
      <details>
        <summary>{text.list}</summary>
        <DataTable
          id="fresh-caption"
          caption={fill(text.listCaption, { count: formats.number(Math.min(maxShown, list.length)) })}
          columns={[figures(text.row), text.customer, text.toCorrect]}
        >
          {list.slice(0, maxShown).map(({ row, customer, name, issues }) => (
            <tr key={row}>
              <td class="figure">{formats.number(row)}</td>
              <th scope="row">{name === '' ? customer : `${customer} ${name}`}</th>
              <td>{issues.map((issue) => issueText(issue, words)).join(', ')}</td>
            </tr>
          ))}
        </DataTable>
      </details>
      <div class="buttons" data-no-print>
        <TableButtons texts={text} file={text.csvFile} table={() => issueTable(words, list)} />
      </div>
    </>
  );
}
