import type { CalculatorExamples } from '../../domain/retention/examples.ts';
import { commonFieldNames, segmentFieldNames } from '../../domain/retention/fields.ts';
import type { FieldName } from '../../domain/retention/fields.ts';
import { currencySign } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import type { ExampleNames } from '../../stores/example-names.ts';
import type { FieldText } from './context.tsx';
import type { PrimaryIslandProps } from './PrimaryIsland.tsx';
import type { SecondaryIslandProps } from './SecondaryIsland.tsx';

interface PageSettings {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
  /** All texts in the page's language. */
  readonly text: Dictionary;
  readonly content: CalculatorExamples;
  /** The same content in the site's other languages. */
  readonly translations: readonly CalculatorExamples[];
}

/** The inputs whose fields stand in the first question; the other island has the rest. */
const primaryFields: readonly FieldName[] = [...segmentFieldNames, 'discount', 'growthTarget'];

/**
 * What the calculator's page hands to its two islands, each only what it needs: everything here is in the page's HTML.
 * @throws Error where the content has no example to open with
 */
export function islandProps({ language, currency, text, content, translations }: PageSettings): {
  readonly primary: PrimaryIslandProps;
  readonly secondary: SecondaryIslandProps;
} {
  const { examples, sources } = content;
  const [first, ...others] = examples;
  if (!first) throw new Error('content/calculator/presets.yaml holds no example');
  const { units, field, stale, derive, noBound, loadFailed, asTable, ofAll } = text.calculator;
  const { toolbar, lose, keep, post, where, trust, expert } = text.calculator;
  const shared = { units, field, stale, derive, noBound, loadFailed, asTable, ofAll };
  const frame = { language, currency, unit: currencySign(language, currency) };
  const sourceOf = (name: FieldName): string =>
    first.own.includes(name) ? first.source : sources[name as keyof typeof sources];
  const fieldsOf = (names: readonly FieldName[]): Partial<Record<FieldName, FieldText>> =>
    Object.fromEntries(
      names.map((name) => [name, { ...text.calculator.fields[name], source: sourceOf(name) }]),
    );
  const secondaryFields = commonFieldNames.filter((name) => !primaryFields.includes(name));
  return {
    primary: {
      ...frame,
      text: { ...shared, toolbar, lose },
      fields: fieldsOf(primaryFields),
      sources: Object.fromEntries(secondaryFields.map((name) => [name, sourceOf(name)])),
      storage: text.storage,
      examples: [first, ...others],
    },
    secondary: {
      ...frame,
      text: { ...shared, keep, post, where, trust, expert },
      fields: fieldsOf(secondaryFields),
      initial: first.inputs,
      exampleNames: exampleNames(examples, translations),
    },
  };
}

/** The names of the examples' segments in every language of the site, the page's own first. */
const exampleNames = (
  examples: CalculatorExamples['examples'],
  translations: readonly CalculatorExamples[],
): ExampleNames[] =>
  examples.map(({ key, inputs }, place) => ({
    key,
    groups: Object.fromEntries(
      inputs.segments.map(({ id, name }, index) => [
        id,
        [name, ...translations.map((other) => other.examples[place]?.inputs.segments[index]?.name ?? name)],
      ]),
    ),
  }));
