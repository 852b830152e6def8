import { splitKey } from '../../../domain/retention/inputs.ts';
import { fill } from '../../../i18n/text.ts';
import { useCalculator, useText } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

/** What the inputs are called, by their keys; with the segment's name where there are several. */
export function useInputLabel(): (key: string) => string {
  const { inputs } = useCalculator();
  const fields: Readonly<Record<string, { readonly label: string }>> = useText('fields');
  const { ofGroup } = useLazyText().inDepthSections;
  return (key) => {
    const { segmentId, name } = splitKey(key);
    const label = fields[name]?.label ?? name;
    const segment = inputs.segments.find(({ id }) => id === segmentId);
    if (!segment || inputs.segments.length === 1) return label;
    return fill(ofGroup, { label, name: segment.name });
  };
}
