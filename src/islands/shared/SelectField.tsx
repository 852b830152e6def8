interface Props<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly (readonly [value: Value, name: string])[];
  readonly onChoose: (value: Value) => void;
  /** Classes of the field. */
  readonly class?: string;
  /** Whether paper shows it. */
  readonly isPrinted?: boolean;
}

/** A labelled list of choices that hands over the chosen value itself, so that no caller has to look it up. */
export function SelectField<Value extends string>({
  id,
  label,
  value,
  options,
  onChoose,
  class: kind = 'field',
  isPrinted = true,
}: Props<Value>) {
  return (
    <div class={kind} data-no-print={!isPrinted || undefined}>
      <label for={id}>{label}</label>
      <select
        id={id}
        class="input"
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(([one]) => one === currentTarget.value);
          if (chosen) onChoose(chosen[0]);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
