import { Chart, width } from './Chart.tsx';
import { RowText, rowsOf } from './rows.tsx';
import { linearScale } from './scale.ts';
import type { Scale } from './scale.ts';

interface Bar {
  readonly name: string;
  readonly value: number;
  readonly label: string;
  /** Bars of one kind share a scale: people and money have one each. */
  readonly kind?: string;
}

interface Props {
  readonly title: string;
  readonly summary: string;
  readonly asTable: string;
  readonly header: readonly [string, string];
  readonly bars: readonly Bar[];
}

/** Horizontal bars, each with its name above and its value behind; bars below zero run to the left. */
export function Bars({ title, summary, asTable, header, bars }: Props) {
  const scales = new Map<string | undefined, Scale>();
  for (const { kind } of bars) {
    const values = bars.filter((bar) => bar.kind === kind).map(({ value }) => value);
    const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
    scales.set(kind, linearScale(low === high ? [0, 1] : [low, high], [2, width - 2]));
  }
  const { rows, height } = rowsOf(bars);
  return (
    <Chart
      {...{ title, summary, asTable, header }}
      rows={bars.map(({ name, label }) => [name, label])}
      height={height}
    >
      {bars.map(({ value, kind }, index) => {
        const x = scales.get(kind) ?? Number;
        const row = rows[index];
        return (
          row && (
            <g key={index}>
              <RowText {...row} />
              <rect
                class={value < 0 ? 'bar loss' : 'bar'}
                x={Math.min(x(0), x(value))}
                y={row.bar}
                width={Math.max(Math.abs(x(value) - x(0)), value === 0 ? 0 : 1)}
                height={14}
              />
            </g>
          )
        );
      })}
    </Chart>
  );
}
