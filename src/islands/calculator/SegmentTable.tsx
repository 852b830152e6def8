import type { SegmentInputs } from '../../domain/retention/inputs.ts';
import type { LossResults } from '../../domain/retention/loss.ts';
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
  return (
    <ScrollRegion labelledBy={id}>
      <table class="table stacks close">
        <caption id={id}>{text.caption}</caption>
        <TableHead columns={[text.name, ...(groups.length > 0 ? ownHeads : []), ...heads.map(figures)]} />
        <tbody>
          {segments.map((one, index) => (
            <SegmentRow
              key={one.id}
              results={one}
              own={groups[index]}
              lost={lost[index] ?? 0}
              share={one.share === null ? null : (shares[index] ?? 0)}
            />
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

interface RowProps {
  readonly results: LossResults['segments'][number];
  /** The group's own numbers, where paper shows them. */
  readonly own: SegmentInputs | undefined;
  /** Customers lost a year, and the share of all value, rounded with those of the other groups. */
  readonly lost: number;
  readonly share: number | null;
}

/** One group. On a phone its cells stand below each other, each with its column's name (`data-label`). */
function SegmentRow({ results, own, lost, share }: RowProps) {
  const text = useText('segments');
  const { formats } = useCalculator();
  const ownFigures = own
    ? [
        formats.number(own.customers, 1),
        formats.amount(own.revenue),
        formats.percent(own.marginShare, 1),
        formats.percent(own.retention, 1),
        formats.amount(own.acquisitionCost),
      ]
    : [];
  return (
    <tr>
      <th scope="row">{results.name}</th>
      {ownFigures.map((value, place) => (
        <td key={place} class="figure on-paper">
          {value}
        </td>
      ))}
      <td class="figure" data-label={text.lost}>
        {formats.number(lost, 1)}
      </td>
      <td class="figure" data-label={text.equity}>
        {formats.amount(results.equity)}
      </td>
      <td class="figure" data-label={text.share}>
        {share === null ? '' : formats.percent(share)}
      </td>
      <td class="figure" data-label={text.twoPoints}>
        {formats.amount(results.twoPoints)}
      </td>
      <td class="figure" data-label={text.lifetimeValue}>
        <span>
          {formats.amount(results.lifetimeValue)}
          <br />
          <span class="small soft">
            {fill(text.acquisition, { cost: formats.amount(results.acquisitionCost) })}
          </span>
        </span>
      </td>
    </tr>
  );
}
