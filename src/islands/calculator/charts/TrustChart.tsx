import type { TrustEffect } from '../../../domain/retention/trust.ts';
import { Bars } from '../../shared/charts/Bars.tsx';
import { useCalculator, useText } from '../context.tsx';

/** How long a deal takes today and with what is assumed. */
export function TrustChart({ effect }: { readonly effect: TrustEffect }) {
  const text = useText('trust');
  const asTable = useText('asTable');
  const { inputs, formats } = useCalculator();
  const days = (name: string, value: number) => ({ name, value, label: formats.number(value, 1) });
  return (
    <Bars
      title={text.newCycle}
      asTable={asTable}
      header={[text.newCycle, text.chartDays]}
      blocks={[{ bars: [days(text.daysNow, inputs.cycleDays), days(text.daysThen, effect.newCycleDays)] }]}
    />
  );
}
