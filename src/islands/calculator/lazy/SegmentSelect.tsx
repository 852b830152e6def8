import { $segment } from '../../../stores/calculator.ts';
import { SelectField } from '../../shared/SelectField.tsx';
import { useCalculator, useText } from '../context.tsx';

interface Props {
  /** Sets the id apart where the choice stands twice on the page. */
  readonly id?: string;
}

/** Which segment's numbers stand in the fields, where there are several. */
export default function SegmentSelect({ id = 'in-segment' }: Props) {
  const label = useText('segment');
  const { inputs, segment } = useCalculator();
  return (
    <SelectField
      class="field wide"
      {...{ id, label }}
      value={segment.id}
      options={inputs.segments.map((one) => [one.id, one.name])}
      onChoose={(chosen) => {
        $segment.set(chosen);
      }}
    />
  );
}
