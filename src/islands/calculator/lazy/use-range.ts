import { useState } from 'preact/hooks';
import { inputValue, splitKey } from '../../../domain/retention/inputs.ts';
import type { Field, FieldName } from '../../../domain/retention/fields.ts';
import { fieldOfKey } from '../../../domain/retention/outcomes.ts';
import { $invalidDrafts, setInvalidDraft } from '../../../stores/calculator.ts';
import { useStored } from '../../shared/use-stored.ts';
import { useCalculator } from '../context.tsx';
import { toShown } from '../field-scale.ts';
import { readInput } from '../input-readings.ts';
import type { InputReadings } from '../input-readings.ts';
import { unitsTaken } from '../input-units.ts';
import type { UnitsTaken } from '../input-units.ts';

/** What is written at the two ends of a range. */
export interface WrittenEnds {
  readonly low: string;
  readonly high: string;
}

/** The range of one input as it is written, and what of it can be used. */
export interface Range extends WrittenEnds {
  readonly field: Field;
  /** What a text may say besides the unit of the field. */
  readonly takes: UnitsTaken | undefined;
  /** The calculator's own value, between the ends. */
  readonly likely: number;
  /** Whether the ends cannot be used as they stand; the last ones that could be go on counting. */
  readonly isWrong: boolean;
  /** What a text at either end can mean. */
  readonly readingsOf: (written: string) => InputReadings;
  readonly change: (next: WrittenEnds) => void;
  /** A field is left: usable ends are shown as the language writes them. */
  readonly leave: () => void;
}

/**
 * Low and high of one input, as text fields need them. An empty end is the likely value, and two empty ends mean that the
 * input is certain. The ends hold together: one that cannot be used keeps the other from counting, or a range would be
 * drawn from that nobody has written.
 * @param key of the input, with its segment
 */
export function useRange(key: string): Range {
  const { language, currency, calculator, inputs, formats } = useCalculator();
  const field = fieldOfKey(key);
  const takes = unitsTaken[splitKey(key).name as FieldName];
  const likely = inputValue(inputs, key);
  const range = inputs.ranges[key];
  const shown = (value: number | undefined): string =>
    // An end at the likely value is no end of its own: its field stays empty.
    value === undefined || value === likely ? '' : formats.number(toShown(value, field.unit), 2);
  const [typed, setTyped] = useState<WrittenEnds | null>(null);
  const invalidDrafts = useStored($invalidDrafts, $invalidDrafts.get());
  const keys = { low: `${key} low`, high: `${key} high` };
  const readingsOf = (written: string): InputReadings =>
    readInput(written, field, { language, currency, takes });

  /** The value of one end; the likely value for an empty one, null for what cannot be, or can be two things. */
  const read = (written: string, end: 'high' | 'low'): number | null => {
    if (written.trim() === '') return likely;
    const [only, ...others] = readingsOf(written).values.filter((value) =>
      end === 'low' ? value <= likely : value >= likely,
    );
    return only !== undefined && others.length === 0 ? only : null;
  };
  return {
    field,
    takes,
    likely,
    low: invalidDrafts[keys.low] ?? typed?.low ?? shown(range?.low),
    high: invalidDrafts[keys.high] ?? typed?.high ?? shown(range?.high),
    isWrong: invalidDrafts[keys.low] !== undefined,
    readingsOf,
    change(next) {
      const [from, to] = [read(next.low, 'low'), read(next.high, 'high')];
      const isUsable = from !== null && to !== null;
      setInvalidDraft(keys.low, isUsable ? undefined : next.low);
      setInvalidDraft(keys.high, isUsable ? undefined : next.high);
      setTyped(isUsable ? next : null);
      if (!isUsable) return;
      const others = Object.entries(inputs.ranges).filter(([other]) => other !== key);
      const ranges = Object.fromEntries(from === to ? others : [...others, [key, { low: from, high: to }]]);
      calculator.replace({ ...inputs, ranges }, `range ${key}`);
    },
    leave() {
      setTyped(null);
    },
  };
}
