import type { FieldName } from '../../domain/retention/fields.ts';
import { fill } from '../../i18n/text.ts';
import { useField, useText } from './context.tsx';

interface Props {
  /** The id of what it is about; its own is that with `-h`. */
  readonly id: string;
  readonly name: FieldName;
  readonly limits: { readonly low: string; readonly high: string };
  readonly example: string;
  /** Where the example's value comes from. */
  readonly source: string | undefined;
}

/**
 * What an input means, what it may be and where its default comes from. A popover: Escape and a press anywhere else
 * close it, only one is open at a time, and it stands below or above its field, never over it.
 */
export function Hint({ id, name, limits, example, source }: Props) {
  const text = useText('field');
  const { label, help, source: known } = useField(name);
  return (
    <>
      <button type="button" class="hint" popovertarget={`${id}-h`} data-no-print>
        ?<span class="visually-hidden"> {fill(text.about, { label })}</span>
      </button>
      <p id={`${id}-h`} class="explained" popover="auto">
        {help} {fill(text.allowed, limits)} {fill(text.example, { value: example })}{' '}
        {fill(text.source, { source: source ?? known })}
      </p>
    </>
  );
}
