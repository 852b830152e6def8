import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import type { Analysis } from '../../../domain/register/analyse.ts';
import { compareWithSnapshot } from '../../../domain/register/snapshot.ts';
import type { RegisterSnapshot, SnapshotComparison } from '../../../domain/register/snapshot.ts';
import { fill } from '../../../i18n/text.ts';
import { DataTable } from '../../shared/DataTable.tsx';
import { figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { labelOf } from './durations.ts';

/** Names that are listed before it says how many more there are. */
const maxNamed = 8;

interface Props {
  readonly before: RegisterSnapshot;
  readonly analysis: Analysis;
  readonly groups: readonly GroupSummary[];
}

/** This check against an earlier one: the groups then and now, who moved, and who came back. */
export function SnapshotChanges({ before, analysis, groups }: Props) {
  const { formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.checkHistory;
  const { customerGroups } = texts.registerAnswers;
  const change = compareWithSnapshot(before, analysis, groups);
  return (
    <>
      <p class="measure">{fill(text.compared, { date: formats.date(before.until) })}</p>
      <DataTable
        id="again-caption"
        class="table narrow"
        caption={text.caption}
        columns={[
          customerGroups.group,
          figures(text.customersBefore),
          figures(text.customersNow),
          figures(text.revenueBefore),
          figures(text.revenueNow),
        ]}
      >
        {change.groups.map((row) => (
          <tr key={row.group}>
            <th scope="row">{customerGroups.names[row.group]}</th>
            <td class="figure">{formats.number(row.before)}</td>
            <td class="figure">{formats.number(row.now)}</td>
            <td class="figure">{formats.money(row.revenueBefore)}</td>
            <td class="figure">{formats.money(row.revenueNow)}</td>
          </tr>
        ))}
      </DataTable>
      {change.moved ? <MovedCustomers moved={change.moved} /> : <p class="measure soft">{text.sumsOnly}</p>}
    </>
  );
}

/** Who came into group A and who left it, and how many came back with and without a call. */
function MovedCustomers({ moved }: { readonly moved: NonNullable<SnapshotComparison['moved']> }) {
  const { formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.checkHistory;
  const names = (customers: readonly CustomerAnswer[]): string => {
    const shown = customers.slice(0, maxNamed).map(labelOf);
    const more = customers.length - shown.length;
    return formats.list(more > 0 ? [...shown, fill(text.moreNames, { count: formats.number(more) })] : shown);
  };
  return (
    <ul class="measure">
      {moved.intoA.length > 0 && (
        <li>
          {fill(text.intoA, {
            names: names(moved.intoA),
            count: formats.number(moved.fromBToA),
          })}
        </li>
      )}
      {moved.outOfA.length > 0 && <li>{fill(text.outOfA, { names: names(moved.outOfA) })}</li>}
      {moved.called.of > 0 && (
        <li>
          {fill(text.called, {
            came: formats.number(moved.called.came),
            of: formats.number(moved.called.of),
          })}
        </li>
      )}
      {moved.notCalled.of > 0 && (
        <li>
          {fill(text.notCalled, {
            came: formats.number(moved.notCalled.came),
            of: formats.number(moved.notCalled.of),
          })}
        </li>
      )}
      {/* Those who were called were chosen, not drawn: the difference is no effect of calling. */}
      {moved.called.of > 0 && <li class="soft">{text.notRandom}</li>}
    </ul>
  );
}
