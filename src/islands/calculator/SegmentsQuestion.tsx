import { useState } from 'preact/hooks';
import { segmentFieldNames } from '../../domain/retention/fields.ts';
import { largestGain } from '../../domain/retention/largest-gain.ts';
import type { SegmentResults } from '../../domain/retention/loss.ts';
import { areAlike } from '../../domain/retention/segments.ts';
import { fill, plural } from '../../i18n/text.ts';
import { SegmentGainChart } from './charts/SegmentGainChart.tsx';
import { useCalculator, useText } from './context.tsx';
import { Figure } from './Figure.tsx';
import { OnDemand } from './OnDemand.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { SegmentList } from './SegmentList.tsx';
import { SegmentTable } from './SegmentTable.tsx';

const select = () => import('./lazy/SegmentSelect.tsx');
const horizon = () => import('./lazy/HorizonField.tsx');

/** Where a company's retention work is worth most: its segments, one by one. */
export function SegmentsQuestion() {
  const text = useText('where');
  const { loss } = useCalculator();
  const { segments, all } = loss;
  const isSegmented = segments.length > 1;
  const best = largestGain(segments);
  const headline = useHeadline(best);
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
          <SegmentList />
          {isSegmented && <p class="small soft">{text.splitNote}</p>}
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

/** Where two more points are worth most, over what time, and before what they cost. */
function useHeadline(best: SegmentResults | undefined): string {
  const text = useText('where');
  const { language, inputs, loss, formats } = useCalculator();
  const { segments, valueHorizon } = inputs;
  const isBounded = best?.twoPoints !== null;
  const span = valueHorizon === null ? text.spanAll : plural(language, text.span, valueHorizon);
  if (segments.length === 1 || !best) {
    const value = formats.rough(loss.all.twoPoints);
    return fill(isBounded ? text.headlineOne : text.headlineOneNoBound, { value, span });
  }
  // Segments that only differ in size say nothing about where to act.
  if (areAlike(segments)) return text.headlineAlike;
  const value = formats.rough(best.twoPoints);
  return fill(isBounded ? text.headline : text.headlineNoBound, { name: best.name, value, span });
}

/** What the selected segment gains by two points, and what a new customer of it is worth. */
function SelectedSegmentFigures() {
  const text = useText('where');
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
