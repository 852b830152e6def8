import { useState } from 'preact/hooks';
import { fieldOfKey, unitOf } from '../../../domain/retention/outcomes.ts';
import type { Outcome } from '../../../domain/retention/outcomes.ts';
import { sensitivity } from '../../../domain/retention/sensitivity.ts';
import { fill } from '../../../i18n/text.ts';
import { Chart, width } from '../../shared/charts/Chart.tsx';
import { RowText, rowsOf } from '../../shared/charts/rows.tsx';
import { linearScale } from '../../shared/charts/scale.ts';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { useFormatValue } from './format-value.ts';
import { useInputLabel } from './input-label.ts';
import { OutcomeSelect } from './OutcomeSelect.tsx';

/** More bars than this nobody reads; the table has them all. */
const maxBars = 10;

/** What matters most: how far each input, through its range, moves a result; ranked. */
export default function Sensitivity() {
  const { expertParts: text, derivation } = useLazyText();
  const [noBound, lose, asTable] = [useText('noBound'), useText('lose'), useText('asTable')];
  const { inputs } = useCalculator();
  const format = useFormatValue(derivation.none);
  const labelOf = useInputLabel();
  const [outcome, setOutcome] = useState<Outcome>('npv');
  const influences = sensitivity(inputs, outcome);
  const shown = influences.slice(0, maxBars);
  const ends = shown.flatMap(({ atLow, atHigh, swing }) => (swing === null ? [] : [atLow ?? 0, atHigh ?? 0]));
  const x = linearScale([Math.min(...ends), Math.max(...ends)], [4, width - 4]);
  const tried = ({ key, low, high, isOwn, swing }: (typeof influences)[number]): string => {
    const { unit } = fieldOfKey(key);
    const range = fill(text.tried, {
      low: format(low, unit),
      high: format(high, unit),
    });
    const tags = [...(isOwn ? [text.own] : []), ...(swing === null ? [noBound] : [])];
    return [range, ...tags].join(', ');
  };
  const [first] = shown;
  if (!first) {
    return (
      <div class="flow">
        <OutcomeSelect id="sensitivity-outcome" value={outcome} choose={setOutcome} />
        <p role="status">
          {text.answerEndless} <a href="#in-bound">{lose.countYears}</a>
        </p>
      </div>
    );
  }
  const name = labelOf(first.key);
  const most = first.swing === 0 ? text.sensitivityNone : fill(text.sensitivitySummary, { name });
  const { rows, height } = rowsOf(shown.map((one) => ({ name: labelOf(one.key), label: tried(one) })));
  return (
    <div class="flow">
      <OutcomeSelect id="sensitivity-outcome" value={outcome} choose={setOutcome} />
      <p class="small">{text.sensitivityHelp}</p>
      <Chart
        title={text.sensitivityTitle}
        summary={first.swing === null ? fill(text.sensitivityEndless, { name }) : most}
        asTable={asTable}
        header={[text.input, text.low, text.high, text.atLow, text.atHigh]}
        rows={influences.map(({ key, low, high, atLow, atHigh }) => [
          labelOf(key),
          format(low, fieldOfKey(key).unit),
          format(high, fieldOfKey(key).unit),
          format(atLow, unitOf(outcome)),
          format(atHigh, unitOf(outcome)),
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
