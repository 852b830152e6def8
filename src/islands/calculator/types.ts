import type { FieldName } from '../../domain/retention/fields.ts';
import type { Inputs } from '../../domain/retention/inputs.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';

export type Text = Dictionary['calculator'];

/** The texts that every part of the first view needs. */
export type SharedText = Pick<
  Text,
  'units' | 'field' | 'stale' | 'derive' | 'noBound' | 'loadFailed' | 'asTable'
>;

/** What the page tells about an input. */
export interface FieldText {
  readonly label: string;
  readonly help: string;
  readonly source: string;
}

export interface PartProps<Names extends FieldName = FieldName> {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  /** How the currency is written behind an amount: `kr`. */
  readonly unit: string;
  /** The inputs of the example with which the page opens. */
  readonly initial: Inputs;
  readonly shared: SharedText;
  readonly fields: Readonly<Record<Names, FieldText>>;
}
