import type { Example } from '../../domain/retention/examples.ts';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { useText } from './context.tsx';

interface Props {
  readonly examples: readonly Example[];
  /** The example whose numbers are on the page; undefined for numbers of the reader's own. */
  readonly shown: Example | undefined;
  readonly choose: (inputs: Inputs) => void;
}

/** The choice of an example company to begin with. Numbers of one's own are an entry too, or the select would lie about them. */
export function ExampleSelect({ examples, shown, choose }: Props) {
  const text = useText('toolbar');
  return (
    <>
      <label for="example">{text.example}</label>
      <select
        id="example"
        class="input"
        autocomplete="off"
        value={shown?.key ?? ''}
        onChange={({ currentTarget }) => {
          const found = examples.find(({ key }) => key === currentTarget.value);
          if (found) choose(found.inputs);
        }}
      >
        {!shown && <option value="">{text.ownNumbers}</option>}
        {examples.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </>
  );
}
