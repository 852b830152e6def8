import { useState } from 'preact/hooks';
import { fill } from '../../../i18n/text.ts';
import { saveScenario } from '../../../stores/scenarios.ts';
import { useCalculator } from '../context.tsx';
import { useLazyText } from '../OnDemand.tsx';

/** Saves the calculator's numbers under a name. */
export function ScenarioForm({ tell }: { readonly tell: (message: string) => void }) {
  const text = useLazyText().scenarios;
  const { inputs } = useCalculator();
  const [name, setName] = useState('');
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        const saved = saveScenario(name, inputs, new Date());
        tell(saved ? fill(text.saved, { name: saved.name }) : text.needsName);
        if (saved) setName('');
      }}
    >
      <label for="scenario-name">{text.name}</label>
      <input
        id="scenario-name"
        class="input"
        maxLength={80}
        autocomplete="off"
        value={name}
        onInput={({ currentTarget }) => {
          setName(currentTarget.value);
        }}
      />
      <button type="submit" class="button">
        {text.save}
      </button>
    </form>
  );
}
