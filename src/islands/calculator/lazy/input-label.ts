import { splitKey } from '../../../domain/retention/inputs.ts';
import type { Inputs } from '../../../domain/retention/inputs.ts';
import { fill } from '../../../i18n/text.ts';
import type { ExpertText } from '../Later.tsx';

/** What an input is called; with its group's name where there are several. */
export function inputLabel(key: string, inputs: Inputs, text: ExpertText): string {
  const { segmentId, name } = splitKey(key);
  const label = (text.first.fields as Record<string, { label: string }>)[name]?.label ?? name;
  const segment = inputs.segments.find(({ id }) => id === segmentId);
  if (!segment || inputs.segments.length === 1) return label;
  return fill(text.expertParts.ofGroup, { label, name: segment.name });
}
