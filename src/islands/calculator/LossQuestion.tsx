import { useState } from 'preact/hooks';
import { segmentFieldNames } from '../../domain/retention/fields.ts';
import type { Question } from '../../domain/retention/inputs.ts';
import { plural } from '../../i18n/text.ts';
import { HundredChart } from './charts/HundredChart.tsx';
import { Figure } from './Figure.tsx';
import { GroupTable } from './GroupTable.tsx';
import { lossHeadline } from './loss-headline.ts';
import { NumberField } from './NumberField.tsx';
import { OnDemand } from './OnDemand.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import { useCalculator, useText } from './context.tsx';

const commons = ['discount', 'growthTarget'] as const;
const question: Question = 'lose';
const convert = () => import('./lazy/RetentionHelp.tsx');
/** Asks how many renewals count, where a value would be infinite: nobody leaves, and nothing is discounted. */
const horizon = () => import('./lazy/HorizonField.tsx');

/**
 * What losing customers costs: the numbers of the company, and two views of one loss. The lost are either replaced or not, so
 * the two amounts are never added, and the page says so between them. The groups stand here and nowhere else as fields; all
 * other questions are computed from them. The figures cover all groups together.
 */
export function LossQuestion() {
  const text = useText('loss');
  const frame = useCalculator();
  const { language, inputs, loss, formats } = frame;
  const [converting, setConverting] = useState(false);
  const { all, replacementRatio } = loss;
  return (
    <QuestionFrame
      id={question}
      title={text.title}
      headline={lossHeadline(text, frame)}
      keys={[...segmentFieldNames, ...commons]}
      top={<GroupTable />}
      numbers={
        <>
          {commons.map((name) => (
            <NumberField key={name} name={name} />
          ))}
          <details class="wide">
            <summary
              onClick={() => {
                setConverting(true);
              }}
            >
              {text.convert}
            </summary>
            {converting && (
              <OnDemand load={convert}>{({ default: RetentionHelp }) => <RetentionHelp />}</OnDemand>
            )}
          </details>
          <div class="wide hundred">
            <HundredChart />
          </div>
        </>
      }
    >
      <dl class="figures">
        <Figure label={text.lost} value={formats.number(all.lost, 1)} derive="lost" />
        <Figure label={text.yearlyMargin} value={formats.amount(all.yearlyMargin)} derive="yearlyMargin" />
      </dl>
      <p class="views">{text.twoViews}</p>
      <dl class="figures two">
        <Figure label={text.notReplaced} value={formats.amount(all.notReplaced)} derive="notReplaced">
          {text.notReplacedNote}
        </Figure>
        <Figure label={text.replaced} value={formats.amount(all.replaced)} derive="replaced">
          {replacementRatio === null
            ? text.replacedNone
            : plural(language, text.replacedNote, replacementRatio, {
                ratio: formats.number(replacementRatio, 2),
              })}
        </Figure>
      </dl>
      <p class="small soft">{text.twoForOne}</p>
      <dl class="figures">
        <Figure label={text.equity} value={formats.amount(all.equity)} derive="equity">
          {text.equityNote}
        </Figure>
      </dl>
      {loss.negativeMargin && <p class="notice warning">{text.negative}</p>}
      {(loss.unbounded || inputs.valueHorizon !== null) && (
        <OnDemand load={horizon}>{({ default: HorizonField }) => <HorizonField />}</OnDemand>
      )}
    </QuestionFrame>
  );
}
