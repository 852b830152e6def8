import { useRef, useState } from 'preact/hooks';
import { linkOf } from '../../../domain/retention/link.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

/** The present numbers as a link. On plain http there is no clipboard: the link is selected to be copied by hand. */
export function ShareLink() {
  const { inputs } = useCalculator();
  const text = useLazyText().scenarios;
  const field = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  let link: string;
  try {
    link = `${location.origin}${location.pathname}#${linkOf(inputs)}`;
  } catch (error) {
    if (error instanceof RangeError) return <p class="small">{text.linkTooLong}</p>;
    throw error;
  }
  const copy = async (): Promise<void> => {
    field.current?.select();
    try {
      await navigator.clipboard.writeText(link);
      setSaid(text.copied);
    } catch {
      setSaid(text.copySelf);
    }
  };
  return (
    <div class="field">
      <label for="share-link">{text.link}</label>
      <p id="share-help" class="help">
        {text.linkHelp}
      </p>
      <div class="inline">
        <input
          id="share-link"
          ref={field}
          class="input"
          readOnly
          value={link}
          aria-describedby="share-help"
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
        />
        <button type="button" class="button quiet" onClick={() => void copy()}>
          {text.copy}
        </button>
      </div>
      <p role="status">{said}</p>
    </div>
  );
}
