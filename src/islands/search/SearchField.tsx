import type { RefObject } from 'preact';
import { useSearchContext } from './context.ts';
import { longestQuestion } from './question.ts';

interface Props {
  readonly id: string;
  readonly field: RefObject<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onSubmit: () => void;
}

/** Where the question is typed. Its form sends nothing: Enter goes to the first result. */
export function SearchField({ id, field, value, onChange, onSubmit }: Props) {
  const { text } = useSearchContext();
  return (
    <form
      role="search"
      class="field"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <label for={id}>{text.label}</label>
      {/* Without a name, so that a form sent before the script is there carries nothing in the address. */}
      <input
        ref={field}
        id={id}
        class="input"
        type="search"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        enterkeyhint="search"
        maxLength={longestQuestion}
        value={value}
        onInput={(event) => {
          onChange(event.currentTarget.value);
        }}
      />
    </form>
  );
}
