import type { LossResults } from '../../domain/retention/loss.ts';
import { fill } from '../../i18n/text.ts';
import { Scroll } from '../shared/Scroll.tsx';
import type { Text } from './types.ts';
import type { Amounts } from './use-calculator.ts';

interface Props {
  readonly loss: LossResults;
  readonly text: Text['where'];
  readonly formats: Amounts;
  /** Sets the table apart where it stands twice on the page. */
  readonly id?: string;
}

/** Each group's figures, and the sum that is never an average. */
export function SegmentTable({ loss: { segments, all }, text, formats, id = 'groups' }: Props) {
  const heads = [text.name, text.lost, text.equity, text.share, text.twoPoints, text.lifetimeValue];
  return (
    <Scroll labelledBy={id}>
      <table class="table">
        <caption id={id}>{text.caption}</caption>
        <thead>
          <tr>
            {heads.map((head, index) => (
              <th key={head} scope="col" class={index > 0 ? 'figure' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {segments.map((one) => (
            <tr key={one.id}>
              <th scope="row">{one.name}</th>
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
