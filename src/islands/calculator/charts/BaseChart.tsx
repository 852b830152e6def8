import type { Programme } from '../../../domain/retention/programme.ts';
import { fill } from '../../../i18n/text.ts';
import type { Text } from '../types.ts';
import type { Amounts } from '../use-calculator.ts';
import { Axes, yearTicks } from './Axes.tsx';
import { Chart, width } from './Chart.tsx';
import { linearScale, niceTicks } from './scale.ts';

interface Props {
  readonly programme: Programme;
  /** Customers left without the programme, year by year. */
  readonly without: readonly number[];
  readonly text: Text['keep'];
  readonly asTable: string;
  readonly formats: Amounts;
}

const [left, top, bottom] = [62, 10, 186];

/** How many of today's customers are left, with the programme and without. */
export function BaseChart({ programme, without, text, asTable, formats }: Props) {
  const withIt = without.map((count, year) => count + (programme.years[year]?.extraCustomers ?? 0));
  const last = without.length - 1;
  const yTicks = niceTicks(0, Math.max(...withIt, 1));
  const x = linearScale([0, last], [left + 10, width - 14]);
  const y = linearScale([0, yTicks.at(-1) ?? 1], [bottom, top]);
  const path = (counts: readonly number[]): string =>
    counts
      .map((count, year) => `${year === 0 ? 'M' : 'L'}${x(year).toFixed(1)} ${y(count).toFixed(1)}`)
      .join('');
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
      <Axes
        {...{ x, y, left, bottom }}
        xTicks={yearTicks(last, text.now)}
        yTicks={yTicks.map((at) => ({ at, label: formats.short(at) }))}
      />
      <path d={path(without)} class="line-b" />
      <path d={path(withIt)} class="line-a" />
    </Chart>
  );
}
