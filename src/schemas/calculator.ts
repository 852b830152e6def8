import { z } from 'zod';
import { commonFields, fieldOf, segmentFields } from '../domain/retention/fields.ts';
import type { CommonField, FieldName, SegmentField } from '../domain/retention/fields.ts';
import { maxSegments } from '../domain/retention/inputs.ts';
import { issueOf } from './issues.ts';
import { localized, key, line, paragraph } from './shared.ts';

/** What each value means, for authors; the page's own words stand in the dictionary. */
const meanings: Readonly<Record<FieldName, string>> = {
  customers: 'Number of customers at the start of the year.',
  revenue: 'Revenue per customer per year.',
  marginShare: 'Contribution margin as a fraction of the revenue; negative where the customers cost money.',
  retention: 'Fraction of the customers who are still there a year later.',
  acquisitionCost: 'Cost to win one customer, onboarding included.',
  gain: 'What the programme adds to retention: 0.03 is three percentage points.',
  yearlyCost: 'Annual cost of the programme.',
  horizon: 'For how many years the programme is counted.',
  discount: 'Annual discount rate.',
  growthTarget: 'How much the number of customers is meant to grow in a year.',
  complaints: 'Complaints made in public.',
  reach: 'How many people one complaint reaches.',
  influence: 'Fraction of those reached who would avoid the company or stop buying.',
  recovery: 'Fraction of the harm that a good recovery undoes; at most 1.',
  customerShare: 'Fraction of the influenced who are customers.',
  prospectShare:
    'Fraction of the influenced who were thinking of buying; together with customerShare at most 1.',
  leaveProbability: 'Chance that an influenced customer really leaves.',
  conversion: 'Chance that an influenced prospect would have bought.',
  deals: 'New deals in a year.',
  dealValue: 'Value of a deal at list price.',
  cycleDays: 'Days from the first meeting to the signature.',
  faster: 'Fraction of those days that would be saved; 0 leaves it to the reader.',
  discountSaved:
    'Discount that would not be needed, as a fraction of the list price; 0 leaves it to the reader.',
};

function valueOf(name: FieldName) {
  const { min, max, integer } = fieldOf(name);
  const base = z
    .number({ error: `a number from ${min} to ${max}` })
    .min(min)
    .max(max);
  return (integer ? base.int() : base).describe(`${meanings[name]} From ${min} to ${max}.`);
}

const valuesOf = <Name extends FieldName>(names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, valueOf(name)])) as Record<Name, ReturnType<typeof valueOf>>;

const segment = z.strictObject({
  name: localized(line).describe('What the group is called.'),
  ...valuesOf(Object.keys(segmentFields) as SegmentField[]),
});

const defaultValue = (name: CommonField) =>
  z.strictObject({
    value: valueOf(name),
    source: localized(line).describe(
      'Where the value comes from, or that it is assumed. Shown beside the input.',
    ),
  });

const commonNames = Object.keys(commonFields) as CommonField[];

const preset = z.strictObject({
  key: key.describe('The key of the example; never changes.'),
  name: localized(line).describe('The name in the list of examples.'),
  summary: localized(paragraph).describe('What kind of company it is, in one or two sentences.'),
  source: localized(line).describe(
    'Where its figures come from; say so if they are invented. Shown beside its inputs.',
  ),
  segments: z
    .array(segment)
    .min(1, 'at least one group of customers')
    .max(maxSegments, `at most ${maxSegments} groups`)
    .describe(`Its customers, in 1 to ${maxSegments} groups.`),
  values: z
    .strictObject(valuesOf(commonNames))
    .partial()
    .default({})
    .describe('Its own values where they differ from the defaults. Default: none.'),
});

/** `content/calculator/presets.yaml`: default values with their sources, and example companies. */
export const calculatorSchema = z.strictObject({
  defaults: z
    .strictObject(
      Object.fromEntries(commonNames.map((name) => [name, defaultValue(name)])) as Record<
        CommonField,
        ReturnType<typeof defaultValue>
      >,
    )
    .describe(
      'What applies to every example that does not say otherwise; one entry per input, each with its source.',
    ),
  presets: z
    .array(preset)
    .min(1, 'at least one example company')
    .superRefine((presets, context) => {
      presets.forEach((one, index) => {
        if (presets.findIndex((other) => other.key === one.key) === index) return;
        context.addIssue(issueOf('keyTwice', { key: one.key }, [index, 'key']));
      });
    })
    .describe('Example companies. The page opens with the first.'),
});
export type CalculatorContent = z.infer<typeof calculatorSchema>;
