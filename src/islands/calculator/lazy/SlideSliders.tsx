import { useState } from 'preact/hooks';
import { segmentFields } from '../../../domain/retention/fields.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import type { Question } from '../../../domain/retention/inputs.ts';
import { useCalculator, useText } from '../context.tsx';
import { NumberField } from '../NumberField.tsx';
import { useLazyText } from '../OnDemand.tsx';
import SegmentSelect from './SegmentSelect.tsx';
import { slides } from './slides.ts';

/** The sliders of a slide, and the choice of which stand there. */
export function SlideSliders({ question }: { readonly question: Question }) {
  const text = useLazyText().presenter;
  const fields = useText('fields');
  const { inputs, segment } = useCalculator();
  const [chosen, setChosen] = useState<Partial<Record<Question, readonly FieldName[]>>>({});
  const { choices, sliders: initial } = slides[question];
  const sliders = chosen[question] ?? initial;
  // Of several segments the sliders are those of one: it must be seen which.
  const asksSegment = inputs.segments.length > 1 && sliders.some((name) => name in segmentFields);
  const toggle = (name: FieldName): void => {
    const next = sliders.includes(name) ? sliders.filter((other) => other !== name) : [...sliders, name];
    setChosen({ ...chosen, [question]: next });
  };
  return (
    <div class="numbers">
      {asksSegment && <SegmentSelect id="present-segment" />}
      {sliders.map((name) => (
        <NumberField
          key={`${question} ${name} ${segment.id}`}
          name={name}
          segment={name in segmentFields ? segment.id : undefined}
          prefix="present"
        />
      ))}
      <details class="wide">
        <summary>{text.choose}</summary>
        <div class="choices">
          {choices.map((name) => (
            <label key={name} class="check">
              <input
                type="checkbox"
                checked={sliders.includes(name)}
                onChange={() => {
                  toggle(name);
                }}
              />
              {fields[name].label}
            </label>
          ))}
        </div>
      </details>
    </div>
  );
}
