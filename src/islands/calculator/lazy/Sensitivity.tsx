import { useState } from 'preact/hooks';
import { fieldOfKey, unitOf } from '../../../domain/retention/outcomes.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import { sensitivity } from '../../../domain/retention/sensitivity.ts';
import { fill } from '../../../i18n/text.ts';
import { Chart, width } from '../charts/Chart.tsx';
import { RowText, rowsOf } from '../charts/rows.tsx';
import { linearScale } from '../charts/scale.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { formatValue } from './format-value.ts';
import { inputLabel } from './input-label.ts';
import { OutcomeSelect } from './OutcomeSelect.tsx';

interface Props {
  readonly part: PartProps;
  readonly text: ExpertText;
}

/** More bars than this nobody reads; the table has them all. */
const mostBars = 10;

/** What matters most: how far each input, through its range, moves a result; ranked. */
export default function Sensitivity({ part, text: all }: Props) {
  const text = all.expertParts;
  const { inputs, formats } = useCalculator(part);
  const [outcome, setOutcome] = useState<Outcome>('npv');
  const influences = sensitivity(inputs, outcome);
  const shown = influences.slice(0, mostBars);
  const ends = shown.flatMap(({ atLow, atHigh, swing }) => (swing === null ? [] : [atLow ?? 0, atHigh ?? 0]));
  const x = linearScale([Math.min(...ends), Math.max(...ends)], [4, width - 4]);
  const show = { formats, units: all.units, none: all.derivation.none };
  const tried = ({ key, low, high, isOwn, swing }: (typeof influences)[number]): string => {
    const { unit } = fieldOfKey(key);
    const range = fill(text.tried, {
      low: formatValue(low, unit, show),
      high: formatValue(high, unit, show),
    });
    const tags = [...(isOwn ? [text.own] : []), ...(swing === null ? [all.first.noBound] : [])];
    return [range, ...tags].join(', ');
  };
  const [first] = shown;
  if (!first) {
    return (
      <div class="flow">
        <OutcomeSelect id="sensitivity-outcome" value={outcome} text={all} choose={setOutcome} />
        <p role="status">
          {text.answerEndless} <a href="#in-bound">{all.first.lose.countYears}</a>
        </p>
      </div>
    );
  }
  const name = inputLabel(first.key, inputs, all);
  const most = first.swing === 0 ? text.sensitivityNone : fill(text.sensitivitySummary, { name });
  const { rows, height } = rowsOf(
    shown.map((one) => ({ name: inputLabel(one.key, inputs, all), label: tried(one) })),
  );
  return (
    <div class="flow">
      <OutcomeSelect id="sensitivity-outcome" value={outcome} text={all} choose={setOutcome} />
      <p class="small">{text.sensitivityHelp}</p>
      <Chart
        title={text.sensitivityTitle}
        summary={first.swing === null ? fill(text.sensitivityEndless, { name }) : most}
        asTable={part.shared.asTable}
        header={[text.input, text.low, text.high, text.atLow, text.atHigh]}
        rows={influences.map(({ key, low, high, atLow, atHigh }) => [
          inputLabel(key, inputs, all),
          formatValue(low, fieldOfKey(key).unit, show),
          formatValue(high, fieldOfKey(key).unit, show),
          formatValue(atLow, unitOf(outcome), show),
          formatValue(atHigh, unitOf(outcome), show),
        ])}
        height={height}
      >
        {rows.map((row, index) => {
          const one = shown[index];
          if (!one) return null;
          const { key, atLow, atHigh } = one;
          return (
            <g key={key}>
              <RowText {...row} />
              {atLow !== null && atHigh !== null && (
                <rect
                  class="bar"
                  x={Math.min(x(atLow), x(atHigh))}
                  width={Math.max(1, Math.abs(x(atHigh) - x(atLow)))}
                  y={row.bar}
                  height={14}
                />
              )}
            </g>
          );
        })}
      </Chart>
    </div>
  );
}
