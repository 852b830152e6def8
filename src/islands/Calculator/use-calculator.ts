import { useState } from 'preact/hooks';
import { lossResults } from '../../domain/retention/loss.ts';
import type { LossResults } from '../../domain/retention/loss.ts';
import type { Inputs } from '../../domain/retention/inputs.ts';
import { createFormats, locales } from '../../i18n/formats.ts';
import type { Formats } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import { createCalculator } from '../../stores/calculator.ts';
import type { Calculator } from '../../stores/calculator.ts';
import { useStored } from '../shared/use-stored.ts';

/** Number formats, with amounts that stay readable up to 10²⁴ and null for a value without bound. */
export interface Amounts extends Formats {
  readonly amount: (value: number | null) => string;
  /** A number in few characters for an axis: 400 tn, 2,6 mn. */
  readonly short: (value: number) => string;
}

/** Above this an amount is written with words, `1,24 md kr`: more digits than that nobody reads. */
const longest = 1e9;

export function createAmounts(language: Language, currency: string, noBound: string): Amounts {
  const formats = createFormats(language, currency);
  const amount = (value: number | null): string => {
    if (value === null) return noBound;
    if (Math.abs(value) < longest) return formats.money(value);
    return new Intl.NumberFormat(locales[language], {
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      notation: 'compact',
      maximumSignificantDigits: 4,
    }).format(value);
  };
  const short = (value: number): string =>
    new Intl.NumberFormat(locales[language], { notation: 'compact', maximumSignificantDigits: 3 }).format(
      value,
    );
  return { ...formats, amount, short };
}

let onThisPage: Calculator | undefined;

/** All parts of a page share one calculator; on the server every render has its own. */
const calculatorOf = (initial: Inputs): Calculator =>
  import.meta.env.SSR ? createCalculator(initial) : (onThisPage ??= createCalculator(initial));

interface Settings {
  readonly initial: Inputs;
  readonly language: Language;
  readonly currency: string;
  readonly shared: { readonly noBound: string };
}

export interface Use {
  readonly calculator: Calculator;
  readonly inputs: Inputs;
  readonly loss: LossResults;
  readonly formats: Amounts;
}

/** The page's calculator with its present inputs and losses, and the formats of the language. */
export function useCalculator({ initial, language, currency, shared }: Settings): Use {
  const [fixed] = useState(() => ({
    calculator: calculatorOf(initial),
    formats: createAmounts(language, currency, shared.noBound),
    firstLoss: lossResults(initial),
  }));
  const { calculator, formats } = fixed;
  const inputs = useStored(calculator.$inputs, initial);
  const loss = useStored(calculator.$loss, fixed.firstLoss);
  return { calculator, formats, inputs, loss };
}
