import { complaintParts, complaintValues } from '../../../domain/retention/results.ts';
import type { ComplaintResults } from '../../../domain/retention/results.ts';
import { Bars } from '../../shared/charts/Bars.tsx';
import { useCalculator, useText } from '../context.tsx';

/** From a post to people, and from people to money: two scales, one below the other. */
export function CascadeChart({ cascade }: { readonly cascade: ComplaintResults }) {
  const text = useText('post');
  const asTable = useText('asTable');
  const { inputs, loss, formats } = useCalculator();
  const { influenced, customersLost, salesLost, cost } = cascade;
  const [customersCost, salesCost] = complaintParts(cascade, complaintValues(loss));
  const people = (name: string, value: number) => ({
    name,
    value,
    label: formats.number(value, value < 10 ? 2 : 1),
    kind: 'people',
  });
  // What has no bound has no length either: its label says so.
  const money = (name: string, value: number | null) => ({
    name,
    value: value ?? 0,
    label: formats.amount(value),
    kind: 'money',
  });
  return (
    <Bars
      title={text.chart}
      summary={`${text.cost}: ${formats.amount(cost)}.`}
      asTable={asTable}
      header={[text.stage, text.amount]}
      bars={[
        people(text.reached, inputs.complaints * inputs.reach),
        people(text.influenced, influenced),
        people(text.customersLost, customersLost),
        people(text.salesLost, salesLost),
        money(text.customersCost, customersCost),
        money(text.salesCost, salesCost),
        money(text.cost, cost),
      ]}
    />
  );
}
