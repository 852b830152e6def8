import { useId, useState } from 'preact/hooks';
import { isDay, lastDay } from '../../../domain/exchange/dates.ts';
import { dayOf } from '../../../domain/time/day.ts';
import { useCommitments } from './context.ts';

interface Props {
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly label: string;
  /** What a screen reader says instead of the label, where rows look alike. */
  readonly name?: string;
  /** What is wrong with it when the form is sent; empty where nothing is. */
  readonly error?: string;
  /** Called with days from today on, and with an empty one. */
  readonly onChange: (due: string) => void;
}

/** A day from today on: what is decided can only be done later. */
export function DueField({ value, label, name, error = '', onChange }: Props) {
  const { text } = useCommitments();
  const id = useId();
  // What the store cannot take stays in the field beside its message, until it is put right.
  const [wrong, setWrong] = useState<string | null>(null);
  const today = dayOf(Date.now());
  const message = wrong === null ? error : isDay(wrong) ? text.pastDate : text.noDate;
  return (
    <div class="field due">
      <label for={id}>{label}</label>
      <input
        id={id}
        name="due"
        class="input"
        type="date"
        min={today}
        max={lastDay}
        value={wrong ?? value}
        aria-label={name}
        aria-invalid={message !== ''}
        aria-describedby={message === '' ? undefined : `${id}-error`}
        onChange={({ currentTarget: { value: day } }) => {
          // A date field takes years of five and six digits.
          const isWrong = day !== '' && (!isDay(day) || day < today);
          setWrong(isWrong ? day : null);
          if (!isWrong) onChange(day);
        }}
      />
      {message !== '' && (
        <p id={`${id}-error`} class="error" role={wrong === null ? undefined : 'alert'}>
          {message}
        </p>
      )}
    </div>
  );
}
