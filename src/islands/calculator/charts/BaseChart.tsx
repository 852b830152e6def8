import type { Programme } from '../../../domain/retention/programme.ts';
import { fill } from '../../../i18n/text.ts';
import { yearTicks } from '../../shared/charts/Axes.tsx';
import { Chart } from '../../shared/charts/Chart.tsx';
import { LinePlot } from '../../shared/charts/LinePlot.tsx';
import { niceTicks } from '../../shared/charts/scale.ts';
import { useCalculator, useText } from '../context.tsx';
import { axisNumber } from './axis-number.ts';

interface Props {
  readonly programme: Programme;
  /** Customers left without the programme, year by year. */
  readonly without: readonly number[];
}

/** How many of today's customers are left, with the programme and without. */
export function BaseChart({ programme, without }: Props) {
  const text = useText('programme');
  const asTable = useText('asTable');
  const { formats } = useCalculator();
  const withIt = without.map((count, year) => count + (programme.years[year]?.extraCustomers ?? 0));
  const last = without.length - 1;
  const points = (counts: readonly number[]) => counts.map((value, at) => ({ at, value }));
  return (
    <Chart
      title={text.baseTitle}
      summary={fill(text.baseSummary, {
        years: last,
        with: formats.number(withIt[last] ?? 0),
        without: formats.number(without[last] ?? 0),
      })}
      asTable={asTable}
      header={[text.year, text.baseWith, text.baseWithout]}
      rows={without.map((count, year) => [
        year === 0 ? text.now : String(year),
        formats.number(withIt[year] ?? 0, 1),
        formats.number(count, 1),
      ])}
      legend={[
        { mark: 'line-a', name: text.baseWith },
        { mark: 'line-b', name: text.baseWithout },
      ]}
    >
      <LinePlot
        isFilled
        series={[
          {
            mark: 'line-b',
            points: points(without),
            end: { label: formats.people(without[last] ?? 0), isBelow: true },
          },
          { mark: 'line-a', points: points(withIt), end: { label: formats.people(withIt[last] ?? 0) } },
        ]}
        xTicks={yearTicks(last, text.now)}
        yTicks={niceTicks(0, Math.max(...withIt, 1)).map((at) => ({ at, label: axisNumber(formats, at) }))}
      />
    </Chart>
  );
}
