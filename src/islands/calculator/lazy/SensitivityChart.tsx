import { fieldOfKey, unitOf } from '../../../domain/retention/outcomes.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import type { Influence } from '../../../domain/retention/sensitivity.ts';
import { fill } from '../../../i18n/text.ts';
import { Chart, width } from '../../shared/charts/Chart.tsx';
import { RowText, rowsOf } from '../../shared/charts/rows.tsx';
import { linearScale } from '../../shared/charts/scale.ts';
import { useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
import { useInputLabel } from './input-label.ts';

interface Props {
  /** Ranked, the largest first; at least one. */
  readonly influences: readonly Influence[];
  readonly outcome: Outcome;
  /** The outcome of the present numbers, which each bar contains. */
  readonly today: number;
  readonly summary: string;
}

/** The answers of a range in words: from its low end to its high one, or where they turn between, the least and the largest. */
export function answersOf(
  { atLow, atHigh, least, most }: Influence,
  format: (value: number | null) => string,
): { low: string; high: string } {
  const turns =
    least !== null &&
    most !== null &&
    (Math.min(atLow ?? 0, atHigh ?? 0) > least || Math.max(atLow ?? 0, atHigh ?? 0) < most);
  const [low, high] = turns ? [least, most] : [atLow, atHigh];
  return { low: format(low), high: format(high) };
}

/** More bars than this nobody reads; the table has them all. */
const maxBars = 10;
/** The room above the bars for the name of today's line. */
const top = 26;

/** A bar an input, from the least outcome within its range to the largest, around today's outcome. */
export function SensitivityChart({ influences, outcome, today, summary }: Props) {
  const { inDepthSections: text, derivation } = useLazyText();
  const [noBound, asTable] = [useText('noBound'), useText('asTable')];
  const format = useFormatValue(derivation.none);
  const labelOf = useInputLabel();
  const unit = unitOf(outcome);
  const rangeOf = ({ key, low, high, isOwn }: Influence): string => {
    const [from, to] = [format(low, fieldOfKey(key).unit), format(high, fieldOfKey(key).unit)];
    return fill(isOwn ? text.triedOwnRange : text.triedRange, { low: from, high: to });
  };
  const shown = influences.slice(0, maxBars);
  const ends = shown.flatMap(({ least, most }) => [least ?? today, most ?? today]);
  const x = linearScale([Math.min(today, ...ends), Math.max(today, ...ends)], [4, width - 4]);
  const { rows, height } = rowsOf(
    shown.map((one) => ({
      name: labelOf(one.key),
      label:
        one.swing === null
          ? noBound
          : fill(
              text.triedRange,
              answersOf(one, (value) => format(value, unit)),
            ),
      note: rangeOf(one),
    })),
  );
  const at = x(today);
  return (
    <Chart
      title={text.sensitivityTitle}
      summary={summary}
      asTable={asTable}
      header={[text.input, text.low, text.high, text.atLow, text.atHigh]}
      rows={influences.map(({ key, low, high, atLow, atHigh }) => [
        labelOf(key),
        format(low, fieldOfKey(key).unit),
        format(high, fieldOfKey(key).unit),
        format(atLow, unit),
        format(atHigh, unit),
      ])}
      height={height + top}
    >
      <text
        class="note"
        x={at}
        y={16}
        text-anchor={at < width / 3 ? 'start' : at > (2 * width) / 3 ? 'end' : 'middle'}
      >
        {fill(text.today, { value: format(today, unit) })}
      </text>
      <g transform={`translate(0 ${top})`}>
        {rows.map((row, index) => {
          const { key = '', least = null, most = null } = shown[index] ?? {};
          return (
            <g key={key}>
              <RowText {...row} />
              {least !== null && most !== null && (
                <rect
                  class="bar"
                  x={x(least)}
                  width={Math.max(1, x(most) - x(least))}
                  y={row.bar}
                  height={14}
                />
              )}
              <line class="today" x1={at} x2={at} y1={row.bar - 4} y2={row.bar + 18} />
            </g>
          );
        })}
      </g>
    </Chart>
  );
}
