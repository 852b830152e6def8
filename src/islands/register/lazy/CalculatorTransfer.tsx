import { useState } from 'preact/hooks';
import type { GroupSummary } from '../../../domain/register/groups.ts';
import { calculatorInputs } from '../../../domain/register/calculator-inputs.ts';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import { fill } from '../../../i18n/text.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { transferToCalculator, undoTransfer } from '../../../stores/register.ts';
import type { Transfer } from '../../../stores/register.ts';
import { $ownInputs } from '../../../stores/calculator.ts';
import { DataTable } from '../../shared/DataTable.tsx';
import { StorageNotice } from '../../shared/StorageNotice.tsx';
import { figures } from '../../shared/TableHead.tsx';
import { useStored } from '../../shared/use-stored.ts';
import { useRegisterContext } from '../context.ts';

/**
 * The groups into the calculator with one press, and back with another. What the list does not tell (margin, costs) stays as
 * it is there. The transfer is saved as a scenario at once, so that the numbers can be found again after others have been
 * tried; undoing removes it and brings back what stood there before. It can be undone as long as the page is open.
 */
export function CalculatorTransfer({ groups }: { groups: readonly GroupSummary[] }) {
  const { formats, texts, register, calculator } = useRegisterContext();
  const text = texts.registerAnswers.calculatorTransfer;
  const { answer, isExample } = register.state;
  const own = useStored($ownInputs, null);
  const [transfer, setTransfer] = useState<Transfer | null>(null);
  const [isUndone, setUndone] = useState(false);
  if (!answer || !calculator) return null;
  const inputs = calculatorInputs(own ?? calculator.initial, answer.analysis, groups, text.segments);
  return (
    <section class="flow" aria-labelledby="to-calculator" data-no-print>
      <h2 id="to-calculator">{text.heading}</h2>
      {inputs === null ? (
        <p>{text.none}</p>
      ) : (
        <>
          <p class="measure">{text.intro}</p>
          <TransferTable inputs={inputs} />
          <div class="buttons">
            {transfer ? (
              <>
                <a class="button" href={calculator.url}>
                  {text.openCalculator}
                </a>
                <button
                  type="button"
                  class="button quiet"
                  onClick={() => {
                    undoTransfer(transfer);
                    setTransfer(null);
                    setUndone(true);
                  }}
                >
                  {text.undo}
                </button>
              </>
            ) : (
              <button
                type="button"
                class="button"
                onClick={() => {
                  const now = new Date();
                  const date = formats.date(dayOf(now));
                  const name = fill(isExample ? text.scenarioExample : text.scenario, { date });
                  setTransfer(transferToCalculator(inputs, name, now));
                  setUndone(false);
                }}
              >
                {text.transfer}
              </button>
            )}
          </div>
          <div role="status">
            {transfer && <p class="measure">{fill(text.transferred, { name: transfer.name })}</p>}
            {isUndone && <p>{text.undone}</p>}
          </div>
          <StorageNotice text={texts.storage} />
        </>
      )}
    </section>
  );
}

/** The groups as the calculator will have them, with the range of each retention. */
function TransferTable({ inputs }: { readonly inputs: Inputs }) {
  const { formats, texts } = useRegisterContext();
  const text = texts.registerAnswers.calculatorTransfer;
  const { group, customers: customersHead, mean } = texts.registerAnswers.customerGroups;
  return (
    <DataTable
      id="hand-caption"
      class="table narrow"
      caption={text.caption}
      columns={[group, figures(customersHead), figures(mean), figures(text.retention)]}
    >
      {inputs.segments.map(({ id, name, customers, revenue, retention }) => {
        const range = inputs.ranges[`${id}.retention`];
        return (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td class="figure">{formats.number(customers)}</td>
            <td class="figure">{formats.money(revenue)}</td>
            <td class="figure">
              {formats.percent(retention, 1)}{' '}
              <span class="soft small">
                {range ? `${formats.percent(range.low)}–${formats.percent(range.high)}` : text.unchanged}
              </span>
            </td>
          </tr>
        );
      })}
    </DataTable>
  );
}
