import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { FieldName } from '../../domain/retention/fields.ts';
import { selectedSegment } from '../../domain/retention/inputs.ts';
import type { Inputs, SegmentInputs } from '../../domain/retention/inputs.ts';
import { lossResults } from '../../domain/retention/loss.ts';
import type { LossResults } from '../../domain/retention/loss.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import { $linkedInputs, $segment, createCalculator } from '../../stores/calculator.ts';
import type { Calculator } from '../../stores/calculator.ts';
import { createIslandContext } from '../shared/island-context.ts';
import { useStored } from '../shared/use-stored.ts';
import { createAmounts } from './amounts.ts';
import type { Amounts } from './amounts.ts';
import { hasLinkInAddress } from '../shared/link-in-address.ts';

/** All texts of the calculator's first view; an island is handed some of its sections. */
export type Text = Dictionary['calculator'];

/** The texts that every part of an island needs. */
export type SharedText = Pick<
  Text,
  'units' | 'field' | 'staleResult' | 'howComputed' | 'noBound' | 'loadFailed' | 'asTable' | 'ofAll' | 'steps'
>;

/** What the page tells about an input: its name, what it means and where its default comes from. */
export interface FieldText {
  readonly label: string;
  readonly help: string;
  readonly source: string;
}

/** What the page hands to each of its islands. */
export interface IslandProps {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  /** How the currency is written behind an amount: `kr`. */
  readonly unit: string;
  /** The texts of the questions in this island, and those that all of them share. */
  readonly text: SharedText & Partial<Text>;
  /** The inputs that have a field in this island. */
  readonly fields: Readonly<Partial<Record<FieldName, FieldText>>>;
  /** What the phones in a room may open besides the calculator, by address. */
  readonly phonePlaces?: readonly { readonly label: string; readonly url: string }[];
  /** Where the numbers of a link can be looked at as well: from the calculator in depth, and back. */
  readonly otherPage?: { readonly label: string; readonly url: string };
  /** Where the defaults of further inputs come from, whose fields load on demand. */
  readonly sources?: Readonly<Partial<Record<FieldName, string>>>;
}

/** What every part of the calculator works with. */
export interface CalculatorContext extends IslandProps {
  /** The inputs of the example with which the page opens. */
  readonly initial: Inputs;
  readonly calculator: Calculator;
  readonly inputs: Inputs;
  readonly loss: LossResults;
  /** The segment whose numbers stand in the fields. */
  readonly segment: SegmentInputs;
  readonly formats: Amounts;
}

export const [CalculatorProvider, useCalculator] = createIslandContext<CalculatorContext>('CalculatorRoot');

let onThisPage: Calculator | undefined;

/** The islands of a page share one calculator; on the server every render has its own. */
function calculatorOf(initial: Inputs): Calculator {
  if (import.meta.env.SSR) return createCalculator(initial);
  if (onThisPage) return onThisPage;
  onThisPage = createCalculator(initial);
  // What may be a link is waited for before anything can be changed, whichever island comes to life first: until it has
  // been read nothing may be stored, because the page is the link's.
  if (hasLinkInAddress()) $linkedInputs.set(onThisPage.$inputs.get());
  return onThisPage;
}

interface RootProps {
  readonly page: IslandProps;
  readonly initial: Inputs;
  readonly children: ComponentChildren;
}

/** The root of an island: the page's calculator with its present inputs, and the formats of the language. */
export function CalculatorRoot({ page, initial, children }: RootProps) {
  const { language, currency, text } = page;
  const [fixed] = useState(() => ({
    calculator: calculatorOf(initial),
    formats: createAmounts(language, currency, text.noBound),
    firstLoss: lossResults(initial),
  }));
  const { calculator, formats } = fixed;
  const inputs = useStored(calculator.$inputs, initial);
  const loss = useStored(calculator.$loss, fixed.firstLoss);
  const segment = selectedSegment(inputs, useStored($segment, ''));
  return (
    <CalculatorProvider value={{ ...page, initial, calculator, formats, inputs, loss, segment }}>
      {children}
    </CalculatorProvider>
  );
}

/**
 * The texts of one part of the calculator.
 * @throws Error where the page has not handed them to this island
 */
export function useText<Name extends keyof Text>(name: Name): Text[Name] {
  const text: Partial<Text> = useCalculator().text;
  const found: Text[Name] | undefined = text[name];
  if (found === undefined) throw new Error(name);
  return found;
}

/**
 * What the page tells about an input.
 * @throws Error where the page has not handed it to this island
 */
export function useField(name: FieldName): FieldText {
  const { [name]: found } = useCalculator().fields;
  if (!found) throw new Error(name);
  return found;
}
