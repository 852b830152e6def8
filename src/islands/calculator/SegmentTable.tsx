import type { SegmentInputs } from '../../domain/retention/inputs.ts';
import { roundToTotal } from '../../domain/round-to-total.ts';
import { fill } from '../../i18n/text.ts';
import { ScrollRegion } from '../shared/ScrollRegion.tsx';
import { figures, TableHead } from '../shared/TableHead.tsx';
import { useCalculator, useText } from './context.tsx';

interface Props {
  /** Whether paper shows the segments' own numbers beside the results: on the screen they stand in their fields. */
  readonly hasInputs?: boolean;
  /** Sets the table apart where it stands twice on the page. */
  readonly id?: string;
}

/**
 * Each group's figures, and the sum that is never an average. A share is empty where the whole is nothing or has no bound. The
 * columns of a group's own numbers are for paper only (`on-paper`), where the fields that show them are not printed.
 */
export function SegmentTable({ hasInputs = false, id = 'groups' }: Props) {
  const text = useText('segments');
  const {
    inputs,
    loss: { segments, all },
    formats,
  } = useCalculator();
  const groups = hasInputs ? inputs.segments : [];
  // Rounded so that the column adds up to what stands below it.
  const lost = roundToTotal(
    segments.map((one) => one.lost),
    1,
  );
  const shares = roundToTotal(
    segments.map((one) => one.share ?? 0),
    2,
  );
  const heads = [text.lost, text.equity, text.share, text.twoPoints, text.lifetimeValue];
  const ownHeads = [text.customers, text.revenue, text.marginShare, text.retention, text.acquisitionCost].map(
    (name) => ({ name, class: 'figure on-paper' }),
  );
  const own = (group: SegmentInputs | undefined): readonly string[] =>
    group
      ? [
          formats.number(group.customers, 1),
          formats.amount(group.revenue),
          formats.percent(group.marginShare, 1),
          formats.percent(group.retention, 1),
          formats.amount(group.acquisitionCost),
        ]
      : [];
  return (
    <ScrollRegion labelledBy={id}>
      <table class="table stacks close">
        <caption id={id}>{text.caption}</caption>
        <TableHead columns={[text.name, ...(groups.length > 0 ? ownHeads : []), ...heads.map(figures)]} />
        <tbody>
          {segments.map((one, index) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              {own(groups[index]).map((value, place) => (
                <td key={place} class="figure on-paper">
                  {value}
                </td>
              ))}
              <td class="figure" data-label={text.lost}>
                {formats.number(lost[index] ?? 0, 1)}
              </td>
              <td class="figure" data-label={text.equity}>
                {formats.amount(one.equity)}
              </td>
              <td class="figure" data-label={text.share}>
                {one.share === null ? '' : formats.percent(shares[index] ?? 0)}
              </td>
              <td class="figure" data-label={text.twoPoints}>
                {formats.amount(one.twoPoints)}
              </td>
              <td class="figure" data-label={text.lifetimeValue}>
                <span>
                  {formats.amount(one.lifetimeValue)}
                  <br />
                  <span class="small soft">
                    {fill(text.acquisition, { cost: formats.amount(one.acquisitionCost) })}
                  </span>
                </span>
              </td>
            </tr>
          ))}
        </tbody>
        {segments.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{text.all}</th>
              {groups.length > 0 && (
                <>
                  <td class="figure on-paper">{formats.number(all.customers, 1)}</td>
                  <td class="on-paper" colSpan={4} />
                </>
              )}
              <td class="figure" data-label={text.lost}>
                {formats.number(all.lost, 1)}
              </td>
              <td class="figure" data-label={text.equity}>
                {formats.amount(all.equity)}
              </td>
              <td class="figure" data-label={text.share}>
                {all.equity === null ? '' : formats.percent(all.equity === 0 ? 0 : 1)}
              </td>
              <td class="figure" data-label={text.twoPoints}>
                {formats.amount(all.twoPoints)}
              </td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </ScrollRegion>
  );
}
