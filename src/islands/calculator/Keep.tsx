import { useMemo } from 'preact/hooks';
import { paybackLapse } from '../../domain/retention/programme.ts';
import { survivorsOf, programmeResults } from '../../domain/retention/results.ts';
import { fill } from '../../i18n/text.ts';
import { BaseChart } from './charts/BaseChart.tsx';
import { CashChart } from './charts/CashChart.tsx';
import { Figure } from './Figure.tsx';
import { NumberField } from './NumberField.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import type { PartProps, Text } from './types.ts';
import { useCalculator } from './use-calculator.ts';

const names = ['gain', 'yearlyCost', 'horizon'] as const;
/** What the programme starts from, set in the first question. */
const base = ['customers', 'revenue', 'marginShare', 'retention', 'discount'] as const;

interface Props extends PartProps<(typeof names)[number]> {
  readonly text: Text['keep'];
}

/** What a programme that keeps more customers is worth. */
export function Keep({ text, ...part }: Props) {
  const use = useCalculator(part);
  const { inputs, formats } = use;
  const programme = useMemo(() => programmeResults(inputs), [inputs]);
  const { npv, discountedPayback, breakEvenGain } = programme;
  const lapse = paybackLapse(programme);
  const points = (fraction: number): string => formats.number(fraction * 100, 2);
  const headline = fill(npv < 0 ? text.headlineLoss : text.headline, {
    points: points(inputs.gain),
    npv: formats.amount(Math.abs(npv)),
    years: inputs.horizon,
  });
  return (
    <QuestionFrame
      id="keep"
      title={text.title}
      headline={headline}
      part={part}
      keys={[...names, ...base]}
      numbers={names.map((name) => (
        <NumberField key={name} name={name} about={part.fields[name]} {...{ part, use }} />
      ))}
    >
      <dl class="figures three">
        <Figure label={text.npv} value={formats.amount(npv)} derive="npv" part={part} />
        <Figure
          label={text.payback}
          value={
            discountedPayback === null
              ? text.never
              : fill(text.paybackValue, { years: formats.number(discountedPayback, 1) })
          }
          derive="payback"
          part={part}
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
          part={part}
        />
      </dl>
      {inputs.segments.some(({ retention }) => retention + inputs.gain > 1 + 1e-12) && (
        <p class="small">{text.capped}</p>
      )}
      <div class="charts">
        <BaseChart
          {...{ programme, text, formats }}
          without={survivorsOf(inputs)}
          asTable={part.shared.asTable}
        />
        <CashChart {...{ programme, text, formats }} asTable={part.shared.asTable} />
      </div>
    </QuestionFrame>
  );
}
