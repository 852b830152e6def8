import { useState } from 'preact/hooks';
import { segmentFieldNames } from '../../domain/retention/fields.ts';
import type { SegmentField } from '../../domain/retention/fields.ts';
import type { Question } from '../../domain/retention/inputs.ts';
import { fill, plural } from '../../i18n/text.ts';
import { $segment } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';
import { Figure } from './Figure.tsx';
import { NumberField } from './NumberField.tsx';
import { Later } from './Later.tsx';
import { QuestionFrame } from './QuestionFrame.tsx';
import type { PartProps, Text } from './types.ts';
import { useCalculator } from './use-calculator.ts';

const commons = ['discount', 'growthTarget'] as const;
const question: Question = 'lose';
const select = () => import('./lazy/SegmentSelect.tsx');
const convert = () => import('./lazy/RetentionHelp.tsx');
const bound = () => import('./lazy/Bound.tsx');

interface Props extends PartProps<SegmentField | (typeof commons)[number]> {
  readonly text: Text['lose'];
}

/** What losing customers costs: the numbers of the company, and two views of one loss. */
export function Lose({ text, ...part }: Props) {
  const use = useCalculator(part);
  const { inputs, loss, formats } = use;
  const chosen = useStored($segment, '');
  const segment = inputs.segments.find(({ id }) => id === chosen) ?? inputs.segments[0];
  const [converting, setConverting] = useState(false);
  const { all, replacementRatio } = loss;
  const margin = formats.amount(Math.abs(all.yearlyMargin));
  const count = { lost: formats.number(all.lost, 1), customers: formats.number(all.customers, 1), margin };
  const headline =
    all.yearlyMargin < 0
      ? fill(text.headlineNegative, count)
      : plural(part.language, text.headline, all.lost, count);
  return (
    <QuestionFrame
      id={question}
      title={text.title}
      headline={headline}
      part={part}
      keys={[...segmentFieldNames, ...commons]}
      numbers={
        <>
          {inputs.segments.length > 1 && <Later load={select} part={part} />}
          {segmentFieldNames.map((name) => [
            <NumberField
              key={`${name} ${segment?.id ?? ''}`}
              name={name}
              segment={segment?.id}
              about={part.fields[name]}
              {...{ part, use }}
            />,
            name === 'retention' && (
              <details key="convert" class="wide">
                <summary
                  onClick={() => {
                    setConverting(true);
                  }}
                >
                  {text.convert}
                </summary>
                {converting && <Later load={convert} part={part} />}
              </details>
            ),
          ])}
          {commons.map((name) => (
            <NumberField key={name} name={name} about={part.fields[name]} {...{ part, use }} />
          ))}
        </>
      }
    >
      <dl class="figures">
        <Figure label={text.lost} value={formats.number(all.lost, 1)} derive="lost" part={part} />
        <Figure
          label={text.yearlyMargin}
          value={formats.amount(all.yearlyMargin)}
          derive="yearlyMargin"
          part={part}
        />
      </dl>
      <p class="views">{text.views}</p>
      <dl class="figures two">
        <Figure
          label={text.notReplaced}
          value={formats.amount(all.notReplaced)}
          derive="notReplaced"
          part={part}
        >
          {text.notReplacedNote}
        </Figure>
        <Figure label={text.replaced} value={formats.amount(all.replaced)} derive="replaced" part={part}>
          {replacementRatio === null
            ? text.replacedNone
            : plural(part.language, text.replacedNote, replacementRatio, {
                ratio: formats.number(replacementRatio, 2),
              })}
        </Figure>
      </dl>
      <p class="small soft">{text.twoForOne}</p>
      <dl class="figures">
        <Figure label={text.equity} value={formats.amount(all.equity)} derive="equity" part={part}>
          {text.equityNote}
        </Figure>
      </dl>
      {loss.negativeMargin && <p class="notice warning">{text.negative}</p>}
      {(loss.unbounded || inputs.valueHorizon !== null) && <Later load={bound} part={part} />}
    </QuestionFrame>
  );
}
