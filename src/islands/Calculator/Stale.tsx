import type { FieldName } from '../../domain/retention/fields.ts';
import { splitKey } from '../../domain/retention/inputs.ts';
import { $unreadable } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';

/** Says that an answer is that of the last good numbers, while one of its inputs cannot be read. */
export function Stale({ text, keys }: { text: string; keys: readonly FieldName[] }) {
  const unreadable = useStored($unreadable, []);
  const affected = unreadable.some((key) => (keys as readonly string[]).includes(splitKey(key).name));
  return (
    <p class="stale" role="status">
      {affected && text}
    </p>
  );
}
