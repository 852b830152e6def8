import { figuresOf } from '../../../domain/retention/compare.ts';
import type { ComparedResult } from '../../../domain/retention/compare.ts';
import type { Results } from '../../../domain/retention/results.ts';
import { fill } from '../../../i18n/text.ts';
import type { Amounts } from '../amounts.ts';
import type { Text } from '../context.tsx';

/** A figure for the room, in the words in which the page gives it, also where there is none or it has no bound. */
export function slideFigure(name: ComparedResult, results: Results, formats: Amounts, text: Text): string {
  const { value, unit } = figuresOf(results)[name];
  if (unit === 'money') return formats.rough(value);
  const years = (count: number): string => formats.number(count, 1);
  switch (name) {
    case 'payback':
      return value === null ? text.keep.never : fill(text.keep.paybackValue, { years: years(value) });
    case 'breakEven':
      return value === null
        ? text.keep.breakEvenNone
        : fill(text.keep.breakEvenValue, { points: formats.number(value * 100, 2) });
    case 'daysSaved':
      return fill(text.trust.daysSavedValue, { days: formats.number(value ?? 0, 1) });
    case 'influenced':
    default:
      return formats.people(value ?? 0);
  }
}
