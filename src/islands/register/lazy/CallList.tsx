import type { CustomerAnswer } from '../../../domain/register/analyse.ts';
import { fill, plural } from '../../../i18n/text.ts';
import { DataTable } from '../../shared/DataTable.tsx';
import { figures } from '../../shared/TableHead.tsx';
import { useRegisterContext } from '../context.ts';
import { gapText, labelOf, timeText } from './durations.ts';

/** Who has been called, by customer number. */
export interface CalledCustomers {
  readonly called: ReadonlySet<string>;
  /** Ticks a customer off, or takes the tick away. */
  readonly onCalled: (customer: string) => void;
}

interface Props extends CalledCustomers {
  /** The customers that are shown, the largest stake first. */
  readonly list: readonly CustomerAnswer[];
}

/**
 * The customers to call, each with what is known and what is at stake. Probability and expected purchases are columns only
 * where a model gives them. Who has been called is ticked off here and lives only as long as the page, unless the check is
 * saved with its customers.
 */
export function CallList({ list, called, onCalled }: Props) {
  const context = useRegisterContext();
  const { language, formats, texts, register } = context;
  const text = texts.registerAnswers.silentCustomers;
  const model = register.state.answer?.analysis.model;
  const sentence = ({ gap, silence }: CustomerAnswer): string =>
    fill(text.sentence, { gap: gapText(context, gap ?? 1), silence: timeText(context, silence) });
  return (
    <DataTable
      id="quiet-caption"
      class="table ring"
      caption={`${plural(language, text.listCaption, list.length)} ${model ? text.columnHelp : text.columnHelpPlain}`}
      columns={[
        text.customer,
        text.rhythm,
        ...(model ? [figures(text.alive), figures(text.expected)] : []),
        figures(text.stake),
        { name: text.called, class: 'called' },
      ]}
    >
      {list.map((one) => (
        <tr key={one.customer}>
          <th scope="row">{labelOf(one)}</th>
          <td>{sentence(one)}</td>
          {model && <td class="figure">{formats.percent(one.alive ?? 0)}</td>}
          {model && <td class="figure">{formats.money(one.expected ?? 0)}</td>}
          <td class="figure strong">{formats.money(one.stake)}</td>
          <td class="called">
            <label class="check">
              <input
                type="checkbox"
                aria-label={fill(text.calledOf, { customer: labelOf(one) })}
                checked={called.has(one.customer)}
                onChange={() => {
                  onCalled(one.customer);
                }}
              />
            </label>
          </td>
        </tr>
      ))}
    </DataTable>
  );
}
