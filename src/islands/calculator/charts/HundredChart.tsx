import { fill } from '../../../i18n/text.ts';
import { Chart } from '../../shared/charts/Chart.tsx';
import { useCalculator, useText } from '../context.tsx';

/** The side of a square, and the way to the next one. */
const [side, pitch] = [18, 21];
const grid = Array.from({ length: 100 }, (_, index) => ({ x: index % 10, y: Math.floor(index / 10) }));

/** Of a hundred customers: those who leave filled, those who stay outlined; a part of a person is a part of a square. */
export function HundredChart() {
  const text = useText('loss').hundred;
  const asTable = useText('asTable');
  const { loss, formats } = useCalculator();
  const { lost, customers } = loss.all;
  const leaving = customers === 0 ? 0 : (lost / customers) * 100;
  const shown = { leave: formats.number(leaving, 1), stay: formats.number(100 - leaving, 1) };
  return (
    <Chart
      title={text.title}
      summary={fill(text.summary, shown)}
      asTable={asTable}
      header={[text.title, text.share]}
      rows={[
        [text.leave, shown.leave],
        [text.stay, shown.stay],
      ]}
      height={210}
    >
      {grid.map(({ x, y }, index) => {
        const filled = Math.min(1, Math.max(0, leaving - index));
        return (
          <g key={index} transform={`translate(${1 + x * pitch} ${1 + y * pitch})`}>
            <rect class="person" width={side} height={side} />
            {filled > 0 && <rect class="person lost" width={side * filled} height={side} />}
          </g>
        );
      })}
      <text x={226} y={52} class="count lost">
        {shown.leave}
      </text>
      <text x={226} y={76} class="value">
        {text.leave}
      </text>
      <text x={226} y={150} class="count">
        {shown.stay}
      </text>
      <text x={226} y={174}>
        {text.stay}
      </text>
    </Chart>
  );
}
