import { useMemo } from 'preact/hooks';
import { paybackLapse } from '../../domain/retention/programme.ts';
import { survivorsOf, programmeResults } from '../../domain/retention/results.ts';
import { fill } from '../../i18n/text.ts';
import { BaseChart } from './charts/BaseChart.tsx';
import { CashChart } from './charts/CashChart.tsx';
import { Figure } from './Figure.tsx';
import { programmeHeadline } from './headlines.ts';
import { NumberField } from './NumberField.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCalculator, useText } from './context.tsx';

const names = ['gain', 'yearlyCost', 'horizon'] as const;
/** What the programme starts from, set in the first question. */
const base = ['customers', 'revenue', 'marginShare', 'retention', 'discount'] as const;

/**
 * What a programme that keeps more customers is worth, over the years that it runs and after its own cost. The gain is in
 * percentage points of retention a year; it cannot bring anyone above 100 %, and where it would, the page says that part of
 * it has no room.
 */
export function ProgrammeQuestion() {
  const text = useText('programme');
  const frame = useCalculator();
  const { inputs, formats } = frame;
  const programme = useMemo(() => programmeResults(inputs), [inputs]);
  const { npv, discountedPayback, breakEvenGain } = programme;
  const lapse = paybackLapse(programme);
  const points = (fraction: number): string => formats.number(fraction * 100, 2);
  return (
    <QuestionFrame
      id="keep"
      title={text.title}
      headline={programmeHeadline(text, frame, npv)}
      keys={[...names, ...base]}
      numbers={names.map((name) => (
        <NumberField key={name} name={name} />
      ))}
    >
      <dl class="figures three">
        <Figure label={text.npv} value={formats.amount(npv)} derive="npv" />
        <Figure
          label={text.payback}
          value={
            discountedPayback === null
              ? text.never
              : fill(text.paybackValue, { years: formats.number(discountedPayback, 1) })
          }
          derive="payback"
        >
          {lapse !== null && fill(text.paybackLapse, { year: lapse })}
        </Figure>
        <Figure
          label={text.breakEven}
          value={
            breakEvenGain === null
              ? text.breakEvenNone
              : fill(text.breakEvenValue, { points: points(breakEvenGain) })
          }
          derive="breakEven"
        />
      </dl>
      {/* With room for what arithmetic in binary makes of 0.9 + 0.1. */}
      {inputs.segments.some(({ retention }) => retention + inputs.gain > 1 + 1e-12) && (
        <p class="small">{text.capped}</p>
      )}
      <div class="charts">
        <BaseChart programme={programme} without={survivorsOf(inputs)} />
        <CashChart programme={programme} />
      </div>
    </QuestionFrame>
  );
}
