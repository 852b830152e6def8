import { useState } from 'preact/hooks';
import { segmentFieldNames } from '../../domain/retention/fields.ts';
import { fill } from '../../i18n/text.ts';
import { SegmentGainChart } from './charts/SegmentGainChart.tsx';
import { useCalculator, useText } from './context.tsx';
import { Figure } from './Figure.tsx';
import { segmentsHeadline } from './headlines.ts';
import { OnDemand } from './OnDemand.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { SegmentTable } from './SegmentTable.tsx';

const select = () => import('./lazy/SegmentSelect.tsx');
const horizon = () => import('./lazy/HorizonField.tsx');

/**
 * Where a company's retention work is worth most: its segments, one by one, and never their average, which would answer wrongly
 * for all of them. What two points more are worth is before the cost of reaching them, so it must not be set against the
 * programme's net present value; the headline says for how many renewals it counts.
 */
export function SegmentsQuestion() {
  const text = useText('segments');
  const frame = useCalculator();
  const { loss } = frame;
  const { segments, all } = loss;
  const isSegmented = segments.length > 1;
  const headline = segmentsHeadline(text, frame);
  // Where only the two points have no bound the horizon is asked for here, and the field stays while it is filled in.
  const isHorizonMissing = all.twoPoints === null && !loss.unbounded;
  const [asksHorizon, setAsksHorizon] = useState(isHorizonMissing);
  if (isHorizonMissing && !asksHorizon) setAsksHorizon(true);
  return (
    <QuestionFrame
      id="where"
      title={text.title}
      headline={headline}
      keys={['discount', ...segmentFieldNames]}
      numbers={
        <div class="wide flow">
          <p>{text.intro}</p>
          <p>
            <a href="#lose">{text.edit}</a>
          </p>
        </div>
      }
    >
      {asksHorizon && !loss.unbounded && (
        <OnDemand load={horizon}>{({ default: HorizonField }) => <HorizonField id="where-bound" />}</OnDemand>
      )}
      {loss.unbounded && (
        <p class="notice warning">
          <a href="#in-bound">{text.askBound}</a>
        </p>
      )}
      <SegmentTable hasInputs={isSegmented} />
      {isSegmented && (
        <>
          <SegmentGainChart summary={headline} />
          <OnDemand load={select}>
            {({ default: SegmentSelect }) => <SegmentSelect id="where-group" />}
          </OnDemand>
        </>
      )}
      <SelectedSegmentFigures />
    </QuestionFrame>
  );
}

/** What the selected segment gains by two points, and what a new customer of it is worth. Its arithmetic opens here. */
function SelectedSegmentFigures() {
  const text = useText('segments');
  const { segment, loss, formats } = useCalculator();
  const results = loss.segments.find(({ id }) => id === segment.id);
  if (!results) return null;
  const { name, twoPoints, lifetimeValue, acquisitionCost, share } = results;
  return (
    <dl class="figures three">
      <Figure label={fill(text.twoPointsIn, { name })} value={formats.amount(twoPoints)} derive="twoPoints" />
      <Figure
        label={text.newCustomer}
        value={formats.amount(lifetimeValue === null ? null : lifetimeValue - acquisitionCost + 0)}
        derive="newCustomer"
      >
        {fill(lifetimeValue === null ? text.newCustomerNoBound : text.newCustomerNote, {
          value: formats.amount(lifetimeValue),
          cost: formats.amount(acquisitionCost),
        })}
      </Figure>
      {share !== null && loss.segments.length > 1 && (
        <Figure label={text.shareOfAll} value={formats.percent(share, 1)} derive="share" />
      )}
    </dl>
  );
}
