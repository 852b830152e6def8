import type { Formats } from '../../i18n/formats.ts';

const [width, height, inset] = [640, 200, 52];
/** Between the scale and the first point, whose figure stands over it: both are twice as wide on a narrow screen. */
const margin = 28;

/** The overall score over time; the table below it says the same in figures. */
export function ScoreHistory({
  points,
  formats,
  label,
}: {
  /** In order of time. */
  points: readonly { readonly at: number; readonly score: number; readonly label: string }[];
  formats: Formats;
  label: string;
}) {
  const first = points[0]?.at ?? 0;
  const span = Math.max(1, (points.at(-1)?.at ?? 0) - first);
  const x = (at: number): number => inset + margin + ((at - first) / span) * (width - 2 * (inset + margin));
  const y = (score: number): number => height - inset - (score / 100) * (height - 2 * inset);
  return (
    <figure class="score-history">
      <figcaption class="label">{label}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        {[0, 50, 100].map((score) => (
          <g key={score}>
            <line class="grid" x1={inset} x2={width - inset} y1={y(score)} y2={y(score)} />
            <text class="axis" x={inset - 6} y={y(score) + 4} text-anchor="end">
              {formats.number(score)}
            </text>
          </g>
        ))}
        <polyline class="line" points={points.map(({ at, score }) => `${x(at)},${y(score)}`).join(' ')} />
        {points.map(({ at, score }) => (
          <g key={at}>
            <circle class="dot" cx={x(at)} cy={y(score)} r={4} />
            <text class="value" x={x(at)} y={y(score) - 10} text-anchor="middle">
              {formats.number(score)}
            </text>
          </g>
        ))}
        <text class="axis" x={inset} y={height - 10}>
          {points[0]?.label}
        </text>
        <text class="axis" x={width - inset} y={height - 10} text-anchor="end">
          {points.at(-1)?.label}
        </text>
      </svg>
    </figure>
  );
}
