import { roles } from '../../../domain/register/reading/headings.ts';
import type { Role } from '../../../domain/register/reading/headings.ts';
import type { Column, Settings } from '../../../domain/register/reading/propose.ts';
import { rolesOf } from '../../../domain/register/reading/settings.ts';
import { fill } from '../../../i18n/text.ts';
import { DataTable } from '../../shared/DataTable.tsx';
import { useRegisterContext } from '../context.ts';

interface Props {
  readonly columns: readonly Column[];
  readonly settings: Settings;
  readonly onRole: (index: number, role: Role) => void;
}

/**
 * The columns of the file with a few of their cells, and what each of them means. The cells are cut to forty characters:
 * enough to recognise a column by, and no longer a line that pushes its choice off a phone.
 */
export function ColumnTable({ columns, settings, onRole }: Props) {
  const { formats, texts } = useRegisterContext();
  const text = texts.register.columns;
  const nameOf = ({ heading }: Column, index: number): string =>
    heading === '' ? fill(text.unnamed, { number: formats.number(index + 1) }) : heading;
  return (
    <DataTable id="columns-caption" caption={text.caption} columns={[text.column, text.samples, text.role]}>
      {columns.map((column, index) => (
        <tr key={index}>
          <th scope="row">{nameOf(column, index)}</th>
          <td class="samples">{column.samples.map((sample) => sample.slice(0, 40)).join(' · ')}</td>
          <td>
            <select
              class="input"
              aria-label={fill(text.roleOf, { column: nameOf(column, index) })}
              value={settings.roles[index] ?? 'other'}
              onChange={({ currentTarget }) => {
                const role = roles.find((one) => one === currentTarget.value);
                if (role) onRole(index, role);
              }}
            >
              {rolesOf[settings.kind].map((role) => (
                <option key={role} value={role}>
                  {text.roles[role]}
                </option>
              ))}
            </select>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
