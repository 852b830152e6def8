import { lostValueByYear } from '../../../domain/retention/lost-value.ts';
import { fill } from '../../../i18n/text.ts';
import { Axes, yearTicks } from '../../shared/charts/Axes.tsx';
import { Chart, width } from '../../shared/charts/Chart.tsx';
import { linearScale, niceTicks } from '../../shared/charts/scale.ts';
import { axisNumber } from '../charts/axis-number.ts';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

const [left, top, bottom] = [62, 30, 186];
/** After so many years a usual loss has nearly reached its limit. */
const years = 10;

/** What is lost with this year's lost customers, added up year by year, and the limit that it grows towards. */
export function LostValueChart() {
  const text = useLazyText().presenter.lostValue;
  const asTable = useText('asTable');
  const { inputs, loss, formats } = useCalculator();
  const { notReplaced: limit } = loss.all;
  const sums = lostValueByYear(inputs, years);
  const last = sums.length - 1;
  const yTicks = niceTicks(Math.min(0, ...sums, limit ?? 0), Math.max(0, ...sums, limit ?? 0));
  const x = linearScale([0, Math.max(1, last)], [left, width - 14]);
  const y = linearScale([yTicks[0] ?? 0, yTicks.at(-1) ?? 1], [bottom, top]);
  const line = sums.map((value, year) => `L${x(year).toFixed(1)} ${y(value).toFixed(1)}`).join('');
  return (
    <Chart
      title={text.title}
      summary={fill(text.summary, { years: last, value: formats.rough(sums.at(-1) ?? 0) })}
      asTable={asTable}
      header={[text.year, text.sum]}
      rows={sums.map((value, year) => [String(year), formats.amount(value)])}
    >
      <Axes
        {...{ x, y, left, bottom }}
        xTicks={yearTicks(last, text.now)}
        yTicks={yTicks.map((at) => ({ at, label: axisNumber(formats, at) }))}
      />
      <path class="area" d={`M${x(0)} ${y(0)}${line}L${x(last)} ${y(0)}Z`} />
      <path class="line-a" d={line.replace('L', 'M')} />
      {limit !== null && (
        <>
          <line class="today" x1={left} x2={width} y1={y(limit)} y2={y(limit)} />
          <text class="value" x={width - 2} y={y(limit) - 8} text-anchor="end">
            {fill(text.limit, { value: formats.rough(limit) })}
          </text>
        </>
      )}
    </Chart>
  );
}
