import type { Field, FieldName, Unit } from '../../domain/retention/fields.ts';
import { yearlyFromMonthly } from '../../domain/retention/yearly-retention.ts';
import { currencySign } from '../../i18n/formats.ts';
import type { Measure, Period, Thing, WrittenUnit } from '../../i18n/written-unit.ts';
import { fromShown } from './field-scale.ts';

/** What a field takes besides its unit: what it counts, and what it is per. */
export interface UnitsTaken {
  readonly thing?: Thing;
  readonly per?: readonly (Period | Thing)[];
  /** How a number per month becomes one per year: twelve times it, or to the power of twelve. Default: nobody knows. */
  readonly yearOf?: 'sum' | 'survival';
}

/** What the inputs of the calculator take, as their labels say. */
export const unitsTaken: Readonly<Partial<Record<FieldName, UnitsTaken>>> = {
  customers: { thing: 'customer' },
  revenue: { per: ['customer', 'year'], yearOf: 'sum' },
  retention: { per: ['year'], yearOf: 'survival' },
  acquisitionCost: { per: ['customer'] },
  gain: { per: ['year'] },
  yearlyCost: { per: ['year'], yearOf: 'sum' },
  discount: { per: ['year'] },
  growthTarget: { per: ['year'] },
  complaints: { thing: 'post', per: ['year'], yearOf: 'sum' },
  reach: { thing: 'person', per: ['post'] },
  deals: { thing: 'deal', per: ['year'], yearOf: 'sum' },
  dealValue: { per: ['deal'] },
  cycleDays: { per: ['deal'] },
};

/** What a text says of its unit and the field does not take. */
export type Contradiction =
  | { readonly kind: 'measure'; readonly given: Exclude<Measure, 'money'> }
  | { readonly kind: 'currency'; readonly given: string }
  | { readonly kind: 'thing'; readonly given: Thing }
  | { readonly kind: 'per'; readonly given: Period | Thing };

/** Whether a sign or code is that of a currency; `kr` and `$` are the signs of several. */
const isCurrency = (written: string, currency: string): boolean =>
  [currency, currencySign('sv', currency), currencySign('en', currency)].some(
    (own) => own.toUpperCase() === written.toUpperCase().replace(/\.$/u, ''),
  );

/** What in a written unit is not the field's; undefined where all of it is, or nothing is written. */
export function contradictionOf(
  { measure, currencies, thing, per }: WrittenUnit,
  unit: Unit,
  { currency, takes = {} }: { readonly currency: string; readonly takes?: UnitsTaken | undefined },
): Contradiction | undefined {
  const [foreign] = unit === 'money' ? currencies.filter((one) => !isCurrency(one, currency)) : currencies;
  if (foreign !== undefined) return { kind: 'currency', given: foreign };
  if (measure !== undefined && measure !== 'money' && measure !== unit)
    return { kind: 'measure', given: measure };
  if (thing !== undefined && thing !== takes.thing) return { kind: 'thing', given: thing };
  const other = per.find((one) => !takes.per?.includes(one));
  return other === undefined ? undefined : { kind: 'per', given: other };
}

/** In days; a year has 365 of them and twelve months of the same length. */
const lengths = {
  years: 365,
  quarters: 365 / 4,
  months: 365 / 12,
  weeks: 7,
  days: 1,
  hours: 1 / 24,
} as const;
const isLength = (measure: Measure): measure is keyof typeof lengths => measure in lengths;
/** How often a year holds a period. Days and hours may be of work or of the calendar: nobody knows. */
const inYear: Readonly<Partial<Record<Period | Thing, number>>> = { quarter: 4, month: 12, week: 52 };

/**
 * A number in the field's own unit, where only one thing about it is not the field's and how it is converted is certain.
 * @param number as it is written
 * @param takes what the field takes besides its unit
 * @returns as the calculator stores it; undefined where nobody can say
 */
export function convertedTo(
  field: Field,
  number: number,
  { measure, per }: WrittenUnit,
  { kind, given }: Contradiction,
  takes: UnitsTaken = {},
): number | undefined {
  const others = per.filter((one) => !takes.per?.includes(one));
  if (kind === 'per') {
    const times = inYear[given];
    if (times === undefined || others.length > 1 || per.includes('year')) return undefined;
    if (takes.yearOf === 'sum') return number * times;
    return takes.yearOf === 'survival' && given === 'month' && number >= 0 && number <= 100
      ? Number(yearlyFromMonthly({ monthly: fromShown(number, 'percent') }).toPrecision(12))
      : undefined;
  }
  if (kind !== 'measure' || measure === undefined || others.length > 0) return undefined;
  if (measure === 'percent' || measure === 'points')
    return field.unit === 'percent' || field.unit === 'points' ? fromShown(number, field.unit) : undefined;
  if (!isLength(measure) || (field.unit !== 'years' && field.unit !== 'days')) return undefined;
  const value = (number * lengths[measure]) / lengths[field.unit];
  if (!field.integer) return Number(value.toFixed(value < 10 ? 1 : 0));
  const near = Math.round(value);
  return Math.abs(value - near) < 0.01 ? near : undefined;
}
