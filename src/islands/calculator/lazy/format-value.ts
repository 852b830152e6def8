import type { Unit } from '../../../domain/retention/fields.ts';
import type { Amounts } from '../amounts.ts';
import { useCalculator } from '../context.tsx';
import { unitWord } from '../field-scale.ts';
import { useLazyText } from '../OnDemand.tsx';

/** Ten significant figures: a product of factors that are shown so comes out right to the öre up to some millions. */
const exact: Intl.NumberFormatOptions = { maximumSignificantDigits: 10 };

/**
 * A value as a derivation writes it, with so many digits that whoever multiplies the shown factors gets the shown
 * product. A result in money ends at the öre.
 */
export function formatExactly(
  value: number | null,
  unit: Unit,
  { formats, units, none }: Words,
  isResult = false,
): string {
  if (unit === 'money') {
    const size = Math.abs(value ?? 0);
    return formats.amount(
      value,
      isResult && size >= 1000 && size < 1e9
        ? { minimumFractionDigits: 2, maximumFractionDigits: 2, trailingZeroDisplay: 'stripIfInteger' }
        : { ...(size < 1e16 ? { notation: 'standard' } : {}), ...exact },
    );
  }
  if (value === null) return none;
  if (unit === 'percent') return formats.percent(value, 8);
  const scaled = unit === 'points' ? Number((value * 100).toPrecision(12)) : value;
  return withUnit(formats.number(scaled, 0, exact), unit, units);
}

type Units = Readonly<Partial<Record<Unit, string>>> & {
  /** What follows a one: `1 year`. */
  readonly one: Readonly<Partial<Record<Unit, string>>>;
};

/** A number as it is written with the word for its unit behind it. */
const withUnit = (written: string, unit: Unit, units: Units): string =>
  `${written} ${(written === '1' ? units.one[unit] : undefined) ?? unitWord(unit, units)}`.trim();

interface Words {
  readonly formats: Amounts;
  readonly units: Units;
  /** What stands for a value that there is not; an amount that is null has no bound. */
  readonly none: string;
}

/** A value in its unit, as a table or a sentence shows it. */
function formatValue(
  value: number | null,
  unit: Unit,
  { formats, units, none }: Words,
  digits = unit === 'percent' || unit === 'points' ? 2 : 1,
): string {
  if (unit === 'money') return formats.amount(value);
  if (value === null) return none;
  // The sign stands as the language wants it: 40 %, 40%.
  if (unit === 'percent') return formats.percent(value, digits);
  const scaled = unit === 'points' ? value * 100 : value;
  return withUnit(formats.number(scaled, digits), unit, units);
}

/** {@link formatValue} in the page's language. */
export function useFormatValue(none = ''): (value: number | null, unit: Unit, digits?: number) => string {
  const { formats } = useCalculator();
  const { units } = useLazyText();
  return (value, unit, digits) => formatValue(value, unit, { formats, units, none }, digits);
}
