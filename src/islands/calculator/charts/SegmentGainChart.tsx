import { Bars } from '../../shared/charts/Bars.tsx';
import { useCalculator, useText } from '../context.tsx';

/** What two more percentage points of retention are worth in each segment. */
export function SegmentGainChart({ summary }: { readonly summary: string }) {
  const text = useText('segments');
  const asTable = useText('asTable');
  const { loss, formats } = useCalculator();
  return (
    <Bars
      title={text.chart}
      summary={summary}
      asTable={asTable}
      header={[text.name, text.twoPoints]}
      blocks={[
        {
          bars: loss.segments.map(({ name, twoPoints }) => ({
            name,
            value: twoPoints ?? 0,
            label: formats.rough(twoPoints),
            exact: formats.amount(twoPoints),
          })),
        },
      ]}
    />
  );
}
