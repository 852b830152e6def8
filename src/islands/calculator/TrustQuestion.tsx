import { trustEffect } from '../../domain/retention/trust.ts';
import { TrustChart } from './charts/TrustChart.tsx';
import { Figure } from './Figure.tsx';
import { trustHeadline } from './headlines.ts';
import { NumberField } from './NumberField.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCalculator, useText } from './context.tsx';

const names = ['faster', 'discountSaved', 'deals', 'dealValue', 'cycleDays'] as const;

/**
 * What faster and cheaper deals would be worth; how much faster and cheaper is the reader's own assumption, and zero until it
 * is made: no study gives a number for it. Days that disappear are never turned into money.
 */
export function TrustQuestion() {
  const text = useText('trust');
  const frame = useCalculator();
  const { inputs, formats } = frame;
  const effect = trustEffect(inputs);
  const days = (value: number): string => formats.number(value, 1);
  return (
    <QuestionFrame
      id="trust"
      title={text.title}
      isOfAll={false}
      headline={trustHeadline(text, frame, effect)}
      keys={names}
      numbers={names.map((name) => (
        <NumberField key={name} name={name} />
      ))}
    >
      <dl class="figures three">
        <Figure label={text.newCycle} value={days(effect.newCycleDays)} derive="newCycle" />
        <Figure label={text.daysSaved} value={days(effect.daysSaved)} derive="daysSaved" />
        <Figure label={text.discountKept} value={formats.amount(effect.discountKept)} derive="discountKept" />
      </dl>
      <TrustChart effect={effect} />
      <p class="small soft">{text.why}</p>
    </QuestionFrame>
  );
}
