import { useState } from 'preact/hooks';
import { segmentFields } from '../../../domain/retention/fields.ts';
import type { FieldName } from '../../../domain/retention/fields.ts';
import { Checkbox } from '../../shared/Checkbox.tsx';
import { useCalculator, useText } from '../context.tsx';
import { NumberField } from '../NumberField.tsx';
import { useLazyText } from '../OnDemand.tsx';
import SegmentSelect from './SegmentSelect.tsx';
import { slideBasis } from './slides.ts';
import type { FigureSlide } from './slides.ts';

/** The sliders of a slide, and the choice of which stand there. */
export function SlideSliders({ name: slide }: { readonly name: FigureSlide }) {
  const text = useLazyText().presenter;
  const fields = useText('fields');
  const { inputs, segment } = useCalculator();
  const [chosen, setChosen] = useState<Partial<Record<FigureSlide, readonly FieldName[]>>>({});
  const { choices, sliders: initial } = slideBasis[slide];
  const sliders = chosen[slide] ?? initial;
  // Of several segments the sliders are those of one: it must be seen which.
  const asksSegment = inputs.segments.length > 1 && sliders.some((name) => name in segmentFields);
  const toggle = (name: FieldName): void => {
    const next = sliders.includes(name) ? sliders.filter((other) => other !== name) : [...sliders, name];
    setChosen({ ...chosen, [slide]: next });
  };
  return (
    <>
      <div class="numbers">
        {asksSegment && <SegmentSelect id="present-segment" />}
        {sliders.map((name) => (
          <NumberField
            key={`${slide} ${name} ${segment.id}`}
            name={name}
            segment={name in segmentFields ? segment.id : undefined}
            prefix="present"
          />
        ))}
      </div>
      <details class="choose">
        <summary>{text.chooseSlider}</summary>
        <div class="choices">
          {choices.map((name) => (
            <Checkbox
              key={name}
              label={fields[name].label}
              isChecked={sliders.includes(name)}
              onChange={() => {
                toggle(name);
              }}
            />
          ))}
        </div>
      </details>
    </>
  );
}
