import { useRef, useState } from 'preact/hooks';
import { fieldOf } from '../../domain/retention/fields.ts';
import type { FieldName } from '../../domain/retention/fields.ts';
import { inputKey, inputValue } from '../../domain/retention/inputs.ts';
import { parseNumber } from '../../i18n/number-parser.ts';
import { $invalidDrafts, setInvalidDraft } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';
import { useCalculator } from './context.tsx';
import { fromShown, problemOf, toShown } from './field-scale.ts';

/** The state of one input: its value, what is being typed for it, and why that cannot be used. */
export interface NumberInput {
  /** As the calculator counts with it: the last valid number. */
  readonly value: number;
  /** What stands in the text field. */
  readonly written: string;
  /** Why what is typed cannot be used; undefined where it can. */
  readonly problem: ReturnType<typeof problemOf>;
  readonly type: (text: string) => void;
  readonly set: (value: number) => void;
  /** The field is left: it shows the value as the language writes it. */
  readonly leave: () => void;
}

/**
 * One input of the calculator. A text that cannot be used stays as a draft, and the last valid number goes on counting.
 * @param segmentId for an input of a segment: which
 */
export function useNumberInput(name: FieldName, segmentId?: string): NumberInput {
  const { language, calculator, inputs, formats } = useCalculator();
  const field = fieldOf(name);
  const key = inputKey(name, segmentId);
  const value = inputValue(inputs, key);
  const draft = useStored($invalidDrafts, $invalidDrafts.get())[key];
  // What is being typed and can be used; null shows the value as the language writes it.
  const [typed, setTyped] = useState<string | null>(null);
  const lastSet = useRef(value);
  // Undo, an example, another tab or segment has changed the value: what was typed no longer holds.
  if (lastSet.current !== value) {
    lastSet.current = value;
    setTyped(null);
  }

  const read = (text: string): number => fromShown(parseNumber(text, language) ?? Number.NaN, field.unit);
  const set = (next: number): void => {
    lastSet.current = next;
    setInvalidDraft(key);
    if (next !== value) calculator.change(key, next);
  };
  return {
    value,
    written: draft ?? typed ?? formats.number(toShown(value, field.unit), 2),
    problem: draft === undefined ? undefined : problemOf(field, read(draft)),
    type: (text) => {
      const next = read(text);
      const isUsable = !problemOf(field, next);
      setTyped(isUsable ? text : null);
      if (isUsable) set(next);
      else setInvalidDraft(key, text);
    },
    set: (next) => {
      setTyped(null);
      set(next);
    },
    leave: () => {
      setTyped(null);
    },
  };
}
