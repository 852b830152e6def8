import type { FieldName } from '../../domain/retention/fields.ts';
import { splitKey } from '../../domain/retention/inputs.ts';
import { $unusable } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';

/** Says that an answer is that of the last good numbers, while one of its inputs cannot be used. */
export function Stale({ text, keys }: { text: string; keys: readonly FieldName[] }) {
  const unusable = useStored($unusable, {});
  const affected = Object.keys(unusable).some((key) =>
    (keys as readonly string[]).includes(splitKey(key).name),
  );
  return (
    <p class="stale" role="status">
      {affected && text}
    </p>
  );
}
