import fc from 'fast-check';
import { commonFields, segmentFields, valueHorizonRange } from '../../../src/domain/retention/fields.ts';
import type { Field } from '../../../src/domain/retention/fields.ts';
import { inputs as parseInputs } from '../../../src/domain/retention/inputs.ts';
import type { Inputs } from '../../../src/domain/retention/inputs.ts';

/**
 * Any number that a field takes, with a taste for the awkward: its ends, their nearest neighbours, numbers that are
 * hardly anything, and all sizes between.
 */
function anyValue({ min, max, integer = false }: Field): fc.Arbitrary<number> {
  if (integer) return fc.integer({ min, max });
  const inside = (value: number): number => Math.min(max, Math.max(min, value));
  return fc.oneof(
    fc.constantFrom(
      min,
      max,
      ...[5e-324, 1e-320, 1e-300, 1e-18, 1e-13, 1e-9, 0.5, 1, max * (1 - 2 ** -53), max - 1e-9].map(inside),
    ),
    fc.double({ min, max, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
    fc.double({ min: 0, max: 1, noNaN: true }).map((share) => inside(min + share * (max - min))),
    fc.integer({ min: -20, max: 12 }).map((power) => inside(10 ** power)),
    fc.integer({ min: 1, max: 16 }).map((power) => inside(1 - 10 ** -power)),
  );
}

const valuesOf = <Name extends string>(fields: Readonly<Record<Name, Field>>) =>
  fc.record(
    Object.fromEntries(Object.entries<Field>(fields).map(([name, field]) => [name, anyValue(field)])),
  );

/** All that the parser of stored, imported and linked inputs lets through: one to twelve groups of any numbers. */
export const anyInputs: fc.Arbitrary<Inputs> = fc
  .record({
    segments: fc.oneof(
      { weight: 4, arbitrary: fc.array(valuesOf(segmentFields), { minLength: 1, maxLength: 3 }) },
      { weight: 1, arbitrary: fc.array(valuesOf(segmentFields), { minLength: 12, maxLength: 12 }) },
    ),
    common: valuesOf(commonFields),
    valueHorizon: fc.option(fc.integer(valueHorizonRange), { nil: null }),
  })
  .map(({ segments, common, valueHorizon }) =>
    parseInputs({
      ...common,
      segments: segments.map((one, index) => ({ ...one, id: `s${index + 1}`, name: `Group ${index + 1}` })),
      valueHorizon,
      ranges: {},
      cohorts: [],
      cohortNames: [],
      notes: {},
      example: '',
    }),
  );
