import type { FieldName } from '../../domain/retention/fields.ts';
import { splitKey } from '../../domain/retention/inputs.ts';
import { $invalidDrafts } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';
import { useText } from './context.tsx';

/** Says that an answer is that of the last valid numbers, while what is typed for one of its inputs cannot be used. */
export function StaleResultNotice({ keys }: { readonly keys: readonly FieldName[] }) {
  const text = useText('staleResult');
  const drafts = useStored($invalidDrafts, {});
  const isStale = Object.keys(drafts).some((key) => (keys as readonly string[]).includes(splitKey(key).name));
  return (
    <p class="stale" role="status">
      {isStale && text}
    </p>
  );
}
