import { fieldOf } from '../../domain/retention/fields.ts';
import type { Field, FieldName } from '../../domain/retention/fields.ts';
import type { Language } from '../../i18n/languages.ts';
import { numberReadings, unitOf } from '../../i18n/number-parser.ts';
import type { WrittenUnit } from '../../i18n/written-unit.ts';
import { fromShown, problemOf } from './field-scale.ts';
import { contradictionOf, convertedTo, unitsTaken } from './input-units.ts';
import type { Contradiction, UnitsTaken } from './input-units.ts';

/** What a text that was typed for an input can mean. */
export interface InputReadings {
  /** As the calculator stores it. Several where the text is ambiguous: then the reader is asked. */
  readonly values: readonly number[];
  /** Why none can be used; undefined where some can. */
  readonly problem: ReturnType<typeof problemOf>;
  /** What the text says of its unit and the field does not take; then there are no values. */
  readonly contradiction?: Contradiction;
  /** What the text would be in the field's own unit, where that is certain: for the reader to confirm. */
  readonly converted?: number;
}

/** Whose text it is: the language it is written in, and what the field takes besides its unit. */
export interface InputSetting {
  readonly language: Language;
  /** The site's, ISO 4217. */
  readonly currency: string;
  /** Default: nothing. */
  readonly takes?: UnitsTaken | undefined;
}

/**
 * The values that a text may stand for in a field. It is ambiguous where a fraction stands in a per cent field (`0,85`
 * may be 0.85 % or 85 %), and where a lone mark may group thousands or be the decimal mark (`1.250`); readings that the
 * field does not allow are ruled out. A unit that is not the field's is never dropped: `45 dagar` is no 45 years.
 */
export function readInput(text: string, field: Field, setting: InputSetting): InputReadings {
  const numbers = numberReadings(text, setting.language);
  const [first = Number.NaN] = numbers;
  const unit = unitOf(text);
  const contradiction = Number.isNaN(first) ? undefined : contradictionOf(unit, field.unit, setting);
  if (contradiction) {
    const converted =
      numbers.length === 1 ? convertedTo(field, first, unit, contradiction, setting.takes) : undefined;
    return {
      values: [],
      problem: undefined,
      contradiction,
      ...(converted === undefined || problemOf(field, converted) ? {} : { converted }),
    };
  }
  // Three decimals are unusual for amounts and counts only: 1,234 % in Swedish is what it says.
  const isGrouped = first >= 1000 || field.unit === 'money' || field.unit === 'count';
  const written = isGrouped ? numbers : numbers.slice(0, 1);
  const values = written.flatMap((number) => [
    fromShown(number, field.unit),
    ...(mayBeFraction(number, unit, field) ? [number] : []),
  ]);
  const usable = [...new Set(values)].filter((value) => !problemOf(field, value));
  return {
    values: usable,
    problem: usable.length > 0 ? undefined : problemOf(field, fromShown(first, field.unit)),
  };
}

/** {@link readInput} for one of the calculator's own inputs. */
export const readField = (
  text: string,
  name: FieldName,
  setting: Pick<InputSetting, 'currency' | 'language'>,
): InputReadings => readInput(text, fieldOf(name), { ...setting, takes: unitsTaken[name] });

/** Whether a number in a per cent field may be meant as a fraction, where no unit says otherwise. */
function mayBeFraction(
  number: number,
  { measure }: WrittenUnit,
  { unit, slider = [0, 0, 0] }: Field,
): boolean {
  const size = Math.abs(number);
  if (size === 0 || size > 1 || measure !== undefined) return false;
  // One per cent is meant where it is usual, and not as a share of customers who stay.
  if (size === 1) return unit === 'percent' && slider[0] > 0.01;
  // Half a percentage point is an effect that is meant; 0.03 is more likely three points.
  return unit === 'percent' || (unit === 'points' && size <= slider[1]);
}
