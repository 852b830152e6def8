import { $segment } from '../../../stores/calculator.ts';
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
    <div class="field wide">
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={segment.id}
        onChange={({ currentTarget }) => {
          $segment.set(currentTarget.value);
        }}
      >
        {inputs.segments.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
