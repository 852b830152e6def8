import type { CalculatorExamples } from '../../domain/retention/examples.ts';
import { commonFieldNames, segmentFieldNames } from '../../domain/retention/fields.ts';
import type { FieldName } from '../../domain/retention/fields.ts';
import { currencySign } from '../../i18n/formats.ts';
import type { Language } from '../../i18n/languages.ts';
import type { Dictionary } from '../../i18n/sv.ts';
import type { ExampleNames } from '../../stores/example-names.ts';
import type { FieldText } from './context.tsx';
import type { InDepthIslandProps } from './InDepthIsland.tsx';
import type { ToolbarIslandProps } from './ToolbarIsland.tsx';
import type { QuestionsIslandProps } from './QuestionsIsland.tsx';

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

/**
 * What the calculator's pages hand to their islands, each only what it needs: everything here is in the page's HTML.
 * @throws Error where the content has no example to open with
 */
export function islandProps({ language, currency, text, content, translations }: PageSettings): {
  readonly toolbar: ToolbarIslandProps;
  readonly questions: QuestionsIslandProps;
  readonly inDepth: InDepthIslandProps;
} {
  const { examples, sources } = content;
  const [first, ...others] = examples;
  if (!first) throw new Error('content/calculator/presets.yaml holds no example');
  const { units, field, staleResult, howComputed, noBound, loadFailed, asTable, ofAll, steps } =
    text.calculator;
  const { toolbar, groups, loss, programme, complaint, segments, trust, inDepth } = text.calculator;
  const allFields: readonly FieldName[] = [...segmentFieldNames, ...commonFieldNames];
  const shared = { units, field, staleResult, howComputed, noBound, loadFailed, asTable, ofAll, steps };
  const frame = { language, currency, unit: currencySign(language, currency) };
  const sourceOf = (name: FieldName): string =>
    first.own.includes(name) ? first.source : sources[name as keyof typeof sources];
  const fieldsOf = (names: readonly FieldName[]): Partial<Record<FieldName, FieldText>> =>
    Object.fromEntries(
      names.map((name) => [name, { ...text.calculator.fields[name], source: sourceOf(name) }]),
    );
  const allSources = Object.fromEntries(allFields.map((name) => [name, sourceOf(name)]));
  return {
    toolbar: {
      ...frame,
      text: { ...shared, toolbar },
      fields: {},
      sources: allSources,
      storage: text.storage,
      examples: [first, ...others],
    },
    questions: {
      ...frame,
      text: { ...shared, groups, loss, programme, complaint, segments, trust },
      fields: fieldsOf(allFields),
      initial: first.inputs,
      exampleNames: exampleNames(examples, translations),
    },
    inDepth: {
      ...frame,
      text: { ...shared, toolbar, loss, inDepth },
      fields: {},
      sources: allSources,
      storage: text.storage,
      examples: [first, ...others],
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
