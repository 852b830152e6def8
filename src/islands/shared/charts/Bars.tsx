import { Chart, width } from './Chart.tsx';
import { RowText, rowsOf } from './rows.tsx';
import { linearScale } from './scale.ts';

interface Bar {
  readonly name: string;
  readonly value: number;
  /** What stands behind the bar: rounded. */
  readonly label: string;
  /** What the table says instead, where the label is rounded. */
  readonly exact?: string;
}

/** Bars that share a scale, below a name of their own where there are several such blocks. */
interface Block {
  readonly name?: string;
  readonly bars: readonly Bar[];
}

interface Props {
  readonly title: string;
  /** The chart in a sentence, where the bars do not say it all. */
  readonly summary?: string;
  readonly asTable: string;
  readonly header: readonly [string, string];
  /** What is counted in different units, such as people and money, stands in blocks of its own. */
  readonly blocks: readonly Block[];
}

/** The room for the name of a block, with the break above it. */
const heading = 32;

/** Horizontal bars, each with its name above and its value behind; bars below zero run to the left. */
export function Bars({ title, summary, asTable, header, blocks }: Props) {
  const all = blocks.flatMap(({ bars }) => bars);
  let top = 0;
  const placed = blocks.map((block) => {
    const { rows, height } = rowsOf(block.bars);
    const begin = top + (block.name === undefined ? 0 : heading);
    top = begin + height;
    return { ...block, rows, begin };
  });
  return (
    <Chart
      {...{ title, asTable, header }}
      summary={summary ?? all.map(({ name, label }) => `${name}: ${label}`).join('. ')}
      isSummaryShown={summary !== undefined}
      rows={all.map(({ name, label, exact = label }) => [name, exact])}
      height={top}
    >
      {placed.map(({ name, bars, rows, begin }, block) => {
        const values = bars.map(({ value }) => value);
        const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
        const x = linearScale(low === high ? [0, 1] : [low, high], [2, width - 2]);
        return (
          <g key={block} transform={`translate(0 ${begin})`}>
            {name !== undefined && (
              <text class="note" x={2} y={-6}>
                {name}
              </text>
            )}
            {rows.map((row, index) => {
              const value = values[index] ?? 0;
              return (
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
              );
            })}
          </g>
        );
      })}
    </Chart>
  );
}
