import { width } from './Chart.tsx';
import type { Scale } from './scale.ts';

interface Props {
  readonly x: Scale;
  readonly y: Scale;
  readonly xTicks: readonly { readonly at: number; readonly label: string }[];
  readonly yTicks: readonly { readonly at: number; readonly label: string }[];
  readonly left: number;
  readonly bottom: number;
}

/** A sign of a label with the room that a reader may put after it, at the most, in the drawing's units. */
const signWidth = 9;

/** Hairlines across at each tick, the zero line stronger, and the labels. */
export function Axes({ x, y, xTicks, yTicks, left, bottom }: Props) {
  return (
    <g class="axes">
      {yTicks.map(({ at, label }) => (
        <g key={at}>
          <line x1={left} x2={width} y1={y(at)} y2={y(at)} class={at === 0 ? 'zero' : 'grid'} />
          <text x={left - 6} y={y(at) + 5} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {xTicks.map(({ at, label }) => {
        // A day at the end of the axis is wider than the room beyond its tick.
        const isCut = x(at) + (label.length * signWidth) / 2 > width;
        return (
          <text key={at} x={isCut ? width : x(at)} y={bottom + 18} text-anchor={isCut ? 'end' : 'middle'}>
            {label}
          </text>
        );
      })}
    </g>
  );
}

/** As many of the years as fit with their labels. */
export function yearTicks(years: number, now: string): { at: number; label: string }[] {
  const step = [1, 2, 5, 10].find((candidate) => years / candidate <= 6) ?? 10;
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, index) => ({
    at: index * step,
    label: index === 0 ? now : String(index * step),
  }));
}
