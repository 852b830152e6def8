import type { Unit } from '../../../domain/retention/fields.ts';
import type { Amounts } from '../amounts.ts';
import { useCalculator } from '../context.tsx';
import { unitWord } from '../field-scale.ts';
import { useLazyText } from '../OnDemand.tsx';

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

interface Words {
  readonly formats: Amounts;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** What stands for a value that there is not; an amount that is null has no bound. */
  readonly none: string;
}

/** A value in its unit, as a table or a sentence shows it. */
export function formatValue(
  value: number | null,
  unit: Unit,
  { formats, units, none }: Words,
  digits = 2,
): string {
  if (unit === 'money') return formats.amount(value);
  if (value === null) return none;
  // The sign stands as the language wants it: 40 %, 40%.
  if (unit === 'percent') return formats.percent(value, digits);
  const scaled = unit === 'points' ? value * 100 : value;
  return `${formats.number(scaled, digits)} ${unitWord(unit, units)}`.trim();
}

/** {@link formatValue} in the page's language. */
export function useFormatValue(none = ''): (value: number | null, unit: Unit, digits?: number) => string {
  const { formats } = useCalculator();
  const { units } = useLazyText();
  return (value, unit, digits) => formatValue(value, unit, { formats, units, none }, digits);
}
