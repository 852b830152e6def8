import { segmentFieldNames } from '../../domain/retention/fields.ts';
import { complaintResults } from '../../domain/retention/results.ts';
import { fill } from '../../i18n/text.ts';
import { CascadeChart } from './charts/CascadeChart.tsx';
import { Figure } from './Figure.tsx';
import { complaintHeadline } from './headlines.ts';
import { NumberField } from './NumberField.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCalculator, useText } from './context.tsx';

const first = ['complaints', 'reach', 'influence'] as const;
const assumptions = ['recovery', 'customerShare', 'leaveProbability', 'prospectShare', 'conversion'] as const;

/**
 * From an angry post to people, and on assumptions that are all shown, to money. How many people are reached and influenced is
 * arithmetic on numbers that somebody may know; what they then do is assumed, so those inputs are folded away under their
 * own name, and the sentence below the figures repeats them.
 */
export function ComplaintQuestion() {
  const text = useText('complaint');
  const frame = useCalculator();
  const { inputs, loss, formats } = frame;
  const cascade = complaintResults(inputs, loss);
  const people = (value: number): string => formats.number(value, value < 1 ? 2 : 1);
  const field = (name: (typeof first)[number] | (typeof assumptions)[number]) => (
    <NumberField key={name} name={name} />
  );
  return (
    <QuestionFrame
      id="post"
      title={text.title}
      headline={complaintHeadline(text, frame, cascade)}
      keys={[...first, ...assumptions, 'discount', ...segmentFieldNames]}
      numbers={
        <>
          {first.map(field)}
          <details class="wide">
            <summary>{text.changeAssumptions}</summary>
            <div class="numbers">{assumptions.map(field)}</div>
          </details>
        </>
      }
    >
      <dl class="figures two">
        <Figure label={text.influenced} value={people(cascade.influenced)} derive="influenced" />
        <Figure label={text.cost} value={formats.amount(cascade.cost)} derive="complaintCost" />
      </dl>
      {cascade.cost === null && (
        <p class="notice warning">
          {text.noBound} <a href="#in-bound">{text.askBound}</a>
        </p>
      )}
      <p class="small">
        {fill(text.assumed, {
          influenced: people(cascade.influenced),
          customers: formats.percent(inputs.customerShare, 1),
          leave: formats.percent(inputs.leaveProbability, 1),
          prospects: formats.percent(inputs.prospectShare, 1),
          conversion: formats.percent(inputs.conversion, 1),
        })}{' '}
        {inputs.recovery > 0 && fill(text.recovered, { recovery: formats.percent(inputs.recovery, 1) })}
      </p>
      {inputs.customerShare + inputs.prospectShare > 1 + 1e-9 && <p class="notice warning">{text.tooMuch}</p>}
      <CascadeChart cascade={cascade} />
    </QuestionFrame>
  );
}
