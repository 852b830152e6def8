import { $segment } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';

interface Props {
  readonly part: Omit<PartProps, 'fields'>;
  readonly text: ExpertText;
  /** Sets the id apart where the choice stands twice on the page. */
  readonly id?: string;
}

/** Which group's numbers stand in the fields, where there are several. */
export default function SegmentSelect({ part, text, id = 'in-segment' }: Props) {
  const { inputs } = useCalculator(part);
  const chosen = useStored($segment, '');
  return (
    <div class="field wide">
      <label for={id}>{text.first.segment}</label>
      <select
        id={id}
        class="input"
        value={inputs.segments.some(({ id }) => id === chosen) ? chosen : inputs.segments[0]?.id}
        onChange={({ currentTarget }) => {
          $segment.set(currentTarget.value);
        }}
      >
        {inputs.segments.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
