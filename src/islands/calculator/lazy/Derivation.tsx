import { derive } from '../../../domain/retention/derivations.ts';
import type { DerivedResult } from '../../../domain/retention/derivations.ts';
import { $segment } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import type { ExpertText } from '../Later.tsx';
import type { PartProps } from '../types.ts';
import { useCalculator } from '../use-calculator.ts';
import { DerivationView } from './DerivationView.tsx';

interface Props {
  readonly part: Pick<PartProps, 'currency' | 'initial' | 'language' | 'shared' | 'unit'>;
  readonly result: DerivedResult;
  readonly text: ExpertText;
}

/** How a result of the calculator comes about with its present inputs, for the group that is chosen. */
export default function Derivation({ part, result, text }: Props) {
  const { inputs, formats } = useCalculator(part);
  const segmentId = useStored($segment, '');
  const group = inputs.segments.find(({ id }) => id === segmentId) ?? inputs.segments[0];
  return (
    <DerivationView
      derivation={derive(result, inputs, segmentId)}
      group={group?.name}
      about={text.derivation.results[result]}
      {...{ formats, text }}
    />
  );
}
