import type { Unit } from './fields.ts';
import type { Inputs, SegmentInputs } from './inputs.ts';

/** One quantity with its value: an input, or the outcome of a step. */
export interface Quantity {
  readonly symbol: string;
  /** Null for a value without bound. */
  readonly value: number | null;
  readonly unit: Unit;
  /** Where it belongs to one group of several: which, by its name, and the symbol of what it is. */
  readonly of?: { readonly symbol: string; readonly group: string };
}

/** One line of arithmetic: `{N} · (1 − {r})`, whose places are symbols of inputs or of earlier steps. */
export interface Step extends Quantity {
  readonly template: string;
}

export interface Derivation {
  readonly inputs: readonly Quantity[];
  readonly steps: readonly Step[];
  /** The company's figure where it is the sum over several groups and the steps show one of them. */
  readonly sum: Quantity | null;
}

/** A quantity of the whole company, or of the group that is shown. */
export const quantity = (symbol: string, value: number | null, unit: Unit): Quantity => ({
  symbol,
  // Numbers that are hardly anything can come to minus nought.
  value: value === null ? null : value + 0,
  unit,
});
/** One line of arithmetic with its outcome. */
export const step = (symbol: string, template: string, value: number | null, unit: Unit): Step => ({
  ...quantity(symbol, value, unit),
  template,
});

/** One part of a derivation that runs over all groups. */
export interface Part {
  /** What the other groups bring: choosing one of them shows its own arithmetic. */
  readonly others: readonly Quantity[];
  readonly steps: readonly Step[];
}

/**
 * A sum over all groups of which the chosen one's part is computed from its own numbers; with one group only, that
 * part is the sum.
 * @param symbol of the sum: a letter and ₀; the groups' parts take the letter with their own number
 */
export function overGroups(
  { segments }: Inputs,
  chosen: SegmentInputs,
  symbol: string,
  template: string,
  valueOf: (segment: SegmentInputs) => number,
): Part {
  if (segments.length === 1) return { others: [], steps: [step(symbol, template, valueOf(chosen), 'money')] };
  const parts = segments.map((segment, index) => ({
    ...quantity(symbol.replace('₀', subscript(index + 1)), valueOf(segment), 'money'),
    of: { symbol, group: segment.name },
  }));
  const own = parts[segments.indexOf(chosen)];
  const total = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const added = parts.map((part) => `{${part.symbol}}`).join(' + ');
  return {
    others: parts.filter((part) => part !== own),
    steps: [...(own ? [{ ...own, template }] : []), step(symbol, added, total, 'money')],
  };
}

const subscript = (number: number): string =>
  String(number).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x2080 + Number(digit)));
