import { Axes } from './Axes.tsx';
import { width } from './Chart.tsx';
import { linearScale } from './scale.ts';

interface Tick {
  readonly at: number;
  readonly label: string;
}

interface Series {
  /** The line's class in charts.css: `line-a` is the accent, `line-b` is dashed, `line-c` is thin. */
  readonly mark: 'line-a' | 'line-b' | 'line-c';
  /** In order of `at`. */
  readonly points: readonly { readonly at: number; readonly value: number; readonly label?: string }[];
  /** Whether each point is drawn, with its label above it where it has one. */
  readonly hasDots?: boolean;
  /** What stands at the line's end, above it or, for a line that lies below another, below. */
  readonly end?: { readonly label: string; readonly isBelow?: boolean };
}

interface Props {
  readonly series: readonly Series[];
  readonly xTicks: readonly Tick[];
  /** From the lowest to the highest value of the axis. */
  readonly yTicks: readonly Tick[];
  /** Fills what lies between the first two lines, which have the same moments. Default false. */
  readonly isFilled?: boolean;
}

/** The room for the labels of the two axes, in the drawing's units. */
const [left, top, bottom] = [62, 14, 186];

/** Lines over time, inside a {@link Chart}: one scale an axis, lines told apart by their pattern. */
export function LinePlot({ series, xTicks, yTicks, isFilled = false }: Props) {
  const ats = series.flatMap(({ points }) => points.map(({ at }) => at));
  const x = linearScale([Math.min(...ats), Math.max(...ats)], [left + 10, width - 14]);
  const y = linearScale([yTicks[0]?.at ?? 0, yTicks.at(-1)?.at ?? 1], [bottom, top]);
  const place = ({ at, value }: { readonly at: number; readonly value: number }): string =>
    `${x(at).toFixed(1)} ${y(value).toFixed(1)}`;
  const [first, second] = series;
  return (
    <>
      {isFilled && first && second && (
        <path class="area" d={`M${[...first.points, ...second.points.toReversed()].map(place).join('L')}Z`} />
      )}
      <Axes {...{ x, y, left, bottom, xTicks, yTicks }} />
      {series.map(({ mark, points, hasDots = false, end }, index) => (
        <g key={index}>
          <path class={mark} d={`M${points.map(place).join('L')}`} />
          {end && (
            <text
              class="value"
              x={width - 2}
              y={y(points.at(-1)?.value ?? 0) + (end.isBelow ? 20 : -8)}
              text-anchor="end"
            >
              {end.label}
            </text>
          )}
          {hasDots &&
            points.map(({ at, value, label }) => (
              <g key={at}>
                <circle class="dot" cx={x(at)} cy={y(value)} r={4} />
                {label && (
                  <text class="value" x={x(at)} y={y(value) - 10} text-anchor="middle">
                    {label}
                  </text>
                )}
              </g>
            ))}
        </g>
      ))}
    </>
  );
}
