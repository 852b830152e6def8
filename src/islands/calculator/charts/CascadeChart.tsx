import { complaintParts, complaintValues } from '../../../domain/retention/results.ts';
import type { ComplaintResults } from '../../../domain/retention/results.ts';
import { Bars } from '../../shared/charts/Bars.tsx';
import { useCalculator, useText } from '../context.tsx';

interface Props {
  readonly cascade: ComplaintResults;
  /** Leaves out what stands beside it: how many are lost, and the whole cost. Default false. */
  readonly isShort?: boolean;
}

/** From a post to people, and from people to money: two blocks, because people and money share no scale. */
export function CascadeChart({ cascade, isShort = false }: Props) {
  const text = useText('complaint');
  const asTable = useText('asTable');
  const { inputs, loss, formats } = useCalculator();
  const { stated, influenced, customersLost, salesLost, cost } = cascade;
  const [customersCost, salesCost] = complaintParts(cascade, complaintValues(loss));
  const people = (name: string, value: number) => ({
    name,
    value,
    label: formats.number(value, value < 1 ? 2 : 1),
  });
  // What has no bound has no length either: its label says so.
  const money = (name: string, value: number | null) => ({
    name,
    value: value ?? 0,
    label: formats.rough(value),
    exact: formats.amount(value),
  });
  return (
    <Bars
      title={text.chart}
      asTable={asTable}
      header={[text.stage, text.amount]}
      blocks={[
        {
          name: text.chartPeople,
          bars: [
            people(text.reached, inputs.complaints * inputs.reach),
            ...(inputs.recovery > 0 ? [people(text.statedIntent, stated)] : []),
            people(text.influenced, influenced),
            ...(isShort
              ? []
              : [people(text.customersLost, customersLost), people(text.salesLost, salesLost)]),
          ],
        },
        {
          name: text.chartMoney,
          bars: [
            money(text.customersCost, customersCost),
            money(text.salesCost, salesCost),
            ...(isShort ? [] : [money(text.cost, cost)]),
          ],
        },
      ]}
    />
  );
}
