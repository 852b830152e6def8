import { complaintParts, complaintValues } from '../../../domain/retention/results.ts';
import type { ComplaintResults } from '../../../domain/retention/results.ts';
import { Bars } from '../../shared/charts/Bars.tsx';
import { useCalculator, useText } from '../context.tsx';

/** From a post to people, and from people to money: two blocks, because people and money share no scale. */
export function CascadeChart({ cascade }: { readonly cascade: ComplaintResults }) {
  const text = useText('post');
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
    label: formats.amount(value),
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
            ...(inputs.recovery > 0 ? [people(text.stated, stated)] : []),
            people(text.influenced, influenced),
            people(text.customersLost, customersLost),
            people(text.salesLost, salesLost),
          ],
        },
        {
          name: text.chartMoney,
          bars: [
            money(text.customersCost, customersCost),
            money(text.salesCost, salesCost),
            money(text.cost, cost),
          ],
        },
      ]}
    />
  );
}
