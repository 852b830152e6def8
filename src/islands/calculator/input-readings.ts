import type { Field } from '../../domain/retention/fields.ts';
import { numberReadings } from '../../i18n/number-parser.ts';
import type { Language } from '../../i18n/languages.ts';
import { fromShown, problemOf } from './field-scale.ts';

/** What a text that was typed for an input can mean. */
export interface InputReadings {
  /** As the calculator stores it. Several where the text is ambiguous: then the reader is asked. */
  readonly values: readonly number[];
  /** Why none can be used; undefined where some can. */
  readonly problem: ReturnType<typeof problemOf>;
}

/**
 * The values that a text may stand for in a field. It is ambiguous where a fraction stands in a per cent field (`0,85`
 * may be 0.85 % or 85 %), and where a lone mark may group thousands or be the decimal mark (`1.250`); readings that the
 * field does not allow are ruled out.
 */
export function readInput(text: string, field: Field, language: Language): InputReadings {
  const numbers = numberReadings(text, language);
  const [first = Number.NaN] = numbers;
  // Three decimals are unusual for amounts and counts only: 1,234 % in Swedish is what it says.
  const isGrouped = first >= 1000 || field.unit === 'money' || field.unit === 'count';
  const written = isGrouped ? numbers : numbers.slice(0, 1);
  const values = written.flatMap((number) => [
    fromShown(number, field.unit),
    ...(mayBeFraction(number, text, field) ? [number] : []),
  ]);
  const usable = [...new Set(values)].filter((value) => !problemOf(field, value));
  return {
    values: usable,
    problem: usable.length > 0 ? undefined : problemOf(field, fromShown(first, field.unit)),
  };
}

/** Whether a number in a per cent field may be meant as a fraction, where no per cent sign says otherwise. */
function mayBeFraction(number: number, text: string, { unit, slider = [0, 0, 0] }: Field): boolean {
  const size = Math.abs(number);
  if (size === 0 || size > 1 || /[%％]|cent|p\.?[ep]/iu.test(text)) return false;
  // One per cent is meant where it is usual, and not as a share of customers who stay.
  if (size === 1) return unit === 'percent' && slider[0] > 0.01;
  // Half a percentage point is an effect that is meant; 0.03 is more likely three points.
  return unit === 'percent' || (unit === 'points' && size <= slider[1]);
}
