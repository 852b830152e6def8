interface Props {
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  /** Classes of the label. */
  readonly class?: string;
  /** Whether paper shows it. */
  readonly isPrinted?: boolean;
}

/** A box to tick, with its words as its label: the whole line can be pressed. */
export const Checkbox = ({ label, isChecked, onChange, class: kind = 'check', isPrinted = true }: Props) => (
  <label class={kind} data-no-print={!isPrinted || undefined}>
    <input
      type="checkbox"
      checked={isChecked}
      onChange={({ currentTarget }) => {
        onChange(currentTarget.checked);
      }}
    />
    <span>{label}</span>
  </label>
);
