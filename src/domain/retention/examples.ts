import type { Localized } from '../localized.ts';
import { commonFieldNames, segmentFieldNames } from './fields.ts';
import type { CommonField, FieldName, SegmentField } from './fields.ts';
import { inputs as parseInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';

/** An example company in one language, ready to be calculated with. */
export interface Example {
  readonly key: string;
  readonly name: string;
  readonly summary: string;
  /** Where its own figures come from. */
  readonly source: string;
  readonly inputs: Inputs;
  /** The inputs that the example sets itself, whose source is its own; the others are default values. */
  readonly own: readonly FieldName[];
}

/** The content of `calculator/presets.yaml` in one language. */
export interface CalculatorExamples {
  /** At least one; the page opens with the first. */
  readonly examples: readonly Example[];
  /** Where the common default values come from. */
  readonly sources: Readonly<Record<CommonField, string>>;
}

/** `calculator/presets.yaml` as its schema takes it. */
export interface PresetFile {
  readonly defaults: Readonly<Record<CommonField, { readonly value: number; readonly source: Localized }>>;
  readonly presets: readonly {
    readonly key: string;
    readonly name: Localized;
    readonly summary: Localized;
    readonly source: Localized;
    readonly segments: readonly ({ readonly name: Localized } & Readonly<Record<SegmentField, number>>)[];
    readonly values: { readonly [Name in CommonField]?: number | undefined };
  }[];
}

const byCommonField = <Value>(value: (name: CommonField) => Value): Record<CommonField, Value> =>
  Object.fromEntries(commonFieldNames.map((name) => [name, value(name)])) as Record<CommonField, Value>;

/**
 * The file's examples in one language: each with the default values that it does not set itself.
 * @throws ShapeError for a value out of range
 */
export function examplesOf({ defaults, presets }: PresetFile, language: keyof Localized): CalculatorExamples {
  return {
    sources: byCommonField((name) => defaults[name].source[language]),
    examples: presets.map(({ key, name, summary, source, segments, values }) => ({
      key,
      name: name[language],
      summary: summary[language],
      source: source[language],
      // As the parser gives them, so that they equal the stored ones after a reload, keys in the same order.
      inputs: parseInputs({
        ...byCommonField((field) => values[field] ?? defaults[field].value),
        segments: segments.map((segment, index) => ({
          ...segment,
          id: `s${index + 1}`,
          name: segment.name[language],
        })),
        valueHorizon: null,
        ranges: {},
        cohorts: [],
        cohortNames: [],
        notes: {},
        example: key,
      }),
      own: [...segmentFieldNames, ...commonFieldNames.filter((field) => values[field] !== undefined)],
    })),
  };
}
