import type { Unit } from '../../../domain/retention/fields.ts';
import type { ExpertText } from '../Later.tsx';
import { unitWord } from '../field-scale.ts';
import type { Amounts } from '../use-calculator.ts';

/** A value in its unit, as a table or a sentence shows it; null is a value that there is not. */
export function formatValue(
  value: number | null,
  unit: Unit,
  { formats, units, none }: { formats: Amounts; units: ExpertText['units']; none: string },
  digits = 2,
): string {
  if (value === null) return none;
  if (unit === 'money') return formats.amount(value);
  const scaled = unit === 'percent' || unit === 'points' ? value * 100 : value;
  return `${formats.number(scaled, digits)} ${unitWord(unit, units)}`.trim();
}
