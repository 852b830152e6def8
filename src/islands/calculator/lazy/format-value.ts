import type { Unit } from '../../../domain/retention/fields.ts';
import type { ExpertText } from '../Later.tsx';
import { unitWord } from '../field-scale.ts';
import type { Amounts } from '../use-calculator.ts';

/**
 * How an amount is written where the room can check the sum by hand: small ones with so many digits that the next line
 * follows from what is shown, those below a million to the öre.
 */
export function precisely(value: number | null): Intl.NumberFormatOptions | undefined {
  const size = Math.abs(value ?? Infinity);
  if (size >= 1e6) return undefined;
  return size < 1000
    ? { maximumSignificantDigits: 6 }
    : { minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' };
}

/** A value in its unit, as a table or a sentence shows it; null is a value that there is not, and of amounts one without bound. */
export function formatValue(
  value: number | null,
  unit: Unit,
  { formats, units, none }: { formats: Amounts; units: ExpertText['units']; none: string },
  digits = 2,
): string {
  if (unit === 'money') return formats.amount(value);
  if (value === null) return none;
  // The sign stands as the language wants it: 40 %, 40%.
  if (unit === 'percent') return formats.percent(value, digits);
  const scaled = unit === 'points' ? value * 100 : value;
  return `${formats.number(scaled, digits)} ${unitWord(unit, units)}`.trim();
}
