import type { Programme } from '../../../domain/retention/programme.ts';
import { Axes, yearTicks } from '../../shared/charts/Axes.tsx';
import { Chart, width } from '../../shared/charts/Chart.tsx';
import { linearScale, niceTicks } from '../../shared/charts/scale.ts';
import { useCalculator, useText } from '../context.tsx';
import { axisNumber } from './axis-number.ts';

const [left, top, bottom] = [62, 10, 186];

/** Each year's net in today's money as a bar, and the sum so far as a line that crosses zero at the payback. */
export function CashChart({ programme: { years } }: { readonly programme: Programme }) {
  const text = useText('programme');
  const asTable = useText('asTable');
  const { formats } = useCalculator();
  const values = years.flatMap(({ discounted, cumulative }) => [discounted, cumulative]);
  const yTicks = niceTicks(Math.min(0, ...values), Math.max(0, ...values));
  const last = years.length - 1;
  const gap = (width - left - 24) / years.length;
  const x = linearScale([0, last], [left + 10 + gap / 2, width - 10 - gap / 2]);
  const y = linearScale([yTicks[0] ?? 0, yTicks.at(-1) ?? 1], [bottom, top]);
  const line = years
    .map(
      ({ year, cumulative }) => `${year === 0 ? 'M' : 'L'}${x(year).toFixed(1)} ${y(cumulative).toFixed(1)}`,
    )
    .join('');
  return (
    <Chart
      title={text.cashTitle}
      summary={text.cashSummary}
      asTable={asTable}
      header={[text.year, text.cost, text.extraMargin, text.net, text.discounted, text.cumulative]}
      rows={years.map((one) => [
        one.year === 0 ? text.now : String(one.year),
        ...[one.cost, one.extraMargin, one.net, one.discounted, one.cumulative].map((value) =>
          formats.amount(value),
        ),
      ])}
      legend={[
        { mark: 'line-bar', name: text.discounted },
        { mark: 'line-a', name: text.cumulative },
      ]}
    >
      <Axes
        {...{ x, y, left, bottom }}
        xTicks={yearTicks(last, text.now)}
        yTicks={yTicks.map((at) => ({ at, label: axisNumber(formats, at) }))}
      />
      {years.map(({ year, discounted }) => (
        <rect
          key={year}
          class={discounted < 0 ? 'bar loss' : 'bar'}
          x={x(year) - gap * 0.32}
          width={gap * 0.64}
          y={y(Math.max(0, discounted))}
          height={Math.abs(y(discounted) - y(0))}
        />
      ))}
      <path d={line} class="line-a" />
    </Chart>
  );
}
