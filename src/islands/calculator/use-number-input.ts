import { useRef, useState } from 'preact/hooks';
import { fieldOf } from '../../domain/retention/fields.ts';
import type { FieldName } from '../../domain/retention/fields.ts';
import { inputKey, inputValue } from '../../domain/retention/inputs.ts';
import { $invalidDrafts, setInvalidDraft } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';
import { useCalculator } from './context.tsx';
import { plainValue, problemOf, toShown } from './field-scale.ts';

type Reader = typeof import('./input-readings.ts');
/** The state of one input: its value, what is being typed for it, and why that cannot be used. */
export interface NumberInput {
  /** As the calculator counts with it: the last valid number. */
  readonly value: number;
  /** What stands in the text field. */
  readonly written: string;
  /** What is typed and cannot be used, or is ambiguous; undefined where it can. */
  readonly draft: string | undefined;
  readonly type: (text: string) => void;
  readonly set: (value: number) => void;
  /** The field is left: it shows the value as the language writes it. */
  readonly leave: () => void;
}

let reader: Reader | undefined;

/**
 * What reads all that people write and paste is loaded when somebody writes more than plain digits, which are read at
 * once: no number waits for it.
 */
const loadReader = async (): Promise<Reader> => (reader ??= await import('./input-readings.ts'));

/**
 * One input of the calculator. A text that cannot be used, or that is ambiguous, stays as a draft, and the last valid
 * number goes on counting.
 * @param segmentId for an input of a segment: which
 */
export function useNumberInput(name: FieldName, segmentId?: string): NumberInput {
  const { language, currency, calculator, inputs, formats } = useCalculator();
  const field = fieldOf(name);
  const key = inputKey(name, segmentId);
  const value = inputValue(inputs, key);
  const draft = useStored($invalidDrafts, $invalidDrafts.get())[key];
  // What is being typed; null shows the value as the language writes it.
  const [typed, setTyped] = useState<string | null>(null);
  const lastTyped = useRef('');
  const lastSet = useRef(value);
  // Undo, an example, another tab or segment has changed the value: what was typed no longer holds.
  if (lastSet.current !== value) {
    lastSet.current = value;
    setTyped(null);
  }
  const set = (next: number): void => {
    lastSet.current = next;
    setInvalidDraft(key);
    if (next !== value) calculator.change(key, next);
  };
  /** The draft itself is shown from now on, so that the field empties with it. */
  const keepDraft = (text: string): void => {
    setTyped(null);
    setInvalidDraft(key, text);
  };
  const take = ({ readField }: Reader, text: string): void => {
    const [first, ...others] = readField(text, name, { language, currency }).values;
    if (first === undefined || others.length > 0) keepDraft(text);
    else set(first);
  };
  return {
    value,
    written: typed ?? draft ?? formats.number(toShown(value, field.unit), 2),
    draft,
    type: (text) => {
      lastTyped.current = text;
      setTyped(text);
      const plain = plainValue(text, field);
      if (plain !== null && !problemOf(field, plain)) {
        set(plain);
        return;
      }
      if (reader) {
        take(reader, text);
        return;
      }
      const isLatest = (): boolean => lastTyped.current === text;
      loadReader().then(
        (loaded) => {
          if (isLatest()) take(loaded, text);
        },
        () => {
          if (isLatest()) keepDraft(text);
        },
      );
    },
    set: (next) => {
      lastTyped.current = '';
      setTyped(null);
      set(next);
    },
    leave: () => {
      setTyped(null);
    },
  };
}
