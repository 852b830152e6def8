import './copy-field.css';
import { useId, useRef, useState } from 'preact/hooks';
import { KeyedText } from './KeyedText.tsx';

interface Props {
  readonly label: string;
  readonly help?: string;
  /** What is copied: a link, a code. */
  readonly value: string;
  readonly texts: { readonly copy: string; readonly copied: string; readonly copyByHand: string };
  /** Called when it is copied, by the button or by hand. */
  readonly onCopy?: () => void;
}

/** A line to copy. On plain http there is no clipboard: the line is selected, to be copied by hand. */
export function CopyField({ label, help, value, texts, onCopy }: Props) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    field.current?.select();
    onCopy?.();
    try {
      await navigator.clipboard.writeText(value);
      setSaid(texts.copied);
    } catch {
      setSaid(texts.copyByHand);
    }
  };
  return (
    <div class="field copy-field">
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} class="help">
          {help}
        </p>
      )}
      <div class="copy-line">
        <input
          ref={field}
          id={id}
          class="input"
          readOnly
          value={value}
          aria-describedby={help === undefined ? undefined : `${id}-help`}
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
          onCopy={onCopy}
        />
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {texts.copy}
        </button>
      </div>
      <p class="small" role="status">
        <KeyedText>{said}</KeyedText>
      </p>
    </div>
  );
}
