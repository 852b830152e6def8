import type { SegmentInputs } from '../../domain/retention/inputs.ts';
import type { LossResults } from '../../domain/retention/loss.ts';
import { fill } from '../../i18n/text.ts';
import { Scroll } from '../shared/Scroll.tsx';
import { figures, TableHead } from '../shared/TableHead.tsx';
import type { Text } from './types.ts';
import type { Amounts } from './use-calculator.ts';

interface Props {
  /** The groups' own numbers, which only paper shows beside the results: on the screen they stand in their fields. */
  readonly inputs?: readonly SegmentInputs[];
  readonly loss: LossResults;
  readonly text: Text['where'];
  readonly formats: Amounts;
  /** Sets the table apart where it stands twice on the page. */
  readonly id?: string;
}

/** Each group's figures, and the sum that is never an average. */
export function SegmentTable({ inputs = [], loss: { segments, all }, text, formats, id = 'groups' }: Props) {
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
    <Scroll labelledBy={id}>
      <table class="table">
        <caption id={id}>{text.caption}</caption>
        <TableHead columns={[text.name, ...(inputs.length > 0 ? ownHeads : []), ...heads.map(figures)]} />
        <tbody>
          {segments.map((one, index) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
              {own(inputs[index]).map((value, place) => (
                <td key={place} class="figure on-paper">
                  {value}
                </td>
              ))}
              <td class="figure">{formats.number(one.lost, 1)}</td>
              <td class="figure">{formats.amount(one.equity)}</td>
              <td class="figure">{one.share === null ? '' : formats.percent(one.share)}</td>
              <td class="figure">{formats.amount(one.twoPoints)}</td>
              <td class="figure">
                {formats.amount(one.lifetimeValue)}
                <br />
                <span class="small soft">
                  {fill(text.acquisition, { cost: formats.amount(one.acquisitionCost) })}
                </span>
              </td>
            </tr>
          ))}
        </tbody>
        {segments.length > 1 && (
          <tfoot>
            <tr>
              <th scope="row">{text.all}</th>
              {inputs.length > 0 && (
                <>
                  <td class="figure on-paper">{formats.number(all.customers, 1)}</td>
                  <td class="on-paper" colSpan={4} />
                </>
              )}
              <td class="figure">{formats.number(all.lost, 1)}</td>
              <td class="figure">{formats.amount(all.equity)}</td>
              <td class="figure">{all.equity === null ? '' : formats.percent(all.equity === 0 ? 0 : 1)}</td>
              <td class="figure">{formats.amount(all.twoPoints)}</td>
              <td />
            </tr>
          </tfoot>
        )}
      </table>
    </Scroll>
  );
}
