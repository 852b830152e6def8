import { derive } from '../../../domain/retention/derive.ts';
import type { DerivedResult } from '../../../domain/retention/derive.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';
import { DerivationView } from './DerivationView.tsx';

/** How a result of the calculator comes about with its present inputs, for the selected segment. */
export default function Derivation({ result }: { readonly result: DerivedResult }) {
  const { inputs, segment } = useCalculator();
  const { results } = useLazyText().derivation;
  return (
    <DerivationView
      derivation={derive(result, inputs, segment.id)}
      segmentName={segment.name}
      about={results[result]}
    />
  );
}
